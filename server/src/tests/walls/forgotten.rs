//! What is left of a case that was forgotten: every table that knows cases is asked, a new one cannot be forgotten.

use super::{act_as, people_beside};
use crate::testing::TestApp;
use crate::tests::report::passport;
use sqlx::{AssertSqlSafe, Executor as _, Row as _};

/// Tables of which no row of the case is left.
const GONE: &[&str] =
    &["case_apart", "case_document", "case_mark", "case_task", "draft", "duty", "job", "stay", "stay_file"];

/// Tables of which rows stay, why, and what must be nothing in them.
const KEPT: &[(&str, &str, &str)] = &[
    ("access_log", "who looked at it: the law gives it a span of its own", "false"),
    ("appointment", "a place at an office at a time, which says nothing of who came", "false"),
    ("bill", "books of account, which have their own span; amounts and references", "false"),
    ("case_event", "the chain: hashes, and no content", "event is not null"),
    (
        "issued_document",
        "that it was issued, and what it is worth",
        "content is not null or shown <> '{}' or file is not null",
    ),
    ("ledger_entry", "books of account: amounts", "false"),
    ("message", "that it was sent; not what it said", "subject <> '' or body <> ''"),
    ("representation", "the authority, as long as it holds", "revoked_at is not null and principal_name is not null"),
    ("retention_due", "that it was deleted, on which ground, and who approved", "false"),
    ("served_notice", "that it was served, and how", "note <> ''"),
    ("webhook_delivery", "that an agency was told of it", "payload <> ''"),
];

#[tokio::test]
async fn nothing_personal_is_left_of_a_forgotten_case() {
    let app = TestApp::start().await;
    let mut liam = app.signed_in("liam@sala.example").await;
    let reference = liam.file(&passport("arrival-differs")).await;
    app.run_jobs().await;
    let mut owner = app.owner().await;
    let row = sqlx::query("select id::text, person_id::text from cases where reference = $1")
        .bind(&reference)
        .fetch_one(&mut owner)
        .await
        .unwrap();
    let [case, person]: [String; 2] = [row.get(0), row.get(1)];
    people_beside(&mut owner, &case, &person).await;
    // What people wrote into it, wherever they could.
    let statements = format!(
        "update case_mark set note = 'NEEDLE' where case_id = '{case}';
         update case_task set shared = '{{\"x\": \"NEEDLE\"}}' where case_id = '{case}';
         update served_notice set note = 'NEEDLE' where case_id = '{case}';
         update message set body = 'NEEDLE' where case_id = '{case}';
         update webhook_delivery set payload = 'NEEDLE' where case_id = '{case}';
         update accommodation set name_en = 'NEEDLE', notifier = 'NEEDLE',
            address = '{{\"road\": \"NEEDLE\"}}' where id = '{case}';
         update stay_key set label = 'NEEDLE' where accommodation_id = '{case}';
         update stay_file set case_id = '{case}' where id = '{case}';
         update representation set case_id = '{case}', ground = 'NEEDLE', principal_name = 'NEEDLE', revoked_at = now()
            where id = (select id from representation where principal_id = '{person}' limit 1);
         update draft set case_id = '{case}' where person_id = '{person}';
         update cases set closed_at = now(), outcome = 'approved', next_timer_at = now(), incidents = 1 where id = '{case}';
         update retention_due set approved_at = now() where case_id = '{case}'"
    );
    owner.execute(AssertSqlSafe(statements)).await.unwrap();
    act_as(&mut owner, "system", "", "", "", "").await;
    let deleted: bool = sqlx::query_scalar("select retention_delete($1::uuid, 'case', now())")
        .bind(uuid::Uuid::parse_str(&case).unwrap())
        .fetch_one(&mut owner)
        .await
        .unwrap();
    assert!(deleted);
    owner.execute("reset role").await.unwrap();

    let tables: Vec<String> = sqlx::query_scalar(
        "select distinct c.table_name::text from information_schema.columns c
            join pg_class p on p.relname = c.table_name and p.relnamespace = c.table_schema::regnamespace
         where c.table_schema = 'public' and c.column_name = 'case_id' and p.relkind in ('r', 'p') and not p.relispartition order by 1",
    )
    .fetch_all(&mut owner)
    .await
    .unwrap();
    let mut known: Vec<&str> = GONE.iter().copied().chain(KEPT.iter().map(|(table, ..)| *table)).collect();
    known.sort_unstable();
    assert_eq!(tables, known, "what becomes of these when their case is forgotten?");
    let mut count =
        async |sql: String| -> i64 { sqlx::query_scalar(AssertSqlSafe(sql)).fetch_one(&mut owner).await.unwrap() };
    for table in GONE {
        assert_eq!(count(format!("select count(*) from {table} where case_id = '{case}'")).await, 0, "{table}");
    }
    for (table, why, not) in KEPT {
        let left = count(format!(
            "select count(*) from {table} t where case_id = '{case}' and (({not}) or to_jsonb(t)::text ~ 'NEEDLE')"
        ));
        assert_eq!(left.await, 0, "{table} is kept: {why}");
    }
    // The case itself and its place, and the keys to it.
    let tombstone = "answers = '{}' and facts = '{}' and progress = '{}' and next_timer_at is null and incidents = 0";
    assert_eq!(count(format!("select count(*) from cases where id = '{case}' and {tombstone}")).await, 1);
    for table in ["cases", "accommodation", "stay", "stay_file", "stay_key", "stay_file_row", "duty_reminder"] {
        assert_eq!(
            count(format!("select count(*) from {table} t where to_jsonb(t)::text ~ 'NEEDLE'")).await,
            0,
            "{table}"
        );
    }
    owner.execute("rollback").await.unwrap();
    app.finish_with_jobs().await;
}
