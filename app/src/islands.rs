//! The parts that also run in the browser. Each enhances markup that works without it, and receives every label as a
//! property, already translated.
//!
//! Their views are static and as small as can be, and the browser's part changes the page by hand: signals, dynamic views
//! and a type of its own for each island's labels made the download a third larger than the budget of 60 KB (brotli).

use std::collections::BTreeMap;

pub mod file_drop;
pub mod mrz_check;
pub mod place_search;

/// Translated words by name. One type for all islands, so that the browser learns to read one.
pub type Labels = BTreeMap<String, String>;

/// A word; empty where the page forgot it.
#[cfg(target_arch = "wasm32")]
fn label<'a>(labels: &'a Labels, name: &str) -> &'a str {
    labels.get(name).map_or("", String::as_str)
}
