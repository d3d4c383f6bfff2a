//! What has been kept long enough: a supervisor looks and approves, and the machine deletes.

use super::desk::{LINES, Services, desk};
use crate::app_state::AppState;
use crate::present::law::law;
use crate::store::retention::{Due, DueLine};
use crate::web::error::WebError;
use crate::web::form::{FormValues, ProtectedForm};
use crate::web::paging::cut;
use crate::web::visit::Officer;
use app::i18n::text;
use app::pages::officer::retention::{RetentionPage, RetentionRow, field};
use app::parts::pagination::Paging;
use app::url::Path;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use jiff::civil::Date;
use sala::access::Role;
use sala::calendar::format_day;
use sala::id::CaseId;
use sala::service::Kept;
use serde::Deserialize;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct RetentionQuery {
    /// `keep-until day/case id/kind` of the last line before this page.
    after: String,
    /// How many were just approved.
    done: String,
}

impl RetentionQuery {
    fn after(&self) -> Option<(Date, Due)> {
        let (day, line) = self.after.split_once('/')?;
        Some((day.parse().ok()?, due(line)?))
    }
}

/// `case id/kind`, as it stands in the form.
fn due(line: &str) -> Option<Due> {
    let (case, what) = line.split_once('/')?;
    Some((case.parse::<CaseId>().ok()?, Kept::parse(what)?))
}

fn line_id(line: &DueLine) -> String {
    format!("{}/{}", line.case, line.what.code())
}

/// For everybody else there is nothing here.
fn supervisor(officer: &Officer) -> Result<(), WebError> {
    if officer.actor.role == Role::Supervisor { Ok(()) } else { Err(WebError::NotFound) }
}

pub async fn retention(
    State(state): State<AppState>,
    officer: Officer,
    Query(query): Query<RetentionQuery>,
) -> Result<Response, WebError> {
    supervisor(&officer)?;
    let page = page(&state, &officer, query.after(), &[]).await?;
    Ok(officer.visit.page(RetentionPage { done: query.done.parse().ok(), ..page }))
}

/// The list, with boxes ticked.
async fn page(
    state: &AppState,
    officer: &Officer,
    after: Option<(Date, Due)>,
    chosen: &[Due],
) -> Result<RetentionPage, WebError> {
    let lang = officer.visit.lang;
    let agency = officer.actor.agency.clone().unwrap_or_default();
    let mut tx = state.store.begin(&officer.actor).await?;
    let mut lines = tx.retention_waiting(&agency, after, LINES + 1).await?;
    let services = Services::of_agency(state, &mut tx, &agency).await?;
    let desk = desk(&mut tx, officer).await?;
    tx.commit().await?;
    let next = cut(&mut lines, LINES).map(|line| {
        let after = format!("{}/{}", line.keep_until, line_id(line));
        Path::OfficerRetention.with_query(lang, &[("after", &after)])
    });
    let row = |line: DueLine| RetentionRow {
        id: line_id(&line),
        // text keys: retention-what-.
        what: text(lang, &format!("retention-what-{}", line.what.code()), &[]),
        service: services.title(&line.service, lang),
        keep_until: format_day(line.keep_until, lang),
        chosen: chosen.contains(&(line.case, line.what)),
        reference: line.reference,
        ground: law(lang, &line.ground),
    };
    Ok(RetentionPage {
        desk,
        rows: lines.into_iter().map(row).collect(),
        paging: Paging { previous: None, next },
        ..RetentionPage::default()
    })
}

pub async fn approve(
    State(state): State<AppState>,
    officer: Officer,
    Query(query): Query<RetentionQuery>,
    ProtectedForm(values): ProtectedForm<FormValues>,
) -> Result<Response, WebError> {
    supervisor(&officer)?;
    let lang = officer.visit.lang;
    let chosen: Vec<Due> = values.all(field::CASE).iter().filter_map(|line| due(line)).collect();
    let confirmed = !values.first(field::CONFIRM).is_empty();
    if chosen.is_empty() || !confirmed {
        let wrong = |is_wrong: bool, key: &str| is_wrong.then(|| text(lang, key, &[]));
        let page = RetentionPage {
            chosen_error: wrong(chosen.is_empty(), "retention-error-chosen"),
            confirm_error: wrong(!confirmed, "retention-error-confirm"),
            ..page(&state, &officer, query.after(), &chosen).await?
        };
        return Ok(officer.visit.page_with(StatusCode::UNPROCESSABLE_ENTITY, page));
    }
    let mut tx = state.store.begin(&officer.actor).await?;
    let approved = tx.retention_approve(&officer.actor, &chosen, state.clock.now()).await?;
    tx.commit().await?;
    Ok(officer.visit.redirect(&Path::OfficerRetention.with_query(lang, &[("done", &approved.to_string())])))
}
