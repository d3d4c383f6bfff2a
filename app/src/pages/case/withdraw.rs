//! `/LANG/case/{reference}/withdraw`: what withdrawing means, asked once more before it is done.

use leptos::prelude::*;

use crate::{
    i18n::{lang, t, t_with},
    pages::{
        sample::{Say, pick},
        words::two_thirds,
    },
    parts::{
        breadcrumbs::Crumb,
        button::{Button, ButtonKind},
        csrf_field::CsrfField,
    },
    render::Page,
    shell::{Area, PageHead},
    url::Path,
};

/// The question.
#[derive(Debug, Clone)]
pub struct WithdrawPage {
    pub reference: String,
    pub service: String,
    pub area: Area,
}

impl WithdrawPage {
    pub fn sample(say: Say<'_>) -> Self {
        Self {
            reference: say("NR-4K7P-2M9X-6"),
            service: say(pick("รายงานตัว 90 วัน", "90-day report", "90天报到")),
            area: Area::Foreigner,
        }
    }
}

impl Page for WithdrawPage {
    fn head(&self) -> PageHead {
        let lang = lang();
        let case = t_with(
            "case-title",
            &[("service", self.service.as_str().into()), ("reference", self.reference.as_str().into())],
        );
        PageHead {
            title: t("case-withdraw-title"),
            area: Some(self.area),
            breadcrumbs: vec![
                Crumb { text: t("account-title"), href: Path::Account.to(lang) },
                Crumb { text: case, href: Path::Case { reference: &self.reference }.to(lang) },
            ],
            ..PageHead::default()
        }
    }

    fn view(self) -> AnyView {
        let lang = lang();
        let keep = Path::Case { reference: &self.reference }.to(lang);
        two_thirds(view! {
            <span class="govuk-caption-l">{self.service} " " {self.reference.clone()}</span>
            <h1 class="govuk-heading-l">{t("case-withdraw-title")}</h1>
            <p class="govuk-body">{t("case-withdraw-text")}</p>
            <p class="govuk-body">{t("case-withdraw-duty")}</p>
            <form method="post" action=Path::CaseWithdraw { reference: &self.reference }.to(lang)>
                <CsrfField />
                <div class="govuk-button-group">
                    <Button text=t("case-withdraw-yes") kind=ButtonKind::Warning />
                    <a class="govuk-link" href=keep>{t("case-withdraw-no")}</a>
                </div>
            </form>
        })
    }
}
