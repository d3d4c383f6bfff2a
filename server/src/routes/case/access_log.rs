//! Who has opened a case, as its person sees it; a supervisor of its agency sees the same lines on a page of the desk.

use super::reference;
use crate::app_state::AppState;
use crate::present::{Words, instant, name_in};
use crate::store::history::AccessLine;
use crate::store::{StoreError, Tx};
use crate::web::error::WebError;
use crate::web::paging::{After, cut};
use crate::web::visit::Applicant;
use app::i18n::{has, text};
use app::pages::case::access_log::{AccessLogPage, AccessRow};
use app::parts::pagination::Paging;
use app::url::Path;
use axum::extract::{Path as Segments, Query, State};
use axum::response::Response;

/// Lines on a page.
pub const LINES: i64 = 50;

/// Who reads it: what was done is said to the person, or about him.
#[derive(Debug, Clone, Copy)]
pub enum Reader {
    Person,
    Supervisor,
}

pub async fn page(
    State(state): State<AppState>,
    applicant: Applicant,
    Segments((_, shown)): Segments<(String, String)>,
    Query(query): Query<After>,
) -> Result<Response, WebError> {
    let reference = reference(&shown)?;
    let visit = &applicant.visit;
    let mut tx = state.store.begin(&applicant.actor).await?;
    let case = tx.case_by_reference(&reference).await?.ok_or(WebError::NotFound)?;
    let bundle = state.bundles.get(&mut tx, &case.bundle).await?;
    let mut lines = tx.access_log_of_case(case.id, query.after, LINES + 1).await?;
    let last = cut(&mut lines, LINES).map(|line| line.id.to_string());
    let rows = rows(&mut tx, Words { bundle: &bundle, lang: visit.lang }, &lines, Reader::Person).await?;
    tx.commit().await?;
    let here = Path::AccessLog { reference: &shown };
    let next = last.map(|last| here.with_query(visit.lang, &[("after", &last)]));
    Ok(visit.page(AccessLogPage {
        reference: case.reference.to_string(),
        rows,
        paging: Paging { previous: None, next },
    }))
}

/// The lines as a page shows them.
pub async fn rows(
    tx: &mut Tx,
    words: Words<'_>,
    lines: &[AccessLine],
    reader: Reader,
) -> Result<Vec<AccessRow>, StoreError> {
    let mut rows = Vec::with_capacity(lines.len());
    for line in lines {
        // Who works for all offices of an agency is of the agency.
        let office = match (&line.office, &line.agency) {
            (Some(office), _) => tx.office_name(office).await?,
            (None, Some(agency)) => tx.agency_name(agency).await?,
            (None, None) => None,
        };
        rows.push(AccessRow {
            when: instant(words.lang, line.at),
            who: match (&line.representative, &line.officer) {
                (Some(name), _) => text(words.lang, "authority-deputy", &[("name", name.as_str().into())]),
                (None, Some(name)) => name.clone(),
                (None, None) => text(words.lang, &format!("role-{}", line.role), &[]),
            },
            office: office.map(|name| name_in(words.lang, &name)).unwrap_or_default(),
            why: why(words, &line.action, reader),
        });
    }
    Ok(rows)
}

/// Why a case was opened, or what was done with it: in the words of every service, or as the service's timeline says it.
fn why(words: Words<'_>, action: &str, reader: Reader) -> String {
    let (all, event) = match reader {
        Reader::Person => ("access-", format!("event-{action}")),
        // text keys: access-, looked-.
        Reader::Supervisor => ("looked-", format!("event-{action}-officer")),
    };
    let key = format!("{all}{action}");
    if has(&key) {
        return text(words.lang, &key, &[]);
    }
    words.of_or(&event, &text(words.lang, &format!("{all}other"), &[]))
}
