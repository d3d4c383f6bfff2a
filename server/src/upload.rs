//! What people hand in is looked at before it is kept: whether it really is what the paper may be, and whether it could harm
//! whoever opens it. Pictures are drawn anew, without metadata, by a process of their own; PDFs are kept as they are, or refused.
//!
//! A content is in memory only here, for few files at once, on threads of their own: whatever is handed in, the portal's memory
//! stays bounded and its other answers do not wait.

pub mod pdf;
pub mod picture;

use crate::ports::files::{FileError, Files, Received};
use crate::store::document::StoredDocument;
use futures_util::StreamExt as _;
use jiff::Timestamp;
use pdf::PdfFault;
use picture::{PictureFault, Wanted, process};
use sala::workflow::document::{DocumentFormat, UploadLimits};
use std::sync::Arc;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// MiB that all looks together may take of the portal's memory. One that needs more runs alone.
const MEMORY: u32 = 24;
/// MiB that all processes together may take that draw pictures; a picture of a telephone takes a fifth of it.
const DRAWING: u32 = 512;
/// MiB that such a process takes itself.
const PROCESS: u64 = 24;
const MIB: u64 = 1024 * 1024;

/// Why a file is not taken. The words, with what to do about it, are under `document-fault-<code>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// Nothing was chosen, or the file has no bytes.
    Empty,
    TooLarge,
    TooMany,
    /// It is none of the formats that the paper may have.
    Format,
    Picture(PictureFault),
    Pdf(PdfFault),
    /// The scanner for malware has refused the same content before.
    Infected,
}

impl Fault {
    /// Each fault, for the test that all have words.
    #[cfg(test)]
    pub const ALL: [Self; 12] = [
        Self::Empty,
        Self::TooLarge,
        Self::TooMany,
        Self::Format,
        Self::Picture(PictureFault::Unreadable),
        Self::Picture(PictureFault::TooManyPixels),
        Self::Picture(PictureFault::Proportion),
        Self::Pdf(PdfFault::Unreadable),
        Self::Pdf(PdfFault::Encrypted),
        Self::Pdf(PdfFault::Active),
        Self::Pdf(PdfFault::Complex),
        Self::Infected,
    ];

    pub const fn code(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::TooLarge => "too-large",
            Self::TooMany => "too-many",
            Self::Format => "format",
            Self::Picture(PictureFault::Unreadable) => "picture-unreadable",
            Self::Picture(PictureFault::TooManyPixels) => "picture-pixels",
            Self::Picture(PictureFault::Proportion) => "picture-proportion",
            Self::Pdf(PdfFault::Unreadable) => "pdf-unreadable",
            Self::Pdf(PdfFault::Encrypted) => "pdf-encrypted",
            Self::Pdf(PdfFault::Active) => "pdf-active",
            Self::Pdf(PdfFault::Complex) => "pdf-complex",
            Self::Infected => "infected",
        }
    }
}

/// Why a look came to nothing.
#[derive(Debug, thiserror::Error)]
pub enum LookError {
    #[error("refused: {}", .0.code())]
    Fault(Fault),
    #[error(transparent)]
    File(#[from] FileError),
}

/// The threads that look, and how much memory they and their processes may take. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Looks {
    memory: Arc<Semaphore>,
    drawing: Arc<Semaphore>,
}

impl Default for Looks {
    fn default() -> Self {
        let of = |mebibytes: u32| Arc::new(Semaphore::new(usize::try_from(mebibytes).unwrap_or(1)));
        Self { memory: of(MEMORY), drawing: of(DRAWING) }
    }
}

/// Waits until so many bytes are free, or all of them if it is more.
async fn reserve(of: &Arc<Semaphore>, bytes: u64, all: u32) -> Result<OwnedSemaphorePermit, FileError> {
    let mebibytes = u32::try_from(bytes / MIB + 1).unwrap_or(all).min(all);
    // The semaphore is never closed.
    Ok(Arc::clone(of).acquire_many_owned(mebibytes).await.map_err(std::io::Error::other)?)
}

/// Whether a file that was taken for one paper may be used for another, whose limits may be tighter. What the format alone does not
/// say was looked at when it came in; only how wide and how high a picture is, is read again.
pub async fn fits(files: &Files, stored: &StoredDocument, limits: &UploadLimits) -> Result<(), LookError> {
    if !limits.formats.iter().any(|format| format.media_type() == stored.media_type) {
        return Err(LookError::Fault(Fault::Format));
    }
    if u64::try_from(stored.size).is_ok_and(|size| size > limits.max_bytes) {
        return Err(LookError::Fault(Fault::TooLarge));
    }
    let Some(proportion) = limits.proportion.filter(|_| stored.media_type.starts_with("image/")) else { return Ok(()) };
    // It was drawn anew, so that its size stands at its beginning, and it stands upright.
    let begin = files.read(stored.file).await?.next().await.transpose().map_err(FileError::from)?;
    match picture::size(&begin.unwrap_or_default()) {
        Some((width, height)) if proportion.fits(width, height) => Ok(()),
        Some(_) => Err(LookError::Fault(Fault::Picture(PictureFault::Proportion))),
        None => Err(LookError::Fault(Fault::Picture(PictureFault::Unreadable))),
    }
}

impl Looks {
    /// Looks at what came in. What is to be kept, and as which format: a picture that was drawn anew is another content.
    pub async fn look(
        &self,
        files: &Files,
        received: Received,
        limits: &UploadLimits,
        now: Timestamp,
    ) -> Result<(Received, DocumentFormat), LookError> {
        let format = DocumentFormat::of_content(&received.head).filter(|format| limits.formats.contains(format));
        let format = format.ok_or(LookError::Fault(Fault::Format))?;
        let (memory, drawing) = match format {
            DocumentFormat::Pdf => (received.size + pdf::MOST_OBJECTS, 0),
            // The content and the new content here; there the picture, as it is and turned upright.
            DocumentFormat::Jpeg | DocumentFormat::Png => {
                (received.size * 2, picture::memory(&received.head) * 2 + received.size * 2 + PROCESS * MIB)
            }
        };
        let drawing = if drawing > 0 { Some(reserve(&self.drawing, drawing, DRAWING).await?) } else { None };
        let permit = reserve(&self.memory, memory, MEMORY).await?;
        let (opened, wanted) = (files.clone(), Wanted { proportion: limits.proportion, most: limits.max_bytes });
        let looked = tokio::task::spawn_blocking(move || {
            let content = received.read_bytes(&opened)?;
            let drawn = match format {
                DocumentFormat::Pdf => pdf::check(&content).map(|()| None).map_err(Fault::Pdf),
                DocumentFormat::Jpeg | DocumentFormat::Png => {
                    let drawn = process::draw_apart(&content, format, wanted).map_err(FileError::from)?;
                    drawn.map(Some).map_err(Fault::Picture)
                }
            };
            drop((permit, drawing));
            drawn.map(|drawn| (received, drawn)).map_err(LookError::Fault)
        });
        // A panic while it is read is the file's fault, not the portal's end.
        let unreadable = match format {
            DocumentFormat::Pdf => Fault::Pdf(PdfFault::Unreadable),
            DocumentFormat::Jpeg | DocumentFormat::Png => Fault::Picture(PictureFault::Unreadable),
        };
        match looked.await.unwrap_or(Err(LookError::Fault(unreadable)))? {
            (received, None) => Ok((received, format)),
            // A picture that packs badly may be larger than what was sent, and PNG loses nothing that could make it smaller.
            (_, Some(drawn)) if u64::try_from(drawn.len()).map_or(true, |size| size > limits.max_bytes) => {
                Err(LookError::Fault(Fault::TooLarge))
            }
            (_, Some(drawn)) => Ok((files.receive_bytes(&drawn, now).await?, format)),
        }
    }
}
