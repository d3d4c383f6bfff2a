//! `/LANG/verify/{token}`: confirming a mail address, with the password of the registration that the link was sent for. Opening the link only shows a button: programs that look into mail
//! for viruses open links too, and must not use them up.

use app::pages::account::verify::VerifyPage;
use app::pages::account::verify_result::VerifyResultPage;
use app::url::Path as Url;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::Response;

use super::{NextQuery, links};
use crate::app_state::AppState;
use crate::store::account::TokenPurpose;
use crate::web::next::local;
use crate::web::{FormValues, ProtectedForm, Visit, WebError};

pub async fn get(
    State(state): State<AppState>,
    visit: Visit,
    Path((_, token)): Path<(String, String)>,
    Query(query): Query<NextQuery>,
) -> Result<Response, WebError> {
    let next = local(&query.next);
    let (hash, now) = (links::hash(&token), state.clock.now());
    let mut tx = state.store.begin_system().await?;
    let usable = tx.token_account(&hash, TokenPurpose::Verify, now).await?.is_some();
    let used = !usable && tx.token_was_used(&hash, TokenPurpose::Verify, now).await?;
    tx.commit().await?;
    Ok(match (usable, used) {
        (true, _) => visit.page(VerifyPage { token, next }),
        // The answer to the button, and to whoever opens the link once more.
        (false, true) => visit.page(VerifyResultPage { verified: true, next }),
        (false, false) => visit.page_with(StatusCode::NOT_FOUND, VerifyResultPage { verified: false, next }),
    })
}

pub async fn post(
    State(state): State<AppState>,
    visit: Visit,
    Path((_, token)): Path<(String, String)>,
    Query(query): Query<NextQuery>,
    ProtectedForm(_): ProtectedForm<FormValues>,
) -> Result<Response, WebError> {
    let now = state.clock.now();
    let mut tx = state.store.begin_system().await?;
    if let Some((account, password_hash)) = tx.token_use(&links::hash(&token), TokenPurpose::Verify, now).await? {
        tx.account_verify(account, password_hash.as_deref(), now).await?;
        tx.commit().await?;
    }
    let next = local(&query.next).unwrap_or_default();
    Ok(visit.redirect(&Url::Verify { token: &token }.with_query(visit.lang, &[("next", &next)])))
}
