//! Tasks, children, and the join that waits for them.

use super::{Code, Finding, Known, machine_cannot_take, state_place};
use crate::access::Role;
use crate::workflow::branch::{ChildDefinition, Join, JoinRule, TaskDefinition};
use crate::workflow::definition::{Definition, StateDefinition};
use std::collections::BTreeSet;

/// Who does the work of a task. An administrator sees no case, the public none either.
const WORKERS: [Role; 4] = [Role::Applicant, Role::Officer, Role::Supervisor, Role::System];

pub(super) fn lint(definition: &Definition, known: Known<'_>, findings: &mut Vec<Finding>) {
    for state in &definition.states {
        let branches = state.tasks.len().saturating_add(state.children.len());
        match &state.join {
            Some(join) => joined(definition, state, join, branches, findings),
            None if branches > 0 => {
                let what = "its tasks and children lead nowhere: it has no join";
                findings.push(Finding::new(Code::NoJoin, state_place(state), what));
            }
            None => {}
        }
        for task in &state.tasks {
            let place = format!("{}.tasks.{}", state_place(state), task.id);
            work(&place, task, known, findings);
        }
        for child in &state.children {
            let place = format!("{}.children.{}", state_place(state), child.id);
            order(&place, child, definition, findings);
        }
    }
}

fn joined(definition: &Definition, state: &StateDefinition, join: &Join, branches: usize, findings: &mut Vec<Finding>) {
    let place = format!("{}.join", state_place(state));
    let mut wrong = |code, what: &str| findings.push(Finding::new(code, &place, what));
    if branches == 0 {
        wrong(Code::NothingToJoin, "there is nothing to join");
    }
    if let JoinRule::AtLeast(count) = join.when
        && (count == 0 || usize::try_from(count).is_ok_and(|count| count > branches))
    {
        wrong(Code::ImpossibleJoin, &format!("at least {count} of {branches} is not possible"));
    }
    if let Some(what) = machine_cannot_take(definition, state, &join.action) {
        wrong(Code::UnfitAction, &what);
    }
    let Some(action) = definition.action(&join.action) else { return };
    if action.to.as_ref().is_none_or(|to| *to == state.id) {
        wrong(Code::JoinThatStays, &format!("its action `{}` does not leave the state", action.id));
    }
    if action.guard.is_some() {
        wrong(Code::GuardedJoin, &format!("its action `{}` has a guard, which is not asked", action.id));
    }
}

fn work(place: &str, task: &TaskDefinition, known: Known<'_>, findings: &mut Vec<Finding>) {
    if task.results.is_empty() {
        findings.push(Finding::new(Code::NoResult, place, "can come to no result"));
    }
    let (workers, others): (Vec<Role>, Vec<Role>) = task.by.iter().partition(|role| WORKERS.contains(role));
    if workers.is_empty() {
        findings.push(Finding::new(Code::NobodyWorks, place, "nobody may complete it"));
    }
    for role in others {
        findings.push(Finding::new(Code::UselessRole, place, format!("`{}` never sees a case", role.code())));
    }
    for name in task.shares.iter().filter(|name| !known.answers.contains(*name)) {
        findings.push(Finding::new(Code::UnknownName, place, format!("it shares `{name}`, which is no answer")));
    }
}

fn order(place: &str, child: &ChildDefinition, definition: &Definition, findings: &mut Vec<Finding>) {
    for name in child.after.iter().filter(|name| definition.child(name).is_none()) {
        findings.push(Finding::new(Code::UnknownName, place, format!("it waits for `{name}`, which is no child")));
    }
    if waits_for_itself(child, definition) {
        findings.push(Finding::new(Code::ChildCircle, place, "it waits for itself in a circle"));
    }
}

fn waits_for_itself(child: &ChildDefinition, definition: &Definition) -> bool {
    let mut before = BTreeSet::new();
    let mut open: Vec<&String> = child.after.iter().collect();
    while let Some(id) = open.pop() {
        if before.insert(id) {
            open.extend(definition.child(id).into_iter().flat_map(|child| &child.after));
        }
    }
    before.contains(&child.id)
}
