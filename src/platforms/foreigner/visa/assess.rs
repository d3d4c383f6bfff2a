//! Rules 33–36: from the facts of a visa or an entry to whether the passport is valid long enough, how long one may stay,
//! whether the visa still lets its holder in, and by when papers that were asked for must be there. Counts in calendar days
//! of Bangkok.

use super::exemption::{self, Exemption, Scheme};
use super::types::{Channel, PassportKind, VisaType, visa_type_as_written};
use super::{ReasonCode, Settings, Status, law};
use crate::calendar::add_days;
use crate::identity::country::{Country, country};
use crate::platforms::Because;
use jiff::Span;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::num::NonZeroU16;

/// What is known. Every fact is optional; [`assess`] answers what follows from those that are there.
///
/// The keys are those of the public rule `evisa`; unknown keys are refused when read.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Facts {
    /// `TR`, `NON-B`, `EXEMPT`, …
    pub visa_type: Option<Kind>,
    /// How one comes in, where the type does not say it: without a visa, with one from the border, once, often.
    pub entry: Option<Entry>,
    /// The day of arrival: day 1 of the stay.
    pub arrival: Option<Date>,
    /// Days, where they are known otherwise than by the type.
    pub stay_days: Option<NonZeroU16>,
    pub passport_expiry: Option<Date>,
    /// The last day on which the visa lets its holder in.
    pub enter_before: Option<Date>,
    /// The day of the e-mail that asked for papers.
    pub documents_requested_on: Option<Date>,
    pub today: Option<Date>,
    /// ICAO code.
    pub nationality: Option<Nationality>,
    /// Of one who comes by land without a visa: how often he has done so in this calendar year.
    pub land_entries: Option<u32>,
}

/// A visa type or the exemption, as people write it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub enum Kind {
    Visa(&'static VisaType),
    Exempt,
}

/// How one comes in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub enum Entry {
    /// Without a visa.
    Exempt,
    /// With a visa issued at the border.
    OnArrival,
    /// With a visa from a mission, once or often: the type says for how long.
    Visa,
}

/// A state whose code is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct Nationality(pub &'static Country);

/// A word that is none of those that are understood.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not known")]
pub struct UnknownWord(String);

impl TryFrom<String> for Kind {
    type Error = UnknownWord;

    fn try_from(text: String) -> Result<Self, UnknownWord> {
        if Entry::try_from(text.clone()) == Ok(Entry::Exempt) {
            return Ok(Self::Exempt);
        }
        visa_type_as_written(&text).map(Self::Visa).ok_or(UnknownWord(text))
    }
}

impl TryFrom<String> for Entry {
    type Error = UnknownWord;

    fn try_from(text: String) -> Result<Self, UnknownWord> {
        let plain: String = text.to_lowercase().chars().filter(|c| c.is_alphanumeric()).collect();
        match plain.as_str() {
            "voa" | "onarrival" | "visaonarrival" => Ok(Self::OnArrival),
            "visa" | "evisa" | "single" | "multiple" => Ok(Self::Visa),
            "visafree" | "bilateral" => Ok(Self::Exempt),
            word if word.contains("exempt") => Ok(Self::Exempt),
            _ => Err(UnknownWord(text)),
        }
    }
}

impl TryFrom<String> for Nationality {
    type Error = UnknownWord;

    fn try_from(text: String) -> Result<Self, UnknownWord> {
        country(&text).map(Self).ok_or(UnknownWord(text))
    }
}

/// What follows from [`Facts`]. `None` where the facts do not decide it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Assessment {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub passport_valid_enough: Option<bool>,
    /// The day to which a passport must be valid at least.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub must_be_valid_to: Option<Date>,
    /// Days that are admitted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stay_days: Option<i32>,
    /// The last of them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub admitted_until: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entry_allowed: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<ReasonCode>,
    /// The last day for papers that were asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_day: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<Status>,
    pub because: Vec<Because>,
}

impl Assessment {
    fn because(&mut self, rule: u8, law: &'static str) {
        if !self.because.iter().any(|known| known.rule == rule) {
            self.because.push(Because { rule, law });
        }
    }

    /// The first reason counts: they come the graver ones first.
    fn refuse(&mut self, reason: ReasonCode) {
        self.entry_allowed = Some(false);
        self.reason.get_or_insert(reason);
    }
}

/// Says what follows from `facts` under `settings`. Total: contradictory facts give a cautious answer, never a panic.
pub fn assess(facts: &Facts, settings: &Settings) -> Assessment {
    let mut answer = Assessment::default();
    if facts.nationality.is_some_and(|Nationality(country)| country.code == "THA") {
        answer.entry_allowed = Some(true);
        answer.reason = Some(ReasonCode::NotRequired);
        answer.because(36, law::ALIEN);
        return answer;
    }
    judge_validity(&mut answer, facts);
    judge_way_in(&mut answer, facts, settings);
    judge_passport(&mut answer, facts, settings);
    if answer.stay_days.is_some() && facts.arrival.is_some() && answer.entry_allowed.is_none() {
        answer.entry_allowed = Some(true);
    }
    judge_papers(&mut answer, facts, settings);
    answer
}

/// Rule 35: a visa lets its holder in until a day, however long it then lets him stay.
fn judge_validity(answer: &mut Assessment, facts: &Facts) {
    let Some(last) = facts.enter_before else { return };
    let Some(day) = facts.arrival.or(facts.today) else { return };
    answer.because(35, law::MISSIONS);
    if day > last {
        answer.refuse(ReasonCode::VisaValidityPast);
    } else {
        answer.entry_allowed = Some(true);
    }
    if let Some(today) = facts.today {
        answer.status = Some(if today > last { Status::Expired } else { Status::Approved });
    }
}

/// Rules 34 and 36: for how many days one is let in, and to which day.
fn judge_way_in(answer: &mut Assessment, facts: &Facts, settings: &Settings) {
    let way = way_in(facts);
    let are_used = facts.land_entries.is_some_and(|used| used >= settings.exempt_land_entries);
    if let Some(Way::Exempt(exemption, _)) = way
        && exemption.counts_land_entries()
        && are_used
    {
        answer.because(36, law::EXEMPTION);
        answer.refuse(ReasonCode::LandEntriesUsed);
        return;
    }
    let most = match way {
        Some(Way::Visa(visa)) => visa.stay_days,
        Some(Way::Exempt(_, days)) => Some(days),
        Some(Way::Refused) => {
            answer.because(36, law::EXEMPTION);
            answer.refuse(ReasonCode::VisaRequired);
            return;
        }
        None => None,
    };
    if matches!(way, Some(Way::Exempt(..))) {
        answer.because(36, law::EXEMPTION);
    }
    let wanted = facts.stay_days.map(|days| i32::from(days.get()));
    let days = match (wanted, most) {
        (Some(wanted), Some(most)) if wanted > most => {
            answer.reason.get_or_insert(ReasonCode::StayTooLong);
            Some(most)
        }
        (wanted, most) => wanted.or(most),
    };
    answer.stay_days = days;
    if answer.entry_allowed != Some(false) {
        answer.admitted_until = facts.arrival.zip(days).map(|(arrival, days)| add_days(arrival, days - 1));
    }
    if days.is_some() {
        answer.because(34, law::CLASSES);
    }
}

/// By what one is let in.
enum Way {
    Visa(&'static VisaType),
    /// For so many days.
    Exempt(&'static Exemption, i32),
    Refused,
}

/// None: the facts do not say it.
fn way_in(facts: &Facts) -> Option<Way> {
    let exempt = |exemption: &'static Exemption| Way::Exempt(exemption, exemption.days);
    let found = |exemption: Option<&'static Exemption>| Some(exemption.map_or(Way::Refused, exempt));
    let nationality = facts.nationality.map(|Nationality(country)| country.code);
    let on = facts.arrival.or(facts.today);
    let kind = match (facts.visa_type, facts.entry) {
        (Some(Kind::Visa(visa)), _) if visa.channel == Channel::Exempt && !visa.code.starts_with("PP") => Kind::Exempt,
        (Some(kind), _) => kind,
        (None, Some(Entry::Exempt)) => Kind::Exempt,
        (None, Some(Entry::OnArrival)) => {
            return match (nationality, on) {
                (Some(nationality), Some(on)) => found(exemption::on_arrival(nationality, PassportKind::Ordinary, on)),
                _ => visa_type_as_written("VOA").map(Way::Visa),
            };
        }
        // Without any word of a visa the nationality alone may open the border.
        (None, None) if facts.enter_before.is_none() && facts.stay_days.is_none() && nationality.is_some() => {
            Kind::Exempt
        }
        (None, _) => return None,
    };
    match kind {
        // The stamp of an agreement: it binds only the state that made it, for the days that it names.
        Kind::Visa(visa) if visa.channel == Channel::Exempt => match (nationality, on) {
            (Some(nationality), Some(on)) => {
                let agreed = exemption::bilateral(nationality, PassportKind::Ordinary, on);
                let days = |days: i32| visa.stay_days.map_or(days, |most| most.min(days));
                Some(agreed.map_or(Way::Refused, |agreed| Way::Exempt(agreed, days(agreed.days))))
            }
            _ => Some(Way::Visa(visa)),
        },
        Kind::Visa(visa) => Some(Way::Visa(visa)),
        Kind::Exempt => {
            let on = on?;
            match nationality {
                Some(nationality) => found(exemption::exemption(nationality, PassportKind::Ordinary, on)),
                None => exemption::in_general(Scheme::Tourism, on).map(exempt),
            }
        }
    }
}

/// Rule 33.
fn judge_passport(answer: &mut Assessment, facts: &Facts, settings: &Settings) {
    let Some(arrival) = facts.arrival else { return };
    let needed = must_be_valid_to(arrival, settings);
    answer.must_be_valid_to = Some(needed);
    answer.because(33, law::MISSIONS);
    let Some(expiry) = facts.passport_expiry else { return };
    let enough = expiry >= needed;
    answer.passport_valid_enough = Some(enough);
    if !enough {
        answer.refuse(ReasonCode::PassportExpiresTooSoon);
    }
}

/// The last day for papers, and what becomes of who lets it pass.
fn judge_papers(answer: &mut Assessment, facts: &Facts, settings: &Settings) {
    let Some(asked) = facts.documents_requested_on else { return };
    let last = add_days(asked, settings.documents_days);
    answer.last_day = Some(last);
    if let Some(today) = facts.today {
        answer.status = Some(if today > last { Status::Cancelled } else { Status::DocumentsRequested });
    }
}

/// Rule 33: the same day of the month half a year after arrival; month ends clamp.
pub fn must_be_valid_to(arrival: Date, settings: &Settings) -> Date {
    arrival.saturating_add(Span::new().try_months(settings.passport_months).unwrap_or_default())
}

#[cfg(test)]
mod tests;
