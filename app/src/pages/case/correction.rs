//! What an officer asks to correct: on the case, and on the check of the corrected answers.

use leptos::prelude::*;

use crate::{
    i18n::t,
    parts::{
        notification_banner::{BannerKind, NotificationBanner},
        original::Original,
    },
};

/// A case that came back.
#[derive(Debug, Clone)]
pub struct Correction {
    /// Why, in words.
    pub reason: String,
    /// The officer's own words, in whatever language he wrote them.
    pub note: Option<String>,
    /// What to do about it.
    pub what_to_do: String,
    /// By when; a sentence.
    pub due: Option<String>,
}

impl Correction {
    /// The banner. `action`: what follows the words.
    pub(crate) fn banner(self, action: impl IntoView + 'static) -> impl IntoView {
        let note = self.note.map(|note| {
            view! {
                <p class="govuk-body">{t("case-officer-wrote")}</p>
                <blockquote class="sala-quote"><Original text=note /></blockquote>
            }
        });
        let due = self.due.map(|due| view! { <p class="govuk-body govuk-!-font-weight-bold">{due}</p> });
        view! {
            <NotificationBanner kind=BannerKind::Important heading=self.reason>
                {note}
                <p class="govuk-body">{self.what_to_do}</p>
                {due}
                {action}
            </NotificationBanner>
        }
    }
}
