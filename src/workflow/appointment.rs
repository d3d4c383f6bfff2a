//! Times at an office: which ones it offers, by the working calendar and dated settings. Times of day are those at the office,
//! wherever in the world it is. Who has taken which is the store's to know.

use crate::calendar::{WorkingCalendar, add_days};
use crate::settings::{SettingError, Settings};
use crate::value::{Value, Values};
use jiff::civil::{Date, DateTime, Time};

/// The facts that hold a time at the office: its day, and the time of day there.
pub const APPOINTMENT: [&str; 2] = ["appointment_on", "appointment_time"];

/// The most days ahead that are looked at, whatever the settings say.
const HORIZON: i32 = 366;

/// When people can come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hours {
    /// So many begin at the same time.
    pub capacity: i16,
    /// Working days between booking and coming, at least.
    lead_days: i64,
    /// Working days that are offered.
    days: i64,
    /// Times of day.
    times: Vec<Time>,
}

impl Hours {
    /// From `<prefix>.capacity`, `.lead_days`, `.days` and `.times`, as they are for an office.
    pub fn from_resolved(settings: &Settings, prefix: &str) -> Result<Self, SettingError> {
        let key = |name: &str| format!("{prefix}.{name}");
        let times = settings.texts(&key("times"))?;
        Ok(Self {
            capacity: i16::try_from(settings.number(&key("capacity"))?).map_err(|_| SettingError(key("capacity")))?,
            lead_days: settings.number(&key("lead_days"))?,
            days: settings.number(&key("days"))?,
            times: times
                .iter()
                .map(|time| time.parse().map_err(|_| SettingError(key("times"))))
                .collect::<Result<_, _>>()?,
        })
    }

    /// The times that are offered on a day, the earliest first, whether they are free or not.
    pub fn offered(&self, today: Date, calendar: &WorkingCalendar) -> Vec<DateTime> {
        let working = (1..=HORIZON).map(|ahead| add_days(today, ahead)).filter(|day| calendar.is_working_day(*day));
        let skipped = usize::try_from(self.lead_days).unwrap_or(0).saturating_sub(1);
        let days = working.skip(skipped).take(usize::try_from(self.days).unwrap_or(0));
        days.flat_map(|day| self.times.iter().map(move |time| day.to_datetime(*time))).collect()
    }
}

/// The facts of a time.
pub fn facts(starts: DateTime) -> Values {
    let time = starts.time().strftime("%H:%M").to_string();
    APPOINTMENT.into_iter().map(str::to_owned).zip([Value::from(starts.date()), time.into()]).collect()
}

/// The time that facts hold.
pub fn of_facts(facts: &Values) -> Option<DateTime> {
    let [day, time] = APPOINTMENT.map(|name| facts.get(name).and_then(Value::as_text));
    Some(day?.parse::<Date>().ok()?.to_datetime(time?.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::SEED_HOLIDAYS;
    use jiff::civil::date;

    fn settings(times: &[&str]) -> Settings {
        let times = Value::List(times.iter().map(|time| (*time).into()).collect());
        let numbers = [("capacity", 2), ("lead_days", 3), ("days", 2)];
        let numbers = numbers.into_iter().map(|(name, number)| (format!("x.{name}"), Value::Number(number)));
        Settings(numbers.chain([("x.times".to_owned(), times)]).collect())
    }

    #[test]
    fn times_lie_on_working_days() {
        let calendar = WorkingCalendar::from_toml(SEED_HOLIDAYS).unwrap();
        let hours = Hours::from_resolved(&settings(&["09:00", "09:30"]), "x").unwrap();
        // 4 December 2026 is a Friday; the 7th and 10th are holidays.
        let offered = hours.offered(date(2026, 12, 4), &calendar);
        let expected = [date(2026, 12, 11), date(2026, 12, 14)]
            .into_iter()
            .flat_map(|day| [day.at(9, 0, 0, 0), day.at(9, 30, 0, 0)])
            .collect::<Vec<_>>();
        assert_eq!(offered, expected);
        assert!(Hours::from_resolved(&settings(&["soon"]), "x").is_err());
        assert!(Hours::from_resolved(&settings(&[]), "y").is_err());
    }

    #[test]
    fn a_time_is_two_facts() {
        let starts = date(2026, 12, 11).at(9, 30, 0, 0);
        assert_eq!(of_facts(&facts(starts)), Some(starts));
        assert_eq!(facts(starts).get("appointment_time"), Some(&Value::from("09:30")));
        assert_eq!(of_facts(&Values::new()), None);
    }
}
