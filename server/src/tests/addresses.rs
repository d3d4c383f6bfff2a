//! Every address of a page can be asked for: whoever chooses another language on the answer to a form asks for the form's address.

use crate::testing::TestApp;
use app::url::route;
use axum::http::StatusCode;

#[tokio::test]
async fn no_page_s_address_takes_forms_alone() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    for template in route::ALL.iter().filter(|template| template.starts_with("/{lang}/")) {
        let path = template.replace("{lang}", "en").replace(['{', '}'], "");
        let answer = browser.get(&path).await;
        assert_ne!(answer.status, StatusCode::METHOD_NOT_ALLOWED, "{path}");
    }
    let mut officer = app.signed_in("officer.phuket@sala.example").await;
    let answer = officer.get("/th/officer/case/NR-4K7P-2M9X-6/return").await;
    assert_eq!(answer.location(), "/th/officer/case/NR-4K7P-2M9X-6");
    app.finish().await;
}
