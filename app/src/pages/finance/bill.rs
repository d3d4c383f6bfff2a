//! `/LANG/officer/finance/bill/{reference1}`: a bill with what was paid, what goes back, and the entries in the books.

use leptos::prelude::*;

use super::navigation::{List, navigation};
use super::payments::PaymentRow;
use super::refunds::{RefundRow, refunds};
use crate::{
    i18n::t,
    pages::case::bill::BillItem,
    pages::sample::{Say, pick},
    parts::{
        summary_list::{SummaryList, SummaryRow},
        table::{Column, Table},
        tag::{Tag, Tone},
    },
    render::Page,
    shell::{Area, PageHead},
};

/// One bill.
#[derive(Debug, Clone)]
pub struct FinanceBillPage {
    /// In groups.
    pub reference1: String,
    pub case: String,
    pub service: String,
    pub status: String,
    pub tone: Tone,
    pub total: String,
    pub paid: String,
    pub opened: String,
    pub due: String,
    pub items: Vec<BillItem>,
    pub payments: Vec<PaymentRow>,
    pub refunds: Vec<RefundRow>,
    pub entries: Vec<EntryRow>,
}

/// A line of the books.
#[derive(Debug, Clone)]
pub struct EntryRow {
    pub when: String,
    pub account: String,
    /// Debits are positive.
    pub amount: String,
}

impl FinanceBillPage {
    pub fn sample(say: Say<'_>) -> Self {
        let list = super::payments::PaymentsPage::sample(say);
        let when = pick("26 พ.ย. 2569 10:00 น.", "26 Nov 2026, 10:00", "2026年11月26日 10:00");
        let entry =
            |account: &str, amount: &str| EntryRow { when: say(when), account: say(account), amount: say(amount) };
        Self {
            reference1: say("7045 6789 0123 4521"),
            case: say("4K7P2-M9X6C"),
            service: say(pick("ใบอนุญาตจำหน่ายอาหาร", "Food licence", "食品经营许可")),
            status: say(pick("ชำระแล้ว", "Paid", "已缴费")),
            tone: Tone::Good,
            total: say("1,200.00"),
            paid: say("1,200.00"),
            opened: say(when),
            due: say(pick("30 พ.ย. 2569", "30 Nov 2026", "2026年11月30日")),
            items: crate::pages::case::bill::BillPage::sample(say).items,
            payments: list.payments,
            refunds: vec![RefundRow::sample(say)],
            entries: vec![
                entry(pick("ธนาคาร", "Bank", "银行"), "1,200.00"),
                entry(pick("กรุงเทพมหานคร", "Bangkok", "曼谷"), "-1,200.00"),
            ],
        }
    }
}

impl Page for FinanceBillPage {
    fn head(&self) -> PageHead {
        PageHead { title: t("finance-bill"), area: Some(Area::Finance), ..PageHead::default() }
    }

    fn view(self) -> AnyView {
        let rows = vec![
            SummaryRow::new(t("finance-case"), format!("{} {}", self.case, self.service)),
            SummaryRow::new(t("bill-total"), self.total),
            SummaryRow::new(t("finance-paid"), self.paid),
            SummaryRow::new(t("finance-opened"), self.opened),
            SummaryRow::new(t("bill-due"), self.due),
        ];
        let refunds = (!self.refunds.is_empty()).then(|| {
            view! {
                <h2 class="govuk-heading-m">{t("finance-refunds")}</h2>
                {refunds(self.refunds)}
            }
        });
        view! {
            {navigation(List::Payments)}
            <span class="govuk-caption-l">{t("finance-bill")}</span>
            <h1 class="govuk-heading-l sala-reference">{self.reference1}</h1>
            <p class="govuk-body"><Tag tone=self.tone text=self.status /></p>
            <SummaryList rows=rows />
            <div class="sala-dense">
                {items(self.items)}
                {super::payments::payments(self.payments)}
                {refunds}
                {entries(self.entries)}
            </div>
        }
        .into_any()
    }
}

fn items(items: Vec<BillItem>) -> impl IntoView + use<> {
    let columns = vec![
        Column::new(t("bill-item")),
        Column::new(t("bill-item-agency")),
        Column { numeric: true, ..Column::new(t("bill-amount")) },
    ];
    let row = |item: BillItem| vec![item.name.into_any(), item.agency.into_any(), item.amount.into_any()];
    let rows = items.into_iter().map(row).collect();
    view! { <Table caption=t("bill-items") columns=columns rows=rows /> }
}

fn entries(entries: Vec<EntryRow>) -> impl IntoView + use<> {
    (!entries.is_empty()).then(|| {
        let columns = vec![
            Column::new(t("finance-account")),
            Column::new(t("bill-when")),
            Column { numeric: true, ..Column::new(t("bill-amount")) },
        ];
        let row = |entry: EntryRow| vec![entry.account.into_any(), entry.when.into_any(), entry.amount.into_any()];
        let rows = entries.into_iter().map(row).collect();
        view! {
            <Table caption=t("finance-ledger") columns=columns rows=rows />
            <p class="govuk-hint">{t("finance-ledger-hint")}</p>
        }
    })
}
