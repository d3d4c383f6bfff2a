//! The code on an issued document by which anybody finds out whether it is genuine.

use crate::id::SYMBOLS;
use std::fmt;
use thiserror::Error;

/// Symbols of a code, without its hyphens.
const LENGTH: usize = 16;
/// Symbols between hyphens.
const GROUP: usize = 4;

/// Sixteen symbols of the alphabet of case references, shown as `XXXX-XXXX-XXXX-XXXX`.
///
/// 29¹⁶ ≈ 2⁷⁷ codes: nobody finds one by trying, and one that is known tells nothing about another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CheckCode([u8; LENGTH]);

/// Why a typed code is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum CheckCodeError {
    /// Not sixteen symbols; `found` counts them without spaces and hyphens.
    #[error("a code has {LENGTH} symbols, not {found}")]
    Length { found: usize },
    /// A character that no code contains.
    #[error("a code never contains {0:?}")]
    Character(char),
}

impl CheckCode {
    /// Makes a code of random bytes. The remainder of 128 bits by 29¹⁶ is even but for one part in 2⁵⁰.
    pub fn from_random(random: [u8; 16]) -> Self {
        let mut rest = u128::from_le_bytes(random);
        Self([(); LENGTH].map(|()| {
            let symbol = usize::try_from(rest % 29).ok().and_then(|at| SYMBOLS.get(at));
            rest /= 29;
            // Every remainder has its symbol.
            symbol.copied().unwrap_or(b'2')
        }))
    }

    /// Reads a typed code: small letters, spaces and hyphens are understood.
    pub fn parse(text: &str) -> Result<Self, CheckCodeError> {
        let typed: Vec<char> = text.chars().filter(|c| !c.is_whitespace() && !matches!(c, '-' | '–' | '‑')).collect();
        let found = typed.len();
        let symbols = typed.into_iter().map(|typed| {
            let symbol = u8::try_from(typed.to_ascii_uppercase()).ok();
            symbol.filter(|symbol| SYMBOLS.contains(symbol)).ok_or(CheckCodeError::Character(typed))
        });
        let symbols = symbols.collect::<Result<Vec<u8>, _>>()?;
        symbols.try_into().map(Self).map_err(|_| CheckCodeError::Length { found })
    }

    /// The code without hyphens: how it is stored and signed.
    pub fn as_str(&self) -> &str {
        // Every symbol is ASCII.
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

/// With its hyphens.
impl fmt::Display for CheckCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (number, group) in self.0.chunks(GROUP).enumerate() {
            let hyphen = if number == 0 { "" } else { "-" };
            write!(f, "{hyphen}{}", std::str::from_utf8(group).unwrap_or_default())?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn codes_are_read_however_they_are_typed() {
        let code = CheckCode::from_random([7; 16]);
        let shown = code.to_string();
        assert_eq!((shown.len(), shown.matches('-').count()), (19, 3));
        for typed in [shown.clone(), shown.to_lowercase(), shown.replace('-', " "), format!(" {} ", code.as_str())] {
            assert_eq!(CheckCode::parse(&typed), Ok(code), "{typed}");
        }
        assert_eq!(CheckCode::parse("2345"), Err(CheckCodeError::Length { found: 4 }));
        assert_eq!(CheckCode::parse("0000-0000-0000-0000"), Err(CheckCodeError::Character('0')));
        assert_eq!(CheckCode::parse("<script>"), Err(CheckCodeError::Character('<')));
    }

    proptest! {
        #[test]
        fn every_code_reads_back(random: [u8; 16]) {
            let code = CheckCode::from_random(random);
            prop_assert_eq!(CheckCode::parse(&code.to_string()), Ok(code));
        }

        #[test]
        fn nothing_panics(text: String) {
            let _ = CheckCode::parse(&text);
        }
    }
}
