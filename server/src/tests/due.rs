//! Commands that come after a last day, before any worker has looked: what was due is done first, and stands.

use super::sample::{act, applicant, child, complete, file, load, officer, publish, verify};
use crate::cases::{self, CommandError};
use crate::testing::TestApp;
use jiff::SignedDuration;
use sala::access::Role;
use sala::id::CaseReference;
use sala::workflow::command::{Defect, DefectOf};
use sala::workflow::{Command, Refusal, What};

const DAY: SignedDuration = SignedDuration::from_hours(24);

/// A licence about which both agencies have said what they think, and of which nobody has certified the fire exits.
pub async fn in_decision(app: &TestApp) -> CaseReference {
    let applicant = applicant(app).await;
    let reference = file(app, &applicant).await;
    let bangkok = officer(Role::Officer, "bangkok");
    act(&app.state, &bangkok, &reference, "accept", &["document=D07", "document=D08"]).await;
    app.run_jobs().await;
    let case = load(app, &reference).await;
    complete(app, &bangkok, &case, "hygiene", "objects").await.unwrap();
    complete(app, &officer(Role::Officer, "public_works"), &case, "building", "objects").await.unwrap();
    let certificate = child(app, &reference).await.reference;
    let brigade = officer(Role::Officer, "fire_brigade");
    act(&app.state, &brigade, &certificate, "refuse", &["reason=UNSANITARY"]).await;
    app.run_jobs().await;
    assert_eq!(load(app, &reference).await.state.state, "decision");
    reference
}

/// The officer saw the case before its last day, and decides after it: nobody was first, and it is late, with its letter.
#[tokio::test]
async fn a_decision_after_the_last_day_is_late_though_no_worker_has_looked() {
    let app = TestApp::start().await;
    publish(&app).await;
    let reference = in_decision(&app).await;
    let seen = load(&app, &reference).await.state.version;
    app.clock.advance(DAY * 40);
    let grant = Command { action: "grant".to_owned(), expected_version: Some(seen), ..Command::default() };
    let case = cases::act(&app.state, &officer(Role::Supervisor, "bangkok"), &reference, grant).await.unwrap();
    assert_eq!(case.state.state, "payment");
    assert!(case.state.clock.is_late());
    let mut tx = app.state.store.begin_system().await.unwrap();
    let events = tx.events(case.id).await.unwrap();
    tx.commit().await.unwrap();
    let noted = events.iter().filter_map(|event| match &event.what {
        What::ClockChanged { change } => Some((event.role, change.kind.code())),
        _ => None,
    });
    assert_eq!(noted.collect::<Vec<_>>(), [(Role::System, "late"), (Role::System, "delay_letter")]);
    verify(&app).await;
    app.finish_with_jobs().await;
}

/// A second after the applicant's last day: his answers are refused, and that the case was sent back stands all the same.
#[tokio::test]
async fn a_correction_after_the_last_day_finds_the_case_sent_back() {
    let app = TestApp::start().await;
    publish(&app).await;
    let applicant = applicant(&app).await;
    let reference = file(&app, &applicant).await;
    let defects =
        vec![Defect { of: DefectOf::Document("D07".to_owned()), reason: "MISSING".to_owned(), note: String::new() }];
    let ask = Command { action: "ask".to_owned(), defects, ..Command::default() };
    let asked = cases::act(&app.state, &officer(Role::Officer, "bangkok"), &reference, ask).await.unwrap();
    let over = asked.state.clock.due().unwrap();
    app.clock.advance(over.duration_since(app.clock.now()) + SignedDuration::from_secs(1));
    let answers = Some(asked.state.answers.clone());
    let resubmit = Command { action: "resubmit".to_owned(), answers, ..Command::default() };
    let refused = cases::act(&app.state, &applicant, &reference, resubmit).await;
    assert!(matches!(refused, Err(CommandError::Refused(Refusal::Conflict { .. }))), "{refused:?}");
    let case = load(&app, &reference).await;
    assert_eq!(case.state.state, "returned");
    // The days to appeal run, and nothing else.
    assert_eq!(case.state.progress.timers.keys().collect::<Vec<_>>(), ["appeal_over"]);
    // The machine has nothing left to do.
    let again = cases::due::fire(&app.state, case.id).await;
    assert!(again.is_ok() && load(&app, &reference).await.state.version == case.state.version);
    verify(&app).await;
    app.finish_with_jobs().await;
}
