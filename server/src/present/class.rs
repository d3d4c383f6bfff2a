//! The class of an entry or a visa, as a register names it by its code: in the reader's words, with the code.

use app::i18n::{has_in, text};
use sala::text::Lang;

/// Where the forms name classes: the one for people who are here, then the one for visas.
const NAMES: [&str; 2] = ["tm28-field-visa_type", "evisa-field-visa_type"];

/// `TR: tourist`, `Visa exemption, 60 days (P60)`; the code alone where no form knows it.
pub fn class_name(lang: Lang, code: &str) -> String {
    let known = NAMES.iter().map(|prefix| format!("{prefix}-{code}")).find(|key| has_in(&[lang], key));
    // text keys: tm28-field-visa_type-, evisa-field-visa_type-.
    let Some(name) = known.map(|key| text(lang, &key, &[])) else { return code.to_owned() };
    if name.to_uppercase().contains(&code.to_uppercase()) { name } else { format!("{name} ({code})") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use sala::platforms::foreigner::visa::types::visa_types;

    #[test]
    fn a_class_has_a_name_and_its_code_in_every_language() {
        assert_eq!(class_name(Lang::En, "TR"), "TR: tourist");
        assert_eq!(class_name(Lang::En, "P60"), "Visa exemption, 60 days (P60)");
        assert_eq!(class_name(Lang::En, "X9"), "X9");
        for lang in Lang::ALL {
            for code in visa_types().iter().map(|visa| visa.code.as_str()).chain(["SMART", "OFFICIAL", "OTHER"]) {
                let name = class_name(lang, code);
                assert!(name.len() > code.len() && name.to_uppercase().contains(code), "{lang:?} {code}: {name}");
            }
        }
    }
}
