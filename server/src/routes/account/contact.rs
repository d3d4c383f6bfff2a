//! `/LANG/account/contact`: how somebody wants to be told, and the telephone for it, which a code confirms.

use app::i18n::{has, text};
use app::pages::account::contact::{ContactPage, PhoneState, field};
use app::url::Path;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use sala::identity::phone::{Phone, PhoneKind};
use sala::text::{clean_line, from_thai_digits};
use serde::Deserialize;

use super::messages::navigation;
use crate::app_state::AppState;
use crate::messages::phone_code;
use crate::store::Tx;
use crate::store::contact::CodeCheck;
use crate::web::limits::Act;
use crate::web::{Applicant, FormValues, ProtectedForm, WebError};

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct ContactQuery {
    /// What was just done.
    done: String,
}

/// The number as its holder reads it.
fn shown(e164: &str) -> String {
    Phone::parse(e164).map_or_else(|_| e164.to_owned(), |phone| phone.national())
}

async fn page(state: &AppState, tx: &mut Tx, applicant: &Applicant) -> Result<ContactPage, WebError> {
    let account = applicant.signed_in.account;
    let contact = tx.contact(account).await?;
    let phone = match contact.phone {
        Some(number) => PhoneState::Confirmed(shown(&number)),
        None if !state.sms.is_configured() => PhoneState::NotOffered,
        None => match tx.phone_code_number(account, state.clock.now()).await? {
            Some(number) => PhoneState::Waiting(shown(&number)),
            None => PhoneState::None,
        },
    };
    Ok(ContactPage {
        navigation: navigation(tx, &applicant.signed_in).await?,
        email: applicant.signed_in.email.clone(),
        by_email: contact.email,
        by_sms: contact.sms,
        phone,
        ..ContactPage::default()
    })
}

// text keys: contact-done-, contact-error-

pub async fn contact(
    State(state): State<AppState>,
    applicant: Applicant,
    Query(query): Query<ContactQuery>,
) -> Result<Response, WebError> {
    let mut tx = state.store.begin(&applicant.actor).await?;
    let page = page(&state, &mut tx, &applicant).await?;
    tx.commit().await?;
    let key = format!("contact-done-{}", query.done);
    let notice = has(&key).then(|| text(applicant.visit.lang, &key, &[]));
    Ok(applicant.visit.page(ContactPage { notice, ..page }))
}

pub async fn change(
    State(state): State<AppState>,
    applicant: Applicant,
    ProtectedForm(values): ProtectedForm<FormValues>,
) -> Result<Response, WebError> {
    let (account, lang, now) = (applicant.signed_in.account, applicant.visit.lang, state.clock.now());
    let mut tx = state.store.begin(&applicant.actor).await?;
    let (done, wrong) = match values.first(field::ACT) {
        field::CHOOSE => {
            let chosen = |channel: &str| values.all(field::CHANNEL).iter().any(|value| value == channel);
            tx.contact_choose(account, chosen(field::EMAIL), chosen(field::SMS)).await?;
            ("saved", None)
        }
        field::SEND if state.sms.is_configured() => match mobile(values.first(field::PHONE)) {
            Some(phone) => {
                // Each code costs us, and whoever has that number.
                state.limits.check_address(Act::Sms, applicant.visit.client())?;
                state.limits.check_account(Act::Sms, account)?;
                state.limits.check_hash(Act::Sms, &tx.seal().lookup("phone", phone.e164()))?;
                phone_code::send(&state, &mut tx, account, phone.e164(), lang).await?;
                ("sent", None)
            }
            None => ("", Some(("contact-error-phone", field::PHONE))),
        },
        field::CONFIRM => {
            let code: String = from_thai_digits(&clean_line(values.first(field::CODE)));
            match tx.phone_code_try(account, &code.replace(' ', ""), now).await? {
                CodeCheck::Right => ("confirmed", None),
                CodeCheck::Wrong => ("", Some(("contact-error-code", field::CODE))),
                CodeCheck::Gone => ("gone", None),
            }
        }
        field::REMOVE => {
            tx.contact_phone_remove(account).await?;
            tx.phone_code_forget(account).await?;
            ("removed", None)
        }
        _ => return Err(WebError::NotFound),
    };
    let page = page(&state, &mut tx, &applicant).await?;
    // A wrong code counts too.
    tx.commit().await?;
    state.jobs_added.notify_one();
    match wrong {
        Some((key, name)) if page.phone != PhoneState::None || name == field::PHONE => {
            let typed = values.first(name).chars().take(40).collect();
            let page = ContactPage { typed, error: Some(text(lang, key, &[])), ..page };
            Ok(applicant.visit.page_with(StatusCode::UNPROCESSABLE_ENTITY, page))
        }
        // The last try was wrong: there is no code any more.
        Some(_) => Ok(applicant.visit.redirect(&Path::Contact.with_query(lang, &[("done", "gone")]))),
        None => Ok(applicant.visit.redirect(&Path::Contact.with_query(lang, &[("done", done)]))),
    }
}

/// A number that gets text messages: a Thai mobile, or one from abroad.
fn mobile(typed: &str) -> Option<Phone> {
    Phone::parse(typed).ok().filter(|phone| phone.kind() != PhoneKind::Fixed)
}
