//! Hotels' own systems notify stays with a key: what a key may, and that nothing is filed twice.

use crate::seed::hotel::{self, HOTEL};
use crate::testing::{Answer, Browser, TestApp};
use axum::http::{Method, StatusCode};
use serde_json::{Value, json};

const PATH: &str = "/api/v1/stays";

/// A portal with the demonstration's hotel, and the page of its keys.
async fn with_keys() -> (TestApp, String) {
    let app = TestApp::start().await;
    Box::pin(hotel::register(&app.state)).await.unwrap();
    let list = app.signed_in(HOTEL).await.get("/en/stays").await;
    let place = list.between("/en/stays/place/", "\"").unwrap();
    let keys = format!("/en/stays/place/{place}/keys");
    (app, keys)
}

async fn make(clerk: &mut Browser<'_>, keys: &str, sandbox: bool) -> String {
    clerk.get(keys).await;
    let mut values = vec![("label", "Front desk"), ("act", "make")];
    values.extend(sandbox.then_some(("sandbox", "yes")));
    let made = clerk.post(keys, &values).await;
    assert_eq!(made.status, StatusCode::OK, "{}", made.text);
    let secret = made.text.split("sala_").nth(1).expect("the key is shown once").split('<').next().unwrap();
    assert!(!clerk.get(keys).await.text.contains(secret), "and never again");
    format!("sala_{secret}")
}

async fn send(app: &TestApp, key: &str, idempotency: &str, question: &Value) -> Answer {
    let bearer = format!("Bearer {key}");
    let headers =
        [("authorization", bearer.as_str()), ("idempotency-key", idempotency), ("content-type", "application/json")];
    app.program(Method::POST, PATH, &headers, question.to_string().into_bytes()).await
}

fn notice() -> Value {
    json!({ "check_in": "2026-09-20T08:30:00+07:00", "guests": [
        { "first_name": "José", "last_name": "García-López", "gender": "M", "passport_no": "XDA123456", "nationality": "ESP",
          "birth_date": "1990-11-04", "room": "12" },
        { "first_name": "ANNA", "gender": "F", "passport_no": "C01X00T47", "nationality": "D", "birth_date": "04/11/2533" },
    ] })
}

async fn count(app: &TestApp, what: &'static str) -> i64 {
    sqlx::query_scalar(what).fetch_one(&mut app.owner().await).await.unwrap()
}

#[tokio::test]
async fn good_guests_are_filed_once_and_the_others_are_explained() {
    let (app, keys) = with_keys().await;
    let mut clerk = app.signed_in(HOTEL).await;
    let key = make(&mut clerk, &keys, false).await;
    let first = send(&app, &key, "1", &notice()).await;
    assert_eq!(first.status, StatusCode::OK, "{}", first.text);
    let answer: Value = serde_json::from_str(&first.text).unwrap();
    assert_eq!((&answer["filed"], &answer["late"], &answer["sandbox"]), (&json!(1), &json!(false), &json!(false)));
    assert_eq!(answer["deadline"], "2026-09-21T08:30:00+07:00");
    assert_eq!(answer["guests"][0]["outcome"], "FILED");
    let refused = &answer["guests"][1];
    assert_eq!(refused["outcome"], "REFUSED");
    assert_eq!(refused["errors"][0]["code"], "BIRTH_DATE_BUDDHIST_YEAR");
    assert_eq!(refused["errors"][0]["suggestion"], "04/11/1990");
    // Asked again it is the same answer; with another key of idempotency the guest is known.
    assert_eq!(send(&app, &key, "1", &notice()).await.text, first.text);
    let known: Value = serde_json::from_str(&send(&app, &key, "2", &notice()).await.text).unwrap();
    assert_eq!((&known["filed"], &known["guests"][0]["outcome"]), (&json!(0), &json!("ALREADY_NOTIFIED")));
    assert_eq!(count(&app, "select count(*) from stay").await, 1);
    let mut other = notice();
    other["guests"][0]["room"] = "13".into();
    assert_eq!(send(&app, &key, "1", &other).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let reference = answer["reference"].as_str().unwrap();
    app.run_jobs().await;
    assert!(clerk.get(&format!("/en/case/{reference}")).await.text.contains("Receipt of a notice of stay"));
    app.finish().await;
}

#[tokio::test]
async fn the_same_request_twice_at_once_files_once() {
    let (app, keys) = with_keys().await;
    let mut clerk = app.signed_in(HOTEL).await;
    let key = make(&mut clerk, &keys, false).await;
    let notice = notice();
    let (one, two) = tokio::join!(send(&app, &key, "1", &notice), send(&app, &key, "1", &notice));
    assert_eq!((one.status, one.text), (StatusCode::OK, two.text));
    assert_eq!(count(&app, "select count(*) from stay").await, 1);
    app.finish().await;
}

#[tokio::test]
async fn a_sandbox_key_files_nothing_and_a_revoked_one_is_none() {
    let (app, keys) = with_keys().await;
    let mut clerk = app.signed_in(HOTEL).await;
    let key = make(&mut clerk, &keys, true).await;
    let answer: Value = serde_json::from_str(&send(&app, &key, "1", &notice()).await.text).unwrap();
    assert_eq!((&answer["sandbox"], &answer["filed"]), (&json!(true), &json!(0)));
    assert_eq!(answer["guests"][0]["outcome"], "CHECKED");
    assert_eq!(count(&app, "select count(*) from stay").await, 0);
    let id = clerk.get(&keys).await.between("name=\"id\" value=\"", "\"").unwrap().to_owned();
    clerk.post(&keys, &[("act", "revoke"), ("id", &id)]).await;
    assert_eq!(send(&app, &key, "3", &notice()).await.status, StatusCode::UNAUTHORIZED);
    assert_eq!(send(&app, "sala_live_x", "3", &notice()).await.status, StatusCode::UNAUTHORIZED);
    app.finish().await;
}

#[tokio::test]
async fn bad_requests_get_a_problem_and_other_peoples_keys_stay_theirs() {
    let (app, keys) = with_keys().await;
    let mut clerk = app.signed_in(HOTEL).await;
    let key = make(&mut clerk, &keys, false).await;
    for (idempotency, question, status) in [
        ("", notice(), 422),
        ("1", json!({ "check_in": "2026-09-20T08:30:00+07:00", "guests": [] }), 422),
        ("1", json!({ "check_in": "2026-09-20T09:30:00+07:00", "guests": [{}] }), 422),
        ("1", json!({ "check_in": "20/09/2026", "guests": [{}] }), 400),
        ("1", json!({ "check_in": "2026-09-20T08:30:00+07:00", "guests": [{ "surname": "X" }] }), 400),
    ] {
        let answer = send(&app, &key, idempotency, &question).await;
        assert_eq!(answer.status.as_u16(), status, "{question}: {}", answer.text);
        assert_eq!(answer.headers["content-type"], "application/problem+json");
    }
    let mut anna = app.signed_in("anna@sala.example").await;
    assert_eq!(anna.get(&keys).await.status, StatusCode::NOT_FOUND);
    anna.get("/en/account").await;
    assert_eq!(anna.post(&keys, &[("label", "x"), ("act", "make")]).await.status, StatusCode::NOT_FOUND);
    clerk.get(&keys).await;
    assert_eq!(clerk.post(&keys, &[("label", ""), ("act", "make")]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    app.finish().await;
}
