//! `/LANG/reset-password/{token}`: choosing a new password.

use leptos::prelude::*;

use super::field;
use crate::{
    i18n::{lang, t},
    pages::{
        sample::{Say, pick},
        words::two_thirds,
    },
    parts::{
        button::{Button, ButtonLink},
        csrf_field::CsrfField,
        error_summary::ErrorSummary,
        form_field::{FieldView, FormField},
        text_input::{InputKind, TextInput},
    },
    render::Page,
    shell::PageHead,
    url::Path,
};

/// The page behind the link in the mail.
#[derive(Debug, Clone)]
pub struct ResetPasswordPage {
    /// `None`: the link is unknown, used or too old.
    pub token: Option<String>,
    pub password_error: Option<String>,
}

impl ResetPasswordPage {
    pub fn sample(say: Say<'_>) -> Self {
        Self {
            token: Some(say("token")),
            password_error: Some(say(pick(
                "รหัสผ่านนี้เดาง่ายเกินไป",
                "This password is too easy to guess",
                "该密码太容易被猜到",
            ))),
        }
    }

    pub fn sample_expired(_: Say<'_>) -> Self {
        Self { token: None, password_error: None }
    }
}

impl Page for ResetPasswordPage {
    fn head(&self) -> PageHead {
        let key = if self.token.is_some() { "account-choose-title" } else { "account-link-old-title" };
        PageHead { title: t(key), has_error: self.password_error.is_some(), ..PageHead::default() }
    }

    fn view(self) -> AnyView {
        let lang = lang();
        let Some(token) = self.token else {
            return two_thirds(view! {
                <h1 class="govuk-heading-l">{t("account-link-old-title")}</h1>
                <p class="govuk-body">{t("account-reset-old-text")}</p>
                <ButtonLink text=t("account-reset-again") href=Path::RequestReset.to(lang) />
            });
        };
        let password = FieldView::text(
            field::PASSWORD,
            t("account-password-new"),
            TextInput { kind: InputKind::Password, autocomplete: Some("new-password".into()), ..TextInput::default() },
        )
        .with_hint(t("account-password-hint"))
        .with_error(self.password_error);
        two_thirds(view! {
            <ErrorSummary errors=password.errors() />
            <h1 class="govuk-heading-l">{t("account-choose-title")}</h1>
            <p class="govuk-body">{t("account-choose-lead")}</p>
            <form class="sala-narrow" method="post" action=Path::Reset { token: &token }.to(lang) novalidate>
                <CsrfField />
                <FormField field=password />
                <Button text=t("account-choose-save") />
            </form>
        })
    }
}
