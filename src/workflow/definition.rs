//! A workflow as data: states, and the actions that lead from one to another.

mod queries;

use super::branch::{ChildDefinition, Join, TaskDefinition};
use super::clock::is_zero;
pub use super::document::{DocumentDefinition, DocumentSource};
use super::timer::TimerDefinition;
use crate::access::Role;
use crate::calendar::Unit;
use crate::condition::Condition;
use crate::issued::Status;
use crate::payment::fee::Fee;
use crate::value::Values;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::ops::Not;

/// The workflow of a service.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Definition {
    /// The office's legal clock: the days it has, from filing, in states that run it.
    pub limit: Limit,
    /// Whether what comes in after office hours counts as received on the next working day (BR-16, a dated setting says when
    /// the offices close).
    #[serde(default, skip_serializing_if = "Not::not")]
    pub office_hours: bool,
    /// What the office owes when it is late with its budget; none: being late is a flag only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub late: Option<LateRule>,
    /// The full list of papers (BR-1): nothing outside it may be asked.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub documents: Vec<DocumentDefinition>,
    /// What it costs, item by item; none: nothing.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub fees: Vec<Fee>,
    pub states: Vec<StateDefinition>,
    pub actions: Vec<Action>,
}

/// BR-10: a letter with reasons within so many days of the due date, then again each time as many have passed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LateRule {
    /// Text key of the letter to the applicant.
    pub letter: String,
    /// Calendar days between the due date and the first letter, and between letters.
    pub every_days: u32,
    /// Who gets a copy of each letter: the setting `mailbox.<copy_to>` holds the address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub copy_to: Option<String>,
    /// The officers' action that records the reason of the delay, which the letters give. From the day on which the office is late
    /// until it is taken, an incident of the case asks for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub explained_by: Option<String>,
}

/// A limit in days, counted by the rules BR-5 to BR-7.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Limit {
    /// None said: as many as the setting of the state gives ([`StateDefinition::days_setting`]).
    #[serde(default, skip_serializing_if = "is_zero")]
    pub days: u32,
    pub unit: Unit,
    /// Where the act begins on the first day itself, that day counts (BR-5). Of a budget that is interrupted it is the first of all.
    #[serde(default, skip_serializing_if = "Not::not")]
    pub first_day_counts: bool,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StateDefinition {
    pub id: String,
    pub kind: StateKind,
    pub clock: ClockRule,
    /// The limit of a state in which the budget does not run: the applicant's where the clock is paused, else the office's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<Limit>,
    /// The dated setting that gives the days of the limit, and of those timers that name none themselves: as it is for the office on
    /// the day on which the case comes here. The case keeps them, whatever the setting says later.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub days_setting: Option<String>,
    /// What the office owes when its own limit here has passed; none: that is only shown and noted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub late: Option<LateRule>,
    /// What a final state means. In another state: what was decided, while an appeal is still open (BR-4, BR-13).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outcome: Option<Outcome>,
    /// Why the applicant cannot withdraw while the case is here; none: he can, or it is over.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub no_withdrawal: Option<String>,
    /// An appeal is with a superior here, who is another person than whoever decided what is appealed, and than whoever has passed it
    /// on (BR-13, Administrative Procedure Act s. 45).
    #[serde(default, skip_serializing_if = "Not::not")]
    pub superior: bool,
    /// Work that begins together when the state is entered.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tasks: Vec<TaskDefinition>,
    /// Cases of other services that are opened when the state is entered.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub children: Vec<ChildDefinition>,
    /// When the tasks and children are enough, and what then happens.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub join: Option<Join>,
    /// Set when the state is entered, gone when it is left.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub timers: Vec<TimerDefinition>,
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
    /// Decided, and what was granted lives on: it can be suspended, come into force again, be revoked. The case is closed as in a
    /// final state, and leads only to states of these two kinds, to what is decided anew and open to an appeal (a revocation,
    /// say), and by an appeal to whoever looks at it. While it is there the case is not closed; if the appeal succeeds, it comes
    /// back.
    Granted,
    Final,
}

impl StateDefinition {
    /// Whether something was decided here and the case is not closed: the applicant can still appeal against it.
    pub fn is_decided_in_between(&self) -> bool {
        self.outcome.is_some() && !self.kind.is_closed()
    }

    /// Whether the days of its limit are the office's: it has the case, and its budget does not count them.
    pub fn has_limit_of_office(&self) -> bool {
        let offices_turn = matches!(self.kind, StateKind::WithOfficer | StateKind::Waiting);
        offices_turn && self.clock == ClockRule::Stopped && self.limit.is_some()
    }
}

impl StateKind {
    /// Whether a case in such a state is closed, once its outcome stands.
    pub fn is_closed(self) -> bool {
        matches!(self, Self::Granted | Self::Final)
    }
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
    /// How sure we must be of who takes it. None: only the machine takes it, or it is of a version from before this was demanded.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assurance: Option<Assurance>,
    /// The papers that must be with the case or come with the action.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub documents: Vec<String>,
    /// It asks the applicant for what is missing, all at once and once only (BR-2, BR-3).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub asks: Option<AskOnce>,
    /// Those of its reasons that say that something is missing: barred once the applicant was asked for it (BR-3).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub incompleteness: Option<Incompleteness>,
    /// It gives the office more days, as the special law allows (BR-8): of its budget where the clock runs, else of the limit of the
    /// state, as for an appeal (BR-13).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub extends: Option<Extension>,
    /// A counter in the facts that it raises by one, e.g. how often a case was returned.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub counts: Option<String>,
    /// Facts that it gives, by which later guards go: what was decided last, say, so that an appeal is about that.
    #[serde(default, skip_serializing_if = "Values::is_empty")]
    pub sets: Values,
    /// Facts that hold a last day from it on: that of as many months, counted from today, as another fact says.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub until: BTreeMap<String, String>,
    /// It works out the fees: their items and their sum become facts of the case (see `payment::fee`).
    #[serde(default, skip_serializing_if = "Not::not")]
    pub charges: bool,
    /// It comes with a time at the office, of those that are free: day and time become facts of the case (see
    /// [`super::appointment`]), and the place is the applicant's until the state to which it leads is left. The text is the
    /// beginning of the settings that say which times there are.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub books: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub effects: Vec<EffectDefinition>,
}

/// One defect record with all gaps. A second request is refused, unless a superior records one of these grounds (BR-3).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AskOnce {
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub second_grounds: Vec<String>,
}

/// Reasons of a refusal that say that something is missing. Once the applicant was asked, they are barred as a second request is,
/// unless a superior records one of these grounds (BR-3).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Incompleteness {
    pub reasons: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub grounds: Vec<String>,
}

/// More days for the office, in the unit of its limit or of the state's, with notice before the running limit ends (BR-8, BR-13).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Extension {
    pub days: u32,
    /// How often, whatever other actions extend on other grounds: of the budget in the life of a case, of a state's limit each time the
    /// state is entered.
    pub times: u32,
    /// The law that grants it.
    pub ground: String,
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

/// The least: somebody who has an account, and a password for it.
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
    /// Tell the applicant; `template` is a text key. (Versions published before there was an inbox call it `mail`.)
    #[serde(alias = "mail")]
    Message {
        template: String,
        /// An act of the office of which the law counts: it is served, and when it was is recorded.
        #[serde(default, skip_serializing_if = "Not::not")]
        official: bool,
    },
    /// Issue the receipt: what versions from before outputs were declared say for `issue` of the output `receipt`.
    IssueReceipt,
    /// Issue a document that the bundle declares.
    Issue { output: String },
    /// What was issued is suspended, in force again, or revoked.
    SetStatus {
        output: String,
        status: Status,
        #[serde(default, skip_serializing_if = "Which::is_newest")]
        which: Which,
    },
    /// Take an action, as the machine, on the cases that belong together with this one.
    Inform { whom: Relation, action: String },
    /// Open a bill over the fees that were charged. It can be paid until this timer of the state goes off; the bank's confirmation
    /// takes the action `paid`.
    Bill { until: String },
    /// The fees that were charged were taken at a counter, in whatever currency: the books get them.
    TakenAtCounter,
}

/// Which of the documents that stand beside each other, since each order stands by itself.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Which {
    #[default]
    Newest,
    /// The last one before the newest that has not come to an end.
    Earlier,
}

impl Which {
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands over a reference")]
    fn is_newest(&self) -> bool {
        *self == Self::Newest
    }
}

/// Cases that belong together: one project, many licences.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Relation {
    Parent,
    Children,
}

impl Relation {
    pub fn code(self) -> &'static str {
        match self {
            Self::Parent => "parent",
            Self::Children => "children",
        }
    }
}

pub const DRAFT: &str = "draft";

impl Action {
    /// An action that takes or gives back a case has its own rule about who holds it.
    pub fn needs_claim_by_nobody(&self) -> bool {
        self.assign == Some(Assign::Claim)
    }
}
