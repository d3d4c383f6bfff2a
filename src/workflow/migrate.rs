//! Moving running cases to another version of their service: what would become of each, before anything is changed.
//!
//! [`plan`] compares a case with the new version and says where it would stand, which answers would no longer count, what
//! would be asked again, or why it cannot move. `decide` carries a plan out as one event, which the next command, and only
//! the next, can take back.

use super::definition::StateKind;
use super::state::State;
use crate::form::Answers;
use crate::form::journey::{StepState, journey};
use crate::service::Bundle;
use jiff::civil::Date;
use std::collections::BTreeMap;

/// Which states of the old version are which of the new one, where the names differ.
pub type StateMap = BTreeMap<String, String>;

/// A move to another version, as it will be recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Move {
    pub from_bundle: String,
    pub to_bundle: String,
    /// The state in the new version.
    pub to: String,
    /// Answers that the new form has no place for.
    pub void: Vec<String>,
    /// Pages of the new form that are not answered.
    pub asked: Vec<String>,
    /// Timers of the old state that have gone off.
    pub fired: Vec<String>,
}

/// Why a case cannot move. The words are for whoever migrates, in English.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Blocked {
    #[error("is closed")]
    Closed,
    #[error("state `{0}` has no counterpart in the new version: map it with --state {0}=…")]
    NoState(String),
    #[error("state `{from}` is {from_kind:?}, `{to}` is {to_kind:?}")]
    OtherKind { from: String, to: String, from_kind: StateKind, to_kind: StateKind },
}

/// What moving a case would mean.
pub fn plan(
    old: (&str, &Bundle),
    new: (&str, &Bundle),
    states: &StateMap,
    case: &State,
    today: Date,
) -> Result<Move, Blocked> {
    if case.closed_at.is_some() {
        return Err(Blocked::Closed);
    }
    let to = states.get(&case.state).unwrap_or(&case.state);
    let target = new.1.workflow.state(to).ok_or_else(|| Blocked::NoState(case.state.clone()))?;
    let source = old.1.workflow.state(&case.state);
    if let Some(source) = source.filter(|source| source.kind != target.kind) {
        let (from_kind, to_kind) = (source.kind, target.kind);
        return Err(Blocked::OtherKind { from: case.state.clone(), to: to.clone(), from_kind, to_kind });
    }
    let timers = source.into_iter().flat_map(|source| &source.timers).map(|timer| &timer.id);
    let fired = timers.filter(|id| !case.progress.timers.contains_key(*id)).cloned().collect();
    let (void, asked) = answers(new.1, &case.answers, today);
    Ok(Move { from_bundle: old.0.to_owned(), to_bundle: new.0.to_owned(), to: to.clone(), void, asked, fired })
}

/// What the new form makes of answers: those that no longer count, and the pages that are to be answered.
pub fn answers(new: &Bundle, answers: &Answers, today: Date) -> (Vec<String>, Vec<String>) {
    let journey = journey(&new.form, answers, today);
    let asked =
        journey.steps.iter().filter(|step| step.state != StepState::Done).map(|step| step.page.clone()).collect();
    (journey.void, asked)
}
