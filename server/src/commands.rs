//! What each command does, made of the other modules. Output is for the terminal, in English.

mod account;
mod check;
mod holiday;
mod job;
pub mod service;
mod setting;
mod staff;
mod texts;

use std::process::ExitCode;

use anyhow::Context as _;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sala::id::CaseReference;
use sala::payment::promptpay::BillerId;
use tokio::net::TcpListener;

use crate::app_state::AppState;
use crate::config::keys::SIMULATED_BANK;
use crate::config::{AccountCommand, CaseCommand, Cli, Command, Config, JobCommand, Options};
use crate::seed;
use crate::simulated_bank::SimulatedBank;
use crate::startup::{Application, Clock, Database, Random, on_signal, require_schema, state, work_until};
use crate::store::migrate;
use crate::store::setting::Owner;
use crate::web::connections;

/// Runs a command to its end.
pub async fn run(cli: Cli) -> anyhow::Result<ExitCode> {
    match cli.command {
        Command::Serve { no_jobs } => Box::pin(serve(cli.options, !no_jobs)).await,
        Command::Work => Box::pin(work(cli.options)).await,
        Command::Migrate => migrate_database(cli.options).await,
        Command::Seed => seed_database(cli.options).await,
        Command::Bank => bank(cli.options).await,
        // Before there are threads (`main`).
        Command::DrawPicture => Ok(ExitCode::FAILURE),
        Command::Biller { agency, number } => set_biller(cli.options, &agency, &number).await,
        Command::Carrier { code, name, revoke } => set_carrier(cli.options, &code, &name, revoke).await,
        Command::Service { command } => service::run(cli.options, command).await,
        Command::Account { command: AccountCommand::ForgetSecondFactor { email } } => {
            account::forget_second_factor(cli.options, &email).await
        }
        Command::Job { command: JobCommand::List } => job::list(cli.options).await,
        Command::Setting { command } => setting::run(cli.options, command).await,
        Command::Holiday { command } => holiday::run(cli.options, command).await,
        Command::Staff { command } => Box::pin(staff::run(cli.options, command)).await,
        Command::Check { statement, keys, holder } => check::run(&statement, &keys, holder.as_deref()),
        Command::Case { command: CaseCommand::Verify { reference } } => verify(cli.options, reference).await,
    }
}

fn clock(config: &Config) -> Clock {
    config.clock.map_or_else(Clock::system, Clock::starting_at)
}

async fn serve(options: Options, works_jobs: bool) -> anyhow::Result<ExitCode> {
    // Before anything is started, so that a Ctrl-C while starting stops it in order too.
    let stop = on_signal()?;
    tokio::pin!(stop);
    let random = Random::system();
    let config = Config::check(options, &random)?;
    let clock = clock(&config);
    let demonstration = config.demonstration;
    let application = tokio::select! {
        application = Application::build(config, clock, random, works_jobs) => application?,
        () = &mut stop => return Ok(ExitCode::SUCCESS),
    };
    println!("Sala is ready: {}", application.state().base_url);
    if demonstration {
        println!("{}", seed::demonstration_accounts(application.state()));
    }
    println!("Stop with Ctrl-C.");
    application.run_until(stop).await?;
    Ok(ExitCode::SUCCESS)
}

/// What commands beside `serve` work with.
async fn open(options: Options) -> anyhow::Result<(AppState, Database)> {
    let random = Random::system();
    let config = Config::check(options, &random)?;
    let clock = clock(&config);
    let database = Database::open(&config).await?;
    require_schema(&database).await?;
    let base_url = config.base_url(config.addr);
    let state = state(config, base_url, clock, random, &database).await?;
    Ok((state, database))
}

async fn close(state: AppState, database: Database) {
    state.store.close();
    database.close().await;
}

async fn work(options: Options) -> anyhow::Result<ExitCode> {
    let stop = on_signal()?;
    tokio::pin!(stop);
    // Whoever waits for a database that does not come up can stop waiting.
    let (state, database) = tokio::select! {
        opened = open(options) => opened?,
        () = &mut stop => return Ok(ExitCode::SUCCESS),
    };
    yield_to_requests();
    tracing::info!("working off jobs");
    work_until(state, database, stop).await?;
    Ok(ExitCode::SUCCESS)
}

/// Nobody waits for a worker as for a page: where both run on one machine, its threads come after those of servers and of PostgreSQL.
/// Threads that are made later take it over. Elsewhere than on Linux all stays as it is.
fn yield_to_requests() {
    const NICENESS: i32 = 10;
    let threads = std::fs::read_dir("/proc/self/task").into_iter().flatten().flatten();
    for id in threads.filter_map(|thread| thread.file_name().to_str()?.parse().ok()) {
        let done = rustix::process::setpriority_process(rustix::process::Pid::from_raw(id), NICENESS);
        done.unwrap_or_else(|error| tracing::debug!(%error, "the priority stays"));
    }
}

async fn set_biller(options: Options, agency: &str, number: &str) -> anyhow::Result<ExitCode> {
    let number = BillerId::parse(number).context("a biller's number has 15 digits")?;
    let config = Config::check(options, &Random::system())?;
    let database = Database::open(&config).await?;
    require_schema(&database).await?;
    let mut owner = Owner::connect(database.owner()).await?;
    owner.biller_put(agency, number.as_str()).await.context("is there such an agency, and is the number free?")?;
    owner.close().await?;
    println!("{agency} collects as {number}.");
    database.close().await;
    Ok(ExitCode::SUCCESS)
}

async fn set_carrier(options: Options, code: &str, name: &str, revoke: bool) -> anyhow::Result<ExitCode> {
    let (state, database) = open(options).await?;
    let now = state.clock.now();
    let mut tx = state.store.begin_system().await?;
    if revoke {
        anyhow::ensure!(tx.carrier_revoke(code, now).await?, "there is no such carrier with a key");
        println!("{code} may ask no more.");
    } else {
        let key = URL_SAFE_NO_PAD.encode(state.random.bytes::<32>());
        tx.carrier_put(code, name, &key, now).await.context("is the code two to eight capitals and digits?")?;
        println!("{code} asks with: {key}");
    }
    tx.commit().await?;
    close(state, database).await;
    Ok(ExitCode::SUCCESS)
}

/// The bank of a demonstration. It needs the portal's address and keys, and no database.
async fn bank(options: Options) -> anyhow::Result<ExitCode> {
    let stop = on_signal()?;
    let random = Random::system();
    let config = Config::check(options, &random)?;
    let key = config.keys.bank(SIMULATED_BANK).filter(|_| config.demonstration);
    let key = key.context("the simulated bank belongs to a demonstration: start it with --demonstration")?;
    let listener = TcpListener::bind(config.bank_addr).await.context("choose another address with --bank-addr")?;
    let address = listener.local_addr()?;
    let bank = SimulatedBank::new(SIMULATED_BANK, key, config.base_url(config.addr), clock(&config), random);
    println!("The simulated bank is ready: http://{address} (text messages: http://{address}/sms)");
    connections::serve(listener, bank.router(), stop).await;
    Ok(ExitCode::SUCCESS)
}

async fn migrate_database(options: Options) -> anyhow::Result<ExitCode> {
    let random = Random::system();
    let config = Config::check(options, &random)?;
    let database = Database::open(&config).await?;
    let before = migrate::pending(database.owner()).await?;
    migrate::migrate(database.owner()).await?;
    println!("{} migration(s) applied.", before.len());
    database.close().await;
    Ok(ExitCode::SUCCESS)
}

async fn seed_database(options: Options) -> anyhow::Result<ExitCode> {
    let (state, database) = open(options).await?;
    seed::seed(&state, database.owner()).await?;
    if state.config.demonstration {
        println!("{}", seed::demonstration_accounts(&state));
    }
    close(state, database).await;
    Ok(ExitCode::SUCCESS)
}

/// Cases that are read at once.
const CASES_AT_ONCE: i64 = 500;

/// Recomputes the hash chain of one case, or of all, also while the portal runs.
async fn verify(options: Options, reference: Option<String>) -> anyhow::Result<ExitCode> {
    let only = reference.as_deref().map(str::parse::<CaseReference>).transpose().context("that is not a reference")?;
    let (state, database) = open(options).await?;
    let (mut read, mut broken, mut after) = (0, 0, None);
    loop {
        let mut tx = state.store.begin_snapshot().await?;
        let verified = tx.chains_verify(only.as_ref(), after, CASES_AT_ONCE).await?;
        tx.commit().await?;
        read += verified.cases;
        for link in verified.broken {
            broken += 1;
            println!("{}: the chain breaks at event {}", link.reference, link.seq);
        }
        for reference in verified.differing {
            broken += 1;
            println!("{reference}: the events do not give the state that is stored");
        }
        if only.is_some() || verified.last.is_none() {
            break;
        }
        after = verified.last;
    }
    if only.is_none() {
        for id in state.store.begin_snapshot().await?.cases_missing().await? {
            broken += 1;
            println!("{id}: a case that others name, and that is gone with its events");
        }
    }
    close(state, database).await;
    if only.is_some() && read == 0 {
        anyhow::bail!("there is no case of that reference");
    }
    println!("{read} case(s) checked, {broken} broken");
    Ok(if broken == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
