//! Deciding: a command becomes events, or a refusal that says why. Nothing else happens here.

use super::clock;
use super::command::{Command, Context, Refusal};
use super::definition::{Action, Assign, Definition, StateKind};
use super::event::{Event, What};
use super::evolve::evolve;
use super::state::State;
use crate::access::{self, Denial, Role};
use crate::value::{Value, Values};

/// How many automatic steps may follow one command; the linter refuses cycles among automatic states.
const AUTOMATIC_STEPS: usize = 16;

/// Decides a command on a state. The checks come in the order in which they tell least: whether the actor may know of
/// the case, whether he comes too late, whether he may, whether it makes sense.
pub fn decide(
    definition: &Definition,
    state: &State,
    command: Command,
    context: &Context<'_>,
) -> Result<Vec<Event>, Refusal> {
    let action =
        definition.action(&command.action).ok_or_else(|| Refusal::UnknownAction { action: command.action.clone() })?;
    if !state.is_draft() {
        access::may_see(context.actor, state).map_err(|_| Refusal::Hidden)?;
    }
    is_in_time(action, state, &command)?;
    is_permitted(action, state, context)?;
    is_well_founded(action, state, &command)?;
    let mut decision = Decision { definition, context, state: state.clone(), events: Vec::new() };
    decision.take(action, command)?;
    decision.take_automatic()?;
    Ok(decision.events)
}

fn is_in_time(action: &Action, state: &State, command: &Command) -> Result<(), Refusal> {
    let outdated = command.expected_version.is_some_and(|version| version != state.version);
    if outdated || !action.from.contains(&state.state) {
        return Err(Refusal::Conflict { state: state.state.clone(), version: state.version });
    }
    Ok(())
}

fn is_permitted(action: &Action, state: &State, context: &Context<'_>) -> Result<(), Refusal> {
    access::may(context.actor, action, state).map_err(|denial| match denial {
        Denial::Hidden => Refusal::Hidden,
        Denial::Forbidden => Refusal::NotAllowed,
        Denial::StepUp(needed) => Refusal::StepUp { needed },
    })
}

fn is_well_founded(action: &Action, state: &State, command: &Command) -> Result<(), Refusal> {
    if let Some(guard) = &action.guard {
        let holds = guard.holds(&state.values()).map_err(|error| Refusal::Definition { what: error.to_string() })?;
        if !holds {
            return Err(Refusal::GuardFailed { action: action.id.clone() });
        }
    }
    if !action.reasons.is_empty() && command.reasons.is_empty() {
        return Err(Refusal::ReasonRequired);
    }
    if let Some(reason) = command.reasons.iter().find(|reason| !action.reasons.contains(reason)) {
        return Err(Refusal::UnknownReason { reason: reason.clone() });
    }
    if action.note_required && command.note.trim().is_empty() {
        return Err(Refusal::NoteRequired);
    }
    if action.takes_answers && command.answers.is_none() {
        return Err(Refusal::AnswersRequired);
    }
    Ok(())
}

/// A decision in the making: the events so far, and the state they lead to.
struct Decision<'a> {
    definition: &'a Definition,
    context: &'a Context<'a>,
    state: State,
    events: Vec<Event>,
}

impl Decision<'_> {
    fn take(&mut self, action: &Action, command: Command) -> Result<(), Refusal> {
        self.take_answers(&command)?;
        match action.assign {
            Some(Assign::Claim) => self.claim(),
            Some(Assign::Release) => {
                self.record(What::Released);
                Ok(())
            }
            None => self.act(action, command),
        }
    }

    fn take_answers(&mut self, command: &Command) -> Result<(), Refusal> {
        let Some(answers) = command.answers.clone() else { return Ok(()) };
        if self.state.is_draft() {
            let filing = command.filing.as_ref().ok_or(Refusal::AnswersRequired)?;
            self.record(What::Filed {
                person: filing.person,
                agency: filing.agency.clone(),
                office: filing.office.clone(),
                answers,
            });
        } else {
            self.record(What::Corrected { answers });
        }
        Ok(())
    }

    /// A case is claimed from nobody; a supervisor may take it from another.
    fn claim(&mut self) -> Result<(), Refusal> {
        let officer = self.context.actor.account.ok_or(Refusal::NotAllowed)?;
        let free = self.state.assignee.is_none() || self.context.actor.role == Role::Supervisor;
        if !free {
            return Err(Refusal::Conflict { state: self.state.state.clone(), version: self.state.version });
        }
        self.record(What::Claimed { by: officer });
        Ok(())
    }

    fn act(&mut self, action: &Action, command: Command) -> Result<(), Refusal> {
        let to = action.to.clone().unwrap_or_else(|| self.state.state.clone());
        let target =
            self.definition.state(&to).ok_or_else(|| Refusal::Definition { what: format!("no state `{to}`") })?;
        let moves = to != self.state.state;
        let clock =
            if moves { clock::entering(&self.state.clock, target, self.definition.limit, self.context) } else { None };
        self.record(What::Acted {
            action: action.id.clone(),
            from: self.state.state.clone(),
            to,
            reasons: command.reasons,
            note: command.note.trim().to_owned(),
            facts: self.facts(action, command.facts),
            clock,
            outcome: if moves { target.outcome } else { None },
        });
        Ok(())
    }

    fn facts(&self, action: &Action, mut facts: Values) -> Values {
        if let Some(counter) = &action.counts {
            let count = self.state.facts.get(counter).and_then(Value::as_number).unwrap_or(0);
            facts.insert(counter.clone(), Value::Number(count.saturating_add(1)));
        }
        facts
    }

    /// Leaves automatic states by the first action whose guard holds.
    fn take_automatic(&mut self) -> Result<(), Refusal> {
        for _ in 0..AUTOMATIC_STEPS {
            let here = self.state.state.clone();
            let kind = self.definition.state(&here).map(|state| state.kind);
            if kind != Some(StateKind::Automatic) {
                return Ok(());
            }
            let values = self.state.values();
            let action = self
                .definition
                .actions_from(&here)
                .find(|action| action.guard.as_ref().is_none_or(|guard| guard.holds(&values).unwrap_or(false)))
                .ok_or_else(|| Refusal::Definition { what: format!("no way out of `{here}`") })?
                .clone();
            self.act(&action, Command::default())?;
        }
        Err(Refusal::Definition { what: "automatic states go round in a circle".to_owned() })
    }

    fn record(&mut self, what: What) {
        let event = Event { at: self.context.now, by: self.context.actor.account, role: self.context.actor.role, what };
        self.state = evolve(self.state.clone(), &event);
        self.events.push(event);
    }
}
