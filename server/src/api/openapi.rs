//! The description for machines, `/api/v1/openapi.json`: made of the same types that questions are read into.

use std::sync::LazyLock;

use app::url::route;
use axum::body::Bytes;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::{IntoResponse as _, Response};
use serde_json::{Map, Value, json};
use utoipa::{PartialSchema as _, ToSchema};

use super::problem::Document;
use super::rule::{Named, Rule};
use super::stays::{self, change};
use super::{arrival_cards, rules};

const DESCRIPTION: &str = "\
Every rule that decides something for a person, answered before anything is filed: no login, no side effect, the same code \
that the forms, the case store and the officers' screens use. Dates are calendar days in Bangkok (UTC+7), instants are RFC \
3339, money is in baht. A rule that says \"no\" is an answer (200). Keys that are unknown and values of the wrong type are \
refused (400) with a problem document (RFC 9457) that names the key; `null` is the same as a key that is not given. What \
follows from the keys given is answered, and nothing else; answers may gain keys. `because` names the rules and the law. \
Pages of any origin may ask. Each address may ask 1,000 times at once and 50 times a second for long; more is refused with \
429 and `Retry-After`.";

static DOCUMENT: LazyLock<Value> = LazyLock::new(|| describe(rules::ALL));
static BYTES: LazyLock<Bytes> = LazyLock::new(|| DOCUMENT.to_string().into());

/// Handler.
pub async fn get() -> Response {
    ([(CONTENT_TYPE, "application/json"), (CACHE_CONTROL, "public, max-age=300")], BYTES.clone()).into_response()
}

/// The whole description.
pub fn document() -> &'static Value {
    &DOCUMENT
}

fn describe(rules: &[Rule]) -> Value {
    let mut named = Named::new();
    Document::schemas(&mut named);
    let mut schemas = Map::new();
    schemas.insert("Problem".to_owned(), json!(Document::schema()));
    let mut paths = Map::new();
    for rule in rules {
        let [question, answer] = (rule.schemas)(&mut named).map(|schema| explained(json!(schema)));
        let (question_name, answer_name) = (component(rule.name, "Question"), component(rule.name, "Answer"));
        paths.insert(address(rule), json!({ "post": operation(rule, &question, &question_name, &answer_name) }));
        schemas.insert(question_name, with_enough(question, rule.enough));
        schemas.insert(answer_name, answer);
    }
    for (address, keyed_of) in [
        (route::API_STAYS, &STAYS),
        (route::API_STAYS_CHECK_OUTS, &CHECK_OUTS),
        (route::API_STAYS_CORRECTIONS, &CORRECTIONS),
        (route::API_STAYS_CANCELLATIONS, &CANCELLATIONS),
        (route::ARRIVAL_CARD_CHECK, &CARD_CHECK),
    ] {
        paths.insert(address.to_owned(), json!({ "post": keyed(&mut named, keyed_of) }));
    }
    schemas.extend(named.into_iter().map(|(name, schema)| (name, json!(schema))));
    json!({
        "openapi": "3.1.0",
        "info": { "title": "Sala: rules in public", "version": "1", "description": DESCRIPTION },
        "servers": [{ "url": "/" }],
        "paths": paths,
        "components": {
            "schemas": schemas,
            "securitySchemes": {
                HOTEL_KEY: { "type": "http", "scheme": "bearer", "description": "A key that a hotel makes for one of its places; one of the sandbox checks everything and files nothing" },
                CARRIER_KEY: { "type": "http", "scheme": "bearer", "description": "The key that the immigration gave to a carrier" },
            },
        },
    })
}

const HOTEL_KEY: &str = "hotel_key";
const CARRIER_KEY: &str = "carrier_key";

/// What is asked with a key.
struct Keyed {
    id: &'static str,
    key: &'static str,
    summary: &'static str,
    /// Of question and answer.
    schemas: fn(&mut Named) -> [Value; 2],
    /// The headers that it needs beside the key, each with a word on it.
    headers: &'static [(&'static str, &'static str)],
}

const STAYS: Keyed = Keyed {
    id: "stays",
    key: HOTEL_KEY,
    summary: "A hotel's own system notifies guests (TM.30)",
    schemas: schemas::<stays::StaysIn, stays::StaysOut>,
    headers: &[IDEMPOTENCY],
};

const IDEMPOTENCY: (&str, &str) =
    ("Idempotency-Key", "Asked again with the same one, the first answer comes again and nothing is filed twice.");

const CHECK_OUTS: Keyed = Keyed {
    id: "stays-check-outs",
    key: HOTEL_KEY,
    summary: "A hotel's own system tells that guests have left",
    schemas: schemas::<change::CheckOutsIn, change::ChangesOut>,
    headers: &[IDEMPOTENCY],
};

const CORRECTIONS: Keyed = Keyed {
    id: "stays-corrections",
    key: HOTEL_KEY,
    summary: "A hotel's own system corrects what it told of guests",
    schemas: schemas::<change::CorrectionsIn, change::ChangesOut>,
    headers: &[IDEMPOTENCY],
};

const CANCELLATIONS: Keyed = Keyed {
    id: "stays-cancellations",
    key: HOTEL_KEY,
    summary: "A hotel's own system takes back stays that never began",
    schemas: schemas::<change::CancellationsIn, change::ChangesOut>,
    headers: &[IDEMPOTENCY],
};

const CARD_CHECK: Keyed = Keyed {
    id: "arrival-card-check",
    key: CARRIER_KEY,
    summary: "A carrier asks whether a passenger's arrival card serves",
    schemas: schemas::<arrival_cards::Asked, arrival_cards::Answer>,
    headers: &[],
};

fn schemas<Question: ToSchema, Answer: ToSchema>(named: &mut Named) -> [Value; 2] {
    Question::schemas(named);
    Answer::schemas(named);
    [json!(Question::schema()), json!(Answer::schema())]
}

fn keyed(named: &mut Named, keyed: &Keyed) -> Value {
    let [question, answer] = (keyed.schemas)(named).map(explained);
    let header = |(name, words): &(&str, &str)| {
        let schema = json!({ "type": "string", "minLength": 1, "maxLength": 255, "pattern": "^[!-~]+$" });
        json!({ "name": name, "in": "header", "required": true, "description": words, "schema": schema })
    };
    let problem = |description: &str| json!({ "description": description, "content": { "application/problem+json": { "schema": { "$ref": "#/components/schemas/Problem" } } } });
    json!({
        "operationId": keyed.id,
        "summary": keyed.summary,
        "description": question["description"],
        "tags": ["with a key"],
        "security": [{ keyed.key: [] }],
        "parameters": keyed.headers.iter().map(header).collect::<Vec<_>>(),
        "requestBody": { "required": true, "content": { "application/json": { "schema": question } } },
        "responses": {
            "200": { "description": "Done", "content": { "application/json": { "schema": answer } } },
            "400": problem("A key is unknown, missing or of the wrong type; the document names it"),
            "401": problem("No key, or none that holds"),
            "default": problem("Not done"),
        },
    })
}

/// Where a rule is asked.
pub fn address(rule: &Rule) -> String {
    format!("{}rules/{}", super::PREFIX, rule.name)
}

/// The schemas of a rule.
pub fn question_and_answer(rule: &Rule) -> (&'static Value, &'static Value) {
    let schema = |suffix| &DOCUMENT["components"]["schemas"][component(rule.name, suffix)];
    (schema("Question"), schema("Answer"))
}

fn operation(rule: &Rule, question: &Value, question_name: &str, answer_name: &str) -> Value {
    let refer = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
    let examples: Map<String, Value> = rule
        .examples
        .iter()
        .enumerate()
        .map(|(number, (shows, example))| {
            let value: Value = serde_json::from_str(example).expect("an example is JSON");
            (format!("{}-{}", rule.name, number + 1), json!({ "summary": shows, "value": value }))
        })
        .collect();
    let problem = |description: &str| json!({ "description": description, "content": { "application/problem+json": { "schema": refer("Problem") } } });
    json!({
        "operationId": rule.name,
        "summary": rule.summary,
        "description": question["description"],
        "tags": ["rules"],
        "requestBody": {
            "required": true,
            "content": { "application/json": { "schema": refer(question_name), "examples": examples } },
        },
        "responses": {
            "200": {
                "description": "What follows from the keys given",
                "content": { "application/json": { "schema": refer(answer_name) } },
            },
            "400": problem("A key is unknown, missing or of the wrong type; the document names it"),
            "405": problem("Rules are asked by POST"),
            "413": problem("The question is too long"),
            "429": problem("Too many questions from this address; `Retry-After` says when to ask again"),
            "default": problem("Not answered"),
        },
    })
}

/// "tm30-row" and "Question": `Tm30RowQuestion`.
fn component(name: &str, suffix: &str) -> String {
    let words = name.split('-').map(|word| {
        let (first, rest) = word.split_at(word.len().min(1));
        first.to_uppercase() + rest
    });
    words.chain([suffix.to_owned()]).collect()
}

/// The words on a key that need not be given stand beside the reference to its type, one level too deep.
fn explained(mut schema: Value) -> Value {
    let keys = schema.get_mut("properties").and_then(Value::as_object_mut);
    for key in keys.into_iter().flat_map(Map::values_mut) {
        let Some(choices) = key.get_mut("oneOf").and_then(Value::as_array_mut) else { continue };
        let words =
            choices.iter_mut().filter_map(Value::as_object_mut).filter_map(|choice| choice.remove("description"));
        if let Some(words) = words.fold(None, |first: Option<Value>, more| first.or(Some(more))) {
            key["description"] = words;
        }
    }
    schema
}

/// Says which sets of keys are enough, where the type alone does not.
fn with_enough(mut schema: Value, enough: &[&[&str]]) -> Value {
    let any: Vec<Value> = enough
        .iter()
        .map(|set| {
            // Given means not null.
            let given: Map<String, Value> =
                set.iter().map(|key| ((*key).to_owned(), json!({ "not": { "type": "null" } }))).collect();
            json!({ "required": set, "properties": given })
        })
        .collect();
    if !any.is_empty() {
        schema["anyOf"] = any.into();
    }
    schema
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    /// Where a schema is wanted, `null` is none.
    #[test]
    fn nothing_is_null() {
        fn nulls(at: &str, value: &Value, found: &mut Vec<String>) {
            match value {
                Value::Null => found.push(at.to_owned()),
                Value::Object(keys) => keys.iter().for_each(|(key, value)| nulls(&format!("{at}/{key}"), value, found)),
                Value::Array(values) => values.iter().for_each(|value| nulls(at, value, found)),
                _ => {}
            }
        }
        let mut found = Vec::new();
        nulls("", document(), &mut found);
        found.retain(|at| !at.ends_with("/enum") && !at.contains("/examples/"));
        assert!(found.is_empty(), "{found:?}");
    }

    #[test]
    fn names_of_components() {
        assert_eq!(component("tm30-row", "Question"), "Tm30RowQuestion");
        assert_eq!(component("mrz", "Answer"), "MrzAnswer");
    }

    #[test]
    fn every_reference_leads_somewhere() {
        let text = document().to_string();
        for reference in text.split("\"#/components/schemas/").skip(1).filter_map(|rest| rest.split('"').next()) {
            assert!(document()["components"]["schemas"].get(reference).is_some(), "{reference}");
        }
    }

    /// Two types of one name would describe each other.
    #[test]
    fn a_name_means_one_schema() {
        let mut named = Named::new();
        for rule in rules::ALL {
            (rule.schemas)(&mut named);
        }
        let mut known: BTreeMap<String, Value> = BTreeMap::new();
        for (name, schema) in named {
            let schema = json!(schema);
            let before = known.insert(name.clone(), schema.clone()).unwrap_or_else(|| schema.clone());
            assert_eq!(before, schema, "{name}");
        }
    }

    #[test]
    fn questions_refuse_unknown_keys_and_explain_all_of_theirs() {
        for rule in rules::ALL {
            let question = &document()["components"]["schemas"][component(rule.name, "Question")];
            assert_eq!(question["additionalProperties"], false, "{}", rule.name);
            assert!(!rule.examples.is_empty() && question["description"].is_string(), "{}", rule.name);
            let properties = question["properties"].as_object().unwrap();
            for (key, schema) in properties {
                assert!(schema["description"].is_string(), "{}: {key} is not explained", rule.name);
            }
            for key in rule.enough.iter().flat_map(|set| set.iter()) {
                assert!(properties.contains_key(*key), "{}: {key}", rule.name);
            }
        }
    }
}
