//! `/LANG/stays/guest/{stay}`: one stay: check-out, correction, taking it back.

use leptos::prelude::*;

use super::{GuestField, StayStatus, guest_fields, head, status_tags};
use crate::{
    i18n::{lang, t, t_with},
    pages::{
        sample::{Say, pick},
        stay::notify::field,
        words::two_thirds,
    },
    parts::{
        button::{Button, ButtonKind},
        csrf_field::CsrfField,
        error_summary::ErrorSummary,
        summary_list::{SummaryList, SummaryRow},
    },
    render::Page,
    shell::PageHead,
    url::Path,
};

/// What the buttons say.
pub const CHECK_OUT: &str = "check-out";
pub const CORRECT: &str = "correct";
pub const CANCEL: &str = "cancel";

#[derive(Debug, Clone, Default)]
pub struct GuestPage {
    pub id: String,
    pub place: String,
    pub place_name: String,
    pub name: String,
    /// What has become of the stay.
    pub status: Vec<StayStatus>,
    /// What stands fast: passport, nationality, check-in.
    pub fixed: Vec<(&'static str, String)>,
    pub check_out: GuestField,
    pub fields: Vec<GuestField>,
}

impl GuestPage {
    pub fn sample(say: Say<'_>) -> Self {
        let field = |key, value: &str| GuestField { key, value: say(value), ..GuestField::default() };
        let error = Some(say(pick("ไม่มีวันที่นี้", "There is no such day", "没有这一天")));
        Self {
            id: "0193b".into(),
            place: "0193a".into(),
            place_name: say(pick("โรงแรมอันดามัน", "Andaman Hotel", "安达曼酒店")),
            name: say("ANNA HOFFMANN"),
            status: vec![StayStatus::CheckedOut, StayStatus::Late, StayStatus::Corrected],
            fixed: vec![("stay-column-passport", say("C01X00T47"))],
            check_out: GuestField { key: "check_out", value: say("31/02/2026"), error, ..GuestField::default() },
            fields: vec![field("first_name", "ANNA"), field("last_name", "HOFFMANN"), field("gender", "F")],
        }
    }
}

impl Page for GuestPage {
    fn head(&self) -> PageHead {
        let title = t_with("stay-guest-title", &[("name", self.name.as_str().into())]);
        let has_error = self.check_out.error.is_some() || self.fields.iter().any(|field| field.error.is_some());
        PageHead { has_error, ..head(title, Some((&self.place, &self.place_name))) }
    }

    fn view(self) -> AnyView {
        let action = Path::StayGuest { stay: &self.id }.to(lang());
        let title = t_with("stay-guest-title", &[("name", self.name.as_str().into())]);
        let rows = self.fixed.into_iter().map(|(key, value)| SummaryRow::new(t(key), value)).collect();
        let (check_out, mut errors) = guest_fields("", vec![self.check_out]);
        let (fields, wrong) = guest_fields("", self.fields);
        errors.extend(wrong);
        two_thirds(view! {
            <ErrorSummary errors=errors />
            <h1 class="govuk-heading-l">{title}</h1>
            <p class="govuk-body">{status_tags(&self.status)}</p>
            <SummaryList rows=rows />
            <form method="post" action=action.clone() novalidate>
                <CsrfField />
                {check_out}
                <Button text=t("stay-guest-check-out") value=Some((field::ACT, CHECK_OUT.to_owned())) />
            </form>
            <h2 class="govuk-heading-m">{t("stay-guest-correct")}</h2>
            <form method="post" action=action.clone() novalidate>
                <CsrfField />
                {fields}
                <Button
                    text=t("stay-guest-save")
                    kind=ButtonKind::Secondary
                    value=Some((field::ACT, CORRECT.to_owned()))
                />
            </form>
            <h2 class="govuk-heading-m">{t("stay-guest-cancel")}</h2>
            <p class="govuk-body">{t("stay-guest-cancel-text")}</p>
            <form method="post" action=action novalidate>
                <CsrfField />
                <Button
                    text=t("stay-guest-cancel")
                    kind=ButtonKind::Warning
                    value=Some((field::ACT, CANCEL.to_owned()))
                />
            </form>
        })
    }

    fn holds_typing(&self) -> bool {
        true
    }
}
