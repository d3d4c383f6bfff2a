//! Start and stop: the clock, randomness, the database, the listener, and the order in which they go.
//!
//! The submodules are the only places that read the system's clock and draw randomness (`.clippy.toml` forbids it
//! elsewhere). [`Database::open`] is shared by all commands that store; [`Application`] is what `sala serve` and the tests run.

mod application;
mod clock;
mod logs;
mod random;
mod shutdown;

use anyhow::Context as _;
use secrecy::ExposeSecret as _;
use sqlx::postgres::PgConnectOptions;

#[cfg(test)]
pub use self::application::refuse_demonstrators;
pub use self::application::{Application, assemble, require_schema, state, work_until};
pub use self::clock::Clock;
pub use self::logs::start_logging;
pub use self::random::Random;
pub use self::shutdown::{Shutdown, on_signal};
use crate::config::Config;
use crate::store::cluster::Cluster;

/// The database: the configured one, or the private cluster, which runs as long as this value is kept.
#[derive(Debug)]
pub struct Database {
    options: PgConnectOptions,
    cluster: Option<Cluster>,
}

impl Database {
    /// Starts the private cluster, unless the settings name a database. Nothing is migrated.
    pub async fn open(config: &Config) -> anyhow::Result<Self> {
        let (options, cluster) = if let Some(url) = &config.database_url {
            (url.expose_secret().parse::<PgConnectOptions>().context("DATABASE_URL")?, None)
        } else {
            let cluster = Cluster::open(&config.data).await?;
            (cluster.connect_options(), Some(cluster))
        };
        Ok(Self { options: options.application_name("sala"), cluster })
    }

    /// How to connect as the owner of the database: for migrations and seeds.
    pub fn owner(&self) -> &PgConnectOptions {
        &self.options
    }

    /// How to connect for the daily work: a query that runs away, or a transaction that somebody forgot, must not hold up
    /// others.
    pub fn limited(&self) -> PgConnectOptions {
        self.options.clone().options([("statement_timeout", "30s"), ("idle_in_transaction_session_timeout", "30s")])
    }

    /// Returns when a private PostgreSQL has ended by itself, which it should not.
    pub async fn ended(&mut self) {
        match &mut self.cluster {
            Some(cluster) => cluster.ended().await,
            None => std::future::pending().await,
        }
    }

    /// Stops the private cluster. Close pools before.
    pub async fn close(self) {
        if let Some(cluster) = self.cluster {
            cluster.stop().await;
        }
    }
}

/// A folder for one test, which is removed in the end. Others may enter it, as PostgreSQL's user must.
#[cfg(test)]
#[derive(Debug)]
pub struct TemporaryFolder(std::path::PathBuf);

/// Makes an empty folder with that name in its path.
#[cfg(test)]
pub fn temporary_folder(name: &str) -> TemporaryFolder {
    // Tests may run as threads of one process or as processes of their own.
    static NUMBER: std::sync::atomic::AtomicU32 = std::sync::atomic::AtomicU32::new(0);
    let number = NUMBER.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
    let folder = std::env::temp_dir().join(format!("sala-{name}-{}-{number}", std::process::id()));
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).expect("the folder for temporary files can be written");
    TemporaryFolder(folder)
}

#[cfg(test)]
impl TemporaryFolder {
    pub fn path(&self) -> &std::path::Path {
        &self.0
    }
}

#[cfg(test)]
impl Drop for TemporaryFolder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}
