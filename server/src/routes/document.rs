//! The signed file of an issued document: for its holder, and for officers who see the case. As long as it is being made, a page
//! says so; one that was never made (a receipt from before) is made when somebody asks.

use super::case::reference;
use crate::app_state::AppState;
use crate::cases::{self, issue};
use crate::jobs::document::PDF;
use crate::present::Words;
use crate::present::issued::title;
use crate::store::Tx;
use crate::store::case::StoredCase;
use crate::store::issued::{IssuedDocument, IssuedFile};
use crate::web::error::WebError;
use crate::web::visit::{Filer, Officer, Visit};
use app::pages::case::document_pending::DocumentPendingPage;
use axum::extract::{Path as Segments, State};
use axum::http::StatusCode;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse as _, Response};
use sala::id::DocumentId;

type OfCase = Segments<(String, String, String)>;

pub async fn for_applicant(
    State(state): State<AppState>,
    Filer(applicant): Filer,
    Segments((_, shown, document)): OfCase,
) -> Result<Response, WebError> {
    let mut tx = state.store.begin(&applicant.actor).await?;
    let (case, document) = load(&mut tx, &shown, &document).await?;
    answer(&state, &applicant.visit, tx, &case, &document).await
}

/// Opening the file of a case is looking at the case: the person sees it in the access log.
pub async fn for_officer(
    State(state): State<AppState>,
    officer: Officer,
    Segments((_, shown, document)): OfCase,
) -> Result<Response, WebError> {
    let mut tx = state.store.begin(&officer.actor).await?;
    let (case, document) = load(&mut tx, &shown, &document).await?;
    cases::log_access(&state, &mut tx, &officer.actor, &case, "view").await?;
    answer(&state, &officer.visit, tx, &case, &document).await
}

async fn load(tx: &mut Tx, shown: &str, document: &str) -> Result<(StoredCase, IssuedDocument), WebError> {
    let reference = reference(shown)?;
    let id: DocumentId = document.parse().map_err(|_| WebError::NotFound)?;
    let case = tx.case_by_reference(&reference).await?.ok_or(WebError::NotFound)?;
    let document = tx.document_by_id(id).await?.filter(|document| document.case == case.id);
    Ok((case, document.ok_or(WebError::NotFound)?))
}

/// The file, or the page that says that it is being made.
pub async fn answer(
    state: &AppState,
    visit: &Visit,
    mut tx: Tx,
    case: &StoredCase,
    document: &IssuedDocument,
) -> Result<Response, WebError> {
    let Some(file) = &document.file else {
        let bundle = state.bundles.get(&mut tx, &case.bundle).await?;
        tx.job_add_once(case.id, &issue::job(document.id), state.clock.now()).await?;
        tx.commit().await?;
        state.jobs_added.notify_one();
        let page = DocumentPendingPage {
            reference: case.reference.to_string(),
            title: title(Words { bundle: &bundle, lang: visit.lang }, document),
            number: document.number.clone(),
            again: visit.path_and_query().to_owned(),
        };
        return Ok(visit.page_with(StatusCode::ACCEPTED, page));
    };
    tx.commit().await?;
    pdf(state, case, document, file).await
}

async fn pdf(
    state: &AppState,
    case: &StoredCase,
    document: &IssuedDocument,
    file: &IssuedFile,
) -> Result<Response, WebError> {
    let bytes = state.files.read_bytes(file.file).await.map_err(|error| WebError::internal(error.to_string()))?;
    let name = format!("inline; filename=\"{}-{}.pdf\"", document.output, case.reference);
    Ok(([(CONTENT_TYPE, PDF.to_owned()), (CONTENT_DISPOSITION, name)], bytes).into_response())
}
