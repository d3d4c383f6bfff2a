use super::*;
use crate::form::{Answers, Source};
use jiff::SignedDuration;
use jiff::civil::{Weekday, date};
use jiff::tz::Offset;
use proptest::prelude::*;

fn answer(json: &str) -> Assessment {
    assess(&serde_json::from_str(json).unwrap(), &Settings::default())
}

fn filed(arrival: &str, at: &str) -> Assessment {
    answer(&format!(r#"{{"arrival_date": "{arrival}", "submitted_at": "{at}"}}"#))
}

#[test]
fn rule_27_three_days_before_to_the_end_of_the_day() {
    let opens: Timestamp = "2027-01-16T17:00:00Z".parse().unwrap();
    for (at, reason) in [
        ("2027-01-16T16:59:59Z", Some(ReasonCode::TooEarly)),
        ("2027-01-16T17:00:00Z", None),
        ("2027-01-17T00:00:00+07:00", None),
        ("2027-01-20T23:59:59+07:00", None),
        ("2027-01-20T17:00:00Z", Some(ReasonCode::ArrivalDatePassed)),
    ] {
        let answer = filed("2027-01-20", at);
        assert_eq!((answer.reason, answer.accepted), (reason, Some(reason.is_none())), "{at}");
        assert_eq!((answer.opens_on, answer.opens_at), (Some(date(2027, 1, 17)), Some(opens)));
        assert!(answer.required && answer.fee_baht == 0 && answer.errors.is_empty());
    }
    assert_eq!(answer(r#"{"arrival_date": "2027-01-20"}"#).accepted, None);
}

#[test]
fn rule_28_all_digit_passports_are_valid() {
    for (number, errors) in [
        ("512345678", &[][..]),
        ("AB 123-456", &[]),
        ("12345", &["PASSPORT_LENGTH"]),
        ("1234567890", &["PASSPORT_LENGTH"]),
        ("", &["PASSPORT_REQUIRED"]),
        ("12345ก", &["PASSPORT_FORMAT"]),
    ] {
        assert_eq!(answer(&format!(r#"{{"passport_no": "{number}"}}"#)).errors, errors, "{number}");
    }
    assert_eq!(answer(r#"{"passport_no": "512345678"}"#).accepted, Some(true));
}

#[test]
fn rule_29_another_person_or_passport_is_another_card() {
    let now: Timestamp = "2027-01-18T09:00:00+07:00".parse().unwrap();
    let card = |changes: &[(&str, &str)]| {
        let mut answers = Answers::default();
        let given = [
            ("passport_no", "512345678"),
            ("nationality", "USA"),
            ("family_name", "DOE"),
            ("first_name", "JOHN"),
            ("birth_date", "1990-01-02"),
            ("arrival_date", "2027-01-20"),
            ("flight_no", "TG910"),
        ];
        for (key, value) in given.iter().chain(changes) {
            answers.set(key, (*value).into(), Source::Typed, now);
        }
        answers
    };
    let another = |changes: &[(&str, &str)]| needs_new_card(&card(&[]), &card(changes), now, &Settings::default());
    for kept in [("flight_no", "TG920"), ("arrival_date", "2027-01-21"), ("address", "Hotel"), ("email", "a@b.example")]
    {
        assert!(!another(&[kept]), "{kept:?}");
    }
    for identity in [
        ("passport_no", "512345679"),
        ("nationality", "GBR"),
        ("family_name", "ROE"),
        ("first_name", "JANE"),
        ("middle_name", "Q"),
        ("birth_date", "1990-02-01"),
    ] {
        assert!(another(&[identity]), "{identity:?}");
    }
    // No card stands for a day whose window is not open.
    assert!(another(&[("arrival_date", "2027-01-22")]));
    assert!(!another(&[("arrival_date", "2027-01-21")]));
}

#[test]
fn rule_31_a_card_serves_the_delayed_flight_after_midnight() {
    let settings = Settings::default();
    let card = (date(2027, 1, 20), "TG 910");
    for (day, flight, expected) in [
        (date(2027, 1, 20), "TG910", true),
        (date(2027, 1, 20), "BA009", true),
        (date(2027, 1, 21), "tg-910", true),
        (date(2027, 1, 21), "BA009", false),
        (date(2027, 1, 21), "", false),
        (date(2027, 1, 22), "TG910", false),
        (date(2027, 1, 19), "TG910", false),
    ] {
        assert_eq!(serves(card, (day, flight), &settings), expected, "{day} {flight}");
    }
    // A plate is not its digits alone.
    let car = (card.0, "กข1234");
    let after = crate::calendar::add_days(card.0, 1);
    assert!(serves(car, (after, "กข ๑๒๓๔"), &settings) && !serves(car, (after, "ขค 1234"), &settings));
}

#[test]
fn rule_32_who_needs_no_card() {
    for facts in [
        r#"{"nationality": "THA"}"#,
        r#"{"nationality": "tha", "arrival_date": "2027-01-20", "submitted_at": "2027-01-18T00:00:00Z"}"#,
        r#"{"doc_type": "BORDER_PASS"}"#,
        r#"{"status_class": "DIPLOMAT"}"#,
    ] {
        let answer = answer(facts);
        assert_eq!(
            (answer.required, answer.accepted, answer.reason),
            (false, Some(false), Some(ReasonCode::NotRequired))
        );
        assert!(answer.because.iter().any(|because| because.rule == 32), "{facts}");
    }
    assert!(answer(r#"{"nationality": "SWE"}"#).required);
}

#[test]
fn hotels_are_found_without_a_district_and_the_others_are_not() {
    let stay = |rest: &str| answer(&format!(r#"{{"province": "83", "address": "1 Beach Road", {rest}}}"#)).errors;
    assert_eq!(stay(r#""accommodation_type": "HOTEL""#), [""; 0]);
    assert_eq!(stay(r#""accommodation_type": "HOTEL", "district": "", "subdistrict": "", "post_code": """#), [""; 0]);
    let missing = ["DISTRICT_REQUIRED", "SUBDISTRICT_REQUIRED", "POST_CODE_REQUIRED"];
    for kind in place::ACCOMMODATION.iter().filter(|kind| **kind != "HOTEL") {
        assert_eq!(stay(&format!(r#""accommodation_type": "{kind}""#)), missing, "{kind}");
    }
    let below = |district: &str, sub: &str, post: &str| {
        stay(&format!(
            r#""accommodation_type": "APARTMENT", "district": "{district}", "subdistrict": "{sub}", "post_code": "{post}""#
        ))
    };
    assert_eq!(below("8301", "830101", "83000"), [""; 0]);
    assert_eq!(below("1006", "830101", "83000"), ["DISTRICT_UNKNOWN"]);
    assert_eq!(below("8301", "100608", "83000"), ["UNKNOWN_SUBDISTRICT"]);
    assert_eq!(below("8301", "830101", "10240"), ["POSTCODE_MISMATCH"]);
    // Names do as well as codes.
    let named = r#"{"accommodation_type": "GUEST_HOUSE", "province": "ภูเก็ต", "district": "8301", "subdistrict": "830101",
        "post_code": "83000"}"#;
    assert_eq!(answer(named).errors, [""; 0]);
    assert_eq!(answer(r#"{"province": "99"}"#).errors, ["PROVINCE_UNKNOWN"]);
    // Whoever passes through stays nowhere.
    assert_eq!(stay(r#""transit_no_stay": true, "accommodation_type": "APARTMENT""#), [""; 0]);
}

#[test]
fn fields_are_judged_where_they_are_given() {
    for (facts, errors) in [
        (r#"{"middle_name": "-"}"#, &[][..]),
        (r#"{"first_name": ""}"#, &["FIRST_NAME_REQUIRED"]),
        (r#"{"family_name": "", "first_name": "SUKARNO"}"#, &[]),
        (r#"{"first_name": "R2D2"}"#, &["FIRST_NAME_CHARACTER"]),
        (r#"{"purpose": "HOLIDAY"}"#, &[]),
        (r#"{"purpose": "SMUGGLING"}"#, &["PURPOSE_CODE"]),
        (r#"{"gender": "UNDEFINED"}"#, &[]),
        (r#"{"country_boarded": "THA"}"#, &["COUNTRY_BOARDED_THAILAND"]),
        (r#"{"country_boarded": "U5A"}"#, &["COUNTRY_BOARDED_UNKNOWN"]),
        (r#"{"flight_no": "TG910"}"#, &[]),
        (r#"{"flight_no": ""}"#, &["FLIGHT_NO_REQUIRED"]),
        (r#"{"vehicle": ""}"#, &["VEHICLE_REQUIRED"]),
        (r#"{"vehicle": "TRAIN"}"#, &[]),
        (r#"{"travel_mode": "AIR", "vehicle": "COMMERCIAL FLIGHT"}"#, &[]),
        (r#"{"travel_mode": "AIR", "vehicle": "HELICOPTER"}"#, &[]),
        (r#"{"travel_mode": "AIR", "vehicle": "TRAIN"}"#, &["VEHICLE_TRAVEL_MODE"]),
        (r#"{"travel_mode": "LAND", "vehicle": "COMMERCIAL_FLIGHT"}"#, &["VEHICLE_TRAVEL_MODE"]),
        (r#"{"travel_mode": "SEA", "vehicle": "OTHERS"}"#, &[]),
        (r#"{"departure_vehicle": ""}"#, &[]),
        (r#"{"departure_travel_mode": "SEA", "departure_vehicle": "FERRY"}"#, &[]),
        (
            r#"{"departure_travel_mode": "SEA", "departure_vehicle": "PRIVATE_FLIGHT"}"#,
            &["DEPARTURE_VEHICLE_TRAVEL_MODE"],
        ),
        (r#"{"arrival_date": "2027-01-20", "departure_date": "2027-01-20"}"#, &[]),
        (r#"{"arrival_date": "2027-01-20", "departure_date": "2027-01-19"}"#, &["DEPARTURE_BEFORE_ARRIVAL"]),
        (r#"{"phone_code": "44", "phone_no": "07700 900123"}"#, &[]),
        (r#"{"phone_code": "+46", "phone_no": "70 123 45 67"}"#, &[]),
        (r#"{"phone_no": "1234567890123456"}"#, &["PHONE_FORMAT"]),
        (r#"{"email": "a@b.example"}"#, &[]),
        (r#"{"email": "nobody"}"#, &["EMAIL_FORMAT"]),
        (r#"{"countries_visited": []}"#, &[]),
        (r#"{"countries_visited": ["BRA", "U5A"]}"#, &["COUNTRIES_VISITED_UNKNOWN"]),
        (r#"{"birth_date": "1990-00-00"}"#, &[]),
        (r#"{"birth_date": "1990-02-30"}"#, &["BIRTH_DATE_RANGE"]),
        (r#"{"declaration": false}"#, &["DECLARATION_REQUIRED"]),
        (r#"{"occupation": ""}"#, &["OCCUPATION_REQUIRED"]),
    ] {
        let answer = answer(facts);
        assert_eq!(answer.errors, errors, "{facts}");
        assert_eq!(answer.accepted, Some(errors.is_empty()), "{facts}");
    }
    let long = format!(r#"{{"email": "{}@b.example"}}"#, "a".repeat(72));
    assert_eq!(answer(&long).errors, ["EMAIL_LENGTH"]);
    assert_eq!(answer("{}").accepted, None);
    assert!(serde_json::from_str::<Facts>(r#"{"arrivel_date": "2027-01-20"}"#).is_err(), "unknown keys are refused");
}

#[test]
fn a_dash_is_no_middle_name() {
    let stored = |text: &str| answer(&format!(r#"{{"middle_name": "{text}"}}"#)).stored_middle_name;
    assert_eq!(stored("-"), Some(String::new()));
    assert_eq!(stored("Maria"), Some("MARIA".to_owned()));
    assert_eq!(stored("R2"), None);
    assert_eq!(answer("{}").stored_middle_name, None);
}

#[test]
fn clocks_of_countries() {
    let at = |text: &str| text.parse::<Timestamp>().unwrap();
    let hours = |country, when| offset_of(country, at(when)).map(|offset| offset.seconds() / 60);
    assert_eq!(hours("JPN", "2027-01-16T17:00:00Z"), Some(540));
    assert_eq!(hours("IND", "2027-07-16T17:00:00Z"), Some(330));
    assert_eq!(hours("SWE", "2027-01-16T17:00:00Z"), Some(60));
    assert_eq!(hours("SWE", "2027-07-16T17:00:00Z"), Some(120));
    // The clocks of Europe went on at 01:00 UTC on 28 March 2027, and go back on 31 October.
    assert_eq!(hours("GBR", "2027-03-28T00:59:59Z"), Some(0));
    assert_eq!(hours("GBR", "2027-03-28T01:00:00Z"), Some(60));
    assert_eq!(hours("D", "2027-10-31T01:00:00Z"), Some(60));
    for several in ["USA", "AUS", "RUS", "IDN", "ESP", "XXA", ""] {
        assert_eq!(hours(several, "2027-01-16T17:00:00Z"), None, "{several}");
    }
}

#[test]
fn clocks_of_countries_with_several_zones() {
    let hours = |country, when: &str| -> Vec<i32> {
        offsets_of(country, when.parse().unwrap()).into_iter().map(|offset| offset.seconds() / 60).collect()
    };
    let (winter, summer) = ("2027-01-16T17:00:00Z", "2027-07-16T17:00:00Z");
    assert_eq!(hours("USA", winter), [-300, -360, -420, -480, -540, -600]);
    assert_eq!(hours("USA", summer), [-240, -300, -360, -420, -480, -600]);
    assert_eq!(hours("AUS", winter), [660, 630, 600, 570, 480], "summer in Sydney");
    assert_eq!(hours("AUS", summer), [600, 570, 480]);
    assert_eq!((hours("NZL", winter), hours("NZL", summer)), (vec![780], vec![720]));
    assert_eq!(hours("IDN", winter), [540, 480, 420]);
    assert_eq!((hours("ESP", winter), hours("ESP", summer)), (vec![60, 0], vec![120, 60]));
    assert_eq!(hours("SWE", winter), [60]);
    assert!(hours("XXA", winter).is_empty());
    // The instants at which clocks turn: 14 March and 7 November in New York, 26 March and 31 October in Jerusalem,
    // 30 April and 28 October in Cairo, 4 April and 26 September in Auckland.
    let turns = [
        ("BMU", "2027-03-14T06:00:00Z", -180),
        ("BMU", "2027-11-07T05:00:00Z", -240),
        ("ISR", "2027-03-26T00:00:00Z", 180),
        ("ISR", "2027-10-30T23:00:00Z", 120),
        ("EGY", "2027-04-29T22:00:00Z", 180),
        ("EGY", "2027-10-28T21:00:00Z", 120),
        ("NZL", "2027-04-03T14:00:00Z", 720),
        ("NZL", "2027-09-25T14:00:00Z", 780),
    ];
    for (country, when, minutes) in turns {
        let at: Timestamp = when.parse().unwrap();
        let offset = |at| offset_of(country, at).map(|offset| offset.seconds() / 60);
        assert_eq!(offset(at), Some(minutes), "{country} {when}");
        assert_ne!(offset(at - SignedDuration::from_secs(1)), Some(minutes), "{country} before {when}");
    }
}

#[test]
fn rule_32_the_list_of_the_day_of_arrival_decides() {
    let border = DatedCodes::parse(&["BORDER_PASS ../2026-12-31"]).unwrap();
    let settings = Settings { exempt_documents: border, ..Settings::default() };
    let required = |arrival| {
        let doc_type = Some("BORDER_PASS".to_owned());
        assess(&Facts { arrival_date: Some(arrival), doc_type, ..Facts::default() }, &settings).required
    };
    assert!(!required(date(2026, 12, 31)));
    assert!(required(date(2027, 1, 1)));
}

#[test]
fn settings_are_those_of_the_dated_ones() {
    use crate::value::Value;
    let defaults = Settings::default();
    let number = |key: &str, value: usize| (format!("tdac.{key}"), Value::Number(i64::try_from(value).unwrap()));
    let list = |key: &str, codes: &DatedCodes| {
        (format!("tdac.{key}"), Value::List(codes.known_on(None).map(Value::from).collect()))
    };
    let mut values: crate::value::Values = [
        number("days_before", 3),
        number("days_delayed", 1),
        number("passport_min", 6),
        number("passport_max", 9),
        number("party_max", 10),
        number("fee_baht", 0),
        list("exempt_documents", &defaults.exempt_documents),
        list("exempt_classes", &defaults.exempt_classes),
        list("health_countries", &defaults.health_countries),
    ]
    .into();
    assert_eq!(Settings::from_resolved(&Resolved(values.clone())), Ok(defaults));
    values.remove("tdac.days_before");
    assert!(Settings::from_resolved(&Resolved(values)).is_err());
}

/// The last Sunday of a month, found by looking at every day of it.
fn slow_last_sunday(year: i16, month: i8) -> jiff::civil::Date {
    let mut days = (1..=31).filter_map(|day| jiff::civil::Date::new(year, month, day).ok());
    days.rfind(|day| day.weekday() == Weekday::Sunday).unwrap()
}

proptest! {
    /// The window against counting it second by second would take too long: day by day, with Bangkok's wall clock.
    #[test]
    fn the_window_is_three_whole_days_and_the_day_of_arrival(
        day in 0_i32..20_000, second in 0_i64..86_400, distance in -10_i32..10,
    ) {
        let arrival = crate::calendar::add_days(date(1990, 1, 1), day);
        let filed_on = crate::calendar::add_days(arrival, distance);
        let midnight = Offset::constant(7).to_timestamp(filed_on.at(0, 0, 0, 0)).unwrap();
        let at = midnight + SignedDuration::from_secs(second);
        let mut open = Vec::new();
        let mut counted = arrival;
        for _ in 0..4 {
            open.push(counted);
            counted = counted.yesterday().unwrap();
        }
        let expected = match () {
            () if open.contains(&filed_on) => None,
            () if filed_on > arrival => Some(ReasonCode::ArrivalDatePassed),
            () => Some(ReasonCode::TooEarly),
        };
        let answer = assess(
            &Facts { arrival_date: Some(arrival), submitted_at: Some(at), ..Facts::default() },
            &Settings::default(),
        );
        prop_assert_eq!(answer.reason, expected);
        prop_assert_eq!(answer.opens_on, open.last().copied());
        let opens = answer.opens_at.unwrap();
        prop_assert_eq!(at >= opens, expected != Some(ReasonCode::TooEarly));
    }

    #[test]
    fn european_clocks_turn_on_last_sundays(year in 2000_i16..2100, hour in 0_i64..8784) {
        let start = Offset::UTC.to_timestamp(date(year, 1, 1).at(0, 0, 0, 0)).unwrap();
        let at = start + SignedDuration::from_hours(hour);
        let utc = Offset::UTC.to_datetime(at);
        let turn = |month| slow_last_sunday(utc.year(), month).at(1, 0, 0, 0);
        let summer = utc >= turn(3) && utc < turn(10);
        prop_assert_eq!(offset_of("FRA", at), Some(Offset::constant(if summer { 2 } else { 1 })));
    }

    /// Whatever is given: an answer, and errors only where a field was given.
    #[test]
    fn anything_given(
        passport in prop::option::of("\\PC{0,20}"), kind in prop::option::of("HOTEL|APARTMENT|\\PC{0,8}"),
        province in prop::option::of("[0-9]{0,3}|\\PC{0,10}"), district in prop::option::of("[0-9]{0,5}"),
        phone in prop::option::of("\\PC{0,20}"), email in prop::option::of("\\PC{0,90}"), birth in prop::option::of("\\PC{0,12}"),
    ) {
        let facts = Facts {
            passport_no: passport, accommodation_type: kind, province, district, phone_no: phone, email, birth_date: birth,
            ..Facts::default()
        };
        let nothing = facts == Facts { district: facts.district.clone(), ..Facts::default() };
        let answer = assess(&facts, &Settings::default());
        prop_assert_eq!(answer.accepted.is_none(), nothing);
        prop_assert!(!nothing || answer.errors.is_empty());
    }
}
