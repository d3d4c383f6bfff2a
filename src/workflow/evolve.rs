//! Folding an event into the state. Total: every event can be applied to every state, since what happened happened.

use super::event::{Event, What};
use super::state::State;

/// The state after the event.
#[must_use]
pub fn evolve(mut state: State, event: &Event) -> State {
    state.version = state.version.saturating_add(1);
    state.changed_at = Some(event.at);
    match &event.what {
        What::Filed { person, agency, office, answers } => {
            state.person = Some(*person);
            state.filed_by = event.by;
            state.agency.clone_from(agency);
            state.office.clone_from(office);
            state.answers.clone_from(answers);
            state.filed_at = Some(event.at);
        }
        What::Corrected { answers } => state.answers.clone_from(answers),
        What::Acted { to, facts, clock, outcome, .. } => {
            state.state.clone_from(to);
            state.facts.extend(facts.clone());
            if let Some(change) = clock {
                state.clock = state.clock.changed(change, event.at);
            }
            if let Some(outcome) = outcome {
                state.outcome = Some(*outcome);
                state.closed_at = Some(event.at);
            }
        }
        What::Claimed { by } => state.assignee = Some(*by),
        What::Released => state.assignee = None,
    }
    state
}
