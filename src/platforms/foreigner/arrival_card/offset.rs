//! What a traveller's clock shows when the window opens in Bangkok: the offset from UTC of a country, where the whole country
//! has one and its rule is simple. Of the others (several zones, a summer time of their own) nothing is said, and the page shows
//! Bangkok and UTC. After the IANA time zone database of 2026.

use jiff::Timestamp;
use jiff::civil::{Date, date};
use jiff::tz::Offset;

/// Countries with one offset all year, in minutes.
const FIXED: [(i32, &str); 24] = [
    (660, "NCL SLB VUT"),
    (600, "GUM MNP"),
    (540, "JPN KOR PLW PRK TLS"),
    (480, "BRN CHN HKG MAC MYS PHL SGP TWN"),
    (420, "CXR KHM LAO THA VNM"),
    (390, "CCK MMR"),
    (360, "BGD BTN IOT KGZ"),
    (345, "NPL"),
    (330, "IND LKA"),
    (300, "KAZ MDV PAK TJK TKM UZB"),
    (270, "AFG"),
    (240, "ARE ARM AZE GEO MUS OMN REU SYC"),
    (210, "IRN"),
    (180, "BHR BLR COM DJI ERI ETH IRQ JOR KEN KWT MDG MYT QAT SAU SOM SYR TUR TZA UGA YEM"),
    (120, "BDI BWA LBY LSO MOZ MWI NAM RWA SDN SSD SWZ ZAF ZMB ZWE"),
    (60, "AGO BEN CAF CMR COG DZA GAB GNQ NER NGA TCD TUN"),
    (0, "BFA CIV GHA GIN GMB GNB ISL LBR MLI MRT SEN SHN SLE STP TGO"),
    (-60, "CPV"),
    (-180, "ARG SUR URY"),
    (-240, "ATG BOL BRB DMA DOM GRD GUY KNA LCA PRI TTO VCT VEN"),
    (-300, "COL JAM PAN PER"),
    (-360, "BLZ CRI GTM HND NIC SLV"),
    (-600, "COK"),
    (-660, "ASM NIU"),
];

/// Countries of the European summer time, with their offset in winter.
const EUROPEAN: [(i32, &str); 3] = [
    (0, "FRO GBR GGY IMN IRL JEY"),
    (
        60,
        "ALB AND AUT BEL BIH CHE CZE D DNK FRA GIB HRV HUN ITA LIE LUX MCO MKD MLT MNE NLD NOR POL RKS SMR SRB SVK SVN SWE VAT",
    ),
    (120, "ALA BGR CYP EST FIN GRC LTU LVA ROU UKR"),
];

/// The offset of a country's clocks at an instant, where one is known for the whole country.
pub fn offset_of(country: &str, at: Timestamp) -> Option<Offset> {
    let minutes = |table: &[(i32, &str)]| {
        table.iter().find(|(_, codes)| codes.split(' ').any(|code| code == country)).map(|(minutes, _)| *minutes)
    };
    let summer = || if is_european_summer(at) { 60 } else { 0 };
    let minutes = minutes(&FIXED).or_else(|| minutes(&EUROPEAN).map(|winter| winter.saturating_add(summer())))?;
    Offset::from_seconds(minutes.saturating_mul(60)).ok()
}

/// From the last Sunday of March to the last of October, each at 01:00 UTC (Directive 2000/84/EC, and the United Kingdom's law).
fn is_european_summer(at: Timestamp) -> bool {
    let year = Offset::UTC.to_datetime(at).year();
    let turn = |month| {
        let sunday = last_sunday(date(year, month, 31));
        Offset::UTC.to_timestamp(sunday.at(1, 0, 0, 0)).unwrap_or(Timestamp::MAX)
    };
    (turn(3)..turn(10)).contains(&at)
}

/// The last Sunday not after a day.
fn last_sunday(day: Date) -> Date {
    crate::calendar::add_days(day, -i32::from(day.weekday().to_sunday_zero_offset()))
}
