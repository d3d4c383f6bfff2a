//! The second wall around money: every table of it, as every role, with no handler in between.

use super::report::passport;
use super::walls::act_as;
use crate::testing::TestApp;
use sqlx::{AssertSqlSafe, Connection as _, Executor as _, PgConnection, Row as _};

pub(super) const TABLES: [&str; 9] =
    ["biller", "bill", "bill_item", "payment", "refund", "ledger_entry", "statement", "statement_row", "finance_log"];

/// A bill of the case with everything that hangs on it.
pub(super) async fn fill(connection: &mut PgConnection, case: &str) {
    let statements = format!(
        "insert into bill (id, case_id, person_id, service, agency, biller, reference1, reference2, timer, total, due_at, opened_at)
            select id, id, person_id, service, agency, '099400016423801', '7000000000000001', 'R2', 'unpaid', 1, now(), now()
            from cases where id = '{case}';
         insert into bill_item values ('{case}', 0, 'fee', 'immigration', 1, 'law');
         insert into payment values ('{case}', 'b', 't', 'immigration', '099400016423801', 'r', '', 2, now(), now(), '{case}', 'over', 1, 1);
         insert into refund (id, payment_id, bill_id, agency, reason, amount, listed_at)
            values ('{case}', '{case}', '{case}', 'immigration', 'over', 1, now());
         insert into ledger_entry values ('{case}', 1, now(), 'immigration', 'bank', 2), ('{case}', 2, now(), 'immigration', 'advance', -2);
         insert into statement select id, 'immigration', 'b', '2026-01-01', sha256(''), account_id, now() from cases where id = '{case}';
         insert into statement_row values ('{case}', 0, 'matched', 't', '', '', 2, now());
         insert into finance_log select id, now(), account_id, 'immigration', 'bill', '' from cases where id = '{case}'"
    );
    connection.execute(AssertSqlSafe(statements)).await.unwrap();
}

#[tokio::test]
async fn every_table_of_money_as_every_role() {
    let app = TestApp::start().await;
    let mut liam = app.signed_in("liam@sala.example").await;
    let reference = liam.file(&passport("arrival-differs")).await;
    app.run_jobs().await;
    let mut connection = app.owner().await;
    let row = sqlx::query("select id::text, person_id::text, account_id::text from cases where reference = $1")
        .bind(&reference)
        .fetch_one(&mut connection)
        .await
        .unwrap();
    let [case, person, account]: [String; 3] = [row.get(0), row.get(1), row.get(2)];
    fill(&mut connection, &case).await;
    let nobody = "00000000-0000-7000-8000-000000000009";
    // Whoever sees the case sees its bill; the books and statements are the finance officers', the log on them a supervisor's.
    let of_case = ["bill", "bill_item", "payment", "refund"];
    let and = |more: &[&'static str]| [&of_case[..], more].concat();
    let expected = [
        ("the applicant", ["applicant", &account, &person, "", ""], and(&[])),
        ("another applicant", ["applicant", nobody, nobody, "", ""], vec![]),
        ("an officer of the office", ["officer", nobody, nobody, "immigration", "IMM-83"], and(&["biller"])),
        ("an officer of another office", ["officer", nobody, nobody, "immigration", "IMM-10"], vec!["biller"]),
        ("an officer of another agency", ["officer", nobody, nobody, "revenue", "IMM-83"], vec![]),
        ("a supervisor", ["supervisor", nobody, nobody, "immigration", ""], and(&["biller", "finance_log"])),
        ("an administrator", ["administrator", nobody, nobody, "immigration", ""], vec!["biller"]),
        (
            "a finance officer",
            ["finance", nobody, nobody, "immigration", ""],
            and(&["biller", "ledger_entry", "statement", "statement_row"]),
        ),
        ("a finance officer of another agency", ["finance", nobody, nobody, "revenue", ""], vec![]),
        ("nobody at all", ["", "", "", "", ""], vec![]),
    ];
    for (who, [role, account, person, agency, office], sees) in expected {
        for table in TABLES {
            act_as(&mut connection, role, account, person, agency, office).await;
            let question = format!("select count(*) from {table} where true");
            let count: i64 = sqlx::query_scalar(AssertSqlSafe(question)).fetch_one(&mut connection).await.unwrap();
            assert_eq!(count > 0, sees.contains(&table), "{who} looks into {table}: {count}");
        }
        // A finance officer sees no case.
        act_as(&mut connection, role, account, person, agency, office).await;
        let cases: i64 = sqlx::query_scalar("select count(*) from cases").fetch_one(&mut connection).await.unwrap();
        assert!(role != "finance" || cases == 0, "{who} sees {cases} cases");
    }
    connection.close().await.unwrap();
    app.finish().await;
}

#[tokio::test]
async fn what_was_booked_can_be_neither_changed_nor_deleted() {
    let app = TestApp::start().await;
    let mut connection = app.owner().await;
    for statement in [
        "update payment set amount = 1",
        "delete from payment",
        "update ledger_entry set amount = 1",
        "delete from ledger_entry",
        "update bill set total = 1",
        "update bill set reference1 = ''",
        "delete from bill",
        "update bill_item set amount = 1",
        "update refund set amount = 1",
        "delete from refund",
        "update statement_row set finding = 'matched'",
        "delete from statement",
        "update finance_log set action = ''",
        "update biller set id = ''",
    ] {
        act_as(&mut connection, "system", "", "", "", "").await;
        let refused = connection.execute(AssertSqlSafe(statement.to_owned())).await.unwrap_err();
        let code =
            refused.as_database_error().and_then(sqlx::error::DatabaseError::code).unwrap_or_default().into_owned();
        assert_eq!(code, "42501", "{statement}: {refused}");
    }
    connection.close().await.unwrap();
    app.finish().await;
}
