//! Times at an office that people have booked. A place is taken by the unique index on it: whoever comes second finds it taken
//! and is given the next, until there is none.

use super::{StoreError, Tx};
use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff_sqlx::ToSqlx;
use sala::id::CaseId;
use std::collections::BTreeMap;
use uuid::Uuid;

/// A time to be booked.
#[derive(Debug, Clone, Copy)]
pub struct NewAppointment<'a> {
    pub id: Uuid,
    pub case: CaseId,
    pub office: &'a str,
    /// As clocks at the office show it.
    pub starts: DateTime,
    /// How many may begin then.
    pub capacity: i16,
    pub now: Timestamp,
}

impl Tx {
    /// How many places are taken of each time from one to another, both included, where any are.
    pub async fn appointments_taken(
        &mut self,
        office: &str,
        from: DateTime,
        to: DateTime,
    ) -> Result<BTreeMap<DateTime, i64>, StoreError> {
        let rows = sqlx::query!(
            r#"select starts_at as "starts_at!: jiff_sqlx::DateTime", taken as "taken!" from appointments_taken($1, $2, $3)"#,
            office,
            from.to_sqlx() as _,
            to.to_sqlx() as _,
        )
        .fetch_all(self.conn())
        .await?;
        Ok(rows.into_iter().map(|row| (row.starts_at.to_jiff(), row.taken)).collect())
    }

    /// Takes a place at a time. False: all are taken. Who is waited for here had taken the place before, and may still give it back.
    pub async fn appointment_book(&mut self, new: &NewAppointment<'_>) -> Result<bool, StoreError> {
        for place in 1..=new.capacity {
            let taken = sqlx::query!(
                "insert into appointment (id, case_id, office, starts_at, place, booked_at) values ($1, $2, $3, $4, $5, $6)
                 on conflict (office, starts_at, place) where released_at is null do nothing",
                new.id,
                new.case.as_uuid(),
                new.office,
                new.starts.to_sqlx() as _,
                place,
                new.now.to_sqlx() as _,
            )
            .execute(self.conn())
            .await?;
            if taken.rows_affected() == 1 {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Gives the place of a case back.
    pub async fn appointment_release(&mut self, case: CaseId, now: Timestamp) -> Result<(), StoreError> {
        sqlx::query!(
            "update appointment set released_at = $2 where case_id = $1 and released_at is null",
            case.as_uuid(),
            now.to_sqlx() as _,
        )
        .execute(self.conn())
        .await?;
        Ok(())
    }
}
