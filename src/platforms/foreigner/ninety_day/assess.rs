//! Rules 1–12: from the facts of a stay to due date, windows, acceptance, fine and next due date. Counts in calendar days
//! of Bangkok; weekends and holidays move nothing (rule 4), so no working calendar is needed.

use jiff::civil::Date;

use super::{
    Assessment, Channel, Facts, Interval, NextDuePolicy, PreviousPassport, ReasonCode, ReportPeriod, Settings,
};
use crate::calendar::{add_days, days_between};
use crate::identity::passport::PassportNumber;
use crate::platforms::Because;
use crate::settings::DatedCodes;

const REPORTING: &str = "Immigration Act B.E. 2522 s. 37(5)";
const PENALTY: &str = "Immigration Act B.E. 2522 s. 76";
const OFFICIALS: &str = "Immigration Act B.E. 2522 s. 15";
const PERMIT: &str = "Immigration Act B.E. 2522 s. 81";
const PRACTICE: &str = "Practice of the Immigration Bureau";

/// Says what follows from `facts` under `settings`. Total: contradictory facts give a cautious answer, never a panic.
pub fn assess(facts: &Facts, settings: &Settings) -> Assessment {
    let mut answer = Assessment::default();
    let filed = facts.filed_day();
    answer.local_date = filed;
    if facts.submitted_at.is_some() && facts.filed_on.is_none() {
        answer.because(3, REPORTING);
    }

    let duty = duty_of(facts, settings);
    if let Duty::None(reason, law) = duty {
        answer.report_required = Some(false);
        answer.reason = Some(reason);
        answer.accepted = filed.map(|_| false);
        answer.because(9, law);
        return answer;
    }
    let interval = match duty {
        Duty::Yearly => {
            answer.because(9, PRACTICE);
            settings.yearly_interval_days
        }
        _ => settings.interval_days,
    };

    let count = count_of(facts, settings, interval);
    for (rule, law) in &count.rules {
        answer.because(*rule, law);
    }
    if facts.status_class.is_some() {
        // Who stays has the duty of the class.
        answer.report_required = Some(true);
    }
    answer.interval = (facts.status_class.is_some() || count.due.is_some()).then_some(Interval { days: interval });
    if facts.first_extension_granted.is_some() {
        answer.counts_as_report = Some(count.extension_counts);
    }
    if let Some(due) = count.due {
        set_windows(&mut answer, due, interval, settings);
        answer.report_required = Some(is_required(facts, due, count.entry));
        if leaving_day(facts, count.entry).is_some() {
            answer.because(8, REPORTING);
        }
    }

    if let Some(reason) = refusal(facts, settings, &answer, &count, filed) {
        answer.reason = Some(reason);
        answer.because_of(reason);
    }
    answer.accepted = match (filed, answer.reason) {
        (Some(_), Some(_)) | (_, Some(ReasonCode::PassportChangedLinkRequired)) => Some(false),
        // A filing can only be taken where something about it could be judged.
        (Some(_), None) => {
            let judged = count.due.is_some() || facts.permit_expires.is_some();
            if judged { Some(true) } else { passport_is_linked(facts) }
        }
        (None, _) => passport_is_linked(facts),
    };
    set_fine(&mut answer, facts, settings, filed);
    set_next_due(&mut answer, facts, settings, &count, filed, interval);
    answer
}

impl Assessment {
    fn because(&mut self, rule: u8, law: &'static str) {
        if !self.because.iter().any(|known| known.rule == rule) {
            self.because.push(Because::new(rule, law));
        }
    }

    fn because_of(&mut self, reason: ReasonCode) {
        match reason {
            ReasonCode::TooEarly | ReasonCode::OnlineWindowClosed => self.because(2, PRACTICE),
            ReasonCode::PassportChangedLinkRequired => self.because(10, PRACTICE),
            ReasonCode::PermitExpired => self.because(11, PERMIT),
            ReasonCode::Duplicate => self.because(12, REPORTING),
            ReasonCode::NotRequired => self.because(8, REPORTING),
            _ => {}
        }
    }
}

/// Whether a class of stay has the duty, and how often (rule 9).
enum Duty {
    None(ReasonCode, &'static str),
    Yearly,
    Regular,
}

fn duty_of(facts: &Facts, settings: &Settings) -> Duty {
    if facts.nationality.as_deref().is_some_and(|code| code.trim().eq_ignore_ascii_case("THA")) {
        return Duty::None(ReasonCode::NotAnAlien, "Immigration Act B.E. 2522 s. 4");
    }
    let Some(class) = facts.status_class.as_deref() else { return Duty::Regular };
    // The list of the day of the report counts, not that of the day on which somebody asks.
    let day = facts.filed_day().or(facts.found_on);
    if is_exempt(class, day, settings) {
        Duty::None(ReasonCode::NotRequired, OFFICIALS)
    } else if is_one_of(class, &settings.yearly_classes, day) {
        Duty::Yearly
    } else {
        Duty::Regular
    }
}

/// Whether a class of stay is without the duty on a day (rule 9); none: as long as is known.
pub(crate) fn is_exempt(class: &str, day: Option<Date>, settings: &Settings) -> bool {
    is_one_of(class, &settings.exempt_classes, day)
}

fn is_one_of(class: &str, classes: &DatedCodes, day: Option<Date>) -> bool {
    classes.known_on(day).any(|known| is_class(class, known))
}

/// Whether `class` is `known` or a kind of it: `smart-t` and `SMART (T)` are kinds of `SMART`, but `DTV` is none of `D`.
pub(crate) fn is_class(class: &str, known: &str) -> bool {
    let plain = |text: &str| -> Vec<String> {
        text.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).map(str::to_uppercase).collect()
    };
    let known = plain(known);
    !known.is_empty() && plain(class).starts_with(&known)
}

/// How the days were counted.
#[derive(Default)]
struct Count {
    /// Day 1: the last entry.
    entry: Option<Date>,
    /// The due date that is open now.
    due: Option<Date>,
    /// The due date before it, when a report met that one (rule 12).
    reported: Option<Date>,
    extension_counts: bool,
    rules: Vec<(u8, &'static str)>,
}

/// Rules 1, 6, 7: the due date that is open, from a receipt or by counting from the entry.
fn count_of(facts: &Facts, settings: &Settings, interval: i32) -> Count {
    let policy = facts.policy_next_due.unwrap_or(settings.next_due);
    let mut count = Count { entry: facts.last_arrival.max(facts.re_entered), ..Count::default() };
    if let Some(due) = facts.due_date.or(facts.previous_due) {
        // A report within its window has met it, and the next one is open.
        let window = add_days(due, -settings.counter_days_before)..=add_days(due, settings.counter_days_after);
        let met = facts.previous_reports.iter().filter(|day| window.contains(day)).max();
        count.due = Some(met.map_or(due, |day| next_after(due, *day, policy, interval)));
        count.reported = met.map(|_| due);
        count.rules.extend(met.map(|_| (6, PRACTICE)));
        return count;
    }
    count.due = count.entry.map(|entry| add_days(entry, interval - 1));
    if count.due.is_some() {
        count.rules.push((1, REPORTING));
    }

    // Reports and the first extension in order of time; what happened before the last entry no longer counts.
    let reports = facts.previous_reports.iter().map(|day| (*day, false));
    let mut events: Vec<(Date, bool)> = reports.chain(facts.first_extension_granted.map(|day| (day, true))).collect();
    events.retain(|(day, _)| count.entry.is_none_or(|entry| *day >= entry));
    events.sort_unstable();
    for (day, is_extension) in events {
        if is_extension {
            count.reported = None;
            count.due = Some(add_days(day, interval));
            count.extension_counts = true;
            count.rules.push((7, PRACTICE));
            continue;
        }
        // Without an entry the due date is unknown, and the day of filing is the best that is left.
        let next = count.due.map_or_else(|| add_days(day, interval), |due| next_after(due, day, policy, interval));
        count.reported = count.due;
        count.due = Some(next);
        count.rules.push((6, PRACTICE));
    }
    count
}

/// Rule 6: the due date after a report of the period that ended on `due`.
fn next_after(due: Date, filed: Date, policy: NextDuePolicy, interval: i32) -> Date {
    match policy {
        NextDuePolicy::FromPreviousDue => add_days(due, interval),
        NextDuePolicy::FromFilingDate => add_days(filed, interval),
    }
}

fn set_windows(answer: &mut Assessment, due: Date, interval: i32, settings: &Settings) {
    answer.due_date = Some(due);
    answer.online_from = Some(add_days(due, -settings.online_days_before));
    // The counter is open meanwhile: only the window online moves.
    answer.online_to = Some(settings.outages.extended_day(add_days(due, settings.online_days_after)));
    answer.in_person_from = Some(add_days(due, -settings.counter_days_before));
    answer.in_person_to = Some(add_days(due, settings.counter_days_after));
    answer.period = Some(ReportPeriod { from: add_days(due, 1 - interval), to: due });
    answer.because(2, PRACTICE);
    answer.because(4, PRACTICE);
}

/// The day on which the stay ended or will end, if it is known and no later entry undid it.
fn leaving_day(facts: &Facts, entry: Option<Date>) -> Option<Date> {
    let departed = facts.departed.filter(|day| entry.is_none_or(|entry| *day >= entry));
    departed.or(facts.planned_departure)
}

/// Rule 8: a report is owed only by who stays beyond the due date.
fn is_required(facts: &Facts, due: Date, entry: Option<Date>) -> bool {
    leaving_day(facts, entry).is_none_or(|day| day > due)
}

/// The first reason against taking the report, the graver ones first.
fn refusal(
    facts: &Facts,
    settings: &Settings,
    answer: &Assessment,
    count: &Count,
    filed: Option<Date>,
) -> Option<ReasonCode> {
    if passport_is_linked(facts) == Some(false) {
        return Some(ReasonCode::PassportChangedLinkRequired);
    }
    if answer.report_required == Some(false) {
        return Some(ReasonCode::NotRequired);
    }
    let filed = filed?;
    if facts.permit_expires.is_some_and(|last| filed > last) {
        return Some(ReasonCode::PermitExpired);
    }
    // Where the channel is not said, the wider window of the counter applies.
    let (from, to) = match facts.channel {
        Some(Channel::Online) => (answer.online_from?, answer.online_to),
        Some(Channel::InPerson) | None => (answer.in_person_from?, None),
    };
    if filed < from {
        // Too early for the next period although in the window of one that is already reported (rule 12).
        let again = count.reported.is_some_and(|due| {
            filed >= add_days(due, -settings.counter_days_before) && filed <= add_days(due, settings.counter_days_after)
        });
        return Some(if again { ReasonCode::Duplicate } else { ReasonCode::TooEarly });
    }
    to.is_some_and(|last| filed > last).then_some(ReasonCode::OnlineWindowClosed)
}

/// Rule 10: `Some(false)` when the passport changed and the old number was not given, `None` when nothing is known.
fn passport_is_linked(facts: &Facts) -> Option<bool> {
    let before = facts.passport_on_last_report.as_deref()?;
    let now = facts.passport_now.as_deref()?;
    if same_passport(before, now) {
        return Some(true);
    }
    Some(match &facts.previous_passport_declared {
        Some(PreviousPassport::Declared(declared)) => *declared,
        Some(PreviousPassport::Number(number)) => same_passport(before, number),
        None => false,
    })
}

/// Whether two numbers are the same one, however they are spaced.
fn same_passport(a: &str, b: &str) -> bool {
    match (PassportNumber::parse(a), PassportNumber::parse(b)) {
        (Ok(a), Ok(b)) => a == b,
        _ => a == b,
    }
}

/// Rule 5. The daily part counts from the end of the grace.
fn set_fine(answer: &mut Assessment, facts: &Facts, settings: &Settings, filed: Option<Date>) {
    let grace_end = facts.grace_end.or(answer.in_person_to);
    let (Some(day), Some(grace_end)) = (filed.or(facts.found_on), grace_end) else { return };
    if answer.report_required == Some(false) {
        return;
    }
    let late = days_between(grace_end, day).max(0);
    let self_reported = facts.self_reported.unwrap_or(facts.found_on.is_none());
    answer.days_after_grace = Some(late);
    answer.because(5, PENALTY);
    if late == 0 {
        answer.fine_baht = Some(0);
        answer.fine_max_baht = Some(0);
        return;
    }
    if self_reported {
        answer.fine_baht = Some(settings.late_fine_baht);
    }
    let daily = settings.fine_per_day_baht.saturating_mul(i64::from(late));
    answer.fine_max_baht = Some(settings.fine_max_baht.saturating_add(daily));
}

/// Rules 6 and 7: the due date after the report that the facts describe.
fn set_next_due(
    answer: &mut Assessment,
    facts: &Facts,
    settings: &Settings,
    count: &Count,
    filed: Option<Date>,
    interval: i32,
) {
    if answer.accepted == Some(false) || answer.report_required == Some(false) {
        return;
    }
    let policy = facts.policy_next_due.unwrap_or(settings.next_due);
    let base = match (policy, filed) {
        (NextDuePolicy::FromFilingDate, filed) => filed,
        (NextDuePolicy::FromPreviousDue, Some(_)) => count.due,
        (NextDuePolicy::FromPreviousDue, None) => facts.previous_due,
    };
    if let Some(base) = base {
        answer.next_due = Some(add_days(base, interval));
        answer.because(6, PRACTICE);
    } else if count.extension_counts && filed.is_none() {
        answer.next_due = count.due;
    }
}

#[cfg(test)]
mod tests;
