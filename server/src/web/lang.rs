//! Languages in addresses: each page stands under `/th/`, `/en/` and `/zh/`, and `/` leads to one of them.

use axum::http::header::{ACCEPT_LANGUAGE, CACHE_CONTROL, VARY};
use axum::http::{HeaderMap, HeaderValue};
use axum::response::{IntoResponse as _, Redirect, Response};
use sala::text::Lang;

use super::error::WebError;
use super::visit::Arrival;
use app::url::Path;

/// For whoever prefers no language that we have.
const DEFAULT: Lang = Lang::Th;

/// The language that a path begins with.
pub fn of_path(path: &str) -> Option<Lang> {
    let first = path.strip_prefix('/')?.split('/').next()?;
    Lang::parse(first)
}

/// The language of ours that the browser prefers most. All kinds of Chinese are taken for `zh`.
pub fn accepted(headers: &HeaderMap) -> Lang {
    let lines = headers.get_all(ACCEPT_LANGUAGE).iter().filter_map(|value| value.to_str().ok());
    let mut best: Option<(Lang, f32)> = None;
    for entry in lines.flat_map(|line| line.split(',')) {
        let mut parts = entry.split(';').map(str::trim);
        let tag = parts.next().unwrap_or_default().to_ascii_lowercase();
        let Some(lang) = Lang::parse(tag.split('-').next().unwrap_or_default()) else { continue };
        let weight = parts.find_map(|part| part.strip_prefix("q=")?.parse().ok()).unwrap_or(1.0_f32);
        // Of equal ones the first counts.
        if weight > 0.0 && best.is_none_or(|(_, most)| weight > most) {
            best = Some((lang, weight));
        }
    }
    best.map_or(DEFAULT, |(lang, _)| lang)
}

/// Handler for `/`.
pub async fn root(headers: HeaderMap) -> Response {
    let mut answer = Redirect::to(&Path::Home.to(accepted(&headers))).into_response();
    answer.headers_mut().insert(VARY, HeaderValue::from_static("accept-language"));
    answer.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("private, no-cache"));
    answer
}

/// For addresses without a route: `/th` means `/th/`, everything else is not found.
pub async fn fallback(arrival: Arrival) -> Result<Response, WebError> {
    let lang = without_slash(arrival.path_and_query()).ok_or(WebError::NotFound)?;
    Ok(Redirect::permanent(&Path::Home.to(lang)).into_response())
}

/// For addresses that only take a form: to the page that holds it, one level up. Whoever chooses another language on the answer to
/// a form, or comes back to it after the warning of a session's end, asks for its address.
pub async fn form_page(arrival: Arrival) -> Result<Response, WebError> {
    let above = above(arrival.path_and_query()).ok_or(WebError::NotFound)?;
    Ok(Redirect::to(above).into_response())
}

fn above(path_and_query: &str) -> Option<&str> {
    let path = path_and_query.split('?').next()?;
    let (above, _) = path.rsplit_once('/')?;
    of_path(above).map(|_| above)
}

/// The language of an address that is nothing else, whatever its query.
fn without_slash(path_and_query: &str) -> Option<Lang> {
    let path = path_and_query.split('?').next()?;
    Lang::parse(path.strip_prefix('/')?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn preferred(accept: &'static str) -> Lang {
        let mut headers = HeaderMap::new();
        headers.insert(ACCEPT_LANGUAGE, HeaderValue::from_static(accept));
        accepted(&headers)
    }

    #[test]
    fn the_browser_s_preference_counts() {
        assert_eq!(accepted(&HeaderMap::new()), Lang::Th);
        assert_eq!(preferred("en-GB,en;q=0.9,th;q=0.8"), Lang::En);
        assert_eq!(preferred("de-DE,de;q=0.9,en;q=0.5,zh-TW;q=0.7"), Lang::Zh);
        assert_eq!(preferred("zh-Hans-CN"), Lang::Zh);
        assert_eq!(preferred("de, fr;q=0.5"), Lang::Th);
        assert_eq!(preferred("en;q=0, th;q=0.1"), Lang::Th);
        assert_eq!(preferred("EN"), Lang::En);
        assert_eq!(preferred("*, ;;q=x"), Lang::Th);
    }

    #[test]
    fn a_language_alone_is_its_home() {
        assert_eq!(without_slash("/th"), Some(Lang::Th));
        assert_eq!(without_slash("/th?utm_source=mail"), Some(Lang::Th));
        assert_eq!(without_slash("/th/nothing?x"), None);
        assert_eq!(without_slash("/?th"), None);
    }

    #[test]
    fn a_form_s_page_is_above_it() {
        assert_eq!(above("/th/officer/case/NR-1/return?a=/b"), Some("/th/officer/case/NR-1"));
        assert_eq!(above("/en/sign-out"), Some("/en"));
        assert_eq!(above("//evil.example/x"), None);
        assert_eq!(above("/de/sign-out"), None);
    }

    #[test]
    fn paths_begin_with_a_language() {
        assert_eq!(of_path("/zh/"), Some(Lang::Zh));
        assert_eq!(of_path("/th"), Some(Lang::Th));
        assert_eq!(of_path("/thai/"), None);
        assert_eq!(of_path("/"), None);
    }
}
