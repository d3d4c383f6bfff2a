//! The books, in double entry: every transaction takes from some accounts what it gives to others, so that all entries together
//! always sum to zero. May use `money`, `fee`.
//!
//! A fee counts when it is paid (cash accounting, as the state's offices keep it): a bill alone makes no entry. Debits are
//! positive.

use super::fee::Item;
use crate::money::Satang;
use std::fmt;

/// Where money stands.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Account {
    /// At the bank, on the collecting account (an asset).
    Bank,
    /// Taken at a counter, as in the currency of a mission, and kept there (an asset).
    Counter,
    /// Received for bills that are not yet paid in full (owed to payers).
    Advance,
    /// Received and to be given back (owed to payers).
    Refundable,
    /// Told to the bank to give back, and not yet confirmed.
    RefundSent,
    /// Collected for an agency (owed to it).
    Agency(String),
}

impl Account {
    /// `bank`, `agency:bangkok`.
    pub fn parse(text: &str) -> Option<Self> {
        match text {
            "bank" => Some(Self::Bank),
            "counter" => Some(Self::Counter),
            "advance" => Some(Self::Advance),
            "refundable" => Some(Self::Refundable),
            "refund_sent" => Some(Self::RefundSent),
            _ => text.strip_prefix("agency:").map(|agency| Self::Agency(agency.to_owned())),
        }
    }
}

impl fmt::Display for Account {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Bank => f.write_str("bank"),
            Self::Counter => f.write_str("counter"),
            Self::Advance => f.write_str("advance"),
            Self::Refundable => f.write_str("refundable"),
            Self::RefundSent => f.write_str("refund_sent"),
            Self::Agency(agency) => write!(f, "agency:{agency}"),
        }
    }
}

/// One line: how much an account gets, or gives when negative.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    pub account: Account,
    pub amount: Satang,
}

/// Entries that belong together and sum to zero. It cannot be made in another way than by moving.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Transaction(Vec<Entry>);

impl Transaction {
    /// Moves an amount from one account to another; nothing when it is zero. False: the amount is negative or too large to be kept.
    #[must_use]
    pub fn move_amount(&mut self, from: Account, to: Account, amount: Satang) -> bool {
        if amount.satang() < 0 {
            return false;
        }
        let Some(taken) = Satang::ZERO.checked_sub(amount) else { return false };
        amount.is_zero() || (self.add(to, amount) && self.add(from, taken))
    }

    fn add(&mut self, account: Account, amount: Satang) -> bool {
        match self.0.iter_mut().find(|entry| entry.account == account) {
            Some(entry) => match entry.amount.checked_add(amount) {
                Some(sum) => entry.amount = sum,
                None => return false,
            },
            None => self.0.push(Entry { account, amount }),
        }
        true
    }

    /// Its entries; what an account got and gave in equal parts is left out.
    pub fn entries(&self) -> impl Iterator<Item = &Entry> {
        self.0.iter().filter(|entry| !entry.amount.is_zero())
    }

    /// Whether it changes nothing.
    pub fn is_empty(&self) -> bool {
        self.entries().next().is_none()
    }
}

/// The bank was told to give money back.
pub fn refund_sent(amount: Satang) -> Transaction {
    moved(Account::RefundSent, Account::Refundable, amount)
}

/// The bank has given it back.
pub fn refund_confirmed(amount: Satang) -> Transaction {
    moved(Account::Bank, Account::RefundSent, amount)
}

/// What was paid for a bill that will not be paid in full is to be given back.
pub fn released(amount: Satang) -> Transaction {
    moved(Account::Refundable, Account::Advance, amount)
}

/// Fees were taken at a counter, each for its agency. None: the amounts are no fees, or too large to be kept.
pub fn taken_at_counter(items: &[Item]) -> Option<Transaction> {
    let mut transaction = Transaction::default();
    let mut take =
        |item: &Item| transaction.move_amount(Account::Agency(item.agency.clone()), Account::Counter, item.amount);
    items.iter().all(&mut take).then_some(transaction)
}

fn moved(from: Account, to: Account, amount: Satang) -> Transaction {
    let mut transaction = Transaction::default();
    // Amounts come from the store, where they are over zero.
    let _ = transaction.move_amount(from, to, amount);
    transaction
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn accounts() -> impl Strategy<Value = Account> {
        prop_oneof![
            Just(Account::Bank),
            Just(Account::Counter),
            Just(Account::Advance),
            Just(Account::Refundable),
            Just(Account::RefundSent),
            "[a-z_]{1,8}".prop_map(Account::Agency),
        ]
    }

    proptest! {
        #[test]
        fn every_transaction_sums_to_zero(moves in prop::collection::vec((accounts(), accounts(), any::<i64>()), 0..20)) {
            let mut transaction = Transaction::default();
            for (from, to, amount) in moves {
                let before = transaction.clone();
                if !transaction.move_amount(from, to, Satang::new(amount)) {
                    transaction = before;
                }
            }
            let sum: i128 = transaction.entries().map(|entry| i128::from(entry.amount.satang())).sum();
            prop_assert_eq!(sum, 0);
        }

        #[test]
        fn accounts_are_read_as_they_are_written(account in accounts()) {
            prop_assert_eq!(Account::parse(&account.to_string()), Some(account));
        }
    }

    #[test]
    fn money_does_not_move_backwards() {
        let mut transaction = Transaction::default();
        assert!(!transaction.move_amount(Account::Bank, Account::Advance, Satang::new(-1)));
        assert!(transaction.move_amount(Account::Bank, Account::Advance, Satang::ZERO));
        assert!(transaction.is_empty());
    }
}
