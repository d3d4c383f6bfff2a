//! Answers of special categories (Personal Data Protection Act s. 26): kept apart from their case and its history, and deleted first.

use super::{StoreError, Tx};
use jiff::civil::Date;
use jiff_sqlx::ToSqlx;
use sala::form::{Answers, Form};
use sala::id::CaseId;

impl Tx {
    /// Keeps them until a day. Those of a correction take the place of those before.
    pub async fn case_apart_put(
        &mut self,
        case: CaseId,
        form: &Form,
        answers: &Answers,
        delete_on: Date,
    ) -> Result<(), StoreError> {
        let answers = self.seal().seal_answers(form, answers);
        sqlx::query!(
            "insert into case_apart (case_id, answers, delete_on) values ($1, $2, $3)
             on conflict (case_id) do update set answers = $2, delete_on = $3",
            case.as_uuid(),
            answers,
            delete_on.to_sqlx() as _,
        )
        .execute(self.conn())
        .await?;
        Ok(())
    }

    /// The answers of a case that stand apart, until they are deleted.
    pub async fn case_apart(&mut self, case: CaseId) -> Result<Option<Answers>, StoreError> {
        let stored = sqlx::query_scalar!("select answers from case_apart where case_id = $1", case.as_uuid())
            .fetch_optional(self.conn())
            .await?;
        let open = |stored| {
            self.seal()
                .open_answers(stored)
                .map_err(|error| StoreError::inconsistent("case_apart", "answers", case, error))
        };
        stored.map(open).transpose()
    }

    /// Deletes what is due to be deleted on a day; of how many cases.
    pub async fn case_apart_forget(&mut self, today: Date) -> Result<u64, StoreError> {
        let done = sqlx::query!("delete from case_apart where delete_on <= $1", today.to_sqlx() as _)
            .execute(self.conn())
            .await?;
        Ok(done.rows_affected())
    }
}
