//! Who may take which action in which state: tried for every role, also for people of other persons, offices and
//! agencies, and recorded. A change of any permission is a visible diff of the recording.

use super::world::{Case, actor, ninety_day, person};
use crate::access::{Actor, Role, may_see};
use crate::workflow::Refusal;
use jiff::Timestamp;
use std::fmt::Write as _;

fn actors() -> Vec<(&'static str, Actor)> {
    let mut actors: Vec<(&str, Actor)> = Role::ALL.into_iter().map(|role| (role.code(), actor(role))).collect();
    actors.push(("another person", Actor { person: Some(person(9)), ..actor(Role::Applicant) }));
    actors.push(("officer of another office", Actor { office: Some("IMM-83".to_owned()), ..actor(Role::Officer) }));
    actors.push(("officer of another agency", Actor { agency: Some("revenue".to_owned()), ..actor(Role::Officer) }));
    actors.push(("officer of all offices", Actor { office: None, ..actor(Role::Officer) }));
    actors
}

/// The case in each state, reached by what leads there.
fn cases() -> Vec<(&'static str, Case)> {
    let now: Timestamp = "2026-09-20T09:00:00+07:00".parse().unwrap();
    let ways: [(&str, &[(Role, &str)]); 8] = [
        ("draft", &[]),
        ("checking", &[(Role::Applicant, "file")]),
        ("review", &[(Role::Applicant, "file"), (Role::System, "register_differs")]),
        (
            "review, claimed by a supervisor",
            &[(Role::Applicant, "file"), (Role::System, "register_differs"), (Role::Supervisor, "claim")],
        ),
        ("correction", &[(Role::Applicant, "file"), (Role::System, "register_differs"), (Role::Officer, "return")]),
        ("approved", &[(Role::Applicant, "file"), (Role::System, "register_matches")]),
        ("rejected", &[(Role::Applicant, "file"), (Role::System, "register_differs"), (Role::Officer, "reject")]),
        ("withdrawn", &[(Role::Applicant, "file"), (Role::Applicant, "withdraw")]),
    ];
    ways.into_iter()
        .map(|(name, way)| {
            let mut case = Case::new(ninety_day(), now);
            for (role, action) in way {
                let command = case.command(action);
                case.take(&actor(*role), command).unwrap();
            }
            assert_eq!(name.split(',').next(), Some(case.state.state.as_str()));
            (name, case)
        })
        .collect()
}

#[test]
fn the_grid() {
    let mut grid = String::new();
    for (name, case) in cases() {
        writeln!(grid, "{name}").unwrap();
        for (who, actor) in actors() {
            let allowed: Vec<&str> = case
                .bundle
                .workflow
                .actions
                .iter()
                .filter(|action| case.decide_as(&actor, case.command(&action.id)).is_ok())
                .map(|action| action.id.as_str())
                .collect();
            let sees = if case.state.is_draft() || may_see(&actor, &case.state).is_err() { "-" } else { "sees" };
            writeln!(grid, "  {who:28} {sees:5} {}", allowed.join(" ")).unwrap();
        }
    }
    insta::assert_snapshot!(grid);
}

/// To whom a case is hidden, every action answers as if there were none.
#[test]
fn a_hidden_case_tells_nothing() {
    for (name, case) in cases().into_iter().filter(|(_, case)| !case.state.is_draft()) {
        for (who, actor) in actors().into_iter().filter(|(_, actor)| may_see(actor, &case.state).is_err()) {
            for action in &case.bundle.workflow.actions {
                let refusal = case.decide_as(&actor, case.command(&action.id)).unwrap_err();
                assert_eq!(refusal, Refusal::Hidden, "{name}, {who}, {}", action.id);
            }
        }
    }
}
