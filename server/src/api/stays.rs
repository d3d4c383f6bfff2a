//! `POST /api/v1/stays`: a hotel's own system notifies guests, with a key of one place, and tells what becomes of their stays
//! ([`change`]). Whoever asks again with the same `Idempotency-Key` gets the first answer. A sandbox key checks everything and files
//! nothing.

pub mod change;
mod guest;
mod request;

pub use guest::{FindingOut, GuestIn};
use request::{Requested, request, wrong};

use axum::body::Body;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use jiff::{SignedDuration, Timestamp};
use sala::calendar::{bangkok_day, bangkok_zone};
use sala::platforms::foreigner::stay_notice::Settings;
use sala::platforms::foreigner::stay_notice::fine::fine;
use sala::platforms::foreigner::stay_notice::row::{Checks, Code, Column, Orders, check};
use sala::platforms::foreigner::stay_notice::timing::{deadline, is_late};
use serde::{Deserialize, Serialize};
use std::collections::HashSet;
use utoipa::ToSchema;

use super::problem::Refused;
use super::read::read;
use super::types::Instant;
use crate::app_state::AppState;
use crate::routes::apply::refused;
use crate::stays::file::settings;
use crate::stays::notice::{self, Notice, Notified, SortedOut};
use crate::store::Tx;
use crate::store::accommodation::Accommodation;
use crate::store::stay_key::StayKey;
use crate::web::visit::Arrival;

/// Guests of one request; more come as a file.
const GUESTS: usize = 500;
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
    /// `FILED`, `ALREADY_NOTIFIED`, `RETURNING_GUEST` (no new notice is needed) or `REFUSED`; in the sandbox `CHECKED` in place of
    /// `FILED`.
    outcome: &'static str,
    errors: Vec<FindingOut>,
    warnings: Vec<FindingOut>,
}

/// Handler.
pub async fn notify(
    State(state): State<AppState>,
    arrival: Arrival,
    headers: HeaderMap,
    body: Body,
) -> Result<Response, Refused> {
    let request = match request(&state, &arrival, &headers, body, "").await? {
        Requested::New(request) => request,
        Requested::Before(response) => return Ok(response),
    };
    let (asked, now): (StaysIn, _) = (read(&request.body)?, request.now);
    if asked.guests.is_empty() || asked.guests.len() > GUESTS {
        return Err(wrong("A notice has 1 to 500 guests."));
    }
    if asked.check_in.0 > now || now.duration_since(asked.check_in.0) > OLDEST {
        return Err(wrong("check_in lies in the future, or more than a year back."));
    }
    let (tx, answer) = answer(&state, &request.key, &asked, now).await?;
    request.keep(&state, tx, answer).await
}

/// Checks all guests and files the good ones, in a transaction that the caller ends.
async fn answer(state: &AppState, key: &StayKey, asked: &StaysIn, now: Timestamp) -> Result<(Tx, StaysOut), Refused> {
    let actor = notice::on_behalf(key.account, key.person);
    let mut tx = state.store.begin(&actor).await?;
    let place = tx.accommodation(key.accommodation).await?;
    let place = place.filter(notice::is_open).ok_or_else(|| wrong("The place is not approved."))?;
    let settings = settings(&mut tx, now, &place.office).await?;
    let (mut outs, guests) = checked(asked, &settings, now);
    let notified: Vec<Notified> = guests.iter().map(|(_, guest)| guest.clone()).collect();
    let (mut reference, mut sorted) = (None, SortedOut::default());
    if key.sandbox {
        let check_in = bangkok_day(asked.check_in.0);
        sorted = notice::sort_out(&mut tx, place.id, check_in, &notified, &settings).await?;
    } else if !notified.is_empty() {
        let name = tx.account_name(key.account).await?;
        let notice = Notice {
            place: &place,
            notifier_name: &name,
            began_at: asked.check_in.0,
            filed_at: now,
            channel: "api",
            guests: &notified,
            refused: outs.len() - notified.len(),
            progress: None,
        };
        let filed = notice::file(state, &actor, &mut tx, &notice).await.map_err(refused)?;
        sorted = filed.sorted;
        reference = filed.case.map(|case| case.reference.to_string());
    }
    for (places, code) in [(&sorted.known, Code::AlreadyNotified), (&sorted.returning, Code::ReturningGuest)] {
        for place in places {
            if let Some(out) = guests.get(*place).and_then(|(index, _)| outs.get_mut(*index)) {
                out.outcome = code.code();
            }
        }
    }
    if key.sandbox {
        outs.iter_mut().filter(|out| out.outcome == "FILED").for_each(|out| out.outcome = "CHECKED");
    }
    Ok((tx, answered(key, &place, &settings, asked, now, reference, outs)))
}

/// What is told of each guest, and those that can be filed with their place in the request.
fn checked(asked: &StaysIn, settings: &Settings, now: Timestamp) -> (Vec<GuestOut>, Vec<(usize, Notified)>) {
    let checks = Checks {
        check_in: bangkok_day(asked.check_in.0),
        today: bangkok_day(now),
        further_nationalities: &settings.further_nationalities,
        orders: Orders::default(),
        typed: true,
    };
    let (mut outs, mut guests, mut seen) = (Vec::new(), Vec::new(), HashSet::new());
    for (index, one) in asked.guests.iter().enumerate() {
        let checked = check(&one.cells(), &checks);
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
        let room = one.room();
        guests.extend(guest.map(|guest| (index, Notified { guest, room })));
    }
    (outs, guests)
}

fn answered(
    key: &StayKey,
    place: &Accommodation,
    settings: &Settings,
    asked: &StaysIn,
    now: Timestamp,
    reference: Option<String>,
    guests: Vec<GuestOut>,
) -> StaysOut {
    let filed = guests.iter().filter(|guest| ["FILED", "CHECKED"].contains(&guest.outcome)).count();
    let late = is_late(asked.check_in.0, now, settings);
    let owed = if late { u32::try_from(filed).unwrap_or(u32::MAX) } else { 0 };
    let until = deadline(asked.check_in.0, settings);
    StaysOut {
        sandbox: key.sandbox,
        reference,
        filed: if key.sandbox { 0 } else { filed },
        late,
        deadline: until.display_with_offset(bangkok_zone().to_offset(until)).to_string(),
        estimate_baht: fine(place.role, owed, None, settings).estimate_baht,
        guests,
    }
}
