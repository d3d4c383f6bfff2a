//! The only way to read a form. A handler gets its values only after everything else was checked: that it is a form, not too
//! long, sent by a page of this portal and from this browser's session. (A test looks for other ways in the routes.)

use std::collections::BTreeMap;
use std::fmt;

use app::parts::csrf_field::CSRF_FIELD;
use axum::body::{Bytes, to_bytes};
use axum::extract::{FromRequest, FromRequestParts as _, Request};
use axum::http::header::{CONTENT_TYPE, HOST, ORIGIN};
use axum::http::{HeaderMap, StatusCode, Uri};
use serde::de::{DeserializeOwned, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};

use super::error::WebError;
use super::visit::Arrival;
use crate::app_state::AppState;

/// Longest body of a form in bytes. Documents go another way.
pub const LONGEST: usize = 256 * 1024;

/// The values of a form that a page of this portal sent.
#[derive(Debug, Clone)]
pub struct ProtectedForm<T>(pub T);

/// The values of a form whose fields are data: each name with all its values, in the order of the page.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FormValues(pub BTreeMap<String, Vec<String>>);

impl FormValues {
    /// The first value of that name; empty when there is none.
    pub fn first(&self, name: &str) -> &str {
        self.all(name).first().map_or("", String::as_str)
    }

    /// All values of that name: what was ticked.
    pub fn all(&self, name: &str) -> &[String] {
        self.0.get(name).map_or(&[], Vec::as_slice)
    }
}

impl<'de> Deserialize<'de> for FormValues {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Pairs;
        impl<'de> Visitor<'de> for Pairs {
            type Value = FormValues;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("names and values")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<FormValues, A::Error> {
                let mut values = FormValues::default();
                while let Some((name, value)) = map.next_entry::<String, String>()? {
                    values.0.entry(name).or_default().push(value);
                }
                Ok(values)
            }
        }
        deserializer.deserialize_map(Pairs)
    }
}

impl<T: DeserializeOwned> FromRequest<AppState> for ProtectedForm<T> {
    type Rejection = WebError;

    async fn from_request(request: Request, state: &AppState) -> Result<Self, WebError> {
        let (mut parts, body) = request.into_parts();
        let arrival = Arrival::from_request_parts(&mut parts, state).await?;
        if !is_form(&parts.headers) {
            return Err(WebError::Unprocessable(StatusCode::UNSUPPORTED_MEDIA_TYPE));
        }
        if !same_origin(&parts.headers, &state.base_url) {
            return Err(WebError::FormToken);
        }
        let too_long = |_| WebError::Unprocessable(StatusCode::PAYLOAD_TOO_LARGE);
        let body = to_bytes(body, LONGEST).await.map_err(too_long)?;
        let FormValues(mut values) = read(&body)?;
        let token = values.remove(CSRF_FIELD).and_then(|mut tokens| tokens.pop()).unwrap_or_default();
        let signed_in = arrival.signed_in(state).await?;
        let session = signed_in.as_ref().map(|signed_in| &signed_in.session);
        if !arrival.form().accepts(&state.config.keys, session, &token) {
            return Err(WebError::FormToken);
        }
        read(&body).map(Self)
    }
}

fn read<T: DeserializeOwned>(body: &Bytes) -> Result<T, WebError> {
    let wrong = WebError::Unprocessable(StatusCode::UNPROCESSABLE_ENTITY);
    // Nobody types the character 0, and PostgreSQL does not store it.
    if body.contains(&0) || body.windows(3).any(|part| part == b"%00") {
        return Err(wrong);
    }
    serde_urlencoded::from_bytes(body).map_err(|_| wrong)
}

fn is_form(headers: &HeaderMap) -> bool {
    let content_type = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let kind = content_type.split(';').next().unwrap_or_default().trim();
    kind.eq_ignore_ascii_case("application/x-www-form-urlencoded")
}

/// Whether the browser says that a page of this origin sent the form. An old browser says nothing; then the token alone
/// decides.
pub(super) fn same_origin(headers: &HeaderMap, base_url: &str) -> bool {
    let text = |name: &str| headers.get(name).map(|value| value.to_str().unwrap_or_default());
    // `none` is the person himself, as when a browser opens its tabs again.
    if text("sec-fetch-site").is_some_and(|site| !["same-origin", "none"].contains(&site)) {
        return false;
    }
    let Some(origin) = text(ORIGIN.as_str()) else { return true };
    // A page of another site cannot make the browser send a wrong Host. A proxy may change it; then the configured
    // address is the one to compare with.
    let authority = origin.parse::<Uri>().ok().and_then(|uri| Some(uri.authority()?.as_str().to_ascii_lowercase()));
    let host = text(HOST.as_str()).map(str::to_ascii_lowercase);
    origin.eq_ignore_ascii_case(base_url) || (authority.is_some() && authority == host)
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::{HeaderName, HeaderValue};

    fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
        let pair = |(name, value): &(&'static str, &'static str)| {
            (HeaderName::from_static(name), HeaderValue::from_static(value))
        };
        pairs.iter().map(pair).collect()
    }

    #[test]
    fn only_pages_of_this_origin_may_send_forms() {
        let base = "https://sala.example";
        for (allowed, pairs) in [
            (true, &[][..]),
            (true, &[("origin", "https://sala.example")]),
            (true, &[("origin", "https://sala.example"), ("sec-fetch-site", "same-origin")]),
            (true, &[("origin", "http://localhost:8080"), ("host", "localhost:8080")]),
            (false, &[("origin", "https://evil.example"), ("host", "sala.example")]),
            (false, &[("origin", "https://sala.example.evil.example"), ("host", "sala.example")]),
            (false, &[("origin", "null"), ("host", "sala.example")]),
            (false, &[("origin", "null")]),
            (false, &[("origin", "")]),
            (false, &[("sec-fetch-site", "cross-site")]),
            (false, &[("sec-fetch-site", "same-site"), ("origin", "https://sala.example")]),
            (true, &[("sec-fetch-site", "none")]),
            (false, &[("sec-fetch-site", "")]),
        ] {
            assert_eq!(same_origin(&headers(pairs), base), allowed, "{pairs:?}");
        }
    }

    #[test]
    fn only_forms_are_forms() {
        assert!(is_form(&headers(&[("content-type", "application/x-www-form-urlencoded; charset=UTF-8")])));
        for other in ["text/plain", "application/json", "multipart/form-data; boundary=x", ""] {
            assert!(!is_form(&headers(&[("content-type", other)])), "{other}");
        }
        assert!(!is_form(&HeaderMap::new()));
    }

    #[test]
    fn values_repeat_and_may_be_empty() {
        let values: FormValues = read(&Bytes::from_static("a=1&b=&a=%E0%B8%81+2&c".as_bytes())).unwrap();
        assert_eq!(values.all("a"), ["1", "ก 2"]);
        assert_eq!((values.first("a"), values.first("b"), values.first("none")), ("1", "", ""));
        assert!(read::<FormValues>(&Bytes::from_static(b"a=%00")).is_err());
        assert!(read::<FormValues>(&Bytes::from_static(b"a=\0")).is_err());
    }

    /// A handler that read a form in another way would skip every check above.
    #[test]
    fn routes_read_forms_in_no_other_way() {
        fn look(folder: &std::path::Path, found: &mut Vec<String>) {
            for entry in std::fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    look(&path, found);
                } else if path.extension().is_some_and(|extension| extension == "rs") {
                    let text = std::fs::read_to_string(&path).unwrap();
                    let other = [
                        "Form(",
                        "Form<",
                        "RawForm",
                        "Multipart",
                        "multer",
                        "Bytes",
                        "body::",
                        "Json(",
                        "Json<",
                        "RawBody",
                    ];
                    for (number, line) in text.lines().enumerate() {
                        let line = line.split("//").next().unwrap_or_default().replace("ProtectedForm", "");
                        // Answers may be JSON; only what stands among arguments reads.
                        let line = line.replace("Json(json!", "");
                        let reads = line.contains(": ") || line.contains("use axum::extract");
                        if reads && other.iter().any(|word| line.contains(word)) && !line.contains("->") {
                            found.push(format!("{}:{}: {line}", path.display(), number + 1));
                        }
                        if line.contains("axum::Form") || line.contains("extract::Form") {
                            found.push(format!("{}:{}: {line}", path.display(), number + 1));
                        }
                    }
                }
            }
        }
        let mut found = Vec::new();
        look(&std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/routes"), &mut found);
        assert!(found.is_empty(), "use ProtectedForm:\n{}", found.join("\n"));
    }
}
