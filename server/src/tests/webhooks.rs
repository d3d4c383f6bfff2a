//! Webhooks: what an agency's own systems are told, in order, signed, and until they have it.

use super::again::{do_again, keep_jobs};
use super::report::passport;
use crate::config::{Config, Network};
use crate::testing::receiver::{Answer, Received, Receiver};
use crate::testing::{Browser, TestApp};
use axum::http::StatusCode;
use hmac::{Hmac, KeyInit as _, Mac as _};
use jiff::SignedDuration;
use sha2::Sha256;

const HOOKS: &str = "/en/agency/webhooks";

pub fn local(config: &mut Config) {
    config.webhook_networks = vec!["127.0.0.0/8".parse::<Network>().unwrap()];
}

/// The administrator adds an endpoint for all events; his browser, the endpoint's page and its secret.
pub async fn add<'a>(app: &'a TestApp, url: &str) -> (Browser<'a>, String, String) {
    let mut administrator = app.signed_in("administrator@sala.example").await;
    administrator.get(HOOKS).await;
    let fields = [
        ("url", url),
        ("event", "case.filed"),
        ("event", "case.changed"),
        ("event", "case.closed"),
        ("event", "other"),
    ];
    let added = administrator.post(HOOKS, &fields).await;
    assert_eq!(added.status, StatusCode::OK, "{}", added.text);
    let secret = format!("whsec_{}", added.between("whsec_", "<").unwrap());
    let page = format!("{HOOKS}/{}", added.between(&format!("{HOOKS}/"), "\"").unwrap());
    (administrator, page, secret)
}

fn events(received: &[Received]) -> Vec<String> {
    received.iter().map(|received| received.json()["event"].as_str().unwrap().to_owned()).collect()
}

#[tokio::test]
async fn a_partner_is_told_signed_and_nothing_personal() {
    let partner = Receiver::start().await;
    let app = TestApp::start_with(local).await;
    let (mut administrator, page, secret) = add(&app, &partner.url).await;
    let mut anna = app.signed_in("anna@sala.example").await;
    let reference = anna.file(&passport("approved")).await;
    app.run_jobs().await;
    let received = partner.received();
    assert_eq!(events(&received), ["case.filed", "case.closed"]);
    for delivery in &received {
        let json = delivery.json();
        assert_eq!(json["reference"], reference.as_str());
        assert_eq!(json["service"], "foreigner.ninety_day");
        let keys: Vec<_> = json.as_object().unwrap().keys().cloned().collect();
        assert_eq!(keys, ["at", "event", "id", "outcome", "reference", "service", "state"]);
        assert_eq!(delivery.header("sala-delivery"), json["id"].as_str().unwrap());
        let (at, signature) = delivery.header("sala-signature").split_once(",v1=").unwrap();
        let at = at.trim_start_matches("t=");
        assert_eq!(at, app.clock.now().as_second().to_string());
        let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).unwrap();
        mac.update(format!("{at}.{}", delivery.body).as_bytes());
        assert_eq!(signature, sala::text::hex(&mac.finalize().into_bytes()));
    }
    assert_eq!(
        (received[1].json()["state"].as_str(), received[1].json()["outcome"].as_str()),
        (Some("approved"), Some("approved"))
    );
    let listed = administrator.get(&page).await;
    assert!(listed.text.contains(&reference) && listed.text.contains("HTTP 200"), "{}", listed.text);
    assert!(!listed.text.contains("whsec_"), "the secret is shown once");
    app.finish().await;
}

/// The next is not sent before the one before is delivered; it is then sent at once.
#[tokio::test]
async fn deliveries_of_a_case_come_in_order_and_are_tried_again() {
    let partner = Receiver::start().await;
    let app = TestApp::start_with(local).await;
    add(&app, &partner.url).await;
    partner.answer(&[Answer::Status(503), Answer::Cut, Answer::Redirect(partner.url.clone()), Answer::Status(410)]);
    let mut anna = app.signed_in("anna@sala.example").await;
    anna.file(&passport("approved")).await;
    for _ in 0..4 {
        app.run_jobs().await;
        assert!(events(&partner.received()).iter().all(|event| event == "case.filed"), "the case was closed meanwhile");
        app.clock.advance(SignedDuration::from_mins(2));
    }
    // The next one was put off while this one failed, and comes when its time has come.
    for _ in 0..4 {
        app.run_jobs().await;
        app.clock.advance(SignedDuration::from_mins(2));
    }
    let received = partner.received();
    assert_eq!(
        events(&received),
        ["case.filed", "case.filed", "case.filed", "case.filed", "case.filed", "case.closed"]
    );
    let ids: Vec<_> = received[..5].iter().map(|received| received.header("sala-delivery").to_owned()).collect();
    assert!(ids.iter().all(|id| *id == ids[0]), "by its id the partner knows it again");
    app.finish().await;
}

#[tokio::test]
async fn a_person_gives_up_or_sends_again() {
    let partner = Receiver::start().await;
    let app = TestApp::start_with(local).await;
    let (mut administrator, page, _) = add(&app, &partner.url).await;
    partner.otherwise(404);
    let mut anna = app.signed_in("anna@sala.example").await;
    anna.file(&passport("approved")).await;
    app.run_jobs().await;
    app.clock.advance(SignedDuration::from_secs(5));
    app.run_jobs().await;
    let mut administrator_again = app.signed_in("administrator@sala.example").await;
    let listed = administrator_again.get(&page).await;
    assert!(listed.text.contains("HTTP 404"), "{}", listed.text);
    let mut owner = app.owner().await;
    let mut of = async |event: &str| -> String {
        let id = sqlx::query_scalar("select id::text from webhook_delivery where event = $1").bind(event);
        id.fetch_one(&mut owner).await.unwrap()
    };
    let (filed, closed) = (of("case.filed").await, of("case.closed").await);
    partner.otherwise(200);
    let before = partner.received().len();
    for _ in 0..2 {
        let done = administrator_again.post(&page, &[("delivery", &filed), ("act", "give-up")]).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER);
    }
    app.run_jobs().await;
    assert_eq!(events(&partner.received()[before..]), ["case.closed"], "the next is sent at once");
    for id in [&filed, &closed] {
        administrator_again.post(&page, &[("delivery", id), ("act", "again")]).await;
        app.run_jobs().await;
    }
    assert_eq!(events(&partner.received()[before..]), ["case.closed", "case.filed", "case.closed"]);
    // Another endpoint's delivery, and what is none.
    for (id, act) in [("00000000-0000-7000-8000-000000000009", "again"), ("x", "again"), (closed.as_str(), "other")] {
        let answer = administrator_again.post(&page, &[("delivery", id), ("act", act)]).await;
        assert!([StatusCode::SEE_OTHER, StatusCode::NOT_FOUND].contains(&answer.status), "{id} {act}");
    }
    administrator.get(&page).await;
    app.finish().await;
}

#[tokio::test]
async fn an_endpoint_that_is_off_gets_nothing_and_later_everything() {
    let partner = Receiver::start().await;
    let app = TestApp::start_with(local).await;
    let (mut administrator, page, _) = add(&app, &partner.url).await;
    let mut anna = app.signed_in("anna@sala.example").await;
    anna.file(&passport("approved")).await;
    let off = [("act", "change"), ("active", "off"), ("event", "case.filed"), ("event", "case.closed")];
    administrator.submit(&page, &off).await;
    app.run_jobs().await;
    assert!(partner.received().is_empty());
    // What happens while it is off is not noted.
    let mut liam = app.signed_in("liam@sala.example").await;
    liam.file(&passport("arrival-differs")).await;
    app.run_jobs().await;
    let mut administrator = app.signed_in("administrator@sala.example").await;
    administrator.get(&page).await;
    administrator.submit(&page, &[("act", "change"), ("active", "on"), ("event", "case.closed")]).await;
    app.run_jobs().await;
    assert_eq!(events(&partner.received()), ["case.filed"], "what waited when it was switched off");
    app.finish().await;
}

/// Whatever address is typed: only the public internet is called, and who may not manage sees nothing.
#[tokio::test]
async fn private_addresses_are_refused_and_strangers_see_nothing() {
    let partner = Receiver::start().await;
    let app = TestApp::start().await;
    let mut administrator = app.signed_in("administrator@sala.example").await;
    administrator.get(HOOKS).await;
    for (url, words) in [
        (partner.url.as_str(), "public internet"),
        ("https://10.0.0.1/hook", "public internet"),
        ("https://[::1]/", "public internet"),
        ("https://169.254.169.254/latest", "public internet"),
        ("ftp://partner.example/", "begins with https"),
        ("", "begins with https"),
    ] {
        let answer = administrator.post(HOOKS, &[("url", url), ("event", "case.filed")]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{url}");
        assert!(answer.text.contains(words), "{url}: {}", answer.text);
    }
    // A name that leads inside is found out when it is called.
    let port = partner.url.rsplit(':').next().unwrap();
    let inside = format!("http://localhost:{port}");
    let added = administrator.post(HOOKS, &[("url", &inside), ("event", "case.filed")]).await;
    assert_eq!(added.status, StatusCode::OK, "{}", added.text);
    let page = format!("{HOOKS}/{}", added.between(&format!("{HOOKS}/"), "\"").unwrap());
    let mut anna = app.signed_in("anna@sala.example").await;
    anna.file(&passport("approved")).await;
    app.run_jobs().await;
    assert!(partner.received().is_empty());
    let listed = administrator.get(&page).await;
    assert!(listed.text.contains("The name leads to a private network"), "{}", listed.text);
    for email in ["anna@sala.example", "officer.bangkok@sala.example", "supervisor@sala.example"] {
        let mut other = app.signed_in(email).await;
        assert_eq!(other.get(HOOKS).await.status, StatusCode::NOT_FOUND, "{email}");
        assert_eq!(other.get(&page).await.status, StatusCode::NOT_FOUND, "{email}");
    }
    app.finish_with_jobs().await;
}

/// A worker that dies after the partner has answered: the partner gets it again under the same id, or not at all.
#[tokio::test]
async fn a_killed_worker_tells_the_same_again() {
    let partner = Receiver::start().await;
    let app = TestApp::start_with(local).await;
    add(&app, &partner.url).await;
    let mut anna = app.signed_in("anna@sala.example").await;
    anna.file(&passport("approved")).await;
    let mut owner = app.owner().await;
    sqlx::query("create table killed as select * from job where kind = 'webhook'").execute(&mut owner).await.unwrap();
    app.run_jobs().await;
    let told = partner.received().len();
    sqlx::query("insert into job select * from killed").execute(&mut owner).await.unwrap();
    app.run_jobs().await;
    assert_eq!(partner.received().len(), told, "it had said so");
    sqlx::query("update webhook_delivery set state = 'waiting' where event = 'case.filed'")
        .execute(&mut owner)
        .await
        .unwrap();
    sqlx::query("insert into job select * from killed").execute(&mut owner).await.unwrap();
    app.run_jobs().await;
    let received = partner.received();
    assert_eq!(received.len(), told + 1);
    assert_eq!(received[told].header("sala-delivery"), received[0].header("sala-delivery"));
    app.finish().await;
}

/// Every worker dies after it has done its job and before it can say so, whatever the job was: nothing is sent twice.
#[tokio::test]
async fn every_job_done_again_changes_nothing() {
    let partner = Receiver::start().await;
    let app = TestApp::start_with(local).await;
    add(&app, &partner.url).await;
    let mut owner = app.owner().await;
    keep_jobs(&mut owner).await;
    let mut liam = app.signed_in("liam@sala.example").await;
    let reference = liam.file(&passport("arrival-differs")).await;
    app.run_jobs().await;
    let mut officer = app.signed_in("officer.phuket@sala.example").await;
    let path = format!("/en/officer/case/{reference}");
    let version = officer.get(&path).await.between("name=\"version\" value=\"", "\"").unwrap().to_owned();
    officer.post(&format!("{path}/reject"), &[("version", &version), ("reason", "DUPLICATE")]).await;
    app.run_jobs().await;
    let before = (app.mails().len(), partner.received().len());
    assert_eq!(before, (3, 3), "filed, with an officer, refused");
    let again = do_again(&app, &mut owner).await;
    assert!(again >= 7, "{again}");
    assert_eq!((app.mails().len(), partner.received().len()), before);
    app.finish().await;
}
