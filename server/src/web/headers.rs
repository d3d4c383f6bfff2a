//! Headers that protect the visitor, on every answer.

use axum::http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, HeaderName, REFERRER_POLICY, STRICT_TRANSPORT_SECURITY,
    X_CONTENT_TYPE_OPTIONS,
};
use axum::http::{HeaderMap, HeaderValue};
use axum::response::Response;

use super::visit::Arrival;
use crate::api;

/// Devices and payment are not for us; nothing of the kind is asked for.
const PERMISSIONS: &str = "accelerometer=(), autoplay=(), browsing-topics=(), camera=(), display-capture=(), fullscreen=(self), \
                           geolocation=(), gyroscope=(), microphone=(), payment=(), publickey-credentials-get=(self), usb=()";

/// By which support finds the log line of an answer.
pub const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// Adds them. `encrypted`: people reach the portal over TLS, and shall not by any other way for two years.
pub fn add(answer: &mut Response, arrival: &Arrival, encrypted: bool) {
    let headers = answer.headers_mut();
    // A file that somebody handed in has a narrower one.
    if !headers.contains_key(CONTENT_SECURITY_POLICY)
        && let Ok(policy) = HeaderValue::from_str(&content_policy(arrival.nonce()))
    {
        headers.insert(CONTENT_SECURITY_POLICY, policy);
    }
    if let Ok(id) = HeaderValue::from_str(arrival.request_id()) {
        headers.insert(REQUEST_ID, id);
    }
    // Pages say so themselves; documents, redirects and data for somebody signed in must not be kept either.
    if arrival.account().is_some() && !headers.contains_key(CACHE_CONTROL) {
        headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    }
    fixed(headers);
    if arrival.path_and_query().starts_with(api::PREFIX) {
        api::open_to_all(headers);
    }
    if encrypted {
        headers.insert(STRICT_TRANSPORT_SECURITY, HeaderValue::from_static("max-age=63072000; includeSubDomains"));
    }
}

fn fixed(headers: &mut HeaderMap) {
    headers.insert(REFERRER_POLICY, HeaderValue::from_static("same-origin"));
    headers.insert(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert("permissions-policy", HeaderValue::from_static(PERMISSIONS));
    headers.insert("cross-origin-opener-policy", HeaderValue::from_static("same-origin"));
    headers.insert("cross-origin-resource-policy", HeaderValue::from_static("same-origin"));
}

/// What a page may load and do. Scripts run only with this answer's nonce, styles come only from our files.
fn content_policy(nonce: &str) -> String {
    format!(
        "default-src 'self'; script-src 'nonce-{nonce}' 'strict-dynamic' 'wasm-unsafe-eval'; style-src 'self'; \
         img-src 'self' data:; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; object-src 'none'"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_policy_allows_nothing_inline() {
        let policy = content_policy("bm9uY2U=");
        assert!(policy.contains("script-src 'nonce-bm9uY2U=' 'strict-dynamic' 'wasm-unsafe-eval';"), "{policy}");
        assert!(!policy.contains("unsafe-inline") && !policy.contains("'unsafe-eval'"), "{policy}");
        assert!(HeaderValue::from_str(&policy).is_ok());
    }
}
