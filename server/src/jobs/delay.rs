//! The reason of a delay (BR-10): nobody but an officer knows it. Until he has recorded it the job fails, so that the case has an
//! incident, which ends when he has. The letters themselves go out in any case.

use super::JobError;
use crate::app_state::AppState;
use crate::store::job::Job;

/// Waits for the reason.
pub const REASON: &str = "delay_reason";
/// Says that it is there.
pub const EXPLAINED: &str = "delay_explained";

pub async fn explained(state: &AppState, job: &Job) -> Result<(), JobError> {
    let case = job.case.ok_or(JobError::Unreadable)?;
    let mut tx = state.store.begin_system().await?;
    tx.jobs_hurry(case, REASON, state.clock.now()).await?;
    Ok(tx.commit().await?)
}

pub async fn reason(state: &AppState, job: &Job) -> Result<(), JobError> {
    let id = job.case.ok_or(JobError::Unreadable)?;
    let mut tx = state.store.begin_system().await?;
    let Some(case) = tx.case_by_id(id).await? else { return Err(JobError::Unneeded) };
    tx.commit().await?;
    if case.state.delay_reason().is_some() {
        return Ok(());
    }
    // Once it is decided nobody is asked why that took so long, and the case still says that nobody told.
    let asked = case.state.closed_at.is_none() && case.state.clock.is_late();
    Err(if asked { JobError::Unavailable("delay_unexplained") } else { JobError::Unneeded })
}
