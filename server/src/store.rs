//! The case store: Postgres, and the only place that speaks SQL.
//!
//! A [`Tx`] is one transaction of one actor: the actor is set before the first query, so that row-level security holds
//! even where a handler forgets. Methods are concrete functions on the transaction, noun first (`case_load`,
//! `draft_save`), one file a noun. "Not found" is `Ok(None)`; a row that cannot be read is an error naming it.
//!
//! Events and the access log, of which each click adds rows and nothing ever changes, stand in partitions of a month. Other tables
//! grow too and do not: messages, stays and papers are deleted with their case, when its retention ends, row by row; entries of
//! the ledger are asked for by bill and by account for ten years. Leaving out whole months would help neither.

pub mod accommodation;
pub mod account;
pub mod apart;
pub mod appointment;
pub mod bill;
pub mod bundle;
pub mod calendar;
pub mod carrier;
pub mod case;
pub mod chain;
pub mod cluster;
pub mod contact;
pub mod document;
pub mod draft;
pub mod duty;
pub mod file;
pub mod finance;
pub mod guest;
pub mod history;
pub mod idempotency;
pub mod incident;
pub mod issued;
pub mod job;
pub mod message;
pub mod migrate;
pub mod migrate_cases;
pub mod notice;
pub mod notifier;
pub mod payment;
pub mod person;
pub mod person_history;
pub mod queue;
pub mod refund;
pub mod register;
pub mod regulation;
pub mod representation;
pub mod retention;
pub mod seal;
pub mod session;
pub mod setting;
pub mod stay;
pub mod stay_file;
pub mod stay_key;
pub mod task;
pub mod timer;
pub mod watch;
pub mod webhook;

use sala::access::Actor;
use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::{Connection as _, PgConnection, PgPool, Postgres, Transaction};
use std::time::Duration;

pub use seal::Seal;

/// The migrations of the schema, run by `sala migrate` as the owner of the database.
pub static MIGRATOR: sqlx::migrate::Migrator = sqlx::migrate!("../migrations");

/// Why the store could not do it.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    #[error(transparent)]
    Database(#[from] sqlx::Error),
    /// A row does not hold what its column promises: a bug or a damaged database.
    #[error("{table}.{column} of {row} cannot be read: {reason}")]
    Inconsistent { table: &'static str, column: &'static str, row: String, reason: String },
}

impl StoreError {
    pub fn inconsistent(
        table: &'static str,
        column: &'static str,
        row: impl std::fmt::Display,
        reason: impl std::fmt::Display,
    ) -> Self {
        Self::Inconsistent { table, column, row: row.to_string(), reason: reason.to_string() }
    }

    /// Whether trying again later may help: no connection, PostgreSQL starting, stopping or full (classes 08, 53 and 57P), or a
    /// transaction that was ended in favour of another (class 40).
    pub fn is_passing(&self) -> bool {
        match self {
            Self::Database(sqlx::Error::Database(database)) => {
                let code = database.code().unwrap_or_default();
                ["08", "53", "57P", "40"].iter().any(|class| code.starts_with(class))
            }
            Self::Database(error) => matches!(
                error,
                sqlx::Error::Io(_) | sqlx::Error::Tls(_) | sqlx::Error::PoolTimedOut | sqlx::Error::PoolClosed
            ),
            Self::Inconsistent { .. } => false,
        }
    }

    /// Whether the named constraint or unique index refused the row.
    pub fn violates(&self, constraint: &str) -> bool {
        matches!(self, Self::Database(sqlx::Error::Database(error)) if error.constraint() == Some(constraint))
    }
}

/// A connection that has rested for so long is asked whether it is still there before it is used; asking each time would
/// cost every request two round trips more.
const ASK_AFTER: Duration = Duration::from_secs(1);

/// The pool, working as role `sala_app`, and the keys of sealed values.
#[derive(Debug, Clone)]
pub struct Store {
    pool: PgPool,
    seal: Seal,
    kept: regulation::Kept,
}

impl Store {
    /// Connects; each connection takes on the role that can neither change nor delete events. Each plans a statement once:
    /// with row-level security and partitions that takes longer than most statements run. So no statement may be written
    /// whose best plan depends on the values, as by `$1 is null or …`.
    pub async fn connect(options: PgConnectOptions, connections: u32, seal: Seal) -> Result<Self, StoreError> {
        let pool = PgPoolOptions::new()
            .max_connections(connections)
            .acquire_timeout(Duration::from_secs(10))
            .test_before_acquire(false)
            .before_acquire(|connection, metadata| {
                Box::pin(async move {
                    if metadata.idle_for >= ASK_AFTER {
                        connection.ping().await?;
                    }
                    Ok(true)
                })
            })
            .after_connect(|connection, _| {
                Box::pin(async move {
                    sqlx::raw_sql("set role sala_app; set plan_cache_mode = force_generic_plan")
                        .execute(connection)
                        .await?;
                    Ok(())
                })
            })
            .connect_with(options)
            .await?;
        Ok(Self { pool, seal, kept: regulation::Kept::default() })
    }

    /// Begins a transaction as this actor, and learns which version of the settings counts.
    pub async fn begin(&self, actor: &Actor) -> Result<Tx, StoreError> {
        let mut transaction = self.pool.begin().await?;
        let uuid = |id: Option<uuid::Uuid>| id.map(|id| id.to_string()).unwrap_or_default();
        let setting_version: i64 = sqlx::query_scalar(
            "select version, set_config('sala.role', $1, true), set_config('sala.account', $2, true), \
             set_config('sala.person', $3, true), set_config('sala.agency', $4, true), \
             set_config('sala.office', $5, true) from setting_version",
        )
        .bind(actor.role.code())
        .bind(uuid(actor.account.map(sala::id::AccountId::as_uuid)))
        .bind(uuid(actor.person.map(sala::id::PersonId::as_uuid)))
        .bind(actor.agency.as_deref().unwrap_or_default())
        .bind(actor.office.as_deref().unwrap_or_default())
        .fetch_one(&mut *transaction)
        .await?;
        Ok(Tx { transaction, seal: self.seal.clone(), kept: self.kept.clone(), setting_version })
    }

    /// Begins a transaction of the machine itself, which row-level security lets see all.
    pub async fn begin_system(&self) -> Result<Tx, StoreError> {
        self.begin(&Actor::system()).await
    }

    /// Whether the database answers.
    pub async fn ping(&self) -> Result<(), StoreError> {
        sqlx::query("select 1").execute(&self.pool).await?;
        Ok(())
    }

    pub fn seal(&self) -> &Seal {
        &self.seal
    }

    pub async fn close(&self) {
        self.pool.close().await;
    }
}

/// One transaction of one actor. Dropped without [`Tx::commit`], it is rolled back.
#[derive(Debug)]
pub struct Tx {
    transaction: Transaction<'static, Postgres>,
    seal: Seal,
    kept: regulation::Kept,
    /// Of what the tables of `regulation.rs` hold.
    setting_version: i64,
}

impl Tx {
    /// The connection, for the queries of this module's files.
    fn conn(&mut self) -> &mut PgConnection {
        &mut self.transaction
    }

    pub fn seal(&self) -> &Seal {
        &self.seal
    }

    /// Goes on as the machine itself: for what belongs to a person's command and is not his to write.
    pub async fn become_system(&mut self) -> Result<(), StoreError> {
        sqlx::query("select set_config('sala.role', $1, true)")
            .bind(sala::access::Role::System.code())
            .execute(self.conn())
            .await?;
        Ok(())
    }

    pub async fn commit(self) -> Result<(), StoreError> {
        Ok(self.transaction.commit().await?)
    }
}
