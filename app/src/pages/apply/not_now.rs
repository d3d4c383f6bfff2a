//! `/LANG/apply/{draft}/not-now`: the law does not take it today. Says why, when or where it will, and that nothing is lost.

use leptos::prelude::*;

use crate::{
    i18n::{lang, t, t_with},
    pages::{
        apply::question::FROM_CHECK_FIELD,
        sample::{Say, pick},
        words::{paragraph, two_thirds},
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
    /// What stands against it, in a sentence; a correction has its own.
    pub reason: String,
    /// What to do next.
    pub remedy: Option<String>,
    /// The first and the last day on which it is taken, when they are to come.
    pub opens: Option<(String, String)>,
    /// The case that it corrects, when it is for the day of its first filing that it is not taken.
    pub corrects: Option<Corrects>,
    /// The questions whose answers decided it.
    pub change: Vec<Change>,
    pub area: Area,
}

/// A correction counts from the first filing: no waiting helps it. What is then left is to withdraw it and to report anew, and
/// `remedy` and `opens` are of that new report.
#[derive(Debug, Clone)]
pub struct Corrects {
    pub reference: String,
    /// The day of the first filing.
    pub filed: String,
    /// What withdrawing is called.
    pub withdraw: String,
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
        match (&self.corrects, &self.opens) {
            (Some(_), _) => "not-now-correction-title",
            (None, Some(_)) => "not-now-title",
            (None, None) => "not-now-refused-title",
        }
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
            corrects: None,
            change: vec![Change {
                page: "arrival".into(),
                text: say(pick("ท่านเดินทางเข้าเมื่อใด", "When did you arrive?", "您何时入境？")),
            }],
            area: Area::Foreigner,
        }
    }

    pub fn sample_of_correction(say: Say<'_>) -> Self {
        let corrects = Corrects {
            reference: say("NR-4K7P-2M9X-6"),
            filed: say(pick("20 กันยายน 2569", "20 September 2026", "2026年9月20日")),
            withdraw: say(pick("ถอนการรายงานตัว", "Withdraw report", "撤回报到")),
        };
        Self { corrects: Some(corrects), ..Self::sample(say) }
    }
}

impl Corrects {
    /// The way to withdraw it.
    fn withdraw(self) -> impl IntoView + use<> {
        let path = Path::CaseAction { reference: &self.reference, action: "withdraw" };
        view! {
            {paragraph("not-now-correction-withdraw")}
            <p class="govuk-body"><a class="govuk-link" href=path.to(lang())>{self.withdraw}</a></p>
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
        let lead = match &self.corrects {
            Some(corrects) => t_with("not-now-correction", &[("filed", corrects.filed.as_str().into())]),
            None => self.reason,
        };
        let then = match (&self.corrects, &self.opens, &self.remedy) {
            (Some(_), None, None) => Some("not-now-correction-now"),
            (Some(_), ..) => None,
            (None, Some(_), _) => Some("not-now-saved-account"),
            (None, None, _) => Some("not-now-saved"),
        };
        let withdraw = self.corrects.map(Corrects::withdraw);
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
            <p class="govuk-body-l">{lead}</p>
            {opens}
            {remedy}
            {then.map(paragraph)}
            {withdraw}
            {change}
            <p class="govuk-body"><a class="govuk-link" href=Path::Account.to(lang)>{t("not-now-account")}</a></p>
        })
    }
}
