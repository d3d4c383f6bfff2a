//! The ledger of the legal clock in words: what changed, why, and until when it is somebody's turn.

use super::law::law;
use super::{instant, last_day};
use app::i18n::{stored_name, text};
use app::parts::ledger::LedgerEntry;
use sala::calendar::format_day;
use sala::text::Lang;
use sala::workflow::clock::{ChangeKind, Clock, Extended, LedgerLine};
use sala::workflow::command::HolidayChange;

/// All lines, oldest first.
pub fn ledger(lang: Lang, clock: &Clock) -> Vec<LedgerEntry> {
    let entry = |line: &LedgerLine| LedgerEntry {
        when: instant(lang, line.at),
        datetime: line.at.to_string(),
        what: clock_change(lang, line.change, &line.because, line.extension.as_ref()),
        due: line.due.map(|due| format_day(last_day(due), lang)),
    };
    clock.ledger.iter().map(entry).collect()
}

/// A change of the clock in words: what it was, and the holidays or the law that made it.
pub fn clock_change(lang: Lang, kind: ChangeKind, because: &[HolidayChange], extension: Option<&Extended>) -> String {
    let key = format!("clock-{}", kind.code().replace('_', "-"));
    let extended = extension.map(|extension| (extension.days, law(lang, &extension.ground))).unwrap_or_default();
    let mut words = text(lang, &key, &[("days", extended.0.into()), ("ground", extended.1.into())]);
    for change in because {
        let key = if change.added { "clock-because-holiday" } else { "clock-because-no-holiday" };
        let day = format_day(change.date, lang);
        words.push(' ');
        words.push_str(&text(lang, key, &[("day", day.into()), ("name", stored_name(lang, change.name(lang)).into())]));
    }
    words
}
