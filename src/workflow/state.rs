//! The state of a case: what all its events add up to.

use super::branch::{Children, Tasks};
use super::clock::{Clock, Reading, is_zero};
use super::command::Defect;
use super::definition::{DRAFT, Outcome};
use super::timer::Timers;
use crate::form::Answers;
use crate::id::{AccountId, CaseId, PersonId};
use crate::value::{Value, Values};
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Not;
use uuid::Uuid;

/// The name under which guards see whether somebody holds the case.
pub const ASSIGNED: &str = "assigned";
/// The name under which guards see whether the office is late.
pub const LATE: &str = "late";
/// The name under which guards see the codes of the papers that are with the case.
pub const DOCUMENTS: &str = "documents";
/// The fact that holds the reason codes of a delay, with spaces between, once an officer has recorded them (BR-10).
pub const DELAY_REASON: &str = "delay_reason";
/// After this the machine looks for the first time again at a timer whose action was refused.
pub const LOOKS_AGAIN_AFTER: SignedDuration = SignedDuration::from_mins(1);
/// The names that every guard may use.
pub const ALWAYS_KNOWN: [&str; 3] = [ASSIGNED, LATE, DOCUMENTS];

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
    pub progress: Progress,
    pub assignee: Option<AccountId>,
    pub outcome: Option<Outcome>,
    pub filed_at: Option<Timestamp>,
    pub changed_at: Option<Timestamp>,
    pub closed_at: Option<Timestamp>,
}

/// What is under way beside the state itself.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Progress {
    #[serde(skip_serializing_if = "Timers::is_empty")]
    pub timers: Timers,
    /// Open tasks of this state, and the results of all before.
    #[serde(skip_serializing_if = "Tasks::is_empty")]
    pub tasks: Tasks,
    #[serde(skip_serializing_if = "Children::is_empty")]
    pub children: Children,
    /// Codes of the papers that are with the case.
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    pub documents: BTreeSet<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub defects: Option<DefectRecord>,
    /// Effects that failed again and again, and actions of timers that were refused, and have not succeeded since.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub incidents: BTreeMap<Uuid, Incident>,
    /// The offices of other agencies for the same place, by agency.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub offices: BTreeMap<String, String>,
    /// The case that opened this one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent: Option<CaseId>,
    /// Who has judged what was decided last and can be appealed.
    #[serde(skip_serializing_if = "Judges::is_empty")]
    pub judges: Judges,
    /// How many of the last events only noted that time has passed.
    #[serde(skip_serializing_if = "is_zero")]
    pub noted: u32,
    /// What the last event, a migration, changed. Changes of the calendar may have followed. (Large and rare, and a state is often moved.)
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<Box<Before>>,
}

/// What the applicant was asked to put right (BR-2): one record, all gaps.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DefectRecord {
    pub at: Timestamp,
    pub defects: Vec<Defect>,
    /// How often he was asked in all.
    pub requests: u32,
}

/// Who has judged a decision that can be appealed: the officer who took it, and whoever has looked at the appeal and passed it on.
/// Nobody, where the machine took it since days had passed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Judges {
    pub accounts: BTreeSet<AccountId>,
    /// The appeal is with a superior, who is none of them.
    #[serde(skip_serializing_if = "Not::not")]
    pub barred: bool,
}

impl Judges {
    pub fn is_empty(&self) -> bool {
        self.accounts.is_empty() && !self.barred
    }

    /// Whether the appeal is with a superior, and this is somebody who has judged before.
    pub fn bar(&self, account: Option<AccountId>) -> bool {
        self.barred && account.is_some_and(|account| self.accounts.contains(&account))
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Incident {
    pub since: Timestamp,
    /// What failed: the kind of the effect.
    pub effect: String,
    /// A code, never personal data.
    pub error: String,
    /// The timer whose action was refused.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub timer: Option<String>,
}

impl Progress {
    /// The incidents of timers whose action was refused, with the timer.
    pub fn refused_timers(&self) -> impl Iterator<Item = (Uuid, &Incident, &str)> {
        self.incidents.iter().filter_map(|(id, incident)| Some((*id, incident, incident.timer.as_deref()?)))
    }

    /// Whether the action of a timer was refused when it was due.
    pub fn has_refused(&self, timer: &str) -> bool {
        self.refused_timers().any(|(_, _, refused)| refused == timer)
    }

    /// When the first timer goes off of those that wait for no notice and have not been refused.
    fn next_timer(&self) -> Option<Timestamp> {
        let ahead = self.timers.iter().filter(|(id, timer)| !timer.held && !self.has_refused(id));
        ahead.map(|(_, timer)| timer.fires_at()).min()
    }
}

/// What a migration replaced, so that it can be taken back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Before {
    pub bundle: String,
    pub state: String,
    pub reading: Reading,
    /// Old and new names of answers, which are kept under the new ones.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub renamed: BTreeMap<String, String>,
    #[serde(default, skip_serializing_if = "Timers::is_empty")]
    pub timers: Timers,
    #[serde(default, skip_serializing_if = "Tasks::is_empty")]
    pub tasks: Tasks,
    #[serde(default, skip_serializing_if = "Children::is_empty")]
    pub children: Children,
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
            progress: Progress::default(),
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

    /// What guards see: answers, facts (which win over an answer of the same name), results of tasks, outcomes of children,
    /// and the names of [`ALWAYS_KNOWN`].
    pub fn values(&self) -> Values {
        let mut values = self.answers.values();
        values.extend(self.facts.clone());
        let done = self.progress.tasks.iter().filter_map(|(id, task)| Some((id, task.done.as_ref()?)));
        values.extend(done.map(|(id, done)| (id.clone(), Value::from(done.result.as_str()))));
        let closed = self.progress.children.iter().filter_map(|(id, child)| Some((id, child.word()?)));
        values.extend(closed.map(|(id, word)| (id.clone(), Value::from(word))));
        let documents = self.progress.documents.iter().map(|code| Value::from(code.as_str())).collect();
        values.insert(DOCUMENTS.to_owned(), Value::List(documents));
        values.insert(ASSIGNED.to_owned(), self.assignee.is_some().into());
        values.insert(LATE.to_owned(), self.clock.is_late().into());
        values
    }

    /// Whether a child is approved, or not needed: those that wait for it wait no longer.
    pub fn has_approved(&self, child: &str) -> bool {
        let child = self.progress.children.get(child);
        child.is_some_and(|child| child.unwanted || child.outcome == Some(Outcome::Approved))
    }

    /// The codes of the reasons that an officer has recorded for the delay, with spaces between; none: nobody has yet.
    pub fn delay_reason(&self) -> Option<&str> {
        self.facts.get(DELAY_REASON).and_then(Value::as_text).filter(|codes| !codes.is_empty())
    }

    /// When the machine has something to do with the case: the clock's alarm, the first timer, or a look at one that was refused.
    pub fn next_timer(&self) -> Option<Timestamp> {
        self.next_due().into_iter().chain(self.looks_again_at()).min()
    }

    fn next_due(&self) -> Option<Timestamp> {
        self.progress.next_timer().into_iter().chain(self.clock.reading.alarm).min()
    }

    /// When the machine looks again at a timer whose action was refused: at once after whatever has happened since, else a little later.
    /// If it is then refused again, the store has it wait longer each time, without an event.
    fn looks_again_at(&self) -> Option<Timestamp> {
        let again = |since: Timestamp| {
            let changed = self.changed_at.filter(|changed| *changed > since);
            changed.unwrap_or_else(|| since.saturating_add(LOOKS_AGAIN_AFTER).unwrap_or(since))
        };
        self.progress.refused_timers().map(|(_, incident, _)| again(incident.since)).min()
    }

    /// Whether a timer or the clock's alarm should have gone off by now. Not a timer that was refused: what others do may be what it
    /// waits for.
    pub fn is_due(&self, now: Timestamp) -> bool {
        self.next_due().is_some_and(|due| due <= now)
    }

    /// Whether whoever saw this version has seen what matters: since then the machine at most noted that time has passed.
    pub fn is_as_seen(&self, version: u32) -> bool {
        (self.version.saturating_sub(self.progress.noted)..=self.version).contains(&version)
    }

    /// Whether the last event was a migration, which can still be taken back. Changes of the calendar may have followed: what comes back
    /// is put on the calendar as it is then. Whatever else the machine notes ends it, such as a timer that goes off, a notice that is
    /// served, or the day on which the office is late: it would happen twice, or be forgotten.
    pub fn is_just_migrated(&self) -> bool {
        self.progress.before.is_some()
    }
}
