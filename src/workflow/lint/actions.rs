//! What the law says about single actions: papers (BR-1), asking once and in time (BR-2, BR-4), extensions (BR-8), and the
//! appeal against an outcome (BR-13).

use super::timers::leaves;
use super::{Code, Finding, action_place, state_place};
use crate::workflow::definition::{
    Action, ClockRule, Definition, DocumentSource, EffectDefinition, Extension, LateRule, StateDefinition, StateKind,
};

pub(super) fn lint(definition: &Definition, findings: &mut Vec<Finding>) {
    papers(definition, findings);
    for action in &definition.actions {
        if action.asks.is_some() && !asks_in_time(action, definition) {
            let what = "what it asks for has no end: it does not lead to the applicant with a limit and a timer";
            findings.push(Finding::new(Code::RequestWithoutEnd, action_place(action), what));
        }
        if let Some(extension) = &action.extends {
            extends(action, extension, definition, findings);
        }
    }
    if let Some(late) = &definition.late {
        let runs = |state: &StateDefinition| state.clock == ClockRule::Runs && state.kind != StateKind::Automatic;
        explains("workflow.late", late, &runs, definition, findings);
    }
    for (state, late) in definition.states.iter().filter_map(|state| Some((state, state.late.as_ref()?))) {
        let place = format!("{}.late", state_place(state));
        if !state.has_limit_of_office() {
            findings.push(Finding::new(Code::LateWithoutLimit, &place, "no days of the office end here"));
        }
        explains(&place, late, &|one| one.id == state.id, definition, findings);
    }
    for state in &definition.states {
        let appealed = definition.actions_from(&state.id).any(|action| definition.is_appeal(action, state));
        if state.is_decided_in_between() && !appealed {
            let what = "has an outcome, and is neither final nor open to an appeal";
            findings.push(Finding::new(Code::OutcomeInBetween, state_place(state), what));
        }
    }
}

/// A paper that is handed in must be wanted by something, unless it may be left out; one that the state issued is fetched whenever it
/// is needed.
fn papers(definition: &Definition, findings: &mut Vec<Finding>) {
    let asked = definition.actions.iter().any(|action| action.asks.is_some());
    let required = |code: &String| definition.actions.iter().any(|action| action.documents.contains(code));
    for document in &definition.documents {
        let optional = document.upload.as_ref().is_some_and(|limits| limits.min_files == 0);
        if document.how == DocumentSource::Upload && !optional && !asked && !required(&document.code) {
            let place = format!("workflow.documents.{}", document.code);
            findings.push(Finding::new(Code::UnwantedPaper, place, "nothing requires it or asks for it"));
        }
    }
}

fn asks_in_time(action: &Action, definition: &Definition) -> bool {
    let target = action.to.as_ref().and_then(|to| definition.state(to));
    target.is_some_and(|state| {
        state.kind == StateKind::WithApplicant
            && state.limit.is_some()
            && state.timers.iter().any(|timer| leaves(definition, timer, state))
    })
}

/// BR-10: the letters give the reason, which somebody must be able to record wherever the office can be late.
fn explains(
    place: &str,
    late: &LateRule,
    can_be_late: &dyn Fn(&StateDefinition) -> bool,
    definition: &Definition,
    findings: &mut Vec<Finding>,
) {
    let mut wrong = |code, what: String| findings.push(Finding::new(code, place, what));
    let Some(id) = &late.explained_by else {
        return wrong(Code::LetterWithoutReasons, "its letters have no reasons".to_owned());
    };
    let Some(action) = definition.action(id) else {
        return wrong(Code::UnknownName, format!("there is no action `{id}`"));
    };
    if action.to.is_some() || action.reasons.is_empty() || !action.by.iter().any(|role| role.is_officer()) {
        wrong(Code::UnfitExplanation, format!("`{id}` does not record a reason of officers"));
    }
    let late = definition.states.iter().filter(|state| can_be_late(state));
    for state in late.filter(|state| !action.from.contains(&state.id)) {
        wrong(Code::UnexplainedDelay, format!("in `{}` the office can be late and `{id}` cannot be taken", state.id));
    }
}

fn extends(action: &Action, extension: &Extension, definition: &Definition, findings: &mut Vec<Finding>) {
    let mut wrong = |code, what: &str| findings.push(Finding::new(code, action_place(action), what));
    if extension.days == 0 || extension.times == 0 {
        wrong(Code::ExtensionOfNothing, "it extends by nothing");
    }
    if extension.ground.trim().is_empty() {
        wrong(Code::ExtensionWithoutGround, "it extends without a legal ground");
    }
    // The notice is an act of the office: it is served, and when it was is recorded.
    if !action.effects.iter().any(|effect| matches!(effect, EffectDefinition::Message { official: true, .. })) {
        wrong(Code::ExtensionWithoutNotice, "it extends without an official message to the applicant");
    }
    let from = || action.from.iter().filter_map(|from| definition.state(from));
    if from().any(|state| state.clock != ClockRule::Runs && !state.has_limit_of_office()) {
        wrong(Code::ExtensionWhereNothingRuns, "it extends in a state where no days of the office run");
    }
    if action.to.as_ref().is_some_and(|to| action.from.iter().any(|from| from != to)) {
        wrong(Code::ExtensionThatMoves, "it extends and moves the case");
    }
}
