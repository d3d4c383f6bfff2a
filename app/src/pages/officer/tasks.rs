//! `/LANG/officer/tasks`: what other agencies, or the own one, ask this office to do on cases.

use leptos::prelude::*;

use super::navigation::{Desk, List, navigation};
use crate::{
    i18n::{lang, t},
    pages::sample::{Say, pick},
    parts::{
        empty_state::EmptyState,
        pagination::{Pagination, Paging},
        table::{Column, Table},
        tag::{Tag, Tone},
    },
    render::Page,
    shell::{Area, PageHead},
    url::Path,
};

/// Open tasks, the most urgent first.
#[derive(Debug, Clone, Default)]
pub struct TasksPage {
    pub desk: Desk,
    pub rows: Vec<TaskRow>,
    pub paging: Paging,
    /// A task was just completed.
    pub done: bool,
}

#[derive(Debug, Clone)]
pub struct TaskRow {
    pub reference: String,
    pub service: String,
    /// The task's id, for its address.
    pub task: String,
    pub name: String,
    /// Labels and values of what the office may know.
    pub shared: Vec<(String, String)>,
    /// Empty: no day.
    pub due: String,
    pub overdue: bool,
}

impl TasksPage {
    pub fn sample(say: Say<'_>) -> Self {
        let row = |reference: &str, overdue| TaskRow {
            reference: say(reference),
            service: say(pick("ใบอนุญาตจำหน่ายอาหาร", "Licence to sell food", "食品经营许可证")),
            task: "building".into(),
            name: say(pick("ความเห็นด้านอาคาร", "Opinion on the building", "建筑意见")),
            shared: vec![(say(pick("จังหวัด", "Province", "府")), say(pick("กรุงเทพมหานคร", "Bangkok", "曼谷")))],
            due: say(pick("23 พ.ย. 2569", "23 Nov 2026", "11月23日")),
            overdue,
        };
        Self {
            desk: Desk::sample(),
            rows: vec![row("NR-4K7P-2M9X-6", true), row("NR-8W2D-5H3R-1", false)],
            paging: Paging { previous: None, next: Some(say("/en/officer/tasks?after=2")) },
            done: true,
        }
    }

    pub fn sample_empty(_: Say<'_>) -> Self {
        Self::default()
    }
}

impl Page for TasksPage {
    fn head(&self) -> PageHead {
        PageHead { title: t("task-list-title"), area: Some(Area::Officer), ..PageHead::default() }
    }

    fn view(self) -> AnyView {
        let done = self.done.then(|| view! { <p class="sala-done" role="status">{t("task-done")}</p> });
        let list = if self.rows.is_empty() {
            view! { <EmptyState title=t("task-list-empty") text=t("task-list-empty-text") /> }.into_any()
        } else {
            let columns = ["task-name", "queue-case", "task-shared", "queue-due"].map(|key| Column::new(t(key))).into();
            let rows = self.rows.into_iter().map(cells).collect();
            view! {
                <Table caption=t("task-list-title") caption_hidden=true columns=columns rows=rows />
                <Pagination paging=self.paging />
            }
            .into_any()
        };
        view! {
            {navigation(self.desk, List::Tasks)}
            {done}
            <h1 class="govuk-heading-l">{t("task-list-title")}</h1>
            <div class="sala-dense">{list}</div>
        }
        .into_any()
    }
}

fn cells(row: TaskRow) -> Vec<AnyView> {
    let href = Path::OfficerTask { reference: &row.reference, task: &row.task }.to(lang());
    let shared = row.shared.into_iter().map(|(label, value)| {
        view! { <div><span class="sala-label">{label}</span> " " {value}</div> }
    });
    let late = row.overdue.then(|| view! { " " <Tag tone=Tone::Bad text=t("queue-late") /> });
    vec![
        view! { <a class="govuk-link" href=href>{row.name}</a> }.into_any(),
        view! { <span class="sala-reference">{row.reference}</span> <span class="sala-muted">{row.service}</span> }
            .into_any(),
        shared.collect_view().into_any(),
        view! { {row.due} {late} }.into_any(),
    ]
}
