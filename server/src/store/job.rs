//! Jobs: what must be done after a commit. Added in the command's own transaction, so that none is lost and none runs
//! for a change that was rolled back; taken with `skip locked`, so that servers share the work.
//!
//! A taken job is leased: a worker that dies loses its lease and another takes it. Handlers are idempotent.
//!
//! Why not the crate `graphile_worker`: measured on 26 November 2026 (0.14.1, PostgreSQL 15 with fsync) against a program
//! with the SQL below. With 60 workers killed by SIGKILL in 95 s of load, neither lost a job nor ran one that was rolled
//! back; 11 of 1642 jobs ran twice here, 11 of 1586 there. Jobs of killed workers waited 60 s here (4 of 43 two leases of it);
//! there 58 to 64 s with recovery set to a minute, 330 to 392 s with its defaults, and with recovery off, which is how it
//! comes, 80 were still locked after 404 s. From commit to start p50 was 4 ms here in the process that adds and 477 ms in
//! another (poll of 1 s), 3 ms there (NOTIFY); a backlog went at 455 jobs/s here, at 17 there and 869 with its local queue.
//! So it was no safer, and asked for more: under our policies its `add_job` failed unless every actor may read and change
//! all jobs or the function is `security definer`; its clock cannot be a test's; it brings 40 crates, among them chrono,
//! which `.deny.toml` bans. It has what this has not: a limit of attempts, and no second run of a handler that outlasts the
//! lease.

use super::{StoreError, Tx};
use jiff::{SignedDuration, Timestamp};
use jiff_sqlx::ToSqlx;
use sala::id::CaseId;
use serde_json::Value as Json;
use uuid::Uuid;

/// The reason of a job that has not failed, but waits for something.
pub const LATER: &str = "later";

#[derive(Debug, Clone)]
pub struct Job {
    pub id: Uuid,
    pub kind: String,
    pub case: Option<CaseId>,
    pub payload: Json,
    /// How often it was tried, this time included.
    pub attempts: i32,
}

/// A job that has failed before.
#[derive(Debug, Clone)]
pub struct FailedJob {
    pub kind: String,
    /// The reference of its case, if it has one.
    pub case: Option<String>,
    pub attempts: i32,
    pub created_at: Timestamp,
    /// When it is tried again.
    pub run_at: Timestamp,
    /// A code.
    pub error: String,
}

/// A job to be added.
#[derive(Debug, Clone)]
pub struct NewJob {
    pub id: Uuid,
    pub kind: &'static str,
    pub payload: Json,
}

/// Which jobs are taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kinds<'a> {
    All,
    But(&'a str),
    Only(&'a str),
}

/// How long a worker may take before another may try.
const LEASE: SignedDuration = SignedDuration::from_secs(60);

impl Tx {
    /// Adds jobs that are due at once.
    pub async fn jobs_add(&mut self, case: Option<CaseId>, jobs: &[NewJob], now: Timestamp) -> Result<(), StoreError> {
        if jobs.is_empty() {
            return Ok(());
        }
        let (ids, kinds): (Vec<_>, Vec<_>) = jobs.iter().map(|job| (job.id, job.kind.to_owned())).unzip();
        let payloads: Vec<_> = jobs.iter().map(|job| job.payload.clone()).collect();
        sqlx::query!(
            "insert into job (id, kind, payload, case_id, created_at, run_at)
             select new.id, new.kind, new.payload, $4, $5, $5
             from unnest($1::uuid[], $2::text[], $3::jsonb[]) as new (id, kind, payload)",
            &ids,
            &kinds,
            &payloads,
            case.map(sala::id::CaseId::as_uuid),
            now.to_sqlx(),
        )
        .execute(self.conn())
        .await?;
        Ok(())
    }

    /// Adds a job of a case, unless it is there.
    pub async fn job_add_once(&mut self, case: CaseId, job: &NewJob, now: Timestamp) -> Result<(), StoreError> {
        sqlx::query!(
            "insert into job (id, kind, payload, case_id, created_at, run_at) values ($1, $2, $3, $4, $5, $5) on conflict do nothing",
            job.id,
            job.kind,
            job.payload,
            case.as_uuid(),
            now.to_sqlx(),
        )
        .execute(self.conn())
        .await?;
        Ok(())
    }

    /// Takes the due jobs, oldest first.
    pub async fn jobs_take(&mut self, now: Timestamp, of: Kinds<'_>, limit: i64) -> Result<Vec<Job>, StoreError> {
        let (kind, only) = match of {
            Kinds::All => ("", false),
            Kinds::But(kind) => (kind, false),
            Kinds::Only(kind) => (kind, true),
        };
        let rows = sqlx::query!(
            "update job set attempts = attempts + 1, locked_until = $2
             where id in (select id from job where run_at <= $1 and (locked_until is null or locked_until <= $1)
                    and (kind = $4) = $5
                order by run_at, id limit $3 for update skip locked)
             returning id, kind, case_id, payload, attempts",
            now.to_sqlx(),
            (now + LEASE).to_sqlx(),
            limit,
            kind,
            only,
        )
        .fetch_all(self.conn())
        .await?;
        Ok(rows
            .into_iter()
            .map(|row| Job {
                id: row.id,
                kind: row.kind,
                case: row.case_id.map(CaseId::from_uuid),
                payload: row.payload,
                attempts: row.attempts,
            })
            .collect())
    }

    pub async fn job_done(&mut self, id: Uuid) -> Result<(), StoreError> {
        sqlx::query!("delete from job where id = $1", id).execute(self.conn()).await?;
        Ok(())
    }

    /// To be tried again; `error` is a code, never personal data.
    pub async fn job_failed(&mut self, id: Uuid, error: &str, run_at: Timestamp) -> Result<(), StoreError> {
        sqlx::query!(
            "update job set locked_until = null, last_error = $2, run_at = $3 where id = $1",
            id,
            error,
            run_at.to_sqlx(),
        )
        .execute(self.conn())
        .await?;
        Ok(())
    }

    /// A job of a case is due now, however long it would have waited. False: there is none.
    pub async fn job_retry(&mut self, id: Uuid, case: CaseId, now: Timestamp) -> Result<bool, StoreError> {
        let found = sqlx::query!(
            "update job set run_at = least(run_at, $3) where id = $1 and case_id = $2",
            id,
            case.as_uuid(),
            now.to_sqlx(),
        )
        .execute(self.conn())
        .await?;
        Ok(found.rows_affected() == 1)
    }

    /// The jobs of a kind that a case has are due now.
    pub async fn jobs_hurry(&mut self, case: CaseId, kind: &str, now: Timestamp) -> Result<(), StoreError> {
        sqlx::query!(
            "update job set run_at = least(run_at, $3) where case_id = $1 and kind = $2",
            case.as_uuid(),
            kind,
            now.to_sqlx(),
        )
        .execute(self.conn())
        .await?;
        Ok(())
    }

    /// The jobs that have failed before and are tried again, the oldest first.
    pub async fn jobs_failed(&mut self) -> Result<Vec<FailedJob>, StoreError> {
        let rows = sqlx::query!(
            r#"select job.kind, cases.reference as "reference?", job.attempts, job.created_at, job.run_at,
                job.last_error as "last_error!"
             from job left join cases on cases.id = job.case_id where job.last_error <> $1
             order by job.created_at, job.id"#,
            LATER,
        );
        let rows = rows.fetch_all(self.conn()).await?;
        let read = rows.into_iter().map(|row| FailedJob {
            kind: row.kind,
            case: row.reference,
            attempts: row.attempts,
            created_at: row.created_at.to_jiff(),
            run_at: row.run_at.to_jiff(),
            error: row.last_error,
        });
        Ok(read.collect())
    }

    /// How many jobs wait, and how many of them have failed before.
    pub async fn jobs_waiting(&mut self) -> Result<(i64, i64), StoreError> {
        let row = sqlx::query!(
            r#"select count(*) as "all!", count(*) filter (where last_error <> $1) as "failed!" from job"#,
            LATER,
        )
        .fetch_one(self.conn())
        .await?;
        Ok((row.all, row.failed))
    }
}
