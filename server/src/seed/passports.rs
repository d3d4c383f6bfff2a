//! Passports for trying the 90-day report out: each is documented with what it leads to, and printed with its two lines of
//! the machine-readable zone. Dates count from the day on which they are put into the register, which is done again on
//! every day on which a demonstration starts, so that they always lead to the same.

use jiff::civil::{Date, date};
use sala::calendar::add_days;
use sala::identity::passport::Sex;
use sala::identity::place::{SubdistrictCode, subdistrict};
use serde_json::{Value as Json, json};

use super::people::{Holder, People, Visit};
use crate::startup::Random;

/// What reporting with a passport leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Leads {
    /// All agrees: approved at once.
    Approved,
    /// The day of arrival on the applicant's form differs from the register's: to an officer. Corrected, it agrees.
    ArrivalDiffers,
    TooEarly,
    /// Reported at an office before, so that the due date of that receipt is to be given: it agrees.
    Reported,
    /// The online window is closed; the counter still takes the report.
    TooLate,
    /// The register knows no entry: to an officer.
    NotInRegister,
    /// The entry was made with the passport before this one, whose number must be given.
    Renewed,
}

impl Leads {
    pub const fn code(self) -> &'static str {
        match self {
            Self::Approved => "approved",
            Self::ArrivalDiffers => "arrival-differs",
            Self::TooEarly => "too-early",
            Self::Reported => "reported",
            Self::TooLate => "too-late",
            Self::NotInRegister => "not-in-register",
            Self::Renewed => "renewed",
        }
    }
}

/// A passport to try out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TryOut {
    pub leads: Leads,
    pub holder: Holder,
    /// The number of the passport before, where it was renewed.
    pub previous_passport_no: Option<String>,
    /// As the register holds it.
    pub visit: Visit,
    /// The day of arrival to type; differs from the register's where that is what it shows.
    pub typed_arrival: Date,
}

/// The passport of the account with a history: her last report was approved 88 days before `began`, the day on which the
/// demonstration was first filled, and the next is due six days after it.
pub fn with_history(began: Date) -> TryOut {
    let holder = Holder {
        state: "IND".to_owned(),
        family_name: "SHARMA".to_owned(),
        first_name: "PRIYA".to_owned(),
        sex: Sex::F,
        birth_date: date(1991, 8, 17),
        passport_no: "Z4567890".to_owned(),
        passport_expiry: date(2033, 6, 30),
    };
    try_out(Leads::Approved, holder, "103901", add_days(began, HISTORY_FILED - 85))
}

/// The day of that report, counted from the day on which the demonstration was first filled.
pub const HISTORY_FILED: i32 = -88;

/// How many passports there are beside the documented ones, all leading to approval: for tests that each need their own.
const SPARE: usize = 300;

/// How many of the passports are documented; the spare ones are only in the file.
pub const DOCUMENTED: usize = 7;

/// The passports, as of a day. The documented ones first, then the spare ones.
pub fn passports(today: Date) -> Vec<TryOut> {
    let documented = [
        (Leads::Approved, "D", "HOFFMANN", "ANNA MARIA", Sex::F, date(1989, 4, 12), "C01X00T47", "100502", 80),
        (Leads::ArrivalDiffers, "GBR", "WALKER", "LIAM JAMES", Sex::M, date(1978, 9, 30), "512345678", "830101", 80),
        (Leads::TooEarly, "CHN", "ZHANG", "MEI LIN", Sex::F, date(1995, 2, 3), "E12345678", "500108", 30),
        (Leads::TooLate, "JPN", "TANAKA", "HIROSHI", Sex::M, date(1966, 11, 5), "TR1234567", "200401", 94),
        (Leads::NotInRegister, "KAZ", "AKHMETOV", "ARMAN", Sex::M, date(1984, 7, 21), "N09876543", "830301", 80),
        (Leads::Renewed, "ESP", "GARCIA LOPEZ", "CARLOS", Sex::M, date(1972, 1, 9), "PAB123456", "103901", 80),
        (Leads::Reported, "SWE", "LINDQVIST", "ELSA", Sex::F, date(1983, 5, 26), "AA8812045", "100608", 174),
    ];
    let documented = documented.into_iter().map(|(leads, state, family, first, sex, birth, number, home, days)| {
        let holder = Holder {
            state: state.to_owned(),
            family_name: family.to_owned(),
            first_name: first.to_owned(),
            sex,
            birth_date: birth,
            passport_no: number.to_owned(),
            passport_expiry: date(2033, 6, 30),
        };
        try_out(leads, holder, home, add_days(today, -days))
    });
    // Their own generator, so that neither more entries nor more cases change them.
    let random = Random::seeded(47);
    let people = People::new(&random);
    // The fixed day keeps the holders the same on every day.
    let spare = (0..SPARE).map(|_| {
        let mut holder = people.holder(date(2026, 11, 1));
        holder.passport_expiry = date(2033, 6, 30);
        try_out(Leads::Approved, holder, "100502", add_days(today, -80))
    });
    documented.chain(spare).collect()
}

fn try_out(leads: Leads, holder: Holder, home: &str, arrived_on: Date) -> TryOut {
    let home = home.parse::<SubdistrictCode>().ok().and_then(|code| subdistrict(code).ok());
    let visit = Visit {
        arrived_on,
        port_of_entry: "BKK".to_owned(),
        visa_type: "NON-B".to_owned(),
        status_class: "ORDINARY".to_owned(),
        permit_expires: add_days(arrived_on, 364),
        next_report_due: (leads == Leads::Reported).then(|| add_days(arrived_on, 89 + 90)),
        home: home.expect("the sub-districts of the try-outs exist"),
    };
    TryOut {
        leads,
        typed_arrival: if leads == Leads::ArrivalDiffers { add_days(arrived_on, -2) } else { arrived_on },
        previous_passport_no: (leads == Leads::Renewed).then(|| "AAC654321".to_owned()),
        holder,
        visit,
    }
}

impl TryOut {
    /// The holder as the register knows him; none where it does not.
    pub fn in_register(&self) -> Option<Holder> {
        match self.leads {
            Leads::NotInRegister => None,
            _ => Some(Holder {
                passport_no: self.previous_passport_no.clone().unwrap_or_else(|| self.holder.passport_no.clone()),
                ..self.holder.clone()
            }),
        }
    }

    /// For other programs.
    pub fn to_json(&self) -> Json {
        let home = self.visit.home;
        json!({
            "leads_to": self.leads.code(),
            "mrz": self.holder.mrz(),
            "passport_no": self.holder.passport_no,
            "issuing_state": self.holder.state,
            "nationality": self.holder.state,
            "family_name": self.holder.family_name,
            "first_name": self.holder.first_name,
            "sex": self.holder.sex.code(),
            "birth_date": self.holder.birth_date,
            "passport_expiry": self.holder.passport_expiry,
            "previous_passport_no": self.previous_passport_no,
            "last_arrival": self.typed_arrival,
            "last_arrival_in_register": self.in_register().map(|_| self.visit.arrived_on),
            "port_of_entry": self.visit.port_of_entry,
            "visa_type": self.visit.visa_type,
            "permit_expires": self.visit.permit_expires,
            "due_date": self.visit.next_report_due,
            "province": home.code.province().to_string(),
            "district": home.code.district().to_string(),
            "subdistrict": home.code.to_string(),
            "postcode": home.postcodes.first().map(ToString::to_string),
            "house_no": "99/1",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use sala::identity::mrz;
    use sala::platforms::foreigner::ninety_day::{Channel, Facts, ReasonCode, Settings, assess};
    use std::collections::BTreeSet;

    #[test]
    fn each_leads_where_it_says() {
        // Any day: nothing may depend on which.
        for today in [date(2026, 11, 23), date(2027, 3, 1), date(2028, 2, 29)] {
            for try_out in passports(today) {
                let facts = Facts {
                    last_arrival: Some(try_out.typed_arrival),
                    due_date: try_out.visit.next_report_due,
                    filed_on: Some(today),
                    channel: Some(Channel::Online),
                    status_class: Some(try_out.visit.visa_type.clone()),
                    permit_expires: Some(try_out.visit.permit_expires),
                    nationality: Some(try_out.holder.state.clone()),
                    ..Facts::default()
                };
                let reason = match try_out.leads {
                    Leads::TooEarly => Some(ReasonCode::TooEarly),
                    Leads::TooLate => Some(ReasonCode::OnlineWindowClosed),
                    _ => None,
                };
                let assessed = assess(&facts, &Settings::default());
                assert_eq!(assessed.reason, reason, "{:?} on {today}", try_out.leads);
                assert_eq!(assessed.accepted, Some(reason.is_none()));
            }
        }
    }

    #[test]
    fn zones_are_valid_numbers_are_unique_and_nobody_changes_with_the_day() {
        let today = date(2026, 11, 23);
        let all = passports(today);
        let numbers: BTreeSet<_> = all.iter().map(|try_out| try_out.holder.passport_no.clone()).collect();
        assert_eq!(numbers.len(), DOCUMENTED + SPARE);
        for try_out in &all {
            assert!(mrz::read(&try_out.holder.mrz(), today).is_valid(), "{:?}", try_out.holder);
        }
        let holders = |day| passports(day).into_iter().map(|try_out| try_out.holder).collect::<Vec<_>>();
        assert_eq!(holders(today), holders(date(2027, 1, 1)));
    }
}
