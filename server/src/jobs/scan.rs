//! Scans for malware what was handed in. What is infected is removed from storage at once; the row stays and says why.

use super::JobError;
use crate::app_state::AppState;
use crate::ports::files::FileError;
use crate::ports::scanner::Verdict;
use crate::store::StoreError;
use crate::store::file::{FileHash, Scan};
use crate::store::job::Job;

/// How many contents one round of tidying has scanned that came before there was a scanner.
const AT_ONCE: i64 = 100;

pub async fn run(state: &AppState, job: &Job) -> Result<(), JobError> {
    let hash = job.payload["file"].as_str().and_then(|hash| hash.parse().ok()).ok_or(JobError::Unreadable)?;
    let mut tx = state.store.begin_system().await?;
    let known = tx.file(&hash).await?;
    tx.commit().await?;
    // It may have been forgotten in the meantime, or scanned by a worker that died before it could say so.
    if known.is_none_or(|file| file.scan != Scan::Pending) {
        return Ok(());
    }
    let Some(scanner) = &state.scanner else { return Err(JobError::Unavailable("no_scanner")) };
    let content = match state.files.read(hash).await {
        Ok(content) => content,
        Err(FileError::Storage(object_store::Error::NotFound { .. })) => return note(state, hash, Scan::Failed).await,
        Err(error) => return Err(error.into()),
    };
    let verdict = scanner.scan(content).await.map_err(|_| JobError::Unavailable("scanner"))?;
    let scan = match verdict {
        Verdict::Clean => Scan::Clean,
        Verdict::Refused => Scan::Failed,
        Verdict::Infected => {
            tracing::warn!(file = %hash, "malware was handed in and removed");
            // The row first: nothing may be given out that is being removed.
            note(state, hash, Scan::Infected).await?;
            return Ok(state.files.remove(&hash).await?);
        }
    };
    note(state, hash, scan).await
}

async fn note(state: &AppState, hash: FileHash, scan: Scan) -> Result<(), JobError> {
    let mut tx = state.store.begin_system().await?;
    tx.file_scanned(&hash, scan, state.clock.now()).await?;
    Ok(tx.commit().await?)
}

/// What came before there was a scanner is scanned now.
pub async fn catch_up(state: &AppState) -> Result<u64, StoreError> {
    if state.scanner.is_none() {
        return Ok(0);
    }
    let now = state.clock.now();
    let mut tx = state.store.begin_system().await?;
    let files = tx.files_unscanned(AT_ONCE).await?;
    for hash in &files {
        tx.file_scan_later(state.random.id(now), hash, now).await?;
    }
    tx.commit().await?;
    Ok(u64::try_from(files.len()).unwrap_or(0))
}
