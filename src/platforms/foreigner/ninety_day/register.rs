//! What was filed against what the immigration register knows: the comparison that lets matching reports be decided at once
//! and sends the others to an officer with the reason.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::ReasonCode;
use crate::identity::country::same_state;
use crate::identity::mrz::Mrz;
use crate::identity::name::{NameMatch, compare_names};
use crate::identity::passport::{PartialDate, PassportNumber};
use crate::identity::place::{ProvinceCode, SubdistrictCode};

/// The part of a filed report that the register can confirm.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filed {
    pub passport_no: PassportNumber,
    /// Given when the passport was renewed (rule 10).
    pub previous_passport_no: Option<PassportNumber>,
    /// ICAO code.
    pub nationality: String,
    pub family_name: String,
    /// First and middle names.
    pub given_names: String,
    pub birth_date: PartialDate,
    pub last_arrival: Date,
    /// Last day of the permit, as stated.
    pub permit_expires: Date,
    pub subdistrict: SubdistrictCode,
    /// Province of the office where the report was handed in; `None` online.
    pub office_province: Option<ProvinceCode>,
    /// Bangkok day of filing.
    pub filed_on: Date,
    /// The due day, where it rests on the applicant's own word about what came before.
    pub stated: Option<StatedDue>,
}

/// A due day as the applicant counts it: from a receipt of another office, from an extension of his stay, or from his arrival as
/// somebody who has never reported.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StatedDue {
    pub day: Date,
    /// Key of the form's field by which he says so.
    pub field: &'static str,
    /// Whether he counts from his arrival alone, which is the entry's to confirm.
    pub first: bool,
}

/// The last entry of a person, as the register has it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EntryRecord {
    pub passport_no: PassportNumber,
    pub nationality: String,
    pub family_name: String,
    pub given_names: String,
    pub birth_date: PartialDate,
    pub arrival_date: Date,
    /// Last day of the permit, extensions included where the register has them.
    pub permit_until: Option<Date>,
    /// When he reports next, by his last report or the first extension of his stay (rules 6, 7); `None` while there was neither.
    #[serde(default)]
    pub next_report_due: Option<Date>,
}

/// A stay of which the host gave notice (TM.30).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StayRecord {
    pub subdistrict: SubdistrictCode,
    pub check_in: Date,
    /// `None` while the stay goes on.
    pub check_out: Option<Date>,
}

/// The register's answer about a passport, or about the one before it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct RegisterAnswer {
    /// `None` when it knows no entry.
    pub entry: Option<EntryRecord>,
    #[serde(default)]
    pub stays: Vec<StayRecord>,
}

/// One thing that does not agree.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Mismatch {
    pub reason: ReasonCode,
    /// Key of the form's field to mark.
    pub field: &'static str,
}

/// The result of the comparison.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    Match,
    /// At least one difference, the graver ones first.
    Mismatch(Vec<Mismatch>),
}

impl Outcome {
    pub const fn is_match(&self) -> bool {
        matches!(self, Self::Match)
    }

    /// The differences; empty for a match.
    pub fn mismatches(&self) -> &[Mismatch] {
        match self {
            Self::Match => &[],
            Self::Mismatch(list) => list,
        }
    }
}

/// Compares a report with the register's answer.
///
/// Unknown parts of a birth date agree with every day, and family and given names in the other order are no difference
/// (rule 46). A stated permit may run longer than the recorded one as long as the recorded one has not ended: extensions
/// reach the register late, and the report does not depend on them.
pub fn match_register(filed: &Filed, answer: &RegisterAnswer) -> Outcome {
    let mut found = Vec::new();
    let mut differs = |reason: ReasonCode, field: &'static str| found.push(Mismatch { reason, field });

    if same_state(&filed.nationality, "THA") {
        differs(ReasonCode::NotAnAlien, "nationality");
    }
    match &answer.entry {
        None => differs(ReasonCode::NoEntryRecord, "passport_no"),
        Some(entry) => compare_entry(filed, entry, &mut differs),
    }
    if filed.permit_expires < filed.filed_on {
        differs(ReasonCode::PermitExpired, "permit_expires");
    } else if let Some(until) = answer.entry.as_ref().and_then(|entry| entry.permit_until)
        && until < filed.filed_on
    {
        differs(ReasonCode::PermitExpired, "permit_expires");
    }
    if let Some(field) = uncovered(filed, &answer.stays) {
        differs(ReasonCode::AddressNotNotified, field);
    }
    if filed.office_province.is_some_and(|office| office != filed.subdistrict.province()) {
        differs(ReasonCode::WrongOffice, "province");
    }

    if found.is_empty() { Outcome::Match } else { Outcome::Mismatch(found) }
}

fn compare_entry(filed: &Filed, entry: &EntryRecord, differs: &mut impl FnMut(ReasonCode, &'static str)) {
    let linked =
        entry.passport_no == filed.passport_no || filed.previous_passport_no.as_ref() == Some(&entry.passport_no);
    if !linked {
        differs(ReasonCode::PassportChangedLinkRequired, "previous_passport_no");
    }
    // The same number of another state is another document: its entry is not this person's.
    if !same_state(&filed.nationality, &entry.nationality) {
        differs(ReasonCode::NoEntryRecord, "nationality");
    }
    let names = compare_names(&entry.family_name, &entry.given_names, &filed.family_name, &filed.given_names);
    if names == NameMatch::Different {
        differs(ReasonCode::NameMismatch, "family_name");
    }
    if !filed.birth_date.agrees_with(entry.birth_date) {
        differs(ReasonCode::BirthDateMismatch, "birth_date");
    }
    if filed.last_arrival != entry.arrival_date {
        differs(ReasonCode::ArrivalDateMismatch, "last_arrival");
    }
    // What opens a window is not taken on somebody's word.
    if let Some(stated) = filed.stated
        && !entry.next_report_due.map_or(stated.first, |due| due == stated.day)
    {
        differs(ReasonCode::DueDateMismatch, stated.field);
    }
}

/// Whether an entry is that of the holder of a passport, who says on which day he came: number, state, birth, names, and the day.
pub fn is_of(entry: &EntryRecord, zone: &Mrz, last_arrival: Date) -> bool {
    PassportNumber::parse(&zone.document_number).is_ok_and(|number| number == entry.passport_no)
        && same_state(&zone.nationality, &entry.nationality)
        && zone.birth_date.agrees_with(entry.birth_date)
        && compare_names(&entry.family_name, &entry.given_names, &zone.family_name, &zone.given_names)
            != NameMatch::Different
        && entry.arrival_date == last_arrival
}

/// The field of the address that no running stay covers: the sub-district, or the whole province.
fn uncovered(filed: &Filed, stays: &[StayRecord]) -> Option<&'static str> {
    let running =
        |stay: &&StayRecord| stay.check_in <= filed.filed_on && stay.check_out.is_none_or(|out| out >= filed.filed_on);
    if stays.iter().filter(running).any(|stay| stay.subdistrict == filed.subdistrict) {
        None
    } else if stays.iter().filter(running).any(|stay| stay.subdistrict.province() == filed.subdistrict.province()) {
        Some("subdistrict")
    } else {
        Some("province")
    }
}

#[cfg(test)]
mod tests;
