//! What a fine comes to by the rules, before an officer sets it: overstay (rule 37, s. 81), a 90-day report that came late (rule 5,
//! s. 76), a change of address told late (rule 26, s. 76). An estimate: an officer decides.

use super::{address_change, ninety_day, overstay};
use crate::calendar::{bangkok_midnight, days_between};
use crate::form::Answers;
use crate::platforms::Because;
use crate::platforms::filing::{Conclusion, Filing};
use crate::settings::{SettingError, Settings};
use crate::value::Values;
use crate::workflow::Refusal;
use jiff::civil::Date;

/// For what a fine is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Offence {
    Overstay,
    ReportLate,
    AddressLate,
}

impl Offence {
    pub const ALL: [Self; 3] = [Self::Overstay, Self::ReportLate, Self::AddressLate];

    /// As the form's answer says it.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Overstay => "OVERSTAY",
            Self::ReportLate => "REPORT_LATE",
            Self::AddressLate => "ADDRESS_LATE",
        }
    }

    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|offence| offence.code() == code)
    }
}

/// What is known of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Facts {
    pub offence: Offence,
    /// The last permitted day; the due date of the report; the day of the deadline.
    pub due_on: Date,
    /// The day on which he left, reported or told.
    pub done_on: Date,
    /// He was found, and did not come himself.
    pub found: bool,
}

/// What it comes to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Estimate {
    /// Days over, or late.
    pub days: i32,
    /// The usual fine, in baht.
    pub fine_baht: i64,
    /// The most that the law allows, in baht.
    pub most_baht: i64,
    pub because: Vec<Because>,
}

/// Says what a fine comes to under the settings of the day.
pub fn estimate(facts: &Facts, settings: &Settings) -> Result<Estimate, SettingError> {
    match facts.offence {
        Offence::Overstay => {
            let rules = overstay::Settings::from_resolved(settings)?;
            let found = overstay::assess(facts.due_on, facts.done_on, &rules);
            Ok(Estimate {
                days: found.days,
                fine_baht: found.fine_baht,
                most_baht: rules.fine_max_baht,
                because: found.because,
            })
        }
        Offence::ReportLate => {
            let rules = ninety_day::Settings::from_resolved(settings)?;
            let report = ninety_day::Facts {
                due_date: Some(facts.due_on),
                filed_on: Some(facts.done_on).filter(|_| !facts.found),
                found_on: Some(facts.done_on).filter(|_| facts.found),
                ..ninety_day::Facts::default()
            };
            let found = ninety_day::assess(&report, &rules);
            let most = found.fine_max_baht.unwrap_or(0);
            Ok(Estimate {
                days: found.days_after_grace.unwrap_or(0),
                // Whoever is found has no fixed fine: the most that the law allows is what is known.
                fine_baht: found.fine_baht.unwrap_or(most),
                most_baht: most,
                because: found.because,
            })
        }
        Offence::AddressLate => {
            let rules = address_change::Settings::from_resolved(settings)?;
            let notice = address_change::Facts {
                scope: Some(address_change::Scope::ChangeOfResidence),
                moved_in: Some(bangkok_midnight(facts.due_on)),
                filed_at: Some(bangkok_midnight(facts.done_on)),
                ..address_change::Facts::default()
            };
            // The deadline is what is given, not the day of moving in.
            let rules = address_change::Settings { move_hours: 0, ..rules };
            let found = address_change::assess(&notice, &rules);
            let most = found.fine_max_baht.unwrap_or(0);
            let days = days_between(facts.due_on, facts.done_on).max(0);
            Ok(Estimate { days, fine_baht: most.min(rules.fine_max_baht), most_baht: most, because: found.because })
        }
    }
}

/// What the answers of the form say.
pub fn facts(answers: &Answers) -> Option<Facts> {
    Some(Facts {
        offence: Offence::parse(answers.text("offence"))?,
        due_on: answers.day("due_on")?,
        done_on: answers.day("done_on")?,
        found: answers.text("found") == "yes",
    })
}

/// One fine for one offence of a day: opened again, it is the same.
pub fn conclude(filing: &Filing<'_>) -> Result<Conclusion, Refusal> {
    let facts = facts(filing.answers).ok_or(Refusal::AnswersRequired)?;
    let found = estimate(&facts, filing.settings).map_err(|error| Refusal::Definition { what: error.to_string() })?;
    let known: Values =
        [("estimate_baht".to_owned(), found.fine_baht.into()), ("days".to_owned(), i64::from(found.days).into())]
            .into();
    Ok(Conclusion { period: format!("{} {}", facts.offence.code(), facts.due_on), facts: known })
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn settings() -> Settings {
        let numbers = [
            ("tm47.online.days_before", 15),
            ("tm47.online.days_after", 0),
            ("tm47.counter.days_before", 15),
            ("tm47.counter.days_after", 7),
            ("tm47.interval_days", 90),
            ("tm47.yearly_interval_days", 365),
            ("tm47.late_fine_baht", 2000),
            ("tm47.fine_max_baht", 5000),
            ("tm47.fine_per_day_baht", 200),
            ("tm28.move_hours", 24),
            ("tm28.stay_hours", 48),
            ("tm28.stay_over_hours", 24),
            ("tm28.fine_max_baht", 5000),
            ("tm28.fine_per_day_baht", 200),
            ("overstay.fine_per_day_baht", 500),
            ("overstay.fine_max_baht", 20_000),
        ];
        let mut values: Values = numbers.into_iter().map(|(key, number)| (key.to_owned(), number.into())).collect();
        for key in ["tm47.exempt_classes", "tm47.yearly_classes", "tm28.exempt_classes"] {
            values.insert(key.to_owned(), crate::value::Value::List(Vec::new()));
        }
        values.insert("tm47.next_due".to_owned(), "from_previous_due".into());
        Settings(values)
    }

    fn known(offence: Offence, days: i32, found: bool) -> (i32, i64, i64) {
        let due_on = date(2026, 10, 1);
        let done_on = crate::calendar::add_days(due_on, days);
        let found = estimate(&Facts { offence, due_on, done_on, found }, &settings()).unwrap();
        (found.days, found.fine_baht, found.most_baht)
    }

    #[test]
    fn by_the_rule_of_each_offence() {
        assert_eq!(known(Offence::Overstay, 10, false), (10, 5_000, 20_000), "rule 37");
        assert_eq!(known(Offence::Overstay, 60, true), (60, 20_000, 20_000));
        // Rule 5: nine days after the due date is two after the grace; within the grace nothing is owed.
        assert_eq!(known(Offence::ReportLate, 9, false), (2, 2_000, 5_400));
        assert_eq!(known(Offence::ReportLate, 6, false), (0, 0, 0));
        assert_eq!(known(Offence::ReportLate, 9, true), (2, 5_400, 5_400), "found, and not come himself");
        // Rule 26.
        assert_eq!(known(Offence::AddressLate, 7, false), (7, 5_000, 6_400));
        assert_eq!(known(Offence::AddressLate, 0, false), (0, 0, 0));
    }

    #[test]
    fn without_its_settings_nothing_is_guessed() {
        let facts =
            Facts { offence: Offence::Overstay, due_on: date(2026, 1, 1), done_on: date(2026, 1, 2), found: false };
        assert!(estimate(&facts, &Settings::default()).is_err());
    }
}
