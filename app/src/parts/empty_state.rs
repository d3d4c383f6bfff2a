//! What stands where a list would, when there is nothing in it: why, and what one can do.

use leptos::prelude::*;

#[component]
pub fn EmptyState(title: String, text: String) -> impl IntoView {
    view! {
        <div class="sala-empty">
            <p class="sala-empty__title">{title}</p>
            <p class="sala-empty__text">{text}</p>
        </div>
    }
}
