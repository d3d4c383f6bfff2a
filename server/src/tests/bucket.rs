//! Papers in the bucket of a real S3 server, over HTTP.

use super::sample::{applicant, draft, pdf, publish};
use crate::startup::temporary_folder;
use crate::testing::TestApp;
use crate::testing::s3::S3Server;
use app::pages::apply::document::UPLOAD;
use axum::http::StatusCode;

/// A file that somebody hands in goes into the bucket and is shown to him from there; while the bucket does not answer he is told so,
/// and nothing is left half.
#[tokio::test]
async fn a_paper_goes_into_the_bucket_and_is_read_again() {
    let folder = temporary_folder("bucket");
    let mut server = S3Server::start(folder.path()).await;
    let app = TestApp::start_with(|config| config.files = server.place()).await;
    publish(&app).await;
    let draft = draft(&app, &applicant(&app).await).await;
    let page = format!("/en/apply/{}/documents/D07", draft.id);
    let mut anna = app.signed_in("anna@sala.example").await;
    let file = pdf("in the bucket");
    anna.get(&page).await;
    server.stop();
    let away = anna.upload(&page, &[("map.pdf", &file)], UPLOAD).await;
    assert_eq!(away.status, StatusCode::SERVICE_UNAVAILABLE, "{}", away.text);
    server.run().await;
    assert!(!anna.get(&page).await.text.contains("map.pdf"));
    let sent = anna.upload(&page, &[("map.pdf", &file)], UPLOAD).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text);
    assert_eq!(server.objects().len(), 1);
    let shown = anna.get(&page).await;
    let link = shown.text.split('"').find(|link| link.contains("/files/")).expect("a link to it").to_owned();
    assert_eq!(anna.get(&link).await.bytes, file);
    server.stop();
    let gone = anna.get(&link).await;
    assert!(gone.status.is_server_error(), "{}", gone.status);
    server.run().await;
    assert_eq!(anna.get(&link).await.bytes, file);
    app.finish_with_jobs().await;
}
