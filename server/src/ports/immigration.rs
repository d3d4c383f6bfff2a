//! The immigration register: entry records and notices of residence (TM.30), held by another agency.
//!
//! Behind this port stands a simulated agency with tables of its own. It can be told, by the dated setting
//! `immigration.simulation`, to answer (`answers`), to take its time (`slow`), or not to answer (`silent`), as an agency on
//! the other end of a line does. What it cannot answer in time is [`Unavailable`]: the filing stands, and is checked later.

use crate::store::{Store, StoreError};
use jiff::civil::Date;
use sala::form::Answers;
use sala::identity::country::normalise_code;
use sala::platforms::foreigner::ninety_day::RegisterAnswer;
use std::time::Duration;

/// How long an answer is waited for.
const PATIENCE: Duration = Duration::from_secs(2);
/// How long a slow agency takes.
const SLOWNESS: Duration = Duration::from_millis(1200);

/// The setting that says how the simulated agency behaves.
pub const SIMULATION: &str = "immigration.simulation";

/// The register did not answer, or not in time, or not sensibly.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the immigration register does not answer")]
pub struct Unavailable;

/// The way to the register.
#[derive(Debug, Clone)]
pub struct ImmigrationRegister {
    patience: Duration,
}

impl Default for ImmigrationRegister {
    fn default() -> Self {
        Self { patience: PATIENCE }
    }
}

impl ImmigrationRegister {
    /// Asks what is known of the passport that the answers name, and of the one before it when it was renewed, on a
    /// Bangkok day.
    pub async fn ask(&self, store: &Store, answers: &Answers, today: Date) -> Result<RegisterAnswer, Unavailable> {
        match tokio::time::timeout(self.patience, simulated_agency(store, answers, today)).await {
            Ok(Ok(answer)) => Ok(answer),
            Ok(Err(error)) => {
                tracing::error!(error = %error, "the immigration register answers with an error");
                Err(Unavailable)
            }
            Err(_) => Err(Unavailable),
        }
    }
}

async fn simulated_agency(store: &Store, answers: &Answers, today: Date) -> Result<RegisterAnswer, StoreError> {
    let mut tx = store.begin_system().await?;
    let settings = tx.settings_on(today, None).await?;
    match settings.text(SIMULATION) {
        Ok("silent") => {
            // No connection is held while nobody answers.
            drop(tx);
            return std::future::pending().await;
        }
        Ok("slow") => {
            drop(tx);
            tokio::time::sleep(SLOWNESS).await;
            tx = store.begin_system().await?;
        }
        _ => {}
    }
    let state = answers.text("issuing_state");
    let state = normalise_code(state).unwrap_or(state);
    let passports: Vec<(&str, &str)> = [answers.text("passport_no"), answers.text("previous_passport_no")]
        .into_iter()
        .filter(|number| !number.is_empty())
        .map(|number| (state, number))
        .collect();
    let answer = tx.register_lookup(&passports, today).await?;
    tx.commit().await?;
    Ok(answer)
}
