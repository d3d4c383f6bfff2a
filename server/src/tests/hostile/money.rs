//! The desk of the finance officers.

use super::Attacks;
use crate::testing::TestApp;
use crate::tests::payments::{TOTAL, bill, in_payment, pay, tell, words};
use crate::tests::sample::publish;
use app::parts::csrf_field::CSRF_FIELD;
use app::url::route;
use sala::calendar::bangkok_day;

pub const FORMS: &[&str] = &[
    route::FINANCE,
    route::FINANCE_EXPORT,
    route::FINANCE_SHARES,
    route::FINANCE_STATEMENTS,
    route::STATEMENT_BOOK,
    route::REFUND_REQUEST,
    route::REFUND_APPROVE,
];

const STATEMENTS: &str = "/en/officer/finance/statements";
const REFUNDS: &str = "/en/officer/finance/refunds";

#[tokio::test]
async fn bills_statements_and_refunds() {
    let app = TestApp::start().await;
    publish(&app).await;
    let (_, reference) = in_payment(&app).await;
    let due = bill(&app, &reference).await;
    let mut attacks = Attacks::new();
    let mut first = app.signed_in("finance.bangkok@sala.example").await;
    let mut second = app.signed_in("second.finance.bangkok@sala.example").await;
    let period = [("from", "2026-09-01"), ("to", "2026-09-30"), ("q", "1,200.00")];
    attacks.on(&mut first, "/en/officer/finance", &period).await;
    attacks.on(&mut first, "/en/officer/finance/shares", &period).await;
    // A statement with one payment that the bank has not told: brought by one, booked by the other.
    tell(&app, "payments", &words(&app, &due, "S1", 100)).await;
    let rows = format!(
        "transaction,reference1,reference2,amount,paid_at\nS1,{0},{1},1.00,{2}\nS2,{0},{1},1199.00,{2}",
        due.bill.reference1,
        due.reference2,
        app.clock.now()
    );
    let day = bangkok_day(app.clock.now()).to_string();
    let known = [("bank", "simulated"), ("day", day.as_str()), ("rows", &rows)];
    attacks.on(&mut first, STATEMENTS, &known).await;
    let csrf = first.csrf.clone();
    let brought: [(&str, Option<&str>, &[u8]); 5] = [
        (CSRF_FIELD, None, csrf.as_bytes()),
        ("bank", None, b"simulated"),
        ("day", None, day.as_bytes()),
        ("file", Some(""), b""),
        ("rows", None, rows.as_bytes()),
    ];
    let statement = first.upload_bare(STATEMENTS, &brought).await.location().to_owned();
    attacks.on(&mut second, &statement, &[]).await;
    // Paid once more than is due.
    assert_eq!(pay(&app, &due, TOTAL).await, "doubled");
    attacks.on(&mut first, REFUNDS, &[]).await;
    attacks.on(&mut second, REFUNDS, &[]).await;
    attacks.were(FORMS);
    app.finish_with_jobs().await;
}
