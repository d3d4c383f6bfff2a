//! What lies ahead of a person beside the duties that follow from his cases, as the immigration register knows his stay: when his
//! permission ends (rule 37), when his first report is due (rule 1), and whether his host has notified where he stays (rule 13).

use crate::app_state::AppState;
use crate::duties::{self, Outlook};
use crate::ports::immigration::Unavailable;
use crate::present::answer::port_name;
use crate::present::class::class_name;
use crate::present::instant;
use crate::store::duty::Duty;
use crate::store::person::KnownDocument;
use crate::store::register::ListedEntry;
use app::i18n::text;
use app::pages::account::person::{DutyView, RegisterView};
use app::parts::summary_list::SummaryRow;
use app::url::Path;
use jiff::civil::Date;
use sala::calendar::{bangkok_day, format_day};
use sala::duty::DutyKind;
use sala::form::{Answers, Source};
use sala::platforms::filing::NINETY_DAY_REPORT;
use sala::platforms::foreigner::ninety_day::{self, EntryRecord, RegisterAnswer};
use sala::settings::Settings;
use sala::text::Lang;

/// Which duties his cases tell already.
#[derive(Debug, Clone, Copy)]
pub struct Told {
    pub report: bool,
    pub permit: bool,
}

impl Told {
    pub fn of(open: &[Duty]) -> Self {
        let has = |kind| open.iter().any(|duty| duty.kind == kind && duty.service == NINETY_DAY_REPORT);
        Self { report: has(DutyKind::FileAgain), permit: has(DutyKind::Expiry) }
    }
}

/// A day that follows from a stay.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StayDay {
    /// [`REPORT`] or [`PERMIT`].
    pub code: &'static str,
    pub day: Date,
    /// When he came.
    pub since: Date,
}

/// The last day of the first report of a stay.
pub const REPORT: &str = "first-report";
/// The last permitted day.
pub const PERMIT: &str = "permit-ends";

impl StayDay {
    pub fn what(&self, lang: Lang) -> String {
        // text keys: person-first-report, person-permit-ends
        text(lang, &format!("person-{}", self.code), &[])
    }
}

/// The days from today on that follow from his newest entry and that his cases do not tell, for lists of days and calendars.
pub async fn days(state: &AppState, passports: &[KnownDocument], settings: &Settings, told: Told) -> Vec<StayDay> {
    let today = bangkok_day(state.clock.now());
    let Ok(Some((_, RegisterAnswer { entry: Some(entry), .. }))) = stay(state, passports).await else {
        return Vec::new();
    };
    let report = report_day(&entry, settings).filter(|_| !told.report).map(|day| (REPORT, day));
    let permit = entry.permit_until.filter(|_| !told.permit).map(|day| (PERMIT, day));
    let days = [report, permit].into_iter().flatten().filter(|(_, day)| *day >= today);
    days.map(|(code, day)| StayDay { code, day, since: entry.arrival_date }).collect()
}

/// What the register says of his stay, by the newest passport with which it knows one, and what it was asked.
async fn stay(state: &AppState, passports: &[KnownDocument]) -> Result<Option<(Answers, RegisterAnswer)>, Unavailable> {
    let now = state.clock.now();
    for passport in passports.iter().filter(|passport| passport.confirmed) {
        let mut answers = Answers::default();
        answers.set("issuing_state", passport.issuing_state.as_str().into(), Source::Earlier, now);
        answers.set("passport_no", passport.number.as_str().into(), Source::Earlier, now);
        let answer = state.immigration.ask(&state.store, &answers, bangkok_day(now), now).await?;
        if answer.entry.is_some() {
            return Ok(Some((answers, answer)));
        }
    }
    Ok(None)
}

/// What follows from his newest entry, by a passport that the register has confirmed, and the entry itself with the day on which the
/// register was asked; nothing follows while it is silent.
pub async fn by_register(
    state: &AppState,
    passports: &[KnownDocument],
    settings: &Settings,
    told: Told,
    lang: Lang,
) -> (Vec<DutyView>, RegisterView) {
    let today = bangkok_day(state.clock.now());
    let without = |key| (Vec::new(), RegisterView { said: text(lang, key, &[]), rows: Vec::new() });
    if !passports.iter().any(|passport| passport.confirmed) {
        return without("person-register-unconfirmed");
    }
    let (answers, entry, stays) = match stay(state, passports).await {
        Ok(Some((answers, RegisterAnswer { entry: Some(entry), stays }))) => (answers, entry, stays),
        Ok(_) => return without("person-register-none"),
        Err(Unavailable) => return without("person-register-silent"),
    };
    let mut found = Vec::new();
    if stays.is_empty() {
        found.push(notice(lang, &entry));
    }
    found.extend(report(lang, &entry, settings, today).filter(|_| !told.report));
    found.extend(permit(lang, &entry, settings, today).filter(|_| !told.permit));
    let now = state.clock.now();
    let entries = state.immigration.known(&state.store, &answers, now).await.map(|known| known.entries);
    let listed = entries.unwrap_or_default().into_iter().find(|listed| listed.arrived_on == entry.arrival_date);
    let said = text(lang, "person-register-as-of", &[("at", instant(lang, now).into())]);
    (found, RegisterView { said, rows: entry_rows(lang, &entry, listed.as_ref()) })
}

/// The present stay as the register has it. `listed`: the same entry as it stands in the list of all, with visa and port.
fn entry_rows(lang: Lang, entry: &EntryRecord, listed: Option<&ListedEntry>) -> Vec<SummaryRow> {
    let day = |day| format_day(day, lang);
    let rows = [
        ("person-register-class", listed.map(|listed| class_name(lang, &listed.class))),
        ("person-permit", entry.permit_until.map(day)),
        ("person-arrival", Some(day(entry.arrival_date))),
        ("person-register-port", listed.map(|listed| port_name(lang, &listed.port))),
        ("person-register-report", entry.next_report_due.map(day)),
    ];
    let known = rows.into_iter().filter_map(|(key, value)| Some((key, value?)));
    known.map(|(key, value)| SummaryRow::new(text(lang, key, &[]), value)).collect()
}

fn row(what: String, outlook: Outlook, late: bool, start: Option<String>) -> DutyView {
    let Outlook { when, missed, open } = outlook;
    DutyView { what, when, missed, late, reference: None, start: start.filter(|_| open) }
}

/// Rule 13: the host's duty, of which the guest is told because it is him whom offices ask for it.
fn notice(lang: Lang, entry: &EntryRecord) -> DutyView {
    let since = [("day", format_day(entry.arrival_date, lang).into())];
    let outlook = Outlook {
        when: text(lang, "person-notice-when", &since),
        missed: Some(text(lang, "person-notice-missed", &[])),
        open: true,
    };
    row(text(lang, "person-notice", &[]), outlook, false, Some(Path::StayOwn.to(lang)))
}

/// Rules 1 and 2: the last day of the first report of a stay. Who must have left by then makes none.
fn report_day(entry: &EntryRecord, settings: &Settings) -> Option<Date> {
    let rules = ninety_day::Settings::from_resolved(settings).ok()?;
    let facts = ninety_day::Facts {
        last_arrival: Some(entry.arrival_date),
        permit_expires: entry.permit_until,
        nationality: Some(entry.nationality.clone()),
        ..ninety_day::Facts::default()
    };
    let due = ninety_day::assess(&facts, &rules).due_date?;
    Some(due).filter(|due| entry.permit_until.is_none_or(|permit| permit >= *due))
}

fn report(lang: Lang, entry: &EntryRecord, settings: &Settings, today: Date) -> Option<DutyView> {
    let due = report_day(entry, settings)?;
    let outlook = duties::report_outlook(lang, due, settings, today, entry.permit_until)?;
    Some(row(text(lang, "person-first-report", &[]), outlook, due < today, Some(Path::NinetyDayReport.to(lang))))
}

/// Rule 37.
fn permit(lang: Lang, entry: &EntryRecord, settings: &Settings, today: Date) -> Option<DutyView> {
    let until = entry.permit_until?;
    let outlook = duties::permit_outlook(lang, until, settings, today)?;
    Some(row(text(lang, "person-permit-ends", &[]), outlook, until < today, None))
}
