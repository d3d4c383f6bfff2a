//! The bill of a case, for the person whose it is. It says what banks have confirmed, and nothing is paid by opening it.

use super::reference;
use crate::app_state::AppState;
use crate::documents::qr;
use crate::present::Words;
use crate::present::bill::{barcode, items, payment, state as state_in_words, tone, verdict};
use crate::store::bill::StoredBill;
use crate::store::refund::Refund;
use crate::web::error::WebError;
use crate::web::visit::Applicant;
use app::i18n::text;
use app::pages::case::bill::{BillPage, HowToPay};
use axum::extract::{Path as Segments, State};
use axum::response::Response;
use sala::calendar::format_day;
use sala::payment::bill::{BillState, last_day};
use sala::payment::{barcode as counter, promptpay::PaymentRequest};
use sala::text::Lang;

pub async fn page(
    State(state): State<AppState>,
    applicant: Applicant,
    Segments((_, shown)): Segments<(String, String)>,
) -> Result<Response, WebError> {
    let reference = reference(&shown)?;
    let lang = applicant.visit.lang;
    let mut tx = state.store.begin(&applicant.actor).await?;
    let case = tx.case_by_reference(&reference).await?.ok_or(WebError::NotFound)?;
    let bill = tx.bill_of_case(case.id).await?.ok_or(WebError::NotFound)?;
    let bundle = state.bundles.get(&mut tx, &case.bundle).await?;
    let payments = tx.payments_of_bill(bill.id).await?;
    let refunds = tx.refunds_of_bill(bill.id).await?;
    let names = tx.agency_names().await?;
    tx.commit().await?;
    let words = Words { bundle: &bundle, lang };
    // Whether the machine has looked or not: after the last day nobody should pay.
    let is_over = bill.bill.state == BillState::Due && state.clock.now() >= bill.bill.due;
    let shown_state = if is_over { BillState::Expired } else { bill.bill.state };
    let closed = match shown_state {
        BillState::Expired | BillState::Cancelled => {
            Some(text(lang, &format!("bill-closed-{}", shown_state.code()), &[]))
        }
        BillState::Due | BillState::Paid => None,
    };
    let pay = if shown_state == BillState::Due { Some(how_to_pay(lang, &bill)?) } else { None };
    Ok(applicant.visit.page(BillPage {
        reference: case.reference.to_string(),
        service: words.title(),
        status: state_in_words(lang, shown_state),
        tone: tone(shown_state),
        items: items(words, &bill.bill.items, &names),
        total: bill.bill.total.format(lang),
        pay,
        payments: payments.iter().map(|known| payment(lang, known)).collect(),
        refunds: refunds.iter().map(|refund| refund_sentence(lang, refund)).collect(),
        paid: shown_state == BillState::Paid,
        closed,
    }))
}

/// For what is still to be paid: the whole, or the rest.
fn how_to_pay(lang: Lang, stored: &StoredBill) -> Result<HowToPay, WebError> {
    let bill = &stored.bill;
    let (rest, reference1) = (bill.rest(), bill.reference1.to_string());
    let request = PaymentRequest::bill(bill.biller.clone(), &reference1, Some(&stored.reference2), rest);
    let text_of_code = request.text().map_err(|error| WebError::internal(format!("promptpay: {error}")))?;
    let at_counter = counter::text(&bill.biller, &reference1, &stored.reference2, Some(rest));
    let short = (!bill.paid.is_zero()).then(|| {
        let amounts = [("paid", bill.paid.format(lang).into()), ("rest", rest.format(lang).into())];
        text(lang, "bill-short", &amounts)
    });
    Ok(HowToPay {
        amount: rest.format(lang),
        due: format_day(last_day(bill.due), lang),
        biller: bill.biller.to_string(),
        reference1: bill.reference1.grouped(),
        reference2: stored.reference2.clone(),
        qr: qr::drawing(&text_of_code).map_err(|error| WebError::internal(error.to_string()))?,
        barcode: barcode(&at_counter).ok_or_else(|| WebError::internal("barcode"))?,
        text: text_of_code,
        short,
    })
}

fn refund_sentence(lang: Lang, refund: &Refund) -> String {
    let state = text(lang, &format!("refund-state-{}", refund.state.code()), &[]);
    let parts = [
        ("amount", refund.amount.format(lang).into()),
        ("reason", verdict(lang, &refund.reason).into()),
        ("state", state.into()),
    ];
    text(lang, "bill-refund", &parts)
}
