//! Retention: what has been kept as long as its service says is listed, a supervisor approves, and the content is deleted.
//! What stays is a tombstone: that there was such a case, when, and the hashes of its chain.

use super::{StoreError, Tx};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff_sqlx::ToSqlx;
use sala::access::Actor;
use sala::id::CaseId;
use uuid::Uuid;

/// A case whose content is due to be deleted.
#[derive(Debug, Clone)]
pub struct DueLine {
    pub case: CaseId,
    pub reference: String,
    pub service: String,
    pub ground: String,
    pub keep_until: Date,
}

/// How long a service keeps its cases.
#[derive(Debug, Clone, Copy)]
pub struct Keeping<'a> {
    pub service: &'a str,
    pub agency: &'a str,
    pub ground: &'a str,
    /// Cases closed before this instant are due.
    pub before: Timestamp,
    pub years: i32,
}

impl Tx {
    /// Lists cases of a service that are due, at most `limit`; how many are new. As long as a licence lives, and for the same
    /// time after its end, its case is kept.
    pub async fn retention_list(
        &mut self,
        keeping: Keeping<'_>,
        now: Timestamp,
        limit: i64,
    ) -> Result<u64, StoreError> {
        let listed = sqlx::query!(
            "insert into retention_due (case_id, agency, service, ground, keep_until, listed_at)
             select c.id, $2, $1, $3, (c.closed_at at time zone 'Asia/Bangkok')::date + make_interval(years => $5), $6
             from cases c where c.service = $1 and c.closed_at < $4 and c.forgotten_at is null
                and not exists (select from retention_due r where r.case_id = c.id)
                and not exists (select from issued_document d where d.case_id = c.id and d.kind = 'licence'
                    and d.status in ('in_force', 'suspended')
                    and (d.valid_to is null or d.valid_to >= ($4 at time zone 'Asia/Bangkok')::date))
             order by c.closed_at, c.id limit $7",
            keeping.service,
            keeping.agency,
            keeping.ground,
            keeping.before.to_sqlx() as _,
            keeping.years,
            now.to_sqlx() as _,
            limit,
        )
        .execute(self.conn())
        .await?;
        Ok(listed.rows_affected())
    }

    /// What a supervisor has to approve, after one of the lines.
    pub async fn retention_waiting(
        &mut self,
        agency: &str,
        after: Option<(Date, CaseId)>,
        limit: i64,
    ) -> Result<Vec<DueLine>, StoreError> {
        let rows = sqlx::query!(
            "select r.case_id, c.reference, r.service, r.ground, r.keep_until
             from retention_due r join cases c on c.id = r.case_id
             where r.approved_at is null and r.agency = $1 and (r.keep_until, r.case_id) > (coalesce($2::date, '-infinity'), $3)
             order by r.keep_until, r.case_id limit $4",
            agency,
            after.map(|(day, _)| day.to_sqlx()) as _,
            after.map_or(Uuid::nil(), |(_, case)| case.as_uuid()),
            limit,
        )
        .fetch_all(self.conn())
        .await?;
        Ok(rows
            .into_iter()
            .map(|row| DueLine {
                case: CaseId::from_uuid(row.case_id),
                reference: row.reference,
                service: row.service,
                ground: row.ground,
                keep_until: row.keep_until.to_jiff(),
            })
            .collect())
    }

    /// A supervisor approves; how many of these cases were waiting for it and are seen by him.
    pub async fn retention_approve(
        &mut self,
        actor: &Actor,
        cases: &[CaseId],
        now: Timestamp,
    ) -> Result<u64, StoreError> {
        let cases: Vec<Uuid> = cases.iter().map(|case| case.as_uuid()).collect();
        let approved = sqlx::query!(
            "update retention_due r set approved_by = $2, approved_at = $3 from cases c
             where r.case_id = any($1) and r.approved_at is null and c.id = r.case_id",
            &cases,
            actor.account.map(sala::id::AccountId::as_uuid),
            now.to_sqlx() as _,
        )
        .execute(self.conn())
        .await?;
        Ok(approved.rows_affected())
    }

    /// Deletes the content of approved cases, at most `limit`; how many are forgotten now.
    pub async fn retention_forget(&mut self, now: Timestamp, limit: i64) -> Result<u64, StoreError> {
        let forgotten = sqlx::query_scalar!(
            r#"select count(*) filter (where case_forget(d.case_id, $1)) as "count!" from
                (select r.case_id from retention_due r join cases c on c.id = r.case_id
                 where r.approved_at is not null and c.forgotten_at is null order by r.case_id limit $2) d"#,
            now.to_sqlx() as _,
            limit,
        )
        .fetch_one(self.conn())
        .await?;
        Ok(u64::try_from(forgotten).unwrap_or(0))
    }

    /// Makes the partitions of the month in which `day` lies, unless they are there.
    pub async fn partitions_ensure(&mut self, day: Date) -> Result<(), StoreError> {
        sqlx::query!("select partitions_ensure($1)", day.to_sqlx() as _).execute(self.conn()).await?;
        Ok(())
    }
}
