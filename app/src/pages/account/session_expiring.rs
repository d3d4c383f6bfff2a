//! `/LANG/session-expiring`: a warning that works without script, before an idle session ends.

use leptos::prelude::*;

use crate::{
    i18n::{lang, t, t_with},
    pages::{sample::Say, words::two_thirds},
    parts::{
        button::{Button, ButtonKind, ButtonLink},
        csrf_field::CsrfField,
    },
    render::Page,
    shell::PageHead,
    url::Path,
};

/// The warning.
#[derive(Debug, Clone)]
pub struct SessionExpiringPage {
    /// Minutes until the session ends.
    pub minutes_left: u32,
    /// Where the person was; going there keeps the session.
    pub back: String,
}

impl SessionExpiringPage {
    pub fn sample(say: Say<'_>) -> Self {
        Self { minutes_left: 2, back: say("/en/apply/0193a/passport") }
    }
}

impl Page for SessionExpiringPage {
    fn head(&self) -> PageHead {
        PageHead { title: t("account-expiring-title"), ..PageHead::default() }
    }

    fn view(self) -> AnyView {
        two_thirds(view! {
            <h1 class="govuk-heading-l">{t("account-expiring-title")}</h1>
            <p class="govuk-body-l">
                {t_with("account-expiring-text", &[("minutes", self.minutes_left.into())])}
            </p>
            <p class="govuk-body">{t("account-expiring-saved")}</p>
            <div class="govuk-button-group">
                <ButtonLink text=t("account-expiring-stay") href=self.back />
                <form method="post" action=Path::SignOut.to(lang())>
                    <CsrfField />
                    <Button text=t("common-sign-out") kind=ButtonKind::Secondary />
                </form>
            </div>
        })
    }
}
