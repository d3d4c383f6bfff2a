//! The journey through a form, recomputed from the answers each time: nothing about progress is stored, so a changed
//! answer re-routes by itself and stale answers cannot lead astray.

use super::error::FieldError;
use super::{Answers, Field, FieldKind, Form, Page, zone};
use crate::value::Values;
use jiff::civil::Date;

/// Where somebody stands in a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Journey {
    /// The pages on the route, in order.
    pub steps: Vec<Step>,
    /// Keys of answers that no page on the route gives: they are not filed.
    pub void: Vec<String>,
}

/// A page on the route.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    pub page: String,
    pub section: String,
    pub state: StepState,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StepState {
    /// Answered, and nothing is wrong with it today.
    Done,
    /// The first one that is not: it is asked next.
    Next,
    /// Not to be visited before the next one is done.
    Later,
}

impl Journey {
    /// The page to ask next; none when the answers can be checked and filed.
    pub fn next(&self) -> Option<&str> {
        self.steps.iter().find(|step| step.state == StepState::Next).map(|step| step.page.as_str())
    }

    /// The answers that are filed: those that a page on the route gives.
    pub fn answers(&self, given: &Answers) -> Answers {
        let mut answers = given.clone();
        answers.0.retain(|key, _| !self.void.contains(key));
        answers
    }

    /// Whether these pages, as far as they are on the route, are answered.
    pub fn has_answered(&self, pages: &[&str]) -> bool {
        let mut asked = self.steps.iter().filter(|step| pages.contains(&step.page.as_str()));
        asked.all(|step| step.state == StepState::Done)
    }

    /// Completed pages and the next one may be visited.
    pub fn may_visit(&self, page: &str) -> bool {
        self.steps.iter().any(|step| step.page == page && step.state != StepState::Later)
    }

    pub fn is_complete(&self) -> bool {
        self.next().is_none()
    }

    /// The page before `page` on the route.
    pub fn before(&self, page: &str) -> Option<&str> {
        let place = self.steps.iter().position(|step| step.page == page)?;
        self.steps.get(place.checked_sub(1)?).map(|step| step.page.as_str())
    }

    /// The page after `page`, when it may be visited: where "Continue" leads. None: to the check of the answers.
    pub fn after(&self, page: &str) -> Option<&str> {
        let place = self.steps.iter().position(|step| step.page == page)?;
        self.steps.get(place.checked_add(1)?).map(|step| step.page.as_str())
    }
}

/// Recomputes the journey from the answers, on a Bangkok day.
pub fn journey(form: &Form, answers: &Answers, today: Date) -> Journey {
    let (mut steps, mut blocked) = (Vec::new(), false);
    let values = walk(form, None, answers, today, |page, values| {
        let state = match blocked {
            true => StepState::Later,
            false if is_done(page, answers, values) => StepState::Done,
            false => StepState::Next,
        };
        blocked |= state == StepState::Next;
        steps.push(Step { page: page.id.clone(), section: page.section.clone(), state });
    });
    let declared = |key: &str| form.declaration.as_ref().is_some_and(|declaration| declaration.id == key);
    let filed = |key: &String| form.also_filed.contains(key);
    let given = |key: &String| values.contains_key(key) && !form.derived.contains(key);
    let void = answers.0.keys().filter(|key| !(given(key) || declared(key) || filed(key))).cloned().collect();
    Journey { steps, void }
}

/// The pages on the route that are not answered, or with which something is wrong on that day.
pub fn unanswered(form: &Form, answers: &Answers, today: Date) -> Vec<String> {
    let mut open = Vec::new();
    walk(form, None, answers, today, |page, values| {
        if !is_done(page, answers, values) {
            open.push(page.id.clone());
        }
    });
    open
}

/// The answers that count when a page is asked: what is derived, and those that the pages on the route give up to it.
pub fn answers_until(form: &Form, page: &str, answers: &Answers, today: Date) -> Answers {
    let values = walk(form, Some(page), answers, today, |_, _| {});
    let counts = answers.0.iter().filter(|(key, _)| values.contains_key(*key));
    Answers(counts.map(|(key, answer)| (key.clone(), answer.clone())).collect())
}

/// Goes through the pages that are on the route, in order. The conditions of each see `today`, what is derived, what the pages on the
/// route before it gave, and what it gave itself: an answer that no longer counts asks nothing, however many pages hang on each other.
fn walk(
    form: &Form,
    until: Option<&str>,
    answers: &Answers,
    today: Date,
    mut each: impl FnMut(&Page, &Values),
) -> Values {
    let mut values = Values::from([("today".to_owned(), today.into())]);
    let take = |values: &mut Values, key: &str| {
        values.extend(answers.get(key).map(|value| (key.to_owned(), value.clone())));
    };
    form.derived.iter().for_each(|name| take(&mut values, name));
    for page in &form.pages {
        if !is_visible(page, &values) {
            continue;
        }
        page.fields.iter().flat_map(Field::answers).for_each(|key| take(&mut values, key));
        each(page, &values);
        if until == Some(&page.id) {
            break;
        }
    }
    values
}

/// The values that conditions over answers that count see: these and `today`.
pub fn values_on(answers: &Answers, today: Date) -> Values {
    let mut values = answers.values();
    values.insert("today".to_owned(), today.into());
    values
}

/// A condition that cannot be evaluated does not hold: the linter refuses such bundles, so that a page is never asked
/// by mistake.
fn is_visible(page: &Page, values: &Values) -> bool {
    page.visible_if.as_ref().is_none_or(|condition| condition.holds(values).unwrap_or(false))
}

/// Whether an answer is needed for this field, given the others.
pub fn is_required(field: &Field, values: &Values) -> bool {
    match &field.required_if {
        Some(condition) => condition.holds(values).unwrap_or(true),
        None => field.required,
    }
}

fn is_done(page: &Page, answers: &Answers, values: &Values) -> bool {
    page.fields.iter().all(|field| is_answered(field, answers, values)) && failed_checks(page, values).is_empty()
}

fn is_answered(field: &Field, answers: &Answers, values: &Values) -> bool {
    if !is_required(field, values) {
        return true;
    }
    match field.kind {
        // Details that were typed are no lines: whoever changes to the lines is asked for them.
        FieldKind::Mrz => zone::is_read(answers),
        _ => field.answers().iter().all(|key| answers.get(key).is_some()),
    }
}

/// The page's checks that fail. One that names a missing value is not asked.
pub fn failed_checks(page: &Page, values: &Values) -> Vec<FieldError> {
    page.checks
        .iter()
        .filter(|check| check.error_if.names().iter().all(|name| values.contains_key(name)))
        .filter(|check| check.error_if.holds(values).unwrap_or(true))
        .map(|check| FieldError::new(&check.field, &check.code))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::form::Source;
    use crate::value::Value;
    use jiff::Timestamp;
    use proptest::prelude::*;

    fn form() -> Form {
        toml::from_str(
            r#"
            [[pages]]
            id = "entry"
            section = "passport"
            fields = [{ id = "entry", kind = "choice", options = ["mrz", "typed"], as_list = false, data_class = "administrative" }]
            [[pages]]
            id = "zone"
            section = "passport"
            visible_if = "entry == 'mrz'"
            fields = [{ id = "mrz", kind = "mrz", data_class = "identifier" }]
            [[pages]]
            id = "number"
            section = "passport"
            visible_if = "entry == 'typed'"
            fields = [
                { id = "passport_no", kind = "passport_number", data_class = "identifier" },
                { id = "birth_date", kind = "date", partial = true, data_class = "personal" },
            ]
            [[pages]]
            id = "stay"
            section = "stay"
            fields = [
                { id = "arrived", kind = "date", partial = false, data_class = "personal" },
                { id = "room", kind = "text", max = 10, characters = "any", required = false, data_class = "personal" },
            ]
            checks = [{ error_if = "arrived > today", field = "arrived", code = "date-future" }]
            "#,
        )
        .unwrap()
    }

    fn today() -> Date {
        jiff::civil::date(2026, 11, 23)
    }

    fn answers(pairs: &[(&str, &str)]) -> Answers {
        let mut answers = Answers::default();
        for (key, value) in pairs {
            answers.set(key, Value::from(*value), Source::Typed, Timestamp::UNIX_EPOCH);
        }
        answers
    }

    fn pages(journey: &Journey) -> Vec<&str> {
        journey.steps.iter().map(|step| step.page.as_str()).collect()
    }

    #[test]
    fn the_first_unanswered_page_is_next_and_later_ones_are_closed() {
        let journey = journey(&form(), &answers(&[]), today());
        assert_eq!(pages(&journey), ["entry", "stay"]);
        assert_eq!(journey.next(), Some("entry"));
        assert!(journey.may_visit("entry") && !journey.may_visit("stay") && !journey.may_visit("zone"));
    }

    #[test]
    fn a_changed_answer_changes_the_route_and_voids_what_was_answered_beside_it() {
        let form = form();
        let typed =
            [("entry", "typed"), ("passport_no", "AB123456"), ("birth_date", "1990-01-02"), ("arrived", "2026-10-01")];
        let complete = journey(&form, &answers(&typed), today());
        assert!(complete.is_complete() && complete.void.is_empty());
        let mut changed = answers(&typed);
        changed.set("entry", "neither".into(), Source::Typed, Timestamp::UNIX_EPOCH);
        let journey = journey(&form, &changed, today());
        assert_eq!(pages(&journey), ["entry", "stay"]);
        assert_eq!(journey.void, ["birth_date", "passport_no"]);
    }

    #[test]
    fn lines_are_asked_for_where_the_details_were_typed() {
        let typed = [("passport_no", "AB123456"), ("birth_date", "1990-01-02"), ("arrived", "2026-10-01")];
        let mut answers = answers(&typed);
        answers.set("entry", "mrz".into(), Source::Typed, Timestamp::UNIX_EPOCH);
        assert_eq!(journey(&form(), &answers, today()).next(), Some("zone"));
        for key in ["passport_no", "birth_date"] {
            answers.apply(&[(key.to_owned(), answers.text(key).into(), Source::Mrz)], Timestamp::UNIX_EPOCH);
        }
        assert!(journey(&form(), &answers, today()).is_complete());
    }

    /// Pages of which each hangs on the one before it, and a last one.
    fn chain() -> Form {
        let page = |(id, condition)| {
            format!(
                "[[pages]]\nid = '{id}'\nsection = 'one'\nvisible_if = \"{condition}\"\nfields = [{{ id = '{id}', kind = 'text',
                    max = 9, characters = 'any', required = false, data_class = 'personal' }}]\n"
            )
        };
        let pages = [("a", "true"), ("b", "a != null"), ("c", "b == 'yes'"), ("d", "c != null"), ("e", "true")];
        toml::from_str(&format!("derived = ['noted']\n{}", pages.map(page).concat())).unwrap()
    }

    /// What no longer counts asks nothing: also not two pages further on.
    #[test]
    fn a_page_that_leaves_the_route_takes_those_along_that_hang_on_it() {
        let form = chain();
        let whole = answers(&[("a", "x"), ("b", "yes"), ("c", "x"), ("d", "x"), ("e", "x"), ("noted", "x")]);
        assert_eq!(pages(&journey(&form, &whole, today())), ["a", "b", "c", "d", "e"]);
        let mut shortened = whole.clone();
        shortened.remove("a");
        let left = journey(&form, &shortened, today());
        assert_eq!((pages(&left), left.is_complete()), (vec!["a", "e"], true));
        assert_eq!(left.void, ["b", "c", "d", "noted"]);
        assert_eq!(unanswered(&form, &shortened, today()), [""; 0]);
        let until = answers_until(&form, "b", &whole, today());
        assert_eq!(until.0.into_keys().collect::<Vec<_>>(), ["a", "b", "noted"]);
    }

    #[test]
    fn a_check_that_fails_today_reopens_its_page() {
        let answers = answers(&[
            ("entry", "typed"),
            ("passport_no", "A"),
            ("birth_date", "1990-01-01"),
            ("arrived", "2026-11-24"),
        ]);
        assert_eq!(journey(&form(), &answers, today()).next(), Some("stay"));
        assert!(journey(&form(), &answers, jiff::civil::date(2026, 11, 24)).is_complete());
    }

    proptest! {
        /// Whatever the answers: at most one page is next, all before it are done, all after it are closed, and every
        /// answer is either given by a page on the route or void.
        #[test]
        fn a_journey_is_always_in_order(
            entry in prop::option::of("mrz|typed|other"), number in prop::option::of("[A-Z0-9]{3,9}"),
            birth in prop::option::of("19[0-9]{2}-01-01"), arrived in prop::option::of("202[5-7]-0[1-9]-11"),
        ) {
            let form = form();
            let mut given = Answers::default();
            for (key, value) in [("entry", entry), ("passport_no", number), ("birth_date", birth), ("arrived", arrived)] {
                if let Some(value) = value {
                    given.set(key, value.into(), Source::Typed, Timestamp::UNIX_EPOCH);
                }
            }
            let journey = journey(&form, &given, today());
            let gives = |page: &Page, key| page.fields.iter().any(|field| field.answers().contains(&key));
            let states: Vec<StepState> = journey.steps.iter().map(|step| step.state).collect();
            let done = states.iter().take_while(|state| **state == StepState::Done).count();
            prop_assert!(states.iter().skip(done).take(1).all(|state| *state == StepState::Next));
            prop_assert!(states.iter().skip(done + 1).all(|state| *state == StepState::Later));
            for key in given.0.keys() {
                let on_route = journey.steps.iter().any(|step| gives(form.page(&step.page).unwrap(), key.as_str()));
                prop_assert_eq!(on_route, !journey.void.contains(key));
            }
        }

        /// Filing twice is filing once: without the answers that are void the journey is the same.
        #[test]
        fn void_answers_say_nothing(given in prop::collection::btree_map("[a-e]", "yes|no", 0..6)) {
            let form = chain();
            let pairs: Vec<(&str, &str)> = given.iter().map(|(key, value)| (key.as_str(), value.as_str())).collect();
            let given = answers(&pairs);
            let whole = journey(&form, &given, today());
            let filed = whole.answers(&given);
            prop_assert_eq!(journey(&form, &filed, today()), Journey { void: Vec::new(), ..whole });
            prop_assert_eq!(answers_until(&form, "e", &given, today()), filed);
        }
    }
}
