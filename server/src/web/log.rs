//! One line a request: method, route pattern, status, milliseconds, and the ids by which it is found again.
//!
//! The pattern of the route is logged instead of the path, which may hold a token or a reference; never a query.

use std::time::Duration;

use axum::extract::{MatchedPath, Request};
use axum::http::Method;
use axum::response::Response;

use super::visit::Arrival;

/// What is known when the request comes in.
pub struct Line {
    method: Method,
    route: Option<MatchedPath>,
}

impl Line {
    pub fn of(request: &Request) -> Self {
        Self { method: request.method().clone(), route: request.extensions().get::<MatchedPath>().cloned() }
    }

    /// Writes it. `cause`: the chain of errors behind a failure, codes only.
    pub fn write(self, answer: &Response, arrival: &Arrival, cause: Option<&str>, took: Duration) {
        let status = answer.status().as_u16();
        let method = self.method.as_str();
        let route = self.route.as_ref().map_or("-", MatchedPath::as_str);
        let ms = u64::try_from(took.as_millis()).unwrap_or(u64::MAX);
        let request = arrival.request_id();
        let account = arrival.account().map(|account| account.to_string()).unwrap_or_default();
        match cause {
            Some(cause) if status >= 500 => {
                tracing::error!(method, route, status, ms, request, account, cause, "request");
            }
            cause => tracing::info!(method, route, status, ms, request, account, cause, "request"),
        }
    }
}
