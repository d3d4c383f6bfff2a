//! The 90-day report at the portal's counter: from the form's answers to the facts of the rule, and from the rule's
//! answer to a period or a refusal with the days that matter.

mod verdict;

pub use self::verdict::register_verdict;
pub(super) use self::verdict::{filed, held, pair};
use super::ninety_day::{Assessment, Channel, Facts, PreviousPassport, ReasonCode, Settings, assess, is_exempt};
use crate::calendar::{add_days, bangkok_day};
use crate::form::Answers;
use crate::identity::mrz::MrzWarning;
use crate::identity::name::{MRZ_NAME_LENGTH, mrz_form};
use crate::identity::passport::PartialDate;
use crate::platforms::filing::{Conclusion, Filing};
use crate::settings::Settings as Resolved;
use crate::value::{Value, Values};
use crate::workflow::Refusal;
use jiff::civil::Date;
use std::collections::BTreeMap;

/// Rules 1–3, 6–12 on the answers of a draft. The period is the due day: one report per person and period (rule 12).
pub fn conclude(filing: &Filing<'_>) -> Result<Conclusion, Refusal> {
    let answers = filing.answers;
    let settings =
        Settings::from_resolved(filing.settings).map_err(|error| Refusal::Definition { what: error.to_string() })?;
    let last_arrival = answers.day("last_arrival");
    let facts = Facts {
        last_arrival,
        due_date: due_date(filing, last_arrival, &settings),
        first_extension_granted: extension(filing, last_arrival, &settings),
        submitted_at: Some(filing.now),
        channel: Some(Channel::Online),
        status_class: text(answers, "visa_type"),
        permit_expires: answers.day("permit_expires"),
        nationality: text(answers, "nationality"),
        previous_passport_declared: text(answers, "previous_passport_no").map(PreviousPassport::Number),
        ..Facts::default()
    };
    let assessment = assess(&facts, &settings);
    // Whoever has no duty need not answer the rest (rule 9).
    if let Some(reason) = assessment.reason.filter(|_| assessment.report_required == Some(false)) {
        return Err(refusal(reason, &assessment));
    }
    if !is_answered(answers) {
        return Err(Refusal::AnswersRequired);
    }
    let renewed = answers.text("previous_passport_no");
    if filing.history.same_document == Some(false) && renewed.is_empty() {
        return Err(refusal(ReasonCode::PassportChangedLinkRequired, &Assessment::default()));
    }
    if let Some(conclusion) = reported_already(filing, &assessment, &settings) {
        return Ok(conclusion);
    }
    if let Some(reason) = assessment.reason.filter(|_| assessment.accepted == Some(false)) {
        return Err(refusal(reason, &assessment));
    }
    let due = assessment.due_date.ok_or(Refusal::AnswersRequired)?;
    let mut facts = Values::new();
    facts.insert("period".to_owned(), due.into());
    facts.insert("due_date".to_owned(), due.into());
    if let Some(next) = assessment.next_due {
        facts.insert("next_due".to_owned(), next.into());
    }
    facts.insert("verification".to_owned(), "waiting".into());
    let is_stated = ours(filing, last_arrival, &settings) != Some(due);
    facts.insert("due_stated".to_owned(), is_stated.into());
    let other = filing.history.previous_document == Some(false) && filing.history.same_document == Some(false);
    facts.insert("link_differs".to_owned(), other.into());
    Ok(Conclusion { period: due.to_string(), facts })
}

/// Rule 12: a second report of a period that was reported, while it can still be reported somewhere, is the first one
/// again; filing it answers with that receipt.
fn reported_already(filing: &Filing<'_>, assessment: &Assessment, settings: &Settings) -> Option<Conclusion> {
    let period = filing.history.period.as_ref()?;
    let last_day = add_days(period.parse().ok()?, settings.counter_days_after);
    let ours = assessment.due_date.is_some() && assessment.due_date == filing.history.next_due;
    let again = ours && assessment.reason == Some(ReasonCode::TooEarly) && bangkok_day(filing.now) <= last_day;
    again.then(|| Conclusion { period: period.clone(), facts: Values::new() })
}

/// The answers without which nothing can be said.
fn is_answered(answers: &Answers) -> bool {
    let reported = answers.text("reported_before");
    ["last_arrival", "visa_type", "permit_expires"].iter().all(|key| answers.get(key).is_some())
        && match reported {
            "no" => true,
            "yes" => answers.day("due_date").is_some(),
            "extended" => answers.day("first_extension").is_some(),
            _ => false,
        }
}

/// The day of the last receipt: ours when the portal took a report of the same stay, or the one typed where that is later, since he
/// may have reported at a counter after it.
fn due_date(filing: &Filing<'_>, last_arrival: Option<Date>, settings: &Settings) -> Option<Date> {
    let typed = filing.answers.day("due_date").filter(|_| filing.answers.text("reported_before") == "yes");
    match extension(filing, last_arrival, settings) {
        Some(_) => None,
        None => ours(filing, last_arrival, settings).max(typed),
    }
}

/// The next due day of the portal's own receipt. Whoever came after the first day that the last report can have counted from has
/// re-entered, and counts anew (rule 1).
fn ours(filing: &Filing<'_>, last_arrival: Option<Date>, settings: &Settings) -> Option<Date> {
    let counted_from = reported_period(filing).map(|due| add_days(due, 1 - settings.interval_days));
    let same_stay = last_arrival.zip(counted_from).is_some_and(|(arrival, latest)| arrival <= latest);
    filing.history.next_due.filter(|_| same_stay)
}

/// Rule 7: the first extension of stay, unless the portal has taken a report of the same stay since: then that one counts.
fn extension(filing: &Filing<'_>, last_arrival: Option<Date>, settings: &Settings) -> Option<Date> {
    let extended = filing.answers.text("reported_before") == "extended";
    let granted = filing.answers.day("first_extension").filter(|_| extended)?;
    // A report was made in the window of its period at the latest.
    let made_by = reported_period(filing).map(|due| add_days(due, settings.counter_days_after));
    let reported_since = ours(filing, last_arrival, settings).is_some() && made_by.is_some_and(|day| granted <= day);
    (!reported_since).then_some(granted)
}

fn reported_period(filing: &Filing<'_>) -> Option<Date> {
    filing.history.period.as_ref()?.parse().ok()
}

/// Whether the class of stay that was answered is without the duty (rule 9): derived by the dated list of classes.
const REPORT_EXEMPT: &str = "report_exempt";

/// What follows from the answers on a day before they are all given: whoever is exempt has no permit that ends, and is asked for none.
pub fn derived(answers: &Answers, resolved: &Resolved, on: Date) -> Vec<(&'static str, Value)> {
    let Ok(settings) = Settings::from_resolved(resolved) else { return Vec::new() };
    let exempt = is_exempt(answers.text("visa_type"), Some(on), &settings);
    vec![(REPORT_EXEMPT, if exempt { "yes" } else { "no" }.into())]
}

/// On which pages of the form it is decided that a report is refused, the one to look at first in front.
pub fn deciding_pages(refusal: &str, answers: &Answers) -> &'static [&'static str] {
    let reported = answers.text("reported_before") == "yes";
    let extended = answers.text("reported_before") == "extended";
    match ReasonCode::parse(refusal) {
        Some(ReasonCode::TooEarly | ReasonCode::OnlineWindowClosed) if reported => &["due-date", "arrival"],
        Some(ReasonCode::TooEarly | ReasonCode::OnlineWindowClosed) if extended => {
            &["first-extension", "previous-report"]
        }
        Some(ReasonCode::TooEarly) => &["arrival"],
        // Whoever says of an early arrival that he has never reported may have overlooked a report.
        Some(ReasonCode::OnlineWindowClosed) => &["previous-report", "arrival"],
        Some(ReasonCode::PassportChangedLinkRequired) => &["renewed-passport", "previous-passport"],
        Some(ReasonCode::PermitExpired | ReasonCode::NotRequired) => &["visa"],
        _ => &[],
    }
}

/// Rules 43 to 45 on answers, however they came in: an unknown day or month of birth, one name, a name so long that the
/// passport's lines may cut it.
pub fn hints(answers: &Answers) -> Vec<&'static str> {
    let (family, given) = (answers.text("family_name"), given_names(answers));
    let birth = answers.text("birth_date").parse::<PartialDate>();
    let length = mrz_form(family).len().saturating_add(2).saturating_add(mrz_form(&given).len());
    let found = [
        (birth.is_ok_and(PartialDate::is_partial), MrzWarning::BirthDatePartial),
        (family.is_empty() != given.is_empty(), MrzWarning::SingleName),
        (length >= MRZ_NAME_LENGTH, MrzWarning::NameMayBeTruncated),
    ];
    found.into_iter().filter(|(is_so, _)| *is_so).map(|(_, warning)| warning.code()).collect()
}

/// First and middle names.
fn given_names(answers: &Answers) -> String {
    [answers.text("first_name"), answers.text("middle_name")].join(" ").trim().to_owned()
}

fn text(answers: &Answers, key: &str) -> Option<String> {
    answers.get(key).and_then(Value::as_text).map(str::to_owned)
}

/// The refusal with the days that the applicant must know.
fn refusal(reason: ReasonCode, assessment: &Assessment) -> Refusal {
    let days = [
        ("due_date", assessment.due_date),
        ("online_from", assessment.online_from),
        ("online_to", assessment.online_to),
        ("in_person_from", assessment.in_person_from),
        ("in_person_to", assessment.in_person_to),
    ];
    let mut parameters: BTreeMap<String, String> =
        days.into_iter().filter_map(|(name, day)| Some((name.to_owned(), day?.to_string()))).collect();
    if let Some(fine) = assessment.fine_baht {
        parameters.insert("fine_baht".to_owned(), fine.to_string());
    }
    Refusal::Rule { rule: reason.code().to_owned(), parameters }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::form::Source;
    use crate::platforms::filing::History;
    use jiff::Timestamp;

    fn settings() -> Resolved {
        let numbers = [
            ("online.days_before", 15),
            ("online.days_after", 0),
            ("counter.days_before", 15),
            ("counter.days_after", 7),
            ("interval_days", 90),
            ("yearly_interval_days", 365),
            ("late_fine_baht", 2000),
            ("fine_max_baht", 5000),
            ("fine_per_day_baht", 200),
        ];
        let mut values: Values =
            numbers.into_iter().map(|(key, number)| (format!("tm47.{key}"), Value::Number(number))).collect();
        values.insert("tm47.next_due".to_owned(), "from_previous_due".into());
        values.insert("tm47.exempt_classes".to_owned(), Value::List(vec!["DIPLOMAT".into()]));
        values.insert("tm47.yearly_classes".to_owned(), Value::List(vec!["LTR".into()]));
        Resolved(values)
    }

    #[test]
    fn who_is_exempt_follows_the_list_of_the_day() {
        let on = |class: &str, day| {
            let mut answers = Answers::default();
            answers.set("visa_type", class.into(), Source::Typed, Timestamp::UNIX_EPOCH);
            let mut resolved = settings();
            let list = vec!["DIPLOMAT".into(), "PE 2026-10-01/..".into()];
            resolved.0.insert("tm47.exempt_classes".to_owned(), Value::List(list));
            derived(&answers, &resolved, day)
        };
        let (before, since) = (jiff::civil::date(2026, 9, 30), jiff::civil::date(2026, 10, 1));
        for (class, day, exempt) in [
            ("PE", before, "no"),
            ("PE", since, "yes"),
            ("DIPLOMAT", before, "yes"),
            ("PR", since, "no"),
            ("", since, "no"),
        ] {
            assert_eq!(on(class, day), [(REPORT_EXEMPT, exempt.into())], "{class} {day}");
        }
    }

    fn concluded(arrival: &str, now: &str, history: &History) -> Result<String, String> {
        concluded_with(arrival, now, history, &[])
    }

    fn concluded_with(arrival: &str, now: &str, history: &History, more: &[(&str, &str)]) -> Result<String, String> {
        match conclusion(arrival, now, history, more) {
            Ok(conclusion) => Ok(conclusion.period),
            Err(Refusal::Rule { rule, .. }) => Err(rule),
            Err(other) => Err(other.to_string()),
        }
    }

    fn conclusion(arrival: &str, now: &str, history: &History, more: &[(&str, &str)]) -> Result<Conclusion, Refusal> {
        let now: Timestamp = now.parse().unwrap();
        let mut answers = Answers::default();
        let given = [
            ("last_arrival", arrival),
            ("visa_type", "NON-B"),
            ("permit_expires", "2027-06-30"),
            ("reported_before", "no"),
            ("nationality", "SWE"),
        ];
        for (key, value) in given.iter().chain(more) {
            answers.set(key, (*value).into(), Source::Typed, now);
        }
        conclude(&Filing { answers: &answers, history, settings: &settings(), now })
    }

    /// The portal has taken a report of this period.
    fn reported(due: &str, next_due: Date) -> History {
        let period = Some(due.to_owned());
        History { period, next_due: Some(next_due), same_document: Some(true), ..History::default() }
    }

    #[test]
    fn a_report_is_of_its_due_day_and_may_be_repeated_until_the_grace_ends() {
        let none = History::default();
        assert_eq!(concluded("2026-07-04", "2026-09-20T09:00:00+07:00", &none), Ok("2026-10-01".to_owned()));
        let reported = reported("2026-10-01", jiff::civil::date(2026, 12, 30));
        let first = Ok("2026-10-01".to_owned());
        assert_eq!(concluded("2026-07-04", "2026-09-20T10:00:00+07:00", &reported), first);
        assert_eq!(concluded("2026-07-04", "2026-10-08T23:59:59+07:00", &reported), first, "the last day of the grace");
        assert_eq!(concluded("2026-07-04", "2026-10-09T00:00:00+07:00", &reported), Err("TOO_EARLY".to_owned()));
        assert_eq!(concluded("2026-07-04", "2026-12-15T00:00:00+07:00", &reported), Ok("2026-12-30".to_owned()));
    }

    #[test]
    fn a_re_entry_counts_anew_whatever_was_reported_before() {
        let reported = reported("2026-10-01", jiff::civil::date(2026, 12, 30));
        // Rule 1: out on 20 September, back on 5 October: due 2 January.
        assert_eq!(concluded("2026-10-05", "2026-12-20T09:00:00+07:00", &reported), Ok("2027-01-02".to_owned()));
        assert_eq!(concluded("2026-07-05", "2026-09-10T09:00:00+07:00", &reported), Err("TOO_EARLY".to_owned()));
    }

    #[test]
    fn a_later_receipt_of_a_counter_counts_and_rests_on_his_word() {
        let reported = reported("2026-10-01", jiff::civil::date(2026, 12, 30));
        let asked = |now: &str, due: &str| {
            conclusion("2026-07-04", now, &reported, &[("reported_before", "yes"), ("due_date", due)])
                .map(|conclusion| (conclusion.period, conclusion.facts.get("due_stated") == Some(&true.into())))
        };
        let march = "2027-03-20T09:00:00+07:00";
        assert_eq!(asked(march, "2027-03-30"), Ok(("2027-03-30".to_owned(), true)));
        assert!(asked(march, "2026-12-30").is_err(), "that window is over");
        // The portal's own receipt needs nobody's word, also where an earlier one is typed.
        for typed in ["2026-12-30", "2026-10-01"] {
            let december = asked("2026-12-20T09:00:00+07:00", typed);
            assert_eq!(december, Ok(("2026-12-30".to_owned(), false)), "{typed}");
        }
    }

    #[test]
    fn thai_nationals_are_not_aliens() {
        let thai = [("nationality", "THA")];
        let code = concluded_with("2026-07-04", "2026-09-20T09:00:00+07:00", &History::default(), &thai);
        assert_eq!(code, Err("NOT_AN_ALIEN".to_owned()));
    }

    #[test]
    fn rule_7_the_first_extension_counts_as_a_report() {
        let after = |now: &str, history: &History| {
            let extended = [("reported_before", "extended"), ("first_extension", "2026-06-15")];
            concluded_with("2026-03-20", now, history, &extended)
        };
        let none = History::default();
        // 2026-06-15 → 2026-09-13, with the window of any other report.
        assert_eq!(after("2026-09-01T09:00:00+07:00", &none), Ok("2026-09-13".to_owned()));
        assert_eq!(after("2026-08-28T23:59:59+07:00", &none), Err("TOO_EARLY".to_owned()));
        assert_eq!(after("2026-09-14T00:00:00+07:00", &none), Err("ONLINE_WINDOW_CLOSED".to_owned()));
        // A report that the portal took after it counts; what was reported before it does not.
        let later = reported("2026-09-13", jiff::civil::date(2026, 12, 12));
        assert_eq!(after("2026-12-01T09:00:00+07:00", &later), Ok("2026-12-12".to_owned()));
        let before = reported("2026-03-19", jiff::civil::date(2026, 6, 17));
        assert_eq!(after("2026-09-01T09:00:00+07:00", &before), Ok("2026-09-13".to_owned()));
        let without_day =
            concluded_with("2026-03-20", "2026-09-01T09:00:00+07:00", &none, &[("reported_before", "extended")]);
        assert_eq!(without_day, Err(Refusal::AnswersRequired.to_string()));
    }

    #[test]
    fn names_and_births_that_want_attention() {
        let about = |given: &[(&str, &str)]| {
            let mut answers = Answers::default();
            for (key, value) in given {
                answers.set(key, (*value).into(), Source::Typed, Timestamp::UNIX_EPOCH);
            }
            hints(&answers)
        };
        let anna = [("family_name", "HOFFMANN"), ("first_name", "ANNA"), ("birth_date", "1989-04-12")];
        assert_eq!(about(&anna), [""; 0]);
        let born = ("birth_date", "1990-00-00");
        assert_eq!(about(&[born, ("first_name", "SUKARNO")]), ["BIRTH_DATE_PARTIAL", "SINGLE_NAME"]);
        // 39 positions with the two fillers between the names.
        let long = |letters| "A".repeat(letters);
        let (cut, whole) = (long(33), long(32));
        assert_eq!(about(&[("family_name", &cut), ("first_name", "ANNA")]), ["NAME_MAY_BE_TRUNCATED"]);
        assert_eq!(about(&[("family_name", &whole), ("first_name", "ANNA")]), [""; 0]);
    }

    #[test]
    fn the_pages_that_decide_are_pages_of_the_form() {
        let bundle = crate::service::shipped().unwrap().remove(0);
        for reported in ["yes", "no", "extended"] {
            let mut answers = Answers::default();
            answers.set("reported_before", reported.into(), Source::Typed, Timestamp::UNIX_EPOCH);
            for reason in ReasonCode::ALL {
                for page in deciding_pages(reason.code(), &answers) {
                    assert!(bundle.form.page(page).is_some(), "{page}");
                }
            }
        }
    }

    #[test]
    fn another_passport_than_the_last_reports_must_be_linked() {
        let other = History { same_document: Some(false), ..History::default() };
        let code = concluded("2026-07-04", "2026-09-20T09:00:00+07:00", &other);
        assert_eq!(code, Err("PASSPORT_CHANGED_LINK_REQUIRED".to_owned()));
    }
}
