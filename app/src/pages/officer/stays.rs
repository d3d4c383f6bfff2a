//! `/LANG/officer/case/{reference}/stays`: the guests of a notice of stay, or of the place from which stays are notified.

use leptos::prelude::*;

use super::case::head_beside_case;
use crate::{
    i18n::t,
    pages::{
        sample::{Say, pick},
        stay::{StayStatus, status_tags},
    },
    parts::{
        empty_state::EmptyState,
        pagination::{Pagination, Paging},
        table::{Column, Table},
    },
    render::Page,
    shell::PageHead,
};

#[derive(Debug, Clone, Default)]
pub struct OfficerStaysPage {
    pub reference: String,
    /// The place.
    pub name: String,
    pub rows: Vec<OfficerStayRow>,
    pub paging: Paging,
}

/// A stay with all that was told of it.
#[derive(Debug, Clone)]
pub struct OfficerStayRow {
    pub name: String,
    /// Its number is masked, as in every list.
    pub document: String,
    pub nationality: String,
    pub check_in: String,
    pub check_out: String,
    /// Visa, arrival, permit and the like: labels and values, as far as they were told.
    pub told: Vec<(String, String)>,
    pub status: Vec<StayStatus>,
}

impl OfficerStaysPage {
    pub fn sample(say: Say<'_>) -> Self {
        let day = pick("2 พฤษภาคม 2569", "2 May 2026", "2026年5月2日");
        let row = OfficerStayRow {
            name: say("ANNA HOFFMANN"),
            document: say("•••••0T47"),
            nationality: say(pick("เยอรมนี", "Germany", "德国")),
            check_in: say(day),
            check_out: say(day),
            told: vec![(say(pick("ประเภทวีซ่า", "Visa type", "签证类型")), say("TR"))],
            status: vec![StayStatus::CheckedOut, StayStatus::Late],
        };
        Self {
            reference: say("SN-4K7P-2M9X-6"),
            name: say(pick("โรงแรมอันดามัน", "Andaman Hotel", "安达曼酒店")),
            rows: vec![row],
            paging: Paging { previous: None, next: Some("/en/officer".into()) },
        }
    }

    pub fn sample_empty(say: Say<'_>) -> Self {
        Self { rows: Vec::new(), paging: Paging::default(), ..Self::sample(say) }
    }
}

impl Page for OfficerStaysPage {
    fn head(&self) -> PageHead {
        head_beside_case(t("guests-title"), &self.reference)
    }

    fn view(self) -> AnyView {
        let list = if self.rows.is_empty() {
            view! { <EmptyState title=t("stay-place-stays-empty") text=t("guests-empty") /> }.into_any()
        } else {
            table(self.rows)
        };
        view! {
            <span class="govuk-caption-l">{self.name}</span>
            <h1 class="govuk-heading-l">{t("guests-title")}</h1>
            {list}
            <Pagination paging=self.paging />
        }
        .into_any()
    }
}

fn table(rows: Vec<OfficerStayRow>) -> AnyView {
    let columns = [
        "stay-column-guest",
        "stay-column-passport",
        "stay-column-nationality",
        "stay-column-check-in",
        "stay-column-check-out",
        "guests-told",
        "stay-column-state",
    ];
    let columns = columns.map(|key| Column::new(t(key))).into();
    let cells = |row: OfficerStayRow| {
        let told = row.told.into_iter().map(|(label, value)| view! { {label} ": " {value} <br /> }).collect_view();
        let texts = [row.name, row.document, row.nationality, row.check_in, row.check_out].map(IntoAny::into_any);
        texts.into_iter().chain([told.into_any(), status_tags(&row.status).into_any()]).collect()
    };
    let rows = rows.into_iter().map(cells).collect();
    view! {
        <div class="sala-dense">
            <Table caption=t("guests-title") caption_hidden=true columns=columns rows=rows />
        </div>
    }
    .into_any()
}
