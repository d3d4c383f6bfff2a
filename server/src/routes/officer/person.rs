//! The whole history of the person of a case, the mark of the watch list, and the assessment of a fine.

use crate::app_state::AppState;
use crate::cases::fine::{Found, open_fine};
use crate::cases::{self, CommandError};
use crate::present::law::law;
use crate::present::{Words, instant, last_day, name_in};
use crate::routes::apply::refused;
use crate::routes::case::reference;
use crate::store::case::StoredCase;
use crate::store::person_history::HistoryLine;
use crate::store::register::ListedEntry;
use crate::store::watch::Mark;
use crate::store::{StoreError, Tx};
use crate::web::error::WebError;
use crate::web::form::{FormValues, ProtectedForm};
use crate::web::visit::Officer;
use app::i18n::text;
use app::pages::officer::person::{EntryRow, HistoryRow, MarkView, OfficerPersonPage, field};
use app::parts::date_input::DateInput;
use app::parts::form_field::{Choice, FieldKind, FieldView};
use app::parts::text_input::{InputKind, TextInput, Width};
use app::url::Path;
use axum::extract::{Path as Segments, State};
use axum::http::StatusCode;
use axum::response::Response;
use jiff::civil::Date;
use sala::calendar::{bangkok_day, format_day, format_day_short, parse_day};
use sala::money::Satang;
use sala::platforms::foreigner::fine::{Estimate, Facts, Offence, estimate};
use sala::platforms::foreigner::overstay;
use sala::settings::Settings;
use sala::text::{Lang, clean_line, from_thai_digits};

/// Longest note on a mark, in characters.
const NOTE: usize = 300;
/// The highest fine that can be typed, in baht.
const MOST: i64 = 999_999;

pub async fn person(
    State(state): State<AppState>,
    officer: Officer,
    Segments((_, shown)): Segments<(String, String)>,
) -> Result<Response, WebError> {
    let page = page(&state, &officer, &shown, &FormValues::default()).await?;
    Ok(officer.visit.page(page))
}

/// The page, with what was typed for a fine.
async fn page(
    state: &AppState,
    officer: &Officer,
    shown: &str,
    values: &FormValues,
) -> Result<OfficerPersonPage, WebError> {
    let lang = officer.visit.lang;
    let now = state.clock.now();
    let mut tx = state.store.begin(&officer.actor).await?;
    let case = tx.case_by_reference(&reference(shown)?).await?.ok_or(WebError::NotFound)?;
    cases::log_access(state, &mut tx, &officer.actor, &case, "history").await?;
    let lines = tx.person_history(case.id).await?;
    let mut history = Vec::with_capacity(lines.len());
    for line in lines {
        history.push(history_row(state, &mut tx, lang, line).await?);
    }
    let mark = tx.case_mark(case.id).await?;
    let settings = tx.settings_on(bangkok_day(now), Some(&case.state.office)).await?;
    tx.commit().await?;
    let entries = state.immigration.entries(&state.store, &case.state.answers, now).await;
    let answers = &case.state.answers;
    let names = ["family_name", "first_name", "middle_name"].map(|key| answers.text(key));
    Ok(OfficerPersonPage {
        reference: case.reference.to_string(),
        name: names.into_iter().filter(|name| !name.is_empty()).collect::<Vec<_>>().join(" "),
        mark: mark.map(|mark| mark_view(lang, mark)),
        history,
        silent: entries.is_err(),
        entries: entries
            .unwrap_or_default()
            .into_iter()
            .map(|entry| entry_row(lang, &entry, bangkok_day(now), &settings))
            .collect(),
        fine: fields(lang, values, None),
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
        arrived: format_day(entry.arrived_on, lang),
        permit: format_day(entry.permit_until, lang),
        left: entry.left_on.map(|day| format_day(day, lang)).unwrap_or_default(),
        over: over.unwrap_or_default(),
    }
}

/// What an officer typed about a fine.
struct Typed {
    facts: Option<Facts>,
    amount: Option<i64>,
}

fn date(values: &FormValues, name: &str) -> Option<Date> {
    let [day, month, year] = ["day", "month", "year"].map(|part| values.first(&format!("{name}-{part}")));
    parse_day(day, month, year).ok()
}

impl Typed {
    fn of(values: &FormValues) -> Self {
        let facts = || {
            Some(Facts {
                offence: Offence::parse(values.first(field::OFFENCE))?,
                due_on: date(values, field::DUE)?,
                done_on: date(values, field::DONE)?,
                found: values.first(field::FOUND) == "yes",
            })
        };
        let amount = from_thai_digits(&clean_line(values.first(field::AMOUNT)));
        let is_number = !amount.is_empty() && amount.chars().all(|c| c.is_ascii_digit());
        Self { facts: facts(), amount: amount.parse().ok().filter(|baht| is_number && (0..=MOST).contains(baht)) }
    }
}

/// The fields, as they were typed; `wrong`: what is to be put right.
fn fields(lang: Lang, values: &FormValues, wrong: Option<&str>) -> Vec<FieldView> {
    let word = |key: &str| text(lang, key, &[]);
    let choice = |key: &str, code: &str| Choice::new(code.to_owned(), word(&format!("fine-field-{key}-{code}")));
    let day = |name: &str| {
        let [day, month, year] =
            ["day", "month", "year"].map(|part| values.first(&format!("{name}-{part}")).to_owned());
        FieldKind::Date(DateInput { day, month, year, ..DateInput::default() })
    };
    let offences = Offence::ALL.map(|offence| choice("offence", offence.code())).to_vec();
    let found = ["no", "yes"].map(|code| choice("found", code)).to_vec();
    let amount = TextInput {
        value: values.first(field::AMOUNT).to_owned(),
        width: Width::Characters10,
        kind: InputKind::Digits,
        ..TextInput::default()
    };
    let radios = |name: &str, options| FieldKind::Radios { options, value: values.first(name).to_owned() };
    vec![
        FieldView::new(field::OFFENCE, word("fine-field-offence"), radios(field::OFFENCE, offences))
            .with_error(wrong.map(str::to_owned)),
        FieldView::new(field::DUE, word("fine-field-due_on"), day(field::DUE)),
        FieldView::new(field::DONE, word("fine-field-done_on"), day(field::DONE)),
        FieldView::new(field::FOUND, word("fine-field-found"), radios(field::FOUND, found)),
        FieldView::text(field::AMOUNT, word("fine-field-fine_baht"), amount),
    ]
}

pub async fn act(
    State(state): State<AppState>,
    officer: Officer,
    Segments((_, shown)): Segments<(String, String)>,
    ProtectedForm(values): ProtectedForm<FormValues>,
) -> Result<Response, WebError> {
    match values.first(field::ACT) {
        field::LOOK => look(&state, &officer, &shown, &values).await,
        field::ESTIMATE => assess(&state, &officer, &shown, values).await,
        field::OPEN => open(&state, &officer, &shown, values).await,
        _ => Err(WebError::Unprocessable(StatusCode::UNPROCESSABLE_ENTITY)),
    }
}

/// An officer has dealt with the mark. It is written nowhere else: the person sees the access log.
async fn look(state: &AppState, officer: &Officer, shown: &str, values: &FormValues) -> Result<Response, WebError> {
    let mut tx = state.store.begin(&officer.actor).await?;
    let case = tx.case_by_reference(&reference(shown)?).await?.ok_or(WebError::NotFound)?;
    let note: String = clean_line(values.first(field::NOTE)).chars().take(NOTE).collect();
    tx.case_mark_look(case.id, officer.signed_in.account, &note, state.clock.now()).await?;
    tx.commit().await?;
    Ok(officer.visit.redirect(&Path::OfficerPerson { reference: shown }.to(officer.visit.lang)))
}

/// The case as this officer sees it, and the settings of its office today.
async fn seen(state: &AppState, officer: &Officer, shown: &str) -> Result<(StoredCase, Settings), WebError> {
    let mut tx = state.store.begin(&officer.actor).await?;
    let case = tx.case_by_reference(&reference(shown)?).await?.ok_or(WebError::NotFound)?;
    let settings = tx.settings_on(bangkok_day(state.clock.now()), Some(&case.state.office)).await?;
    tx.commit().await?;
    Ok((case, settings))
}

/// What the rules say, with the amount filled in where none was typed.
async fn assess(
    state: &AppState,
    officer: &Officer,
    shown: &str,
    mut values: FormValues,
) -> Result<Response, WebError> {
    let (_, settings) = seen(state, officer, shown).await?;
    let typed = Typed::of(&values);
    let Some(facts) = typed.facts else { return wrong(state, officer, shown, &values).await };
    let found = estimate(&facts, &settings).map_err(|error| WebError::internal(error.to_string()))?;
    if typed.amount.is_none() {
        values.0.insert(field::AMOUNT.to_owned(), vec![found.fine_baht.to_string()]);
    }
    let page = page(state, officer, shown, &values).await?;
    Ok(officer.visit.page(OfficerPersonPage { estimate: sentences(officer.visit.lang, &found), ..page }))
}

fn sentences(lang: Lang, found: &Estimate) -> Vec<String> {
    let baht = |amount| Satang::from_baht(amount).format(lang);
    let all =
        [("fine", baht(found.fine_baht).into()), ("days", found.days.into()), ("most", baht(found.most_baht).into())];
    let rules = found.because.iter().map(|because| {
        text(lang, "fine-because", &[("rule", i64::from(because.rule).into()), ("law", law(lang, because.law).into())])
    });
    [text(lang, "fine-estimate", &all)].into_iter().chain(rules).collect()
}

async fn open(state: &AppState, officer: &Officer, shown: &str, values: FormValues) -> Result<Response, WebError> {
    let (case, _) = seen(state, officer, shown).await?;
    let typed = Typed::of(&values);
    let (Some(facts), Some(fine_baht)) = (typed.facts, typed.amount) else {
        return wrong(state, officer, shown, &values).await;
    };
    match open_fine(state, &officer.actor, &case, Found { facts, fine_baht }).await {
        Ok(fine) => {
            let path = Path::OfficerCase { reference: &fine.to_string() }.to(officer.visit.lang);
            Ok(officer.visit.redirect(&path))
        }
        // The case lacks what a decision must name.
        Err(CommandError::Unanswered(_)) => wrong(state, officer, shown, &values).await,
        Err(error) => Err(refused(error)),
    }
}

async fn wrong(state: &AppState, officer: &Officer, shown: &str, values: &FormValues) -> Result<Response, WebError> {
    let lang = officer.visit.lang;
    let page = page(state, officer, shown, values).await?;
    let wrong = text(lang, "fine-wrong", &[("most", Satang::from_baht(MOST).format(lang).into())]);
    let page = OfficerPersonPage { fine: fields(lang, values, Some(&wrong)), ..page };
    Ok(officer.visit.page_with(StatusCode::UNPROCESSABLE_ENTITY, page))
}
