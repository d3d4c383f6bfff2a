//! `thai-id`: the 13-digit number of persons and juristic persons (rule 48).

use sala::identity::thai_id::{ThaiId, ThaiIdError, ThaiIdKind};
use sala::settings::SettingError;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa::openapi::schema::Object;

use crate::api::ground::Ground;
use crate::api::rule::Question;
use crate::api::types::{Because, one_of};

/// Checks length, characters, first digit and check digit. Hyphens, spaces and Thai digits are fine. Whether a number was ever
/// given to somebody only the register can say.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct In {
    /// The number as it was typed.
    number: String,
}

/// What the number is.
#[derive(Debug, Serialize, ToSchema)]
pub struct Out {
    valid: bool,
    /// 13 digits, where it is valid.
    #[serde(skip_serializing_if = "Option::is_none")]
    normalised: Option<String>,
    /// Whose number it is, where it is valid.
    #[schema(schema_with = kinds)]
    #[serde(skip_serializing_if = "Option::is_none")]
    kind: Option<ThaiIdKind>,
    /// Why it is not valid.
    #[schema(schema_with = reasons)]
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<&'static str>,
    because: Vec<Because>,
}

fn kinds() -> Object {
    one_of("Whose number it is, where it is valid", ["person", "juristic"])
}

fn reasons() -> Object {
    one_of("Why it is not valid", ["LENGTH", "CHARACTER", "FIRST_DIGIT", "CHECK_DIGIT"])
}

impl Question for In {
    const NAME: &'static str = "thai-id";
    const SUMMARY: &'static str = "Is this a Thai identity or tax number?";
    const EXAMPLES: &'static [(&'static str, &'static str)] = &[
        ("A person's, as printed on cards", r#"{"number": "1-1037-02071-81-1"}"#),
        ("A juristic person's", r#"{"number": "0107544000108"}"#),
    ];
    type Answer = Out;

    fn answer(self, _: &Ground) -> Result<Out, SettingError> {
        let read = ThaiId::parse(&self.number);
        let id = read.ok();
        Ok(Out {
            valid: id.is_some(),
            normalised: id.map(ThaiId::digits),
            kind: id.map(ThaiId::kind),
            reason: read.err().map(ThaiIdError::code),
            because: vec![Because { rule: 48, law: "Rule of the Department of Provincial Administration" }],
        })
    }
}
