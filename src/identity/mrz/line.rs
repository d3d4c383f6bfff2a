//! The characters of the zone: normal form of what was pasted, positions, check digits, dates and names; and writing.

use jiff::civil::Date;

use super::{LINE_LENGTH, Mrz, MrzError};
use crate::identity::name::{MRZ_NAME_LENGTH, mrz_form};
use crate::identity::passport::{PartialDate, Sex};

/// Two lines of 44 allowed characters (rule 47).
pub(super) fn lines_of(text: &str) -> Result<[String; 2], MrzError> {
    let lines: Vec<String> = text
        .split(['\n', '\r'])
        .map(|line| {
            line.chars().filter(|c| !c.is_whitespace() && *c != '\u{FEFF}').map(|c| c.to_ascii_uppercase()).collect()
        })
        .filter(|line: &String| !line.is_empty())
        .collect();
    let allowed = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '<';
    let length = |line: &String| line.chars().count();
    let total: usize = lines.iter().map(length).sum();
    let is_card = total == 90 && (lines.len() == 1 || lines.len() == 3);

    let lines = match lines.as_slice() {
        [first, second] => [first.clone(), second.clone()],
        // One text, or lines broken somewhere else, as a narrow screen does.
        pieces if total == 2 * LINE_LENGTH => {
            let whole = pieces.concat();
            match whole.split_at_checked(LINE_LENGTH) {
                Some((first, second)) => [first.to_owned(), second.to_owned()],
                None => return Err(MrzError::BadCharacter),
            }
        }
        [one] if length(one) > LINE_LENGTH && !is_card => return Err(MrzError::LineLength),
        _ => return Err(MrzError::LineCount),
    };
    if lines.iter().any(|line| line.chars().any(|c| !allowed(c))) {
        return Err(MrzError::BadCharacter);
    }
    if lines.iter().any(|line| line.len() != LINE_LENGTH) {
        return Err(MrzError::LineLength);
    }
    Ok(lines)
}

/// Positions `from` to `to` of a line, counted from 1 as ICAO does.
pub(super) fn field(line: &str, from: usize, to: usize) -> &str {
    line.get(from - 1..to).unwrap_or_default()
}

pub(super) fn strip_fillers(text: &str) -> &str {
    text.trim_end_matches('<')
}

/// The check digit of a text: values 0–9, A–Z = 10–35, `<` = 0, weighted 7, 3, 1 in turn, modulo 10 (rule 39). `None` where a
/// character has no value.
pub fn check_digit(text: &str) -> Option<u8> {
    let mut sum = 0_u32;
    for (c, weight) in text.chars().zip([7, 3, 1].into_iter().cycle()) {
        let value = match c {
            '<' => 0,
            '0'..='9' | 'A'..='Z' => c.to_digit(36)?,
            _ => return None,
        };
        sum += value * weight;
    }
    u8::try_from(sum % 10).ok()
}

/// Whether the digit in `check` is that of `text`. A filler is never a check digit here.
pub(super) fn check_matches(text: &str, check: &str) -> bool {
    check_digit(text).is_some_and(|digit| check == digit.to_string())
}

/// Family and given names: fillers become spaces, two of them separate (line 1, positions 6–44).
pub(super) fn names_of(name_field: &str) -> (String, String) {
    let words = |text: &str| text.split('<').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
    let (family, given) = name_field.split_once("<<").unwrap_or((name_field, ""));
    (words(family), words(given))
}

/// Two digits.
fn two(text: &str) -> Option<i8> {
    if text.len() == 2 && text.bytes().all(|b| b.is_ascii_digit()) { text.parse().ok() } else { None }
}

/// YYMMDD with `<<` for an unknown month or day: the latest such day that is not in the future (rules 42, 43).
pub(super) fn partial_birth(text: &str, today: Date) -> Option<PartialDate> {
    let year = i16::from(two(text.get(..2)?)?);
    let part = |text: &str| if text == "<<" { Some(None) } else { two(text).filter(|n| *n > 0).map(Some) };
    let month = part(text.get(2..4)?)?;
    let day = part(text.get(4..6)?)?;
    let century = today.year() - today.year() % 100;
    let latest = [century + year, century + year - 100].into_iter();
    latest.filter_map(|year| PartialDate::new(year, month, day)).find(|date| !date.is_after(today))
}

/// YYMMDD in this century (rule 42).
pub(super) fn expiry(text: &str) -> Option<Date> {
    let year = 2000 + i16::from(two(text.get(..2)?)?);
    Date::new(year, two(text.get(2..4)?)?, two(text.get(4..6)?)?).ok()
}

/// Writes a zone of two lines, without a line end after the second. Names are cut to their field; what is longer than its
/// field elsewhere is cut too.
pub fn write(mrz: &Mrz) -> String {
    let fill = |text: &str, length: usize| -> String {
        text.chars().map(|c| if c == ' ' { '<' } else { c }).chain(std::iter::repeat('<')).take(length).collect()
    };
    let checked = |text: String| format!("{text}{}", check_digit(&text).unwrap_or(0));
    let names = [mrz_form(&mrz.family_name), mrz_form(&mrz.given_names)].join("<<");
    let first = [fill(&mrz.document_type, 2), fill(&mrz.issuing_state, 3), fill(&names, MRZ_NAME_LENGTH)].concat();

    let unknown = |part: Option<i8>| part.map_or_else(|| "<<".to_owned(), |n| format!("{n:02}"));
    let birth = format!(
        "{:02}{}{}",
        mrz.birth_date.year() % 100,
        unknown(mrz.birth_date.month()),
        unknown(mrz.birth_date.day())
    );
    let expiry = mrz.expiry_date;
    let expiry = format!("{:02}{:02}{:02}", expiry.year() % 100, expiry.month(), expiry.day());
    let sex = match mrz.sex {
        Sex::M => "M",
        Sex::F => "F",
        Sex::X => "<",
    };
    let number = checked(fill(&mrz.document_number, 9));
    let birth = checked(birth);
    let end = [checked(expiry), checked(fill(&mrz.optional_data, 14))].concat();
    let composite = check_digit(&[number.as_str(), &birth, &end].concat()).unwrap_or(0);
    format!("{first}\n{number}{}{birth}{sex}{end}{composite}", fill(&mrz.nationality, 3))
}
