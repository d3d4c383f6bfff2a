//! What is wrong with a workflow before it is published. Each module looks at one thing: `names` that name nothing,
//! `graph` for what cannot be reached, left or ended, `turns` for whose turn it is and how long, `branches` for tasks,
//! children and joins, `timers`, `documents` for papers, `actions` for what asks for them and extensions, and `appeals` for who
//! decides them.

mod actions;
mod appeals;
mod branches;
mod code;
mod documents;
mod graph;
mod names;
mod timers;
mod turns;

pub use self::code::Code;

use super::appointment::APPOINTMENT;
use super::definition::{Action, Definition, StateDefinition};
use super::state::ALWAYS_KNOWN;
use std::collections::BTreeSet;
use std::fmt;

/// One thing that is wrong: where, and what. What to do says its code.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// `workflow.states.review`
    pub place: String,
    pub what: String,
    pub code: Code,
    /// Where the file is at hand: the line at which the place begins.
    pub line: Option<usize>,
}

impl Finding {
    pub fn new(code: Code, place: impl Into<String>, what: impl Into<String>) -> Self {
        Self { place: place.into(), what: what.into(), code, line: None }
    }

    /// The file of the bundle, or the folder of texts or scripts, in which it is put right.
    pub fn file(&self) -> &'static str {
        if self.code == Code::ScriptFails {
            return "tests";
        }
        match self.place.split(['.', ':']).next().unwrap_or_default() {
            "form" => "form.toml",
            "workflow" => "workflow.toml",
            "locales" => "locales",
            "texts" => "texts",
            _ => "service.toml",
        }
    }
}

/// `workflow.toml:40: workflow.states.review: cannot be reached; lead an action to it or delete it [unreachable]`
impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { place, what, code, line } = self;
        let line = line.map(|line| format!(":{line}")).unwrap_or_default();
        write!(f, "{}{line}: {place}: {what}; {} [{}]", self.file(), code.remedy(), code.code())
    }
}

/// The names that the rest of a bundle gives.
#[derive(Debug, Clone, Copy)]
pub struct Known<'a> {
    pub answers: &'a BTreeSet<String>,
    pub facts: &'a [String],
    /// Those of the answers and facts that hold a day.
    pub days: &'a BTreeSet<String>,
}

impl Known<'_> {
    /// Whether it is an answer or a fact.
    fn is_value(&self, name: &str) -> bool {
        self.answers.contains(name) || self.facts.iter().any(|fact| fact == name)
    }

    /// Whether it is an answer or a fact that holds a day.
    fn is_day(&self, name: &str) -> bool {
        self.days.contains(name) || name == APPOINTMENT[0]
    }

    /// Whether a guard may name it: a value, a task or child of the workflow, or what every guard knows.
    fn may_be_guarded_by(&self, definition: &Definition, name: &str) -> bool {
        self.is_value(name)
            || ALWAYS_KNOWN.contains(&name)
            || definition.task(name).is_some()
            || definition.child(name).is_some()
    }
}

/// Everything wrong with the definition.
pub fn lint(definition: &Definition, known: Known<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    names::lint(definition, known, &mut findings);
    graph::lint(definition, &mut findings);
    turns::lint(definition, &mut findings);
    branches::lint(definition, known, &mut findings);
    timers::lint(definition, known, &mut findings);
    actions::lint(definition, &mut findings);
    appeals::lint(definition, &mut findings);
    documents::lint(definition, known, &mut findings);
    findings.sort();
    findings
}

fn state_place(state: &StateDefinition) -> String {
    format!("workflow.states.{}", state.id)
}

fn action_place(action: &Action) -> String {
    format!("workflow.actions.{}", action.id)
}

/// Why the machine cannot take an action from a state, as a timer or a join wants it to.
pub(crate) fn machine_cannot_take(definition: &Definition, state: &StateDefinition, id: &str) -> Option<String> {
    let Some(action) = definition.action(id) else { return Some(format!("there is no action `{id}`")) };
    if !action.from.contains(&state.id) {
        return Some(format!("its action `{id}` does not start from here"));
    }
    if !action.by.contains(&crate::access::Role::System) {
        return Some(format!("its action `{id}` is not the system's"));
    }
    asks_a_human(action).then(|| format!("its action `{id}` asks for what the machine cannot give"))
}

/// Whether an action needs what only somebody can give who thinks about it. The machine would take it without.
pub(crate) fn asks_a_human(action: &Action) -> bool {
    action.note_required
        || action.takes_answers
        || !action.reasons.is_empty()
        || !action.documents.is_empty()
        || action.assign.is_some()
        || action.asks.is_some()
        || action.extends.is_some()
}
