//! The notice of residence, form TM.30: Immigration Act B.E. 2522 s. 38, penalty s. 77. Rules 13–22 of the foreigner platform.
//!
//! | module | holds |
//! |---|---|
//! | [`timing`] | until when a stay must be notified, and which return needs no new notice (rules 13, 14) |
//! | [`fine`] | what a late notice costs whom (rule 15) |
//! | [`notifier`] | who notifies, in which role, and what he must show for it (rule 16) |
//! | [`row`] | the checks of one guest, however he came in (rules 19–21) |
//! | [`layout`] | the official template and the old one, recognised by their headers (rule 22) |
//! | [`file`] | a whole file: good rows and bad ones, and who stands in it twice (rules 17, 18) |
//! | [`rule`] | the same as the public rules `tm30` and `tm30-row` |
//!
//! Spans, fines, limits and codes of nationality beyond ICAO's are [`Settings`]: they differ by date and office.

pub mod file;
pub mod fine;
pub mod layout;
pub mod nationality;
pub mod notifier;
pub mod row;
pub mod rule;
pub mod timing;

use crate::platforms::outage::Outages;
use crate::settings::{SettingError, Settings as Resolved};
use jiff::civil::Date;

/// Values that differ by date and office. [`Settings::default`] is what is in force in November 2026.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settings {
    /// Hours from the start of the stay to the end of the deadline (s. 38).
    pub deadline_hours: i64,
    /// Most that s. 77 takes from a house-master, owner or possessor, in baht.
    pub fine_max_baht: i64,
    /// Least and most that s. 77 takes from the manager of a hotel.
    pub hotel_fine_min_baht: i64,
    pub hotel_fine_max_baht: i64,
    /// At what offices settle for each guest, in baht (s. 84).
    pub practice_per_person_baht: i64,
    /// From this day on who comes back needs no new notice (rule 14).
    pub returning_guests_since: Date,
    /// Codes of the official template's list that are none of ICAO's: `B13`, `E01`.
    pub further_nationalities: Vec<String>,
    /// Longest file in bytes, and most rows of one.
    pub file_max_bytes: i64,
    pub file_max_rows: i64,
    /// Hours in which the portal was down do not run.
    pub outages: Outages,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            deadline_hours: 24,
            fine_max_baht: 2000,
            hotel_fine_min_baht: 2000,
            hotel_fine_max_baht: 10_000,
            practice_per_person_baht: 800,
            returning_guests_since: jiff::civil::date(2020, 6, 30),
            further_nationalities: ["B13", "E01", "Y03"].map(str::to_owned).to_vec(),
            file_max_bytes: 5_242_880,
            file_max_rows: 5000,
            outages: Outages::default(),
        }
    }
}

impl Settings {
    /// Takes the settings of the notice from the dated settings in force, all under `tm30.`.
    pub fn from_resolved(resolved: &Resolved) -> Result<Self, SettingError> {
        let since = "tm30.returning_guests_since";
        Ok(Self {
            deadline_hours: resolved.number("tm30.deadline_hours")?,
            fine_max_baht: resolved.number("tm30.fine_max_baht")?,
            hotel_fine_min_baht: resolved.number("tm30.hotel_fine_min_baht")?,
            hotel_fine_max_baht: resolved.number("tm30.hotel_fine_max_baht")?,
            practice_per_person_baht: resolved.number("tm30.practice_per_person_baht")?,
            returning_guests_since: resolved.text(since)?.parse().map_err(|_| SettingError(since.to_owned()))?,
            further_nationalities: resolved.texts("tm30.further_nationalities")?,
            file_max_bytes: resolved.number("tm30.file_max_bytes")?,
            file_max_rows: resolved.number("tm30.file_max_rows")?,
            outages: Outages::from_resolved(resolved)?,
        })
    }
}
