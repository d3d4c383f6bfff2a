//! Who may read the name and address of somebody who works for an agency, past all handlers.

use super::act_as;
use crate::testing::TestApp;
use sqlx::Executor as _;

#[tokio::test]
async fn an_administrator_learns_of_his_own_people_alone() {
    let app = TestApp::start().await;
    let mut connection = app.owner().await;
    let nobody = "00000000-0000-7000-8000-000000000009";
    // An officer of the immigration at this office, and whoever has only left there.
    let of =
        |office: &str| format!("select account_id from account_role where role = 'officer' and office = '{office}'");
    let [phuket, bangkok, anna] =
        [of("IMM-83"), of("BMA-10"), "select id from account where name = 'Anna Hoffmann'".into()]
            .map(|query| format!("select id::text from account where id in ({query}) limit 1"));
    let mut ids = Vec::new();
    for query in [phuket, bangkok, anna] {
        let id: String = sqlx::query_scalar(sqlx::AssertSqlSafe(query)).fetch_one(&mut connection).await.unwrap();
        ids.push(uuid::Uuid::parse_str(&id).unwrap());
    }
    let left =
        "insert into staff_log select gen_random_uuid(), now(), null, $1, 'immigration', 'officer', null, 'dismissed'";
    sqlx::query(left).bind(ids[2]).execute(&mut connection).await.unwrap();
    for (role, agency, sees) in [
        ("administrator", "immigration", [true, false, true]),
        ("administrator", "bangkok", [false, true, false]),
        ("administrator", "", [false; 3]),
        ("supervisor", "immigration", [false; 3]),
        ("officer", "immigration", [false; 3]),
        ("applicant", "", [false; 3]),
        ("", "", [false; 3]),
        ("system", "", [true; 3]),
    ] {
        for (id, expected) in ids.iter().zip(sees) {
            act_as(&mut connection, role, nobody, nobody, agency, "").await;
            let found: i64 = sqlx::query_scalar("select count(*) from staff_person($1)")
                .bind(id)
                .fetch_one(&mut connection)
                .await
                .unwrap();
            assert_eq!(found > 0, expected, "{role} of {agency}: {id}");
        }
    }
    connection.execute("rollback").await.unwrap();
    app.finish().await;
}
