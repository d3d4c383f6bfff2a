//! Getting an account, signing in and out, sessions.
//!
//! Nobody learns here whether an address has an account: every answer about one is the same, takes about as long, and what
//! differs is said by mail. Passwords are in `passwords`, the rules of what one may type in `fields`.

pub mod authorities;
pub mod check_your_mail;
pub mod contact;
pub mod dates;
mod device;
mod fields;
mod links;
pub mod messages;
pub mod overview;
pub mod passwords;
pub mod person;
pub mod register;
pub mod reset;
pub mod second_factor;
pub mod session_expiring;
pub mod sign_in;
pub mod sign_in_code;
pub mod sign_out;
pub mod verify;

#[cfg(test)]
mod tests;

use app::url::route;
use axum::Router;
use axum::routing::get;
use serde::Deserialize;

use crate::app_state::AppState;
use crate::web::lang::form_page;
use crate::web::session;

/// The routes of this area.
pub fn router(state: &AppState) -> Router<AppState> {
    // Only these open or end a session, or change how surely somebody is signed in.
    let sessions = Router::new()
        .route(route::SIGN_IN, get(sign_in::get).post(sign_in::post))
        .route(route::SIGN_IN_CODE, get(sign_in_code::get).post(sign_in_code::post))
        .route(route::SECOND_FACTOR, get(second_factor::get).post(second_factor::change))
        .route(route::SIGN_OUT, get(form_page).post(sign_out::post))
        .route(route::SIGN_OUT_EVERYWHERE, get(form_page).post(sign_out::everywhere))
        .layer(session::layer(state));
    Router::new()
        .merge(sessions)
        .route(route::ACCOUNT, get(overview::get))
        .route(route::MESSAGES, get(messages::list))
        .route(route::DATES, get(dates::dates).post(dates::change_feed))
        .route(route::DATE_FILE, get(dates::file))
        .route(route::CALENDAR_FEED, get(dates::feed))
        .route(route::CONTACT, get(contact::contact).post(contact::change))
        .route(route::PERSON, get(person::person))
        .route(route::AUTHORITIES, get(authorities::authorities).post(authorities::change))
        .route(route::MESSAGE, get(messages::open))
        .route(route::REGISTER, get(register::get).post(register::post))
        .route(route::CHECK_YOUR_MAIL, get(check_your_mail::get))
        .route(route::VERIFY, get(verify::get).post(verify::post))
        .route(route::REQUEST_RESET, get(reset::request).post(reset::send))
        .route(route::RESET, get(reset::get).post(reset::post))
        .route(route::SESSION_EXPIRING, get(session_expiring::get))
}

/// `?next=`: where to go once signed in. Unchecked.
#[derive(Debug, Default, Deserialize)]
pub struct NextQuery {
    #[serde(default)]
    next: String,
}
