//! A time at the office: which ones are free, and booking one with the action that needs it, in one transaction with the case.

use super::due::after_what_is_due;
use super::{CommandError, apply};
use crate::app_state::AppState;
use crate::store::Tx;
use crate::store::appointment::NewAppointment;
use crate::store::case::StoredCase;
use jiff::civil::DateTime;
use sala::access::Actor;
use sala::calendar::bangkok_day;
use sala::id::CaseReference;
use sala::workflow::appointment::{Hours, facts};
use sala::workflow::{Command, Refusal};

/// The times that are free at the office of a case, the earliest first. `prefix`: that of the settings that say when it is open.
pub async fn free_times(
    state: &AppState,
    tx: &mut Tx,
    case: &StoredCase,
    prefix: &str,
) -> Result<Vec<DateTime>, CommandError> {
    let (hours, offered) = offered(state, tx, case, prefix).await?;
    let (Some(first), Some(last)) = (offered.first(), offered.last()) else { return Ok(Vec::new()) };
    let taken = tx.appointments_taken(&case.state.office, *first, *last).await?;
    let capacity = i64::from(hours.capacity);
    let is_free = |starts: &DateTime| taken.get(starts).is_none_or(|taken| *taken < capacity);
    Ok(offered.into_iter().filter(is_free).collect())
}

async fn offered(
    state: &AppState,
    tx: &mut Tx,
    case: &StoredCase,
    prefix: &str,
) -> Result<(Hours, Vec<DateTime>), CommandError> {
    let today = bangkok_day(state.clock.now());
    let settings = tx.settings_on(today, Some(&case.state.office)).await?;
    let hours =
        Hours::from_resolved(&settings, prefix).map_err(|error| Refusal::Definition { what: error.to_string() })?;
    let calendar = tx.working_calendar().await?;
    let offered = hours.offered(today, &calendar);
    Ok((hours, offered))
}

/// Takes an action with a time. None: somebody else was faster, or the time is not offered; nothing is written.
pub async fn book(
    state: &AppState,
    actor: &Actor,
    reference: &CaseReference,
    action: &str,
    starts: DateTime,
) -> Result<Option<StoredCase>, CommandError> {
    after_what_is_due(state, || book_now(state, actor, reference, action, starts)).await
}

async fn book_now(
    state: &AppState,
    actor: &Actor,
    reference: &CaseReference,
    action: &str,
    starts: DateTime,
) -> Result<Option<StoredCase>, CommandError> {
    let mut tx = state.store.begin(actor).await?;
    let case = tx.case_by_reference_for_update(reference).await?.ok_or(CommandError::NotFound)?;
    let bundle = state.bundles.get(&mut tx, &case.bundle).await?;
    let prefix = bundle.workflow.action(action).and_then(|action| action.books.as_deref());
    let prefix = prefix.ok_or(CommandError::NotFound)?;
    let (hours, offered) = offered(state, &mut tx, &case, prefix).await?;
    if !offered.contains(&starts) {
        return Ok(None);
    }
    let command = Command { action: action.to_owned(), facts: facts(starts), ..Command::default() };
    let now = state.clock.now();
    let case = apply(state, actor, &mut tx, &bundle, case, command).await?;
    let (id, capacity) = (state.random.id(now), hours.capacity);
    let new = NewAppointment { id, case: case.id, office: &case.state.office, starts, capacity, now };
    if !tx.appointment_book(&new).await? {
        return Ok(None);
    }
    tx.commit().await?;
    state.jobs_added.notify_one();
    Ok(Some(case))
}
