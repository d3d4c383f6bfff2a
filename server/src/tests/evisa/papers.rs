//! What a mission demands beside the papers of a visa: told by "Do I need a visa?", asked for in the application, and only of whom and
//! from when the list says.

use super::*;
use crate::store::setting::NewSetting;
use sala::value::Value;

async fn demanded(app: &TestApp, entries: &[&str]) {
    let value = Value::List(entries.iter().map(|entry| (*entry).into()).collect());
    let valid_from = sala::calendar::bangkok_day(app.clock.now());
    let new =
        NewSetting { key: "evisa.mission_papers", scope: "", valid_from, value: &value, legal_ground: "for a test" };
    let mut tx = app.state.store.begin_system().await.unwrap();
    tx.setting_put(&new, None, app.clock.now()).await.unwrap();
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn the_wizard_tells_what_the_mission_demands() {
    let app = TestApp::start().await;
    let mut anybody = app.browser();
    let asked = |nationality: &str, residence: &str| {
        format!("{WIZARD}?nationality={nationality}&residence={residence}&purpose=WORK")
    };
    let fever = "vaccination against yellow fever";
    assert!(anybody.get(&asked("NGA", "GBR")).await.text.contains(fever));
    assert!(anybody.get(&asked("SWE", "NGA")).await.text.contains(fever), "by where he lives");
    let swede = anybody.get(&asked("SWE", "GBR")).await.text;
    assert!(!swede.contains(fever) && !swede.contains("Residence permit"), "{swede}");
    assert!(anybody.get(&asked("SWE", "SGP")).await.text.contains("Residence permit of the country"));
    assert!(!anybody.get(&asked("SGP", "SGP")).await.text.contains("Residence permit of the country"));
    // One of two missions of a country asks for more.
    demanded(&app, &["INVITATION mission=PEN visa=NON-B"]).await;
    let work = anybody.get(&asked("SWE", "MYS")).await.text;
    assert!(work.contains("Consulate-General, Penang also asks for: Invitation from Thailand"), "{work}");
    app.finish().await;
}

#[tokio::test]
async fn the_application_asks_for_it_and_the_officer_sees_it() {
    let app = TestApp::start().await;
    demanded(
        &app,
        &["INVITATION mission=LON visa=TR", "INSURANCE mission=PAR", "CRIMINAL_RECORD mission=LON 2027-01-01/.."],
    )
    .await;
    let mut anna = app.signed_in("anna@sala.example").await;
    let draft = anna.begin_visa("/en/foreigner/e-visa", &[]).await;
    for (page, values) in pages(0, "TR", "single") {
        anna.answer(&draft, page, &values).await;
    }
    anna.papers(&draft).await;
    let path = format!("/en/apply/{draft}/documents/INVITATION");
    let check = anna.get(&format!("/en/apply/{draft}/check-answers")).await;
    assert_eq!(check.location(), path, "nothing is sent without it");
    for other in ["INSURANCE", "CRIMINAL_RECORD"] {
        let answer = anna.get(&format!("/en/apply/{draft}/documents/{other}")).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{other} is another mission's, or of later");
    }
    assert!(anna.get(&path).await.text.contains("Invitation from Thailand"));
    upload(&mut anna, &path, "invitation.pdf", &pdf("an invitation")).await;
    let reference = sent(&anna.send_draft(&draft).await);
    let case = load(&app, &reference).await;
    assert!(case.state.progress.documents.contains("INVITATION"), "{:?}", case.state.progress.documents);
    app.run_jobs().await;
    let due = bill(&app, &reference).await;
    assert_eq!(pay(&app, &due, due.bill.total.satang()).await, "exact");
    app.run_jobs().await;
    // What was asked for then is what the case goes on with, whatever the list says later.
    demanded(&app, &[]).await;
    let mut mission = app.signed_in("visa.london@sala.example").await;
    let shown = mission.get(&format!("/en/officer/case/{reference}")).await.text;
    assert!(shown.contains("Invitation from Thailand"), "{shown}");
    assert!(!shown.contains("mission_papers"), "{shown}");
    app.finish().await;
}
