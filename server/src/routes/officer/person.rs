//! The whole history of the person of a case, the mark of the watch list, and the assessment of a fine.

use crate::app_state::AppState;
use crate::cases::fine::{Found, open_fine};
use crate::cases::{self, CommandError};
use crate::present::answer::port_name;
use crate::present::class::class_name;
use crate::present::law::law;
use crate::present::{Words, instant, last_day, name_in};
use crate::routes::apply::refused;
use crate::routes::case::reference;
use crate::routes::officer::desk::LINES;
use crate::stays::notice::SERVICE as NOTICE;
use crate::store::case::StoredCase;
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
use app::parts::date_input::DateInput;
use app::parts::form_field::{Choice, FieldKind, FieldView};
use app::parts::pagination::Paging;
use app::parts::text_input::{InputKind, TextInput, Width};
use app::url::Path;
use axum::extract::{Path as Segments, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use jiff::civil::Date;
use sala::calendar::{bangkok_day, format_day, format_day_short, parse_day};
use sala::identity::place;
use sala::money::Satang;
use sala::platforms::filing::ADDRESS_CHANGE;
use sala::platforms::foreigner::fine::{self, Estimate, Facts, Host, Offence, estimate};
use sala::platforms::foreigner::ninety_day::StayRecord;
use sala::platforms::foreigner::overstay;
use sala::settings::Settings;
use sala::text::{Lang, clean_line, from_thai_digits};
use sala::value::Value;
use sala::workflow::Refusal;
use uuid::Uuid;

/// Longest note on a mark, in characters.
const NOTE: usize = 300;
/// The highest fine that can be typed, in baht.
const MOST: i64 = 999_999;

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
async fn page(
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

/// What an officer typed about a fine.
struct Typed {
    facts: Option<Facts>,
    amount: Option<i64>,
}

/// Whoever notified the guests of this case, and how many of them too late (rule 15); none: it is no notice.
fn host(case: &StoredCase) -> Option<Host> {
    let late = case.state.facts.get("late").and_then(Value::as_number).unwrap_or(0);
    let late = u32::try_from(late).unwrap_or(0);
    fine::host(case.state.answers.text("role"), late).filter(|_| case.service == NOTICE)
}

/// Whether a change of address was told after the second of its deadline (rules 23, 24), as it was counted when it was filed; none: the
/// case is no such notice.
fn late(case: &StoredCase) -> Option<bool> {
    match case.state.facts.get("late") {
        Some(Value::Flag(late)) if case.service == ADDRESS_CHANGE => Some(*late),
        _ => None,
    }
}

/// For what whoever filed such a case can be fined.
fn offences(is_notice: bool) -> impl Iterator<Item = Offence> {
    Offence::ALL.into_iter().filter(move |offence| (*offence == Offence::StayNoticeLate) == is_notice)
}

fn date(values: &FormValues, name: &str) -> Option<Date> {
    let [day, month, year] = ["day", "month", "year"].map(|part| values.first(&format!("{name}-{part}")));
    parse_day(day, month, year).ok()
}

impl Typed {
    fn of(values: &FormValues, case: &StoredCase) -> Self {
        let facts = || {
            let offence = Offence::parse(values.first(field::OFFENCE))?;
            Some(Facts {
                offence: offences(case.service == NOTICE).find(|known| *known == offence)?,
                host: host(case),
                late: late(case),
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

/// A field and what is to be put right there.
type Wrong<'a> = (&'a str, &'a str);

/// The fields, as they were typed; `wrong`: what is to be put right.
fn fields(lang: Lang, is_notice: bool, values: &FormValues, wrong: Option<Wrong<'_>>) -> Vec<FieldView> {
    let word = |key: &str| text(lang, key, &[]);
    let choice = |key: &str, code: &str| Choice::new(code.to_owned(), word(&format!("fine-field-{key}-{code}")));
    let day = |name: &str| {
        let [day, month, year] =
            ["day", "month", "year"].map(|part| values.first(&format!("{name}-{part}")).to_owned());
        FieldKind::Date(DateInput { day, month, year, ..DateInput::default() })
    };
    let offences = offences(is_notice).map(|offence| choice("offence", offence.code())).collect();
    let found = ["no", "yes"].map(|code| choice("found", code)).to_vec();
    let amount = TextInput {
        value: values.first(field::AMOUNT).to_owned(),
        width: Width::Characters10,
        kind: InputKind::Digits,
        ..TextInput::default()
    };
    let radios = |name: &str, options| FieldKind::Radios { options, value: values.first(name).to_owned() };
    let error = |name: &str| wrong.filter(|(wrong, _)| *wrong == name).map(|(_, what)| what.to_owned());
    vec![
        FieldView::new(field::OFFENCE, word("fine-field-offence"), radios(field::OFFENCE, offences))
            .with_error(error(field::OFFENCE)),
        FieldView::new(field::DUE, word("fine-field-due_on"), day(field::DUE)),
        FieldView::new(field::DONE, word("fine-field-done_on"), day(field::DONE)),
        FieldView::new(field::FOUND, word("fine-field-found"), radios(field::FOUND, found)),
        FieldView::text(field::AMOUNT, word("fine-field-fine_baht"), amount).with_error(error(field::AMOUNT)),
    ]
}

/// The fields of a fine. As long as nothing was typed they hold the overstay of the newest entry, if there is one: its days are those
/// of the crossings that the register knows (rule 37).
fn fine_fields(
    lang: Lang,
    is_notice: bool,
    values: &FormValues,
    newest: Option<&ListedEntry>,
    today: Date,
) -> Vec<FieldView> {
    let over = newest.filter(|_| values.0.is_empty() && !is_notice);
    let over = over.map(|entry| (entry.permit_until, entry.left_on.unwrap_or(today)));
    let Some((due, done)) = over.filter(|(due, done)| done > due) else { return fields(lang, is_notice, values, None) };
    let parts = |name: &str, day: Date| {
        let parts =
            [("day", day.day().to_string()), ("month", day.month().to_string()), ("year", day.year().to_string())];
        parts.map(|(part, value)| (format!("{name}-{part}"), vec![value]))
    };
    let offence = (field::OFFENCE.to_owned(), vec![Offence::Overstay.code().to_owned()]);
    let known = parts(field::DUE, due).into_iter().chain(parts(field::DONE, done)).chain([offence]).collect();
    let mut fields = fields(lang, is_notice, &FormValues(known), None);
    if let Some(offence) = fields.first_mut() {
        offence.hint = Some(text(lang, "fine-from-register", &[]));
    }
    fields
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
    let (case, settings) = seen(state, officer, shown).await?;
    let typed = Typed::of(&values, &case);
    let Some(facts) = typed.facts else { return wrong(state, officer, shown, &values).await };
    let found = estimate(&facts, &settings).map_err(|error| WebError::internal(error.to_string()))?;
    if typed.amount.is_none() {
        values.0.insert(field::AMOUNT.to_owned(), vec![found.fine_baht.to_string()]);
    }
    let page = page(state, officer, (shown, None), &values).await?;
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
    let typed = Typed::of(&values, &case);
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
        Err(CommandError::Refused(Refusal::Rule { rule, parameters })) if rule == fine::ABOVE_LAW => {
            let lang = officer.visit.lang;
            let named = |name: &str| parameters.get(name).map(String::as_str).unwrap_or_default();
            let most = Satang::from_baht(named("most").parse().unwrap_or(0)).format(lang);
            let section = law(lang, named("law"));
            let above = text(lang, "fine-above-law", &[("most", most.into()), ("law", section.into())]);
            again(state, officer, shown, &values, (field::AMOUNT, &above)).await
        }
        Err(error) => Err(refused(error)),
    }
}

async fn wrong(state: &AppState, officer: &Officer, shown: &str, values: &FormValues) -> Result<Response, WebError> {
    let lang = officer.visit.lang;
    let wrong = text(lang, "fine-wrong", &[("most", Satang::from_baht(MOST).format(lang).into())]);
    again(state, officer, shown, values, (field::OFFENCE, &wrong)).await
}

/// The page once more, with what was typed and what is to be put right.
async fn again(
    state: &AppState,
    officer: &Officer,
    shown: &str,
    values: &FormValues,
    wrong: Wrong<'_>,
) -> Result<Response, WebError> {
    let page = page(state, officer, (shown, None), values).await?;
    let (case, _) = seen(state, officer, shown).await?;
    let fine = fields(officer.visit.lang, case.service == NOTICE, values, Some(wrong));
    let page = OfficerPersonPage { fine, ..page };
    Ok(officer.visit.page_with(StatusCode::UNPROCESSABLE_ENTITY, page))
}
