//! The running portal: listener, router, jobs and database, and the order in which they start and stop.

use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context as _, bail, ensure};
use tokio::net::TcpListener;
use tokio::time::timeout;

use super::{Clock, Database, Random, Shutdown};
use crate::app_state::{AppState, Parts};
use crate::config::Config;
use crate::documents::statement::StatementKeys;
use crate::ports::agencies::Agencies;
use crate::ports::bank::Banks;
use crate::ports::files::Files;
use crate::ports::http::{Client, Reach};
use crate::ports::immigration::ImmigrationRegister;
use crate::ports::mail::Mailer;
use crate::ports::scanner::Scanner;
use crate::ports::sms::SmsGateway;
use crate::ports::watch_list::WatchList;
use crate::routes::account::passwords::Passwords;
use crate::store::bundle::Bundles;
use crate::store::{Seal, Store, migrate};
use crate::upload::Looks;
use crate::web::assets::Assets;
use crate::web::connections;
use crate::web::limits::Limits;
use crate::web::receiving::Receiving;
use crate::web::shared_pages::SharedPages;
use crate::web::turns::Turns;
use crate::{jobs, router, seed};

/// Requests that have begun may take that long to end after the wish to stop.
const DRAIN_WITHIN: Duration = Duration::from_secs(10);
/// A job that has begun may take that long to end; one that is cut off is done again at the next start.
const JOBS_WITHIN: Duration = Duration::from_secs(20);

/// What is shared, made of the settings and an open database.
pub async fn state(
    config: Config,
    base_url: String,
    clock: Clock,
    random: Random,
    database: &Database,
) -> anyhow::Result<AppState> {
    let seal = Seal::new(config.keys.clone(), random.clone());
    let store = Store::connect(database.limited(), config.database_connections, seal).await?;
    let mailer = Mailer::new(&config)?;
    let files = Files::open(&config, random.clone()).context("opening the storage of files")?;
    files.check().await.context("reading the storage of files (--files-url and the options of --s3-…)")?;
    Ok(assemble(config, base_url, clock, random, store, mailer, files))
}

/// The same around a store that is open already.
pub fn assemble(
    config: Config,
    base_url: String,
    clock: Clock,
    random: Random,
    store: Store,
    mailer: Mailer,
    files: Files,
) -> AppState {
    let assets = Assets::load(&config.site);
    AppState::new(Parts {
        base_url,
        mailer,
        agencies: Agencies::new(config.agency_dir.clone(), config.demonstration, random.clone()),
        statement_keys: StatementKeys::new(config.keys.statement()),
        files,
        sms: SmsGateway::new(&config).expect("the gateway's address was checked with the settings"),
        webhooks: Client::new(Reach::Public(config.webhook_networks.clone().into()), config.demonstration)
            .within(config.webhooks_within),
        looks: Looks::default(),
        scanner: config.clamd.clone().map(Scanner::new),
        page_assets: Arc::new(assets.of_pages()),
        assets,
        bundles: Bundles::default(),
        immigration: ImmigrationRegister::default(),
        watch_list: WatchList,
        banks: Banks::new(&config.banks, config.keys.clone()),
        limits: if config.no_limits { Limits::none() } else { Limits::new(&clock) },
        shared_pages: SharedPages::default(),
        turns: Turns::default(),
        receiving: Receiving::holding(config.files_within),
        passwords: Passwords::new(&random),
        jobs_added: tokio::sync::Notify::new(),
        store,
        clock,
        random,
        config,
    })
}

/// A portal that listens and is ready to run.
#[derive(Debug)]
pub struct Application {
    state: AppState,
    listener: TcpListener,
    database: Database,
    works_jobs: bool,
}

impl Application {
    /// Listens, opens the database and looks whether its schema is right. With demonstration, migrates and seeds it first.
    pub async fn build(config: Config, clock: Clock, random: Random, works_jobs: bool) -> anyhow::Result<Self> {
        // First what fails most often, and before a database is made.
        let listener = TcpListener::bind(config.addr).await.with_context(|| {
            format!("cannot listen on {}; choose another address with --addr, as in --addr 127.0.0.1:8081", config.addr)
        })?;
        let address = listener.local_addr()?;
        let base_url = config.base_url(address);
        let demonstration = config.demonstration;
        let database = Database::open(&config).await?;
        if demonstration {
            migrate::migrate(database.owner()).await.context("migrating the database")?;
        }
        require_schema(&database).await?;
        let state = state(config, base_url, clock, random, &database).await?;
        if demonstration {
            seed::seed(&state, database.owner()).await.context("filling the database")?;
        } else {
            refuse_demonstrators(&state).await?;
        }
        state.assets.compress_in_background();
        if state.scanner.is_none() {
            tracing::warn!("no scanner for malware is set (--clamd): what is handed in is not scanned");
        }
        if state.page_assets.islands.is_none() {
            tracing::warn!(site = %state.config.site.display(), "the browser part is not there: pages are served without script");
        }
        Ok(Self { state, listener, database, works_jobs })
    }

    /// What the handlers share.
    pub fn state(&self) -> &AppState {
        &self.state
    }

    /// Serves until `stop` returns; then lets requests end, then jobs, then closes the database. An error when a part ended by
    /// itself.
    pub async fn run_until(self, stop: impl Future<Output = ()>) -> anyhow::Result<()> {
        let Self { state, listener, mut database, works_jobs } = self;
        let (stop_serving, serving) = Shutdown::channel();
        let (stop_jobs, working) = Shutdown::channel();
        let routes = router::router(state.clone());
        let mut server = tokio::spawn(connections::serve(listener, routes, async move { serving.requested().await }));
        let mut jobs = tokio::spawn({
            let state = state.clone();
            async move { if works_jobs { jobs::run(state, working).await } else { working.requested().await } }
        });

        let ended = tokio::select! {
            () = stop => None,
            () = database.ended() => Some("the private PostgreSQL"),
            _ = &mut server => Some("the server"),
            _ = &mut jobs => Some("the jobs' worker"),
        };

        let _ = stop_serving.send(true);
        if !server.is_finished() && timeout(DRAIN_WITHIN, &mut server).await.is_err() {
            tracing::warn!("requests were cut off");
            server.abort();
        }
        let _ = stop_jobs.send(true);
        if !jobs.is_finished() && timeout(JOBS_WITHIN, &mut jobs).await.is_err() {
            tracing::warn!("a job was cut off; it is done again at the next start");
            jobs.abort();
        }
        state.store.close();
        database.close().await;
        match ended {
            None => Ok(()),
            Some(part) => bail!("{part} ended by itself; the reason is in the log above"),
        }
    }
}

/// Refuses a database that lacks migrations, and says how to apply them.
pub async fn require_schema(database: &Database) -> anyhow::Result<()> {
    let pending = migrate::pending(database.owner()).await.context("cannot ask the database for its schema")?;
    if !pending.is_empty() {
        bail!("the database lacks {} migration(s) of this program; apply them with `sala migrate`", pending.len());
    }
    Ok(())
}

/// Works off jobs, without serving, until `stop` returns.
pub async fn work_until(state: AppState, database: Database, stop: impl Future<Output = ()>) -> anyhow::Result<()> {
    let (stop_jobs, working) = Shutdown::channel();
    let mut database = database;
    let mut jobs = tokio::spawn(jobs::run(state.clone(), working));
    let ended = tokio::select! {
        () = stop => None,
        () = database.ended() => Some("the private PostgreSQL"),
        _ = &mut jobs => Some("the jobs' worker"),
    };
    let _ = stop_jobs.send(true);
    if !jobs.is_finished() && timeout(JOBS_WITHIN, &mut jobs).await.is_err() {
        jobs.abort();
    }
    state.store.close();
    database.close().await;
    match ended {
        None => Ok(()),
        Some(part) => bail!("{part} ended by itself; the reason is in the log above"),
    }
}

/// Their passwords were printed for everybody to try: they open nothing where no demonstration is meant.
pub async fn refuse_demonstrators(state: &AppState) -> anyhow::Result<()> {
    let mut tx = state.store.begin_system().await?;
    let found = tx.demonstrators_exist().await?;
    tx.commit().await?;
    ensure!(
        !found,
        "this database holds the accounts of a demonstration, whose passwords everybody knows; use another database, or \
         start with --demonstration"
    );
    Ok(())
}
