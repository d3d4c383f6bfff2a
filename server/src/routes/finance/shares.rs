//! What each agency gets of the fees that were collected from one day to another: of what this agency collects, and of what
//! others collect for it.

use super::{agency_of, log};
use crate::app_state::AppState;
use crate::present::bill::agency;
use crate::store::payment::Share;
use crate::web::error::WebError;
use crate::web::visit::FinanceOfficer;
use app::i18n::text;
use app::pages::finance::shares::SharesPage;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use jiff::civil::{Date, date};
use sala::calendar::{add_days, bangkok_day, bangkok_midnight, parse_text};
use sala::money::Satang;
use sala::text::clean_line;
use serde::Deserialize;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct SharesQuery {
    /// Days as people write them.
    from: String,
    to: String,
}

/// The first day of the fiscal year of a day (NC-7).
fn year_began(day: Date) -> Date {
    date(if day.month() >= 10 { day.year() } else { day.year().saturating_sub(1) }, 10, 1)
}

pub async fn shares(
    State(state): State<AppState>,
    officer: FinanceOfficer,
    Query(query): Query<SharesQuery>,
) -> Result<Response, WebError> {
    let lang = officer.visit.lang;
    let today = bangkok_day(state.clock.now());
    let day = |typed: &str, otherwise: Date| match clean_line(typed) {
        typed if typed.is_empty() => Some(otherwise),
        typed => parse_text(&typed).ok().filter(|day| (2000..=2200).contains(&day.year())),
    };
    let (from, to) = (day(&query.from, year_began(today)), day(&query.to, today));
    let error = |wrong: bool| wrong.then(|| text(lang, "finance-export-error", &[]));
    let before = from.zip(to).is_some_and(|(from, to)| to < from);
    let mut page = SharesPage {
        from: from.map_or(query.from, |day| day.to_string()),
        to: to.map_or(query.to, |day| day.to_string()),
        from_error: error(from.is_none()),
        to_error: error(to.is_none() || before),
        ..SharesPage::default()
    };
    let (Some(from), Some(to), false) = (from, to, before) else {
        return Ok(officer.visit.page_with(StatusCode::UNPROCESSABLE_ENTITY, page));
    };
    let own = agency_of(&officer);
    let mut tx = state.store.begin(&officer.actor).await?;
    let shares = tx.shares(&own, (bangkok_midnight(from), bangkok_midnight(add_days(to, 1)))).await?;
    let names = tx.agency_names().await?;
    log(&state, &mut tx, &officer.actor, "shares", "").await?;
    tx.commit().await?;
    let (collected, received): (Vec<_>, Vec<_>) = shares.into_iter().partition(|share| share.collector == own);
    page.collected_total = total(&collected);
    page.received_total = total(&received);
    let row = |code: &str, share: &Share| (agency(lang, &names, code), share.amount.to_string());
    page.collected = collected.iter().map(|share| row(&share.receiver, share)).collect();
    page.received = received.iter().map(|share| row(&share.collector, share)).collect();
    Ok(officer.visit.page(page))
}

fn total(shares: &[Share]) -> String {
    Satang::checked_sum(shares.iter().map(|share| share.amount)).unwrap_or_default().to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_year_begins_in_october() {
        assert_eq!(year_began(date(2026, 9, 30)), date(2025, 10, 1));
        assert_eq!(year_began(date(2026, 10, 1)), date(2026, 10, 1));
    }
}
