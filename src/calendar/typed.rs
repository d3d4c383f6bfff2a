//! Dates as people type them: three boxes for day, month and year, with Western or Thai digits, month names in the
//! portal's languages, and either era (rule 50: a year of 2400 or more is Buddhist).

use std::fmt;

use jiff::civil::{Date, Time};
use thiserror::Error;

use super::BUDDHIST_ERA;
use super::show::{MONTHS_EN, MONTHS_MY, MONTHS_RU, MONTHS_TH, MONTHS_TH_SHORT};
use crate::text::{Lang, clean_line, from_thai_digits};

/// First year read as Buddhist (rule 50): A.D. 1857.
const FIRST_BUDDHIST_YEAR: i16 = 2400;

/// One of the three boxes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DatePart {
    Day,
    Month,
    Year,
}

impl DatePart {
    pub const ALL: [Self; 3] = [Self::Day, Self::Month, Self::Year];

    /// The suffix of the box's field: `day`, `month`, `year`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Day => "day",
            Self::Month => "month",
            Self::Year => "year",
        }
    }
}

/// A set of boxes, for marking those that are wrong.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct DateParts {
    pub day: bool,
    pub month: bool,
    pub year: bool,
}

impl DateParts {
    pub const fn contains(self, part: DatePart) -> bool {
        match part {
            DatePart::Day => self.day,
            DatePart::Month => self.month,
            DatePart::Year => self.year,
        }
    }

    /// The marked boxes in reading order.
    pub fn iter(self) -> impl Iterator<Item = DatePart> {
        DatePart::ALL.into_iter().filter(move |part| self.contains(*part))
    }

    /// The first marked box: where the error's link goes.
    pub fn first(self) -> DatePart {
        self.iter().next().unwrap_or(DatePart::Day)
    }

    const fn any(self) -> bool {
        self.day || self.month || self.year
    }
}

impl fmt::Display for DateParts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, part) in self.iter().enumerate() {
            if index > 0 {
                f.write_str("-")?;
            }
            f.write_str(part.name())?;
        }
        Ok(())
    }
}

/// Why three boxes are not a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum DateError {
    /// Nothing was typed at all.
    #[error("no date")]
    Empty,
    /// Some boxes are empty.
    #[error("missing: {0}")]
    Missing(DateParts),
    /// Some boxes cannot be a day, month or year at all: letters, day 32, month 13, a year of two digits.
    #[error("unreadable: {0}")]
    Unreadable(DateParts),
    /// Each box could be right, together they are not: 30 February, 29 February 2565.
    #[error("no such day")]
    NotReal,
}

impl DateError {
    /// The code under which the texts know this error.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Empty => "DATE_EMPTY",
            Self::Missing(_) => "DATE_MISSING_PARTS",
            Self::Unreadable(_) => "DATE_UNREADABLE",
            Self::NotReal => "DATE_NOT_REAL",
        }
    }

    /// The boxes to mark; all three where the error is theirs together.
    pub const fn parts(self) -> DateParts {
        match self {
            Self::Empty | Self::NotReal => DateParts { day: true, month: true, year: true },
            Self::Missing(parts) | Self::Unreadable(parts) => parts,
        }
    }
}

/// Reads a time of day: `9:30`, `09.30`, `0930`, also with Thai digits or a final `น.`
pub fn parse_time(text: &str) -> Option<Time> {
    let text = from_thai_digits(&clean_line(text));
    let text = text.trim_end_matches("น.").trim();
    let is_number = |text: &str| !text.is_empty() && text.chars().all(|c| c.is_ascii_digit());
    let (hour, minute) = match text.split_once([':', '.']) {
        Some(parts) => parts,
        None if is_number(text) && matches!(text.len(), 3 | 4) => text.split_at_checked(text.len().checked_sub(2)?)?,
        None => return None,
    };
    if !is_number(hour) || !is_number(minute) || hour.len() > 2 || minute.len() != 2 {
        return None;
    }
    Time::new(hour.parse().ok()?, minute.parse().ok()?, 0, 0).ok()
}

/// Reads the three boxes of a date.
pub fn parse_day(day: &str, month: &str, year: &str) -> Result<Date, DateError> {
    parse_day_with(day, month, year, year_from)
}

/// The same with years as `read_year` understands them.
fn parse_day_with(
    day: &str,
    month: &str,
    year: &str,
    read_year: impl Fn(&str) -> Option<i16>,
) -> Result<Date, DateError> {
    let [day, month, year] = [day, month, year].map(|part| from_thai_digits(&clean_line(part)));
    let missing = DateParts { day: day.is_empty(), month: month.is_empty(), year: year.is_empty() };
    match missing {
        DateParts { day: true, month: true, year: true } => return Err(DateError::Empty),
        parts if parts.any() => return Err(DateError::Missing(parts)),
        _ => {}
    }
    let day = number(&day, 2).filter(|day| (1..=31).contains(day)).and_then(|day| i8::try_from(day).ok());
    let month = month_from(&month);
    let year = read_year(&year);
    match (day, month, year) {
        (Some(day), Some(month), Some(year)) => Date::new(year, month, day).map_err(|_| DateError::NotReal),
        _ => Err(DateError::Unreadable(DateParts { day: day.is_none(), month: month.is_none(), year: year.is_none() })),
    }
}

/// The year of a day in the era in which a language writes it, for a box that already holds one: read again it is the same
/// (rule 50).
pub fn year_in(lang: Lang, year: i16) -> i16 {
    match (lang, year.checked_add(BUDDHIST_ERA)) {
        (Lang::Th, Some(buddhist)) if buddhist >= FIRST_BUDDHIST_YEAR => buddhist,
        _ => year,
    }
}

/// Reads a date in one text: "29/02/2563", "1-10-2026", "1 ตุลาคม 2569", "1 October 2026", "2026-10-01",
/// "2026年10月1日". The day comes first unless the first part has four digits; months are never guessed to come first.
pub fn parse_text(text: &str) -> Result<Date, DateError> {
    parse_text_with(text, year_from)
}

/// The same with years as `read_year` understands them.
pub(super) fn parse_text_with(text: &str, read_year: impl Fn(&str) -> Option<i16>) -> Result<Date, DateError> {
    let text = from_thai_digits(&clean_line(text));
    let mut separated = text.replace(['年', '日', '년', '월', '일', '/', '-', ','], " ").replace('月', "月 ");
    for word in ["พ.ศ.", "ค.ศ.", "года", "г.", "ခုနှစ်", "ရက်"] {
        separated = separated.replace(word, " ");
    }
    let parts: Vec<&str> = separated.split_whitespace().collect();
    let dotted: Vec<&str>;
    let parts = match parts.as_slice() {
        [one] if one.chars().filter(|c| *c == '.').count() == 2 && one.is_ascii() => {
            dotted = one.split('.').collect();
            dotted.as_slice()
        }
        parts => parts,
    };
    match *parts {
        [] => Err(DateError::Empty),
        [first, second, third] if number(first, 4).is_some() && first.len() == 4 => {
            parse_day_with(third, second, first, read_year)
        }
        [first, second, third] => parse_day_with(first, second, third, read_year),
        [first, second] => parse_day(first, second, ""),
        _ => Err(DateError::Unreadable(DateParts { day: true, month: true, year: true })),
    }
}

/// Reads exactly `YYYY-MM-DD`, Gregorian.
pub fn parse_iso(text: &str) -> Result<Date, DateError> {
    let mut parts = text.split('-');
    let (Some(year), Some(month), Some(day), None) = (parts.next(), parts.next(), parts.next(), parts.next()) else {
        return Err(DateError::Unreadable(DateParts { day: true, month: true, year: true }));
    };
    let fixed = |part: &str, length: usize| number(part, length).filter(|_| part.len() == length);
    let (year, month, day) = (fixed(year, 4), fixed(month, 2), fixed(day, 2));
    match (year, month.and_then(|m| i8::try_from(m).ok()), day.and_then(|d| i8::try_from(d).ok())) {
        (Some(year), Some(month), Some(day)) => Date::new(year, month, day).map_err(|_| DateError::NotReal),
        _ => Err(DateError::Unreadable(DateParts { day: day.is_none(), month: month.is_none(), year: year.is_none() })),
    }
}

/// One to `longest` Western digits as a number.
fn number(text: &str, longest: usize) -> Option<i16> {
    let plain = !text.is_empty() && text.len() <= longest && text.bytes().all(|b| b.is_ascii_digit());
    plain.then(|| text.parse().ok()).flatten()
}

/// A year of four digits.
pub(super) fn year_number(text: &str) -> Option<i16> {
    number(text, 4).filter(|year| *year >= 1000)
}

/// A year of four digits in either era, as A.D.
pub(crate) fn year_from(text: &str) -> Option<i16> {
    let year = year_number(text)?;
    Some(if year >= FIRST_BUDDHIST_YEAR { year - BUDDHIST_ERA } else { year })
}

/// A month by number, by name or by abbreviation, as our languages write them.
fn month_from(text: &str) -> Option<i8> {
    if let Some(month) = number(text, 2) {
        return i8::try_from(month).ok().filter(|month| (1..=12).contains(month));
    }
    let wanted = plain(text);
    let by_name =
        (1_i8..).zip(MONTHS_TH.iter().zip(MONTHS_TH_SHORT).zip(MONTHS_EN)).find(|(_, ((thai, short), english))| {
            let english = english.to_ascii_lowercase();
            wanted == plain(thai)
                || wanted == plain(short)
                || wanted == english
                || english.get(..3) == Some(wanted.as_str())
                || (wanted == "sept" && english == "september")
        });
    by_name.map(|(month, _)| month).or_else(|| chinese_month(&wanted)).or_else(|| other_month(&wanted))
}

/// Russian, also by its first three letters; Burmese.
fn other_month(text: &str) -> Option<i8> {
    let is_russian = |month: &str| month == text || (text.chars().count() == 3 && month.starts_with(text));
    let mut by_name = (1_i8..).zip(MONTHS_RU.iter().zip(MONTHS_MY));
    by_name.find(|(_, (russian, burmese))| is_russian(russian) || *burmese == text).map(|(month, _)| month)
}

/// "10月", "十月" or "十".
fn chinese_month(text: &str) -> Option<i8> {
    const NUMERALS: [&str; 12] = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"];
    let text = text.strip_suffix('月').unwrap_or(text);
    let by_numeral = (1_i8..).zip(NUMERALS).find(|(_, numeral)| *numeral == text).map(|(month, _)| month);
    by_numeral.or_else(|| i8::try_from(number(text, 2)?).ok().filter(|month| (1..=12).contains(month)))
}

/// Lower case, without dots and spaces.
fn plain(text: &str) -> String {
    text.chars().filter(|c| *c != '.' && !c.is_whitespace()).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;
    use crate::calendar::{add_days, format_day, format_day_short, format_iso};
    use crate::text::to_thai_digits;

    const fn parts(day: bool, month: bool, year: bool) -> DateParts {
        DateParts { day, month, year }
    }

    #[test]
    fn times_of_day() {
        let time = |text| parse_time(text).map(|time| time.strftime("%H:%M").to_string());
        for text in ["9:30", "09:30", "9.30", "0930", "930", "๐๙.๓๐ น.", " 9:30 "] {
            assert_eq!(time(text).as_deref(), Some("09:30"), "{text}");
        }
        assert_eq!(time("23:59").as_deref(), Some("23:59"));
        for text in ["", "9", "24:00", "9:60", "9:3", "+9:30", "99999", "9:30:00", "half past nine", "ก:30", "-1:30"]
        {
            assert_eq!(time(text), None, "{text}");
        }
    }

    #[test]
    fn both_eras() {
        // Rule 50.
        assert_eq!(parse_day("29", "02", "2563"), Ok(date(2020, 2, 29)));
        assert_eq!(parse_day("๒๙", "๐๒", "๒๕๖๓"), Ok(date(2020, 2, 29)));
        assert_eq!(parse_day("29", "02", "2565"), Err(DateError::NotReal));
        assert_eq!(parse_day("1", "1", "2400"), Ok(date(1857, 1, 1)));
        assert_eq!(parse_day("1", "1", "2399"), Ok(date(2399, 1, 1)));
    }

    #[test]
    fn a_year_is_written_in_the_era_of_the_page_and_read_again() {
        assert_eq!((year_in(Lang::Th, 2026), year_in(Lang::En, 2026)), (2569, 2026));
        for year in 1000..=2399 {
            for lang in Lang::ALL {
                assert_eq!(year_from(&year_in(lang, year).to_string()), Some(year), "{lang:?}");
            }
        }
    }

    #[test]
    fn months_by_name() {
        for month in ["10", "ตุลาคม", "ต.ค.", "ตค", "October", "oct", "OCT.", "10月", "十月"] {
            assert_eq!(parse_day("1", month, "2026"), Ok(date(2026, 10, 1)), "{month}");
        }
        assert_eq!(parse_day("1", "sept", "2026"), Ok(date(2026, 9, 1)));
        assert_eq!(parse_day("1", "十二月", "2026"), Ok(date(2026, 12, 1)));
    }

    #[test]
    fn says_which_box_is_wrong() {
        assert_eq!(parse_day("", " ", ""), Err(DateError::Empty));
        assert_eq!(parse_day("1", "", "2026"), Err(DateError::Missing(parts(false, true, false))));
        assert_eq!(parse_day("", "", "2026"), Err(DateError::Missing(parts(true, true, false))));
        assert_eq!(parse_day("32", "1", "2026"), Err(DateError::Unreadable(parts(true, false, false))));
        assert_eq!(parse_day("0", "13", "26"), Err(DateError::Unreadable(parts(true, true, true))));
        assert_eq!(parse_day("1", "smarch", "2026"), Err(DateError::Unreadable(parts(false, true, false))));
        assert_eq!(parse_day("+1", "1", "2026"), Err(DateError::Unreadable(parts(true, false, false))));
        assert_eq!(parse_day("30", "2", "2026"), Err(DateError::NotReal));
        assert_eq!(DateError::Missing(parts(false, true, true)).parts().first(), DatePart::Month);
    }

    #[test]
    fn whole_texts() {
        for text in [
            "1/10/2569",
            "๑/๑๐/๒๕๖๙",
            "01-10-2026",
            "1.10.2026",
            "1 ต.ค. 2569",
            "1 ตุลาคม พ.ศ. 2569",
            "1 October 2026",
            "1 Oct, 2026",
            "2026-10-01",
            "2026/10/1",
            "2026年10月1日",
            "2026년 10월 1일",
            "1 октября 2026 г.",
            "1 окт 2026",
            "01.10.2026",
            "2026 ခုနှစ် အောက်တိုဘာ 1 ရက်",
            "2569-10-01",
        ] {
            assert_eq!(parse_text(text), Ok(date(2026, 10, 1)), "{text}");
        }
        assert_eq!(parse_text("10/2026"), Err(DateError::Missing(parts(false, false, true))));
        assert_eq!(parse_text("tomorrow"), Err(DateError::Unreadable(parts(true, true, true))));
        assert_eq!(parse_text(" "), Err(DateError::Empty));
    }

    #[test]
    fn iso_is_strict() {
        assert_eq!(parse_iso("2026-10-01"), Ok(date(2026, 10, 1)));
        assert_eq!(parse_iso("2026-02-30"), Err(DateError::NotReal));
        for text in ["2026-1-01", "26-10-01", "2026-10-01T00:00", "", "2026-10", "๒๐๒๖-10-01"] {
            assert!(matches!(parse_iso(text), Err(DateError::Unreadable(_))), "{text}");
        }
    }

    proptest! {
        #[test]
        fn what_is_shown_can_be_typed(offset in -50_000_i32..100_000) {
            let day = add_days(date(2026, 1, 1), offset);
            prop_assert_eq!(parse_iso(&format_iso(day)), Ok(day));
            for lang in Lang::ALL {
                for text in [format_day(day, lang), format_day_short(day, lang)] {
                    prop_assert_eq!(parse_text(&text), Ok(day), "{}", &text);
                    prop_assert_eq!(parse_text(&to_thai_digits(&text)), Ok(day), "{}", &text);
                }
            }
        }

        #[test]
        fn any_text_is_answered(day in any::<String>(), month in any::<String>(), year in any::<String>()) {
            if let Ok(read) = parse_day(&day, &month, &year) {
                prop_assert!((1000..=9999).contains(&read.year()));
            }
            let _answered: Result<Date, DateError> = parse_text(&day);
            if let Ok(read) = parse_iso(&month) {
                prop_assert_eq!(format_iso(read), month);
            }
        }
    }
}
