//! Files that were handed in, given to whoever may see their draft or case. They come from strangers: whatever they hold, the
//! browser must neither run it nor take it for a page of this portal.

use super::apply::refused;
use super::case::reference;
use crate::app_state::AppState;
use crate::cases::{self, CommandError};
use crate::present::document::Reader;
use crate::store::document::StoredDocument;
use crate::web::error::WebError;
use crate::web::visit::{Filer, Officer};
use axum::body::Body;
use axum::extract::{Path as Segments, State};
use axum::http::HeaderValue;
use axum::http::header::{
    CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_LENGTH, CONTENT_SECURITY_POLICY, CONTENT_TYPE, X_CONTENT_TYPE_OPTIONS,
};
use axum::response::Response;
use sala::access::at_the_border;
use sala::id::DraftId;
use sala::platforms::filing::ARRIVAL_CARD;

/// A file of an open draft, for whose it is.
pub async fn of_draft(
    State(state): State<AppState>,
    Filer(applicant): Filer,
    Segments((_, draft, file)): Segments<(String, String, String)>,
) -> Result<Response, WebError> {
    let id: DraftId = draft.parse().map_err(|_| WebError::NotFound)?;
    let mut tx = state.store.begin(&applicant.actor).await?;
    let draft = tx.draft(id).await?.ok_or(WebError::NotFound)?;
    let files = tx.draft_documents(draft.id).await?;
    tx.commit().await?;
    give(&state, files, &file, Reader::Applicant).await
}

/// A file of a case, for whose it is.
pub async fn of_case(
    State(state): State<AppState>,
    Filer(applicant): Filer,
    Segments((_, shown, file)): Segments<(String, String, String)>,
) -> Result<Response, WebError> {
    let mut tx = state.store.begin(&applicant.actor).await?;
    let case = tx.case_by_reference(&reference(&shown)?).await?.ok_or(WebError::NotFound)?;
    let files = tx.case_documents(case.id).await?;
    tx.commit().await?;
    give(&state, files, &file, Reader::Applicant).await
}

/// The same for an officer, and at the border for whichever officer stands there. That he opened it is logged, before he gets it.
pub async fn for_officer(
    State(state): State<AppState>,
    officer: Officer,
    Segments((_, shown, file)): Segments<(String, String, String)>,
) -> Result<Response, WebError> {
    let number = reference(&shown)?;
    let mut actor = officer.actor;
    let mut tx = state.store.begin(&actor).await?;
    let mut case = tx.case_by_reference(&number).await?;
    if case.is_none() {
        // The names of files stand on the card alone, which opens with the passport's number.
        actor = at_the_border(&actor).ok_or(WebError::NotFound)?;
        drop(tx);
        tx = state.store.begin(&actor).await?;
        case = tx.case_by_reference(&number).await?.filter(|case| case.service == ARRIVAL_CARD);
    }
    let case = case.ok_or_else(|| refused(CommandError::NotFound))?;
    let reader = Reader::Officer { scans: state.scanner.is_some() };
    let files = tx.case_documents(case.id).await?;
    if files.iter().any(|stored| stored.id.to_string() == file && reader.may_open(stored.scan)) {
        cases::log_access(&state, &mut tx, &actor, &case, "document").await?;
    }
    tx.commit().await?;
    give(&state, files, &file, reader).await
}

async fn give(state: &AppState, files: Vec<StoredDocument>, id: &str, reader: Reader) -> Result<Response, WebError> {
    let stored = files.into_iter().find(|stored| stored.id.to_string() == id && reader.may_open(stored.scan));
    let stored = stored.ok_or(WebError::NotFound)?;
    let content = state.files.read(stored.file).await.map_err(|error| WebError::unavailable(error.to_string()))?;
    let mut answer = Response::new(Body::from_stream(content));
    let headers = answer.headers_mut();
    // What came in as a picture was drawn anew by us: the browser may show it.
    let picture = stored.media_type.starts_with("image/");
    let text = |text: String| HeaderValue::try_from(text).map_err(|_| WebError::internal("header of a file"));
    headers.insert(CONTENT_TYPE, text(stored.media_type)?);
    headers.insert(CONTENT_LENGTH, stored.size.into());
    headers.insert(CONTENT_DISPOSITION, text(disposition(picture, &stored.name))?);
    headers.insert(
        CONTENT_SECURITY_POLICY,
        HeaderValue::from_static("default-src 'none'; sandbox; frame-ancestors 'none'"),
    );
    headers.insert(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(answer)
}

/// With the name in plain letters for old programs, and as it is (RFC 6266).
fn disposition(inline: bool, name: &str) -> String {
    let kind = if inline { "inline" } else { "attachment" };
    let plain: String = name
        .chars()
        .map(
            |character| if character.is_ascii_alphanumeric() || " .-_()".contains(character) { character } else { '_' },
        )
        .collect();
    let exact = name.bytes().fold(String::new(), |mut exact, byte| {
        use std::fmt::Write as _;
        if byte.is_ascii_alphanumeric() || b".-_".contains(&byte) {
            exact.push(char::from(byte));
        } else {
            let _ = write!(exact, "%{byte:02X}");
        }
        exact
    });
    format!("{kind}; filename=\"{plain}\"; filename*=UTF-8''{exact}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_stay_within_their_header() {
        assert_eq!(disposition(false, "map.pdf"), "attachment; filename=\"map.pdf\"; filename*=UTF-8''map.pdf");
        let thai = disposition(true, "แผน ที่.jpg");
        assert!(thai.starts_with("inline; filename=\"___ ___.jpg\"; filename*=UTF-8''%E0%B9%81"), "{thai}");
        let hostile = disposition(false, "a\"; filename=b.exe\r\nX: y");
        assert!(HeaderValue::try_from(hostile.clone()).is_ok() && hostile.matches('"').count() == 2, "{hostile}");
    }
}
