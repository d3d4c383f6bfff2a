//! `/LANG/account/dates`: due dates and the secret address of a calendar; the calendar itself, for whoever has the address.
//!
//! The address is made by us, shown once and kept as a hash. It gives no session and shows nothing but what a calendar
//! needs: names of services, days, and what is to be done.

use app::i18n::text;
use app::pages::account::dates::{DateRow, DatesPage, field};
use app::url::Path;
use axum::extract::{Path as Segments, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse as _, Response};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sala::calendar::{add_days, bangkok_day, format_day};
use sala::text::Lang;
use sha2::{Digest as _, Sha256};
use uuid::Uuid;

use super::messages::navigation;
use crate::app_state::AppState;
use crate::documents::calendar::{Event, calendar};
use crate::duties;
use crate::present::Words;
use crate::store::duty::Duty;
use crate::store::{StoreError, Tx};
use crate::web::limits::Act;
use crate::web::visit::Arrival;
use crate::web::{Applicant, FormValues, ProtectedForm, WebError};

/// Duties that are shown, and that stand in a calendar.
const DUTIES: i64 = 200;
/// A duty that was missed stands in the list for so many days more.
const MISSED_DAYS: i32 = 90;
/// The ending of a calendar's address.
const ENDING: &str = ".ics";

fn hash(token: &str) -> [u8; 32] {
    Sha256::digest(token.as_bytes()).into()
}

pub async fn dates(State(state): State<AppState>, applicant: Applicant) -> Result<Response, WebError> {
    let mut tx = state.store.begin(&applicant.actor).await?;
    let page = page(&state, &mut tx, &applicant).await?;
    tx.commit().await?;
    Ok(applicant.visit.page(page))
}

async fn page(state: &AppState, tx: &mut Tx, applicant: &Applicant) -> Result<DatesPage, StoreError> {
    let lang = applicant.visit.lang;
    let account = applicant.signed_in.account;
    let from = add_days(bangkok_day(state.clock.now()), -MISSED_DAYS);
    let mut rows = Vec::new();
    for duty in tx.duties_open(applicant.signed_in.person, from, DUTIES).await? {
        let Some(case) = tx.case_by_id(duty.case).await? else { continue };
        rows.push(DateRow {
            what: what(state, tx, &duty, lang).await?,
            id: duty.id.to_string(),
            day: format_day(duty.due, lang),
            reference: case.reference.to_string(),
        });
    }
    let since = tx.calendar_feed(account).await?;
    Ok(DatesPage {
        navigation: navigation(tx, &applicant.signed_in).await?,
        rows,
        feed_since: since.map(|since| format_day(bangkok_day(since), lang)),
        address: None,
        revoked: false,
    })
}

async fn what(state: &AppState, tx: &mut Tx, duty: &Duty, lang: Lang) -> Result<String, StoreError> {
    let found = state.bundles.newest(tx, &duty.service).await?;
    let (_, bundle) = found.ok_or_else(|| StoreError::inconsistent("duty", "service", duty.id, "not published"))?;
    Ok(duties::what(Words { bundle: &bundle, lang }, duty))
}

/// Makes an address, which ends the one before, or revokes it. The new one is in the answer itself, since it must stand in no
/// address or session; sent twice, the second one counts, and is shown.
pub async fn change_feed(
    State(state): State<AppState>,
    applicant: Applicant,
    ProtectedForm(values): ProtectedForm<FormValues>,
) -> Result<Response, WebError> {
    let account = applicant.signed_in.account;
    let now = state.clock.now();
    let mut tx = state.store.begin(&applicant.actor).await?;
    let mut address = None;
    let revoked = values.first(field::ACT) == field::REVOKE;
    if revoked {
        tx.calendar_feed_revoke(account).await?;
    } else {
        let token = URL_SAFE_NO_PAD.encode(state.random.bytes::<32>());
        tx.calendar_feed_put(account, &hash(&token), now).await?;
        address = Some(format!("{}{}", state.base_url, app::url::calendar_feed(&format!("{token}{ENDING}"))));
    }
    let page = page(&state, &mut tx, &applicant).await?;
    tx.commit().await?;
    Ok(applicant.visit.page(DatesPage { address, revoked, ..page }))
}

/// One duty as a file for a calendar.
pub async fn file(
    State(state): State<AppState>,
    applicant: Applicant,
    Segments((_, id)): Segments<(String, String)>,
) -> Result<Response, WebError> {
    let id: Uuid = id.parse().map_err(|_| WebError::NotFound)?;
    let lang = applicant.visit.lang;
    let from = add_days(bangkok_day(state.clock.now()), -MISSED_DAYS);
    let mut tx = state.store.begin(&applicant.actor).await?;
    let open = tx.duties_open(applicant.signed_in.person, from, DUTIES).await?;
    let duty = open.into_iter().find(|duty| duty.id == id).ok_or(WebError::NotFound)?;
    let event = event(&state, &mut tx, &duty, lang).await?;
    tx.commit().await?;
    let name = "attachment; filename=\"date.ics\"";
    let file = calendar(&text(lang, "dates-calendar", &[]), &[event]);
    Ok(([(CONTENT_TYPE, "text/calendar; charset=utf-8"), (CONTENT_DISPOSITION, name)], file).into_response())
}

async fn event(state: &AppState, tx: &mut Tx, duty: &Duty, lang: Lang) -> Result<Event, StoreError> {
    let what = what(state, tx, duty, lang).await?;
    let settings = tx.settings_on(bangkok_day(state.clock.now()), None).await?;
    Ok(Event {
        uid: format!("{}@sala", duty.id),
        sequence: u32::try_from(duty.sequence).unwrap_or(0),
        stamp: duty.changed_at,
        day: duty.due,
        description: text(lang, "dates-last-day", &[("day", format_day(duty.due, lang).into())]),
        summary: what,
        url: format!("{}{}", state.base_url, Path::Dates.to(lang)),
        reminders: duties::days_before(&settings)?,
    })
}

/// `/calendar/{token}.ics`: for whoever has the address.
pub async fn feed(
    State(state): State<AppState>,
    arrival: Arrival,
    Segments(name): Segments<String>,
) -> Result<Response, WebError> {
    let token = name.strip_suffix(ENDING).ok_or(WebError::NotFound)?;
    let hash = hash(token);
    state.limits.check_address(Act::Calendar, arrival.client())?;
    let mut tx = state.store.begin_system().await?;
    let (person, lang) = tx.calendar_of(&hash).await?.ok_or(WebError::NotFound)?;
    state.limits.check_hash(Act::Calendar, &hash)?;
    let from = add_days(bangkok_day(state.clock.now()), -MISSED_DAYS);
    let mut events = Vec::new();
    for duty in tx.duties_open(person, from, DUTIES).await? {
        events.push(event(&state, &mut tx, &duty, lang).await?);
    }
    tx.commit().await?;
    let file = calendar(&text(lang, "dates-calendar", &[]), &events);
    Ok(([(CONTENT_TYPE, "text/calendar; charset=utf-8"), (CACHE_CONTROL, "private, no-store")], file).into_response())
}
