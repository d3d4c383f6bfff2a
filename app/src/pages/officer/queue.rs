//! `/LANG/officer`: the cases of an office, the most urgent first.

use leptos::prelude::*;

use super::bulk;
use super::navigation::{Desk, List, navigation};
use crate::{
    i18n::{lang, t, t_with},
    pages::sample::{Say, pick},
    parts::{
        button::{Button, ButtonKind},
        empty_state::EmptyState,
        field_group::FieldGroup,
        filter_tabs::{FilterGroup, FilterTab, FilterTabs},
        form_field::{Choice, ChoiceGroup},
        pagination::{Pagination, Paging},
        select::Select,
        table::{Column, Table, said},
        tag::{Tag, Tone},
    },
    render::Page,
    shell::{Area, PageHead},
    url::Path,
};

/// The queue.
#[derive(Debug, Clone, Default)]
pub struct QueuePage {
    pub desk: Desk,
    /// Whose cases: mine, nobody's, everybody's.
    pub holders: FilterGroup,
    pub states: FilterGroup,
    /// Late, due soon, all.
    pub dues: FilterGroup,
    /// Where there are several, too many for links: the offices with the chosen one.
    pub offices: Option<OfficeFilter>,
    pub rows: Vec<QueueRow>,
    /// Cases that the watch list has marked and with which nobody has dealt: reference, words.
    pub marks: Vec<(String, String)>,
    pub paging: Paging,
    /// What was just done.
    pub notice: Option<String>,
}

/// A choice among the offices of an agency.
#[derive(Debug, Clone, Default)]
pub struct OfficeFilter {
    pub offices: Vec<Choice>,
    /// Empty: all.
    pub office: String,
    /// The other filters, by name, which stay as they are.
    pub kept: Vec<(&'static str, String)>,
}

/// The names of the filters in the query.
pub mod filter {
    pub const STATE: &str = "state";
    pub const OFFICE: &str = "office";
    pub const HOLDER: &str = "holder";
    pub const DUE: &str = "due";
    /// Where the page begins.
    pub const AFTER: &str = "after";
}

/// One case that waits.
#[derive(Debug, Clone)]
pub struct QueueRow {
    pub reference: String,
    /// What it is about, where an agency has several services.
    pub service: Option<String>,
    /// The applicant's name.
    pub name: String,
    /// The state's nationality code or name.
    pub nationality: String,
    /// Why it came to an officer.
    pub reason: String,
    pub filed: String,
    /// When it must be decided.
    pub due: String,
    pub overdue: bool,
    /// Who works on it.
    pub claimed_by: Option<String>,
    pub status: String,
    pub tone: Tone,
}

impl QueuePage {
    pub fn sample(say: Say<'_>) -> Self {
        let row = |reference: &str, name: &str, reason: &'static str, overdue, claimed: Option<&str>| QueueRow {
            reference: say(reference),
            service: claimed.map(|_| say(pick("รายงานตัว 90 วัน", "90-day report", "90天报到"))),
            name: say(name),
            nationality: say("SWE"),
            reason: say(reason),
            filed: say(pick("20 พ.ย. 2569", "20 Nov 2026", "11月20日")),
            due: say(pick("23 พ.ย. 2569", "23 Nov 2026", "11月23日")),
            overdue,
            claimed_by: claimed.map(say),
            status: say(pick("รอตรวจ", "To examine", "待审核")),
            tone: Tone::Waiting,
        };
        let arrival = pick("วันเดินทางเข้าไม่ตรง", "Arrival date differs", "入境日期不符");
        let register = pick("ทะเบียนไม่ตอบ", "Register did not answer", "登记系统未回应");
        let tab = |label: &str, count: &str, current| FilterTab {
            label: say(label),
            count: say(count),
            href: "/en/officer?holder=mine".into(),
            current,
        };
        let (mine, all) = (pick("เรื่องของฉัน", "Mine", "我的"), pick("ทั้งหมด", "All", "全部"));
        let group =
            |label: &str| FilterGroup { label: say(label), tabs: vec![tab(mine, "3", false), tab(all, "12", true)] };
        Self {
            desk: Desk::sample(),
            holders: group(pick("ผู้รับเรื่อง", "Assigned to", "处理人")),
            states: group(pick("สถานะ", "Status", "状态")),
            dues: group(pick("กำหนด", "Due", "期限")),
            offices: Some(OfficeFilter {
                offices: vec![Choice::new("bkk", say(pick("กรุงเทพมหานคร", "Bangkok", "曼谷")))],
                office: "bkk".into(),
                kept: vec![(filter::HOLDER, say("mine"))],
            }),
            rows: vec![
                row("NR-4K7P-2M9X-6", "ERIKSSON ANNA MARIA", arrival, true, None),
                row("NR-8W2D-5H3R-1", "LI WEI", register, false, Some("4102")),
            ],
            marks: vec![(say("NR-8W2D-5H3R-1"), say(pick("อยู่ระหว่างสืบสวน", "Under inquiry", "正在调查")))],
            paging: Paging { previous: Some(say("/en/officer?before=1")), next: Some(say("/en/officer?after=2")) },
            notice: None,
        }
    }

    pub fn sample_empty(say: Say<'_>) -> Self {
        let notice = Some(say(pick("อนุมัติแล้ว", "Approved.", "已批准。")));
        let (rows, marks, paging) = (Vec::new(), Vec::new(), Paging::default());
        Self { rows, marks, paging, notice, desk: Desk::default(), offices: None, ..Self::sample(say) }
    }
}

impl Page for QueuePage {
    fn head(&self) -> PageHead {
        PageHead { title: t("queue-title"), area: Some(Area::Officer), ..PageHead::default() }
    }

    fn view(self) -> AnyView {
        let notice = self.notice.map(|text| view! { <p class="sala-done" role="status">{text}</p> });
        let list = if self.rows.is_empty() {
            view! { <EmptyState title=t("queue-empty") text=t("queue-empty-text") /> }.into_any()
        } else {
            let columns = [
                "queue-case",
                "queue-name",
                "queue-reason",
                "queue-filed",
                "queue-due",
                "queue-status",
                "queue-claimed",
            ];
            let columns = columns.map(|key| Column::new(t(key))).into();
            let rows = self.rows.into_iter().map(cells).collect();
            view! {
                <form method="get" action=Path::OfficerBulk.to(lang())>
                    <Table caption=t("queue-title") caption_hidden=true columns=columns rows=rows />
                    <Button text=t("queue-decide-several") kind=ButtonKind::Secondary />
                </form>
                <Pagination paging=self.paging />
            }
            .into_any()
        };
        view! {
            {navigation(self.desk, List::Queue)}
            {notice}
            <h1 class="govuk-heading-l">{t("queue-title")}</h1>
            {marks(&self.marks)}
            <div class="sala-filters">
                <FilterTabs id="holder" group=self.holders />
                <FilterTabs id="due" group=self.dues />
                <FilterTabs id="state" group=self.states />
                {self.offices.map(offices)}
            </div>
            <div class="sala-dense">{list}</div>
        }
        .into_any()
    }
}

fn marks(marks: &[(String, String)]) -> Option<AnyView> {
    let items = marks.iter().map(|(reference, why)| {
        let href = Path::OfficerPerson { reference }.to(lang());
        view! { <li><a class="govuk-link sala-reference" href=href>{reference.clone()}</a> " " {why.clone()}</li> }
    });
    let items = items.collect_view();
    (!marks.is_empty()).then(|| {
        view! {
            <div class="govuk-inset-text">
                <h2 class="govuk-heading-s">{t("watch-list")}</h2>
                <p class="govuk-body">{t("watch-secret")}</p>
                <ul class="govuk-list">{items}</ul>
            </div>
        }
        .into_any()
    })
}

fn offices(chosen: OfficeFilter) -> impl IntoView + use<> {
    let kept = chosen.kept.into_iter().filter(|(_, value)| !value.is_empty());
    let kept = kept.map(|(name, value)| view! { <input r#type="hidden" name=name value=value /> }).collect_view();
    let group = FieldGroup { id: filter::OFFICE.to_owned(), label: t("queue-office"), ..FieldGroup::default() };
    let groups = ChoiceGroup::plain(chosen.offices);
    view! {
        <form class="sala-filters__office" method="get" action=Path::OfficerQueue.to(lang())>
            {kept}
            <Select name=filter::OFFICE.to_owned() group=group groups=groups value=chosen.office chosen=true />
            <Button text=t("queue-filter") kind=ButtonKind::Secondary />
        </form>
    }
}

fn cells(row: QueueRow) -> Vec<AnyView> {
    let href = Path::OfficerCase { reference: &row.reference }.to(lang());
    let late = row.overdue.then(|| view! { " " <Tag tone=Tone::Bad text=t("queue-late") /> });
    let service = row.service.map(|service| view! { <span class="sala-muted">{service}</span> });
    // A service that asks for no name has none here.
    let named = !(row.name.is_empty() && row.nationality.is_empty());
    let name = named.then(|| view! { {row.name} " " <span class="sala-muted">{row.nationality}</span> });
    let label = t_with("queue-choose-one", &[("reference", row.reference.as_str().into())]);
    let choose =
        view! { <input r#type="checkbox" name=bulk::field::OF value=row.reference.clone() aria-label=label /> };
    vec![
        view! {
            <span class="sala-reference">{choose} " " <a class="govuk-link" href=href>{row.reference}</a></span>
            " "
            {service}
        }
        .into_any(),
        name.into_any(),
        said(row.reason),
        row.filed.into_any(),
        said(row.due),
        view! { <Tag tone=row.tone text=row.status /> {late} }.into_any(),
        match row.claimed_by {
            Some(name) => name.into_any(),
            None => "–".into_any(),
        },
    ]
}
