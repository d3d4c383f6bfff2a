//! An action of the applicant that takes a time at the office: which are free, and booking one.

use super::open_actions;
use crate::app_state::AppState;
use crate::cases::CommandError;
use crate::cases::appointment::{self, free_times};
use crate::present::{Words, name_in};
use crate::routes::apply::refused;
use crate::web::error::WebError;
use crate::web::form::FormValues;
use crate::web::visit::Applicant;
use app::i18n::text;
use app::pages::case::appointment::{AppointmentPage, STARTS};
use app::parts::form_field::{Choice, ChoiceGroup};
use app::url::Path;
use axum::http::StatusCode;
use axum::response::Response;
use jiff::civil::DateTime;
use sala::calendar::format_day;
use sala::text::Lang;
use sala::workflow::Refusal;

/// The page of an action that takes a time, with what is wrong with the last try; none: the action takes none, or is not open.
pub(super) async fn page(
    state: &AppState,
    applicant: &Applicant,
    shown: &str,
    action: &str,
    error: Option<&str>,
) -> Result<Option<Response>, WebError> {
    let reference = super::reference(shown)?;
    let visit = &applicant.visit;
    let mut tx = state.store.begin(&applicant.actor).await?;
    let case = tx.case_by_reference(&reference).await?.ok_or(WebError::NotFound)?;
    let bundle = state.bundles.get(&mut tx, &case.bundle).await?;
    let open = open_actions(&applicant.actor, &bundle, &case).find(|open| open.id == action);
    let Some((action, prefix)) = open.and_then(|action| Some((action, action.books.as_deref()?))) else {
        return Ok(None);
    };
    let times = free_times(state, &mut tx, &case, prefix).await.map_err(refused)?;
    let office = tx.office_name(&case.state.office).await?.unwrap_or_default();
    tx.commit().await?;
    let words = Words { bundle: &bundle, lang: visit.lang };
    let page = AppointmentPage {
        reference: case.reference.to_string(),
        service: words.title(),
        area: words.area(),
        action: action.id.clone(),
        title: words.action(&action.id),
        text: words.of_or(&format!("action-{}-text", action.id), ""),
        office: name_in(visit.lang, &office),
        times: by_day(visit.lang, &times),
        error: error.map(|key| text(visit.lang, key, &[])),
    };
    let status = if error.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    Ok(Some(visit.page_with(status, page)))
}

fn by_day(lang: Lang, times: &[DateTime]) -> Vec<ChoiceGroup> {
    let option = |starts: &DateTime| Choice::new(starts.to_string(), starts.strftime("%H:%M").to_string());
    times
        .chunk_by(|one, other| one.date() == other.date())
        .filter_map(|day| {
            let label = Some(format_day(day.first()?.date(), lang));
            Some(ChoiceGroup { label, options: day.iter().map(option).collect() })
        })
        .collect()
}

/// Books the time that was chosen; none: the action takes none.
pub(super) async fn book(
    state: &AppState,
    applicant: &Applicant,
    (shown, action): (&str, &str),
    values: &FormValues,
) -> Result<Option<Response>, WebError> {
    let Some(starts) = values.0.get(STARTS).and_then(|values| values.first()) else { return Ok(None) };
    let reference = super::reference(shown)?;
    let visit = &applicant.visit;
    let to_case = || visit.redirect(&Path::Case { reference: shown }.to(visit.lang));
    let again = async |error| match page(state, applicant, shown, action, Some(error)).await? {
        Some(page) => Ok(Some(page)),
        None => Ok(Some(to_case())),
    };
    let Ok(starts) = starts.parse::<DateTime>() else { return again("appointment-choose").await };
    match appointment::book(state, &applicant.actor, &reference, action, starts).await {
        Ok(Some(_)) | Err(CommandError::Refused(Refusal::Conflict { .. } | Refusal::GuardFailed { .. })) => {
            Ok(Some(to_case()))
        }
        Ok(None) => again("appointment-taken").await,
        Err(error) => Err(refused(error)),
    }
}
