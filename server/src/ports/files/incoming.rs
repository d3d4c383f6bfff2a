//! A content on its way in: counted, hashed and sealed while it is written into a folder of this machine.

use super::sealed::{Opener, Sealer};
use super::{BLOCK, FileError, Files, HEAD};
use crate::store::file::FileHash;
use hmac::{Hmac, Mac as _};
use memmap2::MmapMut;
use sha2::Sha256;
use std::io;
use std::path::PathBuf;
use tokio::fs::File;
use tokio::io::AsyncWriteExt as _;

/// A file in the folder of incoming contents, removed when nobody needs it any more.
#[derive(Debug)]
pub(super) struct Spool(pub(super) PathBuf);

impl Drop for Spool {
    fn drop(&mut self) {
        // It may have been moved into storage.
        let _ = std::fs::remove_file(&self.0);
    }
}

/// A content that is coming in.
pub struct Incoming {
    pub(super) file: File,
    pub(super) spool: Spool,
    pub(super) sealer: Sealer,
    pub(super) mac: Hmac<Sha256>,
    /// Sealed and not yet written.
    pub(super) waiting: Vec<u8>,
    pub(super) head: Vec<u8>,
    pub(super) size: u64,
    pub(super) limit: u64,
}

impl Incoming {
    /// Takes more of it.
    pub async fn write(&mut self, content: &[u8]) -> Result<(), FileError> {
        self.size = self.size.saturating_add(u64::try_from(content.len()).unwrap_or(u64::MAX));
        if self.size > self.limit {
            return Err(FileError::TooLarge);
        }
        self.head.extend(content.iter().take(HEAD.saturating_sub(self.head.len())));
        self.mac.update(content);
        self.sealer.push(content, &mut self.waiting)?;
        if self.waiting.len() >= BLOCK {
            self.file.write_all(&self.waiting).await?;
            self.waiting.clear();
        }
        Ok(())
    }

    /// The end of the content: it is now whole on disk.
    pub async fn finish(mut self) -> Result<Received, FileError> {
        if self.size == 0 {
            return Err(FileError::Empty);
        }
        self.sealer.finish(&mut self.waiting)?;
        self.file.write_all(&self.waiting).await?;
        self.file.sync_all().await?;
        let hash = FileHash(self.mac.finalize().into_bytes().into());
        Ok(Received { hash, size: self.size, head: self.head, spool: self.spool })
    }
}

/// A content that has come in whole and is not yet stored.
#[derive(Debug)]
pub struct Received {
    pub hash: FileHash,
    /// Bytes.
    pub size: u64,
    /// The first [`HEAD`] bytes.
    pub head: Vec<u8>,
    pub(super) spool: Spool,
}

impl Received {
    /// The whole content, opened. Only where few are in memory at once. It lies in pages of its own, which go back to the system with
    /// it: what is freed by one of many threads would stay with that thread's allocator until it works again.
    pub fn read_bytes(&self, files: &Files) -> Result<MmapMut, FileError> {
        let mut file = std::fs::File::open(&self.spool.0)?;
        let mut opener = Opener::new(files.0.keys.clone());
        let mut content = MmapMut::map_anon(usize::try_from(self.size).unwrap_or(usize::MAX))?;
        let mut rest: &mut [u8] = &mut content;
        let (mut block, mut plain) = (vec![0; BLOCK], Vec::with_capacity(2 * BLOCK));
        loop {
            let length = io::Read::read(&mut file, &mut block)?;
            if length == 0 {
                break;
            }
            opener.push(&block[..length], &mut plain)?;
            io::Write::write_all(&mut rest, &plain)?;
            plain.clear();
        }
        opener.finish(&mut plain)?;
        io::Write::write_all(&mut rest, &plain)?;
        Ok(content)
    }
}
