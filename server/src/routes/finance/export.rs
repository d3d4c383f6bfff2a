//! Payments as CSV, for a spreadsheet: with the mark by which it knows UTF-8, and no cell that it would take for a formula. What was
//! found, or what was paid from one day to another: written piece by piece as it is read, so that a year is no more to hold than a day.

use super::{SearchQuery, agency_of, found, log, sought};
use crate::app_state::AppState;
use crate::store::StoreError;
use crate::store::finance::{FoundPayment, Sought};
use crate::web::error::WebError;
use crate::web::visit::FinanceOfficer;
use app::i18n::text;
use app::pages::finance::payments::PaymentsPage;
use axum::body::{Body, Bytes};
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse as _, Response};
use futures_util::stream;
use sala::access::Actor;
use sala::calendar::parse_text;
use sala::text::clean_line;
use serde::Deserialize;
use std::io;
use uuid::Uuid;

/// Lines of a piece.
const LINES: i64 = 2_000;
const COLUMNS: [&str; 8] = ["paid_at", "bank", "transaction", "reference1", "reference2", "amount", "verdict", "bill"];

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct ExportQuery {
    q: String,
    /// The last payment before the first one.
    payments: Option<Uuid>,
    /// Days as people write them; with neither, what was found.
    from: String,
    to: String,
}

impl ExportQuery {
    /// What is wanted. Not: which of the days are no days.
    fn wanted(&self) -> Result<Sought, (bool, bool)> {
        let [from, to] = [&self.from, &self.to].map(|day| clean_line(day));
        if from.is_empty() && to.is_empty() {
            return Ok(sought(&clean_line(&self.q)));
        }
        let day = |text: &str| parse_text(text).ok().filter(|day| (2000..=2200).contains(&day.year()));
        match (day(&from), day(&to)) {
            (Some(from), Some(to)) if from <= to => Ok(Sought::days(from, to)),
            (from, to) => Err((from.is_none(), to.is_none() || from.zip(to).is_some_and(|(from, to)| to < from))),
        }
    }
}

pub async fn payments(
    State(state): State<AppState>,
    officer: FinanceOfficer,
    Query(query): Query<ExportQuery>,
) -> Result<Response, WebError> {
    let sought = match query.wanted() {
        Ok(sought) => sought,
        Err(wrong) => return refuse(&state, &officer, query, wrong).await,
    };
    let mut tx = state.store.begin(&officer.actor).await?;
    log(&state, &mut tx, &officer.actor, "export", "").await?;
    tx.commit().await?;
    let pieces = Pieces { agency: agency_of(&officer), actor: officer.actor, state, sought, after: query.payments };
    let content = stream::try_unfold(Some((pieces, true)), |next| async {
        match next {
            Some((pieces, first)) => pieces.next(first).await.map(Some),
            None => Ok(None),
        }
    });
    let headers =
        [(CONTENT_TYPE, "text/csv; charset=utf-8"), (CONTENT_DISPOSITION, "attachment; filename=\"payments.csv\"")];
    Ok((headers, Body::from_stream(content)).into_response())
}

/// The page with what is wrong with the days.
async fn refuse(
    state: &AppState,
    officer: &FinanceOfficer,
    query: ExportQuery,
    (from, to): (bool, bool),
) -> Result<Response, WebError> {
    let error = |wrong: bool| wrong.then(|| text(officer.visit.lang, "finance-export-error", &[]));
    let (from_error, to_error) = (error(from), error(to));
    let page = found(state, officer, &SearchQuery::default()).await?;
    let page = PaymentsPage { from: query.from, to: query.to, from_error, to_error, ..page };
    Ok(officer.visit.page_with(StatusCode::UNPROCESSABLE_ENTITY, page))
}

/// What is still to be written: each piece is read in a transaction of its own, after the last line of the one before.
struct Pieces {
    state: AppState,
    actor: Actor,
    agency: String,
    sought: Sought,
    after: Option<Uuid>,
}

impl Pieces {
    async fn read(&self) -> Result<Vec<FoundPayment>, StoreError> {
        let mut tx = self.state.store.begin(&self.actor).await?;
        let found = tx.payments_found(&self.agency, &self.sought, self.after, LINES).await?;
        tx.commit().await?;
        Ok(found)
    }

    /// The next piece, and what is left then.
    async fn next(mut self, first: bool) -> Result<(Bytes, Option<(Self, bool)>), io::Error> {
        let found = self.read().await.map_err(io::Error::other)?;
        let piece = write(&found, first).map_err(io::Error::other)?;
        let full = i64::try_from(found.len()).is_ok_and(|lines| lines == LINES);
        self.after = found.last().map(|payment| payment.id);
        Ok((piece.into(), full.then_some((self, false))))
    }
}

fn write(found: &[FoundPayment], first: bool) -> Result<Vec<u8>, csv::Error> {
    let mut writer = csv::Writer::from_writer(if first { "\u{feff}".as_bytes().to_vec() } else { Vec::new() });
    if first {
        writer.write_record(COLUMNS)?;
    }
    for payment in found {
        let values = [
            payment.paid_at.to_string(),
            payment.bank.clone(),
            payment.transaction.clone(),
            payment.reference1.clone(),
            payment.reference2.clone(),
            payment.amount.plain(),
            payment.verdict.clone(),
            payment.bill.clone().unwrap_or_default(),
        ];
        writer.write_record(values.map(harmless))?;
    }
    writer.into_inner().map_err(|error| error.into_error().into())
}

/// A text that no spreadsheet takes for a formula.
fn harmless(text: String) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{text}") } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;
    use sala::money::Satang;
    use uuid::Uuid;

    #[test]
    fn no_cell_is_a_formula() {
        let payment = FoundPayment {
            id: Uuid::nil(),
            bank: "scb".to_owned(),
            transaction: "=HYPERLINK(\"x\")".to_owned(),
            reference1: "+1".to_owned(),
            reference2: "a,b".to_owned(),
            amount: Satang::new(120_050),
            paid_at: "2026-11-26T03:00:00Z".parse().unwrap(),
            verdict: "exact".to_owned(),
            bill: None,
        };
        let text = String::from_utf8(write(&[payment], true).unwrap()).unwrap();
        let line = "2026-11-26T03:00:00Z,scb,\"'=HYPERLINK(\"\"x\"\")\",'+1,\"a,b\",1200.50,exact,";
        assert_eq!(text, format!("\u{feff}{}\n{line}\n", COLUMNS.join(",")));
    }
}
