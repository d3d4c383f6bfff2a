//! How long a service keeps what is left of a closed case: each kind of thing has its own span and its own ground.

use serde::{Deserialize, Deserializer, Serialize};

/// What is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kept {
    /// The case itself: answers, the content of its events, what its issued documents say. With it goes what hangs on it.
    Case,
    /// Files that were handed in.
    Documents,
    /// What was written to people, and notes on how notices were served.
    Messages,
    /// Who looked at the case.
    AccessLog,
}

impl Kept {
    pub const ALL: [Self; 4] = [Self::Case, Self::Documents, Self::Messages, Self::AccessLog];

    pub const fn code(self) -> &'static str {
        match self {
            Self::Case => "case",
            Self::Documents => "documents",
            Self::Messages => "messages",
            Self::AccessLog => "access_log",
        }
    }

    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kept| kept.code() == code)
    }

    /// Whether it goes with the case at the latest.
    pub const fn goes_with_case(self) -> bool {
        matches!(self, Self::Documents | Self::Messages)
    }
}

/// How long one kind is kept after the end of the case, and on which ground.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Retention {
    pub what: Kept,
    pub years: u16,
    /// The law or rule, as cited.
    pub ground: String,
}

/// Reads the list; of versions that were published before there were kinds, the one span that they had for the case.
pub(super) fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<Retention>, D::Error> {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Whole {
        years: u16,
        ground: String,
    }
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Written {
        Kinds(Vec<Retention>),
        Whole(Whole),
    }
    Ok(match Written::deserialize(deserializer)? {
        Written::Kinds(kinds) => kinds,
        Written::Whole(Whole { years, ground }) => vec![Retention { what: Kept::Case, years, ground }],
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Deserialize)]
    struct Table {
        #[serde(deserialize_with = "read")]
        retention: Vec<Retention>,
    }

    fn parse(text: &str) -> Result<Vec<Retention>, toml::de::Error> {
        toml::from_str(text).map(|table: Table| table.retention)
    }

    #[test]
    fn kinds_are_read_and_what_was_written_before_them() {
        let case = Retention { what: Kept::Case, years: 10, ground: "law".to_owned() };
        assert_eq!(parse("[retention]\nyears = 10\nground = 'law'"), Ok(vec![case.clone()]));
        let files = "[[retention]]\nwhat = 'documents'\nyears = 2\nground = 'law'";
        let kinds = parse(&format!("[[retention]]\nwhat = 'case'\nyears = 10\nground = 'law'\n{files}"));
        assert_eq!(kinds, Ok(vec![case.clone(), Retention { what: Kept::Documents, years: 2, ..case }]));
        for wrong in [
            "[[retention]]\nwhat = 'ghosts'\nyears = 2\nground = 'law'",
            "[[retention]]\nyears = 2\nground = 'law'",
            "[retention]\nyears = 2\nground = 'law'\nwhat = 'case'",
            "retention = 'for ever'",
        ] {
            assert!(parse(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn codes_are_those_of_the_files() {
        for kept in Kept::ALL {
            assert_eq!(Kept::parse(kept.code()), Some(kept));
            assert_eq!(serde_json::to_value(kept).unwrap(), kept.code());
        }
    }
}
