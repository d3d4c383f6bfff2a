//! Over HTTP: what a case needs only sometimes is asked of nobody else, and a second request only on a ground that a superior records
//! (BR-3).

use super::sample::{self, applicant, draft, food_licence, hand_in, load, verify};
use crate::testing::{Answer, Browser, TestApp};
use app::i18n::text;
use app::pages::apply::check_answers::{DECLARATION_FIELD, IDEMPOTENCY_FIELD};
use axum::http::StatusCode;
use sala::condition::Condition;
use sala::id::CaseReference;
use sala::text::Lang;
use sala::workflow::What;
use std::collections::BTreeSet;

/// From this version on the building and the fire brigade are a matter of large premises.
async fn publish(app: &TestApp) {
    sample::publish(app).await;
    let mut bundle = food_licence();
    let opinions = bundle.workflow.states.iter_mut().find(|state| state.id == "opinions").unwrap();
    let large = Some(Condition::parse("int(area) > 200").unwrap());
    opinions.tasks[0].only_if = large.clone();
    opinions.children[0].only_if = large;
    let mut tx = app.state.store.begin_system().await.unwrap();
    tx.bundle_publish(&bundle, app.clock.now()).await.unwrap();
    tx.commit().await.unwrap();
}

/// Sends a draft from the page on which its answers are checked; the case.
async fn send(browser: &mut Browser<'_>, draft: &str) -> CaseReference {
    let path = format!("/en/apply/{draft}/check-answers");
    let check = browser.get(&path).await;
    let key = check.between(&format!("name=\"{IDEMPOTENCY_FIELD}\" value=\""), "\"").expect(&check.text).to_owned();
    let sent = browser.post(&path, &[(DECLARATION_FIELD, "true"), (IDEMPOTENCY_FIELD, &key)]).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text);
    CaseReference::parse(sent.location().split(['?', '/']).find(|part| part.contains('-')).unwrap()).unwrap()
}

/// Anna files for premises of so many square metres.
async fn filed(app: &TestApp, area: &str) -> CaseReference {
    let actor = applicant(app).await;
    let draft = draft(app, &actor).await;
    let mut anna = app.signed_in("anna@sala.example").await;
    let mut answer = async |page: &str, fields: &[(&str, &str)]| {
        let path = format!("/en/apply/{}/{page}", draft.id);
        anna.get(&path).await;
        let answered = anna.post(&path, fields).await;
        assert_eq!(answered.status, StatusCode::SEE_OTHER, "{page}: {}", answered.text);
    };
    answer("premises", &[("premises_name", "Krua Sala"), ("area", area)]).await;
    if area.len() > 2 {
        answer("kitchen", &[("kitchen", "Two stoves")]).await;
    }
    hand_in(app, &actor, &draft).await;
    send(&mut anna, &draft.id.to_string()).await
}

/// Takes an action with the version that the page shows.
async fn decide(browser: &mut Browser<'_>, reference: &CaseReference, action: &str, fields: &[(&str, &str)]) -> Answer {
    let path = format!("/en/officer/case/{reference}");
    let shown = browser.get(&path).await;
    let version = shown.between("name=\"version\" value=\"", "\"").expect(&shown.text).to_owned();
    let fields: Vec<_> = fields.iter().copied().chain([("version", version.as_str())]).collect();
    browser.post(&format!("{path}/{action}"), &fields).await
}

async fn done(browser: &mut Browser<'_>, reference: &CaseReference, action: &str, fields: &[(&str, &str)]) {
    let answer = decide(browser, reference, action, fields).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{action}: {}", answer.text);
}

async fn complete(browser: &mut Browser<'_>, reference: &CaseReference, task: &str) {
    let path = format!("/en/officer/tasks/{reference}/{task}");
    assert_eq!(browser.get(&path).await.status, StatusCode::OK, "{task}");
    assert_eq!(browser.post(&path, &[("result", "agrees")]).await.status, StatusCode::SEE_OTHER, "{task}");
}

/// Small premises: nobody else is asked, and the case goes on when the one who was has answered.
#[tokio::test]
async fn what_is_not_needed_is_asked_of_nobody() {
    let app = TestApp::start().await;
    publish(&app).await;
    let (small, large) = (filed(&app, "90").await, filed(&app, "300").await);
    let mut clerk = app.signed_in("licence@sala.example").await;
    for reference in [&small, &large] {
        done(&mut clerk, reference, "accept", &[]).await;
    }
    app.run_jobs().await;

    let mut works = app.signed_in("public.works@sala.example").await;
    let tasks = works.get("/en/officer/tasks").await;
    let task = |reference: &CaseReference| format!("/en/officer/tasks/{reference}/building");
    assert!(tasks.text.contains(&task(&large)) && !tasks.text.contains(&task(&small)), "{}", tasks.text);
    assert_eq!(works.get(&task(&small)).await.status, StatusCode::NOT_FOUND);
    works.get(&task(&large)).await;
    let foreign = works.post(&task(&small), &[("result", "agrees")]).await;
    assert_eq!(foreign.status, StatusCode::NOT_FOUND, "what is not asked for cannot be answered");
    // One certificate is being made, and it is the large premises'.
    let certificate = sample::child(&app, &large).await;
    let mut fire = app.signed_in("fire.brigade@sala.example").await;
    let queue = fire.get("/en/officer?state=all").await;
    let cases: BTreeSet<&str> =
        queue.text.split("/en/officer/case/").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    assert_eq!(cases, BTreeSet::from([&*certificate.reference.to_string()]), "{}", queue.text);
    assert!(load(&app, &small).await.state.progress.children["fire_certificate"].unwanted);
    // Applicant and officer see in their words where the case stands on its way.
    let mut anna = app.signed_in("anna@sala.example").await;
    for page in [anna.get(&format!("/en/case/{small}")).await, clerk.get(&format!("/en/officer/case/{small}")).await] {
        let title = page.between("<title id=\"chart-title\">", "</title>").expect(&page.text);
        assert!(title.contains("Waiting for opinions"), "{title}");
    }

    for reference in [&small, &large] {
        complete(&mut clerk, reference, "hygiene").await;
    }
    // Where nobody says what was not asked, the guard on all three opinions does not hold: a superior decides.
    assert_eq!(load(&app, &small).await.state.state, "decision");
    complete(&mut works, &large, "building").await;
    assert_eq!(load(&app, &large).await.state.state, "opinions", "the certificate is waited for");
    verify(&app).await;
    app.finish_with_jobs().await;
}

/// Asked once (BR-2): again only by a superior, on a ground of the law that he records and the applicant reads (BR-3).
#[tokio::test]
async fn a_second_request_needs_a_superior_and_his_ground() {
    let app = TestApp::start().await;
    publish(&app).await;
    let reference = filed(&app, "90").await;
    let case = format!("/en/case/{reference}");
    let gap =
        [("gap", "document:D07"), ("gap-reason:document:D07", "MISSING"), ("gap-note:document:D07", "the north side")];
    let mut clerk = app.signed_in("licence@sala.example").await;
    // The first time there is no ground, and none is taken.
    let ground_label = text(Lang::En, "officer-second-ground", &[]);
    assert!(!clerk.get(&format!("/en/officer/case/{reference}")).await.text.contains(&ground_label));
    let too_early =
        decide(&mut clerk, &reference, "ask", &[&gap[..], &[("ground", "OFFICER_NEGLIGENCE")]].concat()).await;
    assert_eq!(too_early.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", too_early.text);
    done(&mut clerk, &reference, "ask", &gap).await;
    let mut anna = app.signed_in("anna@sala.example").await;
    anna.get(&case).await;
    let check = anna.submit(&format!("{case}/correct"), &[]).await;
    let draft = check.between("/en/apply/", "/").unwrap().to_owned();
    assert_eq!(send(&mut anna, &draft).await, reference);
    assert_eq!(load(&app, &reference).await.state.state, "submitted");

    let forbidden = text(Lang::En, "refusal-second_request_forbidden", &[]);
    let page = clerk.get(&format!("/en/officer/case/{reference}")).await;
    assert!(!page.text.contains(&format!("/officer/case/{reference}/ask")), "{}", page.text);
    for ground in [None, Some(("ground", "OFFICER_NEGLIGENCE"))] {
        let fields: Vec<_> = gap.into_iter().chain(ground).collect();
        let refused = decide(&mut clerk, &reference, "ask", &fields).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{ground:?}: {}", refused.text);
        assert!(refused.text.contains(&forbidden), "{ground:?}: {}", refused.text);
    }
    let mut supervisor = app.signed_in("licence.supervisor@sala.example").await;
    let page = supervisor.get(&format!("/en/officer/case/{reference}")).await;
    let ground_text = text(Lang::En, "reason-OFFICER_NEGLIGENCE", &[]);
    assert!(page.text.contains(&ground_label) && page.text.contains(&ground_text), "{}", page.text);
    for ground in ["", "BECAUSE", "UNSANITARY"] {
        let fields: Vec<_> = gap.into_iter().chain([("ground", ground)]).collect();
        let refused = decide(&mut supervisor, &reference, "ask", &fields).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{ground}: {}", refused.text);
        assert!(refused.text.contains("the north side"), "what was written is kept");
    }
    assert_eq!(load(&app, &reference).await.state.state, "submitted");
    let fields: Vec<_> = gap.into_iter().chain([("ground", "OFFICER_NEGLIGENCE")]).collect();
    done(&mut supervisor, &reference, "ask", &fields).await;
    let stored = load(&app, &reference).await;
    assert_eq!(stored.state.state, "defects");
    let mut tx = app.state.store.begin_system().await.unwrap();
    let grounds: Vec<Option<String>> = tx
        .events(stored.id)
        .await
        .unwrap()
        .iter()
        .filter_map(|event| match event.event().what {
            What::Acted(acted) if acted.action == "ask" => Some(acted.ground),
            _ => None,
        })
        .collect();
    tx.commit().await.unwrap();
    assert_eq!(grounds, [None, Some("OFFICER_NEGLIGENCE".to_owned())]);
    let read = anna.get(&case).await;
    assert!(read.text.contains(&ground_text), "{}", read.text);
    verify(&app).await;
    app.finish_with_jobs().await;
}
