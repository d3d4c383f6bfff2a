//! Getting an account, signing in, and what one has here.

pub mod authorities;
pub mod check_your_mail;
pub mod contact;
pub mod dates;
pub mod message;
pub mod messages;
pub mod navigation;
pub mod overview;
pub mod person;
pub mod register;
pub mod request_reset;
pub mod reset_password;
pub mod second_factor;
pub mod session_expiring;
pub mod sign_in;
pub mod sign_in_code;
pub mod verify;
pub mod verify_result;

use leptos::prelude::*;

use super::sample::{Sample, add};
use crate::{i18n::lang, url::Path};

/// The names of the form values of these pages.
pub mod field {
    pub const EMAIL: &str = "email";
    pub const PASSWORD: &str = "password";
    /// Where to go after signing in: a path of this portal, checked by the server.
    pub const NEXT: &str = "next";
    /// Of an authenticator app, or a recovery code.
    pub const CODE: &str = "code";
}

/// Of a form that leads somewhere in the end: its target, with where that is, so that a page with errors keeps it in another language
/// too; and the field that sends it.
fn leading_on(target: Path<'_>, next: Option<String>) -> (String, Option<impl IntoView + use<>>) {
    let action = target.with_query(lang(), &[(field::NEXT, next.as_deref().unwrap_or_default())]);
    (action, next.map(|next| view! { <input r#type="hidden" name=field::NEXT value=next /> }))
}

pub(super) fn samples(samples: &mut Vec<Sample>) {
    add(samples, "account/messages", &[messages::MessagesPage::sample, messages::MessagesPage::sample_empty]);
    add(
        samples,
        "account/dates",
        &[dates::DatesPage::sample, dates::DatesPage::sample_made, dates::DatesPage::sample_empty],
    );
    add(samples, "account/person", &[person::PersonPage::sample, person::PersonPage::sample_empty]);
    add(
        samples,
        "account/authorities",
        &[
            authorities::AuthoritiesPage::sample,
            authorities::AuthoritiesPage::sample_given,
            authorities::AuthoritiesPage::sample_wrong,
            authorities::AuthoritiesPage::sample_empty,
        ],
    );
    add(
        samples,
        "account/contact",
        &[
            contact::ContactPage::sample,
            contact::ContactPage::sample_number,
            contact::ContactPage::sample_code,
            contact::ContactPage::sample_without,
        ],
    );
    add(samples, "account/message", &[message::MessagePage::sample, message::MessagePage::sample_plain]);
    add(samples, "account/sign-in", &[sign_in::SignInPage::sample, sign_in::SignInPage::sample_wrong]);
    add(
        samples,
        "account/sign-in-code",
        &[sign_in_code::SignInCodePage::sample, sign_in_code::SignInCodePage::sample_wrong],
    );
    add(
        samples,
        "account/second-factor",
        &[
            second_factor::SecondFactorPage::sample,
            second_factor::SecondFactorPage::sample_waiting,
            second_factor::SecondFactorPage::sample_codes,
            second_factor::SecondFactorPage::sample_on,
        ],
    );
    add(samples, "account/register", &[register::RegisterPage::sample, register::RegisterPage::sample_wrong]);
    add(
        samples,
        "account/check-your-mail",
        &[check_your_mail::CheckYourMailPage::sample_verify, check_your_mail::CheckYourMailPage::sample_reset],
    );
    add(
        samples,
        "account/verify-result",
        &[verify_result::VerifyResultPage::sample, verify_result::VerifyResultPage::sample_old],
    );
    add(samples, "account/verify", &[verify::VerifyPage::sample, verify::VerifyPage::sample_wrong]);
    add(samples, "account/request-reset", &[request_reset::RequestResetPage::sample]);
    add(
        samples,
        "account/reset-password",
        &[reset_password::ResetPasswordPage::sample, reset_password::ResetPasswordPage::sample_expired],
    );
    add(samples, "account/session-expiring", &[session_expiring::SessionExpiringPage::sample]);
    add(samples, "account/overview", &[overview::AccountPage::sample, overview::AccountPage::sample_empty]);
}
