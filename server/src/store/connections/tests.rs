use super::Connections;
use crate::testing::TestApp;
use sqlx::{Executor as _, PgConnection};
use std::time::Duration;

async fn process(connection: &mut PgConnection) -> i32 {
    sqlx::query_scalar("select pg_backend_pid()").fetch_one(connection).await.unwrap()
}

async fn setting(connection: &mut PgConnection) -> String {
    sqlx::query_scalar("select coalesce(current_setting('sala.office', true), '')").fetch_one(connection).await.unwrap()
}

/// One place only, so that the next waits until it is known what became of the one before.
async fn one(app: &TestApp) -> Connections {
    Connections::open(app.owner_options(), 1).await.unwrap()
}

#[tokio::test]
async fn what_was_left_in_the_middle_is_cleared() {
    let app = TestApp::start().await;
    let connections = one(&app).await;

    let mut left = connections.get().await.unwrap();
    let first = process(&mut left).await;
    left.begin("begin").await.unwrap();
    left.execute("select set_config('sala.office', 'IMM-10', false)").await.unwrap();
    assert_eq!(setting(&mut left).await, "IMM-10");
    drop(left);
    let mut next = connections.get().await.unwrap();
    assert_eq!((process(&mut next).await, setting(&mut next).await.as_str()), (first, ""), "rolled back, and kept");

    let answered = tokio::time::timeout(Duration::from_millis(20), next.execute("select pg_sleep(0.2)")).await;
    assert!(answered.is_err(), "nobody waits for it");
    drop(next);
    let mut next = connections.get().await.unwrap();
    assert_eq!(process(&mut next).await, first, "what nobody waited for was read");

    next.begin("begin").await.unwrap();
    next.execute("select 1 / 0").await.unwrap_err();
    drop(next);
    let mut next = connections.get().await.unwrap();
    assert_eq!(process(&mut next).await, first, "a transaction that has failed is over");
    next.put_back();

    connections.close();
    app.finish().await;
}

#[tokio::test]
async fn a_connection_that_is_gone_is_replaced() {
    let app = TestApp::start().await;
    let connections = one(&app).await;
    let mut owner = app.owner().await;
    let mut end = async |process: i32| {
        let ended = sqlx::query_scalar("select pg_terminate_backend($1, 5000)").bind(process);
        let ended: bool = ended.fetch_one(&mut owner).await.unwrap();
        assert!(ended);
    };

    let mut used = connections.get().await.unwrap();
    let first = process(&mut used).await;
    end(first).await;
    used.execute("select 1").await.unwrap_err();
    drop(used);
    let mut used = connections.get().await.unwrap();
    let second = process(&mut used).await;
    assert_ne!(second, first, "what failed is not used again");

    used.put_back();
    end(second).await;
    tokio::time::sleep(super::ASK_AFTER).await;
    let mut used = connections.get().await.unwrap();
    assert_ne!(process(&mut used).await, second, "one that has rested is asked first");
    used.put_back();

    connections.close();
    app.finish().await;
}
