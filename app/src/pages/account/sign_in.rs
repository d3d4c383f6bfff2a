//! `/LANG/sign-in`.

use leptos::prelude::*;

use super::{field, leading_on};
use crate::{
    i18n::{lang, t},
    pages::{
        sample::{Say, pick},
        words::two_thirds,
    },
    parts::{
        button::Button,
        csrf_field::CsrfField,
        error_summary::{ErrorItem, ErrorSummary},
        form_field::{FieldView, FormField},
        inset_text::InsetText,
        text_input::{InputKind, TextInput},
    },
    render::Page,
    shell::PageHead,
    url::Path,
};

/// The sign-in page.
#[derive(Debug, Clone, Default)]
pub struct SignInPage {
    pub email: String,
    /// Why signing in failed, without saying which of the two was wrong.
    pub error: Option<String>,
    /// Where to go afterwards.
    pub next: Option<String>,
    /// What happened before: signed out, session ended, password changed.
    pub notice: Option<String>,
}

impl SignInPage {
    pub fn sample(say: Say<'_>) -> Self {
        Self {
            next: Some(say("/en/apply/0193a")),
            notice: Some(say(pick("ท่านออกจากระบบแล้ว", "You are signed out.", "您已退出登录。"))),
            ..Self::default()
        }
    }

    pub fn sample_wrong(say: Say<'_>) -> Self {
        Self {
            email: say("anna@example.com"),
            error: Some(say(pick(
                "อีเมลหรือรหัสผ่านไม่ถูกต้อง",
                "The e-mail address or the password is not right",
                "电子邮箱或密码不正确",
            ))),
            ..Self::default()
        }
    }
}

impl Page for SignInPage {
    fn head(&self) -> PageHead {
        PageHead { title: t("account-sign-in-title"), has_error: self.error.is_some(), ..PageHead::default() }
    }

    fn view(self) -> AnyView {
        let lang = lang();
        let errors: Vec<ErrorItem> =
            self.error.into_iter().map(|text| ErrorItem { text, target: Some(field::EMAIL.into()) }).collect();
        let email = FieldView::text(
            field::EMAIL,
            t("account-email"),
            TextInput {
                value: self.email,
                kind: InputKind::Email,
                autocomplete: Some("username".into()),
                ..TextInput::default()
            },
        );
        let password = FieldView::text(
            field::PASSWORD,
            t("account-password"),
            TextInput {
                kind: InputKind::Password,
                autocomplete: Some("current-password".into()),
                ..TextInput::default()
            },
        );
        let notice = self.notice.map(|notice| view! { <InsetText>{notice}</InsetText> });
        let register = Path::Register.with_query(lang, &[("next", self.next.as_deref().unwrap_or_default())]);
        let (action, next) = leading_on(Path::SignIn, self.next);
        two_thirds(view! {
            <ErrorSummary errors=errors />
            <h1 class="govuk-heading-l">{t("account-sign-in-title")}</h1>
            {notice}
            <form class="sala-narrow" method="post" action=action novalidate>
                <CsrfField />
                {next}
                <FormField field=email />
                <FormField field=password />
                <Button text=t("common-sign-in") />
            </form>
            <p class="govuk-body">
                <a class="govuk-link" href=Path::RequestReset.to(lang)>{t("account-forgot")}</a>
            </p>
            <h2 class="govuk-heading-m">{t("account-new")}</h2>
            <p class="govuk-body">{t("account-new-text")}</p>
            <p class="govuk-body">
                <a class="govuk-link" href=register>{t("account-register-link")}</a>
            </p>
        })
    }
}
