//! What was changed or deleted behind the portal is found, and personal numbers are sealed.

use crate::testing::TestApp;
use crate::tests::report::{date_fields, one, pages, passport};
use sqlx::{AssertSqlSafe, Executor as _};

#[tokio::test]
async fn a_changed_event_breaks_the_chain_where_it_was_changed() {
    let app = TestApp::start().await;
    let mut anna = app.signed_in("anna@sala.example").await;
    let reference = anna.file(&passport("approved")).await;
    app.run_jobs().await;
    let verify = async |app: &TestApp| {
        let mut tx = app.state.store.begin_system().await.unwrap();
        let broken = tx.chains_verify(None, None, 10_000).await.unwrap().broken;
        broken.into_iter().map(|link| (link.reference, link.seq)).collect::<Vec<_>>()
    };
    assert_eq!(verify(&app).await, []);
    let mut owner = app.owner().await;
    sqlx::query("update case_event set event = jsonb_set(event, '{action}', '\"approve\"') where seq = 3 and case_id = (select id from cases where reference = $1)")
        .bind(&reference)
        .execute(&mut owner)
        .await
        .unwrap();
    assert_eq!(verify(&app).await, [(reference.clone(), 3)]);
    // The last event gone: the case knows how many there must be.
    sqlx::query("delete from case_event where seq = 3 and case_id = (select id from cases where reference = $1)")
        .bind(&reference)
        .execute(&mut owner)
        .await
        .unwrap();
    assert_eq!(verify(&app).await, [(reference, 3)]);
    app.finish().await;
}

/// Content is missing rightly only where a supervisor approved its deletion: whoever deletes it by himself is found out.
#[tokio::test]
async fn a_deletion_that_nobody_approved_breaks_the_chain() {
    let app = TestApp::start().await;
    let mut anna = app.signed_in("anna@sala.example").await;
    let reference = anna.file(&passport("approved")).await;
    app.run_jobs().await;
    let verify = async || {
        let mut tx = app.state.store.begin_system().await.unwrap();
        let verified = tx.chains_verify(None, None, 10_000).await.unwrap();
        (verified.broken.into_iter().map(|link| (link.reference, link.seq)).collect::<Vec<_>>(), verified.differing)
    };
    let mut owner = app.owner().await;
    let of = format!("(select id from cases where reference = '{reference}')");
    let mut run = async |statement: &str| {
        owner.execute(AssertSqlSafe(statement.to_owned())).await.unwrap();
    };
    let (whole, broken) = ((vec![], vec![]), (vec![(reference.clone(), 1)], vec![]));
    assert_eq!(verify().await, whole);
    run(&format!("create table kept as select case_id, seq, event from case_event where case_id = {of}")).await;
    run(&format!("update case_event set event = null where case_id = {of}")).await;
    assert_eq!(verify().await, broken, "an open case");
    run(&format!("update cases set forgotten_at = now(), closed_at = now() where id = {of}")).await;
    assert_eq!(verify().await, broken, "called forgotten, and nobody has listed it");
    run(&format!(
        "insert into retention_due (case_id, what, agency, service, ground, keep_until, listed_at) select id, 'case', agency, service, 'law', '2026-01-01', now() from cases where id = {of}"
    ))
    .await;
    assert_eq!(verify().await, broken, "listed, and nobody has approved");
    run(&format!(
        "update retention_due set approved_at = now() - interval '1 day', approved_by = (select account_id from cases where id = {of})"
    ))
    .await;
    assert_eq!(verify().await, (vec![], vec![reference.clone()]), "approved, and its answers are still there");
    run(&format!("update cases set answers = '{{}}', facts = '{{}}', progress = '{{}}' where id = {of}")).await;
    assert_eq!(verify().await, whole);
    // Nor is a forgotten case one to which something can be added.
    run("update case_event e set event = k.event from kept k where k.case_id = e.case_id and k.seq = e.seq and k.seq = 1").await;
    assert_eq!(verify().await, (vec![], vec![reference.clone()]));
    app.finish().await;
}

/// Personal numbers stand in no table as they were typed.
#[tokio::test]
async fn personal_numbers_are_sealed_at_rest() {
    let app = TestApp::start().await;
    let mut carlos = app.signed_in("carlos@sala.example").await;
    let (draft, renewed) = (carlos.begin().await, passport("renewed"));
    let reported = [
        ("previous-report", one("reported_before", "yes")),
        (
            "due-date",
            [
                date_fields("due_date", sala::calendar::add_days(renewed.visit.arrived_on, 89)),
                one("previous_receipt", "RCPT-7788"),
            ]
            .concat(),
        ),
    ];
    for (page, values) in pages(&renewed) {
        let mut answered = vec![(page, values)];
        match page {
            "journey" => answered[0].1.extend(one("arrival_card_no", "TDAC556677")),
            "contact" => answered[0].1.extend(one("phone", "089-765-4321")),
            "previous-report" => answered = reported.to_vec(),
            _ => {}
        }
        for (page, values) in answered {
            carlos.answer(&draft, page, &values).await;
        }
    }
    assert_eq!(carlos.send_draft(&draft).await.status, axum::http::StatusCode::SEE_OTHER);
    app.run_jobs().await;
    let numbers = [
        "PAB123456",
        "AAC654321",
        "TDAC556677",
        "66897654321",
        "RCPT-7788",
        "somebody@sala.example",
        "carlos@sala.example",
    ];
    let mut owner = app.owner().await;
    let tables: Vec<String> = sqlx::query_scalar(
        "select format('%I.%I', schemaname, tablename) from pg_tables where schemaname in ('public', 'immigration')",
    )
    .fetch_all(&mut owner)
    .await
    .unwrap();
    for table in tables {
        for number in numbers {
            let question = format!("select count(*) from {table} t where t::text like $1");
            let found: i64 = sqlx::query_scalar(AssertSqlSafe(question))
                .bind(format!("%{number}%"))
                .fetch_one(&mut owner)
                .await
                .unwrap();
            assert_eq!(found, 0, "{number} stands in {table}");
        }
    }
    app.finish().await;
}
