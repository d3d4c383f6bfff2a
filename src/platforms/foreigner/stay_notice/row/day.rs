//! A date in a cell: `DD/MM/YYYY` of the Christian era, in the old file `MM/DD/YYYY`, or `YYYY-MM-DD`, which has one reading in
//! any file: real dates of workbooks come so. The order of day and month is never guessed: where both are possible and the file
//! does not say, both readings are offered and neither is taken.

use crate::calendar::{BUDDHIST_ERA, parse_text};
use crate::identity::passport::PartialDate;
use crate::text::{clean_line, from_thai_digits};
use jiff::civil::Date;

/// In which order a column has day and month.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum DayOrder {
    #[default]
    DayFirst,
    MonthFirst,
    /// The header does not say.
    Unsaid,
}

/// Why a cell is no date, with what to write instead, always in the order of the official template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// Not two numbers and a year of four digits, with strokes between them.
    Format(Option<String>),
    /// No such day.
    Range(Option<String>),
    /// A year of the Buddhist era (rule 50).
    BuddhistYear(Option<String>),
    /// Both orders are possible: both readings.
    Order(String),
}

/// Years before this one are nobody's birth and no stay.
const FIRST_YEAR: i16 = 1900;
/// From this year on it is the Buddhist era (rule 50).
const FIRST_BUDDHIST_YEAR: i16 = 2400;
const MONTHS: i8 = 12;

/// A date of birth, of which day and month may be `00`; none when the cell is empty.
pub fn birth(text: &str, order: DayOrder) -> Result<Option<PartialDate>, Fault> {
    let text = from_thai_digits(&clean_line(text));
    if text.is_empty() || text == "-" {
        return Ok(None);
    }
    let (day, month, year) = if let Ok(date) = text.parse::<PartialDate>() {
        (date.day().unwrap_or(0), date.month().unwrap_or(0), date.year())
    } else {
        let parts = Parts::read(&text).ok_or_else(|| Fault::Format(offer(&text, order)))?;
        let (day, month) = parts.in_order(order)?;
        (day, month, parts.year)
    };
    if year >= FIRST_BUDDHIST_YEAR {
        return Err(Fault::BuddhistYear(partial(day, month, year - BUDDHIST_ERA).map(written)));
    }
    partial(day, month, year).map(Some).ok_or_else(|| Fault::Range(partial(month, day, year).map(written)))
}

/// A whole date; none when the cell is empty.
pub fn exact(text: &str, order: DayOrder) -> Result<Option<Date>, Fault> {
    let Some(date) = birth(text, order)? else { return Ok(None) };
    date.exact().map(Some).ok_or(Fault::Range(None))
}

/// Three numbers as they stand in the cell.
#[derive(Debug, Clone, Copy)]
struct Parts {
    first: i8,
    second: i8,
    year: i16,
}

impl Parts {
    fn read(text: &str) -> Option<Self> {
        let mut parts = text.split('/').map(str::trim);
        let (first, second, year, None) = (parts.next()?, parts.next()?, parts.next()?, parts.next()) else {
            return None;
        };
        let digits = |part: &str, lengths: [usize; 2]| {
            lengths.contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit())
        };
        if !digits(first, [1, 2]) || !digits(second, [1, 2]) || !digits(year, [4, 4]) {
            return None;
        }
        Some(Self { first: first.parse().ok()?, second: second.parse().ok()?, year: year.parse().ok()? })
    }

    /// Day and month.
    fn in_order(self, order: DayOrder) -> Result<(i8, i8), Fault> {
        let (day_first, month_first) = ((self.first, self.second), (self.second, self.first));
        match order {
            DayOrder::DayFirst => Ok(day_first),
            DayOrder::MonthFirst => Ok(month_first),
            DayOrder::Unsaid if self.first == self.second || self.first > MONTHS => Ok(day_first),
            DayOrder::Unsaid if self.second > MONTHS => Ok(month_first),
            DayOrder::Unsaid => {
                let readings = [day_first, month_first];
                let written = readings.map(|(day, month)| format!("{day:02}/{month:02}/{:04}", self.year));
                Err(Fault::Order(written.join(" | ")))
            }
        }
    }
}

fn partial(day: i8, month: i8, year: i16) -> Option<PartialDate> {
    let known = |part: i8| Some(part).filter(|part| *part != 0);
    PartialDate::new(year, known(month), known(day)).filter(|date| date.year() >= FIRST_YEAR)
}

/// A date that can be read, as the official template has it; every other text as it stands.
pub fn in_template(text: &str, order: DayOrder) -> String {
    birth(text, order).ok().flatten().map_or_else(|| text.to_owned(), written)
}

/// As the official template has it.
pub fn written(date: PartialDate) -> String {
    format!("{:02}/{:02}/{:04}", date.day().unwrap_or(0), date.month().unwrap_or(0), date.year())
}

/// What was meant by a date in another form: a month by name, or the year in front. Three bare numbers in another form are not
/// read, and neither is a year of two digits.
fn offer(text: &str, order: DayOrder) -> Option<String> {
    let named = text.chars().any(char::is_alphabetic);
    let year_first = text.get(..4).is_some_and(|year| year.bytes().all(|byte| byte.is_ascii_digit()));
    let strokes = Parts::read(&text.replace(['-', '.', ' '], "/"));
    if named || year_first {
        return parse_text(text).ok().map(PartialDate::from).map(written);
    }
    let (parts, (day, month)) = strokes.and_then(|parts| Some((parts, parts.in_order(order).ok()?)))?;
    partial(day, month, parts.year).map(written)
}
