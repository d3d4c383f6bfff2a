//! The way back to the page before, on question pages.

use leptos::prelude::*;

use crate::i18n::t;

#[component]
pub fn BackLink(href: String) -> impl IntoView {
    view! { <a href=href class="govuk-back-link">{t("common-back")}</a> }
}
