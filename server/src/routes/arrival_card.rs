//! The arrival card: filed with an account or without one, for oneself and a party. The questions are those of any service
//! (`routes::apply`); here are the way in, the cards of a party, one card, and the way back to it.
//!
//! Whoever files without an account is a guest (`store::guest`): his session holds what he does, and ends with his browser. Afterwards
//! a card is opened by its number, the passport's number and the date of birth.

pub mod card;
pub mod cards;
pub mod find;

use super::apply::count;
use crate::app_state::AppState;
use crate::store::Tx;
use crate::store::draft::Draft;
use crate::web::error::WebError;
use crate::web::form::{FormValues, ProtectedForm};
use crate::web::lang::form_page;
use crate::web::limits::Act;
use crate::web::session;
use crate::web::visit::{Applicant, SignedIn, Visit};
use app::pages::foreigner::arrival_card::start::StartPage;
use app::url::{Path, route};
use axum::Router;
use axum::extract::State;
use axum::response::Response;
use axum::routing::get;
use jiff::Timestamp;
use jiff::tz::Offset;
use sala::calendar::{add_days, bangkok_day, format_clock, format_day, format_instant};
use sala::form::{Answers, Source};
use sala::id::{AccountId, DraftId, PersonId};
use sala::platforms::filing::{ARRIVAL_CARD, NINETY_DAY_REPORT};
use sala::platforms::foreigner::arrival_card::{Settings, opens_at};
use sala::text::Lang;
use std::sync::Arc;
use tower_sessions::Session;

/// The routes of this area.
pub fn router(state: &AppState) -> Router<AppState> {
    // Only these open a session.
    let sessions = Router::new()
        .route(route::ARRIVAL_CARD_BEGIN, get(form_page).post(begin))
        .route(route::ARRIVAL_CARD_FIND, get(find::form).post(find::find))
        .layer(session::layer(state));
    Router::new()
        .merge(sessions)
        .route(route::ARRIVAL_CARD, get(start))
        .route(route::ARRIVAL_CARDS, get(cards::page).post(cards::act))
        .route(route::ARRIVAL_CARD_OF, get(card::page))
}

async fn start(State(state): State<AppState>, visit: Visit) -> Result<Response, WebError> {
    visit.shared_page(async || start_page(&state, visit.lang).await).await
}

/// The start page, with an example reckoned by the settings of today: somebody who comes in two weeks.
async fn start_page(state: &AppState, lang: Lang) -> Result<StartPage, WebError> {
    let now = state.clock.now();
    let today = bangkok_day(now);
    let settings = state.store.settings_lately(now, today).await?;
    let settings = Settings::from_resolved(&settings).map_err(|error| WebError::internal(error.to_string()))?;
    let arrival = add_days(today, 14);
    let opens = opens_at(arrival, &settings);
    Ok(StartPage {
        official: format!("{}{}", state.base_url, Path::ArrivalCard.to(lang)),
        days_before: u32::try_from(settings.days_before).unwrap_or(0),
        party_max: u32::try_from(settings.party_max).unwrap_or(0),
        example_arrival: format_day(arrival, lang),
        example_opens: format_instant(opens, lang),
        example_opens_utc: in_utc(opens, lang),
    })
}

/// "16 January 2027, 17:00 UTC"
fn in_utc(at: Timestamp, lang: Lang) -> String {
    format!("{} UTC", format_clock(Offset::UTC.to_datetime(at), lang))
}

/// The settings of the day.
async fn settings(state: &AppState, tx: &mut Tx) -> Result<Settings, WebError> {
    let resolved = tx.settings_on(bangkok_day(state.clock.now()), None).await?;
    Settings::from_resolved(&resolved).map_err(|error| WebError::internal(error.to_string()))
}

/// "Fill in the card": a draft of the one who is signed in, or of a guest, who gets a session.
async fn begin(
    State(state): State<AppState>,
    visit: Visit,
    session: Session,
    ProtectedForm(_): ProtectedForm<FormValues>,
) -> Result<Response, WebError> {
    let filer = if let Some(filer) = visit.filer().await? {
        filer
    } else {
        state.limits.check_address(Act::File, visit.client())?;
        let guest = new_guest(&state, &session, visit.lang).await?;
        Applicant { visit: visit.clone(), actor: guest.applicant(), signed_in: Arc::new(guest) }
    };
    count(&state, &filer)?;
    let mut tx = state.store.begin(&filer.actor).await?;
    // Whoever began already goes on: with the draft, or, of a party, with its list.
    let mine = tx.drafts_begun(filer.signed_in.account, ARRIVAL_CARD, None, 2).await?;
    match mine.as_slice() {
        [] => {}
        [one] => return Ok(visit.redirect(&Path::Draft { draft: &one.id.to_string() }.to(visit.lang))),
        _ => return Ok(visit.redirect(&Path::ArrivalCards.to(visit.lang))),
    }
    let (person, answers) = if filer.signed_in.guest {
        (None, Answers::default())
    } else {
        (Some(filer.signed_in.person), profile(&state, &mut tx, &filer.signed_in).await?)
    };
    tx.commit().await?;
    let person = match person {
        Some(person) => person,
        None => new_traveller(&state, filer.signed_in.account).await?,
    };
    let mut tx = state.store.begin(&filer.actor).await?;
    let draft = add_draft(&state, &mut tx, filer.signed_in.account, person, answers).await?;
    tx.commit().await?;
    Ok(visit.redirect(&Path::Draft { draft: &draft.to_string() }.to(visit.lang)))
}

/// A guest, signed in to nothing, with a session.
async fn new_guest(state: &AppState, session: &Session, lang: Lang) -> Result<SignedIn, WebError> {
    let now = state.clock.now();
    let person = PersonId::from_uuid(state.random.id(now));
    let mut tx = state.store.begin_system().await?;
    tx.person_add(person, now).await?;
    tx.commit().await?;
    open_guest(state, session, person, lang).await
}

/// Gives a person without an account a guest's, and a session.
async fn open_guest(state: &AppState, session: &Session, person: PersonId, lang: Lang) -> Result<SignedIn, WebError> {
    let now = state.clock.now();
    let account = AccountId::from_uuid(state.random.id(now));
    let mut tx = state.store.begin_system().await?;
    tx.guest_add(account, person, lang, now).await?;
    tx.commit().await?;
    enter(session, account, person).await
}

/// Opens the session of a guest.
async fn enter(session: &Session, account: AccountId, person: PersonId) -> Result<SignedIn, WebError> {
    let key = session::open_guest(session, account).await?;
    Ok(SignedIn::guest(account, person, key))
}

/// Another traveller for whom an account files.
async fn new_traveller(state: &AppState, account: AccountId) -> Result<PersonId, WebError> {
    let now = state.clock.now();
    let person = PersonId::from_uuid(state.random.id(now));
    let mut tx = state.store.begin_system().await?;
    tx.traveller_add(person, account, now).await?;
    tx.commit().await?;
    Ok(person)
}

async fn add_draft(
    state: &AppState,
    tx: &mut Tx,
    account: AccountId,
    person: PersonId,
    answers: Answers,
) -> Result<DraftId, WebError> {
    let (bundle, form) = newest(state, tx).await?;
    let now = state.clock.now();
    let draft = Draft {
        id: DraftId::from_uuid(state.random.id(now)),
        account,
        person,
        service: ARRIVAL_CARD.to_owned(),
        bundle,
        answers,
        case: None,
        updated_at: now,
        submitted_at: None,
    };
    tx.draft_add(&draft, &form.form).await?;
    Ok(draft.id)
}

type Newest = (sala::service::ContentHash, Arc<sala::service::Bundle>);

/// The newest version of the service.
async fn newest(state: &AppState, tx: &mut Tx) -> Result<Newest, WebError> {
    state.bundles.newest(tx, ARRIVAL_CARD).await?.ok_or(WebError::NotFound)
}

/// What a traveller with an account need not enter again: himself, as on his last card or else in his last report, and his contact.
/// The journey is a new one.
async fn profile(state: &AppState, tx: &mut Tx, signed_in: &SignedIn) -> Result<Answers, WebError> {
    let now = state.clock.now();
    let mut answers = Answers::default();
    answers.set("email", signed_in.email.clone().into(), Source::Earlier, now);
    let Some(last) = tx.last_of_services(signed_in.person, &[ARRIVAL_CARD, NINETY_DAY_REPORT]).await? else {
        return Ok(answers);
    };
    let today = bangkok_day(now);
    // An expired passport is no help.
    let valid = last.day("passport_expiry").is_some_and(|expiry| expiry >= today);
    for (key, answer) in last.0 {
        let of_passport = sala::form::MRZ_ANSWERS.contains(&key.as_str()) || key == "middle_name";
        if (of_passport && valid)
            || ["occupation", "country_of_residence", "city_of_residence", "phone"].contains(&key.as_str())
        {
            answers.set(&key, answer.value, Source::Earlier, now);
        }
    }
    if valid {
        // Read or typed then, it is shown as typed now, so that each detail can be changed.
        answers.set("passport_entry", "typed".into(), Source::Earlier, now);
    }
    Ok(answers)
}
