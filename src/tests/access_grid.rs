//! Who may take which action in which state: tried for every role, also for people of other persons, offices and
//! agencies, and recorded. A change of any permission is a visible diff of the recording.

use super::services::food_licence;
use super::world::{Case, account, actor, ninety_day, of_agency, person};
use crate::access::{Actor, Role, may_act_for, may_see, may_see_access_log};
use crate::authority::{Authority, AuthorityKind};
use crate::form::Source;
use crate::service::{Bundle, shipped};
use crate::workflow::command::Operation;
use crate::workflow::definition::{Assurance, Outcome, StateKind};
use crate::workflow::{Command, Refusal};
use jiff::Timestamp;
use std::fmt::Write as _;

fn actors() -> Vec<(&'static str, Actor)> {
    let mut actors: Vec<(&str, Actor)> = Role::ALL.into_iter().map(|role| (role.code(), actor(role))).collect();
    actors.push(("another person", Actor { person: Some(person(9)), ..actor(Role::Applicant) }));
    actors.push(("officer of another office", Actor { office: Some("IMM-83".to_owned()), ..actor(Role::Officer) }));
    actors.push(("officer of another agency", Actor { agency: Some("revenue".to_owned()), ..actor(Role::Officer) }));
    let elsewhere = Actor { agency: Some("revenue".to_owned()), ..actor(Role::Supervisor) };
    actors.push(("supervisor of another agency", elsewhere));
    actors.push(("officer of all offices", Actor { office: None, ..actor(Role::Officer) }));
    // Somebody whose session proves nothing: a cookie of before he signed in, say.
    actors.push(("applicant, not authenticated", unproven(Role::Applicant)));
    actors.push(("officer, not authenticated", unproven(Role::Officer)));
    actors
}

fn unproven(role: Role) -> Actor {
    let actor = actor(role);
    Actor { assurance: Assurance { aal: 0, ..actor.assurance }, ..actor }
}

/// Another person than the supervisor who has decided.
fn superior() -> Actor {
    Actor { account: Some(account(8)), ..actor(Role::Supervisor) }
}

/// Those, and the officers of the agency that has a task of its own.
fn actors_with_tasks() -> Vec<(&'static str, Actor)> {
    let mut actors = actors();
    actors.push(("another supervisor", superior()));
    for role in [Role::Officer, Role::Supervisor] {
        let name = if role == Role::Officer { "officer of the task's agency" } else { "supervisor of it" };
        actors.push((name, Actor { office: Some("PW-10".to_owned()), ..of_agency(role, "public_works") }));
    }
    let elsewhere = Actor { office: Some("PW-83".to_owned()), ..of_agency(Role::Officer, "public_works") };
    actors.push(("officer of its other office", elsewhere));
    actors.push(("officer of all its offices", of_agency(Role::Officer, "public_works")));
    actors
}

/// What leads to a state: actions, and what the tasks and the child come to.
#[derive(Clone, Copy)]
enum Step {
    Take(Role, &'static str),
    /// By a supervisor who has decided nothing before.
    Superior(&'static str),
    /// Every open task, with this result.
    Tasks(&'static str),
    Child(Outcome),
}

fn drive(bundle: Bundle, way: &[Step]) -> Case {
    let now: Timestamp = "2026-09-20T09:00:00+07:00".parse().unwrap();
    let mut case = Case::new(bundle, now);
    for step in way {
        match step {
            Step::Take(role, action) => {
                let command = case.command(action);
                case.take(&actor(*role), command).unwrap();
            }
            Step::Superior(action) => {
                let command = case.command(action);
                case.take(&superior(), command).unwrap();
            }
            Step::Tasks(result) => {
                for (id, task) in case.state.progress.tasks.clone() {
                    let result = (*result).to_owned();
                    let command = operation(Operation::CompleteTask { task: id, result });
                    case.take(&of_agency(Role::Officer, &task.agency), command).unwrap();
                }
            }
            Step::Child(outcome) => {
                let child = "fire_certificate".to_owned();
                let command = operation(Operation::ChildClosed { child, outcome: *outcome });
                case.take(&Actor::system(), command).unwrap();
            }
        }
    }
    case
}

fn operation(operation: Operation) -> Command {
    Command { operation, ..Command::default() }
}

/// The case in each state, reached by what leads there.
fn cases() -> Vec<(&'static str, Case)> {
    use Step::Take;
    let filed = Take(Role::Applicant, "file");
    let differs = Take(Role::System, "register_differs");
    let ways: [(&str, &[Step]); 9] = [
        ("draft", &[]),
        ("checking", &[filed]),
        ("review", &[filed, differs]),
        ("review, claimed by a supervisor", &[filed, differs, Take(Role::Supervisor, "claim")]),
        ("correction", &[filed, differs, Take(Role::Officer, "return")]),
        ("approved", &[filed, Take(Role::System, "register_matches")]),
        ("rejected", &[filed, differs, Take(Role::Officer, "reject")]),
        ("withdrawn", &[filed, Take(Role::Applicant, "withdraw")]),
        ("lapsed", &[filed, differs, Take(Role::Officer, "return"), Take(Role::System, "lapse")]),
    ];
    driven(ninety_day, &ways)
}

/// The licence in each state.
fn licences() -> Vec<(&'static str, Case)> {
    use Step::{Child, Take, Tasks};
    let (filed, accepted) = (Take(Role::Applicant, "file"), Take(Role::Officer, "accept"));
    let asked = Take(Role::Officer, "ask");
    let (agreed, certified) = (Tasks("agrees"), Child(Outcome::Approved));
    let inspected = Take(Role::Officer, "inspected");
    let to_decision = [filed, accepted, agreed, certified, inspected];
    let and = |more: &[Step]| [&to_decision[..], more].concat();
    let (granted, refused) = (Take(Role::Supervisor, "grant"), Take(Role::Supervisor, "refuse"));
    let appealed = Take(Role::Applicant, "appeal");
    let fixing = [filed, accepted, agreed, certified, Take(Role::Officer, "fix_needed")];
    let paid = Take(Role::System, "paid");
    let (revoked, passed) = (Take(Role::Supervisor, "revoke"), Take(Role::Officer, "pass_on"));
    let (dismissed, lapsed) = (Step::Superior("dismiss_appeal"), Take(Role::System, "appeal_lapses"));
    let returned = [filed, asked, Take(Role::System, "deadline_passed")];
    let (suspended, over) = (Take(Role::Supervisor, "suspend"), Take(Role::System, "suspension_over"));
    let suspended_again = Take(Role::Supervisor, "suspend_again");
    let ways: [(&str, &[Step]); 26] = [
        ("draft", &[]),
        ("submitted", &[filed]),
        ("defects", &[filed, asked]),
        ("submitted, after it was asked", &[filed, asked, Take(Role::Applicant, "resubmit")]),
        ("opinions", &[filed, accepted]),
        ("opinions, all but the certificate", &[filed, accepted, agreed]),
        ("inspection", &to_decision[..4]),
        ("fixing", &fixing),
        ("decision", &to_decision),
        ("payment", &and(&[granted])),
        ("refused", &and(&[refused])),
        ("appealed", &and(&[refused, appealed])),
        ("appealed, against a return", &[&returned[..], &[appealed]].concat()),
        ("appealed, against a revocation", &and(&[granted, paid, revoked, appealed])),
        ("at_superior", &and(&[granted, paid, suspended, appealed, passed])),
        ("issued", &and(&[granted, paid])),
        ("suspended", &and(&[granted, paid, suspended])),
        ("issued, after two suspensions", &and(&[granted, paid, suspended, over, suspended_again, over])),
        ("suspension_stands", &and(&[granted, paid, suspended, appealed, passed, dismissed])),
        ("revoked", &and(&[granted, paid, revoked])),
        ("revocation_stands", &and(&[granted, paid, revoked, lapsed])),
        ("refusal_stands", &and(&[refused, appealed, passed, dismissed])),
        ("returned", &returned),
        ("return_stands", &[&returned[..], &[lapsed]].concat()),
        ("lapsed", &and(&[granted, Take(Role::System, "lapse")])),
        ("withdrawn", &[filed, Take(Role::Applicant, "withdraw")]),
    ];
    driven(food_licence, &ways)
}

fn driven(bundle: fn() -> Bundle, ways: &[(&'static str, &[Step])]) -> Vec<(&'static str, Case)> {
    let cases = ways.iter().map(|(name, way)| (*name, drive(bundle(), way)));
    cases.inspect(|(name, case)| assert_eq!(name.split(',').next(), Some(case.state.state.as_str()))).collect()
}

/// A line for each actor and case: whether he sees it and who has opened it, which actions he may take, and which tasks he may complete.
fn grid(cases: Vec<(&str, Case)>, actors: &[(&str, Actor)]) -> String {
    let mut grid = String::new();
    for (name, case) in cases {
        writeln!(grid, "{name}").unwrap();
        for (who, actor) in actors {
            let actions = case.bundle.workflow.actions.iter().map(|action| &action.id);
            let may_take = actions.filter(|action| case.decide_as(actor, case.command(action)).is_ok());
            let tasks = case.bundle.workflow.states.iter().flat_map(|state| &state.tasks);
            let may_complete = tasks.filter(|task| {
                let (task, result) = (task.id.clone(), task.results[0].clone());
                case.decide_as(actor, operation(Operation::CompleteTask { task, result })).is_ok()
            });
            let completes = may_complete.map(|task| format!("completes:{}", task.id));
            let allowed: Vec<String> = may_take.cloned().chain(completes).collect();
            let sees = if case.state.is_draft() || may_see(actor, &case.state).is_err() { "-" } else { "sees" };
            let log = if sees == "sees" && may_see_access_log(actor, &case.state).is_ok() { "log" } else { "-" };
            writeln!(grid, "  {who:28} {sees:5} {log:4} {}", allowed.join(" ")).unwrap();
        }
    }
    grid
}

#[test]
fn the_grid() {
    insta::assert_snapshot!(grid(cases(), &actors()));
}

#[test]
fn the_grid_of_the_licence() {
    insta::assert_snapshot!(grid(licences(), &actors_with_tasks()));
}

/// How the fee of a visa is paid and how often it may be used: its ways part on them.
const WAYS: [(&str, &str); 3] = [("PROMPTPAY", "single"), ("MISSION", "single"), ("PROMPTPAY", "multiple")];

fn answered(mut command: Command, (fee_by, entries): (&str, &str), at: Timestamp) -> Command {
    if let Some(answers) = &mut command.answers {
        for (key, value) in [("visa_type", "TR"), ("entries", entries), ("fee_by", fee_by), ("fine_baht", "5000")] {
            answers.set(key, value.into(), Source::Typed, at);
        }
    }
    command
}

/// Where a case stands, for the grid: also whether an officer has it.
fn name_of(case: &Case) -> String {
    let entries = case.state.answers.text("entries");
    let claimed = if case.state.assignee.is_some() { ", claimed" } else { "" };
    let often = if entries == "multiple" && case.state.state == "approved" { ", for many entries" } else { "" };
    format!("{}{claimed}{often}", case.state.state)
}

/// A case in each state that the actions of a service lead to, whoever may take them, and claimed by an officer.
fn walked(bundle: &Bundle) -> Vec<(String, Case)> {
    let mut found: Vec<(String, Case)> = Vec::new();
    for way in WAYS {
        let mut seen = vec![("draft".to_owned(), drive(bundle.clone(), &[]))];
        let mut at = 0;
        while let Some((_, case)) = seen.get(at).cloned() {
            at += 1;
            for (action, role) in bundle.workflow.actions.iter().flat_map(|action| Role::ALL.map(|role| (action, role)))
            {
                let mut next = case.clone();
                let command = answered(next.command(&action.id), way, next.now);
                let done = next.take(&actor(role), command).is_ok();
                let name = name_of(&next);
                if done && seen.iter().all(|(known, _)| *known != name) {
                    seen.push((name, next));
                }
            }
        }
        seen.retain(|(name, _)| found.iter().all(|(known, _)| known != name));
        found.append(&mut seen);
    }
    found
}

#[test]
fn the_grids_of_the_other_services() {
    for bundle in shipped().unwrap().into_iter().filter(|bundle| bundle.service.code != ninety_day().service.code) {
        let cases = walked(&bundle);
        let names = cases.iter().map(|(state, case)| (state.as_str(), case.clone())).collect();
        let name = format!("the_grid_of_{}", bundle.service.code.replace('.', "_"));
        insta::assert_snapshot!(name, grid(names, &actors()));
        is_complete(&bundle, &cases.iter().map(|(_, case)| case.state.state.as_str()).collect::<Vec<_>>());
    }
}

/// Every state in which a case can rest is in the grid.
#[test]
fn the_grids_are_complete() {
    for (bundle, cases) in [(ninety_day(), cases()), (food_licence(), licences())] {
        is_complete(&bundle, &cases.iter().map(|(_, case)| case.state.state.as_str()).collect::<Vec<_>>());
    }
}

fn is_complete(bundle: &Bundle, seen: &[&str]) {
    let rests = bundle.workflow.states.iter().filter(|state| state.kind != StateKind::Automatic);
    for state in rests {
        assert!(seen.contains(&state.id.as_str()), "{}: {}", bundle.service.code, state.id);
    }
}

/// Whoever may but has not proven who he is is told what is missing, for every action of his.
#[test]
fn an_action_without_proof_asks_for_it() {
    let mut asked = 0;
    for (_, case) in cases().into_iter().chain(licences()) {
        for role in [Role::Applicant, Role::Officer, Role::Supervisor] {
            for action in &case.bundle.workflow.actions {
                if case.decide_as(&actor(role), case.command(&action.id)).is_ok() {
                    let refusal = case.decide_as(&unproven(role), case.command(&action.id)).unwrap_err();
                    assert_eq!(refusal, Refusal::StepUp { needed: action.assurance.unwrap() }, "{}", action.id);
                    asked += 1;
                }
            }
        }
    }
    assert!(asked > 20, "{asked}");
}

/// To whom a case is hidden, every action answers as if there were none, and so does every task that is not his.
#[test]
fn a_hidden_case_tells_nothing() {
    for (name, case) in cases().into_iter().chain(licences()).filter(|(_, case)| !case.state.is_draft()) {
        for (who, actor) in actors().into_iter().filter(|(_, actor)| may_see(actor, &case.state).is_err()) {
            for action in &case.bundle.workflow.actions {
                let refusal = case.decide_as(&actor, case.command(&action.id)).unwrap_err();
                assert_eq!(refusal, Refusal::Hidden, "{name}, {who}, {}", action.id);
            }
            for task in ["building", "no such task"] {
                let (task, result) = (task.to_owned(), "agrees".to_owned());
                let refusal = case.decide_as(&actor, operation(Operation::CompleteTask { task, result })).unwrap_err();
                assert_eq!(refusal, Refusal::Hidden, "{name}, {who}");
            }
        }
    }
}

/// An authority counts for its services, from its first day to its last, until it is revoked.
#[test]
fn an_authority_has_a_scope_and_an_end() {
    let day = |day| jiff::civil::date(2026, 9, day);
    let authority = Authority {
        kind: AuthorityKind::Employer,
        services: Some(vec!["foreigner.ninety_day".to_owned()]),
        valid_from: day(10),
        valid_to: Some(day(20)),
        revoked: false,
    };
    let mut grid = String::new();
    for (name, authority) in [
        ("one service", authority.clone()),
        ("all services", Authority { services: None, ..authority.clone() }),
        ("no service", Authority { services: Some(Vec::new()), ..authority.clone() }),
        ("no end", Authority { valid_to: None, ..authority.clone() }),
        ("revoked", Authority { revoked: true, ..authority }),
    ] {
        for service in ["foreigner.ninety_day", "foreigner.address_change", "foreigner.ninety_day2"] {
            let days =
                [9, 10, 20, 21].map(|on| if may_act_for(&authority, service, day(on)).is_ok() { "yes" } else { "-" });
            writeln!(grid, "{name:12} {service:25} {}", days.join(" ")).unwrap();
        }
    }
    insta::assert_snapshot!(grid);
}
