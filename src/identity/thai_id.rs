//! The Thai 13-digit number: national id of persons, tax number of juristic persons (rule 48).

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use thiserror::Error;

use crate::text::{clean_line, from_thai_digits};

const LENGTH: usize = 13;

/// Whose number it is, by its first digit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ThaiIdKind {
    /// 1–8; 6 and 7 also stand for non-nationals and their children.
    Person,
    /// 0. Some registered non-nationals have a leading 0 too; the number alone does not tell.
    Juristic,
}

/// A number whose check digit is right. That it was ever issued only the register can say; a wrong third digit passes too,
/// since its weight is 11.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ThaiId([u8; LENGTH]);

/// Why a text is not such a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum ThaiIdError {
    #[error("13 digits are needed, not {found}")]
    Length { found: usize },
    #[error("only digits and hyphens are possible, not {0:?}")]
    Character(char),
    #[error("no number begins with 9")]
    FirstDigit,
    #[error("the check digit does not match")]
    CheckDigit,
}

impl ThaiIdError {
    /// The code under which texts and interfaces know this error.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Length { .. } => "LENGTH",
            Self::Character(_) => "CHARACTER",
            Self::FirstDigit => "FIRST_DIGIT",
            Self::CheckDigit => "CHECK_DIGIT",
        }
    }
}

impl ThaiId {
    /// Reads a number; hyphens, spaces and Thai digits are fine.
    pub fn parse(text: &str) -> Result<Self, ThaiIdError> {
        let mut digits = [0_u8; LENGTH];
        let mut found = 0;
        for c in from_thai_digits(&clean_line(text)).chars() {
            if matches!(c, ' ' | '-' | '\u{2010}'..='\u{2015}') {
                continue;
            }
            let digit = c.to_digit(10).and_then(|d| u8::try_from(d).ok()).ok_or(ThaiIdError::Character(c))?;
            if let Some(slot) = digits.get_mut(found) {
                *slot = digit;
            }
            found += 1;
        }
        if found != LENGTH {
            return Err(ThaiIdError::Length { found });
        }
        let [first @ .., check] = digits;
        if digits.starts_with(&[9]) {
            return Err(ThaiIdError::FirstDigit);
        }
        if check_digit(&first) == check { Ok(Self(digits)) } else { Err(ThaiIdError::CheckDigit) }
    }

    pub fn kind(self) -> ThaiIdKind {
        if self.0.starts_with(&[0]) { ThaiIdKind::Juristic } else { ThaiIdKind::Person }
    }

    /// The 13 digits without hyphens: the form for storing and searching.
    pub fn digits(self) -> String {
        self.0.iter().map(|digit| char::from(b'0' + digit)).collect()
    }

    /// For lists: the last four digits only, "•-••••-••••1-81-1".
    pub fn masked(self) -> String {
        let text = self.to_string();
        let mut hidden = LENGTH - 4;
        text.chars()
            .map(|c| {
                if c == '-' || hidden == 0 {
                    return c;
                }
                hidden -= 1;
                '•'
            })
            .collect()
    }
}

/// (11 − Σ dᵢ · (14 − i) mod 11) mod 10 over the first twelve digits.
fn check_digit(first: &[u8; LENGTH - 1]) -> u8 {
    let sum: u32 = (2_u32..=13).rev().zip(first).map(|(weight, digit)| weight * u32::from(*digit)).sum();
    u8::try_from((11 - sum % 11) % 10).unwrap_or(0)
}

/// As printed on cards: "1-1037-02071-81-1".
impl fmt::Display for ThaiId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, digit) in self.0.iter().enumerate() {
            if matches!(index, 1 | 5 | 10 | 12) {
                f.write_str("-")?;
            }
            write!(f, "{digit}")?;
        }
        Ok(())
    }
}

/// Masked, so that a number never reaches a log through a debug print.
impl fmt::Debug for ThaiId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ThaiId({})", self.masked())
    }
}

impl FromStr for ThaiId {
    type Err = ThaiIdError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::parse(text)
    }
}

impl Serialize for ThaiId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.digits())
    }
}

impl<'de> Deserialize<'de> for ThaiId {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::parse(&String::deserialize(deserializer)?).map_err(de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn examples_of_rule_48() {
        let id = ThaiId::parse("1-1037-02071-81-1").unwrap();
        assert_eq!(id.digits(), "1103702071811");
        assert_eq!(id.to_string(), "1-1037-02071-81-1");
        assert_eq!(id.kind(), ThaiIdKind::Person);
        assert_eq!(ThaiId::parse("1-1037-02071-81-2"), Err(ThaiIdError::CheckDigit));
        assert_eq!(ThaiId::parse("0107544000108").unwrap().kind(), ThaiIdKind::Juristic);
        assert_eq!(ThaiId::parse("๑-๑๐๓๗-๐๒๐๗๑-๘๑-๑"), Ok(id));
        assert_eq!(ThaiId::parse("9103702071811"), Err(ThaiIdError::FirstDigit));
        assert_eq!(ThaiId::parse("110370207181"), Err(ThaiIdError::Length { found: 12 }));
        assert_eq!(ThaiId::parse("11037020718111"), Err(ThaiIdError::Length { found: 14 }));
        assert_eq!(ThaiId::parse("110370207181X"), Err(ThaiIdError::Character('X')));
    }

    #[test]
    fn remainders_0_and_1() {
        // Weighted sums 0 and 12.
        assert_eq!(check_digit(&[0; 12]), 1);
        assert_eq!(check_digit(&[0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]), 0);
    }

    #[test]
    fn is_masked_where_it_could_leak() {
        let id = ThaiId::parse("1103702071811").unwrap();
        assert_eq!(id.masked(), "•-••••-••••1-81-1");
        assert_eq!(format!("{id:?}"), "ThaiId(•-••••-••••1-81-1)");
    }

    proptest! {
        #[test]
        fn one_check_digit_is_right(body in "[0-8][0-9]{11}") {
            let right = (0..10).filter(|check| ThaiId::parse(&format!("{body}{check}")).is_ok()).count();
            prop_assert_eq!(right, 1);
        }

        #[test]
        fn most_single_errors_are_caught(body in "[1-7][0-9]{11}", at in 0_usize..12, by in 1_u8..10) {
            // The third digit weighs 11, which is nothing modulo 11; remainders 0 and 10 share the check digit 1.
            let digits: Vec<u8> = body.bytes().map(|b| b - b'0').collect();
            let first: [u8; 12] = digits.try_into().unwrap();
            let mut wrong = first;
            wrong[at] = (wrong[at] + by) % 10;
            let remainder = |d: &[u8; 12]| (2_u32..=13).rev().zip(d).map(|(w, d)| w * u32::from(*d)).sum::<u32>() % 11;
            let (a, b) = (remainder(&first), remainder(&wrong));
            let blind = at == 2 || matches!((a.min(b), a.max(b)), (0, 10));
            prop_assert_eq!(check_digit(&first) == check_digit(&wrong), blind);
        }

        #[test]
        fn round_trips(body in "[0-8][0-9]{11}") {
            let digits: Vec<u8> = body.bytes().map(|b| b - b'0').collect();
            let first: [u8; 12] = digits.try_into().unwrap();
            let id = ThaiId::parse(&format!("{body}{}", check_digit(&first))).unwrap();
            prop_assert_eq!(ThaiId::parse(&id.to_string()), Ok(id));
            prop_assert_eq!(serde_json::from_str::<ThaiId>(&serde_json::to_string(&id).unwrap()).unwrap(), id);
        }
    }
}
