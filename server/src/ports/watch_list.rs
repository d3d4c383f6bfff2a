//! The Immigration Bureau's watch list: asked about every case that names a passport, whatever comes of it. Here a simulated agency
//! answers, with tables of its own (`store/watch.rs`).
//!
//! What it says goes to officers alone ([`crate::jobs::watch`]).

use crate::store::{Store, StoreError};
use sala::form::Answers;
use sala::id::CaseId;
use sala::identity::country::normalise_code;
use std::time::Duration;

/// How long an answer is waited for.
const PATIENCE: Duration = Duration::from_secs(2);

/// The list did not answer, or not in time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the watch list does not answer")]
pub struct Unavailable;

/// The way to the list.
#[derive(Debug, Clone, Copy, Default)]
pub struct WatchList;

impl WatchList {
    /// Whether a passport that the answers of a case name, or a guest of its notice has, is listed, and why: a code of the agency.
    pub async fn ask(self, store: &Store, case: CaseId, answers: &Answers) -> Result<Option<String>, Unavailable> {
        match tokio::time::timeout(PATIENCE, simulated_agency(store, case, answers)).await {
            Ok(Ok(answer)) => Ok(answer),
            Ok(Err(error)) => {
                tracing::error!(error = %error, "the watch list answers with an error");
                Err(Unavailable)
            }
            Err(_) => Err(Unavailable),
        }
    }
}

async fn simulated_agency(store: &Store, case: CaseId, answers: &Answers) -> Result<Option<String>, StoreError> {
    let state = answers.text("issuing_state");
    let state = normalise_code(state).unwrap_or(state);
    let numbers = [answers.text("passport_no"), answers.text("previous_passport_no")];
    let passports: Vec<(&str, &str)> =
        numbers.into_iter().filter(|number| !number.is_empty()).map(|number| (state, number)).collect();
    let mut tx = store.begin_system().await?;
    let found = match tx.watch_lookup(&passports).await? {
        Some(code) => Some(code),
        None => tx.watch_lookup_guests(case).await?,
    };
    tx.commit().await?;
    Ok(found)
}
