//! States that cannot be reached or left, automatic states without one way out, and ways that the machine goes round for ever.

use super::{Code, Finding, action_place, state_place};
use crate::access::Role;
use crate::workflow::definition::{Action, DRAFT, Definition, StateDefinition, StateKind};
use std::collections::BTreeSet;

pub(super) fn lint(definition: &Definition, findings: &mut Vec<Finding>) {
    reachability(definition, findings);
    machine_circles(definition, findings);
}

fn reachability(definition: &Definition, findings: &mut Vec<Finding>) {
    let reached = closure(definition, [DRAFT.to_owned()].into(), |action, states| {
        action.from.iter().any(|from| states.contains(from)).then(|| action.to.iter().cloned().collect())
    });
    let finals = definition.states.iter().filter(|state| state.kind.is_closed());
    let ending = closure(definition, finals.map(|state| state.id.clone()).collect(), |action, states| {
        action.to.as_ref().filter(|to| states.contains(*to)).map(|_| action.from.clone())
    });
    for state in &definition.states {
        let mut wrong = |code, what: &str| findings.push(Finding::new(code, state_place(state), what));
        if !reached.contains(&state.id) {
            wrong(Code::Unreachable, "cannot be reached");
        }
        if !ending.contains(&state.id) {
            wrong(Code::NoWayToAnEnd, "no way leads from it to an end");
        }
        match state.kind {
            StateKind::Final => end(definition, state, &mut wrong),
            StateKind::Granted => granted(definition, state, &mut wrong),
            _ => {}
        }
        if state.kind == StateKind::Automatic {
            exits(definition, state, findings);
        }
    }
    if definition.state(DRAFT).is_none_or(|state| state.kind != StateKind::Draft) {
        findings.push(Finding::new(Code::NoDraft, "workflow.states.draft", "is missing"));
    }
}

/// The machine leaves an automatic state by the first action whose guard holds: the last one has none, and no other.
fn exits(definition: &Definition, state: &StateDefinition, findings: &mut Vec<Finding>) {
    let mut exits = definition.actions_from(&state.id);
    if exits.by_ref().all(|action| action.guard.is_some()) {
        let what = "is left by no action when none of their guards holds";
        findings.push(Finding::new(Code::AutomaticDeadEnd, state_place(state), what));
    }
    for dead in exits {
        let what = format!("is never taken from `{}`: one before it has no guard", state.id);
        findings.push(Finding::new(Code::DeadExit, action_place(dead), what));
    }
}

fn end(definition: &Definition, state: &StateDefinition, wrong: &mut impl FnMut(Code, &str)) {
    if state.outcome.is_none() {
        wrong(Code::EndWithoutOutcome, "is final without an outcome");
    }
    if definition.actions_from(&state.id).any(|action| action.to.is_some()) {
        wrong(Code::EndThatGoesOn, "is final, and an action leaves it");
    }
    let goes_on = !state.tasks.is_empty() || !state.children.is_empty() || !state.timers.is_empty();
    if goes_on || state.limit.is_some() {
        wrong(Code::EndThatGoesOn, "is final, and something goes on in it");
    }
}

fn granted(definition: &Definition, state: &StateDefinition, wrong: &mut impl FnMut(Code, &str)) {
    if state.outcome.is_none() {
        wrong(Code::EndWithoutOutcome, "grants something without an outcome");
    }
    // What is decided anew may be open to an appeal, and whoever appeals may have it looked at (BR-4, BR-13).
    let opens = |action: &Action| {
        let target = action.to.as_ref().and_then(|to| definition.state(to)).filter(|target| !target.kind.is_closed());
        target.is_some_and(|target| !target.is_decided_in_between() && !definition.is_appeal(action, state))
    };
    if definition.actions_from(&state.id).any(opens) {
        wrong(Code::GrantReopened, "was decided, and an action opens it again");
    }
    if !state.tasks.is_empty() || !state.children.is_empty() || state.limit.is_some() {
        wrong(Code::EndThatGoesOn, "was decided, and the office still has work in it");
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

/// A circle of moves that the machine makes alone never ends of itself, unless one of them counts up to what a guard in the
/// circle allows.
fn machine_circles(definition: &Definition, findings: &mut Vec<Finding>) {
    for start in &definition.states {
        let mut circles = Circles { definition, start: &start.id, way: Vec::new(), steps: 0 };
        if circles.goes_round(&start.id) {
            let what = "the machine alone goes round in a circle from here";
            findings.push(Finding::new(Code::MachineCircle, state_place(start), what));
        }
    }
}

/// How many steps are tried in search of a circle: more than any service has ways.
const STEPS: usize = 10_000;

/// The ways of the machine from one state, each of which goes through a state once.
struct Circles<'a> {
    definition: &'a Definition,
    start: &'a str,
    way: Vec<&'a Action>,
    steps: usize,
}

impl<'a> Circles<'a> {
    /// Whether a way leads from `here` back to the start without anything that bounds it.
    fn goes_round(&mut self, here: &'a str) -> bool {
        let definition = self.definition;
        for action in definition.actions_from(here).filter(|action| is_machines(definition, action, here)) {
            let Some(to) = action.to.as_deref() else { continue };
            self.steps = self.steps.saturating_add(1);
            let been = self.way.iter().any(|earlier| earlier.to.as_deref() == Some(to));
            if self.steps > STEPS || been {
                continue;
            }
            self.way.push(action);
            if if to == self.start { !is_bounded(&self.way) } else { self.goes_round(to) } {
                return true;
            }
            self.way.pop();
        }
        false
    }
}

/// Whether the machine takes the action from a state by itself, and nobody else has to.
fn is_machines(definition: &Definition, action: &Action, from: &str) -> bool {
    let Some(state) = definition.state(from) else { return false };
    state.kind == StateKind::Automatic
        || action.by == [Role::System]
        || state.join.as_ref().is_some_and(|join| join.action == action.id)
        || state.timers.iter().any(|timer| timer.action == action.id)
}

/// Whether one of the moves counts what the guard of one of them asks for.
fn is_bounded(circle: &[&Action]) -> bool {
    let guards = || circle.iter().filter_map(|action| action.guard.as_ref());
    circle
        .iter()
        .filter_map(|action| action.counts.as_ref())
        .any(|counter| guards().any(|guard| guard.names().contains(counter)))
}
