//! The notice of a changed address at the portal's counter: from the form's answers to the facts of the rule, and from the rule's
//! answer to a period or a refusal. A notice of whoever is exempt is taken all the same (rule 25); one that is late is taken, and an
//! officer looks at it (rule 26).

use super::address_change::{Assessment, ExemptClass, Facts, ReasonCode, Scope, Settings, assess};
use super::ninety_day::{ReasonCode as Differs, match_register};
use super::ninety_day_filing::{filed, held, hints, pair};
use crate::calendar::bangkok_instant;
use crate::form::Answers;
use crate::platforms::filing::{Conclusion, Filing, Verified};
use crate::value::{Value, Values};
use crate::workflow::{Command, Refusal, State};
use jiff::Timestamp;
use jiff::civil::Time;
use std::collections::BTreeMap;

/// What wants attention of a notice, beside what its names and dates do.
pub const EXEMPT: &str = "EXEMPT_BY_ORDER";
pub const LATE: &str = "NOTICE_LATE";

/// Rules 23–26 on the answers of a draft. A notice of the same kind from the same minute is the same notice.
pub fn conclude(filing: &Filing<'_>) -> Result<Conclusion, Refusal> {
    let settings =
        Settings::from_resolved(filing.settings).map_err(|error| Refusal::Definition { what: error.to_string() })?;
    let facts = facts(filing.answers, filing.now);
    let from = facts.moved_in.or(facts.arrived_in_province).ok_or(Refusal::AnswersRequired)?;
    let assessment = assess(&facts, &settings);
    if let Some(reason) = assessment.reason.filter(|reason| *reason != ReasonCode::ExemptByOrder) {
        return Err(Refusal::Rule { rule: reason.code().to_owned(), parameters: BTreeMap::new() });
    }
    let kind = filing.answers.text("notice_kind");
    Ok(Conclusion { period: format!("{kind} {from}"), facts: concluded(filing.answers, &assessment) })
}

fn concluded(answers: &Answers, assessment: &Assessment) -> Values {
    let late = assessment.late == Some(true);
    let required = if assessment.required == Some(true) { "yes" } else { "no" };
    let exempt = assessment.reason == Some(ReasonCode::ExemptByOrder);
    let found = [(exempt, EXEMPT), (late, LATE)].into_iter().filter(|(is_so, _)| *is_so).map(|(_, code)| code);
    let notes = found.chain(hints(answers)).map(Value::from).collect();
    let mut facts: Values = [
        ("notice_required".to_owned(), required.into()),
        ("late".to_owned(), late.into()),
        ("verification".to_owned(), "waiting".into()),
        ("hints".to_owned(), Value::List(notes)),
    ]
    .into();
    if let Some(deadline) = assessment.deadline {
        facts.insert("deadline".to_owned(), deadline.to_string().into());
    }
    if let Some(most) = assessment.fine_max_baht {
        facts.insert("fine_max_baht".to_owned(), most.into());
    }
    facts
}

/// What the rule may know from a form's answers.
fn facts(answers: &Answers, now: Timestamp) -> Facts {
    let instant = |day: &str, time: &str| {
        let time: Time = answers.text(time).parse().ok()?;
        Some(bangkok_instant(answers.day(day)?, time))
    };
    let scope = Scope::of_notice(answers.text("notice_kind"));
    let is_stay = scope == Some(Scope::ProvinceStay);
    // Whoever names a day without an hour is there until it ends.
    let end_of_day = || Some(bangkok_instant(answers.day("stay_to")?, Time::constant(23, 59, 0, 0)));
    let (before, now_in) = (answers.text("previous_province"), answers.text("province"));
    Facts {
        scope,
        moved_in: instant("moved_on", "moved_time").filter(|_| !is_stay),
        arrived_in_province: instant("stay_from", "stay_from_time").filter(|_| is_stay),
        left: instant("stay_to", "stay_to_time").or_else(end_of_day).filter(|_| is_stay),
        exempt_class: Some(answers.text("visa_type"))
            .filter(|class| !class.is_empty())
            .map(|class| ExemptClass::Class(class.to_owned())),
        same_province: !before.is_empty() && before == now_in,
        filed_at: Some(now),
    }
}

/// On which pages of the form it is decided that no notice is taken, the one to look at first in front.
pub fn deciding_pages(refusal: &str) -> &'static [&'static str] {
    match refusal {
        "SAME_PROVINCE" => &["place", "previous-place", "kind"],
        "STAY_TOO_SHORT" => &["stay", "kind"],
        _ => &[],
    }
}

/// Matching data and a notice in time decide at once; whatever differs, and whatever is late, goes to an officer with its reason.
/// The address is what is told, so no notice of a host need cover it.
pub fn register_verdict(verified: &Verified<'_>) -> Result<Command, Refusal> {
    let case = verified.case;
    let filed = filed(case, verified.answer.entry.as_ref().and_then(|entry| entry.permit_until))
        .ok_or_else(|| Refusal::Definition { what: "the answers are not those of a change of address".to_owned() })?;
    let outcome = match_register(&filed, verified.answer);
    let told = [Differs::AddressNotNotified, Differs::WrongOffice];
    let differs = outcome.mismatches().iter().filter(|mismatch| !told.contains(&mismatch.reason));
    let mut mismatches: Vec<Value> = differs.map(|mismatch| pair(mismatch.field, mismatch.reason.code())).collect();
    if is_late(case) {
        mismatches.push(pair("deadline", LATE));
    }
    let (action, verification) =
        if mismatches.is_empty() { ("register_matches", "matched") } else { ("register_differs", "mismatch") };
    let facts: Values = [
        ("verification".to_owned(), verification.into()),
        ("mismatches".to_owned(), Value::List(mismatches)),
        // What the applicant was told before he sent it is no news to an officer.
        ("hints".to_owned(), Value::List(hints(&case.answers).into_iter().map(Value::from).collect())),
        ("register".to_owned(), Value::List(verified.answer.entry.iter().flat_map(held).collect())),
    ]
    .into();
    Ok(Command { action: action.to_owned(), facts, ..Command::default() })
}

fn is_late(case: &State) -> bool {
    case.facts.get("late") == Some(&Value::Flag(true))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::form::Source;
    use crate::platforms::filing::History;
    use crate::settings::Settings as Resolved;

    fn settings() -> Resolved {
        let numbers = [
            ("move_hours", 24),
            ("stay_hours", 48),
            ("stay_over_hours", 24),
            ("fine_max_baht", 5000),
            ("fine_per_day_baht", 200),
        ];
        let mut values: Values =
            numbers.into_iter().map(|(key, number)| (format!("tm28.{key}"), Value::Number(number))).collect();
        values.insert("tm28.exempt_classes".to_owned(), Value::List(vec!["NON".into()]));
        Resolved(values)
    }

    fn conclude_on(given: &[(&str, &str)], now: &str) -> Result<Conclusion, Refusal> {
        let mut answers = Answers::default();
        let now: Timestamp = now.parse().unwrap();
        for (key, value) in given {
            answers.set(key, (*value).into(), Source::Typed, now);
        }
        conclude(&Filing { answers: &answers, history: &History::default(), settings: &settings(), now })
    }

    const MOVE: [(&str, &str); 5] = [
        ("notice_kind", "MOVE"),
        ("moved_on", "2026-05-02"),
        ("moved_time", "09:30"),
        ("visa_type", "PR"),
        ("province", "83"),
    ];

    #[test]
    fn a_notice_in_time_and_one_that_is_late() {
        let in_time = conclude_on(&MOVE, "2026-05-03T09:30:00+07:00").unwrap();
        assert_eq!(in_time.period, "MOVE 2026-05-02T02:30:00Z");
        assert_eq!(in_time.facts.get("late"), Some(&false.into()));
        assert_eq!(in_time.facts.get("notice_required"), Some(&"yes".into()));
        let late = conclude_on(&MOVE, "2026-05-05T09:30:00+07:00").unwrap();
        assert_eq!(late.facts.get("late"), Some(&true.into()));
        assert_eq!(late.facts.get("fine_max_baht"), Some(&5400.into()));
        assert_eq!(late.facts.get("hints"), Some(&Value::List(vec![LATE.into()])));
        assert_eq!(late.period, in_time.period, "the same notice");
    }

    #[test]
    fn whoever_is_exempt_may_tell_all_the_same() {
        let mut given = MOVE.to_vec();
        given[3] = ("visa_type", "NON-B");
        let told = conclude_on(&given, "2026-06-05T09:30:00+07:00").unwrap();
        assert_eq!(told.facts.get("notice_required"), Some(&"no".into()));
        assert_eq!(told.facts.get("late"), Some(&false.into()));
        assert_eq!(told.facts.get("hints"), Some(&Value::List(vec![EXEMPT.into()])));
    }

    #[test]
    fn another_place_than_declared_is_owed_by_every_class() {
        let mut given = MOVE.to_vec();
        (given[0], given[3]) = (("notice_kind", "DIFFERS"), ("visa_type", "NON-B"));
        let told = conclude_on(&given, "2026-05-05T09:30:00+07:00").unwrap();
        assert_eq!(told.facts.get("notice_required"), Some(&"yes".into()));
        assert_eq!(told.facts.get("hints"), Some(&Value::List(vec![LATE.into()])));
    }

    #[test]
    fn what_needs_no_notice_is_refused_with_a_way_out() {
        let stay = |more: &[(&str, &str)]| {
            let given = [("notice_kind", "PROVINCE_STAY"), ("stay_from", "2026-05-02"), ("stay_from_time", "08:00")];
            conclude_on(&[&given[..], more].concat(), "2026-05-03T12:00:00+07:00")
        };
        let refused = |concluded: Result<Conclusion, Refusal>| match concluded {
            Err(Refusal::Rule { rule, .. }) => rule,
            other => panic!("{other:?}"),
        };
        assert_eq!(refused(stay(&[("stay_to", "2026-05-03"), ("stay_to_time", "08:00")])), "STAY_TOO_SHORT");
        assert!(stay(&[("stay_to", "2026-05-03")]).is_ok(), "until the day ends");
        assert!(stay(&[("previous_province", "10"), ("province", "83")]).is_ok());
        assert_eq!(refused(stay(&[("previous_province", "83"), ("province", "83")])), "SAME_PROVINCE");
        assert_eq!(conclude_on(&MOVE[..2], "2026-05-03T09:30:00+07:00"), Err(Refusal::AnswersRequired));
    }

    #[test]
    fn the_pages_that_decide_are_pages_of_the_form() {
        let bundles = crate::service::shipped().unwrap();
        let bundle = bundles.iter().find(|bundle| bundle.service.rule == "foreigner.address_change").unwrap();
        for reason in ReasonCode::ALL {
            for page in deciding_pages(reason.code()) {
                assert!(bundle.form.page(page).is_some(), "{page}");
            }
        }
    }
}
