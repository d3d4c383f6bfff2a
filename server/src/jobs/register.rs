//! Asking a register about a filed case, and telling the engine what it said. A register that does not answer loses no
//! filing: the case says "unverified" once, and the job goes on asking.

use super::JobError;
use crate::app_state::AppState;
use crate::cases::{self, CommandError};
use crate::store::case::StoredCase;
use crate::store::job::Job;
use sala::access::Actor;
use sala::calendar::bangkok_day;
use sala::platforms::filing::{Verified, register_verdict};
use sala::workflow::{Command, Refusal};

pub async fn run(state: &AppState, job: &Job) -> Result<(), JobError> {
    let id = job.case.ok_or(JobError::Unreadable)?;
    let mut tx = state.store.begin_system().await?;
    let Some(case) = tx.case_for_update(id).await? else { return Ok(()) };
    let reported_by_another = tx.case_of_other_person(&case).await?;
    let bundle = state.bundles.get(&mut tx, &case.bundle).await?;
    // The register may be slow: nothing is locked while it is asked.
    tx.commit().await?;
    if case.state.closed_at.is_some() {
        return Ok(());
    }
    let answers = &case.state.answers;
    match state.immigration.ask(&state.store, answers, bangkok_day(state.clock.now())).await {
        Ok(answer) => {
            let verified = Verified { case: &case.state, answer: &answer, reported_by_another };
            let command = register_verdict(&bundle.service.rule, &verified).map_err(CommandError::from)?;
            take(state, &case, command).await
        }
        Err(_) => {
            let facts = [("verification".to_owned(), "unverified".into())].into();
            take(state, &case, Command { action: "register_silent".to_owned(), facts, ..Command::default() }).await?;
            Err(JobError::Unavailable("register_silent"))
        }
    }
}

/// Takes an action of the machine. That the case has moved on meanwhile, or was told so before, is no error.
async fn take(state: &AppState, case: &StoredCase, command: Command) -> Result<(), JobError> {
    let command = Command { expected_version: Some(case.state.version), ..command };
    match cases::act(state, &Actor::system(), &case.reference, command).await {
        Err(CommandError::Refused(Refusal::Conflict { state, .. })) if state == case.state.state => {
            // Same state, newer version (somebody else's note): look again with the new version.
            Err(JobError::Unavailable("case_changed"))
        }
        Ok(_) | Err(CommandError::Refused(Refusal::Conflict { .. } | Refusal::GuardFailed { .. })) => Ok(()),
        Err(error) => Err(error.into()),
    }
}
