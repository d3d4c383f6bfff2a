//! A question from its JSON: every key known, every value of its type, nothing twice, nothing after it. Whatever is wrong is
//! named, with its place.

use std::collections::BTreeMap;

use serde::de::{DeserializeOwned, IgnoredAny};
use serde_json::error::Category;

use super::problem::{Kind, Problem};

/// Reads it.
pub fn read<T: DeserializeOwned>(question: &[u8]) -> Result<T, Problem> {
    // A struct would be read from a list too, by order.
    if question.trim_ascii_start().first() != Some(&b'{') {
        return Err(Problem::new(Kind::NotJson, "The question is a JSON object: { … }"));
    }
    let mut json = serde_json::Deserializer::from_slice(question);
    let asked = serde_path_to_error::deserialize(&mut json).map_err(|error| {
        let path = error.path().to_string();
        problem(path, error.inner())
    })?;
    json.end().map_err(|error| problem(String::new(), &error))?;
    Ok(asked)
}

/// Looks whether one of the sets of keys is given whole.
pub fn require(question: &[u8], enough: &[&[&str]]) -> Result<(), Problem> {
    if enough.is_empty() {
        return Ok(());
    }
    let given: BTreeMap<String, Option<IgnoredAny>> = serde_json::from_slice(question).unwrap_or_default();
    let is_given = |key: &&str| matches!(given.get(*key), Some(Some(_)));
    if enough.iter().any(|set| set.iter().all(is_given)) {
        return Ok(());
    }
    let sets: Vec<String> = enough.iter().map(|set| set.join(" and ")).collect();
    let first = enough.iter().flat_map(|set| set.iter()).find(|key| !is_given(key)).copied();
    let problem = Problem::new(Kind::MissingKey, format!("Give {}.", sets.join(", or ")));
    Err(problem.about(first.unwrap_or_default()))
}

/// What serde says, as a problem. Its words are stable and the only place where it tells one fault from another.
fn problem(path: String, error: &serde_json::Error) -> Problem {
    let words = error.to_string();
    if error.classify() != Category::Data {
        return Problem::new(Kind::NotJson, format!("This is not JSON: {words}"));
    }
    let words = words.rsplit_once(" at line ").map_or(words.as_str(), |(words, _)| words);
    for (beginning, kind) in [
        ("unknown field `", Kind::UnknownKey),
        ("missing field `", Kind::MissingKey),
        ("duplicate field `", Kind::RepeatedKey),
    ] {
        if let Some(rest) = words.strip_prefix(beginning) {
            let key = rest.rsplit_once("`, expected").or_else(|| rest.rsplit_once("`, there are no"));
            let key = key.map_or(rest.trim_end_matches('`'), |(key, _)| key);
            return Problem::new(kind, words).about(key);
        }
    }
    Problem::new(Kind::WrongType, format!("{path}: {words}")).about(path)
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;

    use super::*;

    #[derive(Debug, PartialEq, Eq, Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Asked {
        day: i32,
        list: Option<Vec<u8>>,
    }

    /// The kind of problem and the key that it names.
    fn wrong(question: &str) -> (&'static str, Option<String>) {
        let problem = read::<Asked>(question.as_bytes()).unwrap_err();
        (problem.kind().code(), problem.key().map(str::to_owned))
    }

    #[test]
    fn what_is_wrong_is_named() {
        assert_eq!(read::<Asked>(br#" {"day": 1, "list": null}"#).unwrap(), Asked { day: 1, list: None });
        let key = |key: &str| Some(key.to_owned());
        assert_eq!(wrong(r#"{"day": 1, "dya": 2}"#), ("unknown-key", key("dya")));
        assert_eq!(wrong(r#"{"day": 1, "a`b, expected": 2}"#), ("unknown-key", key("a`b, expected")));
        assert_eq!(wrong(r#"{"day": "1"}"#), ("wrong-type", key("day")));
        assert_eq!(wrong(r#"{"day": null}"#), ("wrong-type", key("day")));
        assert_eq!(wrong(r#"{"day": 1, "list": [1, 256]}"#), ("wrong-type", key("list[1]")));
        assert_eq!(wrong("{}"), ("missing-key", key("day")));
        assert_eq!(wrong(r#"{"day": 1, "day": 2}"#), ("repeated-key", key("day")));
        for nonsense in
            ["", "[1]", "null", "{", r#"{"day": 1}}"#, r#"{"day": 1} {}"#, "{\"day\": \"\\ud800\"}", "{'day': 1}"]
        {
            assert_eq!(wrong(nonsense), ("not-json", None), "{nonsense}");
        }
        let deep = format!("{{\"list\": {}", "[".repeat(100_000));
        assert!(read::<Asked>(deep.as_bytes()).is_err(), "no stack is exhausted");
    }

    #[test]
    fn one_set_of_keys_is_enough() {
        let enough: &[&[&str]] = &[&["text"], &["iso", "locale"]];
        for question in [r#"{"text": ""}"#, r#"{"iso": "x", "locale": "th"}"#] {
            assert_eq!(require(question.as_bytes(), enough).map_err(|problem| problem.detail().to_owned()), Ok(()));
        }
        for question in ["{}", r#"{"iso": "x"}"#, r#"{"text": null}"#] {
            let problem = require(question.as_bytes(), enough).unwrap_err();
            assert_eq!((problem.kind(), problem.key()), (Kind::MissingKey, Some("text")));
            assert_eq!(problem.detail(), "Give text, or iso and locale.");
        }
        assert!(require(b"{}", &[]).is_ok());
    }
}
