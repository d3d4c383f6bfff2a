//! Names that stand twice or name nothing.

use super::{Code, Finding, Known, action_place, state_place};
use crate::condition::Condition;
use crate::workflow::definition::{Action, Definition};
use crate::workflow::state::{ALWAYS_KNOWN, State};
use std::collections::BTreeSet;

pub(super) fn lint(definition: &Definition, known: Known<'_>, findings: &mut Vec<Finding>) {
    let states = definition.states.iter().map(|state| (state_place(state), state.id.as_str()));
    let actions = definition.actions.iter().map(|action| (action_place(action), action.id.as_str()));
    let documents = definition.documents.iter().map(|document| ("workflow.documents".to_owned(), &*document.code));
    twice(states, findings);
    twice(actions, findings);
    twice(documents, findings);
    for action in &definition.actions {
        names_of(action, definition, known, findings);
    }
    branches(definition, known, findings);
}

/// Whatever has not been answered or concluded yet is null: a condition that then compares or counts with it can be judged only
/// where it asks for that first. One that names nothing is found as such.
fn can_be_judged(
    place: &str,
    condition: Option<&Condition>,
    definition: &Definition,
    known: Known<'_>,
    findings: &mut Vec<Finding>,
) {
    let named = |condition: &&Condition| condition.names().iter().all(|name| known.may_be_guarded_by(definition, name));
    let judged = condition.filter(named).map(|condition| condition.holds(&State::draft().values()));
    if let Some(Err(error)) = judged {
        let what = format!("as long as nothing is known, {error}");
        findings.push(Finding::new(Code::BrokenCondition, place, what));
    }
}

/// What a task, a child or a timer depends on.
pub(super) fn only_if(
    place: &str,
    condition: Option<&Condition>,
    definition: &Definition,
    known: Known<'_>,
    findings: &mut Vec<Finding>,
) {
    let names = condition.into_iter().flat_map(Condition::names);
    for name in names.filter(|name| !known.may_be_guarded_by(definition, name)) {
        let what = format!("its condition names `{name}`, which is neither an answer nor a fact");
        findings.push(Finding::new(Code::UnknownName, place, what));
    }
    can_be_judged(place, condition, definition, known, findings);
}

fn twice<'a>(names: impl Iterator<Item = (String, &'a str)>, findings: &mut Vec<Finding>) {
    let mut seen = BTreeSet::new();
    for (place, name) in names {
        if !seen.insert(name) {
            findings.push(Finding::new(Code::DoubledName, place, format!("`{name}` stands twice")));
        }
    }
}

fn names_of(action: &Action, definition: &Definition, known: Known<'_>, findings: &mut Vec<Finding>) {
    let place = action_place(action);
    for state in action.from.iter().chain(&action.to) {
        if definition.state(state).is_none() {
            findings.push(Finding::new(Code::UnknownState, &place, format!("there is no state `{state}`")));
        }
    }
    let guards = action.guard.iter().flat_map(Condition::names);
    for name in guards.filter(|name| !known.may_be_guarded_by(definition, name)) {
        let what = format!("the guard names `{name}`, which is neither an answer nor a fact");
        findings.push(Finding::new(Code::UnknownName, &place, what));
    }
    can_be_judged(&place, action.guard.as_ref(), definition, known, findings);
    for code in &action.documents {
        if !definition.documents.iter().any(|document| document.code == *code) {
            findings.push(Finding::new(Code::UnlistedPaper, &place, format!("the paper `{code}` is not in the list")));
        }
    }
    let barred = action.incompleteness.iter().flat_map(|incompleteness| &incompleteness.reasons);
    for reason in barred.filter(|reason| !action.reasons.contains(reason)) {
        findings.push(Finding::new(Code::UnknownName, &place, format!("`{reason}` is none of its reasons")));
    }
    for fact in action.sets.keys().filter(|fact| !known.facts.contains(fact)) {
        findings.push(Finding::new(Code::UnknownName, &place, format!("it sets `{fact}`, which is no fact")));
    }
    for fact in action.until.iter().flat_map(|(fact, months)| [fact, months]).filter(|fact| !known.facts.contains(fact))
    {
        findings.push(Finding::new(Code::UnknownName, &place, format!("it ends with `{fact}`, which is no fact")));
    }
    if let Some(counter) = action.counts.as_ref().filter(|counter| !known.facts.contains(counter)) {
        findings.push(Finding::new(Code::UnknownName, &place, format!("it counts `{counter}`, which is no fact")));
    }
}

/// Guards see tasks and children under their ids, and the state holds them by id whatever state opened them: so an id
/// stands for one thing only.
fn branches(definition: &Definition, known: Known<'_>, findings: &mut Vec<Finding>) {
    let mut seen = BTreeSet::new();
    for state in &definition.states {
        let tasks = state.tasks.iter().map(|task| ("tasks", &task.id));
        let children = state.children.iter().map(|child| ("children", &child.id));
        let conditions = state.tasks.iter().map(|task| task.only_if.as_ref());
        let conditions = conditions.chain(state.children.iter().map(|child| child.only_if.as_ref()));
        for ((kind, id), condition) in tasks.chain(children).zip(conditions) {
            let place = format!("{}.{kind}.{id}", state_place(state));
            only_if(&place, condition, definition, known, findings);
            if known.is_value(id) || ALWAYS_KNOWN.contains(&id.as_str()) {
                findings.push(Finding::new(Code::AmbiguousName, &place, "an answer or a fact has the same name"));
            }
            if !seen.insert(id) {
                findings.push(Finding::new(Code::DoubledName, &place, "stands twice"));
            }
        }
    }
}
