//! Where whoever leaves in the middle finds his answers again: in his account, or, who files without one, with the cards of this
//! browser.

use crate::{
    i18n::{lang, t},
    render::signed_in,
    url::Path,
};
use leptos::prelude::*;

pub(super) fn saved() -> impl IntoView {
    let guest = !signed_in();
    let here = guest.then(|| {
        view! {
            " "
            <a class="govuk-link" href=Path::ArrivalCards.to(lang())>
                {t("card-cards-title")}
            </a>
        }
    });
    view! { <p class="govuk-hint">{t(if guest { "apply-saved-guest" } else { "apply-saved" })} {here}</p> }
}
