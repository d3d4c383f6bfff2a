//! `name-match`: a typed name against the one in the machine-readable zone (rules 44–46).

use sala::identity::name::compare_names;
use sala::settings::SettingError;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa::openapi::schema::Object;

use crate::api::ground::Ground;
use crate::api::rule::Question;
use crate::api::types::{Because, one_of};

/// Compares after upper case, ICAO's table of accents (Ü as UE, UXX or U; Å as AA; Ñ as N or NXX; ß as SS), without
/// apostrophes, with hyphens as spaces. Family and given names in the other order match, with a hint. A name that fills the
/// zone may be cut there: then its words need only begin the typed ones. Who has one name may have it in either field.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct In {
    /// Family name as in the zone, fillers or spaces between its words.
    mrz_family: Option<String>,
    /// Given names as in the zone.
    mrz_given: Option<String>,
    /// Family name as it was typed.
    typed_family: Option<String>,
    /// Given names as they were typed, the middle one included.
    typed_given: Option<String>,
}

/// Whether both can be the same person.
#[derive(Debug, Serialize, ToSchema)]
pub struct Out {
    #[serde(rename = "match")]
    matches: bool,
    /// `NAME_ORDER`: family and given names are exchanged.
    #[schema(schema_with = hints)]
    #[serde(skip_serializing_if = "Option::is_none")]
    hint: Option<&'static str>,
    because: Vec<Because>,
}

fn hints() -> Object {
    one_of("`NAME_ORDER`: family and given names are exchanged", ["NAME_ORDER"])
}

impl Question for In {
    const NAME: &'static str = "name-match";
    const SUMMARY: &'static str = "Is this typed name the one in the passport?";
    const ENOUGH: &'static [&'static [&'static str]] = &[
        &["mrz_family", "typed_family"],
        &["mrz_family", "typed_given"],
        &["mrz_given", "typed_family"],
        &["mrz_given", "typed_given"],
    ];
    const EXAMPLES: &'static [(&'static str, &'static str)] = &[
        (
            "An accent",
            r#"{"mrz_family": "MUELLER", "mrz_given": "HANS", "typed_family": "Müller", "typed_given": "Hans"}"#,
        ),
        (
            "The other order",
            r#"{"mrz_family": "ERIKSSON", "mrz_given": "ANNA MARIA", "typed_family": "Anna Maria", "typed_given": "Eriksson"}"#,
        ),
    ];
    type Answer = Out;

    fn answer(self, _: &Ground) -> Result<Out, SettingError> {
        let given = |name: Option<String>| name.unwrap_or_default();
        let (mrz_family, mrz_given) = (given(self.mrz_family), given(self.mrz_given));
        let (typed_family, typed_given) = (given(self.typed_family), given(self.typed_given));
        let found = compare_names(&mrz_family, &mrz_given, &typed_family, &typed_given);
        Ok(Out {
            matches: found.is_match(),
            hint: found.hint(),
            because: [44, 45, 46].map(|rule| Because { rule, law: "ICAO Doc 9303 part 3" }).into(),
        })
    }
}
