//! Timers at a date of the case, which may become known, change, and be known no longer.

use super::engine::{IN_OPINIONS, at, case_of, closed, complete, machine};
use super::services::food_licence;
use super::world::{AGENCY, Case, actor};
use crate::access::Role;
use crate::calendar::bangkok_day;
use crate::service::Bundle;
use crate::workflow::command::Operation;
use crate::workflow::definition::Outcome;

/// A hearing on a day that the case holds: called three days before; moved when the day moves, once for each day.
fn with_a_hearing() -> Bundle {
    let mut bundle = food_licence();
    bundle.service.facts.push("hearing".to_owned());
    let timer = r#"id = "hearing", at = "hearing", plus_days = -3, action = "call""#;
    let state = bundle.workflow.states.iter_mut().find(|state| state.id == "inspection").unwrap();
    state.timers.push(toml::from_str(&timer.replace(", ", "\n")).unwrap());
    for action in [
        "id = \"call\"\nfrom = [\"inspection\"]\nby = [\"system\"]\ncounts = \"visits\"",
        "id = \"set_day\"\nfrom = [\"inspection\"]\nby = [\"officer\"]",
    ] {
        bundle.workflow.actions.push(toml::from_str(action).unwrap());
    }
    bundle
}

fn hearing_on(case: &mut Case, day: &str) {
    let mut command = case.command("set_day");
    command.facts.insert("hearing".to_owned(), day.into());
    case.take(&actor(Role::Officer), command).unwrap();
}

fn in_inspection(bundle: Bundle) -> Case {
    let mut case = case_of(bundle, &IN_OPINIONS);
    complete(&mut case, "hygiene", AGENCY).unwrap();
    complete(&mut case, "building", "public_works").unwrap();
    machine(&mut case, closed("fire_certificate", Outcome::Approved)).unwrap();
    case
}

#[test]
fn a_timer_at_a_date_of_the_case_follows_the_date() {
    let mut case = in_inspection(with_a_hearing());
    assert_eq!((case.state.state.as_str(), case.state.progress.timers.len()), ("inspection", 0));
    let due = |case: &Case| case.state.progress.timers.get("hearing").map(|timer| bangkok_day(timer.due).to_string());
    hearing_on(&mut case, "2026-09-20");
    assert_eq!(due(&case).as_deref(), Some("2026-09-17"));
    hearing_on(&mut case, "2026-09-24");
    assert_eq!(due(&case).as_deref(), Some("2026-09-21"));
    case.now = at("2026-09-21T00:00");
    machine(&mut case, Operation::FireTimers).unwrap();
    assert_eq!(case.state.facts.get("visits"), Some(&1.into()));
    assert_eq!(due(&case), None);
    // The same day once more: who was called is not called again.
    hearing_on(&mut case, "2026-09-24");
    assert_eq!(due(&case), None);
    hearing_on(&mut case, "2026-10-30");
    assert_eq!(due(&case).as_deref(), Some("2026-10-27"));
    // No day any more.
    hearing_on(&mut case, "");
    assert_eq!(due(&case), None);
    // A day that has passed is due at once.
    hearing_on(&mut case, "2026-09-01");
    assert!(case.state.is_due(case.now));
}

/// A day that has passed, found out by the machine after a sleep: who was not called yet is called, once, and not for each step.
#[test]
fn a_timer_at_a_date_goes_off_once_in_a_command_that_sets_the_date() {
    let mut bundle = with_a_hearing();
    let state = bundle.workflow.states.iter_mut().find(|state| state.id == "inspection").unwrap();
    for (id, days) in [("find", 1), ("look", 2)] {
        let timer = format!("id = \"{id}\"\nafter = {{ days = {days}, unit = \"calendar\" }}\naction = \"{id}\"");
        state.timers.push(toml::from_str(&timer).unwrap());
    }
    for action in [
        "id = \"find\"\nfrom = [\"inspection\"]\nby = [\"system\"]\nsets = { hearing = \"2026-09-01\" }",
        "id = \"look\"\nfrom = [\"inspection\"]\nby = [\"system\"]",
    ] {
        bundle.workflow.actions.push(toml::from_str(action).unwrap());
    }
    let mut case = in_inspection(bundle);
    case.now = at("2026-09-21T00:00");
    machine(&mut case, Operation::FireTimers).unwrap();
    assert_eq!(case.state.facts.get("visits"), Some(&1.into()));
    assert!(["hearing", "find", "look"].iter().all(|timer| !case.state.progress.timers.contains_key(*timer)));
}
