//! `/LANG/agency/staff/{account}/{role}`: one role of somebody who works for an agency: to another office, or taken
//! back; and his second factor, if he has lost it.

use leptos::prelude::*;

use super::staff::{Typed, field, office_field, sample_offices};
use crate::{
    i18n::{lang, t},
    pages::sample::Say,
    parts::{
        breadcrumbs::Crumb,
        button::{Button, ButtonKind},
        csrf_field::CsrfField,
        error_summary::{ErrorItem, ErrorSummary},
        form_field::{Choice, FormField},
        inset_text::InsetText,
        summary_list::{SummaryList, SummaryRow},
    },
    render::Page,
    shell::PageHead,
    url::Path,
};

/// The role, and what was chosen.
#[derive(Debug, Clone, Default)]
pub struct StaffMemberPage {
    pub account: String,
    /// What he is called by.
    pub name: String,
    pub email: String,
    /// Its code.
    pub role: String,
    /// In words.
    pub office_name: String,
    pub office: Typed,
    /// Of the agency; none where the role is of all offices by its nature.
    pub offices: Vec<Choice>,
    /// The reader's own, which he cannot change.
    pub own: bool,
    /// Whether he signs in with two factors.
    pub second_factor: bool,
    /// Why the role, or the second factor, was not taken away.
    pub error: Option<String>,
}

impl StaffMemberPage {
    pub fn sample(say: Say<'_>) -> Self {
        let offices = sample_offices(say);
        Self {
            account: "0193a".into(),
            name: say("ร.ต.ท.หญิง ศิริพร แก้วมณี"),
            email: say("officer.phuket@sala.example"),
            role: "officer".into(),
            office_name: offices.last().map(|office| office.label.clone()).unwrap_or_default(),
            office: Typed { value: "IMM-83".into(), error: None },
            offices,
            second_factor: true,
            ..Self::default()
        }
    }

    pub fn sample_wrong(say: Say<'_>) -> Self {
        let office = Typed { value: String::new(), error: Some(say(&t("staff-error-office"))) };
        Self { office, ..Self::sample(say) }
    }

    /// The last administrator, by whom nobody else could be appointed.
    pub fn sample_last(say: Say<'_>) -> Self {
        Self {
            role: "administrator".into(),
            offices: Vec::new(),
            error: Some(say(&t("staff-error-last"))),
            office_name: t("role-all-offices"),
            ..Self::sample(say)
        }
    }

    pub fn sample_own(say: Say<'_>) -> Self {
        Self { own: true, error: None, ..Self::sample_last(say) }
    }
}

impl Page for StaffMemberPage {
    fn head(&self) -> PageHead {
        PageHead {
            title: t("staff-member-title"),
            has_error: self.error.is_some() || self.office.error.is_some(),
            breadcrumbs: vec![
                Crumb { text: t("account-title"), href: Path::Account.to(lang()) },
                Crumb { text: t("staff-title"), href: Path::Staff.to(lang()) },
            ],
            ..PageHead::default()
        }
    }

    fn view(self) -> AnyView {
        let rows = vec![
            SummaryRow::new(t("staff-email"), self.email.clone()),
            SummaryRow::new(t("staff-role"), t(&format!("role-{}", self.role))),
            SummaryRow::new(t("staff-office"), self.office_name.clone()),
        ];
        let of_office = self.office.error.iter().map(|text| (text, Some(field::OFFICE.to_owned())));
        let errors = of_office.chain(self.error.iter().map(|text| (text, None)));
        let errors = errors.map(|(text, target)| ErrorItem { text: text.clone(), target }).collect();
        let name = self.name.clone();
        let forms = if self.own {
            view! { <InsetText><p class="govuk-body">{t("staff-own")}</p></InsetText> }.into_any()
        } else {
            forms(self)
        };
        view! {
            <ErrorSummary errors=errors />
            <span class="govuk-caption-l">{t("staff-member-title")}</span>
            <h1 class="govuk-heading-l">{name}</h1>
            <SummaryList rows=rows />
            {forms}
        }
        .into_any()
    }
}

fn forms(page: StaffMemberPage) -> AnyView {
    let action = Path::StaffMember { account: &page.account, role: &page.role }.to(lang());
    let has_offices = !page.offices.is_empty();
    let to_office = has_offices.then(|| {
        view! {
            <h2 class="govuk-heading-m">{t("staff-move-title")}</h2>
            <form method="post" action=action.clone() novalidate>
                <CsrfField />
                <FormField field=office_field(page.offices, page.office).with_hint(t("staff-move-hint")) />
                <Button text=t("staff-move") value=Some((field::ACT, field::MOVE.to_owned())) />
            </form>
        }
    });
    let forget = page.second_factor.then(|| forget_form(action.clone()));
    let released = has_offices.then(|| view! { <p class="govuk-body">{t("staff-dismiss-cases")}</p> });
    view! {
        {to_office}
        <h2 class="govuk-heading-m">{t("staff-dismiss-title")}</h2>
        <p class="govuk-body">{t("staff-dismiss-text")}</p>
        {released}
        <form method="post" action=action.clone()>
            <CsrfField />
            <Button
                text=t("staff-dismiss")
                kind=ButtonKind::Warning
                value=Some((field::ACT, field::DISMISS.to_owned()))
            />
        </form>
        {forget}
    }
    .into_any()
}

fn forget_form(action: String) -> AnyView {
    view! {
        <h2 class="govuk-heading-m">{t("staff-forget-title")}</h2>
        <p class="govuk-body">{t("staff-forget-text")}</p>
        <p class="govuk-body">{t("staff-forget-sure")}</p>
        <form method="post" action=action>
            <CsrfField />
            <Button
                text=t("staff-forget")
                kind=ButtonKind::Warning
                value=Some((field::ACT, field::FORGET.to_owned()))
            />
        </form>
    }
    .into_any()
}
