//! Holidays that are announced or taken back while a case is open, also afterwards.

use super::*;

#[test]
fn a_change_of_the_calendar_names_its_holiday() {
    let mut bench = bench(5, "working");
    bench.enter("2026-10-05 10:00", "office");
    assert_eq!(bench.last_day(), "2026-10-12");
    assert_eq!(bench.change_calendar("2026-10-06 10:00", "office", "2026-10-08", true), Some(ChangeKind::Moved));
    // The 13th is a holiday already.
    assert_eq!(bench.last_day(), "2026-10-14");
    let line = bench.clock.ledger.last().unwrap();
    assert_eq!((line.because[0].date.to_string().as_str(), line.because[0].added), ("2026-10-08", true));
    assert_eq!(bench.change_calendar("2026-10-07 10:00", "office", "2026-10-08", false), Some(ChangeKind::Moved));
    assert_eq!(bench.last_day(), "2026-10-12");
    assert!(!bench.clock.ledger.last().unwrap().because[0].added);
    // A day that lies behind the last one moves nothing.
    assert_eq!(bench.change_calendar("2026-10-07 11:00", "office", "2026-11-03", true), None);
}

/// A holiday that is announced when its day is over, or taken back, corrects the days that the office had used, whether its clock
/// stands still or runs again.
#[test]
fn a_holiday_announced_afterwards_gives_used_days_back() {
    let name = |bench: &Bench| bench.clock.ledger.last().unwrap().because[0].date.to_string();
    let mut bench = bench(5, "working");
    bench.enter("2026-10-05 10:00", "office");
    bench.enter("2026-10-08 10:00", "applicant");
    assert_eq!(bench.used(), 3);
    // The applicant's own last day stays where it is.
    let last_day = bench.last_day();
    let added = bench.change_calendar("2026-10-09 10:00", "applicant", "2026-10-07", true);
    assert_eq!((added, bench.used(), name(&bench)), (Some(ChangeKind::Recounted), 2, "2026-10-07".to_owned()));
    assert_eq!(bench.last_day(), last_day);
    // Told twice, it is counted once; before it ran, at a week-end and on the first day it used nothing.
    for day in ["2026-10-07", "2026-10-02", "2026-10-04", "2026-10-05"] {
        assert_eq!(bench.change_calendar("2026-10-09 11:00", "applicant", day, true), None, "{day}");
    }
    assert_eq!(bench.used(), 2);
    bench.change_calendar("2026-10-09 12:00", "applicant", "2026-10-05", false);
    // Three days are left.
    bench.enter("2026-10-15 10:00", "office");
    assert_eq!(bench.last_day(), "2026-10-20");
    let another = bench.change_calendar("2026-10-16 10:00", "office", "2026-10-06", true);
    assert_eq!((another, bench.used(), name(&bench)), (Some(ChangeKind::Moved), 1, "2026-10-06".to_owned()));
    assert_eq!(bench.last_day(), "2026-10-21");
    assert_eq!(bench.change_calendar("2026-10-16 11:00", "office", "2026-10-07", false), Some(ChangeKind::Moved));
    assert_eq!((bench.used(), bench.last_day().as_str()), (2, "2026-10-20"));
    // Of what is decided nothing counts any more.
    bench.enter("2026-10-16 12:00", "closed");
    assert_eq!(bench.change_calendar("2026-10-17 10:00", "closed", "2026-10-07", true), None);
}

/// Where the first day counts (BR-5) it is given back too; of calendar days there is nothing to give back.
#[test]
fn only_days_that_counted_are_given_back() {
    for (unit, first, used) in [("working", true, [4, 3]), ("working", false, [3, 3]), ("calendar", true, [4, 4])] {
        let mut bench = bench(10, unit);
        bench.definition.limit.first_day_counts = first;
        bench.enter("2026-10-05 10:00", "office");
        bench.enter("2026-10-08 10:00", "applicant");
        let before = bench.used();
        bench.change_calendar("2026-10-09 10:00", "applicant", "2026-10-05", true);
        assert_eq!([before, bench.used()], used, "{unit} {first}");
    }
}
