//! Bundles broken in one place each, and what the linter says to it: `service` in the form, the turns and the ways, `branch` in
//! tasks, children, joins and timers, `action` in what the law says about single actions, `fees` in
//! fees and bills, `retention` in how long things are kept, `texts` in
//! the texts that come with a bundle.

mod action;
mod branch;
mod document;
mod fees;
mod outputs;
mod retention;
mod service;
mod texts;

use super::super::services::{fire_certificate, food_licence};
use super::super::world::ninety_day;
use super::against::missing_beside;
use super::findings;
use crate::access::Role;
use crate::condition::Condition;
use crate::service::lint::{lint, lint_source};
use crate::service::{Bundle, DEMONSTRATION, Source, Texts};
use crate::workflow::Finding;
use crate::workflow::branch::{ChildDefinition, TaskDefinition};
use crate::workflow::definition::{Action, Extension, LateRule, StateDefinition};
use crate::workflow::lint::Code;
use crate::workflow::timer::TimerDefinition;
use std::collections::BTreeSet;

type Fault = fn(&mut Bundle);

fn state<'a>(bundle: &'a mut Bundle, id: &str) -> &'a mut StateDefinition {
    bundle.workflow.states.iter_mut().find(|state| state.id == id).unwrap()
}

fn action<'a>(bundle: &'a mut Bundle, id: &str) -> &'a mut Action {
    bundle.workflow.actions.iter_mut().find(|action| action.id == id).unwrap()
}

fn task<'a>(bundle: &'a mut Bundle, id: &str) -> &'a mut TaskDefinition {
    bundle.workflow.states.iter_mut().flat_map(|state| &mut state.tasks).find(|task| task.id == id).unwrap()
}

fn timer<'a>(bundle: &'a mut Bundle, id: &str) -> &'a mut TimerDefinition {
    bundle.workflow.states.iter_mut().flat_map(|state| &mut state.timers).find(|timer| timer.id == id).unwrap()
}

fn child(id: &str, after: &[&str]) -> ChildDefinition {
    let after = after.iter().map(|id| (*id).to_owned()).collect();
    ChildDefinition { id: id.to_owned(), service: "business.fire_certificate".to_owned(), only_if: None, after }
}

fn condition(source: &str) -> Condition {
    Condition::parse(source).unwrap()
}

fn extension(bundle: &mut Bundle) -> &mut Extension {
    action(bundle, "extend").extends.as_mut().unwrap()
}

fn late(bundle: &mut Bundle) -> &mut LateRule {
    bundle.workflow.late.as_mut().unwrap()
}

fn each_is_found(bundle: fn() -> Bundle, faults: &[(Fault, &str)]) {
    for (fault, expected) in faults {
        let mut bundle = bundle();
        fault(&mut bundle);
        let found = findings(&bundle);
        assert!(found.iter().any(|finding| finding == expected), "expected {expected}\nfound {found:#?}");
    }
}

/// A bundle, and its faults with what the linter says.
type Table = (fn() -> Bundle, &'static [(Fault, &'static str)]);

const TABLES: [Table; 11] = [
    (ninety_day, service::OF_THE_REPORT),
    (fire_certificate, service::OF_THE_CERTIFICATE),
    (food_licence, service::OF_TURNS),
    (food_licence, branch::OF_BRANCHES),
    (food_licence, branch::OF_TIMERS),
    (food_licence, action::OF_ACTIONS),
    (food_licence, fees::OF_FEES),
    (food_licence, document::OF_PAPERS),
    (food_licence, outputs::OF_OUTPUTS),
    (food_licence, retention::OF_RETENTION),
    (food_licence, texts::OF_TEXTS),
];

#[test]
fn each_fault_is_found() {
    for (bundle, faults) in TABLES {
        each_is_found(bundle, faults);
    }
}

/// The codes are an interface, as those of refusals are.
#[test]
fn every_finding_has_a_code() {
    let codes = Code::ALL.iter().map(|code| format!("{}: {}", code.code(), code.remedy()));
    insta::assert_snapshot!(codes.collect::<Vec<_>>().join("\n"));
    let named: BTreeSet<&str> = Code::ALL.iter().map(|code| code.code()).collect();
    assert_eq!(named.len(), Code::ALL.len(), "two faults have one code");
}

/// What is wrong with a service's files themselves, as the folder of the certificate would hold them.
fn faults_of_files() -> [Finding; 2] {
    let script = "given 2026-09-28 10:00\nwhen applicant file\nthen state nowhere";
    let [_, certificate] = DEMONSTRATION;
    let sound = Source { scenarios: &[("filed.txt", script)], ..certificate };
    let torn = Source { workflow: "[states\nkind = 1", ..sound.clone() };
    [torn, sound].map(|source| {
        let (_, findings) = lint_source(&source, Texts::default(), &|_, _| true);
        assert_eq!(findings.len(), 1, "{findings:?}");
        findings.into_iter().next().unwrap()
    })
}

#[test]
fn a_torn_file_and_a_failing_script_are_findings() {
    insta::assert_snapshot!(faults_of_files().map(|finding| finding.to_string()).join("\n"));
}

/// No code is for nothing: each is what the linter says to one of the faults here, or to what is missing beside a service.
#[test]
fn every_code_is_that_of_a_fault() {
    let faults = TABLES.into_iter().flat_map(|(bundle, faults)| {
        faults.iter().flat_map(move |(fault, _)| {
            let mut bundle = bundle();
            fault(&mut bundle);
            lint(&bundle, &|key| key != "sample-title")
        })
    });
    let found: BTreeSet<Code> =
        faults.chain(missing_beside()).chain(faults_of_files()).map(|finding| finding.code).collect();
    let never: Vec<_> = Code::ALL.iter().filter(|code| !found.contains(code)).collect();
    assert!(never.is_empty(), "{never:?}");
}

/// A circle that only timers, joins and automatic states turn has no end; a step that counts up to a guard gives it one.
#[test]
fn a_circle_of_the_machine_is_found_unless_it_is_counted() {
    let circle: Fault = |b| {
        // Whoever does not fix in time is inspected again, by itself, for ever.
        action(b, "not_fixed").to = Some("inspection".to_owned());
        action(b, "fix_needed").by = vec![Role::System];
        (action(b, "fix_needed").note_required, action(b, "fix_needed").counts) = (false, None);
    };
    let found = "the machine alone goes round in a circle from here";
    each_is_found(food_licence, &[(circle, &format!("workflow.states.fixing: {found}"))]);
    let mut counted = food_licence();
    circle(&mut counted);
    action(&mut counted, "fix_needed").counts = Some("visits".to_owned());
    assert!(!findings(&counted).iter().any(|finding| finding.contains(found)));
    // A guard that stands elsewhere ends nothing.
    let guard = action(&mut counted, "fix_needed").guard.take();
    action(&mut counted, "inspected").guard = guard;
    assert!(findings(&counted).iter().any(|finding| finding.contains(found)));
    action(&mut counted, "fix_needed").guard = None;
    assert!(findings(&counted).iter().any(|finding| finding.contains(found)));
}
