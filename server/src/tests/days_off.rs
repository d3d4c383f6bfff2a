//! A day off that is announced when it is over, against the database.

use super::due::in_decision;
use super::sample::{act, applicant, ask, day_off, food_licence, load, officer, publish, verify};
use crate::cases;
use crate::testing::TestApp;
use app::i18n::text;
use jiff::SignedDuration;
use sala::access::Role;
use sala::calendar::{Unit, bangkok_day};
use sala::text::Lang;
use sala::workflow::Command;
use sala::workflow::clock::Reading;

const DAY: SignedDuration = SignedDuration::from_hours(24);

/// The office has used working days, and the applicant has the case: one of those days becomes a day off. It is given back once, the
/// ledger names it, and the office has it when the case comes back.
#[tokio::test]
async fn a_day_off_announced_afterwards_is_given_back() {
    let app = TestApp::start().await;
    publish(&app).await;
    let mut bundle = food_licence();
    bundle.workflow.limit.unit = Unit::Working;
    let mut tx = app.state.store.begin_system().await.unwrap();
    tx.bundle_publish(&bundle, app.clock.now()).await.unwrap();
    let calendar = tx.working_calendar().await.unwrap();
    tx.commit().await.unwrap();
    let applicant = applicant(&app).await;
    let clerk = officer(Role::Officer, "bangkok");
    let reference = Box::pin(in_decision(&app)).await;
    let reading = async || -> Reading { load(&app, &reference).await.state.clock.reading };
    let filed = reading().await;
    app.clock.advance(DAY * 7);
    ask(&app.state, &clerk, &reference).await;
    app.clock.advance(DAY);
    app.run_jobs().await;
    let paused = reading().await;
    let day = calendar.working_day_after(filed.running_since.unwrap());
    assert!(paused.used_days > 1 && paused.running_since.is_none() && day < bangkok_day(app.clock.now()));
    day_off(&app, day).await;
    for _ in 0..2 {
        app.run_jobs().await;
        let after = load(&app, &reference).await.state.clock;
        assert_eq!((after.reading.used_days, after.reading.due), (paused.used_days - 1, paused.due));
        let line = after.ledger.last().unwrap();
        assert_eq!((line.change.code(), line.because[0].name_en.as_str()), ("recounted", "Special day"));
        assert_eq!(after.ledger.iter().filter(|line| line.change.code() == "recounted").count(), 1);
        // The second look finds nothing more.
        app.clock.advance(SignedDuration::from_mins(2));
    }
    let mut anna = app.signed_in("anna@sala.example").await;
    let page = anna.get(&format!("/en/case/{reference}")).await;
    assert!(page.text.contains(&text(Lang::En, "clock-recounted", &[])), "{}", page.text);
    assert!(page.text.contains("Special day"), "{}", page.text);

    let answers = Some(load(&app, &reference).await.state.answers.clone());
    let resubmit = Command { action: "resubmit".to_owned(), answers, ..Command::default() };
    cases::act(&app.state, &applicant, &reference, resubmit).await.unwrap();
    let again = act(&app.state, &clerk, &reference, "accept", &["document=D07", "document=D08"]).await;
    let again = again.state.clock.reading;
    let left = bundle.workflow.limit.days - (paused.used_days - 1);
    let mut tx = app.state.store.begin_system().await.unwrap();
    let calendar = tx.working_calendar().await.unwrap();
    tx.commit().await.unwrap();
    let since = again.running_since.unwrap();
    let last = bangkok_day(again.due.unwrap() - SignedDuration::from_secs(1));
    assert_eq!(calendar.working_days_between(since, last), left);
    verify(&app).await;
    app.finish_with_jobs().await;
}
