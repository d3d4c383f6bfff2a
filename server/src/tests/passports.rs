//! One passport is one person's: two at once, two whose reports agree with the same entry, and what was confirmed before that was so.
//! And what a passport brings whose number somebody only names.

use super::report::{date_fields, one, spare};
use crate::seed::passports::{TryOut, passports};
use crate::store::person::Document;
use crate::testing::{Browser, TestApp};
use axum::http::StatusCode;
use sala::calendar::bangkok_day;
use sala::form::{Answers, Source};
use sala::id::PersonId;
use sala::platforms::foreigner::ninety_day::RegisterAnswer;
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

/// What the register says of whoever names these numbers, the second as that of the passport before.
async fn asked(app: &TestApp, state: &str, number: &str, before: &str) -> RegisterAnswer {
    let now = app.clock.now();
    let mut answers = Answers::default();
    for (key, value) in [("issuing_state", state), ("passport_no", number), ("previous_passport_no", before)] {
        answers.set(key, value.into(), Source::Typed, now);
    }
    app.state.immigration.ask(&app.state.store, &answers, bangkok_day(now), now).await.unwrap()
}

/// Changes the register; a statement names passports by their hashes, `$1` and on.
async fn in_register(app: &TestApp, of: &[[u8; 32]], statement: &'static str) {
    let mut owner = app.owner().await;
    let change = of.iter().fold(sqlx::query(statement), |query, hash| query.bind(hash.to_vec()));
    assert_ne!(change.execute(&mut owner).await.unwrap().rows_affected(), 0, "{statement}");
}

/// A host's notice for a passport covers the address of whoever entered with it, and a receipt for it is his.
#[tokio::test]
async fn a_passport_before_brings_nothing_of_its_own() {
    let app = TestApp::start().await;
    let all = passports(bangkok_day(app.clock.now()));
    let (of, state) = (spare(0), spare(0).holder.state);
    let other = all.iter().rfind(|other| other.holder.state == state && other.holder != of.holder).unwrap();
    let (number, other_number) = (of.holder.passport_no.as_str(), other.holder.passport_no.as_str());
    let mut anna = app.signed_in("anna@sala.example").await;
    anna.file(other).await;
    app.run_jobs().await;
    app.clock.advance(jiff::SignedDuration::from_hours(24));
    // Both came on one day: the present passport counts.
    let both = asked(&app, &state, number, other_number).await;
    assert_eq!(both.entry.as_ref().unwrap().passport_no.as_str(), number);
    assert_eq!((both.stays.len(), both.entry.unwrap().next_report_due), (1, None));
    let renewed = asked(&app, &state, "ZZ9999999", other_number).await;
    assert_eq!(renewed.stays.len(), 1, "who entered with the passport before is covered by its notices");
    assert!(renewed.entry.unwrap().next_report_due.is_some());
    // Whoever came later than she did, and names hers as the one that took his one's place.
    let later = "update immigration.entry set arrived_on = arrived_on + 1 where number_hash = $1";
    in_register(&app, &[hash(&app, &of)], later).await;
    in_register(&app, &[hash(&app, &of)], "delete from immigration.stay where number_hash = $1").await;
    let named = asked(&app, &state, other_number, number).await;
    assert_eq!(named.entry.as_ref().unwrap().passport_no.as_str(), number);
    assert_eq!((named.stays.len(), named.entry.unwrap().next_report_due), (0, None), "hosts and receipts of hers");
    app.finish().await;
}

/// The hotel notifies the number of the passport that the guest shows: of one with which nobody came in, that is his address. Of one
/// with which another came in it is that other's, and an officer looks.
#[tokio::test]
async fn a_renewed_passports_notices_count_unless_another_came_in_with_it() {
    for (came_in, expected) in
        [(false, ("approved", "[]")), (true, ("review", r#"[["province", "ADDRESS_NOT_NOTIFIED"]]"#))]
    {
        let app = TestApp::start().await;
        let renewed = super::report::passport("renewed");
        let before = renewed.previous_passport_no.as_deref().unwrap();
        let before = app.state.store.seal().lookup_passport(&renewed.holder.state, before);
        let new = hash(&app, &renewed);
        in_register(&app, &[before, new], "update immigration.stay set number_hash = $2 where number_hash = $1").await;
        if came_in {
            let entry = "insert into immigration.entry select (jsonb_populate_record(e, jsonb_build_object('id', gen_random_uuid(),
                    'number_hash', $2::bytea, 'arrived_on', e.arrived_on - 30, 'left_on', null, 'first_name', 'MEI'))).*
                 from immigration.entry e where number_hash = $1";
            in_register(&app, &[before, new], entry).await;
        }
        let mut carlos = app.signed_in("carlos@sala.example").await;
        let reference = carlos.file(&renewed).await;
        app.run_jobs().await;
        let query = "select state, facts ->> 'mismatches' from cases where reference = $1";
        let found: (String, String) =
            sqlx::query_as(query).bind(&reference).fetch_one(&mut app.owner().await).await.unwrap();
        assert_eq!((found.0.as_str(), found.1.as_str()), expected);
        app.finish().await;
    }
}
