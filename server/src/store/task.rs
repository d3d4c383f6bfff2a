//! Tasks of agencies, written with their case. Another agency sees its task's row, with the answers that the bundle shares
//! with it, and nothing else of the case.

use super::case::StoredCase;
use super::{StoreError, Tx};
use jiff::Timestamp;
use jiff_sqlx::ToSqlx;
use sala::form::Answers;
use sala::id::{CaseId, CaseReference};
use sala::service::{Bundle, ContentHash};
use sala::workflow::branch::{Task, Tasks};
use sqlx::QueryBuilder;
use std::collections::HashMap;
use uuid::Uuid;

/// A task in an agency's list.
#[derive(Debug, Clone)]
pub struct TaskLine {
    pub case: CaseId,
    pub task: String,
    pub reference: String,
    pub due_at: Option<Timestamp>,
    /// What the agency may know.
    pub shared: Answers,
    /// What it came to and when; none while it is open.
    pub done: Option<(String, Timestamp)>,
}

/// Where a page of the list begins: after this task.
#[derive(Debug, Clone)]
pub struct TaskKey {
    /// None: it has no day, and comes after all that have.
    pub due_at: Option<Timestamp>,
    pub case: CaseId,
    pub task: String,
}

#[derive(sqlx::FromRow)]
struct Row {
    case_id: Uuid,
    task: String,
    reference: String,
    due_at: Option<jiff_sqlx::Timestamp>,
    shared: serde_json::Value,
    result: Option<String>,
    done_at: Option<jiff_sqlx::Timestamp>,
}

impl Row {
    fn read(self, tx: &Tx) -> Result<TaskLine, StoreError> {
        let shared = tx.seal().open_answers(self.shared);
        Ok(TaskLine {
            case: CaseId::from_uuid(self.case_id),
            shared: shared.map_err(|error| StoreError::inconsistent("case_task", "shared", self.case_id, error))?,
            task: self.task,
            reference: self.reference,
            due_at: self.due_at.map(jiff_sqlx::Timestamp::to_jiff),
            done: self.result.zip(self.done_at.map(jiff_sqlx::Timestamp::to_jiff)),
        })
    }
}

impl Tx {
    /// Writes what has changed among a case's tasks; nothing when nothing has. `all`: what they share has changed as well.
    pub async fn tasks_sync(
        &mut self,
        before: &Tasks,
        case: &StoredCase,
        bundle: &Bundle,
        all: bool,
    ) -> Result<(), StoreError> {
        let after = &case.state.progress.tasks;
        for (id, task) in after.iter().filter(|(id, task)| all || before.get(*id) != Some(task)) {
            self.task_put(id, task, case, bundle).await?;
        }
        let gone: Vec<String> = before.keys().filter(|id| !after.contains_key(*id)).cloned().collect();
        if !gone.is_empty() {
            sqlx::query!("delete from case_task where case_id = $1 and task = any($2)", case.id.as_uuid(), &gone)
                .execute(self.conn())
                .await?;
        }
        Ok(())
    }

    async fn task_put(&mut self, id: &str, task: &Task, case: &StoredCase, bundle: &Bundle) -> Result<(), StoreError> {
        let needed = bundle.workflow.task(id).map(|task| task.shares.as_slice()).unwrap_or_default();
        let mut answers = case.state.answers.clone();
        answers.0.retain(|key, _| needed.contains(key));
        let shared = self.seal().seal_answers(&bundle.form, &answers);
        let done = task.done.as_ref();
        sqlx::query!(
            "insert into case_task (case_id, task, service, reference, agency, office, shared, due_at, opened_at, result, done_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
             on conflict (case_id, task) do update set agency = $5, office = $6, shared = $7, due_at = $8,
                opened_at = case when case_task.done_at is not null and $11::timestamptz is null then $9 else case_task.opened_at end,
                result = $10, done_at = $11",
            case.id.as_uuid(),
            id,
            case.service,
            case.reference.to_string(),
            task.agency,
            task.office,
            shared,
            task.due.as_ref().map(|due| due.due.to_sqlx()) as _,
            case.state.changed_at.map(ToSqlx::to_sqlx) as _,
            done.map(|done| done.result.clone()),
            done.map(|done| done.at.to_sqlx()) as _,
        )
        .execute(self.conn())
        .await?;
        Ok(())
    }

    /// Whether the actor has this task, and it is open. It opens nothing else of the case to him.
    pub async fn task_begin(&mut self, case: CaseId, task: &str) -> Result<bool, StoreError> {
        let begun =
            sqlx::query_scalar!("select task_begin($1, $2)", case.as_uuid(), task).fetch_one(self.conn()).await?;
        Ok(begun.is_some())
    }

    /// The open tasks of an agency, of one office and those that every office may do, or of all, in the order in which they fall
    /// due, after one of them.
    pub async fn tasks_open(
        &mut self,
        agency: &str,
        office: Option<&str>,
        after: Option<&TaskKey>,
        limit: i64,
    ) -> Result<Vec<TaskLine>, StoreError> {
        let mut sql = QueryBuilder::new(
            "select case_id, task, reference, due_at, shared, result, done_at from case_task where done_at is null and agency = ",
        );
        sql.push_bind(agency.to_owned());
        if let Some(office) = office {
            sql.push(" and (office is null or office = ").push_bind(office.to_owned()).push(")");
        }
        if let Some(after) = after {
            sql.push(" and (coalesce(due_at, 'infinity'), case_id, task) > (coalesce(");
            sql.push_bind(after.due_at.map(ToSqlx::to_sqlx)).push("::timestamptz, 'infinity'), ");
            sql.push_bind(after.case.as_uuid()).push(", ").push_bind(after.task.clone()).push(")");
        }
        sql.push(" order by coalesce(due_at, 'infinity'), case_id, task limit ").push_bind(limit);
        let rows: Vec<Row> = sql.build_query_as().fetch_all(self.conn()).await?;
        rows.into_iter().map(|row| row.read(self)).collect()
    }

    /// A task of an agency, open or done, if the actor sees it.
    pub async fn task_by_reference(
        &mut self,
        agency: &str,
        reference: &CaseReference,
        task: &str,
    ) -> Result<Option<TaskLine>, StoreError> {
        let row = sqlx::query_as!(
            Row,
            "select case_id, task, reference, due_at, shared, result, done_at from case_task
             where reference = $2 and task = $3 and agency = $1",
            agency,
            reference.to_string(),
            task,
        )
        .fetch_optional(self.conn())
        .await?;
        row.map(|row| row.read(self)).transpose()
    }

    /// The versions of their services with which cases began. Needs a transaction of the machine where the cases are hidden.
    pub async fn bundles_of_cases(&mut self, cases: &[CaseId]) -> Result<HashMap<CaseId, ContentHash>, StoreError> {
        let cases: Vec<Uuid> = cases.iter().map(|case| case.as_uuid()).collect();
        let rows =
            sqlx::query!("select id, bundle_hash from cases where id = any($1)", &cases).fetch_all(self.conn()).await?;
        let read = rows.into_iter().map(|row| {
            let hash = row.bundle_hash.try_into();
            let hash = hash.map_err(|_| StoreError::inconsistent("cases", "bundle_hash", row.id, "not 32 bytes"))?;
            Ok((CaseId::from_uuid(row.id), hash))
        });
        read.collect()
    }
}
