//! `/LANG/check-your-mail`: the same answer whether or not the address is known, so that nobody can ask who is.

use leptos::prelude::*;

use crate::{
    i18n::{lang, t, t_with},
    pages::{
        sample::Say,
        words::{paragraph, two_thirds},
    },
    parts::inset_text::InsetText,
    render::Page,
    shell::PageHead,
    url::Path,
};

/// What the mail is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MailPurpose {
    Verify,
    Reset,
}

/// A mail is on its way.
#[derive(Debug, Clone)]
pub struct CheckYourMailPage {
    pub purpose: MailPurpose,
    /// The address as it was typed; `None` when the page is opened without a form before it.
    pub email: Option<String>,
    /// How long the link in the mail works, in hours.
    pub valid_hours: u32,
}

impl CheckYourMailPage {
    pub fn sample_verify(say: Say<'_>) -> Self {
        Self { purpose: MailPurpose::Verify, email: Some(say("anna@example.com")), valid_hours: 24 }
    }

    pub fn sample_reset(_: Say<'_>) -> Self {
        Self { purpose: MailPurpose::Reset, email: None, valid_hours: 1 }
    }
}

impl Page for CheckYourMailPage {
    fn head(&self) -> PageHead {
        PageHead { title: t("account-mail-title"), ..PageHead::default() }
    }

    fn view(self) -> AnyView {
        let (with, without) = match self.purpose {
            MailPurpose::Verify => ("account-mail-verify-to", "account-mail-verify"),
            MailPurpose::Reset => ("account-mail-reset-to", "account-mail-reset"),
        };
        let text = match &self.email {
            Some(email) => t_with(with, &[("email", email.as_str().into())]),
            None => t(without),
        };
        let again = match self.purpose {
            MailPurpose::Verify => Path::Register,
            MailPurpose::Reset => Path::RequestReset,
        };
        two_thirds(view! {
            <h1 class="govuk-heading-l">{t("account-mail-title")}</h1>
            <p class="govuk-body-l">{text}</p>
            <InsetText>{t_with("account-mail-valid", &[("hours", self.valid_hours.into())])}</InsetText>
            {paragraph("account-mail-nothing")}
            <p class="govuk-body"><a class="govuk-link" href=again.to(lang())>{t("account-reset-again")}</a></p>
        })
    }
}
