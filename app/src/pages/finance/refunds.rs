//! `/LANG/officer/finance/refunds`: what goes back. One officer asks, another approves, the bank pays.

use leptos::prelude::*;

use super::navigation::{List, navigation, unsent};
use crate::{
    i18n::{lang, t, t_with},
    pages::sample::{Say, pick},
    parts::{
        button::{Button, ButtonKind},
        csrf_field::CsrfField,
        empty_state::EmptyState,
        pagination::{Pagination, Paging},
        table::{Column, Table},
        tag::{Tag, Tone},
        warning_text::WarningText,
    },
    render::Page,
    shell::{Area, PageHead},
    url::Path,
};

/// The list of refunds.
#[derive(Debug, Clone, Default)]
pub struct RefundsPage {
    pub rows: Vec<RefundRow>,
    /// How many orders have not reached their banks.
    pub unsent: i64,
    pub paging: Paging,
    /// What was just done, as a sentence.
    pub done: Option<String>,
    /// What could not be done.
    pub refused: Option<String>,
}

#[derive(Debug, Clone)]
pub struct RefundRow {
    pub id: String,
    pub amount: String,
    pub reason: String,
    pub reference1: String,
    /// The bill, where there is one.
    pub bill: Option<String>,
    pub transaction: String,
    pub listed: String,
    pub status: String,
    pub tone: Tone,
    /// Who asked and who approved.
    pub people: Vec<String>,
    pub step: Option<RefundStep>,
}

/// What this officer may do with it now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RefundStep {
    Request,
    Approve,
}

impl RefundRow {
    pub fn sample(say: Say<'_>) -> Self {
        Self {
            id: say("0193"),
            amount: say("1,200.00"),
            reason: say(pick("จ่ายซ้ำ", "Paid twice", "重复缴费")),
            reference1: say("7045678901234521"),
            bill: Some(say("7045678901234521")),
            transaction: say("T2"),
            listed: say(pick("26 พ.ย. 2569", "26 Nov 2026", "2026年11月26日")),
            status: say(pick("ขอคืนแล้ว", "Asked for", "已申请")),
            tone: Tone::Action,
            people: vec![say(pick("ขอโดย วรรณา", "Asked for by Wanna", "申请人：万娜"))],
            step: Some(RefundStep::Approve),
        }
    }
}

impl RefundsPage {
    pub fn sample(say: Say<'_>) -> Self {
        let row = RefundRow::sample(say);
        let listed = RefundRow { step: Some(RefundStep::Request), people: Vec::new(), bill: None, ..row.clone() };
        let stuck = RefundRow {
            status: say(pick("ธนาคารไม่ตอบ", "The bank does not answer", "银行没有回应")),
            tone: Tone::Bad,
            step: None,
            bill: None,
            ..row.clone()
        };
        let sent = RefundRow { step: None, tone: Tone::Waiting, ..row.clone() };
        Self {
            rows: vec![listed, row, sent, stuck],
            unsent: 1,
            paging: Paging { previous: None, next: Some(say("/en/officer/finance/refunds?after=1")) },
            done: Some(say(pick("บันทึกแล้ว", "Recorded", "已记录"))),
            refused: None,
        }
    }

    pub fn sample_empty(say: Say<'_>) -> Self {
        Self {
            refused: Some(say(pick("มีผู้ทำแล้ว", "Somebody was faster", "他人已处理"))), ..Self::default()
        }
    }
}

impl Page for RefundsPage {
    fn head(&self) -> PageHead {
        PageHead { title: t("refund-title"), area: Some(Area::Finance), ..PageHead::default() }
    }

    fn view(self) -> AnyView {
        let done = self.done.map(|done| view! { <p class="sala-done" role="status">{done}</p> });
        let refused = self.refused.map(|refused| view! { <WarningText text=refused /> });
        let list = if self.rows.is_empty() {
            view! { <EmptyState title=t("refund-empty") text=t("refund-empty-text") /> }.into_any()
        } else {
            view! { {refunds(self.rows)} <Pagination paging=self.paging /> }.into_any()
        };
        view! {
            {navigation(List::Refunds)}
            {unsent(self.unsent)}
            {done}
            {refused}
            <h1 class="govuk-heading-l">{t("refund-title")}</h1>
            <p class="govuk-body">{t("refund-text")}</p>
            <div class="sala-dense">{list}</div>
        }
        .into_any()
    }
}

/// The table, also on the page of a bill.
pub(super) fn refunds(rows: Vec<RefundRow>) -> impl IntoView + use<> {
    let columns = vec![
        Column::new(t("refund-why")),
        Column { numeric: true, ..Column::new(t("bill-amount")) },
        Column::new(t("finance-transaction")),
        Column::new(t("bill-reference-1")),
        Column::new(t("finance-state")),
        Column::new(t("refund-step")),
    ];
    let count = rows.len();
    let rows = rows.into_iter().map(cells).collect();
    view! { <Table caption=t_with("refund-count", &[("count", count.into())]) columns=columns rows=rows /> }
}

fn cells(row: RefundRow) -> Vec<AnyView> {
    let reference = match &row.bill {
        Some(bill) => {
            let href = Path::FinanceBill { reference1: bill }.to(lang());
            view! { <a class="govuk-link sala-reference" href=href>{row.reference1.clone()}</a> }.into_any()
        }
        None => view! { <span class="sala-reference">{row.reference1.clone()}</span> }.into_any(),
    };
    let people = row.people.into_iter().map(|who| view! { <div class="sala-muted">{who}</div> }).collect_view();
    vec![
        view! { {row.reason} " " <span class="sala-muted">{row.listed}</span> }.into_any(),
        row.amount.into_any(),
        view! { <span class="sala-reference">{row.transaction.clone()}</span> }.into_any(),
        reference,
        view! { <Tag tone=row.tone text=row.status /> {people} }.into_any(),
        step(row.step, &row.id, row.transaction),
    ]
}

fn step(step: Option<RefundStep>, id: &str, transaction: String) -> AnyView {
    let (action, key, kind) = match step {
        None => return "–".into_any(),
        Some(RefundStep::Request) => (Path::RefundRequest { refund: id }, "refund-request", ButtonKind::Secondary),
        Some(RefundStep::Approve) => (Path::RefundApprove { refund: id }, "refund-approve", ButtonKind::Primary),
    };
    view! {
        <form method="post" action=action.to(lang())>
            <CsrfField />
            <Button text=t(key) kind=kind hidden=Some(transaction) />
        </form>
    }
    .into_any()
}
