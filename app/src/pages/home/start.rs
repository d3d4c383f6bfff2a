//! `/LANG/`: what one can do here today, and for whom the portal is.

use leptos::prelude::*;

use super::platform::ServiceLink;
use crate::{
    i18n::{lang, t, t_with},
    pages::sample::Say,
    parts::button::StartLink,
    render::Page,
    shell::PageHead,
    url::Path,
};

/// The home page.
#[derive(Debug, Clone, Default)]
pub struct HomePage {
    /// The services for foreigners, each with its start page.
    pub services: Vec<ServiceLink>,
    /// How many there are for businesses.
    pub businesses: usize,
}

impl HomePage {
    pub fn sample(_: Say<'_>) -> Self {
        Self { services: vec![ServiceLink::ninety_day_report()], businesses: 1 }
    }
}

impl Page for HomePage {
    fn head(&self) -> PageHead {
        PageHead { title: t("home-title"), full_width: true, ..PageHead::default() }
    }

    fn view(self) -> AnyView {
        let lang = lang();
        let count = self.services.len();
        let report = Path::NinetyDayReport.to(lang);
        let others = self.services.into_iter().filter(|service| service.href != report).map(|service| {
            view! { <li class="sala-more__item"><a class="govuk-link" href=service.href>{service.title}</a></li> }
        });
        let others = (count > 1).then(|| {
            view! {
                <nav class="sala-more" aria-labelledby="more">
                    <h2 class="govuk-heading-s" id="more">{t("home-more")}</h2>
                    <ul class="sala-more__list">{others.collect_view()}</ul>
                </nav>
            }
        });
        let promises = ["home-promise-file", "home-promise-follow", "home-promise-prove"].map(|key| {
            view! {
                <li class="sala-steps__item">
                    <h3 class="sala-steps__title">{t(key)}</h3>
                    <p class="sala-steps__text">{t(&format!("{key}-text"))}</p>
                </li>
            }
        });
        let platforms =
            [(Path::Foreigner, "home-foreigner", count), (Path::Citizen, "home-citizen", 0), (Path::Business, "home-business", self.businesses)]
                .map(|(path, key, count)| {
                    view! {
                        <li class="sala-cards__item">
                            <h3 class="sala-cards__title">
                                <a class="sala-cards__link" href=path.to(lang)>{t(key)}</a>
                            </h3>
                            <p class="sala-cards__text">{t(&format!("{key}-text"))}</p>
                            {(count > 0).then(|| view! { <p class="sala-cards__state">{t_with("home-services", &[("count", count.into())])}</p> })}
                        </li>
                    }
                });
        view! {
            <div class="sala-hero">
                <div class="govuk-width-container sala-hero__inner">
                    <h1 class="sala-hero__title">{t("home-heading")}</h1>
                    <p class="sala-hero__text">{t("home-lead")}</p>
                </div>
            </div>
            <div class="govuk-width-container">
                <section class="sala-feature" aria-labelledby="open-today">
                    <div class="sala-feature__body">
                        <p class="sala-feature__kicker" id="open-today">{t("home-open-today")}</p>
                        <h2 class="sala-feature__title">{t("home-report")}</h2>
                        <p class="sala-feature__text">{t("home-report-text")}</p>
                        <StartLink text=t("home-report-go") href=Path::NinetyDayReport.to(lang) />
                    </div>
                    <ul class="sala-feature__facts">
                        <li>{t("home-fact-time")}</li>
                        <li>{t("home-fact-free")}</li>
                        <li>{t("home-fact-phone")}</li>
                        <li>{t("home-fact-languages")}</li>
                    </ul>
                </section>
                {others}
                <section class="sala-section" aria-labelledby="how">
                    <h2 class="sala-section__title" id="how">{t("home-how")}</h2>
                    <ol class="sala-steps">{promises.collect_view()}</ol>
                </section>
                <section class="sala-section" aria-labelledby="for-whom">
                    <h2 class="sala-section__title" id="for-whom">{t("home-platforms")}</h2>
                    <ul class="sala-cards">{platforms.collect_view()}</ul>
                </section>
            </div>
        }
        .into_any()
    }
}
