use jiff::civil::date;
use proptest::prelude::*;

use super::*;

const TODAY: Date = date(2026, 11, 23);
/// The specimen of ICAO 9303-4.
const FIRST: &str = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<";
const SECOND: &str = "L898902C36UTO7408122F1204159ZE184226B<<<<<10";

fn two_lines(first: &str, second: &str) -> Reading {
    read(&format!("{first}\n{second}"), TODAY)
}

/// A valid zone to spoil.
fn sample() -> Mrz {
    Mrz {
        document_type: "P".to_owned(),
        issuing_state: "D".to_owned(),
        family_name: "MUSTERMANN".to_owned(),
        given_names: "ERIKA".to_owned(),
        document_number: "C01X00T47".to_owned(),
        nationality: "D".to_owned(),
        birth_date: date(1964, 8, 12).into(),
        sex: Sex::F,
        expiry_date: date(2029, 10, 31),
        optional_data: String::new(),
    }
}

/// The sample with one position of the second line changed, its check digits left as they were.
fn spoiled(position: usize, text: &str) -> Reading {
    let zone = write(&sample());
    let (first, second) = zone.split_once('\n').unwrap();
    let (before, after) = second.split_at(position - 1);
    two_lines(first, &format!("{before}{text}{}", &after[text.len()..]))
}

#[test]
fn check_digits_of_rule_39() {
    assert_eq!(check_digit("L898902C3"), Some(6));
    assert_eq!(check_digit("740812"), Some(2));
    assert_eq!(check_digit("120415"), Some(9));
    assert_eq!(check_digit("L898902C3674081221204159ZE184226B<<<<<1"), Some(0));
    assert_eq!(check_digit("a"), None);
}

#[test]
fn the_specimen_is_well_formed_but_no_document() {
    let reading = two_lines(FIRST, SECOND);
    assert_eq!((reading.errors.as_slice(), reading.warnings.as_slice()), ([].as_slice(), [].as_slice()));
    let fields = reading.fields.unwrap();
    assert!(fields.is_specimen() && fields.is_expired(TODAY));
    insta::assert_json_snapshot!(fields, @r#"
    {
      "document_type": "P",
      "issuing_state": "UTO",
      "family_name": "ERIKSSON",
      "given_names": "ANNA MARIA",
      "document_number": "L898902C3",
      "nationality": "UTO",
      "birth_date": "1974-08-12",
      "sex": "F",
      "expiry_date": "2012-04-15",
      "optional_data": "ZE184226B"
    }
    "#);
}

#[test]
fn a_real_one() {
    let fields = read(&write(&sample()), TODAY).fields.unwrap();
    assert_eq!(fields, sample());
    assert!(!fields.is_specimen() && !fields.is_expired(TODAY));
    assert!(!fields.is_expired(date(2029, 10, 31)) && fields.is_expired(date(2029, 11, 1)));
}

#[test]
fn pasted_in_any_form() {
    // Rule 47.
    let expected = two_lines(FIRST, SECOND);
    for text in [
        format!("{FIRST}\r\n{SECOND}\r\n"),
        format!("{FIRST}{SECOND}"),
        format!("  {} \n\n {} ", FIRST.to_lowercase(), SECOND.to_lowercase()),
        format!("{FIRST} {SECOND}"),
        format!("{FIRST}\n{}\n{}", &SECOND[..30], &SECOND[30..]),
        format!("\u{FEFF}{}\n{SECOND}", FIRST.replace("<<", "< <")),
    ] {
        assert_eq!(read(&text, TODAY), expected, "{text}");
    }
}

#[test]
fn other_shapes_are_refused() {
    let card = "I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<";
    let short = &SECOND[..43];
    for (text, error) in [
        (card.to_owned(), MrzError::LineCount),
        (card.replace('\n', ""), MrzError::LineCount),
        (FIRST.to_owned(), MrzError::LineCount),
        (String::new(), MrzError::LineCount),
        (format!("{FIRST}\n{SECOND}\n{SECOND}"), MrzError::LineCount),
        (format!("{FIRST}\n{short}"), MrzError::LineLength),
        (format!("{FIRST}{short}"), MrzError::LineLength),
        (format!("{FIRST}<\n{short}"), MrzError::LineLength),
        (format!("{FIRST}\n{short}*"), MrzError::BadCharacter),
        (format!("{FIRST}\n{short}é"), MrzError::BadCharacter),
        (format!("{FIRST}{short}é"), MrzError::BadCharacter),
        (format!("{}é{SECOND}", &FIRST[..43]), MrzError::BadCharacter),
    ] {
        assert_eq!(read(&text, TODAY), Reading::failed(error), "{text}");
    }
}

#[test]
fn document_types() {
    for (start, valid) in [("P<", true), ("PD", true), ("PP", true), ("V<", false), ("P0", false), ("I<", false)] {
        let reading = two_lines(&format!("{start}{}", &FIRST[2..]), SECOND);
        assert_eq!(reading.is_valid(), valid, "{start}");
        if !valid {
            assert_eq!(reading.errors, [MrzError::DocumentType]);
        }
    }
}

#[test]
fn states_are_tested_against_the_list() {
    // Rule 41: no check digit covers them.
    assert_eq!(two_lines(FIRST, &SECOND.replace("UTO", "U5A")).errors, [MrzError::NationalityUnknown]);
    assert_eq!(two_lines(&FIRST.replace("UTO", "DEU"), SECOND).errors, [MrzError::IssuingStateUnknown]);
    assert!(two_lines(&FIRST.replace("UTO", "D<<"), &SECOND.replace("UTO", "XXB")).is_valid());
    assert_eq!(two_lines(&FIRST.replace("UTO", "<<<"), SECOND).errors, [MrzError::IssuingStateUnknown]);
}

#[test]
fn each_check_digit_has_its_code() {
    use MrzError::{CheckBirthDate, CheckComposite, CheckDocumentNumber, CheckExpiryDate, CheckOptional};
    assert_eq!(spoiled(1, "D").errors, [CheckDocumentNumber, CheckComposite]);
    assert_eq!(spoiled(15, "5").errors, [CheckBirthDate, CheckComposite]);
    assert_eq!(spoiled(23, "8").errors, [CheckExpiryDate, CheckComposite]);
    assert_eq!(spoiled(29, "1").errors, [CheckOptional, CheckComposite]);
    assert_eq!(spoiled(44, "<").errors, [CheckComposite]);
    assert_eq!(spoiled(1, "<<<<<<<<<0").errors, [CheckDocumentNumber, CheckComposite]);
}

#[test]
fn empty_optional_data_may_have_a_filler_as_check() {
    assert!(spoiled(43, "<").is_valid());
    assert_eq!(two_lines(FIRST, &SECOND.replace("<<<<<10", "<<<<<<0")).errors.first(), Some(&MrzError::CheckOptional));
}

#[test]
fn sex_and_dates() {
    assert_eq!(spoiled(21, "X").errors, [MrzError::Sex]);
    assert_eq!(spoiled(21, "<").fields.map(|fields| fields.sex), Some(Sex::X));
    let with_birth = |birth: &str| {
        let rest = SECOND.replace("7408122", &format!("{birth}{}", check_digit(birth).unwrap()));
        two_lines(FIRST, &rest).errors
    };
    assert!(with_birth("741301").contains(&MrzError::BirthDateInvalid));
    assert!(with_birth("740230").contains(&MrzError::BirthDateInvalid));
    assert!(with_birth("<<<<<<").contains(&MrzError::BirthDateInvalid));
    assert!(with_birth("7A0101").contains(&MrzError::BirthDateInvalid));
    assert_eq!(spoiled(22, "291301").errors.last(), Some(&MrzError::ExpiryDateInvalid));
}

#[test]
fn centuries_of_rule_42() {
    let birth = |text| partial_birth(text, TODAY).map(|date| date.to_string());
    assert_eq!(birth("250505").as_deref(), Some("2025-05-05"));
    assert_eq!(birth("270505").as_deref(), Some("1927-05-05"));
    assert_eq!(birth("261123").as_deref(), Some("2026-11-23"));
    assert_eq!(birth("261124").as_deref(), Some("1926-11-24"));
    assert_eq!(birth("000229").as_deref(), Some("2000-02-29"));
    assert_eq!(birth("280229").as_deref(), Some("1928-02-29"));
    assert_eq!(birth("290229"), None);
    assert_eq!(line::expiry("991231"), Some(date(2099, 12, 31)));
}

#[test]
fn unknown_parts_of_birth() {
    // Rule 43.
    let sample = Mrz { birth_date: PartialDate::new(1990, None, None).unwrap(), ..sample() };
    assert!(write(&sample).contains("90<<<<"));
    let reading = read(&write(&sample), TODAY);
    assert_eq!(reading.warnings, [MrzWarning::BirthDatePartial]);
    assert_eq!(reading.fields.unwrap().birth_date.to_string(), "1990-00-00");
}

#[test]
fn names() {
    let name = |text: &str| two_lines(&format!("P<UTO{text:<<39}"), SECOND);
    let single = name("SUKARNO");
    assert_eq!(single.warnings, [MrzWarning::SingleName]);
    assert_eq!(single.fields.map(|f| (f.family_name, f.given_names)), Some(("SUKARNO".to_owned(), String::new())));
    let full = name("NILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K");
    assert_eq!(full.warnings, [MrzWarning::NameMayBeTruncated]);
    assert_eq!(name("VAN<DER<BERG<<JAN<PIET").fields.map(|f| f.family_name).as_deref(), Some("VAN DER BERG"));
    assert_eq!(name("").errors, [MrzError::NameEmpty]);
    assert_eq!(name("<<ANNA").errors, [MrzError::NameEmpty]);
    assert_eq!(name("ER1KSSON<<ANNA").errors, [MrzError::BadCharacter]);
}

#[test]
fn codes_are_those_of_serde() {
    for error in MrzError::ALL {
        assert_eq!(serde_json::to_string(&error).unwrap(), format!("\"{}\"", error.code()));
    }
    for warning in MrzWarning::ALL {
        assert_eq!(serde_json::to_string(&warning).unwrap(), format!("\"{}\"", warning.code()));
    }
}

/// A character's value for the check digit.
fn value(c: u8) -> u32 {
    char::from(c).to_digit(36).unwrap_or(0)
}

prop_compose! {
    fn any_mrz()(
        document_type in "P[A-Z]?",
        issuing_state in prop::sample::select(vec!["THA", "D", "GBR", "CHN", "XXA", "USA"]),
        nationality in prop::sample::select(vec!["FRA", "D", "GBN", "CHN", "XXB", "UNO"]),
        family_name in "[A-Z]{1,12}( [A-Z]{1,5})?",
        given_names in "([A-Z]{1,10}( [A-Z]{1,7})?)?",
        document_number in "[A-Z0-9]{3,9}",
        birth in 0_i32..36_000,
        sex in prop::sample::select(Sex::ALL.to_vec()),
        expiry in 0_i32..26_600,
        optional_data in "[A-Z0-9]{0,14}",
    ) -> Mrz {
        Mrz {
            document_type,
            issuing_state: issuing_state.to_owned(),
            family_name,
            given_names,
            document_number,
            nationality: nationality.to_owned(),
            birth_date: crate::calendar::add_days(TODAY, -birth).into(),
            sex,
            expiry_date: crate::calendar::add_days(TODAY, expiry),
            optional_data,
        }
    }
}

proptest! {
    #[test]
    fn what_is_written_is_read(mrz in any_mrz()) {
        let text = write(&mrz);
        prop_assert_eq!(text.len(), 2 * LINE_LENGTH + 1);
        let reading = read(&text, TODAY);
        prop_assert!(reading.errors.is_empty(), "{:?}", reading.errors);
        prop_assert_eq!(reading.fields, Some(mrz));
    }

    #[test]
    fn a_wrong_character_is_caught_but_in_blind_spots(
        mrz in any_mrz(),
        at in prop::sample::select((1..=10).chain(14..=20).chain(22..=44).collect::<Vec<usize>>()),
        wrong in "[A-Z0-9<]",
    ) {
        let text = write(&mrz);
        let (first, second) = text.split_once('\n').unwrap();
        let right = second.as_bytes()[at - 1];
        let mut spoiled = second.to_owned();
        spoiled.replace_range(at - 1..at, &wrong);
        // Rule 40: values 10 or 20 apart weigh the same.
        let blind = value(right) % 10 == value(wrong.as_bytes()[0]) % 10;
        if !blind {
            prop_assert!(!two_lines(first, &spoiled).is_valid(), "{}", spoiled);
        }
    }

    #[test]
    fn a_swap_of_neighbours_is_caught_but_5_apart(mrz in any_mrz(), at in 1_usize..9) {
        let text = write(&mrz);
        let (first, second) = text.split_once('\n').unwrap();
        let mut bytes = second.as_bytes().to_vec();
        let (a, b) = (value(bytes[at - 1]), value(bytes[at]));
        bytes.swap(at - 1, at);
        let swapped = String::from_utf8(bytes).unwrap();
        // Neighbouring weights differ by 4, 2 or 6: a difference of 5, 10, … changes nothing modulo 10.
        if a.abs_diff(b) % 5 != 0 {
            prop_assert!(!two_lines(first, &swapped).is_valid(), "{}", swapped);
        }
    }

    #[test]
    fn any_text_is_answered(text in any::<String>()) {
        let reading = read(&text, TODAY);
        prop_assert_eq!(reading.is_valid(), reading.errors.is_empty());
    }
}
