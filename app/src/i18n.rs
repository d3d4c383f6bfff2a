//! Texts in Thai, English and Chinese, from `locales/<lang>/*.ftl`, compiled in.
//!
//! Inside a view [`t`] and [`t_with`] take the language from the Leptos context; outside (mail, documents) [`text`]
//! takes it as an argument. Only pages rendered on the server look up texts: an island gets every label as a
//! property, already translated, so that no locale file travels to the browser.

use std::collections::HashMap;

use fluent_templates::{LanguageIdentifier, fluent_bundle::FluentValue, langid, static_loader};
use leptos::prelude::use_context;
use sala::text::Lang;

/// A value for a variable of a message: `"text".into()`, `String::new().into()` or `90.into()`.
pub type Value<'a> = FluentValue<'a>;

static_loader! {
    static LOCALES = {
        locales: "../locales",
        fallback_language: "en",
        // Isolating marks (U+2068, U+2069) break copying of numbers, and none of our languages runs right to left.
        customise: |bundle| bundle.set_use_isolating(false),
    };
}

static TH: LanguageIdentifier = langid!("th");
static EN: LanguageIdentifier = langid!("en");
static ZH: LanguageIdentifier = langid!("zh");

fn identifier(lang: Lang) -> &'static LanguageIdentifier {
    match lang {
        Lang::Th => &TH,
        Lang::En => &EN,
        Lang::Zh => &ZH,
    }
}

/// The message `key` in `lang`; English where that language lacks it; `[[key]]` where no language has it
/// (a test looks for this mark on every page).
pub fn text(lang: Lang, key: &str, args: &[(&str, Value<'_>)]) -> String {
    lookup(lang, key, args).unwrap_or_else(|| format!("[[{key}]]"))
}

/// Whether every language has a message `key`. For the linter of services, and for codes that may have a longer text.
pub fn has(key: &str) -> bool {
    Lang::ALL.into_iter().all(|lang| match LOCALES.lookup_single_language::<&str>(identifier(lang), key, None) {
        Ok(_) => true,
        // The error's type cannot be named outside its crate. A message that lacks its variables is there.
        Err(error) => error.to_string().starts_with("Fluent errors"),
    })
}

fn lookup(lang: Lang, key: &str, args: &[(&str, Value<'_>)]) -> Option<String> {
    let args: Option<HashMap<&str, Value<'_>>> = (!args.is_empty()).then(|| args.iter().cloned().collect());
    // Straight to the bundle: negotiating languages anew for each of a page's hundred texts would cost more than the page.
    LOCALES
        .lookup_single_language(identifier(lang), key, args.as_ref())
        .or_else(|_| LOCALES.lookup_single_language(&EN, key, args.as_ref()))
        .ok()
}

/// The language of the page being rendered. English outside a page: only a missing context can cause that.
pub fn lang() -> Lang {
    use_context::<Lang>().unwrap_or(Lang::En)
}

/// The message `key` in the language of the page being rendered.
pub fn t(key: &str) -> String {
    text(lang(), key, &[])
}

/// As [`t`], with variables.
pub fn t_with(key: &str, args: &[(&str, Value<'_>)]) -> String {
    text(lang(), key, args)
}

#[cfg(test)]
mod tests;
