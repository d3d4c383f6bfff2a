//! What is asked of the engine, with what it needs to know, and how it says no.

use super::definition::{Action, Assign, Assurance, Outcome};
use super::event::{Event, What};
use super::migrate::Move;
use crate::access::Actor;
use crate::calendar::WorkingCalendar;
use crate::form::Answers;
use crate::id::{AccountId, CaseId, PersonId};
use crate::settings::Settings;
use crate::text::Lang;
use crate::value::Values;
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use uuid::Uuid;

/// A wish: take this action, or note what the machine found out.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Command {
    pub operation: Operation,
    /// The action to take; empty with another operation.
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
    /// With filing; with filing again, for the offices that are competent now.
    pub filing: Option<Filing>,
    /// Codes of the papers that come with it.
    pub documents: Vec<String>,
    /// With an action that asks the applicant: every gap.
    pub defects: Vec<Defect>,
    /// The legal ground on which a superior asks a second time, or refuses for what is missing all the same (BR-3).
    pub ground: Option<String>,
}

impl Command {
    /// Whether what followed the version that the actor saw began with this very action of his: then he has sent it twice, and it is
    /// done. Whoever wrote something else the second time has not.
    pub fn was_taken(&self, action: &Action, by: AccountId, since: &[Event]) -> bool {
        let Some(event) = since.iter().find(|event| !event.what.only_notes_time()) else { return false };
        let same = match (&event.what, action.assign) {
            (What::Claimed { by: holder }, Some(Assign::Claim)) => *holder == by,
            (What::Released, Some(Assign::Release)) => true,
            (What::Acted(acted), None) => {
                acted.timer.is_none()
                    && acted.action == self.action
                    && acted.reasons == self.reasons
                    && acted.note == self.note.trim()
                    && acted.defects == self.defects
                    && acted.ground == self.ground
            }
            _ => false,
        };
        same && event.by == Some(by)
    }
}

/// What a command is. All but the first two are the machine's.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Operation {
    /// Take the action.
    #[default]
    Act,
    CompleteTask {
        task: String,
        result: String,
    },
    /// Fire what is due now: the clock's alarm and the timers.
    FireTimers,
    ChildOpened {
        child: String,
        case: CaseId,
    },
    ChildClosed {
        child: String,
        outcome: Outcome,
    },
    /// An effect failed again and again.
    OpenIncident {
        incident: Uuid,
        effect: String,
        error: String,
    },
    /// The effect has really succeeded, or what it was for is no longer needed.
    CloseIncident {
        incident: Uuid,
        unneeded: bool,
    },
    /// The notice with which the limit of the state begins was served.
    NoticeServed {
        at: Timestamp,
    },
    /// That notice has come back: it counts as served no longer.
    NoticeReturned,
    /// An officer no longer works on the cases of this office: what he has taken is free.
    Release {
        officer: AccountId,
    },
    /// The calendar has changed by these days.
    MoveClock {
        changed: Vec<HolidayChange>,
    },
    /// Go on with another version of the service.
    Migrate(Box<Move>),
    /// Take the last migration back, while nothing else has happened. Decided under the version to which it goes back.
    RevertMigration,
}

impl Operation {
    /// Whether what is due on the case must be done before it, since it could take the reason for that away. Not where it only
    /// notes what is so in the world, nor where it changes the version: that must be possible also when a broken definition
    /// keeps a timer from going off.
    pub fn waits_for_what_is_due(&self) -> bool {
        matches!(self, Self::Act | Self::CompleteTask { .. } | Self::ChildClosed { .. } | Self::MoveClock { .. })
    }
}

/// Whose case a new one is and where it lies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filing {
    pub person: PersonId,
    pub agency: String,
    pub office: String,
    /// The offices of other agencies that are competent for the same place, by agency.
    pub offices: BTreeMap<String, String>,
    /// The case that opened this one, and who filed that.
    pub parent: Option<CaseId>,
    pub account: Option<AccountId>,
}

impl Filing {
    /// Somebody's own case at an office.
    pub fn new(person: PersonId, agency: impl Into<String>, office: impl Into<String>) -> Self {
        let (agency, office) = (agency.into(), office.into());
        Self { person, agency, office, offices: BTreeMap::new(), parent: None, account: None }
    }
}

/// One gap in what was filed: an answer or a paper, and what is wrong with it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Defect {
    #[serde(flatten)]
    pub of: DefectOf,
    pub reason: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
}

/// What can be wrong with an answer or a paper; each has its words under `reason-<code>`.
pub const DEFECT_REASONS: [&str; 4] = ["MISSING", "INCORRECT", "UNREADABLE", "EXPIRED_DOCUMENT"];

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DefectOf {
    Answer(String),
    Document(String),
}

/// A holiday that was added to the calendar or taken from it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HolidayChange {
    pub date: Date,
    pub name_th: String,
    pub name_en: String,
    pub name_zh: String,
    pub added: bool,
}

impl HolidayChange {
    pub fn name(&self, lang: Lang) -> &str {
        match lang {
            Lang::Th => &self.name_th,
            Lang::Zh => &self.name_zh,
            _ => &self.name_en,
        }
    }
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
    /// BR-13: a superior decides the appeal, and this is whoever decided what is appealed, or has passed it on.
    #[error("who has judged before does not decide the appeal as the superior")]
    OwnDecision,
    #[error("needs identity {} and authentication {}", needed.ial, needed.aal)]
    StepUp { needed: Assurance },
    /// Somebody was first: the case is no longer in a state where this is possible, or has moved on since it was read.
    #[error("the case is in `{state}`, version {version}")]
    Conflict { state: String, version: u32 },
    /// A timer or the clock's alarm is due and has not gone off. The machine does that first ([`Operation::FireTimers`]), and the
    /// command is given again.
    #[error("what is due on the case comes first")]
    DueFirst,
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
    /// It takes a time at the office, which is chosen with it.
    #[error("a time at the office is to be chosen")]
    AppointmentRequired,
    #[error("papers are missing: {documents:?}")]
    DocumentsMissing { documents: Vec<String> },
    /// BR-1: nothing outside the list may be asked, or handed in.
    #[error("`{document}` is not in the list of papers")]
    UnlistedDocument { document: String },
    /// BR-15: the agency takes it from the registry itself.
    #[error("`{document}` is issued by the state and is not asked for")]
    StateIssuedDocument { document: String },
    /// BR-2: one record with all gaps, so there is at least one.
    #[error("no gap is named")]
    DefectsRequired,
    /// BR-3.
    #[error("the applicant was asked before")]
    SecondRequestForbidden,
    #[error("`{ground}` is not a ground for a second request")]
    UnknownGround { ground: String },
    /// BR-3: nobody was asked before, so that nothing has to be excused.
    #[error("a ground is given, and it is the first request")]
    GroundNotNeeded,
    /// BR-3: who was asked for what is missing is not refused for it afterwards.
    #[error("the applicant was asked before: what is missing is no reason")]
    IncompletenessBarred,
    #[error("`{reason}` is not what can be wrong with an answer or a paper")]
    UnknownDefectReason { reason: String },
    #[error("there is no open task `{task}`")]
    UnknownTask { task: String },
    #[error("`{result}` is not a result of `{task}`")]
    UnknownResult { task: String, result: String },
    #[error("there is no open child `{child}`")]
    UnknownChild { child: String },
    #[error("there is no open incident {incident}")]
    UnknownIncident { incident: Uuid },
    /// BR-8: notice must be given before the running limit ends.
    #[error("the limit has ended: an extension is void")]
    ExtensionTooLate,
    #[error("the law grants {times} extension(s)")]
    ExtensionUsedUp { times: u32 },
    #[error("the clock does not run")]
    ClockNotRunning,
    /// Something has happened since the migration, or there was none.
    #[error("there is no migration to take back")]
    NothingToRevert,
    /// A rule of law says no.
    #[error("{rule}")]
    Rule { rule: String, parameters: BTreeMap<String, String> },
    /// The settings or answers do not give a fee. Nothing is charged by guess.
    #[error("the fees cannot be worked out: {what}")]
    Fee { what: String },
    /// The definition is broken: the linter would have refused it.
    #[error("broken definition: {what}")]
    Definition { what: String },
}

impl Refusal {
    /// The code under which its words are found.
    pub fn code(&self) -> String {
        let json = serde_json::to_value(self).ok();
        let code = json.as_ref().and_then(|json| json.get("code")?.as_str()).unwrap_or("definition");
        code.to_owned()
    }
}
