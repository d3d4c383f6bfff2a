//! `/LANG/check/{token}`: anybody who holds a receipt may see whether it is genuine, and no more than that needs.

use leptos::prelude::*;

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
    Valid(CheckedReceipt),
    /// Genuine once; another receipt took its place.
    Replaced(CheckedReceipt),
    /// No such receipt. The page does not say whether there ever was one.
    NotFound,
}

/// What a stranger may see.
#[derive(Debug, Clone)]
pub struct CheckedReceipt {
    pub reference: String,
    pub service: String,
    pub filed_on: String,
    /// Such as "A••• E••••••".
    pub name_masked: String,
    /// When the next report is due.
    pub next_due: Option<String>,
}

impl PublicCheckPage {
    fn receipt(say: Say<'_>) -> CheckedReceipt {
        CheckedReceipt {
            reference: say("NR-4K7P-2M9X-6"),
            service: say(pick("รายงานตัว 90 วัน", "90-day report", "90天报到")),
            filed_on: say(pick("20 กันยายน 2569", "20 September 2026", "2026年9月20日")),
            name_masked: say("A••• E•••••••"),
            next_due: Some(say(pick("30 ธันวาคม 2569", "30 December 2026", "2026年12月30日"))),
        }
    }

    pub fn sample_valid(say: Say<'_>) -> Self {
        Self::Valid(Self::receipt(say))
    }

    pub fn sample_replaced(say: Say<'_>) -> Self {
        Self::Replaced(Self::receipt(say))
    }

    pub fn sample_not_found(_: Say<'_>) -> Self {
        Self::NotFound
    }

    const fn key(&self) -> (&'static str, Tone) {
        match self {
            Self::Valid(_) => ("check-valid", Tone::Good),
            Self::Replaced(_) => ("check-replaced", Tone::Neutral),
            Self::NotFound => ("check-not-found", Tone::Bad),
        }
    }
}

impl Page for PublicCheckPage {
    fn head(&self) -> PageHead {
        PageHead { title: t("check-title"), ..PageHead::default() }
    }

    fn view(self) -> AnyView {
        let (key, tone) = self.key();
        let rows = match self {
            Self::Valid(receipt) | Self::Replaced(receipt) => {
                let mut rows = vec![
                    SummaryRow::new(t("check-number"), receipt.reference),
                    SummaryRow::new(t("check-service"), receipt.service),
                    SummaryRow::new(t("check-filed"), receipt.filed_on),
                    SummaryRow::new(t("check-name"), receipt.name_masked),
                ];
                rows.extend(receipt.next_due.map(|due| SummaryRow::new(t("check-next-due"), due)));
                rows
            }
            Self::NotFound => Vec::new(),
        };
        let compare = (!rows.is_empty()).then(|| view! { <p class="govuk-body">{t("check-compare")}</p> });
        two_thirds(view! {
            <h1 class="govuk-heading-l">{t("check-title")}</h1>
            <div class=format!("sala-status sala-status--{}", tone.modifier())>
                <h2 class="sala-status__title"><Tag tone=tone text=t(key) /></h2>
                <p class="sala-status__text">{t(&format!("{key}-text"))}</p>
            </div>
            {compare}
            {(!rows.is_empty()).then(|| view! { <SummaryList rows=rows /> })}
            <p class="govuk-hint">{t_with("check-address", &[("product", t("common-product").into())])}</p>
        })
    }
}
