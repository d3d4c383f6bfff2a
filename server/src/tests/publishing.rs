//! What a service needs beside itself when it is published.

use super::sample::food_licence;
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
    let licence = food_licence();
    assert_eq!(missing_beside(&app.state, &mut tx, &licence).await.unwrap(), []);
    let mut elsewhere = licence;
    elsewhere.service.agency = "nobody".to_owned();
    elsewhere.workflow.fees[0].settings.values_mut().for_each(|key| key.push_str(".nothing"));
    elsewhere.workflow.states[0].days_setting = Some("nothing".to_owned());
    let mut states = elsewhere.workflow.states.iter_mut();
    let opinions = states.find(|state| state.id == "opinions").unwrap();
    opinions.tasks[0].agency = Some("nobody".to_owned());
    opinions.children[0].service = "business.nothing".to_owned();
    let missing = missing_beside(&app.state, &mut tx, &elsewhere).await.unwrap();
    let codes: Vec<_> = missing.iter().map(|finding| (finding.place.as_str(), finding.code.code())).collect();
    assert_eq!(
        codes,
        [
            ("service.agency", "unknown_agency"),
            // The action that its children take with it.
            ("workflow.actions.withdraw", "unfit_relative"),
            ("workflow.fees.licence", "unknown_setting"),
            ("workflow.states.draft", "unknown_setting"),
            ("workflow.states.opinions.children.fire_certificate", "unknown_service"),
            ("workflow.states.opinions.tasks.building", "unknown_agency"),
        ]
    );
    tx.commit().await.unwrap();
    app.finish().await;
}
