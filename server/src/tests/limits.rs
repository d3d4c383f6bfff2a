//! How often somebody may, over HTTP.

use crate::testing::TestApp;
use axum::http::StatusCode;
use axum::http::header::RETRY_AFTER;
use jiff::SignedDuration;

#[tokio::test]
async fn an_account_begins_and_files_so_often_and_no_more() {
    let app = TestApp::start_with(|config| config.no_limits = false).await;
    let mut anna = app.signed_in("anna@sala.example").await;
    let begin = "/en/foreigner/90-day-report/begin";
    anna.get("/en/foreigner/90-day-report").await;
    for _ in 0..20 {
        assert_eq!(anna.post(begin, &[]).await.status, StatusCode::SEE_OTHER);
    }
    let refused = anna.post(begin, &[]).await;
    assert_eq!(refused.status, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(refused.headers[RETRY_AFTER], "30");
    // Filing counts with it; somebody else at the same address is not concerned.
    let draft = anna.get("/en/account").await.between("/en/apply/", "\"").unwrap().to_owned();
    let check = format!("/en/apply/{draft}/check-answers");
    let key = ("idempotency_key", "0193a000-0000-7000-8000-000000000002");
    assert_eq!(anna.post(&check, &[key]).await.status, StatusCode::TOO_MANY_REQUESTS);
    let mut mei = app.signed_in("mei@sala.example").await;
    mei.get("/en/foreigner/90-day-report").await;
    assert_eq!(mei.post(begin, &[]).await.status, StatusCode::SEE_OTHER);
    app.clock.advance(SignedDuration::from_secs(30));
    assert_eq!(anna.post(begin, &[]).await.status, StatusCode::SEE_OTHER);
    app.finish().await;
}
