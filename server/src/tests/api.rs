//! The rules in public, over HTTP: what the contract and the facts give as examples, and what is refused.

mod arrival_card;
mod foreigners;
mod frame;
mod persons;

use crate::testing::TestApp;
use axum::http::StatusCode;
use serde_json::{Value, json};

/// Asks a rule; the answer must be 200.
pub async fn ask(app: &TestApp, rule: &str, question: &Value) -> Value {
    let path = format!("/api/v1/rules/{rule}");
    let headers = [("content-type", "application/json")];
    let (status, text) = app.partner(&path, &headers, question.to_string().into_bytes()).await;
    assert_eq!(status, StatusCode::OK, "{rule} {question}: {text}");
    serde_json::from_str(&text).unwrap()
}

/// Asks each question and looks for the keys that the answer must have; `null`: must not have. Every answer says why.
pub async fn expect(app: &TestApp, rule: &str, cases: &[(Value, Value)]) {
    for (question, expected) in cases {
        let answer = ask(app, rule, question).await;
        for (key, value) in expected.as_object().unwrap() {
            assert_eq!(answer.get(key).unwrap_or(&json!(null)), value, "{rule} {question}: {key} of {answer}");
        }
        let because = answer["because"].as_array().unwrap();
        let is_reason = |reason: &Value| reason["rule"].is_number() && reason["law"].is_string();
        assert!(because.iter().all(is_reason), "{rule} {question}: {answer}");
    }
}
