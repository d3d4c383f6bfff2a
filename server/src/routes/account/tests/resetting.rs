use super::{PASSWORD, last_mail, member};
use crate::ports::mail::SentMail;
use crate::testing::TestApp;
use axum::http::StatusCode;
use jiff::SignedDuration;

const NEW: &str = "eight yellow buffaloes";

#[tokio::test]
async fn a_new_password_ends_all_sessions_and_the_link() {
    let app = TestApp::start().await;
    let mut elsewhere = member(&app, "reset@example.com").await;
    let mut browser = app.browser();
    browser.get("/en/reset-password").await;
    let page = browser.submit("/en/reset-password", &[("email", "reset@example.com")]).await;
    assert!(page.text.contains("one hour"), "{}", page.text);
    app.run_jobs().await;
    let link = last_mail(&app, "reset@example.com").link();

    assert_eq!(browser.get(&link).await.status, StatusCode::OK);
    for (wrong, message) in
        [("short", "at least 10"), ("my reset is here", "must not contain"), ("password1234", "too easy")]
    {
        let page = browser.post(&link, &[("password", wrong)]).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{wrong}");
        assert!(page.text.contains(message), "{wrong}: {}", page.text);
    }
    let page = browser.submit(&link, &[("password", NEW)]).await;
    assert!(page.text.contains("Your new password is saved"), "{}", page.text);
    assert_eq!(browser.get(&link).await.status, StatusCode::NOT_FOUND);
    assert_eq!(browser.post(&link, &[("password", "nine purple mynas")]).await.status, StatusCode::NOT_FOUND);
    assert_eq!(elsewhere.get("/en/account").await.location(), "/en/sign-in?next=%2Fen%2Faccount");
    app.run_jobs().await;
    assert_eq!(last_mail(&app, "reset@example.com").subject, "Your password was changed");

    for (password, status) in [(PASSWORD, StatusCode::UNPROCESSABLE_ENTITY), (NEW, StatusCode::SEE_OTHER)] {
        browser.get("/en/sign-in").await;
        let answer = browser.post("/en/sign-in", &[("email", "reset@example.com"), ("password", password)]).await;
        assert_eq!(answer.status, status);
    }
    app.finish().await;
}

#[tokio::test]
async fn a_link_works_for_an_hour_and_only_the_last_one() {
    let app = TestApp::start().await;
    let mut browser = member(&app, "hour@example.com").await;
    let mut links = Vec::new();
    for _ in 0..2 {
        browser.get("/en/reset-password").await;
        browser.post("/en/reset-password", &[("email", "hour@example.com")]).await;
        app.run_jobs().await;
        links.push(last_mail(&app, "hour@example.com").link());
    }
    assert_eq!(browser.get(&links[0]).await.status, StatusCode::NOT_FOUND);
    app.clock.advance(SignedDuration::from_mins(59));
    assert_eq!(browser.get(&links[1]).await.status, StatusCode::OK);
    app.clock.advance(SignedDuration::from_mins(1));
    assert_eq!(browser.get(&links[1]).await.status, StatusCode::NOT_FOUND);
    // A link for one purpose is none for another.
    assert_eq!(browser.get(&links[1].replace("reset-password", "verify")).await.status, StatusCode::NOT_FOUND);
    app.finish().await;
}

#[tokio::test]
async fn unknown_addresses_get_the_same_answer_and_no_mail() {
    let app = TestApp::start().await;
    let mut answers = Vec::new();
    for email in ["anna@sala.example", "unknown@example.com"] {
        let mut browser = app.browser();
        browser.get("/en/reset-password").await;
        let answer = browser.post("/en/reset-password", &[("email", email)]).await;
        answers.push((answer.status, answer.location().to_owned()));
    }
    assert_eq!(answers[0], answers[1]);
    app.run_jobs().await;
    let receivers: Vec<String> = app.mails().into_iter().map(|mail| mail.to).collect();
    assert_eq!(receivers, ["anna@sala.example"]);
    app.finish().await;
}

#[tokio::test]
async fn resetting_confirms_the_address_too() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    browser.get("/en/register").await;
    browser.post("/en/register", &[("email", "forgot@example.com"), ("password", PASSWORD)]).await;
    browser.get("/en/reset-password").await;
    browser.post("/en/reset-password", &[("email", "forgot@example.com")]).await;
    app.run_jobs().await;
    // Both mails are due at the same instant, so either may be sent first.
    let links: Vec<String> = app.mails().iter().map(SentMail::link).collect();
    let link = links.iter().find(|link| link.starts_with("/en/reset-password/")).unwrap();
    browser.get(link).await;
    browser.submit(link, &[("password", NEW)]).await;
    let page = browser.submit("/en/sign-in", &[("email", "forgot@example.com"), ("password", NEW)]).await;
    assert!(page.text.contains("forgot@example.com"), "{}", page.text);
    app.finish().await;
}
