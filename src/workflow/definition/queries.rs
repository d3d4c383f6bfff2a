//! What one asks of a definition: its states and actions by name, and what follows from them together.

use super::{
    Action, ChildDefinition, Definition, DocumentDefinition, EffectDefinition, LateRule, StateDefinition, StateKind,
    TaskDefinition,
};
use crate::access::Role;
use crate::issued::Status;
use std::collections::BTreeSet;

impl Definition {
    pub fn state(&self, id: &str) -> Option<&StateDefinition> {
        self.states.iter().find(|state| state.id == id)
    }

    /// The states in which what was granted lives on.
    pub fn granted(&self) -> impl Iterator<Item = &StateDefinition> {
        self.states.iter().filter(|state| state.kind == StateKind::Granted)
    }

    /// Whether anything can still happen to a case: it is not closed, or what was granted lives on.
    pub fn goes_on(&self, case: &crate::workflow::State) -> bool {
        case.closed_at.is_none() || self.granted().any(|state| state.id == case.state)
    }

    pub fn action(&self, id: &str) -> Option<&Action> {
        self.actions.iter().find(|action| action.id == id)
    }

    /// The task of an id, in whichever state.
    pub fn task(&self, id: &str) -> Option<&TaskDefinition> {
        self.states.iter().flat_map(|state| &state.tasks).find(|task| task.id == id)
    }

    /// The child of an id, in whichever state.
    pub fn child(&self, id: &str) -> Option<&ChildDefinition> {
        self.states.iter().flat_map(|state| &state.children).find(|child| child.id == id)
    }

    /// What is owed for delays: of the budget, and of the limits of states.
    pub fn late_rules(&self) -> impl Iterator<Item = &LateRule> {
        self.late.iter().chain(self.states.iter().filter_map(|state| state.late.as_ref()))
    }

    /// Whether an action records the reason of a delay.
    pub fn explains_delay(&self, action: &str) -> bool {
        self.late_rules().any(|late| late.explained_by.as_deref() == Some(action))
    }

    /// Whether an action is an appeal from a state: what was decided there the applicant takes on to somebody who looks at it
    /// again (BR-4, BR-13).
    pub fn is_appeal(&self, action: &Action, from: &StateDefinition) -> bool {
        let target = action.to.as_ref().and_then(|to| self.state(to));
        let looks_at_it = |state: &StateDefinition| {
            let theirs = matches!(state.kind, StateKind::WithOfficer | StateKind::Waiting | StateKind::Automatic);
            theirs && state.outcome.is_none()
        };
        let decided = from.outcome.is_some() && from.kind != StateKind::Final;
        decided && action.by.contains(&Role::Applicant) && target.is_some_and(looks_at_it)
    }

    /// Whether what was decided when a case came to a state can be appealed from there: its outcome says so, or the applicant can take
    /// it to a superior.
    pub fn is_open_to_appeal(&self, state: &StateDefinition) -> bool {
        let superior = |id: &String| self.state(id).is_some_and(|state| state.superior);
        let mut actions = self.actions_from(&state.id);
        state.is_decided_in_between()
            || actions.any(|action| action.by.contains(&Role::Applicant) && action.to.as_ref().is_some_and(superior))
    }

    /// The states from which somebody of a role can lead a case on. What leaves it where it is (taking it over, more days, the
    /// reason of a delay) waits for nobody, nor does what is decided and waits for an appeal.
    pub fn states_for(&self, role: Role) -> BTreeSet<&str> {
        let actions = self.actions.iter().filter(|action| action.to.is_some() && action.by.contains(&role));
        let open = |state: &StateDefinition| state.kind != StateKind::Draft && !state.kind.is_closed();
        let waits = |id: &&str| self.state(id).is_some_and(|state| open(state) && state.outcome.is_none());
        actions.flat_map(|action| &action.from).map(String::as_str).filter(waits).collect()
    }

    /// The other agencies that have tasks.
    pub fn task_agencies(&self) -> BTreeSet<&str> {
        self.states.iter().flat_map(|state| &state.tasks).filter_map(|task| task.agency.as_deref()).collect()
    }

    /// The paper of a code.
    pub fn document(&self, code: &str) -> Option<&DocumentDefinition> {
        self.documents.iter().find(|document| document.code == code)
    }

    /// Whether a case in this state has been taken what was granted to it, for a time or for ever. An action that puts something in
    /// force again gives: with it goes only the order by which that was taken.
    pub fn takes_back(&self, state: &str) -> bool {
        let takes = |effect: &EffectDefinition| {
            matches!(effect, EffectDefinition::SetStatus { status: Status::Suspended | Status::Revoked, .. })
        };
        let gives =
            |effect: &EffectDefinition| matches!(effect, EffectDefinition::SetStatus { status: Status::InForce, .. });
        let into = |action: &&Action| action.to.as_deref() == Some(state);
        let mut effects = self.actions.iter().filter(into).map(|action| &action.effects);
        effects.any(|effects| effects.iter().any(takes) && !effects.iter().any(gives))
    }

    /// Whether the bill of a case ends with this timer.
    pub fn ends_bill(&self, timer: &str) -> bool {
        let ends = |effect: &EffectDefinition| matches!(effect, EffectDefinition::Bill { until } if until == timer);
        self.actions.iter().flat_map(|action| &action.effects).any(ends)
    }

    /// Whether a time at the office is kept for a case in this state.
    pub fn keeps_appointment(&self, state: &str) -> bool {
        self.actions.iter().any(|action| action.books.is_some() && action.to.as_deref() == Some(state))
    }

    /// The actions that lead on from a state.
    pub fn actions_from<'a>(&'a self, state: &'a str) -> impl Iterator<Item = &'a Action> {
        self.actions.iter().filter(move |action| action.from.iter().any(|from| from == state))
    }
}
