//! Work after a commit: asking registers, sending messages, tidying up. Jobs are rows written by commands
//! (`store/job.rs`); any number of servers take them. Each handler is idempotent, because a worker may die between doing
//! and saying so.

mod begun;

pub mod authority;
pub mod delay;
pub mod document;
pub mod entry;
pub mod mail;
pub mod payment;
pub mod register;
pub mod relatives;
pub mod retention;
pub mod scan;
pub mod watch;

use self::begun::Begun;
use crate::app_state::AppState;
use crate::cases::machine::Noted;
use crate::cases::{CommandError, file, issue, machine};
use crate::duties;
use crate::messages;
use crate::payments;
use crate::ports;
use crate::staff;
use crate::startup::Shutdown;
use crate::stays;
use crate::store::StoreError;
use crate::store::draft::DRAFTS_KEPT;
use crate::store::file::SCAN_JOB;
use crate::store::job::{Job, LATER};
use crate::webhooks;
use jiff::{SignedDuration, Timestamp};
use sala::calendar::{add_days, bangkok_day};
use std::time::Duration;

/// After so many jobs everything else has its turn, also while more of them are due.
const ROUND: usize = 64;
/// How long a worker sleeps when nothing was added in this process: jobs of other servers and retries are found then.
const POLL: Duration = Duration::from_secs(1);
/// After so many failures (some four minutes) an effect of a case is an incident, which officers see until it has succeeded.
const INCIDENT_AFTER: i32 = 8;
/// How long answers of repeated POSTs are kept.
const IDEMPOTENCY: SignedDuration = SignedDuration::from_hours(24);
/// A guest who has filed nothing by then, and whose drafts are gone, does not come back.
const GUESTS: SignedDuration = SignedDuration::from_hours(24);
/// How long the rows of files that could not be filed are kept for whoever corrects them.
const STAY_ROWS: SignedDuration = SignedDuration::from_hours(24 * 30);

/// Days after which an agency's books of a day are closed: nothing that began in it is under way any more.
const BOOKS_OPEN: i32 = 2;

/// Why a job must be tried again.
#[derive(Debug, thiserror::Error)]
pub enum JobError {
    /// What it needs does not answer; `0` is a code for the job's row.
    #[error("{0}")]
    Unavailable(&'static str),
    #[error(transparent)]
    Command(#[from] CommandError),
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error(transparent)]
    Mail(#[from] ports::mail::MailError),
    #[error(transparent)]
    AccountMail(#[from] ports::mail::account::AccountMailError),
    #[error(transparent)]
    File(#[from] ports::files::FileError),
    /// Nothing has failed: it is not its turn yet.
    #[error("later")]
    Later(SignedDuration),
    /// Nothing has failed and nothing has succeeded: what it was for is over.
    #[error("no longer needed")]
    Unneeded,
    #[error("job kind is unknown or its payload unreadable")]
    Unreadable,
    /// Its handler panicked: a fault of the program.
    #[error("the handler panicked")]
    Panicked,
}

/// Runs jobs until shutdown.
pub async fn run(state: AppState, shutdown: Shutdown) {
    // Also a portal that never runs for long is tidied.
    let mut tidied = Timestamp::MIN;
    let mut begun = Begun::default();
    let mut since_round = 0;
    while !shutdown.is_requested() {
        let taken = begun.fill(&state).await.unwrap_or_else(|error| {
            tracing::error!(error = %error, "jobs cannot be taken");
            0
        });
        since_round += taken;
        let mut worked = taken > 0;
        if taken == 0 || since_round >= ROUND {
            since_round = 0;
            worked |= round(&state).await.unwrap_or(0) > 0;
        }
        if state.clock.now().duration_since(tidied) > SignedDuration::from_mins(10) {
            tidied = state.clock.now();
            if let Err(error) = tidy(&state).await {
                tracing::error!(error = %error, "tidying failed");
            }
        }
        if worked && !begun.is_full() {
            continue;
        }
        tokio::select! {
            () = begun.one_ended() => {}
            () = state.jobs_added.notified(), if !begun.is_full() => {}
            () = tokio::time::sleep(POLL) => {}
            () = shutdown.requested() => {}
        }
    }
    begun.all_ended().await;
}

/// Does what is due, and waits for it; how much that was. An error is returned when nothing at all was done.
#[cfg(test)]
pub async fn run_due(state: &AppState) -> Result<usize, JobError> {
    let rounds = round(state).await;
    let mut begun = Begun::default();
    let jobs = begun.fill(state).await;
    begun.all_ended().await;
    match (rounds, jobs) {
        (Ok(worked), Ok(jobs)) => Ok(worked + jobs),
        (Ok(worked @ 1..), Err(_)) | (Err(_), Ok(worked @ 1..)) => Ok(worked),
        (Err(error), _) => Err(error),
        (_, Err(error)) => Err(error.into()),
    }
}

/// Does what is due beside jobs: timers, a changed calendar, mail that came back, reminders; how much that was. One of them that fails does
/// not keep the others from their work; an error is returned when nothing at all was done.
async fn round(state: &AppState) -> Result<usize, JobError> {
    let timers = machine::fire_timers(state).await.map_err(JobError::from);
    let projected = machine::project_calendar(state).await.map_err(JobError::from);
    let bounces = messages::bounce::collect(state).await;
    let reminders = duties::remind(state).await.map_err(JobError::from);
    let (mut worked, mut failed) = (0, None);
    let rounds = [timers, projected, bounces, reminders];
    for (what, result) in ["timers", "calendar", "bounces", "reminders"].into_iter().zip(rounds) {
        match result {
            Ok(count) => worked += count,
            Err(error) => {
                tracing::error!(what, error = %error, "a round of work has failed");
                failed = Some(error);
            }
        }
    }
    failed.filter(|_| worked == 0).map_or(Ok(worked), Err)
}

async fn run_one(state: AppState, job: Job) -> Result<(), StoreError> {
    let handled = Box::pin(handle(state.clone(), job.clone()));
    settle(&state, &job, handled).await
}

/// Does the job.
async fn handle(state: AppState, job: Job) -> Result<(), JobError> {
    match job.kind.as_str() {
        "register" => Box::pin(register::run(&state, &job)).await,
        "case_mail" => mail::case_mail(&state, &job).await,
        messages::phone_code::KIND => messages::phone_code::run(&state, &job).await,
        webhooks::KIND => webhooks::send(&state, &job).await,
        messages::served::COUNT => messages::served::run(&state, &job).await,
        messages::DELIVER => messages::deliver::run(&state, &job).await,
        "open_child" => relatives::open_child(&state, &job).await,
        "child_closed" => relatives::child_closed(&state, &job).await,
        payments::OPEN => payment::open(&state, &job).await,
        payments::FOLLOW => payment::follow(&state, &job).await,
        payments::GO_ON => payment::go_on(&state, &job).await,
        payments::counter::BOOK => payment::counter(&state, &job).await,
        payments::refunds::SEND => payment::refund(&state, &job).await,
        SCAN_JOB => scan::run(&state, &job).await,
        issue::JOB => document::run(&state, &job).await,
        authority::KIND => authority::run(&state, &job).await,
        entry::KIND => entry::run(&state, &job).await,
        watch::KIND => watch::run(&state, &job).await,
        file::REPLACED => needed(machine::replaced(&state, job.case.ok_or(JobError::Unreadable)?).await?),
        stays::file::KIND => stays::file::run(&state, &job).await,
        stays::notice::TELL => stays::file::tell(&state, &job).await,
        staff::RELEASE => staff::release(&state, &job).await,
        "inform" => relatives::inform(&state, &job).await,
        delay::REASON => delay::reason(&state, &job).await,
        delay::EXPLAINED => delay::explained(&state, &job).await,
        ports::mail::account::KIND => ports::mail::account::deliver(&state, &job).await.map_err(JobError::from),
        _ => Err(JobError::Unreadable),
    }
}

/// What a job says of a wish of the machine that was not refused.
pub fn needed(noted: Noted) -> Result<(), JobError> {
    match noted {
        Noted::Done => Ok(()),
        Noted::Unneeded => Err(JobError::Unneeded),
    }
}

/// Waits for a job's handler and writes down what came of it. A handler that panics has failed like any other. The job is done
/// only when its incident, if it had one, is closed too.
pub async fn settle(
    state: &AppState,
    job: &Job,
    handled: impl Future<Output = Result<(), JobError>> + Send + 'static,
) -> Result<(), StoreError> {
    // In a task of its own, which ends a panic.
    let result = tokio::spawn(handled).await.unwrap_or(Err(JobError::Panicked));
    let noted = note_incident(state, job, &result).await.map_err(JobError::from);
    if let Err(error) = &noted {
        tracing::error!(job.id = %job.id, error = %error, "an incident cannot be noted");
    }
    let result = match result {
        Ok(()) | Err(JobError::Unneeded) => noted,
        failed => failed,
    };
    let mut tx = state.store.begin_system().await?;
    match result {
        Ok(()) => tx.job_done(job.id).await?,
        Err(JobError::Later(wait)) => tx.job_failed(job.id, LATER, state.clock.now() + wait).await?,
        Err(error) => {
            // The error's text may quote the world's answer; the row gets a code only.
            tracing::warn!(job.kind, job.id = %job.id, job.attempts, error = %error, "job failed");
            tx.job_failed(job.id, code(&error), state.clock.now() + backoff(job.attempts)).await?;
        }
    }
    tx.commit().await
}

/// An effect of a case that failed again and again becomes an incident; the incident ends when the effect has succeeded, or is no
/// longer needed, which it then says. It is written before the job's row: whoever dies between does both again.
async fn note_incident(state: &AppState, job: &Job, result: &Result<(), JobError>) -> Result<(), CommandError> {
    let Some(case) = job.case else { return Ok(()) };
    let was_open = job.attempts > INCIDENT_AFTER;
    match result {
        Ok(()) if was_open => machine::close_incident(state, case, job.id).await,
        Err(JobError::Unneeded) if was_open => machine::drop_incident(state, case, job.id).await,
        Ok(()) | Err(JobError::Unneeded | JobError::Later(_)) => Ok(()),
        Err(error) if job.attempts >= INCIDENT_AFTER => {
            machine::open_incident(state, case, job.id, &job.kind, code(error)).await
        }
        Err(_) => Ok(()),
    }
}

fn code(error: &JobError) -> &'static str {
    match error {
        JobError::Unavailable(code) => code,
        JobError::Command(CommandError::Unanswered(_)) => "unanswered",
        JobError::Command(CommandError::NoOffice) => "no_office",
        JobError::Command(CommandError::Store(_)) | JobError::Store(_) => "store",
        JobError::Command(_) => "command_refused",
        JobError::Mail(_) | JobError::AccountMail(_) => "mail",
        JobError::File(_) => "files",
        JobError::Later(_) => LATER,
        JobError::Unneeded => "unneeded",
        JobError::Unreadable => "unreadable",
        JobError::Panicked => "panic",
    }
}

/// 2, 4, 8 … seconds, at most an hour: a register that is down for a night is asked again soon after it is back.
fn backoff(attempts: i32) -> SignedDuration {
    let exponent = u32::try_from(attempts.clamp(1, 12)).unwrap_or(12);
    SignedDuration::from_secs(i64::from(2_u32.pow(exponent)).min(3600))
}

/// Closes the books of the day before yesterday, and forgets what has served its time: sessions, answers of repeated POSTs,
/// drafts that nobody went on with.
pub async fn tidy(state: &AppState) -> Result<(), StoreError> {
    let now = state.clock.now();
    let mut tx = state.store.begin_system().await?;
    let answers = tx.idempotency_forget(now - IDEMPOTENCY).await?;
    let sessions = tx.sessions_forget(now).await?;
    let apart = tx.case_apart_forget(bangkok_day(now)).await?;
    let settings = tx.settings_on(bangkok_day(now), None).await?;
    // Without the setting nothing is deleted.
    let drafts = match settings.number(DRAFTS_KEPT) {
        Ok(days) => tx.drafts_forget(now - SignedDuration::from_hours(24 * days)).await?,
        Err(_) => 0,
    };
    let guests = tx.guests_forget(now - GUESTS).await?;
    tx.stay_files_forget(now - STAY_ROWS).await?;
    tx.ledger_close(add_days(bangkok_day(now), -BOOKS_OPEN)).await?;
    for months in 0..=2 {
        tx.partitions_ensure(bangkok_day(now).saturating_add(jiff::Span::new().months(months))).await?;
    }
    tx.commit().await?;
    let (due, deleted) = retention::run(state).await?;
    // Storage that does not answer today will be tidied tomorrow.
    let files = state.files.tidy(&state.store, now).await.unwrap_or_else(|error| {
        tracing::error!(%error, "files cannot be tidied");
        0
    });
    let scans = scan::catch_up(state).await?;
    tracing::info!(answers, sessions, drafts, guests, apart, due, deleted, files, scans, "tidied");
    Ok(())
}
