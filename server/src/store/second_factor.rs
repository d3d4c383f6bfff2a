//! Second factors of accounts: the sealed secret of an authenticator app, the newest step whose code was used, and the hashes of
//! recovery codes.

use super::{StoreError, Tx};
use jiff::Timestamp;
use jiff_sqlx::ToSqlx;
use sala::id::AccountId;

/// What a secret is sealed for.
const SECRET: &str = "second_factor.secret";
/// What the hash of a recovery code is keyed for.
const RECOVERY: &str = "recovery_code";

/// What there is of an account's second factor.
#[derive(Debug, Clone)]
pub struct SecondFactor {
    /// In Base32.
    pub secret: String,
    /// When its first code was typed. Before that it counts for nothing.
    pub confirmed_at: Option<Timestamp>,
    /// The account is one that a demonstration made: its password and secret are known to everybody.
    pub demonstration: bool,
}

impl Tx {
    pub async fn second_factor(&mut self, account: AccountId) -> Result<Option<SecondFactor>, StoreError> {
        let row = sqlx::query!(
            "select f.secret_cipher, f.confirmed_at, a.demonstration
             from second_factor f join account a on a.id = f.account_id where f.account_id = $1",
            account.as_uuid(),
        )
        .fetch_optional(self.conn())
        .await?;
        let Some(row) = row else { return Ok(None) };
        let secret = self.seal().open(&row.secret_cipher, SECRET);
        Ok(Some(SecondFactor {
            secret: secret
                .map_err(|error| StoreError::inconsistent("second_factor", "secret_cipher", account, error))?,
            confirmed_at: row.confirmed_at.map(jiff_sqlx::Timestamp::to_jiff),
            demonstration: row.demonstration,
        }))
    }

    /// Keeps a new secret, in Base32, until its first code is typed. One that is in use stays.
    pub async fn second_factor_begin(
        &mut self,
        account: AccountId,
        secret: &str,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let cipher = self.seal().seal(secret, SECRET);
        sqlx::query!(
            "insert into second_factor (account_id, secret_cipher, begun_at) values ($1, $2, $3)
             on conflict (account_id) do update set secret_cipher = excluded.secret_cipher, begun_at = excluded.begun_at
             where second_factor.confirmed_at is null",
            account.as_uuid(),
            cipher,
            now.to_sqlx(),
        )
        .execute(self.conn())
        .await?;
        Ok(())
    }

    /// From now on signing in asks for it. False when it was in use already.
    pub async fn second_factor_confirm(&mut self, account: AccountId, now: Timestamp) -> Result<bool, StoreError> {
        let done = sqlx::query!(
            "update second_factor set confirmed_at = $2 where account_id = $1 and confirmed_at is null",
            account.as_uuid(),
            now.to_sqlx(),
        )
        .execute(self.conn())
        .await?;
        Ok(done.rows_affected() == 1)
    }

    /// Uses the code of a step. False when it, or a later one, was used before: of two at once, one gets true.
    pub async fn second_factor_use(&mut self, account: AccountId, step: i64) -> Result<bool, StoreError> {
        let done = sqlx::query!(
            "update second_factor set used_step = $2 where account_id = $1 and used_step < $2",
            account.as_uuid(),
            step,
        )
        .execute(self.conn())
        .await?;
        Ok(done.rows_affected() == 1)
    }

    /// Takes the second factor away, with its recovery codes. False when there was none.
    pub async fn second_factor_remove(&mut self, account: AccountId) -> Result<bool, StoreError> {
        self.recovery_codes_put(account, &[]).await?;
        let done = sqlx::query!("delete from second_factor where account_id = $1", account.as_uuid())
            .execute(self.conn())
            .await?;
        Ok(done.rows_affected() == 1)
    }

    fn recovery_hash(&self, account: AccountId, code: &str) -> [u8; 32] {
        self.seal().lookup(RECOVERY, &format!("{account}/{code}"))
    }

    /// These are the recovery codes now; earlier ones count no more.
    pub async fn recovery_codes_put(&mut self, account: AccountId, codes: &[String]) -> Result<(), StoreError> {
        let hashes: Vec<Vec<u8>> = codes.iter().map(|code| self.recovery_hash(account, code).to_vec()).collect();
        sqlx::query!("delete from recovery_code where account_id = $1", account.as_uuid()).execute(self.conn()).await?;
        sqlx::query!(
            "insert into recovery_code (account_id, code_hash) select $1, hash from unnest($2::bytea[]) hash",
            account.as_uuid(),
            &hashes,
        )
        .execute(self.conn())
        .await?;
        Ok(())
    }

    /// Uses a recovery code up. False when it is none, or was used.
    pub async fn recovery_code_use(&mut self, account: AccountId, code: &str) -> Result<bool, StoreError> {
        let hash = self.recovery_hash(account, code);
        let done = sqlx::query!(
            "delete from recovery_code where account_id = $1 and code_hash = $2",
            account.as_uuid(),
            &hash,
        )
        .execute(self.conn())
        .await?;
        Ok(done.rows_affected() == 1)
    }

    /// How many are left.
    pub async fn recovery_codes_left(&mut self, account: AccountId) -> Result<i64, StoreError> {
        let left = sqlx::query_scalar!(
            r#"select count(*) as "left!" from recovery_code where account_id = $1"#,
            account.as_uuid(),
        )
        .fetch_one(self.conn())
        .await?;
        Ok(left)
    }
}
