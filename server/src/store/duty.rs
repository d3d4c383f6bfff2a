//! Duties of persons, their reminders, and the secret address of a calendar.

use super::{StoreError, Tx};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff_sqlx::ToSqlx;
use sala::duty::DutyKind;
use sala::id::{AccountId, CaseId, PersonId};
use sala::text::Lang;
use uuid::Uuid;

/// A duty to be written.
#[derive(Debug, Clone)]
pub struct NewDuty<'a> {
    pub id: Uuid,
    pub person: PersonId,
    pub account: AccountId,
    pub case: CaseId,
    pub service: &'a str,
    pub kind: DutyKind,
    /// Of the case.
    pub state: &'a str,
    pub due: Date,
    pub remind_at: Option<Timestamp>,
}

/// A duty as it stands.
#[derive(Debug, Clone)]
pub struct Duty {
    pub id: Uuid,
    pub account: AccountId,
    pub case: CaseId,
    pub service: String,
    pub kind: DutyKind,
    pub state: String,
    pub due: Date,
    pub sequence: i32,
    pub changed_at: Timestamp,
}

struct Row {
    id: Uuid,
    account_id: Uuid,
    case_id: Uuid,
    service: String,
    kind: String,
    state: String,
    due: jiff_sqlx::Date,
    sequence: i32,
    changed_at: jiff_sqlx::Timestamp,
}

impl Row {
    fn read(self) -> Result<Duty, StoreError> {
        let kind = DutyKind::parse(&self.kind);
        Ok(Duty {
            kind: kind.ok_or_else(|| StoreError::inconsistent("duty", "kind", self.id, "unknown"))?,
            id: self.id,
            account: AccountId::from_uuid(self.account_id),
            case: CaseId::from_uuid(self.case_id),
            service: self.service,
            state: self.state,
            due: self.due.to_jiff(),
            sequence: self.sequence,
            changed_at: self.changed_at.to_jiff(),
        })
    }
}

impl Tx {
    /// Writes a duty, or what has changed in it. One that was met begins anew.
    pub async fn duty_put(&mut self, duty: &NewDuty<'_>, now: Timestamp) -> Result<(), StoreError> {
        sqlx::query!(
            "insert into duty (id, person_id, account_id, case_id, service, kind, state, due, changed_at, remind_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
             on conflict (case_id, kind) do update set state = excluded.state, due = excluded.due, sequence = duty.sequence + 1,
                changed_at = excluded.changed_at, remind_at = excluded.remind_at, met_at = null, met_by = null
             where duty.state <> excluded.state or duty.due <> excluded.due or duty.met_at is not null",
            duty.id,
            duty.person.as_uuid(),
            duty.account.as_uuid(),
            duty.case.as_uuid(),
            duty.service,
            duty.kind.code(),
            duty.state,
            duty.due.to_sqlx() as _,
            now.to_sqlx() as _,
            duty.remind_at.map(ToSqlx::to_sqlx) as _,
        )
        .execute(self.conn())
        .await?;
        Ok(())
    }

    /// A duty of a case is over: it is no longer the applicant's turn, or what was granted was taken back.
    pub async fn duty_over(&mut self, case: CaseId, kind: DutyKind, now: Timestamp) -> Result<(), StoreError> {
        sqlx::query!(
            "update duty set met_at = $2 where case_id = $1 and kind = $3 and met_at is null",
            case.as_uuid(),
            now.to_sqlx() as _,
            kind.code(),
        )
        .execute(self.conn())
        .await?;
        Ok(())
    }

    /// What had ended a duty of a case is set aside: it is open again, unless another case has met it.
    pub async fn duty_again(&mut self, case: CaseId, kind: DutyKind, now: Timestamp) -> Result<(), StoreError> {
        sqlx::query!(
            "update duty set met_at = null, changed_at = $2, sequence = sequence + 1, remind_at = $2
             where case_id = $1 and kind = $3 and met_at is not null and met_by is null",
            case.as_uuid(),
            now.to_sqlx() as _,
            kind.code(),
        )
        .execute(self.conn())
        .await?;
        Ok(())
    }

    /// The duties of a kind that a person has from earlier cases of a service are met by this one.
    pub async fn duties_meet(
        &mut self,
        person: PersonId,
        service: &str,
        kind: DutyKind,
        by: CaseId,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        sqlx::query!(
            "update duty set met_at = $5, met_by = $4
             where person_id = $1 and service = $2 and kind = $3 and case_id <> $4 and met_at is null",
            person.as_uuid(),
            service,
            kind.code(),
            by.as_uuid(),
            now.to_sqlx() as _,
        )
        .execute(self.conn())
        .await?;
        Ok(())
    }

    /// The case that was to meet duties was refused or taken back: they are open again.
    pub async fn duties_reopen(&mut self, by: CaseId, now: Timestamp) -> Result<(), StoreError> {
        sqlx::query!(
            "update duty set met_at = null, met_by = null, changed_at = $2, sequence = sequence + 1, remind_at = $2 where met_by = $1",
            by.as_uuid(),
            now.to_sqlx() as _,
        )
        .execute(self.conn())
        .await?;
        Ok(())
    }

    /// A duty of which a reminder may be due, the longest waiting first, locked; one that is locked already is passed over.
    pub async fn duty_to_remind(&mut self, now: Timestamp) -> Result<Option<Duty>, StoreError> {
        let row = sqlx::query_as!(
            Row,
            "select id, account_id, case_id, service, kind, state, due, sequence, changed_at from duty
             where met_at is null and remind_at <= $1 order by remind_at, id limit 1 for update skip locked",
            now.to_sqlx() as _,
        )
        .fetch_optional(self.conn())
        .await?;
        row.map(Row::read).transpose()
    }

    /// When to look at a duty again.
    pub async fn duty_remind_at(&mut self, id: Uuid, at: Option<Timestamp>) -> Result<(), StoreError> {
        sqlx::query!("update duty set remind_at = $2 where id = $1", id, at.map(ToSqlx::to_sqlx) as _)
            .execute(self.conn())
            .await?;
        Ok(())
    }

    /// Whether this reminder was sent.
    pub async fn duty_reminded(&mut self, duty: &Duty, days: i32) -> Result<bool, StoreError> {
        let found = sqlx::query_scalar!(
            r#"select exists (select from duty_reminder where duty_id = $1 and due = $2 and days = $3::integer) as "found!""#,
            duty.id,
            duty.due.to_sqlx() as _,
            days,
        )
        .fetch_one(self.conn())
        .await?;
        Ok(found)
    }

    /// Writes down that it was: a second time violates the primary key.
    pub async fn duty_reminder_add(
        &mut self,
        duty: &Duty,
        days: i32,
        message: Uuid,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        sqlx::query!(
            "insert into duty_reminder (duty_id, due, days, message_id, sent_at) values ($1, $2, $3::integer, $4, $5)",
            duty.id,
            duty.due.to_sqlx() as _,
            days,
            message,
            now.to_sqlx() as _,
        )
        .execute(self.conn())
        .await?;
        Ok(())
    }

    /// Whether a message reminds of what is met meanwhile, has another last day, or has passed.
    pub async fn reminder_is_over(&mut self, message: Uuid, today: Date) -> Result<bool, StoreError> {
        let over = sqlx::query_scalar!(
            r#"select exists (select from duty_reminder r join duty d on d.id = r.duty_id
                where r.message_id = $1 and (d.met_at is not null or d.due <> r.due or d.due < $2)) as "over!""#,
            message,
            today.to_sqlx() as _,
        );
        Ok(over.fetch_one(self.conn()).await?)
    }

    /// Whoever has left with a passport that a register has confirmed has nothing more to do for the stay that has ended: what a
    /// service asks him to do again, and what ends with the stay.
    pub async fn duties_left(
        &mut self,
        (state, number): (&str, &str),
        service: &str,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let hash = self.seal().lookup_passport(state, number);
        sqlx::query!(
            "update duty set met_at = $3 where service = $2 and kind = any($4) and met_at is null and person_id in
                (select person_id from person_document where number_hash = $1 and confirmed_at is not null)",
            &hash,
            service,
            now.to_sqlx() as _,
            &[DutyKind::FileAgain, DutyKind::Expiry].map(|kind| kind.code().to_owned()),
        )
        .execute(self.conn())
        .await?;
        Ok(())
    }

    /// The open duties of a person from a day on, the next first.
    pub async fn duties_open(&mut self, person: PersonId, from: Date, limit: i64) -> Result<Vec<Duty>, StoreError> {
        let rows = sqlx::query_as!(
            Row,
            "select id, account_id, case_id, service, kind, state, due, sequence, changed_at from duty
             where person_id = $1 and met_at is null and due >= $2 order by due, id limit $3",
            person.as_uuid(),
            from.to_sqlx() as _,
            limit,
        )
        .fetch_all(self.conn())
        .await?;
        rows.into_iter().map(Row::read).collect()
    }

    /// Whether an account has a calendar address, and since when.
    pub async fn calendar_feed(&mut self, account: AccountId) -> Result<Option<Timestamp>, StoreError> {
        let since =
            sqlx::query_scalar!("select created_at from calendar_feed where account_id = $1", account.as_uuid())
                .fetch_optional(self.conn())
                .await?;
        Ok(since.map(jiff_sqlx::Timestamp::to_jiff))
    }

    /// Gives an account a calendar address; one that it had no longer works.
    pub async fn calendar_feed_put(
        &mut self,
        account: AccountId,
        token_hash: &[u8; 32],
        now: Timestamp,
    ) -> Result<(), StoreError> {
        sqlx::query!(
            "insert into calendar_feed (account_id, token_hash, created_at) values ($1, $2, $3)
             on conflict (account_id) do update set token_hash = excluded.token_hash, created_at = excluded.created_at",
            account.as_uuid(),
            token_hash,
            now.to_sqlx() as _,
        )
        .execute(self.conn())
        .await?;
        Ok(())
    }

    pub async fn calendar_feed_revoke(&mut self, account: AccountId) -> Result<(), StoreError> {
        sqlx::query!("delete from calendar_feed where account_id = $1", account.as_uuid()).execute(self.conn()).await?;
        Ok(())
    }

    /// Whose calendar an address is: the person, and the language of his account.
    pub async fn calendar_of(&mut self, token_hash: &[u8; 32]) -> Result<Option<(PersonId, Lang)>, StoreError> {
        let row = sqlx::query!(
            "select a.person_id, a.lang from calendar_feed f join account a on a.id = f.account_id where f.token_hash = $1",
            token_hash
        )
        .fetch_optional(self.conn())
        .await?;
        let read = row.map(|row| {
            let lang = Lang::parse(&row.lang);
            let lang =
                lang.ok_or_else(|| StoreError::inconsistent("account", "lang", row.person_id, "not a language"))?;
            Ok((PersonId::from_uuid(row.person_id), lang))
        });
        read.transpose()
    }
}
