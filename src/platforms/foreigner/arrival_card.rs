//! The arrival card (TDAC, in place of form TM.6): Immigration Act B.E. 2522 s. 18 para. 2, penalty s. 62. Rules 27–32 of the
//! foreigner platform.
//!
//! [`assess`] says what follows from a card's fields and the instant of filing: is one needed, when can it be filed, what is wrong
//! with each field that is given. [`serves`] is the airline's question (rule 31), [`needs_new_card`] the traveller's (rule 29),
//! [`offsets_of`] what his clock shows. All answer with codes; the texts live with the translations.

mod assess;
mod fields;
mod offset;
mod place;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

pub use self::assess::{assess, last_day, needs_new_card, opens_at, opens_on, serves};
pub use self::offset::{offset_of, offsets_of};
use crate::platforms::Because;
use crate::settings::{DatedCodes, SettingError, Settings as Resolved};

/// Why a card is not taken. The codes are public and stable.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ReasonCode {
    /// Before the window opens (rule 27).
    TooEarly,
    /// The day of arrival is over (rule 27).
    ArrivalDatePassed,
    /// A Thai national, or one whom the law exempts (rule 32).
    NotRequired,
}

impl ReasonCode {
    pub const ALL: [Self; 3] = [Self::TooEarly, Self::ArrivalDatePassed, Self::NotRequired];

    pub const fn code(self) -> &'static str {
        match self {
            Self::TooEarly => "TOO_EARLY",
            Self::ArrivalDatePassed => "ARRIVAL_DATE_PASSED",
            Self::NotRequired => "NOT_REQUIRED",
        }
    }
}

/// What is known of a journey and its traveller. A field that is left out is not judged, one that is given is, also when it is
/// empty.
///
/// The keys are those of the public rule `tdac`; unknown keys are refused when read.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Facts {
    pub arrival_date: Option<Date>,
    pub departure_date: Option<Date>,
    pub submitted_at: Option<Timestamp>,
    pub family_name: Option<String>,
    pub first_name: Option<String>,
    pub middle_name: Option<String>,
    pub doc_type: Option<String>,
    /// Class of stay of those whom s. 15 exempts: `DIPLOMAT`, `OFFICIAL`.
    pub status_class: Option<String>,
    pub passport_no: Option<String>,
    /// ICAO code; `THA` needs no card (rule 32).
    pub nationality: Option<String>,
    pub birth_date: Option<String>,
    pub gender: Option<String>,
    pub occupation: Option<String>,
    pub country_of_residence: Option<String>,
    pub city_of_residence: Option<String>,
    pub visa_no: Option<String>,
    pub phone_code: Option<String>,
    pub phone_no: Option<String>,
    pub email: Option<String>,
    pub country_boarded: Option<String>,
    pub purpose: Option<String>,
    pub travel_mode: Option<String>,
    pub vehicle: Option<String>,
    pub flight_no: Option<String>,
    pub departure_travel_mode: Option<String>,
    pub departure_vehicle: Option<String>,
    pub departure_flight_no: Option<String>,
    /// Passes immigration and does not stay.
    pub transit_no_stay: Option<bool>,
    pub accommodation_type: Option<String>,
    pub province: Option<String>,
    pub address: Option<String>,
    pub district: Option<String>,
    pub subdistrict: Option<String>,
    pub post_code: Option<String>,
    /// Countries of the 14 days before.
    pub countries_visited: Option<Vec<String>>,
    pub declaration: Option<bool>,
}

/// Where yellow fever is endemic, as the Department of Disease Control lists it.
const YELLOW_FEVER: &str = "AGO ARG BDI BEN BFA BOL BRA CAF CIV CMR COD COG COL ECU ETH GAB GHA GIN GMB GNB GNQ GUF GUY KEN LBR \
    MLI MRT NER NGA PAN PER PRY RWA SDN SEN SLE SOM SSD STP SUR TCD TGO TTO TZA UGA VEN";

/// Values that differ by date. [`Settings::default`] is what is in force in November 2026.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settings {
    /// Days before the day of arrival on which the window opens (rule 27).
    pub days_before: i32,
    /// Days after the day of arrival on which the card still serves for the same flight (rule 31).
    pub days_delayed: i32,
    pub passport_min: usize,
    pub passport_max: usize,
    /// Travellers of one trip that are filed together.
    pub party_max: usize,
    pub fee_baht: i64,
    /// Kinds of travel document whose holders need no card.
    pub exempt_documents: DatedCodes,
    /// Classes of stay that need none (s. 15).
    pub exempt_classes: DatedCodes,
    /// Nationalities and countries of the last 14 days about which health questions are asked.
    pub health_countries: DatedCodes,
}

impl Default for Settings {
    fn default() -> Self {
        let codes = |codes: &[&str]| DatedCodes::since(None, codes);
        Self {
            days_before: 3,
            days_delayed: 1,
            passport_min: 6,
            passport_max: 9,
            party_max: 10,
            fee_baht: 0,
            exempt_documents: codes(&["BORDER_PASS"]),
            exempt_classes: codes(&["D", "DIPLOMAT", "DIPLOMATIC", "F", "OFFICIAL"]),
            health_countries: codes(&YELLOW_FEVER.split(' ').collect::<Vec<_>>()),
        }
    }
}

impl Settings {
    /// Takes the settings of the arrival card from the dated settings in force, all under `tdac.`.
    pub fn from_resolved(resolved: &Resolved) -> Result<Self, SettingError> {
        let days = |key: &str| i32::try_from(resolved.number(key)?).map_err(|_| SettingError(key.to_owned()));
        let count = |key: &str| usize::try_from(resolved.number(key)?).map_err(|_| SettingError(key.to_owned()));
        Ok(Self {
            days_before: days("tdac.days_before")?,
            days_delayed: days("tdac.days_delayed")?,
            passport_min: count("tdac.passport_min")?,
            passport_max: count("tdac.passport_max")?,
            party_max: count("tdac.party_max")?,
            fee_baht: resolved.number("tdac.fee_baht")?,
            exempt_documents: resolved.dated_codes("tdac.exempt_documents")?,
            exempt_classes: resolved.dated_codes("tdac.exempt_classes")?,
            health_countries: resolved.dated_codes("tdac.health_countries")?,
        })
    }
}

/// What follows from [`Facts`]. `None` where the facts do not decide it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Assessment {
    pub required: bool,
    /// Whether a card with these fields is issued at that instant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub accepted: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<ReasonCode>,
    /// What is wrong with the fields that are given.
    pub errors: Vec<&'static str>,
    /// The first Bangkok day of the window, and the instant at which it begins.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub opens_on: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub opens_at: Option<Timestamp>,
    pub fee_baht: i64,
    /// As the card holds it: "-" is no name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stored_middle_name: Option<String>,
    pub because: Vec<Because>,
}

#[cfg(test)]
mod tests;
