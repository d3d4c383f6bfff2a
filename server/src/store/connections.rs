//! The connections to Postgres, shared by all requests and jobs.
//!
//! Kept by `deadpool` and not by the pool of sqlx, which asks each connection that comes back whether it is still there: two
//! round trips more for a request, a fifteenth of all that filing takes. Here a connection is asked only when it was left in
//! the middle of something, or has rested.

use super::StoreError;
use deadpool::Runtime;
use deadpool::managed::{self, Metrics, Object, Pool, PoolError, QueueMode, RecycleError, RecycleResult, Timeouts};
use sqlx::postgres::PgConnectOptions;
use sqlx::{Connection as _, Executor as _, PgConnection};
use std::io::ErrorKind;
use std::ops::{Deref, DerefMut};
use std::time::Duration;

/// A connection that has rested for so long is asked whether it is still there before it is used.
const ASK_AFTER: Duration = Duration::from_secs(1);
/// After this a connection is replaced, with all that its process has planned and read meanwhile.
const LIFETIME: Duration = Duration::from_mins(30);
/// For so long a request waits for a connection.
const WAIT: Duration = Duration::from_secs(10);
/// Between two attempts to reach a database that does not take connections yet.
const TRY_AGAIN: Duration = Duration::from_millis(100);

#[derive(Debug, Clone)]
pub(super) struct Connections(Pool<Manager>);

impl Connections {
    /// Connects, and says so if that does not work.
    pub async fn open(options: PgConnectOptions, most: u32) -> Result<Self, StoreError> {
        let timeouts = Timeouts { wait: Some(WAIT), create: Some(WAIT), recycle: Some(WAIT) };
        let pool = Pool::builder(Manager { options })
            .max_size(usize::try_from(most).unwrap_or(usize::MAX))
            .timeouts(timeouts)
            .runtime(Runtime::Tokio1)
            // The one that was used last has its plans and rows at hand.
            .queue_mode(QueueMode::Lifo)
            .build()
            .map_err(|error| sqlx::Error::Configuration(error.into()))?;
        let connections = Self(pool);
        connections.get().await?.put_back();
        Ok(connections)
    }

    pub async fn get(&self) -> Result<Connection, StoreError> {
        let found = self.0.get().await.map_err(|error| match error {
            PoolError::Backend(error) => error,
            PoolError::Closed => sqlx::Error::PoolClosed,
            PoolError::Timeout(_) | PoolError::NoRuntimeSpecified | PoolError::PostCreateHook(_) => {
                sqlx::Error::PoolTimedOut
            }
        })?;
        Ok(Connection { held: Some(found), begun: false })
    }

    /// No more connections; those in use are closed as they come back.
    pub fn close(&self) {
        self.0.close();
    }
}

/// Makes connections, and looks after those that rest.
#[derive(Debug)]
struct Manager {
    options: PgConnectOptions,
}

impl managed::Manager for Manager {
    type Type = PgConnection;
    type Error = sqlx::Error;

    /// Each takes on the role that can neither change nor delete events, and plans a statement once: with row-level security and
    /// partitions that takes longer than most statements run. So no statement may be written whose best plan depends on
    /// the values, as by `$1 is null or …`. A database that is just starting is waited for, within [`WAIT`].
    async fn create(&self) -> Result<PgConnection, sqlx::Error> {
        let mut connection = loop {
            match PgConnection::connect_with(&self.options).await {
                Err(error) if is_starting(&error) => tokio::time::sleep(TRY_AGAIN).await,
                connected => break connected?,
            }
        };
        let take_on = "set role sala_app; set plan_cache_mode = force_generic_plan";
        sqlx::raw_sql(take_on).execute(&mut connection).await?;
        Ok(connection)
    }

    async fn recycle(&self, connection: &mut PgConnection, metrics: &Metrics) -> RecycleResult<sqlx::Error> {
        if metrics.age() >= LIFETIME {
            return Err(RecycleError::message("old"));
        }
        if metrics.last_used() >= ASK_AFTER {
            connection.ping().await?;
        }
        Ok(())
    }
}

fn is_starting(error: &sqlx::Error) -> bool {
    match error {
        sqlx::Error::Io(error) => error.kind() == ErrorKind::ConnectionRefused,
        sqlx::Error::Database(error) => error.is_transient_in_connect_phase(),
        _ => false,
    }
}

/// A connection in use. Dropped without [`Connection::put_back`], as when something failed or nobody waits for the answer any more,
/// it is cleared first: what was begun is rolled back, what was not read is read. One on which that fails is closed.
pub(super) struct Connection {
    held: Option<Object<Manager>>,
    /// A transaction.
    begun: bool,
}

/// There is one until it is given away.
const HELD: &str = "a connection is held until it is put back";

impl Connection {
    /// Begins a transaction, by a statement that does.
    pub async fn begin(&mut self, statement: &'static str) -> Result<(), StoreError> {
        // Also when nobody waits for the answer.
        self.begun = true;
        self.execute(statement).await?;
        Ok(())
    }

    /// Commits the transaction; all is done then.
    pub async fn commit(mut self) -> Result<(), StoreError> {
        self.execute("commit").await?;
        self.put_back();
        Ok(())
    }

    /// Everything on it is done: the next may have it.
    pub fn put_back(mut self) {
        drop(self.held.take());
    }
}

impl Deref for Connection {
    type Target = PgConnection;

    fn deref(&self) -> &PgConnection {
        self.held.as_ref().expect(HELD)
    }
}

impl DerefMut for Connection {
    fn deref_mut(&mut self) -> &mut PgConnection {
        self.held.as_mut().expect(HELD)
    }
}

impl Drop for Connection {
    fn drop(&mut self) {
        let Some(mut left) = self.held.take() else { return };
        let begun = self.begun;
        tokio::spawn(async move {
            let cleared = if begun { left.execute("rollback").await.map(drop) } else { left.ping().await };
            if cleared.is_err() {
                drop(Object::take(left));
            }
        });
    }
}

impl std::fmt::Debug for Connection {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Connection")
    }
}

#[cfg(test)]
mod tests;
