//! What went wrong, as a page in the visitor's language.
//!
//! A handler returns [`WebError`]; its answer carries only a status and, for the log, a chain of codes. [`finish`] makes the
//! page, because only there are language, session and nonce known. Everything that axum itself refuses becomes a page too.

use std::time::Duration;

use app::i18n::text;
use app::pages::error::{ErrorPage, ErrorStatus, RefusedPage};
use app::url::Path;
use axum::http::header::{CONTENT_TYPE, LOCATION, RETRY_AFTER};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use sala::text::Lang;
use sala::workflow::Refusal;

use super::assets;
use super::render;
use super::visit::Arrival;
use crate::api;
use crate::api::problem::Problem;
use crate::app_state::AppState;
use crate::present::refusal_text;
use crate::store::StoreError;

/// After how many seconds to try again when the database does not answer.
const RETRY: Duration = Duration::from_secs(5);

/// Why a handler has no page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WebError {
    /// 404: nothing there, or nothing this visitor may know of.
    NotFound,
    /// 403: he knows of it and may not do this.
    Forbidden,
    /// The engine says no, and the page says why and what to do: 422, unless [`refused_with`] knows better.
    Refused(Box<Refusal>),
    /// 422: no office is competent for the place.
    NoOffice,
    /// 403: no page of ours sent this form, or the page was opened before signing in or out.
    FormToken,
    /// A request that no page of ours sends: 400, 405, 413, 415 or 422.
    Unprocessable(StatusCode),
    /// 429: too often.
    TooMany { retry_after: Duration },
    /// 503: the database does not answer, or too slowly. The cause is a code.
    Unavailable { cause: String },
    /// 500. The cause is a code, never personal data.
    Internal { cause: String },
    /// 303: sign in first.
    SignIn { location: String },
}

/// The status of a refusal.
const fn refused_with(refusal: &Refusal) -> StatusCode {
    match refusal {
        Refusal::Hidden | Refusal::UnknownAction { .. } => StatusCode::NOT_FOUND,
        Refusal::NotAllowed | Refusal::OwnDecision | Refusal::StepUp { .. } => StatusCode::FORBIDDEN,
        Refusal::Conflict { .. } => StatusCode::CONFLICT,
        // Ours to mend.
        Refusal::Definition { .. } => StatusCode::INTERNAL_SERVER_ERROR,
        _ => StatusCode::UNPROCESSABLE_ENTITY,
    }
}

impl WebError {
    pub fn internal(cause: impl Into<String>) -> Self {
        Self::Internal { cause: cause.into() }
    }

    pub fn unavailable(cause: impl Into<String>) -> Self {
        Self::Unavailable { cause: cause.into() }
    }

    const fn status(&self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::Forbidden | Self::FormToken => StatusCode::FORBIDDEN,
            Self::Unprocessable(status) => *status,
            Self::Refused(refusal) => refused_with(refusal),
            Self::NoOffice => StatusCode::UNPROCESSABLE_ENTITY,
            Self::TooMany { .. } => StatusCode::TOO_MANY_REQUESTS,
            Self::Unavailable { .. } => StatusCode::SERVICE_UNAVAILABLE,
            Self::Internal { .. } => StatusCode::INTERNAL_SERVER_ERROR,
            Self::SignIn { .. } => StatusCode::SEE_OTHER,
        }
    }
}

impl From<StoreError> for WebError {
    fn from(error: StoreError) -> Self {
        if is_no_text(&error) {
            return Self::NotFound;
        }
        let cause = describe(&error);
        if error.is_passing() { Self::Unavailable { cause } } else { Self::Internal { cause } }
    }
}

impl From<tower_sessions::session::Error> for WebError {
    fn from(error: tower_sessions::session::Error) -> Self {
        // The store's own errors are described already; see `session::backend`.
        Self::internal(format!("session: {error}"))
    }
}

/// The kind and place of an error, without the values that its text may quote.
pub fn describe(error: &StoreError) -> String {
    match error {
        StoreError::Database(sqlx::Error::Database(database)) => {
            let code = database.code().unwrap_or_default();
            format!("database {code} {}", database.constraint().unwrap_or_default()).trim_end().to_owned()
        }
        StoreError::Database(sqlx::Error::Io(error)) => format!("database connection: {}", error.kind()),
        StoreError::Database(sqlx::Error::PoolTimedOut) => "database pool timed out".to_owned(),
        StoreError::Database(sqlx::Error::PoolClosed) => "database pool closed".to_owned(),
        StoreError::Database(sqlx::Error::RowNotFound) => "database row not found".to_owned(),
        StoreError::Database(sqlx::Error::ColumnDecode { index, .. }) => format!("database column {index} not read"),
        StoreError::Database(_) => "database".to_owned(),
        StoreError::Inconsistent { table, column, row, .. } => format!("inconsistent {table}.{column} of {row}"),
    }
}

/// Whether something in the address is no text to PostgreSQL, such as `%00`: nothing can be called so.
fn is_no_text(error: &StoreError) -> bool {
    const CHARACTER_NOT_IN_REPERTOIRE: &str = "22021";
    matches!(error, StoreError::Database(sqlx::Error::Database(error))
        if error.code().as_deref() == Some(CHARACTER_NOT_IN_REPERTOIRE))
}

/// What is written on an answer until it becomes a page.
#[derive(Debug, Clone)]
struct Failure {
    cause: Option<String>,
    /// What the page says instead of the general words of its status.
    says: Option<Says>,
}

#[derive(Debug, Clone)]
enum Says {
    Refused(Box<Refusal>),
    NoOffice,
}

impl Says {
    /// Heading and text.
    fn words(&self, lang: Lang) -> (String, String) {
        match self {
            Self::Refused(refusal) => refusal_text(lang, refusal),
            Self::NoOffice => (text(lang, "refusal-no-office", &[]), text(lang, "refusal-no-office-text", &[])),
        }
    }
}

impl IntoResponse for WebError {
    fn into_response(self) -> Response {
        let mut answer = self.status().into_response();
        let cause = match self {
            Self::SignIn { location } => {
                match HeaderValue::try_from(location) {
                    Ok(location) => answer.headers_mut().insert(LOCATION, location),
                    Err(_) => answer.headers_mut().insert(LOCATION, HeaderValue::from_static("/")),
                };
                return answer;
            }
            Self::TooMany { retry_after } => {
                answer.headers_mut().insert(RETRY_AFTER, seconds(retry_after));
                None
            }
            Self::Unavailable { cause } => {
                answer.headers_mut().insert(RETRY_AFTER, seconds(RETRY));
                Some(cause)
            }
            Self::Internal { cause } => Some(cause),
            Self::FormToken => Some("form token".to_owned()),
            // Its code and the names in it; never words of people.
            Self::Refused(refusal) => {
                let cause = matches!(*refusal, Refusal::Definition { .. }).then(|| refusal.to_string());
                answer.extensions_mut().insert(Failure { cause, says: Some(Says::Refused(refusal)) });
                return answer;
            }
            Self::NoOffice => {
                answer.extensions_mut().insert(Failure { cause: None, says: Some(Says::NoOffice) });
                return answer;
            }
            Self::NotFound | Self::Forbidden | Self::Unprocessable(_) => None,
        };
        answer.extensions_mut().insert(Failure { cause, says: None });
        answer
    }
}

/// Rounded up: trying a moment too early would only be refused again.
fn seconds(duration: Duration) -> HeaderValue {
    HeaderValue::from(duration.as_secs() + u64::from(duration.subsec_nanos() > 0))
}

/// For routes that exist under another method.
pub async fn method_not_allowed() -> WebError {
    WebError::Unprocessable(StatusCode::METHOD_NOT_ALLOWED)
}

/// Turns a failure into a page, and hands out its cause for the log. Answers of handlers stay as they are.
pub(super) async fn finish(state: &AppState, arrival: &Arrival, mut answer: Response) -> (Response, Option<String>) {
    let failure = answer.extensions_mut().remove::<Failure>();
    let status = answer.status();
    let by_axum = (status.is_client_error() || status.is_server_error()) && !is_page_or_data(&answer);
    let path = arrival.path_and_query();
    if (failure.is_none() && !by_axum) || path.starts_with(assets::PREFIX) {
        return (answer, failure.and_then(|failure| failure.cause));
    }
    let (cause, says) = failure.map(|failure| (failure.cause, failure.says)).unwrap_or_default();
    if path.starts_with(api::PREFIX) {
        let mut problem = Problem::of(status).into_response();
        keep(&mut answer, &mut problem);
        return (problem, cause);
    }
    if path.starts_with("/api/") {
        return (answer, cause);
    }
    // Who is signed in belongs in the header of the page, but must not stop it.
    let signed_in = if status.is_server_error() || status == StatusCode::TOO_MANY_REQUESTS {
        arrival.known().cloned()
    } else {
        arrival.signed_in(state).await.ok().flatten()
    };
    let request_id = Some(arrival.request_id().to_owned());
    let context = render::Context { state, arrival, lang: arrival.lang(), signed_in: signed_in.as_deref() };
    // An address of an error leads nowhere: the language switch and the warning go home instead.
    let path = if status == StatusCode::NOT_FOUND { Path::Home.to(arrival.lang()) } else { path.to_owned() };
    let mut page = match says.map(|says| says.words(arrival.lang())) {
        Some((title, text)) => context.answer(status, path, None, RefusedPage { title, text, request_id }),
        None => context.answer(status, path, None, ErrorPage { status: page_of(status), request_id }),
    };
    keep(&mut answer, &mut page);
    (page, cause)
}

/// The headers of a failure that say what to do.
fn keep(answer: &mut Response, page: &mut Response) {
    for name in [RETRY_AFTER, axum::http::header::ALLOW] {
        if let Some(value) = answer.headers_mut().remove(&name) {
            page.headers_mut().insert(name, value);
        }
    }
}

fn is_page_or_data(answer: &Response) -> bool {
    let content_type = answer.headers().get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    content_type.starts_with("text/html") || content_type.starts_with("application/")
}

fn page_of(status: StatusCode) -> ErrorStatus {
    match status {
        StatusCode::FORBIDDEN => ErrorStatus::Forbidden,
        StatusCode::NOT_FOUND | StatusCode::GONE => ErrorStatus::NotFound,
        StatusCode::TOO_MANY_REQUESTS => ErrorStatus::TooManyRequests,
        StatusCode::SERVICE_UNAVAILABLE => ErrorStatus::Unavailable,
        status if status.is_client_error() => ErrorStatus::Unprocessable,
        _ => ErrorStatus::Internal,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_database_that_does_not_answer_is_503_and_asks_to_come_back() {
        for error in [sqlx::Error::PoolTimedOut, sqlx::Error::Io(std::io::ErrorKind::ConnectionRefused.into())] {
            let error = WebError::from(StoreError::from(error));
            assert!(matches!(error, WebError::Unavailable { .. }), "{error:?}");
            let answer = error.into_response();
            assert_eq!(answer.status(), StatusCode::SERVICE_UNAVAILABLE);
            assert_eq!(answer.headers()[RETRY_AFTER], "5");
        }
        assert!(matches!(WebError::from(StoreError::from(sqlx::Error::RowNotFound)), WebError::Internal { .. }));
    }

    #[test]
    fn causes_name_places_and_not_values() {
        let error = StoreError::inconsistent("account", "lang", "0193", "unknown variant `Somchai`");
        assert_eq!(describe(&error), "inconsistent account.lang of 0193");
    }

    /// Whatever the engine refuses has words of its own in every language; only what is broken here is an error of ours.
    #[test]
    fn a_refusal_is_never_without_words() {
        let text = String::new;
        let refusals = [
            (404, Refusal::UnknownAction { action: text() }),
            (403, Refusal::NotAllowed),
            (403, Refusal::StepUp { needed: sala::workflow::definition::Assurance::default() }),
            (409, Refusal::Conflict { state: text(), version: 1 }),
            (422, Refusal::GuardFailed { action: text() }),
            (422, Refusal::ReasonRequired),
            (422, Refusal::DocumentsMissing { documents: Vec::new() }),
            (422, Refusal::SecondRequestForbidden),
            (422, Refusal::ExtensionTooLate),
            (422, Refusal::UnknownTask { task: text() }),
            (422, Refusal::Rule { rule: "DUPLICATE".to_owned(), parameters: std::collections::BTreeMap::new() }),
            (500, Refusal::Definition { what: text() }),
        ];
        for (status, refusal) in refusals {
            for lang in Lang::ALL {
                let (title, text) = refusal_text(lang, &refusal);
                assert!(
                    !title.is_empty() && !text.is_empty() && !title.contains("[[") && !text.contains("[["),
                    "{refusal}"
                );
            }
            let answer = WebError::Refused(Box::new(refusal)).into_response();
            assert_eq!(answer.status().as_u16(), status);
        }
    }

    #[test]
    fn waiting_is_rounded_up() {
        assert_eq!(seconds(Duration::from_millis(1001)), "2");
        assert_eq!(seconds(Duration::from_secs(2)), "2");
    }
}
