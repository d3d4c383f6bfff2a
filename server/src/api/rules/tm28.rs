//! `tm28`: whether a change of address or a stay in another province must be told, and until when (rules 23–25).

use jiff::Timestamp;
use sala::calendar::{bangkok_day, bangkok_zone};
use sala::platforms::foreigner::address_change::{ExemptClass, Facts, ReasonCode, Scope, Settings, assess};
use sala::settings::SettingError;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa::openapi::schema::Object;

use crate::api::ground::Ground;
use crate::api::rule::Question;
use crate::api::types::{Because, Instant, because, one_of};

/// A move must be told within 24 hours, a stay of more than 24 hours in another province within 48 hours of arrival, unless an order
/// exempts the class of stay. What follows from the keys given is answered.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct In {
    /// What there is to tell.
    #[schema(schema_with = scopes)]
    scope: Scope,
    /// When one moved in.
    #[serde(rename = "moved_in")]
    began: Option<Instant>,
    /// When one arrived in the other province.
    arrived_in_province: Option<Instant>,
    /// When one left it, or will; not given: one stays on.
    left: Option<Instant>,
    /// Whether the class of stay is exempt by order; or the class or visa type, which is looked up in the table of the day.
    exempt_class: Option<Exempt>,
}

#[derive(Debug, Deserialize, ToSchema)]
#[serde(untagged)]
enum Exempt {
    Known(bool),
    Class(String),
}

fn scopes() -> Object {
    one_of("What there is to tell", ["change_of_residence", "province_stay", "not_as_declared"])
}

/// What follows.
#[derive(Debug, Serialize, ToSchema)]
pub struct Out {
    /// Whether the law asks for the notice. One that it does not ask for is taken all the same, where the class is exempt.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    required: Option<bool>,
    /// The last instant in time, in Bangkok's offset.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false, format = DateTime)]
    deadline: Option<String>,
    /// Why it is not asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(schema_with = reasons)]
    reason: Option<&'static str>,
    because: Vec<Because>,
}

fn reasons() -> Object {
    one_of("Why it is not asked for", ReasonCode::ALL.map(ReasonCode::code))
}

impl Question for In {
    const NAME: &'static str = "tm28";
    const SUMMARY: &'static str = "Must I tell of my new address, or of a stay in another province?";
    const EXAMPLES: &'static [(&'static str, &'static str)] = &[
        ("A move", r#"{"scope": "change_of_residence", "moved_in": "2026-05-02T09:30:00+07:00"}"#),
        (
            "Three days in another province",
            r#"{"scope": "province_stay", "arrived_in_province": "2026-05-02T08:00:00+07:00", "left": "2026-05-05T08:00:00+07:00"}"#,
        ),
        (
            "A class that is exempt by order",
            r#"{"scope": "change_of_residence", "moved_in": "2026-05-02T09:30:00+07:00", "exempt_class": true}"#,
        ),
    ];
    type Answer = Out;

    fn answer(self, ground: &Ground) -> Result<Out, SettingError> {
        let at = |instant: Option<Instant>| instant.map(|Instant(at)| at);
        let facts = Facts {
            scope: Some(self.scope),
            moved_in: at(self.began),
            arrived_in_province: at(self.arrived_in_province),
            left: at(self.left),
            exempt_class: self.exempt_class.map(|exempt| match exempt {
                Exempt::Known(known) => ExemptClass::Known(known),
                Exempt::Class(class) => ExemptClass::Class(class),
            }),
            ..Facts::default()
        };
        let day = facts.moved_in.or(facts.arrived_in_province).map_or(ground.today, bangkok_day);
        let found = assess(&facts, &ground.settings(day, Settings::from_resolved)?);
        Ok(Out {
            required: found.required,
            deadline: found.deadline.map(in_bangkok),
            reason: found.reason.map(ReasonCode::code),
            because: because(found.because),
        })
    }
}

fn in_bangkok(at: Timestamp) -> String {
    at.to_zoned(bangkok_zone()).strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()
}
