//! What the machine alone notes: timers that went off, children, incidents, changes of the calendar and of the version.

use super::{Decision, conflict, holds, is_in_time};
use crate::access::Role;
use crate::calendar::bangkok_day;
use crate::workflow::branch::{Child, ChildDefinition};
use crate::workflow::clock;
use crate::workflow::command::{Command, HolidayChange, Operation, Refusal};
use crate::workflow::definition::{Action, Outcome, StateDefinition, StateKind};
use crate::workflow::event::{Migrated, Opened, What};
use crate::workflow::migrate::Move;
use crate::workflow::state::Before;
use crate::workflow::timer::{REFUSED, Timer, TimerDefinition, Timers, incident};
use jiff::Timestamp;

/// How many timers may go off in one command; what is left is due at the next one.
const TIMERS_AT_ONCE: usize = 32;

impl<'a> Decision<'a> {
    pub(super) fn note(&mut self, command: Command) -> Result<(), Refusal> {
        self.nothing_is_due(&command.operation)?;
        is_in_time(&self.state, &command)?;
        // Before filing there is no case of which anything could be noted.
        if self.state.is_draft() {
            return Err(conflict(&self.state));
        }
        match command.operation {
            Operation::FireTimers => {
                self.look_again();
                self.fire_timers()
            }
            Operation::ChildOpened { child, case } => {
                let known = self.state.progress.children.get(&child).filter(|known| known.wanted);
                let known = known.ok_or_else(|| Refusal::UnknownChild { child: child.clone() })?;
                // Told twice, it happened once.
                if known.case.is_none() {
                    self.record(What::ChildOpened { child, case });
                }
                Ok(())
            }
            Operation::ChildClosed { child, outcome } => self.close_child(child, outcome),
            Operation::OpenIncident { incident, effect, error } => {
                if !self.state.progress.incidents.contains_key(&incident) {
                    self.record(What::IncidentOpened { incident, effect, error, timer: None });
                }
                Ok(())
            }
            Operation::CloseIncident { incident, unneeded } => {
                if !self.state.progress.incidents.contains_key(&incident) {
                    return Err(Refusal::UnknownIncident { incident });
                }
                self.record(What::IncidentClosed { incident, unneeded });
                Ok(())
            }
            Operation::NoticeServed { at } => self.notice_served(at),
            Operation::NoticeReturned => self.notice_returned(),
            Operation::Release { officer } => {
                if self.state.assignee == Some(officer) {
                    self.record(What::Released);
                }
                Ok(())
            }
            Operation::MoveClock { changed } => self.move_clock(&changed),
            Operation::Migrate(plan) => self.migrate(*plan),
            Operation::RevertMigration => self.revert_migration(),
            Operation::Act | Operation::CompleteTask { .. } => Err(Refusal::NotAllowed),
        }
    }

    /// Fires what is due, in order. Each goes off once: firing removes it, in the same decision. One whose action is refused stays set,
    /// as an incident of the case, and keeps nothing else from happening.
    fn fire_timers(&mut self) -> Result<(), Refusal> {
        for _ in 0..TIMERS_AT_ONCE {
            let progress = &self.state.progress;
            let timers = progress.timers.iter().filter(|(id, timer)| !timer.held && !progress.has_refused(id));
            let due = timers.filter(|(_, timer)| timer.fires_at() <= self.context.now);
            let timer = due.min_by_key(|(_, timer)| timer.fires_at()).map(|(id, timer)| (id.clone(), timer.fires_at()));
            let alarm = self.state.clock.reading.alarm;
            if alarm.is_some_and(|alarm| timer.as_ref().is_none_or(|(_, due)| alarm <= *due))
                && let Some(change) = clock::alarm(&self.state.clock, self.here()?, self.definition, self.context)
            {
                self.record(What::ClockChanged { change });
                continue;
            }
            let Some((id, _)) = timer else { break };
            if let Err(refusal) = self.go_off(&id) {
                let (effect, error) = (REFUSED.to_owned(), refusal.code());
                self.record(What::IncidentOpened { incident: incident(&id), effect, error, timer: Some(id) });
            }
        }
        Ok(())
    }

    /// Looks again at the timers whose action was refused. The incident is over when the action is taken, or there is no reason for it
    /// any more: the state was left, the condition holds no longer, the days are counted anew.
    fn look_again(&mut self) {
        let refused: Vec<_> =
            self.state.progress.refused_timers().map(|(incident, _, timer)| (incident, timer.to_owned())).collect();
        for (incident, timer) in refused {
            let set = self.state.progress.timers.get(&timer);
            let is_due = set.is_some_and(|set| !set.held && set.fires_at() <= self.context.now);
            let unneeded = match is_due.then(|| self.go_off(&timer)) {
                Some(Err(_)) => continue,
                Some(Ok(acted)) => !acted,
                None => true,
            };
            self.record(What::IncidentClosed { incident, unneeded });
        }
    }

    /// Fires a timer that is due: true if its action was taken, false if there was nothing to do. A refusal leaves the case as it was.
    fn go_off(&mut self, id: &str) -> Result<bool, Refusal> {
        let (state, rested, events) = (self.state.clone(), self.rested.clone(), self.events.len());
        let gone_off = self.fire_timer(id);
        if gone_off.is_err() {
            (self.state, self.rested) = (state, rested);
            self.events.truncate(events);
        }
        gone_off
    }

    fn fire_timer(&mut self, id: &str) -> Result<bool, Refusal> {
        let here = self.here()?;
        if let Some(action) = self.timers_action(id, here)? {
            self.act(action, Command::default(), Some(id.to_owned()))?;
            self.follow()?;
            return Ok(true);
        }
        let again = self.again(id, here).map(|(_, timer)| timer);
        self.record(What::TimerFired { timer: id.to_owned(), again });
        Ok(false)
    }

    /// The action of a timer, unless there is nothing to do now. A guard that does not hold says so only where the timer comes again;
    /// one that cannot be judged never does.
    fn timers_action(&self, id: &str, here: &'a StateDefinition) -> Result<Option<&'a Action>, Refusal> {
        let Some(timer) = here.timers.iter().find(|timer| timer.id == id) else { return Ok(None) };
        if !holds(timer.only_if.as_ref(), &self.state.values())? {
            return Ok(None);
        }
        let fits = |action: &&Action| action.from.contains(&here.id) && action.by.contains(&Role::System);
        let action = self.definition.action(&timer.action).filter(fits);
        let action = action.ok_or_else(|| Refusal::UnknownAction { action: timer.action.clone() })?;
        match self.guard_holds(action) {
            Ok(()) => Ok(Some(action)),
            Err(Refusal::GuardFailed { .. }) if timer.repeats => Ok(None),
            Err(refused) => Err(refused),
        }
    }

    fn close_child(&mut self, child: String, outcome: Outcome) -> Result<(), Refusal> {
        let known = self.state.progress.children.get(&child).filter(|known| known.wanted);
        let known = known.ok_or_else(|| Refusal::UnknownChild { child: child.clone() })?;
        // A child that was appealed may be decided a second time; told twice, it happened once.
        if known.outcome == Some(outcome) {
            return Ok(());
        }
        let mut after = self.state.clone();
        if let Some(closed) = after.progress.children.get_mut(&child) {
            closed.outcome = Some(outcome);
        }
        let waits = |id: &String| after.progress.children.get(id).is_some_and(Child::waits);
        let can_begin = |child: &ChildDefinition| child.after.iter().all(|before| after.has_approved(before));
        // Only for the state that waits for them: once it is left, what was not opened is no longer needed.
        let here = &self.here()?.children;
        let wanted = here.iter().filter(|child| waits(&child.id) && can_begin(child)).map(|child| child.id.clone());
        let wanted: Vec<String> = wanted.collect();
        let skipped = self.skipped(&after, &child, outcome);
        self.record(What::ChildClosed { child, outcome, wanted, skipped });
        self.follow()
    }

    /// The children that can never be opened now: those that wait for this one, and those that wait for them.
    fn skipped(&self, after: &crate::workflow::State, closed: &str, outcome: Outcome) -> Vec<String> {
        let mut failed = if outcome == Outcome::Approved { Vec::new() } else { vec![closed.to_owned()] };
        let mut skipped = Vec::new();
        while let Some(id) = failed.pop() {
            for child in self.definition.states.iter().flat_map(|state| &state.children) {
                let waits = after.progress.children.get(&child.id).is_some_and(Child::waits);
                if waits && child.after.contains(&id) && !skipped.contains(&child.id) {
                    skipped.push(child.id.clone());
                    failed.push(child.id.clone());
                }
            }
        }
        skipped
    }

    /// What waited for the service of a notice counts from its day; nothing, where nothing waits for it any more.
    fn notice_served(&mut self, at: Timestamp) -> Result<(), Refusal> {
        let reading = &self.state.clock.reading;
        if !reading.held {
            return Ok(());
        }
        // Not before the act itself, whatever an officer wrote down.
        let from = reading.waiting_since.map_or(bangkok_day(at), |since| bangkok_day(at).max(since));
        let here = self.here()?;
        let change = clock::served(&self.state.clock, here, from, self.context.calendar);
        let values = self.state.values();
        let held = |id: &String| self.state.progress.timers.get(id).is_some_and(|set| set.held);
        let timers = here.timers.iter().filter(|timer| held(&timer.id));
        let days = reading.limit_days;
        let timers = timers.filter_map(|timer| Some((timer.id.clone(), self.timer(timer, from, days, &values)?)));
        let timers = timers.collect();
        self.record(What::NoticeServed { served: at, change, timers });
        Ok(())
    }

    /// The notice from whose service the limit counts has come back: the limit, and every timer that counts from there, waits for
    /// its next service, also one that has gone off meanwhile; not one that goes on from the state before. Nothing, where nothing
    /// counts from it.
    fn notice_returned(&mut self) -> Result<(), Refusal> {
        let (here, today) = (self.here()?, bangkok_day(self.context.now));
        let change = clock::returned(&self.state.clock, here, today, self.context.calendar);
        let Some(change) = change else { return Ok(()) };
        let (values, days) = (self.state.values(), change.reading.limit_days);
        let counts = |timer: &&TimerDefinition| timer.after.is_some() && !timer.continues;
        let timers = here.timers.iter().filter(counts).filter_map(|timer| {
            Some((timer.id.clone(), Timer { held: true, ..self.timer(timer, today, days, &values)? }))
        });
        let timers = timers.collect();
        self.record(What::NoticeReturned { change, timers });
        Ok(())
    }

    /// Every open clock, timer and task is projected on the calendar as it is now.
    fn move_clock(&mut self, changed: &[HolidayChange]) -> Result<(), Refusal> {
        let here = self.here()?;
        if let Some(change) = clock::moved(&self.state.clock, here, self.definition, changed, self.context) {
            self.record(What::ClockChanged { change });
        }
        let (values, days) = (self.state.values(), self.state.clock.reading.limit_days);
        let timers = here.timers.iter().filter_map(|timer| {
            let set = self.state.progress.timers.get(&timer.id)?;
            let moved = timer.set(set.from, days, &values, self.context.calendar)?;
            let moved = Some(Timer { due: moved.due, ..set.clone() }).filter(|moved| moved != set)?;
            Some((timer.id.clone(), moved))
        });
        let timers: Timers = timers.collect();
        let tasks: Timers = here.tasks.iter().filter_map(|task| self.moved_task(task)).collect();
        if !timers.is_empty() || !tasks.is_empty() {
            self.record(What::CalendarChanged { timers, tasks, because: changed.to_vec() });
        }
        Ok(())
    }

    fn moved_task(&self, task: &crate::workflow::branch::TaskDefinition) -> Option<(String, Timer)> {
        let set = self.state.progress.tasks.get(&task.id).filter(|set| set.done.is_none())?.due.as_ref()?;
        let official = crate::calendar::Actor::Official;
        let due = crate::workflow::timer::end_of(task.limit?, official, set.from, self.context.calendar);
        (due != set.due).then(|| (task.id.clone(), Timer::new(due, set.from)))
    }

    /// Goes on with this version of the service, as the plan says. Timers, tasks and children that the new state has too are kept, and
    /// a timer that went off does not do so again.
    fn migrate(&mut self, plan: Move) -> Result<(), Refusal> {
        let target = self.named(&plan.to)?;
        // What was granted lives on in a state of the same kind.
        let goes_on = self.state.closed_at.is_none() || target.kind == StateKind::Granted;
        if self.state.is_draft() || !goes_on {
            return Err(conflict(&self.state));
        }
        let mut renamed = self.state.clone();
        renamed.answers.rename(&plan.answers.renamed);
        let values = renamed.values();
        let today = bangkok_day(self.context.now);
        let clock = clock::migrated(&self.state.clock, target, self.definition, self.context)?;
        let reading = clock.as_ref().map_or(&self.state.clock.reading, |change| &change.reading);
        // Where the clock waits for a notice no longer, no timer does.
        let (waits, days) = (reading.held, reading.limit_days);
        let ahead = target.timers.iter().filter(|timer| !plan.fired.contains(&timer.id));
        let timers = ahead.filter_map(|timer| {
            let known = self.state.progress.timers.get(&timer.id);
            if timer.continues && known.is_none() {
                return None;
            }
            let (from, held) = known.map_or((today, false), |set| (set.from, set.held && waits));
            Some((timer.id.clone(), Timer { held, ..self.timer(timer, from, days, &values)? }))
        });
        let timers = timers.collect();
        let mut tasks = self.state.progress.tasks.clone();
        tasks.retain(|id, task| task.done.is_some() || target.tasks.iter().any(|kept| kept.id == *id));
        let mut opened = Opened { timers, ..Opened::default() };
        for definition in &target.tasks {
            let known = tasks.contains_key(&definition.id);
            if known || holds(definition.only_if.as_ref(), &values)? {
                tasks.entry(definition.id.clone()).or_insert_with(|| self.task(definition));
            } else {
                opened.unwanted_tasks.push(definition.id.clone());
            }
        }
        self.open_children(&mut opened, target, &values, |child| child.wanted || child.is_closed())?;
        opened.tasks = tasks;
        let before = Before {
            bundle: plan.from_bundle.clone(),
            state: self.state.state.clone(),
            reading: self.state.clock.reading.clone(),
            renamed: plan.answers.renamed.clone(),
            timers: self.state.progress.timers.clone(),
            tasks: self.state.progress.tasks.clone(),
            children: self.state.progress.children.clone(),
        };
        self.record(What::Migrated(Box::new(Migrated {
            from_bundle: plan.from_bundle,
            to_bundle: plan.to_bundle,
            from: self.state.state.clone(),
            to: plan.to,
            renamed: plan.answers.renamed,
            void: plan.answers.void,
            asked: plan.answers.asked,
            clock,
            opened,
            before,
        })));
        // What was asked for beside may be enough for the new version.
        self.follow()
    }

    fn revert_migration(&mut self) -> Result<(), Refusal> {
        let before = self.state.progress.before.as_ref().ok_or(Refusal::NothingToRevert)?;
        let to_bundle = before.bundle.clone();
        let lines = self.state.clock.ledger.iter().rev().take_while(|line| line.change.follows_the_calendar());
        let changed: Vec<HolidayChange> = lines.flat_map(|line| line.because.clone()).collect();
        self.record(What::MigrationReverted { to_bundle });
        // What comes back was read on the calendar of before.
        self.move_clock(&changed)
    }
}
