//! What is done at a mission: its fee taken there, and the times of its interviews, of which the last goes to one of fifty.

use super::super::report::one;
use super::super::sample::{act, applicant, load, verify};
use super::{DAY, official, pages, paid, sent};
use crate::cases::appointment;
use crate::testing::TestApp;
use axum::http::StatusCode;
use sala::access::Actor;
use sala::id::CaseReference;

/// An application whose fee an officer of the mission has recorded as taken; the job that books it waits.
pub(in crate::tests) async fn paid_at_the_mission(app: &TestApp) -> CaseReference {
    let mut anna = app.signed_in("anna@sala.example").await;
    let draft = anna.begin_visa("/en/foreigner/e-visa", &[]).await;
    for (page, values) in pages(0, "TR", "single") {
        let values = if page == "payment" { one("fee_by", "MISSION") } else { values };
        anna.answer(&draft, page, &values).await;
    }
    anna.papers(&draft).await;
    let reference = sent(&anna.send_draft(&draft).await);
    app.run_jobs().await;
    assert_eq!(load(app, &reference).await.state.state, "payment_mission");
    let london = official(app, "visa.london@sala.example").await;
    act(&app.state, &london, &reference, "paid_at_mission", &["note=Receipt 4711, 30 GBP"]).await;
    reference
}

/// Taken by the mission in its currency: an officer records it, the books get it once, and no bank has to do with it.
#[tokio::test]
async fn a_fee_taken_by_the_mission_is_in_the_books() {
    let app = TestApp::start().await;
    let reference = paid_at_the_mission(&app).await;
    app.run_jobs().await;
    let mut owner = app.owner().await;
    let entries = async |owner: &mut sqlx::PgConnection| -> Vec<(String, String, i64)> {
        let query = "select agency, account, amount from ledger_entry order by amount desc";
        sqlx::query_as(query).fetch_all(owner).await.unwrap()
    };
    let booked = entries(&mut owner).await;
    let line = |account: &str, satang| ("consular".to_owned(), account.to_owned(), satang);
    assert_eq!(booked, [line("counter", 130_000), line("agency:consular", -130_000)]);
    // A worker that died after it does the job again: it is booked once.
    let job: uuid::Uuid =
        sqlx::query_scalar("select distinct transaction_id from ledger_entry").fetch_one(&mut owner).await.unwrap();
    let case = load(&app, &reference).await;
    crate::payments::counter::book(&app.state, job, case.id).await.unwrap();
    assert_eq!(entries(&mut owner).await.len(), 2);
    super::super::payments::books_balance(&app).await;
    verify(&app).await;
    app.finish_with_jobs().await;
}

/// In interview booking, each of another applicant.
pub(in crate::tests) async fn invited(app: &TestApp, count: usize) -> Vec<(Actor, CaseReference)> {
    let london = official(app, "visa.london@sala.example").await;
    let mut invited = Vec::new();
    let mut anna = app.signed_in("anna@sala.example").await;
    for number in 0..count {
        let reference = paid(app, &mut anna, number, "multiple").await;
        let papers = ["document=PASSPORT_PAGE", "document=PHOTO", "document=RESIDENCE_PROOF"];
        act(&app.state, &london, &reference, "accept", &papers).await;
        act(&app.state, &london, &reference, "invite", &["note=Your work"]).await;
        invited.push((applicant(app).await, reference));
    }
    app.run_jobs().await;
    invited
}

#[tokio::test]
async fn a_time_is_chosen_kept_and_given_back() {
    let app = TestApp::start().await;
    let (_, reference) = invited(&app, 1).await.remove(0);
    let mut anna = app.signed_in("anna@sala.example").await;
    let book = format!("/en/case/{reference}/action/book");
    let page = anna.get(&book).await;
    assert!(page.text.contains("Royal Thai Embassy, London") && page.text.contains("09:30"), "{}", page.text);
    let time = page.between("<option value=\"2026", "\"").map(|rest| format!("2026{rest}")).unwrap();
    for wrong in ["", "2026-09-21T09:00:00", "soon", "2026-12-25T03:00:00"] {
        let refused = anna.post(&book, &[("starts", wrong)]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{wrong}");
    }
    anna.submit(&book, &[("starts", &time)]).await;
    let case = load(&app, &reference).await;
    assert_eq!(case.state.state, "interview");
    assert_eq!(sala::workflow::appointment::of_facts(&case.state.facts), time.parse().ok());
    let mut owner = app.owner().await;
    let mut kept = async || {
        let kept = "select count(*) from appointment where released_at is null";
        sqlx::query_scalar::<_, i64>(kept).fetch_one(&mut owner).await.unwrap()
    };
    assert_eq!(kept().await, 1);
    // It stands among what is to be done.
    let mut connection = app.owner().await;
    let mut to_come = async || {
        let open = "select due from duty where kind = 'appointment' and met_at is null";
        sqlx::query_scalar::<_, jiff_sqlx::Date>(open).fetch_optional(&mut connection).await.unwrap()
    };
    let day = time.parse::<jiff::civil::DateTime>().unwrap().date();
    assert_eq!(to_come().await.map(jiff_sqlx::Date::to_jiff), Some(day));
    anna.submit(&format!("/en/case/{reference}/action/move_interview"), &[]).await;
    assert_eq!(kept().await, 0, "the place is free again");
    assert!(to_come().await.is_none());
    verify(&app).await;
    app.finish_with_jobs().await;
}

/// One place is left, and fifty want it at once: one gets it, and nothing of the others is written.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_last_place_goes_to_one_of_fifty() {
    let app = TestApp::start().await;
    let mut cases = invited(&app, 5).await;
    let (first, reference) = cases.remove(0);
    let mut tx = app.state.store.begin(&first).await.unwrap();
    let case = tx.case_by_reference(&reference).await.unwrap().unwrap();
    let free = appointment::free_times(&app.state, &mut tx, &case, "evisa.interview").await.unwrap();
    tx.commit().await.unwrap();
    let time = free[0];
    // Two can come at the same time: one has come already.
    assert!(appointment::book(&app.state, &first, &reference, "book", time).await.unwrap().is_some());
    let tries = (0..50).map(|number| {
        let (actor, reference) = cases[number % cases.len()].clone();
        let state = app.state.clone();
        tokio::spawn(async move { appointment::book(&state, &actor, &reference, "book", time).await })
    });
    let mut booked = 0;
    for one in tries.collect::<Vec<_>>() {
        booked += usize::from(matches!(one.await.unwrap(), Ok(Some(_))));
    }
    assert_eq!(booked, 1);
    let mut in_interview = 0;
    for (_, reference) in &cases {
        in_interview += usize::from(load(&app, reference).await.state.state == "interview");
    }
    assert_eq!(in_interview, 1);
    let mut tx = app.state.store.begin(&first).await.unwrap();
    let free = appointment::free_times(&app.state, &mut tx, &case, "evisa.interview").await.unwrap();
    tx.commit().await.unwrap();
    assert!(!free.contains(&time));
    app.clock.advance(DAY);
    verify(&app).await;
    app.finish_with_jobs().await;
}
