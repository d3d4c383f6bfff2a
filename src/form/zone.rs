//! A passport's answers out of its machine-readable zone, and the zone out of them again.

use super::error::FieldError;
use super::{Answers, MRZ_ANSWERS, Source};
use crate::identity::mrz::{self, Mrz};
use crate::identity::passport::{PassportNumber, Sex};
use crate::value::Value;
use jiff::civil::Date;

/// The answers that the lines give; the first thing wrong with them is the field's error.
pub(super) fn read(id: &str, text: &str, today: Date) -> Result<Vec<(String, Value, Source)>, FieldError> {
    if text.trim().is_empty() {
        return Ok(MRZ_ANSWERS.iter().map(|key| ((*key).to_owned(), "".into(), Source::Mrz)).collect());
    }
    let reading = mrz::read(text, today);
    if let Some(error) = reading.errors.first() {
        return Err(FieldError::new(id, "mrz").with("mrz", &error.code()));
    }
    let zone = reading.fields.ok_or_else(|| FieldError::new(id, "mrz").with("mrz", &"LINE_COUNT"))?;
    if zone.is_specimen() {
        return Err(FieldError::new(id, "passport-specimen"));
    }
    // The zone's field takes shorter numbers than any document has (section 2).
    let number = PassportNumber::parse(&zone.document_number)
        .map_err(|_| FieldError::new(id, "passport-lines-number").with("number", &zone.document_number))?;
    let given = [
        ("doc_type", "PASSPORT".to_owned()),
        ("passport_no", number.to_string()),
        ("issuing_state", zone.issuing_state),
        ("nationality", zone.nationality),
        ("family_name", zone.family_name),
        ("first_name", zone.given_names),
        ("sex", zone.sex.code().to_owned()),
        ("birth_date", zone.birth_date.to_string()),
        ("passport_expiry", zone.expiry_date.to_string()),
    ];
    Ok(given.into_iter().map(|(key, value)| (key.to_owned(), value.into(), Source::Mrz)).collect())
}

/// Whether the passport's answers are those of a zone, and none of them was typed since. One-name holders have no given
/// names (rule 44); number and birth date are what the zone always gives.
pub fn is_read(answers: &Answers) -> bool {
    let of_zone = |key: &&str| answers.0.get(*key).is_none_or(|answer| answer.source == Source::Mrz);
    answers.get("passport_no").is_some() && answers.get("birth_date").is_some() && MRZ_ANSWERS.iter().all(of_zone)
}

/// The lines that give these answers, where a zone gave them: to be shown to whoever comes back to them. What the answers
/// do not keep, the issuing state's own data, is left out.
pub fn lines(answers: &Answers) -> Option<String> {
    if !is_read(answers) {
        return None;
    }
    let text = |key: &str| answers.text(key).to_owned();
    Some(mrz::write(&Mrz {
        document_type: "P".to_owned(),
        issuing_state: text("issuing_state"),
        family_name: text("family_name"),
        given_names: text("first_name"),
        document_number: text("passport_no"),
        nationality: text("nationality"),
        birth_date: answers.text("birth_date").parse().ok()?,
        sex: Sex::parse(answers.text("sex"))?,
        expiry_date: answers.day("passport_expiry")?,
        optional_data: String::new(),
    }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::Timestamp;
    use jiff::civil::date;

    const TODAY: Date = date(2026, 9, 20);

    fn answers(lines: &str) -> Answers {
        let mut answers = Answers::default();
        answers.apply(&read("mrz", lines, TODAY).unwrap(), Timestamp::UNIX_EPOCH);
        answers
    }

    fn zone() -> Mrz {
        Mrz {
            document_type: "PD".to_owned(),
            issuing_state: "SWE".to_owned(),
            family_name: "ERIKSSON".to_owned(),
            given_names: "ANNA MARIA".to_owned(),
            document_number: "L898902C3".to_owned(),
            nationality: "SWE".to_owned(),
            birth_date: date(1974, 8, 12).into(),
            sex: Sex::F,
            expiry_date: date(2031, 4, 15),
            optional_data: "ZE184226B".to_owned(),
        }
    }

    #[test]
    fn the_lines_come_back_and_give_the_same_answers() {
        let long = "A".repeat(39);
        for changed in [
            zone(),
            Mrz { given_names: String::new(), ..zone() },
            Mrz { issuing_state: "D".to_owned(), nationality: "D".to_owned(), sex: Sex::X, ..zone() },
            Mrz { birth_date: "1990-00-00".parse().unwrap(), document_number: "ABC".to_owned(), ..zone() },
            Mrz { family_name: long, given_names: String::new(), ..zone() },
            Mrz { given_names: "MARIA ".repeat(9), ..zone() },
        ] {
            let read = answers(&mrz::write(&changed));
            assert_eq!(answers(&lines(&read).unwrap()), read);
        }
    }

    #[test]
    fn what_was_typed_since_is_of_no_zone() {
        let read = answers(&mrz::write(&zone()));
        assert!(is_read(&read));
        let mut typed = read.clone();
        // The same number typed says nothing new.
        let again = |key: &str, value: &str| vec![(key.to_owned(), Value::from(value), Source::Typed)];
        typed.apply(&again("passport_no", "L898902C3"), Timestamp::UNIX_EPOCH);
        assert!(is_read(&typed));
        typed.apply(&again("first_name", "ANNA"), Timestamp::UNIX_EPOCH);
        assert!(!is_read(&typed) && lines(&typed).is_none());
        // Read again, all is of the zone: also what had been typed alike.
        typed.apply(&again("sex", "M"), Timestamp::UNIX_EPOCH);
        typed.apply(&again("sex", "F"), Timestamp::UNIX_EPOCH);
        typed.apply(&super::read("mrz", &mrz::write(&zone()), TODAY).unwrap(), Timestamp::UNIX_EPOCH);
        assert_eq!(typed, read);
    }

    #[test]
    fn a_number_that_no_document_has_is_refused_where_it_is_read() {
        for number in ["A", "A1"] {
            let lines = mrz::write(&Mrz { document_number: number.to_owned(), ..zone() });
            assert!(mrz::read(&lines, TODAY).is_valid());
            let error = read("mrz", &lines, TODAY).unwrap_err();
            assert_eq!((error.code.as_str(), error.parameters["number"].as_str()), ("passport-lines-number", number));
        }
        assert!(read("mrz", &mrz::write(&Mrz { document_number: "A12".to_owned(), ..zone() }), TODAY).is_ok());
    }
}
