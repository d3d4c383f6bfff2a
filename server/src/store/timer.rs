//! Timers: the machine finds the cases for which it has something to do. What is due stands in the case's own row.

use super::{StoreError, Tx};
use jiff::Timestamp;
use jiff_sqlx::ToSqlx;
use sala::id::CaseId;
use uuid::Uuid;

impl Tx {
    /// A case whose clock or timer is due, the earliest first, locked; one that is locked already is passed over.
    pub async fn case_with_due_timer(&mut self, now: Timestamp) -> Result<Option<CaseId>, StoreError> {
        let found = sqlx::query_scalar!(
            "select id from cases where next_timer_at <= $1 order by next_timer_at, id limit 1 for update skip locked",
            now.to_sqlx() as _,
        )
        .fetch_optional(self.conn())
        .await?;
        Ok(found.map(CaseId::from_uuid))
    }

    /// Looks at a case's timers later.
    pub async fn timer_postpone(&mut self, id: CaseId, until: Timestamp) -> Result<(), StoreError> {
        sqlx::query!("update cases set next_timer_at = $2 where id = $1", id.as_uuid(), until.to_sqlx() as _)
            .execute(self.conn())
            .await?;
        Ok(())
    }

    /// Cases whose days may move with the calendar, in the order of their ids, after one: those that are open, and of those granted the
    /// ones with a day to come, such as the last one to appeal (BR-6).
    pub async fn cases_counting_after(&mut self, after: Option<CaseId>, limit: i64) -> Result<Vec<CaseId>, StoreError> {
        let ids = sqlx::query_scalar!(
            "select id from cases where (closed_at is null or next_timer_at is not null) and id > $1 order by id limit $2",
            after.map_or(Uuid::nil(), CaseId::as_uuid),
            limit,
        )
        .fetch_all(self.conn())
        .await?;
        Ok(ids.into_iter().map(CaseId::from_uuid).collect())
    }
}
