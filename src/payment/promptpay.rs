//! The text of a PromptPay QR code: EMVCo's tags, lengths and values with Thailand's applications 29 (transfer) and 30 (bill
//! payment). Rules PP-1 to PP-5. May use `money`.
//!
//! Written in ascending order of tags, the checksum last; read in any order. Lengths count characters, and every character is
//! printable ASCII.

use crate::money::Satang;
use std::collections::BTreeMap;
use std::fmt::{self, Write as _};
use thiserror::Error;

const TRANSFER: &str = "A000000677010111";
const BILL_PAYMENT: &str = "A000000677010112";
/// Thai baht in ISO 4217.
const BAHT: &str = "764";
/// Longest reference (PP-4).
pub const REFERENCE_MAX: usize = 20;

/// Who is paid.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Payee {
    /// A Thai mobile number in ten digits, as dialled: "0801234567".
    Mobile(String),
    /// A citizen or tax number: 13 digits.
    TaxId(String),
    /// An e-wallet: 15 digits.
    Wallet(String),
    /// A biller with the references of the bill.
    Biller { id: BillerId, reference1: String, reference2: Option<String> },
}

/// Who collects bills: the 13-digit tax number and a suffix of 2 digits.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BillerId(String);

/// A request for payment, as the QR code says it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaymentRequest {
    pub payee: Payee,
    /// None: the payer types it.
    pub amount: Option<Satang>,
    /// Additional data, for the terminal (tag 62, 07).
    pub reference3: Option<String>,
}

/// Why a text is no request for payment, or a request cannot be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum PromptPayError {
    #[error("tags and lengths do not add up")]
    Structure,
    #[error("the checksum does not match")]
    Checksum,
    #[error("this is no PromptPay payment in baht")]
    NotPromptPay,
    #[error("the payee is not one that PromptPay knows")]
    Payee,
    #[error("a reference has 1 to 20 letters A-Z and digits")]
    Reference,
    #[error("the amount is not in baht and satang over zero")]
    Amount,
}

impl BillerId {
    /// 15 digits.
    pub fn parse(text: &str) -> Result<Self, PromptPayError> {
        if is_digits(text, 15) { Ok(Self(text.to_owned())) } else { Err(PromptPayError::Payee) }
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for BillerId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl PaymentRequest {
    /// A bill of a biller.
    pub fn bill(id: BillerId, reference1: &str, reference2: Option<&str>, amount: Satang) -> Self {
        let payee = Payee::Biller { id, reference1: reference1.to_owned(), reference2: reference2.map(str::to_owned) };
        Self { payee, amount: Some(amount), reference3: None }
    }

    /// The text of the QR code.
    pub fn text(&self) -> Result<String, PromptPayError> {
        let mut text = String::new();
        tag(&mut text, 0, "01")?;
        tag(&mut text, 1, if self.amount.is_some() { "12" } else { "11" })?;
        let (application, account) = self.payee.account()?;
        tag(&mut text, application, &account)?;
        tag(&mut text, 53, BAHT)?;
        if let Some(amount) = self.amount {
            tag(&mut text, 54, &baht(amount)?)?;
        }
        tag(&mut text, 58, "TH")?;
        if let Some(reference) = &self.reference3 {
            let mut additional = String::new();
            tag(&mut additional, 7, reference_of(reference)?)?;
            tag(&mut text, 62, &additional)?;
        }
        text.push_str("6304");
        let checksum = crc16(text.as_bytes());
        let _ = write!(text, "{checksum:04X}");
        Ok(text)
    }

    /// Reads the text of a QR code, its tags in any order (PP-2). What Sala does not write, such as a shop's name, is passed over.
    pub fn parse(text: &str) -> Result<Self, PromptPayError> {
        let text = text.trim();
        let split = text.len().checked_sub(4).ok_or(PromptPayError::Structure)?;
        let (signed, checksum) = text.split_at_checked(split).ok_or(PromptPayError::Structure)?;
        if !signed.ends_with("6304") {
            return Err(PromptPayError::Structure);
        }
        if format!("{:04X}", crc16(signed.as_bytes())) != checksum.to_ascii_uppercase() {
            return Err(PromptPayError::Checksum);
        }
        let tags = tags(signed.get(..split.saturating_sub(4)).ok_or(PromptPayError::Structure)?)?;
        let value = |number: u8| tags.get(&number).copied();
        if value(0) != Some("01") || value(53) != Some(BAHT) || value(58) != Some("TH") {
            return Err(PromptPayError::NotPromptPay);
        }
        let payee = match (value(29), value(30)) {
            (Some(account), None) => transfer(&self::tags(account)?)?,
            (None, Some(account)) => biller(&self::tags(account)?)?,
            _ => return Err(PromptPayError::NotPromptPay),
        };
        let reference3 = value(62).map(self::tags).transpose()?.and_then(|additional| additional.get(&7).copied());
        Ok(Self {
            payee,
            amount: value(54).map(amount).transpose()?,
            reference3: reference3.map(reference_of).transpose()?.map(str::to_owned),
        })
    }
}

impl Payee {
    /// The number of the application and what stands in it.
    fn account(&self) -> Result<(u8, String), PromptPayError> {
        let mut account = String::new();
        let application = match self {
            Self::Biller { .. } => BILL_PAYMENT,
            _ => TRANSFER,
        };
        tag(&mut account, 0, application)?;
        match self {
            // PP-3: the country's code in place of the 0, zeros on the left to 13 digits.
            Self::Mobile(number) if is_mobile(number) => {
                tag(&mut account, 1, &format!("{:0>13}", format!("66{}", number.trim_start_matches('0'))))?;
            }
            Self::TaxId(number) if is_digits(number, 13) => tag(&mut account, 2, number)?,
            Self::Wallet(number) if is_digits(number, 15) => tag(&mut account, 3, number)?,
            Self::Biller { id, reference1, reference2 } => {
                tag(&mut account, 1, &id.0)?;
                tag(&mut account, 2, reference_of(reference1)?)?;
                if let Some(reference) = reference2 {
                    tag(&mut account, 3, reference_of(reference)?)?;
                }
                return Ok((30, account));
            }
            _ => return Err(PromptPayError::Payee),
        }
        Ok((29, account))
    }
}

type Tags<'a> = BTreeMap<u8, &'a str>;

fn transfer(account: &Tags<'_>) -> Result<Payee, PromptPayError> {
    if account.get(&0) != Some(&TRANSFER) {
        return Err(PromptPayError::NotPromptPay);
    }
    let number = |tag: u8| account.get(&tag).map(|number| (*number).to_owned());
    match (number(1), number(2), number(3)) {
        (Some(mobile), None, None) => {
            let dialled = mobile.strip_prefix("0066").map(|rest| format!("0{rest}"));
            dialled.filter(|number| is_mobile(number)).map(Payee::Mobile).ok_or(PromptPayError::Payee)
        }
        (None, Some(id), None) if is_digits(&id, 13) => Ok(Payee::TaxId(id)),
        (None, None, Some(wallet)) if is_digits(&wallet, 15) => Ok(Payee::Wallet(wallet)),
        _ => Err(PromptPayError::Payee),
    }
}

fn biller(account: &Tags<'_>) -> Result<Payee, PromptPayError> {
    if account.get(&0) != Some(&BILL_PAYMENT) {
        return Err(PromptPayError::NotPromptPay);
    }
    let value = |tag: u8| account.get(&tag).copied();
    Ok(Payee::Biller {
        id: BillerId::parse(value(1).ok_or(PromptPayError::Payee)?)?,
        reference1: reference_of(value(2).ok_or(PromptPayError::Reference)?)?.to_owned(),
        reference2: value(3).map(reference_of).transpose()?.map(str::to_owned),
    })
}

/// Writes one tag: its number, the length of its value, its value.
fn tag(text: &mut String, number: u8, value: &str) -> Result<(), PromptPayError> {
    if value.is_empty() || value.len() > 99 {
        return Err(PromptPayError::Structure);
    }
    let _ = write!(text, "{number:02}{:02}{value}", value.len());
    Ok(())
}

/// Reads tags one after the other; one that stands twice is an error, since two readers might take two values.
fn tags(mut text: &str) -> Result<Tags<'_>, PromptPayError> {
    let mut found = Tags::new();
    let number = |digits: &str| {
        let digits = Some(digits).filter(|digits| is_digits(digits, 2));
        digits.and_then(|digits| digits.parse::<u8>().ok()).ok_or(PromptPayError::Structure)
    };
    while !text.is_empty() {
        let (tag, rest) = text.split_at_checked(2).ok_or(PromptPayError::Structure)?;
        let (length, rest) = rest.split_at_checked(2).ok_or(PromptPayError::Structure)?;
        let (value, rest) = rest.split_at_checked(number(length)?.into()).ok_or(PromptPayError::Structure)?;
        if found.insert(number(tag)?, value).is_some() {
            return Err(PromptPayError::Structure);
        }
        text = rest;
    }
    Ok(found)
}

/// PP-5: two decimals with a point.
fn baht(amount: Satang) -> Result<String, PromptPayError> {
    let satang = amount.satang();
    if satang <= 0 {
        return Err(PromptPayError::Amount);
    }
    let text = format!("{}.{:02}", satang / 100, satang % 100);
    // EMVCo gives the amount 13 characters.
    if text.len() <= 13 { Ok(text) } else { Err(PromptPayError::Amount) }
}

/// An amount as written by others: with one decimal, two or none.
fn amount(text: &str) -> Result<Satang, PromptPayError> {
    Satang::parse_baht(text).filter(|amount| amount.satang() > 0 && text.len() <= 13).ok_or(PromptPayError::Amount)
}

fn reference_of(text: &str) -> Result<&str, PromptPayError> {
    let fits = (1..=REFERENCE_MAX).contains(&text.len());
    let known = text.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit());
    if fits && known { Ok(text) } else { Err(PromptPayError::Reference) }
}

fn is_mobile(number: &str) -> bool {
    is_digits(number, 10) && number.starts_with('0') && !number.starts_with("00")
}

fn is_digits(text: &str, length: usize) -> bool {
    text.len() == length && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// CRC-16/CCITT-FALSE (PP-1): polynomial 0x1021, begun with 0xFFFF, nothing reflected.
fn crc16(bytes: &[u8]) -> u16 {
    bytes.iter().fold(0xFFFF, |crc, byte| {
        (0..8).fold(
            crc ^ (u16::from(*byte) << 8),
            |crc, _| {
                if crc & 0x8000 == 0 { crc << 1 } else { (crc << 1) ^ 0x1021 }
            },
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const MOBILE: &str = "00020101021129370016A0000006770101110113006680123456753037645802TH6304BE2B";
    const BILL: &str =
        "00020101021230540016A00000067701011201150105561000011000211INV256900015303764540550.005802TH63041723";

    fn invoice() -> PaymentRequest {
        let biller = BillerId::parse("010556100001100").unwrap();
        PaymentRequest::bill(biller, "INV25690001", None, Satang::new(5000))
    }

    #[test]
    fn writes_what_the_rules_say() {
        let mobile = PaymentRequest { payee: Payee::Mobile("0801234567".into()), amount: None, reference3: None };
        assert_eq!(mobile.text().as_deref(), Ok(MOBILE));
        assert_eq!(invoice().text().as_deref(), Ok(BILL));
        assert_eq!(crc16(b"123456789"), 0x29B1);
    }

    #[test]
    fn amounts_have_two_decimals_and_are_over_zero() {
        assert_eq!(baht(Satang::new(25_050)).as_deref(), Ok("250.50"));
        for wrong in [0, -1, i64::MAX] {
            assert_eq!(baht(Satang::new(wrong)), Err(PromptPayError::Amount));
        }
        assert_eq!(amount("250.5"), Ok(Satang::new(25_050)));
        assert_eq!(amount("250"), Ok(Satang::new(25_000)));
        for wrong in ["", "0", "0.00", "-1", "1.234", "1,000.00", "1e3", ".5", "1.", "+1", "99999999999999"] {
            assert_eq!(amount(wrong), Err(PromptPayError::Amount), "{wrong}");
        }
    }

    /// PP-2: the amount stands after the country.
    #[test]
    fn reads_tags_in_any_order() {
        let body = "00020101021230540016A00000067701011201150105561000011000211INV25690001530376458 02TH540550.006304";
        let body = body.replace(' ', "");
        let text = format!("{body}{:04X}", crc16(body.as_bytes()));
        assert_eq!(PaymentRequest::parse(&text), Ok(invoice()));
        assert_eq!(PaymentRequest::parse(&format!(" {BILL}\n")), Ok(invoice()));
    }

    #[test]
    fn refuses_what_is_wrong() {
        let signed = |body: &str| format!("{body}6304{:04X}", crc16(format!("{body}6304").as_bytes()));
        for (text, error) in [
            (String::new(), PromptPayError::Structure),
            ("ก".repeat(9), PromptPayError::Structure),
            (BILL.replace("1723", "1724"), PromptPayError::Checksum),
            (BILL.replace("550.00", "560.00"), PromptPayError::Checksum),
            (signed("000201"), PromptPayError::NotPromptPay),
            (signed("0002010002015303764"), PromptPayError::Structure),
            (signed("00020199"), PromptPayError::Structure),
            (signed("0002015303840 5802TH".replace(' ', "").as_str()), PromptPayError::NotPromptPay),
        ] {
            assert_eq!(PaymentRequest::parse(&text), Err(error), "{text}");
        }
        let mut wrong = invoice();
        wrong.reference3 = Some("ref-3".into());
        assert_eq!(wrong.text(), Err(PromptPayError::Reference));
    }

    fn payees() -> impl Strategy<Value = Payee> {
        let reference = || "[A-Z0-9]{1,20}";
        prop_oneof![
            "0[1-9][0-9]{8}".prop_map(Payee::Mobile),
            "[0-9]{13}".prop_map(Payee::TaxId),
            "[0-9]{15}".prop_map(Payee::Wallet),
            ("[0-9]{15}", reference(), prop::option::of(reference())).prop_map(|(id, reference1, reference2)| {
                Payee::Biller { id: BillerId::parse(&id).unwrap(), reference1, reference2 }
            }),
        ]
    }

    fn requests() -> impl Strategy<Value = PaymentRequest> {
        let amount = prop::option::of((1..100_000_000_000_i64).prop_map(Satang::new));
        (payees(), amount, prop::option::of("[A-Z0-9]{1,20}")).prop_map(|(payee, amount, reference3)| PaymentRequest {
            payee,
            amount,
            reference3,
        })
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(request in requests()) {
            prop_assert_eq!(PaymentRequest::parse(&request.text().unwrap()), Ok(request));
        }

        /// A single wrong character never passes.
        #[test]
        fn a_wrong_character_is_found(request in requests(), at in any::<prop::sample::Index>(), other in "[0-9A-Z]") {
            let text = request.text().unwrap();
            let at = at.index(text.len());
            let mut wrong = text.clone();
            wrong.replace_range(at..=at, &other);
            prop_assert!(wrong == text || PaymentRequest::parse(&wrong).is_err());
        }

        #[test]
        fn nothing_panics(text in "\\PC{0,120}") {
            let _ = PaymentRequest::parse(&text);
            let _ = PaymentRequest::parse(&format!("{text}6304{:04X}", crc16(format!("{text}6304").as_bytes())));
        }
    }
}
