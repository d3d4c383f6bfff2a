//! What a migration between versions of a service reads: versions, and the open cases of one, page by page. Drafts: `draft.rs`.

use super::{StoreError, Tx};
use sala::id::CaseId;
use sala::service::ContentHash;
use uuid::Uuid;

impl Tx {
    /// All versions of a service, oldest first.
    pub async fn bundles_of(&mut self, service: &str) -> Result<Vec<ContentHash>, StoreError> {
        let hashes = sqlx::query_scalar!("select hash from bundle where service = $1 order by version", service)
            .fetch_all(self.conn())
            .await?;
        let read = hashes.into_iter().map(|hash| {
            hash.try_into().map_err(|_| StoreError::inconsistent("bundle", "hash", service, "not 32 bytes"))
        });
        read.collect()
    }

    /// Cases that are closed but live on in one of these states, a licence that was granted for instance; the rest as [`Tx::cases_of_bundle`].
    pub async fn cases_granted_of_bundle(
        &mut self,
        bundle: &ContentHash,
        states: &[String],
        after: Option<CaseId>,
        limit: i64,
    ) -> Result<Vec<CaseId>, StoreError> {
        if states.is_empty() {
            return Ok(Vec::new());
        }
        let ids = sqlx::query_scalar!(
            "select id from cases where bundle_hash = $1 and closed_at is not null and state = any($2) and id > $3
             order by id limit $4",
            bundle,
            states,
            after.map_or(Uuid::nil(), CaseId::as_uuid),
            limit,
        )
        .fetch_all(self.conn())
        .await?;
        Ok(ids.into_iter().map(CaseId::from_uuid).collect())
    }

    /// Open cases that run on a version, in the order of their ids, after one.
    pub async fn cases_of_bundle(
        &mut self,
        bundle: &ContentHash,
        after: Option<CaseId>,
        limit: i64,
    ) -> Result<Vec<CaseId>, StoreError> {
        let ids = sqlx::query_scalar!(
            "select id from cases where bundle_hash = $1 and closed_at is null and id > $2
             order by id limit $3",
            bundle,
            after.map_or(Uuid::nil(), CaseId::as_uuid),
            limit,
        )
        .fetch_all(self.conn())
        .await?;
        Ok(ids.into_iter().map(CaseId::from_uuid).collect())
    }
}
