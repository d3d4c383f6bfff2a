//! From registering to signing out everywhere, over the real router and a real Postgres.

mod longest_sessions;
mod registering;
mod resetting;
mod second_factor;
mod sessions;
mod signing_in;

use crate::testing::{Browser, TestApp};

/// A password that the rules accept.
pub(super) const PASSWORD: &str = "seven green elephants";

/// Registers and confirms an account, and leaves the browser at the sign-in page.
pub(super) async fn registered<'a>(app: &'a TestApp, email: &str) -> Browser<'a> {
    let mut browser = app.browser();
    browser.get("/en/register").await;
    browser.submit("/en/register", &[("email", email), ("password", PASSWORD)]).await;
    app.run_jobs().await;
    let link = last_mail(app, email).link();
    browser.get(&link).await;
    browser.submit(&link, &[("password", PASSWORD)]).await;
    browser.get("/en/sign-in").await;
    browser
}

/// Registers, confirms and signs in.
pub(super) async fn member<'a>(app: &'a TestApp, email: &str) -> Browser<'a> {
    let mut browser = registered(app, email).await;
    let page = browser.submit("/en/sign-in", &[("email", email), ("password", PASSWORD)]).await;
    assert!(page.text.contains(email), "{}", page.text);
    browser
}

/// The newest mail to that address.
pub(super) fn last_mail(app: &TestApp, email: &str) -> crate::ports::mail::SentMail {
    let mails = app.mails();
    mails.into_iter().rev().find(|mail| mail.to == email).unwrap_or_else(|| panic!("no mail to {email}"))
}
