//! The times in which a budget ran, and the days of it that they used.

use crate::calendar::{Unit, WorkingCalendar, days_between};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::ops::Not;

/// A time in which the budget ran: after one day, or from that day on where it counts too (BR-5), until the end of another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Span {
    pub since: Date,
    pub until: Date,
    #[serde(default, skip_serializing_if = "Not::not")]
    pub first: bool,
    /// The days that it used, as the calendar was when they were last counted.
    pub days: u32,
}

impl Span {
    pub fn new(since: Date, until: Date, first: bool, unit: Unit, calendar: &WorkingCalendar) -> Self {
        let counted = first && counts(since, unit, calendar);
        let days = used_between(since, unit, until, calendar).saturating_add(u32::from(counted));
        Self { since, until, first, days }
    }

    /// Whether it counts a day, if that is one that is counted at all.
    pub fn counts(&self, day: Date) -> bool {
        (day > self.since || self.first && day == self.since) && day <= self.until
    }
}

/// Whether a day is one of those that are counted (BR-7).
fn counts(day: Date, unit: Unit, calendar: &WorkingCalendar) -> bool {
    unit == Unit::Calendar || calendar.is_working_day(day)
}

fn used_between(since: Date, unit: Unit, today: Date, calendar: &WorkingCalendar) -> u32 {
    match unit {
        Unit::Calendar => u32::try_from(days_between(since, today)).unwrap_or(0),
        Unit::Working => calendar.working_days_between(since, today),
    }
}
