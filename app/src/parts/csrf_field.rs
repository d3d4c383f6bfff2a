//! The form token, hidden in every form that changes something.

use leptos::prelude::*;

use crate::render::CsrfToken;

/// The name under which the server's form extractor looks for the token.
pub const CSRF_FIELD: &str = "csrf_token";

/// Renders nothing where the page was given no token: such a form is then refused by the server.
#[component]
pub fn CsrfField() -> impl IntoView {
    use_context::<CsrfToken>().map(|CsrfToken(token)| view! { <input r#type="hidden" name=CSRF_FIELD value=token /> })
}
