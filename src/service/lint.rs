//! What is wrong with a bundle before it is published: its workflow (see `workflow::lint`), fields without a data class,
//! conditions that name nothing, fields given twice, and texts that are missing in a language.

use super::Bundle;
use crate::condition::Condition;
use crate::form::{FieldKind, Page};
use crate::workflow::definition::StateKind;
use crate::workflow::{self, Finding};
use std::collections::BTreeSet;

/// Everything wrong with the bundle. `has_text(key)` says whether a text exists in every language.
pub fn lint(bundle: &Bundle, has_text: &dyn Fn(&str) -> bool) -> Vec<Finding> {
    let mut known = answer_keys(bundle);
    known.extend(bundle.service.facts.iter().cloned());
    known.insert(workflow::state::ASSIGNED.to_owned());
    let mut findings = workflow::lint(&bundle.workflow, &known);
    fields(bundle, &mut findings);
    conditions(bundle, &mut findings);
    findings.extend(text_keys(bundle).into_iter().filter(|key| !has_text(key)).map(|key| {
        Finding::new(format!("locales: {key}"), "a language lacks this text", "write it in every language")
    }));
    findings
}

fn answer_keys(bundle: &Bundle) -> BTreeSet<String> {
    let fields = bundle.form.pages.iter().flat_map(|page| &page.fields);
    fields.flat_map(|field| field.answers().into_iter().map(str::to_owned).chain([field.id.clone()])).collect()
}

fn fields(bundle: &Bundle, findings: &mut Vec<Finding>) {
    let mut seen = BTreeSet::new();
    for page in &bundle.form.pages {
        for field in &page.fields {
            let place = format!("form.pages.{}.{}", page.id, field.id);
            if field.data_class.is_none() {
                findings.push(Finding::new(&place, "has no data class", "say how careful one must be with it"));
            }
            if !seen.insert(&field.id) {
                findings.push(Finding::new(&place, "stands twice in the form", "rename or delete one"));
            }
        }
    }
    if !answer_keys(bundle).contains(&bundle.service.office_by) {
        findings.push(Finding::new("service.office_by", "is no answer of the form", "name the province's answer"));
    }
}

fn conditions(bundle: &Bundle, findings: &mut Vec<Finding>) {
    let mut known = answer_keys(bundle);
    known.insert("today".to_owned());
    for page in &bundle.form.pages {
        for condition in page_conditions(page) {
            for name in condition.names().iter().filter(|name| !known.contains(name.as_str())) {
                let what = format!("`{}` names `{name}`, which is no answer", condition.source());
                findings.push(Finding::new(format!("form.pages.{}", page.id), what, "correct the name"));
            }
        }
        for check in page.checks.iter().filter(|check| !known.contains(&check.field)) {
            let what = format!("a check points at `{}`, which is no field", check.field);
            findings.push(Finding::new(format!("form.pages.{}", page.id), what, "correct the name"));
        }
    }
}

fn page_conditions(page: &Page) -> impl Iterator<Item = &Condition> {
    let fields = page.fields.iter().filter_map(|field| field.required_if.as_ref());
    page.visible_if.iter().chain(fields).chain(page.checks.iter().map(|check| &check.error_if))
}

/// Every text a bundle needs.
pub fn text_keys(bundle: &Bundle) -> BTreeSet<String> {
    let prefix = &bundle.service.texts;
    let mut keys: BTreeSet<String> = ["title", "summary"].iter().map(|key| format!("{prefix}-{key}")).collect();
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
    for state in &bundle.workflow.states {
        let state_key = format!("{prefix}-state-{}", state.id);
        if state.kind != StateKind::Draft {
            keys.extend(["explanation", "officer"].map(|part| format!("{state_key}-{part}")));
        }
        if state.kind == StateKind::Waiting {
            keys.insert(format!("{state_key}-unverified"));
        }
        keys.insert(state_key);
    }
    for action in &bundle.workflow.actions {
        keys.insert(format!("{prefix}-action-{}", action.id));
        keys.extend(["", "-officer"].map(|reader| format!("{prefix}-event-{}{reader}", action.id)));
        keys.extend(action.reasons.iter().map(|reason| format!("reason-{reason}")));
        for effect in &action.effects {
            if let workflow::definition::EffectDefinition::Mail { template } = effect {
                keys.insert(format!("{template}-subject"));
                keys.insert(format!("{template}-body"));
            }
        }
    }
    keys
}
