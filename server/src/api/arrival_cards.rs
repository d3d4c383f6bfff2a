//! `POST /api/v1/arrival-cards/check`: a carrier asks, with its key, whether the passenger before its desk holds a valid arrival
//! card. It learns that and the day, never a name; asking twice costs nothing.

use axum::Json;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::header::AUTHORIZATION;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse as _, Response};
use sala::calendar::bangkok_day;
use sala::id::CaseReference;
use sala::identity::passport::PassportNumber;
use sala::platforms::filing::ARRIVAL_CARD;
use sala::platforms::foreigner::arrival_card::{Settings, last_day, serves};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::problem::{Problem, Refused};
use super::read::read;
use super::types::Day;
use crate::app_state::AppState;
use crate::store::case::StoredCase;
use crate::web::limits::Act;
use crate::web::visit::Arrival;

/// What the carrier sees: the card and the passport in its hand, and where it flies the passenger to.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Asked {
    /// As it is printed on the card.
    card_number: String,
    /// As it stands in the passport.
    passport_no: String,
    /// Day of landing in Thailand; not given: today in Bangkok.
    lands_on: Option<Day>,
    /// The flight that lands; needed after midnight, when only the card's own flight counts (rule 31).
    flight_no: Option<String>,
}

/// Whether it does.
#[derive(Debug, Default, Serialize, ToSchema)]
pub(super) struct Answer {
    /// Whether the passenger may be taken along as far as the card is concerned.
    valid: bool,
    /// `CARD_NOT_FOUND`, `CARD_EARLY`, `CARD_USED`, `CARD_EXPIRED`, `CARD_REPLACED`, `CARD_WITHDRAWN`, `OTHER_DAY`.
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<String>,
    /// The card's day of arrival and flight, and the last day on which it serves.
    #[serde(skip_serializing_if = "Option::is_none")]
    arrival_date: Option<Day>,
    #[serde(skip_serializing_if = "Option::is_none")]
    flight_no: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    serves_until: Option<Day>,
}

pub async fn check(
    State(state): State<AppState>,
    arrival: Arrival,
    headers: HeaderMap,
    question: Bytes,
) -> Result<Response, Refused> {
    state.limits.check_address(Act::Carrier, arrival.client())?;
    let key = headers
        .get(AUTHORIZATION)
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.strip_prefix("Bearer "));
    let mut tx = state.store.begin_system().await?;
    let carrier = match key {
        Some(key) => tx.carrier_of_key(key).await?,
        None => None,
    };
    let Some(carrier) = carrier else { return Ok(Problem::of(StatusCode::UNAUTHORIZED).into_response()) };
    state.limits.check_hash(Act::Carrier, &state.store.seal().lookup("carrier", &carrier.code))?;
    let asked: Asked = read(&question)?;
    // Looked for as the machine: a carrier is nobody in the database. What does not fit the passport stays unseen.
    let case = match (CaseReference::parse(&asked.card_number), PassportNumber::parse(&asked.passport_no)) {
        (Ok(number), Ok(passport)) => tx
            .case_by_reference(&number)
            .await?
            .filter(|case| case.service == ARRIVAL_CARD && case.state.answers.text("passport_no") == passport.as_str()),
        _ => None,
    };
    let today = bangkok_day(state.clock.now());
    let settings = Settings::from_resolved(&tx.settings_on(today, None).await?)?;
    tx.commit().await?;
    let answer = match case {
        Some(case) => judged(&case, &asked, asked.lands_on.map_or(today, |Day(day)| day), &settings),
        None => Answer { reason: Some("CARD_NOT_FOUND".to_owned()), ..Answer::default() },
    };
    tracing::info!(carrier = carrier.code, valid = answer.valid, "a card was checked");
    Ok(Json(answer).into_response())
}

fn judged(case: &StoredCase, asked: &Asked, lands_on: jiff::civil::Date, settings: &Settings) -> Answer {
    let answers = &case.state.answers;
    let Some(arrival) = answers.day("arrival_date") else { return Answer::default() };
    let flight = answers.text("flight_no");
    let issued = case.state.state == "issued";
    let here = serves((arrival, flight), (lands_on, asked.flight_no.as_deref().unwrap_or_default()), settings);
    let reason = match (issued, here) {
        (true, true) => None,
        (true, false) => Some("OTHER_DAY".to_owned()),
        (false, _) => Some(format!("CARD_{}", case.state.state.to_uppercase())),
    };
    Answer {
        valid: reason.is_none(),
        reason,
        arrival_date: Some(Day(arrival)),
        flight_no: Some(flight.to_owned()),
        serves_until: Some(Day(last_day(arrival, settings))),
    }
}
