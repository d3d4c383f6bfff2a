//! Persons and their documents: a renewed passport is one more document of the same person.

use super::{StoreError, Tx};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff_sqlx::ToSqlx;
use sala::id::PersonId;
use uuid::Uuid;

/// What a number is sealed for.
const NUMBER: &str = "person_document.number";

/// A document of identity to be linked with a person.
#[derive(Debug, Clone)]
pub struct Document<'a> {
    pub kind: &'a str,
    pub issuing_state: &'a str,
    pub number: &'a str,
    pub valid_to: Option<Date>,
}

/// A document that is linked with a person.
#[derive(Debug, Clone)]
pub struct KnownDocument {
    pub issuing_state: String,
    pub number: String,
    pub valid_to: Option<Date>,
    /// A register has confirmed that it is his.
    pub confirmed: bool,
}

/// Documents of a person that are read.
const DOCUMENTS: i64 = 20;

impl Tx {
    /// A person's documents, the newest first.
    pub async fn person_documents(&mut self, person: PersonId) -> Result<Vec<KnownDocument>, StoreError> {
        let rows = sqlx::query!(
            "select id, issuing_state, number_cipher, valid_to, confirmed_at from person_document
             where person_id = $1 order by linked_at desc, id limit $2",
            person.as_uuid(),
            DOCUMENTS
        )
        .fetch_all(self.conn())
        .await?;
        let read = rows.into_iter().map(|row| {
            let number = self.seal().open(&row.number_cipher, NUMBER);
            Ok(KnownDocument {
                number: number
                    .map_err(|error| StoreError::inconsistent("person_document", "number_cipher", row.id, error))?,
                issuing_state: row.issuing_state,
                valid_to: row.valid_to.map(jiff_sqlx::Date::to_jiff),
                confirmed: row.confirmed_at.is_some(),
            })
        });
        read.collect()
    }

    /// The person whose document a register has confirmed this to be.
    pub async fn person_of_document(&mut self, state: &str, number: &str) -> Result<Option<PersonId>, StoreError> {
        let hash = self.seal().lookup_passport(state, number);
        let found = sqlx::query_scalar!(
            "select person_id from person_document where number_hash = $1 and confirmed_at is not null",
            &hash
        );
        Ok(found.fetch_optional(self.conn()).await?.map(PersonId::from_uuid))
    }

    pub async fn person_add(&mut self, id: PersonId, now: Timestamp) -> Result<(), StoreError> {
        sqlx::query!("insert into person (id, created_at) values ($1, $2)", id.as_uuid(), now.to_sqlx())
            .execute(self.conn())
            .await?;
        Ok(())
    }

    /// Links a document; one that is linked already stays as it is. (Without naming what it conflicts with: a representative may add
    /// what he does not see.)
    pub async fn person_document_link(
        &mut self,
        id: Uuid,
        person: PersonId,
        document: &Document<'_>,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let hash = self.seal().lookup_passport(document.issuing_state, document.number);
        let cipher = self.seal().seal(document.number, NUMBER);
        sqlx::query!(
            "insert into person_document (id, person_id, kind, issuing_state, number_hash, number_cipher, valid_to, linked_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing",
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

    /// A register confirmed that the document with this hash belongs to the person. One that was confirmed as another's stays his: two
    /// people do not have one passport. False where it is not this person's. One after the other, until the transaction ends: of two at
    /// once the second finds the first's.
    pub async fn person_document_confirm(
        &mut self,
        person: PersonId,
        number_hash: &[u8; 32],
        now: Timestamp,
    ) -> Result<bool, StoreError> {
        sqlx::query!("select pg_advisory_xact_lock(hashtextextended(encode($1, 'hex'), 50))", number_hash)
            .execute(self.conn())
            .await?;
        let his = sqlx::query!(
            "update person_document set confirmed_at = coalesce(confirmed_at, $3) where person_id = $1 and number_hash = $2
                and not exists (select from person_document another where another.number_hash = $2
                    and another.person_id <> $1 and another.confirmed_at is not null)",
            person.as_uuid(),
            number_hash,
            now.to_sqlx(),
        );
        Ok(his.execute(self.conn()).await?.rows_affected() > 0)
    }
}
