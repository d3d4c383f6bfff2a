//! Files of guests, as they come in and stand in lists.

use super::stays::{count, place, upload, with_hotel};
use crate::seed::hotel::HOTEL;
use axum::http::StatusCode;

/// Only so many files are held in memory at once: one more waits, and then is told to come again; nothing of it is kept.
#[tokio::test]
async fn a_file_waits_for_a_place_in_memory() {
    let app = with_hotel().await;
    let mut clerk = app.signed_in(HOTEL).await;
    let place = place(&mut clerk).await;
    let taken = app.state.receiving.all().await;
    let sent = upload(&mut clerk, &place, "guests.csv", b"hello").await;
    assert_eq!(sent.status, StatusCode::SERVICE_UNAVAILABLE, "{}", sent.text);
    assert!(sent.headers.contains_key("retry-after"));
    assert_eq!(count(&app, "select count(*) from stay_file").await, 0);
    let freed = async {
        tokio::time::sleep(std::time::Duration::from_millis(200)).await;
        drop(taken);
    };
    let (sent, ()) = tokio::join!(upload(&mut clerk, &place, "guests.csv", b"hello"), freed);
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text);
    app.run_jobs().await;
    assert_eq!(count(&app, "select count(*) from stay_file").await, 1);
    app.finish().await;
}

/// Exactly one full page of files leads to no empty one.
#[tokio::test]
async fn a_full_page_that_is_the_last_leads_nowhere() {
    let app = with_hotel().await;
    let mut clerk = app.signed_in(HOTEL).await;
    let place = place(&mut clerk).await;
    for row in 0..11 {
        let sent = upload(&mut clerk, &place, &format!("guests-{row}.csv"), format!("hello {row}").as_bytes()).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER);
        let page = clerk.get(&format!("/en/stays/place/{place}")).await;
        assert_eq!(page.text.contains("?files="), row == 10, "after {}", row + 1);
    }
    app.run_jobs().await;
    app.finish().await;
}
