//! Services made for the tests, which use all that the engine can do. The server's tests read them too.

use crate::service::{Bundle, Source, scenario};

macro_rules! source {
    ($folder:literal, [$($script:literal),*]) => {
        Source {
            folder: concat!("src/tests/services/", $folder),
            service: include_str!(concat!("services/", $folder, "/service.toml")),
            form: include_str!(concat!("services/", $folder, "/form.toml")),
            workflow: include_str!(concat!("services/", $folder, "/workflow.toml")),
            scenarios: &[$(($script, include_str!(concat!("services/", $folder, "/tests/", $script)))),*],
        }
    };
}

const FOOD_LICENCE: Source<'static> = source!(
    "food_licence",
    [
        "granted.txt",
        "asked_once.txt",
        "late.txt",
        "calendar.txt",
        "withdrawn.txt",
        "deadline.txt",
        "slept.txt",
        "barred.txt",
        "incomplete.txt",
        "suspended.txt",
        "two_tiers.txt",
        "appealed_late.txt",
        "appealed_return.txt",
        "appealed_suspension.txt",
        "appealed_earlier_suspension.txt",
        "appealed_suspensions.txt",
        "suspended_and_revoked.txt",
        "appealed_revocation.txt"
    ]
);
const FIRE_CERTIFICATE: Source<'static> = source!("fire_certificate", ["certified.txt"]);

pub fn food_licence() -> Bundle {
    FOOD_LICENCE.bundle().unwrap()
}

pub fn fire_certificate() -> Bundle {
    FIRE_CERTIFICATE.bundle().unwrap()
}

#[test]
fn scenarios_hold() {
    for source in [FOOD_LICENCE, FIRE_CERTIFICATE] {
        let bundle = source.bundle().unwrap();
        for (name, script) in source.scenarios {
            let held = scenario::run(&bundle, script);
            assert!(held.as_ref().is_ok_and(|held| *held > 0), "{}/tests/{name}: {held:?}", source.folder);
        }
    }
}
