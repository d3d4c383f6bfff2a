//! What goes on side by side inside one state: tasks of agencies and child cases, and the join that says when it is enough.

use super::definition::{Assurance, Limit, Outcome};
use super::timer::Timer;
use crate::access::Role;
use crate::condition::Condition;
use crate::id::{AccountId, CaseId};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::ops::Not;

/// A piece of work for one agency, done beside others.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TaskDefinition {
    /// Also the name under which guards see its result.
    pub id: String,
    pub by: Vec<Role>,
    /// How sure we must be of who completes it. None: it is of a version from before this was demanded.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assurance: Option<Assurance>,
    /// Only needed when this holds, over the answers and facts with which the state is entered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub only_if: Option<Condition>,
    /// Whose work it is; none: the agency with which the case lies.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub agency: Option<String>,
    /// What it may come to. Its words are texts.
    pub results: Vec<String>,
    /// The days it should take.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<Limit>,
    /// The answers that another agency needs for it, and no others.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub shares: Vec<String>,
}

/// A case of another service that this one opens.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChildDefinition {
    /// Also the name under which guards see its outcome.
    pub id: String,
    pub service: String,
    /// Only opened when this holds, over the answers and facts with which the state is entered: of one project's licences those
    /// that were chosen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub only_if: Option<Condition>,
    /// The children that must be approved before this one is opened, as far as they are needed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub after: Vec<String>,
}

/// When the tasks and children of a state that are needed are enough; where none is, it is at once. What is still open then is no longer needed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Join {
    pub when: JoinRule,
    /// The action that the machine then takes.
    pub action: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum JoinRule {
    All,
    Any,
    AtLeast(u32),
}

impl JoinRule {
    /// Whether `done` of `all` are enough.
    pub fn is_met(self, done: usize, all: usize) -> bool {
        match self {
            Self::All => done >= all,
            Self::Any => done >= all.min(1),
            Self::AtLeast(count) => done >= usize::try_from(count).unwrap_or(usize::MAX).min(all),
        }
    }
}

/// A task of a case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Task {
    pub agency: String,
    /// None: every office of the agency.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub office: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<Timer>,
    /// None: still to be done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub done: Option<TaskDone>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TaskDone {
    pub result: String,
    pub at: Timestamp,
    pub by: Option<AccountId>,
}

/// A child of a case: wanted, then opened by the store, then closed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Child {
    /// It can be opened: nothing has to be approved before it any more.
    #[serde(default, skip_serializing_if = "Not::not")]
    pub wanted: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub case: Option<CaseId>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outcome: Option<Outcome>,
    /// Never to be opened: one that had to be approved before it was not.
    #[serde(default, skip_serializing_if = "Not::not")]
    pub skipped: bool,
    /// Not needed in this case: neither opened nor waited for.
    #[serde(default, skip_serializing_if = "Not::not")]
    pub unwanted: bool,
}

impl Child {
    pub fn is_closed(&self) -> bool {
        self.skipped || self.outcome.is_some()
    }

    /// Whether it is to be opened later, once what must be approved before it is.
    pub fn waits(&self) -> bool {
        !self.wanted && !self.unwanted && !self.is_closed()
    }

    /// The word under which guards see it: an outcome, `skipped`, or none while it is open and where it is not needed.
    pub fn word(&self) -> Option<&'static str> {
        if self.skipped { Some("skipped") } else { self.outcome.map(Outcome::code) }
    }
}

pub type Tasks = BTreeMap<String, Task>;
pub type Children = BTreeMap<String, Child>;
