//! The officers' desk beside deciding: narrowing the queue, tasks of other agencies, incidents, deletions.

use super::report::passport;
use super::sample;
use crate::jobs::retention;
use crate::testing::TestApp;
use app::i18n::text;
use axum::http::StatusCode;
use jiff::SignedDuration;
use sala::id::CaseReference;
use sala::text::Lang;
use sqlx::Executor as _;

#[tokio::test]
async fn the_queue_is_narrowed_by_links() {
    let app = TestApp::start().await;
    let mut liam = app.signed_in("liam@sala.example").await;
    let reference = liam.file(&passport("arrival-differs")).await;
    app.run_jobs().await;
    let mut officer = app.signed_in("officer.phuket@sala.example").await;
    let shown = async |officer: &mut crate::testing::Browser<'_>, query: &str| {
        officer.get(&format!("/en/officer?{query}")).await.text.contains(&reference)
    };
    for (query, expected) in [
        ("", true),
        ("holder=none", true),
        ("holder=mine", false),
        ("state=correction", false),
        ("state=all&holder=none", true),
        ("due=late", false),
        ("due=later", true),
    ] {
        assert_eq!(shown(&mut officer, query).await, expected, "{query}");
    }
    // What cannot be anything's name is found nowhere.
    for query in ["state=%00", "holder=%00", "after=%00", "state=%F0%9F%98%80"] {
        let answer = officer.get(&format!("/en/officer?{query}")).await;
        assert!(answer.status.as_u16() < 500, "{query}: {}", answer.status);
    }
    let path = format!("/en/officer/case/{reference}");
    let case = officer.get(&path).await;
    let version = case.between("name=\"version\" value=\"", "\"").unwrap().to_owned();
    officer.post(&format!("{path}/claim"), &[("version", &version)]).await;
    assert!(shown(&mut officer, "holder=mine").await && !shown(&mut officer, "holder=none").await);
    // The links say how many: one of mine, none of nobody's.
    let queue = officer.get("/en/officer?state=all").await;
    let count =
        |label: &str| queue.between(&format!("{label} <span class=\"sala-tabs__count\">"), "<").map(str::to_owned);
    assert_eq!((count("Me").as_deref(), count("No one yet").as_deref()), (Some("1"), Some("0")), "{}", queue.text);

    app.clock.advance(SignedDuration::from_hours(24 * 20));
    let mut officer = app.signed_in("officer.phuket@sala.example").await;
    let late = officer.get("/en/officer?due=late&holder=mine").await;
    assert!(late.text.contains(&reference) && late.text.contains("sala-tag--bad"), "{}", late.text);
    app.finish().await;
}

/// An officer finds first what he can do something about; what waits for others is one link away.
#[tokio::test]
async fn the_queue_begins_with_what_one_can_act_on() {
    let app = TestApp::start().await;
    super::sample::publish(&app).await;
    let grant = crate::store::account::Grant {
        role: sala::access::Role::Officer,
        agency: "bangkok".to_owned(),
        office: Some("BMA-10".to_owned()),
    };
    app.appoint("liam@sala.example", grant).await;
    let applicant = super::sample::applicant(&app).await;
    let mine = super::sample::file(&app, &applicant).await;
    let away = super::sample::file(&app, &applicant).await;
    let returned = sala::workflow::command::Defect {
        of: sala::workflow::command::DefectOf::Document("D07".to_owned()),
        reason: "MISSING".to_owned(),
        note: String::new(),
    };
    let ask = sala::workflow::Command {
        action: "ask".to_owned(),
        defects: vec![returned],
        ..sala::workflow::Command::default()
    };
    let clerk = super::sample::officer(sala::access::Role::Officer, "bangkok");
    crate::cases::act(&app.state, &clerk, &away, ask).await.unwrap();
    app.run_jobs().await;
    let mut liam = app.signed_in("liam@sala.example").await;
    for (query, sees) in [("", [true, false]), ("state=act", [true, false]), ("state=all", [true, true])] {
        let page = liam.get(&format!("/en/officer?{query}")).await;
        let shown = [&mine, &away].map(|reference| page.text.contains(&reference.to_string()));
        assert_eq!(shown, sees, "{query}");
    }
    let page = liam.get("/en/officer").await;
    let label = text(Lang::En, "queue-state-act", &[]);
    assert_eq!(page.between(&format!("{label} <span class=\"sala-tabs__count\">"), "<"), Some("1"), "{}", page.text);
    app.finish().await;
}

#[tokio::test]
async fn another_agency_completes_its_task_and_sees_what_is_shared() {
    let app = TestApp::start().await;
    sample::publish(&app).await;
    let (_, reference) = sample::in_opinions(&app).await;
    let mut engineer = app.signed_in("public.works@sala.example").await;
    let tasks = engineer.get("/en/officer/tasks").await;
    let path = format!("/en/officer/tasks/{reference}/building");
    assert!(tasks.text.contains(&path) && engineer.get("/en/officer").await.text.contains("/en/officer/tasks"));
    let task = engineer.get(&path).await;
    for (page, what) in [(&tasks, "the list"), (&task, "the task")] {
        assert!(page.text.contains("Krua Sala") && page.text.contains("Bangkok") && page.text.contains("90"), "{what}");
        for hidden in ["HOFFMANN", "AB1234567", "10200", "Anna"] {
            assert!(!page.text.contains(hidden), "{what} shows {hidden}");
        }
    }
    // The case itself is not there for this officer, nor is the other agency's task.
    assert_eq!(engineer.get(&format!("/en/officer/case/{reference}")).await.status, StatusCode::NOT_FOUND);
    assert_eq!(engineer.get(&format!("/en/officer/tasks/{reference}/hygiene")).await.status, StatusCode::NOT_FOUND);
    let mut immigration = app.signed_in("officer.bangkok@sala.example").await;
    assert_eq!(immigration.get(&path).await.status, StatusCode::NOT_FOUND);
    assert!(!immigration.get("/en/officer").await.text.contains("/en/officer/tasks"), "an agency without tasks");

    engineer.get(&path).await;
    let incomplete = engineer.post(&path, &[("note", "Stairs are narrow.")]).await;
    assert_eq!(incomplete.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(incomplete.text.contains(&text(Lang::En, "task-error-result", &[])));
    assert!(incomplete.text.contains("Stairs are narrow."), "what was written is kept");
    let done = engineer.post(&path, &[("result", "agrees"), ("note", "Stairs are narrow.")]).await;
    assert_eq!((done.status, done.location()), (StatusCode::SEE_OTHER, "/en/officer/tasks?done=task"));
    assert!(!engineer.get("/en/officer/tasks").await.text.contains(&path));
    // A second press is answered as the first; who says something else is told that somebody was first.
    let twice = engineer.post(&path, &[("result", "agrees"), ("note", "Stairs are narrow.")]).await;
    assert_eq!((twice.status, twice.location()), (done.status, done.location()));
    let late = engineer.post(&path, &[("result", "objects")]).await;
    assert_eq!(late.status, StatusCode::CONFLICT);

    let mut tx = app.state.store.begin_system().await.unwrap();
    let case = tx.case_by_reference(&reference).await.unwrap().unwrap();
    let building = case.state.progress.tasks["building"].done.as_ref().unwrap();
    assert_eq!(building.result, "agrees");
    assert!(tx.chains_verify(Some(&reference), None, 1).await.unwrap().broken.is_empty());
    tx.commit().await.unwrap();
    // Who decides the licence sees it with its other task, and who did what.
    let mut clerk = app.signed_in("licence@sala.example").await;
    assert_eq!(clerk.get(&format!("/en/officer/case/{reference}")).await.status, StatusCode::OK);
    assert!(clerk.get("/en/officer/tasks").await.text.contains("Opinion on hygiene"));
    // The applicant sees that somebody of the other agency has looked, and what he did.
    let mut anna = app.signed_in("anna@sala.example").await;
    let log = anna.get(&format!("/en/case/{reference}/access-log")).await;
    for key in ["access-view-task", "access-task"] {
        assert!(log.text.contains(&text(Lang::En, key, &[])), "{key}: {}", log.text);
    }
    app.finish().await;
}

#[tokio::test]
async fn an_incident_is_seen_until_it_has_ended() {
    let app = TestApp::start().await;
    let mut owner = app.owner().await;
    owner.execute("revoke usage on schema immigration from sala_app").await.unwrap();
    let mut anna = app.signed_in("anna@sala.example").await;
    let reference = anna.file(&passport("approved")).await;
    for _ in 0..8 {
        app.run_jobs().await;
        app.clock.advance(SignedDuration::from_mins(10));
    }
    let (case, failed) = (format!("/en/officer/case/{reference}"), text(Lang::En, "incident-register", &[]));
    let (try_again, list) = (text(Lang::En, "incident-retry", &[]), "/en/officer/incidents");
    let mut officer = app.signed_in("officer.bangkok@sala.example").await;
    assert!(officer.get(list).await.text.contains(&reference));
    let shown = officer.get(&case).await;
    assert!(shown.text.contains(&failed) && shown.text.contains(&try_again), "{}", shown.text);
    assert!(shown.text.contains(&text(Lang::En, "incident-error-register_silent", &[])));
    let incident = shown.between("name=\"incident\" value=\"", "\"").unwrap().to_owned();
    // Another office neither sees it nor may have it tried again; nor may the applicant.
    let retry = format!("{case}/retry");
    let mut phuket = app.signed_in("officer.phuket@sala.example").await;
    assert!(!phuket.get(list).await.text.contains(&reference));
    assert_eq!(phuket.post(&retry, &[("incident", &incident)]).await.status, StatusCode::NOT_FOUND);
    let mut anna = app.signed_in("anna@sala.example").await;
    anna.get(&format!("/en/case/{reference}")).await;
    assert_eq!(anna.post(&retry, &[("incident", &incident)]).await.status, StatusCode::NOT_FOUND);

    // It is tried, fails, and stays.
    officer.get(&case).await;
    let tried = officer.submit(&retry, &[("incident", &incident)]).await;
    assert!(tried.text.contains(&text(Lang::En, "incident-retried", &[])));
    app.run_jobs().await;
    assert!(officer.get(&case).await.text.contains(&failed));
    // The register is back: it need not be waited for.
    owner.execute("grant usage on schema immigration to sala_app").await.unwrap();
    officer.submit(&retry, &[("incident", &incident)]).await;
    app.run_jobs().await;
    let after = officer.get(&case).await;
    assert!(!after.text.contains(&failed) && !after.text.contains(&try_again));
    assert!(!officer.get(list).await.text.contains(&reference));
    assert_eq!(anna.get(&format!("/en/case/{reference}/receipt")).await.status, StatusCode::OK);
    let log = anna.get(&format!("/en/case/{reference}/access-log")).await;
    assert!(log.text.contains(&text(Lang::En, "access-retry", &[])), "{}", log.text);
    // The watch list, which did not answer either, is asked again by itself.
    app.clock.advance(SignedDuration::from_mins(10));
    app.finish().await;
}

#[tokio::test]
async fn what_was_kept_long_enough_is_forgotten_once_approved() {
    let app = TestApp::start().await;
    let mut anna = app.signed_in("anna@sala.example").await;
    let shown = anna.file(&passport("approved")).await;
    app.run_jobs().await;
    let reference = CaseReference::parse(&shown).unwrap();
    let path = "/en/officer/retention";
    let mut supervisor = app.signed_in("supervisor@sala.example").await;
    assert_eq!(retention::run(&app.state).await.unwrap(), (0, 0));
    assert!(!supervisor.get(path).await.text.contains(&shown));

    app.clock.advance(SignedDuration::from_hours(24 * 366 * 11));
    // The case and what was written about it; nobody has looked at it.
    assert_eq!(retention::run(&app.state).await.unwrap(), (2, 0), "listed, and not deleted before somebody has looked");
    let mut officer = app.signed_in("officer.bangkok@sala.example").await;
    assert_eq!(officer.get(path).await.status, StatusCode::NOT_FOUND);
    let mut supervisor = app.signed_in("supervisor@sala.example").await;
    let list = supervisor.get(path).await;
    assert!(list.text.contains(&shown), "{}", list.text);
    let case = async |app: &TestApp| {
        let mut tx = app.state.store.begin_system().await.unwrap();
        tx.case_by_reference(&reference).await.unwrap().unwrap()
    };
    let id = format!("{}/case", case(&app).await.id);
    officer.get("/en/officer").await;
    assert_eq!(officer.post(path, &[("case", &id), ("confirm", "yes")]).await.status, StatusCode::NOT_FOUND);
    for fields in [&[("case", id.as_str())][..], &[("confirm", "yes")], &[]] {
        let wrong = supervisor.post(path, fields).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(wrong.text.contains("error-summary"));
    }
    assert_eq!(retention::run(&app.state).await.unwrap(), (0, 0));
    let approved = supervisor.submit(path, &[("case", &id), ("confirm", "yes")]).await;
    assert!(
        approved.text.contains("One deletion has been approved") && !approved.text.contains(&id),
        "{}",
        approved.text
    );
    assert_eq!(retention::run(&app.state).await.unwrap(), (0, 1));
    assert!(case(&app).await.state.answers.0.is_empty());
    assert_eq!(supervisor.get(&format!("/en/officer/case/{shown}")).await.status, StatusCode::OK);
    let mut tx = app.state.store.begin_system().await.unwrap();
    assert!(tx.chains_verify(Some(&reference), None, 1).await.unwrap().broken.is_empty(), "a tombstone verifies");
    tx.commit().await.unwrap();
    app.finish().await;
}
