//! Timers: when they go off, and what the machine then does.

use super::{Finding, Known, machine_cannot_take, state_place};
use crate::workflow::definition::{Definition, StateDefinition};
use crate::workflow::timer::TimerDefinition;
use std::collections::BTreeSet;

pub(super) fn lint(definition: &Definition, known: Known<'_>, findings: &mut Vec<Finding>) {
    for state in &definition.states {
        let mut seen = BTreeSet::new();
        for timer in &state.timers {
            let place = format!("{}.timers.{}", state_place(state), timer.id);
            let mut wrong = |what: &str, remedy: &str| findings.push(Finding::new(&place, what, remedy));
            if !seen.insert(&timer.id) {
                wrong("stands twice", "rename or delete one");
            }
            instant(timer, known, &mut wrong);
            if let Some(what) = machine_cannot_take(definition, state, &timer.action) {
                wrong(&what, "correct the action or its name");
            }
            if timer.repeats && leaves(definition, timer, state) {
                wrong("it repeats, and its action leaves the state", "let it go off once");
            }
        }
    }
}

fn instant(timer: &TimerDefinition, known: Known<'_>, wrong: &mut impl FnMut(&str, &str)) {
    match (&timer.after, &timer.at) {
        (None, None) => wrong("never goes off", "give either `after` or `at`"),
        (Some(_), Some(_)) => wrong("has both `after` and `at`", "give one of them"),
        (None, Some(name)) if !known.is_value(name) => {
            wrong(&format!("`{name}` is neither an answer nor a fact"), "correct the name or declare the fact");
        }
        _ => {}
    }
    if timer.repeats && timer.after.is_none() {
        wrong("it repeats without `after`", "say after how many days each time");
    }
    if timer.plus_days != 0 && timer.at.is_none() {
        wrong("has `plus_days` without `at`", "say to which day they are added");
    }
}

/// Whether the timer's action takes the case out of the state.
pub(super) fn leaves(definition: &Definition, timer: &TimerDefinition, state: &StateDefinition) -> bool {
    let to = definition.action(&timer.action).and_then(|action| action.to.as_ref());
    to.is_some_and(|to| *to != state.id)
}
