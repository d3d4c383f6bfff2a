//! `/LANG/verify/{token}`: the answer to the link in the mail.

use leptos::prelude::*;

use crate::{
    i18n::{lang, t},
    pages::{sample::Say, words::two_thirds},
    parts::{button::ButtonLink, panel::Panel},
    render::Page,
    shell::PageHead,
    url::Path,
};

/// Whether the address is now verified.
#[derive(Debug, Clone)]
pub struct VerifyResultPage {
    /// `false`: the link is unknown, used or too old.
    pub verified: bool,
    /// Where to go once signed in.
    pub next: Option<String>,
}

impl VerifyResultPage {
    pub fn sample(say: Say<'_>) -> Self {
        Self { verified: true, next: Some(say("/en/account")) }
    }

    pub fn sample_old(_: Say<'_>) -> Self {
        Self { verified: false, next: None }
    }
}

impl Page for VerifyResultPage {
    fn head(&self) -> PageHead {
        let key = if self.verified { "account-verified-title" } else { "account-link-old-title" };
        PageHead { title: t(key), ..PageHead::default() }
    }

    fn view(self) -> AnyView {
        let lang = lang();
        let next = self.next.unwrap_or_default();
        if self.verified {
            two_thirds(view! {
                <Panel title=t("account-verified-title")>{t("account-verified-text")}</Panel>
                <ButtonLink text=t("common-sign-in") href=Path::SignIn.with_query(lang, &[("next", &next)]) />
            })
        } else {
            two_thirds(view! {
                <h1 class="govuk-heading-l">{t("account-link-old-title")}</h1>
                <p class="govuk-body">{t("account-verify-old-text")}</p>
                <ButtonLink text=t("account-register-link") href=Path::Register.to(lang) />
                <p class="govuk-body"><a class="govuk-link" href=Path::SignIn.to(lang)>{t("account-have-one")}</a></p>
            })
        }
    }
}
