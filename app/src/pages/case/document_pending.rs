//! A document whose file is still being made.

use leptos::prelude::*;

use crate::{
    i18n::{lang, t, t_with},
    pages::{
        sample::{Say, pick},
        words::two_thirds,
    },
    parts::{breadcrumbs::Crumb, button::ButtonLink},
    render::Page,
    shell::PageHead,
    url::Path,
};

/// The page in place of the file.
#[derive(Debug, Clone)]
pub struct DocumentPendingPage {
    pub reference: String,
    pub title: String,
    pub number: String,
    /// Where to try again.
    pub again: String,
}

impl DocumentPendingPage {
    pub fn sample(say: Say<'_>) -> Self {
        Self {
            reference: say("NR-4K7P-2M9X-6"),
            title: say(pick("ใบอนุญาตจำหน่ายอาหาร", "Licence to sell food", "食品销售许可证")),
            number: say("กทม. 12/2570"),
            again: "/en/case/x/documents/y".to_owned(),
        }
    }
}

impl Page for DocumentPendingPage {
    fn head(&self) -> PageHead {
        PageHead {
            title: t("issued-pending-title"),
            breadcrumbs: vec![Crumb {
                text: self.reference.clone(),
                href: Path::Case { reference: &self.reference }.to(lang()),
            }],
            ..PageHead::default()
        }
    }

    fn view(self) -> AnyView {
        let what = t_with("issued-pending-text", &[("title", self.title.into()), ("number", self.number.into())]);
        two_thirds(view! {
            <h1 class="govuk-heading-l">{t("issued-pending-title")}</h1>
            <p class="govuk-body">{what}</p>
            <ButtonLink text=t("issued-pending-again") href=self.again />
        })
    }
}
