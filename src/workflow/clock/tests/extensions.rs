//! More days (BR-8, BR-13): so many as each ground of the law grants, before the last day is over.

use super::*;
use proptest::prelude::*;

#[test]
fn an_extension_after_the_limit_is_void() {
    // BR-8: due 15 October.
    let mut bench = bench(30, "calendar");
    bench.enter("2026-09-15 10:00", "office");
    assert_eq!(bench.last_day(), "2026-10-15");
    assert_eq!(bench.extend("2026-10-16 00:00", 15), Err(Refusal::ExtensionTooLate));
    assert_eq!(bench.alarm("2026-10-16 00:00"), Some(ChangeKind::Late));
    assert_eq!(bench.clock.reading.late_since, Some("2026-10-15".parse().unwrap()));
    assert_eq!(bench.extend("2026-10-16 10:00", 15), Err(Refusal::ExtensionTooLate));
}

#[test]
fn the_law_grants_so_many_extensions() {
    let mut bench = bench(30, "calendar");
    assert_eq!(bench.extend("2026-09-15 10:00", 15), Err(Refusal::ClockNotRunning));
    bench.enter("2026-09-15 10:00", "office");
    // Notice on the last day is in time.
    assert_eq!(bench.extend("2026-10-15 23:59", 15), Ok(()));
    assert_eq!(bench.last_day(), "2026-10-30");
    assert_eq!(bench.extend("2026-10-20 10:00", 15), Ok(()));
    assert_eq!(bench.last_day(), "2026-11-14");
    assert_eq!(bench.extend("2026-10-21 10:00", 15), Err(Refusal::ExtensionUsedUp { times: 2 }));
    let grounds = bench.clock.ledger.iter().filter_map(|line| line.extension.as_ref());
    assert_eq!(
        grounds.map(|extended| (extended.days, &*extended.ground)).collect::<Vec<_>>(),
        [(15, "Public Health Act s. 56"), (15, "Public Health Act s. 56")]
    );
    // The days of an extension outlast a pause.
    bench.enter("2026-11-01 10:00", "applicant");
    bench.enter("2026-11-03 10:00", "office");
    assert_eq!(bench.last_day(), "2026-11-16");
}

/// BR-13: the days of a state are extended each time it is entered, before they are over, and an applicant's never.
#[test]
fn the_days_of_a_state_are_extended_too() {
    let mut bench = bench(30, "calendar");
    bench.enter("2026-09-28 10:00", "appeal");
    assert_eq!(bench.extend("2026-10-13 23:59", 30), Ok(()));
    assert_eq!(bench.last_day(), "2026-11-12");
    assert_eq!(bench.extend("2026-10-14 10:00", 30), Ok(()));
    assert_eq!(bench.last_day(), "2026-12-12");
    assert_eq!(bench.extend("2026-10-14 10:00", 30), Err(Refusal::ExtensionUsedUp { times: 2 }));
    // The next state has its own, and the budget another.
    bench.enter("2026-12-01 10:00", "review");
    assert_eq!(bench.last_day(), "2026-12-03");
    assert_eq!(bench.extend("2026-12-02 10:00", 30), Ok(()));
    assert_eq!(bench.last_day(), "2027-01-02");
    assert_eq!((bench.clock.reading.extensions, bench.clock.reading.extended_days), (0, 0));
    bench.enter("2027-01-01 10:00", "applicant");
    assert_eq!(bench.extend("2027-01-01 10:00", 30), Err(Refusal::ClockNotRunning));
    bench.enter("2027-02-01 10:00", "appeal");
    assert_eq!(bench.extend("2027-02-17 00:00", 30), Err(Refusal::ExtensionTooLate));
}

/// What was extended before it was noted by what counts for every ground: nobody gets more than the law grants.
#[test]
fn extensions_of_before_count_for_every_ground() {
    let mut bench = bench(30, "calendar");
    bench.enter("2026-09-15 10:00", "office");
    (bench.clock.reading.extensions, bench.clock.reading.extended_days) = (1, 15);
    assert_eq!(bench.extend_by("flood", "2026-09-16 10:00", 15, 1), Err(Refusal::ExtensionUsedUp { times: 1 }));
    assert_eq!(bench.extend_by("expert", "2026-09-16 10:00", 15, 2), Ok(()));
    assert_eq!(bench.extend_by("expert", "2026-09-16 10:00", 15, 2), Err(Refusal::ExtensionUsedUp { times: 2 }));
    assert_eq!(bench.extend_by("flood", "2026-09-16 10:00", 15, 2), Ok(()));
}

proptest! {
    /// Two grounds for more days have a maximum each, of the budget as of the days of a state, in whichever order they are used.
    #[test]
    fn each_ground_has_its_own_maximum(
        times in prop::collection::vec(0_u32..4, 3),
        tries in prop::collection::vec((0_usize..3, 1_u32..20), 0..20),
        runs: bool,
    ) {
        let mut bench = bench(15, "calendar");
        bench.enter("2026-09-15 10:00", if runs { "office" } else { "appeal" });
        let (mut taken, mut days) = ([0_u32; 3], 15);
        for (which, more) in tries {
            let extended = bench.extend_by(&format!("ground {which}"), "2026-09-16 10:00", more, times[which]);
            if taken[which] < times[which] {
                prop_assert_eq!(extended, Ok(()));
                taken[which] += 1;
                days += more;
            } else {
                prop_assert_eq!(extended, Err(Refusal::ExtensionUsedUp { times: times[which] }));
            }
        }
        let last = add_days("2026-09-15".parse().unwrap(), i32::try_from(days).unwrap());
        prop_assert_eq!(bench.last_day(), last.to_string());
        let stored: Reading = serde_json::from_value(serde_json::to_value(&bench.clock.reading).unwrap()).unwrap();
        prop_assert_eq!(stored, bench.clock.reading);
    }
}
