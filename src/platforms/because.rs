//! Why a rule answers as it does: its number and the section of law, beside every public answer.

use serde::Serialize;

/// A rule that an answer rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Because {
    /// Number of the rule among those of its platform.
    pub rule: u8,
    /// Section of law, or the authority's practice where no section says it.
    pub law: &'static str,
}

impl Because {
    pub const fn new(rule: u8, law: &'static str) -> Self {
        Self { rule, law }
    }
}
