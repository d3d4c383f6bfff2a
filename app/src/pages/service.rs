//! `/LANG/business/{service}` and `/LANG/foreigner/{service}`: the start page of any service, made of what its bundle says: who needs it, which papers, how long
//! it takes, what it costs, on which law it rests.

use leptos::prelude::*;

use crate::{
    i18n::{lang, t, t_with},
    pages::{
        sample::{Sample, Say, add, pick},
        words::unbroken,
    },
    parts::{breadcrumbs::Crumb, button::Button, csrf_field::CsrfField},
    render::Page,
    shell::{Area, PageHead},
    url::Path,
};

/// The start page of a service.
#[derive(Debug, Clone)]
pub struct ServicePage {
    /// The platform on which it is: business or foreigner.
    pub area: Area,
    pub slug: String,
    pub title: String,
    pub summary: String,
    /// Who needs it.
    pub who: String,
    /// The agency that decides.
    pub agency: String,
    /// The full list of papers (BR-1).
    pub papers: Vec<Paper>,
    pub minutes: u8,
    /// Until when the office decides; a sentence.
    pub limit: String,
    /// What it costs; a sentence.
    pub fee: String,
    /// As cited.
    pub law: Vec<String>,
}

/// A paper of the list.
#[derive(Debug, Clone)]
pub struct Paper {
    pub name: String,
    /// The state issued it: the agency takes it from the registry itself, and nobody is asked for it (BR-15).
    pub fetched: bool,
}

impl ServicePage {
    /// The platform's page, and its name's key.
    const fn platform(&self) -> (Path<'static>, &'static str) {
        match self.area {
            Area::Foreigner => (Path::Foreigner, "common-platform-foreigner"),
            _ => (Path::Business, "common-platform-business"),
        }
    }

    /// The target of "Start now".
    fn begin(&self) -> String {
        let service = self.slug.as_str();
        match self.area {
            Area::Foreigner => Path::ForeignerServiceBegin { service },
            _ => Path::BusinessServiceBegin { service },
        }
        .to(lang())
    }

    fn sample(say: Say<'_>) -> Self {
        let paper = |name: &'static str, fetched| Paper { name: say(name), fetched };
        Self {
            area: Area::Business,
            slug: "food-licence".into(),
            title: say(pick("ใบอนุญาตจำหน่ายอาหาร", "Licence to sell food", "食品经营许可证")),
            summary: say(pick("ขอใบอนุญาตก่อนเปิดร้าน", "Apply before you open.", "开业前申请。")),
            who: say(pick("ผู้ประกอบการร้านอาหาร", "Whoever sells food.", "经营食品者。")),
            agency: say(pick("กรุงเทพมหานคร", "Bangkok Metropolitan Administration", "曼谷市政府")),
            papers: vec![
                paper(pick("แผนที่ตั้ง", "Map of the premises", "位置图"), false),
                paper(pick("หนังสือรับรองบริษัท", "Company registration", "公司登记"), true),
            ],
            minutes: 20,
            limit: say(pick("30 วัน", "Within 30 days.", "30天内。")),
            fee: say(pick("1,000 บาท", "1,000 baht", "1,000泰铢")),
            law: vec![say("Public Health Act B.E. 2535 s. 38")],
        }
    }
}

pub(super) fn samples(samples: &mut Vec<Sample>) {
    let foreigner =
        |say: Say<'_>| ServicePage { area: Area::Foreigner, papers: Vec::new(), ..ServicePage::sample(say) };
    add(samples, "service", &[ServicePage::sample, foreigner]);
}

impl Page for ServicePage {
    fn head(&self) -> PageHead {
        let lang = lang();
        let (platform, name) = self.platform();
        PageHead {
            title: self.title.clone(),
            area: Some(self.area),
            breadcrumbs: vec![
                Crumb { text: t("common-home"), href: Path::Home.to(lang) },
                Crumb { text: t(name), href: platform.to(lang) },
            ],
            ..PageHead::default()
        }
    }

    fn view(self) -> AnyView {
        let start = || {
            view! {
                <form method="post" action=self.begin()>
                    <CsrfField />
                    <Button text=t("service-start") start=true />
                </form>
            }
        };
        let minutes = t_with("service-minutes", &[("minutes", self.minutes.into())]);
        let (fetched, asked): (Vec<_>, Vec<_>) = self.papers.iter().cloned().partition(|paper| paper.fetched);
        let names = |papers: Vec<Paper>| papers.into_iter().map(|paper| view! { <li>{paper.name}</li> }).collect_view();
        let asked = (!asked.is_empty()).then(|| {
            view! {
                <p class="govuk-body">{t("service-papers-text")}</p>
                <ul class="govuk-list govuk-list--bullet">{names(asked)}</ul>
            }
        });
        let fetched = (!fetched.is_empty()).then(|| {
            view! {
                <p class="govuk-body">{t("service-papers-fetched")}</p>
                <ul class="govuk-list govuk-list--bullet">{names(fetched)}</ul>
            }
        });
        let papers =
            (!self.papers.is_empty()).then(|| view! { <h2 class="govuk-heading-m">{t("service-papers")}</h2> });
        let law = self.law.iter().map(|law| view! { <li>{law.clone()}</li> }).collect_view();
        view! {
            <div class="sala-start">
                <div class="sala-start__head">
                    <span class="govuk-caption-xl">{self.agency.clone()}</span>
                    <h1 class="govuk-heading-xl">{unbroken(&self.title)}</h1>
                    <p class="govuk-body-l">{self.summary.clone()}</p>
                </div>
                <aside class="sala-start__card" aria-label=t("service-short")>
                    <ul class="sala-facts">
                        <li>{minutes}</li>
                        <li>{self.fee.clone()}</li>
                        <li>{t("ninety-fact-save")}</li>
                    </ul>
                    {start()}
                    <p class="sala-start__hint">{t("service-start-hint")}</p>
                </aside>
                <div class="sala-start__body">
                    <h2 class="govuk-heading-m">{t("service-who")}</h2>
                    <p class="govuk-body">{self.who.clone()}</p>
                    {papers}
                    {asked}
                    {fetched}
                    <h2 class="govuk-heading-m">{t("service-limit")}</h2>
                    <p class="govuk-body">{self.limit.clone()}</p>
                    <h2 class="govuk-heading-m">{t("service-fee")}</h2>
                    <p class="govuk-body">{self.fee.clone()}</p>
                    {start()}
                    <h2 class="govuk-heading-m">{t("service-law")}</h2>
                    <ul class="govuk-list govuk-list--bullet">{law}</ul>
                </div>
            </div>
        }
        .into_any()
    }
}
