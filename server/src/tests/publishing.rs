//! What a service needs beside itself when it is published.

use super::sample::{food_licence, publish};
use crate::commands::service::missing_beside;
use crate::testing::TestApp;
use sala::service::shipped;

#[tokio::test]
async fn a_service_is_published_where_its_agencies_registers_and_children_are() {
    let app = TestApp::start().await;
    let mut tx = app.state.store.begin_system().await.unwrap();
    for bundle in shipped().unwrap() {
        assert_eq!(missing_beside(&app.state, &mut tx, &bundle).await.unwrap(), []);
    }
    let missing = missing_beside(&app.state, &mut tx, &food_licence()).await.unwrap();
    let codes: Vec<_> = missing.iter().map(|finding| (finding.place.as_str(), finding.code.code())).collect();
    assert_eq!(
        codes,
        [
            ("service.agency", "unknown_agency"),
            ("workflow.states.opinions.children.fire_certificate", "unknown_service"),
            ("workflow.states.opinions.tasks.building", "unknown_agency"),
        ]
    );
    tx.commit().await.unwrap();
    publish(&app).await;
    let mut tx = app.state.store.begin_system().await.unwrap();
    assert_eq!(missing_beside(&app.state, &mut tx, &food_licence()).await.unwrap(), []);
    tx.commit().await.unwrap();
    app.finish().await;
}
