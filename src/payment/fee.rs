//! Fees of a service: each a formula over answers and dated settings, with the agency that receives it and the law that sets it.
//! They are worked out once, by the action that charges them; from then on they stand in the case's facts. May use `condition`,
//! `settings`, `value`.

use crate::condition::{ConditionError, Formula};
use crate::money::Satang;
use crate::settings::Settings;
use crate::value::{Value, Values};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The fact that holds what a case costs in all, in satang.
pub const FEE: &str = "fee";
/// The fact that holds the items: pairs of the fee's code and its satang.
pub const FEES: &str = "fees";

/// One fee of a service.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fee {
    /// In the text key of its name.
    pub code: String,
    /// Satang, over the form's answers and `settings`. Zero: this item is not charged.
    pub amount: Formula,
    /// The settings that the formula names: name in the formula and key.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub settings: BTreeMap<String, String>,
    /// Who receives it; none: the agency of the service.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub agency: Option<String>,
    /// The law that sets it, as cited.
    pub law: String,
}

/// An item of a bill.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// The code of its fee.
    pub code: String,
    /// Who receives it.
    pub agency: String,
    pub amount: Satang,
    pub law: String,
}

/// Why a fee cannot be worked out. The texts are for the author of the bundle and whoever keeps the settings.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FeeError {
    #[error(transparent)]
    Formula(#[from] ConditionError),
    #[error("fee `{0}` is negative or too large")]
    Amount(String),
    #[error("fee `{code}`: the setting `{setting}` is no number")]
    Setting { code: String, setting: String },
    #[error("the facts of the case name fees that its service does not have")]
    Facts,
}

impl Fee {
    /// How much it is.
    pub fn amount(&self, answers: &Values, settings: &Settings) -> Result<Satang, FeeError> {
        let mut values = answers.clone();
        for (name, key) in &self.settings {
            let missing = |_| FeeError::Setting { code: self.code.clone(), setting: key.clone() };
            values.insert(name.clone(), settings.number(key).map_err(missing)?.into());
        }
        let satang = self.amount.number(&values)?;
        if satang < 0 { Err(FeeError::Amount(self.code.clone())) } else { Ok(Satang::new(satang)) }
    }

    fn item(&self, amount: Satang, agency: &str) -> Item {
        Item {
            code: self.code.clone(),
            agency: self.agency.clone().unwrap_or_else(|| agency.to_owned()),
            amount,
            law: self.law.clone(),
        }
    }
}

/// What the fees come to, item by item; `agency` is that of the service. What is free is left out.
pub fn items(fees: &[Fee], answers: &Values, settings: &Settings, agency: &str) -> Result<Vec<Item>, FeeError> {
    let mut items = Vec::new();
    for fee in fees {
        let amount = fee.amount(answers, settings)?;
        if !amount.is_zero() {
            items.push(fee.item(amount, agency));
        }
    }
    Ok(items)
}

/// The sum of items.
pub fn total(items: &[Item]) -> Result<Satang, FeeError> {
    Satang::checked_sum(items.iter().map(|item| item.amount)).ok_or_else(|| FeeError::Amount(FEE.to_owned()))
}

/// The facts that hold the items and their sum.
pub fn facts(items: &[Item]) -> Result<Values, FeeError> {
    let pair = |item: &Item| Value::List(vec![item.code.clone().into(), item.amount.satang().into()]);
    let total = total(items)?;
    Ok([(FEE.to_owned(), total.satang().into()), (FEES.to_owned(), Value::List(items.iter().map(pair).collect()))]
        .into())
}

/// The items that the facts of a case hold, as they were when they were charged.
pub fn charged(fees: &[Fee], facts: &Values, agency: &str) -> Result<Vec<Item>, FeeError> {
    let Some(Value::List(pairs)) = facts.get(FEES) else { return Ok(Vec::new()) };
    let read = |pair: &Value| match pair {
        Value::List(pair) => match pair.as_slice() {
            [Value::Text(code), Value::Number(satang)] => {
                let fee = fees.iter().find(|fee| fee.code == *code)?;
                Some(fee.item(Satang::new(*satang), agency))
            }
            _ => None,
        },
        _ => None,
    };
    pairs.iter().map(read).collect::<Option<_>>().ok_or(FeeError::Facts)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Deserialize)]
    struct File {
        fees: Vec<Fee>,
    }

    fn fees() -> Vec<Fee> {
        let source = r#"
            [[fees]]
            code = "licence"
            amount = "int(area) > 200 ? 2 * base : base"
            settings = { base = "fee.base" }
            law = "Public Health Act"
            [[fees]]
            code = "inspection"
            amount = "outside == true ? 50050 : 0"
            agency = "public_works"
            law = "Building Control Act"
        "#;
        toml::from_str::<File>(source).unwrap().fees
    }

    fn answers(area: &str, outside: bool) -> Values {
        [("area".to_owned(), area.into()), ("outside".to_owned(), outside.into())].into()
    }

    fn settings() -> Settings {
        Settings([("fee.base".to_owned(), 100_000.into())].into())
    }

    #[test]
    fn items_are_worked_out_and_kept_in_the_facts() {
        let small = items(&fees(), &answers("90", false), &settings(), "bangkok").unwrap();
        assert_eq!(small.iter().map(|item| item.code.as_str()).collect::<Vec<_>>(), ["licence"]);
        let large = items(&fees(), &answers("240", true), &settings(), "bangkok").unwrap();
        assert_eq!(total(&large), Ok(Satang::new(250_050)));
        let agencies: Vec<&str> = large.iter().map(|item| item.agency.as_str()).collect();
        assert_eq!(agencies, ["bangkok", "public_works"]);
        let facts = facts(&large).unwrap();
        assert_eq!(facts.get(FEE), Some(&Value::Number(250_050)));
        assert_eq!(charged(&fees(), &facts, "bangkok"), Ok(large));
        assert_eq!(charged(&fees()[..1], &facts, "bangkok"), Err(FeeError::Facts));
        assert_eq!(charged(&fees(), &Values::new(), "bangkok"), Ok(Vec::new()));
    }

    #[test]
    fn what_cannot_be_worked_out_says_why() {
        let without = items(&fees(), &answers("90", false), &Settings::default(), "bangkok");
        assert_eq!(without, Err(FeeError::Setting { code: "licence".into(), setting: "fee.base".into() }));
        assert!(matches!(items(&fees(), &answers("x", false), &settings(), "b"), Err(FeeError::Formula(_))));
        let mut negative = fees();
        negative[1].amount = Formula::parse("-1").unwrap();
        let refused = items(&negative, &answers("90", false), &settings(), "b");
        assert_eq!(refused, Err(FeeError::Amount("inspection".into())));
    }
}
