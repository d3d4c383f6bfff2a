//! What is wrong with the fields of a card. Each is judged by itself where it is given; the stay's address as a whole.

use super::{Assessment, Facts, Settings, place};
use crate::calendar::bangkok_day;
use crate::form::parse::email;
use crate::identity::country::{country, same_state};
use crate::identity::name::{NameError, NamePart, check_name};
use crate::identity::passport::{PartialDate, PassportNumber, Sex};
use crate::identity::phone::Phone;

/// Purposes, modes and genders, as the present system codes them.
pub const PURPOSES: [&str; 11] = [
    "HOLIDAY",
    "MEETING",
    "SPORTS",
    "BUSINESS",
    "INCENTIVE",
    "MEDICAL",
    "EDUCATION",
    "CONVENTION",
    "EMPLOYMENT",
    "EXHIBITION",
    "OTHERS",
];
const MODES: [&str; 3] = ["AIR", "LAND", "SEA"];
/// Vehicles that fly, and those that do not. The present system's list is longer than what is known of it, so another word is taken.
const FLYING: [&str; 2] = ["COMMERCIAL_FLIGHT", "PRIVATE_FLIGHT"];
const NOT_FLYING: [&str; 7] = ["CAR", "BUS", "TRAIN", "MOTORCYCLE", "FERRY", "CRUISE_SHIP", "PRIVATE_BOAT"];
const GENDERS: [&str; 3] = ["MALE", "FEMALE", "UNDEFINED"];

type Errors = Vec<&'static str>;

/// Judges the fields that are given; whether there was one.
pub fn judge(facts: &Facts, settings: &Settings, answer: &mut Assessment) -> bool {
    let mut judged = person(facts, settings, answer);
    judged |= journey(facts, &mut answer.errors);
    judged |= contact(facts, &mut answer.errors);
    judged | place::judge(facts, answer)
}

/// The middle name as the card holds it: "-" is none.
pub fn middle_name(text: &str) -> Option<String> {
    check_name(text, NamePart::Middle).ok()
}

/// One field: what a check finds against its text, when it is given.
fn field(value: Option<&String>, errors: &mut Errors, check: impl FnOnce(&str) -> Option<&'static str>) -> bool {
    if let Some(text) = value {
        errors.extend(check(text.trim()));
    }
    value.is_some()
}

fn person(facts: &Facts, settings: &Settings, answer: &mut Assessment) -> bool {
    let today = facts.submitted_at.map(bangkok_day);
    let errors = &mut answer.errors;
    let mut judged = field(facts.family_name.as_ref(), errors, |text| {
        name(text, NamePart::Family, ["", "FAMILY_NAME_LENGTH", "FAMILY_NAME_CHARACTER"])
    });
    judged |= field(facts.first_name.as_ref(), errors, |text| {
        name(text, NamePart::First, ["FIRST_NAME_REQUIRED", "FIRST_NAME_LENGTH", "FIRST_NAME_CHARACTER"])
    });
    judged |= field(facts.middle_name.as_ref(), errors, |text| {
        name(text, NamePart::Middle, ["", "MIDDLE_NAME_LENGTH", "MIDDLE_NAME_CHARACTER"])
    });
    judged |=
        field(facts.nationality.as_ref(), errors, |text| state(text, ["NATIONALITY_REQUIRED", "NATIONALITY_UNKNOWN"]));
    judged |= field(facts.birth_date.as_ref(), errors, |text| match text.parse::<PartialDate>() {
        Ok(born) if today.is_some_and(|today| born.is_after(today)) => Some("BIRTH_DATE_FUTURE"),
        Ok(_) => None,
        Err(_) if text.is_empty() => Some("BIRTH_DATE_REQUIRED"),
        Err(error) => Some(error.code()),
    });
    judged |= field(facts.gender.as_ref(), errors, |text| {
        let known = GENDERS.contains(&text) || Sex::parse(text).is_some();
        coded(text, known, ["GENDER_REQUIRED", "GENDER_CODE"])
    });
    judged |=
        field(facts.occupation.as_ref(), errors, |text| line(text, 50, ["OCCUPATION_REQUIRED", "OCCUPATION_LENGTH"]));
    if let Some(number) = &facts.passport_no {
        judged = true;
        answer.errors.extend(passport(number, settings));
        answer.practice(28);
    }
    judged
}

/// Rule 28: letters, digits or digits alone, so many as the card takes.
fn passport(text: &str, settings: &Settings) -> Option<&'static str> {
    match PassportNumber::parse(text) {
        Ok(number) => {
            let fits = (settings.passport_min..=settings.passport_max).contains(&number.as_str().len());
            (!fits).then_some("PASSPORT_LENGTH")
        }
        Err(error) => Some(error.code()),
    }
}

fn journey(facts: &Facts, errors: &mut Errors) -> bool {
    let mut judged = facts.departure_date.is_some();
    if facts.departure_date.zip(facts.arrival_date).is_some_and(|(leaves, comes)| leaves < comes) {
        errors.push("DEPARTURE_BEFORE_ARRIVAL");
    }
    judged |= field(facts.country_boarded.as_ref(), errors, |text| {
        let codes = ["COUNTRY_BOARDED_REQUIRED", "COUNTRY_BOARDED_UNKNOWN"];
        if same_state(text, "THA") { Some("COUNTRY_BOARDED_THAILAND") } else { state(text, codes) }
    });
    judged |= field(facts.purpose.as_ref(), errors, |text| {
        coded(text, PURPOSES.contains(&text), ["PURPOSE_REQUIRED", "PURPOSE_CODE"])
    });
    judged |= field(facts.travel_mode.as_ref(), errors, |text| {
        coded(text, MODES.contains(&text), ["TRAVEL_MODE_REQUIRED", "TRAVEL_MODE_CODE"])
    });
    let mode = facts.travel_mode.as_deref().unwrap_or_default();
    judged |= field(facts.vehicle.as_ref(), errors, |text| {
        coded(text, goes_with(text, mode), ["VEHICLE_REQUIRED", "VEHICLE_TRAVEL_MODE"])
    });
    judged |=
        field(facts.flight_no.as_ref(), errors, |text| line(text, 20, ["FLIGHT_NO_REQUIRED", "FLIGHT_NO_LENGTH"]));
    judged |= field(facts.departure_travel_mode.as_ref(), errors, |text| {
        (!text.is_empty() && !MODES.contains(&text)).then_some("DEPARTURE_TRAVEL_MODE_CODE")
    });
    let mode = facts.departure_travel_mode.as_deref().unwrap_or_default();
    judged |= field(facts.departure_vehicle.as_ref(), errors, |text| {
        (!text.is_empty() && !goes_with(text, mode)).then_some("DEPARTURE_VEHICLE_TRAVEL_MODE")
    });
    judged |=
        field(facts.departure_flight_no.as_ref(), errors, |text| line(text, 20, ["", "DEPARTURE_FLIGHT_NO_LENGTH"]));
    judged |= field(facts.visa_no.as_ref(), errors, |text| line(text, 20, ["", "VISA_NO_LENGTH"]));
    if let Some(codes) = &facts.countries_visited {
        judged = true;
        let unknown = codes.iter().any(|code| country(code).is_none());
        errors.extend(unknown.then_some("COUNTRIES_VISITED_UNKNOWN"));
    }
    judged
}

/// Whether a vehicle, as the present system writes it (`COMMERCIAL FLIGHT`) or as ours does, can be of a mode; one that is not known can.
fn goes_with(vehicle: &str, mode: &str) -> bool {
    let vehicle = vehicle.to_ascii_uppercase().replace([' ', '-'], "_");
    match mode.trim() {
        "AIR" => !NOT_FLYING.contains(&vehicle.as_str()),
        "LAND" | "SEA" => !FLYING.contains(&vehicle.as_str()),
        _ => true,
    }
}

fn contact(facts: &Facts, errors: &mut Errors) -> bool {
    let mut judged = field(facts.country_of_residence.as_ref(), errors, |text| {
        state(text, ["COUNTRY_OF_RESIDENCE_REQUIRED", "COUNTRY_OF_RESIDENCE_UNKNOWN"])
    });
    judged |= field(facts.city_of_residence.as_ref(), errors, |text| {
        line(text, 100, ["CITY_OF_RESIDENCE_REQUIRED", "CITY_OF_RESIDENCE_LENGTH"])
    });
    let code = facts.phone_code.as_deref().unwrap_or_default();
    judged |= field(facts.phone_no.as_ref(), errors, |number| {
        coded(number, is_phone(code, number), ["PHONE_REQUIRED", "PHONE_FORMAT"])
    });
    judged |= field(facts.email.as_ref(), errors, |text| match email("email", text) {
        _ if text.is_empty() => Some("EMAIL_REQUIRED"),
        _ if text.len() > 80 => Some("EMAIL_LENGTH"),
        Err(_) => Some("EMAIL_FORMAT"),
        Ok(_) => None,
    });
    if let Some(declared) = facts.declaration {
        judged = true;
        errors.extend((!declared).then_some("DECLARATION_REQUIRED"));
    }
    judged
}

/// With its country's code it is an international number, whatever its zero in front; without one only its digits can be judged.
fn is_phone(code: &str, number: &str) -> bool {
    let code = code.trim().trim_start_matches('+');
    if code.is_empty() && !number.starts_with('+') {
        let digits = number.chars().filter(char::is_ascii_digit).count();
        return (1..=15).contains(&digits)
            && number.chars().all(|c| c.is_ascii_digit() || matches!(c, ' ' | '-' | '(' | ')' | '.'));
    }
    let whole = if code.is_empty() { number.to_owned() } else { format!("+{code}{}", number.trim_start_matches('0')) };
    Phone::parse(&whole).is_ok()
}

fn name(text: &str, part: NamePart, [required, length, character]: [&'static str; 3]) -> Option<&'static str> {
    check_name(text, part).err().map(|error| match error {
        NameError::Empty => required,
        NameError::TooLong { .. } => length,
        NameError::Character(_) => character,
    })
}

fn state(text: &str, [required, unknown]: [&'static str; 2]) -> Option<&'static str> {
    coded(text, country(text).is_some(), [required, unknown])
}

fn coded(text: &str, known: bool, [required, unknown]: [&'static str; 2]) -> Option<&'static str> {
    match (text.is_empty(), known) {
        (true, _) => Some(required),
        (false, false) => Some(unknown),
        (false, true) => None,
    }
}

/// A line of text; one that may be empty has no code for that.
fn line(text: &str, max: usize, [required, length]: [&'static str; 2]) -> Option<&'static str> {
    match text.chars().count() {
        0 => Some(required).filter(|code| !code.is_empty()),
        found => (found > max).then_some(length),
    }
}
