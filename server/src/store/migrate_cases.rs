//! What a migration between versions of a service reads and writes: cases and drafts of a version, page by page.

use super::draft::Draft;
use super::{StoreError, Tx};
use sala::id::{CaseId, DraftId};
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

    /// Open drafts of a version, locked, in the order of their ids, after one.
    pub async fn drafts_of_bundle(
        &mut self,
        bundle: &ContentHash,
        after: Option<DraftId>,
        limit: i64,
    ) -> Result<Vec<Draft>, StoreError> {
        let ids = sqlx::query_scalar!(
            "select id from draft where bundle_hash = $1 and submitted_at is null and id > $2
             order by id limit $3",
            bundle,
            after.map_or(Uuid::nil(), DraftId::as_uuid),
            limit,
        )
        .fetch_all(self.conn())
        .await?;
        let mut drafts = Vec::new();
        for id in ids {
            drafts.extend(
                self.draft_for_update(DraftId::from_uuid(id)).await?.filter(|draft| draft.submitted_at.is_none()),
            );
        }
        Ok(drafts)
    }

    /// Pins a draft to another version.
    pub async fn draft_pin(&mut self, draft: DraftId, bundle: &ContentHash) -> Result<(), StoreError> {
        sqlx::query!("update draft set bundle_hash = $2 where id = $1", draft.as_uuid(), bundle)
            .execute(self.conn())
            .await?;
        Ok(())
    }
}
