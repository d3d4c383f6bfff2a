//! The way between the pages of an account: cases, messages.

use leptos::prelude::*;

use crate::{
    i18n::{lang, t, t_with},
    url::Path,
};

/// What there is in the account beside the page that is shown.
#[derive(Debug, Clone, Default)]
pub struct AccountNavigation {
    /// How many messages are unread; empty: none.
    pub unread: String,
}

/// The pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AccountPart {
    Cases,
    Messages,
}

impl AccountNavigation {
    pub(super) fn sample() -> Self {
        Self { unread: "2".into() }
    }
}

pub(super) fn navigation(account: AccountNavigation, current: AccountPart) -> impl IntoView + use<> {
    let lang = lang();
    let entries = [
        (AccountPart::Cases, Path::Account, "account-nav-cases", String::new()),
        (AccountPart::Messages, Path::Messages, "account-nav-messages", account.unread),
    ]
    .into_iter()
    .map(|(part, path, key, unread)| {
        let count = (!unread.is_empty()).then(|| {
            view! {
                " "
                <span class="sala-tabs__count" aria-hidden="true">{unread.clone()}</span>
                <span class="govuk-visually-hidden">{t_with("account-nav-unread", &[("count", unread.into())])}</span>
            }
        });
        view! {
            <li>
                <a class="sala-desk-nav__link" href=path.to(lang) aria-current=(part == current).then_some("page")>
                    {t(key)} {count}
                </a>
            </li>
        }
    })
    .collect_view();
    view! {
        <nav class="sala-desk-nav" aria-label=t("account-navigation")>
            <ul class="sala-desk-nav__list">{entries}</ul>
        </nav>
    }
}
