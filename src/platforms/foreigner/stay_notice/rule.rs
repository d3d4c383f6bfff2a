//! The rules of the notice as anybody can ask them before anything is filed: `tm30` and `tm30-row`.

use super::Settings;
use super::fine::{Fine, fine};
use super::notifier::Role;
use super::row::{Cells, Checked, Checks, Orders, check};
use super::timing::{Entry, Return, deadline, is_late, needs_new_notice};
use crate::calendar::bangkok_zone;
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// A day, or only whether there was one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Event {
    On(Date),
    Is(bool),
}

impl Event {
    fn happened(self) -> bool {
        !matches!(self, Self::Is(false))
    }

    fn day(self) -> Option<Date> {
        if let Self::On(day) = self { Some(day) } else { None }
    }
}

/// What is known of a stay. Every fact is optional; [`assess`] answers what follows from those that are there. The keys are those
/// of the public rule `tm30`; unknown keys are refused when read.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Facts {
    pub stay_began: Option<Timestamp>,
    pub filed_at: Option<Timestamp>,
    /// Whether the notice is late, where the instants are not given.
    pub late: Option<bool>,
    pub notifier: Option<Role>,
    pub guests: Option<u32>,
    pub practice_rate_per_person_baht: Option<i64>,
    pub first_notified: Option<Event>,
    pub same_address: Option<bool>,
    pub left_kingdom: Option<Event>,
    pub returned: Option<Event>,
    pub re_entry_permit_or_multiple_entry: Option<bool>,
    pub permit_still_valid: Option<bool>,
    /// `visa_exempt`, `single_entry`, `multiple_entry`, `re_entry_permit`.
    pub entry_type: Option<EntryType>,
}

/// How somebody came back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EntryType {
    #[serde(alias = "visa-exempt", alias = "exempt", alias = "VISA_EXEMPT", alias = "visa_exemption")]
    VisaExempt,
    #[serde(alias = "single-entry", alias = "single", alias = "SINGLE_ENTRY")]
    SingleEntry,
    #[serde(alias = "multiple-entry", alias = "multiple", alias = "MULTIPLE_ENTRY")]
    MultipleEntry,
    #[serde(alias = "re-entry-permit", alias = "re_entry", alias = "RE_ENTRY_PERMIT")]
    ReEntryPermit,
}

/// What follows.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Assessment {
    /// RFC 3339 in Bangkok's time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deadline: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub late: Option<bool>,
    #[serde(flatten, skip_serializing_if = "Option::is_none")]
    pub fine: Option<Fine>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub new_notification_required: Option<bool>,
}

/// Rules 13 to 15 on what is known.
pub fn assess(facts: &Facts, settings: &Settings) -> Assessment {
    let instants = facts.stay_began.zip(facts.filed_at);
    let late = instants.map(|(began, filed)| is_late(began, filed, settings)).or(facts.late);
    let guests = facts.guests.unwrap_or(1);
    let owed = facts
        .notifier
        .zip(late)
        .map(|(role, late)| fine(role, if late { guests } else { 0 }, facts.practice_rate_per_person_baht, settings));
    Assessment {
        deadline: facts.stay_began.map(|began| in_bangkok(deadline(began, settings))),
        late,
        fine: owed,
        new_notification_required: new_notice(facts, settings),
    }
}

fn in_bangkok(instant: Timestamp) -> String {
    instant.display_with_offset(bangkok_zone().to_offset(instant)).to_string()
}

/// None: nothing of the history was told.
fn new_notice(facts: &Facts, settings: &Settings) -> Option<bool> {
    let told = facts.first_notified.is_some()
        || facts.returned.is_some()
        || facts.left_kingdom.is_some()
        || facts.same_address.is_some()
        || facts.entry_type.is_some()
        || facts.re_entry_permit_or_multiple_entry.is_some();
    if !told {
        return None;
    }
    if facts.first_notified == Some(Event::Is(false)) {
        return Some(true);
    }
    let left = facts.left_kingdom.map_or(facts.entry_type.is_some(), Event::happened);
    let entry = match facts.entry_type {
        Some(EntryType::MultipleEntry | EntryType::ReEntryPermit) => Entry::SamePermit,
        None if facts.re_entry_permit_or_multiple_entry == Some(true) => Entry::SamePermit,
        Some(EntryType::VisaExempt | EntryType::SingleEntry) | None => Entry::NewPermit,
    };
    let back = Return {
        same_address: facts.same_address.unwrap_or(true),
        permit_still_valid: facts.permit_still_valid.unwrap_or(true),
        entered: left.then_some(entry),
        on: facts.returned.and_then(Event::day),
    };
    Some(needs_new_notice(&back, settings))
}

/// A row of the official template by its English headers, as the public rule `tm30-row` takes it; unknown keys are refused.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct RowFacts {
    #[serde(rename = "First Name")]
    pub first_name: String,
    #[serde(rename = "Middle Name")]
    pub middle_name: String,
    #[serde(rename = "Last Name")]
    pub last_name: String,
    #[serde(rename = "Gender")]
    pub gender: String,
    #[serde(rename = "Passport No.")]
    pub passport_no: String,
    #[serde(rename = "Nationality")]
    pub nationality: String,
    #[serde(rename = "Birth Date")]
    pub birth_date: String,
    #[serde(rename = "Check-out Date")]
    pub check_out: String,
    #[serde(rename = "Phone No.")]
    pub phone: String,
    pub check_in_date: Option<Date>,
}

/// What the checks say of the row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RowAssessment {
    pub row_ok: bool,
    pub errors: Vec<&'static str>,
    pub warnings: Vec<&'static str>,
    /// The first that can be offered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub suggestion: Option<String>,
}

/// Rules 18 to 22 on one row. Without a day of check-in it is today's.
pub fn assess_row(facts: RowFacts, today: Date, settings: &Settings) -> RowAssessment {
    let checks = Checks {
        check_in: facts.check_in_date.unwrap_or(today),
        today,
        further_nationalities: &settings.further_nationalities,
        orders: Orders::default(),
        typed: false,
    };
    let cells = Cells {
        first_name: facts.first_name,
        middle_name: facts.middle_name,
        last_name: facts.last_name,
        gender: facts.gender,
        passport_no: facts.passport_no,
        nationality: facts.nationality,
        birth_date: facts.birth_date,
        check_out: facts.check_out,
        phone: facts.phone,
        ..Cells::default()
    };
    let Checked { guest, errors, warnings } = check(&cells, &checks);
    RowAssessment {
        row_ok: guest.is_some(),
        suggestion: errors.iter().chain(&warnings).find_map(|finding| finding.suggestion.clone()),
        errors: errors.iter().map(|finding| finding.code.code()).collect(),
        warnings: warnings.iter().map(|finding| finding.code.code()).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    fn asked(facts: Value) -> Value {
        let facts: Facts = serde_json::from_value(facts).unwrap();
        serde_json::to_value(assess(&facts, &Settings::default())).unwrap()
    }

    #[test]
    fn the_deadline_and_what_being_late_costs() {
        let answer = asked(json!({
            "stay_began": "2026-05-02T09:30:00+07:00", "filed_at": "2026-05-03T09:30:01+07:00",
            "notifier": "house_master", "guests": 2,
        }));
        let expected = json!({
            "deadline": "2026-05-03T09:30:00+07:00", "late": true,
            "fine_min_baht": 0, "fine_max_baht": 2000, "estimate_baht": 1600,
        });
        assert_eq!(answer, expected);
        let answer = asked(
            json!({"late": true, "notifier": "HOTEL_MANAGER", "guests": 1, "practice_rate_per_person_baht": 1600}),
        );
        assert_eq!(answer["estimate_baht"], 1600);
        assert_eq!(answer["fine_min_baht"], 2000);
        assert_eq!(asked(json!({"late": false, "notifier": "owner"}))["estimate_baht"], 0);
        assert_eq!(asked(json!({})), json!({}));
        assert!(serde_json::from_value::<Facts>(json!({"stay_begun": "2026-05-02T09:30:00+07:00"})).is_err());
    }

    #[test]
    fn the_history_of_a_returning_guest() {
        let back = |more: Value| {
            let mut facts = json!({"first_notified": "2026-01-10", "same_address": true, "permit_still_valid": true});
            for (key, value) in more.as_object().unwrap() {
                facts[key] = value.clone();
            }
            asked(facts)["new_notification_required"].clone()
        };
        assert_eq!(back(json!({"returned": "2026-02-01"})), false);
        assert_eq!(
            back(
                json!({"left_kingdom": "2026-01-20", "returned": "2026-02-01", "re_entry_permit_or_multiple_entry": true})
            ),
            false
        );
        assert_eq!(back(json!({"left_kingdom": true, "re_entry_permit_or_multiple_entry": false})), true);
        assert_eq!(back(json!({"left_kingdom": true, "entry_type": "visa_exempt"})), true);
        assert_eq!(back(json!({"entry_type": "re_entry_permit"})), false);
        assert_eq!(back(json!({"same_address": false})), true);
        assert_eq!(back(json!({"permit_still_valid": false})), true);
    }

    #[test]
    fn one_row_of_the_template() {
        let row = |more: Value| {
            let mut facts = json!({
                "First Name": "Anna", "Gender": "F", "Passport No.": "C01X00T47", "Nationality": "D",
                "check_in_date": "2026-05-02",
            });
            for (key, value) in more.as_object().unwrap() {
                facts[key] = value.clone();
            }
            let facts: RowFacts = serde_json::from_value(facts).unwrap();
            serde_json::to_value(assess_row(facts, jiff::civil::date(2026, 5, 3), &Settings::default())).unwrap()
        };
        assert_eq!(row(json!({})), json!({"row_ok": true, "errors": [], "warnings": []}));
        let german = json!({"row_ok": true, "errors": [], "warnings": ["NATIONALITY_MAPPED_D"], "suggestion": "D"});
        assert_eq!(row(json!({"Nationality": "DEU"})), german);
        let buddhist = row(json!({"Birth Date": "04/11/2533"}));
        assert_eq!(buddhist["errors"], json!(["BIRTH_DATE_BUDDHIST_YEAR"]));
        assert_eq!(buddhist["suggestion"], "04/11/1990");
        assert_eq!(row(json!({"Check-out Date": "01/05/2026"}))["errors"], json!(["CHECKOUT_BEFORE_CHECKIN"]));
        assert_eq!(row(json!({"Nationality": "THA"}))["errors"], json!(["NOT_AN_ALIEN"]));
    }
}
