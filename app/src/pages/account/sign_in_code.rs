//! `/LANG/sign-in/code`: the second step of signing in.

use leptos::prelude::*;

use super::{field, leading_on};
use crate::{
    i18n::{lang, t, t_with},
    pages::{
        sample::{Say, pick},
        words::two_thirds,
    },
    parts::{
        button::Button,
        csrf_field::CsrfField,
        error_summary::ErrorSummary,
        form_field::{FieldView, FormField},
        inset_text::InsetText,
        text_input::{TextInput, Width},
    },
    render::Page,
    shell::PageHead,
    url::Path,
};

/// Asks for a code.
#[derive(Debug, Clone, Default)]
pub struct SignInCodePage {
    pub error: Option<String>,
    /// Where to go afterwards.
    pub next: Option<String>,
    /// What an app would show now: only for an account of a demonstration, whose secret is known to everybody.
    pub demonstration_code: Option<String>,
}

impl SignInCodePage {
    pub fn sample(say: Say<'_>) -> Self {
        Self { next: Some(say("/en/officer")), demonstration_code: Some("123456".into()), error: None }
    }

    pub fn sample_wrong(say: Say<'_>) -> Self {
        let error = pick(
            "รหัสไม่ถูกต้องหรือหมดเวลาแล้ว ใช้รหัสที่แอปแสดงอยู่ตอนนี้",
            "The code is not right or no longer counts. Use the one that the app shows now",
            "验证码不正确或已失效。请使用应用当前显示的验证码",
        );
        Self { error: Some(say(error)), ..Self::default() }
    }
}

/// The field for a code; whoever has lost his telephone types a recovery code, so it takes letters too.
pub(super) fn code_field(error: Option<String>) -> FieldView {
    let input =
        TextInput { width: Width::Characters20, autocomplete: Some("one-time-code".into()), ..TextInput::default() };
    FieldView::text(field::CODE, t("second-factor-code"), input)
        .with_hint(t("second-factor-code-hint"))
        .with_error(error)
}

impl Page for SignInCodePage {
    fn head(&self) -> PageHead {
        PageHead { title: t("second-factor-sign-in-title"), has_error: self.error.is_some(), ..PageHead::default() }
    }

    fn view(self) -> AnyView {
        let lang = lang();
        let code = code_field(self.error);
        let errors = code.errors().into_iter().collect();
        let (action, next) = leading_on(Path::SignInCode, self.next);
        let demonstration = self.demonstration_code.map(|code| {
            view! { <InsetText>{t_with("second-factor-demonstration", &[("code", code.into())])}</InsetText> }
        });
        two_thirds(view! {
            <ErrorSummary errors=errors />
            <h1 class="govuk-heading-l">{t("second-factor-sign-in-title")}</h1>
            {demonstration}
            <form class="sala-narrow" method="post" action=action novalidate>
                <CsrfField />
                {next}
                <FormField field=code />
                <Button text=t("common-continue") />
            </form>
            <p class="govuk-body">{t("second-factor-lost")}</p>
            <p class="govuk-body">
                <a class="govuk-link" href=Path::SignIn.to(lang)>{t("second-factor-other-account")}</a>
            </p>
        })
    }
}
