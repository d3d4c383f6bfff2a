//! Opening a fine: an officer has found something in a case; the machine files it for the person, with the case's passport, name and
//! place, and what the officer wrote down. The access log of both cases says who it was. He, or another, sets it in the next step.

use super::file::{Inserted, insert, new_case, offices_for_tasks};
use super::machine::shared_answers;
use super::{CommandError, log_access};
use crate::app_state::AppState;
use crate::store::Tx;
use crate::store::case::StoredCase;
use sala::access::{Actor, may_see};
use sala::calendar::bangkok_day;
use sala::form::journey::journey;
use sala::form::{Answers, Source};
use sala::id::CaseReference;
use sala::platforms::filing::{self, Filing, History};
use sala::platforms::foreigner::fine::Facts;
use sala::workflow::Command;
use sala::workflow::command::Filing as NewCase;

/// The service.
pub const SERVICE: &str = "foreigner.fine";
/// What the access log calls it.
const ACTION: &str = "fine";

/// What an officer writes down.
#[derive(Debug, Clone, Copy)]
pub struct Found {
    pub facts: Facts,
    pub fine_baht: i64,
}

/// Opens a fine for the person of a case that the officer sees. One that is open for the same offence of the same day is the same
/// fine.
pub async fn open_fine(
    state: &AppState,
    officer: &Actor,
    case: &StoredCase,
    found: Found,
) -> Result<CaseReference, CommandError> {
    may_see(officer, &case.state).map_err(|_| CommandError::NotFound)?;
    let now = state.clock.now();
    let mut tx = state.store.begin_system().await?;
    let (hash, bundle) = state.bundles.newest(&mut tx, SERVICE).await?.ok_or(CommandError::NotFound)?;
    let mut answers = shared_answers(&bundle.form, &case.state.answers);
    write_down(&mut answers, case, found, now);
    let journey = journey(&bundle.form, &answers, bangkok_day(now));
    if let Some(page) = journey.next() {
        return Err(CommandError::Unanswered(page.to_owned()));
    }
    let settings = tx.settings_on(bangkok_day(now), Some(&case.state.office)).await?;
    let history = History::default();
    let asked = Filing { answers: &answers, history: &history, settings: &settings, now };
    let conclusion = filing::conclude(&bundle.service.rule, &asked)?;
    let of_tasks = offices_for_tasks(&mut tx, &bundle, answers.text(&bundle.service.office_by)).await?;
    let person = case.state.person.ok_or(CommandError::NotFound)?;
    let whose = NewCase {
        offices: of_tasks,
        account: case.state.filed_by,
        ..NewCase::new(person, bundle.service.agency.clone(), case.state.office.clone())
    };
    let opened = new_case(state, &tx, (SERVICE, hash), conclusion.period, &answers);
    let command = Command {
        action: "file".to_owned(),
        answers: Some(answers),
        facts: conclusion.facts,
        filing: Some(whose),
        ..Command::default()
    };
    let opened = match insert(state, &Actor::system(), &mut tx, &bundle, opened, command).await? {
        Inserted::Case(new) => new,
        Inserted::Earlier(first) => first,
    };
    log(state, &mut tx, officer, [case, &opened]).await?;
    tx.commit().await?;
    state.jobs_added.notify_one();
    Ok(opened.reference)
}

fn write_down(answers: &mut Answers, case: &StoredCase, found: Found, now: jiff::Timestamp) {
    let Found { facts, fine_baht } = found;
    for (key, value) in [
        ("offence", facts.offence.code().to_owned()),
        ("due_on", facts.due_on.to_string()),
        ("done_on", facts.done_on.to_string()),
        ("found", if facts.found { "yes" } else { "no" }.to_owned()),
        ("fine_baht", fine_baht.to_string()),
        ("found_in", case.reference.to_string()),
    ] {
        answers.set(key, value.into(), Source::Officer, now);
    }
    if let Some(late) = facts.late {
        let late = if late { "yes" } else { "no" };
        answers.set("late", late.into(), Source::Officer, now);
    }
    if let Some(host) = facts.host {
        answers.set("late_guests", host.guests.to_string().into(), Source::Officer, now);
    }
}

async fn log(state: &AppState, tx: &mut Tx, officer: &Actor, cases: [&StoredCase; 2]) -> Result<(), CommandError> {
    for case in cases {
        log_access(state, tx, officer, case, ACTION).await?;
    }
    Ok(())
}
