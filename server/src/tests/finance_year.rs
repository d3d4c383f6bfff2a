//! The finance desk of a large agency: a statement of a hundred thousand lines, and a year of payments as a file.

use super::payments::{TOTAL, bill, in_payment, pay};
use super::sample::publish;
use crate::testing::TestApp;
use app::parts::csrf_field::CSRF_FIELD;
use axum::http::StatusCode;
use sala::calendar::bangkok_day;
use std::fmt::Write as _;

const FIRST: &str = "finance.bangkok@sala.example";
const STATEMENTS: &str = "/en/officer/finance/statements";

#[tokio::test]
async fn a_statement_of_a_hundred_thousand_lines_is_compared() {
    let app = TestApp::start().await;
    publish(&app).await;
    let (_, reference) = in_payment(&app).await;
    let due = bill(&app, &reference).await;
    let now = app.clock.now();
    let mut rows = "transaction,reference1,reference2,amount,paid_at".to_owned();
    for line in 0..100_000 {
        let (one, two) = (due.bill.reference1, &due.reference2);
        write!(rows, "\nL{line:06},{one},{two},1200.00,{now}").unwrap();
    }
    let mut first = app.signed_in(FIRST).await;
    first.get(STATEMENTS).await;
    let (csrf, day) = (first.csrf.clone(), bangkok_day(now).to_string());
    let parts: [(&str, Option<&str>, &[u8]); 4] = [
        (CSRF_FIELD, None, csrf.as_bytes()),
        ("bank", None, b"simulated"),
        ("day", None, day.as_bytes()),
        ("file", Some("day.csv"), rows.as_bytes()),
    ];
    let sent = first.upload_bare(STATEMENTS, &parts).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text);
    let kept: (i64, i32, i32) = sqlx::query_as("select count(*), min(position), max(position) from statement_row")
        .fetch_one(&mut app.owner().await)
        .await
        .unwrap();
    assert_eq!(kept, (100_000, 0, 99_999));
    // A page stays one that can be read, and the next one goes on where it ends.
    let shown = first.get(sent.location()).await;
    let next = shown.text.split_once("\" rel=\"next\"").and_then(|(before, _)| before.rsplit_once("href=\""));
    let next = first.get(&next.unwrap().1.replace("&amp;", "&")).await;
    assert!(shown.text.contains(">L000099<") && !shown.text.contains(">L000100<"));
    assert!(next.text.contains(">L000100<") && !next.text.contains(">L000099<"), "{}", next.text);
    assert!(shown.text.len() < 1_000_000, "{} bytes", shown.text.len());
    app.finish().await;
}

/// A fee is split: the agency that collects sees for whom, the other one what is collected for it, and neither more.
#[tokio::test]
async fn each_agency_sees_its_shares() {
    let app = TestApp::start().await;
    publish(&app).await;
    let (_, reference) = in_payment(&app).await;
    let due = bill(&app, &reference).await;
    pay(&app, &due, TOTAL).await;
    let path = "/en/officer/finance/shares";
    let mut first = app.signed_in(FIRST).await;
    let page = first.get(path).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text);
    for amount in ["1,000.00", "200.00", "1,200.00"] {
        assert!(page.text.contains(amount), "{amount}: {}", page.text);
    }
    let mut works = app.signed_in("finance.works@sala.example").await;
    let page = works.get(path).await;
    assert!(page.text.contains("200.00") && !page.text.contains("1,000.00"), "{}", page.text);
    assert!(
        !works.get("/en/officer/finance").await.text.contains(&due.bill.reference1.grouped()),
        "no bill of Bangkok"
    );
    // On other days there was nothing.
    let before = works.get(&format!("{path}?from=1/10/2560&to=31/12/2560")).await;
    assert!(before.text.contains("Nothing was collected") && !before.text.contains("200.00"), "{}", before.text);
    for query in ["from=x", "to=32/1/2569", "from=2/1/2569&to=1/1/2569"] {
        assert_eq!(works.get(&format!("{path}?{query}")).await.status, StatusCode::UNPROCESSABLE_ENTITY, "{query}");
    }
    let mut officer = app.signed_in("officer.bangkok@sala.example").await;
    assert_eq!(officer.get(path).await.status, StatusCode::NOT_FOUND);
    app.finish().await;
}

/// Read and written in pieces: every payment once, those of other days not, and the name of each column once.
#[tokio::test]
async fn a_year_of_payments_is_exported() {
    let app = TestApp::start().await;
    publish(&app).await;
    let mut owner = app.owner().await;
    sqlx::query(
        "insert into payment (id, bank, transaction, agency, biller, reference1, reference2, amount, paid_at, received_at, verdict,
            applied, refundable)
         select gen_random_uuid(), 'simulated', 'Y' || n, 'bangkok', '099400015951001', '1', '2', 100,
            '2025-10-01T00:00:00+07:00'::timestamptz + n * interval '1 hour', now(), 'unknown', 0, 100
         from generate_series(0, 9999) n",
    )
    .execute(&mut owner)
    .await
    .unwrap();
    let mut first = app.signed_in(FIRST).await;
    let path = |from: &str, to: &str| format!("/en/officer/finance/payments.csv?from={from}&to={to}");
    // From 1 October 2568 to 30 September 2569: the fiscal year 2569, in which 8,760 hours are.
    for (from, to) in [("1/10/2568", "30/9/2569"), ("2025-10-01", "2026-09-30")] {
        let file = first.get(&path(from, to)).await;
        assert_eq!(file.status, StatusCode::OK);
        let lines: Vec<&str> = file.text.lines().collect();
        assert_eq!((lines.len(), file.text.matches("paid_at").count()), (8_761, 1), "{from} {to}");
        let different: std::collections::BTreeSet<&str> = lines.iter().copied().collect();
        assert_eq!(different.len(), lines.len());
    }
    for (from, to) in [("x", "1/10/2568"), ("1/10/2568", ""), ("2/10/2568", "1/10/2568")] {
        let refused = first.get(&path(from, to)).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{from} {to}");
        assert!(refused.text.contains("Enter the first and the last day"), "{}", refused.text);
    }
    let found = first.get("/en/officer/finance?q=1/10/2568").await;
    assert!(
        found.text.contains(">Y0<") && found.text.contains(">Y23<") && !found.text.contains(">Y24<"),
        "{}",
        found.text
    );
    app.finish().await;
}
