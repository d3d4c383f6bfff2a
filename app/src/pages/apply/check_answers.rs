//! `/LANG/apply/{draft}/check-answers`: everything once more, the declaration, and sending.

use leptos::prelude::*;

use crate::{
    i18n::{lang, t},
    pages::case::correction::Correction,
    pages::{
        apply::question::FROM_CHECK_FIELD,
        sample::{Say, pick},
        words::two_thirds,
    },
    parts::{
        button::Button,
        csrf_field::CsrfField,
        document_list::{DocumentList, DocumentView},
        error_summary::{ErrorItem, ErrorSummary},
        form_field::{Choice, FieldKind, FieldView, FormField},
        inset_text::InsetText,
        summary_list::{SummaryAction, SummaryList, SummaryRow},
    },
    render::Page,
    shell::{Area, PageHead},
    url::Path,
};

/// All answers of a draft.
#[derive(Debug, Clone)]
pub struct CheckAnswersPage {
    pub draft: String,
    pub sections: Vec<AnswerSection>,
    /// What it will cost, item by item; empty: nothing.
    pub fees: Vec<(String, String)>,
    /// The papers, each with the page to change it on.
    pub documents: Vec<DocumentView>,
    /// The text that the person certifies, where the service asks for it.
    pub declaration: Option<String>,
    /// Whether the box was ticked when the page came back.
    pub declared: bool,
    pub declaration_error: Option<String>,
    /// Refusals of the whole: the window is closed, an answer is missing.
    pub errors: Vec<ErrorItem>,
    /// What is right but wants attention, in sentences.
    pub hints: Vec<String>,
    /// What an officer asked to correct, when these are the answers of a case that came back.
    pub correction: Option<Correction>,
    /// Comes back with the form, so that sending twice files once.
    pub idempotency_key: String,
    pub back: String,
    pub area: Area,
}

/// Answers under one heading.
#[derive(Debug, Clone)]
pub struct AnswerSection {
    pub title: String,
    pub rows: Vec<AnswerRow>,
}

/// One answer.
#[derive(Debug, Clone)]
pub struct AnswerRow {
    pub label: String,
    /// Lines; empty where nothing was answered.
    pub value: Vec<String>,
    /// The page to change it on; `None` where nothing can be changed.
    pub page: Option<String>,
}

/// The name of the box.
pub const DECLARATION_FIELD: &str = "declaration";
/// The name of the hidden value that makes sending safe to repeat.
pub const IDEMPOTENCY_FIELD: &str = "idempotency_key";

impl CheckAnswersPage {
    pub fn sample(say: Say<'_>) -> Self {
        let row = |label: &'static str, value: &str, page: &str| AnswerRow {
            label: say(label),
            value: vec![say(value)],
            page: Some(page.into()),
        };
        Self {
            draft: "0193a".into(),
            sections: vec![
                AnswerSection {
                    title: say(pick("หนังสือเดินทาง", "Your passport", "护照")),
                    rows: vec![
                        row(pick("เลขที่หนังสือเดินทาง", "Passport number", "护照号码"), "L898902C3", "passport"),
                        row(pick("ชื่อ", "Name", "姓名"), "ANNA MARIA ERIKSSON", "passport"),
                        row(
                            pick("วันเดือนปีเกิด", "Date of birth", "出生日期"),
                            pick("12 สิงหาคม 2517", "12 August 1974", "1974年8月12日"),
                            "passport",
                        ),
                    ],
                },
                AnswerSection {
                    title: say(pick("ที่พัก", "Your address", "住址")),
                    rows: vec![AnswerRow {
                        label: say(pick("ที่อยู่", "Address", "地址")),
                        value: vec![
                            say("12/34 Ramkhamhaeng 24"),
                            say(pick("แขวงหัวหมาก เขตบางกะปิ", "Hua Mak, Bang Kapi", "华目，邦甲必")),
                            say(pick("กรุงเทพมหานคร 10240", "Bangkok 10240", "曼谷 10240")),
                        ],
                        page: Some("address".into()),
                    }],
                },
            ],
            fees: vec![
                (
                    say(pick("ค่าธรรมเนียมใบอนุญาต", "Licence fee", "许可费")),
                    say(pick("1,000 บาท", "1,000 baht", "1,000泰铢")),
                ),
                (t("fee-total"), say(pick("1,000 บาท", "1,000 baht", "1,000泰铢"))),
            ],
            documents: DocumentView::samples(say),
            declaration: Some(say(pick(
                "ข้าพเจ้าขอรับรองว่าข้อความข้างต้นเป็นความจริงทุกประการ",
                "I certify that everything above is true.",
                "本人保证以上内容全部属实。",
            ))),
            declared: false,
            declaration_error: None,
            errors: Vec::new(),
            hints: vec![say(pick(
                "มีเพียงชื่อเดียว ถูกต้องแล้วหากหนังสือเดินทางมีเพียงชื่อเดียว",
                "There is only one name. That is right if the passport shows only one.",
                "只有一个名字。如果护照上只有一个，则无误。",
            ))],
            correction: None,
            idempotency_key: say("key"),
            back: Path::Question { draft: "0193a", page: "address" }.to(lang()),
            area: Area::Foreigner,
        }
    }

    pub fn sample_wrong(say: Say<'_>) -> Self {
        Self {
            declaration_error: Some(say(pick(
                "ทำเครื่องหมายเพื่อรับรองก่อนส่ง",
                "Tick the box to certify before you send",
                "提交前请勾选声明",
            ))),
            errors: vec![ErrorItem {
                text: say(pick(
                    "ยังไม่ถึงกำหนด ท่านรายงานได้ตั้งแต่วันที่ 16 กันยายน 2569",
                    "It is too early. You can report from 16 September 2026.",
                    "为时尚早。您可以从2026年9月16日起报到。",
                )),
                target: None,
            }],
            ..Self::sample(say)
        }
    }
}

impl CheckAnswersPage {
    pub fn sample_correction(say: Say<'_>) -> Self {
        let correction = Correction {
            reason: say(pick(
                "วันเดินทางเข้าไม่ตรงกับทะเบียน",
                "The arrival date differs from the register",
                "入境日期与登记不符",
            )),
            note: Some(say("Please look at the stamp of your last entry.")),
            gaps: Vec::new(),
            what_to_do: say(pick("แก้ไขแล้วส่งใหม่", "Correct it and send it again.", "更正后重新提交。")),
            due: Some(say(pick("ภายในวันที่ 8 ธันวาคม 2569", "By 8 December 2026", "2026年12月8日前"))),
        };
        Self { correction: Some(correction), ..Self::sample(say) }
    }

    const fn title(&self) -> &'static str {
        if self.correction.is_some() { "apply-correct-title" } else { "apply-check-title" }
    }
}

impl Page for CheckAnswersPage {
    fn head(&self) -> PageHead {
        PageHead {
            title: t(self.title()),
            has_error: !self.errors.is_empty() || self.declaration_error.is_some(),
            area: Some(self.area),
            back: Some(self.back.clone()),
            ..PageHead::default()
        }
    }

    fn view(self) -> AnyView {
        let lang = lang();
        let title = t(self.title());
        let (declared, error) = (self.declared, self.declaration_error);
        let declaration = self.declaration.map(|text| {
            let kind = FieldKind::Checkboxes {
                options: vec![Choice::new("true", text)],
                values: if declared { vec!["true".into()] } else { Vec::new() },
            };
            FieldView::new(DECLARATION_FIELD, t("apply-declaration"), kind).with_error(error)
        });
        let mut errors = self.errors;
        errors.extend(declaration.iter().flat_map(FieldView::errors));
        let draft = self.draft;
        let sections = self
            .sections
            .into_iter()
            .map(|section| {
                let rows = section
                    .rows
                    .into_iter()
                    .map(|row| SummaryRow {
                        key: row.label,
                        value: if row.value.is_empty() { vec![t("common-not-given")] } else { row.value },
                        action: row.page.map(|page| SummaryAction {
                            text: t("common-change"),
                            href: format!(
                                "{}?{FROM_CHECK_FIELD}=yes",
                                Path::Question { draft: &draft, page: &page }.to(lang)
                            ),
                        }),
                    })
                    .collect::<Vec<_>>();
                view! {
                    <h2 class="govuk-heading-m">{section.title}</h2>
                    <SummaryList rows=rows />
                }
            })
            .collect_view();
        let hints = (!self.hints.is_empty()).then(|| {
            let sentences = self.hints.into_iter().map(|hint| view! { <p class="govuk-body">{hint}</p> });
            let sentences = sentences.collect_view();
            view! {
                <InsetText>
                    <h2 class="govuk-heading-s">{t("hints-title")}</h2>
                    {sentences}
                </InsetText>
            }
        });
        let fees = (!self.fees.is_empty()).then(|| {
            let rows = self.fees.into_iter().map(|(key, value)| SummaryRow::new(key, value)).collect::<Vec<_>>();
            view! {
                <h2 class="govuk-heading-m">{t("fee-title")}</h2>
                <p class="govuk-body">{t("fee-text")}</p>
                <SummaryList rows=rows />
            }
        });
        let send = t(match (self.correction.is_some(), declaration.is_some()) {
            (true, _) => "apply-correct-send",
            (false, true) => "apply-send",
            (false, false) => "apply-send-only",
        });
        let correction = self.correction.map(|correction| correction.banner(()));
        two_thirds(view! {
            <ErrorSummary errors=errors />
            <h1 class="govuk-heading-l">{title}</h1>
            {correction}
            {sections}
            <DocumentList documents=self.documents />
            {hints}
            {fees}
            <form method="post" action=Path::CheckAnswers { draft: &draft }.to(lang) novalidate>
                <CsrfField />
                <input r#type="hidden" name=IDEMPOTENCY_FIELD value=self.idempotency_key />
                {declaration.map(|field| view! { <FormField field=field /> })}
                <Button text=send />
            </form>
            <p class="govuk-hint">{t("apply-send-hint")}</p>
        })
    }
}
