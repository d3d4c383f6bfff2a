//! Money in and out, each step one transaction: opening a bill, booking what a bank confirms, closing what is wanted no more, and
//! giving back.
//!
//! The core decides (`sala::payment`), the store writes. A case is always locked before its bill. Routes and jobs use it.

pub mod counter;
pub mod refunds;
pub mod statements;

use crate::app_state::AppState;
use crate::cases::due::fire_here;
use crate::cases::machine::{Noted, was_taken};
use crate::cases::{self, CommandError};
use crate::store::bill::StoredBill;
use crate::store::case::StoredCase;
use crate::store::job::NewJob;
use crate::store::payment::{Belongs, NewPayment, StoredPayment};
use crate::store::refund::NewRefund;
use crate::store::{StoreError, Tx};
use jiff::Timestamp;
use sala::access::Actor;
use sala::calendar::bangkok_day;
use sala::id::CaseId;
use sala::money::Satang;
use sala::payment::bill::{AmountError, Bill, BillState, Confirmation, PAID, Reference1, Verdict, book};
use sala::payment::{fee, ledger};
use sala::service::Bundle;
use sala::workflow::Command;
use sala::workflow::definition::EffectDefinition;
use sala::workflow::timer::Timers;
use serde_json::json;
use uuid::Uuid;

/// The job that opens a bill.
pub const OPEN: &str = "bill_open";
/// The job that looks whether the bill of a case has ended or moved.
pub const FOLLOW: &str = "bill_follow";
/// The job that goes on with a case whose bill is paid, where that did not succeed at once.
pub const GO_ON: &str = "bill_paid";

/// Why money was not booked.
#[derive(Debug, thiserror::Error)]
pub enum PaymentError {
    /// The bank said something else under the same number.
    #[error("transaction {0} was confirmed before with other words")]
    Differs(Uuid),
    /// The number belongs to nobody here: it is not our money.
    #[error("no such biller")]
    UnknownBiller,
    #[error(transparent)]
    Amount(#[from] AmountError),
    #[error(transparent)]
    Command(#[from] CommandError),
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Why a bill was not opened. A code for the job's row.
#[derive(Debug, thiserror::Error)]
pub enum BillError {
    #[error("the agency has no biller")]
    NoBiller,
    #[error("the case holds no fees")]
    NoFees,
    /// Nothing has failed: the case has gone on without it.
    #[error("the case waits for no bill")]
    Unneeded,
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Opens the bill of a case, over the fees in its facts. `id` is the job's: done twice, it opens one. A case that has gone on needs
/// none.
pub async fn open_bill(state: &AppState, id: Uuid, case: CaseId, until: &str) -> Result<(), BillError> {
    let mut tx = state.store.begin_system().await?;
    let Some(case) = tx.case_for_update(case).await? else { return Err(BillError::Unneeded) };
    if tx.bill_by_id(id).await?.is_some() || tx.bill_due_of_case(case.id).await?.is_some() {
        return Ok(());
    }
    let Some(timer) = case.state.progress.timers.get(until) else { return Err(BillError::Unneeded) };
    let bundle = state.bundles.get(&mut tx, &case.bundle).await?;
    let biller = tx.biller_of(&case.state.agency).await?.ok_or(BillError::NoBiller)?;
    let items = fee::charged(&bundle.workflow.fees, &case.state.facts, &case.state.agency);
    let items = items.map_err(|_| BillError::NoFees)?;
    let total = fee::total(&items).ok().filter(|total| total.satang() > 0).ok_or(BillError::NoFees)?;
    let now = state.clock.now();
    let mut bill = StoredBill {
        id,
        case: case.id,
        person: case.state.person.ok_or(BillError::NoFees)?,
        service: case.service,
        agency: case.state.agency,
        reference2: case.reference.compact(),
        timer: until.to_owned(),
        opened_at: now,
        closed_at: None,
        bill: Bill {
            reference1: Reference1::new(bangkok_day(now), state.random.u64()),
            biller,
            items,
            total,
            paid: Satang::ZERO,
            due: timer.due,
            state: BillState::Due,
        },
    };
    while !tx.bill_open(&bill).await? {
        bill.bill.reference1 = Reference1::new(bangkok_day(now), state.random.u64());
    }
    Ok(tx.commit().await?)
}

/// Whether a case is in a state that has a bill: its timer is set.
pub fn waits_for_bill(bundle: &Bundle, case: &StoredCase) -> bool {
    timers(bundle).any(|timer| case.state.progress.timers.contains_key(timer))
}

/// The timers by which bills of a service end.
fn timers(bundle: &Bundle) -> impl Iterator<Item = &String> {
    let effects = bundle.workflow.actions.iter().flat_map(|action| &action.effects);
    effects.filter_map(|effect| match effect {
        EffectDefinition::Bill { until } => Some(until),
        _ => None,
    })
}

/// Whether a job must follow when a command has moved or ended the timer of a bill.
pub fn follow(bundle: &Bundle, before: &Timers, after: &Timers) -> bool {
    timers(bundle).any(|timer| before.contains_key(timer) && before.get(timer) != after.get(timer))
}

/// Looks whether the bill of a case has ended or moved.
pub async fn follow_case(state: &AppState, case: CaseId) -> Result<(), StoreError> {
    let mut tx = state.store.begin_system().await?;
    let Some(case) = tx.case_for_update(case).await? else { return Ok(()) };
    if let Some(bill) = tx.bill_due_of_case(case.id).await? {
        settle(state, &mut tx, &case, bill).await?;
    }
    tx.commit().await
}

/// A bill is due as long as the timer of its case is set, and as long as that says. Where the timer is gone it is closed, and what
/// was paid for it in part goes to the list of refunds.
async fn settle(
    state: &AppState,
    tx: &mut Tx,
    case: &StoredCase,
    mut bill: StoredBill,
) -> Result<StoredBill, StoreError> {
    let now = state.clock.now();
    match case.state.progress.timers.get(&bill.timer) {
        Some(timer) if timer.due == bill.bill.due => return Ok(bill),
        Some(timer) => bill.bill.due = timer.due,
        None => {
            bill.bill.state = if now >= bill.bill.due { BillState::Expired } else { BillState::Cancelled };
            bill.closed_at = Some(now);
            release(state, tx, &bill).await?;
            bill.bill.paid = Satang::ZERO;
        }
    }
    tx.bill_update(&bill).await?;
    Ok(bill)
}

async fn release(state: &AppState, tx: &mut Tx, bill: &StoredBill) -> Result<(), StoreError> {
    let now = state.clock.now();
    for payment in tx.payments_of_bill(bill.id).await?.iter().filter(|payment| !payment.applied.is_zero()) {
        let new = NewRefund {
            id: state.random.id(now),
            payment: payment.id,
            bill: Some(bill.id),
            agency: &bill.agency,
            reason: "closed",
            amount: payment.applied,
        };
        tx.refund_add(&new, now).await?;
        let belongs = Belongs { bill: Some(bill.id), payment: Some(payment.id), refund: Some(new.id), case: None };
        tx.ledger_add(state.random.id(now), &bill.agency, &ledger::released(payment.applied), belongs, now).await?;
    }
    Ok(())
}

/// Books what a bank confirms, and goes on with the case when its bill is paid. Said again, it is what it was the first time.
pub async fn confirm(state: &AppState, bank: &str, confirmation: &Confirmation) -> Result<StoredPayment, PaymentError> {
    let mut tx = state.store.begin_system().await?;
    let found = match Reference1::parse(&confirmation.reference1) {
        Some(reference) => tx.bill_by_reference(reference).await?,
        None => None,
    };
    let found = found.filter(|bill| bill.bill.biller == confirmation.biller);
    // The case first, then its bill: everybody locks in this order.
    let case = match &found {
        Some(bill) => locked(state, &mut tx, bill.case).await?,
        None => None,
    };
    let bill = match (&case, &found) {
        (Some(case), Some(found)) => match tx.bill_for_update(found.id).await? {
            Some(bill) if bill.bill.state == BillState::Due => Some(settle(state, &mut tx, case, bill).await?),
            other => other,
        },
        _ => None,
    };
    let agency = match &bill {
        Some(bill) => bill.agency.clone(),
        None => tx.agency_of_biller(&confirmation.biller).await?.ok_or(PaymentError::UnknownBiller)?,
    };
    let booking = book(bill.as_ref().map(|bill| &bill.bill), confirmation)?;
    let now = state.clock.now();
    let new = NewPayment {
        id: state.random.id(now),
        bank,
        agency: &agency,
        bill: bill.as_ref().map(|bill| bill.id),
        confirmation,
        booking: &booking,
    };
    if !tx.payment_add(&new, now).await? {
        return said_before(&mut tx, bank, confirmation).await;
    }
    let belongs = Belongs { bill: new.bill, payment: Some(new.id), ..Belongs::default() };
    tx.ledger_add(state.random.id(now), &agency, &booking.entries, belongs, now).await?;
    if !booking.refundable.is_zero() {
        let refund = NewRefund {
            id: state.random.id(now),
            payment: new.id,
            bill: new.bill,
            agency: &agency,
            reason: booking.verdict.code(),
            amount: booking.refundable,
        };
        tx.refund_add(&refund, now).await?;
    }
    if let (Some(case), Some(mut bill)) = (case, bill)
        && !booking.applied.is_zero()
    {
        bill.bill.paid = bill.bill.paid.checked_add(booking.applied).ok_or(AmountError)?;
        let settled = matches!(booking.verdict, Verdict::Exact | Verdict::Over);
        if settled {
            bill.bill.state = BillState::Paid;
            bill.closed_at = Some(now);
        }
        tx.bill_update(&bill).await?;
        if settled {
            go_on(state, &mut tx, case).await?;
        }
    }
    let booked = tx.payment_by_id(new.id).await?;
    tx.commit().await?;
    state.jobs_added.notify_one();
    let missing = || StoreError::inconsistent("payment", "id", new.id, "not there after it was booked");
    booked.ok_or_else(|| missing().into())
}

/// A case, locked, with everything done that was due on it: a payment that comes after the last day finds it over, also where the
/// machine has not looked yet.
async fn locked(state: &AppState, tx: &mut Tx, case: CaseId) -> Result<Option<StoredCase>, CommandError> {
    let Some(case) = tx.case_for_update(case).await? else { return Ok(None) };
    let bundle = state.bundles.get(tx, &case.bundle).await?;
    fire_here(state, tx, &bundle, case).await.map(Some)
}

/// What the bank said before under this number. Nothing else of this transaction is kept.
async fn said_before(tx: &mut Tx, bank: &str, confirmation: &Confirmation) -> Result<StoredPayment, PaymentError> {
    let known = tx.payment_of_transaction(bank, &confirmation.transaction).await?;
    let known =
        known.ok_or_else(|| StoreError::inconsistent("payment", "transaction", bank, "neither new nor known"))?;
    if known.confirmation == *confirmation { Ok(known) } else { Err(PaymentError::Differs(known.id)) }
}

/// The case goes on in the same transaction. Where it cannot, the money is booked all the same, and a job tries until it can, which
/// officers see as an incident.
async fn go_on(state: &AppState, tx: &mut Tx, case: StoredCase) -> Result<(), CommandError> {
    let (id, now) = (case.id, state.clock.now());
    let bundle = state.bundles.get(tx, &case.bundle).await?;
    let command = Command { action: PAID.to_owned(), ..Command::default() };
    match cases::apply(state, &Actor::system(), tx, &bundle, case, command).await {
        Ok(_) => Ok(()),
        Err(CommandError::Refused(refusal)) => {
            tracing::error!(case.id = %id, %refusal, "a bill is paid and its case cannot go on");
            let job = NewJob { id: state.random.id(now), kind: GO_ON, payload: json!({}) };
            Ok(tx.jobs_add(Some(id), &[job], now).await?)
        }
        Err(error) => Err(error),
    }
}

/// Tries again to go on with a case whose bill is paid. One that waits for nothing any more is left alone.
pub async fn go_on_later(state: &AppState, case: CaseId) -> Result<Noted, CommandError> {
    let mut tx = state.store.begin_system().await?;
    let Some(case) = locked(state, &mut tx, case).await? else { return Ok(Noted::Unneeded) };
    if case.state.closed_at.is_some() {
        let paid = was_taken(&mut tx, case.id, PAID, Timestamp::MIN).await?;
        // What was due on it has closed it just now, maybe: that stands.
        tx.commit().await?;
        return Ok(if paid { Noted::Done } else { Noted::Unneeded });
    }
    let bundle = state.bundles.get(&mut tx, &case.bundle).await?;
    let command = Command { action: PAID.to_owned(), ..Command::default() };
    cases::apply(state, &Actor::system(), &mut tx, &bundle, case, command).await?;
    tx.commit().await?;
    state.jobs_added.notify_one();
    Ok(Noted::Done)
}
