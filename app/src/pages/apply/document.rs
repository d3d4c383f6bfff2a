//! `/LANG/apply/{draft}/documents/{document}`: one paper, with its files. Sending a file needs no script.

use leptos::prelude::*;

use super::saved::saved;
use crate::{
    i18n::{lang, t, t_with},
    islands::file_drop::FileDrop,
    pages::{
        apply::question::FROM_CHECK_FIELD,
        sample::{Say, pick},
        words::two_thirds,
    },
    parts::{
        button::{Button, ButtonKind},
        csrf_field::CsrfField,
        document_list::{FileView, file_view},
        error_summary::{ErrorItem, ErrorSummary},
        field_group::FieldGroup,
        inset_text::InsetText,
        tag::Tone,
    },
    render::Page,
    shell::{Area, PageHead},
    url::Path,
};

/// One paper of a draft.
#[derive(Debug, Clone)]
#[expect(clippy::struct_excessive_bools, reason = "each is said of the page by itself, and all go together")]
pub struct DocumentPage {
    pub draft: String,
    /// The paper's code.
    pub document: String,
    pub title: String,
    /// What it must show.
    pub hint: Option<String>,
    /// Formats, size and number of files, in a sentence.
    pub limits: String,
    /// The same for the browser's chooser: `.pdf,.jpg`.
    pub accept: String,
    pub multiple: bool,
    /// It may be left out.
    pub optional: bool,
    /// No more files are taken before one is removed.
    pub full: bool,
    pub files: Vec<FileView>,
    /// Files of the same kind of paper that the person gave before.
    pub earlier: Vec<FileView>,
    /// Titles of the papers that the agency fetches.
    pub fetched: Vec<String>,
    pub errors: Vec<String>,
    pub back: String,
    pub from_check: bool,
    pub area: Area,
}

/// The name of the file input.
pub const FILE_FIELD: &str = "file";
/// The name of the buttons, which say what to do: with the files of the form, or with a file that is here.
pub const DO_FIELD: &str = "do";
pub const UPLOAD: &str = "upload";
pub const CONTINUE: &str = "continue";
pub const REMOVE: &str = "remove";
pub const REUSE: &str = "reuse";
/// The name of the value that says which file.
pub const ID_FIELD: &str = "id";

impl DocumentPage {
    pub fn sample(say: Say<'_>) -> Self {
        Self {
            draft: "0193a".into(),
            document: "D08".into(),
            title: say(pick("แบบแปลนพร้อมขนาดพื้นที่", "Floor plan with areas", "标明面积的平面图")),
            hint: Some(say(pick(
                "ต้องเห็นขนาดของทุกห้อง",
                "The size of every room must be readable.",
                "须能看清每个房间的面积。",
            ))),
            limits: say(pick(
                "PDF, JPG หรือ PNG ไฟล์ละไม่เกิน 20 MB ไม่เกิน 3 ไฟล์",
                "PDF, JPG or PNG, up to 20 MB each, up to 3 files",
                "PDF、JPG 或 PNG，每个不超过 20 MB，最多 3 个文件",
            )),
            accept: ".pdf,.jpg,.jpeg,.png".into(),
            multiple: true,
            optional: false,
            full: false,
            files: vec![
                FileView {
                    id: "1".into(),
                    name: say("plan.pdf"),
                    detail: say("PDF, 1.2 MB"),
                    href: Some("/en/apply/0193a/files/1".into()),
                    status: None,
                },
                FileView {
                    id: "2".into(),
                    name: say("kitchen.jpg"),
                    detail: say("JPG, 3 MB"),
                    href: None,
                    status: Some((
                        Tone::Bad,
                        say(pick("พบมัลแวร์ จึงไม่รับ", "Refused: malware found", "发现恶意软件，已拒收")),
                    )),
                },
            ],
            earlier: vec![FileView {
                id: "3".into(),
                name: say("plan-2568.pdf"),
                detail: say(pick("ให้ไว้เมื่อ 3 มีนาคม 2568", "Given on 3 March 2025", "2025年3月3日提交")),
                href: Some("/en/apply/0193a/files/3".into()),
                status: None,
            }],
            fetched: vec![say(pick("สำเนาทะเบียนบ้าน", "House registration", "户籍登记"))],
            errors: Vec::new(),
            back: Path::Question { draft: "0193a", page: "owner" }.to(lang()),
            from_check: false,
            area: Area::Business,
        }
    }

    pub fn sample_wrong(say: Say<'_>) -> Self {
        let error = pick(
            "“plan.gif” ไม่ใช่ PDF, JPG หรือ PNG บันทึกเป็นชนิดใดชนิดหนึ่งแล้วส่งอีกครั้ง",
            "“plan.gif” is not a PDF, JPG or PNG. Save it as one of them and send it again",
            "“plan.gif”不是 PDF、JPG 或 PNG。请另存为其中一种后重新上传",
        );
        Self {
            errors: vec![say(error)],
            files: Vec::new(),
            earlier: Vec::new(),
            fetched: Vec::new(),
            optional: true,
            from_check: true,
            ..Self::sample(say)
        }
    }

    pub fn sample_full(say: Say<'_>) -> Self {
        Self { full: true, multiple: false, hint: None, ..Self::sample(say) }
    }

    fn change(&self, file: &FileView, word: &'static str) -> impl IntoView + use<> {
        let lang = lang();
        let action = Path::DocumentChange { draft: &self.draft, document: &self.document }.to(lang);
        let text = t(if word == REMOVE { "document-remove" } else { "document-reuse" });
        view! {
            <form method="post" action=action novalidate>
                <CsrfField />
                <input r#type="hidden" name=ID_FIELD value=file.id.clone() />
                {self.from_check.then(|| view! { <input r#type="hidden" name=FROM_CHECK_FIELD value="yes" /> })}
                <Button
                    text=text
                    kind=ButtonKind::Secondary
                    value=Some((DO_FIELD, word.to_owned()))
                    hidden=Some(file.name.clone())
                />
            </form>
        }
    }

    fn list(&self, files: &[FileView], heading: &str, word: &'static str) -> Option<AnyView> {
        if files.is_empty() {
            return None;
        }
        let rows = files
            .iter()
            .map(|file| view! { <li class="sala-files__file"><div>{file_view(file)}</div> {self.change(file, word)}</li> })
            .collect_view();
        Some(
            view! {
                <h2 class="govuk-heading-m">{t(heading)}</h2>
                <ul class="govuk-list sala-files">{rows}</ul>
            }
            .into_any(),
        )
    }

    fn input(&self) -> AnyView {
        let group = FieldGroup {
            id: FILE_FIELD.to_owned(),
            label: t(if self.multiple { "document-choose-several" } else { "document-choose" }),
            hint: Some(self.limits.clone()),
            error: (!self.errors.is_empty()).then(|| self.errors.join(" · ")),
            heading: false,
            optional: false,
        };
        let described = group.described_by();
        let labels = ["sending", "failed"].map(|word| (word.to_owned(), t(&format!("document-{word}"))));
        group.with_label(view! {
            <p class="govuk-hint">{t("document-drop")}</p>
            <input
                class="govuk-file-upload"
                id=FILE_FIELD
                name=FILE_FIELD
                r#type="file"
                accept=self.accept.clone()
                multiple=self.multiple
                aria-describedby=described
            />
            <FileDrop input=FILE_FIELD.to_owned() labels=labels.into() />
        })
    }
}

impl Page for DocumentPage {
    fn head(&self) -> PageHead {
        PageHead {
            title: self.title.clone(),
            has_error: !self.errors.is_empty(),
            area: Some(self.area),
            back: Some(self.back.clone()),
            islands: !self.full,
            ..PageHead::default()
        }
    }

    fn view(self) -> AnyView {
        let errors = self
            .errors
            .iter()
            .map(|text| ErrorItem { text: text.clone(), target: (!self.full).then(|| FILE_FIELD.to_owned()) })
            .collect();
        let action = Path::Document { draft: &self.draft, document: &self.document }.to(lang());
        let title = if self.optional {
            t_with("common-optional", &[("label", self.title.as_str().into())])
        } else {
            self.title.clone()
        };
        let fetched = (!self.fetched.is_empty()).then(|| {
            let titles = self.fetched.iter().map(|title| view! { <li>{title.clone()}</li> }).collect_view();
            view! {
                <InsetText>
                    <p class="govuk-body">{t("document-not-asked")}</p>
                    <ul class="govuk-list govuk-list--bullet govuk-!-margin-bottom-0">{titles}</ul>
                </InsetText>
            }
        });
        let input = (!self.full).then(|| {
            view! {
                {self.input()}
                <Button
                    text=t("document-upload")
                    kind=ButtonKind::Secondary
                    value=Some((DO_FIELD, UPLOAD.to_owned()))
                />
            }
        });
        let full = self.full.then(|| view! { <p class="govuk-body">{t("document-full")}</p> });
        let earlier = (!self.full).then(|| self.list(&self.earlier, "document-earlier", REUSE));
        two_thirds(view! {
            <ErrorSummary errors=errors />
            <span class="govuk-caption-l">{t("document-papers")}</span>
            <h1 class="govuk-heading-l">{title}</h1>
            {self.hint.clone().map(|hint| view! { <p class="govuk-body">{hint}</p> })}
            {self.list(&self.files, "document-given", REMOVE)}
            {full}
            {earlier}
            <form method="post" action=action enctype="multipart/form-data" novalidate>
                <CsrfField />
                {self.from_check.then(|| view! { <input r#type="hidden" name=FROM_CHECK_FIELD value="yes" /> })}
                {input}
                <div>
                    <Button text=t("common-continue") value=Some((DO_FIELD, CONTINUE.to_owned())) />
                </div>
            </form>
            {fetched}
            {saved()}
        })
    }
}
