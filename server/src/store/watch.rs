//! The simulated agency's watch list, and what it says about cases: marks that only officers see.

use super::{StoreError, Tx};
use jiff::Timestamp;
use jiff_sqlx::ToSqlx;
use sala::id::{AccountId, CaseId};
use uuid::Uuid;

/// A mark on a case.
#[derive(Debug, Clone)]
pub struct Mark {
    pub code: String,
    pub marked_at: Timestamp,
    /// When an officer has dealt with it, who, and what he wrote.
    pub looked_at: Option<Timestamp>,
    pub looked_by: Option<String>,
    pub note: String,
}

/// A marked case in a list.
#[derive(Debug, Clone)]
pub struct MarkedCase {
    pub reference: String,
    pub code: String,
    pub marked_at: Timestamp,
}

impl Tx {
    /// Puts a passport on the simulated agency's list.
    pub async fn watch_add(
        &mut self,
        id: Uuid,
        (state, number): (&str, &str),
        code: &str,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let hash = self.seal().lookup_passport(state, number);
        sqlx::query!(
            "insert into immigration.watch (id, number_hash, code, listed_at) values ($1, $2, $3, $4) on conflict do nothing",
            id,
            &hash,
            code,
            now.to_sqlx() as _
        )
        .execute(self.conn())
        .await?;
        Ok(())
    }

    /// Why one of these passports is listed, if one is. `passports`: issuing state and number.
    pub async fn watch_lookup(&mut self, passports: &[(&str, &str)]) -> Result<Option<String>, StoreError> {
        let hashes: Vec<Vec<u8>> =
            passports.iter().map(|(state, number)| self.seal().lookup_passport(state, number).to_vec()).collect();
        let found = sqlx::query_scalar!(
            "select code from immigration.watch where number_hash = any($1) order by listed_at limit 1",
            &hashes
        );
        Ok(found.fetch_optional(self.conn()).await?)
    }

    /// Why a guest of a notice is listed, if one is.
    pub async fn watch_lookup_guests(&mut self, notice: CaseId) -> Result<Option<String>, StoreError> {
        let found = sqlx::query_scalar!(
            "select w.code from stay s join immigration.watch w on w.number_hash = s.passport_hash
             where s.case_id = $1 and s.cancelled_at is null order by w.listed_at limit 1",
            notice.as_uuid()
        );
        Ok(found.fetch_optional(self.conn()).await?)
    }

    /// Marks a case; once is enough.
    pub async fn case_mark_put(&mut self, case: CaseId, code: &str, now: Timestamp) -> Result<(), StoreError> {
        sqlx::query!(
            "insert into case_mark (case_id, code, marked_at) values ($1, $2, $3) on conflict do nothing",
            case.as_uuid(),
            code,
            now.to_sqlx() as _
        )
        .execute(self.conn())
        .await?;
        Ok(())
    }

    /// The mark of a case, if this actor may see one.
    pub async fn case_mark(&mut self, case: CaseId) -> Result<Option<Mark>, StoreError> {
        let row = sqlx::query!(
            "select code, marked_at, looked_at, officer_name(looked_by) as looked_by, note from case_mark where case_id = $1",
            case.as_uuid()
        )
        .fetch_optional(self.conn())
        .await?;
        Ok(row.map(|row| Mark {
            code: row.code,
            marked_at: row.marked_at.to_jiff(),
            looked_at: row.looked_at.map(jiff_sqlx::Timestamp::to_jiff),
            looked_by: row.looked_by,
            note: row.note,
        }))
    }

    /// An officer has dealt with a mark. False: there is none, or somebody was faster.
    pub async fn case_mark_look(
        &mut self,
        case: CaseId,
        by: AccountId,
        note: &str,
        now: Timestamp,
    ) -> Result<bool, StoreError> {
        let done = sqlx::query!(
            "update case_mark set looked_by = $2, looked_at = $3, note = $4 where case_id = $1 and looked_at is null",
            case.as_uuid(),
            by.as_uuid(),
            now.to_sqlx() as _,
            note
        );
        Ok(done.execute(self.conn()).await?.rows_affected() > 0)
    }

    /// The marked cases with which nobody has dealt yet, the longest waiting first.
    pub async fn case_marks_open(&mut self, limit: i64) -> Result<Vec<MarkedCase>, StoreError> {
        let rows = sqlx::query!(
            "select c.reference, c.service, c.state, m.code, m.marked_at from case_mark m join cases c on c.id = m.case_id
             where m.looked_at is null order by m.marked_at, m.case_id limit $1",
            limit
        )
        .fetch_all(self.conn())
        .await?;
        Ok(rows
            .into_iter()
            .map(|row| MarkedCase { reference: row.reference, code: row.code, marked_at: row.marked_at.to_jiff() })
            .collect())
    }
}
