//! `/LANG/case/{reference}`: where a case stands, in words; what is next; what to do.

use leptos::prelude::*;

use super::correction::{Correction, Gap};
use crate::{
    i18n::{lang, t, t_with},
    pages::sample::{Say, pick, sample_chart},
    parts::{
        breadcrumbs::Crumb,
        button::{Button, ButtonLink},
        csrf_field::CsrfField,
        document_list::{DocumentList, DocumentView},
        issued_documents::{IssuedDocument, IssuedDocuments},
        ledger::{Ledger, LedgerEntry},
        notification_banner::{BannerKind, NotificationBanner},
        panel::Panel,
        state_chart::{ChartDetails, StateChart},
        summary_list::{SummaryList, SummaryRow},
        tag::{Tag, Tone},
        timeline::{Timeline, TimelineEntry},
    },
    render::Page,
    shell::{Area, PageHead},
    url::Path,
};

/// A case of the person who is signed in.
#[derive(Debug, Clone)]
pub struct CasePage {
    pub reference: String,
    pub service: String,
    pub area: Area,
    /// The state in a few words.
    pub status: String,
    pub tone: Tone,
    /// What the state means, in a sentence or two.
    pub explanation: String,
    /// Until when the office decides; a sentence.
    pub due: Option<String>,
    /// Set on the first view after sending: the page begins with a confirmation.
    pub just_filed: bool,
    /// Something to know about coming here, e.g. that this is the first report of the period.
    pub notice: Option<String>,
    /// What an officer asks to correct or to do.
    pub correction: Option<Correction>,
    /// Whether answers can be corrected and sent again.
    pub correct: bool,
    /// The next duty, once it is known.
    pub next_report: Option<NextReport>,
    /// What the person may do now, beside correcting.
    pub actions: Vec<CaseAction>,
    /// Its bill, while there is one or one is due to be made.
    pub bill: Option<BillNotice>,
    /// Whether there is a receipt.
    pub receipt: bool,
    /// What was issued, oldest first.
    pub issued: Vec<IssuedDocument>,
    /// Above what was filed, where the service has words of its own for it.
    pub answers_title: Option<String>,
    /// What was filed.
    pub answers: Vec<SummaryRow>,
    /// The papers that were handed in, and those that the agency fetches.
    pub documents: Vec<DocumentView>,
    /// Newest first.
    pub timeline: Vec<TimelineEntry>,
    /// How the time was counted, oldest first.
    pub ledger: Vec<LedgerEntry>,
    /// Where it stands among all that can happen to it.
    pub chart: Option<StateChart>,
}

/// What the page says of a bill.
#[derive(Debug, Clone)]
pub struct BillNotice {
    /// A sentence: the amount and the last day, or how far it is.
    pub text: String,
    /// Whether there is a page to open: a bill that is still being made has none.
    pub issued: bool,
}

/// An action that the person may take.
#[derive(Debug, Clone)]
pub struct CaseAction {
    /// Its id, in the address.
    pub id: String,
    pub label: String,
    /// It ends the case: at the foot of the page, as a link.
    pub ends: bool,
}

/// The next 90-day report, in the reader's calendar.
#[derive(Debug, Clone)]
pub struct NextReport {
    pub due: String,
    /// The first day on which it is accepted.
    pub opens: String,
    /// The last permitted day, where it comes before: who has left by then reports no more.
    pub permit: Option<String>,
}

impl CasePage {
    pub fn sample_accepted(say: Say<'_>) -> Self {
        let filed = pick("20 กันยายน 2569 09:12 น.", "20 September 2026, 09:12", "2026年9月20日 09:12");
        let entry = |title: &'static str, text: Option<&'static str>, tone| TimelineEntry {
            title: say(title),
            text: text.map(say),
            when: say(filed),
            datetime: "2026-09-20T09:12:00+07:00".into(),
            tone,
            ..TimelineEntry::default()
        };
        Self {
            reference: say("NR-4K7P-2M9X-6"),
            service: say(pick("รายงานตัว 90 วัน", "90-day report", "90天报到")),
            area: Area::Foreigner,
            status: say(pick("รับแจ้งแล้ว", "Accepted", "已核准")),
            tone: Tone::Good,
            explanation: say(pick(
                "ข้อมูลตรงกับทะเบียนคนเข้าเมือง ท่านรายงานตัวครบถ้วนแล้ว",
                "Your details match the immigration register. Your report is complete.",
                "您的信息与入境登记一致，报到已完成。",
            )),
            due: None,
            just_filed: true,
            notice: None,
            correction: None,
            next_report: Some(NextReport {
                due: say(pick("30 ธันวาคม 2569", "30 December 2026", "2026年12月30日")),
                opens: say(pick("15 ธันวาคม 2569", "15 December 2026", "2026年12月15日")),
                permit: Some(say(pick("20 ธันวาคม 2569", "20 December 2026", "2026年12月20日"))),
            }),
            correct: false,
            actions: Vec::new(),
            bill: None,
            receipt: true,
            documents: DocumentView::samples(say),
            issued: IssuedDocument::samples(say),
            answers_title: None,
            answers: vec![
                SummaryRow::new(say(pick("หนังสือเดินทาง", "Passport", "护照")), say("•••••02C3")),
                SummaryRow {
                    value: vec![say("12/34 Ramkhamhaeng 24"), say("Hua Mak, Bang Kapi, Bangkok 10240")],
                    ..SummaryRow::new(say(pick("ที่พัก", "Address", "住址")), "")
                },
            ],
            timeline: vec![
                entry(pick("รับแจ้งและออกใบรับแจ้งแล้ว", "Accepted, receipt issued", "已核准并出具回执"), None, Tone::Good),
                entry(
                    pick("ตรวจกับทะเบียนคนเข้าเมือง", "Checked with the immigration register", "已与入境登记核对"),
                    Some(pick("ข้อมูลตรงกันทุกข้อ", "Everything matches.", "全部一致。")),
                    Tone::Neutral,
                ),
                entry(pick("ท่านส่งรายงาน", "You sent the report", "您提交了报到"), None, Tone::Neutral),
            ],
            ledger: vec![LedgerEntry {
                when: say(filed),
                datetime: "2026-09-20T09:12:00+07:00".into(),
                what: say(pick(
                    "เริ่มนับระยะเวลาพิจารณาของสำนักงาน",
                    "The office’s time to decide has started",
                    "办公室的审核期限开始计算",
                )),
                due: Some(say(pick("23 กันยายน 2569", "23 September 2026", "2026年9月23日"))),
            }],
            chart: sample_chart(say, "", &["draft", "checking", "approved"]),
        }
    }

    fn sample_actions(say: Say<'_>) -> Vec<CaseAction> {
        let action = |id: &str, label: &'static str, ends| CaseAction { id: id.to_owned(), label: say(label), ends };
        vec![
            action("appeal", pick("อุทธรณ์", "Appeal", "申诉"), false),
            action("withdraw", pick("ถอนรายงาน", "Withdraw report", "撤回报到"), true),
        ]
    }

    pub fn sample_returned(say: Say<'_>) -> Self {
        Self {
            status: say(pick("รอท่านแก้ไข", "Correct your report", "请更正报到信息")),
            tone: Tone::Action,
            explanation: say(pick(
                "เจ้าหน้าที่ส่งรายงานคืนให้ท่านแก้ไข วันที่ยื่นของท่านยังคงเดิม",
                "An officer sent your report back. The day you filed it still counts.",
                "工作人员已退回您的报到，您的提交日期仍然有效。",
            )),
            just_filed: false,
            correction: Some(Correction {
                reason: say(pick(
                    "วันเดินทางเข้าไม่ตรงกับทะเบียน",
                    "The arrival date differs from the register",
                    "入境日期与登记不符",
                )),
                note: Some(say("Please look at the stamp of your last entry.")),
                gaps: vec![Gap {
                    what: say(pick("แผนที่ตั้ง", "Map of the place", "位置图")),
                    reason: say(pick("อ่านไม่ออก", "It cannot be read", "无法辨认")),
                    note: say("…"),
                }],
                what_to_do: say(pick(
                    "ตรวจวันที่ในตราประทับขาเข้าครั้งล่าสุด แล้วแก้ไขและส่งใหม่",
                    "Look at the date in your last entry stamp, correct it and send the report again.",
                    "请查看最近一次入境章上的日期，更正后重新提交。",
                )),
                due: Some(say(pick(
                    "โปรดแก้ไขภายในวันที่ 8 ธันวาคม 2569",
                    "To be corrected by 8 December 2026",
                    "请于2026年12月8日前更正",
                ))),
            }),
            correct: true,
            next_report: None,
            actions: Self::sample_actions(say),
            bill: Some(BillNotice {
                text: say(pick("ค่าธรรมเนียม 1,200 บาท", "A fee of 1,200 baht", "费用1,200泰铢")),
                issued: true,
            }),
            receipt: false,
            documents: Vec::new(),
            chart: sample_chart(say, "", &["draft", "checking", "review", "correction"]),
            ..Self::sample_accepted(say)
        }
    }

    pub fn sample_waiting(say: Say<'_>) -> Self {
        Self {
            status: say(pick("เจ้าหน้าที่กำลังตรวจ", "An officer is looking at it", "工作人员正在审核")),
            tone: Tone::Waiting,
            explanation: say(pick(
                "ไม่ต้องทำอะไรเพิ่ม วันที่ยื่นคือวันที่นับ",
                "You need not do anything. The day you filed is the day that counts.",
                "您无需再做任何事。以提交日期为准。",
            )),
            due: Some(say(pick(
                "สำนักงานจะพิจารณาภายในวันที่ 26 พฤศจิกายน 2569",
                "The office decides by 26 November 2026",
                "办公室将于2026年11月26日前作出决定",
            ))),
            next_report: None,
            actions: Self::sample_actions(say),
            receipt: false,
            documents: Vec::new(),
            chart: sample_chart(say, "", &["draft", "checking", "review", "correction", "checking", "review"]),
            ..Self::sample_accepted(say)
        }
    }

    pub fn sample_rejected(say: Say<'_>) -> Self {
        Self {
            status: say(pick("ไม่รับแจ้ง", "Not accepted", "未受理")),
            tone: Tone::Bad,
            due: None,
            just_filed: false,
            actions: Vec::new(),
            documents: Vec::new(),
            answers: Vec::new(),
            chart: sample_chart(say, "", &["draft", "checking", "review", "rejected"]),
            ..Self::sample_waiting(say)
        }
    }
}

impl Page for CasePage {
    fn head(&self) -> PageHead {
        let lang = lang();
        PageHead {
            title: t_with(
                "case-title",
                &[("service", self.service.as_str().into()), ("reference", self.reference.as_str().into())],
            ),
            area: Some(self.area),
            breadcrumbs: vec![Crumb { text: t("account-title"), href: Path::Account.to(lang) }],
            ..PageHead::default()
        }
    }

    fn view(self) -> AnyView {
        let lang = lang();
        let reference = self.reference.clone();
        let reference = reference.as_str();
        let heading = heading(self.just_filed, &self.service, reference);
        let notice = self.notice.map(|text| {
            view! { <NotificationBanner kind=BannerKind::Important heading=text /> }
        });
        let correct = self.correct.then(|| {
            view! {
                <form method="post" action=Path::CaseCorrect { reference }.to(lang)>
                    <CsrfField />
                    <Button text=t("case-correct") />
                </form>
            }
        });
        let correction = self.correction.map(|correction| correction.banner(correct));
        let link = |action: &CaseAction| Path::CaseAction { reference, action: &action.id }.to(lang);
        let (ending, going_on): (Vec<_>, Vec<_>) = self.actions.iter().partition(|action| action.ends);
        let going_on = going_on
            .into_iter()
            .map(|action| view! { <ButtonLink text=action.label.clone() href=link(action) /> })
            .collect_view();
        let ending = ending
            .into_iter()
            .map(|action| {
                view! { <p class="govuk-body"><a class="govuk-link" href=link(action)>{action.label.clone()}</a></p> }
            })
            .collect_view();
        let next = self.next_report.map(|next| {
            let permit = next.permit.map(|day| {
                view! { <p class="sala-next__text">{t_with("case-next-permit", &[("day", day.into())])}</p> }
            });
            view! {
                <div class="sala-next">
                    <h2 class="sala-next__title">{t("case-next")}</h2>
                    <p class="sala-next__day">{next.due}</p>
                    <p class="sala-next__text">{t_with("case-next-opens", &[("opens", next.opens.into())])}</p>
                    {permit}
                    <p class="sala-next__text">
                        <a class="govuk-link" href=Path::NextReportIcs { reference }.to(lang) download="next-report.ics">
                            {t("case-next-calendar")}
                        </a>
                    </p>
                </div>
            }
        });
        let bill = self.bill.map(|bill| {
            let href = bill.issued.then(|| Path::CaseBill { reference }.to(lang));
            view! {
                <p class="govuk-body">{bill.text}</p>
                {href.map(|href| view! { <ButtonLink text=t("bill-show") href=href /> })}
            }
        });
        let receipt = self.receipt.then(|| {
            view! {
                <h2 class="govuk-heading-m">{t("case-receipt")}</h2>
                <p class="govuk-body">{t("case-receipt-text")}</p>
                <div class="govuk-button-group">
                    <ButtonLink text=t("case-receipt-show") href=Path::Receipt { reference }.to(lang) />
                    <a class="govuk-link" href=Path::ReceiptPdf { reference }.to(lang)>{t("case-receipt-pdf")}</a>
                </div>
            }
        });
        let issued = view! { <IssuedDocuments documents=self.issued /> };
        let answers = (!self.answers.is_empty()).then(|| {
            view! {
                <h2 class="govuk-heading-m">{self.answers_title.unwrap_or_else(|| t("case-answers"))}</h2>
                <SummaryList rows=self.answers />
            }
        });
        view! {
            {notice}
            {heading}
            {correction}
            <div class="sala-case">
                <div class=format!("sala-case__status sala-status sala-status--{}", self.tone.modifier())>
                    <h2 class="sala-status__title"><Tag tone=self.tone text=self.status /></h2>
                    <p class="sala-status__text">{self.explanation}</p>
                    {self.due.map(|due| view! { <p class="sala-status__text govuk-!-font-weight-bold">{due}</p> })}
                </div>
                <div class="sala-case__next">{next}</div>
                <div class="sala-case__rest">
                    {bill}
                    <div class="govuk-button-group">{going_on}</div>
                    {receipt}
                    {issued}
                    <h2 class="govuk-heading-m">{t("case-timeline")}</h2>
                    <Timeline entries=self.timeline />
                    <Ledger entries=self.ledger />
                    {self.chart.map(|chart| view! { <ChartDetails chart=chart /> })}
                    {answers}
                    <DocumentList documents=self.documents />
                    <p class="govuk-body">
                        <a class="govuk-link" href=Path::AccessLog { reference }.to(lang)>{t("case-who-looked")}</a>
                    </p>
                    {ending}
                </div>
            </div>
        }
        .into_any()
    }
}

/// The reference as the page's heading; large, and with a word of confirmation, just after sending.
fn heading(just_filed: bool, service: &str, reference: &str) -> AnyView {
    let (service, reference) = (service.to_owned(), reference.to_owned());
    if just_filed {
        return view! {
            <Panel title=t("case-filed-title")>
                {t("case-filed-number")} <br />
                <strong class="sala-reference">{reference.clone()}</strong>
            </Panel>
        }
        .into_any();
    }
    view! {
        <span class="govuk-caption-l">{service}</span>
        <h1 class="govuk-heading-l sala-reference">{reference}</h1>
    }
    .into_any()
}
