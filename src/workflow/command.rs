//! What is asked of the engine, with what it needs to know, and how it says no.

use super::definition::Assurance;
use crate::access::Actor;
use crate::calendar::WorkingCalendar;
use crate::form::Answers;
use crate::id::PersonId;
use crate::settings::Settings;
use crate::value::Values;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A wish: take this action.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Command {
    pub action: String,
    /// The version the actor saw; none: whatever it is now (commands of the system).
    pub expected_version: Option<u32>,
    pub reasons: Vec<String>,
    /// Words to the applicant.
    pub note: String,
    /// What was concluded outside the engine, by a rule of law or a register.
    pub facts: Values,
    /// With an action that takes answers.
    pub answers: Option<Answers>,
    /// With the first filing.
    pub filing: Option<Filing>,
}

/// Whose case a new one is and where it lies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filing {
    pub person: PersonId,
    pub agency: String,
    pub office: String,
}

/// The world, as far as the engine may know it.
#[derive(Debug, Clone, Copy)]
pub struct Context<'a> {
    pub now: Timestamp,
    pub actor: &'a Actor,
    pub calendar: &'a WorkingCalendar,
    pub settings: &'a Settings,
}

/// No, as a code with parameters. The words are in the locales under `refusal-<code>`.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
#[serde(tag = "code", rename_all = "snake_case")]
pub enum Refusal {
    #[error("the service has no action `{action}`")]
    UnknownAction { action: String },
    /// For this actor the case does not exist.
    #[error("hidden")]
    Hidden,
    #[error("not allowed")]
    NotAllowed,
    #[error("needs identity {} and authentication {}", needed.ial, needed.aal)]
    StepUp { needed: Assurance },
    /// Somebody was first: the case is no longer in a state where this is possible, or has moved on since it was read.
    #[error("the case is in `{state}`, version {version}")]
    Conflict { state: String, version: u32 },
    #[error("the condition of `{action}` does not hold")]
    GuardFailed { action: String },
    #[error("a reason is required")]
    ReasonRequired,
    #[error("`{reason}` is not a reason for this")]
    UnknownReason { reason: String },
    #[error("words to the applicant are required")]
    NoteRequired,
    #[error("answers are required")]
    AnswersRequired,
    /// A rule of law says no.
    #[error("{rule}")]
    Rule { rule: String, parameters: BTreeMap<String, String> },
    /// The definition is broken: the linter would have refused it.
    #[error("broken definition: {what}")]
    Definition { what: String },
}
