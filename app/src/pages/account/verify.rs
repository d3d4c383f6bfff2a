//! `/LANG/verify/{token}`: the page behind the link in the mail. A button, because programs that look into mail open links.

use leptos::prelude::*;

use crate::{
    i18n::{lang, t},
    pages::{sample::Say, words::two_thirds},
    parts::{button::Button, csrf_field::CsrfField},
    render::Page,
    shell::PageHead,
    url::Path,
};

/// Confirm this address?
#[derive(Debug, Clone)]
pub struct VerifyPage {
    pub token: String,
    /// Where to go in the end.
    pub next: Option<String>,
}

impl VerifyPage {
    pub fn sample(say: Say<'_>) -> Self {
        Self { token: say("token"), next: Some(say("/en/account")) }
    }
}

impl Page for VerifyPage {
    fn head(&self) -> PageHead {
        PageHead { title: t("web-verify-title"), ..PageHead::default() }
    }

    fn view(self) -> AnyView {
        let next = self.next.unwrap_or_default();
        let action = Path::Verify { token: &self.token }.with_query(lang(), &[("next", &next)]);
        two_thirds(view! {
            <h1 class="govuk-heading-l">{t("web-verify-title")}</h1>
            <p class="govuk-body">{t("web-verify-text")}</p>
            <form method="post" action=action novalidate>
                <CsrfField />
                <Button text=t("web-verify-button") />
            </form>
        })
    }
}
