//! The legal clock: a budget of days and a ledger, not a due date. States run it, pause it or stop it; the due instant
//! is derived, and every change says why.

use super::command::Context;
use super::definition::{ClockRule, Limit, StateDefinition};
use crate::calendar::{Actor, Period, Unit, WorkingCalendar, add_days, bangkok_day, bangkok_midnight, days_between};
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// Where the clock of a case stands.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Clock {
    /// Days of the office's budget used up before it last ran.
    pub used_days: u32,
    /// The Bangkok day since which it has run; none while paused or stopped.
    pub running_since: Option<Date>,
    /// When it is somebody's turn to have acted: the end of the last day.
    pub due: Option<Timestamp>,
    /// Every change, oldest first.
    pub ledger: Vec<LedgerLine>,
}

/// A change of the clock, as an event carries it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClockChange {
    pub kind: ChangeKind,
    pub used_days: u32,
    pub running_since: Option<Date>,
    pub due: Option<Timestamp>,
}

/// What a change was. Its words are texts under `clock-<code>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ChangeKind {
    /// The office's budget began to run.
    Started,
    /// The applicant has the case: the office's days stand still, his own limit runs.
    Paused,
    /// The office has the case again.
    Resumed,
    /// The case ended.
    Stopped,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LedgerLine {
    pub at: Timestamp,
    pub change: ChangeKind,
    pub due: Option<Timestamp>,
}

impl Clock {
    /// The clock after a change.
    #[must_use]
    pub fn changed(mut self, change: &ClockChange, at: Timestamp) -> Self {
        self.used_days = change.used_days;
        self.running_since = change.running_since;
        self.due = change.due;
        self.ledger.push(LedgerLine { at, change: change.kind, due: change.due });
        self
    }
}

/// How the clock changes when a case enters a state; none when it goes on as it was.
pub fn entering(clock: &Clock, target: &StateDefinition, budget: Limit, context: &Context<'_>) -> Option<ClockChange> {
    let today = bangkok_day(context.now);
    let used_days = clock.used_days.saturating_add(used_since(clock, budget.unit, today, context.calendar));
    match (target.clock, clock.running_since) {
        (ClockRule::Runs, Some(_)) => None,
        (ClockRule::Runs, None) => {
            let kind = if clock.ledger.is_empty() { ChangeKind::Started } else { ChangeKind::Resumed };
            let left = Limit { days: budget.days.saturating_sub(clock.used_days), unit: budget.unit };
            Some(ClockChange {
                kind,
                used_days: clock.used_days,
                running_since: Some(today),
                due: Some(end_of_limit(left, Actor::Official, today, context.calendar)),
            })
        }
        (ClockRule::Paused, _) => Some(ClockChange {
            kind: ChangeKind::Paused,
            used_days,
            running_since: None,
            due: target.limit.map(|limit| end_of_limit(limit, Actor::Applicant, today, context.calendar)),
        }),
        (ClockRule::Stopped, _) => {
            Some(ClockChange { kind: ChangeKind::Stopped, used_days, running_since: None, due: None })
        }
    }
}

fn used_since(clock: &Clock, unit: Unit, today: Date, calendar: &WorkingCalendar) -> u32 {
    let Some(since) = clock.running_since else { return 0 };
    match unit {
        Unit::Calendar => u32::try_from(days_between(since, today)).unwrap_or(0),
        Unit::Working => calendar.working_days_between(since, today),
    }
}

/// The first instant after the last day of a limit that begins today; the first day is not counted (BR-5).
fn end_of_limit(limit: Limit, actor: Actor, today: Date, calendar: &WorkingCalendar) -> Timestamp {
    let period = Period { days: limit.days, unit: limit.unit, first_day_counts: false };
    let last_day = calendar.due(today, period, actor).day;
    bangkok_midnight(add_days(last_day, 1))
}
