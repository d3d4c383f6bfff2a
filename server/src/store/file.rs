//! Files: what is known of a content that is stored once and may belong to many (`ports/files.rs` holds the contents).

use super::job::NewJob;
use super::{StoreError, Tx};
use jiff::Timestamp;
use jiff_sqlx::ToSqlx;
use serde_json::json;
use std::fmt;
use uuid::Uuid;

/// The kind of the job that has a content scanned; its payload is `{"file": HASH}`.
pub const SCAN_JOB: &str = "scan";

/// The keyed hash of a content, by which it is named.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileHash(pub [u8; 32]);

/// 64 hexadecimal digits.
impl fmt::Display for FileHash {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&sala::text::hex(&self.0))
    }
}

/// The text is no hash.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("no hash of a file")]
pub struct NoFileHash;

impl std::str::FromStr for FileHash {
    type Err = NoFileHash;

    fn from_str(text: &str) -> Result<Self, NoFileHash> {
        if text.len() != 64 || !text.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return Err(NoFileHash);
        }
        let mut hash = [0; 32];
        for (byte, at) in hash.iter_mut().zip((0..64).step_by(2)) {
            let digits = text.get(at..at + 2).ok_or(NoFileHash)?;
            *byte = u8::from_str_radix(digits, 16).map_err(|_| NoFileHash)?;
        }
        Ok(Self(hash))
    }
}

/// What the scanner for malware said of a content.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scan {
    /// Made by the portal itself.
    Own,
    /// No scanner was configured when it came.
    Off,
    Pending,
    Clean,
    /// The content is gone from storage.
    Infected,
    /// The scanner could not read it.
    Failed,
}

impl Scan {
    pub const fn code(self) -> &'static str {
        match self {
            Self::Own => "own",
            Self::Off => "off",
            Self::Pending => "pending",
            Self::Clean => "clean",
            Self::Infected => "infected",
            Self::Failed => "failed",
        }
    }

    pub fn parse(code: &str) -> Option<Self> {
        [Self::Own, Self::Off, Self::Pending, Self::Clean, Self::Infected, Self::Failed]
            .into_iter()
            .find(|scan| scan.code() == code)
    }
}

/// A content that is to be stored.
#[derive(Debug, Clone, Copy)]
pub struct NewFile<'a> {
    /// For the job that has it scanned.
    pub id: Uuid,
    pub hash: FileHash,
    /// Bytes.
    pub size: u64,
    pub media_type: &'a str,
    pub scan: Scan,
    pub now: Timestamp,
    /// When it is forgotten, if nothing refers to it by then.
    pub check_at: Timestamp,
}

/// A content that is stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredFile {
    /// Bytes.
    pub size: i64,
    pub media_type: String,
    pub scan: Scan,
}

impl Tx {
    /// Makes the row of a content, or keeps it for longer; says what its scan has said so far. A content that has never been scanned
    /// and now shall be gets its job.
    pub async fn file_keep(&mut self, file: &NewFile<'_>) -> Result<Scan, StoreError> {
        // Whether the row is new is asked of the row itself: one that was seen when the statement began may have been forgotten
        // while it waited, and its job with it.
        let row = sqlx::query!(
            r#"insert into file as known (hash, size, media_type, scan, created_at, check_at) values ($1, $2, $3, $4, $5, $6)
             on conflict (hash) do update set check_at = greatest(known.check_at, excluded.check_at)
             returning scan, xmax = 0 as "new!""#,
            &file.hash.0,
            i64::try_from(file.size).unwrap_or(i64::MAX),
            file.media_type,
            file.scan.code(),
            file.now.to_sqlx(),
            file.check_at.to_sqlx(),
        )
        .fetch_one(self.conn())
        .await?;
        let known = read_scan(&file.hash, &row.scan)?;
        if file.scan == Scan::Pending && (row.new || known == Scan::Off) {
            self.file_scan_again(file.id, &file.hash, file.now).await?;
            return Ok(Scan::Pending);
        }
        Ok(known)
    }

    /// Has a content scanned, whatever was said of it before.
    pub async fn file_scan_again(&mut self, job: Uuid, hash: &FileHash, now: Timestamp) -> Result<(), StoreError> {
        sqlx::query!("update file set scan = 'pending', scanned_at = null where hash = $1", &hash.0)
            .execute(self.conn())
            .await?;
        self.file_scan_later(job, hash, now).await
    }

    /// Adds the job that has a content scanned.
    pub async fn file_scan_later(&mut self, job: Uuid, hash: &FileHash, now: Timestamp) -> Result<(), StoreError> {
        let job = NewJob { id: job, kind: SCAN_JOB, payload: json!({ "file": hash.to_string() }) };
        self.jobs_add(None, &[job], now).await
    }

    /// What is known of a content that the actor may know of.
    pub async fn file(&mut self, hash: &FileHash) -> Result<Option<StoredFile>, StoreError> {
        let row = sqlx::query!("select size, media_type, scan from file where hash = $1", &hash.0)
            .fetch_optional(self.conn())
            .await?;
        row.map(|row| Ok(StoredFile { size: row.size, media_type: row.media_type, scan: read_scan(hash, &row.scan)? }))
            .transpose()
    }

    /// Contents that were never scanned, and now wait for it.
    pub async fn files_unscanned(&mut self, limit: i64) -> Result<Vec<FileHash>, StoreError> {
        let rows = sqlx::query!(
            "update file set scan = 'pending' where hash in
                (select hash from file where scan = 'off' limit $1 for update skip locked) returning hash",
            limit
        )
        .fetch_all(self.conn())
        .await?;
        rows.into_iter().map(|row| read_hash(row.hash)).collect()
    }

    /// Notes what the scanner said; whether the content is still known and still waited for it.
    pub async fn file_scanned(&mut self, hash: &FileHash, scan: Scan, now: Timestamp) -> Result<bool, StoreError> {
        let noted = sqlx::query!(
            "update file set scan = $2, scanned_at = $3 where hash = $1 and scan = 'pending'",
            &hash.0,
            scan.code(),
            now.to_sqlx()
        )
        .execute(self.conn())
        .await?;
        Ok(noted.rows_affected() > 0)
    }

    /// Whether a draft, a case or a document refers to it.
    pub async fn file_used(&mut self, hash: &FileHash) -> Result<bool, StoreError> {
        Ok(sqlx::query!(r#"select file_used($1) as "used!""#, &hash.0).fetch_one(self.conn()).await?.used)
    }

    /// A content of which it is time to look whether anything refers to it, locked, and whether something does.
    pub async fn file_to_check(&mut self, now: Timestamp) -> Result<Option<(FileHash, bool)>, StoreError> {
        let row = sqlx::query!(
            "select hash from file where check_at <= $1 order by check_at limit 1 for update skip locked",
            now.to_sqlx() as _
        )
        .fetch_optional(self.conn())
        .await?;
        let Some(row) = row else { return Ok(None) };
        // Asked after the lock: a reference that was made before it is seen, and none can be made while it is held.
        let hash = read_hash(row.hash)?;
        let used = self.file_used(&hash).await?;
        Ok(Some((hash, used)))
    }

    /// Something refers to it: it need not be looked at again before a reference goes.
    pub async fn file_is_used(&mut self, hash: &FileHash) -> Result<(), StoreError> {
        sqlx::query!("update file set check_at = null where hash = $1", &hash.0).execute(self.conn()).await?;
        Ok(())
    }

    pub async fn file_forget(&mut self, hash: &FileHash) -> Result<(), StoreError> {
        sqlx::query!("delete from file where hash = $1", &hash.0).execute(self.conn()).await?;
        Ok(())
    }
}

pub(super) fn read_hash(bytes: Vec<u8>) -> Result<FileHash, StoreError> {
    let hash = bytes.try_into().map(FileHash);
    hash.map_err(|_| StoreError::inconsistent("file", "hash", "a row", "not 32 bytes"))
}

pub(super) fn read_scan(hash: &FileHash, code: &str) -> Result<Scan, StoreError> {
    Scan::parse(code).ok_or_else(|| StoreError::inconsistent("file", "scan", hash, "unknown code"))
}
