//! `/LANG/account/second-factor`: an authenticator app for signing in. Whoever works for an agency needs one (rule ID-7: AAL2),
//! everybody else may have one. Every change after the first asks for a code, and is told by mail.

use app::i18n::{has, text};
use app::pages::account::second_factor::{FactorState, SecondFactorPage, field};
use app::url::Path;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use sala::calendar::{bangkok_day, format_day};
use sala::id::AccountId;
use serde::Deserialize;
use tower_sessions::Session;

use super::messages::navigation;
use crate::app_state::AppState;
use crate::authenticator;
use crate::documents::qr;
use crate::ports::mail::account::{Template, queue};
use crate::store::second_factor::SecondFactor;
use crate::store::{StoreError, Tx};
use crate::web::limits::Act;
use crate::web::next::local;
use crate::web::{Applicant, ProtectedForm, WebError, session};

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct FactorQuery {
    next: String,
    /// What was just done.
    done: String,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct FactorForm {
    act: String,
    code: String,
    next: String,
}

// text keys: second-factor-done-

pub async fn get(
    State(state): State<AppState>,
    applicant: Applicant,
    Query(query): Query<FactorQuery>,
) -> Result<Response, WebError> {
    let mut tx = state.store.begin(&applicant.actor).await?;
    let page = page(&mut tx, &applicant, local(&query.next, applicant.visit.lang)).await?;
    tx.commit().await?;
    let key = format!("second-factor-done-{}", query.done);
    let notice = has(&key).then(|| text(applicant.visit.lang, &key, &[]));
    Ok(applicant.visit.page(SecondFactorPage { notice, ..page }))
}

pub async fn change(
    State(state): State<AppState>,
    applicant: Applicant,
    session: Session,
    ProtectedForm(form): ProtectedForm<FactorForm>,
) -> Result<Response, WebError> {
    let (account, next) = (applicant.signed_in.account, local(&form.next, applicant.visit.lang));
    // Mail about an account is the system's.
    let mut tx = state.store.begin_system().await?;
    if form.act == field::BEGIN {
        tx.second_factor_begin(account, &authenticator::new_secret(&state.random), state.clock.now()).await?;
        tx.commit().await?;
        return Ok(applicant.visit.redirect(&location(&applicant, "", next.as_deref())));
    }
    state.limits.check_account(Act::Code, account)?;
    let before = tx.second_factor(account).await?;
    let Some(before) = before else { return Ok(applicant.visit.redirect(&location(&applicant, "", next.as_deref()))) };
    if !right(&state, &mut tx, account, &form.code).await? {
        let page = page(&mut tx, &applicant, next).await?;
        tx.commit().await?;
        let error = Some(text(applicant.visit.lang, "second-factor-wrong", &[]));
        return Ok(applicant.visit.page_with(StatusCode::UNPROCESSABLE_ENTITY, SecondFactorPage { error, ..page }));
    }
    let mut answer = match (form.act.as_str(), before.confirmed_at) {
        (field::CONFIRM, None) => {
            tx.second_factor_confirm(account, state.clock.now()).await?;
            tell(&state, &mut tx, &applicant, Template::SecondFactorSet).await?;
            session::prove(&session, session::TWO_FACTORS).await?;
            with_new_codes(&state, &mut tx, &applicant, next).await?
        }
        (field::RENEW, Some(_)) => with_new_codes(&state, &mut tx, &applicant, next).await?,
        (field::REMOVE, Some(_)) => {
            tx.second_factor_remove(account).await?;
            tell(&state, &mut tx, &applicant, Template::SecondFactorRemoved).await?;
            session::prove(&session, session::PASSWORD_ONLY).await?;
            applicant.visit.redirect(&location(&applicant, "removed", None))
        }
        _ => return Err(WebError::NotFound),
    };
    tx.commit().await?;
    state.jobs_added.notify_one();
    if form.act != field::RENEW {
        applicant.visit.renew_form_secret(&mut answer);
    }
    Ok(answer)
}

/// Whether a code counts; it is used by that, even where nobody is told so.
pub(super) async fn right(state: &AppState, tx: &mut Tx, account: AccountId, typed: &str) -> Result<bool, StoreError> {
    let Some(factor) = tx.second_factor(account).await? else { return Ok(false) };
    if let Some(step) = authenticator::step(&factor.secret, typed, state.clock.now()) {
        // The page shows it to everybody anyway, and several people try the same account at once.
        return Ok(known_to_everybody(state, &factor) || tx.second_factor_use(account, step).await?);
    }
    match authenticator::recovery_code(typed) {
        Some(code) => tx.recovery_code_use(account, &code).await,
        None => Ok(false),
    }
}

/// Whether the secret is one that a demonstration made, and this is one.
pub(super) fn known_to_everybody(state: &AppState, factor: &SecondFactor) -> bool {
    state.config.demonstration && factor.demonstration
}

fn location(applicant: &Applicant, done: &str, next: Option<&str>) -> String {
    Path::SecondFactor.with_query(applicant.visit.lang, &[("done", done), ("next", next.unwrap_or_default())])
}

async fn tell(state: &AppState, tx: &mut Tx, applicant: &Applicant, template: Template) -> Result<(), StoreError> {
    let link = Path::RequestReset.to(applicant.visit.lang);
    queue(state, tx, applicant.signed_in.account, template, &link).await
}

/// The page with new recovery codes, of which only hashes are kept.
async fn with_new_codes(
    state: &AppState,
    tx: &mut Tx,
    applicant: &Applicant,
    next: Option<String>,
) -> Result<Response, WebError> {
    let codes = authenticator::recovery_codes(&state.random);
    tx.recovery_codes_put(applicant.signed_in.account, &codes).await?;
    let page = page(tx, applicant, next).await?;
    Ok(applicant.visit.page(SecondFactorPage { state: FactorState::Codes(codes), ..page }))
}

async fn page(tx: &mut Tx, applicant: &Applicant, next: Option<String>) -> Result<SecondFactorPage, WebError> {
    let signed_in = &applicant.signed_in;
    let factor = match tx.second_factor(signed_in.account).await? {
        None => FactorState::Off,
        Some(SecondFactor { confirmed_at: Some(since), .. }) => FactorState::On {
            since: format_day(bangkok_day(since), applicant.visit.lang),
            recovery_codes_left: tx.recovery_codes_left(signed_in.account).await?,
        },
        Some(factor) => {
            let uri = authenticator::uri(&factor.secret, &signed_in.email);
            let qr = qr::drawing(&uri).map_err(|error| WebError::internal(error.to_string()))?;
            FactorState::Waiting { qr, secret: authenticator::grouped(&factor.secret) }
        }
    };
    Ok(SecondFactorPage {
        navigation: navigation(tx, signed_in).await?,
        state: factor,
        required: !signed_in.grants.is_empty(),
        next,
        ..SecondFactorPage::default()
    })
}
