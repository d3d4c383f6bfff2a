//! While files are sent it shows how far that is. (That files can be dropped onto the input is the browser's own doing.)
//! Without script the same form sends them. What is wrong with one the server says, either way.
//!
//! Labels: `sending` before the percentage, `failed`.

#![cfg_attr(
    target_arch = "wasm32",
    expect(clippy::needless_pass_by_value, reason = "the properties of an island are owned")
)]

use leptos::prelude::*;

use super::Labels;

#[island]
pub fn FileDrop(
    /// The id of the file input.
    input: String,
    labels: Labels,
) -> impl IntoView {
    let id = format!("{input}-drop");
    #[cfg(target_arch = "wasm32")]
    browser::follow(&input, &id, labels);
    #[cfg(not(target_arch = "wasm32"))]
    drop((input, labels));
    view! { <div class="sala-drop" id=id role="status"></div> }
}

#[cfg(target_arch = "wasm32")]
mod browser;
