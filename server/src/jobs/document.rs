//! The file of an issued document: set, signed, stamped with the time, stored. A worker that dies anywhere in between leaves
//! the document without a file, and another makes it; of two that make it at once, the first to say so wins.

use super::JobError;
use crate::app_state::AppState;
use crate::documents::paper::Paper;
use crate::documents::signature::{Prepared, sign};
use crate::ports::time_stamp;
use crate::present::paper::Making;
use crate::store::case::StoredCase;
use crate::store::issued::{IssuedDocument, IssuedFile};
use crate::store::job::Job;
use crate::store::{StoreError, Tx};
use app::url::check_path;
use sala::calendar::bangkok_day;
use sala::id::DocumentId;
use sha2::{Digest as _, Sha256};

/// The media type of every file.
pub const PDF: &str = "application/pdf";

pub async fn run(state: &AppState, job: &Job) -> Result<(), JobError> {
    let id = job.payload.get("document").and_then(|id| id.as_str()?.parse().ok()).ok_or(JobError::Unreadable)?;
    let mut tx = state.store.begin_system().await?;
    let Some(document) = tx.document_by_id(DocumentId::from_uuid(id)).await?.filter(|document| document.file.is_none())
    else {
        return Ok(());
    };
    // What was forgotten can be set no more.
    let Some(paper) = paper(state, &mut tx, &document).await? else { return Err(JobError::Unneeded) };
    tx.commit().await?;

    let prepared = prepare(state, paper).await?;
    let stamp = match &state.config.time_stamp_url {
        Some(url) => {
            let trusted = &state.config.time_stamp_authorities;
            Some(time_stamp::stamp(url, trusted, prepared.signature(), state.random.bytes()).await.map_err(
                |error| {
                    tracing::warn!(document = %document.id, %error, "no time stamp");
                    JobError::Unavailable("time_stamp")
                },
            )?)
        }
        None => None,
    };
    let file = prepared.finish(stamp.as_deref()).map_err(|error| failed(&document, "signature", &error))?;
    keep(state, &document, &file).await
}

/// What it says: as it was kept when it was issued; a receipt from before that, as its case says now.
async fn paper(state: &AppState, tx: &mut Tx, document: &IssuedDocument) -> Result<Option<Paper>, JobError> {
    if let Some(content) = tx.document_content(document.id).await? {
        return Ok(Some(serde_json::from_str(&content).map_err(|_| JobError::Unreadable)?));
    }
    let case = tx.case_by_id(document.case).await?.filter(|case| !case.state.answers.0.is_empty());
    match case {
        Some(case) => Ok(from_before(state, tx, document, &case).await?),
        None => Ok(None),
    }
}

async fn from_before(
    state: &AppState,
    tx: &mut Tx,
    document: &IssuedDocument,
    case: &StoredCase,
) -> Result<Option<Paper>, StoreError> {
    let Some((_, bundle)) = state.bundles.newest(tx, &case.service).await? else { return Ok(None) };
    let Some(output) = bundle.output(&document.output) else { return Ok(None) };
    let settings = tx.settings_on(bangkok_day(document.issued_at), Some(&case.state.office)).await?;
    let making = Making {
        bundle: &bundle,
        output,
        case,
        acted: None,
        bill: None,
        guests: &[],
        agency_name: &tx.agency_name(&document.agency).await?.unwrap_or_default(),
        office_name: &tx.office_name(&case.state.office).await?.unwrap_or_default(),
        settings: &settings,
        number: &document.number,
        code: &document.token,
        issued_at: document.issued_at,
        valid_to: document.valid_to,
        base_url: &state.base_url,
        check_path: &check_path(&document.token),
    };
    Ok(Some(making.paper()))
}

/// Sets and signs it, on a thread that may work.
async fn prepare(state: &AppState, paper: Paper) -> Result<Prepared, JobError> {
    let state = state.clone();
    let work = move || {
        let failed = |code: &'static str, error: &dyn std::fmt::Display| {
            tracing::error!(agency = paper.agency, error = %error, "a document cannot be made");
            JobError::Unavailable(code)
        };
        let key =
            state.agencies.key(&paper.agency, &paper.agency_name.en).map_err(|error| failed("agency_key", &error))?;
        let mark = state.agencies.mark(&paper.agency).map_err(|error| failed("agency_mark", &error))?;
        let pdf = paper.set(&mark).map_err(|error| failed("typesetting", &error))?;
        let stamped = state.config.time_stamp_url.is_some();
        sign(&pdf, &key, state.clock.now(), stamped).map_err(|error| failed("signature", &error))
    };
    tokio::task::spawn_blocking(work).await.map_err(|_| JobError::Unavailable("interrupted"))?
}

async fn keep(state: &AppState, document: &IssuedDocument, file: &[u8]) -> Result<(), JobError> {
    let now = state.clock.now();
    let stored =
        state.files.put_bytes(&state.store, file, PDF, now).await.map_err(|error| failed(document, "files", &error))?;
    let stored = IssuedFile {
        file: stored,
        hash: Sha256::digest(file).into(),
        size: i64::try_from(file.len()).map_err(|_| JobError::Unreadable)?,
    };
    let mut tx = state.store.begin_system().await?;
    tx.document_file_keep(document.id, &stored, now).await?;
    tx.commit().await?;
    Ok(())
}

fn failed(document: &IssuedDocument, code: &'static str, error: &dyn std::fmt::Display) -> JobError {
    tracing::error!(document = %document.id, error = %error, "a document cannot be made");
    JobError::Unavailable(code)
}
