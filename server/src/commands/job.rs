//! `sala job …`: what fails again and again, also what belongs to no case and so is no officer's incident.

use std::process::ExitCode;

use super::{close, open};
use crate::app_state::AppState;
use crate::config::Options;
use crate::store::job::FailedJob;

pub(super) async fn list(options: Options) -> anyhow::Result<ExitCode> {
    let (state, database) = open(options).await?;
    let read = read(&state).await;
    close(state, database).await;
    let (failed, (waiting, _)) = read?;
    for job in &failed {
        println!("{}", line(job));
    }
    println!("{waiting} wait, {} of them have failed before.", failed.len());
    Ok(if failed.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

async fn read(state: &AppState) -> anyhow::Result<(Vec<FailedJob>, (i64, i64))> {
    let mut tx = state.store.begin_system().await?;
    let found = (tx.jobs_failed().await?, tx.jobs_waiting().await?);
    tx.commit().await?;
    Ok(found)
}

fn line(job: &FailedJob) -> String {
    let case = job.case.as_deref().unwrap_or("-");
    let (since, again) = (job.created_at, job.run_at);
    format!("{}\t{case}\t{} times\tsince {since}\tagain {again}\t{}", job.kind, job.attempts, job.error)
}
