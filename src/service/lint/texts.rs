//! Texts that come with the bundle: under the service's own prefix, in every language of the whole portal, with the same
//! values in each.

use super::{Bundle, Code, Finding};
use crate::text::Lang;

pub(super) fn lint(bundle: &Bundle, findings: &mut Vec<Finding>) {
    let prefix = format!("{}-", bundle.service.texts);
    for key in bundle.texts.keys() {
        let mut found = |code, what: String| findings.push(Finding::new(code, format!("texts: {key}"), what));
        if !key.starts_with(&prefix) {
            found(Code::ForeignText, format!("does not begin with `{prefix}`"));
        }
        let text = |lang: Lang| bundle.texts.in_language(lang, key);
        let values = Lang::ALL.into_iter().find_map(text).map(|first| first.values());
        for lang in Lang::ALL {
            match text(lang) {
                None if !lang.is_whole() => {}
                None => found(Code::UnevenText, format!("is not there in `{lang}`")),
                Some(text) if Some(text.values()) != values => {
                    found(Code::UnevenText, format!("names other values in `{lang}` than elsewhere"));
                }
                Some(_) => {}
            }
        }
    }
}
