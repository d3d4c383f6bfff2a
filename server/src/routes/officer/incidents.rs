//! Incidents: what the portal could not do for a case, in a list and on the case, and trying it again now.

use super::desk::{LINES, Services, desk};
use crate::app_state::AppState;
use crate::cases::{self, machine};
use crate::messages::deliver::{self, NOTICE};
use crate::present::{incident, name_in};
use crate::routes::case::reference;
use crate::store::case::StoredCase;
use crate::store::incident::{IncidentKey, IncidentLine};
use crate::web::error::WebError;
use crate::web::form::{FormValues, ProtectedForm};
use crate::web::paging::cut;
use crate::web::visit::Officer;
use app::pages::officer::incidents::{INCIDENT, IncidentNotice, IncidentRow, IncidentsPage};
use app::parts::pagination::Paging;
use app::url::Path;
use axum::extract::{Path as Segments, Query, State};
use axum::response::Response;
use sala::access::{Denial, may_retry};
use sala::id::CaseId;
use sala::text::Lang;
use serde::Deserialize;
use std::collections::HashMap;
use uuid::Uuid;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct IncidentsQuery {
    /// `office/case id` of the last line before this page.
    after: String,
}

impl IncidentsQuery {
    fn after(&self) -> Option<IncidentKey> {
        let (office, case) = self.after.rsplit_once('/')?;
        Some(IncidentKey { office: office.to_owned(), case: case.parse::<CaseId>().ok()? })
    }
}

pub async fn incidents(
    State(state): State<AppState>,
    officer: Officer,
    Query(query): Query<IncidentsQuery>,
) -> Result<Response, WebError> {
    let visit = &officer.visit;
    let agency = officer.actor.agency.clone().unwrap_or_default();
    let mut tx = state.store.begin(&officer.actor).await?;
    let office = officer.actor.office.as_deref();
    let mut lines = tx.incidents_open(&agency, office, query.after().as_ref(), LINES + 1).await?;
    let services = Services::of_agency(&state, &mut tx, &agency).await?;
    let of_agency = tx.offices(&agency).await?;
    let desk = desk(&mut tx, &officer).await?;
    tx.commit().await?;
    let next = cut(&mut lines, LINES).map(|line| {
        let after = format!("{}/{}", line.office, line.case);
        Path::OfficerIncidents.with_query(visit.lang, &[("after", &after)])
    });
    let names = of_agency.iter().map(|office| (office.code.as_str(), name_in(visit.lang, &office.name))).collect();
    Ok(visit.page(IncidentsPage {
        desk,
        rows: lines.into_iter().map(|line| row(&services, visit.lang, &names, line)).collect(),
        paging: Paging { previous: None, next },
    }))
}

fn row(services: &Services, lang: Lang, offices: &HashMap<&str, String>, line: IncidentLine) -> IncidentRow {
    let first = line.incidents.values().min_by_key(|incident| incident.since);
    IncidentRow {
        service: services.title(&line.service, lang),
        since: first.map(|first| incident::since(lang, first)).unwrap_or_default(),
        what: line.incidents.values().map(|open| (incident::what(lang, open), incident::error(lang, open))).collect(),
        office: offices.get(line.office.as_str()).cloned().unwrap_or(line.office),
        reference: line.reference,
    }
}

/// The open incidents of a case, the oldest first.
pub(super) fn notices(officer: &Officer, lang: Lang, case: &StoredCase) -> Vec<IncidentNotice> {
    let retry = may_retry(&officer.actor, &case.state).is_ok();
    let mut open: Vec<_> = case.state.progress.incidents.iter().collect();
    open.sort_by_key(|(_, incident)| incident.since);
    open.into_iter()
        .map(|(id, open)| IncidentNotice {
            id: id.to_string(),
            what: incident::what(lang, open),
            since: incident::since(lang, open),
            error: incident::error(lang, open),
            retry,
            serve: retry && open.effect == NOTICE,
        })
        .collect()
}

/// Has it tried again now. It ends the incident only when it has succeeded.
pub async fn retry(
    State(state): State<AppState>,
    officer: Officer,
    Segments((_, shown)): Segments<(String, String)>,
    ProtectedForm(values): ProtectedForm<FormValues>,
) -> Result<Response, WebError> {
    let reference = reference(&shown)?;
    let job: Uuid = values.first(INCIDENT).parse().map_err(|_| WebError::NotFound)?;
    let mut tx = state.store.begin(&officer.actor).await?;
    let case = tx.case_by_reference(&reference).await?.ok_or(WebError::NotFound)?;
    may_retry(&officer.actor, &case.state).map_err(|denial| match denial {
        Denial::Hidden => WebError::NotFound,
        Denial::Forbidden | Denial::OwnDecision | Denial::StepUp(_) => WebError::Forbidden,
    })?;
    // One that has ended meanwhile needs no further try: the page says so.
    let open = case.state.progress.incidents.contains_key(&job);
    if open {
        cases::log_access(&state, &mut tx, &officer.actor, &case, "retry").await?;
    }
    tx.commit().await?;
    if open {
        // Jobs are the machine's: whether this one may be moved was decided above.
        let mut tx = state.store.begin_system().await?;
        let waits = tx.job_retry(job, case.id, state.clock.now()).await?;
        tx.commit().await?;
        // No job: a timer whose action was refused, or an official message that came back.
        if !waits && !machine::look_again(&state, case.id, job).await? {
            let again = deliver::again(&state, case.id, job).await;
            again.map_err(|error| WebError::internal(error.to_string()))?;
        }
        state.jobs_added.notify_one();
    }
    let case = Path::OfficerCase { reference: &shown };
    Ok(officer.visit.redirect(&case.with_query(officer.visit.lang, &[("done", "retry")])))
}
