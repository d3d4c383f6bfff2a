//! Contents of files: what people hand in and what the portal issues. Each is stored once, in a folder or a bucket, encrypted
//! (see [`sealed`]), under a keyed hash of its content: whoever holds the storage can neither read it nor test it for a file he
//! knows. What a content is, and what refers to it, stands in the database (`store/file.rs`).
//!
//! A content comes in as [`Incoming`], which writes it sealed into a folder of this machine while it is counted and hashed, so that
//! none is ever whole in memory. [`Files::keep`] first makes its row and then moves it into storage; so nothing lies there without
//! a row, and a row that nothing refers to is removed with its object after [`UNREFERENCED`]. Whoever drops an [`Incoming`] or a
//! [`Received`] leaves nothing behind; what a killed process leaves, [`Files::tidy`] removes.

mod incoming;
mod s3;
pub mod sealed;

use crate::config::{Config, FilesPlace, Keys};
use crate::startup::Random;
use crate::store::file::{FileHash, NewFile, Scan};
use crate::store::{Store, StoreError};
use axum::body::Bytes;
use futures_util::StreamExt as _;
use futures_util::stream::{self, BoxStream};
use hmac::{Hmac, KeyInit as _, Mac as _};
use incoming::Spool;
pub use incoming::{Incoming, Received};
use jiff::{SignedDuration, Timestamp};
use object_store::local::LocalFileSystem;
use object_store::path::Path as ObjectPath;
use object_store::{Error as StorageError, ObjectStore, ObjectStoreExt as _, WriteMultipart};
use sealed::{Opener, Sealer, Unopenable};
use sha2::Sha256;
use std::fs::DirBuilder;
use std::io;
use std::os::unix::fs::DirBuilderExt as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tokio::fs::File;
use tokio::io::AsyncReadExt as _;
use tokio::sync::Semaphore;
use uuid::Uuid;

/// How long a content is kept to which nothing refers: whoever hands one in has that long to go on.
pub const UNREFERENCED: SignedDuration = SignedDuration::from_hours(48);
/// The first bytes of a content, by which its type is recognised.
pub const HEAD: usize = 1024;
/// Parts in which a bucket takes a content; the least that S3 allows.
const PART: usize = 5 * 1024 * 1024;
/// How many contents go into a bucket at once: each holds up to two parts in memory.
const COPIES: usize = 4;
/// How much is read at once.
const BLOCK: usize = 64 * 1024;
/// How many contents one round of tidying looks at.
const AT_ONCE: usize = 1000;

/// Why a content could not be stored or read.
#[derive(Debug, thiserror::Error)]
pub enum FileError {
    /// More bytes than were allowed.
    #[error("content is too large")]
    TooLarge,
    /// Not one byte.
    #[error("content is empty")]
    Empty,
    #[error("file of incoming content")]
    Io(#[from] io::Error),
    #[error("storage of files")]
    Storage(#[from] StorageError),
    #[error(transparent)]
    Sealed(#[from] Unopenable),
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// The storage of contents. Cheap to clone.
#[derive(Clone)]
pub struct Files(Arc<Inner>);

struct Inner {
    objects: Box<dyn ObjectStore>,
    /// Before the name of each object.
    prefix: ObjectPath,
    /// The folder, when storage is one: a content that came in on the same disk is moved there and not copied.
    folder: Option<PathBuf>,
    copies: Semaphore,
    incoming: PathBuf,
    keys: Keys,
    random: Random,
}

impl std::fmt::Debug for Files {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "Files({})", self.0.objects)
    }
}

impl Files {
    /// Opens the storage that the settings name.
    pub fn open(config: &Config, random: Random) -> anyhow::Result<Self> {
        let incoming = config.data.join("incoming");
        make_folder(&incoming)?;
        let (objects, prefix, folder): (Box<dyn ObjectStore>, _, _) = match &config.files {
            FilesPlace::Folder(folder) => {
                make_folder(folder)?;
                let objects = LocalFileSystem::new_with_prefix(folder)?.with_fsync(true);
                (Box::new(objects), ObjectPath::default(), Some(folder.clone()))
            }
            FilesPlace::Bucket(bucket) => (Box::new(s3::open(bucket)?), bucket.prefix.clone(), None),
        };
        let (keys, copies) = (config.keys.clone(), Semaphore::new(COPIES));
        Ok(Self(Arc::new(Inner { objects, prefix, folder, copies, incoming, keys, random })))
    }

    /// Whether the storage can be read. A service that does not answer may come back, and the portal can start without it; one that
    /// refuses, or has no such bucket, will take nothing.
    pub async fn check(&self) -> Result<(), FileError> {
        match self.0.objects.get(&self.0.prefix.clone().join("nothing")).await {
            Err(StorageError::NotFound { source, .. }) if !source.to_string().contains("NoSuchBucket") => Ok(()),
            Err(error @ StorageError::Generic { .. }) => {
                tracing::warn!(%error, "the storage of files does not answer");
                Ok(())
            }
            Err(error) => Err(error.into()),
            Ok(_) => Ok(()),
        }
    }

    /// Begins a content of at most `limit` bytes.
    pub async fn receive(&self, now: Timestamp, limit: u64) -> Result<Incoming, FileError> {
        let spool = Spool(self.0.incoming.join(self.0.random.id(now).to_string()));
        let file = File::options().write(true).create_new(true).mode(0o600).open(&spool.0).await?;
        let mut waiting = Vec::with_capacity(2 * BLOCK);
        let sealer = Sealer::new(&self.0.keys, self.0.random.bytes(), &mut waiting);
        let mac = self.name_mac();
        Ok(Incoming { file, spool, sealer, mac, waiting, head: Vec::new(), size: 0, limit })
    }

    /// Stores a content that came in, and says what its scan has said so far: what is stored already is not stored again, and what
    /// was found infected before is not stored.
    ///
    /// It opens transactions of its own: call it before yours begins. Then refer to the hash, within [`UNREFERENCED`].
    pub async fn keep(
        &self,
        store: &Store,
        received: Received,
        media_type: &str,
        scan: Scan,
        now: Timestamp,
    ) -> Result<(FileHash, Scan), FileError> {
        let hash = received.hash;
        let known = self.note(store, &received, media_type, scan, now).await?;
        let known = self.bring_in(store, received, known).await?;
        if known == Scan::Failed && scan == Scan::Pending {
            return Ok((hash, self.scan_again(store, &hash, now).await?));
        }
        Ok((hash, known))
    }

    /// The row of a content, before the content: nothing lies in storage without one.
    async fn note(
        &self,
        store: &Store,
        received: &Received,
        media_type: &str,
        scan: Scan,
        now: Timestamp,
    ) -> Result<Scan, FileError> {
        let Received { hash, size, .. } = *received;
        let new =
            NewFile { id: self.0.random.id(now), hash, size, media_type, scan, now, check_at: now + UNREFERENCED };
        let mut tx = store.begin_system().await?;
        let known = tx.file_keep(&new).await?;
        tx.commit().await?;
        Ok(known)
    }

    /// Moves a content to its row, unless it is there, and looks again what was said of it meanwhile.
    async fn bring_in(&self, store: &Store, received: Received, known: Scan) -> Result<Scan, FileError> {
        let object = self.object(&received.hash);
        if known == Scan::Infected || self.exists(&object).await? {
            return Ok(known);
        }
        self.move_in(&received.spool.0, &object).await?;
        let mut tx = store.begin_system().await?;
        let scan = tx.file(&received.hash).await?.map_or(known, |file| file.scan);
        tx.commit().await?;
        // Found in the same content of somebody else, and removed, just before this one came.
        if scan == Scan::Infected {
            self.remove(&received.hash).await?;
        }
        Ok(scan)
    }

    /// The scanner could not read it, perhaps because it was lost: now that it was brought again it is asked again.
    async fn scan_again(&self, store: &Store, hash: &FileHash, now: Timestamp) -> Result<Scan, FileError> {
        let mut tx = store.begin_system().await?;
        tx.file_scan_again(self.0.random.id(now), hash, now).await?;
        tx.commit().await?;
        Ok(Scan::Pending)
    }

    /// Stores a content that the portal made itself, which needs no scan. As for [`Files::keep`].
    pub async fn put_bytes(
        &self,
        store: &Store,
        content: &[u8],
        media_type: &str,
        now: Timestamp,
    ) -> Result<FileHash, FileError> {
        let received = self.receive_bytes(content, now).await?;
        Ok(self.keep(store, received, media_type, Scan::Own, now).await?.0)
    }

    /// A content that is in memory, as if it had come in.
    pub async fn receive_bytes(&self, content: &[u8], now: Timestamp) -> Result<Received, FileError> {
        let mut incoming = self.receive(now, u64::MAX).await?;
        for block in content.chunks(BLOCK) {
            incoming.write(block).await?;
        }
        incoming.finish().await
    }

    /// The content, piece by piece. It ends with an error, before its last piece, when it is not what the hash says.
    pub async fn read(&self, hash: FileHash) -> Result<BoxStream<'static, io::Result<Bytes>>, FileError> {
        let stored = self.0.objects.get(&self.object(&hash)).await?.into_stream();
        let stored = stored.map(|part| part.map_err(io::Error::other)).boxed();
        let reading = Reading { opener: Opener::new(self.0.keys.clone()), mac: self.name_mac() };
        let parts = stream::try_unfold((stored, Some(reading)), move |(mut stored, reading)| async move {
            let Some(mut reading) = reading else { return Ok(None) };
            let mut out = Vec::new();
            while let Some(part) = stored.next().await {
                reading.push(&part?, &mut out)?;
                if !out.is_empty() {
                    return Ok(Some((Bytes::from(out), (stored, Some(reading)))));
                }
            }
            reading.finish(&hash, &mut out)?;
            Ok(Some((Bytes::from(out), (stored, None))))
        });
        Ok(parts.boxed())
    }

    /// The whole content. For those that the portal made, and for tests.
    pub async fn read_bytes(&self, hash: FileHash) -> Result<Vec<u8>, FileError> {
        let mut parts = self.read(hash).await?;
        let mut content = Vec::new();
        while let Some(part) = parts.next().await {
            content.extend_from_slice(&part?);
        }
        Ok(content)
    }

    /// Removes the stored content; it may be gone already.
    pub async fn remove(&self, hash: &FileHash) -> Result<(), FileError> {
        match self.0.objects.delete(&self.object(hash)).await {
            Ok(()) | Err(StorageError::NotFound { .. }) => Ok(()),
            Err(error) => Err(error.into()),
        }
    }

    /// Removes contents to which nothing refers, and what killed processes have left; how many.
    pub async fn tidy(&self, store: &Store, now: Timestamp) -> Result<u64, FileError> {
        let mut removed = self.tidy_incoming(now).await?;
        for _ in 0..AT_ONCE {
            let mut tx = store.begin_system().await?;
            let Some((hash, used)) = tx.file_to_check(now).await? else { break };
            if used {
                tx.file_is_used(&hash).await?;
            } else {
                // The row stays locked meanwhile: who brings the same content waits, and then stores it anew.
                self.remove(&hash).await?;
                tx.file_forget(&hash).await?;
                removed += 1;
            }
            tx.commit().await?;
        }
        Ok(removed)
    }

    /// The names of incoming contents tell when they began.
    async fn tidy_incoming(&self, now: Timestamp) -> Result<u64, FileError> {
        let mut removed = 0;
        let mut entries = tokio::fs::read_dir(&self.0.incoming).await?;
        while let Some(entry) = entries.next_entry().await? {
            let id = entry.file_name().to_str().and_then(|name| Uuid::try_parse(name).ok());
            let begun = id.and_then(|id| id.get_timestamp()).map(|begun| begun.to_unix().0);
            let begun = begun.and_then(|second| Timestamp::from_second(i64::try_from(second).ok()?).ok());
            if begun.is_some_and(|begun| now.duration_since(begun) > UNREFERENCED) {
                tokio::fs::remove_file(entry.path()).await?;
                removed += 1;
            }
        }
        Ok(removed)
    }

    fn name_mac(&self) -> Hmac<Sha256> {
        let mut mac = Hmac::<Sha256>::new_from_slice(self.0.keys.lookup()).expect("HMAC takes keys of any length");
        mac.update(b"file\0");
        mac
    }

    fn object(&self, hash: &FileHash) -> ObjectPath {
        let name = hash.to_string();
        // Folders stay small enough to look into.
        self.0.prefix.clone().join(name.get(..2).unwrap_or_default()).join(name)
    }

    async fn exists(&self, object: &ObjectPath) -> Result<bool, FileError> {
        match self.0.objects.head(object).await {
            Ok(_) => Ok(true),
            Err(StorageError::NotFound { .. }) => Ok(false),
            Err(error) => Err(error.into()),
        }
    }

    async fn move_in(&self, from: &Path, object: &ObjectPath) -> Result<(), FileError> {
        if let Some(folder) = &self.0.folder {
            let (from, to) = (from.to_owned(), folder.join(object.as_ref()));
            let moved = tokio::task::spawn_blocking(move || move_file(&from, &to)).await.map_err(io::Error::other)?;
            // Another disk: copied below.
            if !moved.as_ref().is_err_and(|error| error.kind() == io::ErrorKind::CrossesDevices) {
                return Ok(moved?);
            }
        }
        let _permit = self.0.copies.acquire().await.map_err(io::Error::other)?;
        let mut from = File::open(from).await?;
        if from.metadata().await?.len() <= u64::try_from(PART).unwrap_or_default() {
            let mut content = Vec::new();
            from.read_to_end(&mut content).await?;
            self.0.objects.put(object, content.into()).await?;
            return Ok(());
        }
        let mut upload = WriteMultipart::new_with_chunk_size(self.0.objects.put_multipart(object).await?, PART);
        if let Err(error) = copy(&mut from, &mut upload).await {
            upload.abort().await?;
            return Err(error);
        }
        upload.finish().await?;
        Ok(())
    }
}

/// Sends a file part by part, each when the one before has arrived.
async fn copy(from: &mut File, upload: &mut WriteMultipart) -> Result<(), FileError> {
    let mut block = vec![0; BLOCK];
    loop {
        let length = from.read(&mut block).await?;
        if length == 0 {
            return Ok(());
        }
        upload.wait_for_capacity(1).await?;
        upload.write(&block[..length]);
    }
}

/// Nobody else on this machine may look into it.
fn make_folder(path: &Path) -> io::Result<()> {
    DirBuilder::new().recursive(true).mode(0o700).create(path)
}

/// Moves a file so that it is still there after a power failure.
fn move_file(from: &Path, to: &Path) -> io::Result<()> {
    let folder = to.parent().unwrap_or(to);
    if !folder.exists() {
        make_folder(folder)?;
        std::fs::File::open(folder.parent().unwrap_or(folder))?.sync_all()?;
    }
    std::fs::rename(from, to)?;
    std::fs::File::open(folder)?.sync_all()
}

/// A content that is being read.
struct Reading {
    opener: Opener,
    mac: Hmac<Sha256>,
}

impl Reading {
    fn push(&mut self, stored: &[u8], out: &mut Vec<u8>) -> io::Result<()> {
        self.opener.push(stored, out).map_err(io::Error::other)?;
        self.mac.update(out);
        Ok(())
    }

    /// Another content under this name would open too: the hash tells.
    fn finish(mut self, hash: &FileHash, out: &mut Vec<u8>) -> io::Result<()> {
        self.opener.finish(out).map_err(io::Error::other)?;
        self.mac.update(out);
        self.mac.verify_slice(&hash.0).map_err(|_| io::Error::other(Unopenable))
    }
}

#[cfg(test)]
mod tests;
