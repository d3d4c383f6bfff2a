//! The way back to the page before, on question pages.

use leptos::prelude::*;

use crate::i18n::t;

#[component]
pub fn BackLink(href: String) -> impl IntoView {
    // A landmark, so that nothing of the page stands outside of one.
    view! {
        <nav aria-label=t("common-breadcrumbs")>
            <a href=href class="govuk-back-link">{t("common-back")}</a>
        </nav>
    }
}
