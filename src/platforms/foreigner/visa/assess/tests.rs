use super::*;
use crate::calendar::days_between;
use jiff::civil::date;
use proptest::prelude::*;

/// Facts as they come over the interface.
fn answer(json: &str) -> Assessment {
    assess(&serde_json::from_str(json).unwrap(), &Settings::default())
}

#[test]
fn rule_33_six_months_from_arrival() {
    let expiring = |day: &str| answer(&format!(r#"{{"arrival": "2027-03-10", "passport_expiry": "{day}"}}"#));
    let (short, long) = (expiring("2027-09-09"), expiring("2027-09-10"));
    assert_eq!((short.passport_valid_enough, long.passport_valid_enough), (Some(false), Some(true)));
    assert_eq!(short.must_be_valid_to, Some(date(2027, 9, 10)));
    assert_eq!((short.entry_allowed, short.reason), (Some(false), Some(ReasonCode::PassportExpiresTooSoon)));
    assert_eq!((long.entry_allowed, long.reason), (None, None));
    // Month ends clamp.
    for (arrival, needed) in [("2026-08-31", date(2027, 2, 28)), ("2027-08-30", date(2028, 2, 29))] {
        assert_eq!(answer(&format!(r#"{{"arrival": "{arrival}"}}"#)).must_be_valid_to, Some(needed));
    }
}

#[test]
fn rule_34_the_day_of_arrival_is_the_first() {
    for given in [
        r#"{"visa_type": "TR", "arrival": "2027-01-05"}"#,
        r#"{"visa_type": "tr", "entry": "single", "arrival": "2027-01-05", "nationality": "NGA"}"#,
        r#"{"stay_days": 60, "arrival": "2027-01-05"}"#,
    ] {
        let answer = answer(given);
        assert_eq!((answer.stay_days, answer.admitted_until), (Some(60), Some(date(2027, 3, 5))), "{given}");
        assert_eq!(answer.entry_allowed, Some(true));
    }
    let longer = answer(r#"{"visa_type": "TR", "stay_days": 90, "arrival": "2027-01-05"}"#);
    assert_eq!((longer.stay_days, longer.reason), (Some(60), Some(ReasonCode::StayTooLong)));
    assert_eq!(longer.entry_allowed, Some(true), "for as long as the class admits");
}

#[test]
fn rule_35_validity_is_not_stay() {
    let past = answer(r#"{"visa_type": "TR", "enter_before": "2027-03-04", "arrival": "2027-03-05"}"#);
    assert_eq!((past.entry_allowed, past.reason), (Some(false), Some(ReasonCode::VisaValidityPast)));
    assert_eq!(past.admitted_until, None);
    let last = answer(r#"{"visa_type": "TR", "enter_before": "2027-03-04", "arrival": "2027-03-04"}"#);
    assert_eq!((last.entry_allowed, last.reason), (Some(true), None));
    // The stay goes on long after the visa let its holder in.
    assert_eq!(last.admitted_until, Some(date(2027, 5, 2)));
    let status = |today: &str| answer(&format!(r#"{{"enter_before": "2027-03-04", "today": "{today}"}}"#)).status;
    assert_eq!(status("2027-03-04"), Some(Status::Approved));
    assert_eq!(status("2027-03-05"), Some(Status::Expired));
}

#[test]
fn rule_36_an_exempt_entry_gives_the_days_of_its_day() {
    for way in [r#""entry": "exempt""#, r#""visa_type": "EXEMPT""#, r#""entry": "visa_exempt", "nationality": "DEU""#] {
        let on = |day: &str| answer(&format!(r#"{{{way}, "arrival": "{day}"}}"#));
        let (before, after) = (on("2026-09-10"), on("2026-09-20"));
        assert_eq!((before.stay_days, before.admitted_until), (Some(60), Some(date(2026, 11, 8))), "{way}");
        assert_eq!((after.stay_days, after.admitted_until), (Some(30), Some(date(2026, 10, 19))), "{way}");
        assert_eq!(on("2026-09-14").stay_days, Some(60));
        assert_eq!(on("2026-09-15").stay_days, Some(30));
    }
    let nigerian = answer(r#"{"entry": "exempt", "nationality": "NGA", "arrival": "2026-10-01"}"#);
    assert_eq!((nigerian.entry_allowed, nigerian.reason), (Some(false), Some(ReasonCode::VisaRequired)));
    let korean = answer(r#"{"nationality": "KOR", "arrival": "2026-10-01"}"#);
    assert_eq!(korean.stay_days, Some(90), "the agreement stays");
    let thai = answer(r#"{"nationality": "THA", "arrival": "2026-10-01"}"#);
    assert_eq!((thai.entry_allowed, thai.reason), (Some(true), Some(ReasonCode::NotRequired)));
}

#[test]
fn an_agreement_lets_in_those_whose_state_made_it() {
    let on = |visa: &str, nationality: &str| {
        let given = format!(r#"{{"visa_type": "{visa}", "nationality": "{nationality}", "arrival": "2026-12-01"}}"#);
        let answer = answer(&given);
        (answer.entry_allowed, answer.reason, answer.stay_days)
    };
    let refused = (Some(false), Some(ReasonCode::VisaRequired), None);
    assert_eq!(on("PP90", "KOR"), (Some(true), None, Some(90)));
    assert_eq!(on("PP30", "RUS"), (Some(true), None, Some(30)));
    // No longer than the stamp, nor than the agreement.
    assert_eq!(on("PP30", "KOR"), (Some(true), None, Some(30)));
    assert_eq!(on("PP90", "RUS"), (Some(true), None, Some(30)));
    for (visa, nationality) in [("PP90", "NGA"), ("PP30", "NGA"), ("PP90", "GBR"), ("PP30", "SWE")] {
        assert_eq!(on(visa, nationality), refused, "{visa} {nationality}");
    }
    // Of whom it is not known, what the stamp gives.
    assert_eq!(answer(r#"{"visa_type": "PP90", "arrival": "2026-12-01"}"#).stay_days, Some(90));
    // Entries under an agreement are not counted.
    let third = answer(r#"{"visa_type": "PP90", "nationality": "KOR", "arrival": "2026-12-01", "land_entries": 2}"#);
    assert_eq!(third.stay_days, Some(90));
}

/// The answer to the public and the timer of the case name the same last day: both ask the same setting.
#[test]
fn papers_have_as_many_days_in_a_case_as_in_the_rule() {
    use crate::calendar::Unit;
    use crate::platforms::foreigner::visa::settings::DOCUMENTS_DAYS;
    use crate::workflow::definition::Definition;
    let workflow: Definition =
        toml::from_str(include_str!("../../../../services/foreigner/evisa/workflow.toml")).unwrap();
    let state = workflow.states.iter().find(|state| state.id == "documents_requested").unwrap();
    let timer = state.timers.iter().find(|timer| timer.action == "cancel").unwrap();
    assert_eq!(state.days_setting.clone(), Some(format!("evisa.{DOCUMENTS_DAYS}")));
    for limit in [state.limit, timer.after] {
        assert_eq!(limit.map(|limit| (limit.days, limit.unit)), Some((0, Unit::Calendar)));
    }
}

#[test]
fn papers_have_fifteen_days() {
    let on = |today: &str| {
        let answer = answer(&format!(r#"{{"documents_requested_on": "2026-12-01", "today": "{today}"}}"#));
        (answer.last_day, answer.status)
    };
    assert_eq!(on("2026-12-16"), (Some(date(2026, 12, 16)), Some(Status::DocumentsRequested)));
    assert_eq!(on("2026-12-17"), (Some(date(2026, 12, 16)), Some(Status::Cancelled)));
    assert_eq!(answer(r#"{"documents_requested_on": "2026-12-01"}"#).status, None);
}

#[test]
fn a_visa_at_the_border() {
    let serb = answer(r#"{"entry": "on_arrival", "nationality": "SRB", "arrival": "2026-12-01"}"#);
    assert_eq!((serb.stay_days, serb.admitted_until), (Some(15), Some(date(2026, 12, 15))));
    let swede = answer(r#"{"entry": "voa", "nationality": "SWE", "arrival": "2026-12-01"}"#);
    assert_eq!(swede.reason, Some(ReasonCode::VisaRequired));
    assert_eq!(answer(r#"{"visa_type": "VOA", "arrival": "2026-12-01"}"#).stay_days, Some(15));
}

#[test]
fn nothing_is_said_of_nothing_and_what_is_wrong_is_refused() {
    assert_eq!(answer("{}"), Assessment::default());
    for wrong in [
        r#"{"visa": "TR"}"#,
        r#"{"visa_type": 3}"#,
        r#"{"visa_type": "XYZ"}"#,
        r#"{"entry": "by swimming"}"#,
        r#"{"arrival": "2027-02-30"}"#,
        r#"{"stay_days": -1}"#,
        r#"{"stay_days": 0}"#,
        r#"{"nationality": "U5A"}"#,
    ] {
        assert!(serde_json::from_str::<Facts>(wrong).is_err(), "{wrong}");
    }
}

/// The same day of the month, found by walking through the calendar day by day.
fn slow_months_later(from: Date, months: i32) -> Date {
    let (mut day, mut crossed) = (from, 0);
    loop {
        let next = day.tomorrow().unwrap();
        if next.month() != day.month() {
            if crossed == months {
                return day;
            }
            crossed += 1;
        }
        day = next;
        if crossed == months && day.day() == from.day() {
            return day;
        }
    }
}

proptest! {
    #[test]
    fn counts_agree_with_slow_counting(offset in -3_000_i32..30_000, stay in 1_u16..400, shift in -400_i32..400) {
        let arrival = add_days(date(2026, 11, 26), offset);
        let expiry = add_days(arrival, 180 + shift);
        let facts = Facts {
            arrival: Some(arrival),
            stay_days: NonZeroU16::new(stay),
            passport_expiry: Some(expiry),
            ..Facts::default()
        };
        let answer = assess(&facts, &Settings::default());
        let slow = slow_months_later(arrival, 6);
        prop_assert_eq!(answer.must_be_valid_to, Some(slow));
        prop_assert_eq!(answer.passport_valid_enough, Some(expiry >= slow));
        // One day after the other, the day of arrival being the first.
        let (mut last, mut counted) = (arrival, 1);
        while counted < stay {
            last = last.tomorrow().unwrap();
            counted += 1;
        }
        prop_assert_eq!(answer.admitted_until, Some(last));
    }

    /// Whatever is known, in whatever combination: no panic, and a refusal has its reason.
    #[test]
    fn any_combination_is_answered(
        kind in prop::option::of("TR|EXEMPT|VOA|PP90|PR|P60"), entry in prop::option::of("exempt|voa|single"),
        arrival in prop::option::of(-5_000_i32..5_000), stay in prop::option::of(1_u16..2_000),
        expiry in prop::option::of(-5_000_i32..5_000), before in prop::option::of(-5_000_i32..5_000),
        asked in prop::option::of(-5_000_i32..5_000), today in prop::option::of(-5_000_i32..5_000),
        nationality in prop::option::of("THA|DEU|NGA|KOR|SRB"), land_entries in prop::option::of(0_u32..4),
    ) {
        let day = |offset: Option<i32>| offset.map(|offset| add_days(date(2026, 11, 26), offset));
        let facts = Facts {
            visa_type: kind.map(|kind| Kind::try_from(kind).unwrap()),
            entry: entry.map(|entry| Entry::try_from(entry).unwrap()),
            arrival: day(arrival),
            stay_days: stay.and_then(NonZeroU16::new),
            passport_expiry: day(expiry),
            enter_before: day(before),
            documents_requested_on: day(asked),
            today: day(today),
            nationality: nationality.map(|code| Nationality::try_from(code).unwrap()),
            land_entries,
        };
        let answer = assess(&facts, &Settings::default());
        if answer.entry_allowed == Some(false) {
            prop_assert!(answer.reason.is_some());
        }
        if let (Some(until), Some(from)) = (answer.admitted_until, facts.arrival) {
            prop_assert_eq!(days_between(from, until) + 1, answer.stay_days.unwrap());
        }
    }
}

#[test]
fn rule_36_a_third_exempt_entry_by_land_in_a_year() {
    let entry = |used| {
        let facts = Facts {
            entry: Some(Entry::Exempt),
            nationality: Some(Nationality::try_from("SWE".to_owned()).unwrap()),
            arrival: Some(date(2026, 12, 1)),
            land_entries: used,
            ..Facts::default()
        };
        assess(&facts, &Settings::default())
    };
    let second = entry(Some(1));
    assert_eq!((second.entry_allowed, second.stay_days), (Some(true), Some(30)));
    let third = entry(Some(2));
    assert_eq!((third.entry_allowed, third.reason), (Some(false), Some(ReasonCode::LandEntriesUsed)));
    assert_eq!((third.stay_days, third.admitted_until), (None, None));
    assert!(third.because.iter().any(|because| because.rule == 36));
    assert_eq!(entry(None).entry_allowed, Some(true), "by air");
}
