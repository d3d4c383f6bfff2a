//! How many days there are for a paper that is asked for is a dated setting: who was asked before it changed keeps his days.

use super::super::sample::{load, verify};
use super::{DAY, official, paid};
use crate::testing::TestApp;
use jiff::civil::Date;
use sala::calendar::{add_days, bangkok_day};
use sala::id::CaseReference;
use sala::workflow::Command;
use sala::workflow::command::{Defect, DefectOf};

/// Asks for proof of funds; the last day for it.
async fn asked(app: &TestApp, reference: &CaseReference) -> Date {
    let london = official(app, "visa.london@sala.example").await;
    let gap =
        Defect { of: DefectOf::Document("FUNDS".to_owned()), reason: "UNREADABLE".to_owned(), note: String::new() };
    let ask = Command { action: "ask".to_owned(), defects: vec![gap], ..Command::default() };
    crate::cases::act(&app.state, &london, reference, ask).await.unwrap();
    app.run_jobs().await;
    last_day(app, reference).await
}

async fn last_day(app: &TestApp, reference: &CaseReference) -> Date {
    add_days(bangkok_day(load(app, reference).await.state.clock.due().unwrap()), -1)
}

async fn state_of(app: &TestApp, reference: &CaseReference) -> String {
    load(app, reference).await.state.state
}

#[tokio::test]
async fn another_number_of_days_counts_for_whoever_is_asked_from_then_on() {
    let app = TestApp::start().await;
    let mut anna = app.signed_in("anna@sala.example").await;
    let first = paid(&app, &mut anna, 0, "single").await;
    let second = paid(&app, &mut anna, 1, "single").await;
    let today = bangkok_day(app.clock.now());
    assert_eq!(asked(&app, &first).await, add_days(today, 15));
    let change = "insert into setting (key, scope, valid_from, value) values ('evisa.documents_days', '', $1, '10')";
    let tomorrow = jiff_sqlx::Date::from(add_days(today, 1));
    sqlx::query(change).bind(tomorrow).execute(&mut app.owner().await).await.unwrap();
    app.clock.advance(DAY);
    assert_eq!(asked(&app, &second).await, add_days(today, 11));
    assert_eq!(last_day(&app, &first).await, add_days(today, 15), "it was promised");
    // Both end on their own day, the one that was asked last first.
    app.clock.set(sala::calendar::bangkok_midnight(add_days(today, 12)));
    app.run_jobs().await;
    assert_eq!((&*state_of(&app, &first).await, &*state_of(&app, &second).await), ("documents_requested", "cancelled"));
    app.clock.set(sala::calendar::bangkok_midnight(add_days(today, 16)));
    app.run_jobs().await;
    assert_eq!(state_of(&app, &first).await, "cancelled");
    verify(&app).await;
    app.finish_with_jobs().await;
}
