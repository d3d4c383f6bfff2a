//! `tm47`: the 90-day report (rules 1–12).

use sala::platforms::foreigner::ninety_day::{
    Assessment, Channel, Facts, NextDuePolicy, PreviousPassport, ReasonCode, Settings, assess,
};
use sala::settings::SettingError;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa::openapi::schema::Object;

use crate::api::ground::Ground;
use crate::api::rule::Question;
use crate::api::types::{Because, Day, Instant, because, one_of, one_of_or_null};

/// Answers what follows from the facts that are given, whichever they are:
///
/// - `last_arrival` or `re_entered` (the later one counts), or a known `due_date`: the due date, both windows and the period.
///   `previous_reports` and `first_extension_granted` since that entry carry the due date on.
/// - With `planned_departure` or `departed`: whether a report is owed at all. With `status_class`: whether the class owes one,
///   and how often.
/// - With `filed_on` or `submitted_at`, and `channel` (else the counter, which has the wider window): whether the report is
///   taken, why not, the fine, and when the next one is due.
/// - `previous_due` with `filed_on`, or alone: the next due date by `policy_next_due`, else by the setting in force.
/// - `found_on`, or filing late, with a due date or `grace_end`: days after the grace, and the fine. Who came himself pays the
///   fixed fine; who was found pays up to the maximum.
/// - `permit_expires` with a day of filing: whether the permit still runs.
/// - Both passport numbers: whether they are linked, or the old number must be declared.
///
/// Days of the calendar in Bangkok; nothing moves for weekends and holidays. Fines are estimates, an officer decides.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct In {
    /// Last arrival in Thailand: day 1 of the count (rule 1).
    last_arrival: Option<Day>,
    /// Return after leaving: the count begins anew there, re-entry permit or not (rule 1).
    re_entered: Option<Day>,
    /// Left Thailand on this day.
    departed: Option<Day>,
    /// Keeps the permit to stay alive while abroad; the count of days begins anew all the same (rule 1).
    had_re_entry_permit: Option<bool>,
    /// Days on which earlier reports of this stay were filed, in any order.
    #[serde(default)]
    previous_reports: Option<Vec<Day>>,
    /// Due date, where it is known from a receipt.
    due_date: Option<Day>,
    /// Due date of the report before the next one (rule 6); used as due date where that is not given.
    previous_due: Option<Day>,
    /// Day of filing.
    filed_on: Option<Day>,
    /// Instant of filing; its day in Bangkok counts, where `filed_on` is not given (rule 3).
    submitted_at: Option<Instant>,
    /// How the report is made.
    #[schema(schema_with = channels)]
    channel: Option<Channel>,
    /// Day on which the person will leave (rule 8).
    planned_departure: Option<Day>,
    /// Class of stay or visa type: `NON-B`, `LTR`, `SMART`, `PR`, `DIPLOMAT` and others (rule 9).
    status_class: Option<String>,
    /// Day on which the first extension of stay was granted: counts as a report (rule 7).
    first_extension_granted: Option<Day>,
    /// Last day of the permit to stay (rule 11).
    permit_expires: Option<Day>,
    /// Which custom counts for the next due date (rule 6); not given: the setting in force.
    #[schema(schema_with = policies)]
    policy_next_due: Option<NextDuePolicy>,
    /// Day on which an officer found the person without a report (rule 5).
    found_on: Option<Day>,
    /// Whether the person came himself; not given: yes, unless `found_on` is given (rule 5).
    self_reported: Option<bool>,
    /// Last day of the counter's window, where it is known (rule 5).
    grace_end: Option<Day>,
    /// Number of the passport on the last report (rule 10).
    passport_on_last_report: Option<String>,
    /// Number of the passport now (rule 10).
    passport_now: Option<String>,
    /// Whether the old passport was declared, or its number as declared (rule 10).
    #[schema(inline)]
    previous_passport_declared: Option<Declared>,
}

/// Whether the old passport was declared, or its number as declared.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(untagged, expecting = "expected true, false or the old number")]
pub enum Declared {
    Whether(bool),
    Number(String),
}

/// What follows from the facts given; keys that they do not decide are left out.
#[derive(Debug, Serialize, ToSchema)]
pub struct Out {
    /// Whether a report is owed.
    #[serde(skip_serializing_if = "Option::is_none")]
    report_required: Option<bool>,
    /// The last day of the period: day 90.
    #[serde(skip_serializing_if = "Option::is_none")]
    due_date: Option<Day>,
    /// First day of the online window.
    #[serde(skip_serializing_if = "Option::is_none")]
    online_from: Option<Day>,
    /// Last day of the online window.
    #[serde(skip_serializing_if = "Option::is_none")]
    online_to: Option<Day>,
    /// First day of the counter's window.
    #[serde(skip_serializing_if = "Option::is_none")]
    in_person_from: Option<Day>,
    /// Last day of the counter's window. A report after it is taken, with a fine.
    #[serde(skip_serializing_if = "Option::is_none")]
    in_person_to: Option<Day>,
    /// Whether a report filed as the facts say is taken.
    #[serde(skip_serializing_if = "Option::is_none")]
    accepted: Option<bool>,
    /// Why it is not taken, or not owed.
    #[schema(schema_with = reasons)]
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<ReasonCode>,
    /// The day of filing in Bangkok.
    #[serde(skip_serializing_if = "Option::is_none")]
    local_date: Option<Day>,
    /// Estimate for who comes himself, in baht.
    #[serde(skip_serializing_if = "Option::is_none")]
    fine_baht: Option<i64>,
    /// Most that s. 76 allows, in baht.
    #[serde(skip_serializing_if = "Option::is_none")]
    fine_max_baht: Option<i64>,
    /// Days after the end of the grace; 0 when in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    days_after_grace: Option<i32>,
    /// Due date after the report that the facts describe.
    #[serde(skip_serializing_if = "Option::is_none")]
    next_due: Option<Day>,
    /// How often: `P90D`, or `P1Y` for the classes that report yearly (ISO 8601).
    #[serde(skip_serializing_if = "Option::is_none")]
    period: Option<String>,
    /// First day of the period that ends with the due date.
    #[serde(skip_serializing_if = "Option::is_none")]
    period_from: Option<Day>,
    /// Whether the first extension of stay counted as a report.
    #[serde(skip_serializing_if = "Option::is_none")]
    counts_as_report: Option<bool>,
    because: Vec<Because>,
}

fn channels() -> Object {
    one_of_or_null("How the report is made", ["online", "in_person"])
}

fn policies() -> Object {
    one_of_or_null(
        "Which custom counts for the next due date (rule 6); not given: the setting in force",
        ["from_previous_due", "from_filing_date"],
    )
}

fn reasons() -> Object {
    one_of("Why it is not taken, or not owed", ReasonCode::ALL.map(ReasonCode::code))
}

impl Question for In {
    const NAME: &'static str = "tm47";
    const SUMMARY: &'static str = "When is the 90-day report due, is it taken, and what does being late cost?";
    const EXAMPLES: &'static [(&'static str, &'static str)] = &[
        ("From the day of arrival", r#"{"last_arrival": "2026-01-01"}"#),
        (
            "Filed five minutes after midnight in Bangkok",
            r#"{"due_date": "2026-10-01", "submitted_at": "2026-10-01T17:05:00Z", "channel": "online"}"#,
        ),
        (
            "Found ten days after the grace",
            r#"{"grace_end": "2026-10-08", "found_on": "2026-10-18", "self_reported": false}"#,
        ),
    ];
    type Answer = Out;

    fn answer(self, ground: &Ground) -> Result<Out, SettingError> {
        let facts = self.facts();
        let day = facts.filed_day().unwrap_or(ground.today);
        let settings = ground.settings(day, Settings::from_resolved)?;
        Ok(Out::from(assess(&facts, &settings)))
    }
}

impl In {
    fn facts(self) -> Facts {
        let day = |day: Option<Day>| day.map(|Day(day)| day);
        Facts {
            last_arrival: day(self.last_arrival),
            re_entered: day(self.re_entered),
            departed: day(self.departed),
            had_re_entry_permit: self.had_re_entry_permit,
            previous_reports: self.previous_reports.unwrap_or_default().into_iter().map(|Day(day)| day).collect(),
            due_date: day(self.due_date),
            previous_due: day(self.previous_due),
            filed_on: day(self.filed_on),
            submitted_at: self.submitted_at.map(|Instant(at)| at),
            channel: self.channel,
            planned_departure: day(self.planned_departure),
            status_class: self.status_class,
            first_extension_granted: day(self.first_extension_granted),
            permit_expires: day(self.permit_expires),
            policy_next_due: self.policy_next_due,
            found_on: day(self.found_on),
            self_reported: self.self_reported,
            grace_end: day(self.grace_end),
            passport_on_last_report: self.passport_on_last_report,
            passport_now: self.passport_now,
            previous_passport_declared: self.previous_passport_declared.map(|declared| match declared {
                Declared::Whether(declared) => PreviousPassport::Declared(declared),
                Declared::Number(number) => PreviousPassport::Number(number),
            }),
            nationality: None,
        }
    }
}

impl From<Assessment> for Out {
    fn from(found: Assessment) -> Self {
        let day = |day: Option<jiff::civil::Date>| day.map(Day);
        Self {
            report_required: found.report_required,
            due_date: day(found.due_date),
            online_from: day(found.online_from),
            online_to: day(found.online_to),
            in_person_from: day(found.in_person_from),
            in_person_to: day(found.in_person_to),
            accepted: found.accepted,
            reason: found.reason,
            local_date: day(found.local_date),
            fine_baht: found.fine_baht,
            fine_max_baht: found.fine_max_baht,
            days_after_grace: found.days_after_grace,
            next_due: day(found.next_due),
            period: found.interval.map(|interval| interval.to_string()),
            period_from: day(found.period.map(|period| period.from)),
            counts_as_report: found.counts_as_report,
            because: because(found.because),
        }
    }
}
