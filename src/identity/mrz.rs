//! The machine-readable zone of passports, ICAO 9303-4 TD3: two lines of 44 (rules 39–47). Pure text in, fields and codes
//! out; uses country codes and birth dates of [`crate::identity`] but no list of names or places, so that it is small in a
//! browser.
//!
//! A check digit catches slips of a reader or typist, not forgery, and has blind spots: values 10 apart (`A` for `0`) and
//! swapped neighbours 5 apart pass (rule 40). Nationality and names have none (rule 41).

mod line;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

pub use self::line::{check_digit, write};
use self::line::{check_matches, field, lines_of, names_of, partial_birth, strip_fillers};
use super::country::{SPECIMEN, is_known_code};
use super::passport::{PartialDate, Sex};

/// Characters in a line.
pub const LINE_LENGTH: usize = 44;

/// What makes a zone invalid. The codes are public and stable.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum MrzError {
    /// Not two lines; three lines of 30 are an identity card.
    LineCount,
    /// A line without 44 characters.
    LineLength,
    /// Something other than A–Z, 0–9 and `<`, or a digit in a name.
    BadCharacter,
    /// Not P with a filler or letter: a visa or an identity card.
    DocumentType,
    IssuingStateUnknown,
    NationalityUnknown,
    CheckDocumentNumber,
    CheckBirthDate,
    CheckExpiryDate,
    CheckOptional,
    CheckComposite,
    /// Not M, F or `<`.
    Sex,
    BirthDateInvalid,
    ExpiryDateInvalid,
    NameEmpty,
}

impl MrzError {
    pub const ALL: [Self; 15] = [
        Self::LineCount,
        Self::LineLength,
        Self::BadCharacter,
        Self::DocumentType,
        Self::IssuingStateUnknown,
        Self::NationalityUnknown,
        Self::CheckDocumentNumber,
        Self::CheckBirthDate,
        Self::CheckExpiryDate,
        Self::CheckOptional,
        Self::CheckComposite,
        Self::Sex,
        Self::BirthDateInvalid,
        Self::ExpiryDateInvalid,
        Self::NameEmpty,
    ];

    pub const fn code(self) -> &'static str {
        match self {
            Self::LineCount => "LINE_COUNT",
            Self::LineLength => "LINE_LENGTH",
            Self::BadCharacter => "BAD_CHARACTER",
            Self::DocumentType => "DOCUMENT_TYPE",
            Self::IssuingStateUnknown => "ISSUING_STATE_UNKNOWN",
            Self::NationalityUnknown => "NATIONALITY_UNKNOWN",
            Self::CheckDocumentNumber => "CHECK_DOCUMENT_NUMBER",
            Self::CheckBirthDate => "CHECK_BIRTH_DATE",
            Self::CheckExpiryDate => "CHECK_EXPIRY_DATE",
            Self::CheckOptional => "CHECK_OPTIONAL",
            Self::CheckComposite => "CHECK_COMPOSITE",
            Self::Sex => "SEX",
            Self::BirthDateInvalid => "BIRTH_DATE_INVALID",
            Self::ExpiryDateInvalid => "EXPIRY_DATE_INVALID",
            Self::NameEmpty => "NAME_EMPTY",
        }
    }
}

/// What is right but wants attention.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum MrzWarning {
    /// Day or month of birth is unknown (rule 43).
    BirthDatePartial,
    /// One name only; given names are empty (rule 44).
    SingleName,
    /// The name fills its field to the last position (rule 45).
    NameMayBeTruncated,
}

impl MrzWarning {
    pub const ALL: [Self; 3] = [Self::BirthDatePartial, Self::SingleName, Self::NameMayBeTruncated];

    pub const fn code(self) -> &'static str {
        match self {
            Self::BirthDatePartial => "BIRTH_DATE_PARTIAL",
            Self::SingleName => "SINGLE_NAME",
            Self::NameMayBeTruncated => "NAME_MAY_BE_TRUNCATED",
        }
    }
}

/// What a valid zone says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mrz {
    /// `P`, or `P` with a letter: `PD` for a diplomatic passport.
    pub document_type: String,
    /// ICAO code.
    pub issuing_state: String,
    /// Words separated by one space.
    pub family_name: String,
    /// May be empty.
    pub given_names: String,
    /// At most 9 characters.
    pub document_number: String,
    /// ICAO code.
    pub nationality: String,
    pub birth_date: PartialDate,
    pub sex: Sex,
    pub expiry_date: Date,
    /// Free for the issuing state, for example its national number.
    pub optional_data: String,
}

impl Mrz {
    /// Whether the document's last day is past.
    pub fn is_expired(&self, today: Date) -> bool {
        self.expiry_date < today
    }

    /// Whether it is ICAO's specimen, which nobody can travel with.
    pub fn is_specimen(&self) -> bool {
        self.issuing_state == SPECIMEN || self.nationality == SPECIMEN
    }
}

/// The result of reading. Errors and warnings are sorted and stand once each.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reading {
    /// The fields, when there is no error.
    pub fields: Option<Mrz>,
    pub errors: Vec<MrzError>,
    pub warnings: Vec<MrzWarning>,
}

impl Reading {
    /// Structure, codes and check digits are right. An expired document is valid, and so is a specimen: who takes the
    /// document asks [`Mrz::is_expired`] and [`Mrz::is_specimen`] too.
    pub const fn is_valid(&self) -> bool {
        self.fields.is_some()
    }

    fn error(&mut self, error: MrzError) {
        self.errors.push(error);
    }

    fn failed(error: MrzError) -> Self {
        Self { errors: vec![error], ..Self::default() }
    }
}

/// Reads a zone: two lines, or one text of 88 characters; lower case, spaces and any line ends are fine (rule 47).
/// `today` decides the century of the birth date (rule 42).
pub fn read(text: &str, today: Date) -> Reading {
    let [first, second] = match lines_of(text) {
        Ok(lines) => lines,
        Err(error) => return Reading::failed(error),
    };
    let mut reading = Reading::default();

    let document_type = field(&first, 1, 2);
    if !document_type.starts_with('P') || !document_type.ends_with(|c: char| c == '<' || c.is_ascii_uppercase()) {
        reading.error(MrzError::DocumentType);
    }
    let issuing_state = strip_fillers(field(&first, 3, 5));
    if !is_accepted_code(issuing_state) {
        reading.error(MrzError::IssuingStateUnknown);
    }
    let nationality = strip_fillers(field(&second, 11, 13));
    if !is_accepted_code(nationality) {
        reading.error(MrzError::NationalityUnknown);
    }

    let name_field = field(&first, 6, 44);
    let (family_name, given_names) = names_of(name_field);
    if name_field.bytes().any(|b| b.is_ascii_digit()) {
        reading.error(MrzError::BadCharacter);
    } else if family_name.is_empty() {
        reading.error(MrzError::NameEmpty);
    } else if given_names.is_empty() {
        reading.warnings.push(MrzWarning::SingleName);
    }
    if !name_field.ends_with('<') {
        reading.warnings.push(MrzWarning::NameMayBeTruncated);
    }

    check_digits(&second, &mut reading);

    let birth_date = partial_birth(field(&second, 14, 19), today);
    match birth_date {
        None => reading.error(MrzError::BirthDateInvalid),
        Some(date) if date.is_partial() => reading.warnings.push(MrzWarning::BirthDatePartial),
        Some(_) => {}
    }
    let sex = match field(&second, 21, 21) {
        "M" => Some(Sex::M),
        "F" => Some(Sex::F),
        "<" => Some(Sex::X),
        _ => None,
    };
    if sex.is_none() {
        reading.error(MrzError::Sex);
    }
    let expiry_date = line::expiry(field(&second, 22, 27));
    if expiry_date.is_none() {
        reading.error(MrzError::ExpiryDateInvalid);
    }

    // By the lists, which are in order, rather than by sorting: a sort's code would weigh two kilobytes in the browser.
    let Reading { errors, warnings, .. } = &reading;
    let errors = MrzError::ALL.into_iter().filter(|error| errors.contains(error)).collect();
    let warnings = MrzWarning::ALL.into_iter().filter(|warning| warnings.contains(warning)).collect();
    (reading.errors, reading.warnings) = (errors, warnings);
    if let (true, Some(birth_date), Some(sex), Some(expiry_date)) =
        (reading.errors.is_empty(), birth_date, sex, expiry_date)
    {
        reading.fields = Some(Mrz {
            document_type: strip_fillers(document_type).to_owned(),
            issuing_state: issuing_state.to_owned(),
            family_name,
            given_names,
            document_number: field(&second, 1, 9).replace('<', ""),
            nationality: nationality.to_owned(),
            birth_date,
            sex,
            expiry_date,
            optional_data: strip_fillers(field(&second, 29, 42)).to_owned(),
        });
    }
    reading
}

/// The four check digits of the second line and the composite one over them (rule 39).
fn check_digits(second: &str, reading: &mut Reading) {
    let number = field(second, 1, 9);
    if !check_matches(number, field(second, 10, 10)) || strip_fillers(number).is_empty() {
        reading.error(MrzError::CheckDocumentNumber);
    }
    if !check_matches(field(second, 14, 19), field(second, 20, 20)) {
        reading.error(MrzError::CheckBirthDate);
    }
    if !check_matches(field(second, 22, 27), field(second, 28, 28)) {
        reading.error(MrzError::CheckExpiryDate);
    }
    let (optional, optional_check) = (field(second, 29, 42), field(second, 43, 43));
    let empty = strip_fillers(optional).is_empty() && optional_check == "<";
    if !empty && !check_matches(optional, optional_check) {
        reading.error(MrzError::CheckOptional);
    }
    let composite = [field(second, 1, 10), field(second, 14, 20), field(second, 22, 43)].concat();
    if !check_matches(&composite, field(second, 44, 44)) {
        reading.error(MrzError::CheckComposite);
    }
}

/// The numbers of the rules that decided about a reading, in order.
pub fn rules_of(reading: &Reading) -> Vec<u8> {
    let of_error = |error: &MrzError| match error {
        MrzError::CheckDocumentNumber
        | MrzError::CheckBirthDate
        | MrzError::CheckExpiryDate
        | MrzError::CheckOptional
        | MrzError::CheckComposite => 39,
        MrzError::IssuingStateUnknown | MrzError::NationalityUnknown => 41,
        MrzError::BirthDateInvalid | MrzError::ExpiryDateInvalid => 42,
        _ => 47,
    };
    let of_warning = |warning: &MrzWarning| match warning {
        MrzWarning::BirthDatePartial => 43,
        MrzWarning::SingleName => 44,
        MrzWarning::NameMayBeTruncated => 45,
    };
    let mut rules: Vec<u8> =
        reading.errors.iter().map(of_error).chain(reading.warnings.iter().map(of_warning)).collect();
    if reading.is_valid() {
        rules.extend([39, 41, 42, 47]);
    }
    rules.sort_unstable();
    rules.dedup();
    rules
}

/// The specimen's code is no state's, but a zone that carries it is well formed.
fn is_accepted_code(code: &str) -> bool {
    is_known_code(code) || code == SPECIMEN
}

#[cfg(test)]
mod tests;
