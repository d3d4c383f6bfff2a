use jiff::civil::{Weekday, date};

use super::*;
use crate::settings;
use crate::value::Value;

mod slow_counting;

fn answer(facts: &Facts) -> Assessment {
    assess(facts, &Settings::default())
}

/// Facts as they come over the interface.
fn facts(json: &str) -> Facts {
    serde_json::from_str(json).unwrap()
}

fn arrived(day: Date) -> Facts {
    Facts { last_arrival: Some(day), ..Facts::default() }
}

fn filed(due: Date, on: Date, channel: Channel) -> Assessment {
    answer(&Facts { due_date: Some(due), filed_on: Some(on), channel: Some(channel), ..Facts::default() })
}

const DUE: Date = date(2026, 10, 1);

#[test]
fn rule_1_day_of_arrival_is_day_1() {
    for (arrival, due) in [
        (date(2026, 2, 10), date(2026, 5, 10)),
        (date(2026, 7, 4), date(2026, 10, 1)),
        (date(2028, 1, 20), date(2028, 4, 18)),
        (date(2026, 1, 1), date(2026, 3, 31)),
    ] {
        let answer = answer(&arrived(arrival));
        assert_eq!(answer.due_date, Some(due));
        assert_eq!(answer.period, Some(ReportPeriod { from: arrival, to: due }));
        assert_eq!(answer.report_required, Some(true));
        assert_eq!(answer.accepted, None);
    }
}

#[test]
fn rule_1_re_entry_restarts_the_count() {
    for permit in ["true", "false"] {
        let answer = answer(&facts(&format!(
            r#"{{"last_arrival": "2026-07-04", "departed": "2026-09-20", "re_entered": "2026-10-05",
                "had_re_entry_permit": {permit}}}"#
        )));
        assert_eq!(answer.due_date, Some(date(2027, 1, 2)));
        assert_eq!(answer.report_required, Some(true));
    }
    // Reports of the stay before do not count.
    let before = facts(r#"{"last_arrival": "2026-10-05", "previous_reports": ["2026-09-20"]}"#);
    assert_eq!(answer(&before).due_date, Some(date(2027, 1, 2)));
}

#[test]
fn the_example_of_the_interface() {
    let answer = answer(&facts(r#"{"last_arrival": "2026-01-01"}"#));
    insta::assert_json_snapshot!(answer, @r#"
    {
      "report_required": true,
      "due_date": "2026-03-31",
      "online_from": "2026-03-16",
      "online_to": "2026-03-31",
      "in_person_from": "2026-03-16",
      "in_person_to": "2026-04-07",
      "period": {
        "from": "2026-01-01",
        "to": "2026-03-31"
      },
      "interval": "P90D",
      "because": [
        {
          "rule": 1,
          "law": "Immigration Act B.E. 2522 s. 37(5)"
        },
        {
          "rule": 2,
          "law": "Practice of the Immigration Bureau"
        },
        {
          "rule": 4,
          "law": "Practice of the Immigration Bureau"
        }
      ]
    }
    "#);
}

#[test]
fn rule_2_windows() {
    use Channel::{InPerson, Online};
    for (on, channel, reason) in [
        (date(2026, 9, 15), Online, Some(ReasonCode::TooEarly)),
        (date(2026, 9, 16), Online, None),
        (date(2026, 10, 1), Online, None),
        (date(2026, 10, 2), Online, Some(ReasonCode::OnlineWindowClosed)),
        (date(2026, 9, 15), InPerson, Some(ReasonCode::TooEarly)),
        (date(2026, 9, 16), InPerson, None),
        (date(2026, 10, 2), InPerson, None),
        (date(2026, 10, 8), InPerson, None),
        // Late at the counter is taken, with a fine.
        (date(2026, 10, 9), InPerson, None),
    ] {
        let answer = filed(DUE, on, channel);
        assert_eq!((answer.accepted, answer.reason), (Some(reason.is_none()), reason), "{on} {channel:?}");
        assert_eq!(answer.online_from, Some(date(2026, 9, 16)));
        assert_eq!(answer.online_to, Some(DUE));
        assert_eq!(answer.in_person_to, Some(date(2026, 10, 8)));
    }
}

#[test]
fn rule_2_both_ends_are_settings() {
    let settings = Settings { online_days_before: 14, online_days_after: -8, ..Settings::default() };
    let on = |day| {
        let facts =
            Facts { due_date: Some(DUE), filed_on: Some(day), channel: Some(Channel::Online), ..Facts::default() };
        assess(&facts, &settings).accepted
    };
    assert_eq!(on(date(2026, 9, 16)), Some(false));
    assert_eq!(on(date(2026, 9, 17)), Some(true));
    assert_eq!(on(date(2026, 9, 23)), Some(true));
    assert_eq!(on(date(2026, 9, 24)), Some(false));
}

#[test]
fn rule_3_boundaries_are_bangkok_days() {
    let at = |instant: &str| {
        let json = format!(r#"{{"due_date": "2026-10-01", "submitted_at": "{instant}", "channel": "online"}}"#);
        let answer = answer(&facts(&json));
        (answer.local_date, answer.reason, answer.accepted)
    };
    let closed = Some(ReasonCode::OnlineWindowClosed);
    assert_eq!(at("2026-10-01T17:05:00Z"), (Some(date(2026, 10, 2)), closed, Some(false)));
    assert_eq!(at("2026-10-01T16:59:59Z"), (Some(DUE), None, Some(true)));
    assert_eq!(at("2026-09-15T17:00:00Z"), (Some(date(2026, 9, 16)), None, Some(true)));
    assert_eq!(at("2026-09-15T23:59:59+07:00").1, Some(ReasonCode::TooEarly));
}

#[test]
fn rule_4_weekends_move_nothing() {
    let due = date(2026, 10, 10);
    assert_eq!(due.weekday(), Weekday::Saturday);
    assert_eq!(filed(due, date(2026, 10, 17), Channel::InPerson).days_after_grace, Some(0));
    let monday = filed(due, date(2026, 10, 19), Channel::InPerson);
    assert_eq!((monday.days_after_grace, monday.fine_baht), (Some(2), Some(2000)));
}

#[test]
fn rule_5_fines() {
    assert_eq!(filed(DUE, add_days(DUE, 6), Channel::InPerson).fine_baht, Some(0));
    assert_eq!(filed(DUE, add_days(DUE, 7), Channel::InPerson).fine_baht, Some(0));
    let late = filed(DUE, add_days(DUE, 9), Channel::InPerson);
    assert_eq!((late.fine_baht, late.fine_max_baht, late.days_after_grace), (Some(2000), Some(5400), Some(2)));
    assert_eq!(late.accepted, Some(true));
    let found = answer(&facts(r#"{"due_date": "2026-10-01", "found_on": "2026-10-18", "self_reported": false}"#));
    assert_eq!((found.fine_baht, found.fine_max_baht, found.days_after_grace), (None, Some(7000), Some(10)));
    let grace = answer(&facts(r#"{"grace_end": "2026-10-08", "found_on": "2026-10-09"}"#));
    assert_eq!((grace.fine_max_baht, grace.days_after_grace), (Some(5200), Some(1)));
}

#[test]
fn rule_6_next_due() {
    let next = |key: &str, policy: &str| {
        let json = format!(r#"{{"{key}": "2026-10-01", "filed_on": "2026-09-20", "policy_next_due": "{policy}"}}"#);
        answer(&facts(&json)).next_due
    };
    for key in ["due_date", "previous_due"] {
        assert_eq!(next(key, "from_previous_due"), Some(date(2026, 12, 30)));
        assert_eq!(next(key, "from_filing_date"), Some(date(2026, 12, 19)));
    }
    // A refused report sets nothing.
    assert_eq!(filed(DUE, date(2026, 9, 1), Channel::Online).next_due, None);
    // Reports that were taken carry the count on.
    let second = answer(&facts(r#"{"last_arrival": "2026-07-04", "previous_reports": ["2026-09-20"]}"#));
    assert_eq!(second.due_date, Some(date(2026, 12, 30)));
    let third = answer(&facts(
        r#"{"last_arrival": "2026-07-04", "previous_reports": ["2026-12-20", "2026-09-20"],
            "policy_next_due": "from_filing_date"}"#,
    ));
    assert_eq!(third.due_date, Some(date(2027, 3, 20)));
}

#[test]
fn rule_7_first_extension_counts() {
    let alone = answer(&facts(r#"{"first_extension_granted": "2026-06-15"}"#));
    assert_eq!((alone.next_due, alone.counts_as_report), (Some(date(2026, 9, 13)), Some(true)));
    let stay = answer(&facts(r#"{"last_arrival": "2026-04-01", "first_extension_granted": "2026-06-15"}"#));
    assert_eq!((stay.due_date, stay.next_due), (Some(date(2026, 9, 13)), Some(date(2026, 9, 13))));
    // An extension before the last entry is of another stay.
    let before = answer(&facts(r#"{"last_arrival": "2026-07-04", "first_extension_granted": "2026-06-15"}"#));
    assert_eq!((before.due_date, before.counts_as_report), (Some(DUE), Some(false)));
}

#[test]
fn rule_8_only_beyond_90_days() {
    for (key, day, required) in [
        ("planned_departure", "2026-10-01", false),
        ("planned_departure", "2026-10-02", true),
        ("departed", "2026-09-20", false),
        ("departed", "2026-10-02", true),
    ] {
        let answer = answer(&facts(&format!(r#"{{"last_arrival": "2026-07-04", "{key}": "{day}"}}"#)));
        assert_eq!(answer.report_required, Some(required), "{key} {day}");
        assert_eq!(answer.reason, (!required).then_some(ReasonCode::NotRequired));
    }
}

#[test]
fn rule_9_classes() {
    for class in ["PR", "permanent resident", "PERMANENT_RESIDENT", "diplomat", "D", "OFFICIAL"] {
        let json = format!(
            r#"{{"last_arrival": "2026-07-04", "status_class": "{class}", "filed_on": "2026-09-20", "channel": "online"}}"#
        );
        let answer = answer(&facts(&json));
        assert_eq!(answer.report_required, Some(false), "{class}");
        assert_eq!((answer.accepted, answer.reason), (Some(false), Some(ReasonCode::NotRequired)), "{class}");
        assert_eq!(answer.due_date, None);
    }
    for class in ["LTR", "LTR-W", "smart", "SMART (T)"] {
        let json = format!(r#"{{"last_arrival": "2026-07-04", "status_class": "{class}"}}"#);
        assert_eq!(answer(&facts(&json)).due_date, Some(date(2027, 7, 3)), "{class}");
    }
    for class in ["NON-B", "DTV", "ED", "TR", "PE", "NON-F", ""] {
        let json = format!(r#"{{"last_arrival": "2026-07-04", "status_class": "{class}"}}"#);
        assert_eq!(answer(&facts(&json)).due_date, Some(DUE), "{class}");
    }
    let thai = answer(&facts(r#"{"last_arrival": "2026-07-04", "nationality": "THA"}"#));
    assert_eq!((thai.report_required, thai.reason), (Some(false), Some(ReasonCode::NotAnAlien)));
}

#[test]
fn rule_10_a_new_passport_needs_the_old_number() {
    let with = |declared: &str| {
        let json = format!(
            r#"{{"due_date": "2026-10-01", "filed_on": "2026-09-20", "channel": "online",
                "passport_on_last_report": "AA1234567", "passport_now": "BB7654321"{declared}}}"#
        );
        let answer = answer(&facts(&json));
        (answer.accepted, answer.reason)
    };
    let refused = (Some(false), Some(ReasonCode::PassportChangedLinkRequired));
    assert_eq!(with(""), refused);
    assert_eq!(with(r#", "previous_passport_declared": "CC1111111""#), refused);
    assert_eq!(with(r#", "previous_passport_declared": false"#), refused);
    assert_eq!(with(r#", "previous_passport_declared": "aa 123-4567""#), (Some(true), None));
    assert_eq!(with(r#", "previous_passport_declared": true"#), (Some(true), None));
    let same = answer(&facts(r#"{"passport_on_last_report": "AA1234567", "passport_now": "aa1234567"}"#));
    assert_eq!((same.accepted, same.reason), (Some(true), None));
}

#[test]
fn rule_11_the_permit_must_run() {
    let on = |day: &str| {
        let answer = answer(&facts(&format!(r#"{{"permit_expires": "2026-05-01", "filed_on": "{day}"}}"#)));
        (answer.accepted, answer.reason)
    };
    assert_eq!(on("2026-05-01"), (Some(true), None));
    assert_eq!(on("2026-05-02"), (Some(false), Some(ReasonCode::PermitExpired)));
}

#[test]
fn rule_12_one_report_per_period() {
    let again = |day: &str| {
        let json =
            format!(r#"{{"last_arrival": "2026-07-04", "previous_reports": ["2026-09-20"], "filed_on": "{day}"}}"#);
        answer(&facts(&json)).reason
    };
    assert_eq!(again("2026-09-25"), Some(ReasonCode::Duplicate));
    assert_eq!(again("2026-10-08"), Some(ReasonCode::Duplicate));
    assert_eq!(again("2026-10-09"), Some(ReasonCode::TooEarly));
    assert_eq!(again("2026-12-15"), None);
}

#[test]
fn rule_12_a_report_has_met_the_due_date_of_the_receipt() {
    let with = |filed: &str| {
        let json = format!(
            r#"{{"due_date": "2026-10-01", "previous_reports": ["2026-07-01", "2026-09-20"], "filed_on": "{filed}"}}"#
        );
        let answer = answer(&facts(&json));
        (answer.accepted, answer.reason, answer.due_date)
    };
    let next = Some(date(2026, 12, 30));
    assert_eq!(with("2026-09-25"), (Some(false), Some(ReasonCode::Duplicate), next));
    assert_eq!(with("2026-12-20"), (Some(true), None, next));
    // A report of an earlier period has not met it.
    let earlier = answer(&facts(r#"{"due_date": "2026-10-01", "previous_reports": ["2026-07-01"]}"#));
    assert_eq!(earlier.due_date, Some(DUE));
}

#[test]
fn rule_9_a_class_alone_says_how_often() {
    let often = |class: &str| {
        let answer = answer(&facts(&format!(r#"{{"status_class": "{class}"}}"#)));
        (answer.report_required, answer.interval.map(|interval| interval.to_string()))
    };
    assert_eq!(often("LTR"), (Some(true), Some("P1Y".to_owned())));
    assert_eq!(often("NON-B"), (Some(true), Some("P90D".to_owned())));
    assert_eq!(often("PR"), (Some(false), None));
}

#[test]
fn rule_10_passports_alone_decide() {
    let linked = answer(&facts(
        r#"{"passport_on_last_report": "AA1", "passport_now": "BB2", "previous_passport_declared": true,
            "filed_on": "2026-09-20"}"#,
    ));
    assert_eq!((linked.accepted, linked.reason), (Some(true), None));
}

#[test]
fn unknown_facts_are_refused_and_none_say_nothing() {
    assert!(serde_json::from_str::<Facts>(r#"{"last_arival": "2026-01-01"}"#).is_err());
    assert!(serde_json::from_str::<Facts>(r#"{"last_arrival": "2026-02-30"}"#).is_err());
    assert_eq!(answer(&Facts::default()), Assessment::default());
}

#[test]
fn rule_9_the_list_of_the_day_of_the_report_decides() {
    let dated = |entry: &str| settings::DatedCodes::parse(&[entry]).unwrap();
    let settings = Settings {
        exempt_classes: dated("PE 2026-10-01/.."),
        yearly_classes: dated("DTV ../2026-09-30"),
        ..Settings::default()
    };
    let on = |class: &str, day| {
        let facts = Facts { status_class: Some(class.to_owned()), filed_on: Some(day), ..Facts::default() };
        let answer = assess(&facts, &settings);
        (answer.report_required, answer.interval.map(|interval| interval.days))
    };
    assert_eq!(on("PE", date(2026, 9, 30)), (Some(true), Some(90)));
    assert_eq!(on("PE", date(2026, 10, 1)), (Some(false), None));
    assert_eq!(on("DTV", date(2026, 9, 30)), (Some(true), Some(365)));
    assert_eq!(on("DTV", date(2026, 10, 1)), (Some(true), Some(90)));
}

#[test]
fn the_last_day_online_is_followed_by_another_when_the_portal_was_down() {
    use crate::platforms::outage::Outages;
    let outages = Outages::parse(&["2026-10-01T18:00:00+07:00/2026-10-01T23:00:00+07:00"]).unwrap();
    let settings = Settings { outages, ..Settings::default() };
    let on = |filed| {
        let facts = Facts { filed_on: Some(filed), channel: Some(Channel::Online), ..arrived(date(2026, 7, 4)) };
        assess(&facts, &settings)
    };
    let next_day = on(date(2026, 10, 2));
    assert_eq!((next_day.due_date, next_day.online_to), (Some(date(2026, 10, 1)), Some(date(2026, 10, 2))));
    assert_eq!((next_day.accepted, next_day.fine_baht), (Some(true), Some(0)));
    assert_eq!(on(date(2026, 10, 3)).reason, Some(ReasonCode::OnlineWindowClosed));
}

#[test]
fn settings_come_from_the_dated_ones() {
    let number = |n: i64| Value::Number(n);
    let list = |codes: &[&str]| Value::List(codes.iter().map(|code| Value::from(*code)).collect());
    let mut resolved = settings::Settings(
        [
            ("tm47.online.days_before", number(15)),
            ("tm47.online.days_after", number(0)),
            ("tm47.counter.days_before", number(15)),
            ("tm47.counter.days_after", number(7)),
            ("tm47.interval_days", number(90)),
            ("tm47.yearly_interval_days", number(365)),
            ("tm47.next_due", Value::from("from_filing_date")),
            ("tm47.late_fine_baht", number(2000)),
            ("tm47.fine_max_baht", number(5000)),
            ("tm47.fine_per_day_baht", number(200)),
            ("tm47.exempt_classes", list(&["PR"])),
            ("tm47.yearly_classes", list(&["LTR"])),
        ]
        .into_iter()
        .map(|(key, value)| (key.to_owned(), value))
        .collect(),
    );
    let expected = Settings {
        next_due: NextDuePolicy::FromFilingDate,
        exempt_classes: settings::DatedCodes::since(None, &["PR"]),
        yearly_classes: settings::DatedCodes::since(None, &["LTR"]),
        ..Settings::default()
    };
    assert_eq!(Settings::from_resolved(&resolved), Ok(expected));
    resolved.0.insert("tm47.next_due".to_owned(), Value::from("whenever"));
    assert_eq!(Settings::from_resolved(&resolved), Err(settings::SettingError("tm47.next_due".to_owned())));
    resolved.0.remove("tm47.interval_days");
    assert_eq!(Settings::from_resolved(&resolved), Err(settings::SettingError("tm47.interval_days".to_owned())));
}

#[test]
fn codes_are_those_of_serde() {
    for reason in ReasonCode::ALL {
        assert_eq!(serde_json::to_string(&reason).unwrap(), format!("\"{reason}\""));
        assert_eq!(ReasonCode::parse(reason.code()), Some(reason));
    }
}
