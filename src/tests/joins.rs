//! Joins, relatives and timers at run time: what the licence made for the tests does not use.

use super::services::{fire_certificate, food_licence};
use super::world::{AGENCY, Case, actor, of_agency};
use crate::access::{Actor, Role};
use crate::calendar::{add_days, bangkok_day, days_between};
use crate::service::Bundle;
use crate::workflow::branch::JoinRule;
use crate::workflow::clock::ChangeKind;
use crate::workflow::command::Operation;
use crate::workflow::definition::{EffectDefinition, Outcome, Relation};
use crate::workflow::{Command, Effect, What};
use jiff::Timestamp;

fn at(text: &str) -> Timestamp {
    format!("{text}:00+07:00").parse().unwrap()
}

/// In opinions, joined so: two tasks and a child.
fn joined(when: JoinRule) -> Case {
    let mut bundle = food_licence();
    let state = bundle.workflow.states.iter_mut().find(|state| state.id == "opinions").unwrap();
    state.join.as_mut().unwrap().when = when;
    let mut case = Case::new(bundle, at("2026-09-01T09:00"));
    for (role, action) in [(Role::Applicant, "file"), (Role::Officer, "accept")] {
        let command = case.command(action);
        case.take(&actor(role), command).unwrap();
    }
    case
}

fn complete(case: &mut Case, task: &str, agency: &str) {
    let operation = Operation::CompleteTask { task: task.to_owned(), result: "agrees".to_owned() };
    case.take(&of_agency(Role::Officer, agency), Command { operation, ..Command::default() }).unwrap();
}

fn machine(case: &mut Case, operation: Operation) -> Vec<Effect> {
    case.take(&Actor::system(), Command { operation, ..Command::default() }).unwrap()
}

#[test]
fn two_of_three_are_enough() {
    let mut case = joined(JoinRule::AtLeast(2));
    complete(&mut case, "hygiene", AGENCY);
    assert_eq!(case.state.state, "opinions");
    let closed = Operation::ChildClosed { child: "fire_certificate".to_owned(), outcome: Outcome::Approved };
    machine(&mut case, closed);
    // What public works would have said is no longer needed, and nothing of it is left.
    assert_eq!(case.state.state, "decision");
    assert!(!case.state.progress.tasks.contains_key("building"));
    let operation = Operation::CompleteTask { task: "building".to_owned(), result: "agrees".to_owned() };
    let late = case.take(&of_agency(Role::Officer, "public_works"), Command { operation, ..Command::default() });
    assert!(late.is_err());
}

#[test]
fn the_first_of_any_is_enough() {
    for first in ["hygiene", "building", "fire_certificate"] {
        let mut case = joined(JoinRule::Any);
        match first {
            "hygiene" => complete(&mut case, "hygiene", AGENCY),
            "building" => complete(&mut case, "building", "public_works"),
            child => {
                let closed = Operation::ChildClosed { child: child.to_owned(), outcome: Outcome::Rejected };
                drop(machine(&mut case, closed));
            }
        }
        assert_eq!(case.state.state, "decision", "{first}");
    }
}

/// A join that is met by the last of many counts each branch once, however often it is told of it.
#[test]
fn what_is_told_twice_counts_once() {
    let mut case = joined(JoinRule::AtLeast(2));
    for _ in 0..2 {
        let closed = Operation::ChildClosed { child: "fire_certificate".to_owned(), outcome: Outcome::Approved };
        machine(&mut case, closed);
    }
    assert_eq!(case.state.state, "opinions");
}

/// A certificate that is refused tells its parent, which takes the action as the machine.
#[test]
fn a_child_informs_its_parent() {
    let mut certificate = fire_certificate();
    let refuse = certificate.workflow.actions.iter_mut().find(|action| action.id == "refuse").unwrap();
    refuse.effects.push(EffectDefinition::Inform { whom: Relation::Parent, action: "withdraw".to_owned() });
    let mut child = Case::new(certificate, at("2026-09-01T09:00"));
    let command = child.command("file");
    child.take(&Actor::system(), command).unwrap();
    let command = child.command("refuse");
    let effects = child.take(&actor(Role::Officer), command).unwrap();
    assert_eq!(effects, [Effect::Inform { whom: Relation::Parent, action: "withdraw".to_owned() }]);

    let mut parent = joined(JoinRule::All);
    let by_machine = Command { action: "withdraw".to_owned(), ..Command::default() };
    assert!(parent.take(&Actor::system(), by_machine.clone()).is_err(), "its definition does not let the machine");
    let withdraw = parent.bundle.workflow.actions.iter_mut().find(|action| action.id == "withdraw").unwrap();
    withdraw.by.push(Role::System);
    parent.take(&Actor::system(), by_machine).unwrap();
    assert_eq!(parent.state.outcome, Some(Outcome::Withdrawn));
}

fn paying() -> Case {
    let mut case = joined(JoinRule::Any);
    complete(&mut case, "hygiene", AGENCY);
    let grant = case.command("grant");
    case.take(&actor(Role::Supervisor), grant).unwrap();
    assert_eq!(case.state.state, "payment");
    case
}

fn reminders(case: &Case) -> usize {
    let reminded = |what: &What| matches!(what, What::Acted(acted) if acted.action == "remind");
    case.events.iter().filter(|event| reminded(&event.what)).count()
}

/// A timer that repeats every five days goes off once for a sleep, and then in its turn, while the bill can be paid.
#[test]
fn a_sleep_over_a_timer_that_repeats_is_one_reminder() {
    let mut case = paying();
    let entered = bangkok_day(case.now);
    case.now = at("2026-09-07T08:00");
    machine(&mut case, Operation::FireTimers);
    assert_eq!((reminders(&case), case.state.state.as_str()), (1, "payment"));
    let next = bangkok_day(case.state.progress.timers["remind"].due);
    assert_eq!((entered.to_string(), next), ("2026-09-01".to_owned(), add_days(bangkok_day(case.now), 6)));
    machine(&mut case, Operation::FireTimers);
    assert_eq!(reminders(&case), 1);
    // The one after would come when the last day is over, while the machine still waits for banks that tell late.
    case.now = at("2026-09-13T08:00");
    machine(&mut case, Operation::FireTimers);
    assert_eq!(reminders(&case), 2);
    assert!(!case.state.progress.timers.contains_key("remind"));
    // A sleep over the end: the reminder of a bill that has lapsed is not sent.
    case.now = at("2026-12-01T08:00");
    machine(&mut case, Operation::FireTimers);
    assert_eq!((reminders(&case), case.state.state.as_str()), (2, "lapsed"));
}

/// A day before an answer's date, and so many days after it.
#[test]
fn a_timer_counts_from_a_date_of_the_case() {
    for (plus_days, due) in [(-7, "2026-10-13"), (0, "2026-10-20"), (30, "2026-11-19")] {
        let mut bundle: Bundle = food_licence();
        bundle.service.facts.push("lease_ends".to_owned());
        let state = bundle.workflow.states.iter_mut().find(|state| state.id == "submitted").unwrap();
        let timer =
            format!("id = \"lease\"\nat = \"lease_ends\"\nplus_days = {plus_days}\naction = \"deadline_passed\"");
        state.timers.push(toml::from_str(&timer).unwrap());
        let mut case = Case::new(bundle, at("2026-09-01T09:00"));
        let mut file = case.command("file");
        file.facts.insert("lease_ends".to_owned(), "2026-10-20".into());
        case.take(&actor(Role::Applicant), file).unwrap();
        assert_eq!(case.state.progress.timers["lease"].due, at(&format!("{due}T00:00")));
    }
}

/// BR-16: what an applicant opens after office hours begins on the day on which it is received, timers and tasks too.
#[test]
fn timers_and_tasks_that_an_applicant_opens_after_hours_begin_on_the_next_working_day() {
    let mut bundle = food_licence();
    let state = bundle.workflow.states.iter_mut().find(|state| state.id == "submitted").unwrap();
    let text = "id = \"look\"\nafter = { days = 1, unit = \"working\" }\naction = \"deadline_passed\"";
    state.timers.push(toml::from_str(text).unwrap());
    let text =
        "id = \"first_look\"\nby = [\"officer\"]\nresults = [\"fine\"]\nlimit = { days = 1, unit = \"working\" }";
    state.tasks.push(toml::from_str(text).unwrap());
    let mut case = Case::new(bundle, at("2026-10-22T17:00"));
    case.settings.0.insert("procedure.office_hours_end".to_owned(), "16:30".into());
    let file = case.command("file");
    case.take(&actor(Role::Applicant), file).unwrap();
    // The 23rd is a holiday: received on Monday the 26th, over when the 27th is.
    let over = at("2026-10-28T00:00");
    assert_eq!(case.state.progress.timers["look"].due, over);
    assert_eq!(case.state.progress.tasks["first_look"].due.as_ref().unwrap().due, over);
    assert_eq!(case.state.clock.due(), Some(over));
}

/// A case that was refused, where a notice counts as a setting says.
fn refused(counts: &str) -> Case {
    let mut case = joined(JoinRule::Any);
    complete(&mut case, "hygiene", AGENCY);
    case.settings.0.insert("notice.electronic.counts".to_owned(), counts.into());
    let refuse = case.command("refuse");
    case.take(&actor(Role::Supervisor), refuse).unwrap();
    case
}

/// Where a notice counts as served only when a mail server has taken it, the days to appeal wait for that: nothing lapses before, and
/// then they count from the day of service, which an officer may have written down later.
#[test]
fn a_limit_counts_from_the_service_of_its_notice() {
    let at_once = refused("inbox");
    assert!(!at_once.state.clock.reading.held);
    let projected = at_once.state.clock.due().unwrap();
    let mut case = refused("email");
    assert!(case.state.clock.reading.held);
    assert_eq!(case.state.clock.due(), Some(projected), "as if it were served today");
    assert_eq!(case.state.next_timer(), None);
    // Forty days later nobody has got it: the refusal does not stand.
    case.now = projected + jiff::SignedDuration::from_hours(10 * 24);
    machine(&mut case, Operation::FireTimers);
    assert_eq!(case.state.state, "refused");
    let served = case.now - jiff::SignedDuration::from_hours(24);
    machine(&mut case, Operation::NoticeServed { at: served });
    let due = case.state.clock.due().unwrap();
    // Thirty days, and the end of the last one; it moves to a working day.
    assert!((31..36).contains(&days_between(bangkok_day(served), bangkok_day(due))), "{due}");
    assert_eq!(case.state.progress.timers["appeal_over"].due, due);
    assert_eq!(case.state.clock.ledger.last().map(|line| line.change), Some(ChangeKind::Served));
    // Served again, in another way: the first one counts.
    let events = case.events.len();
    let now = case.now;
    machine(&mut case, Operation::NoticeServed { at: now });
    assert_eq!(case.events.len(), events);
    case.now = due;
    machine(&mut case, Operation::FireTimers);
    assert_eq!(case.state.state, "refusal_stands");
}

/// A notice that counted as served and then comes back leaves no days running: they begin anew with its next service, and the ledger
/// says so.
#[test]
fn a_notice_that_comes_back_takes_its_days_back() {
    // Where the inbox counts, a mail that comes back takes nothing back.
    let mut case = refused("inbox");
    let before = case.state.clock.clone();
    machine(&mut case, Operation::NoticeReturned);
    assert_eq!(case.state.clock, before);
    let mut case = refused("email");
    // It has not been served yet: it waits already.
    machine(&mut case, Operation::NoticeReturned);
    assert_eq!(case.state.clock.ledger.last().map(|line| line.change), Some(ChangeKind::Paused));
    let served = case.now;
    machine(&mut case, Operation::NoticeServed { at: served });
    let due = case.state.clock.due().unwrap();
    // Three days before its end it comes back.
    case.now = due - jiff::SignedDuration::from_hours(3 * 24);
    machine(&mut case, Operation::NoticeReturned);
    let reading = &case.state.clock.reading;
    assert!(reading.held && reading.due.unwrap() > due, "as if it were served today: {:?}", reading.due);
    assert_eq!(case.state.clock.ledger.last().map(|line| line.change), Some(ChangeKind::Returned));
    assert_eq!(case.state.next_timer(), None);
    // Told twice, it happened once.
    let events = case.events.len();
    machine(&mut case, Operation::NoticeReturned);
    assert_eq!(case.events.len(), events);
    case.now = due + jiff::SignedDuration::from_hours(60 * 24);
    machine(&mut case, Operation::FireTimers);
    assert_eq!(case.state.state, "refused", "nobody has got the notice: the refusal does not stand");
    let now = case.now;
    machine(&mut case, Operation::NoticeServed { at: now });
    let due = case.state.clock.due().unwrap();
    assert!((31..36).contains(&days_between(bangkok_day(now), bangkok_day(due))), "{due}");
    case.now = due;
    machine(&mut case, Operation::FireTimers);
    assert_eq!(case.state.state, "refusal_stands");
}

/// The days of a suspension pass while the notice of the revocation that came after it is underway, also when that comes back.
#[test]
fn a_notice_that_comes_back_does_not_begin_anew_what_goes_on() {
    let mut case = joined(JoinRule::Any);
    for fee in ["food_licence.fee_satang", "food_licence.opinion_fee_satang"] {
        case.settings.0.insert(fee.to_owned(), 0.into());
    }
    complete(&mut case, "hygiene", AGENCY);
    let by_supervisor = |case: &mut Case, action: &str| {
        let command = case.command(action);
        case.take(&actor(Role::Supervisor), command).unwrap();
    };
    by_supervisor(&mut case, "grant");
    by_supervisor(&mut case, "suspend");
    let ends = case.state.progress.timers["suspension_days"].due;
    case.settings.0.insert("notice.electronic.counts".to_owned(), "email".into());
    by_supervisor(&mut case, "revoke");
    assert_eq!(case.state.state, "revoked");
    let served_and_returned = |case: &mut Case| {
        let now = case.now;
        machine(case, Operation::NoticeServed { at: now });
        machine(case, Operation::NoticeReturned);
        assert!(case.state.progress.timers["appeal_over"].held);
    };
    case.now = ends - jiff::SignedDuration::from_hours(24);
    served_and_returned(&mut case);
    let suspension = &case.state.progress.timers["suspension_days"];
    assert_eq!((suspension.due, suspension.held), (ends, false));
    case.now = ends;
    machine(&mut case, Operation::FireTimers);
    assert_eq!(case.state.facts.get("rests"), Some(&false.into()));
    served_and_returned(&mut case);
    assert!(!case.state.progress.timers.contains_key("suspension_days"), "they are over");
}
