//! `address`: sub-districts and postcodes (rule 51).

use std::collections::BTreeSet;

use sala::identity::place::{
    CodeError, PlaceError, Postcode, Subdistrict, SubdistrictCode, UnknownSubdistrict, check, subdistrict,
    with_postcode, with_thai_name,
};
use sala::settings::SettingError;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa::openapi::schema::Object;

use crate::api::ground::Ground;
use crate::api::rule::Question;
use crate::api::types::{Because, one_of};

/// Finds the sub-districts (ตำบล, แขวง) that all of the given keys mean:
///
/// - `subdistrict_code` with `postcode`: whether they belong together. The code alone: whether it is in use.
/// - `subdistrict_name_th`: how many sub-districts have this name, and in which provinces; with a postcode only those it serves.
/// - `postcode` alone: the sub-districts and provinces it serves.
///
/// Codes are those of the Department of Provincial Administration; for an abolished one its `successors` are answered.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct In {
    /// Six digits, as a text.
    subdistrict_code: Option<String>,
    /// Thai name, with or without ตำบล or แขวง before it.
    subdistrict_name_th: Option<String>,
    /// Five digits, as a text.
    postcode: Option<String>,
}

/// The places that are meant.
#[derive(Debug, Default, Serialize, ToSchema)]
pub struct Out {
    /// At least one sub-district is meant.
    valid: bool,
    #[schema(schema_with = reasons)]
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<&'static str>,
    /// How many sub-districts are meant.
    matches: usize,
    /// Exactly one is.
    unique: bool,
    /// Two-digit codes of their provinces, in order.
    provinces: Vec<String>,
    /// Their six-digit codes, in order; the first fifty.
    subdistricts: Vec<String>,
    /// The postcodes that are possible with the code.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    postcodes: Vec<String>,
    /// For an abolished code: those that took its place, where they are known.
    #[serde(skip_serializing_if = "Option::is_none")]
    successors: Option<Vec<String>>,
    because: Vec<Because>,
}

/// So many sub-districts are named.
const NAMED: usize = 50;

fn reasons() -> Object {
    one_of("Why no sub-district is meant", ["UNKNOWN_SUBDISTRICT", "POSTCODE_MISMATCH"])
}

impl Question for In {
    const NAME: &'static str = "address";
    const SUMMARY: &'static str = "Do this sub-district and this postcode belong together?";
    const ENOUGH: &'static [&'static [&'static str]] =
        &[&["subdistrict_code"], &["subdistrict_name_th"], &["postcode"]];
    const EXAMPLES: &'static [(&'static str, &'static str)] = &[
        ("One of two postcodes of Hua Mak", r#"{"subdistrict_code": "100608", "postcode": "10250"}"#),
        ("A name that repeats", r#"{"subdistrict_name_th": "ในเมือง"}"#),
        ("A postcode in two provinces", r#"{"postcode": "18220"}"#),
    ];
    type Answer = Out;

    fn answer(self, _: &Ground) -> Result<Out, SettingError> {
        // A code of another form belongs to nothing, as an unknown one.
        let postcode = self.postcode.as_deref().map(str::parse::<Postcode>);
        let answer = match (self.subdistrict_code, self.subdistrict_name_th) {
            (Some(code), name) => by_code(&code, name.as_deref(), postcode),
            (None, Some(name)) => by_name(&name, postcode),
            (None, None) => postcode.and_then(Result::ok).map_or_else(
                || refused(PlaceError::PostcodeMismatch { possible: Vec::new() }),
                |postcode| found(&with_postcode(postcode).collect::<Vec<_>>(), "POSTCODE_MISMATCH"),
            ),
        };
        Ok(Out {
            because: vec![Because { rule: 51, law: "Codes of the Department of Provincial Administration" }],
            ..answer
        })
    }
}

fn by_code(code: &str, name: Option<&str>, postcode: Option<Result<Postcode, CodeError>>) -> Out {
    let unknown = || PlaceError::from(UnknownSubdistrict { successors: Vec::new() });
    let Ok(code) = code.parse::<SubdistrictCode>() else { return refused(unknown()) };
    let place = match postcode {
        None => subdistrict(code).map_err(PlaceError::from),
        Some(Ok(postcode)) => check(code, postcode),
        Some(Err(_)) => subdistrict(code)
            .map_err(PlaceError::from)
            .and_then(|place| Err(PlaceError::PostcodeMismatch { possible: place.postcodes.clone() })),
    };
    match place {
        Ok(place) if name.is_none_or(|name| plain(name).contains(&place.name_th)) => {
            let postcodes = place.postcodes.iter().map(ToString::to_string).collect();
            Out { postcodes, ..found(&[place], "") }
        }
        Ok(_) => refused(unknown()),
        Err(error) => refused(error),
    }
}

fn by_name(name: &str, postcode: Option<Result<Postcode, CodeError>>) -> Out {
    let named: Vec<&Subdistrict> = plain(name)
        .into_iter()
        .map(|name| with_thai_name(name).collect::<Vec<_>>())
        .find(|found| !found.is_empty())
        .unwrap_or_default();
    match postcode {
        _ if named.is_empty() => found(&named, "UNKNOWN_SUBDISTRICT"),
        None => found(&named, ""),
        Some(postcode) => {
            let serves = |place: &&Subdistrict| postcode.is_ok_and(|postcode| place.postcodes.contains(&postcode));
            found(&named.into_iter().filter(serves).collect::<Vec<_>>(), "POSTCODE_MISMATCH")
        }
    }
}

/// The name as it stands, and without the word for the kind of area.
fn plain(name: &str) -> Vec<&str> {
    let name = name.trim();
    let kinds = ["ตำบล", "แขวง", "ต."];
    std::iter::once(name).chain(kinds.iter().filter_map(|kind| name.strip_prefix(kind)).map(str::trim)).collect()
}

/// The answer about these places; `reason` where there are none.
fn found(places: &[&Subdistrict], reason: &'static str) -> Out {
    let provinces: BTreeSet<String> = places.iter().map(|place| place.code.province().to_string()).collect();
    Out {
        valid: !places.is_empty(),
        reason: places.is_empty().then_some(reason),
        matches: places.len(),
        unique: places.len() == 1,
        provinces: provinces.into_iter().collect(),
        subdistricts: places.iter().take(NAMED).map(|place| place.code.to_string()).collect(),
        ..Out::default()
    }
}

fn refused(error: PlaceError) -> Out {
    let reason = Some(error.code());
    match error {
        PlaceError::UnknownSubdistrict(UnknownSubdistrict { successors }) => {
            Out { reason, successors: Some(successors.iter().map(ToString::to_string).collect()), ..Out::default() }
        }
        PlaceError::PostcodeMismatch { possible } => {
            Out { reason, postcodes: possible.iter().map(ToString::to_string).collect(), ..Out::default() }
        }
    }
}
