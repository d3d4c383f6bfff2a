//! What lies ahead of a person beside the duties that follow from his cases, as the immigration register knows his stay: when his
//! permission ends (rule 37), when his first report is due (rule 1), and whether his host has notified where he stays (rule 13).

use crate::app_state::AppState;
use crate::duties::{self, Outlook};
use crate::store::person::KnownDocument;
use app::i18n::text;
use app::pages::account::person::DutyView;
use app::url::Path;
use jiff::civil::Date;
use sala::calendar::{bangkok_day, format_day};
use sala::form::{Answers, Source};
use sala::platforms::foreigner::ninety_day::{self, EntryRecord};
use sala::settings::Settings;
use sala::text::Lang;

/// Which duties his cases tell already.
#[derive(Debug, Clone, Copy)]
pub struct Told {
    pub report: bool,
    pub permit: bool,
}

/// What follows from his newest entry, by a passport that the register has confirmed; nothing while the register is silent.
pub async fn by_register(
    state: &AppState,
    passports: &[KnownDocument],
    settings: &Settings,
    told: Told,
    lang: Lang,
) -> Vec<DutyView> {
    let now = state.clock.now();
    let today = bangkok_day(now);
    for passport in passports.iter().filter(|passport| passport.confirmed) {
        let mut answers = Answers::default();
        answers.set("issuing_state", passport.issuing_state.as_str().into(), Source::Earlier, now);
        answers.set("passport_no", passport.number.as_str().into(), Source::Earlier, now);
        let Ok(answer) = state.immigration.ask(&state.store, &answers, today, now).await else { return Vec::new() };
        let Some(entry) = answer.entry else { continue };
        let mut found = Vec::new();
        if answer.stays.is_empty() {
            found.push(notice(lang, &entry));
        }
        found.extend(report(lang, &entry, settings, today).filter(|_| !told.report));
        found.extend(permit(lang, &entry, settings, today).filter(|_| !told.permit));
        return found;
    }
    Vec::new()
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

/// Rules 1 and 2: the first report of a stay. Who must have left by then makes none.
fn report(lang: Lang, entry: &EntryRecord, settings: &Settings, today: Date) -> Option<DutyView> {
    let rules = ninety_day::Settings::from_resolved(settings).ok()?;
    let facts = ninety_day::Facts {
        last_arrival: Some(entry.arrival_date),
        permit_expires: entry.permit_until,
        nationality: Some(entry.nationality.clone()),
        ..ninety_day::Facts::default()
    };
    let due = ninety_day::assess(&facts, &rules).due_date?;
    if entry.permit_until.is_some_and(|permit| permit < due) {
        return None;
    }
    let outlook = duties::report_outlook(lang, due, settings, today, entry.permit_until)?;
    Some(row(text(lang, "person-first-report", &[]), outlook, due < today, Some(Path::NinetyDayReport.to(lang))))
}

/// Rule 37.
fn permit(lang: Lang, entry: &EntryRecord, settings: &Settings, today: Date) -> Option<DutyView> {
    let until = entry.permit_until?;
    let outlook = duties::permit_outlook(lang, until, settings, today)?;
    Some(row(text(lang, "person-permit-ends", &[]), outlook, until < today, None))
}
