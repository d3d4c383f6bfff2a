use super::{PASSWORD, last_mail, member, registered};
use crate::testing::TestApp;
use axum::body::Body;
use axum::http::header::{CACHE_CONTROL, RETRY_AFTER, SET_COOKIE};
use axum::http::{Request, StatusCode};
use jiff::SignedDuration;
use tower::ServiceExt as _;

#[tokio::test]
async fn all_failures_look_the_same() {
    let app = TestApp::start().await;
    registered(&app, "known@example.com").await;
    let long = "x".repeat(5000);
    let mut pages = Vec::new();
    for (email, password) in [
        ("known@example.com", "not the password"),
        ("unknown@example.com", PASSWORD),
        ("known@example.com", ""),
        ("known@example.com", long.as_str()),
        ("", ""),
    ] {
        let mut browser = app.browser();
        browser.get("/en/sign-in").await;
        let page = browser.post("/en/sign-in", &[("email", email), ("password", password)]).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{email}");
        assert!(page.headers.get_all(SET_COOKIE).iter().next().is_none(), "no session is opened");
        pages.push(page.between("govuk-error-summary__list", "</ul>").unwrap().to_owned());
    }
    pages.dedup();
    assert_eq!(pages.len(), 1, "{pages:?}");
    assert!(pages[0].contains("is incorrect"), "{pages:?}");
    app.finish().await;
}

#[tokio::test]
async fn nobody_is_sent_to_another_site() {
    let app = TestApp::start().await;
    registered(&app, "careful@example.com").await;
    for next in ["//evil.example", "https://evil.example/en/", "/\\evil.example", "/en//evil.example", "/en/sign-out"] {
        let mut browser = app.browser();
        let path = format!("/en/sign-in?{}", serde_urlencoded::to_string([("next", next)]).unwrap());
        let page = browser.get(&path).await;
        assert!(!page.text.contains("name=\"next\""), "{next}");
        let fields = [("email", "careful@example.com"), ("password", PASSWORD), ("next", next)];
        let answer = browser.post("/en/sign-in", &fields).await;
        assert_eq!((answer.status, answer.location()), (StatusCode::SEE_OTHER, "/en/account"), "{next}");
        // Whoever is signed in already is not sent away either.
        assert_eq!(browser.get(&path).await.location(), "/en/account", "{next}");
        let page = browser.get(&format!("/en/session-expiring?next={next}")).await;
        // The language switch leads back here with the query as it is; nothing leads there.
        for attribute in ["href", "action", "url"] {
            for other in ["//evil", "/\\", "http", "/en//"] {
                assert!(!page.text.contains(&format!("{attribute}=\"{other}")), "{next}: {}", page.text);
            }
        }
        assert!(page.text.contains("href=\"/en/account\" role=\"button\""), "{next}: {}", page.text);
    }
    app.finish().await;
}

/// Whoever chooses another language on the way, also on a page with an error, arrives in it where he wanted to go.
#[tokio::test]
async fn another_language_is_kept_to_the_end() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    let next = "next=%2Fen%2Faccount%2Fdates";
    let page = browser.get(&format!("/en/sign-in?{next}")).await;
    let action = page.between("method=\"post\" action=\"", "\"").unwrap().to_owned();
    let wrong = browser.post(&action, &[("email", "anna@sala.example"), ("password", "no")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.text.contains(&format!("href=\"/zh/sign-in?{next}\"")), "{}", wrong.text);
    let chosen = browser.get(&format!("/zh/sign-in?{next}")).await;
    let there = chosen.between("name=\"next\" value=\"", "\"").unwrap().to_owned();
    assert_eq!(there, "/zh/account/dates");
    let fields = [("email", "anna@sala.example"), ("password", crate::seed::accounts::PASSWORD), ("next", &there)];
    assert_eq!(browser.post("/zh/sign-in", &fields).await.location(), "/zh/account/dates");
    app.finish().await;
}

#[tokio::test]
async fn each_capacity_has_its_pages() {
    let app = TestApp::start().await;
    let mut stranger = app.browser();
    assert_eq!(stranger.get("/en/officer?state=x").await.location(), "/en/sign-in?next=%2Fen%2Fofficer%3Fstate%3Dx");
    assert_eq!(stranger.get("/th/account").await.location(), "/th/sign-in?next=%2Fth%2Faccount");
    let mut applicant = app.signed_in("anna@sala.example").await;
    assert_eq!(applicant.get("/en/officer").await.status, StatusCode::NOT_FOUND);
    assert_eq!(applicant.get("/en/account").await.status, StatusCode::OK);
    let mut officer = app.browser();
    officer.get("/en/sign-in").await;
    let fields = [("email", "officer.bangkok@sala.example"), ("password", crate::seed::accounts::PASSWORD)];
    let answer = officer.post("/en/sign-in", &fields).await;
    assert_eq!(answer.location(), "/en/sign-in/code");
    officer.get("/en/sign-in/code").await;
    let answer = officer.post("/en/sign-in/code", &[("code", &app.demonstration_code())]).await;
    assert_eq!(answer.location(), "/en/officer");
    assert_eq!(officer.get("/en/officer").await.status, StatusCode::OK);
    app.finish().await;
}

#[tokio::test]
async fn attempts_are_counted_for_known_and_unknown_addresses_alike() {
    let app = TestApp::start_with(|config| config.no_limits = false).await;
    for email in ["anna@sala.example", "unknown@example.com"] {
        let mut browser = app.browser();
        browser.get("/zh/sign-in").await;
        for _ in 0..10 {
            let answer = browser.post("/zh/sign-in", &[("email", email), ("password", "guess")]).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        }
        let answer =
            browser.post("/zh/sign-in", &[("email", email), ("password", crate::seed::accounts::PASSWORD)]).await;
        assert_eq!(answer.status, StatusCode::TOO_MANY_REQUESTS, "not even with the right password");
        assert_eq!(answer.headers[RETRY_AFTER], "30");
        assert!(answer.text.contains("lang=\"zh\""), "{}", answer.text);
    }
    app.clock.advance(SignedDuration::from_secs(30));
    app.signed_in("anna@sala.example").await;
    app.finish().await;
}

#[tokio::test]
async fn mail_is_asked_for_a_few_times_only() {
    let app = TestApp::start_with(|config| config.no_limits = false).await;
    for email in ["anna@sala.example", "unknown@example.com"] {
        let mut browser = app.browser();
        browser.get("/en/reset-password").await;
        for _ in 0..3 {
            assert_eq!(browser.post("/en/reset-password", &[("email", email)]).await.status, StatusCode::SEE_OTHER);
        }
        let answer = browser.post("/en/reset-password", &[("email", email)]).await;
        assert_eq!(answer.status, StatusCode::TOO_MANY_REQUESTS);
    }
    app.run_jobs().await;
    assert_eq!(app.mails().len(), 3);
    app.finish().await;
}

#[tokio::test]
async fn forms_are_taken_from_our_pages_only() {
    let app = TestApp::start().await;
    registered(&app, "form@example.com").await;
    let fields = [("email", "form@example.com"), ("password", PASSWORD)];
    // Without a page before, with another browser's token, with a token from before signing in.
    let mut browser = app.browser();
    let answer = browser.post("/th/sign-in", &fields).await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN);
    assert!(answer.text.contains("lang=\"th\"") && answer.text.contains("<h1"), "{}", answer.text);
    let mut other = app.browser();
    other.get("/en/sign-in").await;
    browser.get("/en/sign-in").await;
    let own = browser.csrf.clone();
    browser.csrf.clone_from(&other.csrf);
    assert_eq!(browser.post("/en/sign-in", &fields).await.status, StatusCode::FORBIDDEN);
    browser.csrf.clone_from(&own);
    assert_eq!(browser.post("/en/sign-in", &fields).await.status, StatusCode::SEE_OTHER);
    browser.csrf = own;
    assert_eq!(browser.post("/en/account/sign-out-everywhere", &[]).await.status, StatusCode::FORBIDDEN);
    browser.get("/en/account").await;
    assert_eq!(browser.post("/en/account/sign-out-everywhere", &[]).await.status, StatusCode::SEE_OTHER);
    app.finish().await;
}

#[tokio::test]
async fn what_is_no_form_of_ours_is_refused_with_a_page() {
    let app = TestApp::start().await;
    let router = crate::router::router(app.state.clone());
    let long = "a".repeat(crate::web::form::LONGEST + 1);
    for (status, content_type, origin, body) in [
        (StatusCode::UNSUPPORTED_MEDIA_TYPE, "application/json", None, "{}"),
        (StatusCode::UNSUPPORTED_MEDIA_TYPE, "text/plain", None, "email=a"),
        (StatusCode::PAYLOAD_TOO_LARGE, "application/x-www-form-urlencoded", None, long.as_str()),
        (StatusCode::FORBIDDEN, "application/x-www-form-urlencoded", Some("https://evil.example"), "email=a"),
        (StatusCode::FORBIDDEN, "application/x-www-form-urlencoded", None, "email=a"),
        (StatusCode::UNPROCESSABLE_ENTITY, "application/x-www-form-urlencoded", None, "email=%00"),
    ] {
        let mut request = Request::post("/en/sign-in").header("content-type", content_type).header("host", "localhost");
        if let Some(origin) = origin {
            request = request.header("origin", origin);
        }
        let answer = router.clone().oneshot(request.body(Body::from(body.to_owned())).unwrap()).await.unwrap();
        assert_eq!(answer.status(), status, "{content_type} {origin:?}");
        assert_eq!(answer.headers()[CACHE_CONTROL], "no-store");
        assert!(answer.headers()["content-type"].to_str().unwrap().starts_with("text/html"));
    }
    let answer = router.oneshot(Request::put("/en/sign-in").body(Body::empty()).unwrap()).await.unwrap();
    assert_eq!(answer.status(), StatusCode::METHOD_NOT_ALLOWED);
    assert!(answer.headers().contains_key("allow"));
    app.finish().await;
}

#[tokio::test]
async fn hostile_text_stays_text_in_every_form() {
    const HOSTILE: &str = "\"><script>alert(1)</script><b a='";
    let app = TestApp::start().await;
    let hostile = serde_urlencoded::to_string([("next", HOSTILE), ("notice", HOSTILE), ("purpose", HOSTILE)]).unwrap();
    let mut browser = app.browser();
    for path in ["/en/sign-in", "/en/register", "/en/reset-password"] {
        for page in [
            browser.get(&format!("{path}?{hostile}")).await,
            browser
                .post(path, &[("email", HOSTILE), ("password", HOSTILE), ("next", HOSTILE), (HOSTILE, HOSTILE)])
                .await,
        ] {
            assert!(!page.text.contains("<script>alert") && !page.text.contains("<b a="), "{path}: {}", page.text);
        }
    }
    for path in ["/en/check-your-mail", "/en/session-expiring"] {
        let page = browser.get(&format!("{path}?{hostile}")).await;
        assert!(!page.text.contains("<script>alert"), "{path}: {}", page.text);
    }
    // The link of a mail, with a form that is sent back.
    browser.get("/en/reset-password").await;
    browser.post("/en/reset-password", &[("email", "anna@sala.example")]).await;
    app.run_jobs().await;
    let link = last_mail(&app, "anna@sala.example").link();
    let page = browser.post(&link, &[("password", "<b a='")]).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(!page.text.contains("<b a="), "{}", page.text);
    app.finish().await;
}

#[tokio::test]
async fn the_language_of_signing_in_is_the_language_of_mail() {
    let app = TestApp::start().await;
    let mut browser = member(&app, "lang@example.com").await;
    browser.get("/en/account").await;
    browser.submit("/en/sign-out", &[]).await;
    browser.get("/zh/sign-in").await;
    browser.submit("/zh/sign-in", &[("email", "lang@example.com"), ("password", PASSWORD)]).await;
    let mut stranger = app.browser();
    stranger.get("/th/reset-password").await;
    stranger.post("/th/reset-password", &[("email", "lang@example.com")]).await;
    app.run_jobs().await;
    assert_eq!(last_mail(&app, "lang@example.com").subject, "设置新密码");
    app.finish().await;
}
