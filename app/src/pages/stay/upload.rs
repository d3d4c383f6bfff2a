//! `/LANG/stays/place/{place}/upload`: a file of guests. Sending it needs no script.

use leptos::prelude::*;

use super::head;
use crate::{
    i18n::{lang, t, t_with},
    pages::{
        apply::document::FILE_FIELD,
        sample::{Say, pick},
        stay::notify::field,
        words::two_thirds,
    },
    parts::{
        button::Button,
        csrf_field::CsrfField,
        date_input::DateInput,
        error_summary::{ErrorItem, ErrorSummary},
        form_field::{FieldKind, FieldView, FormField, errors_of},
        text_input::{InputKind, TextInput, Width},
    },
    render::Page,
    shell::PageHead,
    url::Path,
};

#[derive(Debug, Clone, Default)]
pub struct UploadPage {
    pub place: String,
    pub place_name: String,
    pub check_in: DateInput,
    pub check_in_error: Option<String>,
    pub time: String,
    pub time_error: Option<String>,
    pub file_error: Option<String>,
    /// As written.
    pub rows: String,
    pub megabytes: String,
}

impl UploadPage {
    pub fn sample(say: Say<'_>) -> Self {
        Self {
            place: "0193a".into(),
            place_name: say(pick("โรงแรมอันดามัน", "Andaman Hotel", "安达曼酒店")),
            time: say("14:00"),
            file_error: Some(say(pick("เลือกไฟล์", "Choose a file", "请选择文件"))),
            rows: say("5,000"),
            megabytes: say("5"),
            ..Self::default()
        }
    }
}

impl Page for UploadPage {
    fn head(&self) -> PageHead {
        let has_error = self.check_in_error.is_some() || self.time_error.is_some() || self.file_error.is_some();
        PageHead { has_error, ..head(t("stay-upload-title"), Some((&self.place, &self.place_name))) }
    }

    fn view(self) -> AnyView {
        let lang = lang();
        let time =
            TextInput { value: self.time, width: Width::Characters5, kind: InputKind::Code, ..TextInput::default() };
        let fields = vec![
            FieldView::new(field::CHECK_IN, t("stay-notify-check-in"), FieldKind::Date(self.check_in))
                .with_error(self.check_in_error),
            FieldView::text(field::TIME, t("stay-notify-time"), time)
                .with_hint(t("stay-notify-time-hint"))
                .with_error(self.time_error),
        ];
        let mut errors = errors_of(&fields);
        let of_file = self.file_error.clone();
        errors.extend(of_file.map(|text| ErrorItem { text, target: Some(FILE_FIELD.to_owned()) }));
        let fields = fields.into_iter().map(|field| view! { <FormField field=field /> }).collect_view();
        let wrong = self.file_error.is_some();
        let group = if wrong { "govuk-form-group govuk-form-group--error" } else { "govuk-form-group" };
        let error = self.file_error.map(|text| {
            view! {
                <p id="file-error" class="govuk-error-message">
                    {text}
                </p>
            }
        });
        let text = t_with(
            "stay-upload-text",
            &[("rows", self.rows.as_str().into()), ("megabytes", self.megabytes.as_str().into())],
        );
        two_thirds(view! {
            <ErrorSummary errors=errors />
            <h1 class="govuk-heading-l">{t("stay-upload-title")}</h1>
            <p class="govuk-body">{self.place_name}</p>
            <p class="govuk-body">{text}</p>
            <p class="govuk-body">{t("stay-upload-further")}</p>
            <p class="govuk-body">
                <a class="govuk-link" href=Path::StayTemplate.to(lang)>{t("stay-start-template")}</a>
            </p>
            <form
                method="post"
                action=Path::StayUpload { place: &self.place }.to(lang)
                enctype="multipart/form-data"
                novalidate
            >
                <CsrfField />
                {fields}
                <div class=group>
                    <label class="govuk-label" for=FILE_FIELD>{t("stay-upload-file")}</label>
                    {error}
                    <input
                        class="govuk-file-upload"
                        id=FILE_FIELD
                        name=FILE_FIELD
                        r#type="file"
                        accept=".xlsx,.xls,.csv"
                        aria-describedby=wrong.then_some("file-error")
                    />
                </div>
                <Button text=t("stay-upload-send") />
            </form>
        })
    }

    fn holds_typing(&self) -> bool {
        true
    }
}
