//! `phone`: telephone numbers, Thai ones by the numbering plan, others as E.164 (rule 49).

use sala::identity::phone::{Phone, PhoneError, PhoneKind};
use sala::settings::SettingError;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa::openapi::schema::Object;

use crate::api::ground::Ground;
use crate::api::rule::Question;
use crate::api::types::{Because, one_of};

/// Reads a number as people write it: hyphens, spaces, brackets and Thai digits are fine, also `+66 (0)89…`. Numbers of other
/// countries begin with `+` and their code. Short numbers (hotlines) are refused.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct In {
    /// The number as it was typed.
    text: String,
}

/// What the number is.
#[derive(Debug, Serialize, ToSchema)]
pub struct Out {
    valid: bool,
    /// As it is stored: `+66897654321`.
    #[serde(skip_serializing_if = "Option::is_none")]
    e164: Option<String>,
    #[schema(schema_with = kinds)]
    #[serde(skip_serializing_if = "Option::is_none")]
    kind: Option<PhoneKind>,
    /// Why it is not valid.
    #[schema(schema_with = reasons)]
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<&'static str>,
    because: Vec<Because>,
}

fn kinds() -> Object {
    one_of("By the numbering plan", ["mobile", "fixed", "foreign"])
}

fn reasons() -> Object {
    one_of("Why it is not valid", ["PHONE_EMPTY", "PHONE_CHARACTER", "PHONE_HOTLINE", "PHONE_LENGTH", "PHONE_PREFIX"])
}

impl Question for In {
    const NAME: &'static str = "phone";
    const SUMMARY: &'static str = "Is this a telephone number, and how is it stored?";
    const EXAMPLES: &'static [(&'static str, &'static str)] = &[
        ("A Thai mobile number", r#"{"text": "089-765-4321"}"#),
        ("With the country's code and a needless 0", r#"{"text": "+66 (0)89 765 4321"}"#),
    ];
    type Answer = Out;

    fn answer(self, _: &Ground) -> Result<Out, SettingError> {
        let read = Phone::parse(&self.text);
        let phone = read.as_ref().ok();
        Ok(Out {
            valid: phone.is_some(),
            e164: phone.map(|phone| phone.e164().to_owned()),
            kind: phone.map(Phone::kind),
            reason: read.as_ref().err().copied().map(PhoneError::code),
            because: vec![Because { rule: 49, law: "Numbering plan of the NBTC; ITU-T E.164" }],
        })
    }
}
