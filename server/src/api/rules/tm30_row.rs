//! `tm30-row`: a row of the official template for notices of residence (rules 18–22).

use sala::platforms::Because as Reason;
use sala::platforms::foreigner::stay_notice::Settings;
use sala::platforms::foreigner::stay_notice::rule::{RowFacts, assess_row};
use sala::settings::SettingError;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::api::ground::Ground;
use crate::api::rule::Question;
use crate::api::types::{Because, Day, because};

const CHECKS: [Reason; 3] = [
    Reason::new(19, "Template-InformAccom-ImportExcel: dates DD/MM/YYYY of the Christian era"),
    Reason::new(20, "Template-InformAccom-ImportExcel: codes of nationality and sex"),
    Reason::new(21, "ICAO Doc 9303-3 section 6: letters of names"),
];

/// A row by its English headers, as its cells were written. A row that is not right is an answer.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct In {
    /// Required; accents are written by ICAO's table.
    #[serde(rename = "First Name")]
    first_name: Option<String>,
    /// Optional.
    #[serde(rename = "Middle Name")]
    middle_name: Option<String>,
    /// Optional: holders of one name write it as first name.
    #[serde(rename = "Last Name")]
    last_name: Option<String>,
    /// `M` or `F`.
    #[serde(rename = "Gender")]
    gender: Option<String>,
    /// Letters and digits.
    #[serde(rename = "Passport No.")]
    passport_no: Option<String>,
    /// A code of the template's list.
    #[serde(rename = "Nationality")]
    nationality: Option<String>,
    /// `DD/MM/YYYY`; day and month may be `00`.
    #[serde(rename = "Birth Date")]
    birth_date: Option<String>,
    /// `DD/MM/YYYY`.
    #[serde(rename = "Check-out Date")]
    check_out: Option<String>,
    /// Optional.
    #[serde(rename = "Phone No.")]
    phone: Option<String>,
    /// The day on which the stay began; not given: today.
    check_in_date: Option<Day>,
}

/// What the checks say of the row.
#[derive(Debug, Serialize, ToSchema)]
pub struct Out {
    /// Whether it would be filed.
    row_ok: bool,
    errors: Vec<&'static str>,
    warnings: Vec<&'static str>,
    /// What to write instead, for the first fault for which it can be offered.
    #[serde(skip_serializing_if = "Option::is_none")]
    suggestion: Option<String>,
    because: Vec<Because>,
}

impl Question for In {
    const NAME: &'static str = "tm30-row";
    const SUMMARY: &'static str = "Is this row of a file of guests right?";
    const EXAMPLES: &'static [(&'static str, &'static str)] = &[
        (
            "A year of the Buddhist era",
            r#"{"First Name": "Anna", "Gender": "F", "Passport No.": "C01X00T47", "Nationality": "D", "Birth Date": "04/11/2533", "check_in_date": "2026-05-02"}"#,
        ),
        (
            "Germany's code",
            r#"{"First Name": "Anna", "Gender": "F", "Passport No.": "C01X00T47", "Nationality": "DEU", "check_in_date": "2026-05-02"}"#,
        ),
    ];
    type Answer = Out;

    fn answer(self, ground: &Ground) -> Result<Out, SettingError> {
        let facts = RowFacts {
            first_name: self.first_name.unwrap_or_default(),
            middle_name: self.middle_name.unwrap_or_default(),
            last_name: self.last_name.unwrap_or_default(),
            gender: self.gender.unwrap_or_default(),
            passport_no: self.passport_no.unwrap_or_default(),
            nationality: self.nationality.unwrap_or_default(),
            birth_date: self.birth_date.unwrap_or_default(),
            check_out: self.check_out.unwrap_or_default(),
            phone: self.phone.unwrap_or_default(),
            check_in_date: self.check_in_date.map(|Day(day)| day),
        };
        let settings = ground.settings(ground.today, Settings::from_resolved)?;
        let found = assess_row(facts, ground.today, &settings);
        Ok(Out {
            row_ok: found.row_ok,
            errors: found.errors,
            warnings: found.warnings,
            suggestion: found.suggestion,
            because: because(CHECKS),
        })
    }
}
