//! `overstay`: what staying beyond the permitted day costs (rule 37).

use sala::platforms::foreigner::overstay::{Settings, assess};
use sala::settings::SettingError;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::api::ground::Ground;
use crate::api::rule::Question;
use crate::api::types::{Because, Day, because};

/// Counts the days from the last permitted one to the day of departure, and the fine that settles them. Leaving in time costs
/// nothing. An estimate: an officer decides.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct In {
    /// Last day of the permit to stay.
    permitted_until: Day,
    /// Day of leaving Thailand.
    departure: Day,
}

/// What the overstay comes to.
#[derive(Debug, Serialize, ToSchema)]
pub struct Out {
    /// Days of overstay; 0 when in time.
    #[schema(minimum = 0)]
    days: i32,
    /// In baht.
    #[schema(minimum = 0)]
    fine_baht: i64,
    because: Vec<Because>,
}

impl Question for In {
    const NAME: &'static str = "overstay";
    const SUMMARY: &'static str = "What does an overstay cost?";
    const EXAMPLES: &'static [(&'static str, &'static str)] =
        &[("Ten days too long", r#"{"permitted_until": "2026-10-01", "departure": "2026-10-11"}"#)];
    type Answer = Out;

    fn answer(self, ground: &Ground) -> Result<Out, SettingError> {
        let (Day(until), Day(departure)) = (self.permitted_until, self.departure);
        let settings = ground.settings(departure, Settings::from_resolved)?;
        let found = assess(until, departure, &settings);
        Ok(Out { days: found.days, fine_baht: found.fine_baht, because: because(found.because) })
    }
}
