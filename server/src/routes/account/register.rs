//! `/LANG/register`.

use app::pages::account::register::RegisterPage;
use app::url::Path;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use sala::id::{AccountId, PersonId};
use sala::text::Lang;
use serde::Deserialize;

use super::links::Link;
use super::{NextQuery, check_your_mail, fields, links};
use crate::app_state::AppState;
use crate::ports::mail::account::{Template, queue};
use crate::store::StoreError;
use crate::store::account::{NewAccount, TokenPurpose};
use crate::web::limits::Act;
use crate::web::next::local;
use crate::web::{ProtectedForm, Visit, WebError};

/// Identity assurance × 10 of somebody who told us about himself and nothing more.
const SELF_DECLARED: u8 = 11;

#[derive(Debug, Deserialize)]
pub struct RegisterForm {
    #[serde(default)]
    email: String,
    #[serde(default)]
    password: String,
    #[serde(default)]
    next: String,
}

pub async fn get(visit: Visit, Query(query): Query<NextQuery>) -> Response {
    if visit.signed_in.is_some() {
        return visit.redirect(&Path::Account.to(visit.lang));
    }
    visit.page(RegisterPage { next: local(&query.next, visit.lang), ..RegisterPage::default() })
}

pub async fn post(
    State(state): State<AppState>,
    visit: Visit,
    ProtectedForm(form): ProtectedForm<RegisterForm>,
) -> Result<Response, WebError> {
    let next = local(&form.next, visit.lang);
    let email = fields::email(&form.email);
    let password = fields::new_password(&form.password, email.as_deref().ok());
    let (email, password) = match (email, password) {
        (Ok(email), Ok(password)) => (email, password),
        (email, password) => {
            let page = RegisterPage {
                email_error: email.err().map(|error| error.text(visit.lang)),
                password_error: password.err().map(|error| error.text(visit.lang)),
                email: form.email,
                next,
            };
            return Ok(visit.page_with(StatusCode::UNPROCESSABLE_ENTITY, page));
        }
    };
    state.limits.check_address(Act::Register, visit.client())?;
    state.limits.check_hash(Act::Register, &state.store.seal().lookup("email", &email))?;
    // Before the address is looked up: it takes most of the time, and must take it in every case.
    let password_hash = state.passwords.hash(password).await?;
    match register(&state, &email, &password_hash, visit.lang, next.as_deref().unwrap_or_default()).await {
        // Somebody registers the same address at the same moment; one mail is enough.
        Err(error) if error.violates("account_email_hash_key") => {}
        result => result?,
    }
    Ok(visit.redirect(&check_your_mail::location(visit.lang, TokenPurpose::Verify)))
}

async fn register(
    state: &AppState,
    email: &str,
    password_hash: &str,
    lang: Lang,
    next: &str,
) -> Result<(), StoreError> {
    let now = state.clock.now();
    let link = Link::Verify { password_hash, next };
    let mut tx = state.store.begin_system().await?;
    match tx.account_by_email(email).await? {
        Some(account) if account.verified_at.is_some() => {
            queue(state, &mut tx, account.id, Template::Exists, &Path::SignIn.to(lang)).await?;
        }
        Some(account) => {
            tx.account_register_again(account.id, "", password_hash, lang).await?;
            links::send(state, &mut tx, account.id, link, lang).await?;
        }
        None => {
            let person = PersonId::from_uuid(state.random.id(now));
            let id = AccountId::from_uuid(state.random.id(now));
            tx.person_add(person, now).await?;
            let account = NewAccount {
                id,
                person,
                email,
                name: "",
                password_hash,
                lang,
                ial: SELF_DECLARED,
                verified_at: None,
                demonstration: false,
            };
            tx.account_create(&account, now).await?;
            links::send(state, &mut tx, id, link, lang).await?;
        }
    }
    tx.commit().await?;
    state.jobs_added.notify_one();
    Ok(())
}
