//! What all rules have in common: problems, limits, other origins, the description.

use super::ask;
use crate::api::rules::ALL;
use crate::testing::TestApp;
use axum::http::{Method, StatusCode};
use jiff::SignedDuration;
use serde_json::{Value, json};

const TM47: &str = "/api/v1/rules/tm47";

/// Sends something; the answer must be a problem document of its own status. Its kind and its key.
async fn problem(app: &TestApp, method: Method, path: &str, body: &str) -> (u16, String, Value) {
    let answer = app.program(method, path, &[], body.as_bytes().to_vec()).await;
    assert_eq!(answer.headers["content-type"], "application/problem+json", "{path} {body}: {}", answer.text);
    assert_eq!(answer.headers["access-control-allow-origin"], "*");
    let document: Value = serde_json::from_str(&answer.text).unwrap();
    assert_eq!(document["status"], answer.status.as_u16());
    assert!(document["title"].is_string() && document["detail"].is_string(), "{document}");
    let kind = document["type"].as_str().unwrap();
    let kind = kind.strip_prefix("/en/rules-api#").unwrap_or(kind).to_owned();
    (answer.status.as_u16(), kind, document["key"].clone())
}

#[tokio::test]
async fn what_is_no_question_is_a_problem_that_names_the_key() {
    let app = TestApp::start().await;
    for (body, kind, key) in [
        (r#"{"last_arival": "2026-01-01"}"#, "unknown-key", json!("last_arival")),
        (r#"{"last_arrival": "2026-01-01", "nationality": "SWE"}"#, "unknown-key", json!("nationality")),
        (r#"{"last_arrival": 20260101}"#, "wrong-type", json!("last_arrival")),
        (r#"{"last_arrival": "1 January 2026"}"#, "wrong-type", json!("last_arrival")),
        (r#"{"last_arrival": "2026-02-30"}"#, "wrong-type", json!("last_arrival")),
        (r#"{"last_arrival": ["2026-01-01"]}"#, "wrong-type", json!("last_arrival")),
        (r#"{"submitted_at": "2026-10-01T17:05:00"}"#, "wrong-type", json!("submitted_at")),
        (r#"{"channel": "by_pigeon"}"#, "wrong-type", json!("channel")),
        (r#"{"self_reported": "yes"}"#, "wrong-type", json!("self_reported")),
        (r#"{"previous_reports": "2026-01-01"}"#, "wrong-type", json!("previous_reports")),
        (r#"{"previous_reports": ["2026-01-01", "x"]}"#, "wrong-type", json!("previous_reports[1]")),
        (r#"{"previous_passport_declared": 5}"#, "wrong-type", json!("previous_passport_declared")),
        (r#"{"due_date": "2026-01-01", "due_date": "2026-01-02"}"#, "repeated-key", json!("due_date")),
        ("[]", "not-json", json!(null)),
        ("", "not-json", json!(null)),
        ("last_arrival=2026-01-01", "not-json", json!(null)),
        (r#"{"last_arrival": "2026-01-01"} trailing"#, "not-json", json!(null)),
        (r#"{"passport_now": "\ud800"}"#, "not-json", json!(null)),
    ] {
        assert_eq!(problem(&app, Method::POST, TM47, body).await, (400, kind.to_owned(), key), "{body}");
    }
    let long = format!("{{\"status_class\": \"{}\"}}", "x".repeat(70_000));
    assert_eq!(problem(&app, Method::POST, TM47, &long).await, (413, "too-long".to_owned(), json!(null)));
    let missing = problem(&app, Method::POST, "/api/v1/rules/overstay", r#"{"departure": "2026-10-11"}"#).await;
    assert_eq!(missing, (400, "missing-key".to_owned(), json!("permitted_until")));
    let none = problem(&app, Method::POST, "/api/v1/rules/date", "{}").await;
    assert_eq!(none, (400, "missing-key".to_owned(), json!("text")));
    app.finish().await;
}

#[tokio::test]
async fn other_addresses_and_methods_are_problems_too() {
    let app = TestApp::start().await;
    let unknown = (404, "unknown-rule".to_owned(), json!(null));
    assert_eq!(problem(&app, Method::POST, "/api/v1/rules/tm99", "{}").await, unknown);
    assert_eq!(problem(&app, Method::POST, "/api/v1/rules/%3Cscript%3E", "{}").await, unknown);
    for (method, path, status) in [
        (Method::GET, TM47, 405),
        (Method::DELETE, TM47, 405),
        (Method::POST, "/api/v1/openapi.json", 405),
        (Method::GET, "/api/v1/", 404),
        (Method::POST, "/api/v1/rules", 404),
    ] {
        let found = problem(&app, method.clone(), path, "").await;
        assert_eq!(found, (status, "about:blank".to_owned(), json!(null)), "{method} {path}");
    }
    let refused = app.program(Method::GET, TM47, &[], Vec::new()).await;
    assert!(refused.headers["allow"].to_str().unwrap().contains("POST"));
    app.finish().await;
}

#[tokio::test]
async fn nothing_given_says_nothing_and_null_is_not_given() {
    let app = TestApp::start().await;
    assert_eq!(ask(&app, "tm47", &json!({})).await, json!({ "because": [] }));
    let nulls = json!({ "last_arrival": null, "channel": null, "previous_reports": null, "policy_next_due": null });
    assert_eq!(ask(&app, "tm47", &nulls).await, json!({ "because": [] }));
    app.finish().await;
}

#[tokio::test]
async fn an_address_may_ask_so_often_and_no_more() {
    let app = TestApp::start_with(|config| config.no_limits = false).await;
    let question = json!({ "number": "1-1037-02071-81-1" });
    for _ in 0..1000 {
        ask(&app, "thai-id", &question).await;
    }
    let refused = app.program(Method::POST, "/api/v1/rules/thai-id", &[], question.to_string().into_bytes()).await;
    assert_eq!(refused.status, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(refused.headers["retry-after"], "1");
    let (status, ..) = problem(&app, Method::POST, TM47, "{}").await;
    assert_eq!(status, 429, "all rules together");
    // Pages are counted apart, and time passes.
    assert_eq!(app.browser().get("/en/").await.status, StatusCode::OK);
    app.clock.advance(SignedDuration::from_secs(1));
    ask(&app, "thai-id", &question).await;
    app.finish().await;
}

#[tokio::test]
async fn pages_of_other_origins_may_ask() {
    let app = TestApp::start().await;
    let asks = [("origin", "https://elsewhere.example"), ("access-control-request-method", "POST")];
    let answer = app.program(Method::OPTIONS, TM47, &asks, Vec::new()).await;
    assert_eq!(answer.status, StatusCode::NO_CONTENT);
    assert_eq!(answer.headers["access-control-allow-origin"], "*");
    assert_eq!(answer.headers["access-control-allow-headers"], "content-type");
    assert!(!answer.headers.contains_key("access-control-allow-credentials"), "no cookie counts here");
    let answer = app.program(Method::POST, TM47, &asks, b"{}".to_vec()).await;
    assert_eq!(
        (answer.status, &answer.headers["access-control-allow-origin"]),
        (StatusCode::OK, &"*".parse().unwrap())
    );
    // Pages for people stay ours.
    let page = app.program(Method::GET, "/en/", &asks, Vec::new()).await;
    assert!(!page.headers.contains_key("access-control-allow-origin"));
    app.finish().await;
}

#[tokio::test]
async fn the_description_names_every_rule_and_its_examples_are_answered() {
    let app = TestApp::start().await;
    let answer = app.program(Method::GET, "/api/v1/openapi.json", &[], Vec::new()).await;
    assert_eq!(answer.headers["content-type"], "application/json");
    let document: Value = serde_json::from_str(&answer.text).unwrap();
    assert_eq!(document["openapi"], "3.1.0");
    for rule in ALL {
        let operation = &document["paths"][format!("/api/v1/rules/{}", rule.name)]["post"];
        assert_eq!(operation["operationId"], rule.name);
        let examples = operation["requestBody"]["content"]["application/json"]["examples"].as_object().unwrap();
        assert!(!examples.is_empty());
        for example in examples.values() {
            ask(&app, rule.name, &example["value"]).await;
        }
    }
    app.finish().await;
}

/// What a rule says follows the dated settings, from the next second on.
#[tokio::test]
async fn a_change_of_the_settings_changes_the_answers() {
    let app = TestApp::start().await;
    let question = json!({ "permitted_until": "2026-10-01", "departure": "2026-10-11" });
    assert_eq!(ask(&app, "overstay", &question).await["fine_baht"], 5000);
    sqlx::query("update setting set value = '600' where key = 'overstay.fine_per_day_baht'")
        .execute(&mut app.owner().await)
        .await
        .unwrap();
    app.clock.advance(SignedDuration::from_secs(1));
    assert_eq!(ask(&app, "overstay", &question).await["fine_baht"], 6000);
    // From before anything was written down, what follows now.
    let long_ago = json!({ "permitted_until": "1999-10-01", "departure": "1999-10-02" });
    assert_eq!(ask(&app, "overstay", &long_ago).await["fine_baht"], 600);
    app.finish().await;
}
