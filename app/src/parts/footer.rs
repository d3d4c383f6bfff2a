//! The foot of every page: what this is, whose data it uses. No cookie banner, because no cookie needs one.

use leptos::prelude::*;

use crate::i18n::t;

#[component]
pub fn Footer() -> impl IntoView {
    view! {
        <footer class="sala-footer">
            <div class="govuk-width-container sala-footer__row">
                <div class="sala-footer__about">
                    <p class="sala-footer__name">{t("common-product")}</p>
                    <p>{t("common-footer-about")}</p>
                </div>
                <div class="sala-footer__notes">
                    <p>{t("common-footer-cookies")}</p>
                    <p>{t("common-footer-places")}</p>
                </div>
            </div>
        </footer>
    }
}
