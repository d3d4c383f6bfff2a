//! A migration is taken back while nothing followed; that the calendar has changed in between is nothing.

use super::services::{fire_certificate, food_licence};
use super::world::{Case, actor};
use crate::access::{Actor, Role};
use crate::calendar::{Holiday, WorkingCalendar};
use crate::service::Bundle;
use crate::workflow::command::{HolidayChange, Operation};
use crate::workflow::migrate::{Mapping, plan};
use crate::workflow::{Command, Refusal};
use jiff::civil::date;
use uuid::Uuid;

/// With the office, for ten working days.
fn filed(bundle: Bundle, way: &[(Role, &str)]) -> Case {
    let mut case = Case::new(bundle, "2026-09-01T09:00:00+07:00".parse().unwrap());
    for (role, action) in way {
        let command = case.command(action);
        case.take(&actor(*role), command).unwrap();
    }
    case
}

fn machine(case: &mut Case, operation: Operation) -> Result<(), Refusal> {
    case.take(&Actor::system(), Command { operation, ..Command::default() }).map(drop)
}

/// To a version that gives the office and its tasks two days more; the version before.
fn migrate(case: &mut Case) -> Bundle {
    let mut new = case.bundle.clone();
    new.workflow.limit.days += 2;
    let limits =
        new.workflow.states.iter_mut().flat_map(|state| &mut state.tasks).filter_map(|task| task.limit.as_mut());
    limits.for_each(|limit| limit.days += 2);
    let plan = plan(("1", &case.bundle), ("2", &new), &Mapping::default(), &case.state, date(2026, 9, 1)).unwrap();
    let old = std::mem::replace(&mut case.bundle, new);
    machine(case, Operation::Migrate(Box::new(plan))).unwrap();
    old
}

/// A holiday in the first week.
fn holiday(case: &mut Case) {
    let name = || "Special day".to_owned();
    let day = date(2026, 9, 3);
    let holiday = Holiday { date: day, name_th: name(), name_en: name(), name_zh: name(), announced: true };
    let mut holidays: Vec<Holiday> = case.calendar.holidays().cloned().collect();
    holidays.push(holiday.clone());
    case.calendar = WorkingCalendar::new(holidays);
    machine(case, Operation::MoveClock { changed: vec![HolidayChange::of(&holiday, true)] }).unwrap();
}

#[test]
fn a_changed_calendar_keeps_no_migration_from_being_taken_back() {
    let ways: [(Bundle, &[(Role, &str)]); 2] = [
        (fire_certificate(), &[(Role::Applicant, "file")]),
        (food_licence(), &[(Role::Applicant, "file"), (Role::Officer, "accept")]),
    ];
    for (bundle, way) in ways {
        let mut case = filed(bundle, way);
        let mut stayed = case.clone();
        let first = case.state.clone();
        let old = migrate(&mut case);
        holiday(&mut case);
        assert!(case.state.is_just_migrated());
        case.bundle = old;
        machine(&mut case, Operation::RevertMigration).unwrap();
        holiday(&mut stayed);
        assert_eq!(case.state.clock.reading, stayed.state.clock.reading);
        assert_eq!(
            (&case.state.progress.tasks, case.state.version > first.version),
            (&stayed.state.progress.tasks, true)
        );
        assert_ne!(
            (&first.clock.reading, &first.progress.tasks),
            (&case.state.clock.reading, &case.state.progress.tasks)
        );
        assert_eq!(machine(&mut case, Operation::RevertMigration), Err(Refusal::NothingToRevert));
    }
}

#[test]
fn what_has_happened_since_keeps_it() {
    let mut case = filed(fire_certificate(), &[(Role::Applicant, "file")]);
    case.bundle = migrate(&mut case);
    let failed = || "mail".to_owned();
    let incident = Operation::OpenIncident { incident: Uuid::nil(), effect: failed(), error: failed() };
    machine(&mut case, incident).unwrap();
    assert_eq!(machine(&mut case, Operation::RevertMigration), Err(Refusal::NothingToRevert));
}
