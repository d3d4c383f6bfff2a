//! `/LANG/foreigner/stay-notice`: who must notify a stay, until when, what being late costs, and the ways to do it.

use leptos::prelude::*;

use crate::{
    i18n::{lang, t, t_with},
    pages::foreigner::on_platform,
    pages::{
        sample::{Say, pick},
        words::{heading, paragraph, two_thirds},
    },
    parts::button::StartLink,
    render::Page,
    shell::PageHead,
    url::Path,
};

/// The start page; numbers as they are written, from the settings in force.
#[derive(Debug, Clone)]
pub struct StayStartPage {
    pub hours: String,
    pub example_from: String,
    pub example_to: String,
    pub fine_max: String,
    pub hotel_fine_min: String,
    pub hotel_fine_max: String,
    pub practice: String,
    pub rows: String,
}

impl StayStartPage {
    pub fn sample(say: Say<'_>) -> Self {
        Self {
            hours: say("24"),
            example_from: say(pick("2 พฤษภาคม 2569 09:30", "2 May 2026, 09:30", "2026年5月2日 09:30")),
            example_to: say(pick("3 พฤษภาคม 2569 09:30", "3 May 2026, 09:30", "2026年5月3日 09:30")),
            fine_max: say("2,000"),
            hotel_fine_min: say("2,000"),
            hotel_fine_max: say("10,000"),
            practice: say("800"),
            rows: say("5,000"),
        }
    }
}

impl Page for StayStartPage {
    fn head(&self) -> PageHead {
        PageHead { title: t("staynote-title"), ..on_platform() }
    }

    fn view(self) -> AnyView {
        let lang = lang();
        let when = t_with("stay-start-when-text", &[("hours", self.hours.as_str().into())]);
        let example = t_with(
            "stay-start-example",
            &[("from", self.example_from.as_str().into()), ("to", self.example_to.as_str().into())],
        );
        let late = t_with(
            "stay-start-late-text",
            &[
                ("max", self.fine_max.as_str().into()),
                ("hotel_min", self.hotel_fine_min.as_str().into()),
                ("hotel_max", self.hotel_fine_max.as_str().into()),
                ("practice", self.practice.as_str().into()),
            ],
        );
        let by_file = t_with("stay-start-how-2", &[("rows", self.rows.as_str().into())]);
        two_thirds(view! {
            <h1 class="govuk-heading-xl">{t("staynote-title")}</h1>
            <p class="govuk-body-l">{t("stay-start-lead")}</p>
            <StartLink text=t("stay-start-places") href=Path::StayPlaces.to(lang) />
            <p class="govuk-body">
                <a class="govuk-link" href=Path::StayOwn.to(lang)>{t("stay-start-own")}</a>
            </p>
            {heading("stay-start-how")}
            <ol class="govuk-list govuk-list--number">
                <li>{t("stay-start-how-1")}</li>
                <li>{by_file}</li>
                <li>{t("stay-start-how-3")}</li>
            </ol>
            <p class="govuk-body">
                <a class="govuk-link" href=Path::StayTemplate.to(lang)>{t("stay-start-template")}</a>
            </p>
            {heading("stay-start-who")}
            {paragraph("stay-start-who-text")}
            {heading("stay-start-when")}
            <p class="govuk-body">{when}</p>
            <p class="govuk-body">{example}</p>
            {heading("stay-start-not")}
            {paragraph("stay-start-not-text")}
            {heading("stay-start-late")}
            <p class="govuk-body">{late}</p>
        })
    }
}
