//! The warning before a session ends on a page where something may have been typed. The stylesheet shows it once the page
//! has stood for so long ([`SHOWN_AFTER`]), so that it needs no script; staying signed in is a page of its own tab.

use leptos::prelude::*;

use crate::{
    i18n::{lang, t, t_with},
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
