//! A case as its applicant and its officer see it: timeline, what was filed beside what the register holds.

use super::{Words, instant, reason};
use crate::store::history::StoredEvent;
use app::i18n::text;
use app::parts::tag::Tone;
use app::parts::timeline::TimelineEntry;
use sala::value::{Value, Values};
use sala::workflow::What;

/// What happened, newest first, in the applicant's words and calendar. Officers' notes appear as written.
pub fn timeline(words: Words<'_>, events: &[StoredEvent]) -> Vec<TimelineEntry> {
    events.iter().rev().filter_map(|event| entry(words, event, "")).collect()
}

/// The same in an officer's words.
pub fn officer_timeline(words: Words<'_>, events: &[StoredEvent]) -> Vec<TimelineEntry> {
    events.iter().rev().filter_map(|event| entry(words, event, "-officer")).collect()
}

fn entry(words: Words<'_>, event: &StoredEvent, reader: &str) -> Option<TimelineEntry> {
    let lang = words.lang;
    let (title, details, tone) = match &event.what {
        // Filing and correcting show through the action that comes with them.
        What::Filed { .. } | What::Corrected { .. } => return None,
        What::Claimed { .. } => (words.of(&format!("event-claim{reader}")), Vec::new(), Tone::Neutral),
        What::Released => (words.of(&format!("event-release{reader}")), Vec::new(), Tone::Neutral),
        What::Acted { action, to, reasons, note, .. } => {
            let mut details: Vec<String> = reasons.iter().map(|code| reason(lang, code)).collect();
            details.extend((!note.is_empty()).then(|| note.clone()));
            (words.of(&format!("event-{action}{reader}")), details, words.tone(to))
        }
    };
    let officer = event.officer.as_ref().map(|name| text(lang, "case-by-officer", &[("name", name.as_str().into())]));
    let details: Vec<String> = details.into_iter().chain(officer).collect();
    Some(TimelineEntry {
        title,
        text: (!details.is_empty()).then(|| details.join(" · ")),
        when: instant(lang, event.at),
        datetime: event.at.to_string(),
        tone,
    })
}

/// The last time the case was sent back or refused: reason codes and the officer's words.
pub fn last_reasons(events: &[StoredEvent]) -> Option<(Vec<String>, String)> {
    events.iter().rev().find_map(|event| match &event.what {
        What::Acted { reasons, note, .. } if !reasons.is_empty() => Some((reasons.clone(), note.clone())),
        _ => None,
    })
}

/// Pairs of texts that the engine keeps in a fact: mismatches (answer, reason code), the register's values (answer, value).
pub fn pairs(facts: &Values, name: &str) -> Vec<(String, String)> {
    let Some(Value::List(list)) = facts.get(name) else { return Vec::new() };
    list.iter()
        .filter_map(|pair| match pair {
            Value::List(pair) => match pair.as_slice() {
                [Value::Text(key), Value::Text(value)] => Some((key.clone(), value.clone())),
                _ => None,
            },
            _ => None,
        })
        .collect()
}
