//! `/LANG/rules-api`: the public interface for people who write programs, from its own description.

pub mod rule;

use std::fmt::Write as _;

use app::pages::rules_api::{ApiKey, ApiRule, RulesApiPage};
use axum::extract::State;
use axum::response::Response;
use serde_json::Value;

use crate::api::ground::Ground;
use crate::api::openapi::{address, document, question_and_answer};
use crate::api::rule::Rule;
use crate::api::rules::ALL;
use crate::app_state::AppState;
use crate::web::{Visit, WebError};

/// What the kinds of problems mean.
const PROBLEMS: [(&str, &str); 7] = [
    ("unknown-key", "400: a key that the rule does not know; `key` names it."),
    ("wrong-type", "400: a value of another type, or a code that is not one of those listed; `key` names its place."),
    ("missing-key", "400: a key without which nothing can be answered; `key` names it."),
    ("repeated-key", "400: a key that is given twice; `key` names it."),
    ("not-json", "400: the body is not a JSON object."),
    ("too-long", "413: the body is longer than 64 KiB."),
    ("unknown-rule", "404: there is no rule of this name."),
];

pub async fn page(State(state): State<AppState>, visit: Visit) -> Result<Response, WebError> {
    visit
        .shared_page(async || {
            let ground = Ground::now(&state).await?;
            let rules = ALL.iter().map(|rule| shown(rule, &ground)).collect();
            Ok(RulesApiPage { rules, problems: PROBLEMS.to_vec() })
        })
        .await
}

fn shown(rule: &Rule, ground: &Ground) -> ApiRule {
    let (question, answer) = question_and_answer(rule);
    let example = rule.examples.first().map_or("{}", |(_, example)| example);
    let answered = rule.answer(example.as_bytes(), ground).unwrap_or_default();
    ApiRule {
        name: rule.name.to_owned(),
        address: format!("POST {}", address(rule)),
        summary: rule.summary.to_owned(),
        description: question["description"].as_str().unwrap_or_default().to_owned(),
        question: keys(question, true),
        answer: keys(answer, false),
        example: (pretty(example.as_bytes()), pretty(&answered)),
    }
}

fn pretty(json: &[u8]) -> String {
    let value: Value = serde_json::from_slice(json).unwrap_or_default();
    serde_json::to_string_pretty(&value).unwrap_or_default()
}

fn keys(schema: &Value, says_required: bool) -> Vec<ApiKey> {
    let required = |name: &str| schema["required"].as_array().is_some_and(|keys| keys.iter().any(|key| key == name));
    let Some(properties) = schema["properties"].as_object() else { return Vec::new() };
    properties
        .iter()
        .map(|(name, key)| {
            let mut kind = kind_of(key);
            if says_required && required(name) {
                kind.push_str(", required");
            }
            let text = key["description"].as_str().or_else(|| resolved(key)["description"].as_str());
            ApiKey { name: name.clone(), kind, text: text.unwrap_or_default().to_owned() }
        })
        .collect()
}

/// What a reference means; anything else is itself.
fn resolved(schema: &Value) -> &Value {
    let name = schema["$ref"].as_str().and_then(|reference| reference.rsplit('/').next());
    name.map_or(schema, |name| &document()["components"]["schemas"][name])
}

/// The type of a schema in words.
fn kind_of(schema: &Value) -> String {
    let schema = resolved(schema);
    for of in ["oneOf", "anyOf"] {
        if let Some(choices) = schema[of].as_array() {
            let kinds: Vec<String> =
                choices.iter().map(kind_of).filter(|kind| !kind.is_empty() && kind != "null").collect();
            return kinds.join(" or ");
        }
    }
    let types: Vec<&str> = match &schema["type"] {
        Value::String(one) => vec![one],
        Value::Array(several) => several.iter().filter_map(Value::as_str).filter(|kind| *kind != "null").collect(),
        _ => Vec::new(),
    };
    let mut kind = match (types.as_slice(), schema["format"].as_str()) {
        (["string"], Some(format @ ("date" | "date-time"))) => format.to_owned(),
        (["string"], _) => "text".to_owned(),
        (["array"], _) => format!("list of {}", kind_of(&schema["items"])),
        (kinds, _) => kinds.join(" or "),
    };
    if let Some(codes) = schema["enum"].as_array() {
        let codes: Vec<&str> = codes.iter().filter_map(Value::as_str).collect();
        let _ = write!(kind, ": {}", codes.join(", "));
    }
    kind
}
