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
use jiff::civil::Date;
use sala::calendar::{add_days, bangkok_day, bangkok_midnight, format_day};
use sala::id::PersonId;
use sala::settings::Settings;
use sala::text::{Lang, hex};
use sha2::{Digest as _, Sha256};
use uuid::Uuid;

use super::messages::navigation;
use super::person::ahead::{self, StayDay, Told};
use crate::app_state::AppState;
use crate::documents::calendar::{Event, calendar};
use crate::duties;
use crate::present::Words;
use crate::store::duty::Duty;
use crate::store::person::KnownDocument;
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
    let (page, of_stay) = page(&state, &mut tx, &applicant).await?;
    tx.commit().await?;
    let page = with_stay(&state, page, &of_stay, applicant.visit.lang).await;
    Ok(applicant.visit.page(page))
}

/// What the days that follow from a person's stay are found by, as the immigration register knows it.
struct OfStay {
    passports: Vec<KnownDocument>,
    settings: Settings,
    told: Told,
    /// The days of the rows of the page.
    dues: Vec<Date>,
}

impl OfStay {
    async fn read(state: &AppState, tx: &mut Tx, person: PersonId, open: &[Duty]) -> Result<Self, StoreError> {
        let settings = tx.settings_on(bangkok_day(state.clock.now()), None).await?;
        Ok(Self { passports: tx.person_documents(person).await?, settings, told: Told::of(open), dues: Vec::new() })
    }

    /// The register may be slow: nothing is held while it is asked. While it is silent there are none.
    async fn days(&self, state: &AppState) -> Vec<StayDay> {
        ahead::days(state, &self.passports, &self.settings, self.told).await
    }

    fn event(&self, state: &AppState, person: PersonId, day: &StayDay, lang: Lang) -> Result<Event, StoreError> {
        let of = state.store.seal().lookup("calendar", &format!("{}/{}/{}", person.as_uuid(), day.code, day.day));
        Ok(Event {
            // Another day is another event.
            uid: format!("{}@sala", hex(&of[..16])),
            sequence: 0,
            stamp: bangkok_midnight(day.since),
            day: day.day,
            description: text(lang, "dates-last-day", &[("day", format_day(day.day, lang).into())]),
            summary: day.what(lang),
            url: format!("{}{}", state.base_url, Path::Person.to(lang)),
            reminders: duties::days_before(&self.settings)?,
        })
    }
}

/// The page with the days that no case tells, each in its place.
async fn with_stay(state: &AppState, page: DatesPage, of_stay: &OfStay, lang: Lang) -> DatesPage {
    let mut rows: Vec<_> = of_stay.dues.iter().copied().zip(page.rows).collect();
    for day in of_stay.days(state).await {
        let row =
            DateRow { what: day.what(lang), id: day.code.to_owned(), day: format_day(day.day, lang), reference: None };
        rows.push((day.day, row));
    }
    rows.sort_by_key(|(day, _)| *day);
    DatesPage { rows: rows.into_iter().map(|(_, row)| row).collect(), ..page }
}

async fn page(state: &AppState, tx: &mut Tx, applicant: &Applicant) -> Result<(DatesPage, OfStay), StoreError> {
    let person = applicant.signed_in.person;
    let lang = applicant.visit.lang;
    let account = applicant.signed_in.account;
    let from = add_days(bangkok_day(state.clock.now()), -MISSED_DAYS);
    let mut rows = Vec::new();
    let open = tx.duties_open(person, from, DUTIES).await?;
    let mut dues = Vec::new();
    for duty in &open {
        let Some(case) = tx.case_by_id(duty.case).await? else { continue };
        dues.push(duty.due);
        rows.push(DateRow {
            what: what(state, tx, duty, lang).await?,
            id: duty.id.to_string(),
            day: format_day(duty.due, lang),
            reference: Some(case.reference.to_string()),
        });
    }
    let since = tx.calendar_feed(account).await?;
    let page = DatesPage {
        navigation: navigation(tx, &applicant.signed_in).await?,
        rows,
        feed_since: since.map(|since| format_day(bangkok_day(since), lang)),
        address: None,
        revoked: false,
    };
    Ok((page, OfStay { dues, ..OfStay::read(state, tx, person, &open).await? }))
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
    let (page, of_stay) = page(&state, &mut tx, &applicant).await?;
    tx.commit().await?;
    let page = with_stay(&state, page, &of_stay, applicant.visit.lang).await;
    Ok(applicant.visit.page(DatesPage { address, revoked, ..page }))
}

/// One duty, or one day of a stay, as a file for a calendar.
pub async fn file(
    State(state): State<AppState>,
    applicant: Applicant,
    Segments((_, id)): Segments<(String, String)>,
) -> Result<Response, WebError> {
    let (lang, person) = (applicant.visit.lang, applicant.signed_in.person);
    let from = add_days(bangkok_day(state.clock.now()), -MISSED_DAYS);
    let mut tx = state.store.begin(&applicant.actor).await?;
    let open = tx.duties_open(person, from, DUTIES).await?;
    let event = if let Ok(id) = id.parse::<Uuid>() {
        let duty = open.into_iter().find(|duty| duty.id == id).ok_or(WebError::NotFound)?;
        let event = event(&state, &mut tx, &duty, lang).await?;
        tx.commit().await?;
        event
    } else if [ahead::REPORT, ahead::PERMIT].contains(&&*id) {
        let of_stay = OfStay::read(&state, &mut tx, person, &open).await?;
        tx.commit().await?;
        let day = of_stay.days(&state).await.into_iter().find(|day| day.code == id).ok_or(WebError::NotFound)?;
        of_stay.event(&state, person, &day, lang)?
    } else {
        return Err(WebError::NotFound);
    };
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
    let open = tx.duties_open(person, from, DUTIES).await?;
    for duty in &open {
        events.push(event(&state, &mut tx, duty, lang).await?);
    }
    let of_stay = OfStay::read(&state, &mut tx, person, &open).await?;
    tx.commit().await?;
    for day in of_stay.days(&state).await {
        events.push(of_stay.event(&state, person, &day, lang)?);
    }
    let file = calendar(&text(lang, "dates-calendar", &[]), &events);
    Ok(([(CONTENT_TYPE, "text/calendar; charset=utf-8"), (CACHE_CONTROL, "private, no-store")], file).into_response())
}
