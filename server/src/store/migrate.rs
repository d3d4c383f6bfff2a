//! The schema: brings a database to what this program expects, and tells whether it is there already.
//!
//! A migration that has been applied anywhere is never edited. Every migration works with the program before it too, so that
//! servers can be replaced one by one: first add, then use, then remove.

use std::collections::BTreeSet;

use sqlx::migrate::MigrateError;
use sqlx::postgres::PgConnectOptions;
use sqlx::{Connection as _, PgConnection};

use super::MIGRATOR;

/// Applies what is missing, as the owner of the database. Processes that migrate at the same time wait for one another.
pub async fn migrate(options: &PgConnectOptions) -> Result<(), MigrateError> {
    let mut connection = PgConnection::connect_with(options).await?;
    MIGRATOR.run(&mut connection).await?;
    connection.close().await?;
    Ok(())
}

/// Numbers of the migrations that this program has and the database lacks.
pub async fn pending(options: &PgConnectOptions) -> Result<Vec<i64>, sqlx::Error> {
    let mut connection = PgConnection::connect_with(options).await?;
    let known: bool =
        sqlx::query_scalar("select to_regclass('_sqlx_migrations') is not null").fetch_one(&mut connection).await?;
    let applied: Vec<i64> = if known {
        sqlx::query_scalar("select version from _sqlx_migrations where success").fetch_all(&mut connection).await?
    } else {
        Vec::new()
    };
    connection.close().await?;
    let applied: BTreeSet<i64> = applied.into_iter().collect();
    Ok(MIGRATOR.iter().map(|migration| migration.version).filter(|version| !applied.contains(version)).collect())
}
