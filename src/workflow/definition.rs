//! A workflow as data: states, and the actions that lead from one to another.

use crate::access::Role;
use crate::calendar::Unit;
use crate::condition::Condition;
use serde::{Deserialize, Serialize};

/// The workflow of a service.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Definition {
    /// The office's legal clock: the days it has, from filing, in states that run it.
    pub limit: Limit,
    pub states: Vec<StateDefinition>,
    pub actions: Vec<Action>,
}

/// A limit in days, counted by the rules BR-5 to BR-7.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Limit {
    pub days: u32,
    pub unit: Unit,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StateDefinition {
    pub id: String,
    pub kind: StateKind,
    pub clock: ClockRule,
    /// The applicant's own limit in a state where it is his turn.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<Limit>,
    /// What a final state means.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outcome: Option<Outcome>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StateKind {
    /// Before filing. Every definition has exactly one, called `draft`.
    Draft,
    WithApplicant,
    WithOfficer,
    /// For a register, a payment, a child case, another agency.
    Waiting,
    /// Left at once by the first action whose guard holds.
    Automatic,
    Final,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ClockRule {
    Runs,
    Paused,
    Stopped,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    Approved,
    Rejected,
    Withdrawn,
}

impl Outcome {
    pub fn code(self) -> &'static str {
        match self {
            Self::Approved => "approved",
            Self::Rejected => "rejected",
            Self::Withdrawn => "withdrawn",
        }
    }
}

/// What may be done, by whom, from where to where.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Action {
    pub id: String,
    pub from: Vec<String>,
    /// None: the case stays where it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
    pub by: Vec<Role>,
    /// Over the facts and answers of the case.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub guard: Option<Condition>,
    /// The reason codes one of which must be given; empty: none is asked.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reasons: Vec<String>,
    /// Whether words to the applicant are required with it.
    #[serde(default)]
    pub note_required: bool,
    /// Whether it brings answers: filing and filing again.
    #[serde(default)]
    pub takes_answers: bool,
    /// What it does to the case's assignment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assign: Option<Assign>,
    #[serde(default)]
    pub assurance: Assurance,
    /// A counter in the facts that it raises by one, e.g. how often a case was returned.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub counts: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub effects: Vec<EffectDefinition>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Assign {
    /// To the officer who acts: only when nobody holds the case.
    Claim,
    /// To nobody.
    Release,
}

/// Identity and authentication assurance × 10: 23 is level 2.3. Compared apart; both must reach (rule ID-2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Assurance {
    pub ial: u8,
    pub aal: u8,
}

impl Default for Assurance {
    fn default() -> Self {
        Self { ial: 10, aal: 10 }
    }
}

impl Assurance {
    pub fn reaches(self, needed: Self) -> bool {
        self.ial >= needed.ial && self.aal >= needed.aal
    }
}

/// What an action makes happen in the world.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "do", rename_all = "snake_case", deny_unknown_fields)]
pub enum EffectDefinition {
    /// Ask a register of another agency; its answer comes back as a command of the system.
    AskRegister { register: String },
    /// Write to the applicant; `template` is a text key.
    Mail { template: String },
    /// Issue the receipt.
    IssueReceipt,
}

pub const DRAFT: &str = "draft";

impl Definition {
    pub fn state(&self, id: &str) -> Option<&StateDefinition> {
        self.states.iter().find(|state| state.id == id)
    }

    pub fn action(&self, id: &str) -> Option<&Action> {
        self.actions.iter().find(|action| action.id == id)
    }

    /// The actions that lead on from a state.
    pub fn actions_from<'a>(&'a self, state: &'a str) -> impl Iterator<Item = &'a Action> {
        self.actions.iter().filter(move |action| action.from.iter().any(|from| from == state))
    }
}

impl Action {
    /// An action that takes or gives back a case has its own rule about who holds it.
    pub fn needs_claim_by_nobody(&self) -> bool {
        self.assign == Some(Assign::Claim)
    }
}
