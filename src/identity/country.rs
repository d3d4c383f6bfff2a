//! States and other issuers of travel documents, by the codes that documents carry (ICAO 9303-3 section 5; rule 41).
//!
//! ISO 3166-1 alpha-3 with `D` for Germany, and ICAO's own codes for organisations, the stateless and refugees. The codes
//! stand apart from the names, so that a browser part which only checks a passport carries 1 KB and not 20.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use crate::text::Lang;

/// Every code, sorted.
const CODES: &str = "\
    ABW AFG AGO AIA ALA ALB AND ARE ARG ARM ASM ATA ATF ATG AUS AUT AZE BDI BEL BEN BES BFA BGD BGR BHR BHS BIH \
    BLM BLR BLZ BMU BOL BRA BRB BRN BTN BVT BWA CAF CAN CCK CHE CHL CHN CIV CMR COD COG COK COL COM CPV CRI CUB \
    CUW CXR CYM CYP CZE D DJI DMA DNK DOM DZA ECU EGY ERI ESH ESP EST ETH EUE FIN FJI FLK FRA FRO FSM GAB GBD \
    GBN GBO GBP GBR GBS GEO GGY GHA GIB GIN GLP GMB GNB GNQ GRC GRD GRL GTM GUF GUM GUY HKG HMD HND HRV HTI HUN \
    IDN IMN IND IOT IRL IRN IRQ ISL ISR ITA JAM JEY JOR JPN KAZ KEN KGZ KHM KIR KNA KOR KWT LAO LBN LBR LBY LCA \
    LIE LKA LSO LTU LUX LVA MAC MAF MAR MCO MDA MDG MDV MEX MHL MKD MLI MLT MMR MNE MNG MNP MOZ MRT MSR MTQ MUS \
    MWI MYS MYT NAM NCL NER NFK NGA NIC NIU NLD NOR NPL NRU NZL OMN PAK PAN PCN PER PHL PLW PNG POL PRI PRK PRT \
    PRY PSE PYF QAT REU RKS ROU RUS RWA SAU SDN SEN SGP SGS SHN SJM SLB SLE SLV SMR SOM SPM SRB SSD STP SUR SVK \
    SVN SWE SWZ SXM SYC SYR TCA TCD TGO THA TJK TKL TKM TLS TON TTO TUN TUR TUV TWN TZA UGA UKR UMI UNA UNK UNO \
    URY USA UZB VAT VCT VEN VGB VIR VNM VUT WLF WSM XCC XCO XEC XOM XPO XXA XXB XXC XXX YEM ZAF ZMB ZWE";

/// Code of the specimen in ICAO's documents: well formed, issued by nobody.
pub const SPECIMEN: &str = "UTO";

/// Code, then the English, Thai, Chinese, Japanese, Korean, Russian and Burmese name, tab-separated.
const NAMES: &str = include_str!("countries.tsv");

/// An issuer of travel documents, or a nationality.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Country {
    /// ICAO code: `THA`, `D`, `XXA`.
    pub code: &'static str,
    pub name_en: &'static str,
    pub name_th: &'static str,
    pub name_zh: &'static str,
    pub name_ja: &'static str,
    pub name_ko: &'static str,
    pub name_ru: &'static str,
    pub name_my: &'static str,
}

impl Country {
    pub const fn name(&self, lang: Lang) -> &'static str {
        match lang {
            Lang::Th => self.name_th,
            Lang::En => self.name_en,
            Lang::Zh => self.name_zh,
            Lang::Ja => self.name_ja,
            Lang::Ko => self.name_ko,
            Lang::Ru => self.name_ru,
            Lang::My => self.name_my,
        }
    }
}

static COUNTRIES: LazyLock<BTreeMap<&'static str, Country>> = LazyLock::new(|| {
    let lines = NAMES.lines().filter(|line| !line.starts_with('#'));
    lines
        .filter_map(|line| {
            let mut cells = line.split('\t');
            let country = Country {
                code: cells.next()?,
                name_en: cells.next()?,
                name_th: cells.next()?,
                name_zh: cells.next()?,
                name_ja: cells.next()?,
                name_ko: cells.next()?,
                name_ru: cells.next()?,
                name_my: cells.next()?,
            };
            Some((country.code, country))
        })
        .collect()
});

/// Whether documents can carry this code, exactly as written here. Knows no names, and not [`SPECIMEN`].
pub fn is_known_code(code: &str) -> bool {
    code.len() <= 3 && CODES.split(' ').any(|known| known == code)
}

/// The code in the form in which it is stored: upper case, `D` for Germany's `DEU`. `None` when it is unknown.
pub fn normalise_code(text: &str) -> Option<&'static str> {
    let upper = text.trim().to_ascii_uppercase();
    let wanted = if upper == "DEU" { "D" } else { upper.as_str() };
    CODES.split(' ').find(|known| *known == wanted)
}

/// Whether two codes mean the same state: `D` and `DEU` do.
pub fn same_state(a: &str, b: &str) -> bool {
    match (normalise_code(a), normalise_code(b)) {
        (Some(a), Some(b)) => a == b,
        _ => a.trim().eq_ignore_ascii_case(b.trim()),
    }
}

/// The country of a code, in any form that [`normalise_code`] knows.
pub fn country(code: &str) -> Option<&'static Country> {
    COUNTRIES.get(normalise_code(code)?)
}

/// All issuers for a list to choose from, sorted by name in a language.
///
/// English ignores accents (Åland among the A), Thai sorts a leading vowel after its consonant as dictionaries do,
/// Japanese, Korean, Russian and Burmese stand in the order of their letters. Chinese keeps the order of the codes, since
/// sorting by sound needs a table of all characters.
pub fn countries(lang: Lang) -> Vec<&'static Country> {
    let mut list: Vec<&'static Country> = COUNTRIES.values().collect();
    match lang {
        Lang::Zh => {}
        Lang::En => list.sort_by_cached_key(|country| latin_key(country.name_en)),
        Lang::Th => list.sort_by_cached_key(|country| thai_key(country.name_th)),
        Lang::Ja | Lang::Ko | Lang::Ru | Lang::My => list.sort_by_key(|country| country.name(lang)),
    }
    list
}

/// Letters without accents, in upper case.
fn latin_key(name: &str) -> String {
    name.chars()
        .map(|c| match c {
            'Å' => 'A',
            'ç' => 'C',
            'é' | 'è' => 'E',
            'ô' => 'O',
            'ü' => 'U',
            other => other.to_ascii_uppercase(),
        })
        .collect()
}

/// Thai dictionary order: เ แ โ ใ ไ stand before their consonant but sort after it; tone marks and ์ count last, so they
/// are left out.
pub(crate) fn thai_key(name: &str) -> String {
    let mut key = String::with_capacity(name.len());
    let mut waiting = None;
    for c in name.chars() {
        match c {
            'เ'..='ไ' => waiting = Some(c),
            '\u{0E47}'..='\u{0E4C}' => {}
            _ => {
                key.push(c);
                key.extend(waiting.take());
            }
        }
    }
    key
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_and_names_are_the_same_set() {
        let named: Vec<&str> = COUNTRIES.keys().copied().collect();
        let codes: Vec<&str> = CODES.split(' ').collect();
        assert_eq!(codes, named);
        assert_eq!(codes.len(), 249 + 19);
        assert!(COUNTRIES.values().all(|c| Lang::ALL.into_iter().all(|lang| !c.name(lang).is_empty())));
    }

    #[test]
    fn germany_and_the_specimen() {
        assert!(is_known_code("D") && !is_known_code("DEU"));
        assert_eq!(normalise_code(" deu "), Some("D"));
        assert_eq!(country("DEU").map(|c| c.name(Lang::En)), Some("Germany"));
        assert!(same_state("D", "DEU") && same_state("USA", "usa") && !same_state("USA", "GBR"));
        assert!(!is_known_code(SPECIMEN) && country(SPECIMEN).is_none());
    }

    #[test]
    fn icao_codes_are_known() {
        for code in [
            "GBD", "GBN", "GBO", "GBP", "GBS", "RKS", "EUE", "UNO", "UNA", "UNK", "XOM", "XPO", "XCC", "XCO", "XEC",
            "XXA", "XXB", "XXC", "XXX", "THA",
        ] {
            assert!(is_known_code(code), "{code}");
        }
        for code in ["U5A", "", "XKX", "USA GBR", "D<<", "tha"] {
            assert!(!is_known_code(code), "{code}");
        }
    }

    #[test]
    fn lists_are_in_each_languages_order() {
        let english: Vec<&str> = countries(Lang::En).iter().map(|c| c.name_en).collect();
        assert_eq!(english.get(..3), Some(["Afghanistan", "Åland Islands", "Albania"].as_slice()));
        let thai: Vec<&str> = countries(Lang::Th).iter().map(|c| c.name_th).collect();
        let at = |name| thai.iter().position(|n| *n == name).unwrap();
        assert!(at("กัมพูชา") < at("เกาหลีใต้") && at("เกาหลีใต้") < at("แคนาดา") && at("แคนาดา") < at("จีน"));
        assert!(at("ไทย") < at("นอร์เวย์"));
        assert_eq!(countries(Lang::Zh).len(), 268);
        let russian: Vec<&str> = countries(Lang::Ru).iter().map(|c| c.name_ru).collect();
        assert_eq!(russian.get(..2), Some(["Австралия", "Австрия"].as_slice()));
    }
}
