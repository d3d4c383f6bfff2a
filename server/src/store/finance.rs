//! What finance officers look for, the bank's statements, and the log of what they looked at and did.

use super::{StoreError, Tx};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff_sqlx::ToSqlx;
use sala::access::Actor;
use sala::calendar::{add_days, bangkok_midnight};
use sala::id::AccountId;
use sala::money::Satang;
use sala::payment::statement::{Finding, Line};
use serde_json::Value as Json;
use sqlx::postgres::PgRow;
use sqlx::{Postgres, QueryBuilder, Row as _};
use std::collections::BTreeMap;
use uuid::Uuid;

/// Lines of a statement that are written together.
const ROWS_AT_ONCE: usize = 2_000;

/// What is looked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Sought {
    /// The newest.
    Any,
    /// Of a bill, all its digits.
    Reference1(String),
    /// Of a case, compact.
    Reference2(String),
    /// The bank's number.
    Transaction(String),
    Amount(Satang),
    /// Paid between these instants.
    Day(Timestamp, Timestamp),
}

impl Sought {
    /// Paid on one of these Bangkok days, both included.
    pub fn days(from: Date, to: Date) -> Self {
        Self::Day(bangkok_midnight(from), bangkok_midnight(add_days(to, 1)))
    }
}

impl Sought {
    fn of_bills(&self, sql: &mut QueryBuilder<Postgres>, agency: &str) {
        match self {
            Self::Any => {}
            Self::Reference1(reference) => drop(sql.push(" and reference1 = ").push_bind(reference.clone())),
            Self::Reference2(reference) => drop(sql.push(" and reference2 = ").push_bind(reference.clone())),
            Self::Amount(amount) => drop(sql.push(" and total = ").push_bind(amount.satang())),
            Self::Transaction(_) | Self::Day(..) => {
                sql.push(" and id in (select p.bill_id from payment p where p.agency = ").push_bind(agency.to_owned());
                self.of_payments(sql, agency);
                sql.push(")");
            }
        }
    }

    fn of_payments(&self, sql: &mut QueryBuilder<Postgres>, agency: &str) {
        match self {
            Self::Any => {}
            Self::Reference1(reference) => drop(sql.push(" and p.reference1 = ").push_bind(reference.clone())),
            Self::Reference2(reference) => {
                sql.push(" and p.bill_id in (select o.id from bill o where o.agency = ").push_bind(agency.to_owned());
                sql.push(" and o.reference2 = ").push_bind(reference.clone()).push(")");
            }
            Self::Transaction(number) => drop(sql.push(" and p.transaction = ").push_bind(number.clone())),
            Self::Amount(amount) => drop(sql.push(" and p.amount = ").push_bind(amount.satang())),
            Self::Day(from, to) => {
                sql.push(" and p.paid_at >= ")
                    .push_bind(from.to_sqlx())
                    .push(" and p.paid_at < ")
                    .push_bind(to.to_sqlx());
            }
        }
    }
}

/// One line of what was found: a bill, or a payment to none.
#[derive(Debug, Clone)]
pub struct FoundBill {
    pub id: Uuid,
    pub reference1: String,
    pub reference2: String,
    pub service: String,
    pub state: String,
    pub total: Satang,
    pub paid: Satang,
    pub opened_at: Timestamp,
}

/// A payment as a list shows it.
#[derive(Debug, Clone)]
pub struct FoundPayment {
    pub id: Uuid,
    pub bank: String,
    pub transaction: String,
    pub reference1: String,
    pub reference2: String,
    pub amount: Satang,
    pub paid_at: Timestamp,
    pub verdict: String,
    /// The reference of the bill it was booked for.
    pub bill: Option<String>,
}

/// A statement that was compared.
#[derive(Debug, Clone)]
pub struct Statement {
    pub id: Uuid,
    pub agency: String,
    pub bank: String,
    pub day: Date,
    pub at: Timestamp,
    /// Who brought it. Somebody else books what only it has.
    pub by: AccountId,
}

impl Tx {
    /// The bills of an agency that have what is sought, the newest first, before the bill `before`.
    pub async fn bills_found(
        &mut self,
        agency: &str,
        sought: &Sought,
        before: Option<Uuid>,
        limit: i64,
    ) -> Result<Vec<FoundBill>, StoreError> {
        let mut sql = QueryBuilder::new(
            "select id, reference1, reference2, service, state, total, paid, opened_at from bill where agency = ",
        );
        sql.push_bind(agency.to_owned()).push(" and id < ").push_bind(before.unwrap_or(Uuid::max()));
        sought.of_bills(&mut sql, agency);
        sql.push(" order by id desc limit ").push_bind(limit);
        let rows = sql.build().fetch_all(self.conn()).await?;
        let line = |row: PgRow| {
            Ok(FoundBill {
                id: row.try_get("id")?,
                reference1: row.try_get("reference1")?,
                reference2: row.try_get("reference2")?,
                service: row.try_get("service")?,
                state: row.try_get("state")?,
                total: Satang::new(row.try_get("total")?),
                paid: Satang::new(row.try_get("paid")?),
                opened_at: row.try_get::<jiff_sqlx::Timestamp, _>("opened_at")?.to_jiff(),
            })
        };
        rows.into_iter().map(line).collect()
    }

    /// The payments of an agency that have what is sought, the newest first, before the payment `before`.
    pub async fn payments_found(
        &mut self,
        agency: &str,
        sought: &Sought,
        before: Option<Uuid>,
        limit: i64,
    ) -> Result<Vec<FoundPayment>, StoreError> {
        let mut sql = QueryBuilder::new(
            "select p.id, p.bank, p.transaction, p.reference1, p.reference2, p.amount, p.paid_at, p.verdict,
                b.reference1 as bill from payment p left join bill b on b.id = p.bill_id where p.agency = ",
        );
        sql.push_bind(agency.to_owned()).push(" and p.id < ").push_bind(before.unwrap_or(Uuid::max()));
        sought.of_payments(&mut sql, agency);
        sql.push(" order by p.id desc limit ").push_bind(limit);
        let rows = sql.build().fetch_all(self.conn()).await?;
        let line = |row: PgRow| {
            Ok(FoundPayment {
                id: row.try_get("id")?,
                bank: row.try_get("bank")?,
                transaction: row.try_get("transaction")?,
                reference1: row.try_get("reference1")?,
                reference2: row.try_get("reference2")?,
                amount: Satang::new(row.try_get("amount")?),
                paid_at: row.try_get::<jiff_sqlx::Timestamp, _>("paid_at")?.to_jiff(),
                verdict: row.try_get("verdict")?,
                bill: row.try_get("bill")?,
            })
        };
        rows.into_iter().map(line).collect()
    }

    /// The names of all agencies: they are few.
    pub async fn agency_names(&mut self) -> Result<BTreeMap<String, Json>, StoreError> {
        let rows = sqlx::query!("select code, name from agency").fetch_all(self.conn()).await?;
        Ok(rows.into_iter().map(|row| (row.code, row.name)).collect())
    }

    /// Keeps a statement with what was found. The id of the one that is kept: the same statement counts once.
    pub async fn statement_add(
        &mut self,
        statement: &Statement,
        hash: &[u8; 32],
        lines: &[(Finding, Line)],
    ) -> Result<Uuid, StoreError> {
        let added = sqlx::query!(
            "insert into statement (id, agency, bank, day, content_hash, account_id, at) values ($1, $2, $3, $4, $5, $6, $7)
             on conflict (agency, bank, day, content_hash) do nothing",
            statement.id,
            statement.agency,
            statement.bank,
            statement.day.to_sqlx(),
            hash,
            statement.by.as_uuid(),
            statement.at.to_sqlx(),
        )
        .execute(self.conn())
        .await?;
        if added.rows_affected() == 0 {
            let known = sqlx::query_scalar!(
                "select id from statement where agency = $1 and bank = $2 and day = $3 and content_hash = $4",
                statement.agency,
                statement.bank,
                statement.day.to_sqlx(),
                hash,
            );
            return Ok(known.fetch_one(self.conn()).await?);
        }
        for (at, lines) in lines.chunks(ROWS_AT_ONCE).enumerate() {
            let before = i64::try_from(at.saturating_mul(ROWS_AT_ONCE)).unwrap_or(i64::MAX);
            self.statement_rows_add(statement.id, before, lines).await?;
        }
        Ok(statement.id)
    }

    /// Some lines of a statement, after so many.
    async fn statement_rows_add(&mut self, id: Uuid, before: i64, lines: &[(Finding, Line)]) -> Result<(), StoreError> {
        let text = |of: fn(&(Finding, Line)) -> &str| lines.iter().map(|line| of(line).to_owned()).collect::<Vec<_>>();
        let amounts: Vec<_> = lines.iter().map(|(_, line)| line.amount.satang()).collect();
        let paid_at: Vec<_> = lines.iter().map(|(_, line)| line.paid_at.to_sqlx()).collect();
        sqlx::query!(
            "insert into statement_row (statement_id, position, finding, transaction, reference1, reference2, amount, paid_at)
             select $1, ($2 + new.position - 1)::integer, new.finding, new.transaction, new.reference1, new.reference2, new.amount, new.paid_at
             from unnest($3::text[], $4::text[], $5::text[], $6::text[], $7::bigint[], $8::timestamptz[]) with ordinality
                as new (finding, transaction, reference1, reference2, amount, paid_at, position)",
            id,
            before,
            &text(|(finding, _)| finding.code()),
            &text(|(_, line)| &line.transaction),
            &text(|(_, line)| &line.reference1),
            &text(|(_, line)| &line.reference2),
            &amounts,
            &paid_at as _,
        )
        .execute(self.conn())
        .await?;
        Ok(())
    }

    pub async fn statement(&mut self, id: Uuid) -> Result<Option<Statement>, StoreError> {
        let row = sqlx::query!("select id, agency, bank, day, at, account_id from statement where id = $1", id);
        let row = row.fetch_optional(self.conn()).await?;
        Ok(row.map(|row| Statement {
            id: row.id,
            agency: row.agency,
            bank: row.bank,
            day: row.day.to_jiff(),
            at: row.at.to_jiff(),
            by: AccountId::from_uuid(row.account_id),
        }))
    }

    /// Somebody books what only a statement has. False: he brought it himself.
    pub async fn statement_book(&mut self, id: Uuid, by: AccountId, now: Timestamp) -> Result<bool, StoreError> {
        let done = sqlx::query!(
            "update statement set booked_by = $2, booked_at = $3 where id = $1 and account_id <> $2",
            id,
            by.as_uuid(),
            now.to_sqlx(),
        );
        Ok(done.execute(self.conn()).await?.rows_affected() == 1)
    }

    /// The lines of a statement, in its order; what is missing comes last.
    pub async fn statement_rows(&mut self, id: Uuid) -> Result<Vec<(Finding, Line)>, StoreError> {
        let rows = sqlx::query!(
            "select finding, transaction, reference1, reference2, amount, paid_at from statement_row where statement_id = $1
             order by position",
            id
        )
        .fetch_all(self.conn())
        .await?;
        let read = rows.into_iter().map(|row| {
            let finding = Finding::parse(&row.finding);
            let finding = finding.ok_or_else(|| StoreError::inconsistent("statement_row", "finding", id, "unknown"))?;
            let line = Line {
                transaction: row.transaction,
                reference1: row.reference1,
                reference2: row.reference2,
                amount: Satang::new(row.amount),
                paid_at: row.paid_at.to_jiff(),
            };
            Ok((finding, line))
        });
        read.collect()
    }

    /// The statements of an agency, that of the latest day first, after the one of this day and id.
    pub async fn statements(
        &mut self,
        agency: &str,
        after: Option<(Date, Uuid)>,
        limit: i64,
    ) -> Result<Vec<Statement>, StoreError> {
        let rows = sqlx::query!(
            "select id, agency, bank, day, at, account_id from statement
             where agency = $1 and (day, id) < (coalesce($2::date, 'infinity'), $3) order by day desc, id desc limit $4",
            agency,
            after.map(|(day, _)| day.to_sqlx()) as _,
            after.map_or(Uuid::max(), |(_, id)| id),
            limit
        )
        .fetch_all(self.conn())
        .await?;
        let line = rows.into_iter().map(|row| Statement {
            id: row.id,
            agency: row.agency,
            bank: row.bank,
            day: row.day.to_jiff(),
            at: row.at.to_jiff(),
            by: AccountId::from_uuid(row.account_id),
        });
        Ok(line.collect())
    }

    /// Notes what a finance officer looked at or did. `subject` is a reference or id, never what was typed.
    pub async fn finance_log_add(
        &mut self,
        id: Uuid,
        at: Timestamp,
        actor: &Actor,
        action: &str,
        subject: &str,
    ) -> Result<(), StoreError> {
        sqlx::query!(
            "insert into finance_log (id, at, account_id, agency, action, subject) values ($1, $2, $3, $4, $5, $6)",
            id,
            at.to_sqlx(),
            actor.account.map(sala::id::AccountId::as_uuid),
            actor.agency,
            action,
            subject,
        )
        .execute(self.conn())
        .await?;
        Ok(())
    }
}
