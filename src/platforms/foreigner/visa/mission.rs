//! The missions of Thailand that issue visas, and which countries each serves (rule 38).

use crate::text::Lang;
use std::sync::LazyLock;

/// Code, kind, country, city in Thai, English, Chinese, currency, further countries; tab-separated.
const TABLE: &str = include_str!("missions.tsv");

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MissionKind {
    Embassy,
    Consulate,
    /// Where Thailand has no diplomatic relations.
    Office,
}

impl MissionKind {
    fn parse(code: &str) -> Option<Self> {
        Some(match code {
            "EMBASSY" => Self::Embassy,
            "CONSULATE" => Self::Consulate,
            "OFFICE" => Self::Office,
            _ => return None,
        })
    }
}

/// A mission.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mission {
    pub code: &'static str,
    pub kind: MissionKind,
    /// Where it stands.
    pub country: &'static str,
    city_th: &'static str,
    city_en: &'static str,
    city_zh: &'static str,
    /// In which it takes fees.
    pub currency: &'static str,
    also: Vec<&'static str>,
}

impl Mission {
    fn parse(line: &'static str) -> Option<Self> {
        let mut cells = line.split('\t');
        Some(Self {
            code: cells.next()?,
            kind: MissionKind::parse(cells.next()?)?,
            country: cells.next()?,
            city_th: cells.next()?,
            city_en: cells.next()?,
            city_zh: cells.next()?,
            currency: cells.next()?,
            also: cells.next()?.split(' ').filter(|code| !code.is_empty()).collect(),
        })
    }

    /// Whether people in a country apply to it.
    pub fn serves(&self, country: &str) -> bool {
        self.country == country || self.also.contains(&country)
    }

    /// "Royal Thai Embassy, London".
    pub fn name(&self, lang: Lang) -> String {
        match (lang, self.kind) {
            (Lang::Th, MissionKind::Embassy) => format!("สถานเอกอัครราชทูต ณ {}", self.city_th),
            (Lang::Th, MissionKind::Consulate) => format!("สถานกงสุลใหญ่ ณ {}", self.city_th),
            (Lang::Th, MissionKind::Office) => format!("สำนักงานการค้าและเศรษฐกิจไทย ({})", self.city_th),
            (Lang::Zh, MissionKind::Embassy) => format!("泰国驻{}大使馆", self.city_zh),
            (Lang::Zh, MissionKind::Consulate) => format!("泰国驻{}总领事馆", self.city_zh),
            (Lang::Zh, MissionKind::Office) => format!("泰国贸易经济办事处（{}）", self.city_zh),
            (_, MissionKind::Embassy) => format!("Royal Thai Embassy, {}", self.city_en),
            (_, MissionKind::Consulate) => format!("Royal Thai Consulate-General, {}", self.city_en),
            (_, MissionKind::Office) => format!("Thailand Trade and Economic Office, {}", self.city_en),
        }
    }
}

static ALL: LazyLock<Vec<Mission>> =
    LazyLock::new(|| TABLE.lines().filter(|line| !line.starts_with('#')).filter_map(Mission::parse).collect());

/// All missions: embassies first, by the English names of their cities.
pub fn missions() -> &'static [Mission] {
    &ALL
}

/// The mission of a code.
pub fn mission(code: &str) -> Option<&'static Mission> {
    ALL.iter().find(|mission| mission.code == code)
}

/// The missions to which people in a country apply: the embassy first.
pub fn missions_for(country: &str) -> impl Iterator<Item = &'static Mission> {
    ALL.iter().filter(move |mission| mission.serves(country))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::identity::country::{countries, is_known_code};
    use crate::platforms::foreigner::visa::Settings;
    use std::collections::BTreeSet;

    #[test]
    fn every_line_is_read_and_codes_are_unique() {
        let lines = TABLE.lines().filter(|line| !line.starts_with('#')).count();
        assert_eq!((ALL.len(), lines), (94, 94));
        let codes: BTreeSet<&str> = missions().iter().map(|mission| mission.code).collect();
        assert_eq!(codes.len(), ALL.len());
        let rates = Settings::default().rates;
        for mission in missions() {
            assert!(is_known_code(mission.country), "{}", mission.code);
            assert!(mission.also.iter().all(|code| is_known_code(code)), "{}", mission.code);
            assert!(rates.contains_key(mission.currency), "{}", mission.currency);
        }
    }

    #[test]
    fn every_country_but_thailand_is_served() {
        // Codes of organisations, the stateless and refugees are no countries; nobody lives there.
        let is_country = |code: &str| !code.starts_with('X') && !["EUE", "UNA", "UNK", "UNO"].contains(&code);
        let unserved: Vec<&str> = countries(Lang::En)
            .iter()
            .map(|country| country.code)
            .filter(|code| is_country(code) && !code.starts_with("GB") && *code != "THA")
            .filter(|code| missions_for(code).next().is_none())
            .collect();
        assert!(unserved.is_empty(), "{unserved:?}");
        assert!(missions_for("GBR").next().is_some());
        let in_china: Vec<&str> = missions_for("CHN").map(|mission| mission.code).collect();
        assert_eq!(in_china.first(), Some(&"BEI"));
        assert!(in_china.len() > 5);
    }

    #[test]
    fn names_say_what_it_is() {
        let london = mission("LON").unwrap();
        assert_eq!(london.name(Lang::En), "Royal Thai Embassy, London");
        assert_eq!(london.name(Lang::Th), "สถานเอกอัครราชทูต ณ กรุงลอนดอน");
        assert_eq!(mission("SYD").unwrap().name(Lang::Zh), "泰国驻悉尼总领事馆");
        assert!(london.serves("IRL") && !london.serves("FRA"));
    }
}
