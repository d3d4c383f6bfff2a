//! At the border: whether a visa that is shown lets its holder in today, and for how long (rules 33–35).

use super::assess::{Facts, Kind, Nationality, assess};
use super::types::{Entries, VisaType};
use super::{Assessment, ReasonCode, Settings};
use crate::identity::passport::PassportNumber;
use crate::issued::Standing;
use jiff::civil::Date;
use std::num::NonZeroU16;

/// A visa, as the state issued it.
#[derive(Debug, Clone, Copy)]
pub struct Issued<'a> {
    pub visa: &'static VisaType,
    pub entries: Entries,
    /// Where it stands today.
    pub standing: Standing,
    /// The days for which it admits, where it was issued for fewer than its type can be; none: those of its type.
    pub admitted_days: Option<u16>,
    /// Entries that it was used for.
    pub used: u32,
    /// The last day on which it lets its holder in.
    pub enter_before: Option<Date>,
    pub passport_no: &'a str,
    pub nationality: &'a str,
}

/// Who stands at the border with it.
#[derive(Debug, Clone, Copy)]
pub struct Presented<'a> {
    /// The number in the passport that is shown.
    pub passport_no: &'a str,
    pub passport_expiry: Option<Date>,
    pub on: Date,
}

/// What the officer makes of it. The reasons come the graver ones first.
pub fn admit(issued: &Issued<'_>, presented: &Presented<'_>, settings: &Settings) -> Assessment {
    let facts = Facts {
        visa_type: Some(Kind::Visa(issued.visa)),
        arrival: Some(presented.on),
        stay_days: issued.admitted_days.and_then(NonZeroU16::new),
        passport_expiry: presented.passport_expiry,
        enter_before: issued.enter_before,
        today: Some(presented.on),
        nationality: Nationality::try_from(issued.nationality.to_owned()).ok(),
        ..Facts::default()
    };
    let mut answer = assess(&facts, settings);
    let same = |a: &str, b: &str| match (PassportNumber::parse(a), PassportNumber::parse(b)) {
        (Ok(a), Ok(b)) => a == b,
        _ => false,
    };
    let against = match issued.standing {
        _ if !same(issued.passport_no, presented.passport_no) => Some(ReasonCode::PassportMismatch),
        Standing::Revoked | Standing::Suspended | Standing::Replaced | Standing::NotYetInForce => {
            Some(ReasonCode::VisaNotInForce)
        }
        Standing::Expired => Some(ReasonCode::VisaValidityPast),
        _ if issued.used > 0 && issued.entries == Entries::Single => Some(ReasonCode::VisaUsed),
        _ => None,
    };
    if let Some(reason) = against {
        answer.reason = Some(reason);
        answer.entry_allowed = Some(false);
    }
    if answer.entry_allowed == Some(false) {
        answer.admitted_until = None;
    }
    answer
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platforms::foreigner::visa::types::visa_type;
    use jiff::civil::date;

    fn issued(entries: Entries) -> Issued<'static> {
        Issued {
            visa: visa_type("TR").unwrap(),
            entries,
            standing: Standing::InForce,
            admitted_days: None,
            used: 0,
            enter_before: Some(date(2027, 3, 4)),
            passport_no: "AB1234567",
            nationality: "NGA",
        }
    }

    fn shown(on: Date) -> Presented<'static> {
        Presented { passport_no: "ab 1234567", passport_expiry: Some(date(2033, 6, 30)), on }
    }

    fn judged(issued: &Issued<'_>, presented: &Presented<'_>) -> Result<Date, ReasonCode> {
        let answer = admit(issued, presented, &Settings::default());
        match answer.entry_allowed {
            Some(true) => Ok(answer.admitted_until.unwrap()),
            _ => Err(answer.reason.unwrap()),
        }
    }

    #[test]
    fn a_visa_lets_its_holder_in_until_its_last_day() {
        let single = issued(Entries::Single);
        assert_eq!(judged(&single, &shown(date(2027, 1, 5))), Ok(date(2027, 3, 5)));
        assert_eq!(judged(&single, &shown(date(2027, 3, 4))), Ok(date(2027, 5, 2)));
        assert_eq!(judged(&single, &shown(date(2027, 3, 5))), Err(ReasonCode::VisaValidityPast));
    }

    #[test]
    fn a_visa_of_one_year_admits_for_one_year() {
        let smart = Issued { visa: visa_type("SMART-T").unwrap(), ..issued(Entries::Multiple) };
        let year = Issued { admitted_days: Some(365), ..smart };
        let day = shown(date(2027, 1, 5));
        assert_eq!(judged(&year, &day), Ok(date(2028, 1, 4)));
        assert_eq!(judged(&smart, &day), Ok(date(2031, 1, 3)));
    }

    #[test]
    fn one_entry_is_one_entry() {
        let today = shown(date(2027, 1, 5));
        assert_eq!(judged(&Issued { used: 1, ..issued(Entries::Single) }, &today), Err(ReasonCode::VisaUsed));
        assert!(judged(&Issued { used: 3, ..issued(Entries::Multiple) }, &today).is_ok());
    }

    #[test]
    fn what_speaks_against_it_has_a_reason() {
        let today = shown(date(2027, 1, 5));
        let single = issued(Entries::Single);
        for (standing, reason) in [
            (Standing::Revoked, ReasonCode::VisaNotInForce),
            (Standing::Suspended, ReasonCode::VisaNotInForce),
            (Standing::Expired, ReasonCode::VisaValidityPast),
        ] {
            assert_eq!(judged(&Issued { standing, ..single }, &today), Err(reason));
        }
        let other = Presented { passport_no: "AB1234568", ..today };
        assert_eq!(judged(&single, &other), Err(ReasonCode::PassportMismatch));
        let none = Presented { passport_no: "", ..today };
        assert_eq!(judged(&single, &none), Err(ReasonCode::PassportMismatch));
        let old = Presented { passport_expiry: Some(date(2027, 7, 4)), ..today };
        assert_eq!(judged(&single, &old), Err(ReasonCode::PassportExpiresTooSoon));
        let enough = Presented { passport_expiry: Some(date(2027, 7, 5)), ..today };
        assert!(judged(&single, &enough).is_ok());
    }
}
