//! Who notifies stays, as his account says it. Sealed whole.

use super::{StoreError, Tx};
use sala::id::AccountId;
use sala::platforms::foreigner::stay_notice::notifier::Notifier;

/// What it is sealed for.
const NOTIFIER: &str = "account.notifier";

impl Tx {
    /// Who notifies with an account; none: he has not said so.
    pub async fn notifier(&mut self, account: AccountId) -> Result<Option<Notifier>, StoreError> {
        let wrong =
            |reason: &dyn std::fmt::Display| StoreError::inconsistent("account", "notifier_cipher", account, reason);
        let cipher = sqlx::query_scalar!("select notifier_cipher from account where id = $1", account.as_uuid())
            .fetch_optional(self.conn())
            .await?;
        let open = |cipher: Vec<u8>| {
            let text = self.seal().open(&cipher, NOTIFIER).map_err(|error| wrong(&error))?;
            serde_json::from_str(&text).map_err(|error| wrong(&error))
        };
        cipher.flatten().map(open).transpose()
    }

    pub async fn notifier_put(&mut self, account: AccountId, notifier: &Notifier) -> Result<(), StoreError> {
        let text = serde_json::to_string(notifier)
            .map_err(|error| StoreError::inconsistent("account", "notifier_cipher", account, error))?;
        let cipher = self.seal().seal(&text, NOTIFIER);
        sqlx::query!("update account set notifier_cipher = $2 where id = $1", account.as_uuid(), cipher)
            .execute(self.conn())
            .await?;
        Ok(())
    }
}
