//! `/LANG/account/messages/{id}`: one message, as it was written.

use leptos::prelude::*;

use crate::{
    i18n::{lang, t, t_with},
    pages::{
        sample::{Say, pick},
        words::two_thirds,
    },
    parts::{breadcrumbs::Crumb, button::ButtonLink, inset_text::InsetText, summary_list::lines},
    render::Page,
    shell::PageHead,
    url::Path,
};

/// A letter.
#[derive(Debug, Clone)]
pub struct MessagePage {
    pub subject: String,
    /// The language it was written in, where it is not the page's.
    pub lang: Option<&'static str>,
    pub when: String,
    pub official: bool,
    /// Paragraphs, each of lines.
    pub body: Vec<Vec<String>>,
    /// Of the case it is about.
    pub reference: Option<String>,
}

impl MessagePage {
    pub fn sample(say: Say<'_>) -> Self {
        Self {
            subject: say(pick("โปรดแก้ไขการรายงานตัว", "Please correct your report", "请更正您的报到")),
            lang: None,
            when: say(pick("20 กันยายน 2569 เวลา 09:12 น.", "20 September 2026, 09:12", "2026年9月20日 09:12")),
            official: true,
            body: vec![
                vec![say(pick("เรียน ท่านผู้รายงานตัว", "Hello,", "您好："))],
                vec![say("An officer asks you to correct it."), say("https://sala.example/en/case/NR-4K7P-2M9X-6")],
            ],
            reference: Some(say("NR-4K7P-2M9X-6")),
        }
    }

    pub fn sample_plain(say: Say<'_>) -> Self {
        Self { official: false, reference: None, lang: Some("th"), ..Self::sample(say) }
    }
}

impl Page for MessagePage {
    fn head(&self) -> PageHead {
        let lang = lang();
        PageHead {
            title: self.subject.clone(),
            breadcrumbs: vec![
                Crumb { text: t("account-title"), href: Path::Account.to(lang) },
                Crumb { text: t("messages-title"), href: Path::Messages.to(lang) },
            ],
            ..PageHead::default()
        }
    }

    fn view(self) -> AnyView {
        let kind = if self.official { "messages-received-official" } else { "messages-received" };
        let official = self.official.then(|| view! { <InsetText>{t("messages-official-text")}</InsetText> });
        let paragraphs =
            self.body.into_iter().map(|body| view! { <p class="govuk-body">{lines(body)}</p> }).collect_view();
        let case = self.reference.map(|reference| {
            let href = Path::Case { reference: &reference }.to(lang());
            view! { <ButtonLink text=t("messages-open-case") href=href /> }
        });
        two_thirds(view! {
            <span class="govuk-caption-l">{t_with(kind, &[("when", self.when.into())])}</span>
            <h1 class="govuk-heading-l" lang=self.lang>{self.subject}</h1>
            {official}
            <div lang=self.lang>{paragraphs}</div>
            {case}
        })
    }
}
