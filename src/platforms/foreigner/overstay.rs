//! Staying beyond the permitted day: Immigration Act B.E. 2522 s. 81, settled by a fixed fine under s. 84. Rule 37 of the
//! foreigner platform. An estimate; an officer decides.

use jiff::civil::Date;

use super::super::Because;
use crate::calendar::days_between;
use crate::settings::{SettingError, Settings as Resolved};

pub const OVERSTAY: &str = "Immigration Act B.E. 2522 s. 81";
const FIXED_FINE: &str = "Immigration Act B.E. 2522 s. 84";

/// Values that differ by date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Settings {
    /// For each day, in baht.
    pub fine_per_day_baht: i64,
    /// At most, in baht.
    pub fine_max_baht: i64,
}

impl Settings {
    /// Takes them from the dated settings in force, all under `overstay.`.
    pub fn from_resolved(resolved: &Resolved) -> Result<Self, SettingError> {
        Ok(Self {
            fine_per_day_baht: resolved.number("overstay.fine_per_day_baht")?,
            fine_max_baht: resolved.number("overstay.fine_max_baht")?,
        })
    }
}

/// What an overstay comes to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Overstay {
    /// Days after the last permitted one, the day of departure included; 0 when in time.
    pub days: i32,
    pub fine_baht: i64,
    pub because: Vec<Because>,
}

/// Counts the days from the last permitted one to the day of departure (rule 37).
pub fn assess(permitted_until: Date, departure: Date, settings: &Settings) -> Overstay {
    let days = days_between(permitted_until, departure).max(0);
    let fine = settings.fine_per_day_baht.saturating_mul(i64::from(days)).min(settings.fine_max_baht);
    Overstay { days, fine_baht: fine.max(0), because: vec![Because::new(37, OVERSTAY), Because::new(37, FIXED_FINE)] }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;
    use crate::calendar::add_days;

    const SETTINGS: Settings = Settings { fine_per_day_baht: 500, fine_max_baht: 20_000 };
    const UNTIL: Date = date(2026, 10, 1);

    fn after(days: i32) -> (i32, i64) {
        let found = assess(UNTIL, add_days(UNTIL, days), &SETTINGS);
        (found.days, found.fine_baht)
    }

    #[test]
    fn examples_of_rule_37() {
        assert_eq!(after(10), (10, 5_000));
        assert_eq!(after(60), (60, 20_000));
    }

    #[test]
    fn the_last_permitted_day_costs_nothing() {
        assert_eq!((after(-30), after(0), after(1)), ((0, 0), (0, 0), (1, 500)));
        assert_eq!((after(40), after(41)), ((40, 20_000), (41, 20_000)));
    }

    #[test]
    fn ends_of_the_calendar_do_not_panic() {
        let whole = assess(Date::MIN, Date::MAX, &Settings { fine_per_day_baht: i64::MAX, fine_max_baht: i64::MAX });
        assert_eq!(whole.fine_baht, i64::MAX);
        assert_eq!(assess(Date::MAX, Date::MIN, &SETTINGS).days, 0);
    }

    proptest! {
        /// Independently: a calendar from which one leaf a day is torn, and 500 baht put aside for each.
        #[test]
        fn counted_day_by_day(begins in 0_i32..3000, stay in -400_i32..400) {
            let until = add_days(date(2024, 1, 1), begins);
            let departure = add_days(until, stay);
            let (mut leaf, mut leaves, mut put_aside) = (until, 0, 0);
            while leaf < departure {
                leaf = leaf.tomorrow().unwrap();
                leaves += 1;
                put_aside += if put_aside < SETTINGS.fine_max_baht { SETTINGS.fine_per_day_baht } else { 0 };
            }
            let found = assess(until, departure, &SETTINGS);
            prop_assert_eq!((found.days, found.fine_baht), (leaves, put_aside));
        }
    }
}
