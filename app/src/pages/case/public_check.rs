//! `/LANG/check/{token}`: anybody who holds a document may see whether it is genuine and where it stands today, and no more than
//! that needs.

use leptos::prelude::*;

use super::check_form::CheckForm;
use crate::{
    i18n::{t, t_with},
    pages::{
        sample::{Say, pick},
        words::two_thirds,
    },
    parts::{
        summary_list::{SummaryList, SummaryRow},
        tag::{Tag, Tone},
    },
    render::Page,
    shell::PageHead,
};

/// What the check found.
#[derive(Debug, Clone)]
pub enum PublicCheckPage {
    Genuine(Box<CheckedDocument>),
    /// No such document, or a statement that we have not signed. The page does not say which, nor whether there ever was one.
    NotAuthentic,
}

/// What a stranger may see.
#[derive(Debug, Clone)]
pub struct CheckedDocument {
    /// Where it stands today, as `check-<standing>` says: in force, suspended, revoked, expired, replaced.
    pub standing: &'static str,
    /// The day since which this is so, in the reader's calendar; `None`: since it was issued.
    pub since: Option<String>,
    /// What kind of document it is.
    pub kind: String,
    pub title: String,
    pub service: String,
    pub agency: String,
    pub number: String,
    pub issued_on: String,
    pub filed_on: String,
    pub valid_to: Option<String>,
    /// Such as "A••• E•••"; `None` where the paper names nobody.
    pub name_masked: Option<String>,
    /// Of a 90-day report: when the next one is due.
    pub next_due: Option<String>,
    /// Whether the code that was scanned carries a signature of the portal, which holds without the network too.
    pub signed: bool,
}

impl PublicCheckPage {
    fn document(say: Say<'_>) -> CheckedDocument {
        CheckedDocument {
            standing: "in_force",
            since: None,
            kind: say(pick("ใบอนุญาต", "Licence", "许可证")),
            title: say(pick("ใบอนุญาตจำหน่ายอาหาร", "Licence to sell food", "食品销售许可证")),
            service: say(pick("ใบอนุญาตจำหน่ายอาหาร", "Food licence", "食品许可")),
            agency: say(pick("กรุงเทพมหานคร", "Bangkok Metropolitan Administration", "曼谷市政府")),
            number: say("กทม. 12/2570"),
            issued_on: say(pick("20 พฤศจิกายน 2569", "20 November 2026", "2026年11月20日")),
            filed_on: say(pick("20 กันยายน 2569", "20 September 2026", "2026年9月20日")),
            valid_to: Some(say(pick("19 พฤศจิกายน 2570", "19 November 2027", "2027年11月19日"))),
            name_masked: Some(say("A••• E•••")),
            next_due: None,
            signed: true,
        }
    }

    pub fn sample_in_force(say: Say<'_>) -> Self {
        Self::Genuine(Box::new(Self::document(say)))
    }

    pub fn sample_suspended(say: Say<'_>) -> Self {
        let since = Some(say(pick("1 ธันวาคม 2569", "1 December 2026", "2026年12月1日")));
        Self::Genuine(Box::new(CheckedDocument { standing: "suspended", since, ..Self::document(say) }))
    }

    pub fn sample_revoked(say: Say<'_>) -> Self {
        let since = Some(say(pick("1 ธันวาคม 2569", "1 December 2026", "2026年12月1日")));
        Self::Genuine(Box::new(CheckedDocument { standing: "revoked", since, ..Self::document(say) }))
    }

    pub fn sample_expired(say: Say<'_>) -> Self {
        Self::Genuine(Box::new(CheckedDocument { standing: "expired", ..Self::document(say) }))
    }

    pub fn sample_not_yet(say: Say<'_>) -> Self {
        Self::Genuine(Box::new(CheckedDocument { standing: "not_yet_in_force", ..Self::document(say) }))
    }

    pub fn sample_replaced(say: Say<'_>) -> Self {
        let next_due = Some(say(pick("30 ธันวาคม 2569", "30 December 2026", "2026年12月30日")));
        let document = Self::document(say);
        Self::Genuine(Box::new(CheckedDocument {
            standing: "replaced",
            next_due,
            valid_to: None,
            signed: false,
            ..document
        }))
    }

    pub fn sample_used(say: Say<'_>) -> Self {
        Self::Genuine(Box::new(CheckedDocument { standing: "used", ..Self::document(say) }))
    }

    pub fn sample_not_authentic(_: Say<'_>) -> Self {
        Self::NotAuthentic
    }

    fn standing(&self) -> (&'static str, Tone) {
        let Self::Genuine(document) = self else { return ("not_authentic", Tone::Bad) };
        let tone = match document.standing {
            "in_force" => Tone::Good,
            "not_yet_in_force" | "replaced" | "used" => Tone::Neutral,
            _ => Tone::Bad,
        };
        (document.standing, tone)
    }
}

fn rows(document: &CheckedDocument) -> Vec<SummaryRow> {
    let row = |key: &str, value: &str| SummaryRow::new(t(key), value);
    let maybe = |key: &str, value: &Option<String>| value.as_ref().map(|value| SummaryRow::new(t(key), value.clone()));
    let mut rows = vec![
        row("check-kind", &document.kind),
        row("check-document", &document.title),
        row("check-number", &document.number),
        row("check-service", &document.service),
        row("check-agency", &document.agency),
    ];
    rows.extend(maybe("check-name", &document.name_masked));
    rows.push(row("check-filed", &document.filed_on));
    rows.push(row("check-issued", &document.issued_on));
    rows.extend(maybe("check-valid-to", &document.valid_to));
    rows.extend(maybe("check-next-due", &document.next_due));
    rows
}

impl Page for PublicCheckPage {
    fn head(&self) -> PageHead {
        PageHead { title: t("check-title"), ..PageHead::default() }
    }

    fn view(self) -> AnyView {
        let (standing, tone) = self.standing();
        let key = format!("check-{}", standing.replace('_', "-"));
        let status = view! {
            <div class=format!("sala-status sala-status--{}", tone.modifier())>
                <h2 class="sala-status__title"><Tag tone=tone text=t(&key) /></h2>
                <p class="sala-status__text">{t(&format!("{key}-text"))}</p>
                {self.since().map(|day| view! {
                    <p class="sala-status__text govuk-!-font-weight-bold">{t_with("check-since", &[("day", day.into())])}</p>
                })}
            </div>
        };
        let found = match self {
            Self::Genuine(document) => view! {
                <p class="govuk-body">{t("check-compare")}</p>
                <SummaryList rows=rows(&document) />
                {document.signed.then(|| view! { <p class="govuk-body">{t("check-signed")}</p> })}
            }
            .into_any(),
            Self::NotAuthentic => view! { <CheckForm code=String::new() error=None /> }.into_any(),
        };
        two_thirds(view! {
            <h1 class="govuk-heading-l">{t("check-title")}</h1>
            {status}
            {found}
            <p class="govuk-hint">{t_with("check-address", &[("product", t("common-product").into())])}</p>
        })
    }
}

impl PublicCheckPage {
    fn since(&self) -> Option<String> {
        if let Self::Genuine(document) = self { document.since.clone() } else { None }
    }
}
