//! What happens to a stay after it was notified: check-out, correction, taking it back. Each is an event of its notice's case.

use crate::app_state::AppState;
use crate::cases::{self, CommandError};
use crate::stays::notice::TELL;
use crate::store::Tx;
use crate::store::job::NewJob;
use crate::store::stay::Stay;
use sala::access::Actor;
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

/// The stay, locked, if the actor notified it and it was not taken back. Whoever it names sees it, and changes nothing.
pub async fn own(tx: &mut Tx, actor: &Actor, id: Uuid) -> Result<Stay, CommandError> {
    let stay = tx.stay_for_update(id).await?.ok_or(CommandError::NotFound)?;
    let place = tx.accommodation(stay.accommodation).await?.ok_or(CommandError::NotFound)?;
    if actor.person == Some(place.person) && stay.cancelled_at.is_none() {
        Ok(stay)
    } else {
        Err(CommandError::NotFound)
    }
}

/// Writes a stay as it is now, with the event of its case, in a transaction that the caller ends.
pub async fn change(
    state: &AppState,
    actor: &Actor,
    tx: &mut Tx,
    mut stay: Stay,
    what: Change,
) -> Result<(), CommandError> {
    let now = state.clock.now();
    if what == Change::Cancel {
        stay.cancelled_at = Some(now);
    }
    tx.stay_change(&stay, now).await?;
    let action = match what {
        Change::CheckOut => "check_out",
        Change::Cancel if tx.stays_left(stay.case).await? == 0 => "cancel",
        Change::Correct | Change::Cancel => "correct",
    };
    let case = tx.case_for_update(stay.case).await?.ok_or(CommandError::NotFound)?;
    let bundle = state.bundles.get(tx, &case.bundle).await?;
    let command = Command { action: action.to_owned(), ..Command::default() };
    let case = cases::apply(state, actor, tx, &bundle, case, command).await?;
    let job = NewJob { id: state.random.id(now), kind: TELL, payload: json!({}) };
    tx.jobs_add(Some(case.id), &[job], now).await?;
    Ok(())
}
