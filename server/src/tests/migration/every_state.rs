//! Cases in every state, for what must hold wherever a case stands.

use super::asking;
use crate::cases;
use crate::testing::TestApp;
use jiff::SignedDuration;
use sala::access::{Actor, Role};
use sala::id::CaseReference;
use sala::workflow::definition::StateKind;
use std::collections::BTreeSet;

use crate::tests::sample::{
    act, applicant, child, complete, file, food_licence, load, officer, superior as other_superior,
};

/// The first before all others, so that none of those grows older.
const WANTED: [&str; 16] = [
    "returned",
    "submitted",
    "defects",
    "opinions",
    "inspection",
    "fixing",
    "decision",
    "payment",
    "refused",
    "appealed",
    "at_superior",
    "withdrawn",
    "issued",
    "suspended",
    "revoked",
    "suspension_stands",
];

/// Whether these are all states in which a case goes on, and the one that is closed.
fn forgets_none(names: &[&str]) {
    let states = food_licence().workflow.states.into_iter();
    let on = states.filter(|state| !matches!(state.kind, StateKind::Draft | StateKind::Automatic | StateKind::Final));
    let all: BTreeSet<String> = on.map(|state| state.id).chain(["withdrawn".to_owned()]).collect();
    assert_eq!(all, names.iter().map(|&name| name.to_owned()).collect(), "no state is forgotten");
}

/// A case in every state in which a case goes on, and one that is closed, by the state's name.
pub async fn in_every_state(app: &TestApp) -> Vec<(&'static str, CaseReference)> {
    let (person, clerk) = (applicant(app).await, officer(Role::Officer, "bangkok"));
    let (superior, works) = (officer(Role::Supervisor, "bangkok"), officer(Role::Officer, "public_works"));
    let (fire, system, other) = (officer(Role::Officer, "fire_brigade"), Actor::system(), other_superior());
    let state = &app.state;
    let mut cases = Vec::new();
    forgets_none(&WANTED);
    for wanted in WANTED {
        let reference = file(app, &person).await;
        cases.push((wanted, reference));
        if wanted == "withdrawn" {
            act(state, &person, &reference, "withdraw", &[]).await;
        }
        if ["defects", "returned"].contains(&wanted) {
            cases::act(state, &clerk, &reference, asking()).await.unwrap();
        }
        if wanted == "returned" {
            app.clock.advance(SignedDuration::from_hours(24 * 16));
            app.run_jobs().await;
        }
        if ["returned", "submitted", "defects", "withdrawn"].contains(&wanted) {
            continue;
        }
        act(state, &clerk, &reference, "accept", &["document=D07", "document=D08"]).await;
        app.run_jobs().await;
        if wanted == "opinions" {
            continue;
        }
        let case = load(app, &reference).await;
        complete(app, &works, &case, "building", "agrees").await.unwrap();
        complete(app, &clerk, &case, "hygiene", "agrees").await.unwrap();
        act(state, &fire, &child(app, &reference).await.reference, "approve", &[]).await;
        app.run_jobs().await;
        let steps: &[(&Actor, &str, &[&str])] = match wanted {
            "fixing" => &[(&clerk, "fix_needed", &["note=basin"])],
            "decision" => &[(&clerk, "inspected", &[])],
            "payment" => &[(&clerk, "inspected", &[]), (&superior, "grant", &["fee=1"])],
            "issued" => &[(&clerk, "inspected", &[]), (&superior, "grant", &["fee=1"]), (&system, "paid", &[])],
            "suspended" => &[
                (&clerk, "inspected", &[]),
                (&superior, "grant", &["fee=1"]),
                (&system, "paid", &[]),
                (&superior, "suspend", &["reason=UNSANITARY", "note=Rats"]),
            ],
            "refused" => &[(&clerk, "inspected", &[]), (&superior, "refuse", &["reason=WRONG_PLACE", "note=x"])],
            "appealed" => &[
                (&clerk, "inspected", &[]),
                (&superior, "refuse", &["reason=WRONG_PLACE", "note=x"]),
                (&person, "appeal", &["note=no"]),
            ],
            "at_superior" => &[
                (&clerk, "inspected", &[]),
                (&superior, "refuse", &["reason=WRONG_PLACE", "note=x"]),
                (&person, "appeal", &["note=no"]),
                (&clerk, "pass_on", &["note=no"]),
            ],
            "revoked" => &[
                (&clerk, "inspected", &[]),
                (&superior, "grant", &["fee=1"]),
                (&system, "paid", &[]),
                (&superior, "revoke", &["reason=CONVICTED", "note=x"]),
            ],
            "suspension_stands" => &[
                (&clerk, "inspected", &[]),
                (&superior, "grant", &["fee=1"]),
                (&system, "paid", &[]),
                (&superior, "suspend", &["reason=UNSANITARY", "note=Rats"]),
                (&person, "appeal", &["note=no"]),
                (&clerk, "pass_on", &["note=no"]),
                (&other, "dismiss_appeal", &["reason=UNSANITARY", "note=Rats"]),
            ],
            _ => &[],
        };
        for (who, action, words) in steps {
            act(state, who, &reference, action, words).await;
            app.run_jobs().await;
        }
    }
    app.run_jobs().await;
    for (wanted, reference) in &cases {
        assert_eq!(load(app, reference).await.state.state, *wanted);
    }
    cases
}
