//! `/LANG/case/{reference}/action/{action}`: what an action of the applicant does, asked once more before it is done, with the
//! words it needs.

use leptos::prelude::*;

use crate::{
    i18n::{lang, t, t_with},
    pages::{
        sample::{Say, pick},
        words::two_thirds,
    },
    parts::{
        breadcrumbs::Crumb,
        button::{Button, ButtonKind},
        csrf_field::CsrfField,
        error_summary::{ErrorItem, ErrorSummary},
        field_group::FieldGroup,
        text_area::TextArea,
    },
    render::Page,
    shell::{Area, PageHead},
    url::Path,
};

/// An action, before it is taken.
#[derive(Debug, Clone)]
pub struct CaseActionPage {
    pub reference: String,
    pub service: String,
    pub area: Area,
    /// The action's id.
    pub action: String,
    /// What the button says.
    pub title: String,
    /// What it means.
    pub text: String,
    /// Whether it cannot be undone and ends the case.
    pub ends: bool,
    /// The label of the words that are asked; none: no words.
    pub note: Option<String>,
    pub note_value: String,
    pub error: Option<String>,
}

/// The name of the words, and the id of their field.
pub const NOTE: &str = "note";

impl CaseActionPage {
    pub fn sample_withdraw(say: Say<'_>) -> Self {
        Self {
            reference: say("NR-4K7P-2M9X-6"),
            service: say(pick("รายงานตัว 90 วัน", "90-day report", "90天报到")),
            area: Area::Foreigner,
            action: "withdraw".into(),
            title: say(pick("ถอนคำขอ", "Withdraw", "撤回")),
            text: say(pick("เรื่องจะปิดทันที", "The case is closed at once.", "此事项将立即终止。")),
            ends: true,
            note: None,
            note_value: String::new(),
            error: None,
        }
    }

    pub fn sample_appeal(say: Say<'_>) -> Self {
        Self {
            area: Area::Business,
            action: "appeal".into(),
            title: say(pick("อุทธรณ์", "Appeal", "申诉")),
            ends: false,
            note: Some(say(pick("เหตุผล", "Your grounds", "理由"))),
            error: Some(say(pick("เขียนเหตุผล", "Write your grounds", "请写明理由"))),
            ..Self::sample_withdraw(say)
        }
    }
}

impl Page for CaseActionPage {
    fn head(&self) -> PageHead {
        let lang = lang();
        let case = t_with(
            "case-title",
            &[("service", self.service.as_str().into()), ("reference", self.reference.as_str().into())],
        );
        PageHead {
            title: self.title.clone(),
            has_error: self.error.is_some(),
            area: Some(self.area),
            breadcrumbs: vec![
                Crumb { text: t("account-title"), href: Path::Account.to(lang) },
                Crumb { text: case, href: Path::Case { reference: &self.reference }.to(lang) },
            ],
            ..PageHead::default()
        }
    }

    fn holds_typing(&self) -> bool {
        self.note.is_some()
    }

    fn view(self) -> AnyView {
        let lang = lang();
        let back = Path::Case { reference: &self.reference }.to(lang);
        let action = Path::CaseAction { reference: &self.reference, action: &self.action }.to(lang);
        let errors: Vec<ErrorItem> =
            self.error.iter().map(|text| ErrorItem { text: text.clone(), target: Some(NOTE.to_owned()) }).collect();
        let note = self.note.map(|label| {
            let group = FieldGroup { id: NOTE.to_owned(), label, error: self.error, ..FieldGroup::default() };
            view! { <TextArea name=NOTE.to_owned() group=group value=self.note_value rows=8 /> }
        });
        let kind = if self.ends { ButtonKind::Warning } else { ButtonKind::Primary };
        two_thirds(view! {
            <ErrorSummary errors=errors />
            <span class="govuk-caption-l">{self.service} " " {self.reference.clone()}</span>
            <h1 class="govuk-heading-l">{self.title.clone()}</h1>
            <p class="govuk-body">{self.text}</p>
            <form method="post" action=action novalidate>
                <CsrfField />
                {note}
                <div class="govuk-button-group">
                    <Button text=self.title kind=kind />
                    <a class="govuk-link" href=back>{t("case-action-back")}</a>
                </div>
            </form>
        })
    }
}
