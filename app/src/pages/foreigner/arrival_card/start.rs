//! `/LANG/foreigner/arrival-card`: who needs one, when it can be filed, that it is free, and "Start now".

use leptos::prelude::*;

use crate::{
    i18n::{lang, t, t_with},
    pages::foreigner::on_platform,
    pages::{
        sample::{Say, pick},
        words::{bullets, heading, paragraph, steps},
    },
    parts::{
        button::Button, csrf_field::CsrfField, details::Details, inset_text::InsetText, warning_text::WarningText,
    },
    render::Page,
    shell::PageHead,
    url::Path,
};

/// The service's start page. The days of the example follow the settings in force, in the reader's calendar.
#[derive(Debug, Clone)]
pub struct StartPage {
    /// The one official address, as it is typed.
    pub official: String,
    pub days_before: u32,
    pub party_max: u32,
    pub example_arrival: String,
    /// The instant at which the example's window opens, in Bangkok and in UTC.
    pub example_opens: String,
    pub example_opens_utc: String,
}

impl StartPage {
    pub fn sample(say: Say<'_>) -> Self {
        Self {
            official: say("https://sala.example/en/foreigner/arrival-card"),
            days_before: 3,
            party_max: 10,
            example_arrival: say(pick("20 มกราคม 2570", "20 January 2027", "2027年1月20日")),
            example_opens: say(pick("17 มกราคม 2570 เวลา 00:00 น.", "17 January 2027, 00:00", "2027年1月17日 00:00")),
            example_opens_utc: say("2027-01-16 17:00 UTC"),
        }
    }
}

impl Page for StartPage {
    fn head(&self) -> PageHead {
        PageHead { title: t("card-start-title"), ..on_platform() }
    }

    fn view(self) -> AnyView {
        let window = t_with("card-start-window", &[("before", self.days_before.into())]);
        let party = t_with("card-start-party", &[("max", self.party_max.into())]);
        let days = [
            ("card-example-opens", self.example_opens, Some(self.example_opens_utc)),
            ("card-example-arrival", self.example_arrival, None),
        ]
        .map(|(key, day, utc)| {
            view! {
                <li class="sala-days__item">
                    <span class="sala-days__day">{day}</span>
                    <span class="sala-days__text">{t(key)}{utc.map(|utc| format!(" ({utc})"))}</span>
                </li>
            }
        });
        view! {
            <div class="sala-start">
                <div class="sala-start__head">
                    <span class="govuk-caption-xl">{t("card-start-caption")}</span>
                    <h1 class="govuk-heading-xl">{t("card-start-title")}</h1>
                    <p class="govuk-body-l">{t("card-start-lead")}</p>
                </div>
                <aside class="sala-start__card" aria-label=t("ninety-short")>
                    <ul class="sala-facts">
                        <li>{t("home-fact-time")}</li>
                        <li>{t("home-fact-free")}</li>
                        <li>{t("card-fact-no-account")}</li>
                    </ul>
                    {start()}
                    <p class="sala-start__hint">
                        <a class="govuk-link" href=Path::ArrivalCardFind.to(lang())>{t("card-start-find")}</a>
                    </p>
                </aside>
                <div class="sala-start__body">
                    <InsetText>
                        <strong>{t("card-free-title")}</strong>
                        " "
                        {t("card-free-text")}
                        " "
                        <span class="sala-reference">{self.official}</span>
                    </InsetText>
                    {heading("card-start-who")}
                    {paragraph("card-start-who-text")}
                    {bullets(&["card-start-not-thai", "card-start-not-transit", "card-start-not-border", "card-start-not-official"])}
                    {heading("card-start-when")}
                    <p class="govuk-body">{window}</p>
                    {paragraph("card-start-early")}
                    <div class="sala-example">
                        <p class="sala-example__title">{t("ninety-example")}</p>
                        <ol class="sala-days">{days.collect_view()}</ol>
                    </div>
                    {heading("card-start-need")}
                    {bullets(&["card-need-passport", "card-need-journey", "card-need-stay", "card-need-mail"])}
                    <p class="govuk-body">{party}</p>
                    {start()}
                    {heading("card-start-after")}
                    {steps(&["card-after-1", "card-after-2", "card-after-3"])}
                    <WarningText text=t("card-no-visa") />
                    <Details summary=t("card-profile-title")>
                        <p>
                            {t("card-profile-text")}
                            " "
                            <a class="govuk-link" href=Path::SignIn.with_query(lang(), &[("next", &Path::ArrivalCard.to(lang()))])>
                                {t("common-sign-in")}
                            </a>
                        </p>
                    </Details>
                    <Details summary=t("ninety-law")>
                        <p>{t("card-law-text")}</p>
                    </Details>
                </div>
            </div>
        }
        .into_any()
    }
}

/// Makes a draft: a form, because a link must not change anything.
fn start() -> impl IntoView + use<> {
    view! {
        <form method="post" action=Path::ArrivalCardBegin.to(lang())>
            <CsrfField />
            <Button text=t("card-start-now") start=true />
        </form>
    }
}
