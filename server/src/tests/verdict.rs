//! What is stated about earlier reports and passports, and what the register's answer makes of it.

use super::report::{date_fields, one, pages, passport, spare};
use crate::seed::passports::TryOut;
use crate::testing::{Browser, TestApp};
use axum::http::StatusCode;
use jiff::SignedDuration;
use sala::calendar::add_days;

type Values = Vec<(String, String)>;

/// Answers the pages, some of them in place of those of the form's plain way, and sends; where that leads.
async fn filed(
    browser: &mut Browser<'_>,
    passport: &TryOut,
    changed: &[(&'static str, &'static str, Values)],
) -> String {
    let draft = browser.begin().await;
    for (page, values) in pages(passport) {
        let instead: Vec<_> = changed.iter().filter(|(of, ..)| *of == page).collect();
        for (_, page, values) in &instead {
            browser.answer(&draft, page, values).await;
        }
        if instead.is_empty() {
            browser.answer(&draft, page, &values).await;
        }
    }
    browser.send_draft(&draft).await.location().to_owned()
}

fn reference(location: &str) -> String {
    super::report::reference(location)
}

async fn verification(app: &TestApp, reference: &str) -> (String, String) {
    let query = "select state, facts ->> 'mismatches' from cases where reference = $1";
    sqlx::query_as(query).bind(reference).fetch_one(&mut app.owner().await).await.unwrap()
}

fn due_date(of: &TryOut, days: i32) -> [(&'static str, &'static str, Values); 2] {
    let due = add_days(of.visit.arrived_on, days);
    [
        ("previous-report", "previous-report", one("reported_before", "yes")),
        ("previous-report", "due-date", date_fields("due_date", due)),
    ]
}

/// Rule 6: the receipt of an office is taken where the register knows of that report.
#[tokio::test]
async fn a_due_date_that_the_register_confirms_is_taken_at_once() {
    let app = TestApp::start().await;
    let mut elsa = app.signed_in("mei@sala.example").await;
    let reference = elsa.file(&passport("reported")).await;
    app.run_jobs().await;
    assert_eq!(verification(&app, &reference).await, ("approved".to_owned(), "[]".to_owned()));
    app.finish().await;
}

/// Whoever is too late cannot open the window with a due date of his own.
#[tokio::test]
async fn a_due_date_of_which_the_register_knows_nothing_goes_to_an_officer() {
    let app = TestApp::start().await;
    let mut hiroshi = app.signed_in("liam@sala.example").await;
    let late = passport("too-late");
    let reference = reference(&filed(&mut hiroshi, &late, &due_date(&late, 99)).await);
    app.run_jobs().await;
    let (state, mismatches) = verification(&app, &reference).await;
    assert_eq!((state.as_str(), mismatches.as_str()), ("review", r#"[["due_date", "DUE_DATE_MISMATCH"]]"#));
    let mut officer = app.signed_in("supervisor@sala.example").await;
    let case = officer.get(&format!("/en/officer/case/{reference}")).await;
    assert!(case.text.contains("The due date differs from the immigration register"), "{}", case.text);
    // Nor does saying that the stay was extended.
    let mut second = app.signed_in("mei@sala.example").await;
    let spare = spare(0);
    let extended = [
        ("previous-report", "previous-report", one("reported_before", "extended")),
        ("previous-report", "first-extension", date_fields("first_extension", spare.visit.arrived_on)),
    ];
    let reference = self::reference(&filed(&mut second, &spare, &extended).await);
    app.run_jobs().await;
    let (state, mismatches) = verification(&app, &reference).await;
    assert_eq!((state.as_str(), mismatches.as_str()), ("review", r#"[["first_extension", "DUE_DATE_MISMATCH"]]"#));
    app.finish().await;
}

/// Rule 6: due on 28 December by the portal's receipt, reported at a counter, and so due again 90 days later: the register knows of that.
#[tokio::test]
async fn a_report_at_a_counter_after_the_portals_counts() {
    let app = TestApp::start().await;
    let mut anna = app.signed_in("anna@sala.example").await;
    let (at_counter, alone) = (spare(0), spare(1));
    anna.file(&at_counter).await;
    let mut mei = app.signed_in("mei@sala.example").await;
    mei.file(&alone).await;
    app.run_jobs().await;
    let days = 89 + 2 * 90;
    let due = add_days(at_counter.visit.arrived_on, days);
    let hash = app.state.store.seal().lookup_passport(&at_counter.holder.state, &at_counter.holder.passport_no);
    let told = "update immigration.entry set next_report_due = $1::date where number_hash = $2";
    let told = sqlx::query(told).bind(due.to_string()).bind(&hash[..]).execute(&mut app.owner().await).await;
    assert_eq!(told.unwrap().rows_affected(), 1);
    app.clock.advance(SignedDuration::from_hours(24 * 180));
    for (account, of, expected) in [
        ("anna@sala.example", &at_counter, ("approved", "[]")),
        ("mei@sala.example", &alone, ("review", r#"[["due_date", "DUE_DATE_MISMATCH"]]"#)),
    ] {
        let mut browser = app.signed_in(account).await;
        let reference = reference(&filed(&mut browser, of, &due_date(of, days)).await);
        app.run_jobs().await;
        let (state, mismatches) = verification(&app, &reference).await;
        assert_eq!((state.as_str(), mismatches.as_str()), expected, "{account}");
    }
    app.finish().await;
}

/// One national record: a receipt of the portal is true under whichever account it is named.
#[tokio::test]
async fn a_receipt_of_the_portal_is_confirmed_for_another_account() {
    let app = TestApp::start().await;
    let spare = spare(0);
    let mut anna = app.signed_in("anna@sala.example").await;
    anna.file(&spare).await;
    app.run_jobs().await;
    app.clock.advance(SignedDuration::from_hours(24 * 90));
    let mut mei = app.signed_in("mei@sala.example").await;
    let reference = reference(&filed(&mut mei, &spare, &due_date(&spare, 89 + 90)).await);
    app.run_jobs().await;
    assert_eq!(verification(&app, &reference).await, ("approved".to_owned(), "[]".to_owned()));
    // Naming her passport as the one before does not make her receipt somebody else's.
    let mut liam = app.signed_in("liam@sala.example").await;
    let other = super::report::spare(1);
    let named = [
        ("renewed-passport", "renewed-passport", one("passport_renewed", "yes")),
        ("renewed-passport", "previous-passport", one("previous_passport_no", &spare.holder.passport_no)),
    ];
    let changed: Vec<_> = due_date(&spare, 89 + 90).into_iter().chain(named).collect();
    let reference = self::reference(&filed(&mut liam, &other, &changed).await);
    app.run_jobs().await;
    let (state, mismatches) = verification(&app, &reference).await;
    assert_eq!((state.as_str(), mismatches.as_str()), ("review", r#"[["due_date", "DUE_DATE_MISMATCH"]]"#));
    app.finish().await;
}

/// Rule 10: the number of a passport that is not that of the last report links nothing.
#[tokio::test]
async fn another_old_passport_than_the_last_reports_goes_to_an_officer() {
    let app = TestApp::start().await;
    let mut anna = app.signed_in("anna@sala.example").await;
    anna.file(&spare(0)).await;
    app.run_jobs().await;
    app.clock.advance(SignedDuration::from_hours(85 * 24));
    let mut anna = app.signed_in("anna@sala.example").await;
    let renewed = |number: &str| {
        [
            ("renewed-passport", "renewed-passport", one("passport_renewed", "yes")),
            ("renewed-passport", "previous-passport", one("previous_passport_no", number)),
        ]
    };
    let next = passport("approved");
    let reference = reference(&filed(&mut anna, &next, &renewed("ZZ9999999")).await);
    app.run_jobs().await;
    let (state, mismatches) = verification(&app, &reference).await;
    let expected = r#"[["previous_passport_no", "PASSPORT_CHANGED_LINK_REQUIRED"]]"#;
    assert_eq!((state.as_str(), mismatches.as_str()), ("review", expected));
    app.finish().await;
}

/// Rule 12: the same POST again says the same again.
#[tokio::test]
async fn a_second_report_is_answered_with_the_first_however_often_it_is_sent() {
    let app = TestApp::start().await;
    let mut anna = app.signed_in("anna@sala.example").await;
    let first = anna.file(&passport("approved")).await;
    app.run_jobs().await;
    let draft = anna.fill(&passport("approved")).await;
    let path = format!("/en/apply/{draft}/check-answers");
    let shown = anna.get(&path).await;
    let key = shown.between("name=\"idempotency_key\" value=\"", "\"").unwrap().to_owned();
    for _ in 0..2 {
        let sent = anna.post(&path, &[("declaration", "true"), ("idempotency_key", &key)]).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text);
        assert!(sent.location().ends_with(&format!("{first}?filed=earlier")), "{}", sent.location());
    }
    app.finish().await;
}
