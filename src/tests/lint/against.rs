//! What is missing beside a service when it is published.

use super::super::services::{fire_certificate, food_licence};
use super::super::world::{ninety_day, settings};
use crate::access::Role;
use crate::service::Bundle;
use crate::service::lint::{Surroundings, lint_against};
use crate::workflow::Finding;
use crate::workflow::branch::ChildDefinition;
use crate::workflow::definition::{EffectDefinition, Relation};

/// Beside these services, with every agency and register.
fn beside(bundle: &Bundle, services: &[Bundle]) -> Vec<Finding> {
    let agencies = ["bangkok", "public_works", "fire_brigade", "immigration"].map(str::to_owned).into();
    let settings = settings(bundle).0.into_keys().collect();
    lint_against(
        bundle,
        Surroundings { services, agencies: &agencies, registers: &["immigration"], settings: &settings },
    )
}

fn told(findings: &[Finding]) -> Vec<String> {
    findings.iter().map(|finding| format!("{}: {}", finding.place, finding.what)).collect()
}

/// The certificate informs its parent when it is refused.
fn informing(action: &str) -> Bundle {
    let mut certificate = fire_certificate();
    let refuse = certificate.workflow.actions.iter_mut().find(|action| action.id == "refuse").unwrap();
    refuse.effects.push(EffectDefinition::Inform { whom: Relation::Parent, action: action.to_owned() });
    certificate
}

fn asking_for_more() -> Bundle {
    let mut certificate = fire_certificate();
    certificate.form.pages[0].fields[0].id = "storeys".to_owned();
    for action in &mut certificate.workflow.actions {
        action.by.retain(|role| *role != Role::System);
    }
    certificate
}

#[test]
fn nothing_is_missing_where_all_is_there() {
    let published = [food_licence(), fire_certificate(), ninety_day()];
    for bundle in &published {
        assert_eq!(told(&beside(bundle, &published)), Vec::<String>::new(), "{}", bundle.service.code);
    }
    // A child is published before its parent.
    assert_eq!(told(&beside(&informing("moon"), &[])), Vec::<String>::new());
    assert_eq!(told(&beside(&informing("opinions_complete"), &published)), Vec::<String>::new());
}

#[test]
fn what_is_missing_is_found() {
    let children = "workflow.states.opinions.children.fire_certificate";
    let cases = [
        (beside(&food_licence(), &[]), format!("{children}: there is no service `business.fire_certificate`")),
        (
            beside(&food_licence(), &[asking_for_more()]),
            format!("{children}: the system may not file `business.fire_certificate`"),
        ),
        (
            beside(&food_licence(), &[asking_for_more()]),
            format!("{children}: `business.fire_certificate` asks for `storeys`, which this form does not"),
        ),
        (
            beside(&food_licence(), &[asking_for_more()]),
            "workflow.actions.withdraw: `business.fire_certificate` cannot take `parent_withdrawn` when it is informed"
                .to_owned(),
        ),
        (
            beside(&informing("moon"), &[food_licence()]),
            "workflow.actions.refuse: `business.food_licence` cannot take `moon` when it is informed".to_owned(),
        ),
        (
            beside(&food_licence(), &[informing("refuse")]),
            "workflow.actions: it is informed by `business.fire_certificate` and cannot take `refuse`".to_owned(),
        ),
        (childless(), "workflow.actions.withdraw: it informs children, and there are none".to_owned()),
        (nowhere(&ninety_day()), "service.agency: there is no agency `immigration`".to_owned()),
        (nowhere(&ninety_day()), "workflow.actions.file: there is no register `immigration`".to_owned()),
        (
            nowhere(&food_licence()),
            "workflow.states.opinions.tasks.building: there is no agency `public_works`".to_owned(),
        ),
        (nowhere(&food_licence()), "workflow.fees.opinion: there is no agency `public_works`".to_owned()),
        (
            nowhere(&food_licence()),
            "workflow.fees.opinion: no setting `food_licence.opinion_fee_satang` is in force".to_owned(),
        ),
        (nowhere(&waiting()), "workflow.states.correction: no setting `tm47.correction_days` is in force".to_owned()),
    ];
    for (found, expected) in cases {
        assert!(told(&found).contains(&expected), "expected {expected}\nfound {:#?}", told(&found));
    }
}

/// A service that opens itself, as one project asks for another.
#[test]
fn a_service_may_be_its_own_child() {
    let mut bundle = food_licence();
    let opinions = bundle.workflow.states.iter_mut().find(|state| state.id == "opinions").unwrap();
    let service = bundle.service.code.clone();
    opinions.children.push(ChildDefinition { id: "branch".to_owned(), service, only_if: None, after: Vec::new() });
    let found = told(&beside(&bundle, &[fire_certificate()]));
    let filed = "workflow.states.opinions.children.branch: the system may not file `business.food_licence`";
    assert!(found.contains(&filed.to_owned()), "{found:#?}");
    assert!(!found.iter().any(|finding| finding.contains("there is no service")), "{found:#?}");
}

/// The days of a correction stand in a setting.
fn waiting() -> Bundle {
    let mut bundle = ninety_day();
    let correction = bundle.workflow.states.iter_mut().find(|state| state.id == "correction").unwrap();
    correction.days_setting = Some("tm47.correction_days".to_owned());
    bundle
}

fn childless() -> Vec<Finding> {
    let mut bundle = food_licence();
    bundle.workflow.states.iter_mut().for_each(|state| state.children.clear());
    beside(&bundle, &[])
}

/// Where there are no agencies, no registers and no settings.
fn nowhere(bundle: &Bundle) -> Vec<Finding> {
    let none = std::collections::BTreeSet::new();
    let services = &[fire_certificate()];
    lint_against(bundle, Surroundings { services, agencies: &none, registers: &[], settings: &none })
}

/// Every kind of thing that can be missing, once.
pub(super) fn missing_beside() -> Vec<Finding> {
    let licence = food_licence();
    let worlds =
        [beside(&licence, &[]), beside(&licence, &[asking_for_more()]), nowhere(&ninety_day()), nowhere(&waiting())];
    worlds.into_iter().flatten().collect()
}
