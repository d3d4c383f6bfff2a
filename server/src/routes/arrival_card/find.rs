//! The way back to a card: its number, the passport's number and the date of birth, all three right. Nobody learns which of them is
//! wrong; whoever tries many is stopped, by address and by card.

use super::{enter, open_guest};
use crate::app_state::AppState;
use crate::store::case::StoredCase;
use crate::web::error::WebError;
use crate::web::form::{FormValues, ProtectedForm};
use crate::web::limits::Act;
use crate::web::visit::Visit;
use app::i18n::text;
use app::pages::foreigner::arrival_card::find::{BIRTH, FindPage, NUMBER, PASSPORT};
use app::parts::date_input::DateInput;
use app::url::Path;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use sala::id::CaseReference;
use sala::identity::passport::{PartialDate, PassportNumber};
use sala::platforms::filing::ARRIVAL_CARD;
use serde::Deserialize;
use tower_sessions::Session;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Numbered {
    /// From the link in our mail.
    number: String,
}

pub async fn form(visit: Visit, Query(query): Query<Numbered>) -> Response {
    visit.page(FindPage { number: query.number, ..FindPage::default() })
}

pub async fn find(
    State(state): State<AppState>,
    visit: Visit,
    session: Session,
    ProtectedForm(values): ProtectedForm<FormValues>,
) -> Result<Response, WebError> {
    state.limits.check_address(Act::FindCard, visit.client())?;
    let typed = |name: &str| values.first(name).to_owned();
    let part = |part: &str| typed(&format!("{BIRTH}-{part}"));
    let (day, month, year) = (part("day"), part("month"), part("year"));
    let read = CaseReference::parse(&typed(NUMBER)).ok();
    let passport = PassportNumber::parse(&typed(PASSPORT)).ok();
    let birth = PartialDate::parse(&day, &month, &year).ok();
    let found = match (read, passport, birth) {
        (Some(number), Some(passport), Some(birth)) => card(&state, &number, &passport, birth).await?,
        _ => None,
    };
    let again = |key: &str| {
        let error = Some(text(visit.lang, key, &[]));
        let birth = DateInput { day: day.clone(), month: month.clone(), year: year.clone(), ..DateInput::default() };
        let page = FindPage { number: typed(NUMBER), passport_no: typed(PASSPORT), birth, error };
        visit.page_with(StatusCode::UNPROCESSABLE_ENTITY, page)
    };
    let Some(case) = found else { return Ok(again("card-find-none")) };
    let reference = case.reference.to_string();
    let to = Path::ArrivalCardOf { reference: &reference }.to(visit.lang);
    // Whoever filed it, signed in or in this browser, sees it as he is.
    if let Some(filer) = visit.filer().await?
        && (case.state.filed_by == Some(filer.signed_in.account) || case.state.person == Some(filer.signed_in.person))
    {
        return Ok(visit.redirect(&to));
    }
    let Some(person) = case.state.person else { return Ok(again("card-find-none")) };
    let mut tx = state.store.begin_system().await?;
    let guest = tx.guest_of_person(person).await?;
    tx.commit().await?;
    match guest {
        Err(()) => return Ok(again("card-find-account")),
        Ok(Some(guest)) => _ = enter(&session, guest, person).await?,
        Ok(None) => _ = open_guest(&state, &session, person, visit.lang).await?,
    }
    Ok(visit.redirect(&to))
}

/// The card with all three. Looked for as the machine, since nobody is known yet; what is not right stays unseen.
async fn card(
    state: &AppState,
    number: &CaseReference,
    passport: &PassportNumber,
    birth: PartialDate,
) -> Result<Option<StoredCase>, WebError> {
    let hash = state.store.seal().lookup("find card", &number.to_string());
    state.limits.check_hash(Act::FindCard, &hash)?;
    let mut tx = state.store.begin_system().await?;
    let case = tx.case_by_reference(number).await?.filter(|case| case.service == ARRIVAL_CARD);
    tx.commit().await?;
    Ok(case.filter(|case| {
        let answers = &case.state.answers;
        // Both are compared, so that the time tells nothing.
        let same_passport = answers.text("passport_no") == passport.as_str();
        let same_birth = answers.text("birth_date") == birth.to_string();
        same_passport & same_birth
    }))
}
