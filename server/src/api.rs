//! The public interface `/api/v1`: the rules of law answer other people's programs as they answer our own forms. One asks
//! `POST /api/v1/rules/{name}` with a JSON object; nobody is signed in, no cookie counts, nothing is stored or changed.
//!
//! | module | holds |
//! |---|---|
//! | [`rules`] | one file a rule: what may be asked, what is answered, and the list of them |
//! | [`rule`] | what a rule must say of itself, and how it becomes an entry of the list |
//! | [`ground`] | what answers rest on beside the question: the clock and the dated settings |
//! | [`read`] | a question from its JSON, strictly |
//! | [`problem`] | what is wrong with a request, as RFC 9457 says it |
//! | [`arrival_cards`] | beside the rules: what carriers ask, with a key |
//! | [`stays`] | the same for hotels' own systems, which notify stays |
//! | [`types`] | days, instants and reasons as they look outside |
//! | [`openapi`] | the description for machines, made of the same types |
//!
//! **Pages of other origins may ask** (CORS, `*`): the answers are public, the same for everybody and free of side effects,
//! and no credentials are read, so there is nothing that a foreign page could do in a visitor's name. That is why it holds
//! for these paths only. What is asked with a key is beside that: a hotel's system files stays ([`stays`]). A foreign page cannot,
//! since no preflight allows it to send the key.

pub mod arrival_cards;
pub mod ground;
pub mod openapi;
pub mod problem;
pub mod read;
pub mod rule;
pub mod rules;
pub mod stays;
pub mod types;

use app::url::route;
use axum::body::{Body, to_bytes};
use axum::extract::{Path as Segments, State};
use axum::http::header::{
    ACCESS_CONTROL_ALLOW_HEADERS, ACCESS_CONTROL_ALLOW_METHODS, ACCESS_CONTROL_ALLOW_ORIGIN, ACCESS_CONTROL_MAX_AGE,
    ALLOW, CACHE_CONTROL, CONTENT_TYPE,
};
use axum::http::{HeaderMap, HeaderValue, StatusCode, Uri};
use axum::response::{IntoResponse as _, Response};

use self::ground::Ground;
use self::problem::{Kind, Problem, Refused};
use crate::app_state::AppState;
use crate::web::limits::Act;
use crate::web::visit::Arrival;

/// What every path of the interface begins with.
pub const PREFIX: &str = "/api/v1/";

/// Longest question in bytes.
const LONGEST: usize = 64 * 1024;

/// A rule answers.
pub async fn ask(
    State(state): State<AppState>,
    arrival: Arrival,
    Segments(name): Segments<String>,
    body: Body,
) -> Result<Response, Refused> {
    state.limits.check_address(Act::Rule, arrival.client())?;
    let rule = rules::find(&name).ok_or_else(|| Problem::unknown_rule(&name))?;
    let body =
        to_bytes(body, LONGEST).await.map_err(|_| Problem::new(Kind::TooLong, format!("{LONGEST} bytes at most")))?;
    let ground = Ground::now(&state).await?;
    let answer = rule.answer(&body, &ground)?;
    Ok(([(CONTENT_TYPE, "application/json"), (CACHE_CONTROL, "no-store")], answer).into_response())
}

/// Whether a page of another origin may ask: any may. Rules are asked by POST, their description by GET.
pub async fn preflight(uri: Uri) -> Response {
    let allowed = if uri.path() == route::OPENAPI { "GET, HEAD, OPTIONS" } else { "POST, OPTIONS" };
    let headers = [
        (ACCESS_CONTROL_ALLOW_METHODS, "GET, POST"),
        (ACCESS_CONTROL_ALLOW_HEADERS, "content-type"),
        (ACCESS_CONTROL_MAX_AGE, "86400"),
        (ALLOW, allowed),
    ];
    (StatusCode::NO_CONTENT, headers).into_response()
}

/// On every answer of the interface, also where it fails: pages of other origins may read it.
pub fn open_to_all(headers: &mut HeaderMap) {
    headers.insert(ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
    headers.insert("cross-origin-resource-policy", HeaderValue::from_static("cross-origin"));
}
