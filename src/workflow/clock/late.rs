//! What the clock says when the office's days have passed, and when the letters about the delay are due (BR-10).

use super::{ChangeKind, Clock, ClockChange};
use crate::calendar::{add_days, bangkok_day, bangkok_midnight, days_between};
use crate::workflow::command::Context;
use crate::workflow::definition::{Definition, LateRule, StateDefinition};
use jiff::Timestamp;
use jiff::civil::Date;

/// What the clock does when its alarm goes off: first it says that the office is late, then it reminds of letters (BR-10). Where the
/// budget does not run it is the limit of the state that has passed.
pub fn alarm(
    clock: &Clock,
    here: &StateDefinition,
    definition: &Definition,
    context: &Context<'_>,
) -> Option<ClockChange> {
    let mut reading = clock.reading.clone();
    if reading.alarm? > context.now {
        return None;
    }
    let today = bangkok_day(context.now);
    let runs = reading.running_since.is_some();
    let late = if runs { &mut reading.late_since } else { &mut reading.overdue_since };
    let kind = match (*late, runs) {
        (Some(_), _) => ChangeKind::DelayLetter,
        (None, true) => ChangeKind::Late,
        (None, false) => ChangeKind::Overdue,
    };
    let last_day = late.or_else(|| reading.due.map(|due| add_days(bangkok_day(due), -1)))?;
    *late = Some(last_day);
    // After a time in which nothing ran the next letter is one that lies ahead: one letter makes good for those missed.
    let after = if kind == ChangeKind::DelayLetter { today } else { last_day };
    let rule = if runs { definition.late.as_ref() } else { here.late.as_ref() };
    reading.alarm = next_letter(last_day, rule, after);
    let state = (!runs).then(|| here.id.clone());
    Some(ClockChange { state, ..ClockChange::new(kind, reading) })
}

/// The beginning of the first day after `after` on which a letter about the delay is due.
pub(super) fn next_letter(last_day: Date, rule: Option<&LateRule>, after: Date) -> Option<Timestamp> {
    let every = i32::try_from(rule?.every_days.max(1)).ok()?;
    let passed = days_between(last_day, after).max(0) / every;
    let days = every.saturating_mul(passed.saturating_add(1));
    Some(bangkok_midnight(add_days(last_day, days)))
}
