//! A page and its request become a document.
//!
//! Handlers build a page struct from plain values and call [`render`]; nothing streams, nothing is fetched while rendering.

use std::sync::Arc;

use leptos::prelude::{AnyView, Owner, RenderHtml, provide_context, use_context};
use memchr::memmem;
use sala::text::Lang;

use crate::{
    i18n::lang_of_parts,
    shell::{PageHead, shell},
};

/// A page: its values, and how they are shown. Both functions run inside [`render`], where texts know their language.
pub trait Page {
    /// What the document around the page must know.
    fn head(&self) -> PageHead;
    /// The contents of `<main>`.
    fn view(self) -> AnyView;
    /// Whether something may have been typed here: then the warning before a session ends appears on the page, instead of
    /// in its place.
    fn holds_typing(&self) -> bool {
        false
    }
}

/// What every page needs to know about its request and the server.
#[derive(Debug, Clone)]
pub struct PageContext {
    pub lang: Lang,
    /// Path and query of this page, for the language switch. For an answer to an invalid POST: that of the form's page.
    pub path: String,
    pub assets: Arc<Assets>,
    /// The nonce of this answer's content security policy; none: the page was asked for by a script, and takes the place of the one
    /// whose script runs already.
    pub nonce: Option<String>,
    /// The form token of this session; without one no form of the page can be sent.
    pub csrf: Option<CsrfToken>,
    /// Who is signed in.
    pub user: Option<UserBar>,
    /// Whether the page itself warns before the session ends (see `style/_expiring.scss`).
    pub warns_of_end: bool,
    /// When it ends whatever happens, on Bangkok's clock, if that is soon.
    pub ends_at: Option<String>,
}

/// Addresses of static files, with their content hash as the server serves them.
#[derive(Debug, Clone, Default)]
pub struct Assets {
    /// `sala.css`. Its fonts are relative to it: `fonts/…` must be served in the same folder.
    pub css: String,
    /// `sala.svg`, the mark.
    pub mark: String,
    pub favicon: String,
    /// `follow.js`, for pages that show what is still being done.
    pub follow: String,
    /// `None` when the browser's part was not built: pages are then the same without their islands coming alive.
    pub islands: Option<IslandAssets>,
}

/// The browser's part: the module that wasm-bindgen wrote, and the wasm.
#[derive(Debug, Clone)]
pub struct IslandAssets {
    pub js: String,
    pub wasm: String,
}

/// Who is signed in, as the header shows it.
#[derive(Debug, Clone)]
pub struct UserBar {
    /// The name the person goes by, or the mail address.
    pub name: String,
    /// Shows the way to the queue.
    pub officer: bool,
    /// Shows the way to bills and payments.
    pub finance: bool,
}

/// The form token; every form with `method="post"` carries it through [`crate::parts::csrf_field::CsrfField`].
#[derive(Debug, Clone)]
pub struct CsrfToken(pub String);

/// Whether the page being rendered is somebody's who has signed in.
#[derive(Debug, Clone, Copy)]
struct SignedIn(bool);

/// Whether the page being rendered is somebody's who has signed in, and not a guest's.
pub(crate) fn signed_in() -> bool {
    use_context::<SignedIn>().is_some_and(|SignedIn(is)| is)
}

/// The whole document, beginning with its doctype.
pub fn render(context: &PageContext, page: impl Page) -> String {
    let owner = Owner::new_root(None);
    let html = owner.with(|| {
        provide_context(context.lang);
        provide_context(SignedIn(context.user.is_some()));
        if let Some(token) = &context.csrf {
            provide_context(token.clone());
        }
        let head = page.head();
        shell(context, head, page.view()).to_html()
    });
    owner.unset_with_forced_cleanup();
    lang_of_parts::with_lang(&without_markers(&html))
}

/// The comment that the renderer leaves after dynamic text, so that the browser's part finds it again.
const MARKER: &str = "<!>";
const ISLAND: &str = "<leptos-island";
const ISLAND_END: &str = "</leptos-island>";

/// Drops the renderer's markers outside islands, where nothing looks for them: a tenth of a page. The text of a page
/// cannot hold one, because its `<` is escaped.
fn without_markers(html: &str) -> String {
    let mut out = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(start) = memmem::find(rest.as_bytes(), ISLAND.as_bytes()) {
        let (before, island) = rest.split_at(start);
        push_without(&mut out, before);
        let end = island.find(ISLAND_END).map_or(island.len(), |at| at + ISLAND_END.len());
        let (island, after) = island.split_at(end);
        out.push_str(island);
        rest = after;
    }
    push_without(&mut out, rest);
    out
}

fn push_without(out: &mut String, html: &str) {
    let mut from = 0;
    for marker in memmem::find_iter(html.as_bytes(), MARKER.as_bytes()) {
        out.push_str(&html[from..marker]);
        from = marker + MARKER.len();
    }
    out.push_str(&html[from..]);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markers_stay_only_in_islands() {
        let html = "<p>a<!>b<!></p><leptos-island data-component=\"x\">c<!></leptos-island><!><p>d<!></p>";
        assert_eq!(without_markers(html), "<p>ab</p><leptos-island data-component=\"x\">c<!></leptos-island><p>d</p>");
        assert_eq!(without_markers("<leptos-island>cut off<!>"), "<leptos-island>cut off<!>");
    }
}
