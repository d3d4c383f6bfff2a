//! Texts that come with a published bundle, so that a version which needs new words needs no release. They are stored with it and
//! belong to it: whoever began with a version reads its words. Only keys under the service's own prefix may stand here (see
//! `lint::texts`); all others come with the program.
//!
//! A text is words and the names of values in a row. That is what texts of services are made of; forms that differ by number or
//! gender come with the program too.

use crate::text::Lang;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// A part of a text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Piece {
    Words(String),
    /// The value of that name.
    Value {
        value: String,
    },
}

/// A text of one language.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Text(pub Vec<Piece>);

impl Text {
    /// The text with its values; nothing stands where there is none of that name.
    pub fn fill(&self, value: impl Fn(&str) -> Option<String>) -> String {
        let piece = |piece: &Piece| match piece {
            Piece::Words(words) => words.clone(),
            Piece::Value { value: name } => value(name).unwrap_or_default(),
        };
        self.0.iter().map(piece).collect()
    }

    /// The names of its values.
    pub fn values(&self) -> BTreeSet<&str> {
        let values = self.0.iter().filter_map(|piece| match piece {
            Piece::Value { value } => Some(value.as_str()),
            Piece::Words(_) => None,
        });
        values.collect()
    }
}

/// By language and key.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Texts(BTreeMap<String, BTreeMap<String, Text>>);

impl Texts {
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Adds a text; false: it is there already.
    pub fn add(&mut self, lang: Lang, key: String, text: Text) -> bool {
        self.0.entry(lang.code().to_owned()).or_default().insert(key, text).is_none()
    }

    /// The text in that language, or in English.
    pub fn get(&self, lang: Lang, key: &str) -> Option<&Text> {
        self.in_language(lang, key).or_else(|| self.in_language(Lang::En, key))
    }

    pub fn in_language(&self, lang: Lang, key: &str) -> Option<&Text> {
        self.0.get(lang.code())?.get(key)
    }

    /// Whether it is there in every language of the whole portal.
    pub fn has(&self, key: &str) -> bool {
        Lang::WHOLE.into_iter().all(|lang| self.in_language(lang, key).is_some())
    }

    /// Every key of every language.
    pub fn keys(&self) -> BTreeSet<&str> {
        self.0.values().flat_map(BTreeMap::keys).map(String::as_str).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_stand_where_they_are_named() {
        let text = Text(vec![
            Piece::Words("Case ".to_owned()),
            Piece::Value { value: "reference".to_owned() },
            Piece::Words(" { $day }".to_owned()),
            Piece::Value { value: "nothing".to_owned() },
        ]);
        assert_eq!(text.fill(|name| (name == "reference").then(|| "{ $x }".to_owned())), "Case { $x } { $day }");
        assert_eq!(text.values(), BTreeSet::from(["nothing", "reference"]));
        let stored = serde_json::to_string(&text).unwrap();
        assert_eq!(stored, r#"["Case ",{"value":"reference"}," { $day }",{"value":"nothing"}]"#);
        assert_eq!(serde_json::from_str::<Text>(&stored).unwrap(), text);
    }

    #[test]
    fn a_text_that_a_language_lacks_is_english() {
        let word = |word: &str| Text(vec![Piece::Words(word.to_owned())]);
        let mut texts = Texts::default();
        assert!(texts.add(Lang::En, "x-title".to_owned(), word("Licence")));
        assert!(!texts.add(Lang::En, "x-title".to_owned(), word("Licence")));
        assert!(texts.add(Lang::Th, "x-title".to_owned(), word("ใบอนุญาต")));
        assert_eq!(texts.get(Lang::Th, "x-title"), Some(&word("ใบอนุญาต")));
        assert_eq!(texts.get(Lang::Zh, "x-title"), Some(&word("Licence")));
        assert_eq!(texts.get(Lang::En, "x-summary"), None);
        assert!(!texts.has("x-title"));
    }
}
