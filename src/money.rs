//! Money in satang, the hundredth part of a baht. Uses serde only. Whole numbers and checked arithmetic: a fee that
//! overflows is an error, never a wrong amount, and no amount passes through a float.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::text::Lang;

/// An amount of Thai money in satang (1 baht = 100 satang). May be negative, for refunds.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Satang(i64);

impl Satang {
    pub const ZERO: Self = Self(0);

    /// An amount in satang.
    pub const fn new(satang: i64) -> Self {
        Self(satang)
    }

    /// An amount in whole baht; saturates beyond ± 92 quadrillion baht, which no fee or fine reaches.
    pub const fn from_baht(baht: i64) -> Self {
        Self(baht.saturating_mul(100))
    }

    /// The amount in satang.
    pub const fn satang(self) -> i64 {
        self.0
    }

    /// Whole baht, the rest cut off towards zero.
    pub const fn baht(self) -> i64 {
        self.0 / 100
    }

    pub const fn is_zero(self) -> bool {
        self.0 == 0
    }

    pub fn checked_add(self, other: Self) -> Option<Self> {
        self.0.checked_add(other.0).map(Self)
    }

    pub fn checked_sub(self, other: Self) -> Option<Self> {
        self.0.checked_sub(other.0).map(Self)
    }

    /// Times a count, for example days or pages.
    pub fn checked_mul(self, count: i64) -> Option<Self> {
        self.0.checked_mul(count).map(Self)
    }

    /// The sum, or `None` where it overflows.
    pub fn checked_sum(amounts: impl IntoIterator<Item = Self>) -> Option<Self> {
        amounts.into_iter().try_fold(Self::ZERO, Self::checked_add)
    }

    /// An amount in baht as machines write it: "250", "250.5" or "250.50"; no sign, no grouping.
    pub fn parse_baht(text: &str) -> Option<Self> {
        let (baht, satang) = text.split_once('.').unwrap_or((text, "0"));
        let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        if baht.is_empty() || !digits(baht) || !digits(satang) || !(1..=2).contains(&satang.len()) {
            return None;
        }
        let tenths = if satang.len() == 1 { 10 } else { 1 };
        let satang = satang.parse::<i64>().ok()?.checked_mul(tenths)?;
        baht.parse::<i64>().ok()?.checked_mul(100)?.checked_add(satang).map(Self)
    }

    /// "2000.00": as machines write it.
    pub fn plain(self) -> String {
        let satang = self.0.unsigned_abs();
        format!("{}{}.{:02}", self.sign(), satang / 100, satang % 100)
    }

    /// The amount with its unit: "2,000 baht", "2,000 บาท", "2,000泰铢", "2 000 батов"; satang only where there are any.
    pub fn format(self, lang: Lang) -> String {
        match lang {
            Lang::En => format!("{} baht", self.short()),
            Lang::Th => format!("{} บาท", self.short()),
            Lang::Zh => format!("{}泰铢", self.short()),
            Lang::Ja => format!("{}バーツ", self.short()),
            Lang::Ko => format!("{}바트", self.short()),
            Lang::Ru => self.russian(),
            Lang::My => format!("{} ဘတ်", self.short()),
        }
    }

    /// "1 бат", "2 бата", "5 батов", "1,50 бата": thousands behind a no-break space, and the noun agrees with the number.
    fn russian(self) -> String {
        let baht = self.0.unsigned_abs() / 100;
        let noun = match (self.0 % 100, baht % 10, baht % 100) {
            (0, 1, last) if last != 11 => "бат",
            (0, 2..=4, 12..=14) => "батов",
            (0, 2..=4, _) => "бата",
            (0, ..) => "батов",
            _ => "бата",
        };
        let number = self.short().replace(',', "\u{A0}").replace('.', ",");
        format!("{number} {noun}")
    }

    /// "2,000" or "2,000.50".
    fn short(self) -> String {
        if self.0 % 100 == 0 {
            format!("{}{}", self.sign(), grouped(self.0.unsigned_abs() / 100))
        } else {
            self.to_string()
        }
    }

    const fn sign(self) -> &'static str {
        if self.0 < 0 { "-" } else { "" }
    }
}

/// "2,000.00", without a unit.
impl fmt::Display for Satang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let satang = self.0.unsigned_abs();
        write!(f, "{}{}.{:02}", self.sign(), grouped(satang / 100), satang % 100)
    }
}

/// Digits in groups of three: 1234567 → "1,234,567".
fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut out = String::with_capacity(digits.len() + digits.len() / 3);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn shows_each_language_its_way() {
        let fine = Satang::from_baht(2000);
        assert_eq!(fine.format(Lang::En), "2,000 baht");
        assert_eq!(fine.format(Lang::Th), "2,000 บาท");
        assert_eq!(fine.format(Lang::Zh), "2,000泰铢");
        assert_eq!(fine.format(Lang::Ja), "2,000バーツ");
        assert_eq!(fine.format(Lang::Ko), "2,000바트");
        assert_eq!(fine.format(Lang::My), "2,000 ဘတ်");
        let russian: Vec<_> =
            [1, 2, 5, 11, 13, 21, 104, 2000].map(|baht| Satang::from_baht(baht).format(Lang::Ru)).into();
        let expected = "1 бат|2 бата|5 батов|11 батов|13 батов|21 бат|104 бата|2\u{A0}000 батов";
        assert_eq!(russian.join("|"), expected);
        assert_eq!(Satang::new(123_450).format(Lang::Ru), "1\u{A0}234,50 бата");
        assert_eq!(Satang::new(123_456_705).format(Lang::Th), "1,234,567.05 บาท");
        assert_eq!(Satang::new(-5).to_string(), "-0.05");
        assert_eq!(Satang::new(i64::MIN).to_string(), "-92,233,720,368,547,758.08");
    }

    #[test]
    fn overflow_is_an_error() {
        assert_eq!(Satang::new(i64::MAX).checked_add(Satang::new(1)), None);
        assert_eq!(Satang::new(i64::MIN).checked_sub(Satang::new(1)), None);
        assert_eq!(Satang::from_baht(200).checked_mul(i64::MAX), None);
        assert_eq!(Satang::checked_sum([Satang::from_baht(1), Satang::new(50)]), Some(Satang::new(150)));
        assert_eq!(Satang::checked_sum([Satang::new(i64::MAX), Satang::new(1)]), None);
    }

    proptest! {
        #[test]
        fn no_digit_is_lost(satang in any::<i64>()) {
            let text = Satang::new(satang).to_string().replace([',', '.'], "");
            prop_assert_eq!(text.parse::<i64>().unwrap(), satang);
        }

        #[test]
        fn what_machines_write_is_read(satang in 0..=i64::MAX) {
            prop_assert_eq!(Satang::parse_baht(&Satang::new(satang).plain()), Some(Satang::new(satang)));
        }
    }
}
