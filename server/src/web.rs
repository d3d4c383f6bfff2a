//! What every request goes through, and what handlers build answers with.
//!
//! | module | holds |
//! |---|---|
//! | [`visit`] | who asks, in which language: [`visit::Visit`] and the capacities [`visit::Applicant`] and [`visit::Officer`] |
//! | [`render`], [`shared_pages`] | a page becomes an answer |
//! | [`form`], [`csrf`] | the only way to read a form |
//! | [`signed`] | the only way to read what a bank sends |
//! | [`session`] | sessions in Postgres, and how long they last |
//! | [`error`] | what went wrong, as a page in the visitor's language |
//! | [`lang`], [`next`] | languages in addresses; where to go after signing in |
//! | [`limits`], [`address`] | how often somebody may, and who somebody is |
//! | [`headers`], [`log`] | security headers; one line a request |
//! | [`assets`] | static files |
//! | [`connections`] | who is let in, and for how long |

pub mod address;
pub mod assets;
pub mod connections;
pub mod csrf;
pub mod error;
pub mod form;
pub mod headers;
pub mod lang;
pub mod limits;
pub mod log;
pub mod next;
pub mod render;
pub mod session;
pub mod shared_pages;
pub mod signed;
pub mod visit;

use std::any::Any;
use std::time::{Duration, Instant};

use axum::Router;
use axum::extract::{Request, State};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse as _, Response};
use tower_http::CompressionLevel;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;

pub use self::error::WebError;
pub use self::form::{FormValues, ProtectedForm};
use self::limits::Act;
use self::visit::Arrival;
pub use self::visit::{Applicant, Visit};
use crate::app_state::AppState;

/// How long a handler may take, body included.
const TIMEOUT: Duration = Duration::from_secs(30);

/// Puts around the routes what every request goes through: limits, a time limit, error pages, headers, a log line,
/// compression. Applied once, to the whole router.
pub fn serve(routes: Router<AppState>, state: AppState) -> Router {
    render::initialise();
    routes
        .fallback(lang::fallback)
        .method_not_allowed_fallback(error::method_not_allowed)
        .layer(CatchPanicLayer::custom(panicked))
        .layer(from_fn_with_state(state.clone(), request))
        .layer(CompressionLayer::new().quality(CompressionLevel::Fastest))
        .with_state(state)
}

/// One function instead of a stack of layers: each layer would box every answer once more.
async fn request(State(state): State<AppState>, mut request: Request, next: Next) -> Response {
    let begun = Instant::now();
    let arrival = Arrival::of(&state, &request);
    request.extensions_mut().insert(arrival.clone());
    let line = log::Line::of(&request);
    let allowed = if request.uri().path().starts_with(assets::PREFIX) {
        Ok(())
    } else {
        state.limits.check_address(Act::Request, arrival.client())
    };
    let answer = match allowed {
        Err(error) => error.into_response(),
        Ok(()) => match tokio::time::timeout(TIMEOUT, next.run(request)).await {
            Ok(answer) => answer,
            Err(_) => WebError::unavailable("timeout").into_response(),
        },
    };
    let (mut answer, cause) = error::finish(&state, &arrival, answer).await;
    headers::add(&mut answer, &arrival, state.config.encrypted());
    line.write(&answer, &arrival, cause.as_deref(), begun.elapsed());
    answer
}

/// The panic's own message may hold anything, so it is not logged here; the panic hook has written where it happened.
fn panicked(_: Box<dyn Any + Send>) -> Response {
    WebError::internal("panic").into_response()
}
