//! Who enters without a visa, or gets one at the border, on which day: schemes by nationality and kind of passport, each in
//! force from a day to a day. What counts is the day of entry; who entered before a change keeps what he was given.

use super::types::PassportKind;
use jiff::civil::Date;
use std::sync::LazyLock;

/// Scheme, kinds of passport, first and last day, days admitted, nationalities; tab-separated.
const TABLE: &str = include_str!("exemptions.tsv");

/// Under what somebody is let in without a visa from a mission.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scheme {
    /// The Interior Minister's exemption of tourists.
    Tourism,
    /// An agreement between Thailand and the state.
    Bilateral,
    /// A visa that is issued at the border.
    OnArrival,
}

impl Scheme {
    pub const fn code(self) -> &'static str {
        match self {
            Self::Tourism => "TOURISM",
            Self::Bilateral => "BILATERAL",
            Self::OnArrival => "ON_ARRIVAL",
        }
    }

    fn parse(code: &str) -> Option<Self> {
        [Self::Tourism, Self::Bilateral, Self::OnArrival].into_iter().find(|scheme| scheme.code() == code)
    }
}

/// A scheme as it is in force for some nationalities.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exemption {
    pub scheme: Scheme,
    passports: Vec<PassportKind>,
    /// First and last day of entry.
    from: Date,
    to: Option<Date>,
    /// Days admitted.
    pub days: i32,
    nationalities: Vec<&'static str>,
}

impl Exemption {
    fn parse(line: &'static str) -> Option<Self> {
        let mut cells = line.split('\t');
        Some(Self {
            scheme: Scheme::parse(cells.next()?)?,
            passports: cells.next()?.split(',').map(PassportKind::parse).collect::<Option<_>>()?,
            from: cells.next()?.parse().ok()?,
            to: match cells.next()? {
                "-" => None,
                day => Some(day.parse().ok()?),
            },
            days: cells.next()?.parse().ok()?,
            nationalities: cells.next()?.split(' ').collect(),
        })
    }

    fn is_in_force(&self, on: Date) -> bool {
        self.from <= on && self.to.is_none_or(|last| on <= last)
    }

    /// Whether the entries by land of a calendar year are counted (rule 36): those of tourists, not those of agreements.
    pub fn counts_land_entries(&self) -> bool {
        self.scheme == Scheme::Tourism
    }

    fn covers(&self, nationality: &str, passport: PassportKind) -> bool {
        self.passports.contains(&passport) && self.nationalities.contains(&nationality)
    }
}

static ALL: LazyLock<Vec<Exemption>> =
    LazyLock::new(|| TABLE.lines().filter(|line| !line.starts_with('#')).filter_map(Exemption::parse).collect());

/// The exemption under which a nationality may stay longest when it enters on a day. `nationality`: ICAO code, as it is stored.
pub fn exemption(nationality: &str, passport: PassportKind, on: Date) -> Option<&'static Exemption> {
    best(on, |exemption| exemption.scheme != Scheme::OnArrival && exemption.covers(nationality, passport))
}

/// The agreement under which a nationality may stay longest when it enters on a day.
pub fn bilateral(nationality: &str, passport: PassportKind, on: Date) -> Option<&'static Exemption> {
    best(on, |exemption| exemption.scheme == Scheme::Bilateral && exemption.covers(nationality, passport))
}

/// The visa that a nationality can get at the border on a day.
pub fn on_arrival(nationality: &str, passport: PassportKind, on: Date) -> Option<&'static Exemption> {
    best(on, |exemption| exemption.scheme == Scheme::OnArrival && exemption.covers(nationality, passport))
}

/// What a scheme gives on a day to those whom it covers, where the nationality is not known.
pub fn in_general(scheme: Scheme, on: Date) -> Option<&'static Exemption> {
    best(on, |exemption| exemption.scheme == scheme)
}

fn best(on: Date, is_meant: impl Fn(&Exemption) -> bool) -> Option<&'static Exemption> {
    ALL.iter().filter(|exemption| exemption.is_in_force(on) && is_meant(exemption)).max_by_key(|one| one.days)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::identity::country::is_known_code;
    use jiff::civil::date;

    fn days(nationality: &str, passport: PassportKind, on: Date) -> Option<(Scheme, i32)> {
        exemption(nationality, passport, on).map(|exemption| (exemption.scheme, exemption.days))
    }

    #[test]
    fn every_line_of_the_table_is_read_and_names_known_states() {
        let lines = TABLE.lines().filter(|line| !line.starts_with('#')).count();
        assert_eq!(ALL.len(), lines);
        for exemption in ALL.iter() {
            let unknown: Vec<_> = exemption.nationalities.iter().filter(|code| !is_known_code(code)).collect();
            assert!(unknown.is_empty(), "{unknown:?}");
            let mut once = exemption.nationalities.clone();
            once.sort_unstable();
            once.dedup();
            assert_eq!(once.len(), exemption.nationalities.len(), "{:?}", exemption.scheme);
        }
        let tourism: Vec<&Exemption> = ALL.iter().filter(|one| one.scheme == Scheme::Tourism).collect();
        assert!(tourism.iter().all(|one| one.nationalities.len() == 93));
    }

    #[test]
    fn rule_36_the_day_of_entry_decides() {
        use PassportKind::Ordinary;
        assert_eq!(days("SWE", Ordinary, date(2026, 9, 14)), Some((Scheme::Tourism, 60)));
        assert_eq!(days("SWE", Ordinary, date(2026, 9, 15)), Some((Scheme::Tourism, 30)));
        assert_eq!(days("SWE", Ordinary, date(2024, 7, 14)), None, "not known");
        assert_eq!(days("NGA", Ordinary, date(2026, 9, 20)), None);
        assert_eq!(in_general(Scheme::Tourism, date(2026, 9, 10)).map(|one| one.days), Some(60));
    }

    #[test]
    fn bilateral_agreements_stay() {
        use PassportKind::{Diplomatic, Ordinary};
        assert_eq!(days("KOR", Ordinary, date(2026, 9, 20)), Some((Scheme::Bilateral, 90)));
        assert_eq!(days("RUS", Ordinary, date(2026, 9, 10)), Some((Scheme::Tourism, 60)));
        assert_eq!(days("D", Diplomatic, date(2026, 9, 20)), Some((Scheme::Bilateral, 90)));
        assert_eq!(days("AUS", Diplomatic, date(2026, 9, 20)), None);
        let border = on_arrival("SRB", Ordinary, date(2026, 12, 1)).map(|one| one.days);
        assert_eq!(border, Some(15));
        assert_eq!(on_arrival("SWE", Ordinary, date(2026, 12, 1)), None);
    }
}
