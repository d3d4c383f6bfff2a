//! It is done: the heading of a confirmation page, with the number to keep.

use leptos::prelude::*;

#[component]
pub fn Panel(title: String, children: Children) -> impl IntoView {
    view! {
        <div class="govuk-panel govuk-panel--confirmation">
            <h1 class="govuk-panel__title">{title}</h1>
            <div class="govuk-panel__body">{children()}</div>
        </div>
    }
}
