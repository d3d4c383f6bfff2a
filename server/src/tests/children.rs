//! Cases that a case opens and waits for.

use super::sample::{act, complete, fire_certificate, in_opinions, load, officer, publish, verify};
use crate::testing::TestApp;
use jiff::SignedDuration;
use sala::access::Role;
use sala::service::Bundle;
use sala::workflow::definition::Outcome;

/// A bundle of the licence that opens two certificates of one service.
async fn publish_two_children(app: &TestApp) {
    let mut bundle = super::sample::food_licence();
    let opinions = bundle.workflow.states.iter_mut().find(|state| state.id == "opinions").unwrap();
    let mut second = opinions.children[0].clone();
    "second_kitchen".clone_into(&mut second.id);
    opinions.children.push(second);
    publish_anew(app, &[&bundle]).await;
}

/// Two children of one service under one parent are two cases, and each closes its own place.
#[tokio::test]
async fn two_children_of_one_service_are_two_cases() {
    let app = TestApp::start().await;
    publish(&app).await;
    publish_two_children(&app).await;
    let (_, reference) = in_opinions(&app).await;
    let children = load(&app, &reference).await.state.progress.children;
    let case_of = |child: &str| children[child].case.expect("it is open");
    assert_ne!(case_of("fire_certificate"), case_of("second_kitchen"));
    for (child, action, outcome) in
        [("second_kitchen", "refuse", Outcome::Rejected), ("fire_certificate", "approve", Outcome::Approved)]
    {
        let mut tx = app.state.store.begin_system().await.unwrap();
        let certificate = tx.case_by_id(case_of(child)).await.unwrap().unwrap().reference;
        tx.commit().await.unwrap();
        let reasons: &[&str] = if action == "refuse" { &["reason=UNSANITARY"] } else { &[] };
        act(&app.state, &officer(Role::Officer, "fire_brigade"), &certificate, action, reasons).await;
        app.run_jobs().await;
        assert_eq!(load(&app, &reference).await.state.progress.children[child].outcome, Some(outcome));
    }
    verify(&app).await;
    app.finish().await;
}

/// A certificate whose form asks for more than the licence knows.
fn with_exits() -> Bundle {
    let mut certificate = fire_certificate();
    let more = "id = \"exits\"\nsection = \"premises\"\nfields = [{ id = \"exits\", kind = \"text\", max = 3, characters = \"digits\", data_class = \"administrative\" }]";
    certificate.form.pages.push(toml::from_str(more).unwrap());
    certificate
}

/// A child whose form asks for more than the parent knows is not filed with holes: it is an incident until that is there.
async fn publish_anew(app: &TestApp, bundles: &[&Bundle]) {
    let mut tx = app.state.store.begin_system().await.unwrap();
    for bundle in bundles {
        tx.bundle_publish(bundle, app.clock.now()).await.unwrap();
    }
    tx.commit().await.unwrap();
}

/// Long enough for what fails to be an incident.
async fn try_for_ten_hours(app: &TestApp) {
    for _ in 0..10 {
        app.clock.advance(SignedDuration::from_hours(1));
        app.run_jobs().await;
    }
}

/// The certificate asks for no more than before, and its job is tried again.
async fn ask_no_more(app: &TestApp, mut certificate: Bundle) {
    certificate.form.pages.pop();
    certificate.service.minutes_to_file += 1;
    publish_anew(app, &[&certificate]).await;
    app.clock.advance(SignedDuration::from_hours(2));
    app.run_jobs().await;
}

#[tokio::test]
async fn a_child_is_not_filed_with_holes() {
    let app = TestApp::start().await;
    publish(&app).await;
    let certificate = with_exits();
    publish_anew(&app, &[&certificate]).await;
    let (_, reference) = in_opinions(&app).await;
    try_for_ten_hours(&app).await;
    let state = load(&app, &reference).await.state;
    assert_eq!(state.progress.children["fire_certificate"].case, None);
    let open: Vec<_> =
        state.progress.incidents.values().map(|open| (open.effect.as_str(), open.error.as_str())).collect();
    assert_eq!(open, [("open_child", "unanswered")]);
    // The certificate asks for no more than before: it is opened, and the incident ends.
    ask_no_more(&app, certificate).await;
    let state = load(&app, &reference).await.state;
    assert!(state.progress.children["fire_certificate"].case.is_some() && state.progress.incidents.is_empty());
    verify(&app).await;
    app.finish().await;
}

/// A child that could not be opened while its parent waited for it is not opened when that has gone on without it.
#[tokio::test]
async fn a_child_that_is_no_longer_waited_for_is_not_opened() {
    let app = TestApp::start().await;
    publish(&app).await;
    let (mut licence, certificate) = (super::sample::food_licence(), with_exits());
    let opinions = licence.workflow.states.iter_mut().find(|state| state.id == "opinions").unwrap();
    opinions.join.as_mut().unwrap().when = sala::workflow::branch::JoinRule::Any;
    publish_anew(&app, &[&licence, &certificate]).await;
    let (_, reference) = in_opinions(&app).await;
    try_for_ten_hours(&app).await;
    let case = load(&app, &reference).await;
    assert_eq!(case.state.progress.incidents.len(), 1);
    let on = complete(&app, &officer(Role::Officer, "bangkok"), &case, "hygiene", "agrees").await.unwrap();
    assert_ne!(on.state.state, "opinions");
    // Now it could be.
    ask_no_more(&app, certificate).await;
    let state = load(&app, &reference).await.state;
    assert!(state.progress.children["fire_certificate"].case.is_none() && state.progress.incidents.is_empty());
    verify(&app).await;
    app.finish().await;
}
