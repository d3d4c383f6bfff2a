//! Days, instants and reasons as they look outside, read more strictly than the libraries would.

use std::str::FromStr;

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::Offset;
use sala::calendar::parse_iso;
use serde::{Deserialize, Deserializer, Serialize, de};
use utoipa::ToSchema;
use utoipa::openapi::schema::{Object, ObjectBuilder, SchemaType, Type};

/// A calendar day in Bangkok, `YYYY-MM-DD`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ToSchema)]
#[schema(value_type = String, format = Date, examples("2026-10-01"))]
pub struct Day(pub Date);

impl From<Date> for Day {
    fn from(day: Date) -> Self {
        Self(day)
    }
}

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        parse_iso(&text).map(Self).map_err(|_| de::Error::custom("expected a calendar day as YYYY-MM-DD"))
    }
}

/// An instant with its offset (RFC 3339).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ToSchema)]
#[schema(value_type = String, format = DateTime, examples("2026-10-01T17:05:00Z"))]
pub struct Instant(pub Timestamp);

impl<'de> Deserialize<'de> for Instant {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        rfc_3339(&text)
            .map(Self)
            .ok_or_else(|| de::Error::custom("expected an instant with its offset, as 2026-10-01T17:05:00Z"))
    }
}

/// Exactly RFC 3339; jiff alone would read more. Digits after the ninth of a second are cut, and instants beyond the ends of
/// the calendar are its ends.
fn rfc_3339(text: &str) -> Option<Timestamp> {
    let clock = text.get(..19)?;
    let pattern = b"0000-00-00t00:00:00";
    let fits =
        |(c, wanted): (u8, &u8)| if *wanted == b'0' { c.is_ascii_digit() } else { c.eq_ignore_ascii_case(wanted) };
    if !clock.bytes().zip(pattern).all(fits) {
        return None;
    }
    let rest = text.get(19..)?;
    let (fraction, offset) = match rest.strip_prefix('.') {
        Some(rest) => rest.split_at(rest.find(|c: char| !c.is_ascii_digit())?),
        None => ("", rest),
    };
    if rest.starts_with('.') && fraction.is_empty() {
        return None;
    }
    let fraction = fraction.get(..9).unwrap_or(fraction);
    let point = if fraction.is_empty() { "" } else { "." };
    let civil: DateTime = format!("{clock}{point}{fraction}").parse().ok()?;
    let offset = offset_of(offset)?;
    let beyond = if civil.year() < 0 { Timestamp::MIN } else { Timestamp::MAX };
    Some(offset.to_timestamp(civil).unwrap_or(beyond))
}

fn offset_of(text: &str) -> Option<Offset> {
    if text.eq_ignore_ascii_case("z") {
        return Some(Offset::UTC);
    }
    let sign = match text.bytes().next()? {
        b'+' => 1,
        b'-' => -1,
        _ => return None,
    };
    let (hours, minutes) = text.get(1..)?.split_once(':')?;
    let two = |text: &str, most: i32| {
        let digits = text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_digit());
        text.parse::<i32>().ok().filter(|number| digits && *number <= most)
    };
    Offset::from_seconds(sign * (two(hours, 23)? * 3600 + two(minutes, 59)? * 60)).ok()
}

/// A whole number that need not be given. JSON Schema counts `3.0` as one, which serde does not.
pub fn whole<'de, D: Deserializer<'de>, T: FromStr>(deserializer: D) -> Result<Option<T>, D::Error> {
    let Some(number) = Option::<serde_json::Number>::deserialize(deserializer)? else { return Ok(None) };
    let digits = match number.as_f64() {
        Some(value) if number.is_f64() && value.fract() == 0.0 => format!("{value:.0}"),
        _ => number.to_string(),
    };
    digits.parse().map(Some).map_err(|_| de::Error::custom("expected a whole number within its limits"))
}

/// The same, of at most so many.
pub fn whole_up_to<'de, D: Deserializer<'de>, const MOST: u32>(deserializer: D) -> Result<Option<u32>, D::Error> {
    let number = whole::<D, u32>(deserializer)?;
    if number.is_some_and(|number| number > MOST) {
        return Err(de::Error::custom(format!("expected a whole number of at most {MOST}")));
    }
    Ok(number)
}

/// A rule that the answer rests on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Because {
    /// Its number.
    pub rule: u8,
    /// Section of law, or the authority's practice where no section says it.
    pub law: &'static str,
}

impl From<sala::platforms::Because> for Because {
    fn from(because: sala::platforms::Because) -> Self {
        Self { rule: because.rule, law: because.law }
    }
}

/// The reasons of a rule of the core.
pub fn because(reasons: impl IntoIterator<Item = sala::platforms::Because>) -> Vec<Because> {
    reasons.into_iter().map(Because::from).collect()
}

/// The schema of a code, one of these, for `schema_with`, which does not see the field's comment.
pub fn one_of(words: &str, codes: impl IntoIterator<Item = &'static str>) -> Object {
    ObjectBuilder::new().schema_type(Type::String).description(Some(words)).enum_values(Some(codes)).build()
}

/// The same for a code that need not be given.
pub fn one_of_or_null(words: &str, codes: impl IntoIterator<Item = &'static str>) -> Object {
    let values = codes.into_iter().map(serde_json::Value::from).chain([serde_json::Value::Null]);
    let types = SchemaType::from_iter([Type::String, Type::Null]);
    ObjectBuilder::new().schema_type(types).description(Some(words)).enum_values(Some(values)).build()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn instants_are_strict() {
        for (text, same) in [
            ("2026-10-01T17:05:00Z", "2026-10-01T17:05:00Z"),
            ("2026-10-02t00:05:00.000+07:00", "2026-10-01T17:05:00Z"),
            ("2026-10-01T17:05:00.1234567891Z", "2026-10-01T17:05:00.123456789Z"),
            ("2016-12-31T23:59:60Z", "2016-12-31T23:59:59Z"),
        ] {
            assert_eq!(rfc_3339(text), Some(same.parse().unwrap()), "{text}");
        }
        assert_eq!(rfc_3339("9999-12-31T23:59:59-23:59"), Some(Timestamp::MAX));
        assert!(rfc_3339("0000-01-01T00:00:00+23:59").is_some());
        for text in [
            "2026-10-01",
            "2026-10-01T17:05Z",
            "2026-10-01 17:05:00Z",
            "2026-10-01T17:05:00",
            "2026-10-01T17:05:00+07",
            "2026-10-01T17:05:00+07:00[Asia/Bangkok]",
            "2026-10-01T17:05:00.Z",
            "2026-10-01T24:05:00Z",
            "2026-02-30T00:00:00Z",
            "๒๐๒๖-10-01T17:05:00Z",
            "",
        ] {
            assert_eq!(rfc_3339(text), None, "{text}");
        }
    }

    #[test]
    fn days_are_strict() {
        let day = |json: &str| serde_json::from_str::<Day>(json).ok();
        assert_eq!(day("\"2026-10-01\""), Some(Day(jiff::civil::date(2026, 10, 1))));
        for json in ["\"2026-02-30\"", "\"20261001\"", "\"2026-10-01T00:00\"", "\"01/10/2569\"", "5", "true", "\"\""] {
            assert_eq!(day(json), None, "{json}");
        }
    }
}
