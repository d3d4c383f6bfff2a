//! Documents that the state issues: what kinds there are, how they are numbered, and where they stand on a day.
//!
//! What a service issues is declared in its bundle ([`crate::service::output`]); this is what all of them share. Uses jiff
//! and serde. Nothing here draws a code or knows the day: the shell hands both in.

mod check_code;

pub use check_code::{CheckCode, CheckCodeError};

use crate::calendar::BUDDHIST_ERA;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::fmt;

/// What a document is, which decides its template and its series of numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OutputKind {
    /// Confirms that something was filed or paid.
    Receipt,
    /// Tells the applicant something from which the law counts.
    Notice,
    /// Every gap and the day by which they are to be put right (BR-2).
    DefectRecord,
    /// What was decided, with reasons and the right to appeal (BR-12).
    Decision,
    /// What may be done, and until when.
    Licence,
}

impl OutputKind {
    pub const ALL: [Self; 5] = [Self::Receipt, Self::Notice, Self::DefectRecord, Self::Decision, Self::Licence];

    pub fn code(self) -> &'static str {
        match self {
            Self::Receipt => "receipt",
            Self::Notice => "notice",
            Self::DefectRecord => "defect_record",
            Self::Decision => "decision",
            Self::Licence => "licence",
        }
    }

    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }

    /// Its number in a signed statement. Never given anew: statements are on paper.
    pub fn number(self) -> u8 {
        match self {
            Self::Receipt => 1,
            Self::Notice => 2,
            Self::DefectRecord => 3,
            Self::Decision => 4,
            Self::Licence => 5,
        }
    }

    /// Whether a case has one of it at a time: a new one takes the place of the one before. Letters stand beside each other.
    pub fn is_replaced(self) -> bool {
        matches!(self, Self::Receipt | Self::Licence)
    }
}

/// What the office has made of a document. That time has made it invalid is no status: see [`standing`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    InForce,
    /// For a time: it comes into force again.
    Suspended,
    /// For ever, unless an appeal sets it aside.
    Revoked,
    /// Another document took its place.
    Replaced,
    /// It was good for one time, which has been.
    Used,
}

impl Status {
    pub const ALL: [Self; 5] = [Self::InForce, Self::Suspended, Self::Revoked, Self::Replaced, Self::Used];

    pub fn code(self) -> &'static str {
        match self {
            Self::InForce => "in_force",
            Self::Suspended => "suspended",
            Self::Revoked => "revoked",
            Self::Replaced => "replaced",
            Self::Used => "used",
        }
    }

    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.code() == code)
    }

    /// Whether it is at an end. What was replaced or used stays so, and what was revoked, unless an appeal sets the revocation aside.
    pub fn is_final(self) -> bool {
        matches!(self, Self::Revoked | Self::Replaced | Self::Used)
    }
}

/// Where a document stands on a day, as whoever is shown it must know (rule ED-2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Standing {
    InForce,
    /// Issued for a day that is still to come.
    NotYetInForce,
    Suspended,
    Revoked,
    Expired,
    Replaced,
    Used,
}

impl Standing {
    pub const ALL: [Self; 7] =
        [Self::InForce, Self::NotYetInForce, Self::Suspended, Self::Revoked, Self::Expired, Self::Replaced, Self::Used];

    pub fn code(self) -> &'static str {
        match self {
            Self::InForce => "in_force",
            Self::NotYetInForce => "not_yet_in_force",
            Self::Suspended => "suspended",
            Self::Revoked => "revoked",
            Self::Expired => "expired",
            Self::Replaced => "replaced",
            Self::Used => "used",
        }
    }
}

/// Where a document stands on a day. `valid_to` is the last day on which it is valid; none: it does not expire. What the
/// office did weighs more than what time did, but for a suspension, which ends with the document.
pub fn standing(status: Status, valid_from: Date, valid_to: Option<Date>, day: Date) -> Standing {
    match status {
        Status::Revoked => Standing::Revoked,
        Status::Replaced => Standing::Replaced,
        Status::Used => Standing::Used,
        Status::InForce | Status::Suspended if valid_to.is_some_and(|last| last < day) => Standing::Expired,
        Status::Suspended => Standing::Suspended,
        Status::InForce if day < valid_from => Standing::NotYetInForce,
        Status::InForce => Standing::InForce,
    }
}

/// The Thai state's fiscal year in the Buddhist era, which begins on 1 October of the year before (rule NC-7):
/// 15 November 2026 lies in 2570.
pub fn fiscal_year(day: Date) -> i16 {
    day.year().saturating_add(BUDDHIST_ERA).saturating_add(i16::from(day.month() >= 10))
}

/// A document's number in its series: one series for each agency, kind and fiscal year, without gaps.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DocumentNumber {
    /// Stands before the number, e.g. the agency's short name; may be empty.
    pub prefix: String,
    /// From 1.
    pub serial: u32,
    /// Of the Buddhist era.
    pub fiscal_year: i16,
}

/// `กทม. 12/2570`
impl fmt::Display for DocumentNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.prefix.is_empty() {
            write!(f, "{} ", self.prefix)?;
        }
        write!(f, "{}/{}", self.serial, self.fiscal_year)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use std::collections::BTreeSet;

    #[test]
    fn the_fiscal_year_begins_in_october() {
        assert_eq!(fiscal_year(date(2026, 11, 15)), 2570);
        assert_eq!(fiscal_year(date(2026, 9, 30)), 2569);
        assert_eq!(fiscal_year(date(2026, 10, 1)), 2570);
        assert_eq!(fiscal_year(date(2027, 9, 30)), 2570);
        assert_eq!(fiscal_year(Date::MAX), 9999 + 544);
    }

    #[test]
    fn numbers_are_written_as_offices_write_them() {
        let number = DocumentNumber { prefix: "กทม.".to_owned(), serial: 12, fiscal_year: 2570 };
        assert_eq!(number.to_string(), "กทม. 12/2570");
        assert_eq!(DocumentNumber { prefix: String::new(), ..number }.to_string(), "12/2570");
    }

    #[test]
    fn a_document_stands_where_office_and_time_have_put_it() {
        let (from, last) = (date(2026, 11, 20), date(2027, 11, 19));
        let on = |status, day| standing(status, from, Some(last), day);
        assert_eq!(on(Status::InForce, date(2026, 11, 19)), Standing::NotYetInForce);
        assert_eq!(on(Status::InForce, from), Standing::InForce);
        assert_eq!(on(Status::InForce, last), Standing::InForce);
        assert_eq!(on(Status::InForce, date(2027, 11, 20)), Standing::Expired);
        assert_eq!(on(Status::Suspended, last), Standing::Suspended);
        // A suspension cannot outlast the licence.
        assert_eq!(on(Status::Suspended, date(2027, 11, 20)), Standing::Expired);
        assert_eq!(on(Status::Revoked, date(2030, 1, 1)), Standing::Revoked);
        assert_eq!(on(Status::Replaced, date(2030, 1, 1)), Standing::Replaced);
        assert_eq!(on(Status::Used, from), Standing::Used);
        assert_eq!(standing(Status::InForce, from, None, Date::MAX), Standing::InForce);
    }

    #[test]
    fn codes_read_back_and_numbers_differ() {
        for kind in OutputKind::ALL {
            assert_eq!(OutputKind::parse(kind.code()), Some(kind));
        }
        for status in Status::ALL {
            assert_eq!(Status::parse(status.code()), Some(status));
        }
        let numbers: BTreeSet<u8> = OutputKind::ALL.into_iter().map(OutputKind::number).collect();
        assert_eq!(numbers.len(), OutputKind::ALL.len());
        let standings: BTreeSet<&str> = Standing::ALL.into_iter().map(Standing::code).collect();
        assert_eq!(standings.len(), Standing::ALL.len());
    }
}
