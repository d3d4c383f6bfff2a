//! Arrival cards at the border: whichever officer stands there sees the card that he is shown, by its number and the passport's, and
//! marks it as used. That he looked stands in the access log.

use crate::app_state::AppState;
use crate::cases::{self, CommandError};
use crate::present::answer::{Numbers, country_name, show, show_day};
use crate::present::document::{Reader, documents};
use crate::present::question::too_long;
use crate::present::{Words, refusal};
use crate::routes::apply::refused;
use crate::store::case::StoredCase;
use crate::web::error::WebError;
use crate::web::form::{FormValues, ProtectedForm};
use crate::web::visit::{Officer, Visit};
use app::i18n::text;
use app::pages::officer::arrival_card::{BorderCard, BorderPage, FLIGHT, NUMBER, PASSPORT, USE, WHY};
use app::parts::summary_list::SummaryRow;
use app::parts::tag::Tone;
use app::url::Path;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use jiff::civil::Date;
use sala::access::at_the_border;
use sala::calendar::bangkok_day;
use sala::form::Answer;
use sala::id::CaseReference;
use sala::identity::passport::PassportNumber;
use sala::platforms::filing::ARRIVAL_CARD;
use sala::platforms::foreigner::arrival_card::{Settings, serves};
use sala::text::{Lang, clean_line};
use sala::workflow::Command;
use sala::workflow::document::documents_asked;

/// Longest reason, in characters.
const NOTE: usize = 300;

pub async fn form(officer: Officer) -> Response {
    officer.visit.page(BorderPage::default())
}

pub async fn look(
    State(state): State<AppState>,
    officer: Officer,
    ProtectedForm(values): ProtectedForm<FormValues>,
) -> Result<Response, WebError> {
    let visit = &officer.visit;
    let typed = |name: &str| values.first(name).to_owned();
    let page = BorderPage {
        number: typed(NUMBER),
        passport_no: typed(PASSPORT),
        flight_no: typed(FLIGHT),
        ..BorderPage::default()
    };
    let actor = at_the_border(&officer.actor).ok_or(WebError::NotFound)?;
    let mut tx = state.store.begin(&actor).await?;
    let found = match (CaseReference::parse(&page.number), PassportNumber::parse(&page.passport_no)) {
        (Ok(number), Ok(passport)) => tx
            .case_by_reference(&number)
            .await?
            .filter(|case| case.service == ARRIVAL_CARD && case.state.answers.text("passport_no") == passport.as_str()),
        _ => None,
    };
    let Some(case) = found else {
        let error = Some(text(visit.lang, "card-border-none", &[]));
        return Ok(visit.page_with(StatusCode::UNPROCESSABLE_ENTITY, BorderPage { error, ..page }));
    };
    let today = bangkok_day(state.clock.now());
    let settings = tx.settings_on(today, None).await?;
    let settings = Settings::from_resolved(&settings).map_err(|error| WebError::internal(error.to_string()))?;
    let bundle = state.bundles.get(&mut tx, &case.bundle).await?;
    let words = Words { bundle: &bundle, lang: visit.lang };
    let mut card = border_card(visit, words, &case, (today, &page.flight_no), &settings);
    let uses = typed(USE) == "yes";
    // It is asked for, and goes along, only where the card does not serve without.
    let note = if card.asks_why { clean_line(values.first(WHY)) } else { String::new() };
    let why_error = (uses && card.asks_why).then(|| wrong_reason(visit.lang, &note)).flatten();
    if uses && why_error.is_none() {
        drop(tx);
        let action = if card.asks_why { "use_other_day" } else { "use" };
        let command = Command { action: action.to_owned(), note, ..Command::default() };
        return match cases::act(&state, &actor, &case.reference, command).await {
            Ok(_) => {
                let notice = Some(text(visit.lang, "card-border-used", &[("number", page.number.as_str().into())]));
                Ok(visit.page(BorderPage { notice, ..BorderPage::default() }))
            }
            Err(CommandError::Refused(no)) => {
                let error = Some(refusal(visit.lang, &no).0);
                Ok(visit.page_with(StatusCode::CONFLICT, BorderPage { error, ..page }))
            }
            Err(error) => Err(refused(error)),
        };
    }
    // What goes first of all: seen here, and kept no longer than an illness can break out.
    let health = tx.case_apart(case.id).await?.unwrap_or_default();
    let files = tx.case_documents(case.id).await?;
    cases::log_access(&state, &mut tx, &actor, &case, "view").await?;
    tx.commit().await?;
    if !files.is_empty() {
        let reader = Reader::Officer { scans: state.scanner.is_some() };
        let reference = case.reference.to_string();
        let asked = documents_asked(&bundle.workflow, &case.state.answers.values());
        let href = |file: &str| Path::OfficerFile { reference: &reference, file }.to(visit.lang);
        card.documents = documents(words, &asked, &files, reader, href, |_| None);
    }
    let shown = |(key, answer): (&String, &Answer)| {
        SummaryRow::new(words.label(key), show(words, key, &answer.value, Numbers::Full))
    };
    card.rows.extend(health.0.iter().map(shown));
    if why_error.is_some() {
        let page = BorderPage { why: note, why_error, card: Some(card), ..page };
        return Ok(visit.page_with(StatusCode::UNPROCESSABLE_ENTITY, page));
    }
    Ok(visit.page(BorderPage { card: Some(card), ..page }))
}

/// What is wrong with a reason.
fn wrong_reason(lang: Lang, typed: &str) -> Option<String> {
    let missing = typed.is_empty().then(|| text(lang, "border-card-why-error", &[]));
    missing.or_else(|| too_long(lang, "officer-reason", typed, NOTE))
}

/// What the card is worth on this day with this flight (rule 31).
fn border_card(
    visit: &Visit,
    words: Words<'_>,
    case: &StoredCase,
    landing: (Date, &str),
    settings: &Settings,
) -> BorderCard {
    let lang = visit.lang;
    let answers = &case.state.answers;
    let arrival = answers.day("arrival_date");
    let here = arrival.is_some_and(|arrival| serves((arrival, answers.text("flight_no")), landing, settings));
    let issued = case.state.state == "issued";
    let (tone, verdict) = match (issued, here) {
        (false, _) => (Tone::Bad, words.officer_state(&case.state.state)),
        (true, true) => (Tone::Good, text(lang, "card-border-valid", &[])),
        (true, false) => (Tone::Action, text(lang, "card-border-other-day", &[])),
    };
    let row = |key: &str, value: String| SummaryRow::new(words.of(&format!("field-{key}")), value);
    let rows = vec![
        SummaryRow::new(text(lang, "card-name", &[]), crate::routes::arrival_card::card::name(answers)),
        row("nationality", country_name(lang, answers.text("nationality"))),
        row("birth_date", show_day(lang, answers.text("birth_date"))),
        row("arrival_date", show_day(lang, answers.text("arrival_date"))),
        row("flight_no", answers.text("flight_no").to_owned()),
    ];
    BorderCard { verdict, tone, rows, documents: Vec::new(), may_use: issued, asks_why: issued && !here }
}
