//! The arrival card between form and law: facts from the answers, what the rule concludes from them, and about whom health
//! questions are asked.

use super::arrival_card::{Facts, ReasonCode, Settings, assess, last_day, needs_new_card};
use crate::form::Answers;
use crate::platforms::filing::{Conclusion, Filing};
use crate::settings::Settings as Resolved;
use crate::value::{Value, Values};
use crate::workflow::Refusal;
use std::collections::BTreeMap;

/// The answers that all travellers of a party share: asked once, and taken over for each (rule 30).
pub const TRIP_ANSWERS: [&str; 19] = [
    "arrival_date",
    "country_boarded",
    "travel_mode",
    "vehicle",
    "flight_no",
    "departure_date",
    "departure_travel_mode",
    "departure_vehicle",
    "departure_flight_no",
    "purpose",
    "transit_no_stay",
    "accommodation_type",
    "province",
    "district",
    "subdistrict",
    "postcode",
    "address",
    "phone",
    "email",
];
/// The countries of the last fourteen days: `visited_1` and so on, one for each of the days and for today.
const VISITED: std::ops::RangeInclusive<u8> = 1..=15;
/// Whether health questions are asked: derived from the answers by a dated list of countries.
pub const HEALTH_ASKED: &str = "health_asked";

/// Says yes with what the workflow needs to know: whether the window is open, and which days count. Before the window opens
/// a card is filed too; it is issued when it opens (rule 27).
pub fn conclude(filing: &Filing<'_>) -> Result<Conclusion, Refusal> {
    let settings = settings(filing.settings)?;
    let facts = facts(filing.answers, filing);
    let assessment = assess(&facts, &settings);
    let refused = |rule: &str| {
        let days = [("arrival", facts.arrival_date), ("opens_on", assessment.opens_on)];
        let days = days.into_iter().filter_map(|(name, day)| Some((name.to_owned(), day?.to_string())));
        let limits = [("min", settings.passport_min), ("max", settings.passport_max)];
        let limits = limits.map(|(name, limit)| (name.to_owned(), limit.to_string()));
        let parameters: BTreeMap<String, String> = days.chain(limits).collect();
        Err(Refusal::Rule { rule: rule.to_owned(), parameters })
    };
    match assessment.reason {
        Some(ReasonCode::NotRequired) => return refused("CARD_NOT_REQUIRED"),
        Some(ReasonCode::ArrivalDatePassed) => return refused("ARRIVAL_DATE_PASSED"),
        Some(ReasonCode::TooEarly) | None => {}
    }
    let (Some(arrival), Some(opens_on)) = (facts.arrival_date, assessment.opens_on) else {
        return Err(Refusal::AnswersRequired);
    };
    match assessment.errors.first() {
        Some(&"PASSPORT_LENGTH") => return refused("CARD_PASSPORT_LENGTH"),
        Some(_) => return refused("CARD_FIELDS"),
        None => {}
    }
    let window = if assessment.reason.is_some() { "early" } else { "open" };
    let facts = [
        ("window", Value::from(window)),
        ("opens_on", opens_on.into()),
        ("serves_until", last_day(arrival, &settings).into()),
        ("arrives", arrival.into()),
    ];
    let facts: Values = facts.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
    // Each filing is a card of its own: people may hold one for each entry.
    Ok(Conclusion { period: String::new(), facts })
}

fn settings(resolved: &Resolved) -> Result<Settings, Refusal> {
    Settings::from_resolved(resolved).map_err(|error| Refusal::Definition { what: error.to_string() })
}

/// The card's fields as they were answered.
fn facts(answers: &Answers, filing: &Filing<'_>) -> Facts {
    let text = |key: &str| answers.get(key).and_then(Value::as_text).map(str::to_owned);
    Facts {
        arrival_date: answers.day("arrival_date"),
        departure_date: answers.day("departure_date"),
        submitted_at: Some(filing.now),
        family_name: text("family_name"),
        first_name: text("first_name"),
        middle_name: text("middle_name"),
        doc_type: text("doc_type"),
        passport_no: text("passport_no"),
        nationality: text("nationality"),
        birth_date: text("birth_date"),
        gender: text("sex"),
        occupation: text("occupation"),
        country_of_residence: text("country_of_residence"),
        city_of_residence: text("city_of_residence"),
        visa_no: text("visa_no"),
        phone_no: text("phone"),
        email: text("email"),
        country_boarded: text("country_boarded"),
        purpose: text("purpose"),
        travel_mode: text("travel_mode"),
        vehicle: text("vehicle"),
        flight_no: text("flight_no"),
        departure_travel_mode: text("departure_travel_mode"),
        departure_vehicle: text("departure_vehicle"),
        departure_flight_no: text("departure_flight_no"),
        transit_no_stay: text("transit_no_stay").map(|answer| answer == "yes"),
        accommodation_type: text("accommodation_type"),
        province: text("province"),
        address: text("address"),
        district: text("district"),
        subdistrict: text("subdistrict"),
        post_code: text("postcode"),
        countries_visited: Some(visited(answers)),
        ..Facts::default()
    }
}

fn visited(answers: &Answers) -> Vec<String> {
    let country = |number| answers.text(&format!("visited_{number}")).to_owned();
    VISITED.map(country).filter(|code| !code.is_empty()).collect()
}

/// What follows from the answers before they are all given: whether health questions are asked, of listed nationalities and of
/// whoever was in a listed country within fourteen days.
pub fn derived(answers: &Answers, resolved: &Resolved) -> Vec<(&'static str, Value)> {
    let Ok(settings) = Settings::from_resolved(resolved) else { return Vec::new() };
    let were = [answers.text("nationality"), answers.text("country_boarded")].map(str::to_owned);
    // The list of the day of arrival counts.
    let arrival = answers.day("arrival_date");
    let is_listed = |code: &String| settings.health_countries.known_on(arrival).any(|known| known == code);
    let listed = visited(answers).iter().chain(&were).any(is_listed);
    vec![(HEALTH_ASKED, if listed { "yes" } else { "no" }.into())]
}

/// Rule 29: whether changed answers make another card of it.
pub fn makes_another_card(before: &Answers, filing: &Filing<'_>) -> bool {
    let settings = Settings::from_resolved(filing.settings).unwrap_or_default();
    needs_new_card(before, filing.answers, filing.now, &settings)
}

/// On which pages of the form it is decided that a card is refused.
pub fn deciding_pages(refusal: &str) -> &'static [&'static str] {
    match refusal {
        "ARRIVAL_DATE_PASSED" => &["arrival"],
        "CARD_NOT_REQUIRED" | "CARD_PASSPORT_LENGTH" => &["passport", "passport-lines"],
        _ => &[],
    }
}

#[cfg(test)]
mod tests;
