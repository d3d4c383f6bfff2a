//! Timers whose action is refused when they go off: an incident of the case, until the action is taken or its reason is gone.

use super::sample::{act, applicant, ask, file, food_licence, load, officer, publish, verify};
use crate::cases::{self, machine};
use crate::testing::{Browser, TestApp};
use app::i18n::text;
use axum::http::StatusCode;
use jiff::{SignedDuration, Timestamp};
use sala::access::{Actor, Role};
use sala::condition::Condition;
use sala::id::CaseReference;
use sala::text::Lang;
use sala::workflow::{Command, What};

/// A licence that is sent back when its days are over only once a superior has said so. Its days are over.
async fn refused(app: &TestApp) -> (Actor, CaseReference) {
    publish(app).await;
    let mut bundle = food_licence();
    let guard = Some(Condition::parse("order == 'ready'").unwrap());
    bundle.workflow.actions.iter_mut().find(|action| action.id == "deadline_passed").unwrap().guard = guard;
    let ready = "id = 'ready'\nfrom = ['defects']\nby = ['supervisor']\nsets = { order = 'ready' }";
    bundle.workflow.actions.push(toml::from_str(ready).unwrap());
    let mut tx = app.state.store.begin_system().await.unwrap();
    tx.bundle_publish(&bundle, app.clock.now()).await.unwrap();
    tx.commit().await.unwrap();
    let applicant = applicant(app).await;
    let reference = file(app, &applicant).await;
    ask(&app.state, &officer(Role::Officer, "bangkok"), &reference).await;
    app.run_jobs().await;
    app.clock.advance(SignedDuration::from_hours(24 * 20));
    app.run_jobs().await;
    (applicant, reference)
}

/// How often a timer of the case has gone off, and how often that was refused and settled.
async fn history(app: &TestApp, reference: &CaseReference) -> [usize; 3] {
    let case = load(app, reference).await;
    let mut tx = app.state.store.begin_system().await.unwrap();
    let events = tx.events(case.id).await.unwrap();
    tx.commit().await.unwrap();
    let count = |is: fn(&What) -> bool| events.iter().filter(|event| is(&event.what)).count();
    [
        count(|what| matches!(what, What::TimerFired { .. }) || matches!(what, What::Acted(it) if it.timer.is_some())),
        count(|what| matches!(what, What::IncidentOpened { timer: Some(_), .. })),
        count(|what| matches!(what, What::IncidentClosed { .. })),
    ]
}

async fn looked_at(app: &TestApp, reference: &CaseReference) -> Timestamp {
    let next = "select next_timer_at from cases where reference = $1";
    let next: jiff_sqlx::Timestamp =
        sqlx::query_scalar(next).bind(reference.to_string()).fetch_one(&mut app.owner().await).await.unwrap();
    next.to_jiff()
}

async fn shows(officer: &mut Browser<'_>, path: &str, key: &str) -> bool {
    officer.get(path).await.text.contains(&text(Lang::En, key, &[]))
}

#[tokio::test]
async fn a_timer_that_is_refused_is_an_incident_until_it_is_decided() {
    let app = TestApp::start().await;
    let (_, reference) = refused(&app).await;
    let case = load(&app, &reference).await;
    assert!(case.state.state == "defects" && case.state.progress.timers.contains_key("deadline"));
    assert_eq!(history(&app, &reference).await, [0, 1, 0]);
    // The office sees it, in its list and on the case.
    let mut clerk = app.signed_in("licence@sala.example").await;
    let path = format!("/en/officer/case/{reference}");
    assert!(shows(&mut clerk, "/en/officer/incidents", "incident-timer").await);
    assert!(shows(&mut clerk, &path, "incident-error-guard_failed").await);
    // It is looked at again, less and less often, and once more when an officer wants it: none of that is an event.
    let mut waits = Vec::new();
    for _ in 0..9 {
        let next = looked_at(&app, &reference).await;
        waits.push(next.duration_since(app.clock.now()).as_mins());
        app.clock.advance(next.duration_since(app.clock.now()));
        app.run_jobs().await;
    }
    assert_eq!(waits, [1, 1, 2, 4, 8, 16, 32, 60, 60]);
    let mut clerk = app.signed_in("licence@sala.example").await;
    let shown = clerk.get(&path).await;
    let incident = shown.between("name=\"incident\" value=\"", "\"").expect(&shown.text).to_owned();
    clerk.submit(&format!("{path}/retry"), &[("incident", &incident)]).await;
    assert_eq!(looked_at(&app, &reference).await, app.clock.now());
    app.run_jobs().await;
    assert_eq!(history(&app, &reference).await, [0, 1, 0]);
    assert!(shows(&mut clerk, &path, "incident-timer").await);

    // What it waited for is done: two servers look, and it is decided once.
    app.clock.advance(SignedDuration::from_secs(1));
    act(&app.state, &officer(Role::Supervisor, "bangkok"), &reference, "ready", &[]).await;
    let looks = [app.state.clone(), app.state.clone()]
        .map(|state| tokio::spawn(async move { machine::fire_timers(&state).await.unwrap() }));
    for look in looks {
        look.await.unwrap();
    }
    app.run_jobs().await;
    assert_eq!(load(&app, &reference).await.state.state, "returned");
    assert_eq!(history(&app, &reference).await, [1, 1, 1]);
    assert!(!shows(&mut clerk, "/en/officer/incidents", "incident-timer").await);
    assert!(!shows(&mut clerk, &path, "incident-error-guard_failed").await);
    // It is nobody's who is not of the office.
    let mut anna = app.signed_in("anna@sala.example").await;
    let own = anna.get(&format!("/en/case/{reference}")).await;
    assert!(own.status == StatusCode::OK && !own.text.contains(&text(Lang::En, "event-timer-refused", &[])));
    verify(&app).await;
    app.finish().await;
}

/// The applicant does what was asked, late as it is: nothing is left to be decided.
#[tokio::test]
async fn an_incident_of_a_timer_ends_with_its_reason() {
    let app = TestApp::start().await;
    let (applicant, reference) = refused(&app).await;
    app.clock.advance(SignedDuration::from_secs(1));
    let answers = Some(load(&app, &reference).await.state.answers.clone());
    let resubmit = Command { action: "resubmit".to_owned(), answers, ..Command::default() };
    cases::act(&app.state, &applicant, &reference, resubmit).await.unwrap();
    app.run_jobs().await;
    let case = load(&app, &reference).await.state;
    assert!(case.state == "submitted" && case.progress.incidents.is_empty());
    assert_eq!(history(&app, &reference).await, [0, 1, 1]);
    verify(&app).await;
    app.finish().await;
}
