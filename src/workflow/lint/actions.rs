//! What the law says about single actions: papers (BR-1), asking once and in time (BR-2, BR-4), extensions (BR-8), and the
//! appeal against an outcome (BR-13).

use super::timers::leaves;
use super::{Finding, action_place, state_place};
use crate::access::Role;
use crate::workflow::definition::{
    Action, ClockRule, Definition, DocumentSource, Extension, LateRule, StateDefinition, StateKind,
};

pub(super) fn lint(definition: &Definition, findings: &mut Vec<Finding>) {
    papers(definition, findings);
    for action in &definition.actions {
        if action.asks.is_some() && !asks_in_time(action, definition) {
            let what = "what it asks for has no end: it does not lead to the applicant with a limit and a timer";
            findings.push(Finding::new(action_place(action), what, "lead it to such a state (BR-4)"));
        }
        if let Some(extension) = &action.extends {
            extends(action, extension, definition, findings);
        }
    }
    if let Some(late) = &definition.late {
        explains(late, definition, findings);
    }
    for state in &definition.states {
        let appealed = definition.actions_from(&state.id).any(|action| is_appeal(action, definition));
        if state.outcome.is_some() && state.kind != StateKind::Final && !appealed {
            let what = "has an outcome, and is neither final nor open to an appeal";
            findings.push(Finding::new(state_place(state), what, "make it final or let the applicant appeal"));
        }
    }
}

/// The applicant takes the case on, not only back.
fn is_appeal(action: &Action, definition: &Definition) -> bool {
    let target = action.to.as_ref().and_then(|to| definition.state(to));
    action.by.contains(&Role::Applicant) && target.is_some_and(|state| state.kind != StateKind::Final)
}

/// A paper that is handed in must be wanted by something; one that the state issued is fetched whenever it is needed.
fn papers(definition: &Definition, findings: &mut Vec<Finding>) {
    let asked = definition.actions.iter().any(|action| action.asks.is_some());
    let required = |code: &String| definition.actions.iter().any(|action| action.documents.contains(code));
    for document in &definition.documents {
        if document.how == DocumentSource::Upload && !asked && !required(&document.code) {
            let place = format!("workflow.documents.{}", document.code);
            findings.push(Finding::new(place, "nothing requires it or asks for it", "delete it (BR-1)"));
        }
    }
}

fn asks_in_time(action: &Action, definition: &Definition) -> bool {
    let target = action.to.as_ref().and_then(|to| definition.state(to));
    target.is_some_and(|state| {
        state.kind == StateKind::WithApplicant
            && state.limit.is_some()
            && state.timers.iter().any(|timer| leaves(definition, timer, state))
    })
}

/// BR-10: the letters give the reason, which somebody must be able to record wherever the office can be late.
fn explains(late: &LateRule, definition: &Definition, findings: &mut Vec<Finding>) {
    let Some(id) = &late.explained_by else {
        let remedy = "name in `explained_by` the officers' action that records them (BR-10)";
        findings.push(Finding::new("workflow.late", "its letters have no reasons", remedy));
        return;
    };
    let mut wrong = |what: String, remedy: &str| findings.push(Finding::new("workflow.late", what, remedy));
    let Some(action) = definition.action(id) else {
        return wrong(format!("there is no action `{id}`"), "define it or correct the name");
    };
    if action.to.is_some() || action.reasons.is_empty() || !action.by.iter().any(|role| role.is_officer()) {
        let remedy = "let officers take it with reasons, and leave the case where it is";
        wrong(format!("`{id}` does not record a reason of officers"), remedy);
    }
    let runs = |state: &&StateDefinition| state.clock == ClockRule::Runs && state.kind != StateKind::Automatic;
    for state in definition.states.iter().filter(runs).filter(|state| !action.from.contains(&state.id)) {
        wrong(format!("in `{}` the office can be late and `{id}` cannot be taken", state.id), "start it there too");
    }
}

fn extends(action: &Action, extension: &Extension, definition: &Definition, findings: &mut Vec<Finding>) {
    let mut wrong = |what: &str, remedy: &str| findings.push(Finding::new(action_place(action), what, remedy));
    if extension.days == 0 || extension.times == 0 {
        wrong("it extends by nothing", "give the days and how often");
    }
    if extension.ground.trim().is_empty() {
        wrong("it extends without a legal ground", "name the law (BR-8)");
    }
    let from = || action.from.iter().filter_map(|from| definition.state(from));
    if from().any(|state| state.clock != ClockRule::Runs) {
        wrong("it extends in a state where the clock does not run", "start it where the clock runs");
    }
    if action.to.as_ref().is_some_and(|to| action.from.iter().any(|from| from != to)) {
        wrong("it extends and moves the case", "take `to` away: more days are not a decision");
    }
}
