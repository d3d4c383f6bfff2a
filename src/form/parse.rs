//! From what a browser posted to answers, or to errors as codes. The server always parses; islands only help while
//! typing. Values come out normalised: dates as ISO, passports and phones in one spelling, codes that exist.

mod place;

use super::error::FieldError;
use super::journey::{failed_checks, is_required};
use super::{Answers, Characters, Field, FieldKind, Form, MISSION_OF, PREVIOUS, Page, Source, zone};
use crate::calendar::{DateError, DateParts, parse_day, parse_time};
use crate::identity::country::{country, normalise_code};
use crate::identity::name::{NameError, NamePart, check_name};
use crate::identity::passport::{PartialDate, PartialDateError, PassportNumber};
use crate::identity::phone::{Phone, PhoneError};
use crate::identity::place::province;
use crate::identity::port_of_entry::port_of_entry;
use crate::platforms::foreigner::visa::mission::mission;
use crate::text::{clean_line, from_thai_digits};
use crate::value::{Value, Values};
use jiff::civil::Date;
use std::collections::BTreeMap;

/// What was posted: values by input name.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Posted(pub BTreeMap<String, Vec<String>>);

impl Posted {
    /// The first value of an input; empty when it was not posted.
    pub fn text(&self, name: &str) -> &str {
        self.0.get(name).and_then(|values| values.first()).map(String::as_str).unwrap_or_default()
    }

    pub fn has(&self, name: &str) -> bool {
        self.0.contains_key(name)
    }
}

/// A parsed page.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Parsed {
    /// Answers to take over; a value that says nothing removes one.
    pub changes: Vec<(String, Value, Source)>,
    /// Nothing is taken over while there is one.
    pub errors: Vec<FieldError>,
    /// The page asks the next step of a place: it is shown again, and this is no error.
    pub next_step: bool,
}

/// What a field gave: answers with their source.
type Given = Vec<(String, Value, Source)>;

/// Parses the values of one page on a Bangkok day. `answers` are those that count when it is asked
/// ([`answers_until`](super::journey::answers_until)): whether a field is required, and the page's checks, may depend on them.
pub fn parse_page(page: &Page, posted: &Posted, answers: &Answers, today: Date) -> Parsed {
    let mut parsed = Parsed::default();
    let mut values = super::journey::values_on(answers, today);
    for field in &page.fields {
        let required = is_required(field, &values);
        match parse_field(field, posted, answers, today) {
            Ok(Step::Given(given)) => {
                let missing = given.iter().all(|(_, value, _)| value.is_blank());
                if missing && required {
                    parsed.errors.push(missing_error(field));
                }
                take(&mut values, &given);
                parsed.changes.extend(given);
            }
            Ok(Step::Next(given)) => {
                parsed.next_step = true;
                parsed.changes.extend(given);
            }
            Err(error) => parsed.errors.push(error),
        }
    }
    if parsed.errors.is_empty() && !parsed.next_step {
        parsed.errors = failed_checks(page, &values);
    }
    parsed
}

/// What somebody brings along when he begins a form, for some of its fields: what cannot be read is left out, and asked.
pub fn parse_brought(form: &Form, keys: &[&str], posted: &Posted, today: Date) -> Vec<(String, Value, Source)> {
    let fields = form.pages.iter().flat_map(|page| &page.fields).filter(|field| keys.contains(&field.id.as_str()));
    let given = fields.filter_map(|field| match parse_field(field, posted, &Answers::default(), today) {
        Ok(Step::Given(given)) => Some(given),
        _ => None,
    });
    given.flatten().filter(|(_, value, _)| !value.is_blank()).collect()
}

/// Checks see the values of this page, and not those it removed.
fn take(values: &mut Values, given: &Given) {
    for (key, value, _) in given {
        if value.is_blank() {
            values.remove(key);
        } else {
            values.insert(key.clone(), value.clone());
        }
    }
}

fn missing_error(field: &Field) -> FieldError {
    let code = match field.kind {
        FieldKind::Choice { .. }
        | FieldKind::Country
        | FieldKind::PortOfEntry
        | FieldKind::Mission
        | FieldKind::Province => "required-choose",
        FieldKind::Declaration => "declaration-required",
        _ => "required-enter",
    };
    FieldError::new(&field.id, code)
}

/// A field is done, or asks its next step.
enum Step {
    Given(Given),
    Next(Given),
}

fn parse_field(field: &Field, posted: &Posted, answers: &Answers, today: Date) -> Result<Step, FieldError> {
    let id = field.id.as_str();
    let text = clean_line(posted.text(id));
    let value = match &field.kind {
        FieldKind::Place => return place::parse(posted, answers, ""),
        FieldKind::PreviousPlace => return place::parse(posted, answers, PREVIOUS),
        FieldKind::Mrz => return zone::read(id, posted.text(id), today).map(Step::Given),
        FieldKind::Date { partial: false } => day(id, posted)?,
        FieldKind::Date { partial: true } => partial_day(id, posted)?,
        _ if text.is_empty() => String::new(),
        FieldKind::Text { max, characters } => line(id, &text, *max, *characters)?,
        FieldKind::LatinName { max } => latin_name(id, &text, *max)?,
        FieldKind::PassportNumber => {
            PassportNumber::parse(&text).map_err(|_| FieldError::new(id, "passport-format"))?.as_str().to_owned()
        }
        FieldKind::Country => normalise_code(&text)
            .filter(|code| country(code).is_some())
            .ok_or_else(|| FieldError::new(id, "country-unknown"))?
            .to_owned(),
        FieldKind::PortOfEntry => {
            port_of_entry(&text).ok_or_else(|| FieldError::new(id, "port-unknown"))?.code.to_owned()
        }
        FieldKind::Mission => mission(&text)
            .filter(|mission| mission.serves(answers.text(MISSION_OF)))
            .ok_or_else(|| FieldError::new(id, "mission-unknown"))?
            .code
            .to_owned(),
        FieldKind::Province => {
            let known = text.parse().ok().and_then(province);
            known.ok_or_else(|| FieldError::new(id, "choice-unknown"))?.code.to_string()
        }
        FieldKind::Choice { options, .. } => {
            options.iter().find(|option| **option == text).ok_or_else(|| FieldError::new(id, "choice-unknown"))?.clone()
        }
        FieldKind::Time => {
            let time = parse_time(&text).ok_or_else(|| FieldError::new(id, "time-format"))?;
            time.strftime("%H:%M").to_string()
        }
        FieldKind::Phone => phone(id, &text)?,
        FieldKind::Email => email(id, &text)?,
        FieldKind::Declaration => {
            return Ok(Step::Given(vec![(id.to_owned(), (text == "true").into(), Source::Typed)]));
        }
    };
    Ok(Step::Given(vec![(id.to_owned(), value.into(), Source::Typed)]))
}

fn line(id: &str, text: &str, max: usize, characters: Characters) -> Result<String, FieldError> {
    let text = match characters {
        Characters::Alphanumeric => {
            let raised: String = text.chars().filter(|c| !matches!(c, ' ' | '-')).collect::<String>().to_uppercase();
            if !raised.chars().all(|c| c.is_ascii_alphanumeric()) {
                return Err(FieldError::new(id, "characters-alphanumeric"));
            }
            raised
        }
        Characters::Plate => {
            let raised: String =
                from_thai_digits(text).to_uppercase().chars().filter(|c| !matches!(c, ' ' | '-')).collect();
            if !raised.chars().all(is_plate_character) {
                return Err(FieldError::new(id, "characters-plate"));
            }
            raised
        }
        Characters::Digits => {
            let digits = from_thai_digits(text);
            if !digits.chars().all(|c| c.is_ascii_digit()) {
                return Err(FieldError::new(id, "digits-only"));
            }
            digits
        }
        Characters::Address => {
            let text = from_thai_digits(text);
            if !text.chars().all(is_address_character) {
                return Err(FieldError::new(id, "characters-address"));
            }
            text
        }
        Characters::Any => text.to_owned(),
    };
    if text.chars().count() > max {
        return Err(FieldError::new(id, "too-long").with("max", &max));
    }
    Ok(text)
}

/// Letters of any script, with the marks of those around Thailand (Thai, Lao, Burmese, Khmer), and digits.
fn is_plate_character(c: char) -> bool {
    c.is_alphanumeric()
        || matches!(c, '\u{0E47}'..='\u{0E4E}' | '\u{0EC8}'..='\u{0ECE}' | '\u{1037}'..='\u{103A}' | '\u{17C6}'..='\u{17D3}')
}

/// Thai (with its marks) or Latin letters, digits, and what stands in addresses.
fn is_address_character(c: char) -> bool {
    c.is_ascii_alphanumeric()
        || matches!(c, '\u{0E01}'..='\u{0E4E}')
        || c.is_alphabetic() && c < '\u{0250}'
        || matches!(c, ' ' | '/' | '-' | '.' | ',' | '(' | ')' | '#' | '&' | '\'' | '’' | '+')
}

fn latin_name(id: &str, text: &str, max: usize) -> Result<String, FieldError> {
    let part = match id {
        "family_name" => NamePart::Family,
        "middle_name" => NamePart::Middle,
        _ => NamePart::First,
    };
    match check_name(text, part) {
        Ok(name) if name.chars().count() > max => Err(FieldError::new(id, "too-long").with("max", &max)),
        Ok(name) => Ok(name),
        Err(NameError::Empty) => Ok(String::new()),
        Err(_) => Err(FieldError::new(id, "name-characters")),
    }
}

fn day(id: &str, posted: &Posted) -> Result<String, FieldError> {
    let [day, month, year] = ["day", "month", "year"].map(|part| posted.text(&format!("{id}-{part}")));
    match parse_day(day, month, year) {
        Ok(day) => Ok(day.to_string()),
        Err(DateError::Empty) => Ok(String::new()),
        Err(DateError::Missing(parts)) => Err(date_error(id, "date-missing", parts)),
        Err(DateError::Unreadable(parts)) => Err(date_error(id, "date-unreadable", parts)),
        Err(error @ DateError::NotReal) => Err(date_error(id, "date-not-real", error.parts())),
    }
}

/// `parts` names the boxes to mark: `day-month`.
fn date_error(id: &str, code: &str, parts: DateParts) -> FieldError {
    FieldError::new(id, code).with("parts", &parts)
}

fn partial_day(id: &str, posted: &Posted) -> Result<String, FieldError> {
    let [day, month, year] = ["day", "month", "year"].map(|part| posted.text(&format!("{id}-{part}")));
    match PartialDate::parse(day, month, year) {
        Ok(day) => Ok(day.to_string()),
        Err(PartialDateError::Empty) => Ok(String::new()),
        Err(PartialDateError::Format) => Err(FieldError::new(id, "birth-date-unreadable")),
        Err(PartialDateError::Range) => Err(FieldError::new(id, "date-not-real")),
    }
}

fn phone(id: &str, text: &str) -> Result<String, FieldError> {
    match Phone::parse(text) {
        Ok(phone) => Ok(phone.e164().to_owned()),
        Err(PhoneError::Hotline) => Err(FieldError::new(id, "phone-hotline")),
        Err(_) => Err(FieldError::new(id, "phone-format")),
    }
}

/// Something before and after one `@`, with a dot after it. Whether it exists only a message can tell.
pub fn email(id: &str, text: &str) -> Result<String, FieldError> {
    let wrong = || FieldError::new(id, "email-format");
    if text.len() > 254 {
        return Err(FieldError::new(id, "too-long").with("max", &254));
    }
    let (local, domain) = text.split_once('@').ok_or_else(wrong)?;
    let is_right = !local.is_empty()
        && local.len() <= 64
        && !domain.contains('@')
        && domain.contains('.')
        && domain.split('.').all(|label| !label.is_empty())
        && !text.chars().any(|c| c.is_whitespace() || c.is_control() || matches!(c, '<' | '>' | '"' | ',' | ';'));
    if is_right { Ok(text.to_owned()) } else { Err(wrong()) }
}

#[cfg(test)]
mod tests;
