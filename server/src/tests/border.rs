//! The border without a visa from a mission: exempt entries and their limit by land, an overstay at departure, and what the register
//! is told of both.

use super::report::{passport, spare};
use crate::seed::people::Holder;
use crate::testing::{Answer, Browser, TestApp};
use axum::http::StatusCode;
use jiff::SignedDuration;

const PATH: &str = "/en/officer/border/crossing";

fn holder(number: usize, state: &str) -> Holder {
    Holder { state: state.to_owned(), ..spare(number).holder }
}

async fn at_border(browser: &mut Browser<'_>, holder: &Holder, way: &str, port: &str, record: bool) -> Answer {
    let zone = holder.mrz();
    browser.get(PATH).await;
    let mut fields = vec![("way", way), ("mrz", zone.as_str()), ("port", port)];
    fields.extend(record.then_some(("record", "yes")));
    browser.post(PATH, &fields).await
}

async fn entries(app: &TestApp) -> i64 {
    sqlx::query_scalar("select count(*) from immigration.entry where port_of_entry in ('SADAO', 'HKT', 'BKK')")
        .fetch_one(&mut app.owner().await)
        .await
        .unwrap()
}

async fn officer(app: &TestApp) -> Browser<'_> {
    app.signed_in("border@sala.example").await
}

/// Rules 34 and 36: admitted for the days of the exemption, and the register knows of it; found there at the departure, with what the
/// overstay comes to (rule 37).
#[tokio::test]
async fn an_exempt_traveller_comes_and_leaves_too_late() {
    let app = TestApp::start().await;
    let mut border = officer(&app).await;
    let swede = holder(0, "SWE");
    let before = entries(&app).await;
    let seen = at_border(&mut border, &swede, "in", "HKT", false).await;
    // The test's clock stands on 20 September 2026, when the exemption is of thirty days.
    for words in ["Entry allowed", "19 October 2026", "Exemption of tourists", "Sweden"] {
        assert!(seen.text.contains(words), "{words}: {}", seen.text);
    }
    assert_eq!(entries(&app).await, before, "nothing is recorded before it is confirmed");
    let recorded = at_border(&mut border, &swede, "in", "HKT", true).await;
    assert_eq!(recorded.status, StatusCode::SEE_OTHER, "{}", recorded.text);
    assert!(border.get(recorded.location()).await.text.contains("The entry was recorded"));
    assert_eq!(entries(&app).await, before + 1);
    let again = at_border(&mut border, &swede, "in", "HKT", true).await;
    assert_eq!(again.status, StatusCode::CONFLICT, "twice is once");
    assert_eq!(entries(&app).await, before + 1);

    app.clock.advance(SignedDuration::from_hours(24 * 39));
    let mut border = officer(&app).await;
    let leaving = at_border(&mut border, &swede, "out", "BKK", false).await;
    for words in ["Overstay", "10 days over", "5,000 baht", "20 September 2026"] {
        assert!(leaving.text.contains(words), "{words}: {}", leaving.text);
    }
    let left = at_border(&mut border, &swede, "out", "BKK", true).await;
    assert_eq!(left.status, StatusCode::SEE_OTHER, "{}", left.text);
    let gone = at_border(&mut border, &swede, "out", "BKK", false).await;
    assert!(gone.text.contains("No entry found"), "{}", gone.text);
    app.finish().await;
}

/// Whoever reported and has left has nothing to report, and is not reminded of it.
#[tokio::test]
async fn whoever_has_left_is_not_reminded() {
    let app = TestApp::start().await;
    let mut owner = app.owner().await;
    let mut anna = app.signed_in("anna@sala.example").await;
    let reported = passport("approved");
    anna.file(&reported).await;
    app.run_jobs().await;
    let count = "select count(*) from duty where met_at is null and kind in ('file_again', 'expiry')";
    let open: i64 = sqlx::query_scalar(count).fetch_one(&mut owner).await.unwrap();
    assert_eq!(open, 2);
    let mut border = officer(&app).await;
    let seen = at_border(&mut border, &reported.holder, "out", "BKK", false).await;
    assert!(seen.text.contains("In time"), "{}", seen.text);
    let open: i64 = sqlx::query_scalar(count).fetch_one(&mut owner).await.unwrap();
    assert_eq!(open, 2, "nothing is over before it is recorded");
    let left = at_border(&mut border, &reported.holder, "out", "BKK", true).await;
    assert_eq!(left.status, StatusCode::SEE_OTHER, "{}", left.text);
    let open: i64 = sqlx::query_scalar(count).fetch_one(&mut owner).await.unwrap();
    assert_eq!(open, 0);
    for _ in 0..30 {
        app.clock.advance(SignedDuration::from_hours(24 * 5));
        app.run_jobs().await;
    }
    let sent: i64 = sqlx::query_scalar("select count(*) from duty_reminder").fetch_one(&mut owner).await.unwrap();
    assert_eq!(sent, 0);
    app.finish().await;
}

/// The third exempt entry by land of a calendar year is refused; by air there is no such limit.
#[tokio::test]
async fn two_exempt_entries_by_land_and_no_third() {
    let app = TestApp::start().await;
    let swede = holder(1, "SWE");
    for _ in 0..2 {
        let mut border = officer(&app).await;
        let entered = at_border(&mut border, &swede, "in", "SADAO", true).await;
        assert_eq!(entered.status, StatusCode::SEE_OTHER, "{}", entered.text);
        app.clock.advance(SignedDuration::from_hours(24 * 5));
        let mut border = officer(&app).await;
        let left = at_border(&mut border, &swede, "out", "SADAO", true).await;
        assert_eq!(left.status, StatusCode::SEE_OTHER, "{}", left.text);
        app.clock.advance(SignedDuration::from_hours(24));
    }
    let mut border = officer(&app).await;
    let third = at_border(&mut border, &swede, "in", "SADAO", true).await;
    assert!(third.text.contains("Entry not allowed") && third.text.contains("Two entries by land"), "{}", third.text);
    let by_air = at_border(&mut border, &swede, "in", "HKT", false).await;
    assert!(by_air.text.contains("Entry allowed"), "{}", by_air.text);
    app.finish().await;
}

#[tokio::test]
async fn each_way_in_is_judged_by_its_own_rule() {
    let app = TestApp::start().await;
    let mut border = officer(&app).await;
    for (state, words) in [
        ("KOR", ["Entry allowed", "Agreement between the states"]),
        ("SRB", ["Entry allowed", "Visa on arrival"]),
        ("NGA", ["Entry not allowed", "a visa is required"]),
    ] {
        let seen = at_border(&mut border, &holder(2, state), "in", "BKK", false).await;
        for words in words {
            assert!(seen.text.contains(words), "{state} {words}: {}", seen.text);
        }
    }
    // What is missing is named, and nothing is lost.
    border.get(PATH).await;
    let bare = border.post(PATH, &[("mrz", "P<GARBAGE")]).await;
    assert_eq!(bare.status, StatusCode::UNPROCESSABLE_ENTITY);
    for words in ["Choose entry or departure", "The lines cannot be read", "Choose the port", "P&lt;GARBAGE"] {
        assert!(bare.text.contains(words), "{words}: {}", bare.text);
    }
    for somebody in ["anna@sala.example", "visa.london@sala.example", "licence@sala.example"] {
        let mut other = app.signed_in(somebody).await;
        assert_eq!(other.get(PATH).await.status, StatusCode::NOT_FOUND, "{somebody}");
    }
    app.finish().await;
}
