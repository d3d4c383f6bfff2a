//! The public check of documents: by the signed statement in a QR code, or by the code typed from paper. Who asks learns where
//! the document stands today; whatever we have not issued gets one and the same answer.

use crate::app_state::AppState;
use crate::documents::statement::{NotAuthentic, Statement, from_text};
use crate::present::issued::since;
use crate::present::{Words, name_in};
use crate::store::issued::CheckedDocument as Found;
use crate::store::{StoreError, Tx};
use crate::web::error::WebError;
use crate::web::lang::accepted;
use crate::web::limits::Act;
use crate::web::visit::Visit;
use app::i18n::text;
use app::pages::case::check_form::CheckFormPage;
use app::pages::case::public_check::{CheckedDocument, PublicCheckPage};
use app::url::Path;
use axum::Json;
use axum::extract::{Path as Segments, Query, State};
use axum::http::header::{CACHE_CONTROL, VARY};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse as _, Redirect, Response};
use sala::access::Actor;
use sala::calendar::{bangkok_day, format_day};
use sala::issued::{CheckCode, standing};
use sala::text::Lang;
use serde::Deserialize;

/// Receipts from before there were statements have a random token of so many characters.
const OLD_TOKEN: usize = 22;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Typed {
    code: String,
}

/// The form, or where what was typed into it leads.
pub async fn form(visit: Visit, Query(typed): Query<Typed>) -> Response {
    let code = typed.code.trim();
    if code.is_empty() {
        return visit.page(CheckFormPage::default());
    }
    // The whole text of a QR code: what counts is its last segment.
    let last = code.trim_end_matches('/').rsplit('/').next().unwrap_or_default();
    let token = CheckCode::parse(last).map(|code| code.as_str().to_owned()).ok();
    let token = token
        .or_else(|| (is_old(last) || from_text(last).is_ok_and(|bytes| bytes.len() > 64)).then(|| last.to_owned()));
    if let Some(token) = token {
        return visit.redirect(&Path::PublicCheck { token: &token }.to(visit.lang));
    }
    let error = Some(text(visit.lang, "error-CHECK_CODE", &[]));
    visit.page_with(StatusCode::UNPROCESSABLE_ENTITY, CheckFormPage { code: code.to_owned(), error })
}

fn is_old(text: &str) -> bool {
    text.len() == OLD_TOKEN && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_')
}

/// As on paper, in the reader's language.
pub async fn on_paper(headers: HeaderMap, statement: Option<Segments<String>>) -> Response {
    let path = match &statement {
        Some(Segments(statement)) => Path::PublicCheck { token: statement },
        None => Path::Check,
    };
    let mut answer = Redirect::to(&path.to(accepted(&headers))).into_response();
    answer.headers_mut().insert(VARY, HeaderValue::from_static("accept-language"));
    answer.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("private, no-cache"));
    answer
}

/// Where a document stands.
pub async fn check(
    State(state): State<AppState>,
    visit: Visit,
    Segments((_, token)): Segments<(String, String)>,
) -> Result<Response, WebError> {
    state.limits.check_address(Act::Check, visit.client())?;
    let mut tx = state.store.begin(&Actor::public()).await?;
    let page = match find(&state, &mut tx, &token).await? {
        Some((found, signed)) => {
            PublicCheckPage::Genuine(Box::new(shown(&state, &mut tx, visit.lang, &found, signed).await?))
        }
        None => PublicCheckPage::NotAuthentic,
    };
    tx.commit().await?;
    Ok(visit.page(page))
}

/// The document of a code, or of a statement that we have signed and that says what we know.
async fn find(state: &AppState, tx: &mut Tx, token: &str) -> Result<Option<(Found, bool)>, StoreError> {
    if let Ok(code) = CheckCode::parse(token) {
        return Ok(tx.document_check(code.as_str()).await?.map(|found| (found, false)));
    }
    if is_old(token) {
        return Ok(tx.document_check(token).await?.map(|found| (found, false)));
    }
    let statement = from_text(token).and_then(|bytes| state.statement_keys.verify(&bytes));
    let statement: Statement = match statement {
        Ok(statement) => statement,
        Err(NotAuthentic) => return Ok(None),
    };
    let found = tx.document_check(statement.code.as_str()).await?;
    let same = |found: &Found| {
        found.number == statement.number && found.agency == statement.agency && found.kind == statement.kind
    };
    Ok(found.filter(same).map(|found| (found, true)))
}

async fn shown(
    state: &AppState,
    tx: &mut Tx,
    lang: Lang,
    found: &Found,
    signed: bool,
) -> Result<CheckedDocument, WebError> {
    let (_, bundle) = state.bundles.newest(tx, &found.service).await?.ok_or(WebError::NotFound)?;
    let words = Words { bundle: &bundle, lang };
    let agency = tx.agency_name(&found.agency).await?.unwrap_or_default();
    let text_of = |key: &str| found.shown.get(key).and_then(serde_json::Value::as_str);
    let standing = standing(found.status, found.valid_from, found.valid_to, bangkok_day(state.clock.now()));
    Ok(CheckedDocument {
        standing: standing.code(),
        since: since(lang, standing, found.status_at),
        kind: text(lang, &format!("paper-kind-{}", found.kind.code()), &[]),
        title: words.of_or(&format!("output-{}", found.output), &found.output),
        service: words.title(),
        agency: name_in(lang, &agency),
        number: found.number.clone(),
        issued_on: format_day(bangkok_day(found.issued_at), lang),
        filed_on: format_day(bangkok_day(found.filed_at), lang),
        valid_to: found.valid_to.map(|day| format_day(day, lang)),
        name_masked: text_of("name").map(str::to_owned),
        next_due: text_of("next_due").and_then(|day| day.parse().ok()).map(|day| format_day(day, lang)),
        signed,
    })
}

/// The public keys, so that statements can be verified without us. Anybody may keep them for a day.
pub async fn keys(State(state): State<AppState>) -> Response {
    let mut answer = Json(state.statement_keys.published()).into_response();
    answer.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("public, max-age=86400"));
    answer
}
