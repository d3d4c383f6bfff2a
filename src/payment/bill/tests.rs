//! Each case of PP-6, and what always holds of a bill however a bank behaves.

use super::*;
use crate::payment::ledger::{Entry, refund_confirmed, refund_sent, released};
use jiff::civil::date;
use proptest::prelude::*;
use std::collections::BTreeMap;

const TOTAL: i64 = 100_000;

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn item(code: &str, agency: &str, satang: i64) -> Item {
    let amount = Satang::new(satang);
    Item { code: code.to_owned(), agency: agency.to_owned(), amount, law: "Public Health Act".to_owned() }
}

fn bill() -> Bill {
    Bill {
        reference1: Reference1::new(date(2026, 11, 15), 7),
        biller: BillerId::parse("099400015953001").unwrap(),
        items: vec![item("licence", "bangkok", 70_000), item("inspection", "public_works", 30_000)],
        total: Satang::new(TOTAL),
        paid: Satang::ZERO,
        due: at("2026-12-01T00:00:00+07:00"),
        state: BillState::Due,
    }
}

fn paid(satang: i64) -> Confirmation {
    let bill = bill();
    Confirmation {
        transaction: "T1".to_owned(),
        biller: bill.biller,
        reference1: bill.reference1.to_string(),
        reference2: String::new(),
        amount: Satang::new(satang),
        paid_at: at("2026-11-20T10:00:00+07:00"),
    }
}

fn comes_to(bill: Option<&Bill>, confirmation: &Confirmation) -> (Verdict, i64, i64) {
    let booking = book(bill, confirmation).unwrap();
    (booking.verdict, booking.applied.satang(), booking.refundable.satang())
}

#[test]
fn each_case_of_matching() {
    let due = bill();
    assert_eq!(comes_to(Some(&due), &paid(TOTAL)), (Verdict::Exact, TOTAL, 0));
    assert_eq!(comes_to(Some(&due), &paid(40_000)), (Verdict::Short, 40_000, 0));
    assert_eq!(comes_to(Some(&due), &paid(TOTAL + 1)), (Verdict::Over, TOTAL, 1));
    assert_eq!(comes_to(None, &paid(TOTAL)), (Verdict::Unknown, 0, TOTAL));
    // The rest after a short payment, and more than it.
    let begun = Bill { paid: Satang::new(40_000), ..bill() };
    assert_eq!(comes_to(Some(&begun), &paid(60_000)), (Verdict::Exact, 60_000, 0));
    assert_eq!(comes_to(Some(&begun), &paid(TOTAL)), (Verdict::Over, 60_000, 40_000));
    let closed = |state| Bill { state, paid: Satang::new(TOTAL), ..bill() };
    assert_eq!(comes_to(Some(&closed(BillState::Paid)), &paid(TOTAL)), (Verdict::Doubled, 0, TOTAL));
    assert_eq!(comes_to(Some(&closed(BillState::Expired)), &paid(TOTAL)), (Verdict::Late, 0, TOTAL));
    assert_eq!(comes_to(Some(&closed(BillState::Cancelled)), &paid(TOTAL)), (Verdict::Late, 0, TOTAL));
    // The payer came too late, whether or not the machine has looked; told late, he was in time.
    let late = |text| Confirmation { paid_at: at(text), ..paid(TOTAL) };
    assert_eq!(comes_to(Some(&due), &late("2026-12-01T00:00:00+07:00")), (Verdict::Late, 0, TOTAL));
    assert_eq!(comes_to(Some(&due), &late("2026-11-30T23:59:59+07:00")), (Verdict::Exact, TOTAL, 0));
    let other = Confirmation { biller: BillerId::parse("010556100001100").unwrap(), ..paid(TOTAL) };
    assert_eq!(comes_to(Some(&due), &other), (Verdict::Unknown, 0, TOTAL));
    for wrong in [0, -1, i64::MIN] {
        assert_eq!(book(Some(&due), &paid(wrong)), Err(AmountError));
    }
}

#[test]
fn a_paid_bill_is_split_between_agencies() {
    let entries = book(Some(&bill()), &paid(TOTAL + 5)).unwrap().entries;
    let line = |account, satang| Entry { account, amount: Satang::new(satang) };
    let mut found: Vec<Entry> = entries.entries().cloned().collect();
    found.sort_by(|a, b| a.account.cmp(&b.account));
    assert_eq!(
        found,
        [
            line(Account::Bank, TOTAL + 5),
            line(Account::Refundable, -5),
            line(Account::Agency("bangkok".to_owned()), -70_000),
            line(Account::Agency("public_works".to_owned()), -30_000),
        ]
    );
}

#[test]
fn references_carry_their_fiscal_year() {
    let reference = Reference1::new(date(2026, 11, 15), 123_456_789_012_345);
    assert!(reference.to_string().starts_with("70456789012345"), "{reference}");
    assert!(Reference1::new(date(2026, 9, 30), 0).to_string().starts_with("69"));
    assert_eq!(Reference1::parse(&reference.grouped()), Some(reference));
    assert_eq!(reference.grouped().len(), 19);
    for wrong in ["", "70456789012345", "ABCD567890123456"] {
        assert_eq!(Reference1::parse(wrong), None);
    }
}

proptest! {
    #[test]
    fn a_mistyped_reference_is_found(random in any::<u64>(), at in 0_usize..16, digit in 0_u8..10) {
        let reference = Reference1::new(date(2027, 1, 1), random);
        let right = reference.to_string();
        prop_assert_eq!(Reference1::parse(&right), Some(reference));
        let mut wrong = right.clone().into_bytes();
        wrong[at] = b'0' + digit;
        let wrong = String::from_utf8(wrong).unwrap();
        prop_assert!(wrong == right || Reference1::parse(&wrong).is_none());
        if at < 15 {
            let mut swapped = right.clone().into_bytes();
            swapped.swap(at, at + 1);
            let swapped = String::from_utf8(swapped).unwrap();
            prop_assert!(swapped == right || Reference1::parse(&swapped).is_none());
        }
    }

    /// Whatever a bank confirms, in whatever order, and however refunds go: the books sum to zero, the bank holds what came in less
    /// what went out, agencies get what a paid bill says and nothing else, and nothing is kept that belongs to a payer.
    #[test]
    fn the_books_balance(
        confirmations in prop::collection::vec((1_i64..3 * TOTAL, any::<bool>(), 0_u8..8), 1..20),
        close_after in 0_usize..25,
        refunds in prop::collection::vec(any::<bool>(), 25),
    ) {
        let mut bill = bill();
        let mut books: BTreeMap<Account, i64> = BTreeMap::new();
        let mut keep = |transaction: &Transaction| {
            for entry in transaction.entries() {
                *books.entry(entry.account.clone()).or_default() += entry.amount.satang();
            }
        };
        let (mut received, mut to_refund, mut returned) = (0, Vec::new(), 0);
        for (at, (satang, known, kind)) in confirmations.iter().enumerate() {
            if at == close_after && bill.state == BillState::Due {
                bill.state = BillState::Expired;
                keep(&released(bill.paid));
                to_refund.push(bill.paid.satang());
                bill.paid = Satang::ZERO;
            }
            let satang = if *kind == 0 { bill.rest().satang().max(1) } else { *satang };
            let booking = book(known.then_some(&bill), &paid(satang)).unwrap();
            prop_assert_eq!(booking.applied.satang() + booking.refundable.satang(), satang);
            keep(&booking.entries);
            received += satang;
            to_refund.push(booking.refundable.satang());
            bill.paid = bill.paid.checked_add(booking.applied).unwrap();
            if matches!(booking.verdict, Verdict::Exact | Verdict::Over) {
                prop_assert_eq!(bill.paid, bill.total);
                bill.state = BillState::Paid;
            }
        }
        let owed: i64 = to_refund.iter().sum();
        for (amount, confirmed) in to_refund.iter().zip(refunds) {
            keep(&refund_sent(Satang::new(*amount)));
            if confirmed {
                keep(&refund_confirmed(Satang::new(*amount)));
                returned += amount;
            }
        }
        let balance = |account: Account| books.get(&account).copied().unwrap_or(0);
        prop_assert_eq!(books.values().sum::<i64>(), 0);
        prop_assert_eq!(balance(Account::Bank), received - returned);
        let collected = if bill.state == BillState::Paid { TOTAL } else { 0 };
        prop_assert_eq!(-balance(Account::Agency("bangkok".into())) - balance(Account::Agency("public_works".into())), collected);
        let advance = if bill.state == BillState::Due { bill.paid.satang() } else { 0 };
        prop_assert_eq!(-balance(Account::Advance), advance);
        prop_assert_eq!(received, collected + advance + owed);
    }
}
