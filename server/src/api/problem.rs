//! What is wrong with a request, as a problem document (RFC 9457). The `type` leads to the page that explains the interface.

use app::url::Path;
use axum::http::header::CONTENT_TYPE;
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use sala::settings::SettingError;
use sala::text::Lang;
use serde::Serialize;
use utoipa::ToSchema;

use crate::store::StoreError;
use crate::web::error::WebError;

/// What kind of problem. The codes are public and stable.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    UnknownKey,
    WrongType,
    MissingKey,
    RepeatedKey,
    NotJson,
    TooLong,
    UnknownRule,
    /// Another failure of HTTP: 404, 405, 429, 500, 503.
    Http(StatusCode),
}

impl Kind {
    pub const fn code(self) -> &'static str {
        match self {
            Self::UnknownKey => "unknown-key",
            Self::WrongType => "wrong-type",
            Self::MissingKey => "missing-key",
            Self::RepeatedKey => "repeated-key",
            Self::NotJson => "not-json",
            Self::TooLong => "too-long",
            Self::UnknownRule => "unknown-rule",
            Self::Http(_) => "http",
        }
    }

    fn title(self) -> &'static str {
        match self {
            Self::UnknownKey => "Unknown key",
            Self::WrongType => "Value of the wrong type",
            Self::MissingKey => "Key missing",
            Self::RepeatedKey => "Key given twice",
            Self::NotJson => "Not a JSON object",
            Self::TooLong => "Question too long",
            Self::UnknownRule => "No such rule",
            Self::Http(status) => status.canonical_reason().unwrap_or("Failed"),
        }
    }

    const fn status(self) -> StatusCode {
        match self {
            Self::UnknownKey | Self::WrongType | Self::MissingKey | Self::RepeatedKey | Self::NotJson => {
                StatusCode::BAD_REQUEST
            }
            Self::TooLong => StatusCode::PAYLOAD_TOO_LARGE,
            Self::UnknownRule => StatusCode::NOT_FOUND,
            Self::Http(status) => status,
        }
    }
}

/// A problem document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    kind: Kind,
    key: Option<String>,
    detail: String,
}

/// What went wrong (RFC 9457).
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Problem)]
pub struct Document<'a> {
    /// Names the kind of problem, and leads to its explanation; `about:blank` where the status says all.
    #[serde(rename = "type")]
    kind: String,
    title: &'a str,
    #[schema(minimum = 400, maximum = 599)]
    status: u16,
    /// What is wrong with this request.
    detail: &'a str,
    /// The key that it is about: `channel`, `previous_reports[1]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    key: Option<&'a str>,
}

impl Problem {
    pub fn new(kind: Kind, detail: impl Into<String>) -> Self {
        Self { kind, key: None, detail: detail.into() }
    }

    pub fn unknown_rule(name: &str) -> Self {
        Self::new(Kind::UnknownRule, format!("There is no rule `{name}`. /api/v1/openapi.json lists all."))
    }

    /// The problem of a status alone.
    pub fn of(status: StatusCode) -> Self {
        let detail = match status {
            StatusCode::METHOD_NOT_ALLOWED => "Rules are asked by POST with a JSON object.",
            StatusCode::TOO_MANY_REQUESTS => {
                "Too many questions from this address. Ask again after `Retry-After` seconds."
            }
            StatusCode::SERVICE_UNAVAILABLE => "Ask again after `Retry-After` seconds.",
            _ => "",
        };
        Self::new(Kind::Http(status), detail)
    }

    #[must_use]
    pub fn about(self, key: impl Into<String>) -> Self {
        Self { key: Some(key.into()), ..self }
    }

    #[cfg(test)]
    pub const fn kind(&self) -> Kind {
        self.kind
    }

    pub fn key(&self) -> Option<&str> {
        self.key.as_deref()
    }

    pub fn detail(&self) -> &str {
        &self.detail
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let kind = match self.kind {
            Kind::Http(_) => "about:blank".to_owned(),
            kind => format!("{}#{}", Path::RulesApi.to(Lang::En), kind.code()),
        };
        let status = self.kind.status();
        let title = self.kind.title();
        let document = Document { kind, title, status: status.as_u16(), detail: &self.detail, key: self.key() };
        let body = serde_json::to_vec(&document).expect("a problem is plain values");
        (status, [(CONTENT_TYPE, HeaderValue::from_static("application/problem+json"))], body).into_response()
    }
}

/// Why there is no answer: a problem of the question, or a failure that is written on the answer for [`crate::web::error`].
#[derive(Debug)]
pub enum Refused {
    Asked(Problem),
    Failed(WebError),
}

impl From<Problem> for Refused {
    fn from(problem: Problem) -> Self {
        Self::Asked(problem)
    }
}

impl From<WebError> for Refused {
    fn from(error: WebError) -> Self {
        Self::Failed(error)
    }
}

impl From<StoreError> for Refused {
    fn from(error: StoreError) -> Self {
        Self::Failed(error.into())
    }
}

impl From<SettingError> for Refused {
    fn from(error: SettingError) -> Self {
        Self::Failed(WebError::internal(error.to_string()))
    }
}

impl IntoResponse for Refused {
    fn into_response(self) -> Response {
        match self {
            Self::Asked(problem) => problem.into_response(),
            Self::Failed(error) => error.into_response(),
        }
    }
}
