//! Invented people with plausible passports, permits and addresses. The same seed of randomness gives the same people.

use jiff::civil::Date;
use sala::calendar::add_days;
use sala::identity::mrz::{self, Mrz};
use sala::identity::passport::{PartialDate, Sex};
use sala::identity::place::{Subdistrict, districts, subdistricts};

use crate::startup::Random;
use crate::store::register::{NewEntry, NewStay};

const NAMES: &str = include_str!("names.tsv");

/// Where foreigners live: province and weight in a hundred.
const PROVINCES: [(&str, u64); 14] = [
    ("10", 30),
    ("20", 18),
    ("83", 14),
    ("50", 9),
    ("84", 6),
    ("77", 5),
    ("12", 4),
    ("11", 3),
    ("21", 3),
    ("41", 2),
    ("81", 2),
    ("40", 2),
    ("57", 1),
    ("90", 1),
];

/// Visa type, weight in a hundred, days of a permit, class of stay.
const VISAS: [(&str, u64, i32, &str); 12] = [
    ("NON-B", 26, 365, "ORDINARY"),
    ("NON-O", 22, 365, "ORDINARY"),
    ("NON-OA", 10, 365, "ORDINARY"),
    ("ED", 12, 365, "ORDINARY"),
    ("DTV", 8, 180, "ORDINARY"),
    ("NON-IB", 6, 365, "ORDINARY"),
    ("NON-R", 3, 365, "ORDINARY"),
    ("PE", 4, 365, "ORDINARY"),
    ("NON-M", 2, 365, "ORDINARY"),
    ("NON-EX", 2, 365, "ORDINARY"),
    ("SMART", 2, 730, "SMART"),
    ("LTR", 3, 1825, "LTR"),
];

/// Ports of entry and weight in a hundred.
const PORTS: [(&str, u64); 10] = [
    ("BKK", 52),
    ("DMK", 14),
    ("HKT", 14),
    ("CNX", 5),
    ("USM", 2),
    ("SADAO", 3),
    ("NONG_KHAI", 3),
    ("MAE_SOT", 3),
    ("ARANYAPRATHET", 3),
    ("RANONG_LAND", 1),
];

/// Somebody with a passport.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holder {
    /// Issued the passport, and is the nationality.
    pub state: String,
    pub family_name: String,
    pub first_name: String,
    pub sex: Sex,
    pub birth_date: Date,
    pub passport_no: String,
    pub passport_expiry: Date,
}

/// A stay in Thailand that began with an entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Visit {
    pub arrived_on: Date,
    pub port_of_entry: String,
    pub visa_type: String,
    pub status_class: String,
    /// The last day of the permit.
    pub permit_expires: Date,
    /// By the last report, at an office for instance.
    pub next_report_due: Option<Date>,
    pub home: &'static Subdistrict,
}

impl Holder {
    /// The two lines at the foot of the passport's data page.
    pub fn mrz(&self) -> String {
        // Who has one name has it as primary identifier (rule 44).
        let (family, given) =
            if self.family_name.is_empty() { (&self.first_name, "") } else { (&self.family_name, &*self.first_name) };
        mrz::write(&Mrz {
            document_type: "P".to_owned(),
            issuing_state: self.state.clone(),
            family_name: family.clone(),
            given_names: given.to_owned(),
            document_number: self.passport_no.clone(),
            nationality: self.state.clone(),
            birth_date: self.birth(),
            sex: self.sex,
            expiry_date: self.passport_expiry,
            optional_data: String::new(),
        })
    }

    pub fn birth(&self) -> PartialDate {
        PartialDate::from(self.birth_date)
    }

    /// What the register holds of a visit with this passport.
    pub fn entry(&self, id: uuid::Uuid, visit: &Visit, left_on: Option<Date>) -> NewEntry {
        NewEntry {
            id,
            passport_no: self.passport_no.clone(),
            issuing_state: self.state.clone(),
            nationality: self.state.clone(),
            family_name: self.family_name.clone(),
            first_name: self.first_name.clone(),
            middle_name: String::new(),
            sex: self.sex.code().to_owned(),
            birth_date: self.birth(),
            arrived_on: visit.arrived_on,
            port_of_entry: visit.port_of_entry.clone(),
            visa_type: visit.visa_type.clone(),
            permit_expires: visit.permit_expires,
            status_class: visit.status_class.clone(),
            left_on,
            next_report_due: visit.next_report_due,
        }
    }

    /// The host's notice of residence: given on the day after the arrival.
    pub fn stay(&self, id: uuid::Uuid, visit: &Visit, left_on: Option<Date>) -> NewStay {
        NewStay {
            id,
            issuing_state: self.state.clone(),
            passport_no: self.passport_no.clone(),
            subdistrict: visit.home.code.to_string(),
            check_in: add_days(visit.arrived_on, 1),
            check_out: left_on,
        }
    }
}

/// Invents people.
#[derive(Debug)]
pub struct People<'a> {
    random: &'a Random,
    nations: Vec<Nation>,
}

#[derive(Debug)]
struct Nation {
    code: &'static str,
    weight: u64,
    pattern: &'static str,
    families: Vec<&'static str>,
    women: Vec<&'static str>,
    men: Vec<&'static str>,
}

impl<'a> People<'a> {
    pub fn new(random: &'a Random) -> Self {
        let words =
            |cell: Option<&'static str>| cell.unwrap_or_default().split(' ').filter(|word| !word.is_empty()).collect();
        let nations = NAMES
            .lines()
            .filter(|line| !line.starts_with('#'))
            .map(|line| {
                let mut cells = line.split('\t');
                Nation {
                    code: cells.next().unwrap_or_default(),
                    weight: cells.next().and_then(|weight| weight.parse().ok()).unwrap_or_default(),
                    pattern: cells.next().unwrap_or_default(),
                    families: words(cells.next()),
                    women: words(cells.next()),
                    men: words(cells.next()),
                }
            })
            .collect();
        Self { random, nations }
    }

    /// Somebody of a chance nationality, with a passport that is valid for years from `today`.
    pub fn holder(&self, today: Date) -> Holder {
        let nation = self.weighted(&self.nations, |nation| nation.weight);
        let sex = if self.random.below(100) < 48 { Sex::F } else { Sex::M };
        let given = self.one_of(if sex == Sex::F { &nation.women } else { &nation.men });
        let family = if nation.families.is_empty() { "" } else { self.one_of(&nation.families) };
        Holder {
            state: nation.code.to_owned(),
            family_name: family.replace('-', " "),
            first_name: given.replace('-', " "),
            sex,
            birth_date: add_days(today, -self.days(19 * 365, 72 * 365)),
            passport_no: self.number(nation.pattern),
            passport_expiry: add_days(today, self.days(400, 3400)),
        }
    }

    /// A visit that began on a day, somewhere in Thailand.
    pub fn visit(&self, arrived_on: Date) -> Visit {
        let (province, _) = self.weighted(&PROVINCES, |(_, weight)| *weight);
        self.visit_in(province, arrived_on)
    }

    /// The same of a class that reports every 90 days.
    pub fn regular_visit(&self, arrived_on: Date) -> Visit {
        loop {
            let visit = self.visit(arrived_on);
            if visit.status_class == "ORDINARY" {
                return visit;
            }
        }
    }

    /// A visit that began on a day, in a province.
    pub fn visit_in(&self, province: &str, arrived_on: Date) -> Visit {
        let (visa, _, days, class) = self.weighted(&VISAS, |(_, weight, ..)| *weight);
        let (port, _) = self.weighted(&PORTS, |(_, weight)| *weight);
        Visit {
            arrived_on,
            port_of_entry: (*port).to_owned(),
            visa_type: (*visa).to_owned(),
            status_class: (*class).to_owned(),
            permit_expires: add_days(arrived_on, days - 1),
            next_report_due: None,
            home: self.home(province),
        }
    }

    fn home(&self, province: &str) -> &'static Subdistrict {
        let districts = province.parse().map(districts).unwrap_or_default();
        let inhabited: Vec<&'static [Subdistrict]> =
            districts.iter().map(|district| subdistricts(district.code)).filter(|list| !list.is_empty()).collect();
        let district: &'static [Subdistrict] = self.one_of::<&'static [Subdistrict]>(&inhabited);
        self.one_of(district)
    }

    fn number(&self, pattern: &str) -> String {
        pattern
            .chars()
            .map(|sign| match sign {
                '9' => char::from_digit(u32::try_from(self.random.below(10)).unwrap_or(0), 10).unwrap_or('0'),
                // Without I and O, as passports print them.
                'A' => char::from(*self.one_of(b"ABCDEFGHJKLMNPRSTUVWXYZ")),
                sign => sign,
            })
            .collect()
    }

    /// A number of days, both ends included.
    pub fn days(&self, least: i32, most: i32) -> i32 {
        let span = u64::try_from(most - least + 1).unwrap_or(1);
        least + i32::try_from(self.random.below(span)).unwrap_or(0)
    }

    /// True in so many of a hundred.
    pub fn chance(&self, percent: u64) -> bool {
        self.random.below(100) < percent
    }

    pub fn one_of<'b, T>(&self, list: &'b [T]) -> &'b T {
        let place = self.random.below(u64::try_from(list.len()).unwrap_or(1).max(1));
        usize::try_from(place).ok().and_then(|place| list.get(place)).expect("lists to choose from are not empty")
    }

    fn weighted<'b, T>(&self, list: &'b [T], weight: impl Fn(&T) -> u64) -> &'b T {
        let mut left = self.random.below(list.iter().map(&weight).sum::<u64>().max(1));
        for item in list {
            let own = weight(item);
            if left < own {
                return item;
            }
            left -= own;
        }
        list.first().expect("lists to choose from are not empty")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use sala::identity::country::is_known_code;
    use sala::identity::passport::PassportNumber;
    use sala::identity::port_of_entry::port_of_entry;

    fn today() -> Date {
        date(2026, 11, 23)
    }

    #[test]
    fn the_same_seed_gives_the_same_people() {
        let some = |seed| {
            let random = Random::seeded(seed);
            let people = People::new(&random);
            (0..20).map(|_| (people.holder(today()), people.visit(today()))).collect::<Vec<_>>()
        };
        assert_eq!(some(1), some(1));
        assert_ne!(some(1), some(2));
    }

    #[test]
    fn passports_have_valid_zones_that_say_the_same() {
        let random = Random::seeded(3);
        let people = People::new(&random);
        for _ in 0..500 {
            let holder = people.holder(today());
            let reading = mrz::read(&holder.mrz(), today());
            let read = reading.fields.unwrap_or_else(|| panic!("{holder:?} {:?}", reading.errors));
            assert_eq!(read.document_number, holder.passport_no);
            assert_eq!(read.birth_date, holder.birth());
            assert_eq!(read.expiry_date, holder.passport_expiry);
            assert_eq!(read.sex, holder.sex);
            PassportNumber::parse(&holder.passport_no).unwrap();
            assert!(is_known_code(&holder.state), "{}", holder.state);
        }
    }

    #[test]
    fn visits_name_known_ports_and_places() {
        let random = Random::seeded(4);
        let people = People::new(&random);
        for (port, _) in PORTS {
            assert!(port_of_entry(port).is_some(), "{port}");
        }
        for (province, _) in PROVINCES {
            let visit = people.visit_in(province, today());
            assert_eq!(visit.home.code.province().to_string(), province);
            assert!(visit.permit_expires > visit.arrived_on);
        }
    }
}
