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
    let lang = arrival.path_and_query().strip_prefix('/').and_then(Lang::parse).ok_or(WebError::NotFound)?;
    Ok(Redirect::permanent(&Path::Home.to(lang)).into_response())
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
    fn paths_begin_with_a_language() {
        assert_eq!(of_path("/zh/"), Some(Lang::Zh));
        assert_eq!(of_path("/th"), Some(Lang::Th));
        assert_eq!(of_path("/thai/"), None);
        assert_eq!(of_path("/"), None);
    }
}
