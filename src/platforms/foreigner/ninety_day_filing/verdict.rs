//! After filing: what the immigration register's answer means for the case.

use super::super::ninety_day::{EntryRecord, Filed, ReasonCode, StatedDue, match_register};
use super::{given_names, hints};
use crate::calendar::bangkok_day;
use crate::identity::name::compare_names;
use crate::identity::passport::{PartialDate, PassportNumber};
use crate::platforms::filing::Verified;
use crate::value::{Value, Values};
use crate::workflow::{Command, Refusal, State};
use jiff::civil::Date;

/// Matching data decide at once; any difference goes to an officer with its reason. A document that somebody else has
/// reported with for the same period is a difference too.
pub fn register_verdict(verified: &Verified<'_>) -> Result<Command, Refusal> {
    let filed = filed(verified.case, None)
        .map(|filed| Filed { stated: stated(verified.case), ..filed })
        .ok_or_else(|| Refusal::Definition { what: "the answers are not those of a 90-day report".to_owned() })?;
    let outcome = match_register(&filed, verified.answer);
    let mut mismatches: Vec<Value> =
        outcome.mismatches().iter().map(|mismatch| pair(mismatch.field, mismatch.reason.code())).collect();
    // Rule 10: the old passport that was named is not that of the last report.
    let linked = |mismatch: &Value| *mismatch != pair("previous_passport_no", LINK.code());
    if is_so(verified.case, "link_differs") && mismatches.iter().all(linked) {
        mismatches.push(pair("previous_passport_no", LINK.code()));
    }
    if verified.reported_by_another {
        mismatches.push(pair("passport_no", ReasonCode::Duplicate.code()));
    }
    let (action, verification) =
        if mismatches.is_empty() { ("register_matches", "matched") } else { ("register_differs", "mismatch") };
    let mut facts = Values::new();
    facts.insert("verification".to_owned(), verification.into());
    facts.insert("mismatches".to_owned(), Value::List(mismatches));
    // Rule 46: the other order of the names is no difference, but whoever looks should know.
    let order = verified.answer.entry.as_ref().and_then(|entry| {
        compare_names(&entry.family_name, &entry.given_names, &filed.family_name, &filed.given_names).hint()
    });
    let hints = hints(&verified.case.answers).into_iter().chain(order).map(Value::from);
    facts.insert("hints".to_owned(), Value::List(hints.collect()));
    let next = verified.answer.entry.as_ref().and_then(|entry| entry.next_report_due);
    let due = filed.stated.zip(next).map(|(stated, next)| pair(stated.field, &next.to_string()));
    facts.insert("register".to_owned(), Value::List(verified.answer.entry.iter().flat_map(held).chain(due).collect()));
    Ok(Command { action: action.to_owned(), facts, ..Command::default() })
}

const LINK: ReasonCode = ReasonCode::PassportChangedLinkRequired;

fn is_so(case: &State, fact: &str) -> bool {
    case.facts.get(fact) == Some(&Value::Flag(true))
}

/// The due day of a case, where it rests on what the applicant says came before.
fn stated(case: &State) -> Option<StatedDue> {
    if !is_so(case, "due_stated") {
        return None;
    }
    let day = case.facts.get("due_date").and_then(Value::as_text)?.parse().ok()?;
    let (field, first) = match case.answers.text("reported_before") {
        "yes" => ("due_date", false),
        "extended" => ("first_extension", false),
        _ => ("reported_before", true),
    };
    Some(StatedDue { day, field, first })
}

/// What was filed, for the register to confirm. `permit`: the last day of the permit where the form does not ask for it.
pub(in crate::platforms::foreigner) fn filed(case: &State, permit: Option<Date>) -> Option<Filed> {
    let filed_on = bangkok_day(case.filed_at?);
    let answers = &case.answers;
    Some(Filed {
        passport_no: PassportNumber::parse(answers.text("passport_no")).ok()?,
        previous_passport_no: PassportNumber::parse(answers.text("previous_passport_no")).ok(),
        nationality: answers.text("nationality").to_owned(),
        family_name: answers.text("family_name").to_owned(),
        given_names: given_names(answers),
        birth_date: answers.text("birth_date").parse::<PartialDate>().ok()?,
        last_arrival: answers.day("last_arrival")?,
        permit_expires: answers.day("permit_expires").or(permit).unwrap_or(filed_on),
        subdistrict: answers.text("subdistrict").parse().ok()?,
        // A case goes to the office of its address by itself: only an officer can find that it belongs elsewhere.
        office_province: None,
        filed_on,
        stated: None,
    })
}

/// What the register holds, by the key of the answer to compare it with.
pub(in crate::platforms::foreigner) fn held(entry: &EntryRecord) -> Vec<Value> {
    let mut held = vec![
        pair("nationality", &entry.nationality),
        pair("family_name", &entry.family_name),
        pair("first_name", &entry.given_names),
        pair("birth_date", &entry.birth_date.to_string()),
        pair("last_arrival", &entry.arrival_date.to_string()),
    ];
    held.extend(entry.permit_until.map(|until| pair("permit_expires", &until.to_string())));
    held
}

pub(in crate::platforms::foreigner) fn pair(key: &str, value: &str) -> Value {
    Value::List(vec![key.into(), value.into()])
}
