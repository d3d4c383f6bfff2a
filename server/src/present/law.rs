//! Laws in the reader's language. Bundles and settings cite them in English; each citation has a text of its own, whose key is made
//! of its letters and digits.

// text keys: law-

use app::i18n::{english, has, text};
use sala::text::Lang;

/// The act of which most sections are cited.
const IMMIGRATION: &str = "Immigration Act B.E. 2522 s. ";

/// A citation in words; as it is written where it has no text yet, which is English.
pub fn law(lang: Lang, cited: &str) -> String {
    let key = key(cited);
    if has(&key) {
        return text(lang, &key, &[]);
    }
    match cited.strip_prefix(IMMIGRATION).filter(|section| is_number(section)) {
        Some(section) => text(lang, "law-immigration-section", &[("section", section.into())]),
        None => english(lang, cited),
    }
}

/// Whether it is the number of a section and nothing else: `37(5)`, `18/1`.
fn is_number(section: &str) -> bool {
    !section.contains(char::is_whitespace)
}

/// `Immigration Act B.E. 2522 s. 37(5)` has the key `law-immigration-act-b-e-2522-s-37-5`.
fn key(cited: &str) -> String {
    let lower = cited.to_ascii_lowercase();
    let words = lower.split(|character: char| !character.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    words.fold("law".to_owned(), |key, word| format!("{key}-{word}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use app::i18n::marked::mark;
    use sala::service::{DEMONSTRATION, SHIPPED, Source};

    #[test]
    fn what_the_demonstration_cites_has_a_text() {
        let mut cited = 0;
        for bundle in SHIPPED.iter().chain(&DEMONSTRATION).map(Source::bundle).map(Result::unwrap) {
            let fees = bundle.workflow.fees.iter().map(|fee| &fee.law);
            let extensions = bundle.workflow.actions.iter().filter_map(|action| action.extends.as_ref());
            let kept = bundle.service.retention.iter().map(|retention| &retention.ground);
            let grounds = extensions.map(|extends| &extends.ground).chain(kept);
            for law in bundle.service.law.iter().chain(fees).chain(grounds) {
                assert!(has(&key(law)), "{law}: {} is missing", key(law));
                cited += 1;
            }
        }
        assert!(cited > 7, "{cited}");
    }

    #[test]
    fn a_citation_without_a_text_stands_as_it_is_written() {
        let nothing = "Act on Nothing B.E. 2599 s. 1";
        assert_eq!(law(Lang::En, nothing), nothing);
        assert_eq!(law(Lang::Th, nothing), mark(nothing));
        let fined = "Immigration Act B.E. 2522 s. 76 and s. 84: fixed fine";
        assert_eq!(law(Lang::Th, fined), mark(fined));
        assert!(law(Lang::Th, "Immigration Act B.E. 2522 s. 37(5)").ends_with("พ.ศ. 2522 มาตรา 37 (5)"));
    }
}
