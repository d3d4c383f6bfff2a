//! Answers and facts that nothing reads: what is not needed is not asked (BR-1), and not kept.
//!
//! An answer is read by a condition that names it (of a page, a field, a check, a guard, a task or a child), by a fee, by a timer that goes off at
//! it, by the choice of the office (`office_by`), by a duty that it dates, by an agency with which a task shares it, by a
//! document that prints it. All answers are read by an officer who
//! acts on the case, by a task of the case's own agency, by a rule of law other than `any_time`, by a register that is asked,
//! and by the forms of children, which take over what they ask too. A declaration is read by being made.

use super::{Bundle, Code, Finding};
use crate::condition::Condition;
use crate::form::{Field, FieldKind};
use crate::platforms::filing::ANY_TIME;
use crate::workflow::branch::TaskDefinition;
use crate::workflow::definition::EffectDefinition;
use std::collections::BTreeSet;

pub(super) fn lint(bundle: &Bundle, findings: &mut Vec<Finding>) {
    let named = named(bundle);
    let read = |name: &str| named.contains(name);
    // A fact that a rule of law concludes is shown to officers and printed; without one only the workflow can read it.
    let facts = bundle.service.facts.iter().filter(|fact| bundle.service.rule == ANY_TIME && !read(fact));
    findings.extend(
        facts.map(|fact| Finding::new(Code::UnreadFact, format!("service.facts.{fact}"), "is declared and never read")),
    );
    if all_are_read(bundle) {
        return;
    }
    for page in &bundle.form.pages {
        let unread = |field: &&Field| {
            let declared = matches!(field.kind, FieldKind::Declaration);
            !declared && !read(&field.id) && !field.answers().into_iter().any(read)
        };
        findings.extend(page.fields.iter().filter(unread).map(|field| {
            let place = format!("form.pages.{}.{}", page.id, field.id);
            Finding::new(Code::UnreadField, place, "is asked and never read")
        }));
    }
}

/// The names that something in the bundle reads.
fn named(bundle: &Bundle) -> BTreeSet<&str> {
    let workflow = &bundle.workflow;
    let pages = bundle.form.pages.iter().flat_map(super::form::page_conditions);
    let guards = workflow.actions.iter().filter_map(|action| action.guard.as_ref());
    let children = workflow.states.iter().flat_map(|state| &state.children).filter_map(|child| child.only_if.as_ref());
    let timers = || workflow.states.iter().flat_map(|state| &state.timers);
    let needed = tasks(bundle).filter_map(|task| task.only_if.as_ref()).chain(children);
    let needed = needed.chain(timers().filter_map(|timer| timer.only_if.as_ref()));
    let papers = workflow.documents.iter().filter_map(|document| document.required_if.as_ref());
    let conditions = pages.chain(guards).chain(needed).chain(papers).flat_map(Condition::names);
    let fees = workflow.fees.iter().flat_map(|fee| fee.amount.names());
    let dates = timers().filter_map(|timer| timer.at.as_ref());
    let shared = tasks(bundle).flat_map(|task| &task.shares);
    let duties = bundle.service.duties.iter().map(|duty| &duty.day);
    let printed = super::outputs::read(bundle);
    let named = conditions.chain(fees).chain(dates).chain(shared).chain(duties).chain(printed);
    named.chain([&bundle.service.office_by]).map(String::as_str).collect()
}

fn all_are_read(bundle: &Bundle) -> bool {
    let workflow = &bundle.workflow;
    let actions = || workflow.actions.iter();
    let asks = |effect: &EffectDefinition| matches!(effect, EffectDefinition::AskRegister { .. });
    bundle.service.rule != ANY_TIME
        || actions().any(|action| action.by.iter().any(|role| role.is_officer()))
        || actions().flat_map(|action| &action.effects).any(asks)
        || tasks(bundle).any(|task| task.agency.is_none())
        || workflow.states.iter().any(|state| !state.children.is_empty())
}

fn tasks(bundle: &Bundle) -> impl Iterator<Item = &TaskDefinition> {
    bundle.workflow.states.iter().flat_map(|state| &state.tasks)
}
