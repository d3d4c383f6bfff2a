//! Change of address, forms TM.27 and TM.28: Immigration Act B.E. 2522 s. 37(2)-(4), penalty s. 76. Rules 23–26 of the foreigner
//! platform.
//!
//! [`assess`] says what follows from the facts of a move or of a stay in another province: is a notice owed, until when, what may
//! being late cost. The duty is lifted by order for most classes, as far as s. 37 allows it: that of (3) and (4), never that of (2); hours, classes and fines are [`Settings`], which have a date.

use super::ninety_day::is_class;
use crate::calendar::{bangkok_day, days_between};
use crate::platforms::Because;
use crate::platforms::outage::Outages;
use crate::settings::{DatedCodes, SettingError, Settings as Resolved};
use jiff::civil::{Date, date};
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

const NOT_AS_DECLARED: &str = "Immigration Act B.E. 2522 s. 37(2)";
const MOVING: &str = "Immigration Act B.E. 2522 s. 37(3)";
const OTHER_PROVINCE: &str = "Immigration Act B.E. 2522 s. 37(4)";
const LIFTED: &str = "Immigration Act B.E. 2522 s. 37";
/// On which the fine rests (rule 26).
pub const PENALTY: &str = "Immigration Act B.E. 2522 s. 76";

/// The first day of the order that lifts the duty.
const ORDER: Date = date(2020, 6, 30);

/// What a notice is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Scope {
    /// Lives at another place than he declared when he arrived (TM.27).
    NotAsDeclared,
    /// Has moved (TM.28).
    ChangeOfResidence,
    /// Stays in another province (TM.28).
    ProvinceStay,
}

impl Scope {
    /// As the form's answer `notice_kind` says it.
    pub fn of_notice(kind: &str) -> Option<Self> {
        match kind {
            "DIFFERS" => Some(Self::NotAsDeclared),
            "MOVE" => Some(Self::ChangeOfResidence),
            "PROVINCE_STAY" => Some(Self::ProvinceStay),
            _ => None,
        }
    }

    const fn rule(self) -> u8 {
        match self {
            Self::NotAsDeclared | Self::ChangeOfResidence => 23,
            Self::ProvinceStay => 24,
        }
    }

    /// Whether an order may lift the duty for classes: s. 37 allows it of (3) and (4) only. Whoever lives elsewhere than he declared
    /// owes his notice whatever his class.
    pub const fn can_be_lifted(self) -> bool {
        match self {
            Self::NotAsDeclared => false,
            Self::ChangeOfResidence | Self::ProvinceStay => true,
        }
    }

    /// The section of law on which the duty rests.
    pub const fn law(self) -> &'static str {
        match self {
            Self::NotAsDeclared => NOT_AS_DECLARED,
            Self::ChangeOfResidence => MOVING,
            Self::ProvinceStay => OTHER_PROVINCE,
        }
    }
}

/// Why no notice is owed. The codes are public and stable.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ReasonCode {
    /// The class of stay is exempt by order; a voluntary notice is taken all the same (rule 25).
    ExemptByOrder,
    /// The stay in the other province lasts no longer than 24 hours (rule 24).
    StayTooShort,
    /// The other place lies in the same province (rule 24).
    SameProvince,
}

impl ReasonCode {
    pub const ALL: [Self; 3] = [Self::ExemptByOrder, Self::StayTooShort, Self::SameProvince];

    pub const fn code(self) -> &'static str {
        match self {
            Self::ExemptByOrder => "EXEMPT_BY_ORDER",
            Self::StayTooShort => "STAY_TOO_SHORT",
            Self::SameProvince => "SAME_PROVINCE",
        }
    }
}

/// The class of stay as far as the duty depends on it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum ExemptClass {
    /// Whether it is exempt, where only that is known.
    Known(bool),
    /// A class of stay or visa type, looked up in the table of the day.
    Class(String),
}

/// What is known. Every fact is optional; [`assess`] answers what follows from those that are there. The keys are those of the
/// public rule `tm28`; unknown keys are refused when read.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Facts {
    pub scope: Option<Scope>,
    /// When he moved in; of the place that differs from the declared one, when he began to live there.
    pub moved_in: Option<Timestamp>,
    pub arrived_in_province: Option<Timestamp>,
    /// When he left the province, or will; none: he stays.
    pub left: Option<Timestamp>,
    pub exempt_class: Option<ExemptClass>,
    /// Whether both places lie in one province. Known from addresses, no key of the public rule.
    #[serde(skip)]
    pub same_province: bool,
    /// When the notice was given; no key of the public rule.
    #[serde(skip)]
    pub filed_at: Option<Timestamp>,
}

/// Values that differ by date and office. [`Settings::default`] is what is in force in November 2026.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settings {
    /// From moving in (rule 23).
    pub move_hours: i64,
    /// From arrival in the other province (rule 24).
    pub stay_hours: i64,
    /// A stay in another province counts when it lasts longer.
    pub stay_over_hours: i64,
    /// The classes for which the duty is lifted by order, each from the day of the order (rule 25).
    pub exempt_classes: DatedCodes,
    /// Most that s. 76 allows at once, in baht.
    pub fine_max_baht: i64,
    /// Most that s. 76 allows for each further day, in baht.
    pub fine_per_day_baht: i64,
    /// Hours in which the portal was down do not run.
    pub outages: Outages,
}

impl Default for Settings {
    fn default() -> Self {
        let classes =
            ["NON", "ED", "TR", "TS", "SMART", "LTR", "DTV", "PE", "VOA", "P30", "P60", "PP30", "PP90", "OFFICIAL"];
        Self {
            move_hours: 24,
            stay_hours: 48,
            stay_over_hours: 24,
            exempt_classes: DatedCodes::since(Some(ORDER), &classes),
            fine_max_baht: 5000,
            fine_per_day_baht: 200,
            outages: Outages::default(),
        }
    }
}

impl Settings {
    /// Takes the settings of the notice from the dated settings in force, all under `tm28.`.
    pub fn from_resolved(resolved: &Resolved) -> Result<Self, SettingError> {
        let positive = |key: &str| {
            let number = resolved.number(key)?;
            if (0..=100_000).contains(&number) { Ok(number) } else { Err(SettingError(key.to_owned())) }
        };
        Ok(Self {
            move_hours: positive("tm28.move_hours")?,
            stay_hours: positive("tm28.stay_hours")?,
            stay_over_hours: positive("tm28.stay_over_hours")?,
            exempt_classes: resolved.dated_codes("tm28.exempt_classes")?,
            fine_max_baht: positive("tm28.fine_max_baht")?,
            fine_per_day_baht: positive("tm28.fine_per_day_baht")?,
            outages: Outages::from_resolved(resolved)?,
        })
    }
}

impl Settings {
    /// Most that s. 76 allows for a late notice, so many days after the day of the deadline (rule 26).
    pub fn most(&self, days: i32) -> i64 {
        self.fine_max_baht.saturating_add(self.fine_per_day_baht.saturating_mul(i64::from(days.max(0))))
    }
}

/// What follows from [`Facts`]. `None` where the facts do not decide it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Assessment {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub required: Option<bool>,
    /// The last instant in time; also of a notice that is not owed, where only the class is exempt.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deadline: Option<Timestamp>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<ReasonCode>,
    /// Of a notice that was given: whether after the deadline.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub late: Option<bool>,
    /// Most that s. 76 allows for it, in baht: an estimate, an officer decides.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fine_max_baht: Option<i64>,
    pub because: Vec<Because>,
}

/// Says what follows from `facts` under `settings`. Total: contradictory facts give a cautious answer, never a panic.
pub fn assess(facts: &Facts, settings: &Settings) -> Assessment {
    let mut answer = Assessment::default();
    let Some(scope) = facts.scope else { return answer };
    answer.because.push(Because { rule: scope.rule(), law: scope.law() });
    let (from, hours) = match scope {
        Scope::NotAsDeclared | Scope::ChangeOfResidence => (facts.moved_in, settings.move_hours),
        Scope::ProvinceStay => (facts.arrived_in_province, settings.stay_hours),
    };
    let is_exempt = scope.can_be_lifted() && is_exempt(facts, from, settings);
    let too_short = scope == Scope::ProvinceStay
        && facts.arrived_in_province.zip(facts.left).is_some_and(|(arrived, left)| {
            left.duration_since(arrived) <= SignedDuration::from_hours(settings.stay_over_hours)
        });
    answer.reason = if scope == Scope::ProvinceStay && facts.same_province {
        Some(ReasonCode::SameProvince)
    } else if too_short {
        Some(ReasonCode::StayTooShort)
    } else if is_exempt {
        answer.because.push(Because { rule: 25, law: LIFTED });
        Some(ReasonCode::ExemptByOrder)
    } else {
        None
    };
    if answer.reason.is_none_or(|reason| reason == ReasonCode::ExemptByOrder) {
        answer.deadline = from.map(|from| {
            let deadline = from.saturating_add(SignedDuration::from_hours(hours)).unwrap_or(from);
            settings.outages.extended(from, deadline)
        });
    }
    answer.required = match answer.reason {
        Some(_) => Some(false),
        None => from.map(|_| true),
    };
    if answer.required == Some(true) {
        set_fine(&mut answer, facts, settings);
    }
    answer
}

/// Rule 25: whether the class was on the list of the day on which the duty would have begun, else of the day of filing.
fn is_exempt(facts: &Facts, from: Option<Timestamp>, settings: &Settings) -> bool {
    match &facts.exempt_class {
        Some(ExemptClass::Known(exempt)) => *exempt,
        Some(ExemptClass::Class(class)) => {
            let day = from.or(facts.filed_at).map(bangkok_day);
            settings.exempt_classes.known_on(day).any(|known| is_class(class, known))
        }
        None => false,
    }
}

/// Rule 26: the daily part counts the days after the day of the deadline.
fn set_fine(answer: &mut Assessment, facts: &Facts, settings: &Settings) {
    let (Some(deadline), Some(filed)) = (answer.deadline, facts.filed_at) else { return };
    answer.late = Some(filed > deadline);
    answer.because.push(Because { rule: 26, law: PENALTY });
    let days = days_between(bangkok_day(deadline), bangkok_day(filed)).max(0);
    answer.fine_max_baht = Some(if filed > deadline { settings.most(days) } else { 0 });
}

#[cfg(test)]
mod tests;
