//! `/LANG/foreigner/90-day-report`: who must report, when, what is needed, and "Start now".

use leptos::prelude::*;

use crate::{
    i18n::{lang, t, t_with},
    pages::foreigner::on_platform,
    pages::{
        sample::{Say, pick},
        words::{bullets, heading, paragraph, steps},
    },
    parts::{button::Button, csrf_field::CsrfField, details::Details, warning_text::WarningText},
    render::Page,
    shell::PageHead,
    url::Path,
};

/// The service's start page. The days of the example follow the settings in force, in the reader's calendar.
#[derive(Debug, Clone)]
pub struct NinetyDayReportPage {
    /// The days of the example in their order, and what each is: several things fall on one.
    pub example: Vec<(String, Vec<ExampleDay>)>,
    /// The days before day 90 on which reports are accepted.
    pub days_before: u32,
    /// How long after day 90 the window online stays open; negative: it closes before.
    pub online_days_after: i32,
    /// The days after day 90 on which a counter accepts reports without a fine.
    pub days_after: u32,
    /// The fine for a late report at a counter, in baht, as it is written ("2,000").
    pub fine: String,
}

/// What a day of the example is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ExampleDay {
    /// Day 1.
    Arrival,
    /// The first on which a report is accepted online.
    Opens,
    /// Day 90.
    Due,
    LastOnline,
    /// The last at a counter without a fine.
    LastAtCounter,
}

impl ExampleDay {
    const fn key(self) -> &'static str {
        match self {
            Self::Arrival => "ninety-example-arrival",
            Self::Opens => "ninety-example-opens",
            Self::Due => "ninety-example-due",
            Self::LastOnline => "ninety-example-online",
            Self::LastAtCounter => "ninety-example-counter",
        }
    }
}

impl NinetyDayReportPage {
    pub fn sample(say: Say<'_>) -> Self {
        Self {
            example: vec![
                (say(pick("4 กรกฎาคม 2569", "4 July 2026", "2026年7月4日")), vec![ExampleDay::Arrival]),
                (say(pick("16 กันยายน 2569", "16 September 2026", "2026年9月16日")), vec![ExampleDay::Opens]),
                (
                    say(pick("1 ตุลาคม 2569", "1 October 2026", "2026年10月1日")),
                    vec![ExampleDay::Due, ExampleDay::LastOnline],
                ),
                (say(pick("8 ตุลาคม 2569", "8 October 2026", "2026年10月8日")), vec![ExampleDay::LastAtCounter]),
            ],
            days_before: 15,
            online_days_after: 0,
            days_after: 7,
            fine: say(pick("2,000 บาท", "2,000 baht", "2,000泰铢")),
        }
    }

    /// From when to when one reports online.
    fn window(&self) -> String {
        let key = match self.online_days_after {
            0 => return t_with("ninety-when-window", &[("before", self.days_before.into())]),
            1.. => "ninety-when-window-after",
            _ => "ninety-when-window-before",
        };
        let days = self.online_days_after.unsigned_abs();
        t_with(key, &[("before", self.days_before.into()), ("days", days.into())])
    }
}

impl Page for NinetyDayReportPage {
    fn head(&self) -> PageHead {
        PageHead { title: t("ninety-title"), ..on_platform() }
    }

    fn view(self) -> AnyView {
        let window = self.window();
        let counter = t_with("ninety-when-counter", &[("after", self.days_after.into())]);
        let days = self.example.into_iter().map(|(day, what)| {
            let texts = what.into_iter().enumerate().map(|(place, what)| {
                let next_line = (place > 0).then(|| view! { <br /> });
                view! { {next_line}{t(what.key())} }
            });
            view! {
                <li class="sala-days__item">
                    <span class="sala-days__day">{day}</span>
                    <span class="sala-days__text">{texts.collect_view()}</span>
                </li>
            }
        });
        view! {
            <div class="sala-start">
                <div class="sala-start__head">
                    <span class="govuk-caption-xl">{t("ninety-caption")}</span>
                    <h1 class="govuk-heading-xl">{t("ninety-title")}</h1>
                    <p class="govuk-body-l">{t("ninety-lead")}</p>
                </div>
                <aside class="sala-start__card" aria-label=t("ninety-short")>
                    <ul class="sala-facts">
                        <li>{t("home-fact-time")}</li>
                        <li>{t("home-fact-free")}</li>
                        <li>{t("ninety-fact-save")}</li>
                    </ul>
                    {start()}
                    <p class="sala-start__hint">{t("ninety-start-hint")}</p>
                </aside>
                <div class="sala-start__body">
                    {heading("ninety-who")}
                    {paragraph("ninety-who-text")}
                    {bullets(&["ninety-who-not-1", "ninety-who-not-2", "ninety-who-not-3", "ninety-who-not-4"])}
                    {heading("ninety-when")}
                    <p class="govuk-body">{window}</p>
                    <p class="govuk-body">{counter}</p>
                    <div class="sala-example">
                        <p class="sala-example__title">{t("ninety-example")}</p>
                        <ol class="sala-days">{days.collect_view()}</ol>
                    </div>
                    {paragraph("ninety-when-count")}
                    {heading("ninety-need")}
                    {bullets(&NEEDED)}
                    {start()}
                    {heading("ninety-after")}
                    {steps(&["ninety-after-1", "ninety-after-2", "ninety-after-3"])}
                    <WarningText text=t("ninety-not-extension") />
                    <Details summary=t("ninety-late")>
                        <p>{t_with("ninety-late-text", &[("fine", self.fine.as_str().into())])}</p>
                    </Details>
                    <Details summary=t("ninety-law")>
                        <p>{t("ninety-law-text")}</p>
                    </Details>
                </div>
            </div>
        }
        .into_any()
    }
}

/// What the form asks for, the last two only of some.
const NEEDED: [&str; 6] = [
    "ninety-need-passport",
    "ninety-need-arrival",
    "ninety-need-permit",
    "ninety-need-address",
    "ninety-need-due",
    "ninety-need-old-passport",
];

/// Makes a draft: a form, because a link must not change anything.
fn start() -> impl IntoView + use<> {
    view! {
        <form method="post" action=Path::NinetyDayReportBegin.to(lang())>
            <CsrfField />
            <Button text=t("ninety-start") start=true />
        </form>
    }
}
