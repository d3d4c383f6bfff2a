//! `/LANG/stays/place/{place}`: one place with the stays and files that were notified there.

use leptos::prelude::*;

use super::{StayStatus, head, state_tag, status_tags};
use crate::{
    i18n::{lang, t},
    pages::sample::{Say, pick},
    parts::{
        button::{ButtonKind, ButtonLink},
        empty_state::EmptyState,
        notification_banner::{BannerKind, NotificationBanner},
        pagination::{Pagination, Paging},
        table::{Column, Table},
    },
    render::Page,
    shell::PageHead,
    url::Path,
};

#[derive(Debug, Clone, Default)]
pub struct PlacePage {
    pub id: String,
    pub name: String,
    /// PENDING, APPROVED, REJECTED, CLOSED
    pub state: String,
    /// Of the case under which it was registered.
    pub reference: String,
    /// Not that of a host for whom he notifies: who may notify otherwise is the host's to say.
    pub own: bool,
    pub stays: Vec<StayRow>,
    pub files: Vec<FileRow>,
    pub paging: Paging,
    pub more_files: Paging,
    pub notice: Option<String>,
}

#[derive(Debug, Clone, Default)]
pub struct StayRow {
    pub id: String,
    pub name: String,
    /// Masked.
    pub passport: String,
    pub nationality: String,
    pub check_in: String,
    pub check_out: String,
    pub status: Vec<StayStatus>,
}

#[derive(Debug, Clone)]
pub struct FileRow {
    pub id: String,
    pub name: String,
    pub check_in: String,
    /// In words.
    pub state: String,
}

impl PlacePage {
    pub fn sample(say: Say<'_>) -> Self {
        let day = pick("2 พฤษภาคม 2569", "2 May 2026", "2026年5月2日");
        let row = |late, cancelled| StayRow {
            id: "0193b".into(),
            name: say("ANNA HOFFMANN"),
            passport: say("•••••0T47"),
            nationality: say(pick("เยอรมนี", "Germany", "德国")),
            check_in: say(day),
            check_out: String::new(),
            status: StayStatus::all(StayStatus::stands(false, cancelled), late, late),
        };
        Self {
            id: "0193a".into(),
            name: say(pick("โรงแรมอันดามัน", "Andaman Hotel", "安达曼酒店")),
            state: "APPROVED".into(),
            reference: say("S-1234"),
            own: true,
            stays: vec![row(false, false), row(true, false), row(false, true)],
            files: vec![FileRow {
                id: "0193c".into(),
                name: say("guests.xlsx"),
                check_in: say(day),
                state: say(pick("เสร็จแล้ว", "Done", "已完成")),
            }],
            paging: Paging { previous: None, next: Some("/en/stays".into()) },
            more_files: Paging::default(),
            notice: Some(say(pick("บันทึกแล้ว", "Saved", "已保存"))),
        }
    }

    pub fn sample_waiting(say: Say<'_>) -> Self {
        Self { state: "PENDING".into(), stays: Vec::new(), files: Vec::new(), notice: None, ..Self::sample(say) }
    }
}

impl Page for PlacePage {
    fn head(&self) -> PageHead {
        head(self.name.clone(), None)
    }

    fn view(self) -> AnyView {
        let lang = lang();
        let place = self.id.as_str();
        let is_open = self.state == "APPROVED";
        let keys = self.own.then(|| {
            let href = Path::StayKeys { place }.to(lang);
            view! {
                <p class="govuk-body">
                    <a class="govuk-link" href=href>{t("stay-place-keys")}</a>
                </p>
            }
        });
        let buttons = if is_open {
            view! {
                <div class="govuk-button-group">
                    <ButtonLink text=t("stay-place-notify") href=Path::StayNotify { place }.to(lang) />
                    <ButtonLink
                        text=t("stay-place-upload")
                        href=Path::StayUpload { place }.to(lang)
                        kind=ButtonKind::Secondary
                    />
                </div>
                {keys}
            }
            .into_any()
        } else {
            view! { <p class="govuk-body">{t("stay-place-not-open")}</p> }.into_any()
        };
        let notice = self.notice.map(|text| view! { <NotificationBanner kind=BannerKind::Success heading=text /> });
        let registration = self.own.then(|| {
            let href = Path::Case { reference: &self.reference }.to(lang);
            view! { " " <a class="govuk-link" href=href>{t("stay-place-registration")}</a> }
        });
        view! {
            {notice}
            <h1 class="govuk-heading-l">{self.name}</h1>
            <p class="govuk-body">
                {state_tag(&self.state)}
                {registration}
            </p>
            {buttons}
            {stays(self.stays)}
            <Pagination paging=self.paging />
            {files(self.files)}
            <Pagination paging=self.more_files />
        }
        .into_any()
    }
}

fn stays(rows: Vec<StayRow>) -> AnyView {
    if rows.is_empty() {
        return view! { <EmptyState title=t("stay-place-stays-empty") text=t("stay-place-stays-empty-text") /> }
            .into_any();
    }
    let lang = lang();
    let columns = [
        "stay-column-guest",
        "stay-column-passport",
        "stay-column-nationality",
        "stay-column-check-in",
        "stay-column-check-out",
        "stay-column-state",
    ]
    .map(|key| Column::new(t(key)))
    .into();
    let row = |row: StayRow| {
        let href = Path::StayGuest { stay: &row.id }.to(lang);
        let name = if row.status.contains(&StayStatus::Cancelled) {
            row.name.into_any()
        } else {
            view! { <a class="govuk-link" href=href>{row.name}</a> }.into_any()
        };
        vec![
            name,
            row.passport.into_any(),
            row.nationality.into_any(),
            row.check_in.into_any(),
            row.check_out.into_any(),
            status_tags(&row.status).into_any(),
        ]
    };
    let rows = rows.into_iter().map(row).collect();
    view! { <Table caption=t("stay-place-stays") columns=columns rows=rows /> }.into_any()
}

fn files(rows: Vec<FileRow>) -> Option<AnyView> {
    if rows.is_empty() {
        return None;
    }
    let lang = lang();
    let columns =
        ["stay-column-file", "stay-column-check-in", "stay-column-state"].map(|key| Column::new(t(key))).into();
    let row = |row: FileRow| {
        let href = Path::StayFile { file: &row.id }.to(lang);
        let name = view! { <a class="govuk-link" href=href>{row.name}</a> }.into_any();
        vec![name, row.check_in.into_any(), row.state.into_any()]
    };
    let rows = rows.into_iter().map(row).collect();
    Some(view! { <Table caption=t("stay-place-files") columns=columns rows=rows /> }.into_any())
}
