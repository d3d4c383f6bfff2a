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
    send_to(app, PATH, key, idempotency, question).await
}

async fn send_to(app: &TestApp, path: &str, key: &str, idempotency: &str, question: &Value) -> Answer {
    let bearer = format!("Bearer {key}");
    let headers =
        [("authorization", bearer.as_str()), ("idempotency-key", idempotency), ("content-type", "application/json")];
    app.program(Method::POST, path, &headers, question.to_string().into_bytes()).await
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
    // The demonstration's own keys too.
    while let Some(id) = clerk.get(&keys).await.between("name=\"id\" value=\"", "\"").map(str::to_owned) {
        clerk.post(&keys, &[("act", "revoke"), ("id", &id)]).await;
    }
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
        ("two words", notice(), 422),
        (&*"k".repeat(256), notice(), 422),
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

/// What becomes of one stay, told to a path.
async fn tell(app: &TestApp, key: &str, what: &str, idempotency: &str, stay: Value) -> Value {
    let path = format!("{PATH}/{what}");
    let answer = send_to(app, &path, key, idempotency, &json!({ "stays": [stay] })).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.text);
    serde_json::from_str(&answer.text).unwrap()
}

#[tokio::test]
async fn a_hotels_system_tells_what_becomes_of_stays() {
    let (app, keys) = with_keys().await;
    let mut clerk = app.signed_in(HOTEL).await;
    let key = make(&mut clerk, &keys, false).await;
    send(&app, &key, "1", &notice()).await;
    let left = |check_out: &str| json!({ "passport_no": "XDA123456", "nationality": "ESP", "check_in": "2026-09-20", "check_out": check_out });
    let outcome = |answer: &Value| answer["stays"][0]["outcome"].as_str().unwrap().to_owned();
    let first = tell(&app, &key, "check-outs", "2", left("2026-09-22")).await;
    assert_eq!((outcome(&first), &first["changed"]), ("CHANGED".to_owned(), &json!(1)));
    // Asked again it is the same answer; told again it was so before.
    assert_eq!(tell(&app, &key, "check-outs", "2", left("2026-09-22")).await, first);
    assert_eq!(outcome(&tell(&app, &key, "check-outs", "3", left("2026-09-22")).await), "UNCHANGED");
    let early = tell(&app, &key, "check-outs", "4", left("2026-09-19")).await;
    assert_eq!(early["stays"][0]["errors"][0]["code"], "CHECKOUT_BEFORE_CHECKIN");
    let mut other = left("2026-09-22");
    other["passport_no"] = "XDA999999".into();
    assert_eq!(outcome(&tell(&app, &key, "check-outs", "5", other).await), "NOT_FOUND");
    let guest =
        json!({ "first_name": "Juan", "gender": "M", "passport_no": "XDA123456", "nationality": "ESP", "port": "HKT" });
    let correction = json!({ "check_in": "2026-09-20", "guest": guest });
    assert_eq!(outcome(&tell(&app, &key, "corrections", "6", correction.clone()).await), "CHANGED");
    assert_eq!(outcome(&tell(&app, &key, "corrections", "7", correction).await), "UNCHANGED");
    let kept = "select count(*) from stay where first_name = 'JUAN' and port = 'HKT' and check_out = '2026-09-22'";
    assert_eq!(count(&app, kept).await, 1);
    let gone = json!({ "passport_no": "XDA123456", "nationality": "ESP", "check_in": "2026-09-20" });
    assert_eq!(outcome(&tell(&app, &key, "cancellations", "8", gone.clone()).await), "CHANGED");
    assert_eq!(outcome(&tell(&app, &key, "cancellations", "9", gone.clone()).await), "NOT_FOUND");
    assert_eq!(count(&app, "select count(*) from stay where cancelled_at is not null").await, 1);
    // The same key of idempotency serves no other path, and the others' rules hold here too.
    let body = json!({ "stays": [gone] });
    let path = format!("{PATH}/cancellations");
    assert_eq!(send_to(&app, &path, &key, "2", &body).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(send_to(&app, &path, "sala_x", "10", &body).await.status, StatusCode::UNAUTHORIZED);
    assert_eq!(
        send_to(&app, &path, &key, "10", &json!({ "stays": [] })).await.status,
        StatusCode::UNPROCESSABLE_ENTITY
    );
    app.finish_with_jobs().await;
}

#[tokio::test]
async fn the_sandbox_checks_changes_and_makes_none() {
    let (app, keys) = with_keys().await;
    let mut clerk = app.signed_in(HOTEL).await;
    let (real, sandbox) = (make(&mut clerk, &keys, false).await, make(&mut clerk, &keys, true).await);
    send(&app, &real, "1", &notice()).await;
    let gone = json!({ "passport_no": "XDA123456", "nationality": "ESP", "check_in": "2026-09-20" });
    let answer = tell(&app, &sandbox, "cancellations", "2", gone).await;
    assert_eq!((&answer["sandbox"], &answer["stays"][0]["outcome"]), (&json!(true), &json!("CHECKED")));
    let thai = json!({ "passport_no": "XDA123456", "nationality": "THA", "check_in": "2026-09-20" });
    let answer = tell(&app, &sandbox, "check-outs", "3", thai).await;
    assert_eq!(answer["stays"][0]["errors"][0]["code"], "NOT_AN_ALIEN");
    assert_eq!(count(&app, "select count(*) from stay where cancelled_at is null").await, 1);
    app.finish_with_jobs().await;
}

#[tokio::test]
async fn a_returning_guest_is_no_new_notice_for_a_hotels_system_either() {
    let (app, keys) = with_keys().await;
    let mut clerk = app.signed_in(HOTEL).await;
    let key = make(&mut clerk, &keys, false).await;
    let mut before = notice();
    before["guests"] = json!([before["guests"][0]]);
    before["guests"][0]["permit_expires"] = "2026-10-15".into();
    send(&app, &key, "1", &before).await;
    app.clock.advance(jiff::SignedDuration::from_hours(48));
    let mut again = before.clone();
    again["check_in"] = "2026-09-22T08:30:00+07:00".into();
    let answer: Value = serde_json::from_str(&send(&app, &key, "2", &again).await.text).unwrap();
    assert_eq!((&answer["filed"], &answer["guests"][0]["outcome"]), (&json!(0), &json!("RETURNING_GUEST")));
    again["guests"][0]["returned"] = "NEW_PERMIT".into();
    let answer: Value = serde_json::from_str(&send(&app, &key, "3", &again).await.text).unwrap();
    assert_eq!(answer["guests"][0]["outcome"], "FILED");
    app.finish_with_jobs().await;
}
