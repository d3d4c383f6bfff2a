//! What is wrong with a workflow before it is published: states that cannot be reached or left, roles that nobody can
//! hold, missing limits, names that name nothing, automatic circles.

use super::definition::{Action, ClockRule, DRAFT, Definition, StateKind};
use crate::access::Role;
use std::collections::BTreeSet;

/// One thing that is wrong: where, what, and what to do.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// `workflow.states.review`
    pub place: String,
    pub what: String,
    pub remedy: String,
}

impl Finding {
    pub fn new(place: impl Into<String>, what: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self { place: place.into(), what: what.into(), remedy: remedy.into() }
    }
}

/// Everything wrong with the definition; `known_values` are the answers and facts that guards may name.
pub fn lint(definition: &Definition, known_values: &BTreeSet<String>) -> Vec<Finding> {
    let mut findings = Vec::new();
    names(definition, known_values, &mut findings);
    reachability(definition, &mut findings);
    limits(definition, &mut findings);
    roles(definition, &mut findings);
    automatic_circles(definition, &mut findings);
    findings.sort();
    findings
}

fn action_place(action: &Action) -> String {
    format!("workflow.actions.{}", action.id)
}

fn names(definition: &Definition, known_values: &BTreeSet<String>, findings: &mut Vec<Finding>) {
    let mut seen = BTreeSet::new();
    for state in &definition.states {
        if !seen.insert(&state.id) {
            findings.push(Finding::new(format!("workflow.states.{}", state.id), "defined twice", "rename one"));
        }
    }
    let mut seen = BTreeSet::new();
    for action in &definition.actions {
        if !seen.insert(&action.id) {
            findings.push(Finding::new(action_place(action), "defined twice", "rename one"));
        }
        for state in action.from.iter().chain(&action.to) {
            if definition.state(state).is_none() {
                let what = format!("there is no state `{state}`");
                findings.push(Finding::new(action_place(action), what, "define the state or correct the name"));
            }
        }
        for name in action.guard.iter().flat_map(crate::condition::Condition::names) {
            if !known_values.contains(name) {
                let what = format!("the guard names `{name}`, which is neither an answer nor a fact");
                findings.push(Finding::new(action_place(action), what, "correct the name or declare the fact"));
            }
        }
    }
}

fn reachability(definition: &Definition, findings: &mut Vec<Finding>) {
    let reached = closure(definition, [DRAFT.to_owned()].into(), |action, states| {
        action.from.iter().any(|from| states.contains(from)).then(|| action.to.iter().cloned().collect())
    });
    let finals = definition.states.iter().filter(|state| state.kind == StateKind::Final);
    let ending = closure(definition, finals.map(|state| state.id.clone()).collect(), |action, states| {
        action.to.as_ref().filter(|to| states.contains(*to)).map(|_| action.from.clone())
    });
    for state in &definition.states {
        let place = format!("workflow.states.{}", state.id);
        if !reached.contains(&state.id) {
            findings.push(Finding::new(&place, "cannot be reached", "lead an action to it or delete it"));
        }
        if !ending.contains(&state.id) {
            findings.push(Finding::new(
                &place,
                "no way leads from it to an end",
                "add an action towards a final state",
            ));
        }
        let leaves = definition.actions_from(&state.id).any(|action| action.to.is_some());
        if state.kind == StateKind::Final && state.outcome.is_none() {
            findings.push(Finding::new(&place, "is final without an outcome", "say what it means"));
        }
        if state.kind == StateKind::Final && leaves {
            findings.push(Finding::new(&place, "is final, and an action leaves it", "make it another kind of state"));
        }
    }
    if definition.state(DRAFT).is_none_or(|state| state.kind != StateKind::Draft) {
        findings.push(Finding::new("workflow.states.draft", "is missing", "begin with a state `draft` of kind draft"));
    }
}

fn closure(
    definition: &Definition,
    mut states: BTreeSet<String>,
    step: impl Fn(&Action, &BTreeSet<String>) -> Option<Vec<String>>,
) -> BTreeSet<String> {
    loop {
        let before = states.len();
        for action in &definition.actions {
            states.extend(step(action, &states).into_iter().flatten());
        }
        if states.len() == before {
            return states;
        }
    }
}

fn limits(definition: &Definition, findings: &mut Vec<Finding>) {
    if definition.limit.days == 0 {
        findings.push(Finding::new("workflow.limit", "the office has no day", "give the legal limit"));
    }
    for state in &definition.states {
        let place = format!("workflow.states.{}", state.id);
        let offices_turn = matches!(state.kind, StateKind::WithOfficer | StateKind::Waiting);
        if offices_turn && state.clock != ClockRule::Runs && state.limit.is_none() {
            findings.push(Finding::new(
                &place,
                "the clock does not run while the office has the case",
                "let it run, or give the state a limit of its own",
            ));
        }
        if state.kind == StateKind::WithApplicant && state.limit.is_none() && state.clock != ClockRule::Runs {
            findings.push(Finding::new(&place, "the applicant has no limit here", "give the days he has"));
        }
    }
}

fn roles(definition: &Definition, findings: &mut Vec<Finding>) {
    for action in &definition.actions {
        if action.by.is_empty() {
            findings.push(Finding::new(action_place(action), "nobody may take it", "name a role"));
        }
        for (kind, roles) in turns() {
            let wrong = action.from.iter().any(|from| definition.state(from).is_some_and(|state| state.kind == kind))
                && !action.by.iter().any(|role| roles.contains(role));
            if wrong {
                let what = "none of its roles has the case in the state it starts from";
                findings.push(Finding::new(action_place(action), what, "correct the roles or the states"));
            }
        }
    }
}

/// Who can act at all in a kind of state. An applicant may withdraw while it is the office's turn.
fn turns() -> [(StateKind, &'static [Role]); 3] {
    [
        (StateKind::Draft, &[Role::Applicant]),
        (StateKind::WithOfficer, &[Role::Officer, Role::Supervisor, Role::Applicant, Role::System]),
        (StateKind::Automatic, &[Role::System]),
    ]
}

fn automatic_circles(definition: &Definition, findings: &mut Vec<Finding>) {
    let automatic: Vec<&str> = definition
        .states
        .iter()
        .filter(|state| state.kind == StateKind::Automatic)
        .map(|state| state.id.as_str())
        .collect();
    for start in &automatic {
        let reached = closure(definition, BTreeSet::new(), |action, states| {
            let from_start = action.from.iter().any(|from| from == start);
            let from_reached =
                action.from.iter().any(|from| automatic.contains(&from.as_str()) && states.contains(from));
            (from_start || from_reached).then(|| action.to.iter().cloned().collect())
        });
        if reached.contains(*start) {
            let place = format!("workflow.states.{start}");
            findings.push(Finding::new(place, "automatic states go round in a circle", "break the circle"));
        }
    }
}
