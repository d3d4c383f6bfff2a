//! A picture of the passport may come with a card: without an account, skipped by whoever does not wish to, and seen by its traveller and
//! at the border alone.

use super::{ARRIVAL, traveller, trip};
use crate::testing::{Browser, TestApp};
use crate::tests::evisa::photo;
use app::pages::apply::document::{CONTINUE, UPLOAD};
use axum::http::StatusCode;
use jiff::SignedDuration;

const PAPER: &str = "PASSPORT_PAGE";

/// A card with all its questions answered; its draft and where the last answer led.
async fn answered(browser: &mut Browser<'_>) -> (String, String) {
    let draft = browser.begin_card().await;
    let led = browser.answer_all(&draft, [trip(ARRIVAL), traveller("SWE", "512345678", "Astrid")].concat()).await;
    (draft, led)
}

#[tokio::test]
async fn a_picture_goes_with_the_card_to_the_border() {
    let app = TestApp::start().await;
    let mut stranger = app.browser();
    let (draft, led) = answered(&mut stranger).await;
    assert!(led.ends_with("/check-answers"), "nothing leads over it: {led}");
    let check = stranger.get(&led).await;
    assert!(check.text.contains("Photo of the passport (optional)") && check.text.contains(PAPER), "{}", check.text);
    let page = format!("/en/apply/{draft}/documents/{PAPER}");
    let asked = stranger.get(&page).await;
    assert_eq!(asked.status, StatusCode::OK, "{}", asked.location());
    let wrong = stranger.upload(&page, &[("passport.jpg", b"GIF89a, no picture of ours")], UPLOAD).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", wrong.text);
    let kept = stranger.upload(&page, &[("passport.jpg", &photo(600, 400))], CONTINUE).await;
    assert_eq!(kept.location(), led, "{}", kept.text);
    let check = stranger.get(&led).await;
    let file = check.between(&format!("/en/apply/{draft}/files/"), "\"").expect("its file").to_owned();
    let shown = stranger.get(&format!("/en/apply/{draft}/files/{file}")).await;
    assert_eq!((shown.status, shown.headers["content-type"].to_str().unwrap()), (StatusCode::OK, "image/jpeg"));
    let mut other = app.browser();
    other.begin_card().await;
    for path in [format!("/en/apply/{draft}/files/{file}"), page] {
        assert_eq!(other.get(&path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    let sent = stranger.send_draft(&draft).await;
    let number = super::super::report::reference(sent.location());
    app.run_jobs().await;
    app.clock.set("2026-09-22T03:00:00Z".parse().unwrap());
    // The card lies with Phuket's office; this officer is of Bangkok's.
    let mut officer = app.signed_in("officer.bangkok@sala.example").await;
    let border = "/en/officer/arrival-card";
    officer.get(border).await;
    let seen = officer.post(border, &[("number", &number), ("passport_no", "512345678")]).await;
    let file = seen.between(&format!("/en/officer/case/{number}/files/"), "\"").expect(&seen.text).to_owned();
    let opened = officer.get(&format!("/en/officer/case/{number}/files/{file}")).await;
    assert_eq!((opened.status, opened.headers["content-type"].to_str().unwrap()), (StatusCode::OK, "image/jpeg"));
    let mut tx = app.state.store.begin_system().await.unwrap();
    let case = tx.case_by_reference(&number.parse().unwrap()).await.unwrap().unwrap();
    let looked = tx.access_log_of_case(case.id, None, 9).await.unwrap();
    drop(tx);
    let mut done: Vec<&str> = looked.iter().map(|line| line.action.as_str()).collect();
    done.sort_unstable();
    assert_eq!(done, ["document", "view"]);
    // Asked for a reason on another day, he still has everything before him.
    app.clock.set("2026-09-23T03:00:00Z".parse().unwrap());
    let mut officer = app.signed_in("officer.bangkok@sala.example").await;
    officer.get(border).await;
    let other_flight = [("number", &*number), ("passport_no", "512345678"), ("flight_no", "XX1"), ("use", "yes")];
    let asked = officer.post(border, &other_flight).await;
    assert_eq!(asked.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(asked.text.contains(&file) && asked.text.contains("Enter why the card serves"), "{}", asked.text);
    // Another agency's officer and another traveller get nothing of it.
    for email in ["licence@sala.example", "liam@sala.example"] {
        let path = format!("/en/officer/case/{number}/files/{file}");
        assert_eq!(app.signed_in(email).await.get(&path).await.status, StatusCode::NOT_FOUND, "{email}");
    }
    let mut other = app.browser();
    other.begin_card().await;
    assert_eq!(other.get(&format!("/en/case/{number}/files/{file}")).await.status, StatusCode::NOT_FOUND);
    app.finish_with_jobs().await;
}

/// Whoever has no account hands in only so many files.
#[tokio::test]
async fn strangers_fill_no_disk() {
    let app = TestApp::start_with(|config| config.no_limits = false).await;
    let mut stranger = app.browser();
    let (draft, _) = answered(&mut stranger).await;
    let page = format!("/en/apply/{draft}/documents/{PAPER}");
    stranger.get(&page).await;
    let mut status = StatusCode::OK;
    for _ in 0..41 {
        status = stranger.upload(&page, &[("passport.jpg", b"x")], UPLOAD).await.status;
        if status == StatusCode::TOO_MANY_REQUESTS {
            break;
        }
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    }
    assert_eq!(status, StatusCode::TOO_MANY_REQUESTS);
    app.clock.advance(SignedDuration::from_secs(11));
    stranger.get(&page).await;
    assert_eq!(
        stranger.upload(&page, &[("passport.jpg", b"x")], UPLOAD).await.status,
        StatusCode::UNPROCESSABLE_ENTITY
    );
    app.finish().await;
}
