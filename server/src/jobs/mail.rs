//! Mails about cases that a program of before the inbox was to send: written now as messages, and sent as those are.

use super::JobError;
use crate::app_state::AppState;
use crate::messages;
use crate::store::job::Job;

pub async fn case_mail(state: &AppState, job: &Job) -> Result<(), JobError> {
    let id = job.case.ok_or(JobError::Unreadable)?;
    let word = |name: &str| job.payload.get(name).and_then(|word| word.as_str());
    let template = word("template").ok_or(JobError::Unreadable)?;
    let mut tx = state.store.begin_system().await?;
    let Some(case) = tx.case_for_update(id).await? else { return Ok(()) };
    let events: Vec<_> = tx.events(id).await?.iter().map(crate::store::history::StoredEvent::event).collect();
    let jobs =
        messages::write_of_case(state, &mut tx, (&case, None), &events, (template, false), word("copy_to")).await?;
    tx.jobs_add(Some(id), &jobs, state.clock.now()).await?;
    // With the messages goes the job: were it done by its worker, one that dies between would write them twice.
    tx.job_done(job.id).await?;
    tx.commit().await?;
    Ok(())
}
