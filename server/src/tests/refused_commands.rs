//! A command that the engine refuses is answered with its reason and what to do, in the reader's language, and never with a fault.

use super::report::passport;
use crate::testing::TestApp;
use app::i18n::text;
use axum::http::StatusCode;
use sala::text::Lang;

#[tokio::test]
async fn a_refused_command_has_a_page_with_its_words() {
    let app = TestApp::start().await;
    // From this version on nobody withdraws without a reason, for which the page has no field.
    let mut bundle = sala::service::shipped().unwrap().remove(0);
    let withdraw = bundle.workflow.actions.iter_mut().find(|action| action.id == "withdraw").unwrap();
    withdraw.reasons = vec!["DUPLICATE".to_owned()];
    let mut tx = app.state.store.begin_system().await.unwrap();
    tx.bundle_publish(&bundle, app.clock.now()).await.unwrap();
    tx.commit().await.unwrap();
    let mut liam = app.signed_in("liam@sala.example").await;
    let reference = liam.file(&passport("arrival-differs")).await;
    app.run_jobs().await;
    for lang in Lang::ALL {
        let path = format!("/{lang}/case/{reference}/action/withdraw");
        liam.get(&path).await;
        let refused = liam.post(&path, &[]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", refused.text);
        for key in ["refusal-reason_required", "refusal-reason_required-text"] {
            assert!(refused.text.contains(&text(lang, key, &[])), "{key} in {lang}: {}", refused.text);
        }
    }
    app.finish().await;
}
