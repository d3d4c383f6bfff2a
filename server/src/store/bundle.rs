//! Published services: immutable versions, found by the hash of their canonical text. A new text becomes the next version;
//! drafts and cases keep pointing at the one they began with.

use super::{StoreError, Tx};
use jiff::Timestamp;
use jiff_sqlx::ToSqlx;
use sala::service::{Bundle, ContentHash, content_hash};
use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

impl Tx {
    /// Publishes a bundle as the next version of its service, unless it is the newest already. Its hash, and whether it is
    /// new.
    pub async fn bundle_publish(&mut self, bundle: &Bundle, now: Timestamp) -> Result<(ContentHash, bool), StoreError> {
        let service = &bundle.service.code;
        let text =
            bundle.canonical().map_err(|error| StoreError::inconsistent("bundle", "definition", service, error))?;
        let hash = content_hash(&text);
        if self.bundle_newest(service).await? == Some(hash) {
            return Ok((hash, false));
        }
        // Two servers that start at once: the second finds the version taken or the hash known, and is content. A text that
        // was the newest long ago and comes back cannot be published again under its hash, and is an error of the release.
        let inserted = sqlx::query!(
            "insert into bundle (hash, service, version, definition, published_at)
             select $1, $2, coalesce(max(version), 0) + 1, $3, $4 from bundle where service = $2
             on conflict do nothing",
            &hash,
            service,
            text,
            now.to_sqlx() as _,
        )
        .execute(self.conn())
        .await?;
        self.regulations_changed().await?;
        Ok((hash, inserted.rows_affected() == 1))
    }

    /// The hash of each service's newest version.
    pub(super) async fn bundles_newest(&mut self) -> Result<HashMap<String, ContentHash>, StoreError> {
        let rows =
            sqlx::query!("select distinct on (service) service, hash from bundle order by service, version desc")
                .fetch_all(self.conn())
                .await?;
        rows.into_iter().map(|row| Ok((row.service.clone(), read_hash(&row.service, row.hash)?))).collect()
    }

    async fn bundle_load(&mut self, hash: &ContentHash) -> Result<Bundle, StoreError> {
        let bad = |reason: String| StoreError::inconsistent("bundle", "definition", hex(hash), reason);
        let text = sqlx::query_scalar!("select definition from bundle where hash = $1", hash)
            .fetch_optional(self.conn())
            .await?
            .ok_or_else(|| bad("missing".to_owned()))?;
        if content_hash(&text) != *hash {
            return Err(bad("the text does not have this hash".to_owned()));
        }
        Bundle::from_canonical(&text).map_err(|error| bad(error.to_string()))
    }
}

fn read_hash(service: &str, hash: Vec<u8>) -> Result<ContentHash, StoreError> {
    hash.try_into().map_err(|_| StoreError::inconsistent("bundle", "hash", service, "not 32 bytes"))
}

fn hex(hash: &ContentHash) -> String {
    use std::fmt::Write as _;
    hash.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// Bundles that were read before. They never change, so they are kept for ever; there are few.
#[derive(Debug, Clone, Default)]
pub struct Bundles(Arc<RwLock<HashMap<ContentHash, Arc<Bundle>>>>);

impl Bundles {
    /// The bundle of a hash; one that is not there is an inconsistency, since hashes come from rows that refer to it.
    pub async fn get(&self, tx: &mut Tx, hash: &ContentHash) -> Result<Arc<Bundle>, StoreError> {
        let known = self.0.read().unwrap_or_else(PoisonError::into_inner).get(hash).cloned();
        if let Some(bundle) = known {
            return Ok(bundle);
        }
        let bundle = Arc::new(tx.bundle_load(hash).await?);
        self.0.write().unwrap_or_else(PoisonError::into_inner).insert(*hash, Arc::clone(&bundle));
        Ok(bundle)
    }

    /// The newest version of a service, with the hash to pin a draft to. None: no such service.
    pub async fn newest(&self, tx: &mut Tx, service: &str) -> Result<Option<(ContentHash, Arc<Bundle>)>, StoreError> {
        match tx.bundle_newest(service).await? {
            Some(hash) => Ok(Some((hash, self.get(tx, &hash).await?))),
            None => Ok(None),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::TestApp;
    use sala::service::shipped;

    #[tokio::test]
    async fn a_bundle_is_published_once_and_a_changed_one_is_the_next_version() {
        let app = TestApp::start().await;
        let mut tx = app.state.store.begin_system().await.unwrap();
        let mut bundle = shipped().unwrap().remove(0);
        let (first, is_new) = tx.bundle_publish(&bundle, app.clock.now()).await.unwrap();
        assert!(!is_new, "the seed has published it");
        bundle.service.minutes_to_file += 1;
        let (second, is_new) = tx.bundle_publish(&bundle, app.clock.now()).await.unwrap();
        assert!(is_new);
        assert_ne!(first, second);
        assert_eq!(tx.bundle_newest(&bundle.service.code).await.unwrap(), Some(second));
        // Who began with the first version keeps it.
        let bundles = Bundles::default();
        let old = bundles.get(&mut tx, &first).await.unwrap();
        let (hash, new) = bundles.newest(&mut tx, &bundle.service.code).await.unwrap().unwrap();
        assert_eq!((hash, new.service.minutes_to_file), (second, old.service.minutes_to_file + 1));
        tx.commit().await.unwrap();
        app.finish().await;
    }

    #[tokio::test]
    async fn a_bundle_is_read_from_the_database_once() {
        let app = TestApp::start().await;
        let mut tx = app.state.store.begin_system().await.unwrap();
        let hash = tx.bundle_newest("foreigner.ninety_day").await.unwrap().unwrap();
        let bundles = Bundles::default();
        let first = bundles.get(&mut tx, &hash).await.unwrap();
        assert!(Arc::ptr_eq(&first, &bundles.get(&mut tx, &hash).await.unwrap()));
        assert!(bundles.newest(&mut tx, "foreigner.unknown").await.unwrap().is_none());
        drop(tx);
        app.finish().await;
    }

    #[tokio::test]
    async fn a_hash_without_a_bundle_is_an_inconsistency() {
        let app = TestApp::start().await;
        let mut tx = app.state.store.begin_system().await.unwrap();
        let missing = Bundles::default().get(&mut tx, &[7; 32]).await;
        assert!(matches!(missing, Err(StoreError::Inconsistent { table: "bundle", .. })), "{missing:?}");
        drop(tx);
        app.finish().await;
    }

    #[tokio::test]
    async fn a_published_bundle_cannot_be_changed() {
        let app = TestApp::start().await;
        let mut tx = app.state.store.begin_system().await.unwrap();
        let changed = sqlx::query("update bundle set definition = '{}'").execute(tx.conn()).await;
        assert!(changed.unwrap_err().to_string().contains("permission denied"));
        drop(tx);
        app.finish().await;
    }
}
