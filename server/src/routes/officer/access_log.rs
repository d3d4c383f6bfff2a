//! Who has opened a case of the agency: for its supervisors, who answer for why. Looking is logged, as every look is.

use crate::app_state::AppState;
use crate::cases;
use crate::present::Words;
use crate::routes::case::access_log::{LINES, Reader, rows};
use crate::routes::case::reference;
use crate::web::error::WebError;
use crate::web::paging::{After, cut};
use crate::web::visit::Officer;
use app::pages::officer::access_log::OfficerAccessLogPage;
use app::parts::pagination::Paging;
use app::url::Path;
use axum::extract::{Path as Segments, Query, State};
use axum::response::Response;
use sala::access::may_see_access_log;

pub async fn page(
    State(state): State<AppState>,
    officer: Officer,
    Segments((_, shown)): Segments<(String, String)>,
    Query(query): Query<After>,
) -> Result<Response, WebError> {
    let lang = officer.visit.lang;
    let mut tx = state.store.begin(&officer.actor).await?;
    let case = tx.case_by_reference(&reference(&shown)?).await?.ok_or(WebError::NotFound)?;
    may_see_access_log(&officer.actor, &case.state).map_err(|_| WebError::NotFound)?;
    let bundle = state.bundles.get(&mut tx, &case.bundle).await?;
    let mut lines = tx.access_log_of_case(case.id, query.after, LINES + 1).await?;
    let last = cut(&mut lines, LINES).map(|line| line.id.to_string());
    let rows = rows(&mut tx, Words { bundle: &bundle, lang }, &lines, Reader::Supervisor).await?;
    cases::log_access(&state, &mut tx, &officer.actor, &case, "view-log").await?;
    tx.commit().await?;
    let reference = case.reference.to_string();
    let here = Path::OfficerAccessLog { reference: &reference };
    let paging = Paging {
        previous: query.after.map(|_| here.to(lang)),
        next: last.map(|last| here.with_query(lang, &[("after", &last)])),
    };
    Ok(officer.visit.page(OfficerAccessLogPage { reference: reference.clone(), rows, paging }))
}
