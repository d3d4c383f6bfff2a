use super::*;
use crate::form::journey::journey;
use crate::identity::mrz;
use crate::service::shipped;
use jiff::Timestamp;
use jiff::civil::date;
use proptest::prelude::*;

const MATCHING: &str = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10";

fn today() -> Date {
    date(2026, 9, 20)
}

fn page(id: &str) -> Page {
    shipped().unwrap().remove(0).form.page(id).unwrap().clone()
}

fn posted(pairs: &[(&str, &str)]) -> Posted {
    Posted(pairs.iter().map(|(name, value)| ((*name).to_owned(), vec![(*value).to_owned()])).collect())
}

fn parse(id: &str, pairs: &[(&str, &str)]) -> Parsed {
    parse_page(&page(id), &posted(pairs), &Answers::default(), today())
}

fn codes(parsed: &Parsed) -> Vec<(&str, &str)> {
    parsed.errors.iter().map(|error| (error.field.as_str(), error.code.as_str())).collect()
}

fn value(parsed: &Parsed, key: &str) -> String {
    let change = parsed.changes.iter().find(|(name, _, _)| name == key);
    change.and_then(|(_, value, _)| value.as_text().map(str::to_owned)).unwrap_or_default()
}

/// The zone of a passport that is neither a specimen nor expired, made by the standard's own check digits.
fn zone() -> String {
    let mut zone = mrz::read(MATCHING, today()).fields.expect("the standard's example");
    zone.issuing_state = "SWE".to_owned();
    zone.nationality = "SWE".to_owned();
    zone.expiry_date = date(2031, 4, 15);
    mrz::write(&zone)
}

#[test]
fn dates_come_in_both_calendars_and_name_their_wrong_boxes() {
    let arrival = |day, month, year| {
        parse("arrival", &[("last_arrival-day", day), ("last_arrival-month", month), ("last_arrival-year", year)])
    };
    assert_eq!(value(&arrival("4", "7", "2569"), "last_arrival"), "2026-07-04");
    assert_eq!(value(&arrival("๔", "ก.ค.", "๒๕๖๙"), "last_arrival"), "2026-07-04");
    assert_eq!(codes(&arrival("", "", "")), [("last_arrival", "required-enter")]);
    assert_eq!(codes(&arrival("29", "2", "2565")), [("last_arrival", "date-not-real")]);
    assert_eq!(codes(&arrival("21", "9", "2026")), [("last_arrival", "date-future")]);
    let missing = arrival("4", "", "2026");
    assert_eq!(codes(&missing), [("last_arrival", "date-missing")]);
    assert_eq!(missing.errors[0].parameters["parts"], "month");
}

/// What one answer says about another is checked with the page on which the later one stands.
#[test]
fn answers_that_cannot_both_be_right() {
    let mut before = Answers::default();
    for (key, value) in [("last_arrival", "2026-07-04"), ("passport_no", "L898902C3"), ("report_exempt", "no")] {
        before.set(key, value.into(), Source::Typed, Timestamp::UNIX_EPOCH);
    }
    let form = shipped().unwrap().remove(0).form;
    let mut seen = 0;
    for (field, values, code) in [
        ("permit_expires", ["3", "7", "2026"], "permit-before-arrival"),
        ("first_extension", ["3", "7", "2026"], "extension-before-arrival"),
        ("first_extension", ["21", "9", "2026"], "date-future"),
        ("due_date", ["3", "7", "2026"], "due-before-arrival"),
        ("birth_date", ["21", "9", "2026"], "date-future"),
        ("passport_expiry", ["19", "9", "2026"], "passport-expired"),
        ("previous_passport_no", ["L898902C3", "", ""], "same-passport"),
    ] {
        let page = form.pages.iter().find(|page| page.fields.iter().any(|asked| asked.id == field)).unwrap();
        let names = ["day", "month", "year"].map(|part| format!("{field}-{part}"));
        let others = [
            ("visa_type", "NON-B"),
            ("permit_expires-day", "3"),
            ("permit_expires-month", "9"),
            ("permit_expires-year", "2027"),
            ("reported_before", "yes"),
            ("doc_type", "PASSPORT"),
            ("passport_no", "L898902C3"),
            ("issuing_state", "SWE"),
            ("nationality", "SWE"),
            ("family_name", "ERIKSSON"),
            ("first_name", "ANNA"),
            ("sex", "F"),
            ("renewed", "yes"),
        ];
        let tested = names.iter().map(String::as_str).zip(values).chain([(field, values[0])]);
        let pairs: Vec<(&str, &str)> = others.into_iter().chain(tested).collect();
        let wrong = parse_page(page, &posted(&pairs), &before, today());
        assert!(codes(&wrong).contains(&(field, code)), "{field}: {:?}", codes(&wrong));
        seen += 1;
    }
    assert_eq!(seen, 7);
}

#[test]
fn the_zone_gives_the_passport() {
    let parsed = parse("passport-lines", &[("mrz", &zone())]);
    assert_eq!(codes(&parsed), []);
    for (key, expected) in [
        ("passport_no", "L898902C3"),
        ("issuing_state", "SWE"),
        ("family_name", "ERIKSSON"),
        ("first_name", "ANNA MARIA"),
        ("sex", "F"),
        ("birth_date", "1974-08-12"),
        ("passport_expiry", "2031-04-15"),
    ] {
        assert_eq!(value(&parsed, key), expected, "{key}");
    }
    assert!(parsed.changes.iter().all(|(_, _, source)| *source == Source::Mrz));
}

#[test]
fn a_wrong_zone_says_what_is_wrong() {
    assert_eq!(codes(&parse("passport-lines", &[("mrz", "")])), [("mrz", "required-enter")]);
    assert_eq!(codes(&parse("passport-lines", &[("mrz", MATCHING)])), [("mrz", "passport-specimen")]);
    let damaged = zone().replace("L898902C3", "L898902C4");
    let parsed = parse("passport-lines", &[("mrz", &damaged)]);
    assert_eq!(codes(&parsed), [("mrz", "mrz")]);
    assert_eq!(parsed.errors[0].parameters["mrz"], "CHECK_DOCUMENT_NUMBER");
    let mut expired = mrz::read(&zone(), today()).fields.unwrap();
    expired.expiry_date = date(2026, 9, 19);
    assert_eq!(codes(&parse("passport-lines", &[("mrz", &mrz::write(&expired))])), [("mrz", "passport-expired")]);
}

#[test]
fn a_thai_passport_is_no_aliens() {
    let mut thai = mrz::read(&zone(), today()).fields.unwrap();
    thai.issuing_state = "THA".to_owned();
    thai.nationality = "THA".to_owned();
    assert_eq!(codes(&parse("passport-lines", &[("mrz", &mrz::write(&thai))])), [("mrz", "not-an-alien")]);
    let typed = [
        ("doc_type", "PASSPORT"),
        ("passport_no", "AA1234567"),
        ("issuing_state", "THA"),
        ("nationality", "THA"),
        ("passport_expiry-day", "15"),
        ("passport_expiry-month", "4"),
        ("passport_expiry-year", "2031"),
    ];
    assert_eq!(codes(&parse("passport", &typed)), [("nationality", "not-an-alien")]);
}

#[test]
fn a_place_is_asked_step_by_step() {
    let mut answers = Answers::default();
    let place = page("place");
    let mut step = |pairs: &[(&str, &str)]| {
        let parsed = parse_page(&place, &posted(pairs), &answers, today());
        if parsed.errors.is_empty() {
            answers.apply(&parsed.changes, Timestamp::UNIX_EPOCH);
        }
        let errors: Vec<String> = parsed.errors.iter().map(|error| error.code.clone()).collect();
        (parsed.next_step, errors, answers.text("postcode").to_owned())
    };
    assert_eq!(step(&[("province", "")]), (false, vec!["province-choose".to_owned()], String::new()));
    assert_eq!(step(&[("province", "10")]), (true, vec![], String::new()));
    assert_eq!(
        step(&[("province", "10"), ("district", "")]),
        (false, vec!["district-choose".to_owned()], String::new())
    );
    assert_eq!(step(&[("province", "10"), ("district", "1006")]), (true, vec![], String::new()));
    // Another province: the district of the old one no longer counts, and that is no error.
    assert_eq!(step(&[("province", "83"), ("district", "1006")]), (true, vec![], String::new()));
    assert_eq!(
        step(&[("province", "10"), ("district", "1006"), ("subdistrict", "100608")]),
        (true, vec![], String::new())
    );
    let all = [("province", "10"), ("district", "1006"), ("subdistrict", "100608"), ("postcode", "83000")];
    assert_eq!(step(&all), (false, vec!["postcode-mismatch".to_owned()], String::new()));
    let all = [("province", "10"), ("district", "1006"), ("subdistrict", "100608"), ("postcode", "10240")];
    assert_eq!(step(&all), (false, vec![], "10240".to_owned()));
    // One postcode only: it is not asked.
    assert_eq!(
        step(&[("province", "83"), ("district", "8301"), ("subdistrict", "830101")]),
        (false, vec![], "83000".to_owned())
    );
}

#[test]
fn an_abolished_sub_district_names_its_successors_or_none() {
    let parsed = parse("place", &[("province", "10"), ("district", "1006"), ("subdistrict", "100699")]);
    assert_eq!(codes(&parsed), [("subdistrict", "subdistrict-unknown")]);
}

#[test]
fn a_plate_has_the_letters_of_its_country() {
    let bundles = shipped().unwrap();
    let card = bundles.iter().find(|bundle| bundle.service.code == "foreigner.arrival_card").unwrap();
    let page = card.form.pages.iter().find(|page| page.fields.iter().any(|field| field.id == "flight_no")).unwrap();
    let parse = |typed: &str| parse_page(page, &posted(&[("flight_no", typed)]), &Answers::default(), today());
    for (typed, stored) in [
        ("tg 961", "TG961"),
        ("กข 1234", "กข1234"),
        ("๑กข-๑๒๓๔", "1กข1234"),
        ("ກຂ 1234", "ກຂ1234"),
        ("粤Z·1234", ""),
        ("เรือน้ำใส", "เรือน้ำใส"),
    ] {
        assert_eq!(value(&parse(typed), "flight_no"), stored, "{typed}");
    }
    let wrong = parse("<script>");
    assert!(codes(&wrong).contains(&("flight_no", "characters-plate")), "{:?}", codes(&wrong));
    assert!(codes(&parse("กข123456789012345678901")).contains(&("flight_no", "too-long")));
}

#[test]
fn texts_keep_to_their_characters() {
    let address = |house: &str| parse("address", &[("house_no", house)]);
    assert_eq!(value(&address("๑๒/๓๔ ก"), "house_no"), "12/34 ก");
    assert_eq!(codes(&address("<script>")), [("house_no", "characters-address")]);
    assert_eq!(codes(&address("123456789012345678901")), [("house_no", "too-long")]);
    let journey_page = |flight: &str| parse("journey", &[("arrival_by", flight)]);
    assert_eq!(value(&journey_page("tg 910"), "arrival_by"), "TG910");
    assert_eq!(codes(&journey_page("ทีจี")), [("arrival_by", "characters-alphanumeric")]);
    assert_eq!(codes(&parse("contact", &[("email", "nobody")])), [("email", "email-format")]);
    assert_eq!(codes(&parse("contact", &[("email", "a@b.example"), ("phone", "1178")])), [("phone", "phone-hotline")]);
}

proptest! {
    /// Whatever is posted to whatever page: parsing ends, errors point at inputs of the page, and without errors the page
    /// counts as answered in the journey.
    #[test]
    fn anything_posted(index in 0_usize..32, texts in prop::collection::vec("\\PC{0,60}|[0-9]{1,4}|mrz|typed|yes|no|10", 12)) {
        let form = shipped().unwrap().remove(0).form;
        let page = &form.pages[index % form.pages.len()];
        let mut names: Vec<String> = page.fields.iter().flat_map(|field| {
            let parts = ["day", "month", "year"].map(|part| format!("{}-{part}", field.id));
            field.answers().into_iter().map(str::to_owned).chain([field.id.clone()]).chain(parts).collect::<Vec<_>>()
        }).collect();
        names.dedup();
        let posted = Posted(names.iter().cloned().zip(texts.iter().map(|text| vec![text.clone()])).collect());
        let mut answers = Answers::default();
        let parsed = parse_page(page, &posted, &answers, today());
        for error in &parsed.errors {
            prop_assert!(names.contains(&error.field), "{:?}", error);
        }
        if parsed.errors.is_empty() && !parsed.next_step {
            answers.apply(&parsed.changes, Timestamp::UNIX_EPOCH);
            let only = crate::form::Form { declaration: None, derived: Vec::new(), also_filed: Vec::new(), pages: vec![Page { visible_if: None, ..page.clone() }] };
            prop_assert!(journey(&only, &answers, today()).is_complete());
        }
    }
}

/// A form that asks for two places: each has its own names, and neither touches the other.
#[test]
fn the_place_before_has_names_of_its_own() {
    let bundles = shipped().unwrap();
    let form = &bundles.iter().find(|bundle| bundle.service.code == "foreigner.address_change").unwrap().form;
    let (place, previous) = (form.page("place").unwrap(), form.page("previous-place").unwrap());
    let pairs = [("previous_province", "83"), ("previous_district", "8301"), ("previous_subdistrict", "830101")];
    let parsed = parse_page(previous, &posted(&pairs), &Answers::default(), today());
    assert!(parsed.errors.is_empty(), "{:?}", parsed.errors);
    let keys: Vec<&str> = parsed.changes.iter().map(|(key, ..)| key.as_str()).collect();
    assert_eq!(keys, crate::form::PREVIOUS_PLACE_ANSWERS);
    assert_eq!(parsed.changes[3].1, Value::from("83000"));
    let parsed = parse_page(place, &posted(&pairs), &Answers::default(), today());
    assert_eq!(codes(&parsed), [("province", "province-choose")]);
    let wrong = [("previous_province", "10"), ("previous_district", "1006"), ("previous_subdistrict", "100699")];
    let parsed = parse_page(previous, &posted(&wrong), &Answers::default(), today());
    assert_eq!(codes(&parsed), [("previous_subdistrict", "subdistrict-unknown")]);
}

#[test]
fn a_time_of_day_is_normalised() {
    let bundles = shipped().unwrap();
    let form = &bundles.iter().find(|bundle| bundle.service.code == "foreigner.address_change").unwrap().form;
    let on = [("moved_on-day", "19"), ("moved_on-month", "9"), ("moved_on-year", "2026")];
    let parse = |time: &str| {
        let pairs = [&on[..], &[("moved_time", time)]].concat();
        parse_page(form.page("moved").unwrap(), &posted(&pairs), &Answers::default(), today())
    };
    assert_eq!(value(&parse("9.30"), "moved_time"), "09:30");
    assert_eq!(codes(&parse("25:00")), [("moved_time", "time-format")]);
    assert_eq!(codes(&parse("")), [("moved_time", "required-enter")]);
}
