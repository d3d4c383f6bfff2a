//! Where in the portal one is. The page itself is not listed.

use leptos::prelude::*;

use crate::i18n::t;

/// A page above this one.
#[derive(Debug, Clone)]
pub struct Crumb {
    pub text: String,
    pub href: String,
}

#[component]
pub fn Breadcrumbs(crumbs: Vec<Crumb>) -> impl IntoView {
    let items = crumbs
        .into_iter()
        .map(|crumb| {
            view! {
                <li class="govuk-breadcrumbs__list-item">
                    <a class="govuk-breadcrumbs__link" href=crumb.href>{crumb.text}</a>
                </li>
            }
        })
        .collect_view();
    view! {
        <nav class="govuk-breadcrumbs" aria-label=t("common-breadcrumbs")>
            <ol class="govuk-breadcrumbs__list">{items}</ol>
        </nav>
    }
}
