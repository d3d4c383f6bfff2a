//! PDFs are not changed, since signatures in them would break; one that is locked, or does something by itself when it is opened, is
//! refused.
//!
//! Programs differ in how they find the objects of a file, and a file can show each of them another face. So nothing here follows a
//! file's own directory: whatever begins like an object or a trailer is read [word by word](tokens), wherever it stands, and so is every
//! object in what unfolds to a stream of objects. Names in strings, in comments and in what is drawn on a page are only text, and
//! nobody is refused for them. Streams are unfolded through a small window and within a budget, so that a decompression bomb costs
//! time within bounds and no memory.

mod objects;
mod streams;
mod tokens;

/// Bytes that all streams of a file together may unfold to.
const BUDGET: u64 = 1 << 30;
/// Bytes that one stream of objects may unfold to: writers put a hundred or two into one.
pub const MOST_OBJECTS: u64 = 4 << 20;
/// Where the end of a file must say that it is the end.
const END: usize = 2048;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PdfFault {
    /// Cut off, or not laid out as a PDF.
    Unreadable,
    Encrypted,
    /// It holds a program, a form that sends, or another file, or opens something else by itself.
    Active,
    /// It unfolds to too much, or is packed in a way that cannot be looked into.
    Complex,
}

/// Whether it may be kept.
pub fn check(content: &[u8]) -> Result<(), PdfFault> {
    check_within(content, BUDGET)
}

fn check_within(content: &[u8], budget: u64) -> Result<(), PdfFault> {
    let end = &content[content.len().saturating_sub(END)..];
    let ended = [&b"startxref"[..], b"%%EOF"].iter().all(|word| memchr::memmem::find(end, word).is_some());
    if !content.starts_with(b"%PDF-") || !ended {
        return Err(PdfFault::Unreadable);
    }
    objects::look(content)?;
    streams::measure(content, budget)
}

#[cfg(test)]
mod tests;
