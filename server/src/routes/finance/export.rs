//! Payments as CSV, for a spreadsheet: with the mark by which it knows UTF-8, and no cell that it would take for a formula.

use super::{SearchQuery, agency_of, log, sought};
use crate::app_state::AppState;
use crate::store::finance::FoundPayment;
use crate::web::error::WebError;
use crate::web::visit::FinanceOfficer;
use axum::extract::{Query, State};
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse as _, Response};

/// The most lines of a file: a year of a large agency is taken in parts.
const LINES: i64 = 10_000;
const COLUMNS: [&str; 8] = ["paid_at", "bank", "transaction", "reference1", "reference2", "amount", "verdict", "bill"];

pub async fn payments(
    State(state): State<AppState>,
    officer: FinanceOfficer,
    Query(query): Query<SearchQuery>,
) -> Result<Response, WebError> {
    let mut tx = state.store.begin(&officer.actor).await?;
    let sought = sought(&query.typed());
    let found = tx.payments_found(&agency_of(&officer), &sought, query.payments, LINES).await?;
    log(&state, &mut tx, &officer.actor, "export", "").await?;
    tx.commit().await?;
    let file = write(&found).map_err(|error| WebError::internal(format!("csv: {error}")))?;
    let headers =
        [(CONTENT_TYPE, "text/csv; charset=utf-8"), (CONTENT_DISPOSITION, "attachment; filename=\"payments.csv\"")];
    Ok((headers, file).into_response())
}

fn write(found: &[FoundPayment]) -> Result<Vec<u8>, csv::Error> {
    let mut writer = csv::Writer::from_writer("\u{feff}".as_bytes().to_vec());
    writer.write_record(COLUMNS)?;
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
        let text = String::from_utf8(write(&[payment]).unwrap()).unwrap();
        let line = "2026-11-26T03:00:00Z,scb,\"'=HYPERLINK(\"\"x\"\")\",'+1,\"a,b\",1200.50,exact,";
        assert_eq!(text, format!("\u{feff}{}\n{line}\n", COLUMNS.join(",")));
    }
}
