//! Forms as data: pages, fields, conditions and checks; what people answered, and from where each value came.
//!
//! A form knows nothing of HTML or language. [`parse`] turns what a browser posted into answers or errors as codes;
//! [`journey`] says from the answers alone which page is next, which may be visited, and what no longer counts.

pub mod error;
pub mod journey;
pub mod parse;
pub mod zone;

use crate::condition::Condition;
use crate::form::error::FieldError;
use crate::value::{Value, Values};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A form: pages in the order in which they are asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Form {
    /// What the person certifies when the answers are sent; stands with the check of all answers, on no page of its own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub declaration: Option<Field>,
    /// Names that the service's rule of law derives from the answers while they are given; conditions may ask for them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub derived: Vec<String>,
    /// Those of them that are filed with the answers: by them the papers of a case were asked for.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub also_filed: Vec<String>,
    pub pages: Vec<Page>,
}

/// One thing to ask: one question, or a few that belong together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Page {
    /// In the URL, and in the text key of the heading.
    pub id: String,
    /// The section it is listed under when answers are checked.
    pub section: String,
    /// Asked only when this holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub visible_if: Option<Condition>,
    pub fields: Vec<Field>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub checks: Vec<Check>,
}

/// One field. Its label, hint and errors are texts under its id.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Field {
    pub id: String,
    #[serde(flatten)]
    pub kind: FieldKind,
    #[serde(default = "yes")]
    pub required: bool,
    /// Required only when this holds; `required` is then ignored.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub required_if: Option<Condition>,
    /// How careful one must be with it. The linter refuses a field without one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub data_class: Option<DataClass>,
    /// Whether a hint stands under the label.
    #[serde(default)]
    pub hint: bool,
    /// The HTML autocomplete token, when the browser may help (WCAG 1.3.5).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub autocomplete: Option<String>,
}

fn yes() -> bool {
    true
}

/// What a field holds, and with it how it is asked and checked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum FieldKind {
    /// A line of text.
    Text {
        max: usize,
        characters: Characters,
    },
    /// A name in Latin letters as in passports (rule 46), at most `max` letters.
    LatinName {
        max: usize,
    },
    /// The number of a passport, normalised (section 2).
    PassportNumber,
    /// An ICAO country code.
    Country,
    /// A code of a port of entry.
    PortOfEntry,
    /// A mission of Thailand that serves the country answered as `current_country` (rule 38).
    Mission,
    /// A province, by its two digits.
    Province,
    /// One of some codes.
    Choice {
        options: Vec<String>,
        as_list: bool,
    },
    /// A calendar day; `partial` accepts an unknown day or month as 00.
    Date {
        partial: bool,
    },
    /// A time of day in Bangkok, `09:30`.
    Time,
    /// Province, district, sub-district and postcode: four answers, asked step by step.
    Place,
    /// The place before it, where a form asks for two: the same answers, each with [`PREVIOUS`] in front.
    PreviousPlace,
    Phone,
    Email,
    /// The two lines at the foot of a passport's data page; gives the passport's answers.
    Mrz,
    /// "I certify": only true is an answer.
    Declaration,
}

/// The characters a text may have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Characters {
    /// A–Z and 0–9; lower case is raised.
    Alphanumeric,
    /// Letters of any script and digits, as number plates have them; lower case is raised.
    Plate,
    /// Thai or Latin text of an address.
    Address,
    Digits,
    Any,
}

/// How careful one must be with a value (Personal Data Protection Act B.E. 2562).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DataClass {
    /// Says nothing about a person.
    Administrative,
    /// Says something about a person (section 6).
    Personal,
    /// Identifies or reaches a person wherever it stands: encrypted at rest, masked in lists.
    Identifier,
    /// Special categories (section 26).
    Sensitive,
}

/// An error of a whole page: raised on `field` when the condition holds. It is not asked while a value that it names
/// is missing. `today` is the Bangkok day as ISO text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Check {
    pub error_if: Condition,
    pub field: String,
    pub code: String,
}

/// The answer that says which missions may be chosen.
pub const MISSION_OF: &str = "current_country";
/// The answers a passport's machine-readable zone gives.
pub const MRZ_ANSWERS: [&str; 9] = [
    "doc_type",
    "passport_no",
    "issuing_state",
    "nationality",
    "family_name",
    "first_name",
    "sex",
    "birth_date",
    "passport_expiry",
];
/// The answers a place gives.
pub const PLACE_ANSWERS: [&str; 4] = ["province", "district", "subdistrict", "postcode"];
/// Stands before the keys of the place and the address before.
pub const PREVIOUS: &str = "previous_";
/// The answers that the place before gives.
pub const PREVIOUS_PLACE_ANSWERS: [&str; 4] =
    ["previous_province", "previous_district", "previous_subdistrict", "previous_postcode"];

impl Form {
    pub fn page(&self, id: &str) -> Option<&Page> {
        self.pages.iter().find(|page| page.id == id)
    }

    /// The answers with what the person certifies, as an answer of that instant. Refused where the form asks for it and it
    /// is not given: nothing is filed without.
    pub fn certify(&self, mut answers: Answers, certified: bool, at: Timestamp) -> Result<Answers, FieldError> {
        let Some(declaration) = &self.declaration else { return Ok(answers) };
        if !certified {
            return Err(FieldError::new(&declaration.id, "declaration-required"));
        }
        answers.set(&declaration.id, true.into(), Source::Typed, at);
        Ok(answers)
    }

    /// The field that writes the answer `key`: the field itself, or the one it is derived by.
    pub fn data_class(&self, key: &str) -> DataClass {
        let fields = || self.pages.iter().flat_map(|page| &page.fields).chain(&self.declaration);
        fields()
            .find(|field| field.id == key)
            .or_else(|| fields().find(|field| field.answers().contains(&key)))
            .and_then(|field| field.data_class)
            .unwrap_or(DataClass::Identifier)
    }
}

impl Field {
    /// The keys of the answers this field gives.
    pub fn answers(&self) -> Vec<&str> {
        match self.kind {
            FieldKind::Mrz => MRZ_ANSWERS.to_vec(),
            FieldKind::Place => PLACE_ANSWERS.to_vec(),
            FieldKind::PreviousPlace => PREVIOUS_PLACE_ANSWERS.to_vec(),
            _ => vec![self.id.as_str()],
        }
    }
}

/// What was answered, by key.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Answers(pub BTreeMap<String, Answer>);

/// A value that knows where it came from and when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    pub value: Value,
    pub source: Source,
    pub at: Timestamp,
}

/// Where a value came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Source {
    /// Typed by the applicant.
    Typed,
    /// Read from the machine-readable zone that the applicant pasted.
    Mrz,
    /// Taken over from an earlier case or the account.
    Earlier,
    /// Given by a register.
    Register,
    /// Written by an officer.
    Officer,
}

/// Whether a value that stays the same is said by a better source now.
fn is_better(now: Source, before: Source) -> bool {
    now == Source::Mrz && before != Source::Mrz
}

impl Answers {
    pub fn get(&self, key: &str) -> Option<&Value> {
        self.0.get(key).map(|answer| &answer.value)
    }

    /// The text of an answer; empty when there is none.
    pub fn text(&self, key: &str) -> &str {
        self.get(key).and_then(Value::as_text).unwrap_or_default()
    }

    /// The calendar day of an answer, when it is a whole one.
    pub fn day(&self, key: &str) -> Option<jiff::civil::Date> {
        self.text(key).parse().ok()
    }

    pub fn set(&mut self, key: &str, value: Value, source: Source, at: Timestamp) {
        self.0.insert(key.to_owned(), Answer { value, source, at });
    }

    pub fn remove(&mut self, key: &str) {
        self.0.remove(key);
    }

    /// Gives answers other names, all at once, so that two may change places.
    pub fn rename(&mut self, names: &BTreeMap<String, String>) {
        let taken: Vec<_> = names.iter().filter_map(|(old, new)| Some((new.clone(), self.0.remove(old)?))).collect();
        self.0.extend(taken);
    }

    /// The bare values, as conditions read them.
    pub fn values(&self) -> Values {
        self.0.iter().map(|(key, answer)| (key.clone(), answer.value.clone())).collect()
    }

    /// Takes over `changes`: a value that says nothing removes the answer. An answer that stays the same keeps its
    /// source and time, unless a passport's zone now says what was typed before.
    pub fn apply(&mut self, changes: &[(String, Value, Source)], at: Timestamp) {
        for (key, value, source) in changes {
            if value.is_blank() {
                self.remove(key);
            } else if self.0.get(key).is_none_or(|given| given.value != *value || is_better(*source, given.source)) {
                self.set(key, value.clone(), *source, at);
            }
        }
    }
}
