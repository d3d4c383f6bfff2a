use super::{PASSWORD, last_mail, registered};
use crate::testing::TestApp;
use axum::http::StatusCode;
use jiff::SignedDuration;

#[tokio::test]
async fn from_the_form_to_the_page_one_wanted() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    let page = browser.get("/th/register?next=%2Fth%2Faccount").await;
    assert!(page.text.contains("name=\"next\" value=\"/th/account\""), "{}", page.text);
    let fields = [("email", " Nok@Example.COM "), ("password", PASSWORD), ("next", "/th/account")];
    let answer = browser.post("/th/register", &fields).await;
    assert_eq!((answer.status, answer.location()), (StatusCode::SEE_OTHER, "/th/check-your-mail"));
    app.run_jobs().await;

    let mail = last_mail(&app, "nok@example.com");
    assert!(mail.subject.contains("ยืนยัน") && mail.body.contains("http://localhost/th/verify/"), "{mail:?}");
    let link = mail.link();
    assert!(link.ends_with("?next=%2Fth%2Faccount"), "{link}");

    // Opening it, as a virus scanner does, confirms nothing.
    for _ in 0..2 {
        let page = browser.get(&link).await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(page.text.contains("<button"), "{}", page.text);
    }
    browser.get("/th/sign-in").await;
    let early = browser.post("/th/sign-in", &[("email", "nok@example.com"), ("password", PASSWORD)]).await;
    assert_eq!(early.location(), "/th/check-your-mail", "an unconfirmed address cannot sign in");
    app.run_jobs().await;
    let newer = last_mail(&app, "nok@example.com").link();
    assert_ne!(newer, link, "but gets another link");
    assert_eq!(browser.get(&link).await.status, StatusCode::NOT_FOUND, "and the one before no longer works");

    browser.get(&newer).await;
    let page = browser.submit(&newer, &[("password", PASSWORD)]).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.text.contains("ยืนยันอีเมลแล้ว"), "{}", page.text);
    // Once more does no harm.
    assert!(browser.get(&newer).await.text.contains("ยืนยันอีเมลแล้ว"));

    browser.get("/th/sign-in?next=%2Fth%2Faccount").await;
    let fields = [("email", "NOK@example.com"), ("password", PASSWORD), ("next", "/th/account")];
    let page = browser.submit("/th/sign-in", &fields).await;
    assert!(page.text.contains("nok@example.com"), "{}", page.text);
    app.finish().await;
}

#[tokio::test]
async fn nobody_learns_whether_an_address_has_an_account() {
    let app = TestApp::start().await;
    registered(&app, "known@example.com").await;
    let mut answers = Vec::new();
    for email in ["known@example.com", "unknown@example.com"] {
        let mut browser = app.browser();
        browser.get("/en/register").await;
        let answer = browser.post("/en/register", &[("email", email), ("password", "another long password")]).await;
        let page = browser.get(answer.location()).await;
        answers.push((answer.status, answer.location().to_owned(), answer.text, without_nonce(&page.text)));
    }
    assert_eq!(answers[0], answers[1]);
    app.run_jobs().await;
    let mail = last_mail(&app, "known@example.com");
    assert_eq!(mail.subject, "You already have an account");
    assert_eq!(mail.link(), "/en/sign-in");
    // Nothing was changed by it.
    let mut browser = app.browser();
    browser.get("/en/sign-in").await;
    let answer = browser.post("/en/sign-in", &[("email", "known@example.com"), ("password", PASSWORD)]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    app.finish().await;
}

fn without_nonce(html: &str) -> String {
    html.split("nonce=").map(|part| part.split_once(' ').map_or(part, |(_, rest)| rest)).collect()
}

/// Somebody else registers the same address, before or after its owner: what he chose counts only if its own link is used.
#[tokio::test]
async fn a_link_confirms_the_registration_it_was_sent_for() {
    let app = TestApp::start().await;
    let passwords = ["the first password", "the second password", "the third password"];
    for (number, own) in passwords.into_iter().enumerate() {
        let email = format!("several-{number}@example.com");
        let mut links = Vec::new();
        for password in passwords {
            let mut browser = app.browser();
            browser.get("/en/register").await;
            browser.post("/en/register", &[("email", &email), ("password", password)]).await;
            app.run_jobs().await;
            links.push(last_mail(&app, &email).link());
        }
        let mut owner = app.browser();
        owner.get(&links[number]).await;
        let confirmed = owner.submit(&links[number], &[("password", own)]).await;
        assert_eq!(confirmed.status, StatusCode::OK);
        for (link, password) in links.iter().zip(passwords) {
            let mut browser = app.browser();
            let status = if password == own { StatusCode::OK } else { StatusCode::NOT_FOUND };
            assert_eq!(browser.get(link).await.status, status, "{password}");
            browser.get("/en/sign-in").await;
            let late = browser.submit_anyway(link).await;
            assert_eq!(late.status, status, "a late press changes nothing");
            let status = if password == own { StatusCode::SEE_OTHER } else { StatusCode::UNPROCESSABLE_ENTITY };
            browser.get("/en/sign-in").await;
            let answer = browser.post("/en/sign-in", &[("email", &email), ("password", password)]).await;
            assert_eq!(answer.status, status, "{own} was confirmed; {password}");
        }
    }
    app.finish().await;
}

/// The owner of an address takes the mail of a stranger's registration for his own: without the stranger's password nothing is confirmed,
/// and the stranger, who knows that, has no mail.
#[tokio::test]
async fn a_strangers_registration_is_not_confirmed_by_mistake() {
    let app = TestApp::start().await;
    let (email, strangers) = ("mistaken@example.com", "what the stranger knows");
    let mut links = Vec::new();
    for password in [PASSWORD, strangers] {
        let mut browser = app.browser();
        browser.get("/en/register").await;
        browser.post("/en/register", &[("email", email), ("password", password)]).await;
        app.run_jobs().await;
        links.push(last_mail(&app, email).link());
    }
    let mut owner = app.browser();
    for (typed, error) in [("", "Enter a password"), (PASSWORD, "This is not the password that was chosen")] {
        owner.get(&links[1]).await;
        let page = owner.post(&links[1], &[("password", typed)]).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(page.text.contains("govuk-error-summary") && page.text.contains(error), "{}", page.text);
        assert!(typed.is_empty() || !page.text.contains(typed), "passwords are not sent back");
    }
    let mut stranger = app.browser();
    stranger.get("/en/sign-in").await;
    let answer = stranger.post("/en/sign-in", &[("email", email), ("password", strangers)]).await;
    assert_eq!(answer.location(), "/en/check-your-mail", "his is not confirmed");
    owner.get(&links[0]).await;
    owner.submit(&links[0], &[("password", PASSWORD)]).await;
    owner.get("/en/sign-in").await;
    let answer = owner.post("/en/sign-in", &[("email", email), ("password", PASSWORD)]).await;
    assert_eq!(answer.location(), "/en/account");
    stranger.get("/en/sign-in").await;
    let answer = stranger.post("/en/sign-in", &[("email", email), ("password", strangers)]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    app.finish().await;
}

/// Whoever gets a new password by mail before any registration was confirmed ends all of them.
#[tokio::test]
async fn a_new_password_by_mail_ends_what_was_registered() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    browser.get("/en/register").await;
    browser.post("/en/register", &[("email", "reset@example.com"), ("password", "somebody else's words")]).await;
    app.run_jobs().await;
    let registered = last_mail(&app, "reset@example.com").link();
    browser.get("/en/reset-password").await;
    browser.post("/en/reset-password", &[("email", "reset@example.com")]).await;
    app.run_jobs().await;
    let link = last_mail(&app, "reset@example.com").link();
    browser.get(&link).await;
    browser.post(&link, &[("password", PASSWORD)]).await;
    assert_eq!(browser.get(&registered).await.status, StatusCode::NOT_FOUND);
    browser.get("/en/sign-in").await;
    let answer = browser.post("/en/sign-in", &[("email", "reset@example.com"), ("password", PASSWORD)]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    app.finish().await;
}

#[tokio::test]
async fn wrong_input_gets_the_same_page_with_what_was_typed() {
    let app = TestApp::start().await;
    for (lang, message) in [("en", "at least 10 characters"), ("th", "อย่างน้อย 10 ตัวอักษร"), ("zh", "至少需要10个字符")]
    {
        let mut browser = app.browser();
        let path = format!("/{lang}/register");
        browser.get(&path).await;
        let fields = [("email", "nobody@"), ("password", "short"), ("next", "/en/account")];
        let page = browser.post(&path, &fields).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(page.text.contains(message) && page.text.contains("govuk-error-summary"), "{}", page.text);
        assert!(page.text.contains("value=\"nobody@\""), "{}", page.text);
        assert!(page.text.contains(&format!("value=\"/{lang}/account\"")), "{}", page.text);
        assert!(!page.text.contains("value=\"short\""), "passwords are not sent back");
    }
    let mut browser = app.browser();
    browser.get("/en/register").await;
    let page = browser.post("/en/register", &[]).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(app.mails().is_empty());
    app.finish().await;
}

#[tokio::test]
async fn links_work_once_for_a_day_and_are_not_stored() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    browser.get("/en/register").await;
    browser.post("/en/register", &[("email", "late@example.com"), ("password", PASSWORD)]).await;
    let mut owner = app.owner().await;
    let payload: String =
        sqlx::query_scalar("select payload::text from job where kind = 'mail' order by id desc limit 1")
            .fetch_one(&mut owner)
            .await
            .unwrap();
    let hash: Vec<u8> = sqlx::query_scalar("select hash from account_token").fetch_one(&mut owner).await.unwrap();
    app.run_jobs().await;
    let link = last_mail(&app, "late@example.com").link();
    let token = link.rsplit('/').next().unwrap();
    assert_eq!(token.len(), 43, "256 bits");
    assert!(!payload.contains(token) && !payload.contains("verify/") && !payload.contains("late@"), "{payload}");
    assert_eq!(hash, super::super::links::hash(token));

    app.clock.advance(SignedDuration::from_hours(24));
    assert_eq!(browser.get(&link).await.status, StatusCode::NOT_FOUND);
    browser.get("/en/register").await;
    let page = browser.submit_anyway(&link).await;
    assert_eq!(page.status, StatusCode::NOT_FOUND);
    app.finish().await;
}

impl crate::testing::Browser<'_> {
    /// Presses the button of a link whatever it shows, and goes where that leads.
    pub(super) async fn submit_anyway(&mut self, path: &str) -> crate::testing::Answer {
        let location = self.post(path, &[]).await.location().to_owned();
        self.get(&location).await
    }
}

#[tokio::test]
async fn of_two_presses_at_once_one_uses_the_link() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    browser.get("/en/register").await;
    browser.post("/en/register", &[("email", "race@example.com"), ("password", PASSWORD)]).await;
    app.run_jobs().await;
    let hash = super::super::links::hash(last_mail(&app, "race@example.com").link().rsplit('/').next().unwrap());
    let use_it = || async {
        let mut tx = app.state.store.begin_system().await.unwrap();
        let used = tx.token_use(&hash, crate::store::account::TokenPurpose::Verify, app.clock.now()).await.unwrap();
        tx.commit().await.unwrap();
        used.is_some()
    };
    let (one, two) = tokio::join!(use_it(), use_it());
    assert!(one ^ two, "{one} {two}");
    app.finish().await;
}
