//! Asking a register about a filed case, and telling the engine what it said. A register that does not answer loses no
//! filing: the case says "unverified" once, and the job goes on asking.

use super::JobError;
use crate::app_state::AppState;
use crate::cases::{self, CommandError};
use crate::store::case::StoredCase;
use crate::store::job::Job;
use sala::access::Actor;
use sala::calendar::bangkok_day;
use sala::form::Answers;
use sala::platforms::filing::{Verified, register_verdict};
use sala::platforms::foreigner::ninety_day::RegisterAnswer;
use sala::value::Value;
use sala::workflow::definition::Outcome;
use sala::workflow::{Command, Refusal};

pub async fn run(state: &AppState, job: &Job) -> Result<(), JobError> {
    let id = job.case.ok_or(JobError::Unreadable)?;
    let mut tx = state.store.begin_system().await?;
    let Some(case) = tx.case_for_update(id).await? else { return Err(JobError::Unneeded) };
    let reported_by_another = tx.case_of_other_person(&case).await?;
    let bundle = state.bundles.get(&mut tx, &case.bundle).await?;
    // The register may be slow: nothing is locked while it is asked.
    tx.commit().await?;
    if case.state.closed_at.is_some() {
        // Also of an earlier run that died before it could say so.
        return if was_answered(&case) { Ok(()) } else { Err(JobError::Unneeded) };
    }
    let answers = &case.state.answers;
    // As of the filing, which is what counts: whoever has left or moved since was there on that day.
    let now = state.clock.now();
    let day = bangkok_day(case.state.filed_at.unwrap_or(now));
    let Ok(answer) = state.immigration.ask(&state.store, answers, day, now).await else {
        let facts = [("verification".to_owned(), "unverified".into())].into();
        let silent = Command { action: "register_silent".to_owned(), facts, ..Command::default() };
        match take(state, &case, silent, None).await {
            // Said before, or the case has moved on: then the next run looks anew.
            Ok(()) | Err(JobError::Unneeded) => {}
            Err(error) => return Err(error),
        }
        return Err(JobError::Unavailable("register_silent"));
    };
    let verified = Verified { case: &case.state, answer: &answer, reported_by_another };
    let command = register_verdict(&bundle.service.rule, &verified).map_err(CommandError::from)?;
    take(state, &case, command, matched(state, answers, &answer)).await
}

/// The passport with which the entry was made that the register found. Of another one that the answers name, as the one that took its
/// place, it has said nothing.
fn matched(state: &AppState, answers: &Answers, answer: &RegisterAnswer) -> Option<[u8; 32]> {
    let issuing_state = answers.text("issuing_state");
    let entry = answer.entry.as_ref()?;
    Some(state.store.seal().lookup_passport(issuing_state, entry.passport_no.as_str()))
}

/// Whether the register has said something about the case since it was last found silent.
fn was_answered(case: &StoredCase) -> bool {
    let verification = case.state.facts.get("verification").and_then(Value::as_text);
    verification.is_some_and(|word| !["waiting", "unverified"].contains(&word))
}

/// Takes an action of the machine, in one transaction with what it confirms: the passport that matched, once the case is approved. That
/// the case was told so before is no error; where it has moved on otherwise, what the register says is no longer needed.
async fn take(
    state: &AppState,
    seen: &StoredCase,
    command: Command,
    matched: Option<[u8; 32]>,
) -> Result<(), JobError> {
    let mut tx = state.store.begin_system().await?;
    let Some(case) = tx.case_for_update(seen.id).await? else { return Err(JobError::Unneeded) };
    let told = was_answered(&case);
    let bundle = state.bundles.get(&mut tx, &case.bundle).await?;
    let command = Command { expected_version: Some(seen.state.version), ..command };
    match cases::apply(state, &Actor::system(), &mut tx, &bundle, case, command).await {
        Ok(case) => {
            if let (Some(Outcome::Approved), Some(person), Some(passport)) =
                (case.state.outcome, case.state.person, matched)
            {
                // What was filed agrees with the entry, whoever filed it, and a second report of one period is an officer's already. A
                // passport that is another's stays his.
                tx.person_document_confirm(person, &passport, state.clock.now()).await?;
            }
            tx.commit().await?;
            state.jobs_added.notify_one();
            Ok(())
        }
        // The machine does what is due first, and the register is asked again.
        Err(CommandError::DueFirst(case)) => {
            drop(tx);
            cases::due::fire(state, case).await?;
            Err(JobError::Unavailable("due_first"))
        }
        // Same state, newer version: look again with what is new.
        // In the same version it is the action that does not fit: an earlier run took it and died before it could say so.
        Err(CommandError::Refused(Refusal::Conflict { state, version }))
            if state == seen.state.state && version != seen.state.version =>
        {
            Err(JobError::Unavailable("case_changed"))
        }
        Err(CommandError::Refused(Refusal::Conflict { .. } | Refusal::GuardFailed { .. })) if told => Ok(()),
        Err(CommandError::Refused(Refusal::Conflict { .. } | Refusal::GuardFailed { .. })) => Err(JobError::Unneeded),
        Err(error) => Err(error.into()),
    }
}
