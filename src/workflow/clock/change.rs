//! What changes a clock, as events carry it and the ledger keeps it.

use super::Reading;
use crate::workflow::command::HolidayChange;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// A change of the clock, as an event carries it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClockChange {
    pub kind: ChangeKind,
    #[serde(flatten)]
    pub reading: Reading,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub because: Vec<HolidayChange>,
    /// Days that were added, and the law that grants them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub extension: Option<Extended>,
    /// The state whose own limit has passed; none: it is about the budget, or nothing has passed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
}

impl ClockChange {
    pub(super) fn new(kind: ChangeKind, reading: Reading) -> Self {
        Self { kind, reading, because: Vec::new(), extension: None, state: None }
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Extended {
    pub days: u32,
    pub ground: String,
}

/// What a change was. Its words are texts under `clock-<code>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ChangeKind {
    /// The office's budget began to run.
    Started,
    /// The applicant has the case: the office's days stand still, his own limit runs.
    Paused,
    /// The office has the case again.
    Resumed,
    /// The case ended.
    Stopped,
    /// The office has more days (BR-8).
    Extended,
    /// The office's last day passed without a decision.
    Late,
    /// So did that of a limit of the state: to look at an appeal, say, while the budget does not count.
    Overdue,
    /// A letter about the delay went out (BR-10).
    DelayLetter,
    /// The notice with which the limit begins was served.
    Served,
    /// That notice has come back: the limit waits for its next service.
    Returned,
    /// The calendar changed.
    Moved,
    /// It changed for days that the budget had used, and no last day moves by that yet.
    Recounted,
    /// The case goes on with another version of the service, which gives another last day.
    Migrated,
    /// It went back to the version before, and to that one's last day.
    MigrationReverted,
}

impl ChangeKind {
    /// Whether it is the calendar alone that has changed.
    pub fn follows_the_calendar(self) -> bool {
        matches!(self, Self::Moved | Self::Recounted)
    }

    pub const ALL: [Self; 14] = [
        Self::Started,
        Self::Paused,
        Self::Resumed,
        Self::Stopped,
        Self::Extended,
        Self::Late,
        Self::Overdue,
        Self::DelayLetter,
        Self::Served,
        Self::Returned,
        Self::Moved,
        Self::Recounted,
        Self::Migrated,
        Self::MigrationReverted,
    ];

    pub fn code(self) -> &'static str {
        match self {
            Self::Started => "started",
            Self::Paused => "paused",
            Self::Resumed => "resumed",
            Self::Stopped => "stopped",
            Self::Extended => "extended",
            Self::Late => "late",
            Self::Overdue => "overdue",
            Self::DelayLetter => "delay_letter",
            Self::Served => "served",
            Self::Returned => "returned",
            Self::Moved => "moved",
            Self::Recounted => "recounted",
            Self::Migrated => "migrated",
            Self::MigrationReverted => "migration_reverted",
        }
    }
}

/// A line of the ledger: what changed, until when it is somebody's turn now, and the reason.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LedgerLine {
    pub at: Timestamp,
    pub change: ChangeKind,
    pub due: Option<Timestamp>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub because: Vec<HolidayChange>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub extension: Option<Extended>,
}
