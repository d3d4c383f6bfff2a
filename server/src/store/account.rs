//! Accounts: how people sign in. The mail address is sealed and found by its keyed hash; of a link sent by mail only the
//! hash is kept. Most of this happens before there is an actor, in transactions of the system.

use super::{StoreError, Tx};
use jiff::Timestamp;
use jiff_sqlx::ToSqlx;
use sala::access::Role;
use sala::id::{AccountId, PersonId};
use sala::text::Lang;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// What a mail address is sealed for.
pub(super) const EMAIL: &str = "account.email";

#[derive(Debug, Clone)]
pub struct Account {
    pub id: AccountId,
    pub person: PersonId,
    pub email: String,
    /// PHC string.
    pub password_hash: String,
    /// The language of mail to the holder.
    pub lang: Lang,
    /// When the mail address was confirmed. Nobody signs in before.
    pub verified_at: Option<Timestamp>,
    /// Sessions of an earlier epoch have ended.
    pub session_epoch: i32,
}

/// An account to be made. Its person must exist.
#[derive(Debug, Clone)]
pub struct NewAccount<'a> {
    pub id: AccountId,
    pub person: PersonId,
    pub email: &'a str,
    pub name: &'a str,
    pub password_hash: &'a str,
    pub lang: Lang,
    /// Identity assurance × 10.
    pub ial: u8,
    pub verified_at: Option<Timestamp>,
    pub demonstration: bool,
}

/// A capacity in which somebody works for an agency.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Grant {
    pub role: Role,
    pub agency: String,
    /// None: all offices of the agency.
    pub office: Option<String>,
}

/// What a link sent by mail is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TokenPurpose {
    /// Confirms the mail address.
    Verify,
    /// Sets a new password.
    Reset,
}

impl TokenPurpose {
    const fn code(self) -> &'static str {
        match self {
            Self::Verify => "verify",
            Self::Reset => "reset",
        }
    }
}

/// The form of a mail address in which it is stored, sealed and found: trimmed, in lower case.
pub fn normal_email(email: &str) -> String {
    email.trim().to_lowercase()
}

struct Row {
    id: Uuid,
    person_id: Uuid,
    email_cipher: Vec<u8>,
    password_hash: String,
    lang: String,
    verified_at: Option<jiff_sqlx::Timestamp>,
    session_epoch: i32,
}

impl Row {
    fn read(self, tx: &Tx) -> Result<Account, StoreError> {
        let bad = |column, reason: String| StoreError::inconsistent("account", column, self.id, reason);
        Ok(Account {
            id: AccountId::from_uuid(self.id),
            person: PersonId::from_uuid(self.person_id),
            email: tx.seal().open(&self.email_cipher, EMAIL).map_err(|error| bad("email_cipher", error.to_string()))?,
            lang: Lang::parse(&self.lang).ok_or_else(|| bad("lang", "not a language".to_owned()))?,
            password_hash: self.password_hash,
            verified_at: self.verified_at.map(jiff_sqlx::Timestamp::to_jiff),
            session_epoch: self.session_epoch,
        })
    }
}

impl Tx {
    /// Makes an account. An address that has one already violates `account_email_hash_key`.
    pub async fn account_create(&mut self, account: &NewAccount<'_>, now: Timestamp) -> Result<(), StoreError> {
        let email = normal_email(account.email);
        let hash = self.seal().lookup("email", &email);
        let cipher = self.seal().seal(&email, EMAIL);
        sqlx::query!(
            "insert into account (id, person_id, email_hash, email_cipher, name, password_hash, lang, ial, created_at,
                 verified_at, demonstration)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
            account.id.as_uuid(),
            account.person.as_uuid(),
            &hash,
            cipher,
            account.name,
            account.password_hash,
            account.lang.code(),
            i16::from(account.ial),
            now.to_sqlx(),
            account.verified_at.map(ToSqlx::to_sqlx) as _,
            account.demonstration,
        )
        .execute(self.conn())
        .await?;
        Ok(())
    }

    /// Whether somebody can sign in whom a demonstration made.
    pub async fn demonstrators_exist(&mut self) -> Result<bool, StoreError> {
        let found = sqlx::query_scalar!(r#"select exists(select from account where demonstration) as "found!""#);
        Ok(found.fetch_one(self.conn()).await?)
    }

    pub async fn account_by_email(&mut self, email: &str) -> Result<Option<Account>, StoreError> {
        let hash = self.seal().lookup("email", &normal_email(email));
        let row = sqlx::query_as!(
            Row,
            "select id, person_id, email_cipher, password_hash, lang, verified_at, session_epoch
             from account where email_hash = $1",
            &hash,
        )
        .fetch_optional(self.conn())
        .await?;
        row.map(|row| row.read(self)).transpose()
    }

    pub async fn account_by_id(&mut self, id: AccountId) -> Result<Option<Account>, StoreError> {
        let row = sqlx::query_as!(
            Row,
            "select id, person_id, email_cipher, password_hash, lang, verified_at, session_epoch
             from account where id = $1",
            id.as_uuid(),
        )
        .fetch_optional(self.conn())
        .await?;
        row.map(|row| row.read(self)).transpose()
    }

    /// The account of a person, found also by whoever may not see accounts.
    pub async fn account_of_person(&mut self, person: PersonId) -> Result<Option<AccountId>, StoreError> {
        let account =
            sqlx::query_scalar!("select account_of_person($1)", person.as_uuid()).fetch_one(self.conn()).await?;
        Ok(account.map(AccountId::from_uuid))
    }

    /// How an account's holder is called, for what he hands in; may be empty.
    pub async fn account_name(&mut self, id: AccountId) -> Result<String, StoreError> {
        let name = sqlx::query_scalar!("select name from account where id = $1", id.as_uuid())
            .fetch_optional(self.conn())
            .await?;
        Ok(name.unwrap_or_default())
    }

    /// The mail address is the holder's, who chose the password with that hash; none: the account's own. A second time changes
    /// nothing. Links of other registrations with the address no longer work.
    pub async fn account_verify(
        &mut self,
        id: AccountId,
        password_hash: Option<&str>,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        sqlx::query!(
            "update account set verified_at = $2, password_hash = coalesce($3, password_hash)
             where id = $1 and verified_at is null",
            id.as_uuid(),
            now.to_sqlx(),
            password_hash,
        )
        .execute(self.conn())
        .await?;
        sqlx::query!(
            "delete from account_token where account_id = $1 and purpose = 'verify' and used_at is null",
            id.as_uuid(),
        )
        .execute(self.conn())
        .await?;
        Ok(())
    }

    /// Another registration with an address that nobody has confirmed yet. Whoever signs in before it is confirmed does so with the
    /// last one, and gets one more link; which of them counts its own link says.
    pub async fn account_register_again(
        &mut self,
        id: AccountId,
        name: &str,
        password_hash: &str,
        lang: Lang,
    ) -> Result<(), StoreError> {
        sqlx::query!(
            "update account set name = $2, password_hash = $3, lang = $4 where id = $1 and verified_at is null",
            id.as_uuid(),
            name,
            password_hash,
            lang.code(),
        )
        .execute(self.conn())
        .await?;
        Ok(())
    }

    /// The same password, hashed anew with today's parameters, unless it was changed meanwhile.
    pub async fn account_rehash(&mut self, id: AccountId, old: &str, new: &str) -> Result<(), StoreError> {
        sqlx::query!(
            "update account set password_hash = $3 where id = $1 and password_hash = $2",
            id.as_uuid(),
            old,
            new,
        )
        .execute(self.conn())
        .await?;
        Ok(())
    }

    /// Sets a new password; all sessions and links of the account end.
    pub async fn account_password_change(&mut self, id: AccountId, password_hash: &str) -> Result<(), StoreError> {
        sqlx::query!("update account set password_hash = $2 where id = $1", id.as_uuid(), password_hash)
            .execute(self.conn())
            .await?;
        self.tokens_withdraw(id, TokenPurpose::Reset, None).await?;
        self.account_sign_out_everywhere(id).await
    }

    /// Ends all sessions of the account: those there are, and one that is just being opened with the old epoch.
    pub async fn account_sign_out_everywhere(&mut self, id: AccountId) -> Result<(), StoreError> {
        sqlx::query!("update account set session_epoch = session_epoch + 1 where id = $1", id.as_uuid())
            .execute(self.conn())
            .await?;
        sqlx::query!("delete from session where account_id = $1", id.as_uuid()).execute(self.conn()).await?;
        Ok(())
    }

    /// Mail is written in this language from now on.
    pub async fn account_lang_set(&mut self, id: AccountId, lang: Lang) -> Result<(), StoreError> {
        sqlx::query!("update account set lang = $2 where id = $1 and lang <> $2", id.as_uuid(), lang.code())
            .execute(self.conn())
            .await?;
        Ok(())
    }

    pub async fn account_roles(&mut self, id: AccountId) -> Result<Vec<Grant>, StoreError> {
        let rows = sqlx::query!(
            "select role, agency, office from account_role where account_id = $1 order by agency, role",
            id.as_uuid(),
        )
        .fetch_all(self.conn())
        .await?;
        rows.into_iter().map(|row| read_grant(id, &row.role, row.agency, row.office)).collect()
    }

    /// Grants a role, or moves one that the account has in this agency to another office.
    pub async fn account_role_grant(&mut self, id: AccountId, grant: &Grant) -> Result<(), StoreError> {
        self.account_role_revoke(id, grant.role, &grant.agency).await?;
        sqlx::query!(
            "insert into account_role (account_id, role, agency, office) values ($1, $2, $3, $4)",
            id.as_uuid(),
            grant.role.code(),
            grant.agency,
            grant.office,
        )
        .execute(self.conn())
        .await?;
        Ok(())
    }

    pub async fn account_role_revoke(&mut self, id: AccountId, role: Role, agency: &str) -> Result<(), StoreError> {
        sqlx::query!(
            "delete from account_role where account_id = $1 and role = $2 and agency = $3",
            id.as_uuid(),
            role.code(),
            agency,
        )
        .execute(self.conn())
        .await?;
        Ok(())
    }

    /// Remembers a link by the hash of its token, with the hash of the password that it confirms.
    pub async fn token_add(
        &mut self,
        hash: &[u8; 32],
        account: AccountId,
        purpose: TokenPurpose,
        password_hash: Option<&str>,
        expires_at: Timestamp,
    ) -> Result<(), StoreError> {
        sqlx::query!(
            "insert into account_token (hash, account_id, purpose, password_hash, expires_at) values ($1, $2, $3, $4, $5)",
            hash,
            account.as_uuid(),
            purpose.code(),
            password_hash,
            expires_at.to_sqlx(),
        )
        .execute(self.conn())
        .await?;
        Ok(())
    }

    /// Whose link it is, if it can still be used, and the hash of the password that it confirms.
    pub async fn token_account(
        &mut self,
        hash: &[u8; 32],
        purpose: TokenPurpose,
        now: Timestamp,
    ) -> Result<Option<(AccountId, Option<String>)>, StoreError> {
        let link = sqlx::query!(
            "select account_id, password_hash from account_token
             where hash = $1 and purpose = $2 and used_at is null and expires_at > $3",
            hash,
            purpose.code(),
            now.to_sqlx(),
        )
        .fetch_optional(self.conn())
        .await?;
        Ok(link.map(|link| (AccountId::from_uuid(link.account_id), link.password_hash)))
    }

    /// Whether the link was used, and its time has not passed yet.
    pub async fn token_was_used(
        &mut self,
        hash: &[u8; 32],
        purpose: TokenPurpose,
        now: Timestamp,
    ) -> Result<bool, StoreError> {
        let used = sqlx::query_scalar!(
            r#"select exists (select from account_token
               where hash = $1 and purpose = $2 and used_at is not null and expires_at > $3) as "used!""#,
            hash,
            purpose.code(),
            now.to_sqlx(),
        )
        .fetch_one(self.conn())
        .await?;
        Ok(used)
    }

    /// Uses the link: of two at once, one gets the account, with the hash of the password that it confirms.
    pub async fn token_use(
        &mut self,
        hash: &[u8; 32],
        purpose: TokenPurpose,
        now: Timestamp,
    ) -> Result<Option<(AccountId, Option<String>)>, StoreError> {
        let used = sqlx::query!(
            "update account_token set used_at = $3
             where hash = $1 and purpose = $2 and used_at is null and expires_at > $3
             returning account_id, password_hash",
            hash,
            purpose.code(),
            now.to_sqlx(),
        )
        .fetch_optional(self.conn())
        .await?;
        Ok(used.map(|used| (AccountId::from_uuid(used.account_id), used.password_hash)))
    }

    /// Links sent earlier no longer work: those that confirm the password with that hash, or those that confirm none.
    pub async fn tokens_withdraw(
        &mut self,
        account: AccountId,
        purpose: TokenPurpose,
        password_hash: Option<&str>,
    ) -> Result<(), StoreError> {
        sqlx::query!(
            "delete from account_token
             where account_id = $1 and purpose = $2 and password_hash is not distinct from $3",
            account.as_uuid(),
            purpose.code(),
            password_hash,
        )
        .execute(self.conn())
        .await?;
        Ok(())
    }
}

fn read_grant(account: AccountId, role: &str, agency: String, office: Option<String>) -> Result<Grant, StoreError> {
    let role = Role::parse(role).ok_or_else(|| StoreError::inconsistent("account_role", "role", account, role))?;
    Ok(Grant { role, agency, office })
}
