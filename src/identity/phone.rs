//! Telephone numbers: Thai ones by the numbering plan, foreign ones as E.164 (rule 49). Stored with `+` and country code.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use thiserror::Error;

use crate::text::{clean_line, from_thai_digits};

/// Whose numbering plan a number follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PhoneKind {
    /// Thai mobile: 0, then 6, 8 or 9, then 8 digits.
    Mobile,
    /// Thai landline: 0, then 2, 3, 4, 5 or 7, then 7 digits.
    Fixed,
    /// Another country's, by form only.
    Foreign,
}

/// A telephone number in E.164 form: "+66897654321".
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Phone {
    e164: String,
    kind: PhoneKind,
}

/// Why a text is not a telephone number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum PhoneError {
    #[error("no number")]
    Empty,
    #[error("a number never contains {0:?}")]
    Character(char),
    /// Three or four digits: nobody can be reached there.
    #[error("a hotline")]
    Hotline,
    /// Too few or too many digits for its country.
    #[error("{found} digits")]
    Length { found: usize },
    /// Neither a Thai number nor one with `+` and country code.
    #[error("unknown beginning")]
    Prefix,
}

impl PhoneError {
    /// The code under which the texts know this error.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Empty => "PHONE_EMPTY",
            Self::Character(_) => "PHONE_CHARACTER",
            Self::Hotline => "PHONE_HOTLINE",
            Self::Length { .. } => "PHONE_LENGTH",
            Self::Prefix => "PHONE_PREFIX",
        }
    }
}

impl Phone {
    /// Reads a number: "089-765-4321", "+66 (0)89 765 4321", "+49 30 1234567"; Thai digits are fine.
    pub fn parse(text: &str) -> Result<Self, PhoneError> {
        let text = from_thai_digits(&clean_line(text));
        let (international, rest) = match text.strip_prefix(['+', '\u{FF0B}']) {
            Some(rest) => (true, rest),
            None => (false, text.as_str()),
        };
        let mut digits = String::with_capacity(15);
        for c in rest.chars() {
            match c {
                '0'..='9' => digits.push(c),
                ' ' | '-' | '.' | '(' | ')' | '\u{2010}'..='\u{2015}' => {}
                other => return Err(PhoneError::Character(other)),
            }
        }
        match (international, digits.len()) {
            (false, 0) => Err(PhoneError::Empty),
            (false, 3 | 4) => Err(PhoneError::Hotline),
            (true, _) => match digits.strip_prefix("66") {
                Some(national) => thai(national.strip_prefix('0').unwrap_or(national)),
                None => foreign(&digits),
            },
            (false, _) => match digits.strip_prefix('0') {
                Some(national) => thai(national),
                None => Err(PhoneError::Prefix),
            },
        }
    }

    pub fn e164(&self) -> &str {
        &self.e164
    }

    pub const fn kind(&self) -> PhoneKind {
        self.kind
    }

    /// As people read it: Thai numbers in the national form "089-765-4321", "053-123-456", "02-123-4567"; others as stored.
    pub fn national(&self) -> String {
        let Some(digits) = self.e164.strip_prefix("+66").filter(|_| self.kind != PhoneKind::Foreign) else {
            return self.e164.clone();
        };
        let area = if digits.starts_with('2') { 1 } else { 2 };
        match (digits.get(..area), digits.get(area..area + 3), digits.get(area + 3..)) {
            (Some(area), Some(middle), Some(end)) => format!("0{area}-{middle}-{end}"),
            _ => self.e164.clone(),
        }
    }
}

/// A Thai number without its leading 0.
fn thai(national: &str) -> Result<Phone, PhoneError> {
    let (kind, length) = match national.bytes().next() {
        Some(b'6' | b'8' | b'9') => (PhoneKind::Mobile, 9),
        Some(b'2' | b'3' | b'4' | b'5' | b'7') => (PhoneKind::Fixed, 8),
        Some(_) => return Err(PhoneError::Prefix),
        None => return Err(PhoneError::Length { found: 0 }),
    };
    match national.len() {
        3 | 4 => Err(PhoneError::Hotline),
        found if found == length => Ok(Phone { e164: format!("+66{national}"), kind }),
        // Counted as people write it, with the leading 0.
        found => Err(PhoneError::Length { found: found + 1 }),
    }
}

/// E.164: no leading 0, at most 15 digits; fewer than 7 reach nobody from abroad.
fn foreign(digits: &str) -> Result<Phone, PhoneError> {
    match digits.len() {
        _ if digits.starts_with('0') => Err(PhoneError::Prefix),
        7..=15 => Ok(Phone { e164: format!("+{digits}"), kind: PhoneKind::Foreign }),
        found => Err(PhoneError::Length { found }),
    }
}

impl fmt::Display for Phone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.e164)
    }
}

impl FromStr for Phone {
    type Err = PhoneError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::parse(text)
    }
}

impl Serialize for Phone {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.e164)
    }
}

impl<'de> Deserialize<'de> for Phone {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::parse(&String::deserialize(deserializer)?).map_err(de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn examples_of_rule_49() {
        for (typed, e164, kind, national) in [
            ("089-765-4321", "+66897654321", PhoneKind::Mobile, "089-765-4321"),
            ("๐๘๙ ๗๖๕ ๔๓๒๑", "+66897654321", PhoneKind::Mobile, "089-765-4321"),
            ("+66 (0)89 765 4321", "+66897654321", PhoneKind::Mobile, "089-765-4321"),
            ("+66 61.234.5678", "+66612345678", PhoneKind::Mobile, "061-234-5678"),
            ("053-123-456", "+6653123456", PhoneKind::Fixed, "053-123-456"),
            ("02 123 4567", "+6621234567", PhoneKind::Fixed, "02-123-4567"),
            ("+49 30 1234567", "+49301234567", PhoneKind::Foreign, "+49301234567"),
        ] {
            let phone = Phone::parse(typed).unwrap();
            assert_eq!((phone.e164(), phone.kind(), phone.national().as_str()), (e164, kind, national), "{typed}");
        }
    }

    #[test]
    fn says_what_is_wrong() {
        for (typed, error) in [
            ("", PhoneError::Empty),
            ("191", PhoneError::Hotline),
            ("1178", PhoneError::Hotline),
            ("+66 1178", PhoneError::Prefix),
            ("089-765-432", PhoneError::Length { found: 9 }),
            ("089-765-43210", PhoneError::Length { found: 11 }),
            ("053-123-4567", PhoneError::Length { found: 10 }),
            ("012345678", PhoneError::Prefix),
            ("66897654321", PhoneError::Prefix),
            ("0049301234567", PhoneError::Prefix),
            ("+12345", PhoneError::Length { found: 5 }),
            ("+1234567890123456", PhoneError::Length { found: 16 }),
            ("+0123456789", PhoneError::Prefix),
            ("089-765-4321 ext 5", PhoneError::Character('e')),
        ] {
            assert_eq!(Phone::parse(typed), Err(error), "{typed}");
        }
    }

    proptest! {
        #[test]
        fn what_is_stored_is_read_again(text in "[+]?[0-9 ()-]{0,18}") {
            if let Ok(phone) = Phone::parse(&text) {
                prop_assert_eq!(Phone::parse(phone.e164()), Ok(phone.clone()));
                prop_assert_eq!(Phone::parse(&phone.national()), Ok(phone.clone()));
                prop_assert!(phone.e164().len() <= 16);
            }
        }
    }
}
