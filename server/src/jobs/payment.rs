//! Bills to open and to follow, cases that go on when they are paid, and orders of refunds to banks.

use super::{INCIDENT_AFTER, JobError, needed};
use crate::app_state::AppState;
use crate::payments::refunds::{SendError, send};
use crate::payments::{self, BillError};
use crate::ports::bank::BankError;
use crate::store::job::Job;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use uuid::Uuid;

#[derive(Deserialize)]
struct Open {
    until: String,
}

#[derive(Deserialize)]
struct Send {
    refund: Uuid,
}

fn payload<T: DeserializeOwned>(job: &Job) -> Result<T, JobError> {
    serde_json::from_value(job.payload.clone()).map_err(|_| JobError::Unreadable)
}

pub async fn open(state: &AppState, job: &Job) -> Result<(), JobError> {
    let (case, Open { until }) = (job.case.ok_or(JobError::Unreadable)?, payload(job)?);
    payments::open_bill(state, job.id, case, &until).await.map_err(|error| match error {
        BillError::NoBiller => JobError::Unavailable("no_biller"),
        BillError::NoFees => JobError::Unavailable("no_fees"),
        BillError::Unneeded => JobError::Unneeded,
        BillError::Store(error) => error.into(),
    })
}

pub async fn follow(state: &AppState, job: &Job) -> Result<(), JobError> {
    Ok(payments::follow_case(state, job.case.ok_or(JobError::Unreadable)?).await?)
}

pub async fn go_on(state: &AppState, job: &Job) -> Result<(), JobError> {
    needed(payments::go_on_later(state, job.case.ok_or(JobError::Unreadable)?).await?)
}

pub async fn counter(state: &AppState, job: &Job) -> Result<(), JobError> {
    payments::counter::book(state, job.id, job.case.ok_or(JobError::Unreadable)?).await.map_err(|error| match error {
        BillError::NoBiller => JobError::Unavailable("no_biller"),
        BillError::NoFees => JobError::Unavailable("no_fees"),
        BillError::Unneeded => JobError::Unneeded,
        BillError::Store(error) => error.into(),
    })
}

pub async fn refund(state: &AppState, job: &Job) -> Result<(), JobError> {
    let Send { refund } = payload(job)?;
    let code = match send(state, refund).await {
        Ok(()) => return Ok(()),
        Err(SendError::Store(error)) => return Err(error.into()),
        Err(SendError::Bank(BankError::Unknown)) => "unknown_bank",
        Err(SendError::Bank(BankError::Silent)) => "bank_silent",
        Err(SendError::Bank(BankError::Refused(_))) => "bank_refused",
    };
    // The case has its incident; the finance desk sees it here, also where there is no case.
    if job.attempts >= INCIDENT_AFTER {
        let mut tx = state.store.begin_system().await?;
        tx.refund_failed(refund, code).await?;
        tx.commit().await?;
    }
    Err(JobError::Unavailable(code))
}
