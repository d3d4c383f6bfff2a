//! A bill, and what a bank's confirmation does to it (PP-6, PP-7). May use `money`, `fee`, `ledger`, `promptpay`.
//!
//! Only a bank's confirmation pays a bill; a picture of a slip is none. What is paid too much, twice, too late or to nothing goes
//! to the list of refunds; what is paid short is kept, and the bill stays due. When the payer paid counts, not when the bank tells
//! it: the timer with which a bill ends waits some hours for banks that tell late (`payments.grace_hours`).

use super::fee::Item;
use super::ledger::{Account, Transaction};
use super::promptpay::BillerId;
use crate::calendar::{bangkok_day, buddhist_year};
use crate::money::Satang;
use jiff::Timestamp;
use jiff::civil::Date;
use std::fmt;

/// Reference 1: one a bill. Two digits of the fiscal year, twelve of a random number, two of check (ISO 7064, mod 97-10), by which
/// every single wrong digit and every two that changed places are found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Reference1(u64);

/// The action that the machine takes on a case when its bill is paid in full.
pub const PAID: &str = "paid";

const DIGITS: usize = 16;
const RANDOM: u64 = 1_000_000_000_000;

impl Reference1 {
    /// A reference of a random number, for a bill of this day.
    pub fn new(day: Date, random: u64) -> Self {
        let year = u64::from(fiscal_year(day).unsigned_abs() % 100);
        let body = year * RANDOM + random % RANDOM;
        Self(body * 100 + (98 - body % 97 * 100 % 97) % 97)
    }

    /// Reads a reference as people type it: spaces and hyphens are fine. None: not 16 digits, or mistyped.
    pub fn parse(text: &str) -> Option<Self> {
        let text = crate::text::from_thai_digits(text);
        let digits: String = text.chars().filter(|c| !c.is_whitespace() && *c != '-').collect();
        let number =
            Some(&digits).filter(|digits| digits.len() == DIGITS && digits.bytes().all(|b| b.is_ascii_digit()));
        let number: u64 = number?.parse().ok()?;
        (number % 97 == 1).then_some(Self(number))
    }

    /// In groups of four, to be read aloud and typed.
    pub fn grouped(self) -> String {
        let digits = self.to_string();
        let groups = digits.as_bytes().chunks(4).map(|group| String::from_utf8_lossy(group).into_owned());
        groups.collect::<Vec<_>>().join(" ")
    }
}

/// All 16 digits: the form for storing, for the bank and for searching.
impl fmt::Display for Reference1 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:016}", self.0)
    }
}

/// The Buddhist fiscal year of a day, which begins on 1 October (NC-7).
pub fn fiscal_year(day: Date) -> i16 {
    buddhist_year(day) + i16::from(day.month() >= 10)
}

/// Where a bill stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BillState {
    Due,
    Paid,
    /// Its day passed.
    Expired,
    /// What it was for is wanted no more.
    Cancelled,
}

impl BillState {
    pub const ALL: [Self; 4] = [Self::Due, Self::Paid, Self::Expired, Self::Cancelled];

    pub fn code(self) -> &'static str {
        match self {
            Self::Due => "due",
            Self::Paid => "paid",
            Self::Expired => "expired",
            Self::Cancelled => "cancelled",
        }
    }

    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.code() == code)
    }
}

/// What matching needs to know of a bill.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bill {
    pub reference1: Reference1,
    pub biller: BillerId,
    pub items: Vec<Item>,
    pub total: Satang,
    /// What was paid for it so far, without what goes back.
    pub paid: Satang,
    /// The first instant at which it can no longer be paid.
    pub due: Timestamp,
    pub state: BillState,
}

/// A bank's word that money has arrived.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Confirmation {
    /// The bank's own number of the transaction: the same number is the same payment.
    pub transaction: String,
    pub biller: BillerId,
    pub reference1: String,
    pub reference2: String,
    pub amount: Satang,
    /// When the payer paid, as the bank says: it may tell us later.
    pub paid_at: Timestamp,
}

/// What a confirmation came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// The bill is paid in full, with what was paid before.
    Exact,
    /// It is kept, and the bill stays due for the rest.
    Short,
    /// The bill is paid, and the rest goes back.
    Over,
    /// The bill was paid before: all of it goes back.
    Doubled,
    /// The bill was closed, or the payer came too late: all of it goes back.
    Late,
    /// There is no such bill, or it is another biller's: all of it goes back.
    Unknown,
}

impl Verdict {
    pub const ALL: [Self; 6] = [Self::Exact, Self::Short, Self::Over, Self::Doubled, Self::Late, Self::Unknown];

    pub fn code(self) -> &'static str {
        match self {
            Self::Exact => "exact",
            Self::Short => "short",
            Self::Over => "over",
            Self::Doubled => "doubled",
            Self::Late => "late",
            Self::Unknown => "unknown",
        }
    }

    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|verdict| verdict.code() == code)
    }
}

/// What is booked for a confirmation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Booking {
    pub verdict: Verdict,
    /// Counts for the bill.
    pub applied: Satang,
    /// Goes to the list of refunds.
    pub refundable: Satang,
    pub entries: Transaction,
}

/// Amounts that cannot be kept: hostile, or a bank gone mad. Nothing is booked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the amount is not over zero, or too large to be kept")]
pub struct AmountError;

impl Bill {
    /// What is still to be paid.
    pub fn rest(&self) -> Satang {
        self.total.checked_sub(self.paid).filter(|rest| rest.satang() > 0).unwrap_or_default()
    }

    fn verdict(&self, confirmation: &Confirmation) -> Verdict {
        let rest = self.rest();
        match self.state {
            _ if self.biller != confirmation.biller => Verdict::Unknown,
            BillState::Paid => Verdict::Doubled,
            BillState::Expired | BillState::Cancelled => Verdict::Late,
            BillState::Due if confirmation.paid_at >= self.due => Verdict::Late,
            BillState::Due if confirmation.amount < rest => Verdict::Short,
            BillState::Due if confirmation.amount == rest => Verdict::Exact,
            BillState::Due => Verdict::Over,
        }
    }
}

/// Matches a confirmation with the bill of its reference, if there is one, and says what is booked (PP-6).
pub fn book(bill: Option<&Bill>, confirmation: &Confirmation) -> Result<Booking, AmountError> {
    if confirmation.amount.satang() <= 0 {
        return Err(AmountError);
    }
    let verdict = bill.map_or(Verdict::Unknown, |bill| bill.verdict(confirmation));
    let applied = match (verdict, bill) {
        (Verdict::Exact | Verdict::Short, _) => confirmation.amount,
        (Verdict::Over, Some(bill)) => bill.rest(),
        _ => Satang::ZERO,
    };
    let refundable = confirmation.amount.checked_sub(applied).ok_or(AmountError)?;
    let mut entries = Transaction::default();
    let mut moved = entries.move_amount(Account::Advance, Account::Bank, applied)
        && entries.move_amount(Account::Refundable, Account::Bank, refundable);
    if let (Verdict::Exact | Verdict::Over, Some(bill)) = (verdict, bill) {
        for item in &bill.items {
            moved = moved && entries.move_amount(Account::Agency(item.agency.clone()), Account::Advance, item.amount);
        }
    }
    if moved { Ok(Booking { verdict, applied, refundable, entries }) } else { Err(AmountError) }
}

/// The day that a payer must not miss: the last one before the bill is due.
pub fn last_day(due: Timestamp) -> Date {
    crate::calendar::add_days(bangkok_day(due), -1)
}

#[cfg(test)]
mod tests;
