//! The way through a list by keys: what comes before and after, without page numbers, which a growing list does not have.

use leptos::prelude::*;

use crate::i18n::t;

/// Where the neighbours are, if there are any.
#[derive(Debug, Clone, Default)]
pub struct Paging {
    pub previous: Option<String>,
    pub next: Option<String>,
}

#[component]
pub fn Pagination(paging: Paging) -> impl IntoView {
    let Paging { previous, next } = paging;
    (previous.is_some() || next.is_some()).then(|| {
        let previous = previous.map(|href| {
            view! {
                <div class="govuk-pagination__prev">
                    <a class="govuk-link govuk-pagination__link" href=href rel="prev">
                        <span aria-hidden="true">"← "</span>
                        <span class="govuk-pagination__link-title">{t("common-previous")}</span>
                    </a>
                </div>
            }
        });
        let next = next.map(|href| {
            view! {
                <div class="govuk-pagination__next">
                    <a class="govuk-link govuk-pagination__link" href=href rel="next">
                        <span class="govuk-pagination__link-title">{t("common-next")}</span>
                        <span aria-hidden="true">" →"</span>
                    </a>
                </div>
            }
        });
        view! { <nav class="govuk-pagination" aria-label=t("common-pagination")>{previous} {next}</nav> }
    })
}
