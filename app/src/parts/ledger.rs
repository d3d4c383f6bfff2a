//! The ledger of the legal clock in words: what ran, stood still, was extended or moved, why, and until when.

use leptos::prelude::*;

use super::details::Details;
use crate::i18n::{t, t_with};

/// One change of the clock.
#[derive(Debug, Clone, Default)]
pub struct LedgerEntry {
    /// Day and time as the reader writes them.
    pub when: String,
    /// The same for machines (RFC 3339).
    pub datetime: String,
    /// What changed and why.
    pub what: String,
    /// The last day of whoever's turn it is since then.
    pub due: Option<String>,
}

/// Opens on request; nothing where nothing was counted.
#[component]
pub fn Ledger(entries: Vec<LedgerEntry>) -> impl IntoView {
    (!entries.is_empty()).then(|| {
        let items = entries
            .into_iter()
            .map(|entry| {
                let due = entry.due.map(|due| t_with("clock-until", &[("due", due.into())]));
                view! {
                    <li>
                        <time datetime=entry.datetime>{entry.when}</time>
                        <br />
                        {entry.what}
                        {due.map(|due| view! { <br /> <span class="govuk-hint">{due}</span> })}
                    </li>
                }
            })
            .collect_view();
        view! {
            <Details summary=t("clock-ledger")>
                <ol class="govuk-list govuk-list--number govuk-list--spaced">{items}</ol>
            </Details>
        }
    })
}
