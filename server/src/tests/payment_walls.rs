//! What was booked stays: the second wall around money, beside `walls`, which tries its tables as every role.

use super::walls::act_as;
use crate::testing::TestApp;
use sqlx::{AssertSqlSafe, Connection as _, Executor as _};

#[tokio::test]
async fn what_was_booked_can_be_neither_changed_nor_deleted() {
    let app = TestApp::start().await;
    let mut connection = app.owner().await;
    for statement in [
        "update payment set amount = 1",
        "delete from payment",
        "update ledger_entry set amount = 1",
        "delete from ledger_entry",
        "update ledger_closed set balance = 1",
        "delete from ledger_closed",
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
