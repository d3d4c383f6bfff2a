//! Which day is the first, and whether it counts (BR-5, BR-16).

use super::*;

#[test]
fn after_office_hours_is_the_next_working_day() {
    // BR-16: Thursday 22 October 2026, and the 23rd is a holiday.
    let cases = [
        ("2026-10-22 17:00", "2026-10-26"),
        ("2026-10-22 16:30", "2026-10-22"),
        ("2026-10-22 07:00", "2026-10-22"),
        ("2026-10-23 10:00", "2026-10-26"),
    ];
    let mut bench = bench(30, "calendar");
    let received = |bench: &Bench, at| bench.with(at, |bench, context| received_on(&bench.definition, context));
    bench.actor = Who { role: Role::Applicant, ..Who::system() };
    for (at, day) in cases {
        assert_eq!(received(&bench, at).to_string(), day, "{at}");
    }
    // Nobody but an applicant files, and without the setting the hour does not matter.
    bench.actor = Who::system();
    assert_eq!(received(&bench, "2026-10-22 17:00").to_string(), "2026-10-22");
    bench.actor.role = Role::Applicant;
    bench.settings = Settings::default();
    assert_eq!(received(&bench, "2026-10-22 17:00").to_string(), "2026-10-22");
}

#[test]
fn what_an_applicant_opens_after_hours_begins_on_the_day_on_which_it_is_received() {
    // BR-16, for the office's own days and the applicant's.
    for (state, last_day) in [("review", "2026-10-28"), ("citizen", "2026-10-28"), ("office", "2026-11-25")] {
        let mut bench = bench(30, "calendar");
        bench.actor = Who { role: Role::Applicant, ..Who::system() };
        bench.enter("2026-10-22 17:00", state);
        assert_eq!(bench.last_day(), last_day, "{state}");
    }
    // The office's budget is used until the applicant really acts.
    let mut bench = bench(30, "calendar");
    bench.enter("2026-10-12 10:00", "office");
    bench.actor.role = Role::Applicant;
    bench.enter("2026-10-22 17:00", "review");
    assert_eq!((bench.used(), bench.last_day().as_str()), (10, "2026-10-28"));
}

/// BR-5: where the act begins on the first day, that day counts, and is used up like any other.
#[test]
fn the_first_day_counts_where_the_act_begins_on_it() {
    for (unit, last_day, used, resumed) in
        [("calendar", "2026-10-13", 3, "2026-10-21"), ("working", "2026-10-16", 2, "2026-10-22")]
    {
        let mut bench = bench(5, unit);
        bench.definition.limit.first_day_counts = true;
        bench.enter("2026-10-09 10:00", "office");
        assert_eq!(bench.last_day(), last_day, "{unit}");
        // Sunday 11 October.
        bench.enter("2026-10-11 10:00", "applicant");
        assert_eq!(bench.used(), used.min(if unit == "working" { 1 } else { 3 }), "{unit}");
        bench.enter("2026-10-19 10:00", "office");
        let left = if unit == "working" { "2026-10-26" } else { resumed };
        assert_eq!(bench.last_day(), left, "{unit}");
    }
    // After hours the first day is another one: asked before it has come, nothing is used.
    let mut evening = bench(5, "calendar");
    evening.definition.limit.first_day_counts = true;
    evening.actor = Who { role: Role::Applicant, ..Who::system() };
    evening.enter("2026-10-08 17:00", "office");
    evening.actor = Who::system();
    evening.enter("2026-10-08 18:00", "applicant");
    assert_eq!(evening.used(), 0);
    let mut own = bench(30, "calendar");
    for state in &mut own.definition.states {
        state.limit.iter_mut().for_each(|limit| limit.first_day_counts = true);
    }
    own.enter("2026-09-28 10:00", "applicant");
    assert_eq!(own.last_day(), "2026-10-12");
    own.enter("2026-09-28 10:00", "review");
    assert_eq!(own.last_day(), "2026-09-29");
}

#[test]
fn the_first_day_is_not_counted() {
    // BR-5.
    let mut bench = bench(30, "calendar");
    assert_eq!(bench.enter("2026-09-01 10:00", "office"), Some(ChangeKind::Started));
    assert_eq!(bench.last_day(), "2026-10-01");
    assert_eq!(bench.clock.due(), Some(instant("2026-10-02 00:00")));
}
