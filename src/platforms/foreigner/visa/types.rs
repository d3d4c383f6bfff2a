//! The visa types: who can have which, for how long it lets its holder in and how long he may then stay.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::LazyLock;

const TYPES: &str = include_str!("types.toml");

/// A visa type, or another way in.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VisaType {
    /// `TR`, `NON-B`, `P30`.
    pub code: String,
    /// Where it is issued.
    #[serde(default, rename = "where")]
    pub channel: Channel,
    /// Why somebody travels who should have it.
    #[serde(default)]
    pub purposes: Vec<Purpose>,
    /// Days admitted with each entry; none: it does not end by days.
    #[serde(default)]
    pub stay_days: Option<i32>,
    /// Months in which it can be used to enter, once …
    #[serde(default)]
    pub single_months: Option<i32>,
    /// … or as often as one likes.
    #[serde(default)]
    pub multiple_months: Option<i32>,
    #[serde(default)]
    pub least_age: Option<i16>,
    /// ICAO codes of those who can have it; empty: all.
    #[serde(default)]
    pub nationalities: Vec<String>,
    /// Into which passports it is issued; empty: all.
    #[serde(default)]
    pub passports: Vec<PassportKind>,
    /// None: it is free.
    #[serde(default)]
    pub fee: Option<FeeClass>,
    /// Papers beside those that everybody hands in.
    #[serde(default)]
    documents: Vec<String>,
    /// Further ones, by the day from which they are asked for.
    #[serde(default)]
    documents_from: BTreeMap<Date, Vec<String>>,
}

/// Where a visa is issued.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Channel {
    /// Applied for here, at a mission.
    #[default]
    Evisa,
    /// By somebody else than the missions.
    Elsewhere,
    /// On arrival.
    Border,
    /// No visa: an exemption.
    Exempt,
    /// No visa: the right to live here.
    Residence,
}

/// What decides the fee.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum FeeClass {
    Transit,
    Tourist,
    NonImmigrant,
    LongStayOa,
    LongStayOx,
    Smart,
    Ltr,
    Dtv,
    OnArrival,
}

/// How often a visa lets its holder in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Entries {
    Single,
    Multiple,
}

impl Entries {
    pub const ALL: [Self; 2] = [Self::Single, Self::Multiple];

    pub const fn code(self) -> &'static str {
        match self {
            Self::Single => "single",
            Self::Multiple => "multiple",
        }
    }

    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|entries| entries.code() == code)
    }
}

/// What kind of passport somebody holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum PassportKind {
    Ordinary,
    Official,
    Diplomatic,
}

impl PassportKind {
    pub const ALL: [Self; 3] = [Self::Ordinary, Self::Official, Self::Diplomatic];

    pub const fn code(self) -> &'static str {
        match self {
            Self::Ordinary => "ORDINARY",
            Self::Official => "OFFICIAL",
            Self::Diplomatic => "DIPLOMATIC",
        }
    }

    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// Declares the purposes once: variants, codes, and the list of them.
macro_rules! purposes {
    ($($name:ident = $code:literal),* $(,)?) => {
        /// Why somebody travels.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
        pub enum Purpose {
            $(#[serde(rename = $code)] $name,)*
        }

        impl Purpose {
            pub const ALL: &[Self] = &[$(Self::$name),*];

            pub const fn code(self) -> &'static str {
                match self {
                    $(Self::$name => $code,)*
                }
            }
        }
    };
}

purposes! {
    Tourism = "TOURISM",
    Transit = "TRANSIT",
    Business = "BUSINESS",
    Work = "WORK",
    Study = "STUDY",
    Family = "FAMILY",
    Retirement = "RETIREMENT",
    Medical = "MEDICAL",
    Volunteer = "VOLUNTEER",
    RemoteWork = "REMOTE_WORK",
    SoftPower = "SOFT_POWER",
    Investment = "INVESTMENT",
    Expert = "EXPERT",
    Talent = "TALENT",
    LongTerm = "LONG_TERM",
    Privilege = "PRIVILEGE",
    Media = "MEDIA",
    Mission = "MISSION",
    Research = "RESEARCH",
    Official = "OFFICIAL",
}

impl Purpose {
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|purpose| purpose.code() == code)
    }
}

/// What everybody hands in who applies to a mission.
pub const ALWAYS: [&str; 6] = ["PASSPORT_PAGE", "PHOTO", "RESIDENCE_PROOF", "TRAVEL_BOOKING", "STAY_BOOKING", "FUNDS"];

/// The months, and the days, for which a year counts.
const MONTHS: i32 = 12;
const DAYS: i32 = 365;

impl VisaType {
    /// Months in which it can be used to enter; none: it is not issued with such entries.
    pub fn months(&self, entries: Entries) -> Option<i32> {
        match entries {
            Entries::Single => self.single_months,
            Entries::Multiple => self.multiple_months,
        }
    }

    /// The most years for which it is issued, where it is paid by the year (SMART, section 7); none: it is issued as its type says.
    pub fn most_years(&self) -> Option<i64> {
        let months = self.multiple_months.or(self.single_months)?;
        (self.fee == Some(FeeClass::Smart)).then(|| i64::from(months / MONTHS))
    }

    /// The months in which it can be used to enter when it is issued for so many years.
    pub fn months_for(&self, entries: Entries, years: i64) -> Option<i32> {
        let most = self.months(entries)?;
        Some(self.years(years).map_or(most, |years| most.min(years.saturating_mul(MONTHS))))
    }

    /// The days admitted with each entry when it is issued for so many years.
    pub fn stay_days_for(&self, years: i64) -> Option<i32> {
        let most = self.stay_days?;
        Some(self.years(years).map_or(most, |years| most.min(years.saturating_mul(DAYS))))
    }

    /// Of so many years those that count: none, where the type is not issued by years.
    fn years(&self, years: i64) -> Option<i32> {
        self.most_years().and_then(|most| i32::try_from(years.clamp(1, most.max(1))).ok())
    }

    /// The entries with which it is issued.
    pub fn entries(&self) -> impl Iterator<Item = Entries> {
        Entries::ALL.into_iter().filter(|entries| self.months(*entries).is_some())
    }

    /// The papers that an application on a day needs.
    pub fn documents(&self, on: Date) -> Vec<&str> {
        let later = self.documents_from.iter().filter(|(from, _)| **from <= on).flat_map(|(_, documents)| documents);
        ALWAYS.into_iter().chain(self.documents.iter().chain(later).map(String::as_str)).collect()
    }

    pub fn fits_nationality(&self, nationality: &str) -> bool {
        self.nationalities.is_empty() || self.nationalities.iter().any(|code| code == nationality)
    }

    pub fn fits_passport(&self, kind: PassportKind) -> bool {
        self.passports.is_empty() || self.passports.contains(&kind)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    types: Vec<VisaType>,
}

/// The file comes with the release and is read by a test; one that could not be read would offer nothing.
static ALL: LazyLock<Vec<VisaType>> =
    LazyLock::new(|| toml::from_str::<File>(TYPES).map(|file| file.types).unwrap_or_default());

/// All types, in the order in which they are proposed.
pub fn visa_types() -> &'static [VisaType] {
    &ALL
}

/// The type of a code, exactly as it is stored.
pub fn visa_type(code: &str) -> Option<&'static VisaType> {
    ALL.iter().find(|visa| visa.code == code)
}

/// The type of a code as people write it: `smart (t)`, `Non O-A`, `ผ.30`.
pub fn visa_type_as_written(text: &str) -> Option<&'static VisaType> {
    let upper = text.trim().to_uppercase().replace("ผผ.", "PP").replace("ผ.", "P");
    let plain: String = upper.chars().filter(|c| c.is_alphanumeric()).collect();
    let same = |visa: &&VisaType| visa.code.chars().filter(|c| c.is_alphanumeric()).eq(plain.chars());
    let known = match plain.as_str() {
        "TOURIST" => "TR",
        "TRANSIT" => "TS",
        "SMART" => "SMART-T",
        "DIPLOMATIC" => "D",
        "ONARRIVAL" | "VISAONARRIVAL" => "VOA",
        _ => return ALL.iter().find(same),
    };
    visa_type(known)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::identity::country::is_known_code;
    use jiff::civil::date;
    use std::collections::BTreeSet;

    #[test]
    fn the_table_is_that_of_section_7() {
        let file: File = toml::from_str(TYPES).unwrap();
        let codes: BTreeSet<&str> = file.types.iter().map(|visa| visa.code.as_str()).collect();
        assert_eq!(codes.len(), file.types.len());
        for code in [
            "TS", "TR", "NON-B", "NON-O", "NON-OA", "NON-OX", "ED", "NON-IM", "NON-IB", "NON-EX", "NON-M", "NON-R",
            "NON-RS", "NON-F", "SMART-T", "SMART-I", "SMART-E", "SMART-S", "SMART-O", "LTR", "DTV", "PE", "D", "F",
            "COURTESY", "VOA", "P30", "P60", "PP30", "PP90", "PR",
        ] {
            assert!(codes.contains(code), "{code}");
        }
        for (code, stay, single, multiple) in [
            ("TS", 30, Some(3), None),
            ("TR", 60, Some(3), Some(6)),
            ("NON-B", 90, Some(3), Some(12)),
            ("NON-OA", 365, Some(12), Some(12)),
            ("DTV", 180, None, Some(60)),
            ("VOA", 15, Some(0), None),
        ] {
            let visa = visa_type(code).unwrap();
            assert_eq!((visa.stay_days, visa.single_months, visa.multiple_months), (Some(stay), single, multiple));
        }
        assert_eq!(visa_type("NON-OX").unwrap().nationalities.len(), 14);
        for visa in visa_types() {
            assert!(visa.nationalities.iter().all(|code| is_known_code(code)), "{}", visa.code);
            let offered = visa.channel != Channel::Evisa || (visa.entries().count() > 0 && !visa.purposes.is_empty());
            assert!(offered, "{}", visa.code);
        }
    }

    #[test]
    fn a_smart_visa_is_issued_for_years() {
        let known = |code: &str, years| {
            let visa = visa_type(code).unwrap();
            (visa.most_years(), visa.months_for(Entries::Multiple, years), visa.stay_days_for(years))
        };
        assert_eq!(known("SMART-T", 1), (Some(4), Some(12), Some(365)));
        assert_eq!(known("SMART-T", 4), (Some(4), Some(48), Some(1_460)));
        assert_eq!(known("SMART-S", 3), (Some(2), Some(24), Some(730)), "never more than the type");
        assert_eq!(known("LTR", 1), (None, Some(60), Some(1_825)), "not by the year");
    }

    #[test]
    fn papers_are_asked_for_from_their_day_on() {
        let visa = visa_type("DTV").unwrap();
        let before = visa.documents(date(2026, 8, 30));
        let after = visa.documents(date(2026, 8, 31));
        assert!(!before.contains(&"CRIMINAL_RECORD"));
        assert_eq!(after.len(), before.len() + 2);
        assert!(after.contains(&"CRIMINAL_RECORD") && after.contains(&"PERMANENT_RESIDENCE"));
    }

    #[test]
    fn codes_are_known_as_people_write_them() {
        for (written, code) in [
            ("tr", "TR"),
            ("SMART (T)", "SMART-T"),
            ("Non O-A", "NON-OA"),
            ("NON-B", "NON-B"),
            ("ผ.30", "P30"),
            ("ผผ.90", "PP90"),
            ("visa on arrival", "VOA"),
        ] {
            assert_eq!(visa_type_as_written(written).map(|visa| visa.code.as_str()), Some(code), "{written}");
        }
        assert_eq!(visa_type_as_written("X"), None);
        assert_eq!(visa_type_as_written(""), None);
    }

    #[test]
    fn every_purpose_has_a_type() {
        for purpose in Purpose::ALL {
            assert!(visa_types().iter().any(|visa| visa.purposes.contains(purpose)), "{}", purpose.code());
            assert_eq!(Purpose::parse(purpose.code()), Some(*purpose));
        }
    }
}
