//! What people see: values in, HTML out.
//!
//! | module | holds |
//! |---|---|
//! | [`islands`] | the few parts that also run in the browser; everything works without them |
//! | [`url`] | every path of the portal, spelled once |
//! | [`i18n`] | texts in Thai, English and Chinese |
//! | [`render`] | a page and its request become a document |
//! | [`shell`] | the document around every page: head, header, footer |
//! | [`parts`] | one component a file: fields, summaries, tables, tags |
//! | [`pages`] | one struct a page, grouped by area, each with samples |
//!
//! No module here does I/O, asks a clock or knows a database. The browser's build holds islands and paths only:
//! whatever looks up a text or renders a page stands behind the feature `ssr`.

pub mod islands;
pub mod url;

#[cfg(feature = "ssr")]
pub mod i18n;
#[cfg(feature = "ssr")]
pub mod pages;
#[cfg(feature = "ssr")]
pub mod parts;
#[cfg(feature = "ssr")]
pub mod render;
#[cfg(feature = "ssr")]
pub mod shell;
