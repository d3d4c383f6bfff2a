//! `evisa`: visas, exempt entries and how long they let somebody stay (rules 33–36).

use std::num::NonZeroU16;

use sala::identity::country::countries;
use sala::platforms::foreigner::visa::types::visa_types;
use sala::platforms::foreigner::visa::{
    Assessment, Entry, Facts, Kind, Nationality, ReasonCode, Settings, Status, assess,
};
use sala::settings::SettingError;
use sala::text::Lang;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa::openapi::schema::Object;

use crate::api::ground::Ground;
use crate::api::rule::Question;
use crate::api::types::{Because, Day, because, one_of, one_of_or_null, whole};

/// Answers what follows from the facts that are given, whichever they are:
///
/// - `arrival` and `passport_expiry`: whether the passport is valid for six months from arrival, and to which day it must be.
/// - `visa_type` or `entry` with `arrival`: the days that are admitted, and the last of them; the day of arrival is the first. With
///   `stay_days`: that many, unless the class admits fewer.
/// - `enter_before` with `arrival` or `today`: whether the visa still lets its holder in. Validity is not stay.
/// - `entry` `exempt`, or `nationality` and `arrival` alone: whether the nationality is exempt on that day, and for how long.
/// - `land_entries` with an exempt entry: whether the two entries by land of a calendar year are used.
/// - `documents_requested_on`: the last day for papers; with `today` what has become of the application.
///
/// Days of the calendar in Bangkok. An officer at the border decides.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct In {
    /// A type of the table, or `EXEMPT`.
    #[schema(schema_with = kinds)]
    visa_type: Option<Kind>,
    /// How one comes in, where the type does not say it.
    #[schema(schema_with = ways)]
    entry: Option<Entry>,
    /// Day of arrival: day 1 of the stay.
    arrival: Option<Day>,
    /// Days of stay, where they are known otherwise than by the type.
    #[schema(value_type = Option<u16>, minimum = 1, maximum = 65_535)]
    #[serde(default, deserialize_with = "whole")]
    stay_days: Option<NonZeroU16>,
    /// Day on which the passport expires.
    passport_expiry: Option<Day>,
    /// Last day on which the visa lets its holder in.
    enter_before: Option<Day>,
    /// Day of the e-mail that asked for papers.
    documents_requested_on: Option<Day>,
    /// Stands for the clock.
    today: Option<Day>,
    /// ICAO code.
    #[schema(schema_with = nationalities)]
    nationality: Option<Nationality>,
    /// Of one who comes by land without a visa: how often he has done so in the calendar year of arrival.
    #[schema(value_type = Option<u16>, minimum = 0, maximum = 65_535)]
    #[serde(default, deserialize_with = "whole")]
    land_entries: Option<u16>,
}

/// What follows from the facts given; keys that they do not decide are left out.
#[derive(Debug, Serialize, ToSchema)]
pub struct Out {
    /// Whether the passport is valid long enough.
    #[serde(skip_serializing_if = "Option::is_none")]
    passport_valid_enough: Option<bool>,
    /// The day to which it must be valid at least.
    #[serde(skip_serializing_if = "Option::is_none")]
    must_be_valid_to: Option<Day>,
    /// Days that are admitted.
    #[serde(skip_serializing_if = "Option::is_none")]
    stay_days: Option<i32>,
    /// The last of them.
    #[serde(skip_serializing_if = "Option::is_none")]
    admitted_until: Option<Day>,
    /// Whether one is let in.
    #[serde(skip_serializing_if = "Option::is_none")]
    entry_allowed: Option<bool>,
    /// Why not, or what is in the way.
    #[schema(schema_with = reasons)]
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<ReasonCode>,
    /// Last day for papers that were asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    last_day: Option<Day>,
    /// Where the application or the visa stands today.
    #[schema(schema_with = statuses)]
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Option<Status>,
    because: Vec<Because>,
}

fn kinds() -> Object {
    one_of_or_null("Type of visa, or none", visa_types().iter().map(|visa| visa.code.as_str()).chain(["EXEMPT"]))
}

fn ways() -> Object {
    one_of_or_null("How the person enters", ["exempt", "on_arrival", "visa", "single", "multiple"])
}

fn nationalities() -> Object {
    one_of_or_null("Nationality as in the passport", countries(Lang::En).into_iter().map(|country| country.code))
}

fn reasons() -> Object {
    one_of("Why entry is not allowed", ReasonCode::ALL.map(ReasonCode::code))
}

fn statuses() -> Object {
    one_of("What becomes of the application", Status::ALL.map(Status::code))
}

impl Question for In {
    const NAME: &'static str = "evisa";
    const SUMMARY: &'static str =
        "How long does a visa or an exemption let somebody stay, and is the passport valid long enough?";
    const EXAMPLES: &'static [(&'static str, &'static str)] = &[
        ("Six months from arrival", r#"{"arrival": "2027-03-10", "passport_expiry": "2027-09-09"}"#),
        ("A tourist visa", r#"{"visa_type": "TR", "arrival": "2027-01-05"}"#),
        ("Too late for the visa", r#"{"enter_before": "2027-03-04", "arrival": "2027-03-05"}"#),
        ("Without a visa", r#"{"entry": "exempt", "nationality": "SWE", "arrival": "2026-09-20"}"#),
        (
            "A third entry by land in a year",
            r#"{"entry": "exempt", "nationality": "SWE", "arrival": "2026-12-01", "land_entries": 2}"#,
        ),
        ("Papers that were asked for", r#"{"documents_requested_on": "2026-12-01", "today": "2026-12-17"}"#),
    ];
    type Answer = Out;

    fn answer(self, ground: &Ground) -> Result<Out, SettingError> {
        let day = |day: Option<Day>| day.map(|Day(day)| day);
        let facts = Facts {
            visa_type: self.visa_type,
            entry: self.entry,
            arrival: day(self.arrival),
            stay_days: self.stay_days,
            passport_expiry: day(self.passport_expiry),
            enter_before: day(self.enter_before),
            documents_requested_on: day(self.documents_requested_on),
            today: day(self.today),
            nationality: self.nationality,
            land_entries: self.land_entries.map(u32::from),
        };
        let on = facts.today.or(facts.documents_requested_on).or(facts.arrival).unwrap_or(ground.today);
        let settings = ground.settings(on, Settings::from_resolved)?;
        Ok(Out::from(assess(&facts, &settings)))
    }
}

impl From<Assessment> for Out {
    fn from(found: Assessment) -> Self {
        let day = |day: Option<jiff::civil::Date>| day.map(Day);
        Self {
            passport_valid_enough: found.passport_valid_enough,
            must_be_valid_to: day(found.must_be_valid_to),
            stay_days: found.stay_days,
            admitted_until: day(found.admitted_until),
            entry_allowed: found.entry_allowed,
            reason: found.reason,
            last_day: day(found.last_day),
            status: found.status,
            because: because(found.because),
        }
    }
}
