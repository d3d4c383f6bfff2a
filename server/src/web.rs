//! What every request goes through, and what handlers build answers with.
//!
//! | module | holds |
//! |---|---|
//! | [`visit`] | who asks, in which language: [`visit::Visit`] and the capacities [`visit::Applicant`] and [`visit::Officer`] |
//! | [`render`], [`shared_pages`] | a page becomes an answer |
//! | [`form`], [`upload`], [`csrf`] | the only ways to read a form, without files and with them |
//! | [`signed`] | the only way to read what a bank sends |
//! | [`session`] | sessions in Postgres, and how long they last |
//! | [`error`] | what went wrong, as a page in the visitor's language |
//! | [`lang`], [`next`] | languages in addresses; where to go after signing in |
//! | [`limits`], [`address`] | how often somebody may, and who somebody is |
//! | [`paging`] | lists in pages |
//! | [`receiving`], [`turns`] | who waits: for memory, and for a change of the same draft |
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
pub mod paging;
pub mod receiving;
pub mod render;
pub mod session;
pub mod shared_pages;
pub mod signed;
pub mod turns;
pub mod upload;
pub mod visit;

use std::any::Any;
use std::time::{Duration, Instant};

use axum::Router;
use axum::extract::{MatchedPath, Request, State};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse as _, Response};
use tower_http::CompressionLevel;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::compression::predicate::{DefaultPredicate, NotForContentType, Predicate as _};

pub use self::error::WebError;
pub use self::form::{FormValues, ProtectedForm};
use self::limits::Act;
use self::visit::Arrival;
pub use self::visit::{Applicant, Visit};
use crate::api;
use crate::app_state::AppState;
use app::url::route;

/// How long a handler may take, body included.
const TIMEOUT: Duration = Duration::from_secs(30);
/// The same where files are sent, by a telephone far out.
const UPLOAD_TIMEOUT: Duration = Duration::from_mins(15);
/// The pages that take files. Nobody else is waited for so long, whatever he says that he sends.
pub const TAKE_FILES: [&str; 3] = [route::DOCUMENT, route::STAY_UPLOAD, route::FINANCE_STATEMENTS];

/// Puts around the routes what every request goes through: limits, a time limit, error pages, headers, a log line,
/// compression. Applied once, to the whole router.
pub fn serve(routes: Router<AppState>, state: AppState) -> Router {
    serve_within(TIMEOUT, routes, state)
}

fn serve_within(timeout: Duration, routes: Router<AppState>, state: AppState) -> Router {
    render::initialise();
    // Their streams are compressed already.
    let compressible = DefaultPredicate::new().and(NotForContentType::const_new("application/pdf"));
    routes
        .fallback(lang::fallback)
        .method_not_allowed_fallback(error::method_not_allowed)
        .layer(CatchPanicLayer::custom(panicked))
        .layer(from_fn_with_state((state.clone(), timeout), request))
        .layer(CompressionLayer::new().quality(CompressionLevel::Fastest).compress_when(compressible))
        .with_state(state)
}

/// One function instead of a stack of layers: each layer would box every answer once more.
async fn request(State((state, timeout)): State<(AppState, Duration)>, mut request: Request, next: Next) -> Response {
    let begun = Instant::now();
    let arrival = Arrival::of(&state, &request);
    request.extensions_mut().insert(arrival.clone());
    let line = log::Line::of(&request);
    let within = if takes_files(&request) { UPLOAD_TIMEOUT } else { timeout };
    let path = request.uri().path();
    // The public interface counts its questions itself, more widely.
    let allowed = if path.starts_with(assets::PREFIX) || path.starts_with(api::PREFIX) {
        Ok(())
    } else {
        state.limits.check_address(Act::Request, arrival.client())
    };
    let answer = match allowed {
        Err(error) => error.into_response(),
        Ok(()) => match tokio::time::timeout(within, next.run(request)).await {
            Ok(answer) => answer,
            Err(_) => WebError::unavailable("timeout").into_response(),
        },
    };
    let (mut answer, cause) = error::finish(&state, &arrival, answer).await;
    headers::add(&mut answer, &arrival, state.config.encrypted());
    line.write(&answer, &arrival, cause.as_deref(), begun.elapsed());
    answer
}

fn takes_files(request: &Request) -> bool {
    let page = request.extensions().get::<MatchedPath>();
    page.is_some_and(|page| TAKE_FILES.contains(&page.as_str())) && upload::is_upload(request.headers())
}

/// The panic's own message may hold anything, so it is not logged here; the panic hook has written where it happened.
fn panicked(_: Box<dyn Any + Send>) -> Response {
    WebError::internal("panic").into_response()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::TestApp;
    use axum::body::Body;
    use axum::http::StatusCode;
    use axum::http::header::{CONTENT_TYPE, RETRY_AFTER};
    use axum::routing::{get, post};
    use tower::ServiceExt as _;

    #[tokio::test]
    async fn a_handler_that_takes_too_long_is_told_to_have_failed() {
        let app = TestApp::start().await;
        let slow = Router::new().route("/{lang}/slow", get(std::future::pending::<StatusCode>));
        let router = serve_within(Duration::from_millis(20), slow, app.state.clone());
        let request = Request::builder().uri("/en/slow").body(Body::empty()).unwrap();
        let answer = router.oneshot(request).await.unwrap();
        assert_eq!(answer.status(), StatusCode::SERVICE_UNAVAILABLE);
        assert_eq!(answer.headers()[RETRY_AFTER], "5");
        app.finish().await;
    }

    /// A bank, or a page without files, gives no more time to whoever says that he sends some.
    #[tokio::test]
    async fn only_where_files_are_taken_is_there_time_for_them() {
        let app = TestApp::start().await;
        let never = || post(std::future::pending::<StatusCode>);
        let pages = TAKE_FILES.into_iter().fold(Router::new(), |pages, page| pages.route(page, never()));
        let slow = pages.route(route::BANK_PAYMENTS, never()).route(route::CHECK, never());
        let router = serve_within(Duration::from_millis(20), slow, app.state.clone());
        let sent = |path: &str| {
            let request = Request::post(path).header(CONTENT_TYPE, "multipart/form-data; boundary=x");
            router.clone().oneshot(request.body(Body::empty()).unwrap())
        };
        for path in [route::BANK_PAYMENTS, route::CHECK] {
            assert_eq!(sent(path).await.unwrap().status(), StatusCode::SERVICE_UNAVAILABLE, "{path}");
        }
        for path in TAKE_FILES {
            let answer = tokio::time::timeout(Duration::from_millis(200), sent(path)).await;
            assert!(answer.is_err(), "{path} waits");
        }
        app.finish().await;
    }
}
