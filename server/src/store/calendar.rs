//! Changes of the calendar of working days, from which open clocks are projected anew. A trigger writes them down.

use super::{StoreError, Tx};
use jiff::Timestamp;
use jiff_sqlx::ToSqlx;
use sala::id::CaseId;
use sala::workflow::command::HolidayChange;
use uuid::Uuid;

/// Changes that are projected together, and the last case for which that was done.
#[derive(Debug, Clone)]
pub struct CalendarChanges {
    pub ids: Vec<i64>,
    pub changed: Vec<HolidayChange>,
    pub after: Option<CaseId>,
}

impl Tx {
    /// The changes that have come equally far as the oldest one; none: every open case knows all.
    pub async fn calendar_changes(&mut self) -> Result<Option<CalendarChanges>, StoreError> {
        let rows = sqlx::query!(
            "select id, day, name, added, projected_after from holiday_change h where projected_at is null
                and projected_after is not distinct from
                    (select projected_after from holiday_change where projected_at is null order by id limit 1)
             order by id"
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

    /// The cases up to `last` know these changes; none: all do.
    pub async fn calendar_changes_projected(
        &mut self,
        ids: &[i64],
        last: Option<CaseId>,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let last: Option<Uuid> = last.map(CaseId::as_uuid);
        sqlx::query!(
            "update holiday_change set projected_after = coalesce($2, projected_after),
                projected_at = case when $2::uuid is null then $3::timestamptz end where id = any($1)",
            ids,
            last,
            now.to_sqlx() as _,
        )
        .execute(self.conn())
        .await?;
        Ok(())
    }
}
