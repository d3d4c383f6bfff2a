use super::*;
use crate::form::Source;
use crate::form::journey::journey;
use crate::platforms::filing::{ARRIVAL_CARD, History};
use crate::service::{Bundle, shipped};
use jiff::Timestamp;
use jiff::civil::date;

const NOW: &str = "2027-01-18T09:00:00+07:00";

/// The dated settings, as they are seeded.
fn resolved() -> Resolved {
    let seed: toml::Table = include_str!("../../../../server/src/seed/settings.toml").parse().unwrap();
    let rows = seed["setting"].as_array().unwrap().iter();
    let ours = rows.filter(|row| row["key"].as_str().unwrap().starts_with("tdac."));
    Resolved(
        ours.map(|row| (row["key"].as_str().unwrap().to_owned(), row["value"].clone().try_into().unwrap())).collect(),
    )
}

fn bundle() -> Bundle {
    shipped().unwrap().into_iter().find(|bundle| bundle.service.rule == ARRIVAL_CARD).unwrap()
}

/// Somebody who stays in a hotel, with changes.
fn answers(changes: &[(&str, &str)]) -> Answers {
    let given = [
        ("arrival_date", "2027-01-20"),
        ("country_boarded", "SWE"),
        ("travel_mode", "AIR"),
        ("vehicle", "COMMERCIAL_FLIGHT"),
        ("flight_no", "TG961"),
        ("purpose", "HOLIDAY"),
        ("transit_no_stay", "no"),
        ("accommodation_type", "HOTEL"),
        ("province", "83"),
        ("address", "Hotel Andaman, 1 Beach Road"),
        ("phone", "+46701234567"),
        ("email", "anna@sala.example"),
        ("passport_entry", "typed"),
        ("doc_type", "PASSPORT"),
        ("passport_no", "512345678"),
        ("issuing_state", "SWE"),
        ("nationality", "SWE"),
        ("passport_expiry", "2031-04-15"),
        ("family_name", "ERIKSSON"),
        ("first_name", "ANNA"),
        ("sex", "F"),
        ("birth_date", "1974-08-12"),
        ("occupation", "Teacher"),
        ("country_of_residence", "SWE"),
        ("city_of_residence", "Stockholm"),
        ("health_asked", "no"),
    ];
    let mut answers = Answers::default();
    for (key, value) in given.iter().chain(changes) {
        answers.apply(&[((*key).to_owned(), (*value).into(), Source::Typed)], Timestamp::UNIX_EPOCH);
    }
    answers
}

fn concluded(changes: &[(&str, &str)], now: &str) -> Result<Values, String> {
    let (answers, settings) = (answers(changes), resolved());
    let filing =
        Filing { answers: &answers, history: &History::default(), settings: &settings, now: now.parse().unwrap() };
    conclude(&filing).map(|conclusion| conclusion.facts).map_err(|refusal| match refusal {
        Refusal::Rule { rule, .. } => rule,
        other => other.code(),
    })
}

#[test]
fn a_card_is_issued_in_its_window_and_kept_before_it() {
    let open = concluded(&[], NOW).unwrap();
    assert_eq!(open["window"], "open".into());
    assert_eq!(open["serves_until"], date(2027, 1, 21).into());
    let early = concluded(&[], "2027-01-16T23:59:59+07:00").unwrap();
    assert_eq!((&early["window"], &early["opens_on"]), (&"early".into(), &date(2027, 1, 17).into()));
    assert_eq!(concluded(&[], "2027-01-21T00:00:00+07:00"), Err("ARRIVAL_DATE_PASSED".to_owned()));
    assert_eq!(concluded(&[("arrival_date", "")], NOW), Err("answers_required".to_owned()));
}

#[test]
fn who_needs_none_is_told_so() {
    for changes in [("nationality", "THA"), ("doc_type", "BORDER_PASS")] {
        assert_eq!(concluded(&[changes], NOW), Err("CARD_NOT_REQUIRED".to_owned()), "{changes:?}");
    }
    assert_eq!(concluded(&[("passport_no", "12345")], NOW), Err("CARD_PASSPORT_LENGTH".to_owned()));
}

#[test]
fn the_form_asks_all_that_a_card_needs_and_no_district_of_a_hotel() {
    let form = bundle().form;
    let today = date(2027, 1, 18);
    let hotel = journey(&form, &answers(&[]), today);
    assert_eq!(hotel.next(), None, "{:?}", hotel.steps);
    assert!(!hotel.steps.iter().any(|step| step.page == "place" || step.page == "health"));
    let apartment = journey(&form, &answers(&[("accommodation_type", "APARTMENT")]), today);
    assert_eq!(apartment.next(), Some("place"));
    let transit = journey(&form, &answers(&[("transit_no_stay", "yes")]), today);
    assert_eq!(transit.next(), None);
    assert!(transit.void.contains(&"address".to_owned()));
    let ill = journey(&form, &answers(&[("health_asked", "yes")]), today);
    assert_eq!(ill.next(), Some("health"));
    assert!(ill.void.contains(&"health_asked".to_owned()), "what is derived is not filed");
    for (change, page) in [
        (("arrival_date", "2027-01-17"), "arrival"),
        (("departure_date", "2027-01-19"), "leaving"),
        (("country_boarded", "THA"), "journey"),
        (("vehicle", "TRAIN"), "journey"),
        (("passport_expiry", "2027-01-19"), "passport"),
    ] {
        assert_eq!(journey(&form, &answers(&[change]), today).next(), Some(page), "{change:?}");
    }
}

/// Twelve countries, and then the fifth is taken back: those behind it are not filed, and ask for nothing.
#[test]
fn countries_behind_one_that_was_taken_back_are_not_filed() {
    let form = bundle().form;
    let countries = |number| (format!("visited_{number}"), if number == 12 { "COD" } else { "SWE" });
    let named: Vec<(String, &str)> = (1..=12).map(countries).collect();
    let named: Vec<(&str, &str)> = named.iter().map(|(key, country)| (key.as_str(), *country)).collect();
    let asked = |given: &Answers| {
        let journey = journey(&form, given, date(2027, 1, 18));
        let derived = derived(&journey.answers(given), &resolved());
        let pages = ["visited-more", "visited-rest"].map(|page| journey.steps.iter().any(|step| step.page == page));
        (pages, visited(&journey.answers(given)).len(), derived == [(HEALTH_ASKED, "yes".into())])
    };
    let mut given = answers(&named);
    assert_eq!(asked(&given), ([true, true], 12, true));
    given.remove("visited_5");
    assert_eq!(asked(&given), ([false, false], 4, false));
}

#[test]
fn a_party_shares_the_trip_and_each_gives_himself() {
    let form = bundle().form;
    let mut companion = answers(&[]);
    companion.0.retain(|key, _| TRIP_ANSWERS.contains(&key.as_str()));
    let journey = journey(&form, &companion, date(2027, 1, 18));
    assert_eq!(journey.next(), Some("passport-entry"));
    assert!(journey.void.is_empty());
    let known: Vec<&str> =
        form.pages.iter().flat_map(|page| &page.fields).flat_map(crate::form::Field::answers).collect();
    assert!(TRIP_ANSWERS.iter().all(|key| known.contains(key)));
}

#[test]
fn health_questions_follow_a_list_of_countries() {
    let asked = |changes: &[(&str, &str)]| derived(&answers(changes), &resolved()).remove(0).1;
    assert_eq!(asked(&[]), "no".into());
    assert_eq!(asked(&[("visited_3", "BRA")]), "yes".into());
    assert_eq!(asked(&[("nationality", "KEN")]), "yes".into());
    assert_eq!(asked(&[("country_boarded", "PER")]), "yes".into());
}

#[test]
fn the_pages_that_decide_are_pages_of_the_form() {
    for refusal in ["ARRIVAL_DATE_PASSED", "CARD_NOT_REQUIRED", "CARD_PASSPORT_LENGTH"] {
        assert!(deciding_pages(refusal).iter().all(|page| bundle().form.page(page).is_some()));
    }
}
