//! The answers of repeated POSTs.

use super::{StoreError, Tx};
use jiff::Timestamp;
use jiff_sqlx::ToSqlx;
use sala::id::AccountId;
use uuid::Uuid;

impl Tx {
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
