//! The texts of what a service issues, and which states are closed.

use super::super::services::food_licence;
use crate::issued::OutputKind;
use crate::workflow::definition::{Outcome, StateKind};

#[test]
fn a_decision_says_how_to_appeal() {
    let keys = crate::service::lint::text_keys(&food_licence());
    for key in [
        "sample-output-refusal",
        "sample-output-refusal-text",
        "sample-output-refusal-appeal",
        "sample-output-licence-text",
    ] {
        assert!(keys.contains(key), "{key}");
    }
    assert!(!keys.contains("sample-output-licence-appeal"));
    assert_eq!(food_licence().output("refusal").unwrap().kind, OutputKind::Decision);
}

/// The case is closed while the licence lives; what it says stays what it is.
#[test]
fn only_what_is_granted_or_final_is_closed() {
    let closed: Vec<String> = food_licence()
        .workflow
        .states
        .into_iter()
        .filter(|state| state.kind.is_closed())
        .inspect(|state| assert!(state.outcome.is_some()))
        .map(|state| state.id)
        .collect();
    assert_eq!(
        closed,
        ["issued", "suspension_stands", "revocation_stands", "refusal_stands", "return_stands", "lapsed", "withdrawn"]
    );
    assert_eq!(
        food_licence().workflow.state("suspended").map(|state| (state.kind, state.outcome)),
        Some((StateKind::WithApplicant, Some(Outcome::Approved)))
    );
    let workflow = food_licence().workflow;
    let taken = ["suspended", "revoked", "suspension_stands", "revocation_stands"];
    assert!(taken.iter().all(|state| workflow.takes_back(state)) && !workflow.takes_back("issued"));
}
