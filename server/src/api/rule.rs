//! What a rule must say of itself, and how it becomes an entry of the list of rules.

use sala::settings::SettingError;
use serde::Serialize;
use serde::de::DeserializeOwned;
use utoipa::openapi::{RefOr, Schema};
use utoipa::{PartialSchema as _, ToSchema};

use super::ground::Ground;
use super::problem::Refused;
use super::read::{read, require};

/// A question that a rule answers. Its doc comment describes it in the interface's description; its keys are those of the
/// contract, unknown ones are refused (`deny_unknown_fields`), and `null` is the same as a key that is not given.
pub trait Question: DeserializeOwned + ToSchema {
    /// The last segment of its address.
    const NAME: &'static str;
    /// In one line.
    const SUMMARY: &'static str;
    /// Sets of keys of which one must be given whole. Empty: what the type requires is enough.
    const ENOUGH: &'static [&'static [&'static str]] = &[];
    /// Questions as one may send them, each with a word on what it shows.
    const EXAMPLES: &'static [(&'static str, &'static str)];
    type Answer: Serialize + ToSchema;

    /// What follows. Pure: everything that is not in the question is in `ground`.
    fn answer(self, ground: &Ground) -> Result<Self::Answer, SettingError>;
}

/// The named schemas that a type refers to.
pub type Named = Vec<(String, RefOr<Schema>)>;

/// A rule in the list.
#[derive(Debug, Clone, Copy)]
pub struct Rule {
    pub name: &'static str,
    pub summary: &'static str,
    pub enough: &'static [&'static [&'static str]],
    pub examples: &'static [(&'static str, &'static str)],
    answer: fn(&[u8], &Ground) -> Result<Vec<u8>, Refused>,
    /// Of question and answer.
    pub schemas: fn(&mut Named) -> [RefOr<Schema>; 2],
}

impl Rule {
    pub const fn of<Q: Question>() -> Self {
        Self {
            name: Q::NAME,
            summary: Q::SUMMARY,
            enough: Q::ENOUGH,
            examples: Q::EXAMPLES,
            answer: answer::<Q>,
            schemas: schemas::<Q>,
        }
    }

    /// The answer to a question in JSON, in JSON.
    pub fn answer(&self, question: &[u8], ground: &Ground) -> Result<Vec<u8>, Refused> {
        (self.answer)(question, ground)
    }
}

fn answer<Q: Question>(question: &[u8], ground: &Ground) -> Result<Vec<u8>, Refused> {
    let asked: Q = read(question)?;
    require(question, Q::ENOUGH)?;
    let answer = asked.answer(ground)?;
    Ok(serde_json::to_vec(&answer).expect("answers are plain values"))
}

fn schemas<Q: Question>(named: &mut Named) -> [RefOr<Schema>; 2] {
    Q::schemas(named);
    Q::Answer::schemas(named);
    [Q::schema(), Q::Answer::schema()]
}
