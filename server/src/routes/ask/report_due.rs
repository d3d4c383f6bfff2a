//! "When is my 90-day report due?" (rules 1–9).

use app::i18n::text;
use app::pages::foreigner::ask::AskAnswer;
use app::parts::summary_list::SummaryRow;
use app::parts::tag::Tone;
use app::url::Path;
use jiff::civil::Date;
use sala::calendar::format_day;
use sala::money::Satang;
use sala::platforms::foreigner::ninety_day::{Assessment, Channel, Facts, ReasonCode, Settings, assess};
use sala::settings::SettingError;
use sala::text::Lang;

use super::reasons;
use super::sheet::Sheet;
use crate::api::ground::Ground;

/// The classes that report otherwise or not at all.
const CLASSES: [&str; 5] = ["OTHER", "LTR", "SMART", "PR", "OFFICIAL"];

pub fn answer(sheet: &mut Sheet<'_>, ground: &Ground) -> Result<Option<AskAnswer>, SettingError> {
    let arrival = sheet.day("last_arrival", false);
    let due = sheet.day("due_date", true);
    let leaving = sheet.day("planned_departure", true);
    let class = sheet.choice("status_class", &CLASSES);
    if sheet.is_wrong() {
        return Ok(None);
    }
    let Some(arrival) = arrival else { return Ok(None) };
    let settings = ground.settings(ground.today, Settings::from_resolved)?;
    let facts = Facts {
        last_arrival: Some(arrival),
        // A receipt from before the last entry no longer counts (rule 1).
        due_date: due.filter(|due| *due > arrival),
        planned_departure: leaving,
        status_class: class,
        ..Facts::default()
    };
    let found = assess(&facts, &settings);
    let lang = sheet.lang;
    if found.report_required == Some(false) {
        let key = if found.reason == Some(ReasonCode::NotRequired) && found.due_date.is_some() {
            "ask-report-due-leaves"
        } else {
            "ask-report-due-exempt"
        };
        let headline = text(lang, "ask-report-due-not", &[]);
        let notes = vec![text(lang, key, &[])];
        let reasons = reasons(lang, found.because);
        return Ok(Some(AskAnswer { tone: Tone::Good, headline, notes, reasons, ..AskAnswer::default() }));
    }
    let Some(due) = found.due_date else { return Ok(None) };
    let today =
        Facts { filed_on: Some(ground.today), channel: Some(Channel::Online), planned_departure: None, ..facts };
    let (tone, note) = standing(lang, ground.today, &assess(&today, &settings));
    let headline = text(lang, "ask-report-due-on", &[("day", format_day(due, lang).into())]);
    let go_on = Some((text(lang, "ask-report-due-go", &[]), Path::NinetyDayReport.to(lang)));
    let notes = vec![note];
    let rows = rows(lang, arrival, &found);
    Ok(Some(AskAnswer {
        tone,
        headline,
        notes,
        rows,
        reasons: reasons(lang, found.because),
        go_on,
        ..AskAnswer::default()
    }))
}

fn rows(lang: Lang, arrival: Date, found: &Assessment) -> Vec<SummaryRow> {
    let span = |from: Option<Date>, to: Option<Date>| {
        let [from, to] = [from, to].map(|day| day.map(|day| format_day(day, lang)).unwrap_or_default());
        text(lang, "ask-span", &[("from", from.into()), ("to", to.into())])
    };
    let row = |key: &str, value: String| SummaryRow::new(text(lang, key, &[]), value);
    vec![
        row("ask-field-last_arrival", format_day(arrival, lang)),
        row("ask-report-due-online", span(found.online_from, found.online_to)),
        row("ask-report-due-office", span(found.in_person_from, found.in_person_to)),
    ]
}

/// What one can do today.
fn standing(lang: Lang, today: Date, found: &Assessment) -> (Tone, String) {
    let day = |day: Option<Date>| day.map(|day| format_day(day, lang)).unwrap_or_default();
    let late = found.days_after_grace.unwrap_or(0);
    if found.accepted == Some(true) {
        return (Tone::Action, text(lang, "ask-report-due-open", &[("day", day(found.online_to).into())]));
    }
    if late > 0 {
        let fine = Satang::from_baht(found.fine_baht.unwrap_or(0)).format(lang);
        return (Tone::Bad, text(lang, "ask-report-due-late", &[("days", late.into()), ("fine", fine.into())]));
    }
    if found.in_person_from.is_some_and(|from| today < from) {
        return (Tone::Waiting, text(lang, "ask-report-due-early", &[("day", day(found.online_from).into())]));
    }
    (Tone::Action, text(lang, "ask-report-due-office-only", &[("day", day(found.in_person_to).into())]))
}
