//! `POST /api/v1/stays`: a hotel's own system notifies guests, with a key of one place. Whoever asks again with the same
//! `Idempotency-Key` gets the first answer. A sandbox key checks everything and files nothing.

use axum::body::{Body, to_bytes};
use axum::extract::State;
use axum::http::header::{AUTHORIZATION, CONTENT_TYPE};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse as _, Response};
use jiff::{SignedDuration, Timestamp};
use sala::calendar::{bangkok_day, bangkok_zone};
use sala::platforms::foreigner::stay_notice::Settings;
use sala::platforms::foreigner::stay_notice::fine::fine;
use sala::platforms::foreigner::stay_notice::row::{Cells, Checks, Code, Column, Finding, Orders, check};
use sala::platforms::foreigner::stay_notice::timing::{deadline, is_late};
use sala::text::clean_line;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use std::collections::HashSet;
use utoipa::ToSchema;

use super::problem::{Kind, Problem, Refused};
use super::read::read;
use super::types::Instant;
use crate::app_state::AppState;
use crate::routes::apply::refused;
use crate::stays::file::settings;
use crate::stays::notice::{self, Notice, Notified};
use crate::store::accommodation::Accommodation;
use crate::store::stay_key::{Answered, StayKey};
use crate::web::error::WebError;
use crate::web::limits::Act;
use crate::web::visit::Arrival;

/// Longest body in bytes, and guests of one request; more come as a file.
const LONGEST: usize = 512 * 1024;
const GUESTS: usize = 500;
/// Characters of a key of idempotency.
const IDEMPOTENCY: usize = 255;
const OLDEST: SignedDuration = SignedDuration::from_hours(24 * 366);

/// Notifies guests whose stay began at the same time, with a key of the place. The good ones are filed although others are refused.
/// A key of the sandbox checks everything and files nothing.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct StaysIn {
    /// When the stay began.
    check_in: Instant,
    /// At most 500.
    #[schema(min_items = 1, max_items = 500)]
    guests: Vec<GuestIn>,
}

/// A guest. Dates as `YYYY-MM-DD`, or as in the template `DD/MM/YYYY`; of birth also with `00` for what is not known.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(default, deny_unknown_fields)]
pub struct GuestIn {
    /// Latin letters; the only name stands here.
    first_name: String,
    middle_name: String,
    last_name: String,
    /// `M`, `F` or `X`.
    gender: String,
    passport_no: String,
    /// ICAO code.
    nationality: String,
    birth_date: String,
    check_out: String,
    phone: String,
    room: String,
}

/// What became of the notice.
#[derive(Debug, Serialize, ToSchema)]
pub struct StaysOut {
    /// Whether nothing was filed because the key is of the sandbox.
    sandbox: bool,
    /// Of the notice and its receipt; absent when nothing was filed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    reference: Option<String>,
    filed: usize,
    late: bool,
    deadline: String,
    /// In baht, when late; an officer decides.
    estimate_baht: i64,
    /// One for each guest, in their order.
    guests: Vec<GuestOut>,
}

/// What became of a guest.
#[derive(Debug, Serialize, ToSchema)]
pub struct GuestOut {
    /// `FILED`, `ALREADY_NOTIFIED` or `REFUSED`; in the sandbox `CHECKED` in place of `FILED`.
    outcome: &'static str,
    errors: Vec<FindingOut>,
    warnings: Vec<FindingOut>,
}

/// What is wrong, or was changed.
#[derive(Debug, Serialize, ToSchema)]
pub struct FindingOut {
    field: &'static str,
    code: &'static str,
    /// What to write instead.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    suggestion: Option<String>,
}

impl From<&Finding> for FindingOut {
    fn from(finding: &Finding) -> Self {
        Self { field: finding.column.code(), code: finding.code.code(), suggestion: finding.suggestion.clone() }
    }
}

fn unauthorised() -> Refused {
    Problem::new(Kind::Http(StatusCode::UNAUTHORIZED), "Send a key of the place: Authorization: Bearer …").into()
}

fn wrong(detail: &str) -> Refused {
    Problem::new(Kind::Http(StatusCode::UNPROCESSABLE_ENTITY), detail).into()
}

/// Handler.
pub async fn notify(
    State(state): State<AppState>,
    arrival: Arrival,
    headers: HeaderMap,
    body: Body,
) -> Result<Response, Refused> {
    state.limits.check_address(Act::Rule, arrival.client())?;
    let header = |name: &str| headers.get(name).and_then(|value| value.to_str().ok()).map(str::trim);
    let secret = header(AUTHORIZATION.as_str()).and_then(|value| value.strip_prefix("Bearer "));
    let secret = secret.ok_or_else(unauthorised)?.to_owned();
    let idempotency = header("idempotency-key").filter(|key| !key.is_empty() && key.len() <= IDEMPOTENCY);
    let idempotency = idempotency.ok_or_else(|| wrong("Send an Idempotency-Key of up to 255 characters."))?.to_owned();
    let body = to_bytes(body, LONGEST).await;
    let body = body.map_err(|_| Problem::new(Kind::TooLong, format!("{LONGEST} bytes at most")))?;
    let now = state.clock.now();
    let mut tx = state.store.begin_system().await?;
    let key = tx.stay_key_find(&secret).await?.ok_or_else(unauthorised)?;
    tx.stay_key_used(key.id, now).await?;
    let body_hash = Sha256::digest(&body).to_vec();
    let before = tx.stay_request(key.id, &idempotency).await?;
    tx.commit().await?;
    if let Some(before) = before {
        return same(before, &body_hash);
    }
    let asked: StaysIn = read(&body)?;
    if asked.guests.is_empty() || asked.guests.len() > GUESTS {
        return Err(wrong("A notice has 1 to 500 guests."));
    }
    if asked.check_in.0 > now || now.duration_since(asked.check_in.0) > OLDEST {
        return Err(wrong("check_in lies in the future, or more than a year back."));
    }
    if let Some(answer) = answer(&state, &key, &idempotency, body_hash.clone(), asked, now).await? {
        return Ok(response(StatusCode::OK, answer));
    }
    // Another request with the same key was first.
    let mut tx = state.store.begin_system().await?;
    let before = tx.stay_request(key.id, &idempotency).await?;
    same(before.ok_or_else(|| WebError::internal("stay_request"))?, &body_hash)
}

fn same(before: Answered, body_hash: &[u8]) -> Result<Response, Refused> {
    if before.body_hash != body_hash {
        return Err(wrong("This Idempotency-Key was used for another notice."));
    }
    let status = u16::try_from(before.status).ok().and_then(|status| StatusCode::from_u16(status).ok());
    Ok(response(status.unwrap_or(StatusCode::OK), before.answer))
}

fn response(status: StatusCode, answer: String) -> Response {
    (status, [(CONTENT_TYPE, "application/json")], answer).into_response()
}

/// Checks all guests, files the good ones, and keeps the answer; none when another request was first.
async fn answer(
    state: &AppState,
    key: &StayKey,
    idempotency: &str,
    body_hash: Vec<u8>,
    asked: StaysIn,
    now: Timestamp,
) -> Result<Option<String>, Refused> {
    let actor = notice::on_behalf(key.account, key.person);
    let mut tx = state.store.begin(&actor).await?;
    let place = tx.accommodation(key.accommodation).await?;
    let place = place.filter(notice::is_open).ok_or_else(|| wrong("The place is not approved."))?;
    let settings = settings(&mut tx, now, &place.office).await?;
    let (mut outs, guests) = checked(&asked, &settings, now);
    let notified: Vec<Notified> = guests.iter().map(|(_, guest)| guest.clone()).collect();
    let mut reference = None;
    if !key.sandbox && !notified.is_empty() {
        let name = tx.account_name(key.account).await?;
        let notice = Notice {
            place: &place,
            notifier_name: &name,
            began_at: asked.check_in.0,
            filed_at: now,
            channel: "api",
            guests: &notified,
            refused: outs.len() - notified.len(),
        };
        let filed = notice::file(state, &actor, &mut tx, &notice).await.map_err(refused)?;
        for known in filed.known {
            if let Some(out) = guests.get(known).and_then(|(index, _)| outs.get_mut(*index)) {
                out.outcome = Code::AlreadyNotified.code();
            }
        }
        reference = filed.case.map(|case| case.reference.to_string());
    }
    if key.sandbox {
        outs.iter_mut().filter(|out| out.outcome == "FILED").for_each(|out| out.outcome = "CHECKED");
    }
    let answer = answered(key, &place, &settings, &asked, now, reference, outs)?;
    tx.become_system().await?;
    let kept = Answered { body_hash, status: 200, answer: answer.clone() };
    if !tx.stay_request_keep(key.id, idempotency, &kept, now).await? {
        return Ok(None);
    }
    tx.commit().await?;
    state.jobs_added.notify_one();
    Ok(Some(answer))
}

/// What is told of each guest, and those that can be filed with their place in the request.
fn checked(asked: &StaysIn, settings: &Settings, now: Timestamp) -> (Vec<GuestOut>, Vec<(usize, Notified)>) {
    let checks = Checks {
        check_in: bangkok_day(asked.check_in.0),
        today: bangkok_day(now),
        further_nationalities: &settings.further_nationalities,
        orders: Orders::default(),
        sex_x: true,
    };
    let (mut outs, mut guests, mut seen) = (Vec::new(), Vec::new(), HashSet::new());
    for (index, one) in asked.guests.iter().enumerate() {
        let checked = check(&cells(one), &checks);
        let mut errors: Vec<FindingOut> = checked.errors.iter().map(FindingOut::from).collect();
        let guest = checked.guest.filter(|guest| {
            let new = seen.insert((guest.passport_no.clone(), guest.nationality.clone()));
            if !new {
                let (field, code) = (Column::PassportNo.code(), Code::DuplicateInFile.code());
                errors.push(FindingOut { field, code, suggestion: None });
            }
            new
        });
        outs.push(GuestOut {
            outcome: if guest.is_some() { "FILED" } else { "REFUSED" },
            errors,
            warnings: checked.warnings.iter().map(FindingOut::from).collect(),
        });
        let room: String = clean_line(&one.room).chars().take(10).collect();
        guests.extend(guest.map(|guest| (index, Notified { guest, room })));
    }
    (outs, guests)
}

fn cells(one: &GuestIn) -> Cells {
    Cells {
        first_name: one.first_name.clone(),
        middle_name: one.middle_name.clone(),
        last_name: one.last_name.clone(),
        gender: one.gender.clone(),
        passport_no: one.passport_no.clone(),
        nationality: one.nationality.clone(),
        birth_date: as_in_template(&one.birth_date),
        check_out: as_in_template(&one.check_out),
        phone: one.phone.clone(),
        permit_expires: String::new(),
    }
}

/// A date of ISO 8601 as the template writes it; all else as it stands.
fn as_in_template(date: &str) -> String {
    let parts: Vec<&str> = date.trim().split('-').collect();
    match parts[..] {
        [year, month, day] if year.len() == 4 => format!("{day}/{month}/{year}"),
        _ => date.to_owned(),
    }
}

fn answered(
    key: &StayKey,
    place: &Accommodation,
    settings: &Settings,
    asked: &StaysIn,
    now: Timestamp,
    reference: Option<String>,
    guests: Vec<GuestOut>,
) -> Result<String, Refused> {
    let filed = guests.iter().filter(|guest| ["FILED", "CHECKED"].contains(&guest.outcome)).count();
    let late = is_late(asked.check_in.0, now, settings);
    let owed = if late { u32::try_from(filed).unwrap_or(u32::MAX) } else { 0 };
    let until = deadline(asked.check_in.0, settings);
    let out = StaysOut {
        sandbox: key.sandbox,
        reference,
        filed: if key.sandbox { 0 } else { filed },
        late,
        deadline: until.display_with_offset(bangkok_zone().to_offset(until)).to_string(),
        estimate_baht: fine(place.role, owed, None, settings).estimate_baht,
        guests,
    };
    serde_json::to_string(&out).map_err(|error| WebError::internal(error.to_string()).into())
}
