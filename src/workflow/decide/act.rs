//! Taking an action: what it brings, where the case goes, what begins there, and what follows of itself.

use super::{AUTOMATIC_STEPS, Decision, conflict, holds, is_in_time, refused};
use crate::access::{self, Role};
use crate::calendar::{Actor, bangkok_day, last_of_months};
use crate::payment::fee;
use crate::value::{Value, Values};
use crate::workflow::branch::{Child, ChildDefinition, Task, TaskDefinition};
use crate::workflow::clock;
use crate::workflow::command::{Command, Refusal};
use crate::workflow::definition::{Action, Assign, ClockRule, EffectDefinition, Outcome, StateDefinition, StateKind};
use crate::workflow::event::{Acted, Event, Opened, What};
use crate::workflow::evolve::apply;
use crate::workflow::state::{DELAY_REASON, Judges};
use crate::workflow::timer::{BY_MAIL, GRACE_HOURS, NOTICE_COUNTS, Timer, TimerDefinition, Timers, end_of};
use jiff::civil::Date;

impl<'a> Decision<'a> {
    pub(super) fn take(&mut self, action: &Action, mut command: Command) -> Result<(), Refusal> {
        self.take_answers(&mut command)?;
        match action.assign {
            Some(Assign::Claim) => self.claim(),
            Some(Assign::Release) => {
                self.record(What::Released);
                Ok(())
            }
            None => self.act(action, command, None),
        }
    }

    fn take_answers(&mut self, command: &mut Command) -> Result<(), Refusal> {
        let Some(answers) = command.answers.take() else { return Ok(()) };
        if self.state.is_draft() {
            let filing = command.filing.take().ok_or(Refusal::AnswersRequired)?;
            self.record(What::Filed {
                person: filing.person,
                agency: filing.agency,
                office: filing.office,
                answers,
                offices: filing.offices,
                parent: filing.parent,
                account: filing.account,
            });
        } else {
            let (office, offices) = match command.filing.take() {
                Some(filing) => (Some(filing.office), Some(filing.offices)),
                None => (None, None),
            };
            self.record(What::Corrected {
                answers,
                office: office.filter(|office| *office != self.state.office),
                offices: offices.filter(|offices| *offices != self.state.progress.offices),
            });
        }
        Ok(())
    }

    /// A case is claimed from nobody; a supervisor may take it from another.
    fn claim(&mut self) -> Result<(), Refusal> {
        let officer = self.context.actor.account.ok_or(Refusal::NotAllowed)?;
        let free = self.state.assignee.is_none() || self.context.actor.role == Role::Supervisor;
        if !free {
            return Err(conflict(&self.state));
        }
        self.record(What::Claimed { by: officer });
        Ok(())
    }

    /// Takes the action as it stands; `timer` is the one that went off, if one did.
    pub(super) fn act(&mut self, action: &Action, command: Command, timer: Option<String>) -> Result<(), Refusal> {
        let from = self.state.state.clone();
        let to = action.to.clone().unwrap_or_else(|| from.clone());
        let (here, target) = (self.named(&from)?, self.named(&to)?);
        let moves = to != from;
        // Through an automatic state the timers of the state before it go on.
        if here.kind != StateKind::Automatic {
            self.rested = self.state.progress.timers.clone();
            if let Some(fired) = &timer {
                self.rested.remove(fired);
            }
        }
        let mut facts = self.facts(action, command.facts, &command.reasons)?;
        // A delay in the days of this state has reasons of its own, and not those of an earlier one.
        if moves && target.late.is_some() && self.state.delay_reason().is_some() {
            facts.insert(DELAY_REASON.to_owned(), "".into());
        }
        let held = moves && self.waits_for_service(action, target);
        let mut clock = match &action.extends {
            Some(extension) => {
                let extending = (action.id.as_str(), extension);
                Some(clock::extend(&self.state.clock, extending, here, self.definition, self.context)?)
            }
            None if moves => clock::entering(&self.state.clock, target, self.definition, self.context)?,
            None => None,
        };
        if let Some(change) = clock.as_mut().filter(|_| held) {
            change.reading.held = true;
        }
        let days = clock.as_ref().map_or(&self.state.clock.reading, |change| &change.reading).limit_days;
        let mut opened = if moves { self.opened(target, days, &facts)? } else { self.dated(target, &facts) };
        if let Some(again) = timer.as_deref().filter(|_| !moves).and_then(|id| self.again(id, target)) {
            opened.timers.extend([again]);
        }
        if held {
            // Those at a date of the case do not count from the notice, nor do those that go on.
            let counts = |id: &String| {
                target.timers.iter().any(|timer| timer.id == *id && timer.after.is_some() && !timer.continues)
            };
            opened.timers.iter_mut().filter(|(id, _)| counts(id)).for_each(|(_, timer)| timer.held = true);
        }
        let outcome = target.outcome.filter(|_| moves);
        self.record(What::Acted(Box::new(Acted {
            action: action.id.clone(),
            from,
            to,
            reasons: command.reasons,
            note: command.note.trim().to_owned(),
            facts,
            clock,
            outcome,
            appealable: outcome.is_some() && !target.kind.is_closed(),
            documents: command.documents,
            defects: if action.asks.is_some() { command.defects } else { Vec::new() },
            ground: command.ground.filter(|_| action.asks.is_some() || action.incompleteness.is_some()),
            timer,
            judges: self.judges(target).filter(|judges| moves && *judges != self.state.progress.judges),
            opened,
        })));
        Ok(())
    }

    /// Whether the limit of the applicant begins with a notice that counts as served only later: the days to answer it or to appeal
    /// run from there (Administrative Procedure Act ss. 42, 44, 70).
    fn waits_for_service(&self, action: &Action, target: &StateDefinition) -> bool {
        let tells = |effect: &EffectDefinition| matches!(effect, EffectDefinition::Message { official: true, .. });
        let bills = |effect: &EffectDefinition| matches!(effect, EffectDefinition::Bill { .. });
        target.kind == StateKind::WithApplicant
            && target.clock != ClockRule::Runs
            && target.limit.is_some()
            && action.effects.iter().any(tells)
            // A bill ends on the day that stands on it.
            && !action.effects.iter().any(bills)
            && self.context.settings.text(NOTICE_COUNTS) == Ok(BY_MAIL)
    }

    /// Who has judged, once the case is in a state: anew with what is decided there and can be appealed; before a superior also
    /// whoever passes it on to him (BR-13). None: nobody more than before.
    fn judges(&self, target: &StateDefinition) -> Option<Judges> {
        let before = &self.state.progress.judges;
        let acts = self.context.actor.account.filter(|_| self.context.actor.role.is_officer());
        // What a superior has left as it was is also what those have judged whom he was set over.
        let left = Some(&self.start.progress.judges).filter(|judges| judges.barred);
        let accounts = match (self.definition.is_open_to_appeal(target), target.superior) {
            (true, _) => left.into_iter().flat_map(|judges| judges.accounts.iter().copied()).chain(acts).collect(),
            (false, true) => before.accounts.iter().copied().chain(acts).collect(),
            (false, false) if before.barred => before.accounts.clone(),
            (false, false) => return None,
        };
        Some(Judges { accounts, barred: target.superior })
    }

    fn facts(&self, action: &Action, mut facts: Values, reasons: &[String]) -> Result<Values, Refusal> {
        if self.definition.explains_delay(&action.id) {
            facts.insert(DELAY_REASON.to_owned(), reasons.join(" ").as_str().into());
        }
        facts.extend(action.sets.clone());
        for (fact, months) in &action.until {
            let months = self.state.facts.get(months).and_then(Value::as_number);
            let last = months.and_then(|months| last_of_months(bangkok_day(self.context.now), months));
            facts.extend(last.map(|last| (fact.clone(), last.into())));
        }
        if let Some(counter) = &action.counts {
            let count = self.state.facts.get(counter).and_then(Value::as_number).unwrap_or(0);
            facts.insert(counter.clone(), Value::Number(count.saturating_add(1)));
        }
        if action.charges {
            facts.extend(self.fees()?);
        }
        Ok(facts)
    }

    /// The fees as they are today for what was answered.
    fn fees(&self) -> Result<Values, Refusal> {
        let answers = self.state.answers.values();
        let items = fee::items(&self.definition.fees, &answers, self.context.settings, &self.state.agency);
        items.and_then(|items| fee::facts(&items)).map_err(|error| Refusal::Fee { what: error.to_string() })
    }

    /// What begins when the case enters a state. `facts` became known with the action.
    fn opened(&self, target: &StateDefinition, days: Option<u32>, facts: &Values) -> Result<Opened, Refusal> {
        if target.timers.is_empty() && target.tasks.is_empty() && target.children.is_empty() {
            return Ok(Opened::default());
        }
        let mut values = self.state.values();
        values.extend(facts.clone());
        let mut opened = Opened { timers: self.timers_of(target, days, &values), ..Opened::default() };
        for task in &target.tasks {
            if holds(task.only_if.as_ref(), &values)? {
                opened.tasks.insert(task.id.clone(), self.task(task));
            } else {
                opened.unwanted_tasks.push(task.id.clone());
            }
        }
        // One that came to nothing is opened again, and one that was not opened before the case went away is asked for anew.
        let stays = |child: &Child| {
            child.wanted && child.outcome.map_or(child.case.is_some(), |outcome| outcome == Outcome::Approved)
        };
        self.open_children(&mut opened, target, &values, stays)?;
        Ok(opened)
    }

    /// Timers at a date of the case: set when an action makes the date known or changes it, gone when it is known no longer. One
    /// that has gone off at the date does not do so again.
    fn dated(&self, here: &StateDefinition, facts: &Values) -> Opened {
        let mut opened = Opened::default();
        if here.timers.iter().all(|timer| timer.at.is_none()) {
            return opened;
        }
        // Several actions may be taken in one command, when the machine has slept: what the last of them left is what there was.
        let acted = |event: &Event| matches!(event.what, What::Acted(_));
        let known = self.events.iter().rposition(acted).map_or(0, |last| last.saturating_add(1));
        let mut before = self.start.clone();
        self.events.iter().take(known).for_each(|event| apply(&mut before, event));
        if before.state != here.id {
            return opened;
        }
        let before = before.values();
        let mut values = self.state.values();
        values.extend(facts.clone());
        let from = self.received_on();
        for timer in here.timers.iter().filter(|timer| timer.at.is_some()) {
            let set = |values| self.timer(timer, from, None, values);
            match set(&values) {
                now if now == set(&before) => {}
                Some(now) => drop(opened.timers.insert(timer.id.clone(), now)),
                None => opened.cancelled.push(timer.id.clone()),
            }
        }
        opened
    }

    fn timers_of(&self, target: &StateDefinition, days: Option<u32>, values: &Values) -> Timers {
        let from = self.received_on();
        let set = |definition: &TimerDefinition| {
            let timer = if definition.continues {
                Timer { held: false, ..self.rested.get(&definition.id)?.clone() }
            } else {
                self.timer(definition, from, days, values)?
            };
            Some((definition.id.clone(), timer))
        };
        target.timers.iter().filter_map(set).collect()
    }

    /// A timer, counted from a day; `days` as a setting gave them for the state. One with which a bill ends waits for what its bank tells late.
    pub(super) fn timer(
        &self,
        definition: &TimerDefinition,
        from: Date,
        days: Option<u32>,
        values: &Values,
    ) -> Option<Timer> {
        let set = definition.set(from, days, values, self.context.calendar)?;
        let hours = || self.context.settings.number(GRACE_HOURS).ok().and_then(|hours| u32::try_from(hours).ok());
        let grace_hours = if self.definition.ends_bill(&definition.id) { hours().unwrap_or(0) } else { 0 };
        Some(Timer { grace_hours, ..set })
    }

    /// The day from which what begins now counts (BR-16).
    fn received_on(&self) -> Date {
        clock::received_on(self.definition, self.context)
    }

    pub(super) fn task(&self, definition: &TaskDefinition) -> Task {
        let from = self.received_on();
        let due = definition.limit.map(|limit| end_of(limit, Actor::Official, from, self.context.calendar));
        let agency = definition.agency.clone().unwrap_or_else(|| self.state.agency.clone());
        let own = agency == self.state.agency;
        let office =
            if own { Some(self.state.office.clone()) } else { self.state.progress.offices.get(&agency).cloned() };
        Task { agency, office, due: due.map(|due| Timer::new(due, from)), done: None }
    }

    /// The children of a state that can be opened at once, those that wait for others, and those that are not needed. One of
    /// which `stays` is true is left alone; one that only waited is looked at anew, since what it waited for may have come in
    /// the meantime.
    pub(super) fn open_children(
        &self,
        opened: &mut Opened,
        target: &StateDefinition,
        values: &Values,
        stays: impl Fn(&Child) -> bool,
    ) -> Result<(), Refusal> {
        let mut needed: Vec<&ChildDefinition> = Vec::new();
        for child in &target.children {
            if self.state.progress.children.get(&child.id).is_some_and(&stays) {
                continue;
            }
            if holds(child.only_if.as_ref(), values)? {
                needed.push(child);
            } else {
                opened.unwanted_children.push(child.id.clone());
            }
        }
        let begins = |id: &String| needed.iter().any(|child| child.id == *id);
        let is_over =
            |id: &String| opened.unwanted_children.contains(id) || (!begins(id) && self.state.has_approved(id));
        let (wanted, later): (Vec<&ChildDefinition>, Vec<&ChildDefinition>) =
            needed.iter().copied().partition(|child| child.after.iter().all(is_over));
        opened.children = wanted.into_iter().map(|child| child.id.clone()).collect();
        opened.later = later.into_iter().map(|child| child.id.clone()).collect();
        Ok(())
    }

    /// The timer set again, when it repeats; not after the last day of a bill, which is then no more to be reminded of.
    pub(super) fn again(&self, id: &str, here: &StateDefinition) -> Option<(String, Timer)> {
        let definition = here.timers.iter().find(|timer| timer.id == id).filter(|timer| timer.repeats)?;
        let today = bangkok_day(self.context.now);
        let again = self.timer(definition, today, self.state.clock.reading.limit_days, &self.state.values())?;
        let mut bills = self.state.progress.timers.iter().filter(|(timer, _)| self.definition.ends_bill(timer));
        bills.all(|(_, bill)| again.due < bill.due).then(|| (id.to_owned(), again))
    }

    /// What follows of itself: automatic states are left by the first action whose guard holds, a join that is met is taken.
    pub(super) fn follow(&mut self) -> Result<(), Refusal> {
        for _ in 0..AUTOMATIC_STEPS {
            let here = self.here()?;
            let action = if here.kind == StateKind::Automatic {
                self.way_out(here)?
            } else if let Some(join) = here.join.as_ref().filter(|join| self.is_joined(here, join.when)) {
                self.definition
                    .action(&join.action)
                    .ok_or_else(|| Refusal::Definition { what: format!("no action `{}`", join.action) })?
            } else {
                return Ok(());
            };
            self.act(action, Command::default(), None)?;
        }
        Err(Refusal::Definition { what: "automatic states go round in a circle".to_owned() })
    }

    /// The first action out of an automatic state whose guard holds. One that cannot be judged is not passed over.
    fn way_out(&self, here: &'a StateDefinition) -> Result<&'a Action, Refusal> {
        let values = self.state.values();
        for action in self.definition.actions_from(&here.id) {
            if holds(action.guard.as_ref(), &values)? {
                return Ok(action);
            }
        }
        Err(Refusal::Definition { what: format!("no way out of `{}`", here.id) })
    }

    fn is_joined(&self, here: &StateDefinition, rule: crate::workflow::branch::JoinRule) -> bool {
        let progress = &self.state.progress;
        let tasks = here.tasks.iter().filter_map(|task| progress.tasks.get(&task.id));
        let children = here.children.iter().filter_map(|child| progress.children.get(&child.id));
        let needed = children.filter(|child| !child.unwanted).map(Child::is_closed);
        let branches: Vec<bool> = tasks.map(|task| task.done.is_some()).chain(needed).collect();
        rule.is_met(branches.iter().filter(|done| **done).count(), branches.len())
    }

    pub(super) fn complete_task(&mut self, id: String, result: String, command: &Command) -> Result<(), Refusal> {
        let (Some(task), Some(definition)) = (self.state.progress.tasks.get(&id), self.definition.task(&id)) else {
            // To whom the case is hidden it does not say which tasks it has.
            let sees = access::may_see(self.context.actor, &self.state);
            return Err(sees.map_or(Refusal::Hidden, |()| Refusal::UnknownTask { task: id }));
        };
        access::may_complete(self.context.actor, definition, task, &self.state).map_err(refused)?;
        self.nothing_is_due(&command.operation)?;
        is_in_time(&self.state, command)?;
        let open = task.done.is_none() && self.here()?.tasks.iter().any(|task| task.id == id);
        if !open {
            return Err(conflict(&self.state));
        }
        if !definition.results.contains(&result) {
            return Err(Refusal::UnknownResult { task: id, result });
        }
        self.record(What::TaskDone { task: id, result, note: command.note.trim().to_owned() });
        self.follow()
    }
}
