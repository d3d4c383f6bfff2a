//! Short ways to write the prose of a page.

use leptos::prelude::*;

use crate::i18n::t;

/// A paragraph.
pub fn paragraph(key: &str) -> impl IntoView + use<> {
    view! { <p class="govuk-body">{t(key)}</p> }
}

/// A heading of the second level.
pub fn heading(key: &str) -> impl IntoView + use<> {
    view! { <h2 class="govuk-heading-m">{t(key)}</h2> }
}

/// A list of points.
pub fn bullets(keys: &[&str]) -> impl IntoView + use<> {
    let items = keys.iter().map(|key| view! { <li>{t(key)}</li> }).collect_view();
    view! { <ul class="govuk-list govuk-list--bullet">{items}</ul> }
}

/// A list of steps.
pub fn steps(keys: &[&str]) -> impl IntoView + use<> {
    let items = keys.iter().map(|key| view! { <li>{t(key)}</li> }).collect_view();
    view! { <ol class="govuk-list govuk-list--number">{items}</ol> }
}

/// The column in which prose stands: two thirds of a wide screen.
pub fn two_thirds(content: impl IntoView + 'static) -> AnyView {
    view! {
        <div class="govuk-grid-row">
            <div class="govuk-grid-column-two-thirds">{content}</div>
        </div>
    }
    .into_any()
}
