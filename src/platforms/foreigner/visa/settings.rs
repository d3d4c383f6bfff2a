//! The dated settings of visas, all under `evisa.`.

use super::paper::{KNOWN, MissionPapers};
use super::types::{Entries, FeeClass, VisaType};
use crate::money::Satang;
use crate::settings::{DatedCodes, SettingError, Settings as Resolved};
use crate::value::Value;
use std::collections::BTreeMap;

/// Values that differ by date and office. [`Settings::default`] is what is in force in November 2026.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settings {
    /// Months for which a passport must be valid from arrival (rule 33).
    pub passport_months: i32,
    /// Days to hand in what is missing, counted from the e-mail that asks for it.
    pub documents_days: i32,
    /// Exempt entries by land in a calendar year.
    pub exempt_land_entries: u32,
    /// Days by which an exempt stay can be extended once.
    pub exempt_extension_days: i32,
    /// What each class costs in satang; of a SMART visa for a year, of a tourist visa in cents of the US dollar.
    pub fees: Fees,
    /// Satang for a thousand units of a currency: the missions take fees in theirs.
    pub rates: BTreeMap<String, i64>,
    /// What missions demand beside the papers of a visa.
    pub mission_papers: MissionPapers,
}

/// What visas cost.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fees {
    pub transit: i64,
    pub tourist_single_cents: i64,
    pub tourist_multiple_cents: i64,
    /// Satang for a US dollar.
    pub usd: i64,
    pub non_immigrant_single: i64,
    pub non_immigrant_multiple: i64,
    pub long_stay_oa: i64,
    pub long_stay_ox: i64,
    pub smart_year: i64,
    pub ltr: i64,
    pub dtv: i64,
    pub on_arrival: i64,
    /// What is paid later, at an immigration office: an extension of stay, …
    pub extension: i64,
    /// … and the permit to come back during a stay, once or often.
    pub reentry_single: i64,
    pub reentry_multiple: i64,
}

/// The key of the days for papers that were asked for, under `evisa.`: the state of the case names it too.
pub(super) const DOCUMENTS_DAYS: &str = "documents_days";

/// The key of what missions demand.
const MISSION_PAPERS: &str = "evisa.mission_papers";

impl Settings {
    /// Takes them from the dated settings in force.
    pub fn from_resolved(resolved: &Resolved) -> Result<Self, SettingError> {
        let number = |key: &str| resolved.number(&format!("evisa.{key}"));
        let small = |key: &str| i32::try_from(number(key)?).map_err(|_| SettingError(format!("evisa.{key}")));
        Ok(Self {
            passport_months: small("passport_months")?,
            documents_days: small(DOCUMENTS_DAYS)?,
            exempt_land_entries: u32::try_from(small("exempt_land_entries")?).unwrap_or(0),
            exempt_extension_days: small("exempt_extension_days")?,
            fees: Fees {
                transit: number("fee.transit_satang")?,
                tourist_single_cents: number("fee.tourist_single_cents")?,
                tourist_multiple_cents: number("fee.tourist_multiple_cents")?,
                usd: number("fee.usd_satang")?,
                non_immigrant_single: number("fee.non_immigrant_single_satang")?,
                non_immigrant_multiple: number("fee.non_immigrant_multiple_satang")?,
                long_stay_oa: number("fee.long_stay_oa_satang")?,
                long_stay_ox: number("fee.long_stay_ox_satang")?,
                smart_year: number("fee.smart_year_satang")?,
                ltr: number("fee.ltr_satang")?,
                dtv: number("fee.dtv_satang")?,
                on_arrival: number("fee.on_arrival_satang")?,
                extension: number("fee.extension_satang")?,
                reentry_single: number("fee.reentry_single_satang")?,
                reentry_multiple: number("fee.reentry_multiple_satang")?,
            },
            rates: rates(resolved).ok_or_else(|| SettingError("evisa.rates".to_owned()))?,
            mission_papers: MissionPapers::of(resolved.dated_codes(MISSION_PAPERS)?)
                .ok_or_else(|| SettingError(MISSION_PAPERS.to_owned()))?,
        })
    }

    /// What a visa costs; a SMART visa by its years. None: it is not issued with such entries.
    pub fn fee(&self, visa: &VisaType, entries: Entries, years: i64) -> Option<Satang> {
        visa.months(entries)?;
        let fees = &self.fees;
        let dollars = |cents: i64| cents.saturating_mul(fees.usd) / 100;
        let satang = match (visa.fee, entries) {
            (None, _) => 0,
            (Some(FeeClass::Transit), _) => fees.transit,
            (Some(FeeClass::Tourist), Entries::Single) => dollars(fees.tourist_single_cents),
            (Some(FeeClass::Tourist), Entries::Multiple) => dollars(fees.tourist_multiple_cents),
            (Some(FeeClass::NonImmigrant), Entries::Single) => fees.non_immigrant_single,
            (Some(FeeClass::NonImmigrant), Entries::Multiple) => fees.non_immigrant_multiple,
            (Some(FeeClass::LongStayOa), _) => fees.long_stay_oa,
            (Some(FeeClass::LongStayOx), _) => fees.long_stay_ox,
            (Some(FeeClass::Smart), _) => fees.smart_year.saturating_mul(years.max(1)),
            (Some(FeeClass::Ltr), _) => fees.ltr,
            (Some(FeeClass::Dtv), _) => fees.dtv,
            (Some(FeeClass::OnArrival), _) => fees.on_arrival,
        };
        Some(Satang::new(satang))
    }

    /// A fee in whole units of a mission's currency, rounded up; none where no rate is set.
    pub fn in_currency(&self, fee: Satang, currency: &str) -> Option<i64> {
        let rate = self.rates.get(currency).copied().filter(|rate| *rate > 0)?;
        let thousandths = fee.satang().checked_mul(1000)?;
        Some(thousandths / rate + i64::from(thousandths % rate != 0))
    }
}

/// Pairs of a currency and its rate.
fn rates(resolved: &Resolved) -> Option<BTreeMap<String, i64>> {
    let Some(Value::List(pairs)) = resolved.0.get("evisa.rates") else { return None };
    let pair = |pair: &Value| match pair {
        Value::List(pair) => match pair.as_slice() {
            [Value::Text(currency), Value::Number(rate)] if *rate > 0 => Some((currency.clone(), *rate)),
            _ => None,
        },
        _ => None,
    };
    pairs.iter().map(pair).collect()
}

/// As in November 2026; general knowledge, to be confirmed.
const RATES: [(&str, i64); 40] = [
    ("AED", 885_000),
    ("AUD", 2_140_000),
    ("BDT", 26_800),
    ("BHD", 8_620_000),
    ("BND", 2_520_000),
    ("BRL", 600_000),
    ("CAD", 2_330_000),
    ("CHF", 4_050_000),
    ("CNY", 456_000),
    ("CZK", 155_000),
    ("DKK", 505_000),
    ("EUR", 3_770_000),
    ("GBP", 4_330_000),
    ("HKD", 418_000),
    ("IDR", 198),
    ("ILS", 1_000_000),
    ("INR", 36_500),
    ("JOD", 4_580_000),
    ("JPY", 21_000),
    ("KRW", 2_220),
    ("KWD", 10_600_000),
    ("LAK", 150),
    ("LKR", 10_600),
    ("MYR", 785_000),
    ("NOK", 322_000),
    ("NPR", 22_800),
    ("NZD", 1_860_000),
    ("OMR", 8_440_000),
    ("PHP", 55_500),
    ("PKR", 11_500),
    ("PLN", 890_000),
    ("QAR", 892_000),
    ("RUB", 40_500),
    ("SAR", 866_000),
    ("SEK", 344_000),
    ("SGD", 2_520_000),
    ("TWD", 105_000),
    ("USD", 3_250_000),
    ("VND", 123),
    ("ZAR", 188_000),
];

impl Default for Settings {
    fn default() -> Self {
        Self {
            passport_months: 6,
            documents_days: 15,
            exempt_land_entries: 2,
            exempt_extension_days: 30,
            fees: Fees {
                transit: 80_000,
                tourist_single_cents: 4_000,
                tourist_multiple_cents: 20_000,
                usd: 3_250,
                non_immigrant_single: 200_000,
                non_immigrant_multiple: 500_000,
                long_stay_oa: 500_000,
                long_stay_ox: 1_000_000,
                smart_year: 1_000_000,
                ltr: 5_000_000,
                dtv: 1_000_000,
                on_arrival: 200_000,
                extension: 190_000,
                reentry_single: 100_000,
                reentry_multiple: 380_000,
            },
            rates: RATES.into_iter().map(|(currency, rate)| (currency.to_owned(), rate)).collect(),
            mission_papers: known_papers(),
        }
    }
}

/// The list that comes with the release is read by a test; one that could not be read would demand nothing.
fn known_papers() -> MissionPapers {
    let known = DatedCodes::parse(&KNOWN).and_then(MissionPapers::of);
    known.unwrap_or_default()
}

/// As the dated settings hold them.
#[cfg(test)]
pub(super) fn resolved(settings: &Settings) -> Resolved {
    let Settings { fees, rates, .. } = settings;
    let numbers = [
        ("passport_months", settings.passport_months.into()),
        ("documents_days", settings.documents_days.into()),
        ("exempt_land_entries", settings.exempt_land_entries.into()),
        ("exempt_extension_days", settings.exempt_extension_days.into()),
        ("fee.transit_satang", fees.transit),
        ("fee.tourist_single_cents", fees.tourist_single_cents),
        ("fee.tourist_multiple_cents", fees.tourist_multiple_cents),
        ("fee.usd_satang", fees.usd),
        ("fee.non_immigrant_single_satang", fees.non_immigrant_single),
        ("fee.non_immigrant_multiple_satang", fees.non_immigrant_multiple),
        ("fee.long_stay_oa_satang", fees.long_stay_oa),
        ("fee.long_stay_ox_satang", fees.long_stay_ox),
        ("fee.smart_year_satang", fees.smart_year),
        ("fee.ltr_satang", fees.ltr),
        ("fee.dtv_satang", fees.dtv),
        ("fee.on_arrival_satang", fees.on_arrival),
        ("fee.extension_satang", fees.extension),
        ("fee.reentry_single_satang", fees.reentry_single),
        ("fee.reentry_multiple_satang", fees.reentry_multiple),
    ];
    let pair = |(currency, rate): (&String, &i64)| Value::List(vec![currency.as_str().into(), (*rate).into()]);
    let mut values: crate::value::Values =
        numbers.into_iter().map(|(key, number)| (format!("evisa.{key}"), Value::Number(number))).collect();
    values.insert("evisa.rates".to_owned(), Value::List(rates.iter().map(pair).collect()));
    values.insert(MISSION_PAPERS.to_owned(), Value::List(KNOWN.iter().map(|entry| (*entry).into()).collect()));
    Resolved(values)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platforms::foreigner::visa::types::visa_type;

    #[test]
    fn they_are_read_from_the_dated_settings() {
        let settings = Settings::default();
        assert_eq!(Settings::from_resolved(&resolved(&settings)), Ok(settings.clone()));
        let mut without = resolved(&settings);
        without.0.remove("evisa.rates");
        assert_eq!(Settings::from_resolved(&without), Err(SettingError("evisa.rates".to_owned())));
    }

    #[test]
    fn fees_are_those_of_section_7() {
        let settings = Settings::default();
        let baht = |code: &str, entries, years| {
            settings.fee(visa_type(code).unwrap(), entries, years).map(|fee| fee.satang() / 100)
        };
        for (code, single, multiple) in [
            ("TS", Some(800), None),
            ("TR", Some(1300), Some(6500)),
            ("NON-B", Some(2000), Some(5000)),
            ("NON-OA", Some(5000), Some(5000)),
            ("NON-OX", None, Some(10_000)),
            ("ED", Some(2000), None),
            ("LTR", None, Some(50_000)),
            ("DTV", None, Some(10_000)),
            ("D", Some(0), Some(0)),
            ("VOA", Some(2000), None),
        ] {
            assert_eq!(baht(code, Entries::Single, 1), single, "{code}");
            assert_eq!(baht(code, Entries::Multiple, 1), multiple, "{code}");
        }
        assert_eq!(baht("SMART-T", Entries::Multiple, 4), Some(40_000), "10,000 a year");
    }

    #[test]
    fn a_missions_currency_is_rounded_up_to_whole_units() {
        let settings = Settings::default();
        let fee = Satang::from_baht(1300);
        assert_eq!(settings.in_currency(fee, "USD"), Some(40));
        assert_eq!(settings.in_currency(fee, "GBP"), Some(31), "30.02");
        assert_eq!(settings.in_currency(fee, "XXX"), None);
        assert_eq!(settings.in_currency(Satang::new(0), "USD"), Some(0));
    }
}
