//! Changes of the calendar of working days, from which open clocks are projected anew. A trigger writes them down.

use super::{StoreError, Tx};
use jiff::{SignedDuration, Timestamp};
use jiff_sqlx::ToSqlx;
use sala::id::CaseId;
use sala::workflow::command::HolidayChange;
use uuid::Uuid;

/// No command takes so long: what began on the calendar before a change has been committed, or never will be.
const SETTLED: SignedDuration = SignedDuration::from_mins(2);

/// Changes that are projected together, and the last case for which that was done.
#[derive(Debug, Clone)]
pub struct CalendarChanges {
    pub ids: Vec<i64>,
    pub changed: Vec<HolidayChange>,
    pub after: Option<CaseId>,
}

impl Tx {
    /// The changes that have come equally far as the oldest one; none: every open case knows all, or will when the second look
    /// begins, [`SETTLED`] after the first.
    pub async fn calendar_changes(&mut self, now: Timestamp) -> Result<Option<CalendarChanges>, StoreError> {
        let settled = now - SETTLED;
        let rows = sqlx::query!(
            "with open as (
                select * from holiday_change where projected_at is null and (passed_at is null or passed_at <= $1)
             ), oldest as (select projected_after, passed_at is null as first from open order by id limit 1)
             select open.id, day, name, added, open.projected_after from open, oldest
             where open.projected_after is not distinct from oldest.projected_after
                and (open.passed_at is null) = oldest.first
             order by open.id",
            settled.to_sqlx() as _,
        )
        .fetch_all(self.conn())
        .await?;
        let Some(first) = rows.first() else { return Ok(None) };
        let after = first.projected_after.map(CaseId::from_uuid);
        let ids = rows.iter().map(|row| row.id).collect();
        let name = |name: &serde_json::Value, lang: &str| name[lang].as_str().unwrap_or_default().to_owned();
        let changed = rows.into_iter().map(|row| HolidayChange {
            date: row.day.to_jiff(),
            name_th: name(&row.name, "th"),
            name_en: name(&row.name, "en"),
            name_zh: name(&row.name, "zh"),
            added: row.added,
        });
        Ok(Some(CalendarChanges { ids, changed: changed.collect(), after }))
    }

    /// The cases up to `last` know these changes; none: all do, for the first time or for good.
    pub async fn calendar_changes_projected(
        &mut self,
        ids: &[i64],
        last: Option<CaseId>,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let last: Option<Uuid> = last.map(CaseId::as_uuid);
        sqlx::query!(
            "update holiday_change set projected_after = $2,
                passed_at = case when $2::uuid is null then coalesce(passed_at, $3::timestamptz) else passed_at end,
                projected_at = case when $2::uuid is null and passed_at is not null then $3::timestamptz end
             where id = any($1)",
            ids,
            last,
            now.to_sqlx() as _,
        )
        .execute(self.conn())
        .await?;
        Ok(())
    }
}
