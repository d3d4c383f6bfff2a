//! One passport is one person's: two at once, two whose reports agree with the same entry, and what was confirmed before that was so.

use super::report::{date_fields, one, spare};
use crate::seed::passports::TryOut;
use crate::store::person::Document;
use crate::testing::{Browser, TestApp};
use axum::http::StatusCode;
use sala::id::PersonId;
use sqlx::{AssertSqlSafe, Executor as _};
use std::time::Duration;

async fn person(app: &TestApp, email: &str) -> PersonId {
    let mut tx = app.state.store.begin_system().await.unwrap();
    tx.account_by_email(email).await.unwrap().unwrap().person
}

/// Links the passport with the person, and commits that.
async fn link(app: &TestApp, email: &str, of: &TryOut) -> PersonId {
    let (person, now) = (person(app, email).await, app.clock.now());
    let mut tx = app.state.store.begin_system().await.unwrap();
    let document =
        Document { kind: "PASSPORT", issuing_state: &of.holder.state, number: &of.holder.passport_no, valid_to: None };
    tx.person_document_link(app.state.random.id(now), person, &document, now).await.unwrap();
    tx.commit().await.unwrap();
    person
}

fn hash(app: &TestApp, of: &TryOut) -> [u8; 32] {
    app.state.store.seal().lookup_passport(&of.holder.state, &of.holder.passport_no)
}

/// Whose the passport is.
async fn holders(app: &TestApp, of: &TryOut) -> Vec<PersonId> {
    let query = "select person_id from person_document where number_hash = $1 and confirmed_at is not null";
    let query = sqlx::query_scalar(query).bind(hash(app, of).to_vec());
    query.fetch_all(&mut app.owner().await).await.unwrap().into_iter().map(PersonId::from_uuid).collect()
}

/// The second waits until the first is done, and then finds that it is another's.
#[tokio::test]
async fn of_two_at_once_the_first_has_the_passport() {
    let app = TestApp::start().await;
    let (of, now) = (spare(0), app.clock.now());
    let anna = link(&app, "anna@sala.example", &of).await;
    let mei = link(&app, "mei@sala.example", &of).await;
    let mut first = app.state.store.begin_system().await.unwrap();
    assert!(first.person_document_confirm(anna, &hash(&app, &of), now).await.unwrap());
    let mut second = app.state.store.begin_system().await.unwrap();
    let number = hash(&app, &of);
    let waiting = tokio::spawn(async move {
        let his = second.person_document_confirm(mei, &number, now).await.unwrap();
        second.commit().await.unwrap();
        his
    });
    tokio::time::sleep(Duration::from_millis(200)).await;
    assert!(!waiting.is_finished(), "decided before the first was");
    first.commit().await.unwrap();
    assert!(!waiting.await.unwrap());
    assert_eq!(holders(&app, &of).await, [anna]);
    // Another's is no reason to take the first one's away when the register confirms it once more.
    let mut again = app.state.store.begin_system().await.unwrap();
    assert!(again.person_document_confirm(anna, &number, now).await.unwrap());
    assert!(!again.person_document_confirm(mei, &number, now).await.unwrap());
    drop(again);
    app.finish().await;
}

async fn confirm(browser: &mut Browser<'_>, of: &TryOut) -> StatusCode {
    let path = "/en/stays/mine";
    browser.get(path).await;
    let mut fields = one("act", "confirm");
    fields.extend(one("mrz", of.holder.mrz()));
    fields.extend(date_fields("arrival", of.visit.arrived_on));
    let fields: Vec<_> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    browser.post(path, &fields).await.status
}

#[tokio::test]
async fn two_who_type_the_same_passport_at_once_are_told_whose_it_is() {
    let app = TestApp::start().await;
    let mut anna = app.signed_in("anna@sala.example").await;
    let mut mei = app.signed_in("mei@sala.example").await;
    for number in 0..5 {
        let of = spare(number);
        let (first, second) = tokio::join!(confirm(&mut anna, &of), confirm(&mut mei, &of));
        let mut told = [first, second];
        told.sort();
        assert_eq!(told, [StatusCode::SEE_OTHER, StatusCode::UNPROCESSABLE_ENTITY]);
        assert_eq!(holders(&app, &of).await.len(), 1);
    }
    app.finish().await;
}

/// What agrees with the entry is approved under whichever account it is filed; the passport stays whose it was.
#[tokio::test]
async fn a_report_with_the_passport_of_another_is_decided_and_confirms_nothing() {
    let app = TestApp::start().await;
    let of = spare(0);
    let mut anna = app.signed_in("anna@sala.example").await;
    assert_eq!(confirm(&mut anna, &of).await, StatusCode::SEE_OTHER);
    let mut mei = app.signed_in("mei@sala.example").await;
    let reference = mei.file(&of).await;
    app.run_jobs().await;
    assert_eq!(mei.get(&format!("/en/case/{reference}/receipt")).await.status, StatusCode::OK);
    assert_eq!(holders(&app, &of).await, [person(&app, "anna@sala.example").await]);
    app.finish().await;
}

/// Takes the database back to before the index, with what a program of then had confirmed.
async fn before_the_index(app: &TestApp, confirmed: &[(PersonId, &TryOut, &str)]) {
    let mut owner = app.owner().await;
    let index = "drop index person_document_one_person;
        create index person_document_by_number on person_document (number_hash);
        update person_document set confirmed_at = null";
    owner.execute(index).await.unwrap();
    for (person, of, at) in confirmed {
        let confirm =
            "update person_document set confirmed_at = $3::timestamptz where person_id = $1 and number_hash = $2";
        let done = sqlx::query(confirm).bind(person.as_uuid()).bind(hash(app, of).to_vec()).bind(at);
        assert_eq!(done.execute(&mut owner).await.unwrap().rows_affected(), 1);
    }
}

#[tokio::test]
async fn the_migration_leaves_one_confirmation_of_each_passport() {
    let app = TestApp::start().await;
    let (twice, once) = (spare(0), spare(1));
    let renewed = super::report::passport("renewed");
    // Approved by the passport before: the number that it names as the new one was confirmed with it.
    let mut carlos = app.signed_in("carlos@sala.example").await;
    let reference = carlos.file(&renewed).await;
    app.run_jobs().await;
    let closed: String = sqlx::query_scalar("select closed_at::text from cases where reference = $1")
        .bind(&reference)
        .fetch_one(&mut app.owner().await)
        .await
        .unwrap();
    let carlos = link(&app, "carlos@sala.example", &renewed).await;
    let (anna, mei) = (link(&app, "anna@sala.example", &twice).await, link(&app, "mei@sala.example", &twice).await);
    link(&app, "mei@sala.example", &once).await;
    link(&app, "mei@sala.example", &renewed).await;
    let (early, late) = ("2026-09-01T09:00:00Z", "2026-09-02T09:00:00Z");
    let confirmed = [
        (mei, &twice, late),
        (anna, &twice, early),
        (mei, &once, late),
        (carlos, &renewed, closed.as_str()),
        (mei, &renewed, "2099-01-01T00:00:00Z"),
    ];
    before_the_index(&app, &confirmed).await;
    let cases = "select md5(string_agg(c::text, '' order by id)) from cases c";
    let mut owner = app.owner().await;
    let before: String = sqlx::query_scalar(cases).fetch_one(&mut owner).await.unwrap();
    let migration = include_str!("../../../migrations/0050_one_passport_one_person.sql");
    owner.execute(AssertSqlSafe(migration)).await.unwrap();
    assert_eq!(holders(&app, &twice).await, [anna], "the first");
    assert_eq!(holders(&app, &once).await, [mei]);
    assert_eq!(holders(&app, &renewed).await, [mei], "its owner, although the other was first");
    let after: String = sqlx::query_scalar(cases).fetch_one(&mut owner).await.unwrap();
    assert_eq!(before, after, "no case changes");
    let second = "update person_document set confirmed_at = now() where number_hash = $1";
    let second = sqlx::query(second).bind(hash(&app, &twice).to_vec()).execute(&mut owner).await;
    assert!(second.unwrap_err().as_database_error().unwrap().is_unique_violation());
    app.finish().await;
}
