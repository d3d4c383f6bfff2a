//! Languages, Thai digits and cleaning of single lines. Uses std and serde only: every other module of the core may use it.
//!
//! Nothing here holds a text that people read: those live in `locales/`. This module only says which language is meant,
//! and turns what people type into what the rules compare.

pub mod file_name;

use std::fmt;

use serde::{Deserialize, Serialize};

/// A language of the portal. The code is the URL prefix, the folder under `locales/` and the `lang` attribute.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    Th,
    En,
    /// Simplified Chinese.
    Zh,
    Ja,
    Ko,
    Ru,
    /// Burmese.
    My,
}

impl Lang {
    /// Every language, in the order in which the switch shows them.
    pub const ALL: [Self; 7] = [Self::Th, Self::En, Self::Zh, Self::Ja, Self::Ko, Self::Ru, Self::My];

    /// Those in which the whole portal is written. The others have what foreigners meet; the rest, such as the desks of
    /// officers and the services for businesses, is shown to their readers in English and marked as such.
    pub const WHOLE: [Self; 3] = [Self::Th, Self::En, Self::Zh];

    /// Whether every text of the portal is there in this language.
    pub const fn is_whole(self) -> bool {
        matches!(self, Self::Th | Self::En | Self::Zh)
    }

    /// The two-letter code of ISO 639-1.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Th => "th",
            Self::En => "en",
            Self::Zh => "zh",
            Self::Ja => "ja",
            Self::Ko => "ko",
            Self::Ru => "ru",
            Self::My => "my",
        }
    }

    /// What stands between the things of a list.
    pub const fn list_separator(self) -> &'static str {
        match self {
            Self::Zh | Self::Ja => "、",
            Self::My => "၊ ",
            Self::Th | Self::En | Self::Ko | Self::Ru => ", ",
        }
    }

    /// What stands between two sentences.
    pub const fn sentence_gap(self) -> &'static str {
        match self {
            Self::Zh | Self::Ja => "",
            Self::Th | Self::En | Self::Ko | Self::Ru | Self::My => " ",
        }
    }

    /// Reads a code; only the exact lower-case codes are known, so that each page has one address.
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|lang| lang.code() == code)
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// Replaces the Thai digits ๐–๙ by 0–9 and leaves everything else.
pub fn from_thai_digits(text: &str) -> String {
    text.chars().map(western_digit).collect()
}

/// Replaces 0–9 by the Thai digits ๐–๙ and leaves everything else.
pub fn to_thai_digits(text: &str) -> String {
    text.chars()
        .map(|c| match c.to_digit(10) {
            Some(digit) => char::from_u32(THAI_ZERO + digit).unwrap_or(c),
            None => c,
        })
        .collect()
}

/// One character: a Thai digit becomes 0–9, all else stays.
pub(crate) fn western_digit(c: char) -> char {
    match u32::from(c).checked_sub(THAI_ZERO) {
        Some(value @ 0..=9) => char::from_digit(value, 10).unwrap_or(c),
        _ => c,
    }
}

/// U+0E50, the Thai digit zero; the other nine follow it.
const THAI_ZERO: u32 = 0x0E50;

/// One line as it should be stored: control and invisible formatting characters dropped, white space of any kind
/// squeezed to one space, the ends trimmed. Line breaks and tabs count as white space.
///
/// Zero-width characters come along with copied text and make equal names unequal, so they go; bidirectional overrides go
/// because they can make a name read as another one. Thai needs none of them.
pub fn clean_line(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut pending_space = false;
    for c in text.chars() {
        if c.is_whitespace() {
            pending_space = !out.is_empty();
        } else if !c.is_control() && !is_invisible(c) {
            if pending_space {
                out.push(' ');
                pending_space = false;
            }
            out.push(c);
        }
    }
    out
}

/// Text of several lines: each line cleaned by [`clean_line`], empty lines at both ends dropped, at most one empty line
/// kept between two paragraphs.
pub fn clean_text(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut breaks = 0_u8;
    for line in text.lines() {
        let line = clean_line(line);
        if line.is_empty() {
            breaks = breaks.saturating_add(1);
            continue;
        }
        if !out.is_empty() {
            out.push_str(if breaks > 0 { "\n\n" } else { "\n" });
        }
        breaks = 0;
        out.push_str(&line);
    }
    out
}

/// Format characters without a glyph: zero-width spaces and joiners, direction marks, the byte-order mark, soft hyphen.
const fn is_invisible(c: char) -> bool {
    matches!(c, '\u{00AD}' | '\u{061C}' | '\u{180E}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{206F}' | '\u{FEFF}')
}

/// Bytes as hexadecimal digits in lower case.
pub fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn languages_have_one_code_each() {
        for lang in Lang::ALL {
            assert_eq!(Lang::parse(lang.code()), Some(lang));
            assert_eq!(serde_json::to_string(&lang).unwrap(), format!("\"{lang}\""));
        }
        assert!(Lang::ALL.into_iter().filter(|lang| lang.is_whole()).eq(Lang::WHOLE));
        assert_eq!(Lang::parse("TH"), None);
        assert_eq!(Lang::parse("de"), None);
    }

    #[test]
    fn thai_digits_both_ways() {
        assert_eq!(from_thai_digits("๒๙/๐๒/๒๕๖๓"), "29/02/2563");
        assert_eq!(to_thai_digits("พ.ศ. 2569"), "พ.ศ. ๒๕๖๙");
    }

    #[test]
    fn lines_are_cleaned() {
        assert_eq!(clean_line("  Anna \t\r\n Maria\u{200B} "), "Anna Maria");
        assert_eq!(clean_line("a\u{0}b\u{202E}c"), "abc");
        assert_eq!(clean_line("\u{00A0}\u{3000}"), "");
        assert_eq!(clean_line("น้ำ ใจ"), "น้ำ ใจ");
    }

    #[test]
    fn paragraphs_survive_but_not_gaps() {
        assert_eq!(clean_text("\n\n a \n b\n\n\n\nc \n\n"), "a\nb\n\nc");
    }

    proptest! {
        #[test]
        fn cleaning_twice_changes_nothing(text in any::<String>()) {
            let once = clean_line(&text);
            prop_assert_eq!(clean_line(&once), once.clone());
            let block = clean_text(&text);
            prop_assert_eq!(clean_text(&block), block.clone());
        }

        #[test]
        fn thai_digits_round_trip(number in any::<u64>()) {
            let text = number.to_string();
            prop_assert_eq!(from_thai_digits(&to_thai_digits(&text)), text);
        }
    }
}
