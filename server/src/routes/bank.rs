//! Where banks speak to us: payments that arrived, and refunds that they carried out. Answered with 200 only after it is
//! committed; a bank sends again what was answered otherwise, and what was said twice counts once.

use crate::app_state::AppState;
use crate::payments;
use crate::payments::refunds;
use crate::web::signed::{Refused, SignedByBank};
use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use jiff::Timestamp;
use sala::money::Satang;
use sala::payment::bill::Confirmation;
use sala::payment::promptpay::BillerId;
use serde::Deserialize;
use serde_json::{Value, json};
use uuid::Uuid;

/// The longest number of a transaction.
const TRANSACTION_MAX: usize = 64;
/// The longest reference as a bank may say it.
const REFERENCE_MAX: usize = 20;

/// A payment, in the bank's words.
#[derive(Debug, Deserialize)]
pub struct Paid {
    transaction: String,
    biller: String,
    reference1: String,
    #[serde(default)]
    reference2: String,
    /// Baht with two decimals, as in the QR code.
    amount: String,
    #[serde(rename = "paid_at")]
    at: Timestamp,
}

impl Paid {
    fn read(self) -> Result<Confirmation, Refused> {
        let wrong = |code| Refused::new(StatusCode::UNPROCESSABLE_ENTITY, code);
        let plain = |text: &str, most: usize| text.len() <= most && text.bytes().all(|byte| byte.is_ascii_graphic());
        if self.transaction.is_empty() || !plain(&self.transaction, TRANSACTION_MAX) {
            return Err(wrong("transaction"));
        }
        if !plain(&self.reference1, REFERENCE_MAX) || !plain(&self.reference2, REFERENCE_MAX) {
            return Err(wrong("reference"));
        }
        // To the second, as PostgreSQL keeps it: said again it must be the same.
        let paid_at = Timestamp::from_second(self.at.as_second()).map_err(|_| wrong("paid_at"))?;
        Ok(Confirmation {
            transaction: self.transaction,
            biller: BillerId::parse(&self.biller).map_err(|_| wrong("biller"))?,
            reference1: self.reference1,
            reference2: self.reference2,
            amount: Satang::parse_baht(&self.amount).ok_or_else(|| wrong("amount"))?,
            paid_at,
        })
    }
}

/// A payment has arrived.
pub async fn paid(
    State(state): State<AppState>,
    SignedByBank { bank, message }: SignedByBank<Paid>,
) -> Result<Json<Value>, Refused> {
    let confirmation = message.read()?;
    let booked = payments::confirm(&state, &bank, &confirmation).await?;
    tracing::info!(payment.id = %booked.id, payment.verdict = booked.verdict.code(), bank, "a payment is booked");
    Ok(Json(json!({ "payment": booked.id, "booked": booked.verdict.code() })))
}

/// A refund that was carried out.
#[derive(Debug, Deserialize)]
pub struct Refunded {
    refund: Uuid,
}

pub async fn refunded(
    State(state): State<AppState>,
    SignedByBank { bank, message }: SignedByBank<Refunded>,
) -> Result<Json<Value>, Refused> {
    if refunds::confirm(&state, &bank, message.refund).await? {
        Ok(Json(json!({ "refund": message.refund })))
    } else {
        Err(Refused::new(StatusCode::UNPROCESSABLE_ENTITY, "unknown_refund"))
    }
}
