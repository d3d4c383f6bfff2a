//! The state of a case: what all its events add up to.

use super::clock::Clock;
use super::definition::{DRAFT, Outcome};
use crate::form::Answers;
use crate::id::{AccountId, PersonId};
use crate::value::Values;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// The name under which guards see whether somebody holds the case.
pub const ASSIGNED: &str = "assigned";

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct State {
    /// The id of the state in the definition; `draft` before filing.
    pub state: String,
    /// How many events there are; a command that names another version comes too late.
    pub version: u32,
    /// Whose case it is.
    pub person: Option<PersonId>,
    /// Who filed it.
    pub filed_by: Option<AccountId>,
    pub agency: String,
    pub office: String,
    pub answers: Answers,
    /// What was concluded about it: flags, counters, mismatches, the period.
    pub facts: Values,
    pub clock: Clock,
    pub assignee: Option<AccountId>,
    pub outcome: Option<Outcome>,
    pub filed_at: Option<Timestamp>,
    pub changed_at: Option<Timestamp>,
    pub closed_at: Option<Timestamp>,
}

impl State {
    /// Before anything has happened.
    pub fn draft() -> Self {
        Self {
            state: DRAFT.to_owned(),
            version: 0,
            person: None,
            filed_by: None,
            agency: String::new(),
            office: String::new(),
            answers: Answers::default(),
            facts: Values::new(),
            clock: Clock::default(),
            assignee: None,
            outcome: None,
            filed_at: None,
            changed_at: None,
            closed_at: None,
        }
    }

    pub fn is_draft(&self) -> bool {
        self.version == 0
    }

    /// What guards see: answers, facts (which win over an answer of the same name), and `assigned`.
    pub fn values(&self) -> Values {
        let mut values = self.answers.values();
        values.extend(self.facts.clone());
        values.insert(ASSIGNED.to_owned(), self.assignee.is_some().into());
        values
    }
}
