//! An accommodation at the portal's counter: whether its notifier is who he says by his number (rule 48). Whether he may notify
//! from there (rule 16) is shown by papers, which an officer reads.

use super::stay_notice::notifier::Kind;
use crate::form::Answers;
use crate::identity::thai_id::{ThaiId, ThaiIdKind};
use crate::platforms::filing::{Conclusion, Filing};
use crate::value::Values;
use crate::workflow::Refusal;
use std::collections::BTreeMap;

const THAI_ID_WRONG: &str = "THAI_ID_WRONG";
const JURISTIC_ID_WRONG: &str = "JURISTIC_ID_WRONG";

/// Each accommodation is a case of its own.
pub fn conclude(filing: &Filing<'_>) -> Result<Conclusion, Refusal> {
    match Kind::parse(filing.answers.text("notifier_kind")).ok_or(Refusal::AnswersRequired)? {
        Kind::ThaiPerson => number(filing.answers, "thai_id", ThaiIdKind::Person, THAI_ID_WRONG)?,
        Kind::Juristic => number(filing.answers, "juristic_id", ThaiIdKind::Juristic, JURISTIC_ID_WRONG)?,
        Kind::Foreigner => {}
    }
    Ok(Conclusion { period: String::new(), facts: Values::new() })
}

fn number(answers: &Answers, key: &str, kind: ThaiIdKind, wrong: &str) -> Result<(), Refusal> {
    let text = answers.text(key);
    if text.is_empty() {
        return Err(Refusal::AnswersRequired);
    }
    match ThaiId::parse(text) {
        Ok(id) if id.kind() == kind => Ok(()),
        _ => Err(Refusal::Rule { rule: wrong.to_owned(), parameters: BTreeMap::new() }),
    }
}

/// On which pages of the form it is decided.
pub fn deciding_pages(refusal: &str) -> &'static [&'static str] {
    match refusal {
        THAI_ID_WRONG => &["thai-id"],
        JURISTIC_ID_WRONG => &["company"],
        _ => &[],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::form::Source;
    use crate::platforms::filing::History;
    use crate::settings::Settings;
    use jiff::Timestamp;

    fn concluded(given: &[(&str, &str)]) -> Result<(), String> {
        let now = Timestamp::UNIX_EPOCH;
        let mut answers = Answers::default();
        for (key, value) in given {
            answers.set(key, (*value).into(), Source::Typed, now);
        }
        let (history, settings) = (History::default(), Settings::default());
        match conclude(&Filing { answers: &answers, history: &history, settings: &settings, now }) {
            Ok(_) => Ok(()),
            Err(Refusal::Rule { rule, .. }) => Err(rule),
            Err(other) => Err(other.to_string()),
        }
    }

    #[test]
    fn a_notifiers_number_is_checked_by_its_kind() {
        let thai = |number| concluded(&[("notifier_kind", "THAI_PERSON"), ("thai_id", number)]);
        assert_eq!(thai("1-1037-02071-81-1"), Ok(()));
        assert_eq!(thai("1-1037-02071-81-2"), Err("THAI_ID_WRONG".to_owned()));
        assert_eq!(thai("0107544000108"), Err("THAI_ID_WRONG".to_owned()), "that of a company");
        let company = |number| concluded(&[("notifier_kind", "JURISTIC"), ("juristic_id", number)]);
        assert_eq!(company("0107544000108"), Ok(()));
        assert_eq!(company("1103702071811"), Err("JURISTIC_ID_WRONG".to_owned()));
        assert_eq!(concluded(&[("notifier_kind", "FOREIGNER")]), Ok(()));
        assert_eq!(concluded(&[]), Err(Refusal::AnswersRequired.to_string()));
        assert_eq!(concluded(&[("notifier_kind", "THAI_PERSON")]), Err(Refusal::AnswersRequired.to_string()));
    }
}
