//! Rules 27, 29, 31 and 32: who needs a card, when it can be filed, how long it serves, which change needs a new one. Days are
//! Bangkok's.

use super::{Assessment, Facts, ReasonCode, Settings, fields};
use crate::calendar::{add_days, bangkok_day, bangkok_midnight};
use crate::form::Answers;
use crate::identity::country::same_state;
use crate::platforms::Because;
use crate::settings::DatedCodes;
use crate::text::from_thai_digits;
use jiff::Timestamp;
use jiff::civil::Date;

const CARD: &str = "Immigration Act B.E. 2522 s. 18 para. 2";
const OFFICIALS: &str = "Immigration Act B.E. 2522 s. 15";
const ALIEN: &str = "Immigration Act B.E. 2522 s. 4";
const PRACTICE: &str = "Practice of the Immigration Bureau";

/// The answers that say who somebody is. With another one it is another card (rule 29).
const IDENTITY: [&str; 6] = ["passport_no", "nationality", "family_name", "first_name", "middle_name", "birth_date"];

/// Says what follows from `facts` under `settings`. Total: contradictory facts give a cautious answer, never a panic.
pub fn assess(facts: &Facts, settings: &Settings) -> Assessment {
    let mut answer = Assessment { required: true, fee_baht: settings.fee_baht, ..Assessment::default() };
    answer.stored_middle_name = facts.middle_name.as_deref().and_then(fields::middle_name);
    if let Some(law) = exemption(facts, settings) {
        answer.required = false;
        answer.accepted = Some(false);
        answer.reason = Some(ReasonCode::NotRequired);
        answer.because(32, law);
        return answer;
    }
    if let Some(arrival) = facts.arrival_date {
        let opens = opens_on(arrival, settings);
        answer.opens_on = Some(opens);
        answer.opens_at = Some(bangkok_midnight(opens));
        answer.because(27, CARD);
        answer.reason = facts.submitted_at.and_then(|at| window(arrival, at, settings));
    }
    let judged = fields::judge(facts, settings, &mut answer);
    let in_window = facts.arrival_date.is_some() && facts.submitted_at.is_some();
    let refused = answer.reason.is_some() || !answer.errors.is_empty();
    answer.accepted = (refused || in_window || judged).then_some(!refused);
    answer
}

impl Assessment {
    pub(super) fn because(&mut self, rule: u8, law: &'static str) {
        if !self.because.iter().any(|known| known.rule == rule) {
            self.because.push(Because { rule, law });
        }
    }

    pub(super) fn practice(&mut self, rule: u8) {
        self.because(rule, PRACTICE);
    }
}

/// Rule 32, and those whom the law exempts: the law on which it rests.
fn exemption(facts: &Facts, settings: &Settings) -> Option<&'static str> {
    // The list of the day of arrival counts.
    let day = facts.arrival_date.or(facts.submitted_at.map(bangkok_day));
    let among = |value: &Option<String>, list: &DatedCodes| {
        value.as_deref().is_some_and(|value| list.known_on(day).any(|known| known.eq_ignore_ascii_case(value.trim())))
    };
    if facts.nationality.as_deref().is_some_and(|code| same_state(code, "THA")) {
        return Some(ALIEN);
    }
    if among(&facts.status_class, &settings.exempt_classes) {
        return Some(OFFICIALS);
    }
    among(&facts.doc_type, &settings.exempt_documents).then_some(PRACTICE)
}

/// Rule 27: the first day on which a card for this arrival is issued.
pub fn opens_on(arrival: Date, settings: &Settings) -> Date {
    add_days(arrival, -settings.days_before)
}

/// The instant at which that day begins in Bangkok.
pub fn opens_at(arrival: Date, settings: &Settings) -> Timestamp {
    bangkok_midnight(opens_on(arrival, settings))
}

/// The last day on which the card serves (rule 31).
pub fn last_day(arrival: Date, settings: &Settings) -> Date {
    add_days(arrival, settings.days_delayed)
}

/// What is against filing at that instant (rule 27).
fn window(arrival: Date, at: Timestamp, settings: &Settings) -> Option<ReasonCode> {
    if at < opens_at(arrival, settings) {
        Some(ReasonCode::TooEarly)
    } else {
        (bangkok_day(at) > arrival).then_some(ReasonCode::ArrivalDatePassed)
    }
}

/// Rule 31: whether a card for an arrival with a flight serves somebody who lands on `day`. On the day itself with any flight; after
/// midnight only with the one that was delayed.
pub fn serves(card: (Date, &str), landing: (Date, &str), settings: &Settings) -> bool {
    let ((arrival, flight), (day, landed)) = (card, landing);
    day == arrival || (day > arrival && day <= last_day(arrival, settings) && same_flight(flight, landed))
}

/// Whether two numbers name the same flight or vehicle, however they are spaced; a plate has letters of its own script.
fn same_flight(a: &str, b: &str) -> bool {
    let counts = |c: &char| c.is_ascii_alphanumeric() || !c.is_ascii();
    let plain = |text: &str| from_thai_digits(text).chars().filter(counts).collect::<String>().to_uppercase();
    !plain(a).is_empty() && plain(a) == plain(b)
}

/// Rule 29: whether a change makes another card of it, which takes the place of the old one: it is about another person or passport,
/// or the new day of arrival has no window yet, in which an issued card could stand.
pub fn needs_new_card(before: &Answers, after: &Answers, now: Timestamp, settings: &Settings) -> bool {
    let identity = IDENTITY.iter().any(|key| before.text(key) != after.text(key));
    let moved = before.text("arrival_date") != after.text("arrival_date");
    let early = after.day("arrival_date").is_some_and(|arrival| now < opens_at(arrival, settings));
    identity || (moved && early)
}
