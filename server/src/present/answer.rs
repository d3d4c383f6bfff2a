//! Answers as a reader sees them.

use super::Words;
use app::i18n::{stored_name, text};
use sala::calendar::format_day;
use sala::form::journey::Journey;
use sala::form::{Answers, FieldKind, PREVIOUS, Page};
use sala::identity::address::has_its_word;
use sala::identity::country::country;
use sala::identity::passport::{PartialDate, PassportNumber};
use sala::identity::place;
use sala::identity::port_of_entry::port_of_entry;
use sala::platforms::foreigner::visa::mission::{Mission, mission};
use sala::text::Lang;
use sala::value::{Value, Values};

/// A line of a summary: a label, lines of value, and the page where it is answered.
#[derive(Debug, Clone)]
pub struct Line {
    pub key: String,
    pub label: String,
    pub value: Vec<String>,
    pub page: String,
}

/// Lines under a heading.
#[derive(Debug, Clone)]
pub struct Section {
    pub title: String,
    pub lines: Vec<Line>,
}

/// How much of a personal number is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Numbers {
    /// To the person himself, and to the officer who decides his case.
    Full,
    /// In lists and logs: the last four.
    Masked,
}

/// The answers on the route, by section. Names are joined to one line, and an address is one value.
pub fn sections(words: Words<'_>, journey: &Journey, answers: &Answers) -> Vec<Section> {
    let mut sections: Vec<Section> = Vec::new();
    for step in &journey.steps {
        let Some(page) = words.bundle.form.page(&step.page) else { continue };
        let title = words.of(&format!("section-{}", step.section));
        let lines = lines_of(words, page, answers);
        match sections.last_mut().filter(|section| section.title == title) {
            Some(section) => section.lines.extend(lines),
            None => sections.push(Section { title, lines }),
        }
    }
    sections
}

fn lines_of(words: Words<'_>, page: &Page, answers: &Answers) -> Vec<Line> {
    page.fields
        .iter()
        .flat_map(|field| match field.kind {
            FieldKind::Place => vec![(field.id.clone(), place_lines(words.lang, answers, ""))],
            FieldKind::PreviousPlace => vec![(field.id.clone(), place_lines(words.lang, answers, PREVIOUS))],
            _ => field
                .answers()
                .into_iter()
                .map(|key| {
                    let value = answers.get(key).map(|value| show(words, key, value, Numbers::Full));
                    (key.to_owned(), value.into_iter().filter(|value| !value.is_empty()).collect())
                })
                .collect(),
        })
        .map(|(key, value)| Line { label: words.label(&key), key, value, page: page.id.clone() })
        .collect()
}

/// What was concluded about a case and concerns its people: facts of which the service has a text `fact-<name>`, with their values.
pub fn facts(words: Words<'_>, facts: &Values) -> Vec<(String, String)> {
    let lines = words.bundle.service.facts.iter().filter_map(|name| {
        let label = words.of_or(&format!("fact-{name}"), "");
        let value = match facts.get(name)? {
            Value::Text(code) if port_of_entry(code).is_some() => port_name(words.lang, code),
            Value::Text(text) => show_day(words.lang, text),
            Value::Number(number) => number.to_string(),
            _ => return None,
        };
        Some((label, value))
    });
    lines.filter(|(label, value)| !label.is_empty() && !value.is_empty()).collect()
}

/// The answers that were shared with another agency, in the order in which its service names them: labels and values. A part
/// of an address stands alone here, since its other parts may not be shared.
pub fn shared(words: Words<'_>, keys: &[String], answers: &Answers) -> Vec<(String, String)> {
    let lines = keys.iter().filter_map(|key| {
        let value = answers.get(key)?;
        let place = place_name(words.lang, key, answers.text(key));
        let generic = format!("place-{key}");
        let label =
            if place.is_some() { text(words.lang, &generic, &[]) } else { words.of_or(&format!("field-{key}"), key) };
        Some((label, place.unwrap_or_else(|| show(words, key, value, Numbers::Full))))
    });
    lines.filter(|(_, value)| !value.is_empty()).collect()
}

/// A province, district or sub-district by its code.
fn place_name(lang: Lang, key: &str, code: &str) -> Option<String> {
    let (thai, latin) = match key {
        "province" => place::province(code.parse().ok()?).map(|place| (place.name_th, place.name_en))?,
        "district" => place::district(code.parse().ok()?).map(|place| (place.name_th, place.name_en))?,
        "subdistrict" => place::subdistrict(code.parse().ok()?).ok().map(|place| (place.name_th, place.name_en))?,
        _ => return None,
    };
    Some(if lang == Lang::Th { thai } else { latin }.to_owned())
}

/// One value: codes in words, days in the reader's calendar.
pub fn show(words: Words<'_>, key: &str, value: &Value, numbers: Numbers) -> String {
    let Value::Text(code) = value else { return String::new() };
    let lang = words.lang;
    let field = words.bundle.form.pages.iter().flat_map(|page| &page.fields).find(|field| field.id == key);
    match field.map(|field| &field.kind) {
        Some(FieldKind::Choice { .. }) => words.of(&format!("field-{key}-{code}")),
        Some(FieldKind::Country) => country_name(lang, code),
        Some(FieldKind::PortOfEntry) => port_name(lang, code),
        Some(FieldKind::Mission) => mission(code).map_or_else(|| code.clone(), |mission| mission_name(lang, mission)),
        Some(FieldKind::Province) => place_name(lang, "province", code).unwrap_or_default(),
        Some(FieldKind::Date { .. }) => show_day(lang, code),
        Some(FieldKind::PassportNumber) if numbers == Numbers::Masked => masked(code),
        _ => code.clone(),
    }
}

/// A whole day in the reader's calendar; a birth date with unknown parts as it is written.
pub fn show_day(lang: Lang, iso: &str) -> String {
    match iso.parse::<PartialDate>().map(PartialDate::exact) {
        Ok(Some(day)) => format_day(day, lang),
        _ => iso.to_owned(),
    }
}

pub fn masked(number: &str) -> String {
    PassportNumber::parse(number).map(|number| number.masked()).unwrap_or_default()
}

pub fn country_name(lang: Lang, code: &str) -> String {
    country(code).map_or_else(|| code.to_owned(), |country| country.name(lang).to_owned())
}

pub fn mission_name(lang: Lang, mission: &Mission) -> String {
    stored_name(lang, &mission.name(lang))
}

pub fn port_name(lang: Lang, code: &str) -> String {
    port_of_entry(code).map_or_else(|| code.to_owned(), |port| stored_name(lang, port.name(lang)))
}

/// Sub-district, district, province and postcode on one line.
fn place_lines(lang: Lang, answers: &Answers, prefix: &str) -> Vec<String> {
    let part = |key: &str| answers.text(&format!("{prefix}{key}"));
    let place = part("subdistrict").parse().ok().and_then(|code| place::subdistrict(code).ok());
    place.map(|place| format!("{} {}", place.full_name(lang), part("postcode"))).into_iter().collect()
}

/// A part of an address with its word, unless it was typed with that: "Sukhumvit Rd." is no "Sukhumvit Rd. Road".
fn address_part(lang: Lang, key: &str, value: &str) -> String {
    if has_its_word(key, value) {
        value.to_owned()
    } else {
        text(lang, &format!("address-{key}"), &[("value", value.into())])
    }
}

/// A whole address: house, room, lane and road on the first line, the place on the second.
pub fn address_lines(lang: Lang, answers: &Answers) -> Vec<String> {
    let named = |key: &str| {
        let value = answers.text(key);
        (!value.is_empty()).then(|| address_part(lang, key, value))
    };
    // Chinese goes from the road to the room.
    let parts = match lang {
        Lang::Zh => ["moo", "road", "soi", "house_no", "place_name", "floor", "room"],
        _ => ["place_name", "house_no", "room", "floor", "moo", "soi", "road"],
    };
    let first = parts.into_iter().filter_map(named).collect::<Vec<_>>().join(" ");
    [vec![first], place_lines(lang, answers, "")].concat()
}

#[cfg(test)]
mod tests {
    use super::*;
    use sala::form::Source;

    #[test]
    fn the_word_of_a_road_stands_once() {
        let road = |lang, value| address_part(lang, "road", value);
        assert_eq!(road(Lang::En, "Sukhumvit"), "Sukhumvit Road");
        assert_eq!(road(Lang::En, "Sukhumvit Road"), "Sukhumvit Road");
        assert_eq!(road(Lang::En, "ถนนสุขุมวิท"), "ถนนสุขุมวิท");
        assert_eq!(road(Lang::Th, "ถนนสุขุมวิท"), "ถนนสุขุมวิท");
        assert_eq!(road(Lang::Th, "สุขุมวิท"), "ถนนสุขุมวิท");
        assert_eq!(road(Lang::Zh, "Sukhumvit road"), "Sukhumvit road");
        for short in ["ถ.สุขุมวิท", "Sukhumvit Rd.", "Sukhumvit rd", "Khao San St."] {
            for lang in Lang::ALL {
                assert_eq!(road(lang, short), short);
            }
        }
        assert_eq!(road(Lang::En, "St. Louis"), "St. Louis Road");
        assert_eq!(address_part(Lang::Th, "soi", "ซ.5"), "ซ.5");
        assert_eq!(address_part(Lang::En, "room", "Rm 12"), "Rm 12");
        assert_eq!(address_part(Lang::Th, "floor", "ชั้น 3"), "ชั้น 3");
        assert_eq!(address_part(Lang::En, "soi", "soi 5"), "soi 5");
        assert_eq!(address_part(Lang::Th, "soi", "5"), "ซอย5");
        assert_eq!(
            address_part(Lang::Th, "house_no", "5"),
            text(Lang::Th, "address-house_no", &[("value", "5".into())])
        );
    }

    #[test]
    fn chinese_goes_from_the_road_to_the_room() {
        let typed = [("house_no", "7"), ("room", "12"), ("road", "Sukhumvit")];
        let mut answers = Answers::default();
        for (key, value) in typed {
            answers.set(key, value.into(), Source::Typed, jiff::Timestamp::UNIX_EPOCH);
        }
        assert_eq!(address_lines(Lang::Zh, &answers)[0], "Sukhumvit路 7号 12室");
    }
}
