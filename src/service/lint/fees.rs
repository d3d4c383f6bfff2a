//! Fees that cannot be worked out, and bills that nobody could pay or that would never end.

use super::{Bundle, Code, Finding};
use crate::form::{Characters, Field, FieldKind, Form};
use crate::payment::bill::PAID;
use crate::payment::fee::Fee;
use crate::settings::Settings;
use crate::value::{Value, Values};
use crate::workflow::definition::{Action, Definition, EffectDefinition, StateDefinition, StateKind};
use crate::workflow::lint::machine_cannot_take;
use std::collections::BTreeSet;

/// How many combinations of answers a formula is tried with.
const COMBINATIONS: usize = 1_000;
/// What a setting is taken to be.
const SAMPLE_SETTING: i64 = 100;

pub(super) fn lint(bundle: &Bundle, answers: &BTreeSet<String>, findings: &mut Vec<Finding>) {
    let Definition { fees, actions, .. } = &bundle.workflow;
    let mut seen = BTreeSet::new();
    for fee in fees {
        let place = format!("workflow.fees.{}", fee.code);
        let mut wrong = |code: Code, what: String| findings.push(Finding::new(code, &place, what));
        if !seen.insert(&fee.code) {
            wrong(Code::DoubledName, "stands twice".to_owned());
        }
        if fee.law.trim().is_empty() {
            wrong(Code::FeeWithoutLaw, "names no law".to_owned());
        }
        names(fee, answers, &mut wrong);
        if let Err(what) = tried(fee, &bundle.form) {
            wrong(Code::UnfitFee, what);
        }
    }
    if !fees.is_empty() && !actions.iter().any(|action| action.charges) {
        findings.push(Finding::new(Code::UnchargedFees, "workflow.fees", "no action charges them"));
    }
    for action in actions {
        charging(&bundle.workflow, action, findings);
    }
}

/// Everything in a formula is an answer or a setting: what something costs can be said before it is filed.
fn names(fee: &Fee, answers: &BTreeSet<String>, wrong: &mut impl FnMut(Code, String)) {
    for name in fee.amount.names() {
        if !answers.contains(name) && !fee.settings.contains_key(name) {
            wrong(Code::UnknownName, format!("`{name}` is neither an answer nor a setting"));
        }
    }
    for name in fee.settings.keys() {
        if answers.contains(name) {
            wrong(Code::AmbiguousName, format!("the setting `{name}` has the name of an answer"));
        }
        if !fee.amount.names().contains(name) {
            wrong(Code::UnusedSetting, format!("the setting `{name}` is not used"));
        }
    }
}

/// Works the fee out for answers of every kind, also for none.
fn tried(fee: &Fee, form: &Form) -> Result<(), String> {
    let settings = fee.settings.values().map(|key| (key.clone(), Value::Number(SAMPLE_SETTING)));
    let settings = Settings(settings.collect());
    let mut tried = vec![Values::new()];
    for name in fee.amount.names().iter().filter(|name| !fee.settings.contains_key(*name)) {
        let fields = form.pages.iter().flat_map(|page| &page.fields);
        let samples = fields.filter(|field| field.id == *name).flat_map(samples).collect::<Vec<_>>();
        let with = tried.iter().flat_map(|values| {
            samples.iter().map(|sample| {
                let mut values = values.clone();
                values.insert(name.clone(), sample.clone());
                values
            })
        });
        let with: Vec<Values> = with.take(COMBINATIONS).collect();
        tried.extend(with);
    }
    tried.iter().try_for_each(|values| fee.amount(values, &settings).map(drop)).map_err(|error| error.to_string())
}

fn samples(field: &Field) -> Vec<Value> {
    let texts: Vec<String> = match &field.kind {
        FieldKind::Choice { options, .. } => options.clone(),
        FieldKind::Text { characters: Characters::Digits, max, .. } => {
            vec!["0".to_owned(), "9".repeat((*max).min(18))]
        }
        _ => vec!["2026-11-26".to_owned()],
    };
    texts.into_iter().map(Value::from).collect()
}

fn charging(definition: &Definition, action: &Action, findings: &mut Vec<Finding>) {
    let mut wrong = |code: Code, what: String| {
        findings.push(Finding::new(code, format!("workflow.actions.{}", action.id), what));
    };
    if action.charges && definition.fees.is_empty() {
        wrong(Code::NothingToCharge, "it charges fees, and there are none".to_owned());
    }
    for effect in &action.effects {
        let EffectDefinition::Bill { until } = effect else { continue };
        if definition.fees.is_empty() {
            wrong(Code::NothingToCharge, "it opens a bill over no fees".to_owned());
        }
        match action.to.as_ref().and_then(|to| definition.state(to)) {
            Some(state) => due_in(definition, state, until, &mut wrong),
            None => wrong(Code::UnfitBill, "it opens a bill and leads nowhere".to_owned()),
        }
    }
}

/// The bill's last day is that of a timer of the state, which leads out of it: the two cannot disagree.
fn due_in(definition: &Definition, state: &StateDefinition, until: &str, wrong: &mut impl FnMut(Code, String)) {
    if !matches!(state.kind, StateKind::WithApplicant | StateKind::Waiting) {
        wrong(Code::UnfitBill, format!("its bill is due in `{}`, where nobody waits for it", state.id));
    }
    let timer = state.timers.iter().find(|timer| timer.id == until);
    let ends = timer.and_then(|timer| definition.action(&timer.action)).and_then(|action| action.to.as_ref());
    match timer {
        None => wrong(Code::UnfitBill, format!("its bill ends by `{until}`, which is no timer of `{}`", state.id)),
        Some(timer) if timer.repeats || ends.is_none_or(|to| *to == state.id) => {
            wrong(Code::UnfitBill, format!("its bill ends by `{until}`, and the case does not"));
        }
        Some(_) => {}
    }
    if let Some(what) = machine_cannot_take(definition, state, PAID) {
        wrong(Code::UnfitAction, format!("its bill can be paid, and {what}"));
    }
}
