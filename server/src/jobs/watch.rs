//! Asking the watch list about a filed case, and marking the case for officers. Nobody else learns of it: no event, no message, no
//! line of the access log; the case goes its way meanwhile, listed or not.

use super::JobError;
use crate::app_state::AppState;
use crate::ports::watch_list::Unavailable;
use crate::store::job::{Job, NewJob};
use jiff::SignedDuration;
use serde_json::json;

/// The kind of the job.
pub const KIND: &str = "watch";
/// A list that does not answer is asked again, by another job: that is no incident of the case.
const AGAIN: SignedDuration = SignedDuration::from_mins(5);

pub async fn run(state: &AppState, job: &Job) -> Result<(), JobError> {
    let id = job.case.ok_or(JobError::Unreadable)?;
    let mut tx = state.store.begin_system().await?;
    let Some(case) = tx.case_by_id(id).await? else { return Ok(()) };
    // Nothing is locked while the list is asked.
    tx.commit().await?;
    let now = state.clock.now();
    let answer = state.watch_list.ask(&state.store, id, &case.state.answers).await;
    let mut tx = state.store.begin_system().await?;
    match answer {
        Ok(Some(code)) => tx.case_mark_put(id, &code, now).await?,
        Ok(None) => {}
        Err(Unavailable) => {
            let again = NewJob { id: state.random.id(now), kind: KIND, payload: json!({}) };
            tx.jobs_add(Some(id), &[again], now + AGAIN).await?;
        }
    }
    Ok(tx.commit().await?)
}
