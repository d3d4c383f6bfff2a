//! What happened. Events are kept for ever: a variant may gain optional fields, never lose or change one.

use super::clock::ClockChange;
use super::definition::Outcome;
use crate::access::Role;
use crate::form::Answers;
use crate::id::{AccountId, PersonId};
use crate::value::Values;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Event {
    pub at: Timestamp,
    /// None: the system.
    pub by: Option<AccountId>,
    pub role: Role,
    pub what: What,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum What {
    /// The case came into being.
    Filed { person: PersonId, agency: String, office: String, answers: Answers },
    /// The applicant filed again after "correct this".
    Corrected { answers: Answers },
    /// An action was taken; the case may have moved.
    Acted {
        action: String,
        from: String,
        to: String,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        reasons: Vec<String>,
        #[serde(default, skip_serializing_if = "String::is_empty")]
        note: String,
        /// Facts that became known with it.
        #[serde(default, skip_serializing_if = "Values::is_empty")]
        facts: Values,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        clock: Option<ClockChange>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        outcome: Option<Outcome>,
    },
    /// An officer took the case.
    Claimed { by: AccountId },
    /// Nobody holds the case any more.
    Released,
}
