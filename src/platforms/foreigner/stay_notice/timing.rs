//! Until when a stay must be notified (rule 13), and which return needs no new notice (rule 14).

use super::Settings;
use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};

/// The last second in which the notice of a stay is in time: s. 38 counts hours, so that no holiday moves it (rule 13). While
/// the portal is down they do not run.
pub fn deadline(stay_began: Timestamp, settings: &Settings) -> Timestamp {
    let hours = SignedDuration::from_hours(settings.deadline_hours);
    settings.outages.extended(stay_began, stay_began.checked_add(hours).unwrap_or(Timestamp::MAX))
}

/// Whether a notice comes too late (rule 13).
pub fn is_late(stay_began: Timestamp, filed_at: Timestamp, settings: &Settings) -> bool {
    filed_at > deadline(stay_began, settings)
}

/// How somebody came back into the country.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Entry {
    /// On a re-entry permit or a visa for several entries: the permit to stay goes on.
    SamePermit,
    /// Without a visa, or on one for a single entry: a new permit to stay.
    NewPermit,
}

impl Entry {
    pub const ALL: [Self; 2] = [Self::SamePermit, Self::NewPermit];

    pub const fn code(self) -> &'static str {
        match self {
            Self::SamePermit => "SAME_PERMIT",
            Self::NewPermit => "NEW_PERMIT",
        }
    }

    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|entry| entry.code() == code)
    }
}

/// An alien whose stay at a place was notified before, and who comes back to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Return {
    pub same_address: bool,
    pub permit_still_valid: bool,
    /// None: he did not leave the country.
    pub entered: Option<Entry>,
    /// The day on which he came back, where it is known.
    pub on: Option<Date>,
}

/// Whether the return must be notified (rule 14): not, when it is the same place under the same permit to stay.
pub fn needs_new_notice(back: &Return, settings: &Settings) -> bool {
    let before_the_rule = back.on.is_some_and(|day| day < settings.returning_guests_since);
    before_the_rule || !back.same_address || !back.permit_still_valid || back.entered == Some(Entry::NewPermit)
}

/// The last notice of an alien at a place, before he comes there again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Before {
    pub check_in: Date,
    pub permit_expires: Option<Date>,
}

/// What is told of him when he comes again.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Again {
    pub check_in: Date,
    pub permit_expires: Option<Date>,
    /// When he came into the country.
    pub arrival_date: Option<Date>,
    /// What the notifier says of it.
    pub said: Option<Entry>,
}

/// Whether he is a returning guest, of whom no new notice is needed (rule 14). It must be known that the permit goes on, from the
/// notice before or because the notifier says so: where nobody knows, a notice too many does no harm, and one too few costs a fine.
pub fn is_returning(before: &Before, again: &Again, settings: &Settings) -> bool {
    let arrived_since = again.arrival_date.is_some_and(|day| day > before.check_in);
    let until = match again.said {
        Some(Entry::SamePermit) => again.permit_expires.or(before.permit_expires),
        // Another end is that of an extension, or of a new permit: nobody says which.
        _ => before.permit_expires.filter(|until| again.permit_expires.is_none_or(|now| now == *until)),
    };
    let is_known_to_go_on = again.said == Some(Entry::SamePermit);
    let back = Return {
        same_address: true,
        permit_still_valid: until.map_or(is_known_to_go_on, |until| until >= again.check_in),
        entered: again.said.or(arrived_since.then_some(Entry::NewPermit)),
        on: Some(again.check_in),
    };
    !needs_new_notice(&back, settings)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_deadline_is_kept_to_the_second() {
        let settings = Settings::default();
        let began: Timestamp = "2026-05-02T09:30:00+07:00".parse().unwrap();
        let at = |text: &str| text.parse::<Timestamp>().unwrap();
        assert_eq!(deadline(began, &settings), at("2026-05-03T09:30:00+07:00"));
        assert!(!is_late(began, at("2026-05-03T09:30:00+07:00"), &settings));
        assert!(is_late(began, at("2026-05-03T09:30:01+07:00"), &settings));
        let outages = ["2026-05-02T22:00:00+07:00/2026-05-03T00:30:00+07:00"];
        let down =
            Settings { outages: crate::platforms::outage::Outages::parse(&outages).unwrap(), ..Settings::default() };
        assert_eq!(
            deadline(began, &down),
            at("2026-05-03T12:00:00+07:00"),
            "the portal was down for two and a half hours"
        );
        // 12 April is a Sunday, 13 to 15 April are Songkran: nothing moves.
        let songkran = at("2026-04-12T20:00:00+07:00");
        assert!(is_late(songkran, at("2026-04-13T20:00:01+07:00"), &settings));
    }

    #[test]
    fn who_comes_back_under_the_same_permit_is_not_notified_again() {
        let settings = Settings::default();
        let trip = Return {
            same_address: true,
            permit_still_valid: true,
            entered: None,
            on: Some(jiff::civil::date(2026, 5, 2)),
        };
        assert!(!needs_new_notice(&trip, &settings), "a trip in the country");
        let abroad = |entry| Return { entered: Some(entry), ..trip };
        assert!(!needs_new_notice(&abroad(Entry::SamePermit), &settings));
        assert!(needs_new_notice(&abroad(Entry::NewPermit), &settings));
        assert!(needs_new_notice(&Return { same_address: false, ..trip }, &settings));
        assert!(needs_new_notice(&Return { permit_still_valid: false, ..trip }, &settings));
        let day = |year, month, day| Some(jiff::civil::date(year, month, day));
        assert!(needs_new_notice(&Return { on: day(2020, 6, 29), ..trip }, &settings));
        assert!(!needs_new_notice(&Return { on: day(2020, 6, 30), ..trip }, &settings));
    }

    #[test]
    fn a_guest_returns_when_it_is_known_that_his_permit_goes_on() {
        let settings = Settings::default();
        let day = jiff::civil::date;
        let known = Before { check_in: day(2026, 5, 2), permit_expires: Some(day(2026, 6, 30)) };
        let unknown = Before { permit_expires: None, ..known };
        let again = Again { check_in: day(2026, 5, 20), ..Again::default() };
        let said = |said| Again { said: Some(said), ..again };
        assert!(is_returning(&known, &again, &settings), "back from a trip");
        assert!(!is_returning(&unknown, &again, &settings), "nobody knows until when he may stay");
        assert!(is_returning(&unknown, &said(Entry::SamePermit), &settings));
        assert!(!is_returning(&known, &said(Entry::NewPermit), &settings));
        let after = Again { check_in: day(2026, 7, 1), ..again };
        assert!(!is_returning(&known, &after, &settings), "the permit has ended");
        assert!(is_returning(&known, &Again { check_in: day(2026, 6, 30), ..again }, &settings), "its last day");
        let extended = Again { permit_expires: Some(day(2026, 7, 30)), ..after };
        assert!(!is_returning(&known, &extended, &settings), "extended, or a new one: it is not said");
        assert!(is_returning(&known, &Again { said: Some(Entry::SamePermit), ..extended }, &settings));
        // He came into the country after he had been notified: on a new permit, unless it is said otherwise.
        let abroad = Again { arrival_date: Some(day(2026, 5, 19)), ..again };
        assert!(!is_returning(&known, &abroad, &settings));
        assert!(is_returning(&known, &Again { said: Some(Entry::SamePermit), ..abroad }, &settings));
        assert!(is_returning(&known, &Again { arrival_date: Some(day(2026, 5, 1)), ..again }, &settings));
    }

    proptest! {
        /// Against counting the seconds one by one from the clock's own numbers.
        #[test]
        fn late_is_more_than_a_day_of_seconds(began in 0_i64..4_000_000_000, waited in -100_000_i64..200_000) {
            let settings = Settings::default();
            let at = |second| Timestamp::from_second(second).unwrap();
            let late = is_late(at(began), at(began + waited), &settings);
            prop_assert_eq!(late, waited > 24 * 60 * 60);
        }
    }
}
