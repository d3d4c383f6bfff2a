//! What an officer asks to correct: on the case, and on the check of the corrected answers.

use leptos::prelude::*;

use crate::{
    i18n::t,
    parts::notification_banner::{BannerKind, NotificationBanner},
};

/// A case that came back.
#[derive(Debug, Clone)]
pub struct Correction {
    /// Why, in words.
    pub reason: String,
    /// The officer's own words, in whatever language he wrote them.
    pub note: Option<String>,
    /// Everything that is missing or wrong, in one list (BR-2).
    pub gaps: Vec<Gap>,
    /// What to do about it.
    pub what_to_do: String,
    /// By when; a sentence.
    pub due: Option<String>,
}

/// An answer or a paper that is missing or wrong.
#[derive(Debug, Clone)]
pub struct Gap {
    pub what: String,
    pub reason: String,
    /// The officer's words; may be empty.
    pub note: String,
}

impl Correction {
    /// The banner. `action`: what follows the words.
    pub(crate) fn banner(self, action: impl IntoView + 'static) -> impl IntoView {
        let note = self.note.map(|note| {
            view! {
                <p class="govuk-body">{t("case-officer-wrote")}</p>
                <blockquote class="sala-quote">{note}</blockquote>
            }
        });
        let gaps = self.gaps.into_iter().map(|gap| {
            let note = (!gap.note.is_empty()).then(|| format!(" – {}", gap.note));
            view! { <li><strong>{gap.what}</strong> ": " {gap.reason} {note}</li> }
        });
        let gaps = gaps.collect_view();
        let due = self.due.map(|due| view! { <p class="govuk-body govuk-!-font-weight-bold">{due}</p> });
        view! {
            <NotificationBanner kind=BannerKind::Important heading=self.reason>
                <ul class="govuk-list govuk-list--bullet">{gaps}</ul>
                {note}
                <p class="govuk-body">{self.what_to_do}</p>
                {due}
                {action}
            </NotificationBanner>
        }
    }
}
