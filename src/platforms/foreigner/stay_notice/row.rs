//! The checks of one guest (rules 19–21), the same for a row of a file, a form and the interface of hotel systems. Each finding
//! names its column, its reason and, where one can be offered, what to write instead.

mod cells;
pub mod day;
pub mod detail;

pub use cells::{Cells, Column};

use super::nationality::{self, Nationality};
use crate::identity::name::{NameError, NamePart, check_name, mrz_form};
use crate::identity::passport::{PartialDate, PassportNumber, PassportNumberError, Sex};
use crate::identity::phone::Phone;
use crate::text::clean_line;
use day::{DayOrder, Fault};
use detail::Details;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// Why a row is not filed, or what was noted about one that is. The codes are public and stable.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Code {
    FirstNameRequired,
    NameCharacter,
    NameTooLong,
    GenderRequired,
    GenderCode,
    PassportRequired,
    PassportFormat,
    NationalityRequired,
    NationalityCode,
    NotAnAlien,
    BirthDateFormat,
    BirthDateRange,
    BirthDateBuddhistYear,
    BirthDateFuture,
    /// Day and month can be read in both orders, and the file does not say in which they stand.
    BirthDateOrder,
    CheckoutFormat,
    CheckoutRange,
    CheckoutBeforeCheckin,
    CheckoutOrder,
    /// The same guest stands further up in the same file.
    DuplicateInFile,
    /// The stay was notified before (rule 18).
    AlreadyNotified,
    /// He comes back under the permit under which he was notified before: no new notice is needed (rule 14).
    ReturningGuest,
    /// What need not be told cannot be read, where somebody can put it right at once.
    DetailFormat,
    /// Warnings: the row is filed.
    /// The same, where nobody can: it is filed without.
    DetailUnreadable,
    NationalityMappedD,
    PhoneUnreadable,
    ExpireDateUnreadable,
    /// His nationality is no state's, and the state that issued his document is not named: he may not find the notice himself.
    IssuingStateMissing,
    /// Of a file: its guests stand in a sheet of another name than the template's (rule 22).
    SheetName,
}

impl Code {
    pub const ALL: [Self; 29] = [
        Self::FirstNameRequired,
        Self::NameCharacter,
        Self::NameTooLong,
        Self::GenderRequired,
        Self::GenderCode,
        Self::PassportRequired,
        Self::PassportFormat,
        Self::NationalityRequired,
        Self::NationalityCode,
        Self::NotAnAlien,
        Self::BirthDateFormat,
        Self::BirthDateRange,
        Self::BirthDateBuddhistYear,
        Self::BirthDateFuture,
        Self::BirthDateOrder,
        Self::CheckoutFormat,
        Self::CheckoutRange,
        Self::CheckoutBeforeCheckin,
        Self::CheckoutOrder,
        Self::DuplicateInFile,
        Self::AlreadyNotified,
        Self::ReturningGuest,
        Self::DetailFormat,
        Self::DetailUnreadable,
        Self::NationalityMappedD,
        Self::PhoneUnreadable,
        Self::ExpireDateUnreadable,
        Self::IssuingStateMissing,
        Self::SheetName,
    ];

    pub const fn code(self) -> &'static str {
        match self {
            Self::FirstNameRequired => "FIRST_NAME_REQUIRED",
            Self::NameCharacter => "NAME_CHARACTER",
            Self::NameTooLong => "NAME_TOO_LONG",
            Self::GenderRequired => "GENDER_REQUIRED",
            Self::GenderCode => "GENDER_CODE",
            Self::PassportRequired => "PASSPORT_REQUIRED",
            Self::PassportFormat => "PASSPORT_FORMAT",
            Self::NationalityRequired => "NATIONALITY_REQUIRED",
            Self::NationalityCode => "NATIONALITY_CODE",
            Self::NotAnAlien => "NOT_AN_ALIEN",
            Self::BirthDateFormat => "BIRTH_DATE_FORMAT",
            Self::BirthDateRange => "BIRTH_DATE_RANGE",
            Self::BirthDateBuddhistYear => "BIRTH_DATE_BUDDHIST_YEAR",
            Self::BirthDateFuture => "BIRTH_DATE_FUTURE",
            Self::BirthDateOrder => "BIRTH_DATE_ORDER",
            Self::CheckoutFormat => "CHECKOUT_FORMAT",
            Self::CheckoutRange => "CHECKOUT_RANGE",
            Self::CheckoutBeforeCheckin => "CHECKOUT_BEFORE_CHECKIN",
            Self::CheckoutOrder => "CHECKOUT_ORDER",
            Self::DuplicateInFile => "DUPLICATE_IN_FILE",
            Self::AlreadyNotified => "ALREADY_NOTIFIED",
            Self::ReturningGuest => "RETURNING_GUEST",
            Self::DetailFormat => "DETAIL_FORMAT",
            Self::DetailUnreadable => "DETAIL_UNREADABLE",
            Self::NationalityMappedD => "NATIONALITY_MAPPED_D",
            Self::PhoneUnreadable => "PHONE_UNREADABLE",
            Self::ExpireDateUnreadable => "EXPIRE_DATE_UNREADABLE",
            Self::IssuingStateMissing => "ISSUING_STATE_MISSING",
            Self::SheetName => "SHEET_NAME",
        }
    }
}

/// What is wrong, or noted, about one cell.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finding {
    pub column: Column,
    pub code: Code,
    /// What to write instead, where one thing alone can be meant, or the two that can.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub suggestion: Option<String>,
}

/// A guest whose row is right, as his stay is stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Guest {
    pub first_name: String,
    pub middle_name: String,
    /// Empty for who has one name (rule 44).
    pub last_name: String,
    pub sex: Sex,
    pub passport_no: PassportNumber,
    pub nationality: String,
    pub birth_date: Option<PartialDate>,
    pub check_out: Option<Date>,
    pub phone: Option<Phone>,
    pub permit_expires: Option<Date>,
    pub details: Details,
}

impl Guest {
    /// All his names, as his passport has them.
    pub fn full_name(&self) -> String {
        let names = [&*self.first_name, &self.middle_name, &self.last_name];
        names.into_iter().filter(|name| !name.is_empty()).collect::<Vec<_>>().join(" ")
    }
}

/// What a row is looked at with.
#[derive(Debug, Clone, Copy)]
pub struct Checks<'a> {
    /// The Bangkok day on which the stay began.
    pub check_in: Date,
    pub today: Date,
    /// See [`super::Settings::further_nationalities`].
    pub further_nationalities: &'a [String],
    /// In which order the columns of birth, check-out and permit have day and month.
    pub orders: Orders,
    /// Whether somebody is typing who can put things right at once: sex X can be written, which the official template does not
    /// have, and what need not be told is refused when it cannot be read.
    pub typed: bool,
}

/// The order of day and month by column.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Orders {
    pub birth_date: DayOrder,
    pub check_out: DayOrder,
    pub permit_expires: DayOrder,
    pub passport_expires: DayOrder,
    pub arrival_date: DayOrder,
}

impl Orders {
    const fn of(self, column: Column) -> Option<DayOrder> {
        match column {
            Column::BirthDate => Some(self.birth_date),
            Column::CheckOut => Some(self.check_out),
            Column::PermitExpires => Some(self.permit_expires),
            Column::PassportExpires => Some(self.passport_expires),
            Column::ArrivalDate => Some(self.arrival_date),
            _ => None,
        }
    }

    /// The cells under the headers of the official template: what was read as a date of another order says the same day there.
    pub fn in_template(self, mut cells: Cells) -> Cells {
        for column in Column::ALL {
            let text = cells.get(column);
            if let Some(order) = self.of(column).filter(|_| !text.is_empty()) {
                let text = day::in_template(text, order);
                cells.set(column, text);
            }
        }
        cells
    }
}

/// What the checks found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Checked {
    /// None when there are errors.
    pub guest: Option<Guest>,
    pub errors: Vec<Finding>,
    pub warnings: Vec<Finding>,
}

/// Checks one row (rules 19–21).
pub fn check(cells: &Cells, checks: &Checks<'_>) -> Checked {
    let mut notes = Notes::default();
    let first_name = first_name(cells, &mut notes);
    let middle_name = other_name(cells, Column::MiddleName, &mut notes);
    let last_name = other_name(cells, Column::LastName, &mut notes);
    let sex = sex(&cells.gender, checks.typed, &mut notes);
    let passport_no = passport(&cells.passport_no, &mut notes);
    let nationality = nationality(&cells.nationality, checks.further_nationalities, &mut notes);
    let birth_date = birth_date(&cells.birth_date, checks, &mut notes);
    let check_out = check_out(&cells.check_out, checks, &mut notes);
    let phone = phone(&cells.phone, &mut notes);
    let permit_expires = permit(&cells.permit_expires, checks, &mut notes);
    let mut details = detail::read(cells, checks, &mut notes);
    detail::name_issuer(&mut details, nationality.as_deref(), cells, &mut notes);
    let Notes { errors, warnings } = notes;
    let guest = || {
        Some(Guest {
            first_name: first_name?,
            middle_name: middle_name?,
            last_name: last_name?,
            sex: sex?,
            passport_no: passport_no?,
            nationality: nationality?,
            birth_date,
            check_out,
            phone,
            permit_expires,
            details,
        })
    };
    Checked { guest: if errors.is_empty() { guest() } else { None }, errors, warnings }
}

#[derive(Default)]
struct Notes {
    errors: Vec<Finding>,
    warnings: Vec<Finding>,
}

impl Notes {
    fn error(&mut self, column: Column, code: Code, suggestion: Option<String>) {
        self.errors.push(Finding { column, code, suggestion });
    }

    fn warn(&mut self, column: Column, code: Code, suggestion: Option<String>) {
        self.warnings.push(Finding { column, code, suggestion });
    }
}

/// Rule 44: who has one name has it here.
fn first_name(cells: &Cells, notes: &mut Notes) -> Option<String> {
    let text = clean_line(&cells.first_name);
    if text.is_empty() {
        let last = Some(mrz_form(&cells.last_name)).filter(|last| !last.is_empty());
        notes.error(Column::FirstName, Code::FirstNameRequired, last);
        return None;
    }
    name(&text, NamePart::First, Column::FirstName, notes)
}

/// A name that may be missing; a hyphen alone means that it is.
fn other_name(cells: &Cells, column: Column, notes: &mut Notes) -> Option<String> {
    let text = clean_line(cells.get(column));
    if text.is_empty() || text == "-" {
        return Some(String::new());
    }
    name(&text, NamePart::Middle, column, notes)
}

/// Rule 21: accents removed by ICAO's table, a hyphen becomes a space.
fn name(text: &str, part: NamePart, column: Column, notes: &mut Notes) -> Option<String> {
    match check_name(text, part) {
        Ok(name) => Some(mrz_form(&name)),
        Err(NameError::TooLong { .. }) => {
            notes.error(column, Code::NameTooLong, None);
            None
        }
        Err(NameError::Empty | NameError::Character(_)) => {
            // "MR. SMITH," and the like: what is left without the marks and the title is a name.
            let plain = without_titles(&text.replace(['.', ',', '/', '_'], " "));
            let offered = check_name(&plain, part).ok().map(|name| mrz_form(&name)).filter(|name| !name.is_empty());
            notes.error(column, Code::NameCharacter, offered);
            None
        }
    }
}

/// Titles, which stand in no passport's name.
const TITLES: [&str; 5] = ["MR", "MRS", "MS", "MISS", "DR"];

/// The words without a title before or after them.
fn without_titles(text: &str) -> String {
    let is_title = |word: &&str| TITLES.iter().any(|title| word.eq_ignore_ascii_case(title));
    let words: Vec<&str> = text.split_whitespace().skip_while(is_title).collect();
    let behind = words.iter().rev().take_while(|word| is_title(word)).count();
    words.get(..words.len() - behind).unwrap_or_default().join(" ")
}

fn sex(text: &str, x_allowed: bool, notes: &mut Notes) -> Option<Sex> {
    let text = clean_line(text);
    if text.is_empty() {
        notes.error(Column::Gender, Code::GenderRequired, None);
        return None;
    }
    let sex = Sex::parse(&text.to_uppercase()).filter(|sex| *sex != Sex::X || x_allowed);
    if sex.is_none() {
        let offered = match text.to_lowercase().as_str() {
            "male" | "man" | "mr" | "mr." | "ชาย" | "男" => Some("M"),
            "female" | "woman" | "mrs" | "mrs." | "ms" | "ms." | "หญิง" | "女" => Some("F"),
            _ => None,
        };
        notes.error(Column::Gender, Code::GenderCode, offered.map(str::to_owned));
    }
    sex
}

fn passport(text: &str, notes: &mut Notes) -> Option<PassportNumber> {
    match PassportNumber::parse(text) {
        Ok(number) => Some(number),
        Err(error) => {
            let missing = error == PassportNumberError::Empty;
            let code = if missing { Code::PassportRequired } else { Code::PassportFormat };
            notes.error(Column::PassportNo, code, None);
            None
        }
    }
}

/// Rule 20.
fn nationality(text: &str, further: &[String], notes: &mut Notes) -> Option<String> {
    let column = Column::Nationality;
    match nationality::read(text, further) {
        Nationality::Code { code, mapped } => {
            if mapped {
                notes.warn(column, Code::NationalityMappedD, Some(code.clone()));
            }
            return Some(code);
        }
        Nationality::Missing => notes.error(column, Code::NationalityRequired, None),
        Nationality::Thai => notes.error(column, Code::NotAnAlien, None),
        Nationality::Unknown(offered) => notes.error(column, Code::NationalityCode, offered.map(str::to_owned)),
    }
    None
}

/// Rule 19.
fn birth_date(text: &str, checks: &Checks<'_>, notes: &mut Notes) -> Option<PartialDate> {
    let read = day::birth(text, checks.orders.birth_date).transpose()?;
    let (code, suggestion) = match read {
        Ok(date) if date.is_after(checks.today) => (Code::BirthDateFuture, None),
        Ok(date) => return Some(date),
        Err(Fault::Format(offered)) => (Code::BirthDateFormat, offered),
        Err(Fault::Range(offered)) => (Code::BirthDateRange, offered),
        Err(Fault::BuddhistYear(offered)) => (Code::BirthDateBuddhistYear, offered),
        Err(Fault::Order(offered)) => (Code::BirthDateOrder, Some(offered)),
    };
    notes.error(Column::BirthDate, code, suggestion);
    None
}

/// Rule 19: no part may be unknown, and nobody leaves before he comes.
fn check_out(text: &str, checks: &Checks<'_>, notes: &mut Notes) -> Option<Date> {
    let read = day::exact(text, checks.orders.check_out).transpose()?;
    let (code, suggestion) = match read {
        Ok(date) if date < checks.check_in => (Code::CheckoutBeforeCheckin, None),
        Ok(date) => return Some(date),
        Err(Fault::Format(offered)) => (Code::CheckoutFormat, offered),
        Err(Fault::Range(offered) | Fault::BuddhistYear(offered)) => (Code::CheckoutRange, offered),
        Err(Fault::Order(offered)) => (Code::CheckoutOrder, Some(offered)),
    };
    notes.error(Column::CheckOut, code, suggestion);
    None
}

/// Nobody must give one: what cannot be read is left out.
fn phone(text: &str, notes: &mut Notes) -> Option<Phone> {
    if clean_line(text).is_empty() {
        return None;
    }
    let phone = Phone::parse(text).ok();
    if phone.is_none() {
        notes.warn(Column::Phone, Code::PhoneUnreadable, None);
    }
    phone
}

/// Nobody must give it: what cannot be read in a file is left out.
fn permit(text: &str, checks: &Checks<'_>, notes: &mut Notes) -> Option<Date> {
    day::exact(text, checks.orders.permit_expires).unwrap_or_else(|_| {
        if checks.typed {
            notes.error(Column::PermitExpires, Code::DetailFormat, None);
            return None;
        }
        notes.warn(Column::PermitExpires, Code::ExpireDateUnreadable, None);
        None
    })
}

#[cfg(test)]
mod tests;
