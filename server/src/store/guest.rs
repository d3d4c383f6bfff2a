//! Guests: accounts that nobody can sign in to, for what is filed without an account. Each lasts as long as its session.

use super::account::EMAIL;
use super::{StoreError, Tx};
use jiff::Timestamp;
use jiff_sqlx::ToSqlx;
use sala::id::{AccountId, PersonId};
use sala::text::Lang;

impl Tx {
    /// Makes a guest of a person, who must exist.
    pub async fn guest_add(
        &mut self,
        id: AccountId,
        person: PersonId,
        lang: Lang,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let hash = self.seal().lookup("guest", &id.to_string());
        let no_address = self.seal().seal("", EMAIL);
        sqlx::query!(
            "insert into account (id, person_id, email_hash, email_cipher, password_hash, lang, ial, created_at, guest)
             values ($1, $2, $3, $4, '', $5, 10, $6, true)",
            id.as_uuid(),
            person.as_uuid(),
            &hash,
            no_address,
            lang.code(),
            now.to_sqlx(),
        )
        .execute(self.conn())
        .await?;
        Ok(())
    }

    /// A person whose cards the account files: one of his own, so that who opens a card sees that one.
    pub async fn traveller_add(
        &mut self,
        person: PersonId,
        account: AccountId,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        self.person_add(person, now).await?;
        sqlx::query!(
            "insert into traveller (person_id, account_id) values ($1, $2)",
            person.as_uuid(),
            account.as_uuid()
        )
        .execute(self.conn())
        .await?;
        Ok(())
    }

    /// The guest of a person; `Err(())`: the person has an account, and signs in.
    pub async fn guest_of_person(&mut self, person: PersonId) -> Result<Result<Option<AccountId>, ()>, StoreError> {
        let accounts = sqlx::query!("select id, guest from account where person_id = $1", person.as_uuid())
            .fetch_all(self.conn())
            .await?;
        if accounts.iter().any(|account| !account.guest) {
            return Ok(Err(()));
        }
        Ok(Ok(accounts.first().map(|account| AccountId::from_uuid(account.id))))
    }

    /// Forgets guests who have filed nothing since; how many.
    pub async fn guests_forget(&mut self, before: Timestamp) -> Result<i64, StoreError> {
        let done = sqlx::query_scalar!(r#"select guests_forget($1) as "count!""#, before.to_sqlx() as _)
            .fetch_one(self.conn())
            .await?;
        Ok(done)
    }
}
