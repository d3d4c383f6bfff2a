//! A calendar day in three fields, as people know their dates by heart.

use leptos::prelude::*;

use super::field_group::FieldGroup;
use crate::i18n::t;

/// The three parts as they were typed.
#[derive(Debug, Clone, Default)]
pub struct DateInput {
    pub day: String,
    pub month: String,
    pub year: String,
    /// Which parts are wrong; none of them marked means all.
    pub wrong: DateParts,
    /// A birth date may be filled in by the browser.
    pub birthday: bool,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct DateParts {
    pub day: bool,
    pub month: bool,
    pub year: bool,
}

impl DateParts {
    const fn any(self) -> bool {
        self.day || self.month || self.year
    }

    /// The suffix of the first wrong part, where the error summary leads.
    pub const fn first(self) -> &'static str {
        match self {
            Self { day: false, month: true, .. } => "month",
            Self { day: false, month: false, year: true } => "year",
            _ => "day",
        }
    }
}

/// Three inputs named `{name}-day`, `{name}-month` and `{name}-year`; their ids are the same with the group's id.
#[component]
pub fn DateField(name: String, group: FieldGroup, input: DateInput) -> impl IntoView {
    let failed = group.error.is_some();
    let all = failed && !input.wrong.any();
    let id = group.id.clone();
    let parts = [
        ("day", t("common-day"), input.day, "2", input.wrong.day, "bday-day"),
        ("month", t("common-month"), input.month, "2", input.wrong.month, "bday-month"),
        ("year", t("common-year"), input.year, "4", input.wrong.year, "bday-year"),
    ]
    .into_iter()
    .map(|(part, label, value, width, wrong, token)| {
        let wrong = all || (failed && wrong);
        let error = if wrong { " govuk-input--error" } else { "" };
        view! {
            <div class="govuk-date-input__item">
                <div class="govuk-form-group">
                    <label class="govuk-label govuk-date-input__label" for=format!("{id}-{part}")>
                        {label}
                    </label>
                    <input
                        class=format!("govuk-input govuk-date-input__input govuk-input--width-{width}{error}")
                        id=format!("{id}-{part}")
                        name=format!("{name}-{part}")
                        r#type="text"
                        inputmode="numeric"
                        value=value
                        autocomplete=input.birthday.then_some(token)
                        aria-invalid=wrong.then_some("true")
                    />
                </div>
            </div>
        }
    })
    .collect_view();
    let view = view! { <div class="govuk-date-input" id=id>{parts}</div> };
    group.with_legend(Some("group"), view)
}
