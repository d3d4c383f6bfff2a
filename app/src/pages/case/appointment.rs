//! `/LANG/case/{reference}/action/{action}` for an action that takes a time at the office: the free ones, by day.

use leptos::prelude::*;

use crate::{
    i18n::{lang, t, t_with},
    pages::{
        sample::{Say, pick},
        words::two_thirds,
    },
    parts::{
        breadcrumbs::Crumb,
        button::Button,
        csrf_field::CsrfField,
        empty_state::EmptyState,
        error_summary::ErrorSummary,
        form_field::{Choice, ChoiceGroup, FieldKind, FieldView, FormField, errors_of},
    },
    render::Page,
    shell::{Area, PageHead},
    url::Path,
};

/// The name of the form's value.
pub const STARTS: &str = "starts";

/// The question, with the times to choose from.
#[derive(Debug, Clone)]
pub struct AppointmentPage {
    pub reference: String,
    /// The service by name.
    pub service: String,
    pub area: Area,
    pub action: String,
    /// "Choose a time".
    pub title: String,
    pub text: String,
    /// Where one goes.
    pub office: String,
    /// Times under their days; empty: none is free.
    pub times: Vec<ChoiceGroup>,
    pub error: Option<String>,
}

impl AppointmentPage {
    pub fn sample(say: Say<'_>) -> Self {
        Self {
            reference: say("NR-4K7P-2M9X-6"),
            service: say(pick("วีซ่าออนไลน์", "e-Visa", "电子签证")),
            area: Area::Foreigner,
            action: "book".into(),
            title: say(pick("เลือกเวลา", "Choose a time", "选择时间")),
            text: say(pick("เลือกเวลาที่ว่าง", "Choose one of the free times.", "请选择空闲时间。")),
            office: say(pick("สถานเอกอัครราชทูต ณ กรุงลอนดอน", "Royal Thai Embassy, London", "泰国驻伦敦大使馆")),
            times: vec![ChoiceGroup {
                label: Some(say(pick("11 ธันวาคม 2569", "11 December 2026", "2026年12月11日"))),
                options: vec![Choice::new("2026-12-11T09:00", "09:00"), Choice::new("2026-12-11T09:30", "09:30")],
            }],
            error: None,
        }
    }

    pub fn sample_taken(say: Say<'_>) -> Self {
        let error = pick("เวลานี้เพิ่งถูกเลือกไป", "This time has just been taken", "该时间刚被选走");
        Self { error: Some(say(error)), ..Self::sample(say) }
    }

    pub fn sample_none(say: Say<'_>) -> Self {
        Self { times: Vec::new(), ..Self::sample(say) }
    }

    fn field(&self) -> FieldView {
        let kind = FieldKind::Select { groups: self.times.clone(), value: String::new(), autocomplete: None };
        FieldView::new(STARTS, t("appointment-time"), kind)
            .with_hint(t("appointment-time-hint"))
            .with_error(self.error.clone())
    }
}

impl Page for AppointmentPage {
    fn head(&self) -> PageHead {
        let lang = lang();
        let case = t_with(
            "case-title",
            &[("service", self.service.as_str().into()), ("reference", self.reference.as_str().into())],
        );
        PageHead {
            title: self.title.clone(),
            has_error: self.error.is_some() && !self.times.is_empty(),
            area: Some(self.area),
            breadcrumbs: vec![
                Crumb { text: t("account-title"), href: Path::Account.to(lang) },
                Crumb { text: case, href: Path::Case { reference: &self.reference }.to(lang) },
            ],
            ..PageHead::default()
        }
    }

    fn view(self) -> AnyView {
        let lang = lang();
        let field = self.field();
        let back = Path::Case { reference: &self.reference }.to(lang);
        let action = Path::CaseAction { reference: &self.reference, action: &self.action }.to(lang);
        let none = self.times.is_empty();
        let errors = if none { Vec::new() } else { errors_of(std::slice::from_ref(&field)) };
        let form = if none {
            view! { <EmptyState title=t("appointment-none") text=t("appointment-none-text") /> }.into_any()
        } else {
            view! {
                <form method="post" action=action novalidate>
                    <CsrfField />
                    <FormField field=field />
                    <div class="govuk-button-group">
                        <Button text=self.title.clone() />
                        <a class="govuk-link" href=back>{t("case-action-back")}</a>
                    </div>
                </form>
            }
            .into_any()
        };
        two_thirds(view! {
            <ErrorSummary errors=errors />
            <span class="govuk-caption-l">{self.service} " " {self.reference}</span>
            <h1 class="govuk-heading-l">{self.title}</h1>
            <p class="govuk-body">{self.text}</p>
            <p class="govuk-body govuk-!-font-weight-bold">{self.office}</p>
            {form}
        })
    }
}
