//! The code of a guest's nationality (rule 20): the list of the official template, which are ICAO's codes without Thailand's,
//! 267 of them, and a few with digits that come as a dated setting.

use crate::identity::country::{countries, normalise_code};
use crate::text::{Lang, clean_line};

/// What a cell of the column means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Nationality {
    Missing,
    /// `mapped`: it was written `DEU`, which documents write `D`.
    Code {
        code: String,
        mapped: bool,
    },
    /// A Thai: nobody notifies the stay of one (s. 4: an alien is who is no Thai).
    Thai,
    /// None of the list; the code that may be meant.
    Unknown(Option<&'static str>),
}

const THAI: &str = "THA";

/// Reads the cell.
pub fn read(text: &str, further: &[String]) -> Nationality {
    let text = clean_line(text);
    if text.is_empty() {
        return Nationality::Missing;
    }
    if let Some(code) = further.iter().find(|code| code.eq_ignore_ascii_case(&text)) {
        return Nationality::Code { code: code.clone(), mapped: false };
    }
    match normalise_code(&text) {
        Some(THAI) => Nationality::Thai,
        Some(code) => Nationality::Code { code: code.to_owned(), mapped: text.eq_ignore_ascii_case("DEU") },
        None => Nationality::Unknown(offered(&text)),
    }
}

/// Who issued the document of somebody of this nationality.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Issuer {
    /// The state of the nationality.
    Same,
    Other(&'static str),
    /// The code is no state's: the document says who issued it.
    Unsaid,
}

/// ICAO Doc 9303-3 section 5: part B (British nationals without a state's own code) and part D (persons without a nationality).
pub fn issuer(code: &str) -> Issuer {
    match code {
        "GBN" | "GBO" | "GBP" | "GBS" => Issuer::Other("GBR"),
        "XXA" | "XXB" | "XXC" | "XXX" => Issuer::Unsaid,
        _ => Issuer::Same,
    }
}

/// Every code of the list with its names in Thai and English, in the order of the codes.
pub fn list(further: &[String]) -> Vec<(String, &'static str, &'static str)> {
    let known = countries(Lang::Zh).into_iter().filter(|country| country.code != THAI);
    let mut list: Vec<_> = known.map(|country| (country.code.to_owned(), country.name_th, country.name_en)).collect();
    list.extend(further.iter().map(|code| (code.clone(), "", "")));
    list.sort();
    list
}

/// What people write in place of a code, beside the names of countries and what begins as they do.
const OTHER_NAMES: [(&str, &str); 26] = [
    ("uk", "GBR"),
    ("england", "GBR"),
    ("english", "GBR"),
    ("scotland", "GBR"),
    ("britain", "GBR"),
    ("british", "GBR"),
    ("great britain", "GBR"),
    ("us", "USA"),
    ("u.s.a.", "USA"),
    ("america", "USA"),
    ("american", "USA"),
    ("chinese", "CHN"),
    ("french", "FRA"),
    ("dutch", "NLD"),
    ("holland", "NLD"),
    ("swiss", "CHE"),
    ("swedish", "SWE"),
    ("danish", "DNK"),
    ("polish", "POL"),
    ("spanish", "ESP"),
    ("turkish", "TUR"),
    ("burmese", "MMR"),
    ("burma", "MMR"),
    ("korean", "KOR"),
    ("south korea", "KOR"),
    ("lao", "LAO"),
];

/// The code of a country's name in any of the portal's languages, or of what begins like one name only ("German").
fn offered(text: &str) -> Option<&'static str> {
    let wanted = text.to_lowercase();
    if let Some((_, code)) = OTHER_NAMES.iter().find(|(name, _)| *name == wanted) {
        return Some(code);
    }
    let all = countries(Lang::Zh);
    let names = |country: &crate::identity::country::Country| Lang::ALL.map(|lang| country.name(lang).to_lowercase());
    if let Some(country) = all.iter().find(|country| names(country).contains(&wanted)) {
        return Some(country.code);
    }
    let begins = |name: &str| {
        let name = name.to_lowercase();
        name.chars().count() >= 4
            && wanted.chars().count() >= 4
            && (wanted.starts_with(&name) || name.starts_with(&wanted))
    };
    let mut alike = all.iter().filter(|country| begins(country.name_en));
    match (alike.next(), alike.next()) {
        (Some(one), None) => Some(one.code),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(code: &str, mapped: bool) -> Nationality {
        Nationality::Code { code: code.to_owned(), mapped }
    }

    #[test]
    fn germany_thailand_and_what_is_no_code() {
        let further = super::super::Settings::default().further_nationalities;
        let read = |text| read(text, &further);
        assert_eq!(read("DEU"), code("D", true));
        assert_eq!(read(" d "), code("D", false));
        assert_eq!(read("THA"), Nationality::Thai);
        assert_eq!(read(""), Nationality::Missing);
        for digits in ["B13", "e01", "Y03"] {
            assert_eq!(read(digits), code(&digits.to_uppercase(), false));
        }
        for (name, offered) in [
            ("Germany", Some("D")),
            ("German", Some("D")),
            ("จีน", Some("CHN")),
            ("俄罗斯", Some("RUS")),
            ("Russian", Some("RUS")),
            ("British", Some("GBR")),
            ("Thailand", Some("THA")),
            ("B14", None),
            ("U5A", None),
            ("Atlantis", None),
        ] {
            assert_eq!(read(name), Nationality::Unknown(offered), "{name}");
        }
    }

    #[test]
    fn the_templates_list_has_267_codes_and_the_further_ones() {
        assert_eq!(list(&[]).len(), 267);
        let further = super::super::Settings::default().further_nationalities;
        let list = list(&further);
        assert_eq!(list.len(), 270);
        assert!(list.iter().all(|(code, ..)| matches!(read(code, &further), Nationality::Code { mapped: false, .. })));
    }
}
