//! The papers of a draft or a case: each with its files, and in words where they are to be had from.

use leptos::prelude::*;

use super::tag::{Tag, Tone};
use crate::i18n::{lang, t};
use crate::pages::sample::{Say, pick};
use crate::url::Path;

/// One file of a paper.
#[derive(Debug, Clone, Default)]
pub struct FileView {
    /// In addresses and forms.
    pub id: String,
    pub name: String,
    /// Format, size, when it was given.
    pub detail: String,
    /// Where it can be looked at; none: not now, and `status` says why.
    pub href: Option<String>,
    /// What the scan for malware said, where there is something to know.
    pub status: Option<(Tone, String)>,
}

/// One paper.
#[derive(Debug, Clone, Default)]
pub struct DocumentView {
    pub title: String,
    pub files: Vec<FileView>,
    /// The agency fetches it; nobody is asked for it.
    pub fetched: bool,
    /// The page on which its files can be changed.
    pub change: Option<String>,
}

impl DocumentView {
    pub fn samples(say: Say<'_>) -> Vec<Self> {
        vec![
            Self {
                title: say(pick("แผนที่ตั้ง", "Location map", "位置图")),
                files: vec![FileView {
                    id: "1".into(),
                    name: say("map.pdf"),
                    detail: say("PDF, 1.2 MB"),
                    href: Some("/en/apply/0193a/files/1".into()),
                    status: Some((Tone::Waiting, say(pick("กำลังสแกน", "Being scanned", "正在扫描")))),
                }],
                change: Some(Path::Document { draft: "0193a", document: "D07" }.to(lang())),
                ..Self::default()
            },
            Self {
                title: say(pick("สำเนาทะเบียนบ้าน", "House registration", "户籍登记")),
                fetched: true,
                ..Self::default()
            },
            Self {
                title: say(pick("ภาพถ่าย", "Photographs", "照片")),
                change: Some(Path::Document { draft: "0193a", document: "D09" }.to(lang())),
                ..Self::default()
            },
        ]
    }
}

/// All papers under a heading; nothing where the service knows none.
#[component]
pub fn DocumentList(documents: Vec<DocumentView>) -> impl IntoView {
    (!documents.is_empty()).then(|| {
        let change = documents.iter().any(|document| document.change.is_some());
        let rows = documents.into_iter().map(|document| row(document, change)).collect_view();
        view! {
            <h2 class="govuk-heading-m">{t("document-papers")}</h2>
            <dl class="govuk-summary-list">{rows}</dl>
        }
    })
}

/// `beside`: some row can be changed, and the others leave room for that.
fn row(document: DocumentView, beside: bool) -> impl IntoView {
    let DocumentView { title, files, fetched, change } = document;
    let value = match (fetched, files.is_empty()) {
        (true, _) => view! { <p class="govuk-body govuk-!-margin-bottom-0">{t("document-fetched")}</p> }.into_any(),
        (false, true) => t("document-none").into_any(),
        (false, false) => {
            let files = files.into_iter().map(|file| view! { <li>{file_view(&file)}</li> }).collect_view();
            view! { <ul class="govuk-list govuk-!-margin-bottom-0">{files}</ul> }.into_any()
        }
    };
    let class = if change.is_some() || !beside {
        "govuk-summary-list__row"
    } else {
        "govuk-summary-list__row govuk-summary-list__row--no-actions"
    };
    let hidden = title.clone();
    let action = change.map(|href| {
        view! {
            <dd class="govuk-summary-list__actions">
                <a class="govuk-link" href=href>
                    {t("common-change")}
                    <span class="govuk-visually-hidden">{format!(" {hidden}")}</span>
                </a>
            </dd>
        }
    });
    view! {
        <div class=class>
            <dt class="govuk-summary-list__key">{title}</dt>
            <dd class="govuk-summary-list__value">{value}</dd>
            {action}
        </div>
    }
}

/// Name, as a link where it may be opened, with what is known of it.
pub fn file_view(file: &FileView) -> impl IntoView + use<> {
    let name = file.name.clone();
    let name = match file.href.clone() {
        Some(href) => view! { <a class="govuk-link" href=href>{name}</a> }.into_any(),
        None => name.into_any(),
    };
    let status = file.status.clone().map(|(tone, text)| view! { " " <Tag tone=tone text=text /> });
    view! {
        {name}
        {status}
        <span class="govuk-hint govuk-!-display-block govuk-!-margin-bottom-0">{file.detail.clone()}</span>
    }
}
