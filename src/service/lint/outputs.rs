//! What a service issues: that it can be named, printed, and is issued by some action.

use crate::issued::{OutputKind, Status};
use crate::service::Bundle;
use crate::service::output::{Output, VALID_TO, Validity, WORDS};
use crate::workflow::Finding;
use crate::workflow::definition::EffectDefinition;
use crate::workflow::lint::Code;
use std::collections::BTreeSet;

pub(super) fn lint(bundle: &Bundle, answers: &BTreeSet<String>, findings: &mut Vec<Finding>) {
    let mut seen = BTreeSet::new();
    for output in &bundle.service.outputs {
        let place = format!("service.outputs.{}", output.code);
        let mut wrong = |code, what: String| findings.push(Finding::new(code, &place, what));
        if !seen.insert(&output.code) {
            wrong(Code::DoubledName, "stands twice".to_owned());
        }
        if !effects(bundle).any(|(_, effect)| issued_by(effect) == Some(&output.code)) {
            wrong(Code::NeverIssued, "no action issues it".to_owned());
        }
        names(bundle, output, answers, &mut wrong);
    }
    for (action, effect) in effects(bundle) {
        let place = format!("workflow.actions.{action}");
        let mut wrong = |code, what: String| findings.push(Finding::new(code, &place, what));
        match effect {
            EffectDefinition::SetStatus { output, .. } | EffectDefinition::Issue { output }
                if bundle.output(output).is_none() =>
            {
                wrong(Code::UnknownOutput, format!("there is no output `{output}`"));
            }
            EffectDefinition::SetStatus { status: Status::Replaced, .. } => {
                wrong(Code::ReplacedByHand, "it sets `replaced`".to_owned());
            }
            _ => {}
        }
    }
}

fn effects(bundle: &Bundle) -> impl Iterator<Item = (&str, &EffectDefinition)> {
    let actions = bundle.workflow.actions.iter();
    actions.flat_map(|action| action.effects.iter().map(|effect| (action.id.as_str(), effect)))
}

fn issued_by(effect: &EffectDefinition) -> Option<&str> {
    match effect {
        EffectDefinition::Issue { output } => Some(output),
        EffectDefinition::IssueReceipt => Some("receipt"),
        _ => None,
    }
}

fn names(bundle: &Bundle, output: &Output, answers: &BTreeSet<String>, wrong: &mut impl FnMut(Code, String)) {
    let is_fact = |name: &String| bundle.service.facts.contains(name);
    for name in output.holder.iter().filter(|name| !answers.contains(*name)) {
        wrong(Code::UnknownName, format!("its holder is `{name}`, which is no answer"));
    }
    let known = |name: &String| answers.contains(name) || is_fact(name) || WORDS.contains(&name.as_str());
    for name in output.shows.iter().filter(|name| !known(name)) {
        wrong(Code::UnknownName, format!("it shows `{name}`, which is neither an answer nor a fact"));
    }
    if let Some(name) = output.feature.as_ref().filter(|name| !is_fact(name)) {
        match (name.as_str(), &output.validity) {
            (VALID_TO, Some(_)) => {}
            (VALID_TO, None) => {
                wrong(Code::FeatureWithoutValidity, "it features the end of a validity that it has not".to_owned());
            }
            _ => wrong(Code::UnknownName, format!("it features `{name}`, which is no fact")),
        }
    }
    match output.validity.as_ref() {
        Some(Validity::Until { until }) if !is_fact(until) => {
            wrong(Code::UnknownName, format!("it is valid until `{until}`, which is no fact"));
        }
        Some(Validity::Months { months }) if !is_fact(months) => {
            wrong(Code::UnknownName, format!("it is valid for `{months}` months, which is no fact"));
        }
        _ => {}
    }
}

/// The names that documents read.
pub(super) fn read(bundle: &Bundle) -> impl Iterator<Item = &String> {
    bundle.service.outputs.iter().flat_map(|output| {
        let until = match &output.validity {
            Some(Validity::Until { until: name } | Validity::Months { months: name }) => Some(name),
            _ => None,
        };
        output.holder.iter().chain(&output.shows).chain(&output.feature).chain(until)
    })
}

/// The texts of a document.
pub(super) fn text_keys(prefix: &str, output: &Output) -> Vec<String> {
    let key = format!("{prefix}-output-{}", output.code);
    let shown = output.shows.iter().filter(|name| !WORDS.contains(&name.as_str()));
    let feature = output.feature.iter().filter(|name| *name != VALID_TO);
    let appeal = (output.kind == OutputKind::Decision).then(|| format!("{key}-appeal"));
    let mut keys: Vec<String> = shown.chain(feature).map(|name| format!("{prefix}-field-{name}")).collect();
    keys.extend([format!("{key}-text"), key.clone()]);
    keys.extend(appeal);
    keys
}
