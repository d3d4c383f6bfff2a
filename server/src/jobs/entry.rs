//! Telling the immigration register that the holder of a visa has come in: later reports are matched with that entry. Told twice, it is
//! recorded once.

use super::JobError;
use crate::app_state::AppState;
use crate::store::case::StoredCase;
use crate::store::job::Job;
use crate::store::register::NewEntry;
use sala::identity::country::normalise_code;
use sala::identity::passport::PartialDate;
use sala::value::Value;

/// The kind of the job.
pub const KIND: &str = "entry";
/// The service whose visas let people in, and the actions that say that one did.
pub const SERVICE: &str = "foreigner.evisa";
pub const ACTIONS: [&str; 2] = ["enter", "enter_once"];

pub async fn run(state: &AppState, job: &Job) -> Result<(), JobError> {
    let id = job.case.ok_or(JobError::Unreadable)?;
    let mut tx = state.store.begin_system().await?;
    let Some(case) = tx.case_by_id(id).await? else { return Ok(()) };
    tx.commit().await?;
    let now = state.clock.now();
    // A visa that does not end by days gives no permission with a last day: there is nothing to match.
    let Some(entry) = entry(&case, state.random.id(now)) else { return Ok(()) };
    match state.immigration.enter(&state.store, &entry, now).await {
        Ok(_) => Ok(()),
        Err(_) => Err(JobError::Unavailable("register_silent")),
    }
}

fn entry(case: &StoredCase, id: uuid::Uuid) -> Option<NewEntry> {
    let answers = &case.state.answers;
    let text = |key: &str| answers.text(key).to_owned();
    let fact = |key: &str| case.state.facts.get(key).and_then(Value::as_text);
    let state = answers.text("issuing_state");
    Some(NewEntry {
        id,
        passport_no: text("passport_no"),
        issuing_state: normalise_code(state).unwrap_or(state).to_owned(),
        nationality: text("nationality"),
        family_name: text("family_name"),
        first_name: text("first_name"),
        middle_name: text("middle_name"),
        sex: text("sex"),
        birth_date: answers.text("birth_date").parse::<PartialDate>().ok()?,
        arrived_on: fact("entered_on")?.parse().ok()?,
        port_of_entry: fact("entered_at")?.to_owned(),
        visa_type: text("visa_type"),
        permit_expires: fact("admitted_until")?.parse().ok()?,
        status_class: "ORDINARY".to_owned(),
        left_on: None,
        next_report_due: None,
    })
}
