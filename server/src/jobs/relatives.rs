//! Cases that belong together: opening a child, telling a parent how its child ended, taking an action on relatives.

use super::{JobError, needed};
use crate::app_state::AppState;
use crate::cases::machine;
use crate::store::job::Job;
use jiff::Timestamp;
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
    /// When the case wanted it. What the relative did before is something else. Jobs from before this was written lack it.
    #[serde(default)]
    since: Option<Timestamp>,
}

fn read<T: DeserializeOwned>(job: &Job) -> Result<(CaseId, T), JobError> {
    let case = job.case.ok_or(JobError::Unreadable)?;
    Ok((case, serde_json::from_value(job.payload.clone()).map_err(|_| JobError::Unreadable)?))
}

pub async fn open_child(state: &AppState, job: &Job) -> Result<(), JobError> {
    let (case, OpenChild { child, service }) = read(job)?;
    needed(machine::open_child(state, case, &child, &service).await?)
}

pub async fn child_closed(state: &AppState, job: &Job) -> Result<(), JobError> {
    let (parent, ChildClosed { case, outcome }) = read(job)?;
    needed(machine::close_child(state, parent, case, outcome).await?)
}

pub async fn inform(state: &AppState, job: &Job) -> Result<(), JobError> {
    let (case, Inform { whom, action, since }) = read(job)?;
    needed(machine::inform(state, case, (whom, &action), since.unwrap_or(Timestamp::MIN)).await?)
}
