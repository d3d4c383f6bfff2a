//! The finance officers' desk: what was billed and paid, what goes back, and the banks' statements. Every look and act is logged,
//! and a look at a person's bill is shown to that person.

pub mod export;
pub mod refunds;
pub mod shares;
pub mod statements;

use crate::app_state::AppState;
use crate::present::bill::{AgencyNames, agency, items, state as state_in_words, tone, verdict};
use crate::present::{Words, instant};
use crate::store::bill::StoredBill;
use crate::store::finance::{FoundBill, FoundPayment, Sought};
use crate::store::payment::StoredPayment;
use crate::store::{StoreError, Tx};
use crate::web::error::WebError;
use crate::web::paging::cut;
use crate::web::visit::FinanceOfficer;
use app::i18n::text;
use app::pages::finance::bill::{EntryRow, FinanceBillPage};
use app::pages::finance::payments::{BillRow, PaymentRow, PaymentsPage, SOUGHT};
use app::parts::pagination::Paging;
use app::url::Path;
use axum::extract::{Path as Segments, Query, State};
use axum::response::Response;
use sala::access::Actor;
use sala::calendar::{bangkok_day, format_day, parse_text};
use sala::id::CaseReference;
use sala::money::Satang;
use sala::payment::bill::{BillState, Reference1, last_day};
use sala::payment::ledger::Account;
use sala::text::Lang;
use serde::Deserialize;
use uuid::Uuid;

/// Lines on a page of a list.
const LINES: i64 = 50;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct SearchQuery {
    q: String,
    /// The last bill and the last payment before this page.
    bills: Option<Uuid>,
    payments: Option<Uuid>,
}

impl SearchQuery {
    fn typed(&self) -> String {
        sala::text::clean_line(&self.q)
    }
}

/// What somebody looks for, by how it is written.
fn sought(typed: &str) -> Sought {
    // As people write it, also with Thai digits and Buddhist years.
    let day = || parse_text(typed).ok().filter(|day| (2000..=2200).contains(&day.year()));
    if typed.is_empty() {
        Sought::Any
    } else if let Some(reference) = Reference1::parse(typed) {
        Sought::Reference1(reference.to_string())
    } else if let Ok(reference) = CaseReference::parse(typed) {
        Sought::Reference2(reference.compact())
    } else if let Some(amount) = Satang::parse_baht(&typed.replace(',', "")).filter(|_| typed.len() <= 13) {
        Sought::Amount(amount)
    } else if let Some(day) = day() {
        Sought::days(day, day)
    } else {
        Sought::Transaction(typed.to_owned())
    }
}

fn agency_of(officer: &FinanceOfficer) -> String {
    officer.actor.agency.clone().unwrap_or_default()
}

/// Notes a look or an act in the finance log.
async fn log(state: &AppState, tx: &mut Tx, actor: &Actor, action: &str, subject: &str) -> Result<(), StoreError> {
    let now = state.clock.now();
    tx.finance_log_add(state.random.id(now), now, actor, action, subject).await
}

pub async fn payments(
    State(state): State<AppState>,
    officer: FinanceOfficer,
    Query(query): Query<SearchQuery>,
) -> Result<Response, WebError> {
    let page = found(&state, &officer, &query).await?;
    Ok(officer.visit.page(page))
}

async fn found(state: &AppState, officer: &FinanceOfficer, query: &SearchQuery) -> Result<PaymentsPage, WebError> {
    let lang = officer.visit.lang;
    let (agency, typed) = (agency_of(officer), query.typed());
    let sought = sought(&typed);
    let today = bangkok_day(state.clock.now());
    let mut tx = state.store.begin(&officer.actor).await?;
    let mut bills = tx.bills_found(&agency, &sought, query.bills, LINES + 1).await?;
    let mut payments = tx.payments_found(&agency, &sought, query.payments, LINES + 1).await?;
    let unsent = tx.refunds_unsent(&agency).await?;
    log(state, &mut tx, &officer.actor, "search", "").await?;
    let titles = Titles::load(state, &mut tx, bills.iter().map(|bill| &*bill.service)).await?;
    tx.commit().await?;
    let more = |name: &str, last: Option<Uuid>| {
        let next = last.map(|id| Path::Finance.with_query(lang, &[(SOUGHT, &typed), (name, &id.to_string())]));
        Paging { previous: None, next }
    };
    Ok(PaymentsPage {
        unsent,
        more_bills: more("bills", cut(&mut bills, LINES).map(|bill| bill.id)),
        more_payments: more("payments", cut(&mut payments, LINES).map(|payment| payment.id)),
        bills: bills.into_iter().map(|bill| bill_row(lang, &titles, bill)).collect(),
        payments: payments.into_iter().map(|payment| payment_row(lang, payment)).collect(),
        sought: typed,
        from: today.first_of_month().to_string(),
        to: today.to_string(),
        ..PaymentsPage::default()
    })
}

/// The names of services.
struct Titles(std::collections::BTreeMap<String, std::sync::Arc<sala::service::Bundle>>);

impl Titles {
    async fn load<'a>(
        state: &AppState,
        tx: &mut Tx,
        services: impl Iterator<Item = &'a str>,
    ) -> Result<Self, StoreError> {
        let mut titles = std::collections::BTreeMap::new();
        for service in services {
            if !titles.contains_key(service)
                && let Some((_, bundle)) = state.bundles.newest(tx, service).await?
            {
                titles.insert(service.to_owned(), bundle);
            }
        }
        Ok(Self(titles))
    }

    fn of(&self, lang: Lang, service: &str) -> String {
        self.0.get(service).map_or_else(|| service.to_owned(), |bundle| Words { bundle, lang }.title())
    }
}

fn bill_row(lang: Lang, titles: &Titles, bill: FoundBill) -> BillRow {
    let state = BillState::parse(&bill.state).unwrap_or(BillState::Due);
    BillRow {
        shown: Reference1::parse(&bill.reference1).map(Reference1::grouped).unwrap_or_default(),
        reference1: bill.reference1,
        case: shown_case(&bill.reference2),
        service: titles.of(lang, &bill.service),
        status: state_in_words(lang, state),
        tone: tone(state),
        total: bill.total.to_string(),
        paid: bill.paid.to_string(),
        opened: format_day(bangkok_day(bill.opened_at), lang),
    }
}

/// A case's reference as it is printed.
fn shown_case(compact: &str) -> String {
    CaseReference::parse(compact).map_or_else(|_| compact.to_owned(), |reference| reference.to_string())
}

fn payment_row(lang: Lang, payment: FoundPayment) -> PaymentRow {
    PaymentRow {
        transaction: payment.transaction,
        bank: payment.bank,
        when: instant(lang, payment.paid_at),
        amount: payment.amount.to_string(),
        what: verdict(lang, &payment.verdict),
        reference1: payment.reference1,
        bill: payment.bill,
    }
}

pub async fn bill(
    State(state): State<AppState>,
    officer: FinanceOfficer,
    Segments((_, shown)): Segments<(String, String)>,
) -> Result<Response, WebError> {
    let reference = Reference1::parse(&shown).ok_or(WebError::NotFound)?;
    let lang = officer.visit.lang;
    let now = state.clock.now();
    let mut tx = state.store.begin(&officer.actor).await?;
    let stored = tx.bill_by_reference(reference).await?.ok_or(WebError::NotFound)?;
    let payments = tx.payments_of_bill(stored.id).await?;
    let listed = tx.refunds_of_bill(stored.id).await?;
    let entries = tx.ledger_of_bill(stored.id).await?;
    let names = tx.agency_names().await?;
    let titles = Titles::load(&state, &mut tx, [&*stored.service].into_iter()).await?;
    log(&state, &mut tx, &officer.actor, "bill", &reference.to_string()).await?;
    tx.access_log_add(state.random.id(now), now, &officer.actor, stored.case, stored.person, "bill").await?;
    tx.commit().await?;
    let of_bill = |payment: &StoredPayment| PaymentRow {
        transaction: payment.confirmation.transaction.clone(),
        bank: payment.bank.clone(),
        when: instant(lang, payment.confirmation.paid_at),
        amount: payment.confirmation.amount.to_string(),
        what: verdict(lang, payment.verdict.code()),
        reference1: payment.confirmation.reference1.clone(),
        bill: None,
    };
    let entry = |line: &crate::store::payment::LedgerLine| EntryRow {
        when: instant(lang, line.at),
        account: account(lang, &names, &line.account),
        amount: line.amount.to_string(),
    };
    Ok(officer.visit.page(FinanceBillPage {
        payments: payments.iter().map(of_bill).collect(),
        refunds: listed.iter().map(|refund| refunds::row(&officer, refund)).collect(),
        entries: entries.iter().map(entry).collect(),
        ..bill_page(lang, &titles, &names, &stored)
    }))
}

fn bill_page(lang: Lang, titles: &Titles, names: &AgencyNames, stored: &StoredBill) -> FinanceBillPage {
    let bill = &stored.bill;
    FinanceBillPage {
        reference1: bill.reference1.grouped(),
        case: shown_case(&stored.reference2),
        service: titles.of(lang, &stored.service),
        status: state_in_words(lang, bill.state),
        tone: tone(bill.state),
        total: bill.total.format(lang),
        paid: bill.paid.format(lang),
        opened: instant(lang, stored.opened_at),
        due: format_day(last_day(bill.due), lang),
        items: titles
            .0
            .get(&stored.service)
            .map_or_else(Vec::new, |bundle| items(Words { bundle, lang }, &bill.items, names)),
        payments: Vec::new(),
        refunds: Vec::new(),
        entries: Vec::new(),
    }
}

/// An account of the books in words.
fn account(lang: Lang, names: &AgencyNames, code: &str) -> String {
    match Account::parse(code) {
        Some(Account::Agency(of)) => text(lang, "ledger-agency", &[("agency", agency(lang, names, &of).into())]),
        _ => text(lang, &format!("ledger-{code}"), &[]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn what_is_sought_is_seen_by_how_it_is_written() {
        let reference = Reference1::new(date(2026, 11, 15), 7);
        let case = CaseReference::from_random(7);
        assert_eq!(sought(""), Sought::Any);
        assert_eq!(sought(&reference.grouped()), Sought::Reference1(reference.to_string()));
        assert_eq!(sought(&case.to_string().to_lowercase()), Sought::Reference2(case.compact()));
        assert_eq!(sought("1,200.00"), Sought::Amount(Satang::new(120_000)));
        assert_eq!(sought("1200"), Sought::Amount(Satang::new(120_000)));
        let day = Sought::days(date(2026, 11, 26), date(2026, 11, 26));
        for written in [
            "2026-11-26",
            "26/11/2569",
            "๒๖/๑๑/๒๕๖๙",
            "26 พ.ย. 2569",
            "26 พฤศจิกายน 2569",
            "26 November 2026",
            "26.11.2026",
        ] {
            assert_eq!(sought(written), day, "{written}");
        }
        for other in ["SIM0123456789ABCDEF", "' or 1=1 --", "9999999999999999", "-5"] {
            assert_eq!(sought(other), Sought::Transaction(other.to_owned()));
        }
    }
}
