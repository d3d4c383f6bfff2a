//! Timers: when they go off, and what the machine then does.

use super::names::only_if;
use super::{Code, Finding, Known, machine_cannot_take, state_place};
use crate::workflow::definition::{Definition, StateDefinition, StateKind};
use crate::workflow::timer::TimerDefinition;
use std::collections::BTreeSet;

pub(super) fn lint(definition: &Definition, known: Known<'_>, findings: &mut Vec<Finding>) {
    for state in &definition.states {
        let mut seen = BTreeSet::new();
        for timer in &state.timers {
            let place = format!("{}.timers.{}", state_place(state), timer.id);
            let mut wrong = |code, what: &str| findings.push(Finding::new(code, &place, what));
            if !seen.insert(&timer.id) {
                wrong(Code::DoubledName, "stands twice");
            }
            instant(timer, known, &mut wrong);
            if let Some(what) = machine_cannot_take(definition, state, &timer.action) {
                wrong(Code::UnfitAction, &what);
            }
            if timer.continues && !goes_on(definition, state, timer) {
                wrong(Code::ContinuesNothing, "no state that leads here sets it so");
            }
            if timer.repeats && leaves(definition, timer, state) {
                wrong(Code::RepeatsAndLeaves, "it repeats, and its action leaves the state");
            }
            only_if(&place, timer.only_if.as_ref(), definition, known, findings);
        }
    }
}

fn instant(timer: &TimerDefinition, known: Known<'_>, wrong: &mut impl FnMut(Code, &str)) {
    match (&timer.after, &timer.at) {
        (None, None) => wrong(Code::TimerWithoutInstant, "never goes off"),
        (Some(_), Some(_)) => wrong(Code::TimerWithTwoInstants, "has both `after` and `at`"),
        (None, Some(name)) if !known.is_value(name) => {
            wrong(Code::UnknownName, &format!("`{name}` is neither an answer nor a fact"));
        }
        (None, Some(name)) if !known.is_day(name) => wrong(Code::TimerWithoutDay, &format!("`{name}` holds no day")),
        _ => {}
    }
    if timer.repeats && timer.after.is_none() {
        wrong(Code::RepeatsWithoutSpan, "it repeats without `after`");
    }
    if timer.plus_days != 0 && timer.at.is_none() && timer.after.is_none_or(|limit| limit.days > 0) {
        wrong(Code::DaysWithoutDate, "has `plus_days` without `at`");
    }
}

/// Whether a state that leads here sets the timer that goes on here, itself or through others in which it goes on.
fn goes_on(definition: &Definition, state: &StateDefinition, timer: &TimerDefinition) -> bool {
    let (mut seen, mut open) = (BTreeSet::new(), vec![state.id.as_str()]);
    while let Some(id) = open.pop() {
        let into = definition.actions.iter().filter(|action| action.to.as_deref() == Some(id));
        for before in into.flat_map(|action| &action.from).filter_map(|from| definition.state(from)) {
            let known = before.timers.iter().find(|known| known.id == timer.id);
            let passes = known.map_or(before.kind == StateKind::Automatic, |known| known.continues);
            if known.is_some_and(|known| !known.continues && (known.after, known.whose) == (timer.after, timer.whose)) {
                return timer.after.is_some();
            }
            if passes && seen.insert(before.id.as_str()) {
                open.push(&before.id);
            }
        }
    }
    false
}

/// Whether the timer's action takes the case out of the state.
pub(super) fn leaves(definition: &Definition, timer: &TimerDefinition, state: &StateDefinition) -> bool {
    let to = definition.action(&timer.action).and_then(|action| action.to.as_ref());
    to.is_some_and(|to| *to != state.id)
}
