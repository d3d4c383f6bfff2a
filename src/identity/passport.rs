//! What a travel document says about its holder: document kind, number, sex, and a birth date whose day or month may be
//! unknown (block P of the shared fields).

use std::fmt;
use std::str::FromStr;

use jiff::civil::Date;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use thiserror::Error;

use crate::calendar::year_from;
use crate::text::{clean_line, from_thai_digits};

/// Kind of travel document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum DocType {
    Passport,
    TravelDoc,
    CertOfIdentity,
    BorderPass,
}

impl DocType {
    pub const ALL: [Self; 4] = [Self::Passport, Self::TravelDoc, Self::CertOfIdentity, Self::BorderPass];

    pub const fn code(self) -> &'static str {
        match self {
            Self::Passport => "PASSPORT",
            Self::TravelDoc => "TRAVEL_DOC",
            Self::CertOfIdentity => "CERT_OF_IDENTITY",
            Self::BorderPass => "BORDER_PASS",
        }
    }

    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// Sex as the document shows it; X where it is unspecified (`<` in the machine-readable zone).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Sex {
    M,
    F,
    X,
}

impl Sex {
    pub const ALL: [Self; 3] = [Self::M, Self::F, Self::X];

    pub const fn code(self) -> &'static str {
        match self {
            Self::M => "M",
            Self::F => "F",
            Self::X => "X",
        }
    }

    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|sex| sex.code() == code)
    }
}

/// Number of a travel document: A–Z and 0–9, 3 to 15 of them. Letters before or after the digits belong to it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct PassportNumber(String);

/// Why a text is not the number of a travel document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum PassportNumberError {
    #[error("no number")]
    Empty,
    #[error("{found} characters instead of 3 to 15")]
    Length { found: usize },
    #[error("a number never contains {0:?}")]
    Character(char),
}

impl PassportNumberError {
    /// The code under which the texts know this error.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Empty => "PASSPORT_REQUIRED",
            Self::Length { .. } => "PASSPORT_LENGTH",
            Self::Character(_) => "PASSPORT_FORMAT",
        }
    }
}

impl PassportNumber {
    /// Reads a number: upper-cased, spaces and hyphens removed, Thai digits accepted.
    pub fn parse(text: &str) -> Result<Self, PassportNumberError> {
        let mut number = String::with_capacity(15);
        for c in from_thai_digits(&clean_line(text)).chars() {
            if c == ' ' || c == '-' {
                continue;
            }
            if !c.is_ascii_alphanumeric() {
                return Err(PassportNumberError::Character(c));
            }
            number.push(c.to_ascii_uppercase());
        }
        match number.len() {
            0 => Err(PassportNumberError::Empty),
            3..=15 => Ok(Self(number)),
            found => Err(PassportNumberError::Length { found }),
        }
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// For lists and logs: all but the last four characters covered, and never fewer than half of them.
    pub fn masked(&self) -> String {
        let length = self.0.len();
        let shown = (length / 2).min(4);
        let (covered, rest) = self.0.split_at(length - shown);
        format!("{}{rest}", "•".repeat(covered.len()))
    }
}

impl fmt::Display for PassportNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for PassportNumber {
    type Err = PassportNumberError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::parse(text)
    }
}

impl<'de> Deserialize<'de> for PassportNumber {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::parse(&String::deserialize(deserializer)?).map_err(de::Error::custom)
    }
}

/// A birth date of which day, or day and month, may be unknown. Written `1990-00-00`.
///
/// A known day with an unknown month is possible too: some documents print it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PartialDate {
    year: i16,
    month: Option<i8>,
    day: Option<i8>,
}

/// Why a text is not a birth date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum PartialDateError {
    #[error("no date")]
    Empty,
    /// Not three numbers, or a year without four digits.
    #[error("not day, month and year")]
    Format,
    /// Three numbers, but no such day.
    #[error("no such day")]
    Range,
}

impl PartialDateError {
    /// The code under which the texts know this error.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Empty => "BIRTH_DATE_REQUIRED",
            Self::Format => "BIRTH_DATE_FORMAT",
            Self::Range => "BIRTH_DATE_RANGE",
        }
    }
}

impl PartialDate {
    /// A birth date of A.D. parts; `None` where they are no day. A known day needs a month that has it, or, with an unknown
    /// month, one of 1–31.
    pub fn new(year: i16, month: Option<i8>, day: Option<i8>) -> Option<Self> {
        let real = (1000..=9999).contains(&year)
            && match (month, day) {
                (Some(month), Some(day)) => Date::new(year, month, day).is_ok(),
                (Some(month), None) => (1..=12).contains(&month),
                (None, Some(day)) => (1..=31).contains(&day),
                (None, None) => true,
            };
        real.then_some(Self { year, month, day })
    }

    /// Reads three boxes: `00` or nothing for an unknown day or month, years of 2400 and more are Buddhist (rule 50).
    pub fn parse(day: &str, month: &str, year: &str) -> Result<Self, PartialDateError> {
        let [day, month, year] = [day, month, year].map(|part| from_thai_digits(&clean_line(part)));
        if year.is_empty() {
            return Err(if day.is_empty() && month.is_empty() {
                PartialDateError::Empty
            } else {
                PartialDateError::Format
            });
        }
        let year = year_from(&year).ok_or(PartialDateError::Format)?;
        let month = unknown_or_number(&month)?;
        let day = unknown_or_number(&day)?;
        Self::new(year, month, day).ok_or(PartialDateError::Range)
    }

    pub const fn year(self) -> i16 {
        self.year
    }

    pub const fn month(self) -> Option<i8> {
        self.month
    }

    pub const fn day(self) -> Option<i8> {
        self.day
    }

    /// The whole date, when no part is unknown.
    pub fn exact(self) -> Option<Date> {
        Date::new(self.year, self.month?, self.day?).ok()
    }

    /// Whether some part is unknown.
    pub const fn is_partial(self) -> bool {
        self.month.is_none() || self.day.is_none()
    }

    /// Whether even the earliest day that this can mean lies after `today`.
    pub fn is_after(self, today: Date) -> bool {
        let month = self.month.unwrap_or(1);
        let day = if self.month.is_some() { self.day.unwrap_or(1) } else { 1 };
        (self.year, month, day) > (today.year(), today.month(), today.day())
    }

    /// Whether both can mean the same day: known parts that differ rule it out, an unknown part never does.
    pub fn agrees_with(self, other: Self) -> bool {
        let agree = |a: Option<i8>, b: Option<i8>| a.is_none() || b.is_none() || a == b;
        self.year == other.year && agree(self.month, other.month) && agree(self.day, other.day)
    }
}

/// One or two digits; `0`, `00` or nothing mean unknown.
fn unknown_or_number(text: &str) -> Result<Option<i8>, PartialDateError> {
    if text.is_empty() {
        return Ok(None);
    }
    if text.len() > 2 || !text.bytes().all(|b| b.is_ascii_digit()) {
        return Err(PartialDateError::Format);
    }
    match text.parse::<i8>() {
        Ok(0) => Ok(None),
        Ok(number) => Ok(Some(number)),
        Err(_) => Err(PartialDateError::Format),
    }
}

impl From<Date> for PartialDate {
    fn from(date: Date) -> Self {
        Self { year: date.year(), month: Some(date.month()), day: Some(date.day()) }
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month.unwrap_or(0), self.day.unwrap_or(0))
    }
}

/// Reads the form of [`PartialDate`]'s `Display` only: `1990-00-00`.
impl FromStr for PartialDate {
    type Err = PartialDateError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let mut parts = text.split('-');
        match (parts.next(), parts.next(), parts.next(), parts.next()) {
            (Some(year), Some(month), Some(day), None) if year.len() == 4 && month.len() == 2 && day.len() == 2 => {
                let year = year.parse::<i16>().map_err(|_| PartialDateError::Format)?;
                Self::new(year, unknown_or_number(month)?, unknown_or_number(day)?).ok_or(PartialDateError::Range)
            }
            _ => Err(PartialDateError::Format),
        }
    }
}

impl Serialize for PartialDate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for PartialDate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn codes_are_those_of_serde() {
        for kind in DocType::ALL {
            assert_eq!(serde_json::to_string(&kind).unwrap(), format!("\"{}\"", kind.code()));
            assert_eq!(DocType::parse(kind.code()), Some(kind));
        }
        for sex in Sex::ALL {
            assert_eq!(serde_json::to_string(&sex).unwrap(), format!("\"{}\"", sex.code()));
            assert_eq!(Sex::parse(sex.code()), Some(sex));
        }
        assert_eq!(Sex::parse("m"), None);
    }

    #[test]
    fn numbers_are_normalised() {
        let read = |text| PassportNumber::parse(text).map(|number| number.to_string());
        assert_eq!(read(" aa 123-4567 b"), Ok("AA1234567B".to_owned()));
        assert_eq!(read("๕๑๒๓๔๕๖๗๘"), Ok("512345678".to_owned()));
        assert_eq!(read("A1"), Err(PassportNumberError::Length { found: 2 }));
        assert_eq!(read("1234567890123456"), Err(PassportNumberError::Length { found: 16 }));
        assert_eq!(read("AB/123"), Err(PassportNumberError::Character('/')));
        assert_eq!(read("Ä1234"), Err(PassportNumberError::Character('Ä')));
        assert_eq!(read(" - "), Err(PassportNumberError::Empty));
    }

    #[test]
    fn numbers_are_masked() {
        assert_eq!(PassportNumber::parse("AA1234567").unwrap().masked(), "•••••4567");
        assert_eq!(PassportNumber::parse("A12").unwrap().masked(), "••2");
    }

    #[test]
    fn birth_dates_may_have_unknown_parts() {
        let read = |day, month, year| PartialDate::parse(day, month, year).map(|d| d.to_string());
        assert_eq!(read("17", "06", "1985"), Ok("1985-06-17".to_owned()));
        assert_eq!(read("10", "00", "1985"), Ok("1985-00-10".to_owned()));
        assert_eq!(read("00", "00", "1985"), Ok("1985-00-00".to_owned()));
        assert_eq!(read("", "", "1985"), Ok("1985-00-00".to_owned()));
        assert_eq!(read("๔", "๑๑", "๒๕๓๓"), Ok("1990-11-04".to_owned()));
        assert_eq!(read("30", "02", "1990"), Err(PartialDateError::Range));
        assert_eq!(read("11", "24", "1990"), Err(PartialDateError::Range));
        assert_eq!(read("1", "1", "90"), Err(PartialDateError::Format));
        assert_eq!(read("1", "x", "1990"), Err(PartialDateError::Format));
        assert_eq!(read("1", "1", ""), Err(PartialDateError::Format));
        assert_eq!(read(" ", "", ""), Err(PartialDateError::Empty));
    }

    #[test]
    fn unknown_parts_agree_with_all() {
        let year = PartialDate::new(1990, None, None).unwrap();
        let day = PartialDate::from(date(1990, 11, 4));
        assert!(year.agrees_with(day) && day.agrees_with(year));
        assert!(!day.agrees_with(PartialDate::from(date(1990, 11, 5))));
        assert!(!year.agrees_with(PartialDate::new(1991, None, None).unwrap()));
        assert!(year.is_partial() && year.exact().is_none());
        assert_eq!(day.exact(), Some(date(1990, 11, 4)));
        assert!(PartialDate::new(2027, None, None).unwrap().is_after(date(2026, 11, 23)));
        assert!(!PartialDate::new(2026, Some(11), None).unwrap().is_after(date(2026, 11, 23)));
        assert!(PartialDate::from(date(2026, 11, 24)).is_after(date(2026, 11, 23)));
    }

    proptest! {
        #[test]
        fn birth_dates_round_trip(year in 1900_i16..2100, month in 0_i8..14, day in 0_i8..33) {
            let part = |n: i8| (n > 0).then_some(n);
            if let Some(date) = PartialDate::new(year, part(month), part(day)) {
                prop_assert_eq!(date.to_string().parse::<PartialDate>(), Ok(date));
                let json = serde_json::to_string(&date).unwrap();
                prop_assert_eq!(serde_json::from_str::<PartialDate>(&json).unwrap(), date);
                prop_assert!(date.agrees_with(date));
            }
        }

        #[test]
        fn a_number_is_its_own_normal_form(text in "[A-Za-z0-9 -]{0,20}") {
            if let Ok(number) = PassportNumber::parse(&text) {
                prop_assert_eq!(PassportNumber::parse(number.as_str()), Ok(number.clone()));
                prop_assert!((3..=15).contains(&number.as_str().len()));
            }
        }
    }
}
