//! News about what the person just did, or must do.

use leptos::prelude::*;

use crate::i18n::t;

/// What kind of news.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum BannerKind {
    #[default]
    Important,
    Success,
}

#[component]
pub fn NotificationBanner(
    #[prop(optional)] kind: BannerKind,
    heading: String,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    let (class, role, title) = match kind {
        BannerKind::Important => ("govuk-notification-banner", "region", t("common-important")),
        BannerKind::Success => {
            ("govuk-notification-banner govuk-notification-banner--success", "alert", t("common-success"))
        }
    };
    view! {
        <div class=class role=role aria-labelledby="notification-title">
            <div class="govuk-notification-banner__header">
                <h2 class="govuk-notification-banner__title" id="notification-title">{title}</h2>
            </div>
            <div class="govuk-notification-banner__content">
                <p class="govuk-notification-banner__heading">{heading}</p>
                {children.map(|children| children())}
            </div>
        </div>
    }
}
