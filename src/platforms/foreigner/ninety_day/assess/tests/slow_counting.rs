//! Any arrival and any day, beside days that are counted on the fingers.

use super::*;
use crate::calendar::{bangkok_day, bangkok_midnight};
use proptest::prelude::*;

fn some_day() -> impl Strategy<Value = Date> {
    (0_i32..1500).prop_map(|days| add_days(date(2025, 1, 1), days))
}

/// Days as one counts them on one's fingers: from a day so many to-morrows on, or yesterdays back.
fn walked(from: Date, days: i32) -> Date {
    (0..days.abs()).fold(from, |day, _| if days > 0 { day.tomorrow().unwrap() } else { day.yesterday().unwrap() })
}

/// Where each day of a stay stands, found by walking through it: day 1 is the arrival, and day 90 the due date.
#[derive(Debug, PartialEq, Eq)]
enum Stand {
    Early,
    Open,
    Grace,
    Late(i32),
}

fn stand(arrival: Date, day: Date) -> Stand {
    let (mut number, mut walker) = (1, arrival);
    while walker < day {
        walker = walker.tomorrow().unwrap();
        number += 1;
    }
    match number {
        ..75 => Stand::Early,
        75..=90 => Stand::Open,
        91..=97 => Stand::Grace,
        late => Stand::Late(late - 97),
    }
}

proptest! {
    #[test]
    fn windows_are_those_of_slow_counting(arrival in some_day(), after in 0_i32..220, online in any::<bool>()) {
        let on = walked(arrival, after);
        let channel = if online { Channel::Online } else { Channel::InPerson };
        let answer = answer(&Facts { filed_on: Some(on), channel: Some(channel), ..arrived(arrival) });
        let due = walked(arrival, 89);
        prop_assert_eq!(answer.due_date, Some(due));
        prop_assert_eq!((answer.online_from, answer.online_to), (Some(walked(due, -15)), Some(due)));
        prop_assert_eq!((answer.in_person_from, answer.in_person_to), (Some(walked(due, -15)), Some(walked(due, 7))));
        let (accepted, late, fine, most) = match stand(arrival, on) {
            Stand::Early => (false, 0, 0, 0),
            Stand::Open => (true, 0, 0, 0),
            Stand::Grace => (!online, 0, 0, 0),
            Stand::Late(days) => (!online, days, 2000, 5000 + (0..days).map(|_| 200).sum::<i64>()),
        };
        prop_assert_eq!(answer.accepted, Some(accepted));
        prop_assert_eq!((answer.days_after_grace, answer.fine_baht, answer.fine_max_baht), (Some(late), Some(fine), Some(most)));
        prop_assert_eq!(answer.next_due, accepted.then(|| walked(due, 90)));
    }

    #[test]
    fn a_stay_is_counted_anew_from_each_entry(arrival in some_day(), out in 1_i32..120, away in 1_i32..60, permit in any::<bool>()) {
        let departed = walked(arrival, out);
        let back = walked(departed, away);
        let facts = Facts {
            departed: Some(departed),
            re_entered: Some(back),
            had_re_entry_permit: Some(permit),
            previous_reports: vec![departed],
            ..arrived(arrival)
        };
        prop_assert_eq!(answer(&facts).due_date, Some(walked(back, 89)));
    }

    #[test]
    fn a_report_is_owed_from_the_91st_day_on(arrival in some_day(), stay in 0_i32..130) {
        let leaving = walked(arrival, stay);
        let answer = answer(&Facts { planned_departure: Some(leaving), ..arrived(arrival) });
        // Leaving on day 90 owes nothing, on day 91 it does (rule 8).
        prop_assert_eq!(answer.report_required, Some(!matches!(stand(arrival, leaving), Stand::Early | Stand::Open)));
    }

    #[test]
    fn accepted_means_within_the_window(arrival in some_day(), after in 0_i32..200, online in any::<bool>()) {
        let on = add_days(arrival, after);
        let channel = if online { Channel::Online } else { Channel::InPerson };
        let answer = answer(&Facts { filed_on: Some(on), channel: Some(channel), ..arrived(arrival) });
        let due = answer.due_date.unwrap();
        prop_assert_eq!(days_between(arrival, due), 89);
        let within = on >= add_days(due, -15) && (!online || on <= due);
        prop_assert_eq!(answer.accepted, Some(within));
        prop_assert_eq!(answer.reason.is_some(), !within);
        prop_assert_eq!(answer.next_due, within.then(|| add_days(due, 90)));
        prop_assert_eq!(answer.fine_baht == Some(0), on <= add_days(due, 7));
    }

    #[test]
    fn an_instant_is_judged_as_its_bangkok_day(due in some_day(), seconds in -2_000_000_i64..2_000_000) {
        let instant = bangkok_midnight(due).saturating_add(jiff::SignedDuration::from_secs(seconds)).unwrap();
        let facts = Facts { due_date: Some(due), channel: Some(Channel::Online), ..Facts::default() };
        let by_instant = answer(&Facts { submitted_at: Some(instant), ..facts.clone() });
        let by_day = answer(&Facts { filed_on: Some(bangkok_day(instant)), ..facts });
        prop_assert_eq!(by_instant.accepted, by_day.accepted);
        prop_assert_eq!(by_instant.reason, by_day.reason);
        prop_assert_eq!(by_instant.local_date, by_day.local_date);
    }

    #[test]
    fn reporting_in_time_never_runs_out(arrival in some_day(), early in prop::collection::vec(0_i32..16, 0..6)) {
        // Each report filed in its window moves the due date by exactly one interval, however early it was.
        let mut facts = arrived(arrival);
        for (nth, days) in (0..).zip(early) {
            let open = answer(&facts);
            let due = open.due_date.unwrap();
            prop_assert_eq!(days_between(arrival, due), 89 + 90 * nth);
            let on = add_days(due, -days);
            prop_assert_eq!(answer(&Facts { filed_on: Some(on), ..facts.clone() }).accepted, Some(true));
            facts.previous_reports.push(on);
        }
    }
}
