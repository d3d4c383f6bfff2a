//! The jobs that a worker has begun. Each has a place, and a place that is free takes the next job: one that waits long for somebody
//! keeps its own place and no other. What waits for partners' receivers, of whom any may be slow, has places of its own.

use super::run_one;
use crate::app_state::AppState;
use crate::store::StoreError;
use crate::store::job::Kinds;
use crate::webhooks;
use std::future::pending;
use tokio::task::{JoinError, JoinSet};

/// How many jobs one worker has in hand.
const PLACES: usize = 16;
/// How many deliveries to partners beside them.
const PARTNERS: usize = 8;

type Ended = Result<Result<(), StoreError>, JoinError>;

/// What is in hand. Dropped, it is broken off.
#[derive(Debug, Default)]
pub struct Begun {
    jobs: JoinSet<Result<(), StoreError>>,
    partners: JoinSet<Result<(), StoreError>>,
}

impl Begun {
    /// Begins the jobs that are due, as many as there are places; how many those were.
    pub async fn fill(&mut self, state: &AppState) -> Result<usize, StoreError> {
        let places = [
            (&mut self.jobs, Kinds::But(webhooks::KIND), PLACES),
            (&mut self.partners, Kinds::Only(webhooks::KIND), PARTNERS),
        ];
        let mut began = 0;
        for (running, kinds, most) in places {
            while let Some(ended) = running.try_join_next() {
                note(ended);
            }
            let free = most.saturating_sub(running.len());
            if free == 0 {
                continue;
            }
            let mut tx = state.store.begin_system().await?;
            let jobs = tx.jobs_take(state.clock.now(), kinds, i64::try_from(free).unwrap_or(0)).await?;
            tx.commit().await?;
            began += jobs.len();
            for job in jobs {
                running.spawn(run_one(state.clone(), job));
            }
        }
        Ok(began)
    }

    /// No place is free but for partners.
    pub fn is_full(&self) -> bool {
        self.jobs.len() >= PLACES
    }

    /// Returns when a job has ended; never, when there is none.
    pub async fn one_ended(&mut self) {
        tokio::select! {
            Some(ended) = self.jobs.join_next() => note(ended),
            Some(ended) = self.partners.join_next() => note(ended),
            else => pending().await,
        }
    }

    pub async fn all_ended(&mut self) {
        for running in [&mut self.jobs, &mut self.partners] {
            while let Some(ended) = running.join_next().await {
                note(ended);
            }
        }
    }
}

/// What could not be noted loses its lease after a while and is tried again; the others go on.
fn note(ended: Ended) {
    if let Ok(Err(error)) = ended {
        tracing::error!(error = %error, "the end of a job cannot be noted");
    }
}
