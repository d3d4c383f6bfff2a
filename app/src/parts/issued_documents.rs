//! The documents that were issued for a case: what each is, where it stands today, and its file.

use leptos::prelude::*;

use crate::{
    i18n::{t, t_with},
    pages::sample::{Say, pick},
    parts::tag::{Tag, Tone},
};

/// An issued document.
#[derive(Debug, Clone)]
pub struct IssuedDocument {
    pub title: String,
    pub number: String,
    /// When it was issued.
    pub issued: String,
    /// Where it stands today: in force, suspended, expired …; none where that says nothing, as of a receipt.
    pub standing: Option<(String, Tone)>,
    /// The last day of its validity.
    pub valid_to: Option<String>,
    /// Its file; `None` as long as it is being made. One that is made on demand is when this is followed.
    pub href: Option<String>,
    /// Size of the file, such as "86 kB"; empty as long as there is none.
    pub size: String,
}

impl IssuedDocument {
    pub fn samples(say: Say<'_>) -> Vec<Self> {
        vec![
            Self {
                title: say(pick("ใบอนุญาตจำหน่ายอาหาร", "Licence to sell food", "食品销售许可证")),
                number: say("กทม. 12/2570"),
                issued: say(pick("20 พฤศจิกายน 2569", "20 November 2026", "2026年11月20日")),
                standing: Some((say(pick("พักใช้", "Suspended", "暂停使用")), Tone::Bad)),
                valid_to: Some(say(pick("19 พฤศจิกายน 2570", "19 November 2027", "2027年11月19日"))),
                href: Some("/en/case/x/documents/y".to_owned()),
                size: say("86 kB"),
            },
            Self {
                title: say(pick("คำสั่งพักใช้ใบอนุญาต", "Order of suspension", "暂停许可决定")),
                number: say("กทม. 3/2570"),
                issued: say(pick("21 พฤศจิกายน 2569", "21 November 2026", "2026年11月21日")),
                standing: None,
                valid_to: None,
                href: None,
                size: String::new(),
            },
        ]
    }
}

/// The list, with its heading; nothing when there are none.
#[component]
pub fn IssuedDocuments(documents: Vec<IssuedDocument>) -> impl IntoView {
    if documents.is_empty() {
        return None;
    }
    let items = documents.into_iter().map(item).collect_view();
    Some(view! {
        <h2 class="govuk-heading-m">{t("issued-documents")}</h2>
        <ul class="govuk-list govuk-list--spaced">{items}</ul>
    })
}

fn item(document: IssuedDocument) -> impl IntoView + use<> {
    let IssuedDocument { title, number, issued, standing, valid_to, href, size } = document;
    let standing = standing.map(|(text, tone)| view! { <Tag tone=tone text=text /> });
    let file = match href {
        Some(href) => {
            let label = if size.is_empty() {
                t_with("issued-open-unmade", &[("title", title.as_str().into())])
            } else {
                t_with("issued-open", &[("title", title.as_str().into()), ("size", size.into())])
            };
            view! { <a class="govuk-link" href=href>{label}</a> }.into_any()
        }
        None => view! { <span class="sala-muted">{t("issued-in-preparation")}</span> }.into_any(),
    };
    view! {
        <li>
            <p class="govuk-body govuk-!-margin-bottom-1">
                <strong>{title}</strong> " " <span class="sala-reference">{number}</span> " " {standing}
            </p>
            <p class="govuk-body govuk-!-margin-bottom-1">
                {t_with("issued-on", &[("day", issued.into())])}
                {valid_to.map(|day| view! { " " {t_with("issued-valid-to", &[("day", day.into())])} })}
            </p>
            <p class="govuk-body">{file}</p>
        </li>
    }
}
