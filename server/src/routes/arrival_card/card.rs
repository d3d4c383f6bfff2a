//! One card: to show at the border, and what its holder can do with it.

use super::settings;
use crate::app_state::AppState;
use crate::cases;
use crate::documents::qr;
use crate::documents::statement::to_text;
use crate::present::Words;
use crate::present::answer::{country_name, sections, show_day};
use crate::present::clocks::on_clocks_of;
use crate::routes::case::reference;
use crate::store::case::StoredCase;
use crate::store::issued::IssuedDocument;
use crate::web::error::WebError;
use crate::web::visit::Visit;
use app::pages::foreigner::arrival_card::card::{CardPage, IssuedCard, Opening};
use app::parts::summary_list::SummaryRow;
use app::url::{Path, check_path};
use axum::extract::{Path as Segments, Query, State};
use axum::response::Response;
use jiff::tz::Offset;
use sala::access::may_now;
use sala::calendar::{bangkok_day, format_clock, format_instant};
use sala::form::Answers;
use sala::form::journey::journey;
use sala::issued::{CheckCode, Standing};
use sala::platforms::filing::ARRIVAL_CARD;
use sala::platforms::foreigner::arrival_card::{Settings, opens_at};
use sala::text::Lang;
use serde::Deserialize;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct JustFiled {
    filed: String,
}

pub async fn page(
    State(state): State<AppState>,
    visit: Visit,
    Segments((_, shown)): Segments<(String, String)>,
    Query(query): Query<JustFiled>,
) -> Result<Response, WebError> {
    let reference = reference(&shown)?;
    let Some(filer) = visit.filer().await? else {
        return Ok(visit.redirect(&Path::ArrivalCardFind.with_query(visit.lang, &[("number", &shown)])));
    };
    let mut tx = state.store.begin(&filer.actor).await?;
    let case = tx.case_by_reference(&reference).await?.filter(|case| case.service == ARRIVAL_CARD);
    let case = case.ok_or(WebError::NotFound)?;
    let bundle = state.bundles.get(&mut tx, &case.bundle).await?;
    let acting = cases::in_the_name_of(&mut tx, &filer.actor, &case, bangkok_day(state.clock.now())).await?;
    let documents = tx.documents_of(case.id).await?;
    let settings = settings(&state, &mut tx).await?;
    tx.commit().await?;
    let words = Words { bundle: &bundle, lang: visit.lang };
    let today = bangkok_day(state.clock.now());
    let valid = |document: &&IssuedDocument| {
        case.state.state == "issued" && matches!(document.standing(today), Standing::InForce | Standing::NotYetInForce)
    };
    let document = documents.iter().rev().find(valid);
    let may = |id: &str| bundle.workflow.action(id).is_some_and(|action| may_now(&acting, action, &case.state));
    let answers = &case.state.answers;
    Ok(visit.page(CardPage {
        reference: case.reference.to_string(),
        status: words.state(&case.state.state),
        tone: words.tone(&case.state.state),
        explanation: words.of(&format!("state-{}-explanation", case.state.state)),
        just_filed: query.filed == "now",
        name: name(answers),
        passport_no: answers.text("passport_no").to_owned(),
        arrival: show_day(visit.lang, answers.text("arrival_date")),
        flight: answers.text("flight_no").to_owned(),
        issued: document.map(|document| issued(&state, visit.lang, &shown, &case, document)).transpose()?,
        opens: (case.state.state == "early").then(|| opening(visit.lang, answers, &settings)).flatten(),
        rows: rows(words, &case, today),
        may_change: may("update") || may("change"),
        may_withdraw: may("withdraw"),
    }))
}

/// Family name first, as in the passport.
pub fn name(answers: &Answers) -> String {
    let names = ["family_name", "first_name", "middle_name"].map(|key| answers.text(key));
    names.into_iter().filter(|name| !name.is_empty()).collect::<Vec<_>>().join(" ")
}

fn issued(
    state: &AppState,
    lang: Lang,
    reference: &str,
    case: &StoredCase,
    document: &IssuedDocument,
) -> Result<IssuedCard, WebError> {
    let statement = document.statement.as_deref().map_or_else(|| document.token.clone(), to_text);
    let url = format!("{}{}", state.base_url, check_path(&statement));
    let id = document.id.to_string();
    Ok(IssuedCard {
        serves_until: document.valid_to.map(|day| sala::calendar::format_day(day, lang)).unwrap_or_default(),
        qr_svg: qr::svg(&url).map_err(|_| WebError::internal(format!("the address of {} is too long", case.id)))?,
        code: CheckCode::parse(&document.token).map_or_else(|_| document.token.clone(), |code| code.to_string()),
        pdf: Path::CaseDocument { reference, document: &id }.to(lang),
    })
}

/// When the window opens: in Bangkok, in UTC, and where the traveller lives or boards, if that country's clocks are known.
pub(super) fn opening(lang: Lang, answers: &Answers, settings: &Settings) -> Option<Opening> {
    let at = opens_at(answers.day("arrival_date")?, settings);
    let countries = ["country_of_residence", "country_boarded"].map(|key| answers.text(key));
    let local = countries.into_iter().find_map(|country| Some((country, on_clocks_of(country, at, lang)?)));
    Some(Opening {
        bangkok: format_instant(at, lang),
        utc: format_clock(Offset::UTC.to_datetime(at), lang),
        local: local.map(|(country, time)| (country_name(lang, country), time)),
    })
}

/// Everything that was answered.
fn rows(words: Words<'_>, case: &StoredCase, today: jiff::civil::Date) -> Vec<SummaryRow> {
    let answers = &case.state.answers;
    let journey = journey(&words.bundle.form, answers, today);
    let lines = sections(words, &journey, answers).into_iter().flat_map(|section| section.lines);
    lines
        .filter(|line| !line.value.is_empty())
        .map(|line| SummaryRow { key: line.label, value: line.value, ..SummaryRow::default() })
        .collect()
}
