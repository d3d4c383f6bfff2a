//! Texts in the languages of the portal, from `locales/<lang>/*.ftl`, compiled in. Thai, English and Chinese have all of them,
//! the others what foreigners meet; for the rest see [`marked`].
//!
//! Inside a view [`t`] and [`t_with`] take the language from the Leptos context; outside (mail, documents) [`text`]
//! takes it as an argument. Only pages rendered on the server look up texts: an island gets every label as a
//! property, already translated, so that no locale file travels to the browser.

pub mod lang_of_parts;
pub mod marked;

use std::collections::HashMap;

use fluent_templates::{LanguageIdentifier, fluent_bundle::FluentValue, langid, static_loader};
use leptos::prelude::use_context;
use sala::text::Lang;

/// A value for a variable of a message: `"text".into()`, `String::new().into()` or `90.into()`.
pub type Value<'a> = FluentValue<'a>;

/// A value as it stands in a text that is not Fluent's.
pub fn plain(value: &Value<'_>) -> String {
    match value {
        FluentValue::String(words) => words.to_string(),
        FluentValue::Number(number) => number.as_string().into_owned(),
        FluentValue::Custom(_) | FluentValue::None | FluentValue::Error => String::new(),
    }
}

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
static JA: LanguageIdentifier = langid!("ja");
static KO: LanguageIdentifier = langid!("ko");
static RU: LanguageIdentifier = langid!("ru");
static MY: LanguageIdentifier = langid!("my");

fn identifier(lang: Lang) -> &'static LanguageIdentifier {
    match lang {
        Lang::Th => &TH,
        Lang::En => &EN,
        Lang::Zh => &ZH,
        Lang::Ja => &JA,
        Lang::Ko => &KO,
        Lang::Ru => &RU,
        Lang::My => &MY,
    }
}

/// The message `key` in `lang`; English, [marked] as such, where that language lacks it; `[[key]]` where no language has it
/// (a test looks for this on every page).
pub fn text(lang: Lang, key: &str, args: &[(&str, Value<'_>)]) -> String {
    lookup(lang, key, args)
        .or_else(|| lookup(Lang::En, key, args).map(|english| marked::mark(&english)))
        .unwrap_or_else(|| format!("[[{key}]]"))
}

/// Whether the whole portal has a message `key`, for codes that may have a longer text.
pub fn has(key: &str) -> bool {
    has_in(&Lang::WHOLE, key)
}

/// Whether each of these languages has a message `key`.
pub fn has_in(languages: &[Lang], key: &str) -> bool {
    languages.iter().all(|lang| match LOCALES.lookup_single_language::<&str>(identifier(*lang), key, None) {
        Ok(_) => true,
        // The error's type cannot be named outside its crate. A message that lacks its variables is there.
        Err(error) => error.to_string().starts_with("Fluent errors"),
    })
}

/// The language in which a text that stands for itself, as a letter does, is written to a reader of `lang`: his own, or English.
pub fn language_of(lang: Lang, key: &str) -> Lang {
    if has_in(&[lang], key) { lang } else { Lang::En }
}

/// Words that are there in English only, as citations and what programs answer: [marked] as such on pages of other languages.
pub fn english(lang: Lang, words: &str) -> String {
    if lang == Lang::En { words.to_owned() } else { marked::mark(words) }
}

/// A name that is stored in Thai, English and Chinese, as a page in `lang` shows it; `name` is what was found for it.
pub fn stored_name(lang: Lang, name: &str) -> String {
    if lang.is_whole() { name.to_owned() } else { marked::mark(name) }
}

fn lookup(lang: Lang, key: &str, args: &[(&str, Value<'_>)]) -> Option<String> {
    let args: Option<HashMap<&str, Value<'_>>> = (!args.is_empty()).then(|| args.iter().cloned().collect());
    // Straight to the bundle: negotiating languages anew for each of a page's hundred texts would cost more than the page.
    LOCALES.lookup_single_language(identifier(lang), key, args.as_ref()).ok()
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
