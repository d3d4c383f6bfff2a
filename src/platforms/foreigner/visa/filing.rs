//! The application for a visa at the portal's counter: from the form's answers to what is known of the visa that may be
//! issued, or a refusal before anybody has paid (rules 33, 35, 38). Today's e-Visa keeps the fee of whoever mistyped his passport.

use super::assess::must_be_valid_to;
use super::lines;
use super::mission::mission;
use super::paper::Applicant;
use super::types::{Channel, Entries, PassportKind, VisaType, visa_type};
use super::{ReasonCode, Settings};
use crate::calendar::bangkok_day;
use crate::form::Answers;
use crate::identity::passport::PartialDate;
use crate::platforms::filing::{Conclusion, Filing};
use crate::settings::Settings as Resolved;
use crate::value::{Value, Values};
use crate::workflow::Refusal;
use jiff::civil::Date;
use std::collections::BTreeMap;

/// The answers that decide the fee and the office: once it is paid they stay as they are.
const FIXED: [&str; 5] = ["visa_type", "entries", "years", "mission", "fee_by"];

/// The name under which conditions of papers find what the mission demands.
pub const MISSION_PAPERS: &str = "mission_papers";

/// What the answers say of the visa.
struct Applied<'a> {
    visa: &'static VisaType,
    entries: Entries,
    /// For how many years, where it is issued and paid by the year.
    years: i64,
    arrival: Date,
    answers: &'a Answers,
}

/// Each application is one of its own: a person may hold several visas.
pub fn conclude(filing: &Filing<'_>) -> Result<Conclusion, Refusal> {
    let settings =
        Settings::from_resolved(filing.settings).map_err(|error| Refusal::Definition { what: error.to_string() })?;
    let answers = filing.answers;
    if let Some(reason) = changed(filing) {
        return Err(refusal(reason, None));
    }
    if let Some(part) = lines::difference(answers, bangkok_day(filing.now)) {
        let parameters = [("part".to_owned(), part.code().to_owned())].into();
        return Err(Refusal::Rule { rule: ReasonCode::LinesDiffer.code().to_owned(), parameters });
    }
    let country = answers.text("current_country");
    let office = mission(answers.text("mission"));
    if office.is_some_and(|office| !country.is_empty() && !office.serves(country)) {
        return Err(refusal(ReasonCode::WrongMission, None));
    }
    let applied = applied(answers)?;
    if let Some((reason, day)) = objection(&applied, filing, &settings) {
        return Err(refusal(reason, day));
    }
    let office = office.ok_or(Refusal::AnswersRequired)?;
    let mut facts = Values::new();
    let Applied { visa, entries, years, .. } = applied;
    let months = visa.months_for(entries, years).unwrap_or(0);
    facts.insert("validity_months".to_owned(), i64::from(months).into());
    if let Some(days) = visa.stay_days_for(years) {
        facts.insert("admitted_days".to_owned(), i64::from(days).into());
    }
    let fee = settings.fee(visa, entries, years);
    let at_mission = answers.text("fee_by") == "MISSION";
    if let Some(local) = fee.filter(|_| at_mission).and_then(|fee| settings.in_currency(fee, office.currency)) {
        facts.insert("mission_fee".to_owned(), format!("{local} {}", office.currency).into());
    }
    Ok(Conclusion { period: String::new(), facts })
}

/// What was paid for stays: a correction changes who and how, not which visa.
fn changed(filing: &Filing<'_>) -> Option<ReasonCode> {
    let first = filing.history.corrects.as_ref()?;
    let other = FIXED.iter().any(|key| filing.answers.get(key) != first.get(key));
    other.then_some(ReasonCode::VisaTypeFixed)
}

fn applied(answers: &Answers) -> Result<Applied<'_>, Refusal> {
    let missing = || Refusal::AnswersRequired;
    Ok(Applied {
        visa: visa_type(answers.text("visa_type")).ok_or_else(missing)?,
        entries: Entries::parse(answers.text("entries")).ok_or_else(missing)?,
        years: answers.text("years").parse().unwrap_or(1),
        arrival: answers.day("intended_arrival").ok_or_else(missing)?,
        answers,
    })
}

/// The first thing in the way, with the day that matters.
fn objection(
    applied: &Applied<'_>,
    filing: &Filing<'_>,
    settings: &Settings,
) -> Option<(ReasonCode, Option<(&'static str, Date)>)> {
    let Applied { visa, entries, years, arrival, answers } = *applied;
    let plain = |reason| Some((reason, None));
    if visa.channel != Channel::Evisa {
        return plain(ReasonCode::NotViaEvisa);
    }
    if PassportKind::parse(answers.text("passport_kind")).is_some_and(|kind| !visa.fits_passport(kind)) {
        return plain(ReasonCode::PassportKindWrong);
    }
    if !visa.fits_nationality(answers.text("nationality")) {
        return plain(ReasonCode::NationalityNotEligible);
    }
    if visa.least_age.zip(age_on(answers, arrival)).is_some_and(|(least, age)| age < least) {
        return plain(ReasonCode::AgeTooLow);
    }
    if visa.months(entries).is_none() {
        return plain(ReasonCode::EntriesNotOffered);
    }
    if visa.most_years().is_some_and(|most| years > most) {
        return plain(ReasonCode::YearsTooMany);
    }
    if arrival < bangkok_day(filing.now) {
        return plain(ReasonCode::ArrivalPast);
    }
    let wanted: Option<i32> = answers.text("stay_days").parse().ok();
    if wanted.zip(visa.stay_days_for(years)).is_some_and(|(wanted, most)| wanted > most) {
        return plain(ReasonCode::StayTooLong);
    }
    let needed = must_be_valid_to(arrival, settings);
    let expires = answers.day("passport_expiry");
    if expires.is_some_and(|expiry| expiry < needed) {
        return Some((ReasonCode::PassportExpiresTooSoon, Some(("must_be_valid_to", needed))));
    }
    None
}

/// Years of age on a day; where day or month of birth is unknown, as if it were the last it can be.
fn age_on(answers: &Answers, day: Date) -> Option<i16> {
    let text = answers.text("birth_date");
    text.parse::<PartialDate>().ok()?;
    let mut parts = text.split('-').map(|part| part.parse::<i16>().unwrap_or(0));
    let (year, month, born) = (parts.next()?, parts.next()?, parts.next()?);
    let last = |known: i16, last: i16| if known == 0 { last } else { known };
    let birthday = (last(month, 12), last(born, 31));
    let before = (i16::from(day.month()), i16::from(day.day())) < birthday;
    Some(day.year() - year - i16::from(before))
}

/// What follows from the answers before they are all given: the papers that the mission demands on a day.
pub fn derived(answers: &Answers, resolved: &Resolved, on: Date) -> Vec<(&'static str, Value)> {
    let Ok(settings) = Settings::from_resolved(resolved) else { return Vec::new() };
    let applicant = Applicant {
        nationality: answers.text("nationality"),
        residence: answers.text("current_country"),
        mission: answers.text("mission"),
        visa_type: answers.text("visa_type"),
    };
    let papers = settings.mission_papers.demanded(&applicant, on);
    vec![(MISSION_PAPERS, Value::List(papers.into_iter().map(Value::from).collect()))]
}

/// The pages whose answers decide a refusal, the one to look at first in front.
pub fn deciding_pages(refusal: &str) -> &'static [&'static str] {
    match ReasonCode::parse(refusal) {
        Some(ReasonCode::WrongMission) => &["mission", "residence"],
        Some(ReasonCode::PassportExpiresTooSoon) => &["journey", "passport-lines", "passport"],
        Some(ReasonCode::StayTooLong) => &["journey", "years", "visa"],
        Some(ReasonCode::ArrivalPast) => &["journey", "visa"],
        Some(ReasonCode::YearsTooMany) => &["years", "visa"],
        Some(ReasonCode::EntriesNotOffered) => &["entries", "visa"],
        Some(ReasonCode::PassportKindWrong) => &["visa", "passport-kind"],
        Some(ReasonCode::AgeTooLow) => &["visa", "about-you", "journey"],
        Some(ReasonCode::LinesDiffer) => &["lines-beside", "passport", "name", "about-you"],
        Some(ReasonCode::VisaTypeFixed) => &["visa", "entries", "mission", "payment"],
        Some(_) => &["visa"],
        None => &[],
    }
}

/// The answers with which the form begins when somebody comes from "Do I need a visa?".
pub const FROM_WIZARD: [&str; 6] =
    ["nationality", "current_country", "passport_kind", "purpose", "visa_type", "intended_arrival"];

fn refusal(reason: ReasonCode, day: Option<(&str, Date)>) -> Refusal {
    let parameters: BTreeMap<String, String> =
        day.into_iter().map(|(name, day)| (name.to_owned(), day.to_string())).collect();
    Refusal::Rule { rule: reason.code().to_owned(), parameters }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::form::Source;
    use crate::platforms::filing::History;
    use crate::platforms::foreigner::visa::settings::resolved;
    use jiff::Timestamp;

    const NOW: &str = "2026-12-01T09:00:00+07:00";

    fn answers(changes: &[(&str, &str)]) -> Answers {
        let mut answers = Answers::default();
        let given = [
            ("nationality", "NGA"),
            ("passport_kind", "ORDINARY"),
            ("passport_expiry", "2033-06-30"),
            ("birth_date", "1980-05-06"),
            ("current_country", "NGA"),
            ("mission", "ABJ"),
            ("visa_type", "TR"),
            ("entries", "single"),
            ("intended_arrival", "2027-01-05"),
            ("stay_days", "20"),
            ("fee_by", "PROMPTPAY"),
        ];
        for (key, value) in given.iter().chain(changes) {
            answers.set(key, (*value).into(), Source::Typed, Timestamp::UNIX_EPOCH);
        }
        answers
    }

    fn concluded(answers: &Answers, history: &History) -> Result<Values, String> {
        let settings = resolved(&Settings::default());
        let filing = Filing { answers, history, settings: &settings, now: NOW.parse().unwrap() };
        match conclude(&filing) {
            Ok(conclusion) => Ok(conclusion.facts),
            Err(Refusal::Rule { rule, .. }) => Err(rule),
            Err(other) => Err(format!("{other:?}")),
        }
    }

    fn with(changes: &[(&str, &str)]) -> Result<Values, String> {
        concluded(&answers(changes), &History::default())
    }

    #[test]
    fn what_is_known_of_the_visa_goes_with_the_case() {
        let facts = with(&[]).unwrap();
        assert_eq!(facts.get("validity_months"), Some(&Value::Number(3)));
        assert_eq!(facts.get("admitted_days"), Some(&Value::Number(60)));
        assert_eq!(facts.get("mission_fee"), None, "it is paid in baht");
        let there = ("fee_by", "MISSION");
        assert_eq!(with(&[there]).unwrap().get("mission_fee"), Some(&Value::from("40 USD")));
        let smart =
            with(&[there, ("visa_type", "SMART-T"), ("entries", "multiple"), ("years", "4"), ("stay_days", "900")]);
        assert_eq!(smart.unwrap().get("mission_fee"), Some(&Value::from("1231 USD")), "40,000 baht, rounded up");
    }

    #[test]
    fn a_smart_visa_is_for_the_years_that_are_paid() {
        let smart = |code, years, days| {
            with(&[("visa_type", code), ("entries", "multiple"), ("years", years), ("stay_days", days)]).map(|facts| {
                let number = |name: &str| facts.get(name).and_then(Value::as_number).unwrap();
                (number("validity_months"), number("admitted_days"))
            })
        };
        assert_eq!(smart("SMART-T", "1", "365"), Ok((12, 365)));
        assert_eq!(smart("SMART-T", "4", "1460"), Ok((48, 1_460)));
        assert_eq!(smart("SMART-S", "2", "730"), Ok((24, 730)));
        assert_eq!(smart("SMART-S", "3", "300"), Err("YEARS_TOO_MANY".to_owned()));
        assert_eq!(smart("SMART-T", "1", "366"), Err("STAY_TOO_LONG".to_owned()));
        assert_eq!(deciding_pages("YEARS_TOO_MANY").first(), Some(&"years"));
        // What was answered for another type counts no more.
        assert_eq!(smart("TR", "4", "60"), Ok((6, 60)));
    }

    #[test]
    fn what_is_in_the_way_is_said_before_anybody_pays() {
        for (changes, reason) in [
            (&[("mission", "LON")][..], "WRONG_MISSION"),
            (&[("visa_type", "D")], "PASSPORT_KIND_WRONG"),
            (&[("visa_type", "NON-OX"), ("entries", "multiple")], "NATIONALITY_NOT_ELIGIBLE"),
            (&[("visa_type", "NON-OA")], "AGE_TOO_LOW"),
            (&[("visa_type", "TS"), ("entries", "multiple")], "ENTRIES_NOT_OFFERED"),
            (&[("intended_arrival", "2026-11-30")], "ARRIVAL_PAST"),
            (&[("stay_days", "61")], "STAY_TOO_LONG"),
            (&[("passport_expiry", "2027-07-04")], "PASSPORT_EXPIRES_TOO_SOON"),
            (&[("visa_type", "PE")], "NOT_VIA_EVISA"),
        ] {
            assert_eq!(with(changes), Err(reason.to_owned()), "{changes:?}");
        }
        assert!(with(&[("passport_expiry", "2027-07-05"), ("stay_days", "60")]).is_ok());
        let mut missing = answers(&[]);
        missing.remove("visa_type");
        assert_eq!(concluded(&missing, &History::default()), Err("AnswersRequired".to_owned()));
    }

    #[test]
    fn fifty_is_fifty_on_the_day_of_arrival() {
        let oa = |birth: &str| with(&[("visa_type", "NON-OA"), ("birth_date", birth)]).is_ok();
        assert!(oa("1977-01-05") && !oa("1977-01-06"));
        // Of an unknown day the last it can be.
        assert!(oa("1976-00-00") && !oa("1977-01-00"));
    }

    #[test]
    fn a_correction_keeps_what_was_paid_for() {
        let history = History { corrects: Some(answers(&[])), ..History::default() };
        assert!(concluded(&answers(&[("passport_no", "AB1234567")]), &history).is_ok());
        let other = answers(&[("visa_type", "LTR"), ("entries", "multiple")]);
        assert_eq!(concluded(&other, &history), Err("VISA_TYPE_FIXED".to_owned()));
    }

    #[test]
    fn every_refusal_has_a_page_of_the_form() {
        let bundles = crate::service::shipped().unwrap();
        let bundle = bundles.iter().find(|bundle| bundle.service.rule == "foreigner.evisa").unwrap();
        for reason in ReasonCode::ALL {
            for page in deciding_pages(reason.code()) {
                assert!(bundle.form.page(page).is_some(), "{page}");
            }
        }
        let given =
            |key: &str| bundle.form.pages.iter().flat_map(|page| &page.fields).any(|f| f.answers().contains(&key));
        assert!(FROM_WIZARD.iter().chain(&FIXED).all(|key| given(key)));
    }

    /// Papers and fees stand in the table of types, for "Do I need a visa?", and in the bundle: they are the same.
    #[test]
    fn the_bundle_agrees_with_the_table() {
        use crate::form::journey::values_on;
        use crate::payment::fee::{items, total};
        use crate::platforms::foreigner::visa::types::visa_types;
        use crate::workflow::document::documents_asked;
        let bundles = crate::service::shipped().unwrap();
        let bundle = bundles.iter().find(|bundle| bundle.service.rule == "foreigner.evisa").unwrap();
        let settings = Settings::default();
        let offered = visa_types().iter().filter(|visa| visa.channel == Channel::Evisa);
        for visa in offered {
            for entries in visa.entries() {
                let given = answers(&[("visa_type", &visa.code), ("entries", entries.code()), ("years", "3")]);
                for today in [jiff::civil::date(2026, 8, 30), jiff::civil::date(2026, 12, 1)] {
                    let values = values_on(&given, today);
                    let asked = documents_asked(&bundle.workflow, &values);
                    let mut codes: Vec<&str> = asked.iter().map(|asked| asked.document.code.as_str()).collect();
                    let mut expected = visa.documents(today);
                    codes.sort_unstable();
                    expected.sort_unstable();
                    assert_eq!(codes, expected, "{} on {today}", visa.code);
                }
                let charged = items(&bundle.workflow.fees, &given.values(), &resolved(&settings), "consular").unwrap();
                assert_eq!(total(&charged).ok(), settings.fee(visa, entries, 3), "{}", visa.code);
            }
        }
    }

    /// What a mission demands is asked for: each paper that the list may name, and nothing while it names none.
    #[test]
    fn the_bundle_asks_for_what_the_mission_demands() {
        use crate::form::journey::{journey, values_on};
        use crate::platforms::foreigner::visa::paper::DEMANDED;
        use crate::workflow::document::documents_asked;
        let bundles = crate::service::shipped().unwrap();
        let bundle = bundles.iter().find(|bundle| bundle.service.rule == "foreigner.evisa").unwrap();
        let today = jiff::civil::date(2026, 12, 1);
        let codes = |given: &Answers| -> Vec<String> {
            let values = values_on(given, today);
            documents_asked(&bundle.workflow, &values).iter().map(|asked| asked.document.code.clone()).collect()
        };
        let given = answers(&[]);
        let without = codes(&given);
        for paper in DEMANDED {
            let mut settings = resolved(&Settings::default());
            let entry = format!("{paper} nationality=NGA mission=ABJ 2026-12-01/..");
            settings.0.insert("evisa.mission_papers".to_owned(), Value::List(vec![entry.into()]));
            let with = |on| {
                let mut given = given.clone();
                for (name, value) in derived(&given.clone(), &settings, on) {
                    given.set(name, value, Source::Typed, Timestamp::UNIX_EPOCH);
                }
                assert!(!journey(&bundle.form, &given, today).void.contains(&MISSION_PAPERS.to_owned()), "it is filed");
                codes(&given)
            };
            assert_eq!(with(jiff::civil::date(2026, 11, 30)), without, "{paper}");
            assert_eq!(with(today).len(), without.len() + 1, "{paper}");
            assert!(with(today).contains(&paper.to_owned()), "{paper}");
        }
    }
}
