//! What an answer rests on beside the question: the clock, and the dated settings.

use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::Date;
use sala::calendar::bangkok_day;
use sala::settings::{SettingError, Settings};

use crate::app_state::AppState;
use crate::store::StoreError;
use crate::store::regulation::{Regulations, Setting};

/// The ground of one answer.
#[derive(Debug, Clone)]
pub struct Ground {
    pub now: Timestamp,
    /// The Bangkok day.
    pub today: Date,
    regulations: Arc<Regulations>,
}

impl Ground {
    /// As it is now; the settings are at most a second old.
    pub async fn now(state: &AppState) -> Result<Self, StoreError> {
        let now = state.clock.now();
        let regulations = state.store.regulations_lately(now).await?;
        Ok(Self { now, today: bangkok_day(now), regulations })
    }

    /// The dated values under a key's beginning, the versions of each in order of time.
    pub fn versions(&self, prefix: &str) -> impl Iterator<Item = &Setting> {
        self.regulations.versions(prefix)
    }

    /// The settings of a rule as they are in force on the day that the question is about. For days from before anything was
    /// written down, those of today: the answer is then what would follow now.
    pub fn settings<T>(
        &self,
        day: Date,
        read: impl Fn(&Settings) -> Result<T, SettingError>,
    ) -> Result<T, SettingError> {
        read(&self.regulations.in_force(day, None)).or_else(|_| read(&self.regulations.in_force(self.today, None)))
    }
}
