//! What is wrong with a bundle before it is published: its workflow (see `workflow::lint`), its form (see `form`), facts
//! that nobody reads, and texts that are missing in a language.

mod form;

use super::Bundle;
use crate::form::FieldKind;
use crate::workflow::branch::{ChildDefinition, TaskDefinition};
use crate::workflow::definition::{Action, Definition, EffectDefinition, StateDefinition, StateKind};
use crate::workflow::lint::Known;
use crate::workflow::{self, Finding};
use std::collections::BTreeSet;

/// The rule of law that always says yes and concludes nothing.
const ANY_TIME: &str = "any_time";

/// Everything wrong with the bundle. `has_text(key)` says whether a text exists in every language.
pub fn lint(bundle: &Bundle, has_text: &dyn Fn(&str) -> bool) -> Vec<Finding> {
    let answers = answer_keys(bundle);
    let known = Known { answers: &answers, facts: &bundle.service.facts };
    let mut findings = workflow::lint(&bundle.workflow, known);
    form::lint(bundle, &answers, &mut findings);
    if !answers.contains(&bundle.service.office_by) {
        findings.push(Finding::new("service.office_by", "is no answer of the form", "name the province's answer"));
    }
    unread_facts(bundle, &mut findings);
    findings.extend(text_keys(bundle).into_iter().filter(|key| !has_text(key)).map(|key| {
        Finding::new(format!("locales: {key}"), "a language lacks this text", "write it in every language")
    }));
    findings
}

fn answer_keys(bundle: &Bundle) -> BTreeSet<String> {
    let fields = bundle.form.pages.iter().flat_map(|page| &page.fields);
    fields.flat_map(|field| field.answers().into_iter().map(str::to_owned).chain([field.id.clone()])).collect()
}

/// A fact that a rule of law concludes is shown to officers and printed; without such a rule only the workflow can read it.
fn unread_facts(bundle: &Bundle, findings: &mut Vec<Finding>) {
    if bundle.service.rule != ANY_TIME {
        return;
    }
    let read = |fact: &String| {
        let mut guards = bundle.workflow.actions.iter().filter_map(|action| action.guard.as_ref());
        let mut timers = bundle.workflow.states.iter().flat_map(|state| &state.timers);
        guards.any(|guard| guard.names().contains(fact)) || timers.any(|timer| timer.at.as_ref() == Some(fact))
    };
    for fact in bundle.service.facts.iter().filter(|fact| !read(fact)) {
        let place = format!("service.facts.{fact}");
        findings.push(Finding::new(place, "is declared and never read", "read it in a guard or a timer, or delete it"));
    }
}

/// Every text a bundle needs.
pub fn text_keys(bundle: &Bundle) -> BTreeSet<String> {
    let prefix = &bundle.service.texts;
    let mut keys: BTreeSet<String> = ["title", "summary"].iter().map(|key| format!("{prefix}-{key}")).collect();
    form_keys(bundle, &mut keys);
    let Definition { states, actions, documents, late, .. } = &bundle.workflow;
    for state in states {
        state_keys(prefix, state, &mut keys);
    }
    for action in actions {
        action_keys(prefix, action, &mut keys);
    }
    keys.extend(documents.iter().map(|document| format!("{prefix}-document-{}", document.code)));
    keys.extend(late.iter().flat_map(|late| message_keys(&late.letter)));
    keys
}

fn message_keys(template: &str) -> [String; 2] {
    [format!("{template}-subject"), format!("{template}-body")]
}

fn form_keys(bundle: &Bundle, keys: &mut BTreeSet<String>) {
    let prefix = &bundle.service.texts;
    for page in &bundle.form.pages {
        keys.insert(format!("{prefix}-page-{}", page.id));
        keys.insert(format!("{prefix}-section-{}", page.section));
        keys.extend(page.checks.iter().map(|check| format!("error-{}", check.code)));
        for field in &page.fields {
            let label = format!("{prefix}-field-{}", field.id);
            keys.extend(field.answers().iter().map(|key| format!("{prefix}-field-{key}")));
            if field.hint {
                keys.insert(format!("{label}-hint"));
            }
            if let FieldKind::Choice { options, .. } = &field.kind {
                keys.extend(options.iter().map(|option| format!("{label}-{option}")));
            }
            keys.insert(label);
        }
    }
}

fn state_keys(prefix: &str, state: &StateDefinition, keys: &mut BTreeSet<String>) {
    let state_key = format!("{prefix}-state-{}", state.id);
    if state.kind != StateKind::Draft {
        keys.extend(["explanation", "officer"].map(|part| format!("{state_key}-{part}")));
    }
    if state.kind == StateKind::Waiting {
        keys.insert(format!("{state_key}-unverified"));
    }
    keys.insert(state_key);
    for TaskDefinition { id, results, .. } in &state.tasks {
        keys.extend(results.iter().map(|result| format!("{prefix}-task-{id}-{result}")));
        keys.insert(format!("{prefix}-task-{id}"));
    }
    keys.extend(state.children.iter().map(|ChildDefinition { id, .. }| format!("{prefix}-child-{id}")));
}

fn action_keys(prefix: &str, action: &Action, keys: &mut BTreeSet<String>) {
    keys.insert(format!("{prefix}-action-{}", action.id));
    keys.extend(["", "-officer"].map(|reader| format!("{prefix}-event-{}{reader}", action.id)));
    let grounds = action.asks.iter().flat_map(|asks| &asks.second_grounds);
    keys.extend(action.reasons.iter().chain(grounds).map(|reason| format!("reason-{reason}")));
    for effect in &action.effects {
        if let EffectDefinition::Message { template, .. } = effect {
            keys.extend(message_keys(template));
        }
    }
}
