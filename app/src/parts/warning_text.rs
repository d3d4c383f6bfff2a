//! Something that has consequences.

use leptos::prelude::*;

use crate::i18n::t;

#[component]
pub fn WarningText(text: String) -> impl IntoView {
    view! {
        <div class="govuk-warning-text">
            <span class="govuk-warning-text__icon" aria-hidden="true">"!"</span>
            <strong class="govuk-warning-text__text">
                <span class="govuk-visually-hidden">{t("common-warning")}</span>
                " "
                {text}
            </strong>
        </div>
    }
}
