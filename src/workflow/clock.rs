//! The legal clock: a budget of days and a ledger, not a due date. States run it, pause it or stop it, the law may extend it;
//! the due instant is derived, and every change says why. A change of the calendar moves it, and the ledger names the holiday.
//! Where the budget does not count while the office has the case, the state gives it days of its own, as for an appeal: they are
//! extended, pass and are written of in the same way.

mod change;
mod late;
mod span;

pub use change::{ChangeKind, ClockChange, Extended, LedgerLine};
pub use late::alarm;
use late::next_letter;
pub use span::Span;

use super::command::{Context, HolidayChange, Refusal};
use super::definition::{ClockRule, Definition, Extension, Limit, StateDefinition};
use super::timer::end_of;
use crate::access::Role;
use crate::calendar::{Actor, BANGKOK, Holiday, Unit, WorkingCalendar, add_days, bangkok_day, bangkok_midnight};
use crate::settings::SettingError;
use jiff::Timestamp;
use jiff::civil::{Date, Time};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::ops::Not;

/// The setting that says when offices close, `HH:MM` (BR-16). Without it the hour does not matter.
pub const OFFICE_HOURS_END: &str = "procedure.office_hours_end";

/// The clock of a case: what it shows, and how it came to that.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Clock {
    #[serde(flatten)]
    pub reading: Reading,
    /// Every change, oldest first.
    pub ledger: Vec<LedgerLine>,
}

/// What the clock shows.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reading {
    /// Days of the office's budget used up before it last ran.
    pub used_days: u32,
    /// When they were used, of a budget of working days: a holiday that is announced afterwards gives them back.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ran: Vec<Span>,
    /// The Bangkok day since which it has run; none while paused or stopped.
    pub running_since: Option<Date>,
    /// The day since which the state's own limit runs: the applicant has the case, or the budget does not count.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub waiting_since: Option<Date>,
    /// When it is somebody's turn to have acted: the end of the last day.
    pub due: Option<Timestamp>,
    /// Days that extensions added to the budget, and how many extensions there were.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub extended_days: u32,
    #[serde(default, skip_serializing_if = "is_zero")]
    pub extensions: u32,
    /// How often each action has extended the budget: each ground has its own maximum. Extensions of before that was noted count for
    /// all of them.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub extended_by: BTreeMap<String, u32>,
    /// Days that extensions added to the limit of the state, and how often each action has added some, since it was entered.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub limit_extended_days: u32,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub limit_extended_by: BTreeMap<String, u32>,
    /// The office's last day, once it has passed without a decision.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub late_since: Option<Date>,
    /// The days that a setting gave the limit of the state when the case came there: they were promised, and stay.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit_days: Option<u32>,
    /// The limit waits for the service of the notice with which it begins.
    #[serde(default, skip_serializing_if = "Not::not")]
    pub held: bool,
    /// The last day of the office's own limit in the state, once it has passed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub overdue_since: Option<Date>,
    /// When the clock itself has something to do: to say that the office is late, or to remind of the next letter.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alarm: Option<Timestamp>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands over a reference")]
pub(super) fn is_zero(number: &u32) -> bool {
    *number == 0
}

impl Clock {
    /// Takes over a change, and writes it into the ledger.
    pub fn change(&mut self, change: &ClockChange, at: Timestamp) {
        self.reading.clone_from(&change.reading);
        self.ledger.push(LedgerLine {
            at,
            change: change.kind,
            due: change.reading.due,
            because: change.because.clone(),
            extension: change.extension.clone(),
        });
    }

    /// Reads the clock as it was read before a migration. The ledger keeps what has happened, and tells of another last day.
    pub fn revert(&mut self, before: Reading, at: Timestamp) {
        if self.reading.due == before.due {
            self.reading = before;
            return;
        }
        self.change(&ClockChange::new(ChangeKind::MigrationReverted, before), at);
    }

    /// The end of the day by which somebody must have acted.
    pub fn due(&self) -> Option<Timestamp> {
        self.reading.due
    }

    /// Whether the office has been late with what it had to decide, or is with its turn.
    pub fn is_late(&self) -> bool {
        self.reading.late_since.is_some() || self.reading.overdue_since.is_some()
    }

    /// Whether the last day that it shows is the office's and has passed.
    pub fn has_passed(&self) -> bool {
        let Reading { running_since, late_since, overdue_since, .. } = &self.reading;
        (running_since.is_some() && late_since.is_some()) || overdue_since.is_some()
    }
}

impl Reading {
    /// The budget that is left when the clock begins to run again.
    fn left(&self, budget: Limit) -> Limit {
        let days = budget.days.saturating_add(self.extended_days).saturating_sub(self.used_days);
        Limit { days, first_day_counts: budget.first_day_counts && self.used_days == 0, ..budget }
    }

    /// Running from a day on: the due instant, unless it has passed before, and the alarm. Whoever was late stays late.
    fn running(mut self, since: Date, definition: &Definition, context: &Context<'_>) -> Self {
        self.running_since = Some(since);
        self.end_waiting();
        let due = end_of(self.left(definition.limit), Actor::Official, since, context.calendar);
        self.due = Some(self.late_since.map_or(due, |day| bangkok_midnight(add_days(day, 1))));
        self.alarm = match self.late_since {
            None => self.due,
            Some(day) => next_letter(day, definition.late.as_ref(), bangkok_day(context.now)),
        };
        self
    }

    /// Standing still, after the days since it ran are added to those that were used.
    fn standing(mut self, budget: Limit, today: Date, calendar: &WorkingCalendar) -> Self {
        if let Some(since) = self.running_since.take().filter(|since| *since <= today) {
            let ran = Span::new(since, today, self.left(budget).first_day_counts, budget.unit, calendar);
            self.used_days = self.used_days.saturating_add(ran.days);
            self.ran.extend(Some(ran).filter(|_| budget.unit == Unit::Working));
        }
        self.end_waiting();
        self.due = None;
        self.alarm = None;
        self
    }

    /// The days that the budget has used, on a calendar that may have changed since: those that have become days off are given back,
    /// and those that are no longer are used. Whoever was late stays late.
    fn recounted(mut self, budget: Limit, calendar: &WorkingCalendar) -> Self {
        if budget.unit == Unit::Working && self.late_since.is_none() {
            for span in &mut self.ran {
                let before = span.days;
                *span = Span::new(span.since, span.until, span.first, budget.unit, calendar);
                self.used_days = self.used_days.saturating_sub(before).saturating_add(span.days);
            }
        }
        self
    }

    /// How often an action has extended the budget, or the limit of the state.
    fn times_extended(&self, action: &str, budget: bool) -> u32 {
        let of = |by: &BTreeMap<String, u32>| by.get(action).copied().unwrap_or(0);
        if !budget {
            return of(&self.limit_extended_by);
        }
        let noted = self.extended_by.values().fold(0_u32, |sum, times| sum.saturating_add(*times));
        of(&self.extended_by).saturating_add(self.extensions.saturating_sub(noted))
    }

    /// What belonged to the limit of the state that is left.
    fn end_waiting(&mut self) {
        self.waiting_since = None;
        self.held = false;
        self.limit_extended_days = 0;
        self.limit_extended_by.clear();
        self.limit_days = None;
        self.overdue_since = None;
    }

    /// Waiting in a state since a day, for its own limit. That the office's has passed is said when it has.
    fn waiting(&mut self, state: &StateDefinition, since: Date, calendar: &WorkingCalendar) {
        self.waiting_since = Some(since);
        self.due = self.own_limit(state, since, calendar);
        self.alarm = self.due.filter(|_| state.has_limit_of_office());
    }

    /// A state's own limit, with the days that were promised.
    fn promised(&self, state: &StateDefinition) -> Option<Limit> {
        state.limit.map(|limit| limit.or_days(self.limit_days))
    }

    /// The end of a state's own limit, extensions included. While the clock is paused it is the applicant's; where it stands
    /// still for another reason it is the office's, such as the days to look at an appeal.
    fn own_limit(&self, state: &StateDefinition, from: Date, calendar: &WorkingCalendar) -> Option<Timestamp> {
        let whose = if state.clock == ClockRule::Paused { Actor::Applicant } else { Actor::Official };
        let limit = self.promised(state)?;
        let days = limit.days.saturating_add(self.limit_extended_days);
        Some(end_of(Limit { days, ..limit }, whose, from, calendar))
    }
}

/// How the clock changes when a case enters a state; none when it goes on as it was.
pub fn entering(
    clock: &Clock,
    target: &StateDefinition,
    definition: &Definition,
    context: &Context<'_>,
) -> Result<Option<ClockChange>, Refusal> {
    let budget = definition.limit;
    let today = bangkok_day(context.now);
    // The days of the new state begin when what an applicant sent counts as received; until then the office had its own.
    let from = received_on(definition, context);
    let reading = clock.reading.clone();
    let (kind, reading) = match (target.clock, reading.running_since) {
        (ClockRule::Runs, Some(_)) => return Ok(None),
        (ClockRule::Runs, None) => {
            let kind = if clock.ledger.is_empty() { ChangeKind::Started } else { ChangeKind::Resumed };
            (kind, reading.running(from, definition, context))
        }
        (ClockRule::Paused, _) => {
            let mut reading = reading.standing(budget, today, context.calendar);
            reading.limit_days = days_given(target, context)?;
            reading.waiting(target, from, context.calendar);
            (ChangeKind::Paused, reading)
        }
        (ClockRule::Stopped, _) => {
            let mut reading = reading.standing(budget, today, context.calendar);
            if target.limit.is_some() {
                reading.limit_days = days_given(target, context)?;
                reading.waiting(target, from, context.calendar);
            }
            (ChangeKind::Stopped, reading)
        }
    };
    let rolls = reading.promised(target).filter(|_| kind == ChangeKind::Paused);
    let because = rolled_over(rolls, from, context.calendar);
    Ok(Some(ClockChange { because, ..ClockChange::new(kind, reading) }))
}

/// The days that the setting of a state gives today; none where it names none.
fn days_given(state: &StateDefinition, context: &Context<'_>) -> Result<Option<u32>, Refusal> {
    let Some(key) = &state.days_setting else { return Ok(None) };
    let days = context.settings.number(key).ok().and_then(|days| u32::try_from(days).ok()).filter(|days| *days > 0);
    days.map(Some).ok_or_else(|| Refusal::Definition { what: SettingError(key.clone()).to_string() })
}

/// The limit of a state whose notice was served on a day: it is counted from there.
pub fn served(clock: &Clock, state: &StateDefinition, from: Date, calendar: &WorkingCalendar) -> ClockChange {
    let mut reading = clock.reading.clone();
    reading.held = false;
    reading.waiting(state, from, calendar);
    let rolls = reading.promised(state).filter(|_| state.clock == ClockRule::Paused);
    let because = rolled_over(rolls, from, calendar);
    ClockChange { because, ..ClockChange::new(ChangeKind::Served, reading) }
}

/// The limit of a state whose notice has come back: it waits for the next service, and is counted until then as if that were on this
/// day. None: it does not count from a service.
pub fn returned(
    clock: &Clock,
    state: &StateDefinition,
    today: Date,
    calendar: &WorkingCalendar,
) -> Option<ClockChange> {
    let begins = |kind: ChangeKind| {
        matches!(
            kind,
            ChangeKind::Started
                | ChangeKind::Paused
                | ChangeKind::Resumed
                | ChangeKind::Stopped
                | ChangeKind::Served
                | ChangeKind::Returned
        )
    };
    let began = clock.ledger.iter().rev().map(|line| line.change).find(|kind| begins(*kind));
    if began != Some(ChangeKind::Served) || clock.reading.held || clock.reading.waiting_since.is_none() {
        return None;
    }
    let mut reading = clock.reading.clone();
    reading.held = true;
    reading.due = reading.own_limit(state, today, calendar);
    Some(ClockChange::new(ChangeKind::Returned, reading))
}

/// The holidays over which an applicant's last day moved (BR-6).
fn rolled_over(limit: Option<Limit>, from: Date, calendar: &WorkingCalendar) -> Vec<HolidayChange> {
    let Some(limit) = limit else { return Vec::new() };
    let due = calendar.due(from, limit.period(), Actor::Applicant);
    let over = calendar.moved_over(&due);
    over.into_iter().filter_map(|(_, holiday)| holiday).map(|holiday| HolidayChange::of(holiday, true)).collect()
}

/// The day on which what an applicant sends now counts as received (BR-16): after office hours and on days off, the next
/// working day.
pub fn received_on(definition: &Definition, context: &Context<'_>) -> Date {
    let local = BANGKOK.to_datetime(context.now);
    let today = local.date();
    if !definition.office_hours || context.actor.role != Role::Applicant {
        return today;
    }
    let closes = context.settings.text(OFFICE_HOURS_END).ok().and_then(|time| time.parse::<Time>().ok());
    let Some(closes) = closes else { return today };
    if local.time() > closes {
        context.calendar.working_day_after(today)
    } else {
        context.calendar.working_day_from(today)
    }
}

/// BR-8, BR-13: more days, only while the running limit has not ended: of the budget where it runs, else of the state's own limit,
/// if that is the office's.
pub fn extend(
    clock: &Clock,
    (action, extension): (&str, &Extension),
    here: &StateDefinition,
    definition: &Definition,
    context: &Context<'_>,
) -> Result<ClockChange, Refusal> {
    let mut reading = clock.reading.clone();
    let own = if here.has_limit_of_office() { reading.waiting_since } else { None };
    let Some(since) = reading.running_since.or(own) else { return Err(Refusal::ClockNotRunning) };
    let runs = reading.running_since.is_some();
    if (runs && reading.late_since.is_some()) || reading.due.is_some_and(|due| context.now >= due) {
        return Err(Refusal::ExtensionTooLate);
    }
    let used = reading.times_extended(action, runs);
    if used >= extension.times {
        return Err(Refusal::ExtensionUsedUp { times: extension.times });
    }
    let reading = if runs {
        reading.extended_days = reading.extended_days.saturating_add(extension.days);
        reading.extensions = reading.extensions.saturating_add(1);
        let by_action = reading.extended_by.entry(action.to_owned()).or_default();
        *by_action = by_action.saturating_add(1);
        reading.running(since, definition, context)
    } else {
        reading.limit_extended_days = reading.limit_extended_days.saturating_add(extension.days);
        reading.limit_extended_by.insert(action.to_owned(), used.saturating_add(1));
        reading.waiting(here, since, context.calendar);
        reading
    };
    let extension = Some(Extended { days: extension.days, ground: extension.ground.clone() });
    Ok(ClockChange { extension, ..ClockChange::new(ChangeKind::Extended, reading) })
}

/// The clock on a calendar that has changed: none when it shows the same. Nobody becomes punctual or late by it alone: the
/// alarm says so when it goes off. The days that were used before it last ran are counted again too, until the case is closed.
pub fn moved(
    clock: &Clock,
    state: &StateDefinition,
    definition: &Definition,
    changed: &[HolidayChange],
    context: &Context<'_>,
) -> Option<ClockChange> {
    let before = &clock.reading;
    let mut reading = before.clone();
    if !state.kind.is_closed() {
        reading = reading.recounted(definition.limit, context.calendar);
    }
    if let (Some(since), None) = (reading.running_since, reading.late_since) {
        reading = reading.running(since, definition, context);
    } else if let (Some(since), None) = (reading.waiting_since, reading.overdue_since) {
        reading.waiting(state, since, context.calendar);
    }
    let recounted = before.used_days != reading.used_days;
    let until = before.due.zip(reading.due).filter(|(was, is)| was != is).map(|(was, is)| was.max(is));
    let kind = if until.is_some() { ChangeKind::Moved } else { ChangeKind::Recounted };
    if until.is_none() && !recounted {
        return None;
    }
    let from = before.running_since.or(before.waiting_since);
    let ahead = until.zip(from).map_or(Vec::new(), |(until, from)| between(changed, from, until));
    let behind = |change: &&HolidayChange| recounted && reading.ran.iter().any(|span| span.counts(change.date));
    let behind = changed.iter().filter(behind).filter(|change| !ahead.contains(change)).cloned();
    let because = behind.chain(ahead.iter().cloned()).collect();
    Some(ClockChange { because, ..ClockChange::new(kind, reading) })
}

/// The clock in a state of another version of the service.
pub fn migrated(
    clock: &Clock,
    target: &StateDefinition,
    definition: &Definition,
    context: &Context<'_>,
) -> Result<Option<ClockChange>, Refusal> {
    let fits = match target.clock {
        ClockRule::Runs => clock.reading.running_since.is_some(),
        ClockRule::Paused => clock.reading.waiting_since.is_some(),
        // Who has begun to wait goes on waiting: a new version does not give the days anew.
        ClockRule::Stopped => {
            let waits = clock.reading.waiting_since.is_some();
            clock.reading.running_since.is_none() && waits == target.limit.is_some()
        }
    };
    if !fits {
        return entering(clock, target, definition, context);
    }
    let mut kept = clock.clone();
    if target.days_setting.is_none() || target.limit.is_none() {
        kept.reading.limit_days = None;
    } else if kept.reading.limit_days.is_none() {
        kept.reading.limit_days = days_given(target, context)?;
    }
    let moved = moved(&kept, target, definition, &[], context);
    let reading = moved.map(|moved| moved.reading).or((kept != *clock).then_some(kept.reading));
    Ok(reading.map(|reading| ClockChange::new(ChangeKind::Migrated, reading)))
}

/// The changes of the calendar that lie in a span.
pub fn between(changed: &[HolidayChange], from: Date, until: Timestamp) -> Vec<HolidayChange> {
    let last = bangkok_day(until);
    changed.iter().filter(|change| change.date > from && change.date <= last).cloned().collect()
}

impl HolidayChange {
    pub fn of(holiday: &Holiday, added: bool) -> Self {
        Self {
            date: holiday.date,
            name_th: holiday.name_th.clone(),
            name_en: holiday.name_en.clone(),
            name_zh: holiday.name_zh.clone(),
            added,
        }
    }
}

#[cfg(test)]
mod tests;
