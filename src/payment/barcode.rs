//! The barcode of a bill for a bank's counter: its text (PP-8), and how it is drawn as Code 128 (ISO/IEC 15417). May use
//! `money` and `promptpay`.

use super::promptpay::BillerId;
use crate::money::Satang;

/// What the counter's scanner reads: `|` and biller, then reference 1, reference 2 and the amount in satang, each on a line of its
/// own; 0 where the payer says how much.
pub fn text(biller: &BillerId, reference1: &str, reference2: &str, amount: Option<Satang>) -> String {
    let satang = amount.unwrap_or_default().satang();
    format!("|{biller}\r{reference1}\r{reference2}\r{satang}")
}

/// The widths of bars and gaps in turn, in modules, a bar first. None: a character that Code 128 does not hold.
pub fn code128(text: &str) -> Option<Vec<u8>> {
    let values = values(text)?;
    let checked = values.iter().enumerate().map(|(at, value)| at.max(1).saturating_mul(usize::from(*value)));
    let check = u8::try_from(checked.sum::<usize>() % 103).ok()?;
    let patterns = values.iter().chain([&check, &STOP]).map(|value| PATTERNS.get(usize::from(*value)));
    let patterns: Vec<&&str> = patterns.collect::<Option<_>>()?;
    Some(patterns.into_iter().flat_map(|pattern| pattern.bytes()).map(|digit| digit.wrapping_sub(b'0')).collect())
}

/// The three sets of characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Set {
    /// Capitals and control characters.
    A,
    /// Capitals and small letters.
    B,
    /// Pairs of digits.
    C,
}

impl Set {
    /// The value that begins in this set.
    const fn start(self) -> u8 {
        match self {
            Self::A => 103,
            Self::B => 104,
            Self::C => 105,
        }
    }

    /// The value that goes over to this set.
    const fn switch(self) -> u8 {
        match self {
            Self::A => 101,
            Self::B => 100,
            Self::C => 99,
        }
    }

    const fn value(self, byte: u8) -> Option<u8> {
        match (self, byte) {
            (Self::A, 0..=31) => Some(byte + 64),
            (Self::A, 32..=95) | (Self::B, 32..=127) => Some(byte - 32),
            _ => None,
        }
    }
}

const STOP: u8 = 106;

/// The text in values, with what begins it and goes over between sets: pairs of digits where four or more follow each other.
fn values(text: &str) -> Option<Vec<u8>> {
    let mut rest = text.as_bytes();
    let mut values = Vec::with_capacity(rest.len());
    let mut current = None;
    while let Some(first) = rest.first().copied() {
        let digits = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
        let pairs = digits >= 4 && digits.is_multiple_of(2) || current == Some(Set::C) && digits >= 2;
        let set = match current {
            _ if pairs => Set::C,
            Some(set @ (Set::A | Set::B)) if set.value(first).is_some() => set,
            _ if first < 32 => Set::A,
            _ => Set::B,
        };
        if current != Some(set) {
            values.push(if current.is_none() { set.start() } else { set.switch() });
            current = Some(set);
        }
        let (value, taken) = match (set, rest) {
            (Set::C, [tens, ones, ..]) => (Some((tens - b'0') * 10 + (ones - b'0')), 2),
            _ => (set.value(first), 1),
        };
        values.push(value?);
        rest = rest.get(taken..)?;
    }
    (!values.is_empty()).then_some(values)
}

/// Widths of bars and gaps of each value; the last one stops.
#[rustfmt::skip]
const PATTERNS: [&str; 107] = [
    "212222", "222122", "222221", "121223", "121322", "131222", "122213", "122312", "132212", "221213",
    "221312", "231212", "112232", "122132", "122231", "113222", "123122", "123221", "223211", "221132",
    "221231", "213212", "223112", "312131", "311222", "321122", "321221", "312212", "322112", "322211",
    "212123", "212321", "232121", "111323", "131123", "131321", "112313", "132113", "132311", "211313",
    "231113", "231311", "112133", "112331", "132131", "113123", "113321", "133121", "313121", "211331",
    "231131", "213113", "213311", "213131", "311123", "311321", "331121", "312113", "312311", "332111",
    "314111", "221411", "431111", "111224", "111422", "121124", "121421", "141122", "141221", "112214",
    "112412", "122114", "122411", "142112", "142211", "241211", "221114", "413111", "241112", "134111",
    "111242", "121142", "121241", "114212", "124112", "124211", "411212", "421112", "421211", "212141",
    "214121", "412121", "111143", "111341", "131141", "114113", "114311", "411113", "411311", "113141",
    "114131", "311141", "411131", "211412", "211214", "211232", "2331112",
];

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    /// PP-8.
    #[test]
    fn says_what_the_counter_reads() {
        let biller = BillerId::parse("099400015953001").unwrap();
        let amount = Some(Satang::new(364_922));
        assert_eq!(text(&biller, "INV1", "", amount), "|099400015953001\rINV1\r\r364922");
        assert_eq!(text(&biller, "INV1", "R2", None), "|099400015953001\rINV1\rR2\r0");
    }

    #[test]
    fn every_pattern_is_of_its_own_and_eleven_wide() {
        assert_eq!(PATTERNS.iter().collect::<BTreeSet<_>>().len(), 107);
        for pattern in &PATTERNS[..106] {
            let widths: Vec<u8> = pattern.bytes().map(|digit| digit - b'0').collect();
            assert_eq!((widths.len(), widths.iter().sum::<u8>()), (6, 11), "{pattern}");
            // Bars are even in sum, which is how a scanner finds a damaged one.
            assert_eq!(widths.iter().step_by(2).sum::<u8>() % 2, 0, "{pattern}");
        }
        assert_eq!(PATTERNS[106], "2331112");
    }

    #[test]
    fn sets_are_chosen_as_the_text_needs() {
        assert_eq!(values("PJJ123C"), Some(vec![104, 48, 42, 42, 17, 18, 19, 35]));
        assert_eq!(values("1234A\r"), Some(vec![105, 12, 34, 100, 33, 101, 77]));
        assert_eq!(values("12345"), Some(vec![104, 17, 99, 23, 45]));
        assert_eq!(values(""), None);
        assert_eq!(code128("ก"), None);
    }

    /// Reads values back, to see that nothing is lost.
    fn read(values: &[u8]) -> String {
        let mut set = Set::A;
        let mut text = String::new();
        for value in values {
            match (set, value) {
                (_, 103) | (Set::B | Set::C, 101) => set = Set::A,
                (_, 104) | (Set::A | Set::C, 100) => set = Set::B,
                (_, 105) | (Set::A | Set::B, 99) => set = Set::C,
                (Set::C, pair) => text.extend([b'0' + pair / 10, b'0' + pair % 10].map(char::from)),
                (Set::A, control @ 64..) => text.push(char::from(control - 64)),
                (_, other) => text.push(char::from(other + 32)),
            }
        }
        text
    }

    proptest! {
        #[test]
        fn nothing_is_lost(text in "[ -~\r]{1,60}") {
            prop_assert_eq!(read(&values(&text).unwrap()), text.clone());
            let widths = code128(&text).unwrap();
            prop_assert_eq!(widths.iter().map(|width| u32::from(*width)).sum::<u32>() % 11, 2);
        }

        #[test]
        fn nothing_panics(text in "\\PC{0,40}") {
            let _ = code128(&text);
        }
    }
}
