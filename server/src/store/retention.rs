//! Retention: what has been kept as long as its service says is listed, a supervisor approves, and the content is deleted.
//! Each kind of thing has its own span (see `sala::service::retention`). Of the case stays a tombstone: that there was such a case,
//! when, and the hashes of its chain.

use super::{StoreError, Tx};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff_sqlx::ToSqlx;
use sala::access::Actor;
use sala::id::CaseId;
use sala::service::Kept;
use uuid::Uuid;

/// One kind of what is left of one case.
pub type Due = (CaseId, Kept);

/// What is due to be deleted.
#[derive(Debug, Clone)]
pub struct DueLine {
    pub case: CaseId,
    pub what: Kept,
    pub reference: String,
    pub service: String,
    pub ground: String,
    pub keep_until: Date,
}

/// How long a service keeps one kind of what is left of its cases.
#[derive(Debug, Clone, Copy)]
pub struct Keeping<'a> {
    pub service: &'a str,
    pub agency: &'a str,
    pub what: Kept,
    pub ground: &'a str,
    /// Cases closed before this instant are due.
    pub before: Timestamp,
    pub years: i32,
}

impl Tx {
    /// Lists what is due of the cases of a service, at most `limit`; how many lines are new. What was granted and lives on is kept
    /// with everything of its case, and for the same time after its end: a licence lives until its last day, a notice of stay until
    /// its last guest has left (or, where nobody said so, until his permit ends), and whatever has no such day until its case
    /// comes to a final state.
    pub async fn retention_list(
        &mut self,
        keeping: Keeping<'_>,
        now: Timestamp,
        limit: i64,
    ) -> Result<u64, StoreError> {
        let listed = sqlx::query!(
            "with living as materialized (
                select b.hash, s ->> 'id' as state from bundle b, jsonb_array_elements(b.definition::jsonb -> 'workflow' -> 'states') s
                where b.service = $1 and s ->> 'kind' = 'granted')
             insert into retention_due (case_id, what, agency, service, ground, keep_until, listed_at)
             select c.id, $8, $2, $1, $3, ended.day + make_interval(years => $5), $6
             from cases c cross join lateral (select greatest((c.closed_at at time zone 'Asia/Bangkok')::date,
                    (select max(coalesce(d.valid_to, 'infinity')) from issued_document d
                     where d.case_id = c.id and d.kind = 'licence' and d.status in ('in_force', 'suspended')),
                    (select max(coalesce(s.check_out, s.permit_expires, s.check_in)) from stay s
                     where s.case_id = c.id and s.cancelled_at is null)) as day) ended
             where c.service = $1 and c.closed_at < $4 and (c.forgotten_at is null or $9)
                and ended.day < ($4 at time zone 'Asia/Bangkok')::date
                and not exists (select from retention_due r where r.case_id = c.id and r.what = $8)
                and case $8 when 'documents' then exists (select from case_document p where p.case_id = c.id)
                    when 'messages' then exists (select from message m where m.case_id = c.id)
                    when 'access_log' then exists (select from access_log l where l.case_id = c.id) else true end
                and (c.forgotten_at is not null
                    or not exists (select from living l where l.hash = c.bundle_hash and l.state = c.state)
                    or exists (select from issued_document d where d.case_id = c.id and d.kind = 'licence')
                    or exists (select from stay s where s.case_id = c.id))
             order by c.closed_at, c.id limit $7",
            keeping.service,
            keeping.agency,
            keeping.ground,
            keeping.before.to_sqlx() as _,
            keeping.years,
            now.to_sqlx() as _,
            limit,
            keeping.what.code(),
            !keeping.what.goes_with_case() && keeping.what != Kept::Case,
        )
        .execute(self.conn())
        .await?;
        Ok(listed.rows_affected())
    }

    /// What a supervisor has to approve, after one of the lines.
    pub async fn retention_waiting(
        &mut self,
        agency: &str,
        after: Option<(Date, Due)>,
        limit: i64,
    ) -> Result<Vec<DueLine>, StoreError> {
        let rows = sqlx::query!(
            "select r.case_id, r.what, c.reference, r.service, r.ground, r.keep_until
             from retention_due r join cases c on c.id = r.case_id
             where r.approved_at is null and r.done_at is null and r.agency = $1
                and (r.keep_until, r.case_id, r.what) > (coalesce($2::date, '-infinity'), $3, $4)
             order by r.keep_until, r.case_id, r.what limit $5",
            agency,
            after.map(|(day, _)| day.to_sqlx()) as _,
            after.map_or(Uuid::nil(), |(_, (case, _))| case.as_uuid()),
            after.map_or("", |(_, (_, what))| what.code()),
            limit,
        )
        .fetch_all(self.conn())
        .await?;
        let lines = rows.into_iter().map(|row| {
            Ok(DueLine {
                case: CaseId::from_uuid(row.case_id),
                what: Kept::parse(&row.what)
                    .ok_or_else(|| StoreError::inconsistent("retention_due", "what", row.case_id, &row.what))?,
                reference: row.reference,
                service: row.service,
                ground: row.ground,
                keep_until: row.keep_until.to_jiff(),
            })
        });
        lines.collect()
    }

    /// A supervisor approves; how many of these were waiting for it and are seen by him.
    pub async fn retention_approve(
        &mut self,
        actor: &Actor,
        chosen: &[Due],
        now: Timestamp,
    ) -> Result<u64, StoreError> {
        let cases: Vec<Uuid> = chosen.iter().map(|(case, _)| case.as_uuid()).collect();
        let kinds: Vec<String> = chosen.iter().map(|(_, what)| what.code().to_owned()).collect();
        let approved = sqlx::query!(
            "update retention_due r set approved_by = $3, approved_at = $4
             from unnest($1::uuid[], $2::text[]) chosen (case_id, what) join cases c on c.id = chosen.case_id
             where r.case_id = chosen.case_id and r.what = chosen.what and r.approved_at is null and r.done_at is null",
            &cases,
            &kinds,
            actor.account.map(sala::id::AccountId::as_uuid),
            now.to_sqlx() as _,
        )
        .execute(self.conn())
        .await?;
        Ok(approved.rows_affected())
    }

    /// Deletes what was approved, at most `limit`; how much is gone now.
    pub async fn retention_delete(&mut self, now: Timestamp, limit: i64) -> Result<u64, StoreError> {
        let deleted = sqlx::query_scalar!(
            r#"select count(*) filter (where retention_delete(d.case_id, d.what, $1)) as "count!" from
                (select case_id, what from retention_due where approved_at is not null and done_at is null
                 order by case_id, what limit $2) d"#,
            now.to_sqlx() as _,
            limit,
        )
        .fetch_one(self.conn())
        .await?;
        Ok(u64::try_from(deleted).unwrap_or(0))
    }

    /// Makes the partitions of the month in which `day` lies, unless they are there.
    pub async fn partitions_ensure(&mut self, day: Date) -> Result<(), StoreError> {
        sqlx::query!("select partitions_ensure($1)", day.to_sqlx() as _).execute(self.conn()).await?;
        Ok(())
    }
}
