//! The linter finds what it promises to find, and nothing in the bundles that are shipped or made for the tests.

mod against;
mod faults;
mod outputs;

use super::services::{fire_certificate, food_licence};
use super::world::ninety_day;
use crate::service::lint::{lint, text_keys};
use crate::service::{Bundle, shipped};
use crate::workflow::Finding;
use crate::workflow::lint::Code;

fn findings(bundle: &Bundle) -> Vec<String> {
    lint(bundle, &|_| true).into_iter().map(|finding| format!("{}: {}", finding.place, finding.what)).collect()
}

#[test]
fn shipped_bundles_are_clean() {
    for bundle in shipped().unwrap().into_iter().chain([food_licence(), fire_certificate()]) {
        assert_eq!(findings(&bundle), Vec::<String>::new(), "{}", bundle.service.code);
    }
}

#[test]
fn a_text_that_a_language_lacks_is_found_by_its_key() {
    for bundle in [ninety_day(), food_licence()] {
        for key in text_keys(&bundle) {
            let found = lint(&bundle, &|text| text != key);
            assert!(found.iter().any(|finding| finding.place == format!("locales: {key}")), "{key}");
        }
    }
}

#[test]
fn tasks_children_papers_letters_and_grounds_have_texts() {
    let keys = text_keys(&food_licence());
    let needed = [
        "sample-task-building",
        "sample-task-building-agrees",
        "sample-task-hygiene-objects",
        "sample-child-fire_certificate",
        "sample-document-D01",
        "sample-mail-delay-subject",
        "sample-mail-delay-body",
        "reason-OFFICER_NEGLIGENCE",
    ];
    for key in needed {
        assert!(keys.contains(key), "{key}");
    }
}

/// A finding is printed with the file in which it is put right.
#[test]
fn a_finding_names_its_file() {
    for (place, file) in [
        ("form.pages.name", "form.toml"),
        ("workflow.states.review", "workflow.toml"),
        ("service.office_by", "service.toml"),
        ("locales: tm47-title", "locales"),
        ("texts: tm47-title", "texts"),
    ] {
        let finding = Finding::new(Code::DoubledName, place, "is wrong");
        assert_eq!(finding.file(), file);
        let shown = format!("{file}: {place}: is wrong; rename or delete one [doubled_name]");
        assert_eq!(finding.to_string(), shown);
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

/// An officer's action without a word of its own in the access log is found, unless there is one for all.
#[test]
fn an_officers_action_has_a_word_in_the_access_log() {
    let without = |missing: &'static [&'static str]| lint(&ninety_day(), &|key| !missing.contains(&key));
    assert_eq!(without(&["access-return"]), []);
    let found = without(&["access-return", "access-other"]);
    assert_eq!(found.iter().map(|finding| finding.place.as_str()).collect::<Vec<_>>(), ["locales: access-return"]);
    assert_eq!(without(&["access-withdraw", "access-other"]), [], "an applicant's own acts are no access");
}
