//! `/LANG/register`.

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
        details::Details,
        error_summary::ErrorSummary,
        form_field::{FieldView, FormField, errors_of},
        text_input::{InputKind, TextInput},
    },
    render::Page,
    shell::PageHead,
    url::Path,
};

/// The registration page: an address and a password, nothing more.
#[derive(Debug, Clone, Default)]
pub struct RegisterPage {
    pub email: String,
    pub email_error: Option<String>,
    pub password_error: Option<String>,
    /// Where to go once the account is verified.
    pub next: Option<String>,
}

impl RegisterPage {
    pub fn sample(say: Say<'_>) -> Self {
        Self { next: Some(say("/en/apply/0193a")), ..Self::default() }
    }

    pub fn sample_wrong(say: Say<'_>) -> Self {
        Self {
            email: say("anna@"),
            email_error: Some(say(pick(
                "กรอกอีเมล เช่น name@example.com",
                "Enter an e-mail address such as name@example.com",
                "请输入电子邮箱，例如 name@example.com",
            ))),
            password_error: Some(say(pick(
                "รหัสผ่านต้องมีอย่างน้อย 10 ตัวอักษร",
                "The password must have at least 10 characters",
                "密码至少需要10个字符",
            ))),
            next: None,
        }
    }
}

impl Page for RegisterPage {
    fn head(&self) -> PageHead {
        PageHead {
            title: t("account-register-title"),
            has_error: self.email_error.is_some() || self.password_error.is_some(),
            ..PageHead::default()
        }
    }

    fn view(self) -> AnyView {
        let lang = lang();
        let fields = vec![
            FieldView::text(
                field::EMAIL,
                t("account-email"),
                TextInput {
                    value: self.email,
                    kind: InputKind::Email,
                    autocomplete: Some("email".into()),
                    ..TextInput::default()
                },
            )
            .with_hint(t("account-email-hint"))
            .with_error(self.email_error),
            FieldView::text(
                field::PASSWORD,
                t("account-password-new"),
                TextInput {
                    kind: InputKind::Password,
                    autocomplete: Some("new-password".into()),
                    ..TextInput::default()
                },
            )
            .with_hint(t("account-password-hint"))
            .with_error(self.password_error),
        ];
        let errors = errors_of(&fields);
        let sign_in = Path::SignIn.with_query(lang, &[("next", self.next.as_deref().unwrap_or_default())]);
        let (action, next) = leading_on(Path::Register, self.next);
        let fields = fields.into_iter().map(|field| view! { <FormField field=field /> }).collect_view();
        two_thirds(view! {
            <ErrorSummary errors=errors />
            <h1 class="govuk-heading-l">{t("account-register-title")}</h1>
            <p class="govuk-body">{t("account-register-lead")}</p>
            <form class="sala-narrow" method="post" action=action novalidate>
                <CsrfField />
                {next}
                {fields}
                <Button text=t("account-register") />
            </form>
            <Details summary=t("account-privacy")>
                <p>{t("account-privacy-text")}</p>
            </Details>
            <p class="govuk-body">
                <a class="govuk-link" href=sign_in>{t("account-have-one")}</a>
            </p>
        })
    }
}
