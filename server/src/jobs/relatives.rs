//! Cases that belong together: opening a child, telling a parent how its child ended, taking an action on relatives.

use super::JobError;
use crate::app_state::AppState;
use crate::cases::machine;
use crate::store::job::Job;
use sala::id::CaseId;
use sala::workflow::definition::{Outcome, Relation};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use uuid::Uuid;

#[derive(Deserialize)]
struct OpenChild {
    child: String,
    service: String,
}

#[derive(Deserialize)]
struct ChildClosed {
    case: Uuid,
    outcome: Outcome,
}

#[derive(Deserialize)]
struct Inform {
    whom: Relation,
    action: String,
}

fn read<T: DeserializeOwned>(job: &Job) -> Result<(CaseId, T), JobError> {
    let case = job.case.ok_or(JobError::Unreadable)?;
    Ok((case, serde_json::from_value(job.payload.clone()).map_err(|_| JobError::Unreadable)?))
}

pub async fn open_child(state: &AppState, job: &Job) -> Result<(), JobError> {
    let (case, OpenChild { child, service }) = read(job)?;
    Ok(machine::open_child(state, case, &child, &service).await?)
}

pub async fn child_closed(state: &AppState, job: &Job) -> Result<(), JobError> {
    let (parent, ChildClosed { case, outcome }) = read(job)?;
    Ok(machine::close_child(state, parent, case, outcome).await?)
}

pub async fn inform(state: &AppState, job: &Job) -> Result<(), JobError> {
    let (case, Inform { whom, action }) = read(job)?;
    Ok(machine::inform(state, case, whom, &action).await?)
}
