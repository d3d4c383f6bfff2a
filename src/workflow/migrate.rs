//! Moving running cases to another version of their service: what would become of each, before anything is changed.
//!
//! [`plan`] compares a case with the new version and says where it would stand, which answers would no longer count, what
//! would be asked again, or why it cannot move. `decide` carries a plan out as one event, which the next command, and only
//! the next, can take back.

use super::definition::StateKind;
use super::state::State;
use crate::form::journey::{journey, unanswered};
use crate::form::{Answers, Field, FieldKind, Form};
use crate::service::Bundle;
use crate::value::Value;
use jiff::civil::Date;
use std::collections::BTreeMap;
use std::mem::discriminant;

/// Which states of the old version are which of the new one, where the names differ.
pub type StateMap = BTreeMap<String, String>;
/// Which answers of the old form are which of the new one, likewise.
pub type AnswerMap = BTreeMap<String, String>;

/// The names of the old version and those of the new one, where they differ.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Mapping {
    pub states: StateMap,
    pub answers: AnswerMap,
}

/// A move to another version, as it will be recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Move {
    pub from_bundle: String,
    pub to_bundle: String,
    /// The state in the new version.
    pub to: String,
    pub answers: AnswersMove,
    /// Timers of the old state that have gone off.
    pub fired: Vec<String>,
}

/// What becomes of answers.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AnswersMove {
    /// Old names and new ones of those that are kept under another name.
    pub renamed: AnswerMap,
    /// Answers that the new form has no place for.
    pub void: Vec<String>,
    /// Pages of the new form that are not answered.
    pub asked: Vec<String>,
}

/// Why a case cannot move. The words are for whoever migrates, in English.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Blocked {
    #[error("is closed")]
    Closed,
    #[error("state `{0}` has no counterpart in the new version: map it with --state {0}=…")]
    NoState(String),
    #[error("state `{from}` is {from_kind:?}, `{to}` is {to_kind:?}")]
    OtherKind { from: String, to: String, from_kind: StateKind, to_kind: StateKind },
    #[error("answer `{from}` does not fit `{to}`, which asks for something else: leave it out of --answer")]
    OtherAnswer { from: String, to: String },
    #[error("there is an answer `{0}` already: leave it out of --answer")]
    AnswerTaken(String),
}

/// What moving a case would mean.
pub fn plan(
    old: (&str, &Bundle),
    new: (&str, &Bundle),
    mapping: &Mapping,
    case: &State,
    today: Date,
) -> Result<Move, Blocked> {
    if !old.1.workflow.goes_on(case) {
        return Err(Blocked::Closed);
    }
    let to = mapping.states.get(&case.state).unwrap_or(&case.state);
    let target = new.1.workflow.state(to).ok_or_else(|| Blocked::NoState(case.state.clone()))?;
    let source = old.1.workflow.state(&case.state);
    if let Some(source) = source.filter(|source| source.kind != target.kind) {
        let (from_kind, to_kind) = (source.kind, target.kind);
        return Err(Blocked::OtherKind { from: case.state.clone(), to: to.clone(), from_kind, to_kind });
    }
    let answers = plan_answers(&old.1.form, &new.1.form, &mapping.answers, &case.answers, today)?;
    let timers = source.into_iter().flat_map(|source| &source.timers).map(|timer| &timer.id);
    let fired = timers.filter(|id| !case.progress.timers.contains_key(*id)).cloned().collect();
    Ok(Move { from_bundle: old.0.to_owned(), to_bundle: new.0.to_owned(), to: to.clone(), answers, fired })
}

/// What a new form makes of answers: those that get another name, those that no longer count, and the pages that are to be
/// answered.
pub fn plan_answers(
    old: &Form,
    new: &Form,
    names: &AnswerMap,
    answers: &Answers,
    today: Date,
) -> Result<AnswersMove, Blocked> {
    let mut renamed = names.clone();
    renamed.retain(|from, _| answers.get(from).is_some());
    for (from, to) in &renamed {
        let fits = answers.get(from).is_some_and(|value| fits(old, new, (from, to), value));
        if !fits {
            return Err(Blocked::OtherAnswer { from: from.clone(), to: to.clone() });
        }
        let taken = answers.get(to).is_some() && !renamed.contains_key(to);
        if taken || renamed.values().filter(|other| *other == to).count() > 1 {
            return Err(Blocked::AnswerTaken(to.clone()));
        }
    }
    let mut moved = answers.clone();
    moved.rename(&renamed);
    let void = journey(new, &moved, today).void;
    Ok(AnswersMove { renamed, void, asked: unanswered(new, &moved, today) })
}

/// Whether the new field asks for the same kind of thing, and takes this value.
fn fits(old: &Form, new: &Form, (from, to): (&str, &str), value: &Value) -> bool {
    let (Some(from), Some(to)) = (field(old, from), field(new, to)) else { return false };
    let offered = match &to.kind {
        FieldKind::Choice { options, .. } => {
            value.as_text().is_some_and(|code| options.iter().any(|option| option == code))
        }
        _ => true,
    };
    offered && discriminant(&from.kind) == discriminant(&to.kind)
}

/// The field that gives an answer.
fn field<'a>(form: &'a Form, key: &str) -> Option<&'a Field> {
    form.pages.iter().flat_map(|page| &page.fields).find(|field| field.answers().contains(&key))
}

/// The names in a mapping that name nothing, in the old versions or in the new one: a slip of whoever migrates.
pub fn unknown_names<'a>(mapping: &'a Mapping, old: &[&Bundle], new: &Bundle) -> Vec<&'a str> {
    let has_state = |bundle: &Bundle, id: &str| bundle.workflow.state(id).is_some();
    let has_answer = |bundle: &Bundle, key: &str| field(&bundle.form, key).is_some();
    let unknown = |map: &'a BTreeMap<String, String>, has: &dyn Fn(&Bundle, &str) -> bool| {
        let before = map.keys().filter(|name| !old.iter().any(|bundle| has(bundle, name)));
        let after = map.values().filter(|name| !has(new, name));
        before.chain(after).map(String::as_str).collect::<Vec<_>>()
    };
    [unknown(&mapping.states, &has_state), unknown(&mapping.answers, &has_answer)].concat()
}

/// The same names the other way round.
pub fn reversed(names: &AnswerMap) -> AnswerMap {
    names.iter().map(|(old, new)| (new.clone(), old.clone())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::form::Source;
    use jiff::Timestamp;
    use jiff::civil::date;

    fn form(fields: &[&str]) -> Form {
        let page = |field: &&str| {
            format!(
                "[[pages]]\nid = 'p-{field}'\nsection = 's'\nfields = [{{ id = '{field}', kind = 'text', max = 9, characters = 'any' }}]"
            )
        };
        toml::from_str(&fields.iter().map(page).collect::<Vec<_>>().join("\n")).unwrap()
    }

    fn answers(keys: &[&str]) -> Answers {
        let mut answers = Answers::default();
        for key in keys {
            answers.set(key, format!("of {key}").as_str().into(), Source::Typed, Timestamp::UNIX_EPOCH);
        }
        answers
    }

    fn names(pairs: &[(&str, &str)]) -> AnswerMap {
        pairs.iter().map(|(old, new)| ((*old).to_owned(), (*new).to_owned())).collect()
    }

    fn plan(old: &[&str], new: &Form, pairs: &[(&str, &str)], given: &[&str]) -> Result<AnswersMove, Blocked> {
        plan_answers(&form(old), new, &names(pairs), &answers(given), date(2026, 11, 23))
    }

    #[test]
    fn answers_change_places_and_back() {
        let pairs = names(&[("a", "b"), ("b", "a"), ("c", "d")]);
        let before = answers(&["a", "b", "c"]);
        let mut moved = before.clone();
        moved.rename(&pairs);
        assert_eq!((moved.text("a"), moved.text("b"), moved.text("d")), ("of b", "of a", "of c"));
        moved.rename(&reversed(&pairs));
        assert_eq!(moved, before);
    }

    #[test]
    fn what_has_another_name_counts_and_is_not_asked_again() {
        let new = form(&["kitchen", "hours"]);
        let plan =
            plan(&["room", "owner"], &new, &[("room", "kitchen"), ("gone", "hours")], &["room", "owner"]).unwrap();
        assert_eq!(plan.renamed, names(&[("room", "kitchen")]));
        assert_eq!((plan.void, plan.asked), (vec!["owner".to_owned()], vec!["p-hours".to_owned()]));
    }

    #[test]
    fn an_answer_moves_only_to_a_free_place_that_it_fits() {
        let taken = plan(&["a", "b"], &form(&["b"]), &[("a", "b")], &["a", "b"]);
        assert_eq!(taken, Err(Blocked::AnswerTaken("b".to_owned())));
        let twice = plan(&["a", "b"], &form(&["c"]), &[("a", "c"), ("b", "c")], &["a", "b"]);
        assert_eq!(twice, Err(Blocked::AnswerTaken("c".to_owned())));
        let missing = plan(&["a"], &form(&["b"]), &[("a", "c")], &["a"]);
        assert_eq!(missing, Err(Blocked::OtherAnswer { from: "a".to_owned(), to: "c".to_owned() }));
        let choice = "[[pages]]\nid = 'p'\nsection = 's'\nfields = [{ id = 'b', kind = 'choice', options = ['x'], as_list = false }]";
        let other = plan(&["a"], &toml::from_str(choice).unwrap(), &[("a", "b")], &["a"]);
        assert_eq!(other, Err(Blocked::OtherAnswer { from: "a".to_owned(), to: "b".to_owned() }));
    }
}
