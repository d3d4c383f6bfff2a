//! `/LANG/citizen`, `/LANG/business`, `/LANG/foreigner`: what a platform is for, and the services open on it.

use leptos::prelude::*;

use crate::{
    i18n::{lang, t},
    pages::foreigner::ask::QuestionList,
    parts::breadcrumbs::Crumb,
    render::Page,
    shell::{Area, PageHead},
    url::Path,
};

/// One of the three platforms.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Platform {
    Citizen,
    Business,
    Foreigner,
}

impl Platform {
    const fn key(self) -> &'static str {
        match self {
            Self::Citizen => "platform-citizen",
            Self::Business => "platform-business",
            Self::Foreigner => "platform-foreigner",
        }
    }

    const fn area(self) -> Area {
        match self {
            Self::Citizen => Area::Citizen,
            Self::Business => Area::Business,
            Self::Foreigner => Area::Foreigner,
        }
    }
}

/// The start page of a platform.
#[derive(Debug, Clone)]
pub struct PlatformPage {
    pub platform: Platform,
    /// The services that are open on it.
    pub services: Vec<ServiceLink>,
}

/// A service and where it begins.
#[derive(Debug, Clone)]
pub struct ServiceLink {
    pub title: String,
    pub text: String,
    pub href: String,
}

impl ServiceLink {
    /// The 90-day report.
    pub fn ninety_day_report() -> Self {
        Self { title: t("home-report"), text: t("platform-report-text"), href: Path::NinetyDayReport.to(lang()) }
    }
}

impl Page for PlatformPage {
    fn head(&self) -> PageHead {
        PageHead {
            title: t(&format!("{}-heading", self.platform.key())),
            area: Some(self.platform.area()),
            breadcrumbs: vec![Crumb { text: t("common-home"), href: Path::Home.to(lang()) }],
            ..PageHead::default()
        }
    }

    fn view(self) -> AnyView {
        let key = self.platform.key();
        let open = !self.services.is_empty();
        // Who finds nothing yet is shown what is there for others.
        let services = if open { self.services } else { vec![ServiceLink::ninety_day_report()] };
        let services = services.into_iter().map(|service| {
            view! {
                <li class="sala-services__item">
                    <h3 class="sala-services__title"><a class="govuk-link" href=service.href>{service.title}</a></h3>
                    <p class="sala-services__text">{service.text}</p>
                </li>
            }
        });
        let note = (!open).then(|| {
            view! { <p class="govuk-inset-text">{t(&format!("{key}-not-yet"))}</p> }
        });
        let questions = (self.platform == Platform::Foreigner).then(|| view! { <QuestionList /> });
        // Only what one can do here today.
        let purposes = (self.platform == Platform::Foreigner).then(|| {
            let purposes = [1, 2, 3].map(|number| view! { <li>{t(&format!("{key}-purpose-{number}"))}</li> });
            view! {
                <h2 class="govuk-heading-m">{t("platform-purpose")}</h2>
                <ul class="govuk-list govuk-list--bullet">{purposes.collect_view()}</ul>
            }
        });
        let services_title = if open { t("platform-services") } else { t("platform-services-elsewhere") };
        view! {
            <div class="govuk-grid-row">
                <div class="govuk-grid-column-two-thirds">
                    <h1 class="govuk-heading-xl">{t(&format!("{key}-heading"))}</h1>
                    <p class="govuk-body-l">{t(&format!("{key}-lead"))}</p>
                    {note}
                    <h2 class="govuk-heading-m">{services_title}</h2>
                    <ul class="sala-services">{services.collect_view()}</ul>
                    {questions}
                    {purposes}
                </div>
            </div>
        }
        .into_any()
    }
}
