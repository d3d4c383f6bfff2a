//! What is wrong with an answer: a code with parameters. The words are in the locales, under `error-<code>`.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// An error of one field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FieldError {
    /// The id of the input to look at; for a date its first wrong part.
    pub field: String,
    pub code: String,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub parameters: BTreeMap<String, String>,
}

impl FieldError {
    pub fn new(field: &str, code: &str) -> Self {
        Self { field: field.to_owned(), code: code.to_owned(), parameters: BTreeMap::new() }
    }

    #[must_use]
    pub fn with(mut self, name: &str, value: &dyn std::fmt::Display) -> Self {
        self.parameters.insert(name.to_owned(), value.to_string());
        self
    }
}
