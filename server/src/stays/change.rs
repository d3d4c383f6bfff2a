//! What happens to a stay after it was notified: check-out, correction, taking it back. Each is an event of its notice's case.

use crate::app_state::AppState;
use crate::cases::{self, CommandError};
use crate::stays::notice::{SERVICE, TELL};
use crate::store::job::NewJob;
use crate::store::stay::Stay;
use crate::store::{StoreError, Tx};
use jiff::civil::Date;
use sala::access::Actor;
use sala::calendar::bangkok_day;
use sala::id::{CaseId, PersonId};
use sala::value::Value;
use sala::workflow::Command;
use serde_json::json;
use uuid::Uuid;

/// What is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    CheckOut,
    Correct,
    /// It never began, or was notified by mistake.
    Cancel,
}

/// Whether somebody may notify for a host on a day: for himself, and for whom he holds an authority of.
pub async fn notifies_for(tx: &mut Tx, somebody: PersonId, host: PersonId, on: Date) -> Result<bool, StoreError> {
    Ok(somebody == host || tx.representation_holding(somebody, host, SERVICE, on).await?.is_some())
}

/// The stay, locked, if the actor notified it, or may for whoever did, and it was not taken back. Whoever it names sees it, and changes nothing.
pub async fn own(state: &AppState, tx: &mut Tx, actor: &Actor, id: Uuid) -> Result<Stay, CommandError> {
    let stay = tx.stay_for_update(id).await?.ok_or(CommandError::NotFound)?;
    let place = tx.accommodation(stay.accommodation).await?.ok_or(CommandError::NotFound)?;
    let today = bangkok_day(state.clock.now());
    let may = match actor.person {
        Some(person) => notifies_for(tx, person, place.person, today).await?,
        None => false,
    };
    if may && stay.cancelled_at.is_none() { Ok(stay) } else { Err(CommandError::NotFound) }
}

/// Writes stays as they are now, with an event of each case that they are of, in a transaction that the caller ends.
pub async fn change(
    state: &AppState,
    actor: &Actor,
    tx: &mut Tx,
    stays: Vec<Stay>,
    what: Change,
) -> Result<(), CommandError> {
    let now = state.clock.now();
    let mut cases: Vec<CaseId> = Vec::new();
    for mut stay in stays {
        match what {
            Change::Cancel => stay.cancelled_at = Some(now),
            Change::Correct => stay.corrected_at = Some(now),
            Change::CheckOut => {}
        }
        tx.stay_change(&stay, now).await?;
        if !cases.contains(&stay.case) {
            cases.push(stay.case);
        }
    }
    for case in cases {
        tell(state, actor, tx, case, what).await?;
    }
    Ok(())
}

/// The event of a notice whose stays have changed.
async fn tell(state: &AppState, actor: &Actor, tx: &mut Tx, case: CaseId, what: Change) -> Result<(), CommandError> {
    let now = state.clock.now();
    let (left, here) = tx.stays_left(case, bangkok_day(now)).await?;
    let case = tx.case_for_update(case).await?.ok_or(CommandError::NotFound)?;
    let bundle = state.bundles.get(tx, &case.bundle).await?;
    let all_had_left = case.state.state == "checked_out";
    let was_partly = case.state.facts.get("refused").and_then(Value::as_number).is_some_and(|refused| refused > 0);
    let action = match what {
        Change::Cancel if left == 0 => "cancel",
        Change::CheckOut if here == 0 && !all_had_left => "check_out_all",
        Change::CheckOut if here > 0 && all_had_left && was_partly => "reopen_partly",
        Change::CheckOut if here > 0 && all_had_left => "reopen",
        Change::CheckOut => "check_out",
        Change::Correct | Change::Cancel => "correct",
    };
    // Notices from before know check-outs only one by one.
    let is_known = bundle.workflow.action(action).is_some();
    let action = if is_known { action } else { "check_out" };
    let command = Command { action: action.to_owned(), ..Command::default() };
    let case = cases::apply(state, actor, tx, &bundle, case, command).await?;
    let job = NewJob { id: state.random.id(now), kind: TELL, payload: json!({}) };
    tx.jobs_add(Some(case.id), &[job], now).await?;
    Ok(())
}
