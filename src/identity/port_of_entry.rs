//! Ports of entry: airports, land and sea checkpoints. There is no public official list of codes, so these are our own
//! stable ones: IATA codes for airports, English names for the others. The legal list is in notifications of the Ministry
//! of Interior under the Immigration Act B.E. 2522 s. 23.

use serde::{Deserialize, Serialize};

use crate::text::Lang;

/// How people arrive there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Mode {
    Air,
    Land,
    Sea,
}

impl Mode {
    pub const ALL: [Self; 3] = [Self::Air, Self::Land, Self::Sea];

    pub const fn code(self) -> &'static str {
        match self {
            Self::Air => "AIR",
            Self::Land => "LAND",
            Self::Sea => "SEA",
        }
    }
}

/// A place where one may enter Thailand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PortOfEntry {
    pub code: &'static str,
    pub name_th: &'static str,
    pub name_en: &'static str,
    pub name_zh: &'static str,
    pub mode: Mode,
    /// Two-digit code of its province.
    pub province: u8,
    /// False once it is closed; kept for old entries.
    pub active: bool,
}

impl PortOfEntry {
    /// In Latin letters, as the stamp in the passport has it, where a language has no name of its own for it here.
    pub const fn name(&self, lang: Lang) -> &'static str {
        match lang {
            Lang::Th => self.name_th,
            Lang::Zh => self.name_zh,
            Lang::En | Lang::Ja | Lang::Ko | Lang::Ru | Lang::My => self.name_en,
        }
    }
}

const fn port(
    mode: Mode,
    code: &'static str,
    province: u8,
    thai: &'static str,
    english: &'static str,
    chinese: &'static str,
) -> PortOfEntry {
    PortOfEntry { code, name_th: thai, name_en: english, name_zh: chinese, mode, province, active: true }
}

/// All ports: by mode, the busiest first.
pub const PORTS_OF_ENTRY: [PortOfEntry; 29] = [
    port(Mode::Air, "BKK", 11, "ท่าอากาศยานสุวรรณภูมิ", "Suvarnabhumi Airport, Bangkok", "曼谷素万那普机场"),
    port(Mode::Air, "DMK", 10, "ท่าอากาศยานดอนเมือง", "Don Mueang Airport, Bangkok", "曼谷廊曼机场"),
    port(Mode::Air, "HKT", 83, "ท่าอากาศยานภูเก็ต", "Phuket Airport", "普吉机场"),
    port(Mode::Air, "CNX", 50, "ท่าอากาศยานเชียงใหม่", "Chiang Mai Airport", "清迈机场"),
    port(Mode::Air, "CEI", 57, "ท่าอากาศยานแม่ฟ้าหลวง เชียงราย", "Mae Fah Luang Airport, Chiang Rai", "清莱皇太后机场"),
    port(Mode::Air, "USM", 84, "ท่าอากาศยานสมุย", "Samui Airport", "苏梅机场"),
    port(Mode::Air, "KBV", 81, "ท่าอากาศยานกระบี่", "Krabi Airport", "甲米机场"),
    port(Mode::Air, "HDY", 90, "ท่าอากาศยานหาดใหญ่", "Hat Yai Airport", "合艾机场"),
    port(Mode::Air, "UTP", 21, "ท่าอากาศยานอู่ตะเภา", "U-Tapao Airport, Rayong–Pattaya", "乌塔堡机场"),
    port(Mode::Land, "SADAO", 90, "ด่านสะเดา", "Sadao", "沙道口岸"),
    port(Mode::Land, "PADANG_BESAR", 90, "ด่านปาดังเบซาร์", "Padang Besar", "巴东勿刹口岸"),
    port(Mode::Land, "BETONG", 95, "ด่านเบตง", "Betong", "勿洞口岸"),
    port(Mode::Land, "SUNGAI_KOLOK", 96, "ด่านสุไหงโก-ลก", "Sungai Kolok", "双溪哥乐口岸"),
    port(Mode::Land, "WANG_PRACHAN", 91, "ด่านวังประจัน", "Wang Prachan", "旺巴占口岸"),
    port(Mode::Land, "NONG_KHAI", 43, "ด่านหนองคาย", "Nong Khai", "廊开口岸"),
    port(Mode::Land, "MUKDAHAN", 49, "ด่านมุกดาหาร", "Mukdahan", "穆达汉口岸"),
    port(Mode::Land, "NAKHON_PHANOM", 48, "ด่านนครพนม", "Nakhon Phanom", "那空帕农口岸"),
    port(Mode::Land, "CHIANG_KHONG", 57, "ด่านเชียงของ", "Chiang Khong", "清孔口岸"),
    port(Mode::Land, "CHONG_MEK", 34, "ด่านช่องเม็ก", "Chong Mek", "冲梅口岸"),
    port(Mode::Land, "ARANYAPRATHET", 27, "ด่านอรัญประเทศ", "Aranyaprathet", "亚兰口岸"),
    port(Mode::Land, "HAT_LEK", 23, "ด่านบ้านหาดเล็ก", "Hat Lek", "哈勒口岸"),
    port(Mode::Land, "MAE_SAI", 57, "ด่านแม่สาย", "Mae Sai", "美塞口岸"),
    port(Mode::Land, "MAE_SOT", 63, "ด่านแม่สอด", "Mae Sot", "湄索口岸"),
    port(Mode::Land, "RANONG_LAND", 85, "ด่านระนอง", "Ranong", "拉廊口岸"),
    port(Mode::Sea, "PHUKET_PORT", 83, "ท่าเรือภูเก็ต", "Phuket Port", "普吉港"),
    port(Mode::Sea, "SATUN_TAMMALANG", 91, "ท่าเรือตำมะลัง สตูล", "Tammalang Pier, Satun", "沙敦丹马兰港"),
    port(Mode::Sea, "LAEM_CHABANG", 20, "ท่าเรือแหลมฉบัง", "Laem Chabang Port", "林查班港"),
    port(Mode::Sea, "SAMUI_PORT", 84, "ท่าเรือเกาะสมุย", "Samui Port", "苏梅港"),
    port(Mode::Sea, "BANGKOK_PORT", 10, "ท่าเรือกรุงเทพ", "Bangkok Port", "曼谷港"),
];

/// The port of a code.
pub fn port_of_entry(code: &str) -> Option<&'static PortOfEntry> {
    PORTS_OF_ENTRY.iter().find(|port| port.code == code)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::identity::place::{ProvinceCode, province};

    #[test]
    fn codes_are_unique_and_provinces_exist() {
        let codes: BTreeSet<&str> = PORTS_OF_ENTRY.iter().map(|port| port.code).collect();
        assert_eq!(codes.len(), PORTS_OF_ENTRY.len());
        for port in &PORTS_OF_ENTRY {
            let code: ProvinceCode = port.province.to_string().parse().unwrap();
            assert!(province(code).is_some(), "{}", port.code);
            assert!(Lang::ALL.into_iter().all(|lang| !port.name(lang).is_empty()));
        }
    }

    #[test]
    fn is_found_by_code() {
        assert_eq!(port_of_entry("BKK").map(|port| port.mode), Some(Mode::Air));
        assert_eq!(port_of_entry("RANONG_LAND").map(|port| port.name(Lang::En)), Some("Ranong"));
        assert!(port_of_entry("bkk").is_none());
    }
}
