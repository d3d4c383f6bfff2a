//! English words on a page of another language.
//!
//! What a language lacks is taken in English and enclosed in Unicode's tag characters for "en" (U+E0001 U+E0065 U+E006E, ended by
//! U+E007F). So it keeps its language on its way through handlers and views, as a part of other texts too. On a page the marks
//! become [`lang` attributes](super::lang_of_parts); whatever is no page drops them with [`unmarked`].

use std::borrow::Cow;

use memchr::memmem;

pub(super) const BEGIN: &str = "\u{E0001}\u{E0065}\u{E006E}";
pub(super) const END: &str = "\u{E007F}";
/// All tag characters begin with these bytes of UTF-8.
pub(super) const TAGS: &[u8] = b"\xF3\xA0";

/// Marks a text as English.
pub fn mark(english: &str) -> String {
    format!("{BEGIN}{english}{END}")
}

/// The text without marks.
pub fn unmarked(text: &str) -> Cow<'_, str> {
    if memmem::find(text.as_bytes(), TAGS).is_none() {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.replace(BEGIN, "").replace(END, ""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_without_marks_is_the_text() {
        assert_eq!(unmarked(&mark("a")), "a");
        assert_eq!(unmarked("ไทย"), "ไทย");
    }
}
