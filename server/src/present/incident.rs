//! Incidents in words: what failed, why, and since when.

use super::instant;
use app::i18n::{has, text};
use sala::text::Lang;
use sala::workflow::state::Incident;

/// What failed.
pub fn what(lang: Lang, incident: &Incident) -> String {
    let key = format!("incident-{}", incident.effect);
    text(lang, if has(&key) { &key } else { "incident-other" }, &[])
}

/// Why; a code that has no words is shown as it is, for whoever is asked for help.
pub fn error(lang: Lang, incident: &Incident) -> String {
    let key = format!("incident-error-{}", incident.error);
    let arguments = [("code", incident.error.as_str().into())];
    text(lang, if has(&key) { &key } else { "incident-error-other" }, &arguments)
}

pub fn since(lang: Lang, incident: &Incident) -> String {
    instant(lang, incident.since)
}
