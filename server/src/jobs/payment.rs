//! Bills to open and to follow, cases that go on when they are paid, and orders of refunds to banks.

use super::JobError;
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
        BillError::Store(error) => error.into(),
    })
}

pub async fn follow(state: &AppState, job: &Job) -> Result<(), JobError> {
    Ok(payments::follow_case(state, job.case.ok_or(JobError::Unreadable)?).await?)
}

pub async fn go_on(state: &AppState, job: &Job) -> Result<(), JobError> {
    Ok(payments::go_on_later(state, job.case.ok_or(JobError::Unreadable)?).await?)
}

pub async fn refund(state: &AppState, job: &Job) -> Result<(), JobError> {
    let Send { refund } = payload(job)?;
    send(state, refund).await.map_err(|error| match error {
        SendError::Store(error) => error.into(),
        SendError::Bank(BankError::Unknown) => JobError::Unavailable("unknown_bank"),
        SendError::Bank(BankError::Silent) => JobError::Unavailable("bank_silent"),
        SendError::Bank(BankError::Refused(_)) => JobError::Unavailable("bank_refused"),
    })
}
