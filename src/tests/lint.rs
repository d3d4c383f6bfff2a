//! The linter finds what it promises to find, and nothing in the bundles that are shipped.

use super::world::ninety_day;
use crate::condition::Condition;
use crate::service::lint::{lint, text_keys};
use crate::service::{Bundle, shipped};
use crate::workflow::definition::StateKind;

fn findings(bundle: &Bundle) -> Vec<String> {
    lint(bundle, &|_| true).into_iter().map(|finding| format!("{}: {}", finding.place, finding.what)).collect()
}

#[test]
fn shipped_bundles_are_clean() {
    for bundle in shipped().unwrap() {
        assert_eq!(findings(&bundle), Vec::<String>::new(), "{}", bundle.service.code);
    }
}

#[test]
fn each_fault_is_found() {
    type Fault = fn(&mut Bundle);
    let faults: [(Fault, &str); 12] = [
        (
            |b| b.workflow.actions.retain(|action| action.id != "return"),
            "workflow.states.correction: cannot be reached",
        ),
        (
            |b| b.workflow.actions.retain(|a| !a.from.contains(&"correction".to_owned())),
            "workflow.states.correction: no way leads from it to an end",
        ),
        (
            |b| b.workflow.actions[0].to = Some("nowhere".to_owned()),
            "workflow.actions.file: there is no state `nowhere`",
        ),
        (|b| b.workflow.actions[0].by.clear(), "workflow.actions.file: nobody may take it"),
        (
            |b| b.workflow.actions[0].by = vec![crate::access::Role::Officer],
            "workflow.actions.file: none of its roles has the case in the state it starts from",
        ),
        (
            |b| b.workflow.actions[0].guard = Some(Condition::parse("moon == 'full'").unwrap()),
            "workflow.actions.file: the guard names `moon`, which is neither an answer nor a fact",
        ),
        (|b| b.workflow.limit.days = 0, "workflow.limit: the office has no day"),
        (
            |b| b.workflow.states.iter_mut().for_each(|state| state.limit = None),
            "workflow.states.correction: the applicant has no limit here",
        ),
        (
            |b| b.form.pages[0].fields[0].data_class = None,
            "form.pages.passport-entry.passport_entry: has no data class",
        ),
        (
            |b| b.form.pages[1].visible_if = Some(Condition::parse("nothing == 'x'").unwrap()),
            "form.pages.passport-lines: `nothing == 'x'` names `nothing`, which is no answer",
        ),
        (|b| b.service.office_by = "moon".to_owned(), "service.office_by: is no answer of the form"),
        (
            |b| {
                b.workflow.states.iter_mut().find(|s| s.id == "checking").unwrap().kind = StateKind::Automatic;
                b.workflow.actions.iter_mut().find(|a| a.id == "register_differs").unwrap().to =
                    Some("checking".to_owned());
            },
            "workflow.states.checking: automatic states go round in a circle",
        ),
    ];
    for (fault, expected) in faults {
        let mut bundle = ninety_day();
        fault(&mut bundle);
        let found = findings(&bundle);
        assert!(found.iter().any(|finding| finding == expected), "expected {expected}\nfound {found:#?}");
    }
}

#[test]
fn a_text_that_a_language_lacks_is_found_by_its_key() {
    let bundle = ninety_day();
    for key in text_keys(&bundle) {
        let found = lint(&bundle, &|text| text != key);
        assert!(found.iter().any(|finding| finding.place == format!("locales: {key}")), "{key}");
    }
}

/// The scripts beside each service hold.
#[test]
fn shipped_scenarios_hold() {
    for source in crate::service::SHIPPED {
        let bundle = source.bundle().unwrap();
        assert!(!source.scenarios.is_empty(), "{} has no scripts", source.folder);
        for (name, script) in source.scenarios {
            let held = crate::service::scenario::run(&bundle, script);
            assert!(held.as_ref().is_ok_and(|held| *held > 0), "{}/tests/{name}: {held:?}", source.folder);
        }
    }
}
