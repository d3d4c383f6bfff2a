//! `/LANG/officer`: the cases of an office, the most urgent first.

use leptos::prelude::*;

use crate::{
    i18n::{lang, t, t_with},
    pages::sample::{Say, pick},
    parts::{
        button::{Button, ButtonKind},
        empty_state::EmptyState,
        field_group::FieldGroup,
        form_field::{Choice, ChoiceGroup},
        original::Original,
        pagination::{Pagination, Paging},
        select::Select,
        table::{Column, Table},
        tag::{Tag, Tone},
    },
    render::Page,
    shell::{Area, PageHead},
    url::Path,
};

/// The queue.
#[derive(Debug, Clone, Default)]
pub struct QueuePage {
    /// The states one can look at, with the chosen one.
    pub states: Vec<Choice>,
    pub state: String,
    /// The offices this officer may look at, with the chosen one.
    pub offices: Vec<Choice>,
    pub office: String,
    /// Whose cases: those choices come from the server too (anybody's, nobody's, mine).
    pub holders: Vec<Choice>,
    pub holder: String,
    pub rows: Vec<QueueRow>,
    /// Whether the rows may be in several states.
    pub mixed_states: bool,
    pub paging: Paging,
    /// What was just done.
    pub notice: Option<String>,
}

/// The names of the filters in the query.
pub mod filter {
    pub const STATE: &str = "state";
    pub const OFFICE: &str = "office";
    pub const HOLDER: &str = "holder";
}

/// One case that waits.
#[derive(Debug, Clone)]
pub struct QueueRow {
    pub reference: String,
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
        Self {
            states: vec![Choice::new("review", say(pick("รอตรวจ", "To examine", "待审核")))],
            state: "review".into(),
            offices: vec![Choice::new("bkk", say(pick("กรุงเทพมหานคร", "Bangkok", "曼谷")))],
            office: "bkk".into(),
            holders: vec![Choice::new("none", say(pick("ยังไม่มีผู้รับ", "Nobody's yet", "尚无人处理")))],
            holder: String::new(),
            rows: vec![
                row("NR-4K7P-2M9X-6", "ERIKSSON ANNA MARIA", arrival, true, None),
                row("NR-8W2D-5H3R-1", "LI WEI", register, false, Some("4102")),
            ],
            mixed_states: true,
            paging: Paging { previous: Some(say("/en/officer?before=1")), next: Some(say("/en/officer?after=2")) },
            notice: None,
        }
    }

    pub fn sample_empty(say: Say<'_>) -> Self {
        let notice = Some(say(pick("อนุมัติแล้ว", "Approved.", "已批准。")));
        Self { rows: Vec::new(), paging: Paging::default(), notice, ..Self::sample(say) }
    }
}

impl Page for QueuePage {
    fn head(&self) -> PageHead {
        PageHead { title: t("queue-title"), area: Some(Area::Officer), ..PageHead::default() }
    }

    fn view(self) -> AnyView {
        let lang = lang();
        let filters = [
            (filter::STATE, "queue-state", self.states, self.state),
            (filter::OFFICE, "queue-office", self.offices, self.office),
            (filter::HOLDER, "queue-holder", self.holders, self.holder),
        ]
        .into_iter()
        .filter(|(_, _, options, _)| !options.is_empty())
        .map(|(name, key, options, value)| {
            let group = FieldGroup { id: name.to_owned(), label: t(key), ..FieldGroup::default() };
            let groups = ChoiceGroup::plain(options);
            view! { <Select name=name.to_owned() group=group groups=groups value=value chosen=true /> }
        })
        .collect_view();
        let notice = self.notice.map(|text| view! { <p class="sala-done" role="status">{text}</p> });
        let list = if self.rows.is_empty() {
            view! { <EmptyState title=t("queue-empty") text=t("queue-empty-text") /> }.into_any()
        } else {
            let columns =
                ["queue-case", "queue-name", "queue-reason", "queue-filed", "queue-due", "queue-claimed"].into_iter();
            // Where one state was chosen, a column of it would say the same in every row.
            let columns = columns.chain(self.mixed_states.then_some("queue-status"));
            let columns: Vec<Column> = columns.map(|key| Column::new(t(key))).collect();
            let rows = self
                .rows
                .into_iter()
                .map(|row| {
                    let href = Path::OfficerCase { reference: &row.reference }.to(lang);
                    let due = if row.overdue {
                        let text = t_with("queue-overdue", &[("due", row.due.into())]);
                        view! { <Tag tone=Tone::Bad text=text /> }.into_any()
                    } else {
                        row.due.into_any()
                    };
                    let status = view! { <Tag tone=row.tone text=row.status /> }.into_any();
                    let cells = vec![
                        view! { <a class="govuk-link sala-reference" href=href>{row.reference}</a> }.into_any(),
                        view! { {row.name} " " <span class="sala-muted">{row.nationality}</span> }.into_any(),
                        row.reason.into_any(),
                        row.filed.into_any(),
                        due,
                        match row.claimed_by {
                            Some(name) => view! { <Original text=name /> }.into_any(),
                            None => "–".into_any(),
                        },
                    ];
                    cells.into_iter().chain(self.mixed_states.then_some(status)).collect()
                })
                .collect();
            view! {
                <Table caption=t("queue-title") caption_hidden=true columns=columns rows=rows />
                <Pagination paging=self.paging />
            }
            .into_any()
        };
        view! {
            {notice}
            <h1 class="govuk-heading-l">{t("queue-title")}</h1>
            <form class="sala-filters" method="get" action=Path::OfficerQueue.to(lang)>
                {filters}
                <Button text=t("queue-filter") kind=ButtonKind::Secondary />
            </form>
            <div class="sala-dense">{list}</div>
        }
        .into_any()
    }
}
