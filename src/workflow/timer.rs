//! Timers of a state: after a span of days, or at a date that the case holds. Each fires once, by the machine's command; a
//! timer whose state was left is gone. One whose action is refused stays set, and the machine looks at it again.

use super::definition::Limit;
use crate::calendar::{Actor, Period, WorkingCalendar, add_days, bangkok_day, bangkok_midnight};
use crate::condition::Condition;
use crate::value::{Value, Values};
use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::ops::Not;
use uuid::Uuid;

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TimerDefinition {
    pub id: String,
    /// After these days, counted from the day after the state was entered, unless the limit counts it too (BR-5): fires when the last one is over.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<Limit>,
    /// Whose days they are: an applicant's last day moves to a working day, an official's does not (BR-6, NC-6).
    #[serde(default = "official", skip_serializing_if = "is_official")]
    pub whose: Actor,
    /// Or at the beginning of a day which an answer or a fact of the case holds …
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<String>,
    /// … so many days later, or earlier when negative; also from the end of a limit whose days a setting gives, but not before its
    /// first day is over.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub plus_days: i32,
    /// It goes off only if this holds then; its reason is gone else, and nothing happens. None: always.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub only_if: Option<Condition>,
    /// The action that the machine takes. That it is refused is an incident of the case, open until the action is taken or the reason of
    /// the timer is gone; only the guard of a timer that repeats may refuse, until the next time.
    pub action: String,
    /// Set again, for as many days, each time it has fired; only with `after`.
    #[serde(default, skip_serializing_if = "Not::not")]
    pub repeats: bool,
    /// It is not counted from here: where the state before had it set it goes on, to the same day; else it is not set. A suspension
    /// so ends on its day also while an appeal against it is looked at.
    #[serde(default, skip_serializing_if = "Not::not")]
    pub continues: bool,
}

fn official() -> Actor {
    Actor::Official
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands over a reference")]
fn is_official(actor: &Actor) -> bool {
    *actor == Actor::Official
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands over a reference")]
fn is_zero(days: &i32) -> bool {
    *days == 0
}

/// A timer that is set.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Timer {
    pub due: Timestamp,
    /// The Bangkok day from which it counts.
    pub from: Date,
    /// Hours for which the machine waits after it is due: what was paid by then may be told by its bank a little later.
    #[serde(default, skip_serializing_if = "is_none")]
    pub grace_hours: u32,
    /// It waits until the notice is served from which its days are counted; until then they are counted as if it were today's.
    #[serde(default, skip_serializing_if = "Not::not")]
    pub held: bool,
}

/// The setting that says by which way an official message sent electronically counts as served, and its value by which that is later
/// than the act: when the receiver's mail server has taken it.
pub const NOTICE_COUNTS: &str = "notice.electronic.counts";
pub const BY_MAIL: &str = "email";

/// The setting that says how long a bank may take to tell of what was paid in time, in hours.
pub const GRACE_HOURS: &str = "payments.grace_hours";

/// What the incident of a timer is about, as that of a job is its kind.
pub const REFUSED: &str = "timer";

/// The id of a timer's incident in its case: a timer is set once at a time, and so it has one incident at most.
pub fn incident(timer: &str) -> Uuid {
    let hash: [u8; 32] = Sha256::digest(timer.as_bytes()).into();
    let mut bytes = [0; 16];
    bytes.iter_mut().zip(hash).for_each(|(byte, hashed)| *byte = hashed);
    uuid::Builder::from_custom_bytes(bytes).into_uuid()
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands over a reference")]
fn is_none(hours: &u32) -> bool {
    *hours == 0
}

impl Timer {
    /// Due at an instant, without delay.
    pub fn new(due: Timestamp, from: Date) -> Self {
        Self { due, from, grace_hours: 0, held: false }
    }

    /// When the machine acts on it.
    pub fn fires_at(&self) -> Timestamp {
        self.due.saturating_add(SignedDuration::from_hours(i64::from(self.grace_hours))).unwrap_or(self.due)
    }
}

pub type Timers = BTreeMap<String, Timer>;

impl TimerDefinition {
    /// The timer, counted from a day; none where the case does not hold the date.
    ///
    /// `days`: those that a setting gave when the case came to the state.
    pub fn set(&self, from: Date, days: Option<u32>, values: &Values, calendar: &WorkingCalendar) -> Option<Timer> {
        let due = match (&self.after, &self.at) {
            (Some(limit), _) => {
                let end = end_of(limit.or_days(days), self.whose, from, calendar);
                let moved = bangkok_midnight(add_days(bangkok_day(end), self.plus_days));
                if self.plus_days < 0 { moved.max(bangkok_midnight(add_days(from, 1))) } else { moved }
            }
            (None, Some(name)) => {
                let day: Date = values.get(name).and_then(Value::as_text)?.parse().ok()?;
                bangkok_midnight(add_days(day, self.plus_days))
            }
            (None, None) => return None,
        };
        Some(Timer::new(due, from))
    }
}

/// The first instant after the last day of a limit that begins on a day; the first day is not counted, unless the limit says so
/// (BR-5).
pub fn end_of(limit: Limit, whose: Actor, from: Date, calendar: &WorkingCalendar) -> Timestamp {
    bangkok_midnight(add_days(calendar.due(from, limit.period(), whose).day, 1))
}

impl Limit {
    /// With the days that a setting gave, where it names none itself.
    #[must_use]
    pub fn or_days(self, given: Option<u32>) -> Self {
        let days = given.filter(|_| self.days == 0).unwrap_or(self.days);
        Self { days, ..self }
    }

    /// The same, as the calendar counts it.
    pub fn period(self) -> Period {
        let Self { days, unit, first_day_counts } = self;
        Period { days, unit, first_day_counts }
    }
}
