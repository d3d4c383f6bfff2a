//! `/LANG/apply/{draft}/not-now`: the law does not take it today. Says why, when or where it will, and that nothing is lost.

use leptos::prelude::*;

use crate::{
    i18n::{lang, t, t_with},
    pages::{
        apply::question::FROM_CHECK_FIELD,
        sample::{Say, pick},
        words::two_thirds,
    },
    parts::inset_text::InsetText,
    render::Page,
    shell::{Area, PageHead},
    url::Path,
};

/// Why not now.
#[derive(Debug, Clone)]
pub struct NotNowPage {
    pub draft: String,
    /// What stands against it, in a sentence.
    pub reason: String,
    /// What to do next.
    pub remedy: Option<String>,
    /// The first and the last day on which it is taken, when they are to come.
    pub opens: Option<(String, String)>,
    /// The questions whose answers decided it.
    pub change: Vec<Change>,
    pub area: Area,
}

/// A question to answer anew.
#[derive(Debug, Clone)]
pub struct Change {
    /// Its page.
    pub page: String,
    /// The question.
    pub text: String,
}

/// The last segment of the page's address.
pub const NOT_NOW: &str = "not-now";

impl NotNowPage {
    /// Too early is a matter of waiting; everything else is not.
    const fn title(&self) -> &'static str {
        if self.opens.is_some() { "not-now-title" } else { "not-now-refused-title" }
    }

    pub fn sample(say: Say<'_>) -> Self {
        Self {
            draft: "0193a".into(),
            reason: say(pick("ยังไม่ถึงกำหนดรายงาน", "It is too early to report.", "现在报到为时尚早。")),
            remedy: None,
            opens: Some((
                say(pick("16 กันยายน 2569", "16 September 2026", "2026年9月16日")),
                say(pick("7 ตุลาคม 2569", "7 October 2026", "2026年10月7日")),
            )),
            change: vec![Change {
                page: "arrival".into(),
                text: say(pick("ท่านเดินทางเข้าเมื่อใด", "When did you arrive?", "您何时入境？")),
            }],
            area: Area::Foreigner,
        }
    }
}

impl Page for NotNowPage {
    fn head(&self) -> PageHead {
        PageHead { title: t(self.title()), area: Some(self.area), ..PageHead::default() }
    }

    fn view(self) -> AnyView {
        let lang = lang();
        let title = t(self.title());
        let opens = self.opens.map(|(first, last)| {
            view! {
                <InsetText>
                    <p class="govuk-body">{t("not-now-opens")}</p>
                    <p class="govuk-heading-l">{first}</p>
                    <p class="govuk-body govuk-!-margin-bottom-0">{t_with("not-now-until", &[("last", last.into())])}</p>
                </InsetText>
            }
        });
        let remedy = self.remedy.map(|text| view! { <p class="govuk-body">{text}</p> });
        // "Continue" leads on from there to what is not answered yet.
        let links: Vec<_> = self
            .change
            .into_iter()
            .map(|Change { page, text }| {
                let path = Path::Question { draft: &self.draft, page: &page };
                let href = path.with_query(lang, &[(FROM_CHECK_FIELD, "yes")]);
                view! { <li><a class="govuk-link" href=href>{text}</a></li> }
            })
            .collect();
        let change = (!links.is_empty()).then(|| {
            view! {
                <p class="govuk-body">{t("not-now-change")}</p>
                <ul class="govuk-list govuk-list--bullet">{links}</ul>
            }
        });
        two_thirds(view! {
            <h1 class="govuk-heading-l">{title}</h1>
            <p class="govuk-body-l">{self.reason}</p>
            {opens}
            {remedy}
            <p class="govuk-body">{t("not-now-saved-account")}</p>
            {change}
            <p class="govuk-body"><a class="govuk-link" href=Path::Account.to(lang)>{t("not-now-account")}</a></p>
        })
    }
}
