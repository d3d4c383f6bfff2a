//! Authority to act for another: an agent, an employer, a school or a parent, in named services, until a day.

use serde::{Deserialize, Serialize};

/// The facts of a case that say who filed it for its person, and as what ([`AuthorityKind::code`]).
pub const ACTED_BY: &str = "acted_by";
pub const ACTED_AS: &str = "acted_as";

/// What the representative is to whom he acts for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AuthorityKind {
    Agent,
    Employer,
    School,
    Parent,
}

impl AuthorityKind {
    pub const ALL: [Self; 4] = [Self::Agent, Self::Employer, Self::School, Self::Parent];

    pub const fn code(self) -> &'static str {
        match self {
            Self::Agent => "agent",
            Self::Employer => "employer",
            Self::School => "school",
            Self::Parent => "parent",
        }
    }

    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// What was given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Authority {
    pub kind: AuthorityKind,
    /// Codes of services; none: all.
    pub services: Option<Vec<String>>,
    pub valid_from: jiff::civil::Date,
    /// The last day; none: until it is revoked.
    pub valid_to: Option<jiff::civil::Date>,
    pub revoked: bool,
}
