//! The 90-day report, form TM.47: Immigration Act B.E. 2522 s. 37(5), penalty s. 76. Rules 1–12 of the foreigner platform.
//!
//! Two pure functions: [`assess`] says what follows from the facts of a stay (is a report due, when, where, what does being
//! late cost), and [`match_register`] compares what was filed with what the immigration register knows. Both answer with
//! codes; the texts live with the translations.
//!
//! Windows, fines, intervals, classes and the policy for the next due date are [`Settings`]: they differ by date and office.

mod assess;
mod register;

use std::fmt;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

pub use self::assess::assess;
pub(super) use self::assess::is_class;
pub(crate) use self::assess::is_exempt;
pub use self::register::{
    EntryRecord, Filed, Mismatch, Outcome, RegisterAnswer, StatedDue, StayRecord, is_of, match_register,
};
use crate::calendar::bangkok_day;
use crate::platforms::Because;
use crate::platforms::outage::Outages;
use crate::settings::{DatedCodes, SettingError, Settings as Resolved};

/// Why a report is refused, returned or sent to an officer. The codes are public and stable.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ReasonCode {
    /// Before the window opens (rule 2).
    TooEarly,
    /// After the due date the report is taken at the counter only (rule 2).
    OnlineWindowClosed,
    /// The register knows no entry with this document.
    NoEntryRecord,
    ArrivalDateMismatch,
    /// The due day that the applicant counted from differs from the register's, or the register knows of no report or extension (rules 6, 7).
    DueDateMismatch,
    /// Another passport than on the entry or the last report, and the old number was not given (rule 10).
    PassportChangedLinkRequired,
    NameMismatch,
    BirthDateMismatch,
    /// The permit to stay ended before the report was filed (rule 11).
    PermitExpired,
    /// No notification of residence (TM.30) covers the address.
    AddressNotNotified,
    /// Filed at the office of another province than the address.
    WrongOffice,
    /// The period was already reported (rule 12).
    Duplicate,
    /// A Thai national.
    NotAnAlien,
    /// No duty: the class of stay is exempt, or the stay ends in time (rules 8, 9).
    NotRequired,
}

impl ReasonCode {
    pub const ALL: [Self; 14] = [
        Self::TooEarly,
        Self::OnlineWindowClosed,
        Self::NoEntryRecord,
        Self::ArrivalDateMismatch,
        Self::DueDateMismatch,
        Self::PassportChangedLinkRequired,
        Self::NameMismatch,
        Self::BirthDateMismatch,
        Self::PermitExpired,
        Self::AddressNotNotified,
        Self::WrongOffice,
        Self::Duplicate,
        Self::NotAnAlien,
        Self::NotRequired,
    ];

    pub const fn code(self) -> &'static str {
        match self {
            Self::TooEarly => "TOO_EARLY",
            Self::OnlineWindowClosed => "ONLINE_WINDOW_CLOSED",
            Self::NoEntryRecord => "NO_ENTRY_RECORD",
            Self::ArrivalDateMismatch => "ARRIVAL_DATE_MISMATCH",
            Self::DueDateMismatch => "DUE_DATE_MISMATCH",
            Self::PassportChangedLinkRequired => "PASSPORT_CHANGED_LINK_REQUIRED",
            Self::NameMismatch => "NAME_MISMATCH",
            Self::BirthDateMismatch => "BIRTH_DATE_MISMATCH",
            Self::PermitExpired => "PERMIT_EXPIRED",
            Self::AddressNotNotified => "ADDRESS_NOT_NOTIFIED",
            Self::WrongOffice => "WRONG_OFFICE",
            Self::Duplicate => "DUPLICATE",
            Self::NotAnAlien => "NOT_AN_ALIEN",
            Self::NotRequired => "NOT_REQUIRED",
        }
    }

    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| reason.code() == code)
    }
}

impl fmt::Display for ReasonCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// How the report is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    Online,
    /// At a counter or by registered post.
    InPerson,
}

/// From which day the next interval runs (rule 6).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NextDuePolicy {
    /// Previous due date + interval: an early report costs nothing.
    #[default]
    FromPreviousDue,
    /// Day of filing + interval: the custom of some counters.
    FromFilingDate,
}

/// What the applicant says about the passport of his last report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum PreviousPassport {
    /// Whether he declared it, where only that is known.
    Declared(bool),
    /// The number he gave.
    Number(String),
}

/// What is known about a stay. Every fact is optional; [`assess`] answers what follows from those that are there.
///
/// The keys are those of the public rule `tm47`, and `nationality` besides; unknown keys are refused when read.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Facts {
    /// Last arrival in Thailand: day 1 of the count.
    pub last_arrival: Option<Date>,
    /// Return after leaving; the count restarts there (rule 1).
    pub re_entered: Option<Date>,
    /// Left Thailand on this day.
    pub departed: Option<Date>,
    /// Keeps the permit to stay alive while abroad, but not the count of days (rule 1): changes nothing here.
    pub had_re_entry_permit: Option<bool>,
    /// Days on which earlier reports of this stay were filed.
    pub previous_reports: Vec<Date>,
    /// Due date, where it is known from a receipt.
    pub due_date: Option<Date>,
    /// Due date of the report being made, seen from the next one; used where `due_date` is absent.
    pub previous_due: Option<Date>,
    /// Bangkok day of filing.
    pub filed_on: Option<Date>,
    /// Instant of filing; counts where `filed_on` is absent (rule 3).
    pub submitted_at: Option<Timestamp>,
    pub channel: Option<Channel>,
    /// Day on which the applicant will leave (rule 8).
    pub planned_departure: Option<Date>,
    /// Class of stay or visa type: `TR`, `NON-B`, `LTR`, `PR`, …
    pub status_class: Option<String>,
    /// Day on which the first extension of stay was granted: counts as a report (rule 7).
    pub first_extension_granted: Option<Date>,
    /// Last day of the permit to stay (rule 11).
    pub permit_expires: Option<Date>,
    /// Overrides the setting.
    pub policy_next_due: Option<NextDuePolicy>,
    /// Day on which an officer found the alien without a report (rule 5).
    pub found_on: Option<Date>,
    /// Whether the alien came himself; where absent, he did unless `found_on` is given.
    pub self_reported: Option<bool>,
    /// Last day of the counter window, where it is known.
    pub grace_end: Option<Date>,
    pub passport_on_last_report: Option<String>,
    pub passport_now: Option<String>,
    pub previous_passport_declared: Option<PreviousPassport>,
    /// ICAO code; `THA` has no duty.
    pub nationality: Option<String>,
}

impl Facts {
    /// The Bangkok day of filing (rule 3).
    pub fn filed_day(&self) -> Option<Date> {
        self.filed_on.or_else(|| self.submitted_at.map(bangkok_day))
    }
}

/// Values that differ by date and office. [`Settings::default`] is what is in force in November 2026.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settings {
    /// Days before the due date on which the online window opens.
    pub online_days_before: i32,
    /// Days after the due date to which it stays open.
    pub online_days_after: i32,
    pub counter_days_before: i32,
    /// The grace at the counter.
    pub counter_days_after: i32,
    /// Days of a reporting period; the due date is its last day.
    pub interval_days: i32,
    /// The same for the classes that report yearly (rule 9).
    pub yearly_interval_days: i32,
    pub next_due: NextDuePolicy,
    /// Settled at the counter when late and self-reported, in baht (rule 5).
    pub late_fine_baht: i64,
    /// Most that s. 76 allows at once, in baht.
    pub fine_max_baht: i64,
    /// Most that s. 76 allows for each further day, in baht.
    pub fine_per_day_baht: i64,
    /// Classes of stay without the duty (rule 9).
    pub exempt_classes: DatedCodes,
    /// Classes of stay that report once a year (rule 9).
    pub yearly_classes: DatedCodes,
    /// A last day online on which the portal was down is followed by another.
    pub outages: Outages,
}

impl Default for Settings {
    fn default() -> Self {
        let classes = |codes: &[&str]| DatedCodes::since(None, codes);
        Self {
            online_days_before: 15,
            online_days_after: 0,
            counter_days_before: 15,
            counter_days_after: 7,
            interval_days: 90,
            yearly_interval_days: 365,
            next_due: NextDuePolicy::FromPreviousDue,
            late_fine_baht: 2000,
            fine_max_baht: 5000,
            fine_per_day_baht: 200,
            exempt_classes: classes(&[
                "PR",
                "PERMANENT_RESIDENT",
                "PERMANENT_RESIDENCE",
                "D",
                "DIPLOMAT",
                "DIPLOMATIC",
                "F",
                "OFFICIAL",
            ]),
            yearly_classes: classes(&["LTR", "SMART"]),
            outages: Outages::default(),
        }
    }
}

impl Settings {
    /// Takes the settings of the 90-day report from the dated settings in force, all under `tm47.`.
    pub fn from_resolved(resolved: &Resolved) -> Result<Self, SettingError> {
        let days = |key: &str| {
            let number = resolved.number(key)?;
            i32::try_from(number).map_err(|_| SettingError(key.to_owned()))
        };
        let policy = "tm47.next_due";
        Ok(Self {
            online_days_before: days("tm47.online.days_before")?,
            online_days_after: days("tm47.online.days_after")?,
            counter_days_before: days("tm47.counter.days_before")?,
            counter_days_after: days("tm47.counter.days_after")?,
            interval_days: days("tm47.interval_days")?,
            yearly_interval_days: days("tm47.yearly_interval_days")?,
            next_due: match resolved.text(policy)? {
                "from_previous_due" => NextDuePolicy::FromPreviousDue,
                "from_filing_date" => NextDuePolicy::FromFilingDate,
                _ => return Err(SettingError(policy.to_owned())),
            },
            late_fine_baht: resolved.number("tm47.late_fine_baht")?,
            fine_max_baht: resolved.number("tm47.fine_max_baht")?,
            fine_per_day_baht: resolved.number("tm47.fine_per_day_baht")?,
            exempt_classes: resolved.dated_codes("tm47.exempt_classes")?,
            yearly_classes: resolved.dated_codes("tm47.yearly_classes")?,
            outages: Outages::from_resolved(resolved)?,
        })
    }
}

/// How often one reports (rules 1 and 9). Written as ISO 8601 does: `P90D`, `P1Y`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Interval {
    pub days: i32,
}

impl fmt::Display for Interval {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.days {
            365 | 366 => f.write_str("P1Y"),
            days => write!(f, "P{days}D"),
        }
    }
}

impl Serialize for Interval {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// The reporting period that the due date ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct ReportPeriod {
    /// Day 1.
    pub from: Date,
    /// The due date. With the person it identifies the report (rule 12).
    pub to: Date,
}

/// What follows from [`Facts`]. `None` where the facts do not decide it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub struct Assessment {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub report_required: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due_date: Option<Date>,
    /// First and last Bangkok day of the online window.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub online_from: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub online_to: Option<Date>,
    /// First and last Bangkok day of the counter window. A report after it is taken, with a fine.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub in_person_from: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub in_person_to: Option<Date>,
    /// Whether a report filed as the facts say is taken.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub accepted: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<ReasonCode>,
    /// The Bangkok day of filing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub local_date: Option<Date>,
    /// Estimate for the one who reports himself, in baht; an officer decides.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fine_baht: Option<i64>,
    /// Most that s. 76 allows, in baht.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fine_max_baht: Option<i64>,
    /// Days after the end of the grace; 0 when in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub days_after_grace: Option<i32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_due: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub period: Option<ReportPeriod>,
    /// How often, where the class or a due date tells it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interval: Option<Interval>,
    /// Whether the first extension of stay counted as a report (rule 7).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub counts_as_report: Option<bool>,
    pub because: Vec<Because>,
}
