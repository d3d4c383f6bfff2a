//! What a service issues: declared in its `service.toml`, issued by `{ do = "issue", output = "…" }`.
//!
//! Its words stand under the service's prefix: `<texts>-output-<code>` is its title, `…-text` what it says. A decision says
//! in `…-appeal` how and until when to appeal (BR-12).

use crate::calendar::{add_days, last_of_months};
use crate::issued::OutputKind;
use crate::settings::Settings;
use crate::value::{Value, Values};
use jiff::Span;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::ops::Not;

/// A document that a service issues.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Output {
    pub code: String,
    pub kind: OutputKind,
    /// Until when it is valid; none: it does not expire.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub validity: Option<Validity>,
    /// Its series of numbers; none: it carries the reference of its case.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<Series>,
    /// The answers that name its holder, in the order in which they are printed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub holder: Vec<String>,
    /// The rows that it prints: answers, facts, and the words of [`WORDS`].
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub shows: Vec<String>,
    /// The day that matters most to its holder, a fact or `valid_to`; printed large, and said by the check page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub feature: Option<String>,
    /// A table below the rows, of what the portal keeps beside the case.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub table: Option<OutputTable>,
    /// Its file is made when somebody asks for it, and not with every document: where most are never printed.
    #[serde(default, skip_serializing_if = "Not::not")]
    pub on_demand: bool,
}

/// What a document can have a table of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OutputTable {
    /// The guests of a notice of stay (TM.30).
    Guests,
}

/// Rows that every document can have: the whole address, when it was filed, where, and how.
pub const WORDS: [&str; 5] = ["address", "filed_at", "office", "channel", PAID_FOR];
/// What the case's bill was for, item by item: for the receipt of a payment.
pub const PAID_FOR: &str = "paid_for";
/// The name under which a document's last day of validity can be featured.
pub const VALID_TO: &str = "valid_to";

/// A series of numbers: of the agency, for this kind of document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Series {
    /// Stands before the number, e.g. `กทม.`
    pub prefix: String,
}

/// Until when a document is valid.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged, deny_unknown_fields)]
pub enum Validity {
    /// For as long as a dated setting says, a whole number of `unit`.
    Setting { setting: String, unit: SpanUnit },
    /// Until the day that a fact holds, this day included.
    Until { until: String },
    /// For as many months as a fact holds.
    Months { months: String },
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SpanUnit {
    Days,
    Months,
    Years,
}

/// The validity cannot be computed: a setting or fact is missing or of another kind. An error of the installation.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the validity of `{output}` needs `{name}`, which is missing or of the wrong kind")]
pub struct ValidityError {
    pub output: String,
    pub name: String,
}

impl Output {
    /// The last day of a document that is valid from `from`: the day before the same day of a later month or year.
    pub fn valid_to(&self, from: Date, settings: &Settings, facts: &Values) -> Result<Option<Date>, ValidityError> {
        let missing = |name: &str| ValidityError { output: self.code.clone(), name: name.to_owned() };
        match &self.validity {
            None => Ok(None),
            Some(Validity::Until { until }) => {
                let day = facts.get(until).and_then(Value::as_text).and_then(|day| day.parse().ok());
                day.map(Some).ok_or_else(|| missing(until))
            }
            Some(Validity::Months { months }) => {
                let count = facts.get(months).and_then(Value::as_number);
                span_from(from, count, SpanUnit::Months).map(Some).ok_or_else(|| missing(months))
            }
            Some(Validity::Setting { setting, unit }) => {
                span_from(from, settings.number(setting).ok(), *unit).map(Some).ok_or_else(|| missing(setting))
            }
        }
    }
}

/// The last day of a span that begins on a day: the day before the same day of a later month or year.
fn span_from(from: Date, count: Option<i64>, unit: SpanUnit) -> Option<Date> {
    let count = i32::try_from(count?).ok().filter(|count| *count > 0)?;
    let span = match unit {
        SpanUnit::Days => Span::new().try_days(count),
        SpanUnit::Months => return last_of_months(from, i64::from(count)),
        SpanUnit::Years => Span::new().try_years(count),
    };
    Some(add_days(from.checked_add(span.ok()?).ok()?, -1))
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn output(validity: Option<Validity>) -> Output {
        let code = "licence".to_owned();
        let kind = OutputKind::Licence;
        let (holder, shows) = (Vec::new(), Vec::new());
        Output { code, kind, validity, number: None, holder, shows, feature: None, table: None, on_demand: false }
    }

    #[test]
    fn a_year_ends_on_the_day_before_its_anniversary() {
        let settings = Settings([("licence.validity".to_owned(), 1.into())].into());
        let validity = |unit| Some(Validity::Setting { setting: "licence.validity".to_owned(), unit });
        let last = |unit, from| output(validity(unit)).valid_to(from, &settings, &Values::new()).unwrap().unwrap();
        assert_eq!(last(SpanUnit::Years, date(2026, 11, 20)), date(2027, 11, 19));
        // 29 February has its anniversary on the 28th.
        assert_eq!(last(SpanUnit::Years, date(2028, 2, 29)), date(2029, 2, 27));
        assert_eq!(last(SpanUnit::Months, date(2027, 1, 31)), date(2027, 2, 27));
        assert_eq!(last(SpanUnit::Days, date(2027, 1, 31)), date(2027, 1, 31));
        let missing = output(validity(SpanUnit::Days)).valid_to(date(2027, 1, 1), &Settings::default(), &Values::new());
        assert_eq!(missing.unwrap_err().name, "licence.validity");
    }

    #[test]
    fn a_fact_may_say_the_last_day() {
        let facts: Values = [("permit".to_owned(), "2027-05-01".into())].into();
        let until = |name: &str| output(Some(Validity::Until { until: name.to_owned() }));
        let settings = Settings::default();
        let from = date(2026, 1, 1);
        assert_eq!(until("permit").valid_to(from, &settings, &facts), Ok(Some(date(2027, 5, 1))));
        assert!(until("other").valid_to(from, &settings, &facts).is_err());
        let facts: Values = [("months".to_owned(), 3.into())].into();
        let months = |name: &str| output(Some(Validity::Months { months: name.to_owned() }));
        assert_eq!(months("months").valid_to(date(2026, 12, 5), &settings, &facts), Ok(Some(date(2027, 3, 4))));
        assert!(months("other").valid_to(from, &settings, &facts).is_err());
        assert_eq!(output(None).valid_to(from, &settings, &facts), Ok(None));
    }
}
