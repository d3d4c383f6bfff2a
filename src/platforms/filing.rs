//! Before filing: what a service's rule of law concludes from the answers (may one file, for which period), and after
//! it: what a register's answer means. Bundles name their rule; this is the only list of rules.

use super::foreigner;
use super::foreigner::ninety_day::RegisterAnswer;
use crate::form::Answers;
use crate::settings::{SettingError, Settings};
use crate::value::{Value, Values};
use crate::workflow::{Command, Refusal, State};
use jiff::Timestamp;
use jiff::civil::Date;

/// What the rule may know.
#[derive(Debug, Clone, Copy)]
pub struct Filing<'a> {
    pub answers: &'a Answers,
    pub history: &'a History,
    pub settings: &'a Settings,
    pub now: Timestamp,
}

/// What the portal knows of the person's earlier cases of the service.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct History {
    /// The period of the last approved one.
    pub period: Option<String>,
    /// When it said that the next is due.
    pub next_due: Option<Date>,
    /// Whether it was made with the document that is used now.
    pub same_document: Option<bool>,
    /// Whether it was made with the passport that is named as the one before; none: none is named.
    pub previous_document: Option<bool>,
    /// The answers as they stand in the case that is corrected; none: it is a new one.
    pub corrects: Option<Answers>,
}

/// Yes, and for which period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conclusion {
    /// Two cases of a person with the same period are the same case. Empty: each is one of its own.
    pub period: String,
    pub facts: Values,
}

impl Conclusion {
    /// What is right but wants attention: the codes of the fact `hints`.
    pub fn notes(&self) -> Vec<String> {
        let Some(Value::List(codes)) = self.facts.get("hints") else { return Vec::new() };
        codes.iter().filter_map(Value::as_text).map(str::to_owned).collect()
    }
}

/// The rule of services for which the law fixes no time: each filing is a case of its own.
pub const ANY_TIME: &str = "any_time";

/// The rules of services that other parts know by name: those of the same code.
pub const NINETY_DAY_REPORT: &str = "foreigner.ninety_day";
pub const ADDRESS_CHANGE: &str = "foreigner.address_change";
/// The services in which people tell the Immigration Bureau where they live.
pub const TELL_ADDRESS: [&str; 2] = [NINETY_DAY_REPORT, ADDRESS_CHANGE];
pub const ARRIVAL_CARD: &str = "foreigner.arrival_card";

/// Asks the rule. [`Refusal::AnswersRequired`]: not enough is answered yet to say.
pub fn conclude(rule: &str, filing: &Filing<'_>) -> Result<Conclusion, Refusal> {
    match rule {
        "foreigner.ninety_day" => foreigner::ninety_day_filing::conclude(filing),
        "foreigner.accommodation" => foreigner::stay_notice_filing::conclude(filing),
        // A notice is filed with its guests, from an accommodation that was approved: a draft cannot be one.
        "foreigner.stay_notice" => Err(Refusal::Definition { what: "a notice of stay has no draft".to_owned() }),
        "foreigner.evisa" => foreigner::visa::filing::conclude(filing),
        ARRIVAL_CARD => foreigner::arrival_card_filing::conclude(filing),
        "foreigner.address_change" => foreigner::address_change_filing::conclude(filing),
        "foreigner.fine" => foreigner::fine::conclude(filing),
        ANY_TIME => Ok(Conclusion { period: String::new(), facts: Values::new() }),
        _ => Err(Refusal::Definition { what: format!("no rule `{rule}`") }),
    }
}

/// The pages whose answers decide a refusal, the one to look at first in front: no refusal before they are answered, and
/// they are the way out of it.
pub fn deciding_pages(rule: &str, refusal: &str, answers: &Answers) -> &'static [&'static str] {
    match rule {
        "foreigner.ninety_day" => foreigner::ninety_day_filing::deciding_pages(refusal, answers),
        "foreigner.accommodation" => foreigner::stay_notice_filing::deciding_pages(refusal),
        "foreigner.evisa" => foreigner::visa::filing::deciding_pages(refusal),
        ARRIVAL_CARD => foreigner::arrival_card_filing::deciding_pages(refusal),
        "foreigner.address_change" => foreigner::address_change_filing::deciding_pages(refusal),
        _ => &[],
    }
}

/// The answers with which the form may begin, when somebody comes from a page that asked for them.
pub fn brought(rule: &str) -> &'static [&'static str] {
    match rule {
        "foreigner.evisa" => &foreigner::visa::filing::FROM_WIZARD,
        _ => &[],
    }
}

/// What is right about answers but wants attention, as codes whose words are under `hint-<code>`.
pub fn hints(rule: &str, answers: &Answers) -> Vec<&'static str> {
    match rule {
        "foreigner.ninety_day" | "foreigner.address_change" | "foreigner.evisa" | ARRIVAL_CARD => {
            foreigner::ninety_day_filing::hints(answers)
        }
        _ => Vec::new(),
    }
}

/// What follows on a day from the answers before they are all given, for the conditions of pages and papers: names that the form declares as derived.
pub fn derived(rule: &str, answers: &Answers, settings: &Settings, on: Date) -> Vec<(&'static str, Value)> {
    match rule {
        "foreigner.evisa" => foreigner::visa::filing::derived(answers, settings, on),
        "foreigner.ninety_day" => foreigner::ninety_day_filing::derived(answers, settings, on),
        ARRIVAL_CARD => foreigner::arrival_card_filing::derived(answers, settings),
        _ => Vec::new(),
    }
}

/// Whether a correction counts from the first filing, however long it took, as what an office asked for does. What people change of
/// their own accord counts from when they do.
pub fn corrections_count_from_filing(rule: &str) -> bool {
    rule != ARRIVAL_CARD
}

/// Whether people file it for others too, a family for instance: what is answered says nothing about who files.
pub fn is_filed_for_others(rule: &str) -> bool {
    rule == ARRIVAL_CARD
}

/// Whether corrected answers make another case of it, which takes the place of the first (rule 29).
pub fn makes_another_case(rule: &str, before: &Answers, filing: &Filing<'_>) -> bool {
    match rule {
        ARRIVAL_CARD => foreigner::arrival_card_filing::makes_another_card(before, filing),
        _ => false,
    }
}

/// Whether the settings that a rule rests on are all there and of the right kind.
pub fn check_settings(rule: &str, settings: &Settings) -> Result<(), SettingError> {
    match rule {
        "foreigner.ninety_day" => foreigner::ninety_day::Settings::from_resolved(settings).map(drop),
        "foreigner.stay_notice" => foreigner::stay_notice::Settings::from_resolved(settings).map(drop),
        "foreigner.evisa" => foreigner::visa::Settings::from_resolved(settings).map(drop),
        ARRIVAL_CARD => foreigner::arrival_card::Settings::from_resolved(settings).map(drop),
        "foreigner.address_change" => foreigner::address_change::Settings::from_resolved(settings).map(drop),
        _ => Ok(()),
    }
}

/// Whether a rule of this name exists.
pub fn has_rule(rule: &str) -> bool {
    let rules = [
        ANY_TIME,
        "foreigner.ninety_day",
        "foreigner.accommodation",
        "foreigner.stay_notice",
        "foreigner.evisa",
        "foreigner.address_change",
        "foreigner.fine",
        ARRIVAL_CARD,
    ];
    rules.contains(&rule)
}

/// A case beside the answer of the register that was asked about it.
#[derive(Debug, Clone, Copy)]
pub struct Verified<'a> {
    pub case: &'a State,
    pub answer: &'a RegisterAnswer,
    /// Whether another person's case names the same document for the same period.
    pub reported_by_another: bool,
}

/// What a register's answer means: the command of the system, with the facts that officers compare.
pub fn register_verdict(rule: &str, verified: &Verified<'_>) -> Result<Command, Refusal> {
    match rule {
        "foreigner.ninety_day" => foreigner::ninety_day_filing::register_verdict(verified),
        "foreigner.address_change" => foreigner::address_change_filing::register_verdict(verified),
        _ => Err(Refusal::Definition { what: format!("no rule `{rule}`") }),
    }
}
