//! `/LANG/officer/case/{reference}/notice/{notice}`: an official message came back; how the officer served it instead.

use leptos::prelude::*;

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
        form_field::{FieldView, FormField, errors_of},
        inset_text::InsetText,
        summary_list::lines,
    },
    render::Page,
    shell::{Area, PageHead},
    url::Path,
};

/// The names of the form values.
pub mod field {
    pub const BY: &str = "by";
    pub const DAY: &str = "day";
    pub const NOTE: &str = "note";
}

/// The notice, and the form.
#[derive(Debug, Clone)]
pub struct NoticePage {
    pub reference: String,
    pub id: String,
    pub subject: String,
    /// Paragraphs, each of lines.
    pub body: Vec<Vec<String>>,
    /// The language it was written in, where it is not the page's.
    pub lang: Option<&'static str>,
    pub fields: Vec<FieldView>,
}

impl NoticePage {
    pub fn sample(say: Say<'_>) -> Self {
        use crate::parts::{
            date_input::DateInput,
            form_field::{Choice, FieldKind},
            text_input::TextInput,
        };
        let by = FieldKind::Radios { options: vec![Choice::new("hand", t("notice-by-hand"))], value: "hand".into() };
        Self {
            reference: say("NR-4K7P-2M9X-6"),
            id: "0193a".into(),
            subject: say(pick("โปรดแก้ไขการรายงานตัว", "Please correct your report", "请更正您的报到")),
            body: vec![vec![say("An officer asks you to correct it.")]],
            lang: Some("en"),
            fields: vec![
                FieldView::new(field::BY, t("notice-by"), by),
                FieldView::new(field::DAY, t("notice-day"), FieldKind::Date(DateInput::default()))
                    .with_error(Some(say(pick("กรอกวันที่", "Enter a day", "请输入日期")))),
                FieldView::text(field::NOTE, t("notice-note"), TextInput::default()),
            ],
        }
    }
}

impl Page for NoticePage {
    fn head(&self) -> PageHead {
        PageHead {
            title: t("notice-title"),
            has_error: !errors_of(&self.fields).is_empty(),
            area: Some(Area::Officer),
            back: Some(Path::OfficerCase { reference: &self.reference }.to(lang())),
            ..PageHead::default()
        }
    }

    fn view(self) -> AnyView {
        let action = Path::OfficerNotice { reference: &self.reference, notice: &self.id }.to(lang());
        let errors = errors_of(&self.fields);
        let fields = self.fields.into_iter().map(|field| view! { <FormField field=field /> }).collect_view();
        let paragraphs =
            self.body.into_iter().map(|body| view! { <p class="govuk-body">{lines(body)}</p> }).collect_view();
        two_thirds(view! {
            <ErrorSummary errors=errors />
            <span class="govuk-caption-l sala-reference">{self.reference.clone()}</span>
            <h1 class="govuk-heading-l">{t("notice-title")}</h1>
            <p class="govuk-body">{t("notice-text")}</p>
            <InsetText>
                <div lang=self.lang>
                    <p class="govuk-body govuk-!-font-weight-bold">{self.subject}</p>
                    {paragraphs}
                </div>
            </InsetText>
            <form method="post" action=action novalidate>
                <CsrfField />
                {fields}
                <p class="govuk-body">{t("notice-effect")}</p>
                <Button text=t("notice-record") />
            </form>
        })
    }

    fn holds_typing(&self) -> bool {
        true
    }
}
