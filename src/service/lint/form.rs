//! Fields without a data class or given twice, conditions that name nothing or what is asked later, and pages that can never be asked.

use super::{Bundle, Code, Finding};
use crate::condition::Condition;
use crate::form::{Field, FieldKind, Form, Page};
use crate::value::{Value, Values};
use std::collections::BTreeSet;

/// How many combinations of options are tried before a condition counts as one that may hold.
const COMBINATIONS: usize = 1_000;

pub(super) fn lint(bundle: &Bundle, answers: &BTreeSet<String>, findings: &mut Vec<Finding>) {
    fields(&bundle.form, findings);
    conditions(&bundle.form, answers, findings);
    order(&bundle.form, findings);
    for page in &bundle.form.pages {
        if let Some(condition) = page.visible_if.as_ref().filter(|condition| never_holds(condition, &bundle.form)) {
            let what = format!("is never asked: `{}` holds for no option", condition.source());
            findings.push(Finding::new(Code::NeverAsked, format!("form.pages.{}", page.id), what));
        }
    }
}

fn fields(form: &Form, findings: &mut Vec<Finding>) {
    let mut seen = BTreeSet::new();
    if let Some(declaration) = &form.declaration {
        seen.insert(&declaration.id);
        if declaration.kind != FieldKind::Declaration {
            let what = "is not of the kind `declaration`";
            findings.push(Finding::new(Code::NoDeclaration, "form.declaration", what));
        }
        if declaration.data_class.is_none() {
            findings.push(Finding::new(Code::NoDataClass, "form.declaration", "has no data class"));
        }
    }
    for page in &form.pages {
        for field in &page.fields {
            let place = format!("form.pages.{}.{}", page.id, field.id);
            if field.data_class.is_none() {
                findings.push(Finding::new(Code::NoDataClass, &place, "has no data class"));
            }
            if !seen.insert(&field.id) {
                findings.push(Finding::new(Code::DoubledName, &place, "stands twice in the form"));
            }
        }
    }
}

fn conditions(form: &Form, answers: &BTreeSet<String>, findings: &mut Vec<Finding>) {
    let derived = |name: &str| form.derived.iter().any(|known| known == name);
    let known = |name: &str| name == "today" || answers.contains(name) || derived(name);
    for page in &form.pages {
        let place = format!("form.pages.{}", page.id);
        for condition in page_conditions(page) {
            for name in condition.names().iter().filter(|name| !known(name)) {
                let what = format!("`{}` names `{name}`, which is no answer", condition.source());
                findings.push(Finding::new(Code::UnknownName, &place, what));
            }
        }
        for check in page.checks.iter().filter(|check| !known(&check.field)) {
            let what = format!("a check points at `{}`, which is no field", check.field);
            findings.push(Finding::new(Code::UnknownName, &place, what));
        }
    }
}

/// A journey goes from page to page: what one gives is not known to those before it, nor to the question whether it is asked itself.
fn order(form: &Form, findings: &mut Vec<Finding>) {
    let given_by = |page: &Page| page.fields.iter().flat_map(Field::answers).map(str::to_owned).collect::<Vec<_>>();
    let asked: BTreeSet<String> = form.pages.iter().flat_map(given_by).collect();
    let mut before = BTreeSet::new();
    for page in &form.pages {
        let own = given_by(page);
        for condition in page_conditions(page) {
            let asks_whether = page.visible_if.as_ref() == Some(condition);
            let known = |name: &String| before.contains(name) || (!asks_whether && own.contains(name));
            for name in condition.names().iter().filter(|name| asked.contains(*name) && !known(name)) {
                let what = format!("`{}` names `{name}`, which is not answered before", condition.source());
                findings.push(Finding::new(Code::AskedLater, format!("form.pages.{}", page.id), what));
            }
        }
        before.extend(own);
    }
}

pub(super) fn page_conditions(page: &Page) -> impl Iterator<Item = &Condition> {
    let fields = page.fields.iter().filter_map(|field| field.required_if.as_ref());
    page.visible_if.iter().chain(fields).chain(page.checks.iter().map(|check| &check.error_if))
}

/// Whether a condition over choices alone holds for none of their options, nor while they are not answered. The options
/// are tried one by one, so that it does not matter how the condition is written.
fn never_holds(condition: &Condition, form: &Form) -> bool {
    let mut tried = vec![Values::new()];
    for name in condition.names() {
        let Some(options) = options(form, name) else { return false };
        if tried.len().saturating_mul(options.len().saturating_add(1)) > COMBINATIONS {
            return false;
        }
        let chosen = tried.iter().flat_map(|values| {
            options.iter().map(|option| {
                let mut values = values.clone();
                values.insert(name.clone(), Value::from(option.as_str()));
                values
            })
        });
        let chosen: Vec<Values> = chosen.collect();
        tried.extend(chosen);
    }
    !tried.iter().any(|values| condition.holds(values).unwrap_or(false))
}

fn options<'a>(form: &'a Form, name: &str) -> Option<&'a Vec<String>> {
    let mut fields = form.pages.iter().flat_map(|page| &page.fields);
    fields.find(|field| field.id == name).and_then(|field| match &field.kind {
        FieldKind::Choice { options, .. } => Some(options),
        _ => None,
    })
}
