//! `mrz`: the two lines at the foot of a passport's data page (rules 39–47).

use sala::identity::mrz::{MrzError, MrzWarning, Reading, read, rules_of};
use sala::identity::passport::Sex;
use sala::settings::SettingError;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa::openapi::schema::{Array, Object};

use crate::api::ground::Ground;
use crate::api::rule::Question;
use crate::api::types::{Because, Day, one_of};

const ICAO: &str = "ICAO Doc 9303 parts 3 and 4";

/// Reads the machine-readable zone of a passport (ICAO 9303 TD3). Lower case, spaces and any line ends are fine, and so is one
/// text of 88 characters; three lines of 30 are an identity card and answered with `LINE_COUNT`. The fields are answered when
/// `valid` is true. Check digits find slips, not forgeries.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct In {
    /// Two lines of 44 characters, joined by a line break.
    mrz: String,
    /// Stands for the clock: decides the century of birth (rule 42), and whether the passport has expired.
    today: Option<Day>,
}

/// What the zone says.
#[derive(Debug, Default, Serialize, ToSchema)]
pub struct Out {
    /// Structure, codes and check digits are right. An expired passport is valid, and so is ICAO's specimen (`UTO`).
    valid: bool,
    /// What is wrong, each code once.
    #[schema(schema_with = errors)]
    errors: Vec<MrzError>,
    /// What is right but wants attention.
    #[schema(schema_with = warnings)]
    warnings: Vec<MrzWarning>,
    #[serde(skip_serializing_if = "Option::is_none")]
    family_name: Option<String>,
    /// Empty for who has one name only.
    #[serde(skip_serializing_if = "Option::is_none")]
    given_names: Option<String>,
    /// ICAO code.
    #[serde(skip_serializing_if = "Option::is_none")]
    issuing_state: Option<String>,
    /// ICAO code.
    #[serde(skip_serializing_if = "Option::is_none")]
    nationality: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    document_number: Option<String>,
    /// `YYYY-MM-DD`, an unknown month or day as `00`.
    #[serde(skip_serializing_if = "Option::is_none")]
    birth_date: Option<String>,
    #[schema(schema_with = sexes)]
    #[serde(skip_serializing_if = "Option::is_none")]
    sex: Option<Sex>,
    #[serde(skip_serializing_if = "Option::is_none")]
    expiry_date: Option<Day>,
    /// The last day is past.
    #[serde(skip_serializing_if = "Option::is_none")]
    expired: Option<bool>,
    /// The specimen of the standard, with which nobody travels.
    #[serde(skip_serializing_if = "Option::is_none")]
    specimen: Option<bool>,
    because: Vec<Because>,
}

fn errors() -> Array {
    Array::new(one_of("What is wrong with the zone", MrzError::ALL.map(MrzError::code)))
}

fn warnings() -> Array {
    Array::new(one_of("What wants attention", MrzWarning::ALL.map(MrzWarning::code)))
}

fn sexes() -> Object {
    one_of("`X` where it is not stated", Sex::ALL.map(Sex::code))
}

impl Question for In {
    const NAME: &'static str = "mrz";
    const SUMMARY: &'static str = "Is this passport line right, and what does it say?";
    const EXAMPLES: &'static [(&'static str, &'static str)] = &[(
        "The specimen of the standard",
        r#"{"mrz": "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10", "today": "2026-11-23"}"#,
    )];
    type Answer = Out;

    fn answer(self, ground: &Ground) -> Result<Out, SettingError> {
        let today = self.today.map_or(ground.today, |Day(day)| day);
        let reading = read(&self.mrz, today);
        let because = rules_of(&reading);
        let because = because.into_iter().map(|rule| Because { rule, law: ICAO }).collect();
        let Reading { fields, errors, warnings } = reading;
        let said = Out { valid: fields.is_some(), errors, warnings, because, ..Out::default() };
        let Some(mrz) = fields else { return Ok(said) };
        Ok(Out {
            expired: Some(mrz.is_expired(today)),
            specimen: Some(mrz.is_specimen()),
            birth_date: Some(mrz.birth_date.to_string()),
            expiry_date: Some(mrz.expiry_date.into()),
            sex: Some(mrz.sex),
            family_name: Some(mrz.family_name),
            given_names: Some(mrz.given_names),
            issuing_state: Some(mrz.issuing_state),
            nationality: Some(mrz.nationality),
            document_number: Some(mrz.document_number),
            ..said
        })
    }
}
