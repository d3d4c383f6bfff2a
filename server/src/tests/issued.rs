//! Issued documents in a whole portal: `life` of a licence as the check page follows it, `numbers` without gaps, `files` that
//! are made once, receipts from `before`.

mod before;
mod files;
mod life;
mod numbers;

use super::sample::{act, child, complete, in_opinions, load, officer};
use crate::store::issued::IssuedDocument;
use crate::testing::{Answer, Browser, TestApp};
use app::i18n::text;
use axum::http::StatusCode;
use jiff::SignedDuration;
use sala::access::Role;
use sala::id::CaseReference;
use sala::text::Lang;

const DAY: SignedDuration = SignedDuration::from_hours(24);

async fn documents(app: &TestApp, reference: &CaseReference) -> Vec<IssuedDocument> {
    let case = load(app, reference).await;
    let mut tx = app.state.store.begin_system().await.unwrap();
    tx.documents_of(case.id).await.unwrap()
}

/// A licence, granted for a fee of nothing.
async fn granted(app: &TestApp) -> CaseReference {
    let (_, reference) = Box::pin(in_opinions(app)).await;
    let supervisor = officer(Role::Supervisor, "bangkok");
    let case = load(app, &reference).await;
    complete(app, &supervisor, &case, "hygiene", "objects").await.unwrap();
    complete(app, &officer(Role::Officer, "public_works"), &case, "building", "objects").await.unwrap();
    let certificate = child(app, &reference).await;
    let fire = officer(Role::Officer, "fire_brigade");
    act(&app.state, &fire, &certificate.reference, "refuse", &["reason=UNSANITARY"]).await;
    app.run_jobs().await;
    sqlx::query("update setting set value = '0' where key like 'food_licence.%fee_satang'")
        .execute(&mut app.owner().await)
        .await
        .unwrap();
    act(&app.state, &supervisor, &reference, "grant", &[]).await;
    app.run_jobs().await;
    assert_eq!(load(app, &reference).await.state.state, "issued");
    reference
}

async fn checked(browser: &mut Browser<'_>, token: &str) -> Answer {
    let answer = browser.get(&format!("/en/check/{token}")).await;
    assert_eq!(answer.status, StatusCode::OK);
    answer
}

fn says(answer: &Answer, key: &str) -> bool {
    answer.text.contains(&text(Lang::En, &format!("check-{key}-text"), &[]))
}
