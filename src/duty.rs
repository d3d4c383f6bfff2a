//! Duties: what a person has to do by a day. They follow from the state of a case and from what its service declares; here is
//! which there are, and on which days before the last one the person is reminded.

use crate::calendar::{add_days, days_between};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// What has to be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DutyKind {
    /// To act on a case that waits for its applicant: to answer, to pay, to appeal.
    Turn,
    /// To file the service anew. Filing meets it.
    FileAgain,
    /// What was granted ends: to renew it, or to stop. The next grant takes its place.
    Expiry,
    /// To come to the office at the time that was booked.
    Appointment,
}

impl DutyKind {
    pub const ALL: [Self; 4] = [Self::Turn, Self::FileAgain, Self::Expiry, Self::Appointment];

    pub const fn code(self) -> &'static str {
        match self {
            Self::Turn => "turn",
            Self::FileAgain => "file_again",
            Self::Expiry => "expiry",
            Self::Appointment => "appointment",
        }
    }

    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// A duty that begins when a case of the service is approved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DutyDefinition {
    /// Not `turn` and not `appointment`, which follow from the state of a case.
    pub kind: DutyKind,
    /// The fact or answer that holds its last day.
    pub day: String,
}

/// Of which reminder it is time: of those that are due the one nearest to the last day, so that after a pause there is one
/// and not three. `days`: on how many days before the last one there are reminders. None: not yet, or too late.
pub fn reminder_due(due: Date, today: Date, days: &[i32]) -> Option<i32> {
    let left = days_between(today, due);
    if left < 0 { None } else { days.iter().copied().filter(|before| *before >= left).min() }
}

/// The next day on which there is a reminder, after today.
pub fn next_reminder(due: Date, today: Date, days: &[i32]) -> Option<Date> {
    let left = days_between(today, due);
    let next = days.iter().copied().filter(|before| *before >= 0 && *before < left).max();
    next.map(|before| add_days(due, -before))
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    const DAYS: [i32; 3] = [15, 7, 1];

    #[test]
    fn the_nearest_reminder_counts() {
        let due = date(2026, 12, 30);
        for (today, expected) in [
            (date(2026, 12, 14), None),
            (date(2026, 12, 15), Some(15)),
            (date(2026, 12, 22), Some(15)),
            (date(2026, 12, 23), Some(7)),
            (date(2026, 12, 28), Some(7)),
            (date(2026, 12, 29), Some(1)),
            (date(2026, 12, 30), Some(1)),
            (date(2026, 12, 31), None),
        ] {
            assert_eq!(reminder_due(due, today, &DAYS), expected, "{today}");
        }
    }

    #[test]
    fn reminders_are_in_the_future() {
        let due = date(2026, 12, 30);
        assert_eq!(next_reminder(due, date(2026, 9, 20), &DAYS), Some(date(2026, 12, 15)));
        // What begins fifteen days before its end says so itself.
        assert_eq!(next_reminder(due, date(2026, 12, 15), &DAYS), Some(date(2026, 12, 23)));
        assert_eq!(next_reminder(due, date(2026, 12, 29), &DAYS), None);
        assert_eq!(next_reminder(due, date(2027, 1, 9), &DAYS), None);
    }

    proptest! {
        /// Looked at on any days, in order: each reminder at most once, none after the last day, and each on or after its day.
        #[test]
        fn at_most_once_each(start in 0_i32..120, steps in prop::collection::vec(1_i32..40, 0..40)) {
            let due = date(2026, 12, 30);
            let mut today = add_days(due, -start);
            let mut next = next_reminder(due, today, &DAYS);
            let mut sent: Vec<i32> = Vec::new();
            for step in steps {
                today = add_days(today, step);
                if next.is_none_or(|next| next > today) {
                    continue;
                }
                if let Some(days) = reminder_due(due, today, &DAYS) {
                    prop_assert!(sent.iter().all(|before| *before > days), "{sent:?} then {days}");
                    prop_assert!(add_days(due, -days) <= today && today <= due);
                    sent.push(days);
                }
                next = next_reminder(due, today, &DAYS);
            }
        }
    }
}
