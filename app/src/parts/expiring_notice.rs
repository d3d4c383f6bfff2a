//! The warning before a session ends on a page where something may have been typed. The stylesheet shows it once the page
//! has stood for so long ([`SHOWN_AFTER`]), so that it needs no script; staying signed in is a page of its own tab. And when it ends
//! whatever happens, which every page says from some time before.

use leptos::prelude::*;

use crate::{
    i18n::{lang, t, t_with},
    parts::inset_text::InsetText,
    url::Path,
};

/// Seconds after which `style/_expiring.scss` shows it; a test of the server compares it with the session's.
pub const SHOWN_AFTER: u32 = 780;

#[component]
pub fn ExpiringNotice() -> impl IntoView {
    view! {
        <div class="sala-expiring" role="status">
            <p class="govuk-width-container sala-expiring__text">
                {t_with("account-expiring-here", &[("minutes", (SHOWN_AFTER / 60).into())])} " "
                <a class="sala-expiring__link" href=Path::Account.to(lang()) target="_blank" rel="noopener">
                    {t("account-expiring-here-stay")}
                </a>
            </p>
        </div>
    }
}

/// A time of day, which stays right however long the page stands.
#[component]
pub fn LatestEnd(time: String) -> impl IntoView {
    view! {
        <div class="govuk-width-container sala-no-print" role="status">
            <InsetText>
                <p class="govuk-body">{t_with("account-latest-end", &[("time", time.into())])}</p>
            </InsetText>
        </div>
    }
}
