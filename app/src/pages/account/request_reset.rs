//! `/LANG/reset-password`: asking for a mail with a link to choose a new password.

use leptos::prelude::*;

use super::field;
use crate::{
    i18n::{lang, t},
    pages::{
        sample::{Say, pick},
        words::two_thirds,
    },
    parts::{
        button::Button,
        csrf_field::CsrfField,
        error_summary::ErrorSummary,
        form_field::{FieldView, FormField},
        text_input::{InputKind, TextInput},
    },
    render::Page,
    shell::PageHead,
    url::Path,
};

/// The page that asks for the address.
#[derive(Debug, Clone, Default)]
pub struct RequestResetPage {
    pub email: String,
    pub email_error: Option<String>,
}

impl RequestResetPage {
    pub fn sample(say: Say<'_>) -> Self {
        Self {
            email: say("anna@"),
            email_error: Some(say(pick("กรอกอีเมล", "Enter an e-mail address", "请输入电子邮箱"))),
        }
    }
}

impl Page for RequestResetPage {
    fn head(&self) -> PageHead {
        PageHead {
            title: t("account-reset-title"),
            has_error: self.email_error.is_some(),
            back: Some(Path::SignIn.to(lang())),
            ..PageHead::default()
        }
    }

    fn view(self) -> AnyView {
        let email = FieldView::text(
            field::EMAIL,
            t("account-email"),
            TextInput {
                value: self.email,
                kind: InputKind::Email,
                autocomplete: Some("email".into()),
                ..TextInput::default()
            },
        )
        .with_error(self.email_error);
        two_thirds(view! {
            <ErrorSummary errors=email.errors() />
            <h1 class="govuk-heading-l">{t("account-reset-title")}</h1>
            <p class="govuk-body">{t("account-reset-lead")}</p>
            <form class="sala-narrow" method="post" action=Path::RequestReset.to(lang()) novalidate>
                <CsrfField />
                <FormField field=email />
                <Button text=t("account-reset-send") />
            </form>
        })
    }
}
