//! Visas: Immigration Act B.E. 2522 ss. 12(1), 34, 35. Rules 33–36 and 38 of the foreigner platform.
//!
//! | module | holds |
//! |---|---|
//! | [`types`] | the visa types with stay, validity, entries, papers (`types.toml`) |
//! | [`exemption`] | who needs no visa, or gets one at the border, on which day (`exemptions.tsv`) |
//! | [`mission`] | the missions that issue visas, and for which countries (`missions.tsv`) |
//! | [`paper`] | what missions demand beside the papers of a visa, by nationality and residence (a dated setting) |
//! | [`need`] | "do I need a visa?": from nationality, residence, passport and purpose to type, mission, fee and papers |
//! | [`assess`] | what follows from the facts of a visa or an entry: the public rule `evisa` |
//! | [`filing`] | the application: from a form's answers to what is known of the visa, or a refusal |
//! | [`lines`] | what was typed beside the passport's two lines: where they differ |
//! | [`border`] | what an officer at the border makes of a visa that he is shown |
//! | [`crossing`] | what he makes of who comes without one |
//!
//! Fees, windows and rates are [`Settings`]: they differ by date and office.

mod assess;
pub mod border;
pub mod crossing;
pub mod exemption;
pub mod filing;
mod lines;
pub mod mission;
pub mod need;
pub mod paper;
mod settings;
pub mod types;

pub use self::assess::{Assessment, Entry, Facts, Kind, Nationality, assess, must_be_valid_to};
pub use self::settings::Settings;
pub use self::types::{Entries, PassportKind, Purpose, VisaType};

use serde::{Deserialize, Serialize};
use std::fmt;

/// Section of law, or the authority's practice where no section says it, under which an answer stands.
pub(crate) mod law {
    pub const EXEMPTION: &str = "Immigration Act B.E. 2522 s. 12(1), and the Interior Minister's notification under it";
    pub const CLASSES: &str = "Immigration Act B.E. 2522 ss. 34, 35";
    pub const ALIEN: &str = "Immigration Act B.E. 2522 s. 4";
    pub const MISSIONS: &str = "Practice of the Ministry of Foreign Affairs";
}

/// Why a visa is not applied for, not issued, or does not let its holder in. The codes are public and stable.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ReasonCode {
    /// A Thai national enters without a visa.
    NotRequired,
    /// No exemption covers the nationality on the day.
    VisaRequired,
    /// After the last day on which the visa lets its holder in (rule 35).
    VisaValidityPast,
    /// Its single entry was used.
    VisaUsed,
    /// The office has suspended or revoked it.
    VisaNotInForce,
    /// Another passport than the one for which it was issued.
    PassportMismatch,
    /// Less than six months of validity from arrival (rule 33).
    PassportExpiresTooSoon,
    /// Longer than the class of stay admits (s. 35).
    StayTooLong,
    /// The two entries by land of a calendar year are used.
    LandEntriesUsed,
    /// The mission does not serve the country in which the applicant is (rule 38).
    WrongMission,
    /// Issued at the border, or by others, but not here.
    NotViaEvisa,
    /// The type is not issued at this age, …
    AgeTooLow,
    /// … to this nationality, …
    NationalityNotEligible,
    /// … into this kind of passport, …
    PassportKindWrong,
    /// … with these entries, …
    EntriesNotOffered,
    /// … or for so many years.
    YearsTooMany,
    /// The day of arrival has passed.
    ArrivalPast,
    /// The fee was paid for another type: it cannot be changed any more.
    VisaTypeFixed,
    /// The passport's two lines say something else than what was typed (rules 40, 46).
    LinesDiffer,
}

impl ReasonCode {
    pub const ALL: [Self; 19] = [
        Self::NotRequired,
        Self::VisaRequired,
        Self::VisaValidityPast,
        Self::VisaUsed,
        Self::VisaNotInForce,
        Self::PassportMismatch,
        Self::PassportExpiresTooSoon,
        Self::StayTooLong,
        Self::LandEntriesUsed,
        Self::WrongMission,
        Self::NotViaEvisa,
        Self::AgeTooLow,
        Self::NationalityNotEligible,
        Self::PassportKindWrong,
        Self::EntriesNotOffered,
        Self::YearsTooMany,
        Self::ArrivalPast,
        Self::VisaTypeFixed,
        Self::LinesDiffer,
    ];

    pub const fn code(self) -> &'static str {
        match self {
            Self::NotRequired => "NOT_REQUIRED",
            Self::VisaRequired => "VISA_REQUIRED",
            Self::VisaValidityPast => "VISA_VALIDITY_PAST",
            Self::VisaUsed => "VISA_USED",
            Self::VisaNotInForce => "VISA_NOT_IN_FORCE",
            Self::PassportMismatch => "PASSPORT_MISMATCH",
            Self::PassportExpiresTooSoon => "PASSPORT_EXPIRES_TOO_SOON",
            Self::StayTooLong => "STAY_TOO_LONG",
            Self::LandEntriesUsed => "LAND_ENTRIES_USED",
            Self::WrongMission => "WRONG_MISSION",
            Self::NotViaEvisa => "NOT_VIA_EVISA",
            Self::AgeTooLow => "AGE_TOO_LOW",
            Self::NationalityNotEligible => "NATIONALITY_NOT_ELIGIBLE",
            Self::PassportKindWrong => "PASSPORT_KIND_WRONG",
            Self::EntriesNotOffered => "ENTRIES_NOT_OFFERED",
            Self::YearsTooMany => "YEARS_TOO_MANY",
            Self::ArrivalPast => "ARRIVAL_PAST",
            Self::VisaTypeFixed => "VISA_TYPE_FIXED",
            Self::LinesDiffer => "LINES_DIFFER",
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

/// Where an application or a visa stands, as the state names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Status {
    Draft,
    PendingPayment,
    PaymentProblem,
    PendingDocumentCheck,
    DocumentsRequested,
    PendingApproval,
    Approved,
    Rejected,
    Cancelled,
    Used,
    Expired,
}

impl Status {
    pub const ALL: [Self; 11] = [
        Self::Draft,
        Self::PendingPayment,
        Self::PaymentProblem,
        Self::PendingDocumentCheck,
        Self::DocumentsRequested,
        Self::PendingApproval,
        Self::Approved,
        Self::Rejected,
        Self::Cancelled,
        Self::Used,
        Self::Expired,
    ];

    pub const fn code(self) -> &'static str {
        match self {
            Self::Draft => "DRAFT",
            Self::PendingPayment => "PENDING_PAYMENT",
            Self::PaymentProblem => "PAYMENT_PROBLEM",
            Self::PendingDocumentCheck => "PENDING_DOCUMENT_CHECK",
            Self::DocumentsRequested => "DOCUMENTS_REQUESTED",
            Self::PendingApproval => "PENDING_APPROVAL",
            Self::Approved => "APPROVED",
            Self::Rejected => "REJECTED",
            Self::Cancelled => "CANCELLED",
            Self::Used => "USED",
            Self::Expired => "EXPIRED",
        }
    }

    /// The status of a case of the service in a state of its workflow.
    pub fn of_state(state: &str) -> Option<Self> {
        Some(match state {
            "draft" => Self::Draft,
            "charging" | "payment" | "payment_mission" => Self::PendingPayment,
            "payment_problem" => Self::PaymentProblem,
            "document_check" | "correction" => Self::PendingDocumentCheck,
            "documents_requested" => Self::DocumentsRequested,
            "approval" | "interview_booking" | "interview" => Self::PendingApproval,
            "approved" | "suspended" => Self::Approved,
            "rejected" => Self::Rejected,
            "cancelled" | "unpaid" | "withdrawn" | "revoked" => Self::Cancelled,
            "used" => Self::Used,
            "expired" => Self::Expired,
            _ => return None,
        })
    }
}
