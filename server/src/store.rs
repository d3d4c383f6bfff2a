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
mod connections;
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
pub mod second_factor;
pub mod session;
pub mod setting;
pub mod staff;
pub mod stay;
pub mod stay_file;
pub mod stay_key;
pub mod task;
pub mod timer;
pub mod watch;
pub mod webhook;

use sala::access::Actor;
use sqlx::PgConnection;
use sqlx::postgres::PgConnectOptions;

use self::connections::{Connection, Connections};

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

/// The connections, working as role `sala_app`, and the keys of sealed values.
#[derive(Debug, Clone)]
pub struct Store {
    connections: Connections,
    seal: Seal,
    kept: regulation::Kept,
}

impl Store {
    /// Connects; at most `connections` are in use at once.
    pub async fn connect(options: PgConnectOptions, connections: u32, seal: Seal) -> Result<Self, StoreError> {
        let connections = Connections::open(options, connections).await?;
        Ok(Self { connections, seal, kept: regulation::Kept::default() })
    }

    /// A connection for one statement.
    async fn connection(&self) -> Result<Connection, StoreError> {
        self.connections.get().await
    }

    /// Begins a transaction as this actor, and learns which version of the settings counts.
    pub async fn begin(&self, actor: &Actor) -> Result<Tx, StoreError> {
        self.begin_with("begin", actor).await
    }

    async fn begin_with(&self, begin: &'static str, actor: &Actor) -> Result<Tx, StoreError> {
        let mut connection = self.connection().await?;
        connection.begin(begin).await?;
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
        .fetch_one(&mut *connection)
        .await?;
        Ok(Tx { connection, seal: self.seal.clone(), kept: self.kept.clone(), setting_version })
    }

    /// Begins a transaction of the machine itself, which row-level security lets see all.
    pub async fn begin_system(&self) -> Result<Tx, StoreError> {
        self.begin(&Actor::system()).await
    }

    /// Begins a transaction of the machine that only reads, and sees the database from its first statement to its last as it is now:
    /// for what must agree with each other while others go on writing.
    pub async fn begin_snapshot(&self) -> Result<Tx, StoreError> {
        self.begin_with("begin isolation level repeatable read, read only", &Actor::system()).await
    }

    /// Whether the database answers.
    pub async fn ping(&self) -> Result<(), StoreError> {
        let mut connection = self.connection().await?;
        sqlx::query("select 1").execute(&mut *connection).await?;
        connection.put_back();
        Ok(())
    }

    pub fn seal(&self) -> &Seal {
        &self.seal
    }

    pub fn close(&self) {
        self.connections.close();
    }
}

/// One transaction of one actor. Dropped without [`Tx::commit`], it is rolled back.
#[derive(Debug)]
pub struct Tx {
    connection: Connection,
    seal: Seal,
    kept: regulation::Kept,
    /// Of what the tables of `regulation.rs` hold.
    setting_version: i64,
}

impl Tx {
    /// The connection, for the queries of this module's files.
    fn conn(&mut self) -> &mut PgConnection {
        &mut self.connection
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
        self.connection.commit().await
    }

    /// Commits, and while the database is at it does what no longer needs it: a page is rendered while the disk takes down who has
    /// opened the case. What was made is given away only if the commit succeeds.
    pub async fn commit_while<T>(self, meanwhile: impl FnOnce() -> T) -> Result<T, StoreError> {
        let (committed, made) = tokio::join!(biased; self.commit(), async { meanwhile() });
        committed.map(|()| made)
    }
}
