//! What a traveller's clocks show when the window opens in Bangkok: the offsets from UTC of a country, as many as it has, from east
//! to west. Where a country's rule is not known here nothing is said, and the page shows Bangkok and UTC. After the IANA time zone
//! database of 2026.

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

/// When clocks are an hour ahead.
#[derive(Debug, Clone, Copy)]
enum Summer {
    Never,
    European,
    American,
    Australian,
    NewZealand,
    Israeli,
    Egyptian,
}

/// Countries with several zones, or with a summer time of their own: minutes in winter, and when summer time holds.
const ZONES: [(&str, Summer, &[i32]); 19] = [
    ("USA", Summer::American, &[-300, -360, -420, -480, -540]),
    ("USA", Summer::Never, &[-420, -600]),
    ("CAN", Summer::American, &[-210, -240, -300, -360, -420, -480]),
    ("CAN", Summer::Never, &[-360, -420]),
    ("BMU", Summer::American, &[-240]),
    ("MEX", Summer::Never, &[-300, -360, -420]),
    ("MEX", Summer::American, &[-480]),
    ("BRA", Summer::Never, &[-120, -180, -240, -300]),
    ("ECU", Summer::Never, &[-300, -360]),
    ("AUS", Summer::Australian, &[600, 570]),
    ("AUS", Summer::Never, &[600, 570, 480]),
    ("NZL", Summer::NewZealand, &[720]),
    ("RUS", Summer::Never, &[720, 660, 600, 540, 480, 420, 360, 300, 240, 180, 120]),
    ("IDN", Summer::Never, &[540, 480, 420]),
    ("MNG", Summer::Never, &[480, 420]),
    ("ESP", Summer::European, &[60, 0]),
    ("PRT", Summer::European, &[0, -60]),
    ("ISR", Summer::Israeli, &[120]),
    ("EGY", Summer::Egyptian, &[120]),
];

/// The offset of a country's clocks at an instant, where it has one.
pub fn offset_of(country: &str, at: Timestamp) -> Option<Offset> {
    match offsets_of(country, at).as_slice() {
        [offset] => Some(*offset),
        _ => None,
    }
}

/// The offsets of a country's clocks at an instant, each once, from east to west. None where they are not known.
pub fn offsets_of(country: &str, at: Timestamp) -> Vec<Offset> {
    let one = |table: &[(i32, &str)]| {
        table.iter().find(|(_, codes)| codes.split(' ').any(|code| code == country)).map(|(minutes, _)| *minutes)
    };
    let ahead = |winter: i32, summer| winter.saturating_add(if is_summer(summer, winter, at) { 60 } else { 0 });
    let mut minutes: Vec<i32> = one(&FIXED).into_iter().collect();
    minutes.extend(one(&EUROPEAN).map(|winter| ahead(winter, Summer::European)));
    for (_, summer, winters) in ZONES.iter().filter(|(code, ..)| *code == country) {
        minutes.extend(winters.iter().map(|winter| ahead(*winter, *summer)));
    }
    minutes.sort_unstable_by(|a, b| b.cmp(a));
    minutes.dedup();
    minutes.into_iter().filter_map(|minutes| Offset::from_seconds(minutes.saturating_mul(60)).ok()).collect()
}

/// Whether a zone's clocks, `winter` minutes ahead of UTC, are on summer time at an instant.
fn is_summer(summer: Summer, winter: i32, at: Timestamp) -> bool {
    let Ok(standard) = Offset::from_seconds(winter.saturating_mul(60)) else { return false };
    // Clocks as they would stand without summer time: all turns are told in it.
    let clock = standard.to_datetime(at);
    let year = clock.year();
    match summer {
        Summer::Never => false,
        Summer::European => is_european_summer(at),
        // From the second Sunday of March to the first of November, each at 2:00 (Energy Policy Act of 2005).
        Summer::American => {
            let (from, to) = (last_sunday(date(year, 3, 14)), last_sunday(date(year, 11, 7)));
            (from.at(2, 0, 0, 0)..to.at(1, 0, 0, 0)).contains(&clock)
        }
        // From the first Sunday of October to the first of April.
        Summer::Australian => {
            let (to, from) = (last_sunday(date(year, 4, 7)), last_sunday(date(year, 10, 7)));
            !(to.at(2, 0, 0, 0)..from.at(2, 0, 0, 0)).contains(&clock)
        }
        // From the last Sunday of September.
        Summer::NewZealand => {
            let (to, from) = (last_sunday(date(year, 4, 7)), last_sunday(date(year, 9, 30)));
            !(to.at(2, 0, 0, 0)..from.at(2, 0, 0, 0)).contains(&clock)
        }
        // From the Friday before the last Sunday of March to the last Sunday of October.
        Summer::Israeli => {
            let friday = crate::calendar::add_days(last_sunday(date(year, 3, 31)), -2);
            (friday.at(2, 0, 0, 0)..last_sunday(date(year, 10, 31)).at(1, 0, 0, 0)).contains(&clock)
        }
        // From the last Friday of April until the last Thursday of October is over.
        Summer::Egyptian => {
            let from = crate::calendar::add_days(last_sunday(date(year, 5, 2)), -2);
            let to = crate::calendar::add_days(last_sunday(date(year, 11, 3)), -3);
            (from.at(0, 0, 0, 0)..to.at(23, 0, 0, 0)).contains(&clock)
        }
    }
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
