//! `/LANG/case/{reference}/bill`: what is to be paid and how, and whether the bank has confirmed it.

use leptos::prelude::*;

use crate::{
    i18n::{lang, t, t_with},
    pages::sample::{Say, pick},
    pages::words::two_thirds,
    parts::{
        breadcrumbs::Crumb,
        button::ButtonLink,
        details::Details,
        drawing::{Drawing, Picture},
        inset_text::InsetText,
        summary_list::{SummaryList, SummaryRow},
        table::{Column, Table},
        tag::{Tag, Tone},
    },
    render::Page,
    shell::PageHead,
    url::Path,
};

/// The bill of a case. Amounts come with their unit.
#[derive(Debug, Clone)]
pub struct BillPage {
    pub reference: String,
    pub service: String,
    pub status: String,
    pub tone: Tone,
    pub items: Vec<BillItem>,
    pub total: String,
    /// How to pay; none once it is paid or closed.
    pub pay: Option<HowToPay>,
    /// What banks have confirmed so far.
    pub payments: Vec<BillPayment>,
    /// What goes back to the payer, each a sentence.
    pub refunds: Vec<String>,
    /// It is paid.
    pub paid: bool,
    /// Why it can no longer be paid.
    pub closed: Option<String>,
}

/// One fee.
#[derive(Debug, Clone)]
pub struct BillItem {
    pub name: String,
    /// Who receives it.
    pub agency: String,
    pub law: String,
    pub amount: String,
}

/// Everything that a payer needs.
#[derive(Debug, Clone)]
pub struct HowToPay {
    /// What is to be paid now.
    pub amount: String,
    /// The last day.
    pub due: String,
    pub biller: String,
    pub reference1: String,
    pub reference2: String,
    /// The text of the QR code.
    pub text: String,
    pub qr: Drawing,
    pub barcode: Drawing,
    /// What was paid short, as a sentence.
    pub short: Option<String>,
}

/// What a bank has confirmed.
#[derive(Debug, Clone)]
pub struct BillPayment {
    pub when: String,
    pub amount: String,
    /// What it came to.
    pub what: String,
}

impl BillPage {
    pub fn sample(say: Say<'_>) -> Self {
        let square = Drawing { path: "M1 1h2v2H1zM3 3h2v2H3z".into(), width: 6, height: 6 };
        Self {
            reference: say("4K7P2-M9X6C"),
            service: say(pick("ใบอนุญาตจำหน่ายอาหาร", "Food licence", "食品经营许可")),
            status: say(pick("รอชำระ", "To be paid", "待缴费")),
            tone: Tone::Action,
            items: vec![
                BillItem {
                    name: say(pick("ค่าธรรมเนียมใบอนุญาต", "Licence fee", "许可费")),
                    agency: say(pick("กรุงเทพมหานคร", "Bangkok Metropolitan Administration", "曼谷市政府")),
                    law: say("Public Health Act B.E. 2535 s. 63"),
                    amount: say(pick("1,000 บาท", "1,000 baht", "1,000泰铢")),
                },
                BillItem {
                    name: say(pick("ค่าธรรมเนียมความเห็น", "Opinion", "意见费")),
                    agency: say(pick("กรมโยธาธิการฯ", "Public works", "公共工程厅")),
                    law: say("Building Control Act B.E. 2522"),
                    amount: say(pick("200 บาท", "200 baht", "200泰铢")),
                },
            ],
            total: say(pick("1,200 บาท", "1,200 baht", "1,200泰铢")),
            pay: Some(HowToPay {
                amount: say(pick("1,200 บาท", "1,200 baht", "1,200泰铢")),
                due: say(pick("30 พฤศจิกายน 2569", "30 November 2026", "2026年11月30日")),
                biller: say("099400015951001"),
                reference1: say("7045 6789 0123 4521"),
                reference2: say("4K7P2M9X6C"),
                text: say("00020101021230…6304ABCD"),
                qr: square.clone(),
                barcode: square,
                short: None,
            }),
            payments: Vec::new(),
            refunds: Vec::new(),
            paid: false,
            closed: None,
        }
    }

    pub fn sample_short(say: Say<'_>) -> Self {
        let sample = Self::sample(say);
        let short = say(pick(
            "ได้รับแล้ว 200 บาท เหลืออีก 1,000 บาท",
            "200 baht has arrived; 1,000 baht is still to be paid.",
            "已收到200泰铢，尚需缴纳1,000泰铢。",
        ));
        Self {
            pay: sample.pay.map(|pay| HowToPay { short: Some(short), ..pay }),
            payments: vec![payment(say)],
            ..Self::sample(say)
        }
    }

    pub fn sample_paid(say: Say<'_>) -> Self {
        Self {
            status: say(pick("ชำระแล้ว", "Paid", "已缴费")),
            tone: Tone::Good,
            pay: None,
            payments: vec![payment(say)],
            refunds: vec![say(pick("จะคืนเงิน 5 บาท", "5 baht goes back to you.", "将退还5泰铢。"))],
            paid: true,
            ..Self::sample(say)
        }
    }

    pub fn sample_closed(say: Say<'_>) -> Self {
        Self {
            status: say(pick("พ้นกำหนด", "Expired", "已过期")),
            tone: Tone::Neutral,
            pay: None,
            closed: Some(say(pick("พ้นกำหนดชำระแล้ว", "The last day has passed.", "缴费期限已过。"))),
            ..Self::sample(say)
        }
    }
}

fn payment(say: Say<'_>) -> BillPayment {
    BillPayment {
        when: say(pick("26 พฤศจิกายน 2569 10:00 น.", "26 November 2026, 10:00", "2026年11月26日 10:00")),
        amount: say(pick("200 บาท", "200 baht", "200泰铢")),
        what: say(pick("น้อยกว่าที่ต้องชำระ", "Less than what was due", "金额不足")),
    }
}

impl Page for BillPage {
    fn head(&self) -> PageHead {
        let lang = lang();
        PageHead {
            title: t("bill-title"),
            breadcrumbs: vec![
                Crumb { text: t("account-title"), href: Path::Account.to(lang) },
                Crumb { text: self.reference.clone(), href: Path::Case { reference: &self.reference }.to(lang) },
            ],
            ..PageHead::default()
        }
    }

    fn view(self) -> AnyView {
        let case = Path::Case { reference: &self.reference }.to(lang());
        let again = Path::CaseBill { reference: &self.reference }.to(lang());
        let pay = self.pay.map(|pay| how_to_pay(pay, again));
        let closed = self.closed.map(|closed| view! { <InsetText>{closed}</InsetText> });
        let paid = self.paid.then(|| {
            view! {
                <p class="govuk-body">{t("bill-paid-text")}</p>
                <ButtonLink text=t("bill-to-case") href=case />
            }
        });
        let refunds = self.refunds.into_iter().map(|refund| view! { <InsetText>{refund}</InsetText> }).collect_view();
        two_thirds(view! {
            <span class="govuk-caption-l">{self.service}</span>
            <h1 class="govuk-heading-l">{t("bill-title")}</h1>
            <p class="govuk-body"><Tag tone=self.tone text=self.status /></p>
            {paid}
            {closed}
            {items(self.items, self.total)}
            {pay}
            {payments(self.payments)}
            {refunds}
        })
    }
}

fn items(items: Vec<BillItem>, total: String) -> impl IntoView + use<> {
    let columns = vec![
        Column::new(t("bill-item")),
        Column::new(t("bill-item-agency")),
        Column { numeric: true, ..Column::new(t("bill-amount")) },
    ];
    let mut rows: Vec<Vec<AnyView>> = items
        .into_iter()
        .map(|item| {
            vec![
                view! { {item.name} <br /> <span class="sala-muted">{item.law}</span> }.into_any(),
                item.agency.into_any(),
                item.amount.into_any(),
            ]
        })
        .collect();
    rows.push(vec![t("bill-total").into_any(), ().into_any(), view! { <strong>{total}</strong> }.into_any()]);
    view! { <Table caption=t("bill-items") columns=columns rows=rows /> }
}

fn how_to_pay(pay: HowToPay, again: String) -> impl IntoView + use<> {
    let rows = vec![
        SummaryRow::new(t("bill-to-pay"), pay.amount),
        SummaryRow::new(t("bill-due"), pay.due),
        SummaryRow::new(t("bill-biller"), pay.biller),
        SummaryRow::new(t("bill-reference-1"), pay.reference1),
        SummaryRow::new(t("bill-reference-2"), pay.reference2),
    ];
    view! {
        <h2 class="govuk-heading-m">{t("bill-how")}</h2>
        {pay.short.map(|short| view! { <InsetText>{short}</InsetText> })}
        <SummaryList rows=rows />
        <h3 class="govuk-heading-s">{t("bill-qr")}</h3>
        <p class="govuk-body">{t("bill-qr-text")}</p>
        <Picture drawing=pay.qr label=t("bill-qr-alt") class="sala-bill__qr" />
        <Details summary=t("bill-qr-words")>
            <p class="govuk-body sala-long">{pay.text}</p>
        </Details>
        <h3 class="govuk-heading-s">{t("bill-counter")}</h3>
        <p class="govuk-body">{t("bill-counter-text")}</p>
        <Picture drawing=pay.barcode label=t("bill-counter-alt") class="sala-bill__barcode" />
        <h2 class="govuk-heading-m">{t("bill-waiting")}</h2>
        <p class="govuk-body">{t("bill-waiting-text")}</p>
        <p class="govuk-body">{t("bill-slip")}</p>
        <ButtonLink text=t("bill-again") href=again />
    }
}

fn payments(payments: Vec<BillPayment>) -> impl IntoView + use<> {
    (!payments.is_empty()).then(|| {
        let columns = vec![
            Column::new(t("bill-when")),
            Column::new(t("bill-what")),
            Column { numeric: true, ..Column::new(t("bill-amount")) },
        ];
        let row =
            |payment: BillPayment| vec![payment.when.into_any(), payment.what.into_any(), payment.amount.into_any()];
        let count = payments.len();
        let rows = payments.into_iter().map(row).collect();
        view! { <Table caption=t_with("bill-payments", &[("count", count.into())]) columns=columns rows=rows /> }
    })
}
