//! Whoever types the details of a passport whose lines the form could not take may still copy them: what differs is told before
//! anybody has paid (rules 40, 41, 45, 46). Lines that cannot be read say nothing; an officer sees them beside the page.

use crate::form::Answers;
use crate::identity::country::same_state;
use crate::identity::mrz;
use crate::identity::name::compare_names;
use crate::identity::passport::{PartialDate, PassportNumber};
use jiff::civil::Date;

/// The answers that hold the lines, the upper one first.
const LINES: [&str; 2] = ["mrz_line_1", "mrz_line_2"];

/// What the lines and the typed details say differently.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    Number,
    Nationality,
    Birth,
    Sex,
    Expiry,
    Name,
}

impl Part {
    /// As the texts of the refusal name it.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Number => "number",
            Self::Nationality => "nationality",
            Self::Birth => "birth",
            Self::Sex => "sex",
            Self::Expiry => "expiry",
            Self::Name => "name",
        }
    }
}

/// The first thing in which they differ, in the order of the lower line; none while nothing was typed to compare with.
pub(super) fn difference(answers: &Answers, today: Date) -> Option<Part> {
    let [first, second] = LINES.map(|line| answers.text(line));
    let zone = mrz::read(&format!("{first}\n{second}"), today).fields?;
    let typed = |key: &str| Some(answers.text(key)).filter(|text| !text.is_empty());
    let number = PassportNumber::parse(&zone.document_number).ok()?;
    let born = typed("birth_date").and_then(|text| text.parse::<PartialDate>().ok());
    let given = [answers.text("first_name"), answers.text("middle_name")].join(" ");
    let named = compare_names(&zone.family_name, &zone.given_names, answers.text("family_name"), given.trim());
    let differs = [
        (Part::Number, typed("passport_no").is_some_and(|typed| typed != number.as_str())),
        (Part::Nationality, typed("nationality").is_some_and(|typed| !same_state(typed, &zone.nationality))),
        (Part::Birth, born.is_some_and(|born| !zone.birth_date.agrees_with(born))),
        (Part::Sex, typed("sex").is_some_and(|typed| typed != zone.sex.code())),
        (Part::Expiry, answers.day("passport_expiry").is_some_and(|typed| typed != zone.expiry_date)),
        (Part::Name, typed("first_name").is_some() && !named.is_match()),
    ];
    differs.into_iter().find_map(|(part, differs)| differs.then_some(part))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::form::Source;
    use jiff::Timestamp;
    use jiff::civil::date;

    const UPPER: &str = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<";
    const LOWER: &str = "L898902C36UTO7408122F1204159ZE184226B<<<<<10";

    fn compared(changes: &[(&str, &str)]) -> Option<Part> {
        let mut answers = Answers::default();
        let typed = [
            ("mrz_line_1", UPPER),
            ("mrz_line_2", LOWER),
            ("passport_no", "L898902C3"),
            ("nationality", "UTO"),
            ("birth_date", "1974-08-12"),
            ("sex", "F"),
            ("passport_expiry", "2012-04-15"),
            ("family_name", "ERIKSSON"),
            ("first_name", "ANNA"),
            ("middle_name", "MARIA"),
        ];
        for (key, value) in typed.iter().chain(changes) {
            answers.set(key, (*value).into(), Source::Typed, Timestamp::UNIX_EPOCH);
        }
        difference(&answers, date(2026, 11, 23))
    }

    #[test]
    fn what_differs_is_told() {
        assert_eq!(compared(&[]), None);
        for (change, part) in [
            (("passport_no", "L898902C8"), Part::Number),
            (("nationality", "SWE"), Part::Nationality),
            (("birth_date", "1974-12-08"), Part::Birth),
            (("sex", "M"), Part::Sex),
            (("passport_expiry", "2021-04-15"), Part::Expiry),
            (("family_name", "ERICSSON"), Part::Name),
            (("middle_name", ""), Part::Name),
        ] {
            assert_eq!(compared(&[change]), Some(part), "{change:?}");
        }
        // Of several the first.
        assert_eq!(compared(&[("sex", "M"), ("passport_no", "X1234567")]), Some(Part::Number));
    }

    #[test]
    fn what_is_written_otherwise_is_no_difference() {
        // Rule 46: the order of the names; accents and hyphens are gone when they are stored. Rule 43: an unknown day.
        for same in [
            &[("family_name", "ANNA MARIA"), ("first_name", "ERIKSSON"), ("middle_name", "")][..],
            &[("birth_date", "1974-08-00")],
            &[("mrz_line_1", "p<utoeriksson<<anna<maria<<<<<<<<<<<<<<<<<<< ")],
        ] {
            assert_eq!(compared(same), None, "{same:?}");
        }
    }

    #[test]
    fn lines_that_cannot_be_read_say_nothing() {
        for (upper, lower) in [("", ""), (UPPER, ""), ("", LOWER), (UPPER, &LOWER[1..]), ("x", "y")] {
            let lines = [("mrz_line_1", upper), ("mrz_line_2", lower), ("passport_no", "X1234567")];
            assert_eq!(compared(&lines), None, "{upper} {lower}");
        }
        let early = [("passport_no", ""), ("first_name", ""), ("sex", ""), ("birth_date", ""), ("passport_expiry", "")];
        assert_eq!(compared(&early), None, "nothing is typed yet");
    }
}
