//! Receipts and the answers of repeated POSTs.

use super::{StoreError, Tx};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff_sqlx::ToSqlx;
use sala::id::{AccountId, CaseId};
use uuid::Uuid;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Receipt {
    /// In the QR code; opens the public check page.
    pub token: String,
    pub issued_at: Timestamp,
    pub next_due: Date,
}

/// What anybody with the token may learn.
#[derive(Debug, Clone)]
pub struct PublicReceipt {
    pub reference: String,
    pub outcome: Option<String>,
    pub filed_at: Timestamp,
    pub next_due: Date,
    pub family_name: String,
    pub first_name: String,
}

impl Tx {
    /// Issues the receipt of a case, once.
    pub async fn receipt_issue(&mut self, case: CaseId, receipt: &Receipt) -> Result<(), StoreError> {
        sqlx::query!(
            "insert into receipt (case_id, token, issued_at, next_due) values ($1, $2, $3, $4) on conflict (case_id) do nothing",
            case.as_uuid(),
            receipt.token,
            receipt.issued_at.to_sqlx(),
            receipt.next_due.to_sqlx(),
        )
        .execute(self.conn())
        .await?;
        Ok(())
    }

    pub async fn receipt_of(&mut self, case: CaseId) -> Result<Option<Receipt>, StoreError> {
        let row = sqlx::query!("select token, issued_at, next_due from receipt where case_id = $1", case.as_uuid())
            .fetch_optional(self.conn())
            .await?;
        Ok(row.map(|row| Receipt {
            token: row.token,
            issued_at: row.issued_at.to_jiff(),
            next_due: row.next_due.to_jiff(),
        }))
    }

    /// The receipt behind a token, for anybody.
    pub async fn receipt_check(&mut self, token: &str) -> Result<Option<PublicReceipt>, StoreError> {
        let row = sqlx::query!(
            r#"select reference as "reference!", outcome, filed_at as "filed_at!", next_due as "next_due!", answers as "answers!" from receipt_check($1)"#,
            token
        )
        .fetch_optional(self.conn())
        .await?;
        let name = |answers: &serde_json::Value, key: &str| {
            answers.pointer(&format!("/{key}/value")).and_then(|name| name.as_str()).unwrap_or_default().to_owned()
        };
        Ok(row.map(|row| PublicReceipt {
            family_name: name(&row.answers, "family_name"),
            first_name: name(&row.answers, "first_name"),
            reference: row.reference,
            outcome: row.outcome,
            filed_at: row.filed_at.to_jiff(),
            next_due: row.next_due.to_jiff(),
        }))
    }

    /// Where the first POST with this key led, if there was one.
    pub async fn idempotency_get(&mut self, account: AccountId, key: Uuid) -> Result<Option<String>, StoreError> {
        let location = sqlx::query_scalar!(
            "select location from idempotency where account_id = $1 and key = $2",
            account.as_uuid(),
            key
        )
        .fetch_optional(self.conn())
        .await?;
        Ok(location)
    }

    /// Keeps the answer for the key. False: another POST with the same key was first.
    pub async fn idempotency_keep(
        &mut self,
        account: AccountId,
        key: Uuid,
        location: &str,
        now: Timestamp,
    ) -> Result<bool, StoreError> {
        let kept = sqlx::query!(
            "insert into idempotency (account_id, key, location, created_at) values ($1, $2, $3, $4) on conflict do nothing",
            account.as_uuid(),
            key,
            location,
            now.to_sqlx(),
        )
        .execute(self.conn())
        .await?;
        Ok(kept.rows_affected() == 1)
    }

    /// Forgets answers older than this instant: a browser does not repeat a POST after a day.
    pub async fn idempotency_forget(&mut self, before: Timestamp) -> Result<u64, StoreError> {
        let gone = sqlx::query!("delete from idempotency where created_at < $1", before.to_sqlx())
            .execute(self.conn())
            .await?;
        Ok(gone.rows_affected())
    }
}
