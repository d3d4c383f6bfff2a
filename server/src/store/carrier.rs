//! Carriers, which ask with a key whether a passenger's arrival card is valid. Of a key only its hash is kept.

use super::{StoreError, Tx};
use jiff::Timestamp;
use jiff_sqlx::ToSqlx;

/// A carrier that may ask whether cards are valid.
#[derive(Debug, Clone)]
pub struct Carrier {
    pub code: String,
}

impl Tx {
    /// Adds a carrier, or gives one another key.
    pub async fn carrier_put(&mut self, code: &str, name: &str, key: &str, now: Timestamp) -> Result<(), StoreError> {
        let hash = self.seal().lookup("carrier", key);
        sqlx::query!(
            "insert into carrier (code, name, key_hash, created_at) values ($1, $2, $3, $4)
             on conflict (code) do update set name = $2, key_hash = $3, created_at = $4, revoked_at = null",
            code,
            name,
            &hash,
            now.to_sqlx(),
        )
        .execute(self.conn())
        .await?;
        Ok(())
    }

    /// The carrier's key opens nothing any more. False: there is no such carrier.
    pub async fn carrier_revoke(&mut self, code: &str, now: Timestamp) -> Result<bool, StoreError> {
        let done = sqlx::query!(
            "update carrier set revoked_at = $2 where code = $1 and revoked_at is null",
            code,
            now.to_sqlx() as _
        )
        .execute(self.conn())
        .await?;
        Ok(done.rows_affected() == 1)
    }

    /// Whose key it is.
    pub async fn carrier_of_key(&mut self, key: &str) -> Result<Option<Carrier>, StoreError> {
        let hash = self.seal().lookup("carrier", key);
        let code =
            sqlx::query_scalar!("select code from carrier where key_hash = $1 and revoked_at is null", &hash[..])
                .fetch_optional(self.conn())
                .await?;
        Ok(code.map(|code| Carrier { code }))
    }
}
