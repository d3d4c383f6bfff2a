//! Keys of hotels' own systems, and what was answered to them. A key is looked for before there is an actor, by the machine.

use super::{StoreError, Tx};
use jiff::Timestamp;
use jiff_sqlx::ToSqlx;
use sala::id::{AccountId, CaseId, PersonId};
use uuid::Uuid;

/// A key, without itself.
#[derive(Debug, Clone)]
pub struct StayKey {
    pub id: Uuid,
    pub accommodation: CaseId,
    pub person: PersonId,
    pub account: AccountId,
    pub label: String,
    pub sandbox: bool,
    pub created_at: Timestamp,
    pub used_at: Option<Timestamp>,
    pub revoked_at: Option<Timestamp>,
}

/// What was answered before.
#[derive(Debug, Clone)]
pub struct Answered {
    pub body_hash: Vec<u8>,
    pub status: i16,
    pub answer: String,
}

struct Row {
    id: Uuid,
    accommodation_id: Uuid,
    person_id: Uuid,
    account_id: Uuid,
    label: String,
    sandbox: bool,
    created_at: jiff_sqlx::Timestamp,
    used_at: Option<jiff_sqlx::Timestamp>,
    revoked_at: Option<jiff_sqlx::Timestamp>,
}

impl From<Row> for StayKey {
    fn from(row: Row) -> Self {
        Self {
            id: row.id,
            accommodation: CaseId::from_uuid(row.accommodation_id),
            person: PersonId::from_uuid(row.person_id),
            account: AccountId::from_uuid(row.account_id),
            label: row.label,
            sandbox: row.sandbox,
            created_at: row.created_at.to_jiff(),
            used_at: row.used_at.map(jiff_sqlx::Timestamp::to_jiff),
            revoked_at: row.revoked_at.map(jiff_sqlx::Timestamp::to_jiff),
        }
    }
}

impl Tx {
    /// Adds a key; only its hash is kept.
    pub async fn stay_key_add(&mut self, key: &StayKey, secret: &str) -> Result<(), StoreError> {
        let hash = self.seal().lookup("stay_key", secret);
        sqlx::query!(
            "insert into stay_key (id, hash, accommodation_id, person_id, account_id, label, sandbox, created_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8)",
            key.id,
            &hash,
            key.accommodation.as_uuid(),
            key.person.as_uuid(),
            key.account.as_uuid(),
            key.label,
            key.sandbox,
            key.created_at.to_sqlx(),
        )
        .execute(self.conn())
        .await?;
        Ok(())
    }

    /// How many keys of a place hold.
    pub async fn stay_keys_held(&mut self, accommodation: CaseId) -> Result<i64, StoreError> {
        let held = sqlx::query_scalar!(
            r#"select count(*) as "held!" from stay_key where accommodation_id = $1 and revoked_at is null"#,
            accommodation.as_uuid(),
        );
        Ok(held.fetch_one(self.conn()).await?)
    }

    /// The keys of a place, those that hold or not, the newest first, after the key `after`.
    pub async fn stay_keys(
        &mut self,
        accommodation: CaseId,
        after: Option<Uuid>,
        limit: i64,
    ) -> Result<Vec<StayKey>, StoreError> {
        let rows = sqlx::query_as!(
            Row,
            "select id, accommodation_id, person_id, account_id, label, sandbox, created_at, used_at, revoked_at
             from stay_key where accommodation_id = $1 and id < $2 order by id desc limit $3",
            accommodation.as_uuid(),
            after.unwrap_or(Uuid::max()),
            limit,
        )
        .fetch_all(self.conn())
        .await?;
        Ok(rows.into_iter().map(StayKey::from).collect())
    }

    /// The key that somebody shows, if it holds.
    pub async fn stay_key_find(&mut self, secret: &str) -> Result<Option<StayKey>, StoreError> {
        let hash = self.seal().lookup("stay_key", secret);
        let row = sqlx::query_as!(
            Row,
            "select id, accommodation_id, person_id, account_id, label, sandbox, created_at, used_at, revoked_at
             from stay_key where hash = $1 and revoked_at is null",
            &hash,
        )
        .fetch_optional(self.conn())
        .await?;
        Ok(row.map(StayKey::from))
    }

    pub async fn stay_key_used(&mut self, id: Uuid, now: Timestamp) -> Result<(), StoreError> {
        sqlx::query!("update stay_key set used_at = $2 where id = $1", id, now.to_sqlx()).execute(self.conn()).await?;
        Ok(())
    }

    /// A key that is known to others holds no longer. False: there is none.
    pub async fn stay_key_revoke(&mut self, id: Uuid, place: CaseId, now: Timestamp) -> Result<bool, StoreError> {
        let revoked = sqlx::query!(
            "update stay_key set revoked_at = $3 where id = $1 and accommodation_id = $2 and revoked_at is null",
            id,
            place.as_uuid(),
            now.to_sqlx(),
        )
        .execute(self.conn())
        .await?;
        Ok(revoked.rows_affected() == 1)
    }

    /// What was answered to a request with the same key of idempotency.
    pub async fn stay_request(&mut self, key: Uuid, idempotency: &str) -> Result<Option<Answered>, StoreError> {
        let hash = self.seal().lookup("stay_request", idempotency);
        let row = sqlx::query!(
            "select body_hash, status, answer from stay_request where stay_key_id = $1 and idempotency_hash = $2",
            key,
            &hash,
        )
        .fetch_optional(self.conn())
        .await?;
        Ok(row.map(|row| Answered { body_hash: row.body_hash, status: row.status, answer: row.answer }))
    }

    /// Keeps an answer. False: another request with the same key of idempotency was first.
    pub async fn stay_request_keep(
        &mut self,
        key: Uuid,
        idempotency: &str,
        answered: &Answered,
        now: Timestamp,
    ) -> Result<bool, StoreError> {
        let hash = self.seal().lookup("stay_request", idempotency);
        let kept = sqlx::query!(
            "insert into stay_request (stay_key_id, idempotency_hash, body_hash, status, answer, created_at)
             values ($1, $2, $3, $4, $5, $6) on conflict do nothing",
            key,
            &hash,
            answered.body_hash,
            answered.status,
            answered.answer,
            now.to_sqlx(),
        )
        .execute(self.conn())
        .await?;
        Ok(kept.rows_affected() == 1)
    }
}
