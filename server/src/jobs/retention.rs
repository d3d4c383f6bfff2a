//! Retention: lists what has been kept long enough, and deletes what a supervisor has approved.

use crate::app_state::AppState;
use crate::store::StoreError;
use crate::store::retention::Keeping;
use jiff::civil::Date;
use sala::calendar::{bangkok_day, bangkok_midnight};

/// How many cases of a service one round lists for each kind, and how many lines it deletes.
const AT_ONCE: i64 = 500;

/// How many lines are new, and how much was deleted. The newest version of a service says how long what is left of its cases is
/// kept, since the law that asks for it may have changed.
pub async fn run(state: &AppState) -> Result<(u64, u64), StoreError> {
    let now = state.clock.now();
    let mut tx = state.store.begin_system().await?;
    let mut due = 0;
    for service in tx.services().await? {
        let Some((_, bundle)) = state.bundles.newest(&mut tx, &service).await? else { continue };
        for retention in &bundle.service.retention {
            let keeping = Keeping {
                service: &service,
                agency: &bundle.service.agency,
                what: retention.what,
                ground: &retention.ground,
                before: bangkok_midnight(years_before(bangkok_day(now), retention.years)),
                years: i32::from(retention.years),
            };
            due += tx.retention_list(keeping, now, AT_ONCE).await?;
        }
    }
    let deleted = tx.retention_delete(now, AT_ONCE).await?;
    tx.commit().await?;
    Ok((due, deleted))
}

/// 29 February goes back to 28 February in a common year.
fn years_before(day: Date, years: u16) -> Date {
    day.saturating_sub(jiff::Span::new().years(i64::from(years)))
}
