//! Whoever types the details of a passport says first why its two lines cannot be used.

use super::super::report::{one, spare, typed_pages};
use super::{pages, sent};
use crate::testing::TestApp;
use axum::http::StatusCode;

#[tokio::test]
async fn what_is_typed_goes_to_an_officer_with_its_reason() {
    let app = TestApp::start().await;
    let mut anna = app.signed_in("anna@sala.example").await;
    let draft = anna.begin_visa("/en/foreigner/e-visa", &[]).await;
    let of = |code: &str| one("lines_missing", code);
    let path = format!("/en/apply/{draft}/passport");
    for (page, values) in pages(0, "TR", "single") {
        match page {
            "passport-lines" => continue,
            "passport-entry" => {}
            _ => {
                anna.answer(&draft, page, &values).await;
                continue;
            }
        }
        for (page, values) in typed_pages(&spare(0)) {
            if page == "passport" {
                assert!(anna.get(&path).await.location().ends_with("/lines-missing"), "the reason comes first");
                anna.answer(&draft, "lines-missing", &of("NO_LINES")).await;
                anna.get(&path).await;
                let fields: Vec<_> = values.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
                let refused = anna.post(&path, &fields).await;
                assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
                assert!(refused.text.contains("A passport has two lines below the photo"));
                anna.answer(&draft, "lines-missing", &of("UNREADABLE")).await;
            }
            anna.answer(&draft, page, &values).await;
        }
    }
    anna.papers(&draft).await;
    let reference = sent(&anna.send_draft(&draft).await);
    let why = super::load(&app, &reference).await.state.answers.text("lines_missing").to_owned();
    assert_eq!(why, "UNREADABLE");
    let mut london = app.signed_in("visa.london@sala.example").await;
    let case = london.get(&format!("/en/officer/case/{reference}")).await;
    assert!(case.text.contains("They are damaged or cannot be read"), "{}", case.text);
    app.finish_with_jobs().await;
}

/// Who types and copies the lines beside it is told what differs, before there is anything to pay; what was copied goes with the case.
#[tokio::test]
async fn lines_that_differ_from_what_is_typed_are_told_before_the_fee() {
    let app = TestApp::start().await;
    let mut anna = app.signed_in("anna@sala.example").await;
    let draft = anna.begin_visa("/en/foreigner/e-visa", &[]).await;
    let lines = |number: usize| {
        let zone = spare(number).holder.mrz();
        let (upper, lower) = zone.split_once('\n').unwrap();
        [one("mrz_line_1", upper), one("mrz_line_2", lower)].concat()
    };
    for (page, values) in pages(0, "TR", "single") {
        match page {
            "passport-lines" => {}
            "passport-entry" => {
                for (page, values) in typed_pages(&spare(0)) {
                    if page == "passport" {
                        anna.answer(&draft, "lines-missing", &one("lines_missing", "NOT_ACCEPTED")).await;
                    }
                    anna.answer(&draft, page, &values).await;
                }
                let led = anna.answer(&draft, "lines-beside", &lines(1)).await;
                assert!(led.ends_with("/not-now"), "{led}");
                let told = anna.get(&led).await.text;
                assert!(
                    told.contains("The two lines say something else") && told.contains("the passport number"),
                    "{told}"
                );
                assert!(told.contains("/lines-beside") && told.contains("/passport"), "{told}");
                let half = [("mrz_line_1", "P<GBR"), ("mrz_line_2", "")];
                let path = format!("/en/apply/{draft}/lines-beside");
                anna.get(&path).await;
                assert_eq!(anna.post(&path, &half).await.status, StatusCode::UNPROCESSABLE_ENTITY);
                let led = anna.answer(&draft, "lines-beside", &lines(0)).await;
                assert!(!led.ends_with("/not-now"), "{led}");
            }
            _ => drop(anna.answer(&draft, page, &values).await),
        }
    }
    anna.papers(&draft).await;
    let reference = sent(&anna.send_draft(&draft).await);
    let copied = super::load(&app, &reference).await.state.answers.text("mrz_line_2").to_owned();
    assert!(copied.starts_with(&spare(0).holder.passport_no), "{copied}");
    app.finish_with_jobs().await;
}
