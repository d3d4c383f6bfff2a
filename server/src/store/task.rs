//! Tasks of agencies, written with their case. Another agency sees its task's row, with the answers that the bundle shares
//! with it, and nothing else of the case.

use super::case::StoredCase;
use super::{StoreError, Tx};
use jiff::Timestamp;
use jiff_sqlx::ToSqlx;
use sala::form::Answers;
use sala::id::CaseId;
use sala::service::Bundle;
use sala::workflow::branch::{Task, Tasks};
use uuid::Uuid;

/// An open task in an agency's list.
#[derive(Debug, Clone)]
pub struct TaskLine {
    pub case: CaseId,
    pub task: String,
    pub service: String,
    pub reference: String,
    pub due_at: Option<Timestamp>,
    /// What the agency may know.
    pub shared: Answers,
}

impl Tx {
    /// Writes what has changed among a case's tasks; nothing when nothing has.
    pub async fn tasks_sync(&mut self, before: &Tasks, case: &StoredCase, bundle: &Bundle) -> Result<(), StoreError> {
        let after = &case.state.progress.tasks;
        for (id, task) in after.iter().filter(|(id, task)| before.get(*id) != Some(task)) {
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
             on conflict (case_id, task) do update set agency = $5, office = $6, shared = $7, due_at = $8, opened_at = $9,
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

    /// From here on this transaction may see and change the case of an open task of the actor. False: he has no such task.
    pub async fn task_begin(&mut self, case: CaseId, task: &str) -> Result<bool, StoreError> {
        let begun =
            sqlx::query_scalar!("select task_begin($1, $2)", case.as_uuid(), task).fetch_one(self.conn()).await?;
        Ok(begun.is_some())
    }

    /// The open tasks of an agency, as far as the actor sees them, in the order in which they fall due, after one of them.
    pub async fn tasks_open(
        &mut self,
        agency: &str,
        after: Option<(Timestamp, CaseId)>,
        limit: i64,
    ) -> Result<Vec<TaskLine>, StoreError> {
        let rows = sqlx::query!(
            "select case_id, task, service, reference, due_at, shared from case_task
             where done_at is null and agency = $1
                and ($2::timestamptz is null or (coalesce(due_at, 'infinity'), case_id) > ($2, $3))
             order by coalesce(due_at, 'infinity'), case_id limit $4",
            agency,
            after.map(|(due, _)| due.to_sqlx()) as _,
            after.map(|(_, case)| case.as_uuid()) as Option<Uuid>,
            limit,
        )
        .fetch_all(self.conn())
        .await?;
        let read = rows.into_iter().map(|row| {
            let shared = self.seal().open_answers(row.shared);
            Ok(TaskLine {
                case: CaseId::from_uuid(row.case_id),
                shared: shared.map_err(|error| StoreError::inconsistent("case_task", "shared", row.case_id, error))?,
                task: row.task,
                service: row.service,
                reference: row.reference,
                due_at: row.due_at.map(jiff_sqlx::Timestamp::to_jiff),
            })
        });
        read.collect()
    }
}
