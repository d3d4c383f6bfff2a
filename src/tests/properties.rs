//! What holds for every bundle, however its cases are driven: random walks of everything that can happen, by anybody, at
//! random times.

mod ending;

use super::services::{fire_certificate, food_licence};
use super::walk::{KINDS, SIXTY_DAYS, Throw, Walk};
use crate::access::Role;
use crate::service::{Bundle, shipped};
use crate::workflow::clock::ChangeKind;
use crate::workflow::definition::{ClockRule, StateDefinition, StateKind};
use crate::workflow::{Event, State, What, evolve};
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::TestRunner;
use std::collections::{BTreeMap, BTreeSet};

pub fn bundles() -> Vec<Bundle> {
    shipped().unwrap().into_iter().chain([food_licence(), fire_certificate()]).collect()
}

pub fn throws(most: usize) -> impl Strategy<Value = Vec<Throw>> {
    prop::collection::vec((0..KINDS, 0_usize..64, 0_usize..64, 0..SIXTY_DAYS), 1..most)
}

proptest! {
    // A failing walk is shortened for a while only: each try is a whole walk.
    #![proptest_config(ProptestConfig { cases: 32, max_shrink_iters: 200, ..ProptestConfig::default() })]

    /// A walk keeps the promises of the engine, step by step, and from wherever it leads there is a way to an end.
    #[test]
    fn walks_of_what_is_shipped(throws in throws(100), by_mail: bool) {
        for bundle in shipped().unwrap() {
            walk_keeps_the_promises(bundle, by_mail, &throws)?;
        }
    }

    #[test]
    fn walks_of_the_licence(throws in throws(160), by_mail: bool) {
        walk_keeps_the_promises(food_licence(), by_mail, &throws)?;
    }

    #[test]
    fn walks_with_two_grounds_for_more_days(throws in throws(160), by_mail: bool) {
        walk_keeps_the_promises(with_two_grounds(), by_mail, &throws)?;
    }

    #[test]
    fn walks_of_the_certificate(throws in throws(120), by_mail: bool) {
        walk_keeps_the_promises(fire_certificate(), by_mail, &throws)?;
    }
}

/// The licence with a second ground for more days, which may be used once, and as often before the superior.
fn with_two_grounds() -> Bundle {
    let mut bundle = food_licence();
    for (action, id) in [("extend", "extend_for_flood"), ("extend_appeal", "extend_appeal_for_flood")] {
        let mut second = bundle.workflow.action(action).unwrap().clone();
        id.clone_into(&mut second.id);
        second.extends.as_mut().unwrap().times = 1;
        bundle.workflow.actions.push(second);
    }
    bundle
}

/// No action has extended anything more often than its ground allows.
fn extends_within_the_law(walk: &Walk) -> Result<(), TestCaseError> {
    let (mut of_budget, mut of_state) = (BTreeMap::new(), BTreeMap::new());
    for event in &walk.case.events {
        let What::Acted(acted) = &event.what else { continue };
        let Some(change) = acted.clock.as_ref() else { continue };
        match (change.kind, change.reading.running_since) {
            (ChangeKind::Extended, Some(_)) => *of_budget.entry(&acted.action).or_insert(0) += 1,
            (ChangeKind::Extended, None) => *of_state.entry(&acted.action).or_insert(0) += 1,
            _ => of_state.clear(),
        }
    }
    for (action, times) in of_budget.into_iter().chain(of_state) {
        let allowed = walk.case.bundle.workflow.action(action).and_then(|action| action.extends.as_ref());
        prop_assert!(allowed.is_some_and(|allowed| times <= allowed.times), "{action}: {times} times");
    }
    Ok(())
}

fn walk_keeps_the_promises(bundle: Bundle, by_mail: bool, throws: &[Throw]) -> Result<(), TestCaseError> {
    let mut walk = Walk::new(bundle, by_mail);
    let mut replayed = State::draft();
    for throw in throws {
        step_keeps_the_promises(&mut walk, &mut replayed, *throw)?;
    }
    extends_within_the_law(&walk)?;
    let text = serde_json::to_string(&walk.case.state).unwrap();
    prop_assert_eq!(&serde_json::from_str::<State>(&text).unwrap(), &walk.case.state);
    prop_assert_eq!(&walk.case.events.iter().fold(State::draft(), evolve), &walk.case.state);
    prop_assert_eq!(ending::drive_to_an_end(&walk.case), Ok(()));
    Ok(())
}

/// One throw of any walk, long or short. `replayed` is what the events add up to as they come back from the store.
fn step_keeps_the_promises(walk: &mut Walk, replayed: &mut State, throw: Throw) -> Result<(), TestCaseError> {
    if walk.begin_anew() {
        *replayed = State::draft();
    }
    let was = walk.case.state.clone();
    let kind = walk.case.bundle.workflow.state(&was.state).map(|state| state.kind);
    // What was refused, or came to nothing, has changed nothing: it has no events.
    let (events, _) = walk.step(throw);
    for event in &events {
        *replayed = evolve(std::mem::replace(replayed, State::draft()), &stored(event));
    }
    let state = &walk.case.state;
    prop_assert_eq!(&*replayed, state);
    prop_assert_eq!(state.version as usize, walk.case.events.len());
    let here = walk.case.bundle.workflow.state(&state.state);
    prop_assert!(here.is_some(), "no state `{}`", state.state);
    if let Some(here) = here.filter(|_| !state.is_draft()) {
        stands(state, here)?;
    }
    went(&was, state, &events, kind == Some(StateKind::Granted))?;
    in_turn(&was, &events)
}

/// The walks go everywhere: through each state, and everything happens that can.
#[test]
fn walks_go_everywhere() {
    let mut runner = TestRunner::deterministic();
    let mut walk = Walk::new(food_licence(), false);
    let (mut states, mut kinds) = (BTreeSet::new(), BTreeSet::new());
    let rests = food_licence().workflow.states.into_iter().filter(|state| state.kind != StateKind::Automatic);
    let rests: BTreeSet<String> = rests.map(|state| state.id).collect();
    for _ in 0..400 {
        for throw in throws(200).new_tree(&mut runner).unwrap().current() {
            walk.begin_anew();
            let (events, _) = walk.step(throw);
            kinds.extend(events.iter().map(|event| serde_json::to_value(event).unwrap()["what"]["kind"].to_string()));
            states.insert(walk.case.state.state.trim_end_matches("_2").to_owned());
        }
        // All but those of claiming, which the licence does not know; timers that come to nothing are rare in it.
        kinds.remove("\"timer_fired\"");
        if states == rests && kinds.len() == 14 {
            return;
        }
    }
    panic!("the walks saw only {states:?} and {kinds:?}");
}

/// One long walk through each service, the same every time: five thousand throws, each of which keeps what every throw must, and from
/// every hundredth a way to an end.
#[test]
fn a_long_walk_can_always_end() {
    let mut runner = TestRunner::deterministic();
    for bundle in bundles() {
        let (mut walk, mut replayed) = (Walk::new(bundle, true), State::draft());
        let throw = (0..KINDS, 0_usize..64, 0_usize..64, 0..SIXTY_DAYS);
        for number in 0..5_000 {
            let throw = throw.new_tree(&mut runner).unwrap().current();
            step_keeps_the_promises(&mut walk, &mut replayed, throw).unwrap();
            if number % 100 == 0 {
                assert_eq!(ending::drive_to_an_end(&walk.case), Ok(()), "throw {number}");
            }
        }
    }
}

/// An event as it comes back from the store.
fn stored(event: &Event) -> Event {
    let back = serde_json::from_str(&serde_json::to_string(event).unwrap()).unwrap();
    assert_eq!(*event, back);
    back
}

/// What must be so wherever a case stands.
fn stands(state: &State, here: &StateDefinition) -> Result<(), TestCaseError> {
    prop_assert_ne!(here.kind, StateKind::Automatic, "rests in an automatic state");
    prop_assert_eq!(here.kind.is_closed(), state.closed_at.is_some());
    prop_assert_eq!(here.outcome, state.outcome);
    let has_limit = here.clock == ClockRule::Runs || here.limit.is_some();
    prop_assert_eq!(has_limit, state.clock.due().is_some(), "due in {}", here.id);
    prop_assert_eq!(here.clock == ClockRule::Runs, state.clock.reading.running_since.is_some());
    // No task is lost, and none is left over.
    for task in &here.tasks {
        let known = state.progress.tasks.contains_key(&task.id);
        prop_assert!(known || task.only_if.is_some(), "the task {} is lost", task.id);
    }
    for (id, task) in &state.progress.tasks {
        let belongs = here.tasks.iter().any(|defined| defined.id == *id);
        prop_assert!(task.done.is_some() || belongs, "the task {id} is open and not of {}", here.id);
    }
    for id in state.progress.timers.keys() {
        prop_assert!(here.timers.iter().any(|defined| defined.id == *id), "the timer {id} is not of {}", here.id);
    }
    for id in here.children.iter().map(|child| &child.id) {
        prop_assert!(state.progress.children.contains_key(id), "the child {id} is lost");
    }
    // What waits for a notice waits together, and in a state with a limit.
    let held = state.clock.reading.held;
    prop_assert!(!held || here.limit.is_some() && here.kind == StateKind::WithApplicant, "held in {}", here.id);
    prop_assert!(held || state.progress.timers.values().all(|timer| !timer.held), "a timer waits for nothing");
    // That the office's own days are over is known, or will be.
    let reading = &state.clock.reading;
    let known = reading.alarm.is_some() || reading.overdue_since.is_some() && here.late.is_none();
    prop_assert!(!here.has_limit_of_office() || known, "nobody will know when {} is over", here.id);
    prop_assert!(reading.overdue_since.is_none() || here.has_limit_of_office(), "overdue in {}", here.id);
    let ledger = &state.clock.ledger;
    prop_assert!(ledger.windows(2).all(|lines| lines[0].at <= lines[1].at));
    let explained = ledger.last().is_none_or(|line| line.due == state.clock.reading.due);
    prop_assert!(explained, "no line of the ledger tells of the last day: {:?}", state.clock);
    Ok(())
}

/// What must be so of a step; `lives`: from a state in which something is granted.
fn went(was: &State, is: &State, events: &[Event], lives: bool) -> Result<(), TestCaseError> {
    if was.closed_at.is_some() {
        // What was granted may be taken back; what has ended has ended.
        prop_assert!(lives || events.iter().all(is_note), "a closed case was acted on: {events:?}");
        prop_assert!(lives || was.state == is.state);
        let stays = is.closed_at.is_some() && was.outcome == is.outcome;
        prop_assert!(stays || lives && events.iter().any(reopens), "a closed case was opened again: {events:?}");
    }
    let reverted = events.iter().any(|event| matches!(event.what, What::MigrationReverted { .. }));
    if !reverted {
        let follows = |event: &Event| event.what.only_follows_the_calendar();
        prop_assert!(is.clock.reading.used_days >= was.clock.reading.used_days || events.iter().any(follows));
        let late = was.clock.reading.late_since;
        prop_assert!(late.is_none() || late == is.clock.reading.late_since);
    }
    let closed: BTreeSet<_> = events.iter().filter_map(closed_incident).collect();
    let gone = was.progress.incidents.keys().filter(|id| !is.progress.incidents.contains_key(id));
    prop_assert_eq!(gone.copied().collect::<BTreeSet<_>>(), closed);
    fired_once(was, events)
}

/// What was granted is decided on anew, which can be appealed, or the applicant appeals.
fn reopens(event: &Event) -> bool {
    let What::Acted(acted) = &event.what else { return false };
    acted.appealable || event.role == Role::Applicant && acted.outcome.is_none()
}

/// Facts about the world that a closed case still takes note of.
fn is_note(event: &Event) -> bool {
    match &event.what {
        What::IncidentOpened { .. } | What::IncidentClosed { .. } | What::ChildOpened { .. } => true,
        What::ChildClosed { wanted, .. } => wanted.is_empty(),
        _ => false,
    }
}

fn closed_incident(event: &Event) -> Option<uuid::Uuid> {
    if let What::IncidentClosed { incident, .. } = &event.what { Some(*incident) } else { None }
}

/// Nobody acts on a case of which something is due: what was due has gone off before, and who was late is known to be.
fn in_turn(was: &State, events: &[Event]) -> Result<(), TestCaseError> {
    let mut state = was.clone();
    let mut machines_turn = true;
    for event in events {
        let somebody = event.role != Role::System;
        if somebody && machines_turn {
            prop_assert!(!state.is_due(event.at), "{event:?} came before what was due");
            let reading = &state.clock.reading;
            let due = reading.due.filter(|_| reading.running_since.is_some());
            prop_assert!(
                due.is_none_or(|due| due > event.at) || state.clock.has_passed(),
                "nobody knows that it is late"
            );
        }
        machines_turn = !somebody;
        state = evolve(state, event);
    }
    Ok(())
}

/// A timer that goes off was set, is due, and is not set to the same instant again.
fn fired_once(was: &State, events: &[Event]) -> Result<(), TestCaseError> {
    let mut state = was.clone();
    for event in events {
        let fired = match &event.what {
            What::TimerFired { timer, .. } => Some(timer),
            What::Acted(acted) => acted.timer.as_ref(),
            _ => None,
        };
        let set = fired.and_then(|id| state.progress.timers.get(id)).cloned();
        prop_assert_eq!(fired.is_some(), set.is_some());
        state = evolve(state, event);
        if let (Some(id), Some(set)) = (fired, set) {
            prop_assert!(set.due <= event.at);
            prop_assert!(state.progress.timers.get(id).is_none_or(|again| again.due > event.at));
        }
    }
    Ok(())
}
