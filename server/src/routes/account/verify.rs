//! `/LANG/verify/{token}`: confirming a mail address, with the password of the registration that the link was sent for. Whoever has the
//! mail has the address, and whoever knows the password has registered: only who does both gets the account. A stranger who registers
//! with an address of somebody else, and whose mail is taken by its owner for his own, so gains nothing.

use app::i18n::text;
use app::pages::account::verify::VerifyPage;
use app::pages::account::verify_result::VerifyResultPage;
use app::url::Path as Url;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use serde::Deserialize;

use super::passwords::Verdict;
use super::{NextQuery, fields, links};
use crate::app_state::AppState;
use crate::store::account::TokenPurpose;
use crate::web::limits::Act;
use crate::web::next::local;
use crate::web::{ProtectedForm, Visit, WebError};

#[derive(Debug, Deserialize)]
pub struct VerifyForm {
    #[serde(default)]
    password: String,
}

pub async fn get(
    State(state): State<AppState>,
    visit: Visit,
    Path((_, token)): Path<(String, String)>,
    Query(query): Query<NextQuery>,
) -> Result<Response, WebError> {
    let next = local(&query.next, visit.lang);
    let (hash, now) = (links::hash(&token), state.clock.now());
    let mut tx = state.store.begin_system().await?;
    let usable = tx.token_account(&hash, TokenPurpose::Verify, now).await?.is_some();
    let used = !usable && tx.token_was_used(&hash, TokenPurpose::Verify, now).await?;
    tx.commit().await?;
    Ok(match (usable, used) {
        (true, _) => visit.page(VerifyPage { token, next, password_error: None }),
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
    ProtectedForm(form): ProtectedForm<VerifyForm>,
) -> Result<Response, WebError> {
    let next = local(&query.next, visit.lang);
    let answer = Url::Verify { token: &token }.with_query(visit.lang, &[("next", next.as_deref().unwrap_or_default())]);
    let hash = links::hash(&token);
    let Some(stored) = registered(&state, &hash).await? else { return Ok(visit.redirect(&answer)) };
    state.limits.check_address(Act::SignIn, visit.client())?;
    state.limits.check_hash(Act::SignIn, &hash)?;
    let right = match fields::password(&form.password) {
        Some(password) => state.passwords.verify(password, Some(stored)).await? != Verdict::Wrong,
        None => false,
    };
    if !right {
        let error = if form.password.is_empty() { "web-error-password-missing" } else { "web-error-verify-password" };
        let page = VerifyPage { token, next, password_error: Some(text(visit.lang, error, &[])) };
        return Ok(visit.page_with(StatusCode::UNPROCESSABLE_ENTITY, page));
    }
    let now = state.clock.now();
    let mut tx = state.store.begin_system().await?;
    if let Some((account, password_hash)) = tx.token_use(&hash, TokenPurpose::Verify, now).await? {
        tx.account_verify(account, password_hash.as_deref(), now).await?;
        tx.commit().await?;
    }
    Ok(visit.redirect(&answer))
}

/// The hash of the password that a link confirms, if it still works; one sent before that was kept confirms the account's own.
async fn registered(state: &AppState, hash: &[u8; 32]) -> Result<Option<String>, WebError> {
    let mut tx = state.store.begin_system().await?;
    let stored = match tx.token_account(hash, TokenPurpose::Verify, state.clock.now()).await? {
        Some((account, None)) => tx.account_by_id(account).await?.map(|account| account.password_hash),
        Some((_, password_hash)) => password_hash,
        None => None,
    };
    tx.commit().await?;
    Ok(stored)
}
