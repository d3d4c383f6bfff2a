//! A page becomes an answer.

use app::pages::account::session_expiring::SessionExpiringPage;
use app::render::{CsrfToken, Page, PageContext, UserBar, render};
use app::url::Path;
use axum::body::Bytes;
use axum::http::header::{CACHE_CONTROL, CONTENT_LANGUAGE, CONTENT_TYPE, REFRESH, SET_COOKIE};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse as _, Redirect, Response};
use jiff::SignedDuration;
use sala::calendar::format_time;
use sala::text::Lang;

use super::csrf::FormSecret;
use super::error::WebError;
use super::session::{ANNOUNCED, IDLE, WARNING_AFTER};
use super::visit::{Arrival, SignedIn, Visit};
use crate::app_state::AppState;

/// Leads to another page after some time, without script: the warning before a session ends. People can stay from there
/// (WCAG 2.2.1), which checkers of a page alone cannot see of a `<meta>`; so it goes as a header.
#[derive(Debug)]
pub(super) struct Refresh {
    seconds: u32,
    url: String,
}

/// Once a process, before the first page: Leptos wants an executor even when it only writes text.
pub fn initialise() {
    // An error says that there is one already.
    let _ = any_spawner::Executor::init_tokio();
}

impl Visit {
    /// The page, with status 200.
    pub fn page(&self, page: impl Page) -> Response {
        self.page_with(StatusCode::OK, page)
    }

    /// The page with another status: 422 for a form that is not right, 404, 409.
    pub fn page_with(&self, status: StatusCode, page: impl Page) -> Response {
        // Leaving by itself would lose what was typed: such a page warns in its place.
        let refresh = self.signed_in.as_deref().filter(|_| !page.holds_typing()).map(|signed_in| {
            let url = Path::SessionExpiring.with_query(self.lang, &[("next", self.path_and_query())]);
            let warning = Refresh { seconds: whole_seconds(WARNING_AFTER), url };
            self.or_latest_end(signed_in, IDLE, warning, self.path_and_query())
        });
        self.context().answer(status, self.path_and_query().to_owned(), refresh, page)
    }

    /// A page that is the same for everybody who is not signed in; `page` is only asked for when no fresh one is kept.
    pub async fn shared_page<P: Page>(
        &self,
        page: impl AsyncFnOnce() -> Result<P, WebError>,
    ) -> Result<Response, WebError> {
        let (path, now) = (self.path_and_query(), self.state.clock.now());
        if self.signed_in.is_some() || path.contains('?') {
            return Ok(self.page(page().await?));
        }
        let context = self.context();
        if let Some(kept) = self.state.shared_pages.get(path, now, || context.token()) {
            return Ok(context.respond(StatusCode::OK, kept, None));
        }
        let token = context.token();
        let rendered = context.render(path.to_owned(), &token, page().await?);
        if !rendered.has_nonce {
            self.state.shared_pages.keep(path, now, &rendered, token);
        }
        Ok(context.respond(StatusCode::OK, rendered, None))
    }

    /// A page that the browser leaves by itself; see [`Visit::session_expiring`].
    fn page_refreshing(&self, refresh: Option<Refresh>, page: impl Page) -> Response {
        self.context().answer(StatusCode::OK, self.path_and_query().to_owned(), refresh, page)
    }

    /// The warning before an idle session ends. The browser goes on to sign in when it has ended for sure: the last use
    /// may have been written down a step later than the warning assumes.
    pub fn session_expiring(&self, signed_in: &SignedIn, back: String) -> Response {
        let promised = IDLE - WARNING_AFTER;
        let for_sure = promised + SignedDuration::from_secs(65);
        let url = Path::SignIn.with_query(self.lang, &[("notice", "ended"), ("next", &back)]);
        let idle = Refresh { seconds: whole_seconds(for_sure), url };
        let refresh = self.or_latest_end(signed_in, for_sure, idle, &back);
        let left = promised.min(signed_in.left(self.state.clock.now()));
        let minutes_left = u32::try_from(left.as_mins()).unwrap_or(0);
        self.page_refreshing(Some(refresh), SessionExpiringPage { minutes_left, back })
    }

    /// Where the browser goes by itself because of a session that would end idle within this time; to sign in, when it comes to
    /// its latest end before: then there is nothing to stay for.
    fn or_latest_end(&self, signed_in: &SignedIn, within: SignedDuration, idle: Refresh, back: &str) -> Refresh {
        let left = signed_in.left(self.state.clock.now());
        if left > within {
            return idle;
        }
        let url = Path::SignIn.with_query(self.lang, &[("notice", "longest"), ("next", back)]);
        Refresh { seconds: whole_seconds(left) + 1, url }
    }

    /// On to another page of ours, after a form: 303.
    #[expect(clippy::unused_self, reason = "what a visit can be answered with stands together")]
    pub fn redirect(&self, location: &str) -> Response {
        Redirect::to(location).into_response()
    }

    /// A new form secret, for whoever has just signed in: put it on the answer.
    pub fn renew_form_secret(&self, answer: &mut Response) {
        let secret = FormSecret::fresh(&self.state.random);
        if let Some(cookie) = secret.set_cookie(self.state.config.encrypted()) {
            answer.headers_mut().append(SET_COOKIE, cookie);
        }
    }

    fn context(&self) -> Context<'_> {
        let signed_in = self.signed_in.as_deref();
        Context { state: &self.state, arrival: &self.arrival, lang: self.lang, signed_in }
    }
}

/// A page as text.
pub(super) struct Rendered {
    pub html: Bytes,
    /// Whether a form of the page carries the visitor's token.
    pub has_form: bool,
    /// Whether it names the nonce of its answer.
    pub has_nonce: bool,
}

/// What a page is rendered with.
pub(super) struct Context<'a> {
    pub state: &'a AppState,
    pub arrival: &'a Arrival,
    pub lang: Lang,
    pub signed_in: Option<&'a SignedIn>,
}

impl Context<'_> {
    /// The page as an answer. `path`: of this page, for the language switch.
    pub fn answer(&self, status: StatusCode, path: String, refresh: Option<Refresh>, page: impl Page) -> Response {
        self.respond(status, self.render(path, &self.token(), page), refresh)
    }

    /// A form token of this visitor.
    fn token(&self) -> String {
        let session = self.signed_in.map(|signed_in| &signed_in.session);
        self.arrival.form().token(&self.state.config.keys, session, &self.state.random)
    }

    fn render(&self, path: String, token: &str, page: impl Page) -> Rendered {
        let Self { state, arrival, lang, signed_in } = *self;
        let left = signed_in.map(|signed_in| signed_in.left(state.clock.now()));
        let context = PageContext {
            lang,
            path,
            assets: state.page_assets.clone(),
            nonce: (!arrival.by_script()).then(|| arrival.nonce().to_owned()),
            csrf: Some(CsrfToken(token.to_owned())),
            user: signed_in.map(|signed_in| UserBar {
                name: signed_in.shown_name().to_owned(),
                officer: signed_in.officer().is_some(),
                finance: signed_in.finance_officer().is_some(),
            }),
            warns_of_end: left.is_some_and(|left| left > IDLE) && page.holds_typing(),
            ends_at: signed_in
                .filter(|_| left.is_some_and(|left| left <= ANNOUNCED))
                .map(|signed_in| format_time(signed_in.ends_at)),
        };
        let html = render(&context, page);
        Rendered { has_form: html.contains(token), has_nonce: html.contains(arrival.nonce()), html: html.into() }
    }

    /// A page without a form needs no cookie, and may stay in the browser's cache.
    fn respond(&self, status: StatusCode, page: Rendered, refresh: Option<Refresh>) -> Response {
        let Self { state, arrival, lang, signed_in } = *self;
        let Rendered { html, has_form, .. } = page;
        let mut answer = (status, html).into_response();
        let headers = answer.headers_mut();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
        headers.insert(CONTENT_LANGUAGE, HeaderValue::from_static(lang.code()));
        // A guest is not signed in, and his pages are his own.
        let private = signed_in.is_some() || arrival.known().is_some() || has_form || !status.is_success();
        let cache = if private { "no-store" } else { "private, no-cache" };
        if let Some(Ok(refresh)) =
            refresh.map(|Refresh { seconds, url }| HeaderValue::try_from(format!("{seconds};url={url}")))
        {
            headers.insert(REFRESH, refresh);
        }
        headers.insert(CACHE_CONTROL, HeaderValue::from_static(cache));
        if has_form && let Some(cookie) = arrival.form().set_cookie(state.config.encrypted()) {
            headers.append(SET_COOKIE, cookie);
        }
        answer
    }
}

fn whole_seconds(span: SignedDuration) -> u32 {
    u32::try_from(span.as_secs()).unwrap_or(0)
}
