//! Appeals against what was decided on a licence, in a whole portal: the days for them pass, and who appealed is told.

use super::sample::{
    act, applicant, ask, child, complete, file, food_licence, in_opinions, load, officer, publish, superior, verify,
};
use crate::cases::CommandError;
use crate::store::queue::QueueFilter;
use crate::testing::TestApp;
use app::i18n::text;
use jiff::SignedDuration;
use sala::access::{Actor, Role, may_now};
use sala::id::CaseReference;
use sala::text::Lang;
use sala::workflow::definition::{Action, Outcome};
use sala::workflow::{Command, Refusal, State};

const DAY: SignedDuration = SignedDuration::from_hours(24);

/// A licence that a supervisor has refused, and the applicant appealed against: the clerk, that supervisor, and the case.
async fn appealed(app: &TestApp) -> (Actor, Actor, CaseReference) {
    publish(app).await;
    let (person, reference) = in_opinions(app).await;
    let (clerk, supervisor) = (officer(Role::Officer, "bangkok"), officer(Role::Supervisor, "bangkok"));
    let case = load(app, &reference).await;
    complete(app, &clerk, &case, "hygiene", "objects").await.unwrap();
    complete(app, &officer(Role::Officer, "public_works"), &case, "building", "objects").await.unwrap();
    let certificate = child(app, &reference).await.reference;
    act(&app.state, &officer(Role::Officer, "fire_brigade"), &certificate, "refuse", &["reason=UNSANITARY"]).await;
    app.run_jobs().await;
    act(&app.state, &supervisor, &reference, "refuse", &["reason=WRONG_PLACE", "note=x"]).await;
    act(&app.state, &person, &reference, "appeal", &["note=We moved"]).await;
    (clerk, supervisor, reference)
}

/// Thirty days for an appeal pass: the queue and the case show it, an officer is asked why, whoever appealed is told every seven days,
/// and the appeal stays open.
#[tokio::test]
async fn an_appeal_that_takes_too_long_is_told_of() {
    let app = TestApp::start().await;
    let (clerk, supervisor, reference) = appealed(&app).await;
    app.run_jobs().await;
    let late = async || {
        let filter = QueueFilter { due_until: Some(app.clock.now()), ..QueueFilter::default() };
        let mut tx = app.state.store.begin(&supervisor).await.unwrap();
        let lines = tx.queue("bangkok", &filter, None, 10).await.unwrap();
        lines.iter().any(|line| line.reference == reference.to_string())
    };
    let path = format!("/en/case/{reference}");
    let mut anna = app.signed_in("anna@sala.example").await;
    assert!(!late().await && anna.get(&path).await.text.contains("The office will answer by"));

    // It was sent on a day off, and counts from the next working day.
    app.clock.advance(DAY * 33);
    for _ in 0..12 {
        app.run_jobs().await;
        app.clock.advance(SignedDuration::from_mins(5));
    }
    let case = load(&app, &reference).await.state;
    assert!(case.clock.is_late() && case.closed_at.is_none() && case.state == "appealed");
    let asked: Vec<_> = case.progress.incidents.into_values().map(|open| (open.effect, open.error)).collect();
    assert_eq!(asked, [("delay_reason".to_owned(), "delay_unexplained".to_owned())]);
    let mut anna = app.signed_in("anna@sala.example").await;
    let page = anna.get(&path).await.text;
    assert!(late().await && page.contains("should have answered by"), "{page}");
    assert!(page.contains(&text(Lang::En, "clock-overdue", &[])), "{page}");

    let letters = async || {
        let count = "select count(*) from message where template = 'sample-mail-appeal_delay'";
        sqlx::query_scalar::<_, i64>(count).fetch_one(&mut app.owner().await).await.unwrap()
    };
    assert_eq!(letters().await, 0);
    app.clock.advance(DAY * 7);
    app.run_jobs().await;
    assert_eq!(letters().await, 1);
    let why = &["reason=DELAY_EXPERT", "note=The expert is ill"];
    act(&app.state, &clerk, &reference, "explain_appeal_delay", why).await;
    app.run_jobs().await;
    assert!(load(&app, &reference).await.state.progress.incidents.is_empty());
    assert_eq!(letters().await, 2, "the reason is told at once");
    act(&app.state, &clerk, &reference, "pass_on", &["note=Too near"]).await;
    assert!(!late().await && !load(&app, &reference).await.state.clock.is_late());
    verify(&app).await;
    app.finish_with_jobs().await;
}

/// BR-13: whoever decided, and whoever has passed the appeal on, is not the superior who decides it, whatever roles he holds. His desk
/// does not offer it to him either.
#[tokio::test]
async fn nobody_decides_the_appeal_against_himself() {
    let app = TestApp::start().await;
    let (_, supervisor, reference) = appealed(&app).await;
    // In the first tier it is he who looks at it again.
    act(&app.state, &supervisor, &reference, "pass_on", &["note=Too near"]).await;
    let (why, note) = (vec!["WRONG_PLACE".to_owned()], "Measured again".to_owned());
    let dismiss = || Command {
        action: "dismiss_appeal".to_owned(),
        reasons: why.clone(),
        note: note.clone(),
        ..Command::default()
    };
    let refused = crate::cases::act(&app.state, &supervisor, &reference, dismiss()).await.unwrap_err();
    assert!(matches!(refused, CommandError::Refused(Refusal::OwnDecision)), "{refused}");
    let licence = food_licence();
    let offered = |actor: &Actor, state: &State| {
        let may = |action: &&Action| may_now(actor, action, state);
        licence.workflow.actions.iter().filter(may).count()
    };
    let state = load(&app, &reference).await.state;
    assert_eq!((offered(&supervisor, &state), offered(&superior(), &state)), (0, 3));
    let case = crate::cases::act(&app.state, &superior(), &reference, dismiss()).await.unwrap();
    assert_eq!(case.state.state, "refusal_stands");
    app.run_jobs().await;
    verify(&app).await;
    app.finish().await;
}

/// What the machine has sent back says until when it can be appealed (BR-4); if the appeal is right it is taken up again.
#[tokio::test]
async fn a_return_is_appealed_and_taken_up_again() {
    let app = TestApp::start().await;
    publish(&app).await;
    let person = applicant(&app).await;
    let reference = file(&app, &person).await;
    let clerk = officer(Role::Officer, "bangkok");
    ask(&app.state, &clerk, &reference).await;
    app.clock.advance(DAY * 20);
    app.run_jobs().await;
    let case = load(&app, &reference).await.state;
    assert_eq!((case.state.as_str(), case.outcome, case.closed_at), ("returned", Some(Outcome::Rejected), None));
    let path = format!("/en/case/{reference}");
    let mut anna = app.signed_in("anna@sala.example").await;
    let page = anna.get(&path).await.text;
    assert!(page.contains("You can appeal until") && page.contains(&format!("{path}/action/appeal")), "{page}");
    act(&app.state, &person, &reference, "appeal", &["note=I sent it in time"]).await;
    assert!(anna.get(&path).await.text.contains("The office will answer by"));
    let case = act(&app.state, &clerk, &reference, "take_up_again", &["note=It lay at the counter"]).await.state;
    assert_eq!((case.state.as_str(), case.outcome, case.closed_at), ("submitted", None, None));
    app.run_jobs().await;
    verify(&app).await;
    app.finish().await;
}
