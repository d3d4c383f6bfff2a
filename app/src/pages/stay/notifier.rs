//! `/LANG/stays/notifier`: who notifies. Asked once, and written on every notice.

use leptos::prelude::*;

use super::head;
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
        form_field::{Choice, FieldKind, FieldView, FormField, errors_of},
        text_input::TextInput,
    },
    render::Page,
    shell::PageHead,
    url::Path,
};

#[derive(Debug, Clone, Default)]
pub struct NotifierPage {
    pub fields: Vec<FieldView>,
}

impl NotifierPage {
    pub fn sample(say: Say<'_>) -> Self {
        let name = TextInput { value: say("ANNA"), ..TextInput::default() };
        let options = vec![
            Choice::new("THAI_PERSON", say(pick("คนไทย", "A Thai citizen", "泰国公民"))),
            Choice::new("JURISTIC", say(pick("บริษัท", "A company", "公司"))),
        ];
        let error = Some(say(pick("กรอกชื่อ", "Enter the name", "请输入姓名")));
        Self {
            fields: vec![
                FieldView::new(
                    "kind",
                    say(pick("ประเภท", "Kind", "种类")),
                    FieldKind::Radios { options, value: "JURISTIC".into() },
                ),
                FieldView::text("first_name", say(pick("ชื่อ", "First name", "名")), name).with_error(error),
            ],
        }
    }
}

impl Page for NotifierPage {
    fn head(&self) -> PageHead {
        let has_error = self.fields.iter().any(|field| field.error.is_some());
        PageHead { has_error, ..head(t("stay-notifier-title"), None) }
    }

    fn view(self) -> AnyView {
        let errors = errors_of(&self.fields);
        let fields = self.fields.into_iter().map(|field| view! { <FormField field=field /> }).collect_view();
        two_thirds(view! {
            <ErrorSummary errors=errors />
            <h1 class="govuk-heading-l">{t("stay-notifier-title")}</h1>
            <p class="govuk-body">{t("stay-notifier-text")}</p>
            <form method="post" action=Path::StayNotifier.to(lang()) novalidate>
                <CsrfField />
                {fields}
                <Button text=t("stay-notifier-save") />
            </form>
        })
    }

    fn holds_typing(&self) -> bool {
        true
    }
}
