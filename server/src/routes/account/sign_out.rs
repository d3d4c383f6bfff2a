//! Signing out, here or everywhere.

use app::url::Path;
use axum::extract::State;
use axum::http::header::SET_COOKIE;
use axum::response::Response;
use tower_sessions::Session;

use crate::app_state::AppState;
use crate::web::{Applicant, FormValues, ProtectedForm, Visit, WebError, session};

pub async fn post(
    State(state): State<AppState>,
    visit: Visit,
    session: Session,
    form: Result<ProtectedForm<FormValues>, WebError>,
) -> Result<Response, WebError> {
    // Whose session has ended by itself gets what he wanted, though his form's token ended with it.
    if visit.signed_in.is_some() {
        form?;
    }
    end(&state, &visit, &session, "signed-out").await
}

pub async fn everywhere(
    State(state): State<AppState>,
    Applicant { visit, actor, signed_in }: Applicant,
    session: Session,
    ProtectedForm(_): ProtectedForm<FormValues>,
) -> Result<Response, WebError> {
    let mut tx = state.store.begin(&actor).await?;
    tx.account_sign_out_everywhere(signed_in.account).await?;
    tx.commit().await?;
    end(&state, &visit, &session, "everywhere").await
}

async fn end(state: &AppState, visit: &Visit, session: &Session, notice: &str) -> Result<Response, WebError> {
    session.flush().await?;
    let mut answer = visit.redirect(&Path::SignIn.with_query(visit.lang, &[("notice", notice)]));
    answer.headers_mut().append(SET_COOKIE, session::forget_cookie(state.config.encrypted()));
    Ok(answer)
}
