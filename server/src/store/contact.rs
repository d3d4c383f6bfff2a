//! How somebody wants to be told: by mail, by text message, and the telephone that was confirmed for it.

use super::{StoreError, Tx};
use jiff::Timestamp;
use jiff_sqlx::ToSqlx;
use sala::id::AccountId;

/// What a telephone number is sealed for.
const PHONE: &str = "contact.phone";
/// What the hash of a code is keyed for.
const CODE: &str = "phone_code";
/// How often a code may be tried.
const ATTEMPTS: i16 = 5;

/// The choices of an account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contact {
    /// What is not official comes by mail too.
    pub email: bool,
    pub sms: bool,
    /// Confirmed, in E.164.
    pub phone: Option<String>,
}

impl Default for Contact {
    fn default() -> Self {
        Self { email: true, sms: false, phone: None }
    }
}

/// What became of a code that was typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CodeCheck {
    Right,
    Wrong,
    /// It is too old, was tried too often, or there is none.
    Gone,
}

impl Tx {
    pub async fn contact(&mut self, account: AccountId) -> Result<Contact, StoreError> {
        let row = sqlx::query!("select email, sms, phone_cipher from contact where account_id = $1", account.as_uuid())
            .fetch_optional(self.conn())
            .await?;
        let Some(row) = row else { return Ok(Contact::default()) };
        let phone = match row.phone_cipher {
            Some(cipher) => Some(self.phone_open(account, &cipher)?),
            None => None,
        };
        Ok(Contact { email: row.email, sms: row.sms, phone })
    }

    fn phone_open(&self, account: AccountId, cipher: &[u8]) -> Result<String, StoreError> {
        let opened = self.seal().open(cipher, PHONE);
        opened.map_err(|error| StoreError::inconsistent("contact", "phone_cipher", account, error))
    }

    /// Keeps the choices. Text messages need a telephone that was confirmed.
    pub async fn contact_choose(&mut self, account: AccountId, email: bool, sms: bool) -> Result<(), StoreError> {
        sqlx::query!(
            "insert into contact (account_id, email) values ($1, $2)
             on conflict (account_id) do update set email = excluded.email, sms = $3 and contact.phone_verified_at is not null",
            account.as_uuid(),
            email,
            sms,
        )
        .execute(self.conn())
        .await?;
        Ok(())
    }

    /// The telephone is no longer used.
    pub async fn contact_phone_remove(&mut self, account: AccountId) -> Result<(), StoreError> {
        sqlx::query!(
            "update contact set sms = false, phone_cipher = null, phone_verified_at = null where account_id = $1",
            account.as_uuid(),
        )
        .execute(self.conn())
        .await?;
        Ok(())
    }

    /// Keeps a code for a number; one sent before no longer counts.
    pub async fn phone_code_put(
        &mut self,
        account: AccountId,
        phone: &str,
        code: &str,
        expires_at: Timestamp,
    ) -> Result<(), StoreError> {
        let hash = self.code_hash(account, code);
        let cipher = self.seal().seal(phone, PHONE);
        sqlx::query!(
            "insert into phone_code (account_id, phone_cipher, code_hash, expires_at) values ($1, $2, $3, $4)
             on conflict (account_id) do update set phone_cipher = excluded.phone_cipher, code_hash = excluded.code_hash,
                expires_at = excluded.expires_at, attempts = 0",
            account.as_uuid(),
            cipher,
            &hash,
            expires_at.to_sqlx() as _,
        )
        .execute(self.conn())
        .await?;
        Ok(())
    }

    fn code_hash(&self, account: AccountId, code: &str) -> [u8; 32] {
        self.seal().lookup(CODE, &format!("{account}.{code}"))
    }

    /// The number that waits for its code.
    pub async fn phone_code_number(
        &mut self,
        account: AccountId,
        now: Timestamp,
    ) -> Result<Option<String>, StoreError> {
        let cipher = sqlx::query_scalar!(
            "select phone_cipher from phone_code where account_id = $1 and expires_at > $2 and attempts < $3",
            account.as_uuid(),
            now.to_sqlx() as _,
            ATTEMPTS,
        )
        .fetch_optional(self.conn())
        .await?;
        cipher.map(|cipher| self.phone_open(account, &cipher)).transpose()
    }

    /// Tries a code: each try counts before it is compared. The right one confirms the number, and text messages go there.
    pub async fn phone_code_try(
        &mut self,
        account: AccountId,
        code: &str,
        now: Timestamp,
    ) -> Result<CodeCheck, StoreError> {
        let row = sqlx::query!(
            "update phone_code set attempts = attempts + 1 where account_id = $1 and expires_at > $2 and attempts < $3
             returning phone_cipher, code_hash",
            account.as_uuid(),
            now.to_sqlx() as _,
            ATTEMPTS,
        )
        .fetch_optional(self.conn())
        .await?;
        let Some(row) = row else { return Ok(CodeCheck::Gone) };
        if row.code_hash != self.code_hash(account, code) {
            return Ok(CodeCheck::Wrong);
        }
        sqlx::query!(
            "insert into contact (account_id, sms, phone_cipher, phone_verified_at) values ($1, true, $2, $3)
             on conflict (account_id) do update set sms = true, phone_cipher = excluded.phone_cipher,
                phone_verified_at = excluded.phone_verified_at",
            account.as_uuid(),
            row.phone_cipher,
            now.to_sqlx() as _,
        )
        .execute(self.conn())
        .await?;
        self.phone_code_forget(account).await?;
        Ok(CodeCheck::Right)
    }

    pub async fn phone_code_forget(&mut self, account: AccountId) -> Result<(), StoreError> {
        sqlx::query!("delete from phone_code where account_id = $1", account.as_uuid()).execute(self.conn()).await?;
        Ok(())
    }
}
