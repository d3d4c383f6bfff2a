//! Persons and their documents: a renewed passport is one more document of the same person.

use super::{StoreError, Tx};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff_sqlx::ToSqlx;
use sala::id::PersonId;
use uuid::Uuid;

/// A document of identity to be linked with a person.
#[derive(Debug, Clone)]
pub struct Document<'a> {
    pub kind: &'a str,
    pub issuing_state: &'a str,
    pub number: &'a str,
    pub valid_to: Option<Date>,
}

impl Tx {
    /// Whether the actor holds a power of attorney of this person today.
    pub async fn represents(&mut self, person: PersonId) -> Result<bool, StoreError> {
        let holds = sqlx::query_scalar!("select actor_represents($1)", person.as_uuid()).fetch_one(self.conn()).await?;
        Ok(holds.unwrap_or(false))
    }

    pub async fn person_add(&mut self, id: PersonId, now: Timestamp) -> Result<(), StoreError> {
        sqlx::query!("insert into person (id, created_at) values ($1, $2)", id.as_uuid(), now.to_sqlx())
            .execute(self.conn())
            .await?;
        Ok(())
    }

    /// Links a document; one that is linked already stays as it is.
    pub async fn person_document_link(
        &mut self,
        id: Uuid,
        person: PersonId,
        document: &Document<'_>,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let hash = self.seal().lookup_passport(document.issuing_state, document.number);
        let cipher = self.seal().seal(document.number, "person_document.number");
        sqlx::query!(
            "insert into person_document (id, person_id, kind, issuing_state, number_hash, number_cipher, valid_to, linked_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (person_id, issuing_state, number_hash) do nothing",
            id,
            person.as_uuid(),
            document.kind,
            document.issuing_state,
            &hash,
            cipher,
            document.valid_to.map(ToSqlx::to_sqlx) as _,
            now.to_sqlx(),
        )
        .execute(self.conn())
        .await?;
        Ok(())
    }

    /// A register confirmed that the document with this hash belongs to the person.
    pub async fn person_document_confirm(
        &mut self,
        person: PersonId,
        number_hash: &[u8; 32],
        now: Timestamp,
    ) -> Result<(), StoreError> {
        sqlx::query!(
            "update person_document set confirmed_at = $3 where person_id = $1 and number_hash = $2 and confirmed_at is null",
            person.as_uuid(),
            number_hash,
            now.to_sqlx(),
        )
        .execute(self.conn())
        .await?;
        Ok(())
    }
}
