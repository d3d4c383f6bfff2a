//! Scans for malware what was handed in. What is infected is removed from storage at once; the row stays and says why.

use super::JobError;
use crate::app_state::AppState;
use crate::ports::files::FileError;
use crate::ports::scanner::Verdict;
use crate::store::StoreError;
use crate::store::file::{FileHash, Scan};
use crate::store::job::Job;

/// How many contents that came before there was a scanner are given their jobs together.
const AT_ONCE: i64 = 100;
/// How often one round of tidying does so: its other work does not wait for millions.
const MOST_BATCHES: usize = 100;

pub async fn run(state: &AppState, job: &Job) -> Result<(), JobError> {
    let hash = job.payload["file"].as_str().and_then(|hash| hash.parse().ok()).ok_or(JobError::Unreadable)?;
    let mut tx = state.store.begin_system().await?;
    let known = tx.file(&hash).await?;
    tx.commit().await?;
    match known.map(|file| file.scan) {
        Some(Scan::Pending) => {}
        // Found by a worker that died before the content was gone.
        Some(Scan::Infected) => return Ok(state.files.remove(&hash).await?),
        // Forgotten in the meantime, or scanned by a worker that died before it could say so.
        None | Some(Scan::Own | Scan::Off | Scan::Clean | Scan::Failed) => return Ok(()),
    }
    let Some(scanner) = &state.scanner else { return Err(JobError::Unavailable("no_scanner")) };
    let content = match state.files.read(hash).await {
        Ok(content) => content,
        Err(FileError::Storage(object_store::Error::NotFound { .. })) => return missing(state, job, hash).await,
        Err(error) => return Err(error.into()),
    };
    let verdict = scanner.scan(content).await.map_err(|_| JobError::Unavailable("scanner"))?;
    let scan = match verdict {
        Verdict::Clean => Scan::Clean,
        Verdict::Refused => Scan::Failed,
        Verdict::Infected => Scan::Infected,
    };
    // The row first: nothing may be given out that is being removed. Without a row the content went with it, and what lies there now
    // was brought again and has a job of its own.
    if note(state, hash, scan).await? && scan == Scan::Infected {
        tracing::warn!(file = %hash, "malware was handed in and removed");
        state.files.remove(&hash).await?;
    }
    Ok(())
}

/// The row is there and the content is not. While nothing refers to it, whoever brings it may be about to move it in; should he have
/// died, the row is forgotten after two days, and this job with it. What a draft or a case refers to was there and is lost.
async fn missing(state: &AppState, job: &Job, hash: FileHash) -> Result<(), JobError> {
    let mut tx = state.store.begin_system().await?;
    let used = tx.file_used(&hash).await?;
    tx.commit().await?;
    if !used {
        return Err(JobError::Later(super::backoff(job.attempts)));
    }
    note(state, hash, Scan::Failed).await.map(drop)
}

async fn note(state: &AppState, hash: FileHash, scan: Scan) -> Result<bool, JobError> {
    let mut tx = state.store.begin_system().await?;
    let noted = tx.file_scanned(&hash, scan, state.clock.now()).await?;
    tx.commit().await?;
    Ok(noted)
}

/// What came before there was a scanner is scanned now.
pub async fn catch_up(state: &AppState) -> Result<u64, StoreError> {
    if state.scanner.is_none() {
        return Ok(0);
    }
    let mut found = 0;
    for _ in 0..MOST_BATCHES {
        let now = state.clock.now();
        let mut tx = state.store.begin_system().await?;
        let files = tx.files_unscanned(AT_ONCE).await?;
        for hash in &files {
            tx.file_scan_later(state.random.id(now), hash, now).await?;
        }
        tx.commit().await?;
        if files.is_empty() {
            break;
        }
        found += u64::try_from(files.len()).unwrap_or(0);
    }
    Ok(found)
}
