//! `/LANG/sign-in/code`: the second step of signing in, by the code of an app or a recovery code. Until then nobody is signed in.

use app::i18n::text;
use app::pages::account::sign_in_code::SignInCodePage;
use app::url::Path;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use serde::Deserialize;
use tower_sessions::Session;

use super::{NextQuery, second_factor, sign_in};
use crate::app_state::AppState;
use crate::authenticator;
use crate::store::session::OpenSession;
use crate::web::limits::Act;
use crate::web::next::local;
use crate::web::{ProtectedForm, Visit, WebError, session};

#[derive(Debug, Deserialize)]
pub struct CodeForm {
    #[serde(default)]
    code: String,
    #[serde(default)]
    next: String,
}

pub async fn get(
    State(state): State<AppState>,
    visit: Visit,
    session: Session,
    Query(query): Query<NextQuery>,
) -> Result<Response, WebError> {
    let next = local(&query.next, visit.lang);
    match session::awaiting(&state, &session).await? {
        Some(open) => Ok(visit.page(page(&state, &open, next).await?)),
        None => Ok(begin_anew(&visit, next.as_deref())),
    }
}

pub async fn post(
    State(state): State<AppState>,
    visit: Visit,
    session: Session,
    ProtectedForm(form): ProtectedForm<CodeForm>,
) -> Result<Response, WebError> {
    let next = local(&form.next, visit.lang);
    let Some(open) = session::awaiting(&state, &session).await? else { return Ok(begin_anew(&visit, next.as_deref())) };
    state.limits.check_address(Act::Code, visit.client())?;
    state.limits.check_account(Act::Code, open.account)?;
    let mut tx = state.store.begin_system().await?;
    let right = second_factor::right(&state, &mut tx, open.account, &form.code).await?;
    tx.commit().await?;
    if !right {
        let error = Some(text(visit.lang, "second-factor-wrong", &[]));
        let page = SignInCodePage { error, ..page(&state, &open, next).await? };
        return Ok(visit.page_with(StatusCode::UNPROCESSABLE_ENTITY, page));
    }
    session::prove(&session, session::TWO_FACTORS).await?;
    let mut answer = visit.redirect(&next.unwrap_or_else(|| sign_in::landing(&open.grants, visit.lang)));
    visit.renew_form_secret(&mut answer);
    Ok(answer)
}

/// Who has typed no password, or whose session has ended meanwhile, begins with it.
fn begin_anew(visit: &Visit, next: Option<&str>) -> Response {
    visit.redirect(&Path::SignIn.with_query(visit.lang, &[("next", next.unwrap_or_default())]))
}

async fn page(state: &AppState, open: &OpenSession, next: Option<String>) -> Result<SignInCodePage, WebError> {
    let mut tx = state.store.begin_system().await?;
    let factor = tx.second_factor(open.account).await?;
    tx.commit().await?;
    let shown = factor.filter(|factor| second_factor::known_to_everybody(state, factor));
    let demonstration_code = shown.and_then(|factor| authenticator::code(&factor.secret, state.clock.now()));
    Ok(SignInCodePage { next, demonstration_code, error: None })
}
