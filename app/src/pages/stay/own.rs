//! `/LANG/stays/mine`: the guest sees whether his stay was notified, asks his host, or does it himself.

use leptos::prelude::*;

use super::{StayStatus, status_tags};
use crate::{
    i18n::{lang, t},
    pages::sample::{Say, pick},
    parts::{
        breadcrumbs::Crumb,
        button::{Button, ButtonKind, ButtonLink},
        csrf_field::CsrfField,
        date_input::DateInput,
        empty_state::EmptyState,
        error_summary::ErrorSummary,
        form_field::{FieldKind, FieldView, FormField},
        inset_text::InsetText,
        notification_banner::{BannerKind, NotificationBanner},
        pagination::{Pagination, Paging},
        table::{Column, Table},
        text_input::{InputKind, TextInput, Width},
    },
    render::Page,
    shell::{Area, PageHead},
    url::Path,
};

/// The name of the form value.
pub const HOST: &str = "host";
/// What confirms a passport: its lines, and the day of the last arrival.
pub const ACT: &str = "act";
pub const CONFIRM: &str = "confirm";
pub const MRZ: &str = "mrz";
pub const ARRIVAL: &str = "arrival";

#[derive(Debug, Clone, Default)]
pub struct OwnStaysPage {
    /// None: no passport of his is confirmed.
    pub stays: Option<Vec<OwnStayRow>>,
    pub paging: Paging,
    pub host: String,
    pub error: Option<String>,
    pub asked: bool,
    /// What was typed to confirm a passport.
    pub confirmed: Confirmed,
}

/// What was typed to confirm a passport, and what is wrong with it.
#[derive(Debug, Clone, Default)]
pub struct Confirmed {
    pub mrz: String,
    pub arrival: DateInput,
    pub error: Option<String>,
    /// The error is that of the day.
    pub of_arrival: bool,
}

#[derive(Debug, Clone)]
pub struct OwnStayRow {
    pub place: String,
    pub passport: String,
    pub check_in: String,
    pub check_out: String,
    pub notified: String,
    pub status: Vec<StayStatus>,
}

impl OwnStaysPage {
    pub fn sample(say: Say<'_>) -> Self {
        let day = pick("2 พฤษภาคม 2569", "2 May 2026", "2026年5月2日");
        let row = OwnStayRow {
            place: say(pick("โรงแรมอันดามัน ภูเก็ต", "Andaman Hotel, Phuket", "安达曼酒店，普吉")),
            passport: say("•••••0T47"),
            check_in: say(day),
            check_out: String::new(),
            notified: say(day),
            status: vec![StayStatus::Notified, StayStatus::Late],
        };
        let paging = Paging { previous: None, next: Some("/en/stays/mine?after=1".into()) };
        Self { stays: Some(vec![row]), paging, asked: true, ..Self::default() }
    }

    pub fn sample_unconfirmed(say: Say<'_>) -> Self {
        let error = Some(say(pick("ไม่พบ", "The register knows of no such entry", "未找到")));
        Self { confirmed: Confirmed { mrz: say("P<D"), error, ..Confirmed::default() }, ..Self::default() }
    }

    pub fn sample_unknown(say: Say<'_>) -> Self {
        let error = Some(say(pick("กรอกอีเมล", "Enter an e-mail address", "请输入电子邮箱")));
        Self { stays: None, host: say("host"), error, ..Self::default() }
    }
}

impl Page for OwnStaysPage {
    fn head(&self) -> PageHead {
        let start = Path::ForeignerService { service: "stay-notice" }.to(lang());
        PageHead {
            title: t("stay-own-title"),
            area: Some(Area::Foreigner),
            has_error: self.error.is_some() || self.confirmed.error.is_some(),
            islands: self.stays.is_none(),
            breadcrumbs: vec![Crumb { text: t("staynote-title"), href: start }],
            ..PageHead::default()
        }
    }

    fn view(self) -> AnyView {
        let Confirmed { mrz, arrival, error, of_arrival } = self.confirmed;
        let of = |wanted: bool| error.clone().filter(|_| of_arrival == wanted);
        let lines = FieldView::new(MRZ, t("stay-own-mrz"), FieldKind::Mrz { value: mrz }).with_error(of(false));
        let day = FieldView::new(ARRIVAL, t("stay-own-arrival"), FieldKind::Date(arrival)).with_error(of(true));
        let mut errors: Vec<_> = [&lines, &day].into_iter().flat_map(FieldView::errors).collect();
        let confirming = view! {
            <InsetText>{t("stay-own-unconfirmed")}</InsetText>
            <h2 class="govuk-heading-m">{t("stay-own-confirm")}</h2>
            <p class="govuk-body">{t("stay-own-confirm-text")}</p>
            <form method="post" action=Path::StayOwn.to(lang()) novalidate>
                <CsrfField />
                <FormField field=lines />
                <FormField field=day />
                <Button text=t("stay-own-confirm-send") value=Some((ACT, CONFIRM.to_owned())) />
            </form>
        };
        let lang = lang();
        let list = match self.stays {
            None => confirming.into_any(),
            Some(rows) if rows.is_empty() => {
                view! { <EmptyState title=t("stay-own-empty") text=t("stay-own-empty-text") /> }.into_any()
            }
            Some(rows) => table(rows),
        };
        let asked =
            self.asked.then(|| view! { <NotificationBanner kind=BannerKind::Success heading=t("stay-own-asked") /> });
        let input =
            TextInput { value: self.host, kind: InputKind::Email, width: Width::TwoThirds, ..TextInput::default() };
        let host = FieldView::text(HOST, t("stay-own-host"), input).with_error(self.error);
        errors.extend(host.errors());
        let register = Path::ForeignerService { service: "accommodation" }.to(lang);
        view! {
            <ErrorSummary errors=errors />
            {asked}
            <h1 class="govuk-heading-l">{t("stay-own-title")}</h1>
            {list}
            <Pagination paging=self.paging />
            <h2 class="govuk-heading-m">{t("stay-own-ask")}</h2>
            <p class="govuk-body">{t("stay-own-ask-text")}</p>
            <form method="post" action=Path::StayOwn.to(lang) novalidate>
                <CsrfField />
                <FormField field=host />
                <Button text=t("stay-own-ask-send") kind=ButtonKind::Secondary />
            </form>
            <h2 class="govuk-heading-m">{t("stay-own-self")}</h2>
            <p class="govuk-body">{t("stay-own-self-text")}</p>
            <ButtonLink text=t("stay-places-add") href=register kind=ButtonKind::Secondary />
        }
        .into_any()
    }

    fn holds_typing(&self) -> bool {
        true
    }
}

fn table(rows: Vec<OwnStayRow>) -> AnyView {
    let columns = [
        "stay-own-place",
        "stay-column-passport",
        "stay-column-check-in",
        "stay-column-check-out",
        "stay-own-notified",
        "stay-column-state",
    ]
    .map(|key| Column::new(t(key)))
    .into();
    let cells = |row: OwnStayRow| {
        let texts = [row.place, row.passport, row.check_in, row.check_out, row.notified].map(IntoAny::into_any);
        texts.into_iter().chain([status_tags(&row.status).into_any()]).collect()
    };
    let rows = rows.into_iter().map(cells).collect();
    view! {
        <p class="govuk-body">{t("stay-own-text")}</p>
        <Table caption=t("stay-place-stays") columns=columns rows=rows />
    }
    .into_any()
}
