//! Whose turn it is, how long, and whether anybody can take it.

use super::timers::leaves;
use super::{Code, Finding, action_place, asks_a_human, state_place};
use crate::access::Role;
use crate::calendar::Actor;
use crate::workflow::definition::{Action, ClockRule, Definition, Limit, Outcome, StateDefinition, StateKind};

pub(super) fn lint(definition: &Definition, findings: &mut Vec<Finding>) {
    if definition.limit.days == 0 {
        findings.push(Finding::new(Code::NoBudget, "workflow.limit", "the office has no day"));
    }
    for state in &definition.states {
        let mut wrong = |code, what: &str| findings.push(Finding::new(code, state_place(state), what));
        limits(definition, state, &mut wrong);
        days(state, &mut wrong);
        deadline(definition, state, &mut wrong);
        withdrawal(definition, state, &mut wrong);
    }
    for action in &definition.actions {
        roles(definition, action, findings);
        if action.assurance.is_none() && by_people(&action.by) {
            findings.push(unproven(action_place(action)));
        }
    }
    for task in definition.states.iter().flat_map(|state| &state.tasks) {
        if task.assurance.is_none() && by_people(&task.by) {
            findings.push(unproven(format!("workflow.tasks.{}", task.id)));
        }
    }
}

/// Whether somebody else than the machine is among them.
fn by_people(roles: &[Role]) -> bool {
    roles.iter().any(|role| *role != Role::System)
}

/// Which identity and which authentication is needed is a decision of each action, and no default (rule ID-1).
fn unproven(place: String) -> Finding {
    Finding::new(Code::NoAssurance, place, "it is not said how sure we must be of who does it")
}

/// While the office has the case its days run, or the limit of the state: that it has passed is shown, noted and written of. Where
/// the applicant's do, the machine leads on.
fn limits(definition: &Definition, state: &StateDefinition, wrong: &mut impl FnMut(Code, &str)) {
    let runs = state.clock == ClockRule::Runs;
    let offices_turn = matches!(state.kind, StateKind::WithOfficer | StateKind::Waiting);
    let ends = state.limit.is_some() && state.timers.iter().any(|timer| leaves(definition, timer, state));
    if offices_turn && !runs && !state.has_limit_of_office() && !ends {
        wrong(Code::StandstillWithOffice, "the clock does not run while the office has the case");
    }
    if state.limit.is_some() && runs {
        wrong(Code::HiddenLimit, "has a limit that nobody sees, since the office's clock runs");
    }
}

/// The days of a limit stand in it, or in the setting that the state names for it.
fn days(state: &StateDefinition, wrong: &mut impl FnMut(Code, &str)) {
    let none = |limit: &Limit| limit.days == 0;
    let (limit, given) = (state.limit.as_ref(), state.days_setting.is_some());
    if given && !limit.is_some_and(none) {
        wrong(Code::UnusedSetting, "its limit does not take its days from `days_setting`");
    }
    let timers = state.timers.iter().filter_map(|timer| timer.after.as_ref());
    let mut own = limit.into_iter().chain(timers);
    let mut tasks = state.tasks.iter().filter_map(|task| task.limit.as_ref());
    if (!given && own.any(none)) || tasks.any(none) {
        wrong(Code::NoDays, "gives a limit without days");
    }
}

/// When the days of a state are over, the machine leads on: a timer counts the same days, of the same side. The office alone
/// may have days after which nothing happens by itself: it is then late in what it owes, as with an appeal.
fn deadline(definition: &Definition, state: &StateDefinition, wrong: &mut impl FnMut(Code, &str)) {
    let leaving = || state.timers.iter().filter(|timer| leaves(definition, timer, state));
    let Some(limit) = state.limit else {
        // While the office's clock runs no limit of his own shows: then the timer alone sets one.
        let ends = state.clock == ClockRule::Runs && leaving().next().is_some();
        if state.kind == StateKind::WithApplicant && !ends {
            wrong(Code::NoLimitForApplicant, "the applicant has no limit here");
        }
        return;
    };
    if state.kind == StateKind::WithApplicant && leaving().next().is_none() {
        wrong(Code::NoDeadline, "nothing happens when the applicant's days are over");
    }
    let whose = if state.clock == ClockRule::Paused { Actor::Applicant } else { Actor::Official };
    let mut spans = leaving().filter_map(|timer| Some((timer.after?, timer.whose))).peekable();
    if spans.peek().is_some() && !spans.any(|span| span == (limit, whose)) {
        wrong(Code::LimitAndTimerDiffer, "its limit and the timer that leads on count different days");
    }
}

/// From any open state the applicant may withdraw. Not where the case is decided and an appeal is open: what he does not appeal stands.
fn withdrawal(definition: &Definition, state: &StateDefinition, wrong: &mut impl FnMut(Code, &str)) {
    let open = matches!(state.kind, StateKind::WithApplicant | StateKind::WithOfficer | StateKind::Waiting);
    let said = state.no_withdrawal.as_ref().is_some_and(|why| !why.trim().is_empty());
    let withdraws = |action: &Action| {
        let target = action.to.as_ref().and_then(|to| definition.state(to));
        action.by.contains(&Role::Applicant) && target.is_some_and(|state| state.outcome == Some(Outcome::Withdrawn))
    };
    if open && state.outcome.is_none() && !said && !definition.actions_from(&state.id).any(withdraws) {
        wrong(Code::NoWithdrawal, "the applicant cannot withdraw here");
    }
}

fn roles(definition: &Definition, action: &Action, findings: &mut Vec<Finding>) {
    let mut wrong = |code, what: &str| findings.push(Finding::new(code, action_place(action), what));
    if action.by.is_empty() {
        wrong(Code::NobodyActs, "nobody may take it");
    }
    let kinds = || action.from.iter().filter_map(|from| definition.state(from)).map(|state| state.kind);
    let starts_in = |kind| kinds().any(|start| start == kind);
    if kinds().any(|kind| !action.by.is_empty() && !action.by.iter().any(|role| can_act(*role, kind))) {
        wrong(Code::NotTheirTurn, "none of its roles has the case in the state it starts from");
    }
    for role in action.by.iter().filter(|role| !kinds().any(|kind| can_act(**role, kind))) {
        wrong(Code::UselessRole, &format!("`{}` can do nothing in the states it starts from", role.code()));
    }
    if starts_in(StateKind::Automatic) && asks_a_human(action) {
        wrong(Code::MachineCannotGive, "it asks for what the machine cannot give");
    }
    if starts_in(StateKind::Draft) && !action.takes_answers {
        wrong(Code::FilingWithoutAnswers, "it files a case without answers");
    }
}

/// Whether somebody can act at all in a kind of state. An applicant may withdraw while it is the office's turn. The machine
/// files the children of other cases. Who sees no case can do nothing anywhere.
fn can_act(role: Role, kind: StateKind) -> bool {
    match kind {
        StateKind::Draft => matches!(role, Role::Applicant | Role::System),
        StateKind::Automatic => role == Role::System,
        _ => !matches!(role, Role::Administrator | Role::Finance | Role::Public),
    }
}
