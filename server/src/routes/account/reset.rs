//! `/LANG/reset-password`: a new password by mail. Whoever gets the link owns the address, so it confirms it too.

use app::pages::account::request_reset::RequestResetPage;
use app::pages::account::reset_password::ResetPasswordPage;
use app::url::Path as Url;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use serde::Deserialize;

use super::links::Link;
use super::{check_your_mail, fields, links};
use crate::app_state::AppState;
use crate::ports::mail::account::{Template, queue};
use crate::store::account::{Account, TokenPurpose};
use crate::web::limits::Act;
use crate::web::{ProtectedForm, Visit, WebError};

#[derive(Debug, Deserialize)]
pub struct EmailForm {
    #[serde(default)]
    email: String,
}

#[derive(Debug, Deserialize)]
pub struct PasswordForm {
    #[serde(default)]
    password: String,
}

/// The page that asks for the address.
pub async fn request(visit: Visit) -> Response {
    visit.page(RequestResetPage::default())
}

/// Sends the link, if there is an account.
pub async fn send(
    State(state): State<AppState>,
    visit: Visit,
    ProtectedForm(form): ProtectedForm<EmailForm>,
) -> Result<Response, WebError> {
    let email = match fields::email(&form.email) {
        Ok(email) => email,
        Err(error) => {
            let page = RequestResetPage { email: form.email, email_error: Some(error.text(visit.lang)) };
            return Ok(visit.page_with(StatusCode::UNPROCESSABLE_ENTITY, page));
        }
    };
    state.limits.check_address(Act::Mail, visit.client())?;
    state.limits.check_hash(Act::Mail, &state.store.seal().lookup("email", &email))?;
    let mut tx = state.store.begin_system().await?;
    if let Some(account) = tx.account_by_email(&email).await? {
        links::send(&state, &mut tx, account.id, Link::Reset, visit.lang).await?;
    }
    tx.commit().await?;
    state.jobs_added.notify_one();
    Ok(visit.redirect(&check_your_mail::location(visit.lang, TokenPurpose::Reset)))
}

/// The page behind the link.
pub async fn get(
    State(state): State<AppState>,
    visit: Visit,
    Path((_, token)): Path<(String, String)>,
) -> Result<Response, WebError> {
    Ok(match holder(&state, &token).await? {
        Some(_) => visit.page(ResetPasswordPage { token: Some(token), password_error: None }),
        None => too_old(&visit),
    })
}

/// Sets the password; all sessions end.
pub async fn post(
    State(state): State<AppState>,
    visit: Visit,
    Path((_, token)): Path<(String, String)>,
    ProtectedForm(form): ProtectedForm<PasswordForm>,
) -> Result<Response, WebError> {
    let Some(account) = holder(&state, &token).await? else { return Ok(too_old(&visit)) };
    let password = match fields::new_password(&form.password, Some(&account.email)) {
        Ok(password) => password,
        Err(error) => {
            let page = ResetPasswordPage { token: Some(token), password_error: Some(error.text(visit.lang)) };
            return Ok(visit.page_with(StatusCode::UNPROCESSABLE_ENTITY, page));
        }
    };
    let password_hash = state.passwords.hash(password).await?;
    let now = state.clock.now();
    let mut tx = state.store.begin_system().await?;
    let Some((account, _)) = tx.token_use(&links::hash(&token), TokenPurpose::Reset, now).await? else {
        return Ok(too_old(&visit));
    };
    tx.account_verify(account, None, now).await?;
    tx.account_password_change(account, &password_hash).await?;
    queue(&state, &mut tx, account, Template::PasswordChanged, &Url::RequestReset.to(visit.lang)).await?;
    tx.commit().await?;
    state.jobs_added.notify_one();
    Ok(visit.redirect(&Url::SignIn.with_query(visit.lang, &[("notice", "password")])))
}

/// Whose link it is, if it still works.
async fn holder(state: &AppState, token: &str) -> Result<Option<Account>, WebError> {
    let mut tx = state.store.begin_system().await?;
    let account = tx.token_account(&links::hash(token), TokenPurpose::Reset, state.clock.now()).await?;
    let account = match account {
        Some((account, _)) => tx.account_by_id(account).await?,
        None => None,
    };
    tx.commit().await?;
    Ok(account)
}

fn too_old(visit: &Visit) -> Response {
    visit.page_with(StatusCode::NOT_FOUND, ResetPasswordPage { token: None, password_error: None })
}
