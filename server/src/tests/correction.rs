//! Correcting a report that came back: it counts from its first filing, and everything follows the corrected answers.

use super::report::{date_fields, pages, passport, reference};
use crate::testing::{Browser, TestApp};
use axum::http::StatusCode;
use jiff::SignedDuration;
use jiff::civil::Date;
use sala::calendar::{add_days, format_day};
use sala::id::CaseReference;
use sala::text::Lang;

const LIAM: &str = "liam@sala.example";

/// A report from Phuket that differs from the register and was returned.
pub(super) async fn returned(app: &TestApp) -> String {
    let mut liam = app.signed_in(LIAM).await;
    let reference = liam.file(&passport("arrival-differs")).await;
    app.run_jobs().await;
    let mut officer = app.signed_in("officer.phuket@sala.example").await;
    let path = format!("/en/officer/case/{reference}");
    let claimed = {
        let shown = officer.get(&path).await;
        let version = shown.between("name=\"version\" value=\"", "\"").unwrap().to_owned();
        officer.submit(&format!("{path}/claim"), &[("version", &version)]).await
    };
    let version = claimed.between("name=\"version\" value=\"", "\"").unwrap().to_owned();
    let fields =
        [("version", version.as_str()), ("reason", "ARRIVAL_DATE_MISMATCH"), ("note", "Please look at the stamp.")];
    assert_eq!(officer.post(&format!("{path}/return"), &fields).await.status, StatusCode::SEE_OTHER);
    app.run_jobs().await;
    reference
}

/// Begins the correction; its draft.
async fn correct(liam: &mut Browser<'_>, reference: &str) -> String {
    liam.get(&format!("/en/case/{reference}")).await;
    let check = liam.submit(&format!("/en/case/{reference}/correct"), &[]).await;
    check.between("/en/apply/", "/").unwrap().to_owned()
}

fn true_arrival() -> Date {
    passport("arrival-differs").visit.arrived_on
}

/// Office, period and whether the state is what its events add up to.
async fn stored(app: &TestApp, reference: &str) -> (String, String, bool) {
    let reference = CaseReference::parse(reference).unwrap();
    let mut tx = app.state.store.begin_system().await.unwrap();
    let case = tx.case_by_reference(&reference).await.unwrap().unwrap();
    let verified = tx.chains_verify(Some(&reference), None, 1).await.unwrap();
    tx.commit().await.unwrap();
    (case.state.office, case.period, verified.broken.is_empty() && verified.differing.is_empty())
}

/// The online window of the report closed on 29 September. It was filed on the 20th, and is corrected on 2 October.
#[tokio::test]
async fn a_report_is_corrected_after_the_window_has_closed_and_its_days_follow() {
    let app = TestApp::start().await;
    let reference = returned(&app).await;
    app.clock.advance(SignedDuration::from_hours(12 * 24));
    let mut liam = app.signed_in(LIAM).await;
    let draft = correct(&mut liam, &reference).await;
    liam.answer(&draft, "arrival", &date_fields("last_arrival", true_arrival())).await;
    let sent = liam.send_draft(&draft).await;
    assert!(sent.location().contains(&reference), "the same case: {}", sent.location());
    app.run_jobs().await;
    let receipt = liam.get(&format!("/en/case/{reference}/receipt")).await;
    assert_eq!(receipt.status, StatusCode::OK);
    // Day 1 is the arrival: due on day 90, and the next 90 days later.
    let next = add_days(true_arrival(), 89 + 90);
    assert!(receipt.text.contains(&format_day(next, Lang::En)), "{}", receipt.text);
    let (office, period, holds) = stored(&app, &reference).await;
    assert_eq!((office.as_str(), period, holds), ("IMM-83", add_days(true_arrival(), 89).to_string(), true));
    app.finish().await;
}

#[tokio::test]
async fn a_corrected_address_brings_the_report_to_the_office_of_its_province() {
    let app = TestApp::start().await;
    let reference = returned(&app).await;
    let mut liam = app.signed_in(LIAM).await;
    let draft = correct(&mut liam, &reference).await;
    liam.answer(&draft, "arrival", &date_fields("last_arrival", true_arrival())).await;
    let place = pages(&passport("approved")).into_iter().find(|(page, _)| *page == "place").unwrap().1;
    liam.answer(&draft, "place", &place).await;
    liam.send_draft(&draft).await;
    app.run_jobs().await;
    // No host in Bangkok has told of him: an officer looks, in Bangkok, and nobody holds it yet.
    let path = format!("/en/officer/case/{reference}");
    let mut phuket = app.signed_in("officer.phuket@sala.example").await;
    assert_eq!(phuket.get(&path).await.status, StatusCode::NOT_FOUND);
    let mut bangkok = app.signed_in("officer.bangkok@sala.example").await;
    assert!(bangkok.get("/en/officer").await.text.contains(&reference));
    let shown = bangkok.get(&path).await;
    assert!(shown.text.contains(&format!("{path}/claim")), "it can be taken");
    let version = shown.between("name=\"version\" value=\"", "\"").unwrap().to_owned();
    let approved = bangkok.post(&format!("{path}/approve"), &[("version", &version)]).await;
    assert_eq!(approved.status, StatusCode::SEE_OTHER);
    app.run_jobs().await;
    let (office, period, holds) = stored(&app, &reference).await;
    assert_eq!((office.as_str(), period, holds), ("IMM-10", add_days(true_arrival(), 89).to_string(), true));
    app.finish().await;
}

/// What Liam is told when he corrects his arrival so that the day of filing, 20 September, is outside the window of the report.
async fn told(liam: &mut Browser<'_>, (reference, draft): (&str, &str), arrival: Date) -> String {
    let led = liam.answer(draft, "arrival", &date_fields("last_arrival", arrival)).await;
    assert!(led.ends_with("/not-now"), "{led}");
    let text = liam.get(&led).await.text;
    assert!(text.contains("With these answers this report does not count"), "{text}");
    assert!(text.contains("20 September 2026"), "{text}");
    let withdraw = format!("/en/case/{reference}/action/withdraw");
    assert!(text.contains(&withdraw) && !text.contains("continue from your account"), "{text}");
    assert_eq!(liam.get(&withdraw).await.status, StatusCode::OK);
    text
}

/// The window of the corrected days opens on 6 October: the correction, which counts from 20 September, is refused then too.
#[tokio::test]
async fn a_correction_that_was_filed_too_early_leads_to_a_report_of_its_own() {
    let app = TestApp::start().await;
    let reference = returned(&app).await;
    let arrival = jiff::civil::date(2026, 7, 24);
    let mut liam = app.signed_in(LIAM).await;
    let correction = correct(&mut liam, &reference).await;
    let text = told(&mut liam, (&reference, &correction), arrival).await;
    assert!(text.contains("6 October 2026") && text.contains("until 21 October 2026"), "{text}");
    app.clock.set("2026-10-03T09:00:00+07:00".parse().unwrap());
    let mut liam = app.signed_in(LIAM).await;
    let text = told(&mut liam, (&reference, &correction), add_days(arrival, -4)).await;
    assert!(text.contains("You can send a new report now."), "its window opened on 2 October: {text}");
    app.clock.set("2026-10-06T09:00:00+07:00".parse().unwrap());
    let mut liam = app.signed_in(LIAM).await;
    let draft = liam.begin().await;
    for (page, values) in pages(&passport("arrival-differs")) {
        let values = if page == "arrival" { date_fields("last_arrival", arrival) } else { values };
        liam.answer(&draft, page, &values).await;
    }
    let second = super::report::reference(liam.send_draft(&draft).await.location());
    assert_ne!(reference, second);
    app.run_jobs().await;
    app.finish().await;
}

/// Truly due on 15 September, without a fine until the 22nd: on the 30th the fine is that of the 30th, not of the filing.
#[tokio::test]
async fn a_correction_that_was_filed_too_late_says_what_the_report_costs_today() {
    let app = TestApp::start().await;
    let reference = returned(&app).await;
    app.clock.advance(SignedDuration::from_hours(10 * 24));
    let mut liam = app.signed_in(LIAM).await;
    let correction = correct(&mut liam, &reference).await;
    let text = told(&mut liam, (&reference, &correction), jiff::civil::date(2026, 6, 18)).await;
    assert!(text.contains("was due on 15 September 2026"), "{text}");
    assert!(text.contains("we estimate the fine at 2,000 baht;"), "{text}");
    app.finish().await;
}

/// While one report is to be corrected the person files another of the right period: the corrected one would be the same.
#[tokio::test]
async fn a_correction_into_a_period_that_is_reported_gets_that_report() {
    let app = TestApp::start().await;
    let first = returned(&app).await;
    let mut liam = app.signed_in(LIAM).await;
    let draft = liam.begin().await;
    for (page, values) in pages(&passport("arrival-differs")) {
        let values = if page == "arrival" { date_fields("last_arrival", true_arrival()) } else { values };
        liam.answer(&draft, page, &values).await;
    }
    let second = reference(liam.send_draft(&draft).await.location());
    assert_ne!(first, second);
    for settled in [false, true] {
        let draft = correct(&mut liam, &first).await;
        liam.answer(&draft, "arrival", &date_fields("last_arrival", true_arrival())).await;
        let sent = liam.send_draft(&draft).await;
        assert!(sent.location().ends_with(&format!("{second}?filed=earlier")), "{settled}: {}", sent.location());
        app.run_jobs().await;
    }
    assert_eq!(liam.get(&format!("/en/case/{second}/receipt")).await.status, StatusCode::OK);
    assert!(stored(&app, &first).await.2);
    app.finish().await;
}

/// Returned on Sunday 20 September: reminded 7 days and one before the last day, as of everything that is to be done, and by the
/// service when 2 October is over; lapsed when the 5th is.
#[tokio::test]
async fn a_report_that_is_not_corrected_lapses() {
    let app = TestApp::start().await;
    let reference = returned(&app).await;
    let mails = |app: &TestApp, what: &str| {
        app.mails().iter().filter(|mail| mail.body.contains(&reference) && mail.body.contains(what)).count()
    };
    let reminder = "has not been sent again yet";
    let before = mails(&app, "");
    // Every day on which there could be a reminder of what is to be done, at the time of day at which they are sent.
    for day in 21..=30 {
        app.clock.set(format!("2026-09-{day}T08:00:00+07:00").parse().unwrap());
        app.run_jobs().await;
    }
    assert_eq!(mails(&app, ""), before + 1);
    assert_eq!(mails(&app, "7 days are left"), 1);
    app.clock.set("2026-10-02T23:59:59+07:00".parse().unwrap());
    app.run_jobs().await;
    assert_eq!(mails(&app, reminder), 0);
    app.clock.set("2026-10-03T00:00:00+07:00".parse().unwrap());
    app.run_jobs().await;
    assert_eq!(mails(&app, reminder), 1);
    app.clock.set("2026-10-04T08:00:00+07:00".parse().unwrap());
    app.run_jobs().await;
    assert_eq!(mails(&app, "One day is left"), 1);
    assert_eq!(mails(&app, ""), before + 3);
    let mut liam = app.signed_in(LIAM).await;
    let draft = correct(&mut liam, &reference).await;
    app.clock.set("2026-10-06T00:00:00+07:00".parse().unwrap());
    app.run_jobs().await;
    assert_eq!((mails(&app, reminder), mails(&app, "was not corrected in time")), (1, 1));
    let mut liam = app.signed_in(LIAM).await;
    let case = liam.get(&format!("/en/case/{reference}")).await;
    assert!(case.text.contains("so it does not count") && !case.text.contains("/correct\""), "{}", case.text);
    // The correction that was begun comes too late, and does nothing.
    let sent = liam.send_draft(&draft).await;
    assert!(sent.status.is_client_error() || sent.location().ends_with("/not-now"), "{}", sent.status);
    assert!(stored(&app, &reference).await.2);
    app.finish().await;
}
