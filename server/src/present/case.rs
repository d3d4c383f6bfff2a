//! A case as its applicant and its officer see it: timeline, what was filed beside what the register holds.

use super::ledger::clock_change;
use super::{Words, instant, last_day, reason};
use crate::store::case::StoredCase;
use crate::store::history::StoredEvent;
use app::i18n::{has, text};
use app::pages::case::correction::{Correction, Gap};
use app::parts::tag::Tone;
use app::parts::timeline::TimelineEntry;
use sala::calendar::format_day;
use sala::form::{PLACE_ANSWERS, PREVIOUS};
use sala::text::Lang;
use sala::value::{Value, Values};
use sala::workflow::command::{Defect, DefectOf};
use sala::workflow::{State, What};

/// What happened, newest first, in the applicant's words and calendar. Officers' notes appear as written.
pub fn timeline(words: Words<'_>, events: &[StoredEvent]) -> Vec<TimelineEntry> {
    newest_first(words, events, "")
}

/// The same in an officer's words.
pub fn officer_timeline(words: Words<'_>, events: &[StoredEvent]) -> Vec<TimelineEntry> {
    newest_first(words, events, "-officer")
}

fn newest_first(words: Words<'_>, events: &[StoredEvent], reader: &str) -> Vec<TimelineEntry> {
    let mut entries: Vec<_> = events.iter().rev().filter_map(|event| entry(words, event, reader)).collect();
    // Only the last thing that happened can still be waited for.
    for past in entries.iter_mut().skip(1).filter(|entry| entry.tone == Tone::Waiting || entry.tone == Tone::Action) {
        past.tone = Tone::Neutral;
    }
    entries
}

fn entry(words: Words<'_>, event: &StoredEvent, reader: &str) -> Option<TimelineEntry> {
    let lang = words.lang;
    let (title, reasons, note, tone) = match &event.what {
        // Filing and correcting show through the action that comes with them.
        What::Filed { .. } | What::Corrected { .. } => return None,
        What::Claimed { .. } => (words.of(&format!("event-claim{reader}")), Vec::new(), "", Tone::Neutral),
        What::Released => (words.of(&format!("event-release{reader}")), Vec::new(), "", Tone::Neutral),
        What::Acted(acted) => {
            // With the ground on which a superior asked again (BR-3).
            let reasons: Vec<String> =
                acted.reasons.iter().chain(&acted.ground).map(|code| reason(lang, code)).collect();
            // The person did not send himself what somebody sent for him. text keys: event-by-deputy-.
            let sent = event.representative.as_ref().map(|_| format!("event-by-deputy-{}", acted.action));
            let title = sent
                .filter(|key| reader.is_empty() && has(key))
                .map_or_else(|| words.of(&format!("event-{}{reader}", acted.action)), |key| text(lang, &key, &[]));
            (title, reasons, acted.note.as_str(), words.tone(&acted.to))
        }
        other => (machine_event(lang, other, reader)?, Vec::new(), "", Tone::Neutral),
    };
    let by = |key: &'static str| move |name: &String| text(lang, key, &[("name", name.as_str().into())]);
    let deputy = event.representative.as_ref().map(by("authority-by-deputy"));
    // An officer may be somebody's deputy too: what he did as such is said as such.
    let officer = deputy.or_else(|| event.officer.as_ref().map(by("case-by-officer")));
    Some(TimelineEntry {
        title,
        text: (!reasons.is_empty()).then(|| reasons.join(" · ")),
        quote: (!note.is_empty()).then(|| note.to_owned()),
        by: officer,
        when: instant(lang, event.at),
        datetime: event.at.to_string(),
        tone,
    })
}

/// What the machine noted, in the words of every service. Officers also see what concerns the work alone.
fn machine_event(lang: Lang, what: &What, reader: &str) -> Option<String> {
    let key = match what {
        What::ClockChanged { change } => return Some(clock_change(lang, change.kind, &change.because, None)),
        What::TaskDone { .. } => "event-task-done",
        What::ChildOpened { .. } => "event-child-opened",
        What::ChildClosed { .. } => "event-child-closed",
        What::Migrated(_) => "event-migrated",
        What::MigrationReverted { .. } => "event-migration-reverted",
        What::IncidentOpened { timer: Some(_), .. } if !reader.is_empty() => "event-timer-refused",
        What::IncidentOpened { .. } if !reader.is_empty() => "event-incident-opened",
        What::IncidentClosed { unneeded: true, .. } if !reader.is_empty() => "event-incident-unneeded",
        What::IncidentClosed { .. } if !reader.is_empty() => "event-incident-closed",
        _ => return None,
    };
    Some(text(lang, key, &[]))
}

/// The last time the case was sent back or refused: reason codes and the officer's words.
pub fn last_reasons(events: &[StoredEvent]) -> Option<(Vec<String>, String)> {
    events.iter().rev().find_map(|event| match &event.what {
        What::Acted(acted) if !acted.reasons.is_empty() => Some((acted.reasons.clone(), acted.note.clone())),
        _ => None,
    })
}

/// Why the office is late, in words: what an officer has recorded, or that nobody has yet.
pub fn delay_reason(lang: Lang, case: &State) -> String {
    let unexplained = || text(lang, "mail-delay-unexplained", &[]);
    case.delay_reason().map_or_else(unexplained, |codes| {
        codes.split(' ').map(|code| reason(lang, code)).collect::<Vec<_>>().join(" · ")
    })
}

/// Until when it is whose turn: `clock-due-…`.
pub fn due_sentence(lang: Lang, case: &StoredCase, key: &str) -> Option<String> {
    let due = case.state.clock.due().filter(|_| case.state.closed_at.is_none())?;
    Some(text(lang, key, &[("due", format_day(last_day(due), lang).into())]))
}

/// What an officer asked to correct or to do when he sent the case where it is.
pub fn correction(words: Words<'_>, case: &StoredCase, events: &[StoredEvent]) -> Option<Correction> {
    let lang = words.lang;
    let sent = events.iter().rev().find_map(|event| match &event.what {
        What::Acted(acted) if acted.to == case.state.state && acted.from != acted.to => Some((event.role, acted)),
        _ => None,
    });
    let (_, acted) = sent.filter(|(role, _)| role.is_officer())?;
    let gaps: Vec<Gap> = acted.defects.iter().map(|defect| gap(words, defect)).collect();
    if acted.reasons.is_empty() && gaps.is_empty() && acted.note.is_empty() {
        return None;
    }
    let said =
        |of: &dyn Fn(&String) -> String, between: &str| acted.reasons.iter().map(of).collect::<Vec<_>>().join(between);
    let (reason, what_to_do) = match (gaps.is_empty(), acted.reasons.is_empty()) {
        (false, _) => (text(lang, "case-gaps", &[]), text(lang, "case-gaps-do", &[])),
        (true, false) => (said(&|code| reason(lang, code), " · "), said(&|code| remedy(lang, code), " ")),
        (true, true) => (words.of_or(&format!("event-{}", acted.action), ""), String::new()),
    };
    let note = (!acted.note.is_empty()).then(|| acted.note.clone());
    // Of a decision nothing is corrected: until then it can be appealed.
    let due = if case.state.outcome.is_some() { "clock-due-appeal" } else { "clock-due-applicant" };
    Some(Correction { reason, note, gaps, what_to_do, due: due_sentence(lang, case, due) })
}

fn gap(words: Words<'_>, defect: &Defect) -> Gap {
    let what = match &defect.of {
        DefectOf::Document(code) => words.document(code),
        DefectOf::Answer(key) if PLACE_ANSWERS.contains(&key.trim_start_matches(PREVIOUS)) => {
            text(words.lang, &format!("place-{}", key.trim_start_matches(PREVIOUS)), &[])
        }
        DefectOf::Answer(key) => words.label(key),
    };
    Gap { what, reason: reason(words.lang, &defect.reason), note: defect.note.clone() }
}

/// What to do about a reason; empty where there is nothing to do.
pub fn remedy(lang: Lang, code: &str) -> String {
    let key = format!("reason-{code}-remedy");
    if has(&key) { text(lang, &key, &[]) } else { String::new() }
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

#[cfg(test)]
mod tests {
    use super::*;
    use app::i18n::has_in;
    use sala::platforms::foreigner::{address_change, arrival_card, ninety_day, visa};

    /// Every refusal says what to do next, to whoever reads it.
    #[test]
    fn every_reason_of_the_law_has_a_remedy_in_every_language() {
        let filing = [
            ninety_day::ReasonCode::ALL.map(ninety_day::ReasonCode::code).to_vec(),
            address_change::ReasonCode::ALL.map(address_change::ReasonCode::code).to_vec(),
            arrival_card::ReasonCode::ALL.map(arrival_card::ReasonCode::code).to_vec(),
            visa::ReasonCode::ALL.map(visa::ReasonCode::code).to_vec(),
        ];
        // An officer at the border reads why somebody does not enter, and asks no more of him.
        let border = [
            "VISA_REQUIRED",
            "VISA_VALIDITY_PAST",
            "VISA_USED",
            "VISA_NOT_IN_FORCE",
            "PASSPORT_MISMATCH",
            "LAND_ENTRIES_USED",
        ];
        let without = filing.concat().into_iter().filter(|code| {
            !border.contains(code)
                && ["", "-remedy"].into_iter().any(|what| !has_in(&Lang::ALL, &format!("reason-{code}{what}")))
        });
        assert_eq!(without.collect::<Vec<_>>(), [] as [&str; 0]);
    }
}
