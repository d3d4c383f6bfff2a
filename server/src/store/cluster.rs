//! A private PostgreSQL cluster: what the program stores in when it is given no `DATABASE_URL`.
//!
//! Under `<data>/postgres` lie `cluster` (PostgreSQL's files), `socket` and `postgres.log`. The server that begins with
//! the folder owns the cluster: it starts `postgres` as a child and stops it when it ends. Another `sala` process on the
//! same folder (`sala case verify` beside a running `sala serve`) is a guest: it connects and stops nothing. The cluster is
//! reached through a Unix socket in a folder of mode 0700 only, so PostgreSQL trusts whoever gets there; `fsync` stays on.
//!
//! - PostgreSQL refuses to run as root. A server run by root starts it as user `postgres`, else `nobody`. Where that user
//!   cannot reach the data folder (a checkout under `/root`), the files go to `/var/lib/sala` and `postgres` is a link.
//! - After `kill -9` of the server, PostgreSQL goes on by itself. The next owner finds it by `postmaster.pid` and adopts it.
//! - PostgreSQL stands in a process group of its own, so that Ctrl-C reaches the server alone, which first drains requests.

mod place;
mod programs;
#[cfg(test)]
mod tests;

use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;

use rustix::process::{Pid, Signal, kill_process, kill_process_group};
use sqlx::postgres::PgConnectOptions;
use sqlx::{Connection as _, PgConnection};
use tokio::process::{Child, Command};
use tokio::time::{Instant, sleep, timeout};

use self::place::{Place, User};
use self::programs::Programs;

const SUPERUSER: &str = "sala";
const DATABASE: &str = "sala";

/// Recovery after a crash replays the log, which may take a while on a large database.
const READY_WITHIN: Duration = Duration::from_mins(10);
/// A fast shutdown disconnects everybody and writes a checkpoint.
const STOPPED_WITHIN: Duration = Duration::from_mins(1);
/// What was killed goes at once, save from the middle of a write.
const KILLED_WITHIN: Duration = Duration::from_secs(1);
const POLL: Duration = Duration::from_millis(30);
/// How often an adopted PostgreSQL is looked at.
const LOOK: Duration = Duration::from_secs(1);

/// Settings of the private cluster. They are given on the command line, so that no file has to be edited or kept in step.
const SETTINGS: &[&str] = &[
    "listen_addresses=",
    "unix_socket_permissions=0700",
    "fsync=on",
    "shared_buffers=256MB",
    "max_connections=100",
    "jit=off",
    "timezone=UTC",
    // Error messages with values and statements could carry personal data into the log.
    "log_error_verbosity=terse",
    "log_min_error_statement=panic",
    "cluster_name=sala",
];

/// Why there is no private cluster.
#[derive(Debug, thiserror::Error)]
pub enum ClusterError {
    #[error(
        "PostgreSQL's programs (initdb, postgres) are not on this machine.\n\
         Install them (Debian and Ubuntu: apt-get install postgresql), or name a database: --database-url postgres://…"
    )]
    NotInstalled,
    #[error(
        "the database in {} was made by PostgreSQL {made_by}, which is not installed.\n\
         Install it (Debian and Ubuntu: apt-get install postgresql-{made_by}), or move that folder away to begin anew",
        .folder.display()
    )]
    OtherVersion { folder: PathBuf, made_by: String },
    #[error("PostgreSQL does not run as root, and this machine has neither a user postgres nor a user nobody")]
    NoUser,
    #[error("{} belongs to somebody else or may be entered by others; remove it", .0.display())]
    UnsafeFolder(PathBuf),
    #[error("initdb failed:\n{0}")]
    Initdb(String),
    #[error("PostgreSQL did not start; the end of {}:\n{tail}", .log.display())]
    NotStarted { log: PathBuf, tail: String },
    #[error("the private PostgreSQL is not ready after {} s; see {}", READY_WITHIN.as_secs(), .log.display())]
    NotReady { log: PathBuf },
    #[error("{}: {source}", .path.display())]
    File { path: PathBuf, source: io::Error },
    #[error("the private PostgreSQL refuses a connection")]
    Connection(#[from] sqlx::Error),
}

fn failed(path: &Path) -> impl FnOnce(io::Error) -> ClusterError {
    let path = path.to_owned();
    move |source| ClusterError::File { path, source }
}

/// A running private cluster.
#[derive(Debug)]
pub struct Cluster {
    socket: PathBuf,
    part: Part,
}

#[derive(Debug)]
enum Part {
    /// Stops the cluster in the end. Without a child it was found running.
    Owner {
        postmaster: Pid,
        child: Option<Child>,
        lock: File,
    },
    Guest,
    Stopped,
}

impl Cluster {
    /// Opens the cluster under `<data>/postgres`: makes it when it is missing, starts it when it does not run, and waits
    /// until it answers.
    pub async fn open(data: &Path) -> Result<Self, ClusterError> {
        fs::create_dir_all(data).map_err(failed(data))?;
        let lock_path = data.join("postgres.lock");
        let lock = File::create(&lock_path).map_err(failed(&lock_path))?;
        match lock.try_lock() {
            Ok(()) => Self::own(data, lock).await,
            Err(TryLockError::WouldBlock) => Self::visit(data).await,
            Err(TryLockError::Error(source)) => Err(failed(&lock_path)(source)),
        }
    }

    /// How to connect to the application's database.
    pub fn connect_options(&self) -> PgConnectOptions {
        connect_options(&self.socket, DATABASE)
    }

    #[cfg(test)]
    fn owned(&self) -> bool {
        matches!(self.part, Part::Owner { .. })
    }

    /// Returns when PostgreSQL ends by itself, which it should not; never for a guest.
    pub async fn ended(&mut self) {
        match &mut self.part {
            Part::Owner { child: Some(child), .. } => {
                let _ = child.wait().await;
            }
            // Not our child: nobody tells us.
            Part::Owner { postmaster, child: None, .. } => {
                while runs(*postmaster) {
                    sleep(LOOK).await;
                }
            }
            _ => std::future::pending().await,
        }
    }

    /// Stops PostgreSQL and waits until it has ended. A guest only leaves. Pools should be closed before.
    pub async fn stop(mut self) {
        let Part::Owner { postmaster, child, lock } = std::mem::replace(&mut self.part, Part::Stopped) else {
            return;
        };
        // Fast shutdown: roll back, disconnect, checkpoint.
        let _ = kill_process(postmaster, Signal::INT);
        let stopped = async {
            match child {
                Some(mut child) => drop(child.wait().await),
                None => wait_for_end(postmaster).await,
            }
        };
        if timeout(STOPPED_WITHIN, stopped).await.is_err() {
            tracing::error!("the private PostgreSQL does not stop; it is made to, and will recover at the next start");
            let _ = kill_process(postmaster, Signal::QUIT);
            let _ = timeout(STOPPED_WITHIN, wait_for_end(postmaster)).await;
        }
        drop(lock);
    }

    async fn own(data: &Path, lock: File) -> Result<Self, ClusterError> {
        let user = User::for_postgres()?;
        let place = Place::prepare(data, user.as_ref())?;
        let programs = Programs::find(&place.cluster())?;
        if !place.cluster().join("PG_VERSION").exists() {
            tracing::info!("making a private PostgreSQL database, which takes some seconds");
            initialise(&programs, &place, user.as_ref()).await?;
        }
        if let Some(found) = place.postmaster() {
            if found.stopping {
                wait_for_end(found.pid).await;
            } else {
                tracing::info!("the private PostgreSQL of an earlier run goes on");
                // Made before anything can fail, so that dropping it stops PostgreSQL.
                let part = Part::Owner { postmaster: found.pid, child: None, lock };
                let cluster = Self { socket: found.socket, part };
                let ready = || if runs(found.pid) { Ok(()) } else { Err(not_started(&place)) };
                wait_until_ready(&cluster.socket, &place, ready).await?;
                cluster.ensure_database().await?;
                return Ok(cluster);
            }
        }
        Self::start(&programs, &place, user.as_ref(), lock).await
    }

    async fn start(programs: &Programs, place: &Place, user: Option<&User>, lock: File) -> Result<Self, ClusterError> {
        let mut tries = 3;
        let mut lock = Some(lock);
        loop {
            tries -= 1;
            let log = File::options().create(true).append(true).open(place.log()).map_err(failed(&place.log()))?;
            let errors = log.try_clone().map_err(failed(&place.log()))?;
            let socket = place.socket(user)?;
            let mut command = command(&programs.postgres, place, user);
            command
                .arg("-D")
                .arg(place.cluster())
                .arg("-c")
                .arg(format!("unix_socket_directories=\"{}\"", socket.display()));
            for setting in SETTINGS {
                command.arg("-c").arg(setting);
            }
            let child = command.stdin(Stdio::null()).stdout(log).stderr(errors).spawn();
            let child = child.map_err(failed(&programs.postgres))?;
            let postmaster = child.id().and_then(|id| i32::try_from(id).ok()).and_then(Pid::from_raw);
            let Some(postmaster) = postmaster else {
                return Err(not_started(place));
            };
            let Some(held) = lock.take() else {
                return Err(not_started(place));
            };
            let mut cluster = Self { socket, part: Part::Owner { postmaster, child: Some(child), lock: held } };
            let socket = cluster.socket.clone();
            let ready = wait_until_ready(&socket, place, || cluster.still_running(place)).await;
            match ready {
                Ok(()) => {
                    cluster.ensure_database().await?;
                    return Ok(cluster);
                }
                // Processes of a killed PostgreSQL may still be leaving its shared memory.
                Err(ClusterError::NotStarted { .. }) if tries > 0 => {
                    if let Part::Owner { lock: held, .. } = std::mem::replace(&mut cluster.part, Part::Stopped) {
                        lock = Some(held);
                    }
                    sleep(Duration::from_secs(1)).await;
                }
                Err(error) => return Err(error),
            }
        }
    }

    /// Waits until the owner has started the cluster, and connects.
    async fn visit(data: &Path) -> Result<Self, ClusterError> {
        let place = Place::existing(data)?;
        let until = Instant::now() + READY_WITHIN;
        while Instant::now() < until {
            if let Some(found) = place.postmaster()
                && PgConnection::connect_with(&connect_options(&found.socket, DATABASE)).await.is_ok()
            {
                return Ok(Self { socket: found.socket, part: Part::Guest });
            }
            sleep(POLL).await;
        }
        Err(ClusterError::NotReady { log: place.log() })
    }

    fn still_running(&mut self, place: &Place) -> Result<(), ClusterError> {
        match &mut self.part {
            Part::Owner { child: Some(child), .. } => match child.try_wait() {
                Ok(None) => Ok(()),
                _ => Err(not_started(place)),
            },
            _ => Ok(()),
        }
    }

    async fn ensure_database(&self) -> Result<(), ClusterError> {
        let mut connection = PgConnection::connect_with(&connect_options(&self.socket, "postgres")).await?;
        let exists: bool = sqlx::query_scalar("select exists (select from pg_database where datname = 'sala')")
            .fetch_one(&mut connection)
            .await?;
        if !exists {
            sqlx::query("create database sala").execute(&mut connection).await?;
        }
        connection.close().await?;
        Ok(())
    }
}

impl Drop for Cluster {
    /// An error or a panic between start and stop must not leave PostgreSQL behind.
    fn drop(&mut self) {
        if let Part::Owner { postmaster, .. } = self.part {
            let _ = kill_process(postmaster, Signal::INT);
        }
    }
}

fn connect_options(socket: &Path, database: &str) -> PgConnectOptions {
    PgConnectOptions::new_without_pgpass().socket(socket).port(5432).username(SUPERUSER).database(database)
}

/// A command as the unprivileged user, in a folder that this user can enter, in its own process group, and without our
/// environment, which may hold secrets and PostgreSQL's own variables.
fn command(program: &Path, place: &Place, user: Option<&User>) -> Command {
    let mut command = Command::new(program);
    command.env_clear().env("PATH", "/usr/bin:/bin").env("LC_ALL", "C.UTF-8").env("TZ", "UTC");
    command.current_dir(place.base()).process_group(0);
    if let Some(user) = user {
        // Setting the user id as root also drops root's other groups.
        command.uid(user.uid).gid(user.gid);
    }
    command
}

/// initdb and what it starts. Who stops waiting for it ends all of it: the next start would remove the folder under its hands.
struct Initdb(Option<Pid>);

impl Initdb {
    fn of(child: &Child) -> Self {
        Self(child.id().and_then(|id| i32::try_from(id).ok()).and_then(Pid::from_raw))
    }
}

impl Drop for Initdb {
    fn drop(&mut self) {
        let Some(pid) = self.0 else { return };
        let _ = kill_process_group(pid, Signal::KILL);
        let until = Instant::now() + KILLED_WITHIN;
        while runs(pid) && Instant::now() < until {
            std::thread::sleep(POLL);
        }
    }
}

/// Makes the cluster in a folder beside, so that an interrupted initdb is begun anew.
async fn initialise(programs: &Programs, place: &Place, user: Option<&User>) -> Result<(), ClusterError> {
    let unfinished = place.base().join("cluster.new");
    if unfinished.exists() {
        fs::remove_dir_all(&unfinished).map_err(failed(&unfinished))?;
    }
    let mut output = None;
    // C.UTF-8 knows the classes of all letters; where the system lacks it, C still stores and orders by code point.
    for locale in ["C.UTF-8", "C"] {
        let mut initdb = command(&programs.initdb, place, user);
        initdb.arg("-D").arg(&unfinished).args([
            "-U",
            SUPERUSER,
            "-E",
            "UTF8",
            "--data-checksums",
            "--no-instructions",
        ]);
        initdb.args(["--auth-local=trust", "--auth-host=reject"]).arg(format!("--locale={locale}"));
        initdb.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped()).kill_on_drop(true);
        let child = initdb.spawn().map_err(failed(&programs.initdb))?;
        let mut running = Initdb::of(&child);
        let result = child.wait_with_output().await.map_err(failed(&programs.initdb))?;
        running.0 = None;
        if result.status.success() {
            return fs::rename(&unfinished, place.cluster()).map_err(failed(&place.cluster()));
        }
        let text = String::from_utf8_lossy(&result.stderr).into_owned();
        let locale_missing = text.contains("locale");
        output = Some(text);
        if !locale_missing {
            break;
        }
    }
    Err(ClusterError::Initdb(output.unwrap_or_default()))
}

async fn wait_until_ready(
    socket: &Path,
    place: &Place,
    mut running: impl FnMut() -> Result<(), ClusterError>,
) -> Result<(), ClusterError> {
    let until = Instant::now() + READY_WITHIN;
    while Instant::now() < until {
        if let Ok(connection) = PgConnection::connect_with(&connect_options(socket, "postgres")).await {
            let _ = connection.close().await;
            return Ok(());
        }
        running()?;
        sleep(POLL).await;
    }
    Err(ClusterError::NotReady { log: place.log() })
}

fn not_started(place: &Place) -> ClusterError {
    let log = fs::read_to_string(place.log()).unwrap_or_default();
    let lines: Vec<&str> = log.lines().collect();
    let tail = lines.get(lines.len().saturating_sub(8)..).unwrap_or_default().join("\n");
    ClusterError::NotStarted { log: place.log(), tail }
}

/// Whether the process exists and has not ended. (An ended one stays in the table until its parent asks for it.)
fn runs(pid: Pid) -> bool {
    let stat = fs::read_to_string(format!("/proc/{}/stat", pid.as_raw_nonzero())).unwrap_or_default();
    stat.rsplit_once(") ").is_some_and(|(_, rest)| !rest.starts_with(['Z', 'X']))
}

async fn wait_for_end(pid: Pid) {
    while runs(pid) {
        sleep(POLL).await;
    }
}
