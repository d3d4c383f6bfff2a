//! Conditions and formulas of bundles: expressions in CEL, the Common Expression Language, over named values.
//!
//! A condition is compiled when a bundle is read, so that a service with a broken expression never loads; names that
//! do not exist are found by the linter ([`Condition::names`]). Evaluation cannot reach anything but the values given.

use crate::value::{Value, Values};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::sync::{Arc, LazyLock};

/// The functions of the language. Putting them together takes longer than any expression of ours.
static STANDARD: LazyLock<Arc<cel::Env>> = LazyLock::new(|| Arc::new(cel::Env::stdlib()));

/// A compiled expression that answers yes or no.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Condition(Expression);

/// A compiled expression that answers a whole number, such as satang or days.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Formula(Expression);

#[derive(Clone)]
struct Expression {
    source: String,
    program: Arc<cel::Program>,
    names: Arc<[String]>,
}

/// Why an expression could not be read or evaluated. The texts are for the author of a bundle, never for applicants.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ConditionError {
    #[error("`{source_text}` is not an expression: {reason}")]
    Syntax { source_text: String, reason: String },
    #[error("`{source_text}` cannot be evaluated: {reason}")]
    Evaluation { source_text: String, reason: String },
    #[error("`{0}` does not answer true or false")]
    NotBoolean(String),
    #[error("`{0}` does not answer a whole number")]
    NotNumber(String),
}

impl Condition {
    /// Compiles an expression.
    pub fn parse(source: &str) -> Result<Self, ConditionError> {
        Expression::parse(source).map(Self)
    }

    /// The expression as written.
    pub fn source(&self) -> &str {
        &self.0.source
    }

    /// The names it refers to, in order.
    pub fn names(&self) -> &[String] {
        &self.0.names
    }

    /// Evaluates it over `values`; a name that is referred to and has no value is null.
    pub fn holds(&self, values: &Values) -> Result<bool, ConditionError> {
        match self.0.evaluate(values)? {
            cel::Value::Bool(answer) => Ok(answer),
            _ => Err(ConditionError::NotBoolean(self.source().to_owned())),
        }
    }
}

impl Formula {
    /// Compiles an expression.
    pub fn parse(source: &str) -> Result<Self, ConditionError> {
        Expression::parse(source).map(Self)
    }

    /// The expression as written.
    pub fn source(&self) -> &str {
        &self.0.source
    }

    /// The names it refers to, in order.
    pub fn names(&self) -> &[String] {
        &self.0.names
    }

    /// Evaluates it over `values`; a name that is referred to and has no value is null. A number with a point is refused:
    /// money is counted in whole satang.
    pub fn number(&self, values: &Values) -> Result<i64, ConditionError> {
        match self.0.evaluate(values)? {
            cel::Value::Int(number) => Ok(number),
            _ => Err(ConditionError::NotNumber(self.source().to_owned())),
        }
    }
}

impl Expression {
    fn parse(source: &str) -> Result<Self, ConditionError> {
        let program = cel::Program::compile(source)
            .map_err(|errors| ConditionError::Syntax { source_text: source.to_owned(), reason: errors.to_string() })?;
        let mut names: Vec<String> = program.references().variables().into_iter().map(str::to_owned).collect();
        names.sort_unstable();
        Ok(Self { source: source.to_owned(), program: Arc::new(program), names: names.into() })
    }

    fn evaluate(&self, values: &Values) -> Result<cel::Value, ConditionError> {
        let mut context = cel::Context::with_env(Arc::clone(&STANDARD));
        for name in &*self.names {
            let value = values.get(name).map_or(cel::Value::Null, to_cel);
            context.add_variable_from_value(name.as_str(), value);
        }
        self.program
            .execute(&context)
            .map_err(|error| ConditionError::Evaluation { source_text: self.source.clone(), reason: error.to_string() })
    }
}

fn to_cel(value: &Value) -> cel::Value {
    match value {
        Value::Flag(flag) => cel::Value::Bool(*flag),
        Value::Number(number) => cel::Value::Int(*number),
        Value::Text(text) => cel::Value::String(Arc::new(text.clone())),
        Value::List(list) => cel::Value::List(Arc::new(list.iter().map(to_cel).collect())),
    }
}

impl std::fmt::Debug for Condition {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Condition({})", self.source())
    }
}

impl std::fmt::Debug for Formula {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Formula({})", self.source())
    }
}

impl PartialEq for Expression {
    fn eq(&self, other: &Self) -> bool {
        self.source == other.source
    }
}

impl Eq for Expression {}

impl Serialize for Expression {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.source)
    }
}

impl<'de> Deserialize<'de> for Expression {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let source = String::deserialize(deserializer)?;
        Self::parse(&source).map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values(pairs: &[(&str, Value)]) -> Values {
        pairs.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect()
    }

    #[test]
    fn compares_texts_numbers_and_missing_values() {
        let cases = [
            ("passport_entry == 'typed'", true),
            ("passport_entry != 'typed'", false),
            ("missing == null", true),
            ("missing == 'x'", false),
            ("returned < 1", true),
            ("arrived <= '2026-11-23'", true),
            ("'TH' in list", true),
        ];
        let values = values(&[
            ("passport_entry", "typed".into()),
            ("returned", 0.into()),
            ("arrived", "2026-07-04".into()),
            ("list", Value::List(vec!["TH".into()])),
        ]);
        for (source, expected) in cases {
            let condition = Condition::parse(source).unwrap();
            assert_eq!(condition.holds(&values), Ok(expected), "{source}");
        }
    }

    #[test]
    fn refuses_what_is_not_an_expression_and_what_is_not_a_condition() {
        assert!(matches!(Condition::parse("a =="), Err(ConditionError::Syntax { .. })));
        let number = Condition::parse("1 + 1").unwrap();
        assert!(matches!(number.holds(&Values::new()), Err(ConditionError::NotBoolean(_))));
    }

    #[test]
    fn formulas_count_in_whole_numbers() {
        let values = values(&[("area", "240".into()), ("base", 100_000.into())]);
        for (source, expected) in [
            ("base", 100_000),
            ("int(area) > 200 ? base * 2 : base", 200_000),
            ("base + base / 5", 120_000),
            ("missing == null ? 0 : base", 0),
        ] {
            assert_eq!(Formula::parse(source).unwrap().number(&values), Ok(expected), "{source}");
        }
        assert!(matches!(Formula::parse("1.5").unwrap().number(&values), Err(ConditionError::NotNumber(_))));
        for source in ["missing + 1", "base / 0", "int('x')", "9223372036854775807 + base"] {
            let failed = Formula::parse(source).unwrap().number(&values);
            assert!(matches!(failed, Err(ConditionError::Evaluation { .. })), "{source}: {failed:?}");
        }
    }

    #[test]
    fn names_what_it_refers_to() {
        let condition = Condition::parse("b == 'x' && (a == 1 || size(c) > 0)").unwrap();
        assert_eq!(condition.names(), ["a", "b", "c"]);
    }
}
