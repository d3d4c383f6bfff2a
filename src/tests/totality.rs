//! Nothing makes the engine panic: any events fold on any state, and the strangest command gets an answer.

use super::properties::{bundles, throws};
use super::services::food_licence;
use super::walk::{Throw, Walk};
use super::world::{Case, actor};
use crate::access::{Actor, Role};
use crate::calendar::Actor as Whose;
use crate::id::CaseId;
use crate::service::Bundle;
use crate::workflow::command::{Defect, DefectOf, HolidayChange, Operation};
use crate::workflow::definition::{Assurance, Outcome};
use crate::workflow::migrate::{AnswersMove, Move};
use crate::workflow::{Command, Event, Refusal, State, evolve};
use jiff::Timestamp;
use jiff::civil::Date;
use proptest::prelude::*;
use uuid::Uuid;

fn walked(bundle: Bundle, throws: &[Throw]) -> Walk {
    let mut walk = Walk::new(bundle, throws.len().is_multiple_of(2));
    for throw in throws {
        let _ = walk.step(*throw);
    }
    walk
}

/// Texts that name nothing, at least not what they stand for here.
fn strange_texts() -> [String; 5] {
    ["", "\u{0}", "no such thing", "ศาลา'; --", &"x".repeat(100_000)].map(str::to_owned)
}

/// Commands that must be refused whoever gives them and wherever the case stands.
fn strange_commands(case: &Case, text: &str) -> Vec<Command> {
    let text = || text.to_owned();
    let gap = |of| Defect { of, reason: text(), note: text() };
    let mut commands = vec![Command { action: text(), note: text(), ..Command::default() }];
    for action in &case.bundle.workflow.actions {
        let usual = case.command(&action.id);
        commands.push(Command { reasons: vec![text()], ..usual.clone() });
        commands.push(Command { documents: vec![text()], ..usual.clone() });
        commands.push(Command { expected_version: Some(u32::MAX), ..usual.clone() });
        if action.asks.is_some() {
            commands.push(Command { defects: vec![gap(DefectOf::Document(text()))], ..usual });
        }
    }
    let plan = Move {
        from_bundle: text(),
        to_bundle: text(),
        to: text(),
        answers: AnswersMove {
            renamed: [(text(), text()), ("area".to_owned(), text())].into(),
            void: vec![text()],
            asked: vec![text()],
        },
        fired: vec![text()],
    };
    let operations = [
        Operation::CompleteTask { task: text(), result: text() },
        Operation::CompleteTask { task: "building".to_owned(), result: text() },
        Operation::ChildOpened { child: text(), case: CaseId::from_uuid(Uuid::nil()) },
        Operation::ChildClosed { child: text(), outcome: Outcome::Approved },
        Operation::CloseIncident { incident: Uuid::max(), unneeded: false },
        Operation::Migrate(Box::new(plan)),
    ];
    commands.extend(operations.map(|operation| Command { operation, ..Command::default() }));
    commands
}

/// Commands that are the machine's, well-formed or not quite.
fn machine_commands(text: &str) -> Vec<Command> {
    let text = || text.to_owned();
    let change = |date, added| HolidayChange { date, name_th: text(), name_en: text(), name_zh: text(), added };
    let operations = [
        Operation::FireTimers,
        Operation::OpenIncident { incident: Uuid::nil(), effect: text(), error: text() },
        Operation::NoticeServed { at: jiff::Timestamp::MIN },
        Operation::NoticeServed { at: jiff::Timestamp::MAX },
        Operation::NoticeReturned,
        Operation::MoveClock { changed: vec![change(Date::MIN, true), change(Date::MAX, false)] },
        Operation::RevertMigration,
    ];
    operations.map(|operation| Command { operation, ..Command::default() }).into()
}

fn actors() -> Vec<Actor> {
    let strangers = Role::ALL.map(|role| Actor {
        account: None,
        person: None,
        role,
        agency: Some(String::new()),
        office: Some(String::new()),
        assurance: Assurance { ial: 0, aal: 0 },
    });
    Role::ALL.into_iter().map(actor).chain(strangers).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// Whatever happened, in whatever order, even to another service's case: it folds, and the engine answers what follows.
    #[test]
    fn folding_is_total(
        first in throws(60),
        second in throws(60),
        order in prop::collection::vec((0_usize..4, 0_usize..1_000), 0..80),
    ) {
        let walks: Vec<Walk> = bundles().into_iter().map(|bundle| walked(bundle, &first)).collect();
        let other = walked(food_licence(), &second);
        let mut state = walks[order.len() % walks.len()].case.state.clone();
        for (which, place) in order {
            let events: &Vec<Event> = &walks.get(which).unwrap_or(&other).case.events;
            let Some(event) = events.get(place % events.len().max(1)) else { continue };
            let version = state.version;
            state = evolve(state, event);
            prop_assert_eq!(state.version, version + 1);
        }
        for walk in walks {
            let case = Case { state: state.clone(), ..walk.case };
            for command in strange_commands(&case, "").into_iter().chain(machine_commands("")) {
                let _ = case.decide_as(&Actor::system(), command);
            }
        }
    }

}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(8))]

    /// Unknown names, empty and huge texts, wrong roles, versions from the future: each is refused, wherever the case stands.
    #[test]
    fn strange_commands_are_refused(throws in throws(40), text in 0_usize..5) {
        let text = &strange_texts()[text];
        for bundle in bundles() {
            let case = walked(bundle, &throws).case;
            for by in actors() {
                for command in strange_commands(&case, text) {
                    let shown = format!("{:?}", command.operation).chars().take(80).collect::<String>();
                    prop_assert!(case.decide_as(&by, command).is_err(), "{:?} {shown}", by.role);
                }
                for command in machine_commands(text).into_iter().filter(|_| by.role != Role::System) {
                    prop_assert_eq!(case.decide_as(&by, command), Err(Refusal::NotAllowed));
                }
            }
        }
    }
}

/// At the ends of time, which no case reaches.
#[test]
fn the_ends_of_time_do_not_panic() {
    for now in [Timestamp::MIN, Timestamp::MAX] {
        let mut case = Case::new(food_licence(), now);
        for (role, action) in [(Role::Applicant, "file"), (Role::Officer, "accept"), (Role::Officer, "extend")] {
            let command = case.command(action);
            let _ = case.take(&actor(role), command);
        }
        for command in machine_commands("").into_iter().chain(strange_commands(&case, "")) {
            let _ = case.take(&Actor::system(), command);
        }
        let far = crate::calendar::Period { days: 3, unit: crate::calendar::Unit::Calendar, first_day_counts: false };
        let _ = case.calendar.due(Date::MAX, far, Whose::Applicant);
    }
}

/// One refusal of each kind. The match below does not compile when a kind is added and not thought of here.
fn refusals() -> Vec<Refusal> {
    let text = String::new;
    vec![
        Refusal::UnknownAction { action: text() },
        Refusal::Hidden,
        Refusal::NotAllowed,
        Refusal::StepUp { needed: Assurance::default() },
        Refusal::Conflict { state: text(), version: 0 },
        Refusal::GuardFailed { action: text() },
        Refusal::ReasonRequired,
        Refusal::UnknownReason { reason: text() },
        Refusal::NoteRequired,
        Refusal::AnswersRequired,
        Refusal::DocumentsMissing { documents: Vec::new() },
        Refusal::UnlistedDocument { document: text() },
        Refusal::StateIssuedDocument { document: text() },
        Refusal::DefectsRequired,
        Refusal::SecondRequestForbidden,
        Refusal::UnknownGround { ground: text() },
        Refusal::UnknownTask { task: text() },
        Refusal::UnknownResult { task: text(), result: text() },
        Refusal::UnknownChild { child: text() },
        Refusal::UnknownIncident { incident: Uuid::nil() },
        Refusal::ExtensionTooLate,
        Refusal::ExtensionUsedUp { times: 0 },
        Refusal::ClockNotRunning,
        Refusal::NothingToRevert,
        Refusal::Rule { rule: text(), parameters: std::collections::BTreeMap::new() },
        Refusal::Definition { what: text() },
        Refusal::DueFirst,
        Refusal::Fee { what: text() },
        Refusal::GroundNotNeeded,
        Refusal::IncompletenessBarred,
        Refusal::UnknownDefectReason { reason: text() },
        Refusal::AppointmentRequired,
        Refusal::OwnDecision,
    ]
}

fn place(refusal: &Refusal) -> usize {
    match refusal {
        Refusal::UnknownAction { .. } => 0,
        Refusal::Hidden => 1,
        Refusal::NotAllowed => 2,
        Refusal::StepUp { .. } => 3,
        Refusal::Conflict { .. } => 4,
        Refusal::GuardFailed { .. } => 5,
        Refusal::ReasonRequired => 6,
        Refusal::UnknownReason { .. } => 7,
        Refusal::NoteRequired => 8,
        Refusal::AnswersRequired => 9,
        Refusal::DocumentsMissing { .. } => 10,
        Refusal::UnlistedDocument { .. } => 11,
        Refusal::StateIssuedDocument { .. } => 12,
        Refusal::DefectsRequired => 13,
        Refusal::SecondRequestForbidden => 14,
        Refusal::UnknownGround { .. } => 15,
        Refusal::UnknownTask { .. } => 16,
        Refusal::UnknownResult { .. } => 17,
        Refusal::UnknownChild { .. } => 18,
        Refusal::UnknownIncident { .. } => 19,
        Refusal::ExtensionTooLate => 20,
        Refusal::ExtensionUsedUp { .. } => 21,
        Refusal::ClockNotRunning => 22,
        Refusal::NothingToRevert => 23,
        Refusal::Rule { .. } => 24,
        Refusal::Definition { .. } => 25,
        Refusal::DueFirst => 26,
        Refusal::Fee { .. } => 27,
        Refusal::GroundNotNeeded => 28,
        Refusal::IncompletenessBarred => 29,
        Refusal::UnknownDefectReason { .. } => 30,
        Refusal::AppointmentRequired => 31,
        Refusal::OwnDecision => 32,
    }
}

/// The codes are an interface: texts, clients and scripts name them.
#[test]
fn every_refusal_has_a_code() {
    let refusals = refusals();
    let places: Vec<usize> = refusals.iter().map(place).collect();
    assert_eq!(places, (0..refusals.len()).collect::<Vec<_>>());
    let codes = refusals.iter().map(|refusal| {
        let stored = serde_json::to_value(refusal).unwrap();
        assert_eq!(serde_json::from_value::<Refusal>(stored.clone()).unwrap(), *refusal);
        stored["code"].as_str().unwrap().to_owned()
    });
    insta::assert_snapshot!(codes.collect::<Vec<_>>().join("\n"));
}

/// A state that nothing has happened to folds like any other.
#[test]
fn a_draft_folds_every_event() {
    let walk = walked(food_licence(), &[(0, 0, 0, 1), (0, 0, 1, 1), (12, 0, 2, 1), (25, 3, 1, 1)]);
    for event in &walk.case.events {
        assert_eq!(evolve(State::draft(), event).version, 1);
    }
}
