//! `/LANG/check`: typing the code of a document that has no QR code to scan, or pasting what the QR code says.

use leptos::prelude::*;

use crate::{
    i18n::{lang, t},
    pages::{
        sample::{Say, pick},
        words::{paragraph, two_thirds},
    },
    parts::{
        button::Button,
        error_summary::ErrorSummary,
        form_field::{FieldView, FormField},
        text_input::{InputKind, TextInput, Width},
    },
    render::Page,
    shell::PageHead,
    url::Path,
};

/// The name of the form's value.
pub const CODE: &str = "code";

/// The page with the form.
#[derive(Debug, Clone, Default)]
pub struct CheckFormPage {
    /// As it was typed.
    pub code: String,
    pub error: Option<String>,
}

impl CheckFormPage {
    pub fn sample(_: Say<'_>) -> Self {
        Self::default()
    }

    pub fn sample_wrong(say: Say<'_>) -> Self {
        let error = pick("กรอกรหัส 16 ตัว", "Enter the 16 characters of the code", "请输入16位代码");
        Self { code: say("7QK3-MX4D"), error: Some(say(error)) }
    }
}

fn field(code: String, error: Option<String>) -> FieldView {
    let input = TextInput { value: code, width: Width::TwoThirds, kind: InputKind::Code, ..TextInput::default() };
    FieldView::text(CODE, t("check-code"), input).with_hint(t("check-code-hint")).with_error(error)
}

/// The form alone. It changes nothing, so it is a question in the address.
#[component]
pub fn CheckForm(code: String, error: Option<String>) -> impl IntoView {
    view! {
        <form method="get" action=Path::Check.to(lang()) novalidate>
            <FormField field=field(code, error) />
            <Button text=t("check-send") />
        </form>
    }
}

impl Page for CheckFormPage {
    fn head(&self) -> PageHead {
        PageHead { title: t("check-title"), has_error: self.error.is_some(), ..PageHead::default() }
    }

    fn view(self) -> AnyView {
        let errors = field(self.code.clone(), self.error.clone()).errors();
        two_thirds(view! {
            <ErrorSummary errors=errors />
            <h1 class="govuk-heading-l">{t("check-title")}</h1>
            {paragraph("check-lead")}
            <CheckForm code=self.code error=self.error />
        })
    }
}
