//! Reconciliation: a bank's statement of a day is compared with what it confirmed. What we lack is booked after a look; what the
//! bank lacks is an incident of its case, which ends when a later statement has it.

use super::{PaymentError, StoreError, confirm};
use crate::app_state::AppState;
use crate::cases::machine;
use crate::store::Tx;
use crate::store::finance::Statement;
use jiff::Timestamp;
use jiff::civil::Date;
use sala::access::Actor;
use sala::calendar::{add_days, bangkok_midnight};
use sala::payment::bill::Confirmation;
use sala::payment::statement::{Finding, Line, compare};
use sha2::{Digest as _, Sha256};
use std::collections::BTreeSet;
use uuid::Uuid;

/// The effect and error of the incident of a payment that the bank's statement lacks.
const INCIDENT: (&str, &str) = ("statement", "not_in_statement");

/// Compares a statement and keeps what was found. The same statement counts once, and whoever brought it first has brought it.
pub async fn reconcile(
    state: &AppState,
    actor: &Actor,
    (bank, day): (&str, Date),
    lines: Vec<Line>,
) -> Result<Uuid, PaymentError> {
    let agency = actor.agency.clone().unwrap_or_default();
    let by = actor.account.ok_or_else(|| StoreError::inconsistent("statement", "account_id", day, "nobody"))?;
    let now = state.clock.now();
    let mut tx = state.store.begin(actor).await?;
    let booked = booked_on(&mut tx, &agency, bank, day).await?;
    let confirmations: Vec<Confirmation> = booked.iter().map(|known| known.confirmation.clone()).collect();
    let hash = hash(&lines);
    let compared = compare(lines, &confirmations);
    let statement = Statement { id: state.random.id(now), agency, bank: bank.to_owned(), day, at: now, by };
    let id = tx.statement_add(&statement, &hash, &compared).await?;
    tx.finance_log_add(state.random.id(now), now, actor, "statement", &id.to_string()).await?;
    tx.commit().await?;
    note(state, &statement, &compared, booked).await?;
    Ok(id)
}

/// A payment that is booked, with its bill.
#[derive(Debug, Clone)]
pub struct Booked {
    pub payment: Uuid,
    pub bill: Option<Uuid>,
    pub confirmation: Confirmation,
}

/// What a bank confirmed with its own time on a Bangkok day.
pub async fn booked_on(tx: &mut Tx, agency: &str, bank: &str, day: Date) -> Result<Vec<Booked>, StoreError> {
    let booked = tx.payments_between(agency, bank, span(day)).await?;
    let booked = booked.into_iter().map(|payment| Booked {
        payment: payment.id,
        bill: payment.bill,
        confirmation: payment.confirmation,
    });
    Ok(booked.collect())
}

fn span(day: Date) -> (Timestamp, Timestamp) {
    (bangkok_midnight(day), bangkok_midnight(add_days(day, 1)))
}

/// The incident of a payment is open as long as the bank's statement lacks it. Its id is the payment's: there is one.
async fn note(
    state: &AppState,
    statement: &Statement,
    compared: &[(Finding, Line)],
    booked: Vec<Booked>,
) -> Result<(), PaymentError> {
    let lacking = compared.iter().filter(|(finding, _)| *finding == Finding::Missing);
    let lacking: BTreeSet<&str> = lacking.map(|(_, line)| &*line.transaction).collect();
    let missing: Vec<Booked> =
        booked.into_iter().filter(|known| lacking.contains(&*known.confirmation.transaction)).collect();
    let payments: BTreeSet<Uuid> = missing.iter().map(|known| known.payment).collect();
    let mut tx = state.store.begin_system().await?;
    let open = tx.payments_with_incident(&statement.agency, &statement.bank, span(statement.day)).await?;
    let mut cases = Vec::new();
    for known in &missing {
        let bill = match known.bill {
            Some(bill) => tx.bill_by_id(bill).await?,
            None => None,
        };
        cases.extend(bill.map(|bill| (known.payment, bill.case)));
    }
    tx.commit().await?;
    for (payment, case) in cases {
        machine::open_incident(state, case, payment, INCIDENT.0, INCIDENT.1).await?;
    }
    for (payment, case) in open.into_iter().filter(|(payment, _)| !payments.contains(payment)) {
        machine::close_incident(state, case, payment).await?;
    }
    Ok(())
}

/// What pressing the button led to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rest {
    /// How many there were.
    Booked(usize),
    /// He brought the statement himself: another one books.
    FourEyes,
}

/// Books what a statement has and the bank did not confirm. A payment that was confirmed in the meantime is booked already. Anybody can
/// write lines of a statement, and they pay bills: whoever brought it does not book it.
pub async fn book_rest(state: &AppState, actor: &Actor, id: Uuid) -> Result<Option<Rest>, PaymentError> {
    let now = state.clock.now();
    let mut tx = state.store.begin(actor).await?;
    let (Some(statement), Some(by)) = (tx.statement(id).await?, actor.account) else { return Ok(None) };
    if !tx.statement_book(id, by, now).await? {
        return Ok(Some(Rest::FourEyes));
    }
    let rows = tx.statement_rows(id).await?;
    let biller = tx.biller_of(&statement.agency).await?.ok_or(PaymentError::UnknownBiller)?;
    tx.finance_log_add(state.random.id(now), now, actor, "statement_book", &id.to_string()).await?;
    tx.commit().await?;
    let mut booked = 0;
    for (_, line) in rows.into_iter().filter(|(finding, _)| *finding == Finding::Unbooked) {
        let confirmation = Confirmation {
            transaction: line.transaction,
            biller: biller.clone(),
            reference1: line.reference1,
            reference2: line.reference2,
            amount: line.amount,
            paid_at: line.paid_at,
        };
        match confirm(state, &statement.bank, &confirmation).await {
            Ok(_) => booked += 1,
            // Confirmed since then, in other words: the next comparison shows it.
            Err(PaymentError::Differs(_)) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(Some(Rest::Booked(booked)))
}

/// Of the lines as they were read: the same statement with other line breaks is the same.
fn hash(lines: &[Line]) -> [u8; 32] {
    let mut hash = Sha256::new();
    for line in lines {
        for value in
            [&line.transaction, &line.reference1, &line.reference2, &line.amount.plain(), &line.paid_at.to_string()]
        {
            hash.update(value.as_bytes());
            hash.update(b"\n");
        }
    }
    hash.finalize().into()
}
