//! The browser's entry: wakes the islands that the server rendered.

// Unused by name, but without it the linker drops the islands.
use app as _;
use wasm_bindgen::prelude::wasm_bindgen;

/// Called by the boot script before it hands over each island.
#[wasm_bindgen]
pub fn hydrate() {
    leptos::mount::hydrate_islands();
}
