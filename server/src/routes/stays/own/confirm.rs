//! Confirming that a passport is the account holder's: its lines and the day of his last arrival agree with the immigration register's
//! entry record. Nothing is shown of anybody's stays before.

use super::{OwnQuery, own_page};
use crate::app_state::AppState;
use crate::store::person::Document;
use crate::web::error::WebError;
use crate::web::form::FormValues;
use crate::web::limits::Act;
use crate::web::visit::Applicant;
use app::i18n::text;
use app::pages::stay::own::{ARRIVAL, Confirmed, MRZ, OwnStaysPage};
use app::parts::date_input::DateInput;
use app::url::Path;
use axum::http::StatusCode;
use axum::response::Response;
use jiff::civil::Date;
use sala::calendar::{bangkok_day, parse_day};
use sala::form::{Answers, Source};
use sala::identity::country::normalise_code;
use sala::identity::mrz::{self, Mrz};
use sala::platforms::foreigner::ninety_day::is_of;

/// Looks the passport up, links it with the person, and shows what is known of his stays.
pub async fn confirm(state: &AppState, applicant: &Applicant, values: &FormValues) -> Result<Response, WebError> {
    let lang = applicant.visit.lang;
    // Trying passports is slow for everybody.
    state.limits.check_address(Act::Check, applicant.visit.client())?;
    state.limits.check_account(Act::File, applicant.signed_in.account)?;
    let today = bangkok_day(state.clock.now());
    let [day, month, year] = ["day", "month", "year"].map(|part| values.first(&format!("{ARRIVAL}-{part}")).to_owned());
    let zone = mrz::read(values.first(MRZ), today).fields.filter(|zone| !zone.is_specimen());
    let arrival = parse_day(&day, &month, &year).ok();
    let error = match (&zone, arrival) {
        (None, _) => Some("stay-own-mrz-error"),
        (_, None) => Some("stay-own-arrival-error"),
        (Some(zone), Some(arrival)) => {
            let is_his = belongs(state, applicant, zone, arrival).await?;
            (!is_his).then_some("stay-own-not-found")
        }
    };
    let Some(error) = error else {
        return Ok(applicant.visit.redirect(&Path::StayOwn.to(lang)));
    };
    let mut tx = state.store.begin(&applicant.actor).await?;
    let confirmed = Confirmed {
        mrz: values.first(MRZ).to_owned(),
        arrival: DateInput { day, month, year, ..DateInput::default() },
        error: Some(text(lang, error, &[])),
        of_arrival: error == "stay-own-arrival-error",
    };
    let page = OwnStaysPage { confirmed, ..own_page(&mut tx, applicant, today, &OwnQuery::default()).await? };
    tx.commit().await?;
    Ok(applicant.visit.page_with(StatusCode::UNPROCESSABLE_ENTITY, page))
}

/// Whether the register knows the holder's last arrival; then the passport is his. One that is another account's is nobody else's, and
/// is answered as if it were not known.
async fn belongs(state: &AppState, applicant: &Applicant, zone: &Mrz, arrival: Date) -> Result<bool, WebError> {
    let (now, person) = (state.clock.now(), applicant.signed_in.person);
    let issuing_state = normalise_code(&zone.issuing_state).unwrap_or(&zone.issuing_state);
    let mut answers = Answers::default();
    answers.set("issuing_state", issuing_state.into(), Source::Earlier, now);
    answers.set("passport_no", zone.document_number.as_str().into(), Source::Earlier, now);
    let Ok(answer) = state.immigration.ask(&state.store, &answers, bangkok_day(now), now).await else {
        return Ok(false);
    };
    if !answer.entry.is_some_and(|entry| is_of(&entry, zone, arrival)) {
        return Ok(false);
    }
    let mut tx = state.store.begin_system().await?;
    let document =
        Document { kind: "PASSPORT", issuing_state, number: &zone.document_number, valid_to: Some(zone.expiry_date) };
    tx.person_document_link(state.random.id(now), person, &document, now).await?;
    let hash = tx.seal().lookup_passport(issuing_state, &zone.document_number);
    let his = tx.person_document_confirm(person, &hash, now).await?;
    if his {
        tx.commit().await?;
    }
    Ok(his)
}
