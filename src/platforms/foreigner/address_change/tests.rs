//! Rules 23–26 by the examples of the facts, and against a slow counting.

use super::*;
use proptest::prelude::*;

fn at(text: &str) -> Timestamp {
    format!("{text}:00+07:00").parse().unwrap()
}

fn moved(at_: &str) -> Facts {
    Facts { scope: Some(Scope::ChangeOfResidence), moved_in: Some(at(at_)), ..Facts::default() }
}

fn stay(from: &str, to: Option<&str>) -> Facts {
    let scope = Some(Scope::ProvinceStay);
    Facts { scope, arrived_in_province: Some(at(from)), left: to.map(at), ..Facts::default() }
}

fn said(facts: &Facts) -> Assessment {
    assess(facts, &Settings::default())
}

#[test]
fn rule_23_a_move_is_told_within_24_hours() {
    let answer = said(&moved("2026-05-02T09:30"));
    assert_eq!((answer.required, answer.deadline), (Some(true), Some(at("2026-05-03T09:30"))));
    assert_eq!(answer.because, [Because { rule: 23, law: "Immigration Act B.E. 2522 s. 37(3)" }]);
    let differs = said(&Facts { scope: Some(Scope::NotAsDeclared), ..moved("2026-05-02T09:30") });
    assert_eq!(differs.deadline, Some(at("2026-05-03T09:30")));
    assert_eq!(differs.because[0].law, "Immigration Act B.E. 2522 s. 37(2)", "TM.27");
}

#[test]
fn rule_24_a_stay_in_another_province() {
    let none = (Some(false), None, Some(ReasonCode::StayTooShort));
    let seen = |answer: Assessment| (answer.required, answer.deadline, answer.reason);
    assert_eq!(seen(said(&stay("2026-05-02T08:00", Some("2026-05-03T07:00")))), none);
    assert_eq!(seen(said(&stay("2026-05-02T08:00", Some("2026-05-03T08:00")))), none, "exactly 24 hours");
    let owed = (Some(true), Some(at("2026-05-04T08:00")), None);
    assert_eq!(seen(said(&stay("2026-05-02T08:00", Some("2026-05-05T08:00")))), owed);
    assert_eq!(seen(said(&stay("2026-05-02T08:00", Some("2026-05-03T08:01")))), owed);
    assert_eq!(seen(said(&stay("2026-05-02T08:00", None))), owed, "whoever stays on");
    let same = Facts { same_province: true, ..stay("2026-05-02T08:00", None) };
    assert_eq!(seen(said(&same)), (Some(false), None, Some(ReasonCode::SameProvince)));
}

#[test]
fn rule_25_a_class_that_is_exempt_by_order() {
    for class in [ExemptClass::Known(true), ExemptClass::Class("NON-B".into()), ExemptClass::Class("tr".into())] {
        let answer = said(&Facts { exempt_class: Some(class), ..moved("2026-05-02T09:30") });
        assert_eq!((answer.required, answer.reason), (Some(false), Some(ReasonCode::ExemptByOrder)));
        assert_eq!(answer.because.iter().map(|because| because.rule).collect::<Vec<_>>(), [23, 25]);
    }
    for class in [ExemptClass::Known(false), ExemptClass::Class("PR".into()), ExemptClass::Class("TRX".into())] {
        assert_eq!(said(&Facts { exempt_class: Some(class), ..moved("2026-05-02T09:30") }).required, Some(true));
    }
}

#[test]
fn rule_25_the_day_of_the_move_decides_by_the_order_of_that_day() {
    let class = || Some(ExemptClass::Class("NON-B".into()));
    let told = |at: &str| said(&Facts { exempt_class: class(), ..moved(at) });
    assert_eq!(told("2020-06-29T23:59").required, Some(true), "before the order there was a duty");
    assert_eq!(told("2020-06-30T00:00").reason, Some(ReasonCode::ExemptByOrder));
    let ended = DatedCodes::parse(&["NON 2020-06-30/2026-12-31"]).unwrap();
    let settings = Settings { exempt_classes: ended, ..Settings::default() };
    let told = |at: &str| assess(&Facts { exempt_class: class(), ..moved(at) }, &settings).required;
    assert_eq!((told("2026-12-31T23:59"), told("2027-01-01T00:00")), (Some(false), Some(true)));
    let stay = Facts { exempt_class: class(), ..stay("2027-01-01T08:00", None) };
    assert_eq!(assess(&stay, &settings).required, Some(true));
    // A class that is asked about without a day: what holds now.
    let undated = Facts { scope: Some(Scope::ProvinceStay), exempt_class: class(), ..Facts::default() };
    assert_eq!(said(&undated).required, Some(false));
}

/// The order of 2020 lifts s. 37(3) and (4). Who lives elsewhere than he declared on arrival owes the notice of s. 37(2).
#[test]
fn rule_25_no_order_lifts_the_notice_of_the_declared_place() {
    for class in [ExemptClass::Known(true), ExemptClass::Class("NON-B".into())] {
        let differs = Facts {
            scope: Some(Scope::NotAsDeclared),
            exempt_class: Some(class),
            filed_at: Some(at("2026-05-04T09:30")),
            ..moved("2026-05-02T09:30")
        };
        let answer = said(&differs);
        assert_eq!((answer.required, answer.reason), (Some(true), None));
        assert_eq!((answer.late, answer.fine_max_baht), (Some(true), Some(5200)));
        assert_eq!(answer.because.iter().map(|because| because.rule).collect::<Vec<_>>(), [23, 26]);
    }
}

#[test]
fn rule_26_what_being_late_may_cost() {
    let filed = |filed_at: &str| said(&Facts { filed_at: Some(at(filed_at)), ..moved("2026-05-02T09:30") });
    let seen = |answer: Assessment| (answer.late, answer.fine_max_baht);
    assert_eq!(seen(filed("2026-05-03T09:30")), (Some(false), Some(0)));
    assert_eq!(seen(filed("2026-05-03T09:31")), (Some(true), Some(5000)));
    assert_eq!(seen(filed("2026-05-10T00:00")), (Some(true), Some(6400)));
    let exempt = Facts { exempt_class: Some(ExemptClass::Known(true)), ..moved("2026-05-02T09:30") };
    assert_eq!(seen(said(&Facts { filed_at: Some(at("2026-06-01T00:00")), ..exempt })), (None, None));
}

#[test]
fn hours_in_which_the_portal_was_down_do_not_run() {
    let outages = Outages::parse(&["2026-05-03T08:00:00+07:00/2026-05-03T18:00:00+07:00"]).unwrap();
    let settings = Settings { outages, ..Settings::default() };
    let filed = |filed_at: &str| {
        let facts = Facts { filed_at: Some(at(filed_at)), ..moved("2026-05-02T09:30") };
        let answer = assess(&facts, &settings);
        (answer.deadline, answer.late)
    };
    assert_eq!(filed("2026-05-03T19:30"), (Some(at("2026-05-03T19:30")), Some(false)));
    assert_eq!(filed("2026-05-03T19:31").1, Some(true));
}

#[test]
fn nothing_is_said_of_nothing() {
    assert_eq!(said(&Facts::default()), Assessment::default());
    let scope = Facts { scope: Some(Scope::ProvinceStay), ..Facts::default() };
    assert_eq!((said(&scope).required, said(&scope).deadline), (None, None));
    assert!(serde_json::from_str::<Facts>(r#"{"same_province": true}"#).is_err(), "no key of the public rule");
    assert!(serde_json::from_str::<Facts>(r#"{"scope": "holiday"}"#).is_err());
}

/// Counts minute by minute, as a clerk would with a clock: no arithmetic of instants.
fn slowly(from: Timestamp, minutes: i64) -> Timestamp {
    (0..minutes).fold(from, |at, _| at + SignedDuration::from_mins(1))
}

proptest! {
    /// Whatever the hour of arrival and the length of stay: owed exactly when the minutes counted one by one are more than a day's,
    /// and due when two days' worth have passed.
    #[test]
    fn windows_as_counted_minute_by_minute(start in 0_i64..600_000, lasts in 0_i64..6000, late in -3000_i64..3000) {
        let arrived = at("2026-01-01T00:00") + SignedDuration::from_mins(start);
        let left = arrived + SignedDuration::from_mins(lasts);
        let facts = Facts {
            scope: Some(Scope::ProvinceStay),
            arrived_in_province: Some(arrived),
            left: Some(left),
            filed_at: Some(slowly(arrived, 2 * 24 * 60) + SignedDuration::from_mins(late)),
            ..Facts::default()
        };
        let answer = said(&facts);
        let a_day_later = slowly(arrived, 24 * 60);
        prop_assert_eq!(answer.required, Some(left > a_day_later));
        if answer.required == Some(true) {
            prop_assert_eq!(answer.deadline, Some(slowly(arrived, 48 * 60)));
            prop_assert_eq!(answer.late, Some(late > 0));
            // One more day for each midnight of Bangkok that has passed since the deadline.
            let mut midnights = 0;
            let mut clock = slowly(arrived, 48 * 60);
            for _ in 0..late.max(0) {
                clock += SignedDuration::from_mins(1);
                if clock.to_string().ends_with("T17:00:00Z") {
                    midnights += 1;
                }
            }
            let most = if late > 0 { 5000 + 200 * midnights } else { 0 };
            prop_assert_eq!(answer.fine_max_baht, Some(most));
        }
    }

    #[test]
    fn a_move_is_due_a_day_later_to_the_minute(start in 0_i64..600_000) {
        let moved_in = at("2026-01-01T00:00") + SignedDuration::from_mins(start);
        let facts = Facts { scope: Some(Scope::ChangeOfResidence), moved_in: Some(moved_in), ..Facts::default() };
        prop_assert_eq!(said(&facts).deadline, Some(slowly(moved_in, 24 * 60)));
    }
}
