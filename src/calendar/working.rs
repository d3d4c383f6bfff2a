//! Working days and the counting of periods (rules BR-5 to BR-7 of the procedure). Holidays are data by date: the Cabinet
//! announces them every year, and moves or adds some at short notice, so none is computed here.

use std::collections::BTreeMap;

use jiff::civil::{Date, Weekday};
use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::add_days;
use crate::text::Lang;

/// The civil-service holidays known when this version was made, as TOML for [`parse_holidays`].
pub const SEED_HOLIDAYS: &str = include_str!("holidays.toml");

/// A day on which government offices are closed although it is not Saturday or Sunday.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Holiday {
    pub date: Date,
    pub name_th: String,
    pub name_en: String,
    pub name_zh: String,
    /// False while the day is only expected: derived from the moon or from the rule on substitution, not yet announced.
    #[serde(default = "announced")]
    pub announced: bool,
}

const fn announced() -> bool {
    true
}

impl Holiday {
    pub fn name(&self, lang: Lang) -> &str {
        match lang {
            Lang::Th => &self.name_th,
            Lang::Zh => &self.name_zh,
            _ => &self.name_en,
        }
    }
}

/// Why a list of holidays cannot be used.
#[derive(Debug, Error)]
pub enum CalendarError {
    #[error("holidays are not readable")]
    Toml(#[from] toml::de::Error),
    #[error("{0} stands twice among the holidays")]
    Twice(Date),
}

/// Reads holidays from TOML: `[[holiday]]` tables with the fields of [`Holiday`].
pub fn parse_holidays(text: &str) -> Result<Vec<Holiday>, CalendarError> {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct File {
        holiday: Vec<Holiday>,
    }
    let mut holidays = toml::from_str::<File>(text)?.holiday;
    holidays.sort_by_key(|holiday| holiday.date);
    for (day, next) in holidays.iter().zip(holidays.iter().skip(1)) {
        if day.date == next.date {
            return Err(CalendarError::Twice(day.date));
        }
    }
    Ok(holidays)
}

/// Whose last day it is: decides whether it moves (BR-6).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Actor {
    /// The last day counts even on a holiday.
    Official,
    /// The last day moves to the next working day.
    Applicant,
}

/// In what a period is counted (BR-7).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    Calendar,
    Working,
}

/// A length of time in days, as a law gives it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Period {
    pub days: u32,
    pub unit: Unit,
    /// True where the act begins on the first day itself, which then counts as day 1 (BR-5's exception).
    #[serde(default)]
    pub first_day_counts: bool,
}

impl Period {
    pub const fn calendar_days(days: u32) -> Self {
        Self { days, unit: Unit::Calendar, first_day_counts: false }
    }

    pub const fn working_days(days: u32) -> Self {
        Self { days, unit: Unit::Working, first_day_counts: false }
    }
}

/// The last day of a period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    pub day: Date,
    /// The last day before it was moved to a working day; equal to `day` where nothing moved.
    pub unrolled: Date,
}

impl Due {
    pub fn moved(&self) -> bool {
        self.day != self.unrolled
    }
}

/// Which days are working days.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WorkingCalendar {
    holidays: BTreeMap<Date, Holiday>,
}

impl WorkingCalendar {
    /// A calendar of these holidays; of two on one day the later one in order counts.
    pub fn new(holidays: impl IntoIterator<Item = Holiday>) -> Self {
        Self { holidays: holidays.into_iter().map(|holiday| (holiday.date, holiday)).collect() }
    }

    pub fn from_toml(text: &str) -> Result<Self, CalendarError> {
        parse_holidays(text).map(Self::new)
    }

    /// All holidays by date.
    pub fn holidays(&self) -> impl Iterator<Item = &Holiday> {
        self.holidays.values()
    }

    pub fn holiday(&self, day: Date) -> Option<&Holiday> {
        self.holidays.get(&day)
    }

    /// Whether any holiday of this year is known. Without, every weekday looks like a working day, and a due date in that
    /// year is provisional.
    pub fn covers(&self, year: i16) -> bool {
        self.holidays.keys().any(|day| day.year() == year)
    }

    /// Not Saturday, not Sunday, not a civil-service holiday (BR-7).
    pub fn is_working_day(&self, day: Date) -> bool {
        !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday) && !self.holidays.contains_key(&day)
    }

    /// This day if it is a working day, else the first one after it.
    pub fn working_day_from(&self, day: Date) -> Date {
        let mut day = day;
        while !self.is_working_day(day) && day < Date::MAX {
            day = add_days(day, 1);
        }
        day
    }

    /// The first working day after this day.
    pub fn working_day_after(&self, day: Date) -> Date {
        self.working_day_from(add_days(day, 1))
    }

    /// The days from `unrolled` up to the day before `day` over which a last day moved, with the holiday where it is one
    /// (a plain weekend day has none).
    pub fn moved_over(&self, due: &Due) -> Vec<(Date, Option<&Holiday>)> {
        let mut days = Vec::new();
        let mut day = due.unrolled;
        while day < due.day {
            days.push((day, self.holiday(day)));
            day = add_days(day, 1);
        }
        days
    }

    /// The last day of a period that starts with an event on `start`.
    ///
    /// BR-5: the day of the event is not counted unless [`Period::first_day_counts`]. BR-6: an applicant's last day moves to
    /// the next working day, an official's never. A period of working days ends on a working day by itself.
    pub fn due(&self, start: Date, period: Period, actor: Actor) -> Due {
        let unrolled = match period.unit {
            Unit::Calendar => {
                let days = i32::try_from(period.days).unwrap_or(i32::MAX);
                add_days(start, days.saturating_sub(i32::from(period.first_day_counts && period.days > 0)))
            }
            Unit::Working => {
                let mut left = period.days;
                let mut day = start;
                if period.first_day_counts && left > 0 && self.is_working_day(day) {
                    left -= 1;
                }
                while left > 0 && day < Date::MAX {
                    day = self.working_day_after(day);
                    left -= 1;
                }
                day
            }
        };
        let day = match actor {
            Actor::Official => unrolled,
            Actor::Applicant => self.working_day_from(unrolled),
        };
        Due { day, unrolled }
    }

    /// How many working days lie after `from`, up to and with `to`; 0 when `to` is not later.
    pub fn working_days_between(&self, from: Date, to: Date) -> u32 {
        let mut count = 0;
        let mut day = from;
        while day < to {
            day = add_days(day, 1);
            count += u32::from(self.is_working_day(day));
        }
        count
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    fn calendar() -> WorkingCalendar {
        WorkingCalendar::from_toml(SEED_HOLIDAYS).unwrap()
    }

    #[test]
    fn holidays_of_2026_are_those_of_br_7() {
        let calendar = calendar();
        let days: Vec<String> =
            calendar.holidays().filter(|h| h.date.year() == 2026).map(|h| h.date.to_string()).collect();
        let expected = [
            "01-01", "01-02", "03-03", "04-06", "04-13", "04-14", "04-15", "05-04", "05-13", "06-01", "06-03", "07-28",
            "07-29", "07-30", "08-12", "10-13", "10-23", "12-07", "12-10", "12-31",
        ]
        .map(|day| format!("2026-{day}"));
        assert_eq!(days, expected);
        for day in [date(2026, 5, 1), date(2026, 6, 2), date(2026, 7, 31)] {
            assert!(calendar.is_working_day(day), "{day}");
        }
    }

    #[test]
    fn seed_is_complete_and_on_weekdays() {
        let calendar = calendar();
        for holiday in calendar.holidays() {
            let weekday = holiday.date.weekday();
            assert!(!matches!(weekday, Weekday::Saturday | Weekday::Sunday), "{} is a {weekday:?}", holiday.date);
            for lang in Lang::ALL {
                assert!(!holiday.name(lang).is_empty());
            }
        }
        assert!(calendar.covers(2026) && calendar.covers(2027) && !calendar.covers(2025));
        assert!(calendar.holidays().filter(|h| h.date.year() == 2026).all(|h| h.announced));
        let expected = calendar.holidays().filter(|h| !h.announced).count();
        assert!(expected > 0);
    }

    #[test]
    fn br_5_first_day_is_not_counted() {
        let due = calendar().due(date(2026, 9, 1), Period::calendar_days(30), Actor::Official);
        assert_eq!(due.day, date(2026, 10, 1));
        let counted = Period { first_day_counts: true, ..Period::calendar_days(30) };
        assert_eq!(calendar().due(date(2026, 9, 1), counted, Actor::Official).day, date(2026, 9, 30));
    }

    #[test]
    fn br_6_only_the_applicants_last_day_moves() {
        let calendar = calendar();
        let applicant = calendar.due(date(2026, 9, 28), Period::calendar_days(15), Actor::Applicant);
        assert_eq!(applicant.day, date(2026, 10, 14));
        assert_eq!(applicant.unrolled, date(2026, 10, 13));
        assert!(applicant.moved());
        let over = calendar.moved_over(&applicant);
        assert_eq!(over.len(), 1);
        assert!(over[0].1.is_some_and(|holiday| holiday.date == date(2026, 10, 13)));
        let official = calendar.due(date(2026, 9, 28), Period::calendar_days(15), Actor::Official);
        assert_eq!(official.day, date(2026, 10, 13));
        assert!(!official.moved());
    }

    #[test]
    fn br_7_working_days() {
        let calendar = calendar();
        let due = calendar.due(date(2026, 10, 9), Period::working_days(5), Actor::Official);
        assert_eq!(due.day, date(2026, 10, 19));
        let counted = Period { first_day_counts: true, ..Period::working_days(5) };
        assert_eq!(calendar.due(date(2026, 10, 9), counted, Actor::Official).day, date(2026, 10, 16));
        assert_eq!(calendar.working_days_between(date(2026, 10, 9), date(2026, 10, 19)), 5);
        // The long weekend of the King's birthday and Buddhist Lent.
        assert_eq!(calendar.working_day_after(date(2026, 7, 27)), date(2026, 7, 31));
    }

    #[test]
    fn periods_of_no_days() {
        let calendar = calendar();
        let saturday = date(2026, 10, 10);
        assert_eq!(calendar.due(saturday, Period::calendar_days(0), Actor::Official).day, saturday);
        assert_eq!(calendar.due(saturday, Period::calendar_days(0), Actor::Applicant).day, date(2026, 10, 12));
    }

    #[test]
    fn doubled_and_unknown_data_are_refused() {
        let day = "[[holiday]]\ndate = \"2026-01-01\"\nname_th = \"ก\"\nname_en = \"a\"\nname_zh = \"元\"\n";
        assert!(matches!(parse_holidays(&format!("{day}{day}")), Err(CalendarError::Twice(_))));
        assert!(matches!(parse_holidays(&format!("{day}name_de = \"b\"\n")), Err(CalendarError::Toml(_))));
    }

    proptest! {
        #[test]
        fn due_days_keep_their_promises(offset in 0_i32..700, days in 0_u32..200) {
            let calendar = calendar();
            let start = add_days(date(2026, 1, 1), offset);
            let calendar_days = calendar.due(start, Period::calendar_days(days), Actor::Applicant);
            prop_assert!(calendar.is_working_day(calendar_days.day));
            prop_assert!(calendar_days.day >= calendar_days.unrolled);
            prop_assert!(calendar.moved_over(&calendar_days).iter().all(|(day, _)| !calendar.is_working_day(*day)));
            let working = calendar.due(start, Period::working_days(days), Actor::Official);
            prop_assert_eq!(calendar.working_days_between(start, working.day), days);
            prop_assert!(days == 0 || calendar.is_working_day(working.day));
        }
    }
}
