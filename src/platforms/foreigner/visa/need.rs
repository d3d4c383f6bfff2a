//! "Do I need a visa?": from nationality, residence, kind of passport and purpose to whether a visa is needed at all, which
//! type, from which mission, what it costs and which papers it needs (rules 33, 34, 36, 38).

use super::assess::must_be_valid_to;
use super::exemption::{self, Exemption, Scheme};
use super::mission::{Mission, missions_for};
use super::paper::Applicant;
use super::types::{Channel, Entries, PassportKind, Purpose, VisaType, visa_type, visa_types};
use super::{ReasonCode, Settings, law};
use crate::calendar::add_days;
use crate::money::Satang;
use crate::platforms::Because;
use jiff::civil::Date;

/// What somebody says of a journey.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Journey<'a> {
    /// ICAO codes, as they are stored.
    pub nationality: &'a str,
    pub residence: &'a str,
    pub passport: PassportKind,
    pub purpose: Purpose,
    pub arrival: Date,
    /// The day of the question: what papers are asked for then.
    pub today: Date,
    /// None: not said.
    pub stay_days: Option<i32>,
    /// How old he will be; none: not said.
    pub age: Option<i16>,
    /// Of one who comes by land: how often he has done so without a visa in the calendar year of arrival. None: he does not.
    pub land_entries: Option<u32>,
}

/// What is needed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Need {
    pub way: Way,
    /// A visa is needed, or would give a longer stay: the one that is proposed first, then others for the same purpose.
    pub visas: Vec<Offer>,
    /// Where one applies, the embassy first (rule 38).
    pub missions: Vec<&'static Mission>,
    /// The day to which the passport must be valid (rule 33).
    pub must_be_valid_to: Date,
    /// What speaks against it, or wants attention.
    pub reasons: Vec<ReasonCode>,
    pub because: Vec<Because>,
}

/// How one may enter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Way {
    /// A Thai national.
    Citizen,
    /// Without a visa, for so many days.
    Exempt { scheme: Scheme, days: i32, until: Date },
    /// With a visa that is issued at the border.
    OnArrival { days: i32, until: Date, fee: Option<Satang> },
    /// With a visa that is applied for before.
    Visa,
}

/// A visa that would do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    pub visa: &'static VisaType,
    /// Entries, months in which it can be used, fee.
    pub entries: Vec<(Entries, i32, Satang)>,
    /// For how many years that is, and the most for which it is issued, where it is paid by the year.
    pub years: Option<(i64, i64)>,
    /// Days admitted with each entry; none: it does not end by days.
    pub stay_days: Option<i32>,
    /// The last day of a stay that begins on the day of arrival; none: it does not end by days.
    pub until: Option<Date>,
    pub documents: Vec<&'static str>,
    /// Further ones, by the mission that demands them; those that every mission demands stand with the others.
    pub at_mission: Vec<(&'static Mission, Vec<&'static str>)>,
}

/// For which purposes an exemption lets people in: tourists may also meet, be treated, or change planes.
const EXEMPT_PURPOSES: [Purpose; 5] =
    [Purpose::Tourism, Purpose::Transit, Purpose::Business, Purpose::Medical, Purpose::Family];

/// What a journey needs under `settings`.
pub fn need(journey: &Journey<'_>, settings: &Settings) -> Need {
    let mut need = Need {
        way: Way::Visa,
        visas: Vec::new(),
        missions: Vec::new(),
        must_be_valid_to: must_be_valid_to(journey.arrival, settings),
        reasons: Vec::new(),
        because: Vec::new(),
    };
    if journey.nationality == "THA" {
        need.way = Way::Citizen;
        need.reasons.push(ReasonCode::NotRequired);
        need.because.push(Because { rule: 36, law: law::ALIEN });
        return need;
    }
    need.way = way(journey, settings, &mut need.reasons);
    need.because.push(Because { rule: 36, law: law::EXEMPTION });
    let enough = match need.way {
        Way::Exempt { days, .. } | Way::OnArrival { days, .. } => journey.stay_days.is_none_or(|wanted| wanted <= days),
        Way::Citizen | Way::Visa => false,
    };
    if !enough {
        need.visas = offers(journey, settings, &mut need.reasons);
        need.missions = missions_for(journey.residence).collect();
        need.because.push(Because { rule: 38, law: law::MISSIONS });
        if need.way != Way::Visa {
            need.reasons.push(ReasonCode::StayTooLong);
        }
    }
    need.because.push(Because { rule: 34, law: law::CLASSES });
    need.because.push(Because { rule: 33, law: law::MISSIONS });
    need
}

/// The easiest way in that the nationality opens: none, at the border, a visa.
fn way(journey: &Journey<'_>, settings: &Settings, reasons: &mut Vec<ReasonCode>) -> Way {
    if !EXEMPT_PURPOSES.contains(&journey.purpose) && journey.passport == PassportKind::Ordinary {
        return Way::Visa;
    }
    let until = |exemption: &Exemption| add_days(journey.arrival, exemption.days - 1);
    if let Some(found) = exemption::exemption(journey.nationality, journey.passport, journey.arrival) {
        if found.counts_land_entries() && journey.land_entries.is_some_and(|used| used >= settings.exempt_land_entries)
        {
            reasons.push(ReasonCode::LandEntriesUsed);
            return Way::Visa;
        }
        return Way::Exempt { scheme: found.scheme, days: found.days, until: until(found) };
    }
    let tourist = matches!(journey.purpose, Purpose::Tourism | Purpose::Transit);
    let at_border = exemption::on_arrival(journey.nationality, journey.passport, journey.arrival);
    match at_border.filter(|_| tourist) {
        Some(found) => {
            let fee = visa_type("VOA").and_then(|visa| settings.fee(visa, Entries::Single, 1));
            Way::OnArrival { days: found.days, until: until(found), fee }
        }
        None => Way::Visa,
    }
}

/// The visas for the purpose that this traveller can have; those that admit him as long as he wishes come first. Where there are
/// none, the reasons say what was in the way.
fn offers(journey: &Journey<'_>, settings: &Settings, reasons: &mut Vec<ReasonCode>) -> Vec<Offer> {
    let mut against = Vec::new();
    let mut fitting: Vec<&'static VisaType> = Vec::new();
    for visa in visa_types().iter().filter(|visa| visa.purposes.contains(&journey.purpose)) {
        match objection(visa, journey) {
            Some(reason) => against.push(reason),
            None => fitting.push(visa),
        }
    }
    let too_short =
        |visa: &&VisaType| journey.stay_days.zip(visa.stay_days).is_some_and(|(wanted, admitted)| wanted > admitted);
    fitting.sort_by_key(too_short);
    if fitting.is_empty() {
        against.dedup();
        reasons.extend(against);
    } else if fitting.iter().all(too_short) {
        reasons.push(ReasonCode::StayTooLong);
    }
    fitting.into_iter().map(|visa| offer(visa, journey, settings)).collect()
}

fn objection(visa: &VisaType, journey: &Journey<'_>) -> Option<ReasonCode> {
    if visa.channel != Channel::Evisa {
        Some(ReasonCode::NotViaEvisa)
    } else if !visa.fits_passport(journey.passport) {
        Some(ReasonCode::PassportKindWrong)
    } else if !visa.fits_nationality(journey.nationality) {
        Some(ReasonCode::NationalityNotEligible)
    } else if journey.age.zip(visa.least_age).is_some_and(|(age, least)| age < least) {
        Some(ReasonCode::AgeTooLow)
    } else {
        None
    }
}

fn offer(visa: &'static VisaType, journey: &Journey<'_>, settings: &Settings) -> Offer {
    // A SMART visa is paid by the year: as many as the stay takes, the least is one.
    let years = i64::from(journey.stay_days.unwrap_or(1).max(1).saturating_add(364) / 365);
    let years = visa.most_years().map_or(1, |most| years.min(most));
    let entries = visa
        .entries()
        .filter_map(|entries| Some((entries, visa.months_for(entries, years)?, settings.fee(visa, entries, years)?)));
    let stay_days = visa.stay_days_for(years);
    let mut documents = visa.documents(journey.today);
    let mut at_mission: Vec<(&'static Mission, Vec<&'static str>)> = missions_for(journey.residence)
        .map(|mission| (mission, demanded(visa, mission, journey, settings, &documents)))
        .collect();
    let first = at_mission.first().map(|(_, papers)| papers.clone()).unwrap_or_default();
    let everywhere = |paper: &&'static str| at_mission.iter().all(|(_, papers)| papers.contains(paper));
    let common: Vec<&'static str> = first.into_iter().filter(everywhere).collect();
    for (_, papers) in &mut at_mission {
        papers.retain(|paper| !common.contains(paper));
    }
    at_mission.retain(|(_, papers)| !papers.is_empty());
    documents.extend(common);
    Offer {
        visa,
        entries: entries.collect(),
        years: visa.most_years().map(|most| (years, most)),
        stay_days,
        until: stay_days.map(|days| add_days(journey.arrival, days - 1)),
        documents,
        at_mission,
    }
}

/// What a mission demands for a visa beside the papers of its type.
fn demanded(
    visa: &VisaType,
    mission: &Mission,
    journey: &Journey<'_>,
    settings: &Settings,
    documents: &[&str],
) -> Vec<&'static str> {
    let applicant = Applicant {
        nationality: journey.nationality,
        residence: journey.residence,
        mission: mission.code,
        visa_type: &visa.code,
    };
    let mut papers = settings.mission_papers.demanded(&applicant, journey.today);
    papers.retain(|paper| !documents.contains(paper));
    papers
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    fn journey(nationality: &'static str, purpose: Purpose) -> Journey<'static> {
        Journey {
            nationality,
            residence: "GBR",
            passport: PassportKind::Ordinary,
            purpose,
            arrival: date(2027, 1, 5),
            today: date(2026, 11, 26),
            stay_days: None,
            age: None,
            land_entries: None,
        }
    }

    fn asked(journey: &Journey<'_>) -> Need {
        need(journey, &Settings::default())
    }

    fn codes(need: &Need) -> Vec<&str> {
        need.visas.iter().map(|offer| offer.visa.code.as_str()).collect()
    }

    #[test]
    fn a_tourist_of_the_list_needs_none_for_thirty_days() {
        let british = journey("GBR", Purpose::Tourism);
        let need = asked(&Journey { stay_days: Some(30), ..british });
        assert_eq!(need.way, Way::Exempt { scheme: Scheme::Tourism, days: 30, until: date(2027, 2, 3) });
        assert!(need.visas.is_empty() && need.missions.is_empty() && need.reasons.is_empty());
        assert_eq!(need.must_be_valid_to, date(2027, 7, 5));
        // A day more: a tourist visa, applied for in London.
        let longer = asked(&Journey { stay_days: Some(31), ..british });
        assert_eq!(codes(&longer), ["TR"]);
        assert_eq!(longer.missions.iter().map(|mission| mission.code).collect::<Vec<_>>(), ["LON"]);
        assert_eq!(longer.reasons, [ReasonCode::StayTooLong]);
        let before = asked(&Journey { arrival: date(2026, 9, 10), stay_days: Some(60), ..british });
        assert_eq!(before.way, Way::Exempt { scheme: Scheme::Tourism, days: 60, until: date(2026, 11, 8) });
    }

    #[test]
    fn rule_36_two_exempt_entries_by_land_in_a_calendar_year() {
        let british = Journey { stay_days: Some(10), ..journey("GBR", Purpose::Tourism) };
        let after = |land_entries| asked(&Journey { land_entries, ..british });
        for used in [None, Some(0), Some(1)] {
            assert!(matches!(after(used).way, Way::Exempt { days: 30, .. }), "{used:?}");
        }
        let third = after(Some(2));
        assert_eq!((&third.way, codes(&third)), (&Way::Visa, vec!["TR"]));
        assert_eq!(third.reasons, [ReasonCode::LandEntriesUsed]);
        assert!(!third.missions.is_empty());
        // The limit is of the tourist exemption; agreements between states have their own terms.
        let korean = asked(&Journey { land_entries: Some(5), ..journey("KOR", Purpose::Tourism) });
        assert!(matches!(korean.way, Way::Exempt { scheme: Scheme::Bilateral, .. }));
    }

    #[test]
    fn who_is_on_no_list_applies_before() {
        let nigerian = asked(&journey("NGA", Purpose::Tourism));
        assert_eq!((&nigerian.way, codes(&nigerian)), (&Way::Visa, vec!["TR"]));
        let offer = nigerian.visas.first().unwrap();
        assert_eq!(offer.until, Some(date(2027, 3, 5)));
        assert_eq!(offer.entries.len(), 2);
        assert!(offer.documents.contains(&"PHOTO"));
        let serb = asked(&journey("SRB", Purpose::Tourism));
        assert!(matches!(serb.way, Way::OnArrival { days: 15, .. }));
    }

    #[test]
    fn what_a_mission_demands_is_told_with_the_papers() {
        let papers = |nationality, residence, purpose| {
            let need = asked(&Journey { residence, ..journey(nationality, purpose) });
            let offer = need.visas.first().unwrap().clone();
            let at: Vec<_> = offer.at_mission.iter().map(|(mission, papers)| (mission.code, papers.clone())).collect();
            (offer.documents, at)
        };
        // By nationality, wherever he applies.
        let (documents, at) = papers("NGA", "GBR", Purpose::Tourism);
        assert!(documents.contains(&"YELLOW_FEVER") && !documents.contains(&"RESIDENCE_PERMIT") && at.is_empty());
        // By the mission and where he comes from; both missions of the country demand it.
        let (documents, at) = papers("GBR", "MYS", Purpose::Work);
        assert!(documents.contains(&"RESIDENCE_PERMIT") && at.is_empty());
        assert!(!papers("MYS", "MYS", Purpose::Work).0.contains(&"RESIDENCE_PERMIT"));
        // One of several missions.
        let list = ["INVITATION mission=PEN", "INSURANCE mission=PEN"];
        let list = crate::settings::DatedCodes::parse(&list).and_then(super::super::paper::MissionPapers::of).unwrap();
        let settings = Settings { mission_papers: list, ..Settings::default() };
        let retired = Journey { residence: "MYS", ..journey("GBR", Purpose::Retirement) };
        let offers = need(&retired, &settings).visas;
        let extra = |code: &str| {
            let offer = offers.iter().find(|offer| offer.visa.code == code).unwrap();
            offer.at_mission.iter().map(|(mission, papers)| (mission.code, papers.clone())).collect::<Vec<_>>()
        };
        assert_eq!(extra("NON-O"), [("PEN", vec!["INVITATION", "INSURANCE"])]);
        assert_eq!(extra("NON-OA"), [("PEN", vec!["INVITATION"])], "asked for anyhow");
    }

    #[test]
    fn the_purpose_decides_the_type() {
        for (purpose, types) in [
            (Purpose::Work, vec!["NON-B"]),
            (Purpose::Study, vec!["ED"]),
            (Purpose::RemoteWork, vec!["DTV"]),
            (Purpose::Investment, vec!["NON-IM", "NON-IB", "SMART-I"]),
            (Purpose::Retirement, vec!["NON-O", "NON-OA", "NON-OX"]),
        ] {
            assert_eq!(codes(&asked(&journey("GBR", purpose))), types, "{}", purpose.code());
        }
        // Who wants to stay a year is proposed what admits him so long.
        let year = Journey { stay_days: Some(300), age: Some(60), ..journey("GBR", Purpose::Retirement) };
        assert_eq!(codes(&asked(&year)), ["NON-OA", "NON-OX", "NON-O"]);
        let young = Journey { age: Some(40), ..journey("GBR", Purpose::Retirement) };
        assert_eq!(codes(&asked(&young)), ["NON-O"]);
        assert_eq!(codes(&asked(&journey("IND", Purpose::Retirement))), ["NON-O", "NON-OA"]);
    }

    #[test]
    fn a_smart_visa_is_offered_by_the_year() {
        let offered = |stay_days| {
            let need = asked(&Journey { stay_days, ..journey("GBR", Purpose::Talent) });
            let found = |code: &str| {
                let offer = need.visas.iter().find(|offer| offer.visa.code == code).unwrap();
                let (_, months, fee) = *offer.entries.first().unwrap();
                (months, fee.satang() / 100, offer.years.unwrap(), offer.stay_days.unwrap(), offer.until.unwrap())
            };
            (found("SMART-T"), found("SMART-S"))
        };
        let year = (12, 10_000, 365, date(2028, 1, 4));
        for stay in [None, Some(365)] {
            let (talent, startup) = offered(stay);
            assert_eq!((talent.0, talent.1, talent.3, talent.4), year);
            assert_eq!((talent.2, startup.2), ((1, 4), (1, 2)));
        }
        let (talent, startup) = offered(Some(1_000));
        assert_eq!(talent, (36, 30_000, (3, 4), 1_095, date(2030, 1, 3)));
        assert_eq!((startup.0, startup.1, startup.2, startup.3), (24, 20_000, (2, 2), 730));
    }

    #[test]
    fn what_is_not_issued_here_says_so() {
        let member = asked(&journey("GBR", Purpose::Privilege));
        assert_eq!((member.visas.len(), member.reasons), (0, vec![ReasonCode::NotViaEvisa]));
        let thai = asked(&journey("THA", Purpose::Tourism));
        assert_eq!((thai.way, thai.reasons), (Way::Citizen, vec![ReasonCode::NotRequired]));
    }

    #[test]
    fn passports_of_the_state_have_their_own_types() {
        let diplomat = Journey { passport: PassportKind::Diplomatic, ..journey("AUS", Purpose::Official) };
        assert_eq!(codes(&asked(&diplomat)), ["NON-F", "D", "COURTESY"]);
        let german = Journey { passport: PassportKind::Diplomatic, ..journey("D", Purpose::Official) };
        assert!(matches!(asked(&german).way, Way::Exempt { scheme: Scheme::Bilateral, days: 90, .. }));
    }

    proptest! {
        /// Whatever is asked: an answer that offers a way, or says what is in the way.
        #[test]
        fn there_is_always_an_answer(
            nationality in "GBR|NGA|SRB|KOR|D|XXA|THA", residence in "GBR|CHN|NGA|XXA|THA",
            passport in 0_usize..3, purpose in 0_usize..20, offset in -300_i32..2_000,
            stay in prop::option::of(1_i32..3_000), age in prop::option::of(0_i16..100), land_entries in prop::option::of(0_u32..4),
        ) {
            let arrival = add_days(date(2026, 11, 26), offset);
            let (passport, purpose) = (PassportKind::ALL[passport], Purpose::ALL[purpose]);
            let journey =
                Journey { nationality: &nationality, residence: &residence, passport, purpose, arrival, today: date(2026, 11, 26), stay_days: stay, age, land_entries };
            let need = asked(&journey);
            prop_assert!(need.way != Way::Visa || !need.visas.is_empty() || !need.reasons.is_empty());
            for offer in &need.visas {
                prop_assert!(offer.visa.purposes.contains(&purpose) && !offer.entries.is_empty());
            }
            if let Way::Exempt { days, until, .. } = need.way {
                prop_assert_eq!(crate::calendar::days_between(arrival, until) + 1, days);
            }
        }
    }
}
