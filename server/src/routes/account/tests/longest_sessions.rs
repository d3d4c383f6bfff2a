//! The latest end of a session, which no use puts off, and what pages say before it.

use crate::authenticator;
use crate::testing::{Browser, TestApp};
use crate::web::session::LONGEST;
use app::i18n::text;
use axum::http::StatusCode;
use jiff::{SignedDuration, Timestamp};
use sala::calendar::format_time;
use sala::text::Lang;
use sqlx::Executor as _;

/// Used every 14 minutes until so long after the beginning.
async fn use_until(app: &TestApp, used: &mut [(&mut Browser<'_>, &str)], begun: Timestamp, after: SignedDuration) {
    loop {
        let left = after - app.clock.now().duration_since(begun);
        app.clock.advance(left.min(SignedDuration::from_mins(14)));
        if left <= SignedDuration::from_mins(14) {
            return;
        }
        for (browser, page) in &mut *used {
            let answer = browser.get(page).await;
            assert_eq!(answer.status, StatusCode::OK, "{page}: {:?}", answer.headers);
        }
    }
}

#[tokio::test]
async fn a_session_ends_twelve_hours_after_the_password_however_it_is_used() {
    let app = TestApp::start().await;
    let begun = app.clock.now();
    let mut anna = app.signed_in("anna@sala.example").await;
    let mut officer = app.signed_in("officer.phuket@sala.example").await;
    let mut used = [(&mut anna, "/en/account"), (&mut officer, "/en/officer")];
    use_until(&app, &mut used, begun, SignedDuration::from_hours(2)).await;
    anna.get("/en/account").await;
    // A second factor that is set up later prolongs nothing.
    let page = "/en/account/second-factor";
    officer.get(page).await;
    officer.submit(page, &[("act", "remove"), ("code", &app.demonstration_code())]).await;
    let shown = officer.submit(page, &[("act", "begin")]).await;
    let secret = shown.between("lang=\"en\" class=\"sala-long\">", "<").unwrap().replace(' ', "");
    let code = authenticator::code(&secret, app.clock.now()).unwrap();
    let set = officer.post(page, &[("act", "confirm"), ("code", &code)]).await;
    assert_eq!(set.status, StatusCode::OK, "{}", set.text);
    let last = LONGEST - SignedDuration::from_secs(1);
    let mut used = [(&mut anna, "/en/account"), (&mut officer, "/en/officer")];
    use_until(&app, &mut used, begun, last).await;
    for (browser, page) in &mut used {
        assert_eq!(browser.get(page).await.status, StatusCode::OK, "{page}: a second before");
    }
    app.clock.advance(SignedDuration::from_secs(1));
    for (browser, page) in &mut used {
        assert!(browser.get(page).await.location().starts_with("/en/sign-in?next="), "{page}");
    }
    let mut tx = app.state.store.begin_system().await.unwrap();
    assert!(tx.sessions_forget(app.clock.now()).await.unwrap() >= 2, "nothing of them is kept");
    tx.commit().await.unwrap();
    app.finish().await;
}

#[tokio::test]
async fn nothing_promises_more_time_than_is_left() {
    let app = TestApp::start().await;
    let begun = app.clock.now();
    let mut anna = app.signed_in("anna@sala.example").await;
    anna.get("/en/account").await;
    let begun_draft = anna.post("/en/foreigner/90-day-report/begin", &[]).await;
    let question = format!("{}/passport-entry", begun_draft.location());
    let announced = text(Lang::En, "account-latest-end", &[("time", format_time(begun + LONGEST).into())]);
    let minutes = |left| LONGEST - SignedDuration::from_mins(left);
    let typing = "sala-expiring";
    let idle = "780;url=/en/session-expiring?next=%2Fen%2Faccount";

    // Long before: only what is idle ends.
    use_until(&app, &mut [(&mut anna, "/en/account")], begun, minutes(31)).await;
    let page = anna.get("/en/account").await;
    assert!(!page.text.contains(&announced) && page.headers["refresh"] == idle, "{}", page.text);
    // Then every page says when it will be.
    use_until(&app, &mut [(&mut anna, "/en/account")], begun, minutes(30)).await;
    let page = anna.get("/en/account").await;
    assert!(page.text.contains(&announced) && page.headers["refresh"] == idle, "{}", page.text);
    let page = anna.get(&question).await;
    assert!(page.text.contains(&announced) && page.text.contains(typing), "{}", page.text);
    // In the last quarter of an hour there is nothing to stay for, and no page offers it.
    use_until(&app, &mut [(&mut anna, "/en/account")], begun, minutes(15)).await;
    let page = anna.get("/en/account").await;
    assert_eq!(page.headers["refresh"], "901;url=/en/sign-in?notice=longest&next=%2Fen%2Faccount");
    let page = anna.get(&question).await;
    assert!(page.text.contains(&announced) && !page.text.contains(typing), "{}", page.text);
    // Whoever opens the warning learns what is left.
    let warning = "/en/session-expiring?next=%2Fen%2Faccount";
    for (left, refresh, words) in [
        (600, "185;url=/en/sign-in?notice=ended&next=%2Fen%2Faccount", "in 2 minutes"),
        (90, "91;url=/en/sign-in?notice=longest&next=%2Fen%2Faccount", "in one minute"),
        (30, "31;url=/en/sign-in?notice=longest&next=%2Fen%2Faccount", "in less than a minute"),
    ] {
        use_until(&app, &mut [(&mut anna, "/en/account")], begun, LONGEST - SignedDuration::from_secs(left)).await;
        let page = anna.get(warning).await;
        assert_eq!(page.headers["refresh"], refresh);
        assert!(page.text.contains(words) && page.text.contains(&announced), "{left}: {}", page.text);
    }
    app.clock.advance(SignedDuration::from_secs(31));
    let page = anna.get("/en/sign-in?notice=longest&next=%2Fen%2Faccount").await;
    assert!(page.text.contains("for 12 hours") && page.text.contains("value=\"/en/account\""), "{}", page.text);
    // Whoever sends what he typed signs in, as after an idle session.
    assert!(anna.post(&question, &[]).await.location().starts_with("/en/sign-in"));
    app.finish().await;
}

/// A guest has no password to type again.
#[tokio::test]
async fn a_guest_stays_as_long_as_he_is_there() {
    let app = TestApp::start().await;
    let begun = app.clock.now();
    let mut guest = app.browser();
    guest.get("/en/foreigner/arrival-card").await;
    let begun_card = guest.post("/en/foreigner/arrival-card/begin", &[]).await;
    let page = format!("{}/arrival", begun_card.location());
    use_until(&app, &mut [(&mut guest, &page)], begun, LONGEST * 2).await;
    assert_eq!(guest.get(&page).await.status, StatusCode::OK);
    app.finish().await;
}

/// What an earlier release opened lasts as if it had been opened now.
#[tokio::test]
async fn a_session_of_an_earlier_release_lasts_from_when_it_was_made() {
    let app = TestApp::start().await;
    let mut anna = app.signed_in("anna@sala.example").await;
    let mut owner = app.owner().await;
    let earlier = "update session set record = record - 'signed_in_at'";
    owner.execute(earlier).await.unwrap();
    let migration = include_str!("../../../../../migrations/0052_sessions_say_when_they_began.sql");
    owner.execute(migration).await.unwrap();
    let page = anna.get("/en/account").await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(!page.text.contains("notice=longest"), "{}", page.text);
    app.clock.advance(SignedDuration::from_mins(2));
    assert_eq!(anna.get("/en/account").await.status, StatusCode::OK);
    app.finish().await;
}
