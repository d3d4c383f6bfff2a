//! Official notices in the history of a case: when and how each was served, and by which law it counts.

// text keys: served-

use super::instant;
use super::law::law;
use crate::store::notice::Service;
use app::i18n::text;
use app::parts::tag::Tone;
use app::parts::timeline::TimelineEntry;
use jiff::Timestamp;
use sala::text::Lang;
use std::cmp::Reverse;

/// The history of a case with what was served in it, newest first. What was served with an event stands above it.
pub fn with_services(lang: Lang, timeline: Vec<TimelineEntry>, services: &[Service]) -> Vec<TimelineEntry> {
    let mut entries: Vec<_> = services.iter().rev().map(|service| entry(lang, service)).chain(timeline).collect();
    entries.sort_by_key(|entry| Reverse(entry.datetime.parse::<Timestamp>().unwrap_or(Timestamp::MIN)));
    entries
}

fn entry(lang: Lang, service: &Service) -> TimelineEntry {
    let ground = ("ground", law(lang, &service.ground).into());
    let subject = service.subject.as_deref().filter(|subject| !subject.is_empty());
    let about = match subject {
        Some(subject) => text(lang, "served-about", &[("subject", subject.into()), ground]),
        None => text(lang, "served-ground", &[ground]),
    };
    let officer = service.officer.as_ref().map(|name| text(lang, "case-by-officer", &[("name", name.as_str().into())]));
    TimelineEntry {
        title: text(lang, &format!("served-{}", service.by.code()), &[]),
        text: Some(about),
        quote: Some(service.note.clone()).filter(|note| !note.is_empty()),
        by: officer,
        when: instant(lang, service.served_at),
        datetime: service.served_at.to_string(),
        tone: Tone::Neutral,
    }
}

/// A letter's text as paragraphs of lines.
pub fn paragraphs(body: &str) -> Vec<Vec<String>> {
    let paragraph = |paragraph: &str| paragraph.lines().map(str::to_owned).collect();
    body.split("\n\n").filter(|text| !text.trim().is_empty()).map(paragraph).collect()
}

/// The `lang` attribute of a text, where it is not the page's language.
pub fn lang_attribute(text: Lang, page: Lang) -> Option<&'static str> {
    (text != page).then(|| text.code())
}
