//! `/LANG/officer/finance`: what is looked for, and the bills and payments that were found.

use leptos::prelude::*;

use super::bank_name;
use super::navigation::{List, navigation, unsent};
use crate::{
    i18n::{lang, t, t_with},
    pages::sample::{Say, pick},
    parts::{
        button::{Button, ButtonKind},
        empty_state::EmptyState,
        error_summary::{ErrorItem, ErrorSummary},
        field_group::FieldGroup,
        pagination::{Pagination, Paging},
        table::{Column, Table},
        tag::{Tag, Tone},
        text_input::{InputKind, TextField, TextInput, Width},
    },
    render::Page,
    shell::{Area, PageHead},
    url::Path,
};

/// The name of the form value that says what is looked for.
pub const SOUGHT: &str = "q";

/// The names of the days from and to which payments are exported.
pub const FROM: &str = "from";
pub const TO: &str = "to";

/// Bills and payments of an agency.
#[derive(Debug, Clone, Default)]
pub struct PaymentsPage {
    /// What was typed.
    pub sought: String,
    /// How many orders of refunds have not reached their banks.
    pub unsent: i64,
    pub bills: Vec<BillRow>,
    pub payments: Vec<PaymentRow>,
    /// Of the bills and of the payments.
    pub more_bills: Paging,
    pub more_payments: Paging,
    /// The days from and to which payments are exported, as they were typed.
    pub from: String,
    pub to: String,
    pub from_error: Option<String>,
    pub to_error: Option<String>,
}

#[derive(Debug, Clone)]
pub struct BillRow {
    /// All digits: in the address.
    pub reference1: String,
    /// In groups.
    pub shown: String,
    pub case: String,
    pub service: String,
    pub status: String,
    pub tone: Tone,
    pub total: String,
    pub paid: String,
    pub opened: String,
}

#[derive(Debug, Clone)]
pub struct PaymentRow {
    pub transaction: String,
    pub bank: String,
    pub when: String,
    pub amount: String,
    /// What it came to.
    pub what: String,
    pub reference1: String,
    /// The bill it was booked for, where there is one.
    pub bill: Option<String>,
}

impl PaymentsPage {
    pub fn sample(say: Say<'_>) -> Self {
        Self {
            sought: say("1200"),
            unsent: 2,
            bills: vec![BillRow {
                reference1: say("7045678901234521"),
                shown: say("7045 6789 0123 4521"),
                case: say("4K7P2-M9X6C"),
                service: say(pick("ใบอนุญาตจำหน่ายอาหาร", "Food licence", "食品经营许可")),
                status: say(pick("ชำระแล้ว", "Paid", "已缴费")),
                tone: Tone::Good,
                total: say("1,200.00"),
                paid: say("1,200.00"),
                opened: say(pick("26 พฤศจิกายน 2569", "26 November 2026", "2026年11月26日")),
            }],
            payments: vec![PaymentRow {
                transaction: say("T1"),
                bank: say("simulated"),
                when: say(pick("26 พ.ย. 2569 10:00 น.", "26 Nov 2026, 10:00", "2026年11月26日 10:00")),
                amount: say("1,200.00"),
                what: say(pick("จ่ายซ้ำ", "Paid twice", "重复缴费")),
                reference1: say("7045678901234521"),
                bill: Some(say("7045678901234521")),
            }],
            more_bills: Paging { previous: None, next: Some(say("/en/officer/finance?bills=2")) },
            more_payments: Paging::default(),
            from: say("2026-11-01"),
            to: say("2026-11-26"),
            ..Self::default()
        }
    }

    pub fn sample_empty(say: Say<'_>) -> Self {
        Self { sought: say("T9"), ..Self::default() }
    }

    pub fn sample_wrong(say: Say<'_>) -> Self {
        let error = say(pick("กรอกวันที่", "Enter a day", "请输入日期"));
        Self { from: say("x"), from_error: Some(error.clone()), to_error: Some(error), ..Self::sample(say) }
    }
}

impl Page for PaymentsPage {
    fn head(&self) -> PageHead {
        PageHead {
            title: t("finance-title"),
            has_error: self.from_error.is_some() || self.to_error.is_some(),
            area: Some(Area::Finance),
            ..PageHead::default()
        }
    }

    fn view(self) -> AnyView {
        let csv = Path::FinanceExport.with_query(lang(), &[(SOUGHT, &self.sought)]);
        let found = if self.bills.is_empty() && self.payments.is_empty() {
            view! { <EmptyState title=t("finance-nothing") text=t("finance-nothing-text") /> }.into_any()
        } else {
            view! {
                {bills(self.bills)}
                <Pagination paging=self.more_bills />
                {payments(self.payments)}
                <Pagination paging=self.more_payments />
                <p class="govuk-body"><a class="govuk-link" href=csv download="payments.csv">{t("finance-export")}</a></p>
            }
            .into_any()
        };
        let errors = [(&self.from_error, FROM), (&self.to_error, TO)].into_iter().filter_map(|(error, target)| {
            error.clone().map(|text| ErrorItem { text, target: Some(target.to_owned()) })
        });
        let errors = errors.collect();
        view! {
            <ErrorSummary errors=errors />
            {navigation(List::Payments)}
            {unsent(self.unsent)}
            <h1 class="govuk-heading-l">{t("finance-title")}</h1>
            {search(self.sought)}
            <div class="sala-dense">{found}</div>
            {export((self.from, self.from_error), (self.to, self.to_error))}
        }
        .into_any()
    }
}

fn search(sought: String) -> impl IntoView + use<> {
    let group = FieldGroup {
        id: SOUGHT.to_owned(),
        label: t("finance-search"),
        hint: Some(t("finance-search-hint")),
        ..FieldGroup::default()
    };
    let input = TextInput { value: sought, kind: InputKind::Code, width: Width::TwoThirds, ..TextInput::default() };
    view! {
        <form method="get" action=Path::Finance.to(lang()) role="search">
            <TextField name=SOUGHT.to_owned() group=group input=input />
            <Button text=t("finance-search-button") kind=ButtonKind::Secondary />
        </form>
    }
}

/// A day, as people write it.
pub(super) fn day_field(name: &str, label: &str, (value, error): (String, Option<String>)) -> impl IntoView + use<> {
    let group = FieldGroup { id: name.to_owned(), label: t(label), error, ..FieldGroup::default() };
    let input = TextInput { value, width: Width::Characters20, ..TextInput::default() };
    view! { <TextField name=name.to_owned() group=group input=input /> }
}

/// What was paid from one day to another, however much it is.
fn export(from: (String, Option<String>), to: (String, Option<String>)) -> impl IntoView + use<> {
    view! {
        <h2 class="govuk-heading-m">{t("finance-export-days")}</h2>
        <p class="govuk-hint">{t("finance-export-hint")}</p>
        <form method="get" action=Path::FinanceExport.to(lang()) novalidate>
            {day_field(FROM, "finance-export-from", from)}
            {day_field(TO, "finance-export-to", to)}
            <Button text=t("finance-export-button") kind=ButtonKind::Secondary />
        </form>
    }
}

fn bills(rows: Vec<BillRow>) -> impl IntoView + use<> {
    (!rows.is_empty()).then(|| {
        let columns = vec![
            Column::new(t("bill-reference-1")),
            Column::new(t("finance-case")),
            Column::new(t("finance-state")),
            numeric("bill-total"),
            numeric("finance-paid"),
            Column::new(t("finance-opened")),
        ];
        let count = rows.len();
        let rows = rows.into_iter().map(bill_cells).collect();
        view! { <Table caption=t_with("finance-bills", &[("count", count.into())]) columns=columns rows=rows /> }
    })
}

fn numeric(key: &str) -> Column {
    Column { numeric: true, ..Column::new(t(key)) }
}

fn bill_cells(row: BillRow) -> Vec<AnyView> {
    let href = Path::FinanceBill { reference1: &row.reference1 }.to(lang());
    vec![
        view! { <a class="govuk-link sala-reference" href=href>{row.shown}</a> }.into_any(),
        view! { <span class="sala-reference">{row.case}</span> <span class="sala-muted">{row.service}</span> }
            .into_any(),
        view! { <Tag tone=row.tone text=row.status /> }.into_any(),
        row.total.into_any(),
        row.paid.into_any(),
        row.opened.into_any(),
    ]
}

pub(super) fn payments(rows: Vec<PaymentRow>) -> impl IntoView + use<> {
    (!rows.is_empty()).then(|| {
        let columns = vec![
            Column::new(t("finance-transaction")),
            Column::new(t("bill-when")),
            Column::new(t("bill-what")),
            numeric("bill-amount"),
            Column::new(t("bill-reference-1")),
        ];
        let count = rows.len();
        let rows = rows.into_iter().map(payment_cells).collect();
        view! { <Table caption=t_with("bill-payments", &[("count", count.into())]) columns=columns rows=rows /> }
    })
}

fn payment_cells(row: PaymentRow) -> Vec<AnyView> {
    let reference = match row.bill {
        Some(bill) => {
            let href = Path::FinanceBill { reference1: &bill }.to(lang());
            view! { <a class="govuk-link sala-reference" href=href>{row.reference1}</a> }.into_any()
        }
        None => view! { <span class="sala-reference">{row.reference1}</span> }.into_any(),
    };
    vec![
        view! { <span class="sala-reference">{row.transaction}</span> <span class="sala-muted">{bank_name(&row.bank)}</span> }
            .into_any(),
        row.when.into_any(),
        row.what.into_any(),
        row.amount.into_any(),
        reference,
    ]
}
