//! Sessions at rest: found by the hash of their id, so that a stolen dump opens none. There are rows for signed-in people
//! only; each carries its account, so that all of them can be ended at once. (The table has no row-level security: its
//! key is a secret that only the holder knows, and it is asked before there is an actor.)

use super::account::{EMAIL, Grant};
use super::{Store, StoreError, Tx};
use jiff::Timestamp;
use jiff_sqlx::ToSqlx;
use sala::id::{AccountId, PersonId};
use serde_json::Value as Json;

/// A session and whose it is.
#[derive(Debug, Clone)]
pub struct OpenSession {
    pub account: AccountId,
    pub person: PersonId,
    pub email: String,
    pub name: String,
    /// Identity assurance × 10.
    pub ial: u8,
    pub grants: Vec<Grant>,
    /// What the session itself says: its epoch, its authentication assurance.
    pub record: Json,
    /// When the session was last used, give or take the step in which this is written down.
    pub seen_at: Timestamp,
}

/// A session's row without its account.
#[derive(Debug, Clone)]
pub struct SessionRecord {
    pub record: Json,
    pub expires_at: Timestamp,
}

/// A session in the list of its account.
#[derive(Debug, Clone)]
pub struct ListedSession {
    pub id_hash: Vec<u8>,
    pub record: Json,
    pub seen_at: Timestamp,
}

impl Store {
    /// Opens a session. False when the id is taken.
    pub async fn session_create(
        &self,
        id_hash: &[u8; 32],
        account: Option<AccountId>,
        record: &Json,
        now: Timestamp,
        expires_at: Timestamp,
    ) -> Result<bool, StoreError> {
        let mut connection = self.connection().await?;
        let done = sqlx::query!(
            "insert into session (id_hash, account_id, record, created_at, seen_at, expires_at)
             values ($1, $2, $3, $4, $4, $5) on conflict (id_hash) do nothing",
            id_hash,
            account.map(AccountId::as_uuid),
            record,
            now.to_sqlx(),
            expires_at.to_sqlx(),
        )
        .execute(&mut *connection)
        .await?;
        connection.put_back();
        Ok(done.rows_affected() == 1)
    }

    /// Writes what the session knows. One that has ended meanwhile stays ended.
    pub async fn session_save(
        &self,
        id_hash: &[u8; 32],
        account: Option<AccountId>,
        record: &Json,
        now: Timestamp,
        expires_at: Timestamp,
    ) -> Result<(), StoreError> {
        let mut connection = self.connection().await?;
        sqlx::query!(
            "update session set account_id = $2, record = $3, seen_at = $4, expires_at = $5 where id_hash = $1",
            id_hash,
            account.map(AccountId::as_uuid),
            record,
            now.to_sqlx(),
            expires_at.to_sqlx(),
        )
        .execute(&mut *connection)
        .await?;
        connection.put_back();
        Ok(())
    }

    pub async fn session_load(&self, id_hash: &[u8; 32], now: Timestamp) -> Result<Option<SessionRecord>, StoreError> {
        let mut connection = self.connection().await?;
        let row = sqlx::query!(
            "select record, expires_at from session where id_hash = $1 and expires_at > $2",
            id_hash,
            now.to_sqlx(),
        )
        .fetch_optional(&mut *connection)
        .await?;
        connection.put_back();
        Ok(row.map(|row| SessionRecord { record: row.record, expires_at: row.expires_at.to_jiff() }))
    }

    pub async fn session_delete(&self, id_hash: &[u8; 32]) -> Result<(), StoreError> {
        let mut connection = self.connection().await?;
        sqlx::query!("delete from session where id_hash = $1", id_hash).execute(&mut *connection).await?;
        connection.put_back();
        Ok(())
    }

    /// Who is signed in with it: one question, without a transaction. None when the session has ended, is too old, or was
    /// opened before the account's epoch was raised.
    pub async fn session_account(&self, id_hash: &[u8; 32], now: Timestamp) -> Result<Option<OpenSession>, StoreError> {
        let mut connection = self.connection().await?;
        let row = sqlx::query!(
            r#"select account_id as "account_id!", person_id as "person_id!", email_cipher as "email_cipher!",
                   name as "name!", ial as "ial!", record as "record!", seen_at as "seen_at!",
                   roles as "roles!"
               from session_account($1, $2)"#,
            id_hash,
            now.to_sqlx(),
        )
        .fetch_optional(&mut *connection)
        .await?;
        connection.put_back();
        let Some(row) = row else { return Ok(None) };
        let bad = |column, reason: String| StoreError::inconsistent("account", column, row.account_id, reason);
        Ok(Some(OpenSession {
            account: AccountId::from_uuid(row.account_id),
            person: PersonId::from_uuid(row.person_id),
            email: self.seal.open(&row.email_cipher, EMAIL).map_err(|error| bad("email_cipher", error.to_string()))?,
            ial: u8::try_from(row.ial).map_err(|error| bad("ial", error.to_string()))?,
            grants: serde_json::from_value(row.roles).map_err(|error| bad("roles", error.to_string()))?,
            name: row.name,
            record: row.record,
            seen_at: row.seen_at.to_jiff(),
        }))
    }

    /// The session was used. One that has ended meanwhile stays ended.
    pub async fn session_touch(
        &self,
        id_hash: &[u8; 32],
        now: Timestamp,
        expires_at: Timestamp,
    ) -> Result<(), StoreError> {
        let mut connection = self.connection().await?;
        sqlx::query!(
            "update session set seen_at = $2, expires_at = $3 where id_hash = $1 and seen_at < $2 and expires_at > $2",
            id_hash,
            now.to_sqlx(),
            expires_at.to_sqlx(),
        )
        .execute(&mut *connection)
        .await?;
        connection.put_back();
        Ok(())
    }

    /// Where the account is signed in, the latest use first.
    pub async fn sessions_of(&self, account: AccountId, now: Timestamp) -> Result<Vec<ListedSession>, StoreError> {
        let mut connection = self.connection().await?;
        let rows = sqlx::query!(
            "select id_hash, record, seen_at from session
             where account_id = $1 and expires_at > $2 order by seen_at desc limit 50",
            account.as_uuid(),
            now.to_sqlx(),
        )
        .fetch_all(&mut *connection)
        .await?;
        connection.put_back();
        let read = |id_hash, record, seen_at: jiff_sqlx::Timestamp| ListedSession {
            id_hash,
            record,
            seen_at: seen_at.to_jiff(),
        };
        Ok(rows.into_iter().map(|row| read(row.id_hash, row.record, row.seen_at)).collect())
    }
}

impl Tx {
    /// Forgets sessions that have ended, and links sent by mail whose time has passed; how many.
    pub async fn sessions_forget(&mut self, now: Timestamp) -> Result<u64, StoreError> {
        let sessions =
            sqlx::query!("delete from session where expires_at <= $1", now.to_sqlx()).execute(self.conn()).await?;
        let links = sqlx::query!("delete from account_token where expires_at <= $1", now.to_sqlx())
            .execute(self.conn())
            .await?;
        Ok(sessions.rows_affected() + links.rows_affected())
    }
}
