//! Text that stands out from the rest: a rule, an example.

use leptos::prelude::*;

#[component]
pub fn InsetText(children: Children) -> impl IntoView {
    view! { <div class="govuk-inset-text">{children()}</div> }
}
