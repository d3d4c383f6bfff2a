//! What is wrong with a bundle before it is published: its workflow (see `workflow::lint`), its form (see `form`), answers
//! and facts that nothing reads (see `reading`), and texts that are missing in a language. What else must be there when it is
//! published (other services, agencies, registers) is looked at by [`lint_against`]. Files as they lie in a folder, scripts included,
//! are looked at by [`lint_source`].

mod against;
mod duties;
mod fees;
mod form;
mod line;
mod outputs;
mod reading;
mod retention;
mod texts;

pub use self::against::{Surroundings, lint_against};

use super::texts::Texts;
use super::{Bundle, BundleError, Source, scenario};
use crate::access::Role;
use crate::form::FieldKind;
use crate::platforms::filing::has_rule;
use crate::text::Lang;
use crate::workflow::branch::{ChildDefinition, TaskDefinition};
use crate::workflow::definition::{Action, Definition, EffectDefinition, StateDefinition, StateKind};
use crate::workflow::lint::{Code, Known};
use crate::workflow::{self, Finding};
use std::collections::BTreeSet;

/// Everything wrong with a service's files: that one cannot be read, else what [`lint`] finds and which of its scripts fail.
/// `has_text` as there, of the bundle that was read.
pub fn lint_source(
    source: &Source<'_>,
    texts: Texts,
    has_text: &dyn Fn(&Bundle, &str) -> bool,
) -> (Option<Bundle>, Vec<Finding>) {
    let bundle = match source.bundle() {
        Ok(bundle) => Bundle { texts, ..bundle },
        Err(error) => return (None, vec![unreadable(&error)]),
    };
    let mut findings = lint(&bundle, &|key| has_text(&bundle, key));
    for finding in &mut findings {
        let text = match finding.file() {
            "form.toml" => source.form,
            "workflow.toml" => source.workflow,
            "service.toml" => source.service,
            _ => continue,
        };
        finding.line = line::of(text, &finding.place);
    }
    findings.extend(source.scenarios.iter().filter_map(|(name, script)| {
        let failure = scenario::run(&bundle, script).err()?;
        Some(Finding::new(Code::ScriptFails, format!("{name}:{}", failure.line), failure.what))
    }));
    (Some(bundle), findings)
}

/// The place is the file without its ending; of a picture of the line only the words are kept.
fn unreadable(error: &BundleError) -> Finding {
    let name = error.file.rsplit('/').next().unwrap_or_default();
    let lines: Vec<&str> = error.reason.lines().filter(|line| !line.contains('|')).collect();
    Finding::new(Code::Unreadable, name.trim_end_matches(".toml"), lines.join(": "))
}

/// The text of the access log for what an officer did, where his action has none of its own.
const ANY_ACCESS: &str = "access-other";

/// Everything wrong with the bundle. `has_text(key)` says whether the program has a text in every language of its [`readers`]; the
/// bundle may bring more.
pub fn lint(bundle: &Bundle, has_text: &dyn Fn(&str) -> bool) -> Vec<Finding> {
    let has_text = &|key: &str| bundle.texts.has(key) || has_text(key);
    let answers = answer_keys(bundle);
    let days = days(bundle);
    let known = Known { answers: &answers, facts: &bundle.service.facts, days: &days };
    let mut findings = workflow::lint(&bundle.workflow, known);
    form::lint(bundle, &answers, &mut findings);
    fees::lint(bundle, &answers, &mut findings);
    if !answers.contains(&bundle.service.office_by) {
        findings.push(Finding::new(Code::UnknownOfficeAnswer, "service.office_by", "is no answer of the form"));
    }
    let rule = &bundle.service.rule;
    if !has_rule(rule) {
        findings.push(Finding::new(Code::UnknownRule, "service.rule", format!("there is no rule `{rule}`")));
    }
    for fact in bundle.service.date_facts.iter().filter(|fact| !bundle.service.facts.contains(fact)) {
        let what = format!("`{fact}` is no fact");
        findings.push(Finding::new(Code::UnknownName, "service.date_facts", what));
    }
    reading::lint(bundle, &mut findings);
    duties::lint(bundle, &answers, &mut findings);
    outputs::lint(bundle, &answers, &mut findings);
    retention::lint(bundle, &mut findings);
    texts::lint(bundle, &mut findings);
    let missing = text_keys(bundle).into_iter().filter(|key| !has_text(key));
    findings.extend(
        missing
            .chain(access_keys(bundle, has_text))
            .map(|key| Finding::new(Code::MissingText, format!("locales: {key}"), "a language lacks this text")),
    );
    findings
}

/// The texts that the access log lacks: officers' actions without a word of their own, where there is none for all either.
fn access_keys(bundle: &Bundle, has_text: &dyn Fn(&str) -> bool) -> Vec<String> {
    if has_text(ANY_ACCESS) {
        return Vec::new();
    }
    let officers = bundle.workflow.actions.iter().filter(|action| action.by.iter().any(|role| role.is_officer()));
    officers.map(|action| format!("access-{}", action.id)).filter(|key| !has_text(key)).collect()
}

fn answer_keys(bundle: &Bundle) -> BTreeSet<String> {
    let fields = bundle.form.pages.iter().flat_map(|page| &page.fields);
    let given = fields.flat_map(|field| field.answers().into_iter().map(str::to_owned).chain([field.id.clone()]));
    given.chain(bundle.form.also_filed.iter().cloned()).collect()
}

/// The answers and facts that hold a day.
fn days(bundle: &Bundle) -> BTreeSet<String> {
    let fields = bundle.form.pages.iter().flat_map(|page| &page.fields);
    let dates = fields.filter(|field| matches!(field.kind, FieldKind::Date { partial: false }));
    dates.map(|field| field.id.clone()).chain(bundle.service.date_facts.iter().cloned()).collect()
}

/// The languages that a text of the bundle must have: what applicants read those of the service, what only officers read
/// those of the whole portal.
pub fn readers(bundle: &Bundle, key: &str) -> Vec<Lang> {
    let action = |action: &Action| key == format!("{}-action-{}", bundle.service.texts, action.id);
    let is_officers = key.ends_with("-officer")
        || bundle.workflow.actions.iter().any(|one| action(one) && !one.by.contains(&Role::Applicant));
    let more: &[Lang] = if is_officers { &[] } else { &bundle.service.languages };
    Lang::WHOLE.iter().chain(more).copied().collect()
}

/// Every text a bundle needs.
pub fn text_keys(bundle: &Bundle) -> BTreeSet<String> {
    let prefix = &bundle.service.texts;
    let mut keys: BTreeSet<String> = ["title", "summary"].iter().map(|key| format!("{prefix}-{key}")).collect();
    form_keys(bundle, &mut keys);
    let Definition { states, actions, documents, fees, .. } = &bundle.workflow;
    for state in states {
        state_keys(prefix, state, &mut keys);
    }
    for action in actions {
        action_keys(prefix, action, &mut keys);
    }
    keys.extend(documents.iter().map(|document| format!("{prefix}-document-{}", document.code)));
    keys.extend(fees.iter().map(|fee| format!("{prefix}-fee-{}", fee.code)));
    keys.extend(bundle.service.duties.iter().map(|duty| format!("{prefix}-duty-{}", duty.kind.code())));
    keys.extend(bundle.workflow.late_rules().flat_map(|late| message_keys(&late.letter)));
    keys.extend(bundle.service.outputs.iter().flat_map(|output| outputs::text_keys(prefix, output)));
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
    let barred = action.incompleteness.iter().flat_map(|incompleteness| &incompleteness.grounds);
    let grounds = action.asks.iter().flat_map(|asks| &asks.second_grounds).chain(barred);
    keys.extend(action.reasons.iter().chain(grounds).map(|reason| format!("reason-{reason}")));
    for effect in &action.effects {
        if let EffectDefinition::Message { template, .. } = effect {
            keys.extend(message_keys(template));
        }
    }
}
