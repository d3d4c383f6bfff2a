//! The examples of the rules BR-5 to BR-16 and NC-6, and what happens between them.

use super::*;
use crate::access::Actor as Who;
use crate::calendar::SEED_HOLIDAYS;
use crate::settings::Settings;

mod changed_calendar;
mod extensions;
mod first_day;

/// A clock, the workflow it belongs to, and the world in which it runs.
struct Bench {
    definition: Definition,
    calendar: WorkingCalendar,
    settings: Settings,
    actor: Who,
    clock: Clock,
    /// The state entered last.
    state: String,
}

/// A budget, with letters every seven days; the office's state, the applicant's 15 days, and days of the office's own.
fn bench(days: u32, unit: &str) -> Bench {
    let definition = format!(
        r#"
        limit = {{ days = {days}, unit = "{unit}" }}
        office_hours = true
        late = {{ letter = "delay", every_days = 7 }}
        actions = []
        states = [
            {{ id = "office", kind = "with_officer", clock = "runs" }},
            {{ id = "applicant", kind = "with_applicant", clock = "paused", limit = {{ days = 15, unit = "calendar" }} }},
            {{ id = "citizen", kind = "with_applicant", clock = "paused", limit = {{ days = 2, unit = "calendar" }} }},
            {{ id = "appeal", kind = "with_officer", clock = "stopped", limit = {{ days = 15, unit = "calendar" }} }},
            {{ id = "review", kind = "with_officer", clock = "stopped", limit = {{ days = 2, unit = "calendar" }} }},
            {{ id = "papers", kind = "with_applicant", clock = "paused", limit = {{ unit = "calendar" }}, days_setting = "papers.days" }},
            {{ id = "closed", kind = "final", clock = "stopped", outcome = "approved" }},
        ]
        "#
    );
    Bench {
        definition: toml::from_str(&definition).unwrap(),
        calendar: WorkingCalendar::from_toml(SEED_HOLIDAYS).unwrap(),
        settings: Settings([(OFFICE_HOURS_END.to_owned(), "16:30".into())].into()),
        actor: Who::system(),
        clock: Clock::default(),
        state: "office".to_owned(),
    }
}

/// `2026-09-01 10:00` in Bangkok.
fn instant(text: &str) -> Timestamp {
    format!("{}:00+07:00", text.replace(' ', "T")).parse().unwrap()
}

impl Bench {
    fn with<T>(&self, at: &str, what: impl FnOnce(&Self, &Context<'_>) -> T) -> T {
        let (calendar, settings) = (&self.calendar, &self.settings);
        what(self, &Context { now: instant(at), actor: &self.actor, calendar, settings })
    }

    fn apply(&mut self, at: &str, change: Option<ClockChange>) -> Option<ChangeKind> {
        let change = change?;
        self.clock.change(&change, instant(at));
        Some(change.kind)
    }

    fn here(&self) -> &StateDefinition {
        self.definition.state(&self.state).unwrap()
    }

    fn enter(&mut self, at: &str, state: &str) -> Option<ChangeKind> {
        state.clone_into(&mut self.state);
        let change = self.with(at, |bench, context| {
            entering(&bench.clock, bench.definition.state(state).unwrap(), &bench.definition, context).unwrap()
        });
        self.apply(at, change)
    }

    fn extend(&mut self, at: &str, days: u32) -> Result<(), Refusal> {
        self.extend_by("extend", at, days, 2)
    }

    fn extend_by(&mut self, action: &str, at: &str, days: u32, times: u32) -> Result<(), Refusal> {
        let extension = Extension { days, times, ground: "Public Health Act s. 56".to_owned() };
        let change = self.with(at, |bench, context| {
            extend(&bench.clock, (action, &extension), bench.here(), &bench.definition, context)
        })?;
        self.apply(at, Some(change));
        Ok(())
    }

    fn alarm(&mut self, at: &str) -> Option<ChangeKind> {
        let change = self.with(at, |bench, context| alarm(&bench.clock, bench.here(), &bench.definition, context));
        self.apply(at, change)
    }

    /// A holiday is added or taken away, and the clock, in a state, learns of it.
    fn change_calendar(&mut self, at: &str, state: &str, day: &str, added: bool) -> Option<ChangeKind> {
        let name = || "Flood".to_owned();
        let date = day.parse().unwrap();
        let holiday = Holiday { date, name_th: name(), name_en: name(), name_zh: name(), announced: true };
        let others = self.calendar.holidays().filter(|known| known.date != date).cloned();
        self.calendar = WorkingCalendar::new(others.chain(added.then(|| holiday.clone())).collect::<Vec<_>>());
        let changed = [HolidayChange::of(&holiday, added)];
        let change = self.with(at, |bench, context| {
            moved(&bench.clock, bench.definition.state(state).unwrap(), &bench.definition, &changed, context)
        });
        self.apply(at, change)
    }

    fn last_day(&self) -> String {
        self.clock.due().map_or("none".to_owned(), |due| add_days(bangkok_day(due), -1).to_string())
    }

    fn used(&self) -> u32 {
        self.clock.reading.used_days
    }
}

#[test]
fn an_applicants_last_day_moves_and_an_officials_does_not() {
    // BR-6: 13 October is a holiday, and the ledger says so.
    let mut applicant = bench(30, "calendar");
    applicant.enter("2026-09-28 10:00", "applicant");
    assert_eq!(applicant.last_day(), "2026-10-14");
    let because: Vec<Date> = applicant.clock.ledger[0].because.iter().map(|change| change.date).collect();
    assert_eq!(because, ["2026-10-13".parse().unwrap()]);
    let mut official = bench(30, "calendar");
    official.enter("2026-09-28 10:00", "appeal");
    assert_eq!(official.last_day(), "2026-10-13");
    assert!(official.clock.ledger[0].because.is_empty());
    // NC-6: over Songkran.
    let mut citizen = bench(30, "calendar");
    citizen.enter("2027-04-12 10:00", "citizen");
    assert_eq!(citizen.last_day(), "2027-04-16");
    let mut official = bench(30, "calendar");
    official.enter("2027-04-12 10:00", "review");
    assert_eq!(official.last_day(), "2027-04-14");
}

#[test]
fn working_days_leave_out_weekends_and_holidays() {
    // BR-7: Friday 9 October; the 13th is a holiday.
    let mut bench = bench(5, "working");
    bench.enter("2026-10-09 10:00", "office");
    assert_eq!(bench.last_day(), "2026-10-19");
}

/// The days that a setting gives are those of the day on which the case comes to the state. They were promised, and stay.
#[test]
fn a_setting_gives_days_that_a_case_keeps() {
    let mut bench = bench(30, "calendar");
    let set = |bench: &mut Bench, days: i64| drop(bench.settings.0.insert("papers.days".to_owned(), days.into()));
    bench.enter("2026-09-01 10:00", "office");
    let entering = |bench: &Bench| {
        bench.with("2026-09-02 10:00", |bench, context| {
            entering(&bench.clock, bench.definition.state("papers").unwrap(), &bench.definition, context)
        })
    };
    let missing = "setting `papers.days` is missing or of the wrong kind".to_owned();
    assert_eq!(entering(&bench), Err(Refusal::Definition { what: missing.clone() }));
    for wrong in [0, -1] {
        set(&mut bench, wrong);
        assert_eq!(entering(&bench), Err(Refusal::Definition { what: missing.clone() }));
    }
    set(&mut bench, 14);
    bench.enter("2026-09-02 10:00", "papers");
    assert_eq!(bench.last_day(), "2026-09-16");
    // Neither another setting nor another calendar takes away what was promised; the new one counts the next time.
    set(&mut bench, 7);
    assert_eq!(
        bench.change_calendar("2026-09-03 10:00", "papers", "2026-09-16", true),
        Some(ChangeKind::Moved),
        "the last day is a holiday now"
    );
    assert_eq!(bench.last_day(), "2026-09-17");
    bench.enter("2026-09-04 10:00", "office");
    assert_eq!(bench.clock.reading.limit_days, None);
    bench.enter("2026-09-07 10:00", "papers");
    assert_eq!(bench.last_day(), "2026-09-14");
}

/// A case in a state whose days stood in the bundle comes to a version in which a setting gives them, and back.
#[test]
fn a_setting_gives_days_to_a_case_that_comes_from_another_version() {
    let mut bench = bench(30, "calendar");
    bench.settings.0.insert("papers.days".to_owned(), 15.into());
    bench.enter("2026-09-02 10:00", "applicant");
    let last = bench.last_day();
    let change = |bench: &Bench, state: &str| {
        bench.with("2026-09-03 10:00", |bench, context| {
            migrated(&bench.clock, bench.definition.state(state).unwrap(), &bench.definition, context).unwrap()
        })
    };
    let to = change(&bench, "papers");
    assert_eq!(bench.apply("2026-09-03 10:00", to), Some(ChangeKind::Migrated));
    assert_eq!((bench.last_day(), bench.clock.reading.limit_days), (last, Some(15)));
    bench.settings.0.insert("papers.days".to_owned(), 30.into());
    assert_eq!(change(&bench, "papers"), None);
    let back = change(&bench, "applicant");
    assert_eq!(bench.apply("2026-09-03 10:00", back), Some(ChangeKind::Migrated));
    assert_eq!(bench.clock.reading.limit_days, None);
}

/// The days of a state pass too: it is noted once, and written of where the state says so. It is over when the state is left.
#[test]
fn the_days_of_a_state_pass() {
    let mut bench = bench(30, "calendar");
    bench.enter("2026-09-28 10:00", "review");
    assert_eq!(bench.alarm("2026-09-30 23:59"), None);
    assert_eq!(bench.alarm("2026-10-01 00:00"), Some(ChangeKind::Overdue));
    assert!(bench.clock.is_late() && bench.clock.has_passed());
    assert_eq!(bench.last_day(), "2026-09-30");
    assert_eq!(bench.clock.ledger.last().map(|line| line.change), Some(ChangeKind::Overdue));
    assert_eq!(bench.alarm("2026-11-01 00:00"), None, "no letters are due here");
    // Of an applicant the timer makes an end.
    bench.enter("2026-11-01 10:00", "applicant");
    assert!(!bench.clock.is_late());
    assert_eq!(bench.alarm("2026-12-31 00:00"), None);

    let appeal = bench.definition.states.iter_mut().find(|state| state.id == "appeal").unwrap();
    appeal.late.clone_from(&bench.definition.late);
    bench.enter("2027-01-04 10:00", "appeal");
    assert_eq!(bench.alarm("2027-01-20 00:00"), Some(ChangeKind::Overdue));
    assert_eq!(bench.extend("2027-01-20 10:00", 30), Err(Refusal::ExtensionTooLate));
    assert_eq!(bench.change_calendar("2027-01-21 10:00", "appeal", "2027-01-19", true), None);
    assert_eq!(bench.alarm("2027-01-25 23:59"), None);
    assert_eq!(bench.alarm("2027-01-26 00:00"), Some(ChangeKind::DelayLetter));
    assert_eq!(bench.clock.reading.alarm, Some(instant("2027-02-02 00:00")));
    // In its budget the office was never late.
    bench.enter("2027-01-27 10:00", "office");
    assert!(!bench.clock.is_late());
}

#[test]
fn letters_come_every_seven_days_until_it_is_decided() {
    // BR-10: due 1 October, letters on the 8th, 15th, 22nd.
    let mut bench = bench(30, "calendar");
    bench.enter("2026-09-01 10:00", "office");
    assert_eq!(bench.alarm("2026-10-01 23:59"), None);
    assert_eq!(bench.alarm("2026-10-02 00:00"), Some(ChangeKind::Late));
    for day in ["2026-10-08", "2026-10-15", "2026-10-22"] {
        let before = format!("{} 23:59", add_days(day.parse().unwrap(), -1));
        assert_eq!(bench.alarm(&before), None, "{before}");
        assert_eq!(bench.alarm(&format!("{day} 00:00")), Some(ChangeKind::DelayLetter), "{day}");
        assert_eq!(bench.alarm(&format!("{day} 00:00")), None, "{day} again");
    }
    bench.enter("2026-10-23 10:00", "closed");
    assert_eq!(bench.alarm("2026-12-01 10:00"), None);
    assert_eq!(bench.last_day(), "none");
}

#[test]
fn one_letter_makes_good_for_those_that_were_slept_over() {
    let mut bench = bench(30, "calendar");
    bench.enter("2026-09-01 10:00", "office");
    let late = bench.alarm("2026-10-24 10:00");
    let letter = bench.alarm("2026-10-24 10:00");
    assert_eq!((late, letter), (Some(ChangeKind::Late), Some(ChangeKind::DelayLetter)));
    assert_eq!(bench.alarm("2026-10-24 10:00"), None);
    assert_eq!(bench.clock.reading.alarm, Some(instant("2026-10-29 00:00")));
}

#[test]
fn a_leap_day_is_a_day() {
    for (from, last_day) in
        [("2028-01-30 10:00", "2028-02-29"), ("2028-02-29 10:00", "2028-03-30"), ("2027-01-30 10:00", "2027-03-01")]
    {
        let mut bench = bench(30, "calendar");
        bench.enter(from, "office");
        assert_eq!(bench.last_day(), last_day, "{from}");
    }
}

#[test]
fn a_pause_gives_the_days_back() {
    let mut calendar = bench(30, "calendar");
    calendar.enter("2026-09-01 10:00", "office");
    assert_eq!(calendar.enter("2026-09-11 10:00", "applicant"), Some(ChangeKind::Paused));
    assert_eq!((calendar.used(), calendar.last_day().as_str()), (10, "2026-09-28"));
    assert_eq!(calendar.enter("2026-09-20 10:00", "office"), Some(ChangeKind::Resumed));
    assert_eq!(calendar.last_day(), "2026-10-10");
    // To another state in which it runs it goes on as it was.
    assert_eq!(calendar.enter("2026-09-21 10:00", "office"), None);

    let mut working = bench(5, "working");
    working.enter("2026-10-09 10:00", "office");
    // Monday 12 and Wednesday 14; the 13th is a holiday.
    working.enter("2026-10-14 10:00", "applicant");
    assert_eq!(working.used(), 2);
    working.enter("2026-10-21 10:00", "office");
    // 22, then 26 and 27: the 23rd is a holiday, the 24th a Saturday.
    assert_eq!(working.last_day(), "2026-10-27");
}

#[test]
fn whoever_was_late_stays_late() {
    let mut bench = bench(30, "calendar");
    bench.enter("2026-09-01 10:00", "office");
    bench.alarm("2026-10-02 00:00");
    bench.enter("2026-10-05 10:00", "applicant");
    assert!(bench.clock.is_late());
    assert_eq!(bench.alarm("2026-10-09 10:00"), None, "no letter while the applicant has it");
    bench.enter("2026-10-12 10:00", "office");
    assert!(bench.clock.is_late());
    assert_eq!(bench.last_day(), "2026-10-01");
    assert_eq!(bench.alarm("2026-10-14 23:59"), None);
    assert_eq!(bench.alarm("2026-10-15 00:00"), Some(ChangeKind::DelayLetter));
    // Nor does a holiday that is announced later make it punctual.
    assert_eq!(bench.change_calendar("2026-10-16 10:00", "office", "2026-10-01", true), None);
    assert!(bench.clock.is_late());
}
