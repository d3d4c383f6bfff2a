//! `/LANG/account/dates`: what is to be done by when, and the address of a calendar that holds it.

use leptos::prelude::*;

use super::navigation::{AccountNavigation, AccountPart, navigation};
use crate::{
    i18n::{lang, t, t_with},
    pages::sample::{Say, pick},
    parts::{
        breadcrumbs::Crumb,
        button::{Button, ButtonKind},
        csrf_field::CsrfField,
        empty_state::EmptyState,
        inset_text::InsetText,
        notification_banner::{BannerKind, NotificationBanner},
        table::{Column, Table},
        warning_text::WarningText,
    },
    render::Page,
    shell::PageHead,
    url::Path,
};

/// The name of the form value that says what to do with the address, and its values.
pub mod field {
    pub const ACT: &str = "act";
    pub const MAKE: &str = "make";
    pub const REVOKE: &str = "revoke";
}

/// Due dates.
#[derive(Debug, Clone, Default)]
pub struct DatesPage {
    pub navigation: AccountNavigation,
    pub rows: Vec<DateRow>,
    /// Since when there is an address; none: there is none.
    pub feed_since: Option<String>,
    /// The address just made: it is shown once.
    pub address: Option<String>,
    /// It was just revoked.
    pub revoked: bool,
}

/// Something to be done.
#[derive(Debug, Clone)]
pub struct DateRow {
    pub id: String,
    pub what: String,
    /// The last day.
    pub day: String,
    /// Of the case from which it follows; none: the immigration register tells it.
    pub reference: Option<String>,
}

impl DatesPage {
    pub fn sample(say: Say<'_>) -> Self {
        Self {
            navigation: AccountNavigation::sample(),
            rows: vec![
                DateRow {
                    id: "0193a".into(),
                    what: say(pick("รายงานตัว 90 วันครั้งต่อไป", "Next 90-day report", "下次90天报到")),
                    day: say(pick("30 ธันวาคม 2569", "30 December 2026", "2026年12月30日")),
                    reference: Some(say("NR-4K7P-2M9X-6")),
                },
                DateRow {
                    id: "permit-ends".into(),
                    what: t("person-permit-ends"),
                    day: say(pick("1 มีนาคม 2570", "1 March 2027", "2027年3月1日")),
                    reference: None,
                },
            ],
            feed_since: Some(say(pick("20 กันยายน 2569", "20 September 2026", "2026年9月20日"))),
            address: None,
            revoked: false,
        }
    }

    pub fn sample_made(say: Say<'_>) -> Self {
        Self { address: Some(say("https://sala.example/calendar/abc.ics")), ..Self::sample(say) }
    }

    pub fn sample_empty(_: Say<'_>) -> Self {
        Self { revoked: true, ..Self::default() }
    }
}

impl Page for DatesPage {
    fn head(&self) -> PageHead {
        PageHead {
            title: t("dates-title"),
            breadcrumbs: vec![Crumb { text: t("account-title"), href: Path::Account.to(lang()) }],
            ..PageHead::default()
        }
    }

    fn view(self) -> AnyView {
        let news = match (&self.address, self.revoked) {
            (Some(_), _) => Some("dates-feed-made"),
            (None, true) => Some("dates-feed-revoked"),
            (None, false) => None,
        };
        let news = news.map(|key| view! { <NotificationBanner kind=BannerKind::Success heading=t(key) /> });
        let list = if self.rows.is_empty() {
            view! { <EmptyState title=t("dates-empty") text=t("dates-empty-text") /> }.into_any()
        } else {
            let columns = ["dates-what", "dates-day", "dates-case", "dates-file"].map(|key| Column::new(t(key))).into();
            let rows = self.rows.into_iter().map(cells).collect();
            view! { <Table caption=t("dates-title") caption_hidden=true columns=columns rows=rows /> }.into_any()
        };
        let exists = self.feed_since.is_some();
        let address = self.address.map(|address| {
            view! {
                <InsetText>
                    <p class="govuk-body">{t("dates-feed-address")}</p>
                    <p class="govuk-body sala-long">{address}</p>
                </InsetText>
                <WarningText text=t("dates-feed-once") />
            }
        });
        let since = self
            .feed_since
            .map(|since| view! { <p class="govuk-body">{t_with("dates-feed-since", &[("since", since.into())])}</p> });
        let make = t(if exists { "dates-feed-anew" } else { "dates-feed-make" });
        let kind = if exists { ButtonKind::Secondary } else { ButtonKind::Primary };
        let revoke = exists.then(|| {
            view! {
                <Button
                    text=t("dates-feed-revoke")
                    kind=ButtonKind::Warning
                    value=Some((field::ACT, field::REVOKE.to_owned()))
                />
            }
        });
        view! {
            {news}
            {navigation(self.navigation, AccountPart::Dates)}
            <h1 class="govuk-heading-l">{t("dates-title")}</h1>
            <p class="govuk-body">{t("dates-text")}</p>
            {list}
            <h2 class="govuk-heading-m">{t("dates-feed")}</h2>
            <p class="govuk-body">{t("dates-feed-text")}</p>
            {address}
            {since}
            <form method="post" action=Path::Dates.to(lang()) novalidate>
                <CsrfField />
                <div class="govuk-button-group">
                    <Button text=make kind=kind value=Some((field::ACT, field::MAKE.to_owned())) />
                    {revoke}
                </div>
            </form>
        }
        .into_any()
    }
}

fn cells(row: DateRow) -> Vec<AnyView> {
    let lang = lang();
    let file = Path::DateFile { id: &row.id }.to(lang);
    vec![
        row.what.clone().into_any(),
        row.day.into_any(),
        match row.reference {
            Some(reference) => {
                let case = Path::Case { reference: &reference }.to(lang);
                view! { <a class="govuk-link sala-reference" href=case>{reference}</a> }.into_any()
            }
            None => t("dates-by-register").into_any(),
        },
        view! {
            <a class="govuk-link" href=file download="date.ics">
                {t("dates-file-get")}
                <span class="govuk-visually-hidden">" " {row.what}</span>
            </a>
        }
        .into_any(),
    ]
}
