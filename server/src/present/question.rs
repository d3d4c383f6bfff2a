//! A page of a form, defined as data, as fields to render: labels and errors in words, values as they were typed or
//! stored.

use super::Words;
use super::answer::{country_name, mission_name, port_name};
use app::i18n::{Value, text};
use app::parts::date_input::{DateInput, DateParts};
use app::parts::form_field::{Choice, ChoiceGroup, FieldKind as Shown, FieldView};
use app::parts::mrz_field::mrz_key;
use app::parts::place_field::{PlaceInput, PlaceStep};
use app::parts::text_input::{InputKind, TextInput, Width};
use sala::calendar::{DateError, year_in};
use sala::form::error::FieldError;
use sala::form::journey::{is_required, values_on};
use sala::form::parse::Posted;
use sala::form::{Answers, Characters, Field, FieldKind, MISSION_OF, PLACE_ANSWERS, PREVIOUS, Page, zone};
use sala::identity::country::countries;
use sala::identity::mrz::MrzError;
use sala::identity::place;
use sala::identity::port_of_entry::{Mode, PORTS_OF_ENTRY};
use sala::platforms::foreigner::visa::mission::missions_for;
use sala::text::Lang;

/// Where the values of a page come from: what was just posted and is wrong, or what is stored.
#[derive(Debug, Clone, Copy)]
pub struct Filled<'a> {
    pub answers: &'a Answers,
    pub posted: Option<&'a Posted>,
    pub errors: &'a [FieldError],
    pub today: jiff::civil::Date,
}

/// The fields of a page.
pub fn fields(words: Words<'_>, page: &Page, filled: Filled<'_>) -> Vec<FieldView> {
    let values = values_on(filled.answers, filled.today);
    page.fields
        .iter()
        .map(|field| FieldView {
            name: field.id.clone(),
            label: label(words, page, field),
            hint: field.hint.then(|| words.of(&format!("field-{}-hint", field.id))),
            error: error_of(words, field, filled.errors),
            optional: !is_required(field, &values),
            kind: kind(words, field, filled),
        })
        .collect()
}

/// On a page with one field its question is the label; labels themselves are nouns, for lists and errors.
fn label(words: Words<'_>, page: &Page, field: &Field) -> String {
    match page.fields.as_slice() {
        [_] => words.of(&format!("page-{}", page.id)),
        _ => words.label(&field.id),
    }
}

/// The first error of a field in words.
fn error_of(words: Words<'_>, field: &Field, errors: &[FieldError]) -> Option<String> {
    let error = errors.iter().find(|error| error.field == field.id)?;
    Some(error_text(words.lang, &words.label(&field.id), error))
}

/// An error in words: what is wrong and what to enter instead.
pub fn error_text(lang: Lang, label: &str, error: &FieldError) -> String {
    let zone = error.parameters.get("mrz");
    if let Some(zone) = zone.and_then(|code| MrzError::ALL.into_iter().find(|error| error.code() == code)) {
        // What is wrong with the lines, and the way for somebody whose lines cannot be right.
        return [text(lang, &mrz_key(zone), &[]), text(lang, "error-mrz-otherwise", &[])].join(" ");
    }
    let parts = error.parameters.get("parts").map(|parts| {
        let words: Vec<String> = parts.split('-').map(|part| text(lang, &format!("date-part-{part}"), &[])).collect();
        words.join(", ")
    });
    let mut arguments: Vec<(&str, Value<'_>)> = vec![("label", label.into())];
    for (name, value) in &error.parameters {
        let value = parts.as_deref().filter(|_| name == "parts").unwrap_or(value);
        arguments.push((name.as_str(), value.into()));
    }
    text(lang, &format!("error-{}", error.code), &arguments)
}

/// What is wrong with a day in three boxes.
pub fn day_error(name: &str, error: DateError) -> FieldError {
    match error {
        DateError::Empty => FieldError::new(name, "required-enter"),
        DateError::Missing(parts) => FieldError::new(name, "date-missing").with("parts", &parts),
        DateError::Unreadable(parts) => FieldError::new(name, "date-unreadable").with("parts", &parts),
        DateError::NotReal => FieldError::new(name, "date-not-real"),
    }
}

/// That a line is longer than it may be. None is ever cut: whoever typed it knows what can be left out.
pub fn too_long(lang: Lang, label: &str, typed: &str, most: usize) -> Option<String> {
    let is_too_long = typed.chars().count() > most;
    is_too_long.then(|| error_text(lang, &text(lang, label, &[]), &FieldError::new("", "too-long").with("max", &most)))
}

/// The language of what is typed into a field, where the field's name says it: `name_th`, `name_en`.
fn language_of(field: &str) -> Option<&'static str> {
    let (_, code) = field.rsplit_once('_')?;
    [Lang::Th, Lang::En].into_iter().map(Lang::code).find(|known| *known == code)
}

fn kind(words: Words<'_>, field: &Field, filled: Filled<'_>) -> Shown {
    let stored = || match filled.posted {
        Some(posted) => posted.text(&field.id).to_owned(),
        None => filled.answers.text(&field.id).to_owned(),
    };
    let line = |width, kind| {
        Shown::Text(TextInput {
            value: stored(),
            width,
            kind,
            autocomplete: field.autocomplete.clone(),
            lang: language_of(&field.id),
        })
    };
    let select = |options| Shown::Select { groups: options, value: stored(), autocomplete: field.autocomplete.clone() };
    match &field.kind {
        FieldKind::Text { max, characters } => {
            let width = match max {
                0..=5 => Width::Characters5,
                6..=10 => Width::Characters10,
                11..=20 => Width::Characters20,
                _ => Width::Full,
            };
            let kind = match characters {
                Characters::Alphanumeric | Characters::Plate => InputKind::Code,
                Characters::Digits => InputKind::Digits,
                Characters::Address | Characters::Any => InputKind::Text,
            };
            line(width, kind)
        }
        FieldKind::LatinName { .. } => line(Width::Full, InputKind::Code),
        FieldKind::PassportNumber => line(Width::Characters20, InputKind::Code),
        FieldKind::Phone => line(Width::Characters20, InputKind::Phone),
        FieldKind::Email => line(Width::Full, InputKind::Email),
        FieldKind::Country => select(ChoiceGroup::plain(country_choices(words.lang))),
        FieldKind::PortOfEntry => select(port_choices(words.lang)),
        FieldKind::Mission => select(ChoiceGroup::plain(mission_choices(words.lang, filled.answers.text(MISSION_OF)))),
        FieldKind::Province => select(ChoiceGroup::plain(province_choices(words.lang))),
        FieldKind::Choice { options, as_list } => {
            let label =
                |option: &String| Choice::new(option.clone(), words.of(&format!("field-{}-{option}", field.id)));
            let options: Vec<Choice> = options.iter().map(label).collect();
            if *as_list { select(ChoiceGroup::plain(options)) } else { Shown::Radios { options, value: stored() } }
        }
        FieldKind::Date { partial } => Shown::Date(date(words.lang, field, *partial, filled)),
        FieldKind::Mrz => {
            let posted = filled.posted.map(|posted| posted.text(&field.id).to_owned());
            Shown::Mrz { value: posted.or_else(|| zone::lines(filled.answers)).unwrap_or_default() }
        }
        FieldKind::Place => Shown::Place(Box::new(place_input(words.lang, filled, ""))),
        FieldKind::PreviousPlace => Shown::Place(Box::new(place_input(words.lang, filled, PREVIOUS))),
        FieldKind::Time => line(Width::Characters5, InputKind::Text),
        FieldKind::Declaration => {
            Shown::Checkboxes { options: vec![Choice::new("true", words.label(&field.id))], values: vec![stored()] }
        }
    }
}

/// What was typed comes back as it was; what is stored, in the era of the page, as its other days are.
fn date(lang: Lang, field: &Field, partial: bool, filled: Filled<'_>) -> DateInput {
    let iso = filled.answers.text(&field.id);
    // An unknown part of a birth date comes back as it is entered: 00 (rule 43).
    let shown = |part: &str| match part.trim_start_matches('0') {
        "" => part.to_owned(),
        number => number.to_owned(),
    };
    let year = |part: &str| part.parse().map_or_else(|_| part.to_owned(), |year| year_in(lang, year).to_string());
    let mut parts = iso.splitn(3, '-');
    let stored = [parts.next().map(year), parts.next().map(shown), parts.next().map(shown)];
    let stored = stored.map(Option::unwrap_or_default);
    let [year, month, day] = match filled.posted {
        Some(posted) => ["year", "month", "day"].map(|part| posted.text(&format!("{}-{part}", field.id)).to_owned()),
        None => stored,
    };
    let wrong =
        filled.errors.iter().find(|error| error.field == field.id).and_then(|error| error.parameters.get("parts"));
    let marks = |part: &str| wrong.is_some_and(|parts| parts.split('-').any(|marked| marked == part));
    DateInput {
        day,
        month,
        year,
        wrong: DateParts { day: marks("day"), month: marks("month"), year: marks("year") },
        birthday: partial && field.autocomplete.as_deref() == Some("bday"),
    }
}

pub fn country_choices(lang: Lang) -> Vec<Choice> {
    countries(lang).into_iter().map(|country| Choice::new(country.code, country_name(lang, country.code))).collect()
}

/// The missions that serve a country, the embassy first.
fn mission_choices(lang: Lang, country: &str) -> Vec<Choice> {
    missions_for(country).map(|mission| Choice::new(mission.code, mission_name(lang, mission))).collect()
}

/// Ports under "by air", "by land", "by sea". text keys: port-mode-.
pub fn port_choices(lang: Lang) -> Vec<ChoiceGroup> {
    [(Mode::Air, "air"), (Mode::Land, "land"), (Mode::Sea, "sea")]
        .into_iter()
        .map(|(mode, key)| ChoiceGroup {
            label: Some(text(lang, &format!("port-mode-{key}"), &[])),
            options: PORTS_OF_ENTRY
                .iter()
                .filter(|port| port.mode == mode && port.active)
                .map(|port| Choice::new(port.code, port_name(lang, port.code)))
                .collect(),
        })
        .collect()
}

/// The steps known so far, and the one to choose now. After a POST that is wrong, what was posted counts.
fn place_input(lang: Lang, filled: Filled<'_>, prefix: &'static str) -> PlaceInput {
    let name_of = |key: &str| format!("{prefix}{key}");
    let [province, district, subdistrict, postcode] = PLACE_ANSWERS.map(|key| match filled.posted {
        Some(posted) => posted.text(&name_of(key)).to_owned(),
        None => filled.answers.text(&name_of(key)).to_owned(),
    });
    let error = |key: &str| {
        let error = filled.errors.iter().find(|error| error.field == name_of(key))?;
        Some(error_text(lang, "", error))
    };
    let step = |key: &str, value: &str, options: Vec<Choice>| PlaceStep {
        options,
        value: value.to_owned(),
        error: error(key),
    };
    let name = |th: &str, en: &str| if lang == Lang::Th { th.to_owned() } else { en.to_owned() };
    let provinces = province_choices(lang);
    let districts = province.parse().ok().map(|code| {
        sorted(place::districts(code).iter().map(|d| Choice::new(d.code.to_string(), name(d.name_th, d.name_en))))
    });
    let subdistricts = district.parse().ok().map(|code| {
        sorted(place::subdistricts(code).iter().map(|s| Choice::new(s.code.to_string(), name(s.name_th, s.name_en))))
    });
    let postcodes = subdistrict.parse().ok().and_then(|code| place::subdistrict(code).ok()).map(|place| {
        place.postcodes.iter().map(|code| Choice::new(code.to_string(), code.to_string())).collect::<Vec<_>>()
    });
    PlaceInput {
        prefix,
        district: districts.filter(|options| !options.is_empty()).map(|options| step("district", &district, options)),
        subdistrict: subdistricts
            .filter(|options| !options.is_empty())
            .map(|options| step("subdistrict", &subdistrict, options)),
        postcode: postcodes.filter(|options| options.len() > 1).map(|options| step("postcode", &postcode, options)),
        province: step("province", &province, provinces),
    }
}

fn province_choices(lang: Lang) -> Vec<Choice> {
    let name = |province: &place::Province| province.name(lang).to_owned();
    sorted(place::provinces().iter().map(|province| Choice::new(province.code.to_string(), name(province))))
}

fn sorted(choices: impl Iterator<Item = Choice>) -> Vec<Choice> {
    let mut choices: Vec<Choice> = choices.collect();
    choices.sort_by(|a, b| a.label.cmp(&b.label));
    choices
}
