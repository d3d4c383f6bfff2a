//! The list of refunds, and its two steps: one officer asks, another approves.

use super::{LINES, agency_of, log};
use crate::app_state::AppState;
use crate::payments::refunds::{self, Stepped};
use crate::present::bill::verdict;
use crate::store::refund::{Refund, RefundState};
use crate::web::error::WebError;
use crate::web::form::{FormValues, ProtectedForm};
use crate::web::paging::cut;
use crate::web::visit::FinanceOfficer;
use app::i18n::text;
use app::pages::finance::refunds::{RefundRow, RefundStep, RefundsPage};
use app::parts::pagination::Paging;
use app::parts::tag::Tone;
use app::url::Path;
use axum::extract::{Path as Segments, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use sala::calendar::{bangkok_day, format_day};
use sala::payment::bill::Reference1;
use serde::Deserialize;
use uuid::Uuid;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct ListQuery {
    /// The last refund before this page.
    after: Option<Uuid>,
    /// What was just done: `request`, `approve`.
    done: String,
}

pub async fn list(
    State(state): State<AppState>,
    officer: FinanceOfficer,
    Query(query): Query<ListQuery>,
) -> Result<Response, WebError> {
    let lang = officer.visit.lang;
    let done = ["request", "approve"].contains(&query.done.as_str());
    let page = RefundsPage {
        done: done.then(|| text(lang, &format!("refund-done-{}", query.done), &[])),
        ..page(&state, &officer, query.after).await?
    };
    Ok(officer.visit.page(page))
}

async fn page(state: &AppState, officer: &FinanceOfficer, after: Option<Uuid>) -> Result<RefundsPage, WebError> {
    let mut tx = state.store.begin(&officer.actor).await?;
    let mut open = tx.refunds_open(&agency_of(officer), after, LINES + 1).await?;
    let unsent = tx.refunds_unsent(&agency_of(officer)).await?;
    log(state, &mut tx, &officer.actor, "refunds", "").await?;
    tx.commit().await?;
    let next = cut(&mut open, LINES)
        .map(|last| Path::FinanceRefunds.with_query(officer.visit.lang, &[("after", &last.id.to_string())]));
    Ok(RefundsPage {
        unsent,
        rows: open.iter().map(|refund| row(officer, refund)).collect(),
        paging: Paging { previous: None, next },
        ..RefundsPage::default()
    })
}

/// A refund as this officer sees it.
pub(super) fn row(officer: &FinanceOfficer, refund: &Refund) -> RefundRow {
    let lang = officer.visit.lang;
    let (tone, step) = match refund.state {
        RefundState::Approved if refund.failure.is_some() => (Tone::Bad, None),
        RefundState::Listed => (Tone::Action, Some(RefundStep::Request)),
        // Whoever asked does not approve.
        RefundState::Requested if refund.requested_by != officer.actor.account => {
            (Tone::Action, Some(RefundStep::Approve))
        }
        RefundState::Requested | RefundState::Approved | RefundState::Sent => (Tone::Waiting, None),
        RefundState::Confirmed => (Tone::Good, None),
    };
    let who =
        |key: &str, name: &Option<String>| name.as_ref().map(|name| text(lang, key, &[("name", name.as_str().into())]));
    let bill = refund.bill.and_then(|_| Reference1::parse(&refund.reference1));
    RefundRow {
        id: refund.id.to_string(),
        amount: refund.amount.to_string(),
        reason: verdict(lang, &refund.reason),
        reference1: refund.reference1.clone(),
        bill: bill.map(|reference| reference.to_string()),
        transaction: refund.transaction.clone(),
        listed: format_day(bangkok_day(refund.listed_at), lang),
        status: match &refund.failure {
            Some(failure) => text(lang, &format!("incident-error-{failure}"), &[]),
            None => text(lang, &format!("refund-state-{}", refund.state.code()), &[]),
        },
        tone,
        people: [who("refund-requested-by", &refund.requester), who("refund-approved-by", &refund.approver)]
            .into_iter()
            .flatten()
            .collect(),
        step,
    }
}

/// The list, from which both of the forms below are sent.
pub async fn form_page(officer: FinanceOfficer) -> Response {
    officer.visit.redirect(&Path::FinanceRefunds.to(officer.visit.lang))
}

pub async fn request(
    State(state): State<AppState>,
    officer: FinanceOfficer,
    Segments((_, refund)): Segments<(String, String)>,
    ProtectedForm(_): ProtectedForm<FormValues>,
) -> Result<Response, WebError> {
    let refund: Uuid = refund.parse().map_err(|_| WebError::NotFound)?;
    let stepped = refunds::request(&state, &officer.actor, refund).await?;
    answer(&state, &officer, stepped, "request").await
}

pub async fn approve(
    State(state): State<AppState>,
    officer: FinanceOfficer,
    Segments((_, refund)): Segments<(String, String)>,
    ProtectedForm(_): ProtectedForm<FormValues>,
) -> Result<Response, WebError> {
    let refund: Uuid = refund.parse().map_err(|_| WebError::NotFound)?;
    let stepped = refunds::approve(&state, &officer.actor, refund).await?;
    answer(&state, &officer, stepped, "approve").await
}

async fn answer(
    state: &AppState,
    officer: &FinanceOfficer,
    stepped: Option<Stepped>,
    done: &str,
) -> Result<Response, WebError> {
    let visit = &officer.visit;
    let key = match stepped.ok_or(WebError::NotFound)? {
        Stepped::Done => return Ok(visit.redirect(&Path::FinanceRefunds.with_query(visit.lang, &[("done", done)]))),
        Stepped::NotNow => "refund-not-now",
        Stepped::FourEyes => "refund-four-eyes",
    };
    let page = page(state, officer, None).await?;
    Ok(visit.page_with(StatusCode::CONFLICT, RefundsPage { refused: Some(text(visit.lang, key, &[])), ..page }))
}
