//! Giving money back: one finance officer asks, another approves, a job tells the bank, the bank confirms.

use super::{PaymentError, StoreError};
use crate::app_state::AppState;
use crate::ports::bank::{BankError, RefundOrder};
use crate::store::Tx;
use crate::store::job::NewJob;
use crate::store::payment::Belongs;
use crate::store::refund::{Refund, RefundState};
use sala::access::Actor;
use sala::payment::ledger;
use serde_json::json;
use uuid::Uuid;

/// The job that tells the bank.
pub const SEND: &str = "refund_send";

/// What pressing a button on a refund led to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stepped {
    Done,
    /// Somebody was first, or it is the other's turn.
    NotNow,
    /// He asked for it himself: another one approves.
    FourEyes,
}

/// A finance officer asks for a refund to be made.
pub async fn request(state: &AppState, actor: &Actor, id: Uuid) -> Result<Option<Stepped>, StoreError> {
    let mut tx = state.store.begin(actor).await?;
    let (Some(refund), Some(by)) = (tx.refund(id).await?, actor.account) else { return Ok(None) };
    let now = state.clock.now();
    if refund.state != RefundState::Listed || !tx.refund_request(id, by, now).await? {
        return Ok(Some(Stepped::NotNow));
    }
    tx.finance_log_add(state.random.id(now), now, actor, "refund_request", &id.to_string()).await?;
    tx.commit().await?;
    Ok(Some(Stepped::Done))
}

/// Another finance officer approves; in the same transaction the bank's job is written.
pub async fn approve(state: &AppState, actor: &Actor, id: Uuid) -> Result<Option<Stepped>, StoreError> {
    let mut tx = state.store.begin(actor).await?;
    let (Some(refund), Some(by)) = (tx.refund(id).await?, actor.account) else { return Ok(None) };
    if refund.state == RefundState::Requested && refund.requested_by == Some(by) {
        return Ok(Some(Stepped::FourEyes));
    }
    let now = state.clock.now();
    if !tx.refund_approve(id, by, now).await? {
        return Ok(Some(Stepped::NotNow));
    }
    tx.finance_log_add(state.random.id(now), now, actor, "refund_approve", &id.to_string()).await?;
    let job = NewJob { id: state.random.id(now), kind: SEND, payload: json!({ "refund": id }) };
    tx.jobs_add(refund.case, &[job], now).await?;
    tx.commit().await?;
    state.jobs_added.notify_one();
    Ok(Some(Stepped::Done))
}

/// Why the bank could not be told.
#[derive(Debug, thiserror::Error)]
pub enum SendError {
    #[error(transparent)]
    Bank(#[from] BankError),
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Tells the bank to give back. The refund's own id is the key by which the bank knows an order that it has: a worker that died
/// between telling and noting it tells again, and the bank pays once.
pub async fn send(state: &AppState, id: Uuid) -> Result<(), SendError> {
    let mut tx = state.store.begin_system().await?;
    let refund = tx.refund(id).await?;
    tx.commit().await?;
    let Some(refund) = refund.filter(|refund| refund.state == RefundState::Approved) else { return Ok(()) };
    let order = RefundOrder { refund: id, transaction: &refund.transaction, amount: refund.amount };
    // The bank may be slow: nothing is locked while it is told.
    state.banks.refund(&refund.bank, &order, state.clock.now()).await?;
    let mut tx = state.store.begin_system().await?;
    note_sent(state, &mut tx, &refund).await?;
    Ok(tx.commit().await?)
}

async fn note_sent(state: &AppState, tx: &mut Tx, refund: &Refund) -> Result<(), StoreError> {
    let now = state.clock.now();
    if tx.refund_sent(refund.id, now).await? {
        let entries = ledger::refund_sent(refund.amount);
        tx.ledger_add(state.random.id(now), &refund.agency, &entries, belongs(refund), now).await?;
    }
    Ok(())
}

/// The bank says that it has given back. It may say so before its answer to the order was noted, and twice.
pub async fn confirm(state: &AppState, bank: &str, id: Uuid) -> Result<bool, PaymentError> {
    let mut tx = state.store.begin_system().await?;
    let Some(refund) = tx.refund(id).await?.filter(|refund| refund.bank == bank) else { return Ok(false) };
    if matches!(refund.state, RefundState::Listed | RefundState::Requested) {
        return Ok(false);
    }
    note_sent(state, &mut tx, &refund).await?;
    let now = state.clock.now();
    if tx.refund_confirmed(id, now).await? {
        let entries = ledger::refund_confirmed(refund.amount);
        tx.ledger_add(state.random.id(now), &refund.agency, &entries, belongs(&refund), now).await?;
    }
    tx.commit().await?;
    Ok(true)
}

fn belongs(refund: &Refund) -> Belongs {
    Belongs { bill: refund.bill, payment: Some(refund.payment), refund: Some(refund.id), case: None }
}
