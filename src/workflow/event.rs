//! What happened. Events are kept for ever: a variant may gain optional fields, never lose or change one.

use super::branch::Tasks;
use super::clock::ClockChange;
use super::command::{Defect, HolidayChange};
use super::definition::Outcome;
use super::state::{Before, Judges};
use super::timer::{Timer, Timers};
use crate::access::Role;
use crate::form::Answers;
use crate::id::{AccountId, CaseId, PersonId};
use crate::value::Values;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::ops::Not;
use uuid::Uuid;

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
    Filed {
        person: PersonId,
        agency: String,
        office: String,
        answers: Answers,
        /// The offices of other agencies for the same place.
        #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
        offices: BTreeMap<String, String>,
        /// The case that opened it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        parent: Option<CaseId>,
        /// For whom the machine filed.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        account: Option<AccountId>,
    },
    /// The applicant filed again after "correct this".
    Corrected {
        answers: Answers,
        /// The office that is competent now, where it is another one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        office: Option<String>,
        /// Those of other agencies, where they are others.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        offices: Option<BTreeMap<String, String>>,
    },
    /// An action was taken; the case may have moved.
    Acted(Box<Acted>),
    /// An officer took the case.
    Claimed { by: AccountId },
    /// Nobody holds the case any more.
    Released,
    /// A task came to a result.
    TaskDone {
        task: String,
        result: String,
        #[serde(default, skip_serializing_if = "String::is_empty")]
        note: String,
    },
    /// A timer went off and there was nothing to do. (In versions of before timers had a condition of their own: the guard of its action
    /// did not hold.)
    TimerFired {
        timer: String,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        again: Option<Timer>,
    },
    /// The clock changed by itself.
    ClockChanged { change: ClockChange },
    /// The notice was served with which the limit of the state begins: the clock and the timers count from there.
    NoticeServed {
        served: Timestamp,
        change: ClockChange,
        #[serde(default, skip_serializing_if = "Timers::is_empty")]
        timers: Timers,
    },
    /// That notice has come back after it had counted as served: the clock and the timers wait for its next service.
    NoticeReturned {
        change: ClockChange,
        #[serde(default, skip_serializing_if = "Timers::is_empty")]
        timers: Timers,
    },
    /// Timers and tasks fall due on other days, since the calendar has changed.
    CalendarChanged {
        #[serde(default, skip_serializing_if = "Timers::is_empty")]
        timers: Timers,
        #[serde(default, skip_serializing_if = "Timers::is_empty")]
        tasks: Timers,
        because: Vec<HolidayChange>,
    },
    /// A child that was wanted exists.
    ChildOpened { child: String, case: CaseId },
    ChildClosed {
        child: String,
        outcome: Outcome,
        /// The children that can be opened now …
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        wanted: Vec<String>,
        /// … and those that never can.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        skipped: Vec<String>,
    },
    /// An effect failed again and again, or the action of a timer was refused. `error` is a code.
    IncidentOpened {
        incident: Uuid,
        effect: String,
        error: String,
        /// The timer whose action was refused.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        timer: Option<String>,
    },
    /// The effect has succeeded, unless it is said that it was no longer needed: the case has gone on without it.
    IncidentClosed {
        incident: Uuid,
        #[serde(default, skip_serializing_if = "Not::not")]
        unneeded: bool,
    },
    /// The case goes on with another version of its service.
    Migrated(Box<Migrated>),
    /// It went back to the version before.
    MigrationReverted { to_bundle: String },
}

impl What {
    /// Whether days fall otherwise since the calendar has changed, and nothing has happened. What a migration replaced can be put on
    /// the new calendar as well as what it brought; a timer that has gone off, a notice that was served cannot be taken back.
    pub fn only_follows_the_calendar(&self) -> bool {
        match self {
            Self::ClockChanged { change } => change.kind.follows_the_calendar(),
            Self::CalendarChanged { .. } => true,
            _ => false,
        }
    }

    /// Whether it only notes that time has passed: the clock, timers and tasks stand otherwise, and nothing else has changed.
    pub fn only_notes_time(&self) -> bool {
        match self {
            Self::ClockChanged { .. }
            | Self::NoticeServed { .. }
            | Self::NoticeReturned { .. }
            | Self::CalendarChanged { .. }
            | Self::TimerFired { .. }
            | Self::IncidentOpened { timer: Some(_), .. } => true,
            // A reminder.
            Self::Acted(acted) => acted.timer.is_some() && acted.from == acted.to && acted.facts.is_empty(),
            _ => false,
        }
    }
}

/// An action that was taken.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Acted {
    pub action: String,
    pub from: String,
    pub to: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reasons: Vec<String>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// Facts that became known with it.
    #[serde(default, skip_serializing_if = "Values::is_empty")]
    pub facts: Values,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub clock: Option<ClockChange>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outcome: Option<Outcome>,
    /// The outcome can still be appealed: the case is not closed.
    #[serde(default, skip_serializing_if = "Not::not")]
    pub appealable: bool,
    /// Papers that came with it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub documents: Vec<String>,
    /// What the applicant was asked to put right, and on which ground a second time.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub defects: Vec<Defect>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ground: Option<String>,
    /// The timer that went off.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub timer: Option<String>,
    /// Who has judged what is appealed or can be, where that has changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub judges: Option<Judges>,
    #[serde(default, skip_serializing_if = "Opened::is_empty")]
    pub opened: Opened,
}

/// What began with a move into a state.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Opened {
    #[serde(default, skip_serializing_if = "Timers::is_empty")]
    pub timers: Timers,
    #[serde(default, skip_serializing_if = "Tasks::is_empty")]
    pub tasks: Tasks,
    /// Children that are to be opened, and those that wait for them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub children: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub later: Vec<String>,
    /// Children and tasks that this case does not need; what a task came to before no longer counts.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub unwanted_children: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub unwanted_tasks: Vec<String>,
    /// Timers that are set no longer, since the date they wait for is not known any more.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cancelled: Vec<String>,
}

impl Opened {
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// A change of version. Answers keep their values, some of them under another name: the new form says which no longer count
/// and which are asked anew.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Migrated {
    pub from_bundle: String,
    pub to_bundle: String,
    pub from: String,
    pub to: String,
    /// Old and new names of answers.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub renamed: BTreeMap<String, String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub void: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub asked: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub clock: Option<ClockChange>,
    /// All timers and tasks as they are from now on, and the children that are wanted in addition.
    pub opened: Opened,
    pub before: Before,
}
