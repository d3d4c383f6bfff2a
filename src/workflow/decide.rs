//! Deciding: a command becomes events, or a refusal that says why. Nothing else happens here.
//!
//! `act` takes actions, with everything that begins and ends by a move; `machine` holds what the machine alone notes: timers,
//! children, incidents, changes of the calendar and of the version.

mod act;
mod machine;

use super::appointment::APPOINTMENT;
use super::command::{Command, Context, DEFECT_REASONS, DefectOf, Operation, Refusal};
use super::definition::{Action, Definition, DocumentSource, StateDefinition};
use super::document::documents_missing;
use super::event::{Event, What};
use super::evolve::apply;
use super::state::State;
use super::timer::Timers;
use crate::access::{self, Denial, Role};
use crate::calendar::bangkok_day;
use crate::condition::Condition;
use crate::form::journey::values_on;
use crate::value::Values;
use std::collections::BTreeSet;

/// How many automatic steps may follow one command; the linter refuses cycles among automatic states.
const AUTOMATIC_STEPS: usize = 16;

/// Decides a command on a state. The checks come in the order in which they tell least: whether the actor may know of
/// the case, whether the machine must act first, whether he comes too late, whether he may, whether it makes sense. No events: there was nothing to do.
pub fn decide(
    definition: &Definition,
    state: &State,
    command: Command,
    context: &Context<'_>,
) -> Result<Vec<Event>, Refusal> {
    let rested = Timers::new();
    let mut decision = Decision { definition, context, start: state, state: state.clone(), events: Vec::new(), rested };
    match &command.operation {
        Operation::Act => decision.take_action(command)?,
        Operation::CompleteTask { task, result } => {
            let (task, result) = (task.clone(), result.clone());
            decision.complete_task(task, result, &command)?;
        }
        _ if context.actor.role != Role::System => return Err(Refusal::NotAllowed),
        _ => decision.note(command)?,
    }
    Ok(decision.events)
}

/// A decision in the making: where it starts, the events so far, and the state they lead to.
struct Decision<'a> {
    definition: &'a Definition,
    context: &'a Context<'a>,
    start: &'a State,
    state: State,
    events: Vec<Event>,
    /// The timers of the state in which the case last rested, when it was left: some go on in the next one.
    rested: Timers,
}

impl<'a> Decision<'a> {
    fn record(&mut self, what: What) {
        let event = Event { at: self.context.now, by: self.context.actor.account, role: self.context.actor.role, what };
        apply(&mut self.state, &event);
        self.events.push(event);
    }

    fn take_action(&mut self, command: Command) -> Result<(), Refusal> {
        let action = self
            .definition
            .action(&command.action)
            .ok_or_else(|| Refusal::UnknownAction { action: command.action.clone() })?;
        if !self.state.is_draft() {
            access::may_see(self.context.actor, &self.state).map_err(|_| Refusal::Hidden)?;
        }
        self.nothing_is_due(&command.operation)?;
        is_in_time(&self.state, &command)?;
        if !action.from.contains(&self.state.state) {
            return Err(conflict(&self.state));
        }
        self.is_permitted(action)?;
        self.is_well_founded(action, &command)?;
        self.take(action, command)?;
        self.follow()
    }

    /// What is due goes off before anything else happens: whoever acts after a last day finds the case as the last day left it.
    fn nothing_is_due(&self, operation: &Operation) -> Result<(), Refusal> {
        let waits = operation.waits_for_what_is_due() && self.state.is_due(self.context.now);
        if waits { Err(Refusal::DueFirst) } else { Ok(()) }
    }

    fn is_permitted(&self, action: &Action) -> Result<(), Refusal> {
        access::may(self.context.actor, action, &self.state).map_err(refused)
    }

    fn is_well_founded(&self, action: &Action, command: &Command) -> Result<(), Refusal> {
        self.guard_holds(action)?;
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
        if action.books.is_some() && APPOINTMENT.iter().any(|fact| !command.facts.contains_key(*fact)) {
            return Err(Refusal::AppointmentRequired);
        }
        self.has_documents(action, command)?;
        self.asks_once(action, command)?;
        self.is_not_barred(action, command)
    }

    fn guard_holds(&self, action: &Action) -> Result<(), Refusal> {
        if action.guard.is_none() || holds(action.guard.as_ref(), &self.state.values())? {
            Ok(())
        } else {
            Err(Refusal::GuardFailed { action: action.id.clone() })
        }
    }

    fn has_documents(&self, action: &Action, command: &Command) -> Result<(), Refusal> {
        for code in &command.documents {
            self.document(code)?;
        }
        if self.definition.documents.is_empty() && action.documents.is_empty() {
            return Ok(());
        }
        let here: BTreeSet<&String> = self.state.progress.documents.iter().chain(&command.documents).collect();
        let mut missing: Vec<String> = action.documents.iter().filter(|code| !here.contains(code)).cloned().collect();
        // Who files hands in what the answers make necessary. The machine files for somebody whose papers are with his own case.
        if let Some(answers) = command.answers.as_ref().filter(|_| self.context.actor.role == Role::Applicant) {
            let today = bangkok_day(self.context.now);
            let enough = |code: &str| if here.iter().any(|here| *here == code) { usize::MAX } else { 0 };
            missing.extend(documents_missing(self.definition, &values_on(answers, today), enough));
        }
        if missing.is_empty() { Ok(()) } else { Err(Refusal::DocumentsMissing { documents: missing }) }
    }

    /// A paper of the list (BR-1).
    fn document(&self, code: &str) -> Result<DocumentSource, Refusal> {
        self.definition
            .document(code)
            .map(|document| document.how)
            .ok_or_else(|| Refusal::UnlistedDocument { document: code.to_owned() })
    }

    /// BR-1 to BR-3 and BR-15: all gaps at once, nothing outside the list, nothing that the state itself issued, and a
    /// second time only on a ground that a superior records.
    fn asks_once(&self, action: &Action, command: &Command) -> Result<(), Refusal> {
        let Some(asks) = &action.asks else { return Ok(()) };
        if command.defects.is_empty() {
            return Err(Refusal::DefectsRequired);
        }
        for defect in &command.defects {
            if !DEFECT_REASONS.contains(&defect.reason.as_str()) {
                return Err(Refusal::UnknownDefectReason { reason: defect.reason.clone() });
            }
            if let DefectOf::Document(code) = &defect.of
                && self.document(code)? == DocumentSource::Fetch
            {
                return Err(Refusal::StateIssuedDocument { document: code.clone() });
            }
        }
        self.only_on_a_ground(&asks.second_grounds, command, Refusal::SecondRequestForbidden)
    }

    /// BR-3: a refusal because something is missing.
    fn is_not_barred(&self, action: &Action, command: &Command) -> Result<(), Refusal> {
        let Some(incompleteness) = &action.incompleteness else { return Ok(()) };
        if !command.reasons.iter().any(|reason| incompleteness.reasons.contains(reason)) {
            return Ok(());
        }
        self.only_on_a_ground(&incompleteness.grounds, command, Refusal::IncompletenessBarred)
    }

    /// What is barred once the applicant was asked, unless a superior records a ground for it.
    fn only_on_a_ground(&self, grounds: &[String], command: &Command, barred: Refusal) -> Result<(), Refusal> {
        let superior = self.context.actor.role == Role::Supervisor;
        match (&command.ground, self.state.progress.defects.is_some()) {
            (None, false) => Ok(()),
            (Some(_), false) => Err(Refusal::GroundNotNeeded),
            (Some(ground), true) if superior && grounds.contains(ground) => Ok(()),
            (Some(ground), true) if superior => Err(Refusal::UnknownGround { ground: ground.clone() }),
            _ => Err(barred),
        }
    }

    /// The definition of the state in which the case is.
    fn here(&self) -> Result<&'a StateDefinition, Refusal> {
        self.named(&self.state.state)
    }

    fn named(&self, id: &str) -> Result<&'a StateDefinition, Refusal> {
        self.definition.state(id).ok_or_else(|| Refusal::Definition { what: format!("no state `{id}`") })
    }
}

/// Whether a condition holds; none always does.
fn holds(condition: Option<&Condition>, values: &Values) -> Result<bool, Refusal> {
    let holds = condition.map_or(Ok(true), |condition| condition.holds(values));
    holds.map_err(|error| Refusal::Definition { what: error.to_string() })
}

fn is_in_time(state: &State, command: &Command) -> Result<(), Refusal> {
    let outdated = command.expected_version.is_some_and(|version| !state.is_as_seen(version));
    if outdated { Err(conflict(state)) } else { Ok(()) }
}

fn conflict(state: &State) -> Refusal {
    Refusal::Conflict { state: state.state.clone(), version: state.version }
}

fn refused(denial: Denial) -> Refusal {
    match denial {
        Denial::Hidden => Refusal::Hidden,
        Denial::Forbidden => Refusal::NotAllowed,
        Denial::OwnDecision => Refusal::OwnDecision,
        Denial::StepUp(needed) => Refusal::StepUp { needed },
    }
}
