//! `/LANG/apply/{draft}/{page}`: one page of any form. A service adds pages as data; this file does not change.

use leptos::prelude::*;

use super::saved::saved;
use crate::{
    i18n::{lang, t},
    pages::{
        sample::{Say, pick},
        words::two_thirds,
    },
    parts::{
        button::Button,
        csrf_field::CsrfField,
        date_input::{DateInput, DateParts},
        error_summary::{ErrorItem, ErrorSummary},
        form_field::{Choice, ChoiceGroup, FieldKind, FieldView, FormField, errors_of},
        place_field::{PlaceInput, PlaceStep},
        text_input::{InputKind, TextInput, Width},
    },
    render::Page,
    shell::{Area, PageHead},
    url::Path,
};

/// A page of a form.
#[derive(Debug, Clone)]
pub struct QuestionPage {
    pub draft: String,
    /// The page's id in the form.
    pub page: String,
    /// The section it belongs to, above the heading.
    pub caption: Option<String>,
    /// The heading. With a single field whose label is the same, the label is the heading.
    pub title: String,
    /// A paragraph below the heading.
    pub lead: Option<String>,
    pub fields: Vec<FieldView>,
    /// Errors of the page as a whole; those of the fields are listed by themselves.
    pub errors: Vec<ErrorItem>,
    /// Where "Back" leads: the page before, or the service's start page.
    pub back: String,
    /// Set when the person came from "Change" and goes back to the answers.
    pub from_check: bool,
    pub area: Area,
}

/// The name of the form value that says the person came from "Change".
pub const FROM_CHECK_FIELD: &str = "from_check";

impl QuestionPage {
    fn all_errors(&self) -> Vec<ErrorItem> {
        let mut errors = self.errors.clone();
        errors.extend(errors_of(&self.fields));
        errors
    }

    fn sample(say: Say<'_>, page: &str, title: &'static str, fields: Vec<FieldView>) -> Self {
        Self {
            draft: "0193a".into(),
            page: page.into(),
            caption: Some(say(pick("หนังสือเดินทาง", "Your passport", "您的护照"))),
            title: say(title),
            lead: None,
            fields,
            errors: Vec::new(),
            back: Path::Question { draft: "0193a", page: "before" }.to(lang()),
            from_check: false,
            area: Area::Foreigner,
        }
    }

    pub fn sample_mrz(say: Say<'_>) -> Self {
        let title = pick(
            "สองบรรทัดล่างของหน้าข้อมูลหนังสือเดินทาง",
            "The two lines at the foot of your passport’s data page",
            "护照资料页底部的两行字符",
        );
        let hint = pick(
            "คัดลอกหรือพิมพ์ทั้งสองบรรทัด บรรทัดละ 44 ตัวอักษร รวมเครื่องหมาย <",
            "Copy or type both lines of 44 characters, with every < sign.",
            "请复制或输入两行，每行44个字符，包括所有 < 符号。",
        );
        let value = say("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10");
        let field = FieldView::new("mrz", say(title), FieldKind::Mrz { value }).with_hint(say(hint));
        Self::sample(say, "passport-mrz", title, vec![field])
    }

    pub fn sample_passport(say: Say<'_>) -> Self {
        let code =
            |value: &str, width| TextInput { value: say(value), width, kind: InputKind::Code, ..TextInput::default() };
        let fields = vec![
            FieldView::text(
                "passport_no",
                say(pick("เลขที่หนังสือเดินทาง", "Passport number", "护照号码")),
                code("AB12", Width::Characters20),
            )
            .with_hint(say(pick(
                "ตัวอักษรหน้าและหลังตัวเลขเป็นส่วนหนึ่งของเลขที่",
                "Letters before and after the digits belong to it.",
                "数字前后的字母也是号码的一部分。",
            )))
            .with_error(Some(say(pick(
                "กรอกเลขที่หนังสือเดินทางให้ตรงกับหน้าข้อมูล",
                "Enter the passport number as it stands on the data page",
                "请按资料页填写护照号码",
            )))),
            FieldView::text(
                "family_name",
                say(pick("นามสกุล", "Family name", "姓")),
                TextInput {
                    autocomplete: Some("family-name".into()),
                    lang: Some("en"),
                    ..code("ERIKSSON", Width::Full)
                },
            ),
            FieldView::text(
                "first_name",
                say(pick("ชื่อ", "Given names", "名")),
                TextInput { autocomplete: Some("given-name".into()), ..code("ANNA MARIA", Width::Full) },
            ),
            FieldView::new(
                "birth_date",
                say(pick("วันเดือนปีเกิด", "Date of birth", "出生日期")),
                FieldKind::Date(DateInput {
                    day: say("12"),
                    month: say("13"),
                    year: say("1974"),
                    wrong: DateParts { month: true, ..DateParts::default() },
                    birthday: true,
                }),
            )
            .with_hint(say(pick("เช่น 12 8 1974 หรือ 12 8 2517", "For example, 12 8 1974", "例如：12 8 1974")))
            .with_error(Some(say(pick(
                "เดือนต้องอยู่ระหว่าง 1 ถึง 12",
                "The month must be from 1 to 12",
                "月份必须在1到12之间",
            )))),
            FieldView::new(
                "nationality",
                say(pick("สัญชาติ", "Nationality", "国籍")),
                FieldKind::Select {
                    groups: ChoiceGroup::plain(vec![
                        Choice::new("SWE", say(pick("สวีเดน", "Sweden", "瑞典"))),
                        Choice::new("CHN", say(pick("จีน", "China", "中国"))),
                    ]),
                    value: "SWE".into(),
                    autocomplete: None,
                },
            ),
            FieldView {
                optional: true,
                ..FieldView::text(
                    "phone",
                    say(pick("โทรศัพท์", "Telephone number", "电话号码")),
                    TextInput {
                        kind: InputKind::Phone,
                        width: Width::Characters20,
                        autocomplete: Some("tel".into()),
                        ..TextInput::default()
                    },
                )
            },
        ];
        Self {
            errors: vec![ErrorItem {
                text: say(pick(
                    "หนังสือเดินทางเล่มนี้ไม่ตรงกับทะเบียน",
                    "This passport does not match the register",
                    "该护照与登记记录不一致",
                )),
                target: None,
            }],
            from_check: true,
            ..Self::sample(
                say,
                "passport",
                pick("ข้อมูลในหนังสือเดินทาง", "The details in your passport", "护照信息"),
                fields,
            )
        }
    }

    pub fn sample_place(say: Say<'_>) -> Self {
        let step = |value: &str, label: &'static str, error: Option<&'static str>| PlaceStep {
            options: vec![Choice::new(value, say(label))],
            value: value.into(),
            error: error.map(say),
        };
        let title = pick("ที่พักของท่านอยู่ที่ใด", "Where in Thailand do you live?", "您住在泰国哪里？");
        let input = PlaceInput {
            prefix: "",
            province: step("10", pick("กรุงเทพมหานคร", "Bangkok", "曼谷"), None),
            district: Some(step("1006", pick("บางกะปิ", "Bang Kapi", "邦甲必"), None)),
            subdistrict: Some(PlaceStep {
                value: String::new(),
                ..step(
                    "100608",
                    pick("หัวหมาก", "Hua Mak", "华目"),
                    Some(pick("เลือกแขวง", "Choose a sub-district", "请选择分区")),
                )
            }),
            postcode: None,
        };
        let field = FieldView::new("place", say(title), FieldKind::Place(Box::new(input)));
        Self::sample(say, "place", title, vec![field])
    }

    pub fn sample_choice(say: Say<'_>) -> Self {
        let title = pick(
            "ท่านจะกรอกข้อมูลหนังสือเดินทางอย่างไร",
            "How do you want to give your passport’s details?",
            "您想如何填写护照信息？",
        );
        let options = vec![
            Choice {
                hint: Some(say(pick("ข้อมูลถูกต้องแม่นยำที่สุด", "The surest way.", "最准确的方式。"))),
                ..Choice::new(
                    "mrz",
                    say(pick("คัดลอกสองบรรทัดล่าง", "Copy the two lines at the foot of the page", "复制底部两行")),
                )
            },
            Choice::new("typed", say(pick("พิมพ์ทีละช่อง", "Type each detail", "逐项输入"))),
        ];
        let field = FieldView::new("how", say(title), FieldKind::Radios { options, value: "mrz".into() })
            .with_error(Some(say(pick("เลือกหนึ่งข้อ", "Choose one", "请选择一项"))));
        Self::sample(say, "how", title, vec![field])
    }

    pub fn sample_long_text(say: Say<'_>) -> Self {
        let title = pick(
            "มีสิ่งอื่นที่เจ้าหน้าที่ควรทราบหรือไม่",
            "Is there anything else the officer should know?",
            "还有什么需要告知工作人员的吗？",
        );
        let long = FieldView::new("note", say(title), FieldKind::TextArea { value: say("—"), rows: 5 });
        let options = vec![Choice::new("post", say("A")), Choice::new("mail", say("B"))];
        let any = FieldView::new(
            "by",
            say(pick("แจ้งกลับทาง", "Answer by", "回复方式")),
            FieldKind::Checkboxes { options, values: vec!["mail".into()] },
        );
        let lead = Some(say(pick("ไม่จำเป็นต้องกรอก", "You may leave this empty.", "可以留空。")));
        Self { lead, ..Self::sample(say, "note", title, vec![long, any]) }
    }
}

impl Page for QuestionPage {
    fn head(&self) -> PageHead {
        PageHead {
            title: self.title.clone(),
            has_error: !self.all_errors().is_empty(),
            area: Some(self.area),
            back: Some(self.back.clone()),
            islands: self.fields.iter().any(|field| matches!(field.kind, FieldKind::Mrz { .. } | FieldKind::Place(_))),
            ..PageHead::default()
        }
    }

    fn holds_typing(&self) -> bool {
        true
    }

    fn view(self) -> AnyView {
        let errors = self.all_errors();
        let label_is_heading = self.fields.len() == 1
            && self.lead.is_none()
            && self.fields.first().is_some_and(|field| field.label == self.title);
        let caption = self.caption.map(|caption| view! { <span class="govuk-caption-l">{caption}</span> });
        let heading = (!label_is_heading).then(|| view! { <h1 class="govuk-heading-l">{self.title}</h1> });
        let lead = self.lead.map(|lead| view! { <p class="govuk-body">{lead}</p> });
        let fields = self
            .fields
            .into_iter()
            .map(|field| view! { <FormField field=field heading=label_is_heading /> })
            .collect_view();
        // In the address too, where another language is chosen on a page with errors.
        let back = if self.from_check { "yes" } else { "" };
        let action =
            Path::Question { draft: &self.draft, page: &self.page }.with_query(lang(), &[(FROM_CHECK_FIELD, back)]);
        let from_check = self.from_check.then(|| view! { <input r#type="hidden" name=FROM_CHECK_FIELD value="yes" /> });
        two_thirds(view! {
            <ErrorSummary errors=errors />
            {caption}
            {heading}
            {lead}
            <form method="post" action=action novalidate>
                <CsrfField />
                {from_check}
                {fields}
                <Button text=t("common-continue") />
            </form>
            {saved()}
        })
    }
}
