//! The way between the pages of an account: cases, messages, due dates, how one is told, how one signs in; for an administrator also
//! to his agency's staff and to webhooks.

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
    /// He manages an agency's staff and webhooks.
    pub administrator: bool,
}

/// The pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AccountPart {
    Cases,
    Messages,
    Dates,
    Contact,
    Authorities,
    Person,
    SecondFactor,
}

impl AccountNavigation {
    pub(super) fn sample() -> Self {
        Self { unread: "2".into(), administrator: true }
    }
}

pub(super) fn navigation(account: AccountNavigation, current: AccountPart) -> impl IntoView + use<> {
    let lang = lang();
    let entries = [
        (Some(AccountPart::Cases), Path::Account, "account-nav-cases", String::new()),
        (Some(AccountPart::Person), Path::Person, "account-nav-person", String::new()),
        (Some(AccountPart::Messages), Path::Messages, "account-nav-messages", account.unread),
        (Some(AccountPart::Dates), Path::Dates, "account-nav-dates", String::new()),
        (Some(AccountPart::Contact), Path::Contact, "account-nav-contact", String::new()),
        (Some(AccountPart::Authorities), Path::Authorities, "account-nav-authorities", String::new()),
        (Some(AccountPart::SecondFactor), Path::SecondFactor, "account-nav-second-factor", String::new()),
        (None, Path::Staff, "account-nav-staff", String::new()),
        (None, Path::Webhooks, "account-nav-webhooks", String::new()),
    ]
    .into_iter()
    .filter(|(part, ..)| part.is_some() || account.administrator)
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
                <a class="sala-desk-nav__link" href=path.to(lang) aria-current=(part == Some(current)).then_some("page")>
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
