//! Pages that are the same for everybody who is not signed in: home, the platforms, what a service asks for. Most people
//! come for these, often at once, so each is rendered at most once a second, however many ask for it.
//!
//! Only the token of its forms is the visitor's own: it takes the place of the one with which the page was rendered. A page
//! with a nonce (one with an island) is not kept.

use axum::body::Bytes;
use jiff::{SignedDuration, Timestamp};
use std::collections::HashMap;
use std::sync::{PoisonError, RwLock};

use super::render::Rendered;

/// So old may a kept page be.
const FRESH: SignedDuration = SignedDuration::from_secs(1);

/// By path. Only routes without parameters are kept, and no queries, so there are few.
#[derive(Debug, Default)]
pub struct SharedPages(RwLock<HashMap<String, Kept>>);

#[derive(Debug)]
struct Kept {
    at: Timestamp,
    html: Bytes,
    /// The form token in it, if there is a form.
    token: Option<String>,
}

impl SharedPages {
    /// The page of a path for a visitor; `token` makes his form token.
    pub(super) fn get(&self, path: &str, now: Timestamp, token: impl FnOnce() -> String) -> Option<Rendered> {
        let kept = self.0.read().unwrap_or_else(PoisonError::into_inner);
        let kept = kept.get(path).filter(|kept| now.duration_since(kept.at) < FRESH)?;
        let html = match &kept.token {
            None => kept.html.clone(),
            Some(other) => std::str::from_utf8(&kept.html).ok()?.replace(other, &token()).into(),
        };
        Some(Rendered { html, has_form: kept.token.is_some(), has_nonce: false })
    }

    pub(super) fn keep(&self, path: &str, now: Timestamp, page: &Rendered, token: String) {
        let kept = Kept { at: now, html: page.html.clone(), token: page.has_form.then_some(token) };
        self.0.write().unwrap_or_else(PoisonError::into_inner).insert(path.to_owned(), kept);
    }
}

#[cfg(test)]
mod tests {
    use crate::testing::TestApp;
    use axum::http::StatusCode;
    use jiff::SignedDuration;

    fn token(text: &str) -> &str {
        let (_, rest) = text.split_once("name=\"csrf_token\" value=\"").expect("a form");
        rest.split('"').next().unwrap_or_default()
    }

    #[tokio::test]
    async fn the_page_is_everybodys_and_the_token_ones_own() {
        let app = TestApp::start().await;
        let (mut first, mut second) = (app.browser(), app.browser());
        let path = "/en/foreigner/90-day-report";
        let (one, two) = (first.get(path).await, second.get(path).await);
        let (mine, yours) = (token(&one.text), token(&two.text));
        assert_ne!(mine, yours);
        assert_eq!(one.text.replace(mine, yours), two.text);
        // Each token opens forms to its own browser only.
        let empty = [("email", ""), ("password", "")];
        for browser in [&mut first, &mut second] {
            assert_eq!(browser.post("/en/sign-in", &empty).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        }
        first.get(path).await;
        let stolen = [("email", ""), ("password", ""), ("csrf_token", yours)];
        assert_eq!(first.post_bare("/en/sign-in", &stolen).await.status, StatusCode::FORBIDDEN);
        // Who is signed in has a page of his own.
        let signed_in = app.signed_in("anna@sala.example").await.get(path).await;
        assert!(signed_in.text.contains("Anna") && !second.get(path).await.text.contains("Anna"));
        app.finish().await;
    }

    #[tokio::test]
    async fn a_kept_page_is_of_its_language_and_day() {
        let app = TestApp::start().await;
        let mut browser = app.browser();
        let path = "/th/foreigner/90-day-report";
        let today = browser.get(path).await.text;
        assert_ne!(browser.get("/zh/foreigner/90-day-report").await.text, today);
        app.clock.advance(SignedDuration::from_hours(24));
        assert_ne!(browser.get(path).await.text.replace(token(&today), ""), today.replace(token(&today), ""));
        // The address of this page, which the language switch leads to, is nobody else's.
        let with_query = browser.get("/th/?from=elsewhere").await.text;
        assert!(with_query.contains("/en/?from=elsewhere") && !browser.get("/th/").await.text.contains("elsewhere"));
        app.finish().await;
    }
}
