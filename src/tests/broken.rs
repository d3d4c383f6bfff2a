//! Definitions that the linter would have refused, at run time: nothing of a case is lost, and the refusal says what is broken.

use super::services::food_licence;
use super::world::{Case, actor};
use crate::access::{Actor, Role};
use crate::condition::Condition;
use crate::service::Bundle;
use crate::workflow::command::Operation;
use crate::workflow::{Command, Refusal};
use jiff::SignedDuration;

/// Counts with what is not known yet.
const BROKEN: &str = "visits + 1 > 2";

fn with_guard(action: &str, guard: &str) -> Bundle {
    let mut bundle = food_licence();
    let found = bundle.workflow.actions.iter_mut().find(|known| known.id == action).unwrap();
    found.guard = Some(Condition::parse(guard).unwrap());
    bundle
}

fn go(bundle: Bundle, way: &[(Role, &str)]) -> (Case, Result<(), Refusal>) {
    let mut case = Case::new(bundle, "2026-09-01T09:00:00+07:00".parse().unwrap());
    let mut last = Ok(());
    for (role, action) in way {
        let command = case.command(action);
        last = case.take(&actor(*role), command).map(drop);
    }
    (case, last)
}

fn fire(case: &mut Case) -> Result<(), Refusal> {
    case.take(&Actor::system(), Command { operation: Operation::FireTimers, ..Command::default() }).map(drop)
}

/// A guard that cannot be judged is no guard that does not hold: the timer stays, and goes off once the definition is mended.
#[test]
fn a_broken_guard_swallows_no_timer() {
    let way = [(Role::Applicant, "file"), (Role::Officer, "ask")];
    let (mut case, asked) = go(with_guard("deadline_passed", BROKEN), &way);
    assert_eq!(asked, Ok(()));
    case.now = case.now.checked_add(SignedDuration::from_hours(24 * 30)).unwrap();
    let before = case.state.clone();
    assert!(matches!(fire(&mut case), Err(Refusal::Definition { what }) if what.contains(BROKEN)));
    assert_eq!(case.state, before);

    // One that does not hold is gone.
    let mut other = case.clone();
    other.bundle = with_guard("deadline_passed", "visits == 7");
    fire(&mut other).unwrap();
    assert_eq!((other.state.state.as_str(), other.state.progress.timers.len()), ("defects", 0));

    case.bundle = food_licence();
    fire(&mut case).unwrap();
    assert_eq!(case.state.state, "returned");
}

/// Nor is it passed over on the way out of an automatic state.
#[test]
fn a_broken_guard_leads_nowhere() {
    let way = [(Role::Applicant, "file"), (Role::Officer, "accept")];
    let (mut case, _) = go(with_guard("nobody_objects", BROKEN), &way);
    let before = case.state.clone();
    let join = Command { action: "opinions_complete".to_owned(), ..Command::default() };
    let led = case.take(&Actor::system(), join);
    assert!(matches!(led, Err(Refusal::Definition { what }) if what.contains(BROKEN)));
    assert_eq!(case.state, before);
}
