//! The way between the lists of the finance desk, and what may not be overlooked on it.

use leptos::prelude::*;

use crate::{
    i18n::{lang, t, t_with},
    parts::warning_text::WarningText,
    url::Path,
};

/// The lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum List {
    Payments,
    Refunds,
    Statements,
    Shares,
}

/// Orders of refunds that a bank does not take, after several tries.
pub(super) fn unsent(count: i64) -> impl IntoView + use<> {
    (count > 0).then(|| {
        view! {
            <WarningText text=t_with("refund-unsent", &[("count", count.into())]) />
            <p class="govuk-body">
                {t("refund-unsent-text")} " "
                <a class="govuk-link" href=Path::FinanceRefunds.to(lang())>{t("refund-title")}</a>
            </p>
        }
    })
}

pub(super) fn navigation(current: List) -> impl IntoView + use<> {
    let lang = lang();
    let entries = [
        (List::Payments, Path::Finance, "finance-payments"),
        (List::Refunds, Path::FinanceRefunds, "finance-refunds"),
        (List::Statements, Path::FinanceStatements, "finance-statements"),
        (List::Shares, Path::FinanceShares, "finance-shares"),
    ]
    .into_iter()
    .map(|(list, path, key)| {
        view! {
            <li>
                <a class="sala-desk-nav__link" href=path.to(lang) aria-current=(list == current).then_some("page")>
                    {t(key)}
                </a>
            </li>
        }
    })
    .collect_view();
    view! {
        <nav class="sala-desk-nav" aria-label=t("finance-navigation")>
            <ul class="sala-desk-nav__list">{entries}</ul>
        </nav>
    }
}
