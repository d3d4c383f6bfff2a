//! Receipts from before there were issued documents.

use super::super::report::passport;
use super::says;
use crate::store::MIGRATOR;
use crate::testing::TestApp;
use axum::http::StatusCode;
use sqlx::{Connection as _, Executor as _, PgConnection, Row as _};

/// Receipts from before: their addresses still work, and their files are made when somebody asks.
#[tokio::test]
async fn receipts_from_before_are_still_checked() {
    let app = TestApp::start().await;
    let mut anna = app.signed_in("anna@sala.example").await;
    let reference = anna.file(&passport("approved")).await;
    app.run_jobs().await;
    let token = "pB7f0c2QxV5sK9dM1tZyWA";
    sqlx::query(
        "update issued_document set token = $1, statement = null, content = null, file = null, file_hash = null, file_size = null,
            file_made_at = null",
    )
    .bind(token)
    .execute(&mut app.owner().await)
    .await
    .unwrap();
    let mut stranger = app.browser();
    for path in [format!("/en/check/{token}"), format!("/en/check?code={token}")] {
        let answer = stranger.get(&path).await;
        let answer = if answer.location().is_empty() { answer } else { stranger.get(answer.location()).await };
        assert!(says(&answer, "in-force"), "{path}");
    }
    assert_eq!(anna.get(&format!("/en/case/{reference}/receipt.pdf")).await.status, StatusCode::ACCEPTED);
    app.run_jobs().await;
    let pdf = anna.get(&format!("/en/case/{reference}/receipt.pdf")).await;
    assert_eq!((pdf.status, &pdf.bytes[..4]), (StatusCode::OK, &b"%PDF"[..]));
    app.finish().await;
}

/// The schema as it was, a receipt of it, and what the migration makes of that.
#[tokio::test]
async fn the_migration_keeps_every_receipt() {
    let app = TestApp::start().await;
    let mut owner = app.owner().await;
    owner.execute("create database sala_before_0011").await.unwrap();
    let options = app.owner_options().database("sala_before_0011");
    let mut before = PgConnection::connect_with(&options).await.unwrap();
    let until = |last: i64| MIGRATOR.iter().filter(move |migration| migration.version <= last);
    for migration in until(10) {
        before.execute(sqlx::AssertSqlSafe(migration.sql.as_str().to_owned())).await.unwrap();
    }
    let id = "00000000-0000-7000-8000-000000000001";
    let hash = "decode(repeat('00', 32), 'hex')";
    let rows = format!(
        "insert into agency values ('immigration', '{{}}');
         insert into office values ('IMM-10', 'immigration', '{{}}', '{{10}}');
         insert into person values ('{id}', now());
         insert into account (id, person_id, email_hash, email_cipher, password_hash, created_at)
            values ('{id}', '{id}', {hash}, '', '', now());
         insert into bundle values ({hash}, 'foreigner.ninety_day', 1, '', now());
         insert into cases (id, reference, service, bundle_hash, person_id, account_id, agency, office, state, version, answers, facts,
                clock, chain, subject_hash, period, filed_at, changed_at, outcome, closed_at)
            values ('{id}', 'REFERENCE', 'foreigner.ninety_day', {hash}, '{id}', '{id}', 'immigration', 'IMM-10', 'approved', 3,
                '{{\"family_name\": {{\"value\": \"ERIKSSON\"}}, \"first_name\": {{\"value\": \"ANNA\"}}}}', '{{}}', '{{}}', {hash}, {hash},
                '2026-09-29', '2026-09-20 09:00+07', '2026-09-20 09:00+07', 'approved', '2026-09-20 09:00+07');
         insert into receipt values ('{id}', 'pB7f0c2QxV5sK9dM1tZyWA', '2026-09-20 23:30+07', '2026-12-28')"
    );
    before.execute(sqlx::AssertSqlSafe(rows)).await.unwrap();
    for migration in MIGRATOR.iter().filter(|migration| migration.version > 10) {
        before.execute(sqlx::AssertSqlSafe(migration.sql.as_str().to_owned())).await.unwrap();
    }
    let row = sqlx::query(
        "select number, kind, agency, status, valid_from::text, shown, filed_at is not null from issued_document_check($1)",
    )
    .bind("pB7f0c2QxV5sK9dM1tZyWA")
    .fetch_one(&mut before)
    .await
    .unwrap();
    let texts: Vec<String> = (0..5).map(|column| row.get(column)).collect();
    assert_eq!(texts, ["REFERENCE", "receipt", "immigration", "in_force", "2026-09-20"]);
    let shown: serde_json::Value = row.get(5);
    assert_eq!(shown, serde_json::json!({ "name": "E••• A•••", "next_due": "2026-12-28" }));
    before.close().await.unwrap();
    owner.execute("drop database sala_before_0011").await.unwrap();
    owner.close().await.unwrap();
    app.finish().await;
}
