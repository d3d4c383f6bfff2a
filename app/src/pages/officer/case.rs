//! `/LANG/officer/case/{reference}`: each value with its source, the register beside it, and the decision.

use leptos::prelude::*;

use super::super::sample::{Say, pick, sample_chart};
use super::decisions::{Act, Decision, Note, Weight, decide, field, input};
use super::incidents::{IncidentNotice, notices};
use crate::{
    i18n::{lang, t, t_with},
    parts::{
        breadcrumbs::Crumb,
        button::{Button, ButtonKind},
        details::Details,
        document_list::{DocumentList, DocumentView},
        error_summary::{ErrorItem, ErrorSummary},
        form_field::Choice,
        inset_text::InsetText,
        issued_documents::{IssuedDocument, IssuedDocuments},
        ledger::{Ledger, LedgerEntry},
        state_chart::{ChartDetails, StateChart},
        tag::{Shape, Tag, Tone},
        timeline::{Timeline, TimelineEntry},
    },
    render::Page,
    shell::{Area, PageHead},
    url::Path,
};

/// Pages beside a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Beside {
    /// The whole history of its person.
    Person,
    /// The stays that were notified with it, or from it.
    Stays,
    /// Who has opened it.
    AccessLog,
}

/// The head of such a page: it leads back to its case.
pub(super) fn head_beside_case(title: String, reference: &str) -> PageHead {
    let lang = lang();
    PageHead {
        title,
        area: Some(Area::Officer),
        breadcrumbs: vec![
            Crumb { text: t("queue-title"), href: Path::OfficerQueue.to(lang) },
            Crumb { text: reference.to_owned(), href: Path::OfficerCase { reference }.to(lang) },
        ],
        ..PageHead::default()
    }
}

/// A case on an officer's desk.
#[derive(Debug, Clone)]
pub struct OfficerCasePage {
    pub reference: String,
    pub service: String,
    pub status: String,
    pub tone: Tone,
    pub filed: String,
    /// When it must be decided; `None` once it is.
    pub due: Option<String>,
    pub overdue: bool,
    /// Why it came to an officer.
    pub reasons: Vec<String>,
    /// What this officer may look at beside it.
    pub beside: Vec<Beside>,
    pub holder: Holder,
    pub sections: Vec<ValueSection>,
    /// The papers, as far as they may be opened.
    pub documents: Vec<DocumentView>,
    /// What the register said, in a sentence: found, not found, did not answer; none: the service asks none.
    pub register: Option<String>,
    /// The version the officer saw: comes back with every action, so that two officers cannot both decide.
    pub version: String,
    /// What may be done now, beside taking the case and giving it back.
    pub decisions: Vec<Decision>,
    /// What was issued, oldest first.
    pub issued: Vec<IssuedDocument>,
    pub errors: Vec<ErrorItem>,
    /// What was just done.
    pub notice: Option<String>,
    /// What the portal could not do for it.
    pub incidents: Vec<IncidentNotice>,
    /// Newest first.
    pub timeline: Vec<TimelineEntry>,
    /// How the time was counted, oldest first.
    pub ledger: Vec<LedgerEntry>,
    /// Where it stands among all that can happen to it.
    pub chart: Option<StateChart>,
}

/// Who works on a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Holder {
    /// With the action by which this officer takes it.
    Nobody {
        claim: String,
    },
    /// With the action by which he gives it back.
    Me {
        release: String,
    },
    Other {
        name: String,
        since: String,
    },
    /// It is decided, not with officers, or its service has nobody take cases.
    NotHeld,
}

/// Values under one heading.
#[derive(Debug, Clone)]
pub struct ValueSection {
    pub title: String,
    pub rows: Vec<ValueRow>,
}

/// One value, and what the register has in its place.
#[derive(Debug, Clone)]
pub struct ValueRow {
    pub label: String,
    pub value: String,
    /// Typed, read from the passport, taken over, register.
    pub source: String,
    /// `None` where the register says nothing about it.
    pub register: Option<String>,
    pub mismatch: bool,
}

impl OfficerCasePage {
    pub fn sample(say: Say<'_>) -> Self {
        let row = |label: &'static str, value: &str, register: Option<&str>, mismatch| ValueRow {
            label: say(label),
            value: say(value),
            source: say(pick("อ่านจากหนังสือเดินทาง", "Read from the passport", "读自护照")),
            register: register.map(say),
            mismatch,
        };
        let differs =
            pick("วันเดินทางเข้าไม่ตรงกับทะเบียน", "The arrival date differs from the register", "入境日期与登记不符");
        Self {
            reference: say("NR-4K7P-2M9X-6"),
            service: say(pick("รายงานตัว 90 วัน", "90-day report", "90天报到")),
            status: say(pick("รอตรวจ", "To examine", "待审核")),
            tone: Tone::Waiting,
            filed: say(pick("20 พฤศจิกายน 2569 09:12 น.", "20 November 2026, 09:12", "2026年11月20日 09:12")),
            due: Some(say(pick("23 พฤศจิกายน 2569", "23 November 2026", "2026年11月23日"))),
            overdue: true,
            reasons: vec![say(differs)],
            beside: vec![Beside::Person, Beside::Stays, Beside::AccessLog],
            holder: Holder::Me { release: "release".into() },
            documents: DocumentView::samples(say),
            issued: Vec::new(),
            sections: vec![
                ValueSection {
                    title: say(pick("หนังสือเดินทาง", "Passport", "护照")),
                    rows: vec![
                        row(pick("เลขที่", "Number", "号码"), "L898902C3", Some("L898902C3"), false),
                        row(pick("นามสกุล", "Family name", "姓"), "ERIKSSON", Some("ERIKSSON"), false),
                    ],
                },
                ValueSection {
                    title: say(pick("การเดินทางเข้า", "Arrival", "入境")),
                    rows: vec![row(
                        pick("เข้ามาเมื่อ", "Arrived on", "入境日期"),
                        pick("4 กรกฎาคม 2569", "4 July 2026", "2026年7月4日"),
                        Some(pick("7 กรกฎาคม 2569", "7 July 2026", "2026年7月7日")),
                        true,
                    )],
                },
                ValueSection {
                    title: say(pick("ที่พัก", "Address", "住址")),
                    rows: vec![row(pick("บ้านเลขที่", "House number", "门牌号"), "12/34", None, false)],
                },
            ],
            register: Some(say(pick("พบรายการเข้าเมือง 1 รายการ", "One entry record found.", "找到一条入境记录。"))),
            version: "7".into(),
            decisions: vec![
                Decision {
                    text: say(pick("ออกใบรับแจ้ง", "The receipt is issued.", "出具回执。")),
                    weight: Weight::Forward,
                    ..Decision::sample(say, "approve", pick("อนุมัติ", "Approve report", "批准"))
                },
                Decision {
                    reasons: vec![Choice::new("ARRIVAL_DATE_MISMATCH", say(differs))],
                    note: Some(Note {
                        label: say(pick("สิ่งที่ต้องแก้ไข", "What needs correcting", "需更正的内容")),
                        ..Note::default()
                    }),
                    ..Decision::sample(say, "return", pick("ส่งคืนให้แก้ไข", "Return for correction", "退回更正"))
                },
                Decision {
                    weight: Weight::Against,
                    reasons: vec![Choice::new(
                        "NO_ENTRY_RECORD",
                        say(pick("ไม่พบการเดินทางเข้า", "No entry record", "无入境记录")),
                    )],
                    ..Decision::sample(say, "reject", pick("ไม่รับแจ้ง", "Reject report", "不予受理"))
                },
            ],
            errors: Vec::new(),
            notice: None,
            incidents: Vec::new(),
            ledger: vec![LedgerEntry::default()],
            timeline: vec![TimelineEntry {
                title: say(pick("ผู้ยื่นส่งรายงาน", "The applicant sent the report", "申请人提交报到")),
                when: say(pick("20 พฤศจิกายน 2569", "20 November 2026", "2026年11月20日")),
                datetime: "2026-11-20".into(),
                tone: Tone::Neutral,
                ..TimelineEntry::default()
            }],
            chart: sample_chart(say, "-officer", &["draft", "checking", "review"]),
        }
    }

    pub fn sample_unclaimed(say: Say<'_>) -> Self {
        Self {
            holder: Holder::Nobody { claim: "claim".into() },
            decisions: Vec::new(),
            overdue: false,
            ..Self::sample(say)
        }
    }

    pub fn sample_of_another(say: Say<'_>) -> Self {
        let holder = Holder::Other { name: say("4102"), since: say("09:40") };
        Self { holder, decisions: Vec::new(), reasons: Vec::new(), ..Self::sample(say) }
    }

    pub fn sample_wrong(say: Say<'_>) -> Self {
        let mut page = Self::sample(say);
        let choose = say(pick("เลือกเหตุผล", "Choose a reason", "请选择理由"));
        let write = say(pick("เขียนสิ่งที่ต้องแก้ไข", "Write what must be corrected", "请写明需要更正的内容"));
        let error = |text: &String, action: &str, field: &str| ErrorItem {
            text: text.clone(),
            target: Some(input(action, field)),
        };
        page.errors = vec![
            error(&choose, "reject", field::REASON),
            error(&choose, "return", field::REASON),
            error(&write, "return", field::NOTE),
        ];
        for decision in &mut page.decisions {
            decision.reason_error = (!decision.reasons.is_empty()).then(|| choose.clone());
            if let Some(note) = &mut decision.note {
                *note = Note { value: say("…"), error: Some(write.clone()), ..note.clone() };
            }
        }
        page
    }

    /// A service that has nobody take cases, and a gap record to be made.
    pub fn sample_gaps(say: Say<'_>) -> Self {
        let first =
            Self { holder: Holder::NotHeld, decisions: vec![Decision::sample_of_gaps(say)], ..Self::sample(say) };
        let gap = first.decisions.iter().filter_map(|decision| decision.gaps_error.clone());
        let errors = gap.map(|text| ErrorItem { text, target: Some(input("ask", field::GAP)) }).collect();
        Self { errors, ..first }
    }

    pub fn sample_incident(say: Say<'_>) -> Self {
        let for_others = IncidentNotice { retry: false, ..IncidentNotice::sample(say) };
        Self {
            notice: Some(say(pick("กำลังลองใหม่", "It is being tried again.", "正在重试。"))),
            incidents: vec![IncidentNotice::sample(say), for_others],
            ..Self::sample(say)
        }
    }

    pub fn sample_decided(say: Say<'_>) -> Self {
        Self {
            status: say(pick("อนุมัติแล้ว", "Approved", "已批准")),
            tone: Tone::Good,
            due: None,
            holder: Holder::NotHeld,
            decisions: Vec::new(),
            issued: IssuedDocument::samples(say),
            reasons: Vec::new(),
            chart: sample_chart(say, "-officer", &["draft", "checking", "review", "approved"]),
            ..Self::sample(say)
        }
    }
}

impl Page for OfficerCasePage {
    fn head(&self) -> PageHead {
        PageHead {
            title: t_with(
                "case-title",
                &[("service", self.service.as_str().into()), ("reference", self.reference.as_str().into())],
            ),
            has_error: !self.errors.is_empty(),
            area: Some(Area::Officer),
            breadcrumbs: vec![Crumb { text: t("queue-title"), href: Path::OfficerQueue.to(lang()) }],
            ..PageHead::default()
        }
    }

    fn holds_typing(&self) -> bool {
        !self.decisions.is_empty()
    }

    fn view(self) -> AnyView {
        let act = Act { reference: &self.reference, version: &self.version };
        let due = self.due.map(|due| {
            let tone = if self.overdue { Tone::Bad } else { Tone::Waiting };
            let key = if self.overdue { "queue-overdue" } else { "officer-due" };
            view! { <Tag tone=tone text=t_with(key, &[("due", due.into())]) /> }
        });
        let reasons = (!self.reasons.is_empty()).then(|| {
            let items = self.reasons.into_iter().map(|reason| view! { <li>{reason}</li> }).collect_view();
            let differing = self.sections.iter().flat_map(|section| &section.rows).filter_map(differing).collect_view();
            view! {
                <InsetText>
                    <p class="govuk-body govuk-!-font-weight-bold">{t("officer-why-here")}</p>
                    <ul class="govuk-list govuk-list--bullet">{items}</ul>
                    {differing}
                </InsetText>
            }
        });
        // Where no register is asked there is nothing to compare with.
        let compared = self.register.is_some();
        let sections = self.sections.into_iter().map(|section| values(section, compared)).collect_view();
        let mine = matches!(self.holder, Holder::Me { .. } | Holder::NotHeld);
        let offered = !self.decisions.is_empty();
        let forms = decide(self.decisions, mine, &act);
        let decisions = match &self.holder {
            // A colleague works on it: deciding over his head must be meant.
            Holder::Other { name, .. } if offered && self.errors.is_empty() => {
                let summary = t_with("officer-instead", &[("name", name.as_str().into())]);
                view! { <Details summary=summary>{forms}</Details> }.into_any()
            }
            _ => forms.into_any(),
        };
        let holder = holder(self.holder, &act);
        let link = |beside: Beside, path: Path<'_>, key: &str| {
            let href = path.to(lang());
            self.beside
                .contains(&beside)
                .then(|| view! { <p class="govuk-body"><a class="govuk-link" href=href>{t(key)}</a></p> })
        };
        let reference = &self.reference;
        let person = link(Beside::Person, Path::OfficerPerson { reference }, "history-link");
        let stays = link(Beside::Stays, Path::OfficerStays { reference }, "guests-link");
        let access_log = link(Beside::AccessLog, Path::OfficerAccessLog { reference }, "looked-link");
        let notice = self.notice.map(|text| view! { <p class="sala-done" role="status">{text}</p> });
        let incidents = notices(&self.reference, self.incidents);
        view! {
            <ErrorSummary errors=self.errors />
            {notice}
            <span class="govuk-caption-l">{self.service}</span>
            <h1 class="govuk-heading-l sala-reference">{self.reference.clone()}</h1>
            <p class="sala-tags">
                <Tag tone=self.tone text=self.status />
                {due}
                <span class="sala-muted">{t_with("officer-filed", &[("filed", self.filed.into())])}</span>
            </p>
            <div class="govuk-grid-row">
                <div class="govuk-grid-column-two-thirds">
                    {person}
                    {stays}
                    {incidents}
                    {reasons}
                    {self.register.map(|register| view! { <p class="govuk-body">{register}</p> })}
                    <div class="sala-dense">{sections}</div>
                    <DocumentList documents=self.documents />
                    <IssuedDocuments documents=self.issued />
                    <h2 class="govuk-heading-m">{t("case-timeline")}</h2>
                    <Timeline entries=self.timeline />
                    <Ledger entries=self.ledger />
                    {access_log}
                    {self.chart.map(|chart| view! { <ChartDetails chart=chart /> })}
                </div>
                <div class="govuk-grid-column-one-third">{holder} {decisions}</div>
            </div>
        }
        .into_any()
    }
}

/// What was given and what the register has instead, in a line.
fn differing(row: &ValueRow) -> Option<impl IntoView + use<>> {
    let register = row.register.as_deref().filter(|_| row.mismatch)?;
    let arguments = [("given", row.value.as_str().into()), ("register", register.into())];
    Some(view! {
        <p class="govuk-body govuk-!-margin-bottom-0">
            <strong>{row.label.clone()}</strong> " " {t_with("officer-differs-in", &arguments)}
        </p>
    })
}

/// Values, and beside them what the register has. A mismatch is said in words in its own row. The roles stay
/// when a phone shows the rows as blocks.
fn values(section: ValueSection, compared: bool) -> impl IntoView + use<> {
    let rows = section
        .rows
        .into_iter()
        .map(|row| {
            let class = if row.mismatch { "govuk-table__row sala-mismatch" } else { "govuk-table__row" };
            let mark = row.mismatch.then(|| {
                view! {
                    <span class="sala-mismatch__mark"><Shape tone=Tone::Action />{t("officer-differs")}</span>
                }
            });
            view! {
                <tr class=class role="row">
                    <th scope="row" role="rowheader" class="govuk-table__header">{row.label}</th>
                    <td role="cell" class="govuk-table__cell">
                        {row.value}
                        <span class="sala-source">{row.source}</span>
                    </td>
                    {compared.then(|| view! {
                        <td role="cell" class="govuk-table__cell">{row.register.unwrap_or_else(|| "–".to_owned())} {mark}</td>
                    })}
                </tr>
            }
        })
        .collect_view();
    view! {
        <table class="govuk-table sala-values" role="table">
            <caption class="govuk-table__caption govuk-table__caption--m">{section.title}</caption>
            <thead class="govuk-table__head" role="rowgroup">
                <tr class="govuk-table__row" role="row">
                    <th scope="col" role="columnheader" class="govuk-table__header">{t("officer-field")}</th>
                    <th scope="col" role="columnheader" class="govuk-table__header">{t("officer-given")}</th>
                    {compared.then(|| view! {
                        <th scope="col" role="columnheader" class="govuk-table__header">{t("officer-register")}</th>
                    })}
                </tr>
            </thead>
            <tbody class="govuk-table__body" role="rowgroup">{rows}</tbody>
        </table>
    }
}

fn holder(holder: Holder, act: &Act<'_>) -> AnyView {
    match holder {
        Holder::Nobody { claim } => view! {
            <div class="sala-desk">
                <p class="govuk-body">{t("officer-nobody")}</p>
                {act.form(&claim, view! { <Button text=t("officer-claim") /> })}
            </div>
        }
        .into_any(),
        Holder::Me { release } => view! {
            <div class="sala-desk">
                <p class="govuk-body">{t("officer-mine")}</p>
                {act.form(&release, view! { <Button text=t("officer-release") kind=ButtonKind::Secondary /> })}
            </div>
        }
        .into_any(),
        Holder::Other { name, since } => {
            let text = t_with("officer-other", &[("name", name.into()), ("since", since.into())]);
            view! { <div class="sala-desk"><p class="govuk-body">{text}</p></div> }.into_any()
        }
        Holder::NotHeld => ().into_any(),
    }
}
