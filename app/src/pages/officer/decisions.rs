//! The forms with which an officer acts on a case: approve, send back, reject; each with the version that he saw.

use leptos::prelude::*;

use crate::{
    i18n::{lang, t},
    parts::{
        button::{Button, ButtonKind},
        csrf_field::CsrfField,
        field_group::FieldGroup,
        form_field::{Choice, ChoiceGroup},
        select::Select,
        text_area::TextArea,
    },
    url::{OfficerAction, Path},
};

/// The forms of a decision, with what stands in them.
#[derive(Debug, Clone, Default)]
pub struct Decisions {
    pub approve: bool,
    /// Reason codes with their texts; empty: rejecting is not offered.
    pub reject_reasons: Vec<Choice>,
    pub reject_reason: String,
    pub reject_error: Option<String>,
    /// What may be asked to be corrected; empty: returning is not offered (it was returned once already).
    pub return_reasons: Vec<Choice>,
    pub return_reason: String,
    pub return_error: Option<String>,
    /// The officer's words to the applicant.
    pub return_note: String,
    pub return_note_error: Option<String>,
}

/// The names of the form values.
pub mod field {
    pub const VERSION: &str = "version";
    pub const REASON: &str = "reason";
    pub const NOTE: &str = "note";
}

/// The ids of the inputs, where errors lead: the forms that stand on one page share names, but no ids.
pub mod input {
    pub const REJECT_REASON: &str = "reject_reason";
    pub const RETURN_REASON: &str = "return_reason";
    pub const RETURN_NOTE: &str = "return_note";
}

/// What every form of this page sends along.
pub(super) struct Act<'a> {
    pub reference: &'a str,
    pub version: &'a str,
}

impl Act<'_> {
    pub fn form(&self, action: OfficerAction, content: impl IntoView + 'static) -> AnyView {
        let path = Path::OfficerAction { reference: self.reference, action }.to(lang());
        view! {
            <form method="post" action=path novalidate>
                <CsrfField />
                <input r#type="hidden" name=field::VERSION value=self.version.to_owned() />
                {content}
            </form>
        }
        .into_any()
    }
}

/// The forms; `claimed`: by this officer, so that approving is the next step and not claiming.
pub(super) fn decide(decisions: Decisions, claimed: bool, act: &Act<'_>) -> impl IntoView + use<> {
    let kind = if claimed { ButtonKind::Primary } else { ButtonKind::Secondary };
    let approve = decisions.approve.then(|| {
        let content = view! {
            <h2 class="govuk-heading-s">{t("officer-approve-title")}</h2>
            <p class="govuk-body">{t("officer-approve-text")}</p>
            <Button text=t("officer-approve") kind=kind />
        };
        view! { <div class="sala-desk">{act.form(OfficerAction::Approve, content)}</div> }
    });
    let reason = |id: &str, options: Vec<Choice>, value: String, error: Option<String>| {
        let group = FieldGroup { id: id.to_owned(), label: t("officer-reason"), error, ..FieldGroup::default() };
        view! { <Select name=field::REASON.to_owned() group=group groups=ChoiceGroup::plain(options) value=value /> }
    };
    let send_back = (!decisions.return_reasons.is_empty()).then(|| {
        let which =
            reason(input::RETURN_REASON, decisions.return_reasons, decisions.return_reason, decisions.return_error);
        let note = FieldGroup {
            id: input::RETURN_NOTE.to_owned(),
            label: t("officer-return-note"),
            hint: Some(t("officer-return-note-hint")),
            error: decisions.return_note_error,
            ..FieldGroup::default()
        };
        let content = view! {
            <h2 class="govuk-heading-s">{t("officer-return-title")}</h2>
            <p class="govuk-body">{t("officer-return-text")}</p>
            {which}
            <TextArea name=field::NOTE.to_owned() group=note value=decisions.return_note rows=4 />
            <Button text=t("officer-return") kind=ButtonKind::Secondary />
        };
        view! { <div class="sala-desk">{act.form(OfficerAction::Return, content)}</div> }
    });
    let reject = (!decisions.reject_reasons.is_empty()).then(|| {
        let which =
            reason(input::REJECT_REASON, decisions.reject_reasons, decisions.reject_reason, decisions.reject_error);
        let content = view! {
            <h2 class="govuk-heading-s">{t("officer-reject-title")}</h2>
            <p class="govuk-body">{t("officer-reject-text")}</p>
            {which}
            <Button text=t("officer-reject") kind=ButtonKind::Warning />
        };
        view! { <div class="sala-desk">{act.form(OfficerAction::Reject, content)}</div> }
    });
    (approve, send_back, reject)
}
