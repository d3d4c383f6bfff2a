//! Days in Thailand: Bangkok's civil days, Buddhist years, dates as people write them, working days and the counting of
//! periods. Uses jiff without a time-zone database: Thailand is UTC+7 all year and has been since 1920.
//!
//! Stored dates are always Gregorian (A.D.); the Buddhist era appears only where a date is shown or typed (rule 50).

mod era;
mod show;
mod typed;
mod working;

use jiff::Timestamp;
use jiff::civil::{Date, Time};
use jiff::tz::{Offset, TimeZone};

pub use self::era::{Era, format_day_in, parse_text_in};
pub use self::show::{format_clock, format_day, format_day_short, format_instant, format_iso, format_time};
pub(crate) use self::typed::year_from;
pub use self::typed::{DateError, DatePart, DateParts, parse_day, parse_iso, parse_text, parse_time, year_in};
pub use self::working::{
    Actor, CalendarError, Due, Holiday, Period, SEED_HOLIDAYS, Unit, WorkingCalendar, parse_holidays,
};

/// Thailand's offset from UTC, fixed.
pub const BANGKOK: Offset = Offset::constant(7);

/// Years between the Buddhist and the Gregorian era (rule 50).
pub const BUDDHIST_ERA: i16 = 543;

/// The Bangkok day on which an instant falls (rule 3).
pub fn bangkok_day(instant: Timestamp) -> Date {
    BANGKOK.to_datetime(instant).date()
}

/// The instant at which a Bangkok day begins: 17:00 UTC of the day before.
///
/// At the ends of jiff's calendar (years −9999 and 9999), which no case reaches, the nearest instant.
pub fn bangkok_midnight(day: Date) -> Timestamp {
    let fallback = if day.year() < 0 { Timestamp::MIN } else { Timestamp::MAX };
    BANGKOK.to_timestamp(day.at(0, 0, 0, 0)).unwrap_or(fallback)
}

/// The instant of a Bangkok day and time of day; the midnight at the ends of jiff's calendar.
pub fn bangkok_instant(day: Date, time: Time) -> Timestamp {
    BANGKOK.to_timestamp(day.to_datetime(time)).unwrap_or_else(|_| bangkok_midnight(day))
}

/// The zone for formatting and arithmetic on wall clocks.
pub fn bangkok_zone() -> TimeZone {
    TimeZone::fixed(BANGKOK)
}

/// The Buddhist year of a day: 2026 → 2569.
pub fn buddhist_year(day: Date) -> i16 {
    day.year().saturating_add(BUDDHIST_ERA)
}

/// A day moved by calendar days, backwards when negative; stops at the ends of jiff's calendar.
pub fn add_days(day: Date, days: i32) -> Date {
    day.saturating_add(jiff::SignedDuration::from_hours(i64::from(days) * 24))
}

/// The last day of so many months that begin on a day: the day before the same day of a later month; none, where that is no day.
pub fn last_of_months(from: Date, months: i64) -> Option<Date> {
    let months = i32::try_from(months).ok().filter(|months| *months > 0)?;
    Some(add_days(from.checked_add(jiff::Span::new().try_months(months).ok()?).ok()?, -1))
}

/// Calendar days from one day to another; negative when `to` lies before `from`.
pub fn days_between(from: Date, to: Date) -> i32 {
    // Whole days by construction, at most 7.3 million of them.
    i32::try_from(from.duration_until(to).as_hours() / 24).unwrap_or(i32::MAX)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn days_are_bangkok_days() {
        // Rule 3.
        let late: Timestamp = "2026-10-01T17:05:00Z".parse().unwrap();
        assert_eq!(bangkok_day(late), date(2026, 10, 2));
        let early: Timestamp = "2026-09-15T17:00:00Z".parse().unwrap();
        assert_eq!(bangkok_day(early), date(2026, 9, 16));
        assert_eq!(bangkok_midnight(date(2026, 9, 16)), early);
    }

    #[test]
    fn ends_of_the_calendar_do_not_panic() {
        assert_eq!(add_days(Date::MAX, 1), Date::MAX);
        assert_eq!(add_days(Date::MIN, -1), Date::MIN);
        assert!(bangkok_midnight(Date::MIN) < bangkok_midnight(Date::MAX));
        assert_eq!(bangkok_day(Timestamp::MAX).year(), 9999);
    }

    #[test]
    fn buddhist_years() {
        assert_eq!(buddhist_year(date(2020, 2, 29)), 2563);
    }

    proptest! {
        #[test]
        fn a_day_holds_its_midnight_and_nothing_before(offset in -200_000_i32..200_000) {
            let day = add_days(date(2026, 1, 1), offset);
            let start = bangkok_midnight(day);
            prop_assert_eq!(bangkok_day(start), day);
            let before = Timestamp::from_nanosecond(start.as_nanosecond() - 1).unwrap();
            prop_assert_eq!(bangkok_day(before), add_days(day, -1));
        }

        #[test]
        fn adding_and_counting_days_agree(days in -200_000_i32..200_000) {
            let from = date(2026, 11, 23);
            prop_assert_eq!(days_between(from, add_days(from, days)), days);
        }
    }
}
