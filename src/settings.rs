//! Dated settings: values that differ by date or office (windows, fines, policies, exempt classes). They live in the
//! database and change without a release; here they arrive already resolved for one day and one office.

mod dated;

pub use self::dated::DatedCodes;
use crate::value::{Value, Values};

/// The settings in force on a day for an office, by key (`tm47.online.days_before`).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Settings(pub Values);

/// A setting that a rule needs is absent or of another kind. An error of the installation, not of the applicant.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("setting `{0}` is missing or of the wrong kind")]
pub struct SettingError(pub String);

impl Settings {
    /// A whole number.
    pub fn number(&self, key: &str) -> Result<i64, SettingError> {
        self.0.get(key).and_then(Value::as_number).ok_or_else(|| SettingError(key.to_owned()))
    }

    /// A text or code.
    pub fn text(&self, key: &str) -> Result<&str, SettingError> {
        self.0.get(key).and_then(Value::as_text).ok_or_else(|| SettingError(key.to_owned()))
    }

    /// A list of texts or codes.
    pub fn texts(&self, key: &str) -> Result<Vec<String>, SettingError> {
        match self.0.get(key) {
            Some(Value::List(list)) => list
                .iter()
                .map(|value| value.as_text().map(str::to_owned))
                .collect::<Option<Vec<_>>>()
                .ok_or_else(|| SettingError(key.to_owned())),
            _ => Err(SettingError(key.to_owned())),
        }
    }

    /// A list of codes, each with its days.
    pub fn dated_codes(&self, key: &str) -> Result<DatedCodes, SettingError> {
        DatedCodes::parse(&self.texts(key)?).ok_or_else(|| SettingError(key.to_owned()))
    }
}
