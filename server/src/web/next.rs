//! Where to go after signing in: pages of this portal only, so that nobody can send people elsewhere through us.

use app::url::in_language;
use axum::http::uri::PathAndQuery;
use sala::text::Lang;

/// Longest address that is remembered, in bytes.
const LONGEST: usize = 1000;

/// The address in the language of the page that leads there (it may have been chosen since), if it is a page of this portal; with its
/// query, without a fragment.
pub fn local(next: &str, lang: Lang) -> Option<String> {
    checked(next).map(|address| in_language(&address, lang))
}

fn checked(next: &str) -> Option<String> {
    // Browsers read a backslash as a slash and drop tabs and line breaks, so the checks must not meet any.
    if next.len() > LONGEST || !next.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\') {
        return None;
    }
    let (language, rest) = next.strip_prefix('/')?.split_once('/')?;
    Lang::parse(language)?;
    let address = next.parse::<PathAndQuery>().ok()?;
    let path = address.path().get(language.len() + 2..)?;
    // Pages that lead here themselves would send people in a circle.
    let circle = ["sign-in", "sign-in/code", "sign-out", "session-expiring"].contains(&path);
    (!circle && !rest.starts_with('/')).then(|| address.as_str().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_of_the_portal() {
        for next in ["/en/", "/th/account", "/zh/apply/0193a/passport?from_check=yes", "/en/officer?after=%E0%B8%81"] {
            assert_eq!(checked(next).as_deref(), Some(next));
        }
        assert_eq!(checked("/en/account#top").as_deref(), Some("/en/account"));
    }

    #[test]
    fn in_the_language_that_was_chosen_since() {
        assert_eq!(
            local("/en/apply/0193a?from_check=yes", Lang::Zh).as_deref(),
            Some("/zh/apply/0193a?from_check=yes")
        );
        assert_eq!(local("//evil.example", Lang::Zh), None);
    }

    #[test]
    fn nothing_else() {
        for next in [
            "",
            "/",
            "//evil.example",
            "/\\evil.example",
            "\\\\evil.example",
            "https://evil.example/en/",
            "javascript:alert(1)",
            "evil.example",
            "/en//evil.example",
            "/en/\\evil.example",
            "/en/\t/evil.example",
            "/\t/evil.example",
            "/\n/evil.example",
            " /en/account",
            "/de/account",
            "/en",
            "/enaccount",
            "/EN/account",
            "/assets/sala.css",
            "/en/sign-in?next=/en/sign-in",
            "/th/sign-out",
            "/en/session-expiring",
            "/en/ก",
        ] {
            assert_eq!(checked(next), None, "{next:?}");
        }
        assert_eq!(checked(&format!("/en/{}", "a".repeat(LONGEST))), None);
    }
}
