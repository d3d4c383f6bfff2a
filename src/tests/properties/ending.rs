//! Helpful people bring a case to an end: tasks are done, children are approved, whoever can takes what leads on, and when
//! nobody can, time passes.

use super::super::world::{Case, actor, of_agency};
use crate::access::Actor;
use crate::workflow::Command;
use crate::workflow::command::Operation;
use crate::workflow::definition::{Definition, Outcome, StateKind};
use std::collections::BTreeMap;

/// More than any service needs.
const STEPS: usize = 60;

pub fn drive_to_an_end(case: &Case) -> Result<(), String> {
    let mut case = case.clone();
    let distances = distances(&case.bundle.workflow);
    for _ in 0..STEPS {
        if case.state.closed_at.is_some() {
            return Ok(());
        }
        if !(do_branches(&mut case) || lead_on(&mut case, &distances) || let_time_pass(&mut case)) {
            return Err(format!("stuck in `{}`", case.state.state));
        }
    }
    Err(format!("goes on and on in `{}`", case.state.state))
}

/// Moves from each state to an end. To withdraw is no help.
fn distances(workflow: &Definition) -> BTreeMap<String, usize> {
    let helps = |outcome| outcome != Some(Outcome::Withdrawn);
    let ends = workflow.states.iter().filter(|state| state.kind == StateKind::Final && helps(state.outcome));
    let mut distances: BTreeMap<String, usize> = ends.map(|state| (state.id.clone(), 0)).collect();
    for distance in 1..=workflow.states.len() {
        for action in &workflow.actions {
            if action.to.as_ref().and_then(|to| distances.get(to)) == Some(&(distance - 1)) {
                for from in &action.from {
                    distances.entry(from.clone()).or_insert(distance);
                }
            }
        }
    }
    distances
}

fn note(case: &mut Case, by: &Actor, operation: Operation) -> bool {
    case.take(by, Command { operation, ..Command::default() }).is_ok()
}

fn do_branches(case: &mut Case) -> bool {
    let Some(here) = case.bundle.workflow.state(&case.state.state).cloned() else { return false };
    for task in here.tasks {
        let Some(open) = case.state.progress.tasks.get(&task.id).filter(|open| open.done.is_none()) else { continue };
        let by = of_agency(task.by[0], &open.agency);
        return note(case, &by, Operation::CompleteTask { task: task.id, result: task.results[0].clone() });
    }
    for child in here.children.into_iter().map(|child| child.id) {
        if case.state.progress.children.get(&child).is_some_and(|known| known.wanted && !known.is_closed()) {
            return note(case, &Actor::system(), Operation::ChildClosed { child, outcome: Outcome::Approved });
        }
    }
    false
}

fn lead_on(case: &mut Case, distances: &BTreeMap<String, usize>) -> bool {
    let from = case.state.state.clone();
    let actions = case.bundle.workflow.actions_from(&from);
    let nearer = actions.filter_map(|action| Some((*distances.get(action.to.as_ref()?)?, action.clone())));
    let mut nearer: Vec<_> = nearer.collect();
    nearer.sort_by_key(|(distance, _)| *distance);
    nearer.iter().any(|(_, action)| {
        let command = case.command(&action.id);
        action.by.iter().any(|role| case.take(&actor(*role), command.clone()).is_ok())
    })
}

fn let_time_pass(case: &mut Case) -> bool {
    // What waits for the service of a notice does not go on until that was served.
    if case.state.clock.reading.held {
        return note(case, &Actor::system(), Operation::NoticeServed { at: case.now });
    }
    let Some(next) = case.state.next_timer() else { return false };
    case.now = case.now.max(next);
    note(case, &Actor::system(), Operation::FireTimers)
}
