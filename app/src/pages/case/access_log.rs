//! `/LANG/case/{reference}/access-log`: who looked at my case, when, and why.

use leptos::prelude::*;

use crate::{
    i18n::{lang, t},
    pages::{
        sample::{Say, pick},
        words::paragraph,
    },
    parts::{
        breadcrumbs::Crumb,
        empty_state::EmptyState,
        pagination::{Pagination, Paging},
        table::{Column, Table},
    },
    render::Page,
    shell::PageHead,
    url::Path,
};

/// The log of one case.
#[derive(Debug, Clone)]
pub struct AccessLogPage {
    pub reference: String,
    /// Newest first.
    pub rows: Vec<AccessRow>,
    pub paging: Paging,
}

/// One look.
#[derive(Debug, Clone)]
pub struct AccessRow {
    pub when: String,
    /// The officer's name or number and office.
    pub who: String,
    pub office: String,
    /// What for.
    pub why: String,
}

impl AccessLogPage {
    pub fn sample(say: Say<'_>) -> Self {
        Self {
            reference: say("NR-4K7P-2M9X-6"),
            rows: vec![AccessRow {
                when: say(pick("21 กันยายน 2569 10:02 น.", "21 September 2026, 10:02", "2026年9月21日 10:02")),
                who: say(pick("เจ้าหน้าที่ 4102", "Officer 4102", "工作人员 4102")),
                office: say(pick("ตม. กรุงเทพมหานคร", "Bangkok immigration office", "曼谷移民局")),
                why: say(pick("ตรวจรายงาน", "Examined the report", "审核报到")),
            }],
            paging: Paging::default(),
        }
    }

    pub fn sample_empty(say: Say<'_>) -> Self {
        Self { rows: Vec::new(), ..Self::sample(say) }
    }
}

impl Page for AccessLogPage {
    fn head(&self) -> PageHead {
        PageHead {
            title: t("case-log-title"),
            breadcrumbs: vec![
                Crumb { text: t("account-title"), href: Path::Account.to(lang()) },
                Crumb { text: self.reference.clone(), href: Path::Case { reference: &self.reference }.to(lang()) },
            ],
            ..PageHead::default()
        }
    }

    fn view(self) -> AnyView {
        view! {
            <h1 class="govuk-heading-l">{t("case-log-title")}</h1>
            {paragraph("case-log-text")}
            {table(t("case-log-title"), t("case-log-empty-text"), self.rows, self.paging)}
        }
        .into_any()
    }
}

/// Who looked, when and why; `none`: what it says when nobody has.
pub(crate) fn table(caption: String, none: String, rows: Vec<AccessRow>, paging: Paging) -> AnyView {
    if rows.is_empty() {
        return view! { <EmptyState title=t("case-log-empty") text=none /> }.into_any();
    }
    let columns = ["case-log-when", "case-log-who", "case-log-office", "case-log-why"].map(|key| Column::new(t(key)));
    let cells = |row: AccessRow| {
        let who = row.who.into_any();
        vec![row.when.into_any(), who, row.office.into_any(), row.why.into_any()]
    };
    let rows = rows.into_iter().map(cells).collect();
    view! {
        <Table caption=caption caption_hidden=true columns=columns.into() rows=rows />
        <Pagination paging=paging />
    }
    .into_any()
}
