//! What a fine comes to by the rules, before an officer sets it: overstay (rule 37, s. 81), a 90-day report that came late (rule 5,
//! s. 76), a change of address told late (rule 26, s. 76), a notice of stay made late (rule 15, s. 77). An estimate: an officer decides.

use super::stay_notice::notifier::Role;
use super::{address_change, ninety_day, overstay, stay_notice};
use crate::calendar::days_between;
use crate::form::Answers;
use crate::platforms::Because;
use crate::platforms::filing::{Conclusion, Filing};
use crate::settings::{SettingError, Settings};
use crate::value::Values;
use crate::workflow::Refusal;
use jiff::civil::Date;

const NOTICE: &str = "Immigration Act B.E. 2522 s. 77";
const FIXED_FINE: &str = "Immigration Act B.E. 2522 s. 84";

/// The rule that refuses an amount above what the law allows.
pub const ABOVE_LAW: &str = "FINE_ABOVE_LAW";

/// For what a fine is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Offence {
    Overstay,
    ReportLate,
    AddressLate,
    /// A host's, not the alien's.
    StayNoticeLate,
}

impl Offence {
    pub const ALL: [Self; 4] = [Self::Overstay, Self::ReportLate, Self::AddressLate, Self::StayNoticeLate];

    /// As the form's answer says it.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Overstay => "OVERSTAY",
            Self::ReportLate => "REPORT_LATE",
            Self::AddressLate => "ADDRESS_LATE",
            Self::StayNoticeLate => "STAY_NOTICE_LATE",
        }
    }

    /// The section that says how much it can cost.
    pub const fn law(self) -> &'static str {
        match self {
            Self::Overstay => overstay::OVERSTAY,
            Self::ReportLate | Self::AddressLate => address_change::PENALTY,
            Self::StayNoticeLate => NOTICE,
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
    /// What the case says of the hour, where a deadline ends within a day: whether what was told came after it. None: only the days
    /// are known, and whoever names the offence says that the hour was past.
    pub late: Option<bool>,
    /// Who notified guests too late, where that is the offence.
    pub host: Option<Host>,
}

/// Who must notify a stay, and for how many guests he did so too late.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Host {
    pub role: Role,
    pub guests: u32,
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
            let days = days_between(facts.due_on, facts.done_on);
            // The day on which the deadline ends has hours before it and hours after it.
            let late = days > 0 || (days == 0 && facts.late.unwrap_or(true));
            let most = if late { rules.most(days) } else { 0 };
            let because = vec![Because::new(26, address_change::PENALTY)];
            Ok(Estimate { days: days.max(0), fine_baht: most.min(rules.fine_max_baht), most_baht: most, because })
        }
        Offence::StayNoticeLate => notice_late(facts, settings),
    }
}

/// Rule 15: offices settle for each guest, within the law's bounds of a notice. How many guests came too late was counted to the second
/// when they were notified (rule 13); the days only say how long.
fn notice_late(facts: &Facts, settings: &Settings) -> Result<Estimate, SettingError> {
    let rules = stay_notice::Settings::from_resolved(settings)?;
    let days = days_between(facts.due_on, facts.done_on);
    let late = facts.host.filter(|_| days >= 0);
    let owed = late.map(|host| stay_notice::fine::fine(host.role, host.guests, None, &rules)).unwrap_or_default();
    let because = vec![Because::new(15, NOTICE), Because::new(15, FIXED_FINE)];
    Ok(Estimate { days: days.max(0), fine_baht: owed.estimate_baht, most_baht: owed.fine_max_baht, because })
}

/// What the answers of the form say.
pub fn facts(answers: &Answers) -> Option<Facts> {
    Some(Facts {
        offence: Offence::parse(answers.text("offence"))?,
        due_on: answers.day("due_on")?,
        done_on: answers.day("done_on")?,
        found: answers.text("found") == "yes",
        late: match answers.text("late") {
            "yes" => Some(true),
            "no" => Some(false),
            _ => None,
        },
        host: host(answers.text("role"), answers.text("late_guests").parse().unwrap_or(0)),
    })
}

/// Whoever notified `guests` too late in a role; none: it is no role.
pub fn host(role: &str, guests: u32) -> Option<Host> {
    let role = Role::ALL.into_iter().find(|known| known.code() == role)?;
    Some(Host { role, guests })
}

/// One fine for one offence of a day: opened again, it is the same. No officer sets more than the section of the offence allows.
pub fn conclude(filing: &Filing<'_>) -> Result<Conclusion, Refusal> {
    let facts = facts(filing.answers).ok_or(Refusal::AnswersRequired)?;
    let found = estimate(&facts, filing.settings).map_err(|error| Refusal::Definition { what: error.to_string() })?;
    let amount: Option<i64> = filing.answers.text("fine_baht").parse().ok();
    if amount.is_some_and(|baht| baht > found.most_baht) {
        let parameters = [("most", found.most_baht.to_string()), ("law", facts.offence.law().to_owned())];
        let parameters = parameters.map(|(name, value)| (name.to_owned(), value)).into();
        return Err(Refusal::Rule { rule: ABOVE_LAW.to_owned(), parameters });
    }
    let known: Values =
        [("estimate_baht".to_owned(), found.fine_baht.into()), ("days".to_owned(), i64::from(found.days).into())]
            .into();
    let period = format!("{} {}", facts.offence.code(), facts.due_on);
    // Of two notices that were due on a day each is an offence of its own.
    let period = match facts.offence {
        Offence::StayNoticeLate => format!("{period} {}", filing.answers.text("found_in")),
        _ => period,
    };
    Ok(Conclusion { period, facts: known })
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
            ("tm30.deadline_hours", 24),
            ("tm30.fine_max_baht", 2000),
            ("tm30.hotel_fine_min_baht", 2000),
            ("tm30.hotel_fine_max_baht", 10_000),
            ("tm30.practice_per_person_baht", 800),
            ("tm30.file_max_bytes", 5_242_880),
            ("tm30.file_max_rows", 5000),
        ];
        let mut values: Values = numbers.into_iter().map(|(key, number)| (key.to_owned(), number.into())).collect();
        for key in ["tm47.exempt_classes", "tm47.yearly_classes", "tm28.exempt_classes", "tm30.further_nationalities"] {
            values.insert(key.to_owned(), crate::value::Value::List(Vec::new()));
        }
        values.insert("tm47.next_due".to_owned(), "from_previous_due".into());
        values.insert("tm30.returning_guests_since".to_owned(), "2020-06-30".into());
        Settings(values)
    }

    fn known(offence: Offence, days: i32, found: bool) -> (i32, i64, i64) {
        let due_on = date(2026, 10, 1);
        let done_on = crate::calendar::add_days(due_on, days);
        let host = host("HOUSE_MASTER", 2);
        let found = estimate(&Facts { offence, due_on, done_on, found, host, late: None }, &settings()).unwrap();
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
        assert_eq!(known(Offence::AddressLate, 1, false), (1, 5_000, 5_200));
        assert_eq!(known(Offence::AddressLate, -1, false), (0, 0, 0));
        // Rule 15: two guests at 800 baht, also within a day; in time nothing is owed, and by the alien himself never.
        assert_eq!(known(Offence::StayNoticeLate, 3, false), (3, 1_600, 2_000));
        assert_eq!(known(Offence::StayNoticeLate, 0, false), (0, 1_600, 2_000));
        assert_eq!(known(Offence::StayNoticeLate, -1, false), (0, 0, 0));
        let of = |role| {
            let (due_on, done_on) = (date(2026, 10, 1), date(2026, 10, 2));
            let host = host(role, 1);
            let facts = Facts { offence: Offence::StayNoticeLate, due_on, done_on, found: false, host, late: None };
            let found = estimate(&facts, &settings()).unwrap();
            (found.fine_baht, found.most_baht)
        };
        assert_eq!((of("HOTEL_MANAGER"), of("ALIEN"), of("")), ((2_000, 10_000), (0, 0), (0, 0)));
    }

    /// Deadlines of a notice count to the second (rules 13, 23): within the day of the deadline the case says on which side it lies.
    #[test]
    fn within_a_day_the_second_decides() {
        use crate::platforms::foreigner::address_change::{self, Scope};
        use crate::platforms::foreigner::stay_notice::timing::is_late;
        let at = |text: &str| text.parse::<jiff::Timestamp>().unwrap();
        let (began, day) = (at("2026-05-02T08:00:00+07:00"), date(2026, 5, 3));
        let settings = settings();
        for (done, late) in [("07:59:59", false), ("08:00:00", false), ("08:00:01", true), ("20:00:00", true)] {
            let done = at(&format!("2026-05-03T{done}+07:00"));
            let rules = stay_notice::Settings::from_resolved(&settings).unwrap();
            let guests = if is_late(began, done, &rules) { 2 } else { 0 };
            let facts = Facts {
                offence: Offence::StayNoticeLate,
                due_on: day,
                done_on: day,
                found: false,
                late: None,
                host: host("HOUSE_MASTER", guests),
            };
            let owed = |facts: &Facts| estimate(facts, &settings).unwrap().fine_baht;
            assert_eq!(owed(&facts), if late { 1_600 } else { 0 }, "{done}");

            let rules = address_change::Settings::from_resolved(&settings).unwrap();
            let notice = address_change::Facts {
                scope: Some(Scope::ChangeOfResidence),
                moved_in: Some(began),
                filed_at: Some(done),
                ..address_change::Facts::default()
            };
            let told = address_change::assess(&notice, &rules);
            let facts = Facts { offence: Offence::AddressLate, late: told.late, ..facts };
            assert_eq!(owed(&facts), if late { 5_000 } else { 0 }, "{done}");
            assert_eq!(estimate(&facts, &settings).unwrap().most_baht, told.fine_max_baht.unwrap(), "{done}");
        }
    }

    #[test]
    fn no_fine_is_above_what_its_section_allows() {
        let settings = settings();
        let concluded = |offence: &str, due: &str, done: &str, role: &str, baht: i64| {
            let mut answers = Answers::default();
            let amount = baht.to_string();
            for (key, value) in [
                ("offence", offence),
                ("due_on", due),
                ("done_on", done),
                ("found", "no"),
                ("role", role),
                ("late_guests", "2"),
                ("fine_baht", amount.as_str()),
            ] {
                answers.set(key, value.into(), crate::form::Source::Officer, jiff::Timestamp::UNIX_EPOCH);
            }
            let history = crate::platforms::filing::History::default();
            let filing = Filing {
                answers: &answers,
                history: &history,
                settings: &settings,
                now: "2026-11-20T09:00:00+07:00".parse().unwrap(),
            };
            match conclude(&filing) {
                Ok(_) => None,
                Err(Refusal::Rule { rule, parameters }) if rule == ABOVE_LAW => {
                    Some((parameters["most"].clone(), parameters["law"].clone()))
                }
                Err(other) => panic!("{other:?}"),
            }
        };
        for (offence, role, most, section) in [
            ("OVERSTAY", "", 20_000, "81"),
            ("REPORT_LATE", "", 5_400, "76"),
            ("ADDRESS_LATE", "", 6_800, "76"),
            ("STAY_NOTICE_LATE", "HOUSE_MASTER", 2_000, "77"),
            ("STAY_NOTICE_LATE", "HOTEL_MANAGER", 10_000, "77"),
            ("STAY_NOTICE_LATE", "ALIEN", 0, "77"),
        ] {
            let of = |baht| concluded(offence, "2026-10-01", "2026-10-10", role, baht);
            assert_eq!(of(most), None, "{offence} {role}");
            let law = format!("Immigration Act B.E. 2522 s. {section}");
            assert_eq!(of(most + 1), Some((most.to_string(), law)), "{offence} {role}");
        }
    }

    #[test]
    fn without_its_settings_nothing_is_guessed() {
        let facts = Facts {
            offence: Offence::Overstay,
            due_on: date(2026, 1, 1),
            done_on: date(2026, 1, 2),
            found: false,
            late: None,
            host: None,
        };
        assert!(estimate(&facts, &Settings::default()).is_err());
    }
}
