//! Whose turn it is, how long, and whether anybody can take it.

use super::{Finding, action_place, asks_a_human, state_place};
use crate::access::Role;
use crate::workflow::definition::{ClockRule, Definition, StateKind};

pub(super) fn lint(definition: &Definition, findings: &mut Vec<Finding>) {
    limits(definition, findings);
    roles(definition, findings);
}

fn limits(definition: &Definition, findings: &mut Vec<Finding>) {
    if definition.limit.days == 0 {
        findings.push(Finding::new("workflow.limit", "the office has no day", "give the legal limit"));
    }
    for state in &definition.states {
        let place = state_place(state);
        let offices_turn = matches!(state.kind, StateKind::WithOfficer | StateKind::Waiting);
        if offices_turn && state.clock != ClockRule::Runs && state.limit.is_none() {
            findings.push(Finding::new(
                &place,
                "the clock does not run while the office has the case",
                "let it run, or give the state a limit of its own",
            ));
        }
        if state.kind == StateKind::WithApplicant && state.limit.is_none() && state.clock != ClockRule::Runs {
            findings.push(Finding::new(&place, "the applicant has no limit here", "give the days he has"));
        }
        if state.limit.is_some() && state.clock == ClockRule::Runs {
            let what = "has a limit that nobody sees, since the office's clock runs";
            findings.push(Finding::new(&place, what, "pause or stop the clock, or set a timer instead"));
        }
    }
}

fn roles(definition: &Definition, findings: &mut Vec<Finding>) {
    for action in &definition.actions {
        let mut wrong = |what: &str, remedy: &str| findings.push(Finding::new(action_place(action), what, remedy));
        if action.by.is_empty() {
            wrong("nobody may take it", "name a role");
        }
        let starts_in =
            |kind| action.from.iter().any(|from| definition.state(from).is_some_and(|state| state.kind == kind));
        for (kind, roles) in turns() {
            if starts_in(kind) && !action.by.iter().any(|role| roles.contains(role)) {
                wrong("none of its roles has the case in the state it starts from", "correct the roles or the states");
            }
        }
        if starts_in(StateKind::Automatic) && asks_a_human(action) {
            wrong("it asks for what the machine cannot give", "ask for it in a state where somebody has the case");
        }
        if starts_in(StateKind::Draft) && !action.takes_answers {
            wrong("it files a case without answers", "let it take answers");
        }
    }
}

/// Who can act at all in a kind of state. An applicant may withdraw while it is the office's turn. The machine files the
/// children of other cases.
fn turns() -> [(StateKind, &'static [Role]); 3] {
    [
        (StateKind::Draft, &[Role::Applicant, Role::System]),
        (StateKind::WithOfficer, &[Role::Officer, Role::Supervisor, Role::Applicant, Role::System]),
        (StateKind::Automatic, &[Role::System]),
    ]
}
