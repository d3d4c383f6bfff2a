//! The parts that also run in the browser. Each enhances markup that works without it, and receives every label as a
//! property, already translated.

pub mod mrz_check;
pub mod place_search;
