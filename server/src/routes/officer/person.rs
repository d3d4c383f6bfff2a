//! The whole history of the person of a case, and the mark of the watch list. What stands on the page too: [`super::fine`].

use super::fine::{assess, fine_fields, open};
use crate::app_state::AppState;
use crate::cases;
use crate::present::answer::port_name;
use crate::present::class::class_name;
use crate::present::question::too_long;
use crate::present::{Words, instant, last_day, name_in};
use crate::routes::case::reference;
use crate::routes::officer::desk::LINES;
use crate::stays::notice::SERVICE as NOTICE;
use crate::store::person_history::HistoryLine;
use crate::store::register::ListedEntry;
use crate::store::watch::Mark;
use crate::store::{StoreError, Tx};
use crate::web::error::WebError;
use crate::web::form::{FormValues, ProtectedForm};
use crate::web::paging::{After, cut};
use crate::web::visit::Officer;
use app::i18n::text;
use app::pages::officer::person::{EntryRow, HistoryRow, MarkView, OfficerPersonPage, StayRow, field};
use app::parts::form_field::{FieldKind, FieldView};
use app::parts::pagination::Paging;
use app::parts::text_input::TextInput;
use app::url::Path;
use axum::extract::{Path as Segments, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use jiff::civil::Date;
use sala::calendar::{bangkok_day, format_day, format_day_short};
use sala::identity::place;
use sala::money::Satang;
use sala::platforms::foreigner::ninety_day::StayRecord;
use sala::platforms::foreigner::overstay;
use sala::settings::Settings;
use sala::text::{Lang, clean_line};
use uuid::Uuid;

/// Longest note on a mark, in characters.
const NOTE: usize = 300;

pub async fn person(
    State(state): State<AppState>,
    officer: Officer,
    Segments((_, shown)): Segments<(String, String)>,
    Query(query): Query<After>,
) -> Result<Response, WebError> {
    let page = page(&state, &officer, (&shown, query.after), &FormValues::default()).await?;
    Ok(officer.visit.page(page))
}

/// The page, with the cases after one of them, and with what was typed for a fine.
pub async fn page(
    state: &AppState,
    officer: &Officer,
    (shown, after): (&str, Option<Uuid>),
    values: &FormValues,
) -> Result<OfficerPersonPage, WebError> {
    let lang = officer.visit.lang;
    let now = state.clock.now();
    let mut tx = state.store.begin(&officer.actor).await?;
    let case = tx.case_by_reference(&reference(shown)?).await?.ok_or(WebError::NotFound)?;
    cases::log_access(state, &mut tx, &officer.actor, &case, "history").await?;
    let mut lines = tx.person_history(case.id, after, LINES + 1).await?;
    let here = Path::OfficerPerson { reference: shown };
    let last = cut(&mut lines, LINES).map(|line| line.id.to_string());
    let paging = Paging {
        previous: after.map(|_| here.to(lang)),
        next: last.map(|last| here.with_query(lang, &[("after", &last)])),
    };
    let mut history = Vec::with_capacity(lines.len());
    for line in lines {
        history.push(history_row(state, &mut tx, lang, line).await?);
    }
    let mark = tx.case_mark(case.id).await?;
    let settings = tx.settings_on(bangkok_day(now), Some(&case.state.office)).await?;
    tx.commit().await?;
    let known = state.immigration.known(&state.store, &case.state.answers, now).await;
    let silent = known.is_err();
    let known = known.unwrap_or_default();
    let today = bangkok_day(now);
    let answers = &case.state.answers;
    let names = ["family_name", "first_name", "middle_name", "notifier_name"].map(|key| answers.text(key));
    Ok(OfficerPersonPage {
        reference: case.reference.to_string(),
        name: names.into_iter().filter(|name| !name.is_empty()).collect::<Vec<_>>().join(" "),
        mark: mark.map(|mark| mark_view(lang, mark)),
        history,
        paging,
        silent,
        entries: known.entries.iter().map(|entry| entry_row(lang, entry, today, &settings)).collect(),
        stays: known.stays.iter().map(|stay| stay_row(lang, stay)).collect(),
        fine: fine_fields(lang, case.service == NOTICE, values, known.entries.first(), today),
        fine_error: None,
        estimate: Vec::new(),
    })
}

async fn history_row(state: &AppState, tx: &mut Tx, lang: Lang, line: HistoryLine) -> Result<HistoryRow, StoreError> {
    let newest = state.bundles.newest(tx, &line.service).await?;
    let (_, bundle) =
        newest.ok_or_else(|| StoreError::inconsistent("cases", "service", &line.reference, "not published"))?;
    let office = tx.office_name(&line.office).await?.unwrap_or_default();
    let words = Words { bundle: &bundle, lang };
    let now = state.clock.now();
    let used = line.clock.reading.used_days;
    let due = line.due_at.filter(|_| line.closed_at.is_none());
    let clock = match (due, line.closed_at) {
        (Some(due), _) => text(
            lang,
            "history-clock-until",
            &[("day", format_day_short(last_day(due), lang).into()), ("used", used.into())],
        ),
        (None, Some(closed)) => {
            text(lang, "history-clock-closed", &[("day", format_day_short(bangkok_day(closed), lang).into())])
        }
        (None, None) => String::new(),
    };
    Ok(HistoryRow {
        reference: line.reference,
        opens: line.opens,
        service: words.title(),
        office: name_in(lang, &office),
        filed: format_day_short(bangkok_day(line.filed_at), lang),
        status: words.officer_state(&line.state),
        tone: words.tone(&line.state),
        clock,
        late: due.is_some_and(|due| due <= now) || line.clock.is_late(),
    })
}

fn mark_view(lang: Lang, mark: Mark) -> MarkView {
    let why = text(lang, &format!("watch-code-{}", mark.code), &[]);
    let why = format!("{why} · {}", instant(lang, mark.marked_at));
    let looked = mark.looked_at.map(|at| {
        let by = mark.looked_by.unwrap_or_default();
        let arguments =
            [("name", by.as_str().into()), ("when", instant(lang, at).into()), ("note", mark.note.as_str().into())];
        text(lang, "watch-looked", &arguments)
    });
    let note =
        looked.is_none().then(|| FieldView::text(field::NOTE, text(lang, "watch-note", &[]), TextInput::default()));
    MarkView { why, looked, note }
}

/// A stay of which a host gave notice.
fn stay_row(lang: Lang, stay: &StayRecord) -> StayRow {
    let place = place::subdistrict(stay.subdistrict).map(|place| place.full_name(lang)).unwrap_or_default();
    StayRow {
        place,
        from: format_day(stay.check_in, lang),
        to: stay.check_out.map(|day| format_day(day, lang)).unwrap_or_default(),
    }
}

/// An entry with what its overstay comes to (rule 37), if there is one.
fn entry_row(lang: Lang, entry: &ListedEntry, today: Date, settings: &Settings) -> EntryRow {
    let until = entry.left_on.unwrap_or(today);
    let over =
        overstay::Settings::from_resolved(settings).map(|rules| overstay::assess(entry.permit_until, until, &rules));
    let over = over.ok().filter(|over| over.days > 0).map(|over| {
        let fine = Satang::from_baht(over.fine_baht).format(lang);
        text(lang, "history-over-days", &[("days", over.days.into()), ("fine", fine.into())])
    });
    EntryRow {
        arrived: format!("{} · {}", format_day(entry.arrived_on, lang), port_name(lang, &entry.port)),
        visa: class_name(lang, &entry.class),
        permit: format_day(entry.permit_until, lang),
        left: entry.left_on.map(|day| format_day(day, lang)).unwrap_or_default(),
        over: over.unwrap_or_default(),
    }
}

pub async fn act(
    State(state): State<AppState>,
    officer: Officer,
    Segments((_, shown)): Segments<(String, String)>,
    ProtectedForm(values): ProtectedForm<FormValues>,
) -> Result<Response, WebError> {
    match values.first(field::ACT) {
        field::LOOK => look(&state, &officer, &shown, &values).await,
        field::ESTIMATE => Box::pin(assess(&state, &officer, &shown, values)).await,
        field::OPEN => Box::pin(open(&state, &officer, &shown, values)).await,
        _ => Err(WebError::Unprocessable(StatusCode::UNPROCESSABLE_ENTITY)),
    }
}

/// An officer has dealt with the mark. It is written nowhere else: the person sees the access log.
async fn look(state: &AppState, officer: &Officer, shown: &str, values: &FormValues) -> Result<Response, WebError> {
    let note = clean_line(values.first(field::NOTE));
    if let Some(error) = too_long(officer.visit.lang, "watch-note", &note, NOTE) {
        let mut page = Box::pin(page(state, officer, (shown, None), &FormValues::default())).await?;
        if let Some(typed) = page.mark.as_mut().and_then(|mark| mark.note.as_mut()) {
            typed.kind = FieldKind::Text(TextInput { value: note, ..TextInput::default() });
            typed.error = Some(error);
            return Ok(officer.visit.page_with(StatusCode::UNPROCESSABLE_ENTITY, page));
        }
        // A colleague has dealt with it meanwhile.
        return Ok(officer.visit.redirect(&Path::OfficerPerson { reference: shown }.to(officer.visit.lang)));
    }
    let mut tx = state.store.begin(&officer.actor).await?;
    let case = tx.case_by_reference(&reference(shown)?).await?.ok_or(WebError::NotFound)?;
    tx.case_mark_look(case.id, officer.signed_in.account, &note, state.clock.now()).await?;
    tx.commit().await?;
    Ok(officer.visit.redirect(&Path::OfficerPerson { reference: shown }.to(officer.visit.lang)))
}
