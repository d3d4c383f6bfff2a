//! `POST /api/v1/stays/check-outs`, `…/corrections` and `…/cancellations`: what becomes of stays that were notified, told by a hotel's
//! own system. A stay is found by its passport and the day on which it began, which the system knows. Each stands for itself; what
//! changes of one notice is one event of it, and one receipt more.

use super::guest::as_in_template;
use super::request::{Requested, request, wrong};
use super::{FindingOut, GUESTS, GuestIn};
use crate::api::problem::Refused;
use crate::api::read::read;
use crate::api::types::Day;
use crate::app_state::AppState;
use crate::routes::apply::refused;
use crate::stays::change::{Change, change};
use crate::stays::file::settings;
use crate::stays::notice;
use crate::store::Tx;
use crate::store::stay::Stay;
use crate::store::stay_key::StayKey;
use crate::web::visit::Arrival;
use axum::body::Body;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use jiff::Timestamp;
use jiff::civil::Date;
use sala::calendar::bangkok_day;
use sala::platforms::foreigner::stay_notice::row::{Cells, Checks, Code, Column, Guest, Orders, check};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use std::collections::HashSet;
use utoipa::ToSchema;

/// Tells that guests have left, or that one who was said to have left has not.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CheckOutsIn {
    /// At most 500.
    #[schema(min_items = 1, max_items = 500)]
    stays: Vec<CheckOutIn>,
}

/// The end of a stay.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CheckOutIn {
    passport_no: String,
    /// ICAO code.
    nationality: String,
    /// The day in Bangkok on which the stay began.
    check_in: Day,
    /// `YYYY-MM-DD`, or as in the template; empty: he is still there.
    #[serde(default)]
    check_out: String,
}

/// Corrects what was told of guests. For another passport or check-in cancel the stay, and notify it anew.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CorrectionsIn {
    /// At most 500.
    #[schema(min_items = 1, max_items = 500)]
    stays: Vec<CorrectionIn>,
}

/// All that is right of a guest, in place of what was told before. Without a check-out the one that was told stays.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CorrectionIn {
    /// The day in Bangkok on which the stay began.
    check_in: Day,
    guest: GuestIn,
}

/// Takes back stays that never began, or were notified by mistake.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CancellationsIn {
    /// At most 500.
    #[schema(min_items = 1, max_items = 500)]
    stays: Vec<CancellationIn>,
}

/// A stay that is taken back.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CancellationIn {
    passport_no: String,
    /// ICAO code.
    nationality: String,
    /// The day in Bangkok on which the stay began.
    check_in: Day,
}

/// What became of the request.
#[derive(Debug, Serialize, ToSchema)]
pub struct ChangesOut {
    /// Whether nothing was changed because the key is of the sandbox.
    sandbox: bool,
    changed: usize,
    /// One for each stay, in their order.
    stays: Vec<ChangeOut>,
}

/// What became of a stay.
#[derive(Debug, Serialize, ToSchema)]
pub struct ChangeOut {
    /// `CHANGED`, `UNCHANGED` (it was so before), `NOT_FOUND` (no such stay is notified at the place) or `REFUSED`; in the sandbox
    /// `CHECKED` in place of the first three.
    outcome: &'static str,
    errors: Vec<FindingOut>,
    warnings: Vec<FindingOut>,
}

/// A stay that is asked for, and what it is to become.
pub struct Wanted {
    check_in: Date,
    cells: Cells,
    room: Option<String>,
}

impl Wanted {
    /// The stay of a passport. Of its guest no more is told: the checks get a name and a sex that pass.
    fn of(passport_no: String, nationality: String, check_in: Day, check_out: &str) -> Self {
        let cells = Cells {
            first_name: "X".to_owned(),
            gender: "X".to_owned(),
            passport_no,
            nationality,
            check_out: as_in_template(check_out),
            ..Cells::default()
        };
        Self { check_in: check_in.0, cells, room: None }
    }
}

/// Handler.
pub async fn check_outs(
    State(state): State<AppState>,
    arrival: Arrival,
    headers: HeaderMap,
    body: Body,
) -> Result<Response, Refused> {
    let wanted = |asked: CheckOutsIn| {
        let one = |one: CheckOutIn| Wanted::of(one.passport_no, one.nationality, one.check_in, &one.check_out);
        asked.stays.into_iter().map(one).collect()
    };
    act(&state, (&arrival, &headers, body), Change::CheckOut, wanted).await
}

/// Handler.
pub async fn corrections(
    State(state): State<AppState>,
    arrival: Arrival,
    headers: HeaderMap,
    body: Body,
) -> Result<Response, Refused> {
    let wanted = |asked: CorrectionsIn| {
        let one = |one: CorrectionIn| Wanted {
            check_in: one.check_in.0,
            cells: one.guest.cells(),
            room: Some(one.guest.room()),
        };
        asked.stays.into_iter().map(one).collect()
    };
    act(&state, (&arrival, &headers, body), Change::Correct, wanted).await
}

/// Handler.
pub async fn cancellations(
    State(state): State<AppState>,
    arrival: Arrival,
    headers: HeaderMap,
    body: Body,
) -> Result<Response, Refused> {
    let wanted = |asked: CancellationsIn| {
        let one = |one: CancellationIn| Wanted::of(one.passport_no, one.nationality, one.check_in, "");
        asked.stays.into_iter().map(one).collect()
    };
    act(&state, (&arrival, &headers, body), Change::Cancel, wanted).await
}

async fn act<T: DeserializeOwned>(
    state: &AppState,
    (arrival, headers, body): (&Arrival, &HeaderMap, Body),
    what: Change,
    wanted: impl Fn(T) -> Vec<Wanted>,
) -> Result<Response, Refused> {
    let path = match what {
        Change::CheckOut => "check-outs",
        Change::Correct => "corrections",
        Change::Cancel => "cancellations",
    };
    let request = match request(state, arrival, headers, body, path).await? {
        Requested::New(request) => request,
        Requested::Before(response) => return Ok(response),
    };
    let wanted = wanted(read(&request.body)?);
    if wanted.is_empty() || wanted.len() > GUESTS {
        return Err(wrong("A request has 1 to 500 stays."));
    }
    let (tx, answer) = answer(state, &request.key, what, &wanted, request.now).await?;
    request.keep(state, tx, answer).await
}

/// Checks all stays and changes those that can be, in a transaction that the caller ends.
async fn answer(
    state: &AppState,
    key: &StayKey,
    what: Change,
    wanted: &[Wanted],
    now: Timestamp,
) -> Result<(Tx, ChangesOut), Refused> {
    let actor = notice::on_behalf(key.account, key.person);
    let mut tx = state.store.begin(&actor).await?;
    let place = tx.accommodation(key.accommodation).await?.ok_or_else(|| wrong("The place is not there."))?;
    tx.accommodation_lock(place.id).await?;
    let settings = settings(&mut tx, now, &place.office).await?;
    let (mut outs, mut changed, mut seen) = (Vec::new(), Vec::new(), HashSet::new());
    for one in wanted {
        let checks = Checks {
            check_in: one.check_in,
            today: bangkok_day(now),
            further_nationalities: &settings.further_nationalities,
            orders: Orders::default(),
            typed: true,
        };
        let checked = check(&one.cells, &checks);
        let mut out = ChangeOut {
            outcome: "REFUSED",
            errors: checked.errors.iter().map(FindingOut::from).collect(),
            warnings: checked.warnings.iter().map(FindingOut::from).collect(),
        };
        if let Some(guest) = checked.guest {
            if !seen.insert((guest.passport_no.clone(), guest.nationality.clone(), one.check_in)) {
                let (field, code) = (Column::PassportNo.code(), Code::DuplicateInFile.code());
                out.errors.push(FindingOut { field, code, suggestion: None });
            } else if key.sandbox {
                out.outcome = "CHECKED";
            } else {
                let stay = tx.stay_of_passport(place.id, &guest, one.check_in).await?;
                let after = stay.map(|stay| after(&stay, guest, one, what));
                out.outcome = match after {
                    None => "NOT_FOUND",
                    Some(None) => "UNCHANGED",
                    Some(Some(stay)) => {
                        changed.push(stay);
                        "CHANGED"
                    }
                };
            }
        }
        outs.push(out);
    }
    let count = changed.len();
    change(state, &actor, &mut tx, changed, what).await.map_err(refused)?;
    Ok((tx, ChangesOut { sandbox: key.sandbox, changed: count, stays: outs }))
}

/// What a stay becomes; none: it is so already.
fn after(stay: &Stay, told: Guest, wanted: &Wanted, what: Change) -> Option<Stay> {
    let mut new = stay.clone();
    match what {
        Change::CheckOut => new.guest.check_out = told.check_out,
        Change::Correct => {
            let (check_out, returned) = (stay.guest.check_out, stay.guest.details.returned);
            new.guest = told;
            new.guest.check_out = new.guest.check_out.or(check_out);
            new.guest.details.returned = returned;
            new.room = wanted.room.clone().unwrap_or_default();
        }
        Change::Cancel => return Some(new),
    }
    (new.guest != stay.guest || new.room != stay.room).then_some(new)
}
