//! Who decides an appeal: in the end a superior (BR-13, Administrative Procedure Act s. 45), who is there to be one.

use super::{Code, Finding, state_place};
use crate::access::Role;
use crate::workflow::definition::{Action, ClockRule, Definition, StateDefinition, StateKind};
use std::collections::BTreeSet;

pub(super) fn lint(definition: &Definition, findings: &mut Vec<Finding>) {
    let mut appealed = BTreeSet::new();
    for state in &definition.states {
        for action in definition.actions_from(&state.id).filter(|action| definition.is_appeal(action, state)) {
            let looked_at = tiers(definition, action);
            if !looked_at.iter().any(|id| definition.state(id).is_some_and(|state| state.superior)) {
                let what = format!("the appeal `{}` comes before no superior", action.id);
                findings.push(Finding::new(Code::NoSuperior, state_place(state), what));
            }
            appealed.extend(looked_at);
        }
    }
    for state in definition.states.iter().filter(|state| state.superior) {
        let mut wrong = |what: &str| findings.push(Finding::new(Code::UnfitSuperior, state_place(state), what));
        if state.kind != StateKind::WithOfficer {
            wrong("it is a superior's, and officers do not have the case");
        } else if !leads_on(definition, state) {
            wrong("it is a superior's, and no supervisor leads on from it");
        }
        if !appealed.contains(state.id.as_str()) && !is_objected_to(definition, state) {
            wrong("it is a superior's, and no appeal leads to it");
        }
    }
}

/// Whether a supervisor can decide in a state.
fn leads_on(definition: &Definition, state: &StateDefinition) -> bool {
    let moves = |action: &Action| action.to.as_ref().is_some_and(|to| *to != state.id);
    let mut actions = definition.actions_from(&state.id);
    actions.any(|action| action.by.contains(&Role::Supervisor) && moves(action))
}

/// Whether the applicant takes a case there that is filed, as with an objection to a bill, which no outcome says.
fn is_objected_to(definition: &Definition, state: &StateDefinition) -> bool {
    let filed = |id: &String| definition.state(id).is_some_and(|from| from.kind != StateKind::Draft);
    let mut into = definition.actions.iter().filter(|action| action.to.as_deref() == Some(&state.id));
    into.any(|action| action.by.contains(&Role::Applicant) && action.from.iter().any(filed))
}

/// The states in which an appeal is looked at, one after the other: officers pass it on as long as the budget does not run, which
/// does so again once the matter itself is taken up.
fn tiers<'a>(definition: &'a Definition, appeal: &'a Action) -> BTreeSet<&'a str> {
    let (mut seen, mut open) = (BTreeSet::new(), vec![]);
    open.extend(appeal.to.as_deref());
    while let Some(state) = open.pop().and_then(|id| definition.state(id)) {
        let looks = match state.kind {
            StateKind::Automatic => true,
            StateKind::WithOfficer | StateKind::Waiting => state.clock != ClockRule::Runs && state.outcome.is_none(),
            _ => false,
        };
        if looks && seen.insert(state.id.as_str()) {
            let on = definition.actions_from(&state.id).filter(|action| {
                state.kind != StateKind::WithOfficer || action.by.iter().any(|role| role.is_officer())
            });
            open.extend(on.filter_map(|action| action.to.as_deref()));
        }
    }
    seen
}
