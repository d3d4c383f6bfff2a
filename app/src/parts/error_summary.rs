//! All errors of a page, first in it, each a link to its field.

use leptos::prelude::*;

use crate::i18n::t;

/// One error. Without a target it concerns the page as a whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ErrorItem {
    pub text: String,
    /// The id of the input to go to, without `#`.
    pub target: Option<String>,
}

/// Renders nothing without errors. The browser moves focus to it when the page opens, also without script; the alert is an
/// inner element because of that.
#[component]
pub fn ErrorSummary(errors: Vec<ErrorItem>) -> impl IntoView {
    (!errors.is_empty()).then(|| {
        let items = errors
            .into_iter()
            .map(|error| match error.target {
                Some(target) => view! { <li><a href=format!("#{target}")>{error.text}</a></li> }.into_any(),
                None => view! { <li>{error.text}</li> }.into_any(),
            })
            .collect_view();
        view! {
            <div class="govuk-error-summary" tabindex="-1" id="error-summary" autofocus>
                <div role="alert">
                    <h2 class="govuk-error-summary__title">{t("common-error-summary")}</h2>
                    <div class="govuk-error-summary__body">
                        <ul class="govuk-list govuk-error-summary__list">{items}</ul>
                    </div>
                </div>
            </div>
        }
    })
}
