//! What the walks and the thinking about them found in the engine, each case by itself.

use super::services::food_licence;
use super::world::{AGENCY, Case, account, actor, ninety_day, of_agency};
use crate::access::{Actor, Role};
use crate::calendar::{add_days, bangkok_day};
use crate::condition::Condition;
use crate::id::CaseId;
use crate::service::Bundle;
use crate::workflow::branch::{ChildDefinition, Join, JoinRule};
use crate::workflow::command::Operation;
use crate::workflow::definition::{Limit, Outcome};
use crate::workflow::migrate::{Mapping, plan};
use crate::workflow::timer::TimerDefinition;
use crate::workflow::{Command, Effect, Refusal, What};
use jiff::Timestamp;
use uuid::Uuid;

pub(super) fn at(text: &str) -> Timestamp {
    format!("{text}:00+07:00").parse().unwrap()
}

pub(super) fn case_of(bundle: Bundle, way: &[(Role, &str)]) -> Case {
    let mut case = Case::new(bundle, at("2026-09-01T09:00"));
    for (role, action) in way {
        let command = case.command(action);
        case.take(&actor(*role), command).unwrap();
    }
    case
}

pub(super) const IN_OPINIONS: [(Role, &str); 2] = [(Role::Applicant, "file"), (Role::Officer, "accept")];

pub(super) fn machine(case: &mut Case, operation: Operation) -> Result<Vec<Effect>, Refusal> {
    case.take(&Actor::system(), Command { operation, ..Command::default() })
}

pub(super) fn closed(child: &str, outcome: Outcome) -> Operation {
    Operation::ChildClosed { child: child.to_owned(), outcome }
}

/// A sign needs the fire certificate first.
fn with_a_second_child() -> Bundle {
    let mut bundle = food_licence();
    let state = bundle.workflow.states.iter_mut().find(|state| state.id == "opinions").unwrap();
    let (id, service) = ("sign".to_owned(), "business.sign".to_owned());
    state.children.push(ChildDefinition { id, service, only_if: None, after: vec!["fire_certificate".to_owned()] });
    bundle
}

fn migrate(case: &mut Case, new: Bundle) -> Result<Vec<Effect>, Refusal> {
    let today = bangkok_day(case.now);
    let plan = plan(("1", &case.bundle), ("2", &new), &Mapping::default(), &case.state, today).unwrap();
    case.bundle = new;
    machine(case, Operation::Migrate(Box::new(plan)))
}

/// An effect that names a case which is not there would have made one that nobody may see.
#[test]
fn nothing_is_noted_of_a_draft() {
    let mut case = Case::new(food_licence(), at("2026-09-01T09:00"));
    let (incident, text) = (Uuid::from_u128(1), String::new);
    let refusal = machine(&mut case, Operation::OpenIncident { incident, effect: text(), error: text() });
    assert!(matches!(refusal, Err(Refusal::Conflict { .. })));
    assert!(case.state.is_draft());
}

/// Also when it is told twice, or when the case is somebody else's by then.
#[test]
fn what_somebody_held_who_has_left_is_free() {
    let mut case = case_of(ninety_day(), &[(Role::Applicant, "file")]);
    case.state.state = "review".to_owned();
    let command = case.command("claim");
    case.take(&actor(Role::Officer), command).unwrap();
    machine(&mut case, Operation::Release { officer: account(7) }).unwrap();
    assert_eq!(case.state.assignee, Some(account(2)));
    machine(&mut case, Operation::Release { officer: account(2) }).unwrap();
    assert_eq!((case.state.assignee, case.events.last().map(|event| &event.what)), (None, Some(&What::Released)));
    let version = case.state.version;
    machine(&mut case, Operation::Release { officer: account(2) }).unwrap();
    assert_eq!(case.state.version, version);
}

#[test]
fn a_child_that_waited_is_not_opened_for_a_case_that_is_over() {
    let mut case = case_of(with_a_second_child(), &IN_OPINIONS);
    let command = case.command("withdraw");
    case.take(&actor(Role::Applicant), command).unwrap();
    let effects = machine(&mut case, closed("fire_certificate", Outcome::Approved)).unwrap();
    assert_eq!(effects, []);
    assert!(!case.state.progress.children["sign"].wanted);
}

#[test]
fn a_child_that_was_not_opened_cannot_close() {
    let mut case = case_of(with_a_second_child(), &IN_OPINIONS);
    let refusal = machine(&mut case, closed("sign", Outcome::Approved));
    assert_eq!(refusal, Err(Refusal::UnknownChild { child: "sign".to_owned() }));
}

/// What a child waited for came while the case was elsewhere: back in the state it is opened, and the join can be met.
#[test]
fn a_child_that_waited_is_looked_at_anew_when_the_case_comes_back() {
    let mut bundle = with_a_second_child();
    let ask = bundle.workflow.actions.iter_mut().find(|action| action.id == "ask").unwrap();
    ask.from.push("opinions".to_owned());
    let mut case = case_of(bundle, &[IN_OPINIONS[0], IN_OPINIONS[1], (Role::Officer, "ask")]);
    machine(&mut case, closed("fire_certificate", Outcome::Approved)).unwrap();
    for (role, action) in [(Role::Applicant, "resubmit"), (Role::Officer, "accept")] {
        let command = case.command(action);
        case.take(&actor(role), command).unwrap();
    }
    assert!(case.state.progress.children["sign"].wanted);
}

/// Which tasks a case has is no business of whom it is hidden from.
#[test]
fn a_task_that_is_unknown_is_hidden_like_the_case() {
    let case = case_of(food_licence(), &IN_OPINIONS);
    let operation = || Operation::CompleteTask { task: "moon".to_owned(), result: "full".to_owned() };
    let complete = |by: &Actor| case.decide_as(by, Command { operation: operation(), ..Command::default() });
    assert_eq!(complete(&of_agency(Role::Officer, "revenue")), Err(Refusal::Hidden));
    let unknown = Refusal::UnknownTask { task: "moon".to_owned() };
    assert_eq!(complete(&of_agency(Role::Officer, AGENCY)), Err(unknown));
}

/// After a long sleep what was due first goes off first: a case that a timer ended in time was never late.
#[test]
fn timers_and_the_alarm_go_off_in_order() {
    let mut bundle = food_licence();
    let end = bundle.workflow.actions.iter_mut().find(|action| action.id == "not_fixed").unwrap();
    end.to = Some("refusal_stands".to_owned());
    let mut case = case_of(bundle, &IN_OPINIONS);
    for (task, by) in [("building", of_agency(Role::Officer, "public_works")), ("hygiene", actor(Role::Officer))] {
        let operation = Operation::CompleteTask { task: task.to_owned(), result: "agrees".to_owned() };
        case.take(&by, Command { operation, ..Command::default() }).unwrap();
    }
    machine(&mut case, closed("fire_certificate", Outcome::Approved)).unwrap();
    let command = case.command("fix_needed");
    case.take(&actor(Role::Officer), command).unwrap();
    assert_eq!(case.state.state, "fixing");
    case.now = at("2026-12-01T09:00");
    machine(&mut case, Operation::FireTimers).unwrap();
    assert_eq!(case.state.state, "refusal_stands");
    assert!(!case.state.clock.is_late());
}

/// The office's own days to look at an appeal go on under a new version.
#[test]
fn a_new_version_does_not_give_the_days_of_a_stopped_clock_anew() {
    let mut case = case_of(food_licence(), &IN_OPINIONS[..1]);
    let due = case.state.clock.due();
    case.now = at("2026-09-02T09:00");
    migrate(&mut case, food_licence()).unwrap();
    assert_eq!(case.state.clock.due(), due);
}

#[test]
fn a_timer_that_went_off_does_not_do_so_again_under_a_new_version() {
    let mut bundle = food_licence();
    let payment = bundle.workflow.states.iter_mut().find(|state| state.id == "payment").unwrap();
    payment.timers[0].repeats = false;
    let mut case = case_of(bundle.clone(), &IN_OPINIONS);
    case.state.state = "decision".to_owned();
    let command = case.command("grant");
    case.take(&actor(Role::Supervisor), command).unwrap();
    case.now = at("2026-09-08T09:00");
    machine(&mut case, Operation::FireTimers).unwrap();
    let unpaid = case.state.progress.timers["unpaid"].clone();
    let payment = bundle.workflow.states.iter_mut().find(|state| state.id == "payment").unwrap();
    let after = Limit { days: 3, ..payment.timers[0].after.unwrap() };
    payment.timers.push(TimerDefinition { id: "call".to_owned(), after: Some(after), ..payment.timers[0].clone() });
    migrate(&mut case, bundle).unwrap();
    let timers: Vec<_> = case.state.progress.timers.keys().map(String::as_str).collect();
    assert_eq!(timers, ["call", "unpaid"]);
    assert_eq!(case.state.progress.timers["unpaid"], unpaid);
    assert_eq!(bangkok_day(case.state.progress.timers["call"].due), add_days(bangkok_day(case.now), 4));
}

/// The new version asks for less than is done already: the case goes on at once, for nothing else would move it.
#[test]
fn a_join_that_a_new_version_makes_enough_is_taken() {
    let mut case = case_of(food_licence(), &IN_OPINIONS);
    machine(&mut case, closed("fire_certificate", Outcome::Rejected)).unwrap();
    assert_eq!(case.state.state, "opinions");
    let mut new = food_licence();
    let opinions = new.workflow.states.iter_mut().find(|state| state.id == "opinions").unwrap();
    opinions.join = Some(Join { when: JoinRule::Any, action: "opinions_complete".to_owned() });
    migrate(&mut case, new).unwrap();
    assert_eq!(case.state.state, "decision");
    assert!(matches!(case.events.last().unwrap().what, What::Acted(_)));
}

/// Where somebody of a role has something to do: to lead the case on, not to take it over.
#[test]
fn a_role_acts_on_the_states_of_its_actions() {
    let mut bundle = food_licence();
    let states =
        |bundle: &Bundle, role| bundle.workflow.states_for(role).into_iter().map(str::to_owned).collect::<Vec<_>>();
    assert_eq!(states(&bundle, Role::Officer), ["appealed", "decision", "inspection", "submitted"]);
    let superior = ["appealed", "at_superior", "decision", "inspection", "submitted"];
    assert_eq!(states(&bundle, Role::Supervisor), superior);
    assert!(states(&bundle, Role::Administrator).is_empty());
    let claim = "id = 'claim'\nfrom = ['payment']\nby = ['officer']\nassign = 'claim'";
    bundle.workflow.actions.push(toml::from_str(claim).unwrap());
    assert!(!states(&bundle, Role::Officer).contains(&"payment".to_owned()));
}

/// What is due comes first, whoever asks; what only notes the world does not wait for it.
#[test]
fn what_is_due_comes_first() {
    let mut case = case_of(food_licence(), &IN_OPINIONS);
    case.now = at("2026-10-02T00:00");
    let act = case.decide_as(&actor(Role::Applicant), case.command("withdraw"));
    assert_eq!(act, Err(Refusal::DueFirst));
    let operation = Operation::CompleteTask { task: "hygiene".to_owned(), result: "agrees".to_owned() };
    let complete = case.decide_as(&actor(Role::Officer), Command { operation, ..Command::default() });
    assert_eq!(complete, Err(Refusal::DueFirst));
    assert_eq!(machine(&mut case, closed("fire_certificate", Outcome::Approved)), Err(Refusal::DueFirst));
    assert_eq!(machine(&mut case, Operation::MoveClock { changed: Vec::new() }), Err(Refusal::DueFirst));
    let (incident, text) = (Uuid::from_u128(1), String::new);
    assert_eq!(machine(&mut case, Operation::OpenIncident { incident, effect: text(), error: text() }), Ok(Vec::new()));
    // To whom the case is hidden it does not say that something is due.
    let stranger = of_agency(Role::Officer, "revenue");
    assert_eq!(case.decide_as(&stranger, case.command("extend")), Err(Refusal::Hidden));
    machine(&mut case, Operation::FireTimers).unwrap();
    assert!(case.state.clock.is_late());
    let command = case.command("withdraw");
    case.take(&actor(Role::Applicant), command).unwrap();
}

/// That the machine noted that it is late surprises no officer; that it moved the case does.
#[test]
fn a_version_from_before_the_machine_noted_that_time_has_passed_is_good() {
    let mut case = case_of(food_licence(), &IN_OPINIONS);
    let seen = case.state.version;
    case.now = at("2026-10-09T10:00");
    machine(&mut case, Operation::FireTimers).unwrap();
    assert!(case.state.clock.is_late() && case.state.version > seen);
    let command = Command { expected_version: Some(seen), ..case.command("withdraw") };
    assert!(case.decide_as(&actor(Role::Applicant), command.clone()).is_ok());
    let earlier = Command { expected_version: Some(seen - 1), ..command };
    assert!(matches!(case.decide_as(&actor(Role::Applicant), earlier), Err(Refusal::Conflict { .. })));

    let mut moved = case_of(food_licence(), &[IN_OPINIONS[0], (Role::Officer, "ask")]);
    let seen = Some(moved.state.version);
    moved.now = at("2026-10-09T10:00");
    machine(&mut moved, Operation::FireTimers).unwrap();
    assert_eq!(moved.state.state, "returned");
    let command = Command { expected_version: seen, ..moved.command("resubmit") };
    assert!(matches!(moved.decide_as(&actor(Role::Applicant), command), Err(Refusal::Conflict { .. })));
}

/// One project, of whose licences some were chosen: a stall of up to 200 square metres needs no fire certificate, and a sign that waits
/// for the certificate waits no longer. Public works look at large premises only.
fn with_a_choice() -> Bundle {
    let mut bundle = with_a_second_child();
    let state = bundle.workflow.states.iter_mut().find(|state| state.id == "opinions").unwrap();
    state.children[0].only_if = Some(Condition::parse("large == true").unwrap());
    state.tasks[0].only_if = Some(Condition::parse("large == true").unwrap());
    bundle.service.facts.push("large".to_owned());
    bundle
}

fn accepted(bundle: Bundle, large: bool) -> Case {
    let mut case = case_of(bundle, &IN_OPINIONS[..1]);
    let mut accept = case.command("accept");
    accept.facts.insert("large".to_owned(), large.into());
    let effects = case.take(&actor(Role::Officer), accept).unwrap();
    let opened = effects.iter().filter_map(|effect| match effect {
        Effect::OpenChild { child, .. } => Some(child.as_str()),
        _ => None,
    });
    let expected = if large { "fire_certificate" } else { "sign" };
    assert_eq!(opened.collect::<Vec<_>>(), [expected]);
    case
}

pub(super) fn complete(case: &mut Case, task: &str, agency: &str) -> Result<Vec<Effect>, Refusal> {
    let operation = Operation::CompleteTask { task: task.to_owned(), result: "agrees".to_owned() };
    case.take(&of_agency(Role::Officer, agency), Command { operation, ..Command::default() })
}

#[test]
fn what_was_not_chosen_is_neither_opened_nor_waited_for() {
    let mut case = accepted(with_a_choice(), false);
    assert!(case.state.progress.children["fire_certificate"].unwanted);
    assert!(case.state.progress.children["sign"].wanted);
    assert!(!case.state.progress.tasks.contains_key("building"));
    let unknown = Err(Refusal::UnknownTask { task: "building".to_owned() });
    assert_eq!(complete(&mut case, "building", AGENCY), unknown);
    let unknown = Err(Refusal::UnknownChild { child: "fire_certificate".to_owned() });
    assert_eq!(machine(&mut case, closed("fire_certificate", Outcome::Approved)), unknown);
    complete(&mut case, "hygiene", AGENCY).unwrap();
    assert_eq!(case.state.state, "opinions");
    machine(&mut case, closed("sign", Outcome::Approved)).unwrap();
    assert_eq!(case.state.state, "decision", "nobody else was asked");

    let mut large = accepted(with_a_choice(), true);
    complete(&mut large, "hygiene", AGENCY).unwrap();
    complete(&mut large, "building", "public_works").unwrap();
    machine(&mut large, closed("fire_certificate", Outcome::Approved)).unwrap();
    assert_eq!(large.state.state, "opinions", "the sign is waited for");
    machine(&mut large, closed("sign", Outcome::Approved)).unwrap();
    assert_eq!(large.state.state, "inspection");
}

/// A state in which nothing is needed is left at once, whatever its join waits for.
#[test]
fn a_join_of_nothing_is_met() {
    for when in [JoinRule::All, JoinRule::Any, JoinRule::AtLeast(2)] {
        let mut bundle = food_licence();
        let state = bundle.workflow.states.iter_mut().find(|state| state.id == "opinions").unwrap();
        let never = || Some(Condition::parse("late == true").unwrap());
        state.tasks.iter_mut().for_each(|task| task.only_if = never());
        state.children.iter_mut().for_each(|child| child.only_if = never());
        state.join.as_mut().unwrap().when = when;
        assert_eq!(case_of(bundle, &IN_OPINIONS).state.state, "decision", "{when:?}");
    }
}

/// What a task came to in an earlier round does not count in one that does not need it.
#[test]
fn an_old_result_does_not_outlast_the_need_for_it() {
    let mut bundle = with_a_choice();
    bundle.workflow.actions.iter_mut().find(|action| action.id == "ask").unwrap().from.push("opinions".to_owned());
    let mut case = accepted(bundle, true);
    let certificate = CaseId::from_uuid(Uuid::from_u128(1));
    machine(&mut case, Operation::ChildOpened { child: "fire_certificate".to_owned(), case: certificate }).unwrap();
    complete(&mut case, "building", "public_works").unwrap();
    let mut ask = case.command("ask");
    ask.facts.insert("large".to_owned(), false.into());
    case.take(&actor(Role::Officer), ask).unwrap();
    assert!(case.state.progress.tasks.contains_key("building"));
    for (role, action) in [(Role::Applicant, "resubmit"), (Role::Officer, "accept")] {
        let command = case.command(action);
        case.take(&actor(role), command).unwrap();
    }
    assert!(!case.state.progress.tasks.contains_key("building"));
    assert_eq!(case.state.values().get("building"), None);
    // The certificate was opened before: it goes on, and is waited for.
    assert!(case.state.progress.children["fire_certificate"].wanted);
}

/// A child that was not opened before the state was left is asked for again when the case comes back, and one that was is not.
#[test]
fn a_child_that_is_missing_is_asked_for_again() {
    for is_open in [false, true] {
        let mut bundle = food_licence();
        bundle.workflow.actions.iter_mut().find(|action| action.id == "ask").unwrap().from.push("opinions".to_owned());
        let mut case = case_of(bundle, &IN_OPINIONS);
        if is_open {
            let certificate = CaseId::from_uuid(Uuid::from_u128(1));
            let opened = Operation::ChildOpened { child: "fire_certificate".to_owned(), case: certificate };
            machine(&mut case, opened).unwrap();
        }
        for (role, action) in [(Role::Officer, "ask"), (Role::Applicant, "resubmit")] {
            let command = case.command(action);
            case.take(&actor(role), command).unwrap();
        }
        let accept = case.command("accept");
        let effects = case.take(&actor(Role::Officer), accept).unwrap();
        let asked = effects.iter().any(|effect| matches!(effect, Effect::OpenChild { .. }));
        assert_eq!(asked, !is_open);
        assert_eq!(case.state.progress.children["fire_certificate"].case.is_some(), is_open);
    }
}

/// Two children of one service are two.
#[test]
fn two_children_of_one_service_are_waited_for_each() {
    let mut bundle = with_a_second_child();
    let state = bundle.workflow.states.iter_mut().find(|state| state.id == "opinions").unwrap();
    let service = state.children[0].service.clone();
    state.children[1] = ChildDefinition { id: "sign".to_owned(), service, only_if: None, after: Vec::new() };
    let mut case = case_of(bundle, &IN_OPINIONS);
    for (child, number) in [("fire_certificate", 1), ("sign", 2)] {
        let case_id = CaseId::from_uuid(Uuid::from_u128(number));
        machine(&mut case, Operation::ChildOpened { child: child.to_owned(), case: case_id }).unwrap();
    }
    let opened: Vec<_> = case.state.progress.children.values().map(|child| child.case).collect();
    assert_eq!(opened.iter().flatten().count(), 2);
    assert_ne!(opened[0], opened[1]);
    complete(&mut case, "hygiene", AGENCY).unwrap();
    complete(&mut case, "building", "public_works").unwrap();
    machine(&mut case, closed("sign", Outcome::Approved)).unwrap();
    assert_eq!(case.state.state, "opinions");
    machine(&mut case, closed("fire_certificate", Outcome::Approved)).unwrap();
    assert_eq!(case.state.state, "inspection");
}
