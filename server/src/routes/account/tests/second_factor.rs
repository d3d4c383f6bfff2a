//! The second step of signing in: set up, asked for, used once, lost, taken away.

use super::{PASSWORD, last_mail, member};
use crate::authenticator;
use crate::seed::accounts;
use crate::testing::{Answer, Browser, TestApp};
use axum::http::StatusCode;
use jiff::SignedDuration;

const PAGE: &str = "/en/account/second-factor";
const CODE: &str = "/en/sign-in/code";
const EMAIL: &str = "two@example.com";

/// The secret that a page shows to be put into an app.
fn secret(page: &Answer) -> String {
    let shown = page.between("lang=\"en\" class=\"sala-long\">", "<").expect("a secret");
    shown.replace(' ', "")
}

/// The recovery codes that a page shows.
fn recovery_codes(page: &Answer) -> Vec<String> {
    let items = page.text.split("<li lang=\"en\" class=\"sala-reference\">").skip(1);
    items.filter_map(|item| item.split_once('<')).map(|(code, _)| code.to_owned()).collect()
}

/// Types the password; where that leads.
async fn password<'a>(app: &'a TestApp, email: &str) -> (Browser<'a>, String) {
    let mut browser = app.browser();
    browser.get("/en/sign-in").await;
    let password = if email == EMAIL { PASSWORD } else { accounts::PASSWORD };
    let answer = browser.post("/en/sign-in", &[("email", email), ("password", password)]).await;
    browser.get(CODE).await;
    (browser, answer.location().to_owned())
}

fn code(app: &TestApp, secret: &str) -> String {
    authenticator::code(secret, app.clock.now()).unwrap()
}

#[tokio::test]
async fn an_app_is_set_up_asked_for_and_taken_away() {
    let app = TestApp::start().await;
    let mut browser = member(&app, EMAIL).await;
    assert!(browser.get(PAGE).await.text.contains("Set up"));
    let page = browser.submit(PAGE, &[("act", "begin"), ("next", "/en/account/dates")]).await;
    let secret = secret(&page);
    assert!(page.text.contains("value=\"/en/account/dates\""), "{}", page.text);
    // Until its first code is typed, signing in asks for nothing more.
    assert_eq!(password(&app, EMAIL).await.1, "/en/account");
    let wrong = browser.post(PAGE, &[("act", "confirm"), ("code", "000000")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.text.contains("href=\"#code\""), "{}", wrong.text);
    let set =
        browser.post(PAGE, &[("act", "confirm"), ("code", &code(&app, &secret)), ("next", "/en/account/dates")]).await;
    assert_eq!(set.status, StatusCode::OK, "{}", set.text);
    let recovery = recovery_codes(&set);
    assert_eq!(recovery.len(), authenticator::RECOVERY_CODES);
    assert!(set.text.contains("href=\"/en/account/dates\""), "{}", set.text);
    assert!(browser.get(PAGE).await.text.contains("You have 8 recovery codes left."));
    app.run_jobs().await;
    assert_eq!(last_mail(&app, EMAIL).subject, "Signing in now takes two steps");
    // Beginning anew changes nothing of one that is in use.
    browser.post(PAGE, &[("act", "begin")]).await;

    // With the password alone nobody is signed in, and a code is taken once.
    let (mut second, leads) = password(&app, EMAIL).await;
    assert_eq!(leads, CODE);
    assert!(second.get("/en/account").await.location().starts_with("/en/sign-in"));
    let used = second.post(CODE, &[("code", &code(&app, &secret))]).await;
    assert_eq!(used.status, StatusCode::UNPROCESSABLE_ENTITY, "the code that set it up was used by that");
    app.clock.advance(SignedDuration::from_secs(30));
    let fresh = code(&app, &secret);
    let before = second.cookies();
    assert_eq!(second.post(CODE, &[("code", &fresh)]).await.location(), "/en/account");
    assert_ne!(second.cookies(), before, "a new id");
    assert_eq!(second.get("/en/account").await.status, StatusCode::OK);
    let (mut third, _) = password(&app, EMAIL).await;
    assert_eq!(third.post(CODE, &[("code", &fresh)]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let typed = recovery[0].to_lowercase().replace('-', " ");
    assert_eq!(third.post(CODE, &[("code", &typed)]).await.location(), "/en/account");
    let (mut fourth, _) = password(&app, EMAIL).await;
    assert_eq!(fourth.post(CODE, &[("code", &recovery[0])]).await.status, StatusCode::UNPROCESSABLE_ENTITY);

    // New recovery codes take the place of the old ones; taking the app away needs a code as well.
    let renewed = second.post(PAGE, &[("act", "renew"), ("code", &recovery[1])]).await;
    assert_eq!(recovery_codes(&renewed).len(), authenticator::RECOVERY_CODES);
    let old = second.post(PAGE, &[("act", "remove"), ("code", &recovery[2])]).await;
    assert_eq!(old.status, StatusCode::UNPROCESSABLE_ENTITY);
    let removed = second.submit(PAGE, &[("act", "remove"), ("code", &recovery_codes(&renewed)[0])]).await;
    assert!(removed.text.contains("The app has been removed."), "{}", removed.text);
    assert_eq!(password(&app, EMAIL).await.1, "/en/account");
    app.run_jobs().await;
    assert_eq!(last_mail(&app, EMAIL).subject, "Signing in takes one step again");
    app.finish().await;
}

#[tokio::test]
async fn whoever_works_for_an_agency_needs_it() {
    let app = TestApp::start().await;
    let email = "officer.phuket@sala.example";
    let (mut officer, leads) = password(&app, email).await;
    assert_eq!(leads, CODE);
    let page = officer.get(CODE).await;
    assert!(page.text.contains(&format!("would now show {}", app.demonstration_code())), "{}", page.text);
    assert!(officer.get("/en/officer").await.location().starts_with("/en/sign-in?"));
    assert_eq!(
        officer.post(CODE, &[("code", "12"), ("next", "/en/officer?state=x")]).await.status,
        StatusCode::UNPROCESSABLE_ENTITY
    );
    let code = app.demonstration_code();
    let answer = officer.post(CODE, &[("code", &code), ("next", "/en/officer?state=x")]).await;
    assert_eq!(answer.location(), "/en/officer?state=x");
    officer.get(PAGE).await;
    officer.submit(PAGE, &[("act", "remove"), ("code", &code)]).await;
    // What he opens as an officer leads to setting it up, and from there back.
    for (page, role) in [
        ("/en/officer", email),
        ("/en/agency/webhooks", "administrator@sala.example"),
        ("/en/officer/finance", "finance.bangkok@sala.example"),
    ] {
        let mut browser = if role == email { password(&app, role).await.0 } else { app.signed_in(role).await };
        if role != email {
            browser.get(PAGE).await;
            browser.submit(PAGE, &[("act", "remove"), ("code", &code)]).await;
        }
        let next = serde_urlencoded::to_string([("next", page)]).unwrap();
        assert_eq!(browser.get(page).await.location(), format!("{PAGE}?{next}"), "{role}");
        assert_eq!(browser.get("/en/account").await.status, StatusCode::OK, "he is a person too");
    }
    app.finish().await;
}

#[tokio::test]
async fn codes_are_guessed_a_few_times_only() {
    let app = TestApp::start_with(|config| config.no_limits = false).await;
    let (mut browser, _) = password(&app, "officer.phuket@sala.example").await;
    for _ in 0..5 {
        assert_eq!(browser.post(CODE, &[("code", "000000")]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
    let code = app.demonstration_code();
    assert_eq!(browser.post(CODE, &[("code", &code)]).await.status, StatusCode::TOO_MANY_REQUESTS);
    app.clock.advance(SignedDuration::from_mins(2));
    let code = app.demonstration_code();
    assert_eq!(browser.post(CODE, &[("code", &code)]).await.location(), "/en/officer");
    app.finish().await;
}

#[tokio::test]
async fn a_password_that_changes_meanwhile_ends_the_half_of_a_sign_in() {
    let app = TestApp::start().await;
    let (mut browser, _) = password(&app, "officer.phuket@sala.example").await;
    let raised = "update account set session_epoch = session_epoch + 1";
    sqlx::raw_sql(raised).execute(&mut app.owner().await).await.unwrap();
    let answer = browser.post(CODE, &[("code", &app.demonstration_code())]).await;
    assert_eq!(answer.location(), "/en/sign-in");
    assert_eq!(app.browser().get(CODE).await.location(), "/en/sign-in");
    app.finish().await;
}

/// Whoever stopped at his code and lost his app, or is somebody else: the browser signs in as if it had never been asked.
#[tokio::test]
async fn a_code_that_was_never_typed_holds_nobody_up() {
    let app = TestApp::start().await;
    let email = "mei@sala.example";
    let account = app.with_second_factor(email).await;
    let (mut browser, led) = password(&app, email).await;
    assert!(led.starts_with(CODE), "{led}");
    browser.get("/en/sign-in").await;
    let next = browser.post("/en/sign-in", &[("email", "anna@sala.example"), ("password", accounts::PASSWORD)]).await;
    assert_eq!(next.location(), "/en/account");
    assert!(browser.get("/en/account").await.text.contains("anna@sala.example"));
    let (mut browser, _) = password(&app, email).await;
    let mut tx = app.state.store.begin_system().await.unwrap();
    assert!(tx.second_factor_remove(account).await.unwrap());
    tx.commit().await.unwrap();
    browser.get("/en/sign-in").await;
    browser.post("/en/sign-in", &[("email", email), ("password", accounts::PASSWORD)]).await;
    assert_eq!(browser.get("/en/account").await.status, StatusCode::OK);
    app.finish().await;
}
