//! `/LANG/verify/{token}`: the page behind the link in the mail. It asks for the password of the registration, and programs that
//! look into mail only open it.

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

/// Confirm this address?
#[derive(Debug, Clone)]
pub struct VerifyPage {
    pub token: String,
    /// Where to go in the end.
    pub next: Option<String>,
    pub password_error: Option<String>,
}

impl VerifyPage {
    pub fn sample(say: Say<'_>) -> Self {
        Self { token: say("token"), next: Some(say("/en/account")), password_error: None }
    }

    pub fn sample_wrong(say: Say<'_>) -> Self {
        let error = pick("รหัสผ่านไม่ถูกต้อง", "The password is not right", "密码不正确");
        Self { password_error: Some(say(error)), ..Self::sample(say) }
    }
}

impl Page for VerifyPage {
    fn head(&self) -> PageHead {
        PageHead { title: t("web-verify-title"), has_error: self.password_error.is_some(), ..PageHead::default() }
    }

    fn view(self) -> AnyView {
        let next = self.next.unwrap_or_default();
        let action = Path::Verify { token: &self.token }.with_query(lang(), &[("next", &next)]);
        let password = FieldView::text(
            field::PASSWORD,
            t("account-password"),
            TextInput {
                kind: InputKind::Password,
                autocomplete: Some("current-password".into()),
                ..TextInput::default()
            },
        )
        .with_error(self.password_error);
        two_thirds(view! {
            <ErrorSummary errors=password.errors() />
            <h1 class="govuk-heading-l">{t("web-verify-title")}</h1>
            <p class="govuk-body">{t("web-verify-text")}</p>
            <form class="sala-narrow" method="post" action=action novalidate>
                <CsrfField />
                <FormField field=password />
                <Button text=t("web-verify-button") />
            </form>
            <p class="govuk-body">
                <a class="govuk-link" href=Path::RequestReset.to(lang())>{t("account-forgot")}</a>
            </p>
        })
    }
}
