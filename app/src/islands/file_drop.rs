//! Files dropped onto the page are chosen, one that is too large is named before it is sent, and while files are sent it shows
//! how far that is. Without script the same form sends them, and the server says what is wrong.
//!
//! Labels: `drop` (what may be dropped here), `sending` before the percentage, `failed`, `large`.

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
    /// Bytes of the largest file.
    max_bytes: String,
    labels: Labels,
) -> impl IntoView {
    let id = format!("{input}-drop");
    #[cfg(target_arch = "wasm32")]
    browser::follow(&input, &id, &max_bytes, labels);
    #[cfg(not(target_arch = "wasm32"))]
    drop((input, max_bytes, labels));
    view! { <div class="sala-drop" id=id role="status"></div> }
}

#[cfg(target_arch = "wasm32")]
mod browser;
