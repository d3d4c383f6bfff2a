//! `/LANG/sign-in`. Whatever is wrong, the answer is the same; only whoever knows the password of an account that is not
//! confirmed yet gets another link instead. With a second factor a code is asked for next, and nobody is signed in before.

use app::i18n::text;
use app::pages::account::sign_in::SignInPage;
use app::url::Path;
use axum::extract::{Query, State};
use axum::http::header::USER_AGENT;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use sala::text::Lang;
use serde::Deserialize;
use tower_sessions::Session;

use super::links::Link;
use super::passwords::Verdict;
use super::{check_your_mail, device, fields, links};
use crate::app_state::AppState;
use crate::store::account::{Account, Grant, TokenPurpose, normal_email};
use crate::web::limits::Act;
use crate::web::next::local;
use crate::web::{ProtectedForm, Visit, WebError, session};

#[derive(Debug, Default, Deserialize)]
pub struct SignInQuery {
    #[serde(default)]
    next: String,
    /// What happened before: a code.
    #[serde(default)]
    notice: String,
}

#[derive(Debug, Deserialize)]
pub struct SignInForm {
    #[serde(default)]
    email: String,
    #[serde(default)]
    password: String,
    #[serde(default)]
    next: String,
}

/// What the page may say first; each has a text `web-notice-<code>`.
pub const NOTICES: [&str; 5] = ["signed-out", "everywhere", "ended", "longest", "password"];

pub async fn get(visit: Visit, Query(query): Query<SignInQuery>) -> Response {
    let next = local(&query.next, visit.lang);
    if let Some(signed_in) = &visit.signed_in {
        return visit.redirect(&next.unwrap_or_else(|| landing(&signed_in.grants, visit.lang)));
    }
    let notice = NOTICES.contains(&query.notice.as_str());
    let times = [("minutes", session::IDLE.as_mins().into()), ("hours", session::LONGEST.as_hours().into())];
    let notice = notice.then(|| text(visit.lang, &format!("web-notice-{}", query.notice), &times));
    visit.page(SignInPage { next, notice, ..SignInPage::default() })
}

pub async fn post(
    State(state): State<AppState>,
    visit: Visit,
    session: Session,
    headers: HeaderMap,
    ProtectedForm(form): ProtectedForm<SignInForm>,
) -> Result<Response, WebError> {
    let next = local(&form.next, visit.lang);
    let email = normal_email(&form.email);
    state.limits.check_address(Act::SignIn, visit.client())?;
    state.limits.check_hash(Act::SignIn, &state.store.seal().lookup("email", &email))?;
    let Some((account, grants, rehashed)) = check(&state, &email, &form.password).await? else {
        let error = Some(text(visit.lang, "web-error-sign-in", &[]));
        let page = SignInPage { email: form.email, error, next, notice: None };
        return Ok(visit.page_with(StatusCode::UNPROCESSABLE_ENTITY, page));
    };
    let mut tx = state.store.begin_system().await?;
    if let Some(rehashed) = rehashed {
        tx.account_rehash(account.id, &account.password_hash, &rehashed).await?;
    }
    if account.verified_at.is_none() {
        state.limits.check_account(Act::Mail, account.id)?;
        let next = next.unwrap_or_default();
        let link = Link::Verify { password_hash: &account.password_hash, next: &next };
        links::send(&state, &mut tx, account.id, link, visit.lang).await?;
        tx.commit().await?;
        state.jobs_added.notify_one();
        return Ok(visit.redirect(&check_your_mail::location(visit.lang, TokenPurpose::Verify)));
    }
    // Mail comes in the language in which the portal is used.
    tx.account_lang_set(account.id, visit.lang).await?;
    let factor = tx.second_factor(account.id).await?;
    tx.commit().await?;
    let agent = headers.get(USER_AGENT).and_then(|agent| agent.to_str().ok()).unwrap_or_default();
    let awaits_code = factor.is_some_and(|factor| factor.confirmed_at.is_some());
    session::open(&session, &account, &device::describe(agent), awaits_code, state.clock.now()).await?;
    let mut answer = visit.redirect(&match next {
        next if awaits_code => {
            Path::SignInCode.with_query(visit.lang, &[("next", next.as_deref().unwrap_or_default())])
        }
        Some(next) => next,
        None => landing(&grants, visit.lang),
    });
    visit.renew_form_secret(&mut answer);
    Ok(answer)
}

/// The account, if the password is its own, with its roles and the password hashed anew if need be.
async fn check(
    state: &AppState,
    email: &str,
    typed: &str,
) -> Result<Option<(Account, Vec<Grant>, Option<String>)>, WebError> {
    let mut tx = state.store.begin_system().await?;
    let account = tx.account_by_email(email).await?;
    let grants = match &account {
        Some(account) => tx.account_roles(account.id).await?,
        None => Vec::new(),
    };
    // Nothing is held open while the password is compared.
    tx.commit().await?;
    let Some(password) = fields::password(typed) else { return Ok(None) };
    let stored = account.as_ref().map(|account| account.password_hash.clone());
    match (state.passwords.verify(password, stored).await?, account) {
        (Verdict::Right { rehashed }, Some(account)) => Ok(Some((account, grants, rehashed))),
        _ => Ok(None),
    }
}

/// Where somebody begins who wanted nothing in particular.
pub(super) fn landing(grants: &[Grant], lang: Lang) -> String {
    let officer = grants.iter().any(|grant| grant.role.is_officer());
    if officer { Path::OfficerQueue.to(lang) } else { Path::Account.to(lang) }
}
