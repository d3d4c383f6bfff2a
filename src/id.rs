//! Identifiers: typed UUIDs, so that a person's id can never be passed for a case's, and the reference of a case that
//! people read aloud. Uses uuid and serde. No id is made here: the shell hands in UUIDs and random numbers.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use thiserror::Error;
use uuid::Uuid;

use crate::text::western_digit;

/// Declares newtypes around [`Uuid`] that share everything but their meaning.
macro_rules! typed_ids {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(Uuid);

        impl $name {
            pub const fn from_uuid(uuid: Uuid) -> Self {
                Self(uuid)
            }

            pub const fn as_uuid(self) -> Uuid {
                self.0
            }
        }

        impl From<Uuid> for $name {
            fn from(uuid: Uuid) -> Self {
                Self(uuid)
            }
        }

        impl From<$name> for Uuid {
            fn from(id: $name) -> Self {
                id.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl FromStr for $name {
            type Err = uuid::Error;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Uuid::from_str(text).map(Self)
            }
        }
    )*};
}

typed_ids! {
    /// A filed case.
    CaseId;
    /// A saved, unfiled application.
    DraftId;
    /// A human being, whatever passports and accounts he has.
    PersonId;
    /// A sign-in of a person.
    AccountId;
    /// A signed-in session.
    SessionId;
    /// One travel document of a person.
    PassportId;
    /// A piece of queued work.
    JobId;
    /// An uploaded or issued file.
    DocumentId;
    /// An event of a case.
    EventId;
    /// A public authority, for example the Immigration Bureau.
    AgencyId;
    /// An office of an agency.
    OfficeId;
}

/// The symbols of a case reference: digits and Latin capitals without 0/O, 1/I/L, S/Z pairs that people mishear or misread.
///
/// There are 29 of them because 29 is prime: with a prime modulus and weights that differ, one check symbol detects every
/// wrong symbol and every swap of two symbols.
pub(crate) const SYMBOLS: &[u8; 29] = b"23456789ABCDEFGHJKMNPQRTUVWXY";

/// Symbols that carry the number; one check symbol follows.
const BODY: usize = 9;
/// Length of a reference without its hyphen.
const LENGTH: usize = BODY + 1;

/// The printed reference of a case, shown as `XXXXX-XXXXX`: nine symbols and a check symbol.
///
/// 29⁹ ≈ 1.45 × 10¹³ numbers: at 10⁸ cases a guess hits one case in 145,000, and a reference alone opens nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CaseReference([u8; LENGTH]);

/// Why a typed reference is not one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum ReferenceError {
    /// Not ten symbols; `found` counts them without spaces and hyphens.
    #[error("a reference has {LENGTH} symbols, not {found}")]
    Length { found: usize },
    /// A character that no reference contains.
    #[error("a reference never contains {0:?}")]
    Character(char),
    /// Ten possible symbols, but mistyped.
    #[error("the check symbol does not match")]
    CheckSymbol,
}

impl ReferenceError {
    /// The code under which the texts know this error.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Length { .. } => "LENGTH",
            Self::Character(_) => "CHARACTER",
            Self::CheckSymbol => "CHECK_DIGIT",
        }
    }
}

impl CaseReference {
    /// Makes a reference of a random number. Only the number modulo 29⁹ matters, so all 64 bits should be random.
    pub fn from_random(random: u64) -> Self {
        let mut rest = random;
        let mut body = [0_u8; BODY];
        for value in &mut body {
            // The remainder is below 29.
            *value = u8::try_from(rest % 29).unwrap_or(0);
            rest /= 29;
        }
        let mut symbols = [0_u8; LENGTH];
        let values = body.into_iter().chain([check_value(&body)]);
        for (symbol, value) in symbols.iter_mut().zip(values) {
            *symbol = symbol_of(value);
        }
        Self(symbols)
    }

    /// Reads a reference as people type it: lower case, spaces, hyphens of any kind and Thai digits are fine.
    pub fn parse(text: &str) -> Result<Self, ReferenceError> {
        let mut symbols = [0_u8; LENGTH];
        let mut values = [0_u8; LENGTH];
        let mut found = 0_usize;
        for c in text.chars() {
            if c.is_whitespace() || is_hyphen(c) {
                continue;
            }
            let upper = western_digit(c).to_ascii_uppercase();
            let value = value_of(upper).ok_or(ReferenceError::Character(c))?;
            if let (Some(symbol), Some(slot)) = (symbols.get_mut(found), values.get_mut(found)) {
                *symbol = symbol_of(value);
                *slot = value;
            }
            found += 1;
        }
        if found != LENGTH {
            return Err(ReferenceError::Length { found });
        }
        let [body @ .., check] = values;
        if check_value(&body) == check { Ok(Self(symbols)) } else { Err(ReferenceError::CheckSymbol) }
    }

    /// The ten symbols without a hyphen: the form for storing and searching.
    pub fn compact(&self) -> String {
        self.0.iter().copied().map(char::from).collect()
    }
}

/// Σ (i + 2) · vᵢ mod 29 for the nine body symbols, i from 0: all weights are 2–10, the check symbol's own is 1, so all
/// ten differ and none is 0 modulo 29.
fn check_value(body: &[u8; BODY]) -> u8 {
    let sum: u32 = (2..).zip(body).map(|(weight, value)| weight * u32::from(*value)).sum();
    // Ordered so that body and check together sum to zero.
    u8::try_from((29 - sum % 29) % 29).unwrap_or(0)
}

fn symbol_of(value: u8) -> u8 {
    SYMBOLS.get(usize::from(value)).copied().unwrap_or(b'2')
}

fn value_of(symbol: char) -> Option<u8> {
    let position = SYMBOLS.iter().position(|s| char::from(*s) == symbol)?;
    u8::try_from(position).ok()
}

/// ASCII hyphen and the dashes that keyboards and word processors put in its place.
const fn is_hyphen(c: char) -> bool {
    matches!(c, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{FE58}' | '\u{FE63}' | '\u{FF0D}')
}

impl fmt::Display for CaseReference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, symbol) in self.0.iter().enumerate() {
            if index == LENGTH / 2 {
                f.write_str("-")?;
            }
            write!(f, "{}", char::from(*symbol))?;
        }
        Ok(())
    }
}

impl FromStr for CaseReference {
    type Err = ReferenceError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::parse(text)
    }
}

impl Serialize for CaseReference {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for CaseReference {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text).map_err(de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn is_read_as_people_type_it() {
        let reference = CaseReference::from_random(123_456_789_012_345);
        let shown = reference.to_string();
        assert_eq!(shown.len(), 11);
        assert_eq!(CaseReference::parse(&shown.to_lowercase()), Ok(reference));
        assert_eq!(CaseReference::parse(&format!("  {} ", shown.replace('-', " "))), Ok(reference));
        assert_eq!(CaseReference::parse(&shown.replace('-', "\u{2013}")), Ok(reference));
        assert_eq!(CaseReference::parse(&crate::text::to_thai_digits(&shown)), Ok(reference));
        assert_eq!(CaseReference::parse(&reference.compact()), Ok(reference));
    }

    #[test]
    fn says_what_is_wrong() {
        let shown = CaseReference::from_random(7).to_string();
        let short = shown.get(..10).unwrap();
        assert_eq!(CaseReference::parse(short), Err(ReferenceError::Length { found: 9 }));
        assert_eq!(CaseReference::parse(""), Err(ReferenceError::Length { found: 0 }));
        assert_eq!(CaseReference::parse(&format!("{shown}2")), Err(ReferenceError::Length { found: 11 }));
        assert_eq!(CaseReference::parse("O2345-67892"), Err(ReferenceError::Character('O')));
        assert_eq!(CaseReference::parse("ก2345-67892"), Err(ReferenceError::Character('ก')));
    }

    #[test]
    fn ids_are_plain_uuids_outside() {
        let uuid = Uuid::from_u128(0x0193_5a6b_0000_7000_8000_0000_0000_0001);
        let id = CaseId::from_uuid(uuid);
        assert_eq!(serde_json::to_string(&id).unwrap(), format!("\"{uuid}\""));
        assert_eq!(id.to_string().parse::<CaseId>().unwrap(), id);
        assert_eq!(id.as_uuid(), uuid);
    }

    fn symbols(reference: CaseReference) -> Vec<char> {
        reference.compact().chars().collect()
    }

    proptest! {
        #[test]
        fn round_trips(random in any::<u64>()) {
            let reference = CaseReference::from_random(random);
            prop_assert_eq!(CaseReference::parse(&reference.to_string()), Ok(reference));
            let json = serde_json::to_string(&reference).unwrap();
            prop_assert_eq!(serde_json::from_str::<CaseReference>(&json).unwrap(), reference);
        }

        #[test]
        fn every_wrong_symbol_is_detected(random in any::<u64>()) {
            let right = symbols(CaseReference::from_random(random));
            for at in 0..LENGTH {
                for symbol in SYMBOLS {
                    let mut typed = right.clone();
                    typed[at] = char::from(*symbol);
                    let expected = typed == right;
                    let text: String = typed.into_iter().collect();
                    prop_assert_eq!(CaseReference::parse(&text).is_ok(), expected);
                }
            }
        }

        #[test]
        fn every_swap_is_detected(random in any::<u64>()) {
            let right = symbols(CaseReference::from_random(random));
            for a in 0..LENGTH {
                for b in a + 1..LENGTH {
                    let mut typed = right.clone();
                    typed.swap(a, b);
                    let expected = typed == right;
                    let text: String = typed.into_iter().collect();
                    prop_assert_eq!(CaseReference::parse(&text).is_ok(), expected);
                }
            }
        }
    }
}
