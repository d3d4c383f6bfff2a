//! At the border without a visa from a mission: exempt, under an agreement, with a visa on arrival, or not at all (rules 33, 34, 36);
//! and two exempt entries by land in a calendar year, no more. What an overstay costs who leaves is rule 37 ([`super::super::overstay`]).

use super::assess::must_be_valid_to;
use super::exemption::{self, Exemption, Scheme};
use super::types::PassportKind;
use super::{ReasonCode, Settings, law};
use crate::calendar::add_days;
use crate::identity::mrz::Mrz;
use crate::identity::port_of_entry::{Mode, port_of_entry};
use crate::platforms::Because;
use jiff::civil::Date;

/// Who stands at the border.
#[derive(Debug, Clone, Copy)]
pub struct Traveller<'a> {
    /// ICAO code, as it is stored.
    pub nationality: &'a str,
    pub passport: PassportKind,
    pub passport_expiry: Date,
    pub on: Date,
    pub by_land: bool,
    /// Exempt entries by land that he has made this calendar year.
    pub land_entries: u32,
}

/// What the officer makes of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Admission {
    /// Under what he is let in; none: he is not, or needs nothing of the kind.
    pub scheme: Option<Scheme>,
    /// As the entry record names it: `P30`, `PP90`, `VOA`.
    pub class: String,
    /// The last day of the stay (rule 34); none: he is not let in.
    pub until: Option<Date>,
    pub reason: Option<ReasonCode>,
    pub because: Vec<Because>,
}

/// Whether somebody without a visa is let in, and for how long.
pub fn admit(traveller: &Traveller<'_>, settings: &Settings) -> Admission {
    let mut answer = Admission { scheme: None, class: String::new(), until: None, reason: None, because: Vec::new() };
    if traveller.nationality == "THA" {
        answer.reason = Some(ReasonCode::NotRequired);
        answer.because.push(Because::new(36, law::ALIEN));
        return answer;
    }
    answer.because.push(Because::new(36, law::EXEMPTION));
    answer.because.push(Because::new(33, law::MISSIONS));
    let found = match way(traveller, settings) {
        Ok(found) => found,
        Err(reason) => {
            answer.reason = Some(reason);
            return answer;
        }
    };
    if traveller.passport_expiry < must_be_valid_to(traveller.on, settings) {
        answer.reason = Some(ReasonCode::PassportExpiresTooSoon);
        return answer;
    }
    answer.because.push(Because::new(34, law::CLASSES));
    answer.scheme = Some(found.scheme);
    answer.class = class(found);
    answer.until = Some(add_days(traveller.on, found.days - 1));
    answer
}

/// The exemption with the longest stay, of those whose limit is not reached; else a visa on arrival.
fn way(traveller: &Traveller<'_>, settings: &Settings) -> Result<&'static Exemption, ReasonCode> {
    let Traveller { nationality, passport, on, .. } = *traveller;
    let used_up = traveller.by_land && traveller.land_entries >= settings.exempt_land_entries;
    let best = exemption::exemption(nationality, passport, on);
    // The limit is the Interior Minister's, for his own exemption: an agreement between states knows none.
    let within = match best.filter(|best| best.counts_land_entries() && used_up) {
        Some(_) => exemption::bilateral(nationality, passport, on),
        None => best,
    };
    let refused = if best.is_some() { ReasonCode::LandEntriesUsed } else { ReasonCode::VisaRequired };
    within.or_else(|| exemption::on_arrival(nationality, passport, on)).ok_or(refused)
}

fn class(found: &Exemption) -> String {
    match found.scheme {
        Scheme::Tourism => format!("P{}", found.days),
        Scheme::Bilateral => format!("PP{}", found.days),
        Scheme::OnArrival => "VOA".to_owned(),
    }
}

/// How many of these entries were exempt ones by land in the calendar year of a day. Each: the day, the port's code, the class.
pub fn land_entries<'a>(entries: impl Iterator<Item = (Date, &'a str, &'a str)>, on: Date) -> u32 {
    let counts = |(day, port, class): &(Date, &str, &str)| {
        let tourist = class.strip_prefix('P').is_some_and(|days| days.parse::<u16>().is_ok());
        let by_land = port_of_entry(port).is_some_and(|port| port.mode == Mode::Land);
        day.year() == on.year() && tourist && by_land
    };
    u32::try_from(entries.filter(counts).count()).unwrap_or(u32::MAX)
}

/// What kind of passport the machine-readable lines are of.
pub fn passport_kind(zone: &Mrz) -> PassportKind {
    match zone.document_type.as_str() {
        "PD" => PassportKind::Diplomatic,
        "PO" | "PS" => PassportKind::Official,
        _ => PassportKind::Ordinary,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    const ON: Date = date(2026, 12, 5);

    fn of(nationality: &'static str) -> Traveller<'static> {
        Traveller {
            nationality,
            passport: PassportKind::Ordinary,
            passport_expiry: date(2033, 6, 30),
            on: ON,
            by_land: false,
            land_entries: 0,
        }
    }

    fn admitted(traveller: &Traveller<'_>) -> (Option<ReasonCode>, String, Option<Date>) {
        let answer = admit(traveller, &Settings::default());
        (answer.reason, answer.class, answer.until)
    }

    #[test]
    fn each_scheme_admits_for_its_days() {
        assert_eq!(admitted(&of("SWE")), (None, "P30".to_owned(), Some(date(2027, 1, 3))));
        assert_eq!(admitted(&of("KOR")), (None, "PP90".to_owned(), Some(date(2027, 3, 4))));
        assert_eq!(admitted(&of("SRB")), (None, "VOA".to_owned(), Some(date(2026, 12, 19))));
        assert_eq!(admitted(&of("NGA")), (Some(ReasonCode::VisaRequired), String::new(), None));
        assert_eq!(admitted(&of("THA")), (Some(ReasonCode::NotRequired), String::new(), None));
        let diplomat = Traveller { passport: PassportKind::Diplomatic, ..of("D") };
        assert_eq!(admitted(&diplomat), (None, "PP90".to_owned(), Some(date(2027, 3, 4))));
    }

    #[test]
    fn the_third_exempt_entry_by_land_of_a_year_is_refused() {
        let by_land = |land_entries| Traveller { by_land: true, land_entries, ..of("SWE") };
        assert_eq!(admitted(&by_land(1)).0, None);
        assert_eq!(admitted(&by_land(2)), (Some(ReasonCode::LandEntriesUsed), String::new(), None));
        assert_eq!(admitted(&Traveller { land_entries: 9, ..of("SWE") }).0, None, "by air there is no limit");
        assert_eq!(
            admitted(&Traveller { by_land: true, land_entries: 9, ..of("KOR") }).0,
            None,
            "an agreement has none"
        );
        let voa = Traveller { by_land: true, land_entries: 9, ..of("SRB") };
        assert_eq!(admitted(&voa).0, None, "a visa on arrival is no exemption");
    }

    #[test]
    fn only_exempt_entries_by_land_of_the_year_count() {
        let entries = [
            (date(2026, 1, 1), "SADAO", "P60"),
            (date(2026, 11, 30), "MAE_SAI", "P30"),
            (date(2025, 12, 31), "SADAO", "P60"),
            (date(2026, 3, 1), "BKK", "P30"),
            (date(2026, 3, 1), "SADAO", "TR"),
            (date(2026, 3, 1), "SADAO", "PP90"),
            (date(2026, 3, 1), "SADAO", "VOA"),
            (date(2026, 3, 1), "NOWHERE", "P30"),
        ];
        assert_eq!(land_entries(entries.into_iter(), ON), 2);
        assert_eq!(land_entries(entries.into_iter(), date(2025, 12, 31)), 1);
    }

    #[test]
    fn rule_33_holds_for_them_too() {
        let until = |passport_expiry| admitted(&Traveller { passport_expiry, ..of("SWE") }).0;
        assert_eq!(until(date(2027, 6, 4)), Some(ReasonCode::PassportExpiresTooSoon));
        assert_eq!(until(date(2027, 6, 5)), None);
    }
}
