//! Definitions that the linter would have refused, at run time: nothing of a case is lost, and the refusal says what is broken.

use super::services::food_licence;
use super::world::{Case, actor};
use crate::access::{Actor, Role};
use crate::condition::Condition;
use crate::service::Bundle;
use crate::workflow::command::Operation;
use crate::workflow::definition::StateKind;
use crate::workflow::state::LOOKS_AGAIN_AFTER;
use crate::workflow::timer::TimerDefinition;
use crate::workflow::{Command, Event, Refusal, What};
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

/// Asked for what is missing, and his days are over.
fn asked(bundle: Bundle) -> Case {
    let (mut case, asked) = go(bundle, &[(Role::Applicant, "file"), (Role::Officer, "ask")]);
    assert_eq!(asked, Ok(()));
    case.now = case.now.checked_add(SignedDuration::from_hours(24 * 30)).unwrap();
    case
}

/// The machine cannot send the case back: that is an incident, once, and the timer stays set.
fn refused(mut case: Case, code: &str) -> Case {
    fire(&mut case).unwrap();
    let open: Vec<_> = case.state.progress.refused_timers().map(|(_, open, timer)| (&*open.error, timer)).collect();
    assert_eq!(open, [(code, "deadline")]);
    assert!(case.state.state == "defects" && case.state.progress.timers.contains_key("deadline"));
    assert!(!case.state.is_due(case.now), "what it waits for may be done by others");
    assert_eq!(case.state.next_timer(), Some(case.now + LOOKS_AGAIN_AFTER));
    let before = case.state.version;
    fire(&mut case).unwrap();
    assert_eq!(case.state.version, before, "a look in vain is no event");
    case
}

/// It has gone off, once, and nothing of the incident is left.
fn decided(mut case: Case) {
    fire(&mut case).unwrap();
    assert_eq!(case.state.state, "returned");
    assert!(case.state.progress.incidents.is_empty());
    let version = case.state.version;
    fire(&mut case).unwrap();
    let fired = |event: &&Event| matches!(&event.what, What::Acted(acted) if acted.timer.is_some());
    assert_eq!((case.state.version, case.events.iter().filter(fired).count()), (version, 1));
}

/// A guard that cannot be judged is no guard that does not hold: the timer stays, and goes off once the definition is mended.
#[test]
fn a_broken_guard_swallows_no_timer() {
    let mut case = refused(asked(with_guard("deadline_passed", BROKEN)), "definition");
    case.bundle = food_licence();
    decided(case);
}

/// Nor does one that does not hold: it may hold after what somebody does.
#[test]
fn a_timer_whose_action_is_refused_goes_off_when_it_can() {
    let mut bundle = with_guard("deadline_passed", "order == 'ready'");
    let ready = "id = 'ready'\nfrom = ['defects']\nby = ['officer']\nsets = { order = 'ready' }";
    bundle.workflow.actions.push(toml::from_str(ready).unwrap());
    let mut case = refused(asked(bundle), "guard_failed");
    let command = case.command("ready");
    case.now = case.now.checked_add(SignedDuration::from_secs(1)).unwrap();
    case.take(&actor(Role::Officer), command).unwrap();
    assert_eq!(case.state.next_timer(), Some(case.now), "the machine looks again at once");
    decided(case);
}

/// A step that the version has no more.
#[test]
fn a_timer_without_its_action_is_an_incident() {
    let mut bundle = food_licence();
    bundle.workflow.actions.iter_mut().find(|action| action.id == "deadline_passed").unwrap().from.clear();
    let mut case = refused(asked(bundle), "unknown_action");
    case.bundle = food_licence();
    decided(case);
}

/// What follows of itself and cannot be decided takes back what came before it.
#[test]
fn what_follows_a_timer_is_decided_with_it_or_not_at_all() {
    let mut bundle = food_licence();
    bundle.workflow.states.iter_mut().find(|state| state.id == "returned").unwrap().kind = StateKind::Automatic;
    bundle.workflow.actions.iter_mut().for_each(|action| action.from.retain(|from| from != "returned"));
    let mut case = refused(asked(bundle), "definition");
    case.bundle = food_licence();
    decided(case);
}

/// The state is left, or the condition of the timer holds no longer: its reason is gone, and nothing is done.
#[test]
fn an_incident_ends_with_the_reason_of_its_timer() {
    let case = refused(asked(with_guard("deadline_passed", "visits == 7")), "guard_failed");
    let unneeded = |mut case: Case| {
        fire(&mut case).unwrap();
        assert!(case.state.progress.incidents.is_empty());
        assert!(matches!(case.events.last().unwrap().what, What::IncidentClosed { unneeded: true, .. }));
        assert_eq!(case.state.next_timer(), case.state.clock.reading.alarm);
    };
    let mut left = case.clone();
    let command = left.command("resubmit");
    left.take(&actor(Role::Applicant), command).unwrap();
    unneeded(left);
    let mut other = case;
    timer(&mut other.bundle, "defects").only_if = Some(Condition::parse("visits == 7").unwrap());
    unneeded(other);
}

/// A timer whose condition does not hold has nothing to do, and one that comes again waits for the next time.
#[test]
fn a_timer_with_nothing_to_do_is_no_incident() {
    let mut conditional = food_licence();
    timer(&mut conditional, "defects").only_if = Some(Condition::parse("visits == 7").unwrap());
    let mut repeated = with_guard("deadline_passed", "visits == 7");
    timer(&mut repeated, "defects").repeats = true;
    for (bundle, set) in [(conditional, 0), (repeated, 1)] {
        let mut case = asked(bundle);
        fire(&mut case).unwrap();
        assert_eq!((case.state.state.as_str(), case.state.progress.timers.len()), ("defects", set));
        assert!(case.state.progress.incidents.is_empty());
    }
}

fn timer<'a>(bundle: &'a mut Bundle, state: &str) -> &'a mut TimerDefinition {
    &mut bundle.workflow.states.iter_mut().find(|known| known.id == state).unwrap().timers[0]
}

/// A guard that cannot be judged is not passed over on the way out of an automatic state.
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
