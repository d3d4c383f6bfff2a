//! An agency's electronic signature on a PDF: `PAdES` baseline B-B, or B-T with a time stamp (ETSI EN 319 142-1 section 6).
//!
//! The signature is appended ([`incremental`]), so the signed bytes are those that were set, and covers the whole file but its
//! own value. What is signed, by whom and how stands in a CMS structure ([`cms`]). Asks nobody: the time stamp is fetched by
//! whoever calls, between [`Prepared::signature`] and [`Prepared::finish`].

pub mod certificate;
mod cms;
mod incremental;

use jiff::Timestamp;

pub use self::certificate::{AgencyKey, AgencyKeyError};

/// Why there is no signed file.
#[derive(Debug, thiserror::Error)]
pub enum SignatureError {
    /// The file is not laid out as our own typesetting writes it.
    #[error("the PDF is not as expected: {0}")]
    Layout(&'static str),
    #[error("the key does not sign")]
    Key,
    #[error("the signature cannot be encoded")]
    Encoding(#[from] der::Error),
    #[error("the signature is larger than the place for it")]
    TooLarge,
}

/// Bytes for what a signature holds beside certificates and time stamp.
const STRUCTURE: usize = 2048;
/// Bytes for a time stamp with its certificates.
const TIME_STAMP: usize = 12 * 1024;

/// A PDF with room for its signature, and the signature that is to go there.
#[derive(Debug)]
pub struct Prepared {
    pdf: incremental::Appended,
    signed: cms::Signed,
}

/// Signs a PDF that [`super::typesetting`] has set. `at`: the time that the signature claims; `stamped`: leave room for a
/// time stamp.
///
/// Works for a millisecond: call it in a blocking thread.
pub fn sign(pdf: &[u8], key: &AgencyKey, at: Timestamp, stamped: bool) -> Result<Prepared, SignatureError> {
    let room = STRUCTURE + key.chain_size() + if stamped { TIME_STAMP } else { 0 };
    let pdf = incremental::append(pdf, room, at)?;
    let signed = cms::Signed::new(&pdf.digest(), key)?;
    Ok(Prepared { pdf, signed })
}

impl Prepared {
    /// The value of the signature: what a time stamp is for.
    pub fn signature(&self) -> &[u8] {
        self.signed.signature()
    }

    /// The signed file; `time_stamp`: a token of RFC 3161 over [`Prepared::signature`].
    pub fn finish(self, time_stamp: Option<&[u8]>) -> Result<Vec<u8>, SignatureError> {
        let structure = self.signed.finish(time_stamp)?;
        self.pdf.filled(&structure)
    }
}

#[cfg(test)]
pub mod tests;
