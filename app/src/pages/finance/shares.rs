//! `/LANG/officer/finance/shares`: what each agency gets of the fees that were collected from one day to another.

use leptos::prelude::*;

use super::navigation::{List, navigation};
use super::payments::{FROM, TO, day_field};
use crate::{
    i18n::{lang, t},
    pages::sample::{Say, pick},
    parts::{
        button::{Button, ButtonKind},
        empty_state::EmptyState,
        error_summary::{ErrorItem, ErrorSummary},
        table::{Column, Table},
    },
    render::Page,
    shell::{Area, PageHead},
    url::Path,
};

/// The shares, each with its agency.
#[derive(Debug, Clone, Default)]
pub struct SharesPage {
    /// As they were typed.
    pub from: String,
    pub to: String,
    pub from_error: Option<String>,
    pub to_error: Option<String>,
    /// What this agency collected, by who gets it.
    pub collected: Vec<(String, String)>,
    pub collected_total: String,
    /// What others collected for this agency, by who collected it.
    pub received: Vec<(String, String)>,
    pub received_total: String,
}

impl SharesPage {
    pub fn sample(say: Say<'_>) -> Self {
        let bangkok = say(pick("กรุงเทพมหานคร", "Bangkok", "曼谷"));
        Self {
            from: say("2026-10-01"),
            to: say("2026-11-26"),
            collected: vec![(bangkok.clone(), say("1,000.00")), (say("Public works"), say("200.00"))],
            collected_total: say("1,200.00"),
            received: vec![(bangkok, say("700.00"))],
            received_total: say("700.00"),
            ..Self::default()
        }
    }

    pub fn sample_wrong(say: Say<'_>) -> Self {
        let error = say(pick("กรอกวันที่", "Enter a day", "请输入日期"));
        Self { from: say("x"), to: say("y"), from_error: Some(error.clone()), to_error: Some(error), ..Self::default() }
    }
}

impl Page for SharesPage {
    fn head(&self) -> PageHead {
        PageHead {
            title: t("share-title"),
            has_error: self.from_error.is_some() || self.to_error.is_some(),
            area: Some(Area::Finance),
            ..PageHead::default()
        }
    }

    fn view(self) -> AnyView {
        let wrong = self.from_error.is_some() || self.to_error.is_some();
        let errors = [(&self.from_error, FROM), (&self.to_error, TO)].into_iter().filter_map(|(error, target)| {
            error.clone().map(|text| ErrorItem { text, target: Some(target.to_owned()) })
        });
        let errors = errors.collect();
        let tables = (!wrong).then(|| {
            view! {
                {table("share-collected", "share-receiver", self.collected, self.collected_total)}
                {table("share-received", "share-collector", self.received, self.received_total)}
            }
        });
        view! {
            <ErrorSummary errors=errors />
            {navigation(List::Shares)}
            <h1 class="govuk-heading-l">{t("share-title")}</h1>
            <p class="govuk-body">{t("share-text")}</p>
            <form method="get" action=Path::FinanceShares.to(lang()) novalidate>
                {day_field(FROM, "finance-export-from", (self.from, self.from_error))}
                {day_field(TO, "finance-export-to", (self.to, self.to_error))}
                <Button text=t("share-show") kind=ButtonKind::Secondary />
            </form>
            <div class="sala-dense">{tables}</div>
        }
        .into_any()
    }
}

fn table(caption: &str, whose: &str, rows: Vec<(String, String)>, total: String) -> AnyView {
    if rows.is_empty() {
        return view! { <EmptyState title=t(caption) text=t("share-nothing") /> }.into_any();
    }
    let columns = vec![Column::new(t(whose)), Column { numeric: true, ..Column::new(t("bill-amount")) }];
    let total = (t("share-total"), total);
    let rows = rows.into_iter().chain([total]).map(|(agency, amount)| vec![agency.into_any(), amount.into_any()]);
    let rows = rows.collect();
    view! { <Table caption=t(caption) columns=columns rows=rows /> }.into_any()
}
