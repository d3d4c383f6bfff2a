//! The portal's first pages: home, the three platforms, and the start page of the 90-day report.

use super::service::service_links;
use crate::app_state::AppState;
use crate::web::error::WebError;
use crate::web::visit::Visit;
use app::pages::foreigner::ninety_day_report::{ExampleDay, NinetyDayReportPage};
use app::pages::home::platform::{Platform, PlatformPage};
use app::pages::home::start::HomePage;
use axum::extract::State;
use axum::response::Response;
use sala::calendar::{add_days, bangkok_day, format_day};
use sala::money::Satang;
use sala::platforms::foreigner::ninety_day::{Channel, Facts, Settings, assess};
use sala::text::Lang;

pub async fn home(State(state): State<AppState>, visit: Visit) -> Result<Response, WebError> {
    // The first page is there also when the database is not.
    let of = async |platform| service_links(&state, platform, visit.lang).await.unwrap_or_default();
    visit
        .shared_page(async || Ok(HomePage { services: of("foreigner").await, businesses: of("business").await.len() }))
        .await
}

pub async fn citizen(visit: Visit) -> Result<Response, WebError> {
    visit.shared_page(async || Ok(PlatformPage { platform: Platform::Citizen, services: Vec::new() })).await
}

pub async fn business(State(state): State<AppState>, visit: Visit) -> Result<Response, WebError> {
    let services = async || service_links(&state, "business", visit.lang).await;
    visit.shared_page(async || Ok(PlatformPage { platform: Platform::Business, services: services().await? })).await
}

pub async fn foreigner(State(state): State<AppState>, visit: Visit) -> Result<Response, WebError> {
    let services = async || service_links(&state, "foreigner", visit.lang).await;
    visit.shared_page(async || Ok(PlatformPage { platform: Platform::Foreigner, services: services().await? })).await
}

pub async fn ninety_day_report(State(state): State<AppState>, visit: Visit) -> Result<Response, WebError> {
    visit.shared_page(async || start_of_ninety_day_report(&state, visit.lang).await).await
}

/// The start page, with an example reckoned by the rules and settings of today.
async fn start_of_ninety_day_report(state: &AppState, lang: Lang) -> Result<NinetyDayReportPage, WebError> {
    let today = bangkok_day(state.clock.now());
    let settings = state.store.settings_lately(state.clock.now(), today).await?;
    let settings = Settings::from_resolved(&settings).map_err(|error| WebError::internal(error.to_string()))?;
    // Somebody who came ten weeks ago: his window opens in a few days.
    let arrival = add_days(today, -70);
    let facts = Facts { last_arrival: Some(arrival), channel: Some(Channel::Online), ..Facts::default() };
    let example = assess(&facts, &settings);
    let mut days: Vec<_> = [
        (Some(arrival), ExampleDay::Arrival),
        (example.online_from, ExampleDay::Opens),
        (example.due_date, ExampleDay::Due),
        (example.online_to, ExampleDay::LastOnline),
        (example.in_person_to, ExampleDay::LastAtCounter),
    ]
    .into_iter()
    .filter_map(|(day, what)| Some((day?, what)))
    .collect();
    days.sort_by_key(|(day, _)| *day);
    let together = days.chunk_by(|(day, _), (next, _)| day == next);
    Ok(NinetyDayReportPage {
        example: together
            .filter_map(|day| Some((format_day(day.first()?.0, lang), day.iter().map(|(_, what)| *what).collect())))
            .collect(),
        days_before: u32::try_from(settings.online_days_before).unwrap_or(0),
        online_days_after: settings.online_days_after,
        days_after: u32::try_from(settings.counter_days_after).unwrap_or(0),
        fine: Satang::from_baht(settings.late_fine_baht).format(lang),
    })
}

/// For load balancers: whether this process reaches its database.
pub async fn health(State(state): State<AppState>) -> Result<&'static str, WebError> {
    state.store.ping().await?;
    Ok("ok")
}
