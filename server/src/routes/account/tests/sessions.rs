use super::{PASSWORD, member, registered};
use crate::testing::TestApp;
use crate::web::session::WARNING_AFTER;
use app::parts::expiring_notice::SHOWN_AFTER;
use axum::http::StatusCode;
use axum::http::header::{CACHE_CONTROL, CONTENT_LANGUAGE, RETRY_AFTER, SET_COOKIE};
use jiff::SignedDuration;

async fn rows(app: &TestApp) -> i64 {
    let mut owner = app.owner().await;
    sqlx::query_scalar("select count(*) from session").fetch_one(&mut owner).await.unwrap()
}

#[tokio::test]
async fn only_who_is_signed_in_has_a_session() {
    let app = TestApp::start().await;
    let before = rows(&app).await;
    let mut browser = registered(&app, "new@example.com").await;
    assert_eq!(rows(&app).await, before, "nothing is stored for strangers");
    let answer = browser.post("/en/sign-in", &[("email", "new@example.com"), ("password", PASSWORD)]).await;
    assert_eq!(rows(&app).await, before + 1);
    let cookies: Vec<&str> = answer.headers.get_all(SET_COOKIE).iter().map(|value| value.to_str().unwrap()).collect();
    let session = cookies.iter().find(|cookie| cookie.starts_with("sala=")).unwrap();
    assert!(
        session.contains("HttpOnly") && session.contains("SameSite=Lax") && session.contains("Path=/"),
        "{session}"
    );
    assert!(!session.contains("Max-Age") && !session.contains("Expires"), "{session}");
    assert!(cookies.iter().any(|cookie| cookie.starts_with("sala-form=")), "the form's secret is renewed: {cookies:?}");
    // The id itself is stored nowhere.
    let id = session.split(['=', ';']).nth(1).unwrap();
    let mut owner = app.owner().await;
    let record: String = sqlx::query_scalar("select s::text from session s order by created_at desc limit 1")
        .fetch_one(&mut owner)
        .await
        .unwrap();
    assert!(!record.contains(id), "{record}");
    app.finish().await;
}

#[tokio::test]
async fn cookies_are_bound_to_the_host_over_tls() {
    let app = TestApp::start_with(|config| config.set_public_url("https://sala.example")).await;
    let browser = &mut app.browser();
    let page = browser.get("/en/sign-in").await;
    let cookie = page.headers[SET_COOKIE].to_str().unwrap();
    assert!(cookie.starts_with("__Host-sala-form=") && cookie.ends_with("Secure"), "{cookie}");
    assert!(page.headers["strict-transport-security"].to_str().unwrap().starts_with("max-age=63072000"));
    let fields = [("email", "anna@sala.example"), ("password", crate::seed::accounts::PASSWORD)];
    let answer = browser.post("/en/sign-in", &fields).await;
    let cookies: Vec<&str> = answer.headers.get_all(SET_COOKIE).iter().map(|value| value.to_str().unwrap()).collect();
    let session = cookies.iter().find(|cookie| cookie.starts_with("__Host-sala=")).unwrap();
    assert!(session.contains("; Secure") && session.contains("Path=/") && !session.contains("Domain"), "{session}");
    let page = browser.get("/en/account").await;
    assert_eq!(page.status, StatusCode::OK);
    let answer = browser.post("/en/sign-out", &[]).await;
    let forget = "__Host-sala=; Path=/; HttpOnly; SameSite=Lax; Secure; Max-Age=0";
    assert!(answer.headers.get_all(SET_COOKIE).iter().any(|cookie| cookie == forget), "{:?}", answer.headers);
    assert_eq!(browser.get("/en/account").await.status, StatusCode::SEE_OTHER);
    app.finish().await;
}

#[tokio::test]
async fn idle_sessions_end_and_used_ones_do_not() {
    let app = TestApp::start().await;
    let mut browser = app.signed_in("anna@sala.example").await;
    for _ in 0..5 {
        app.clock.advance(SignedDuration::from_mins(14));
        assert_eq!(browser.get("/en/account").await.status, StatusCode::OK, "used again within a quarter of an hour");
    }
    app.clock.advance(SignedDuration::from_mins(16));
    assert_eq!(browser.get("/en/account").await.location(), "/en/sign-in?next=%2Fen%2Faccount");
    // Public pages stay open, and show nobody.
    let page = browser.get("/en/").await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(!page.text.contains("Anna Hoffmann"), "{}", page.text);
    app.finish().await;
}

#[tokio::test]
async fn reading_writes_at_most_once_a_minute() {
    let app = TestApp::start().await;
    let mut browser = app.signed_in("anna@sala.example").await;
    let mut owner = app.owner().await;
    let mut versions = Vec::new();
    for seconds in [0, 30, 29, 1, 30] {
        app.clock.advance(SignedDuration::from_secs(seconds));
        browser.get("/en/account").await;
        let version: String = sqlx::query_scalar("select xmin::text from session order by created_at desc limit 1")
            .fetch_one(&mut owner)
            .await
            .unwrap();
        versions.push(version);
    }
    assert_eq!(versions[0], versions[1]);
    assert_eq!(versions[1], versions[2], "59 seconds after the first use nothing is written");
    assert_ne!(versions[2], versions[3], "after a minute it is");
    assert_eq!(versions[3], versions[4]);
    app.finish().await;
}

#[tokio::test]
async fn the_warning_needs_no_script_and_is_no_sign_of_life() {
    let app = TestApp::start().await;
    let mut browser = app.signed_in("anna@sala.example").await;
    let page = browser.get("/th/account?after=x").await;
    assert_eq!(page.status, StatusCode::BAD_REQUEST, "an unreadable query is a page too");
    let page = browser.get("/th/account").await;
    assert_eq!(page.headers["refresh"], "780;url=/th/session-expiring?next=%2Fth%2Faccount");
    // A page where something may have been typed stays and warns by itself, after the same time.
    let begun = browser.post("/th/foreigner/90-day-report/begin", &[]).await;
    let question = browser.get(&format!("{}/passport-entry", begun.location())).await;
    assert!(!question.headers.contains_key("refresh") && question.text.contains("sala-expiring"), "{}", question.text);
    assert_eq!(i64::from(SHOWN_AFTER), WARNING_AFTER.as_secs());
    let stylesheet = include_str!("../../../../../style/_expiring.scss");
    assert!(stylesheet.contains(&format!("linear {SHOWN_AFTER}s forwards")));
    app.clock.advance(SignedDuration::from_mins(13));
    let warning = browser.get("/th/session-expiring?next=%2Fth%2Faccount").await;
    assert_eq!(warning.status, StatusCode::OK);
    assert!(warning.text.contains("href=\"/th/account\""), "{}", warning.text);
    assert_eq!(warning.headers["refresh"], "185;url=/th/sign-in?notice=ended&next=%2Fth%2Faccount");
    // Two minutes later it is still time to stay …
    app.clock.advance(SignedDuration::from_secs(119));
    assert_eq!(browser.get("/th/account").await.status, StatusCode::OK);
    // … but who only looked at the warning is signed out when the browser goes on.
    app.clock.advance(SignedDuration::from_mins(13));
    browser.get("/th/session-expiring?next=%2Fth%2Faccount").await;
    app.clock.advance(SignedDuration::from_secs(185));
    let page = browser.get("/th/sign-in?notice=ended&next=%2Fth%2Faccount").await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.text.contains("15 นาที") && page.text.contains("value=\"/th/account\""), "{}", page.text);
    let page = browser.get("/th/session-expiring?next=%2Fth%2Faccount").await;
    assert_eq!(page.location(), "/th/sign-in?notice=ended&next=%2Fth%2Faccount");
    app.finish().await;
}

#[tokio::test]
async fn signing_out_here_and_everywhere() {
    let app = TestApp::start().await;
    let mut phone = member(&app, "out@example.com").await;
    let mut laptop = app.browser();
    laptop.get("/en/sign-in").await;
    laptop.submit("/en/sign-in", &[("email", "out@example.com"), ("password", PASSWORD)]).await;
    let mut tablet = app.browser();
    tablet.get("/en/sign-in").await;
    tablet.submit("/en/sign-in", &[("email", "out@example.com"), ("password", PASSWORD)]).await;

    let page = phone.submit("/en/sign-out", &[]).await;
    assert!(page.text.contains("You are signed out."), "{}", page.text);
    assert_eq!(phone.get("/en/account").await.status, StatusCode::SEE_OTHER);
    assert_eq!(laptop.get("/en/account").await.status, StatusCode::OK);
    // Signing out once more, from a page that stayed open, is no error.
    assert_eq!(phone.post("/en/sign-out", &[]).await.location(), "/en/sign-in?notice=signed-out");

    let page = laptop.get("/en/account").await;
    assert!(page.text.contains("/en/account/sign-out-everywhere"), "{}", page.text);
    laptop.submit("/en/account/sign-out-everywhere", &[]).await;
    for browser in [&mut laptop, &mut tablet] {
        assert_eq!(browser.get("/en/account").await.location(), "/en/sign-in?next=%2Fen%2Faccount");
    }
    app.finish().await;
}

#[tokio::test]
async fn a_session_of_an_earlier_epoch_is_none() {
    let app = TestApp::start().await;
    let mut browser = app.signed_in("anna@sala.example").await;
    assert_eq!(browser.get("/en/account").await.status, StatusCode::OK);
    // As when a session is opened while the password is being changed: its row is there, its epoch is not.
    let mut owner = app.owner().await;
    sqlx::query("update account set session_epoch = session_epoch + 1").execute(&mut owner).await.unwrap();
    assert_eq!(browser.get("/en/account").await.status, StatusCode::SEE_OTHER);
    app.finish().await;
}

#[tokio::test]
async fn ended_sessions_and_old_links_are_forgotten() {
    let app = TestApp::start().await;
    app.signed_in("anna@sala.example").await;
    let before = rows(&app).await;
    app.clock.advance(SignedDuration::from_mins(17));
    let mut tx = app.state.store.begin_system().await.unwrap();
    assert!(tx.sessions_forget(app.clock.now()).await.unwrap() >= 1);
    tx.commit().await.unwrap();
    assert!(rows(&app).await < before);
    app.finish().await;
}

#[tokio::test]
async fn answers_protect_their_readers() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    let public = browser.get("/zh/").await;
    assert_eq!(public.headers[CONTENT_LANGUAGE], "zh");
    assert_eq!(public.headers[CACHE_CONTROL], "private, no-cache");
    assert!(!public.headers.contains_key(SET_COOKIE), "a page without a form sets no cookie");
    assert!(!public.headers.contains_key("strict-transport-security"), "not without TLS");
    let form = browser.get("/en/sign-in").await;
    assert_eq!(form.headers[CACHE_CONTROL], "no-store");
    let mut member = app.signed_in("anna@sala.example").await;
    for page in [member.get("/th/").await, member.get("/th/account").await, member.get("/th/nowhere").await] {
        assert_eq!(page.headers[CACHE_CONTROL], "no-store");
        assert_eq!(page.headers[CONTENT_LANGUAGE], "th");
        assert_eq!(page.headers["x-content-type-options"], "nosniff");
        assert_eq!(page.headers["referrer-policy"], "same-origin");
        assert_eq!(page.headers["cross-origin-opener-policy"], "same-origin");
        let policy = page.headers["content-security-policy"].to_str().unwrap();
        assert!(policy.contains("frame-ancestors 'none'") && policy.contains("form-action 'self'"), "{policy}");
        let nonce = policy.split("'nonce-").nth(1).unwrap().split('\'').next().unwrap().to_owned();
        assert!(page.text.matches("nonce=\"").count() == page.text.matches(&format!("nonce=\"{nonce}\"")).count());
    }
    let redirect = member.get("/th/sign-in").await;
    assert_eq!(redirect.status, StatusCode::SEE_OTHER);
    assert_eq!(redirect.headers[CACHE_CONTROL], "no-store");
    let (one, two) = (browser.get("/en/").await, browser.get("/en/").await);
    assert_ne!(one.headers["content-security-policy"], two.headers["content-security-policy"]);
    app.finish().await;
}

#[tokio::test]
async fn what_is_not_there_says_so_in_the_visitor_s_language() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    for (path, lang) in [("/zh/nowhere", "zh"), ("/en/nowhere/at/all", "en"), ("/de/account", "th"), ("/nowhere", "th")]
    {
        let page = browser.get(path).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{path}");
        assert!(page.text.contains(&format!("<html lang=\"{lang}\"")), "{path}: {}", page.text);
    }
    assert_eq!(browser.get("/en").await.location(), "/en/");
    assert_eq!(browser.get("/").await.location(), "/th/");
    app.finish().await;
}

#[tokio::test]
async fn a_database_that_is_gone_is_503_and_a_panic_is_500() {
    let app = TestApp::start().await;
    let mut browser = app.signed_in("anna@sala.example").await;
    let routes = axum::Router::new()
        .route("/en/panic", axum::routing::get(|| async { assert!(false_at_run_time(), "private") }));
    let portal = crate::web::serve(routes, app.state.clone());
    let request = axum::http::Request::get("/en/panic").body(axum::body::Body::empty()).unwrap();
    let answer = tower::ServiceExt::oneshot(portal, request).await.unwrap();
    assert_eq!(answer.status(), StatusCode::INTERNAL_SERVER_ERROR);
    let text = axum::body::to_bytes(answer.into_body(), usize::MAX).await.unwrap();
    let text = String::from_utf8(text.to_vec()).unwrap();
    assert!(text.contains("<h1") && !text.contains("private"), "{text}");

    app.state.store.close();
    let page = browser.get("/en/account").await;
    assert_eq!(page.status, StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(page.headers[RETRY_AFTER], "5");
    assert!(page.text.contains("<h1"), "{}", page.text);
    assert_eq!(app.browser().get("/en/").await.status, StatusCode::OK, "public pages ask nothing");
    app.finish_with_jobs().await;
}

fn false_at_run_time() -> bool {
    std::hint::black_box(false)
}
