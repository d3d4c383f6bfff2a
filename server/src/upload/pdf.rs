//! PDFs are not changed, since signatures in them would break; one that is locked, or does something by itself when it is opened, is
//! refused.
//!
//! Readers differ in how they find the objects of a file, and a file can show each of them another face. So nothing here
//! follows a file's own directory: every name anywhere in it counts, also one that is written with escapes, and so does every
//! name in what unfolds to a stream of objects. Streams are unfolded through a small window and within a budget, so that a
//! decompression bomb costs time within bounds and no memory.

use flate2::{Decompress, FlushDecompress, Status};

/// Bytes that all streams of a file together may unfold to.
const BUDGET: u64 = 1 << 30;
/// The window through which streams are unfolded.
const WINDOW: usize = 64 * 1024;
/// Bytes of the longest name that is looked for, escapes included.
const LONGEST: usize = 64;
/// Where the end of a file must say that it is the end.
const END: usize = 2048;
/// How far before `stream` its dictionary is looked at.
const DICTIONARY: usize = 2048;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PdfFault {
    /// Cut off, or not laid out as a PDF.
    Unreadable,
    Encrypted,
    /// It holds a program, a form that sends, or another file.
    Active,
    /// It unfolds to too much, or is packed in a way that cannot be looked into.
    Complex,
}

/// Names that do something, or carry something, when the file is opened. A page to begin with (`OpenAction` with a place in the
/// document) is harmless and common; with a program it has one of these names.
const ACTIVE: [&[u8]; 10] = [
    b"JavaScript",
    b"Launch",
    b"EmbeddedFile",
    b"EmbeddedFiles",
    b"RichMedia",
    b"XFA",
    b"SubmitForm",
    b"ImportData",
    b"GoToE",
    b"Rendition",
];
/// Names of a file in which objects may lie in packed streams.
const PACKED: [&[u8]; 3] = [b"XRef", b"XRefStm", b"ObjStm"];
/// Packings other than the usual one, in which objects could hide.
const UNUSUAL: [&[u8]; 5] = [b"ASCII85Decode", b"ASCIIHexDecode", b"LZWDecode", b"RunLengthDecode", b"Crypt"];
/// Their short names, which are looked for in dictionaries only: three letters stand by chance in any picture.
const UNUSUAL_SHORT: [&[u8]; 4] = [b"A85", b"AHx", b"LZW", b"RL"];

/// Whether it may be kept.
pub fn check(content: &[u8]) -> Result<(), PdfFault> {
    check_within(content, BUDGET)
}

fn check_within(content: &[u8], budget: u64) -> Result<(), PdfFault> {
    let end = &content[content.len().saturating_sub(END)..];
    if !content.starts_with(b"%PDF-") || find(end, b"startxref").is_none() || find(end, b"%%EOF").is_none() {
        return Err(PdfFault::Unreadable);
    }
    let (mut encrypted, mut active, mut packed, mut unusual) = (false, false, false, false);
    for name in names(content) {
        encrypted |= name == b"Encrypt";
        active |= ACTIVE.contains(&&name[..]);
        packed |= PACKED.contains(&&name[..]);
        unusual |= UNUSUAL.contains(&&name[..]);
    }
    match (encrypted, active, packed && unusual) {
        (true, ..) => Err(PdfFault::Encrypted),
        (_, true, _) => Err(PdfFault::Active),
        (.., true) => Err(PdfFault::Complex),
        _ => streams(content, packed, budget),
    }
}

fn find(within: &[u8], word: &[u8]) -> Option<usize> {
    within.windows(word.len()).position(|part| part == word)
}

/// Every name in the bytes, its escapes (`#4A`) resolved. Longer names than any we look for are left out.
fn names(content: &[u8]) -> impl Iterator<Item = Vec<u8>> + '_ {
    let slashes = memchr::memchr_iter(b'/', content);
    slashes.filter_map(|at| name(&content[at + 1..]))
}

fn name(after: &[u8]) -> Option<Vec<u8>> {
    let ends = |byte: &u8| byte.is_ascii_whitespace() || *byte == 0 || b"()<>[]{}/%".contains(byte);
    let length = after.iter().take(LONGEST).position(ends).unwrap_or(after.len());
    let raw = after.get(..length).filter(|raw| raw.len() < LONGEST)?;
    let mut name = Vec::with_capacity(raw.len());
    let mut rest = raw;
    while let Some((byte, later)) = rest.split_first() {
        let escaped = later.first_chunk::<2>().filter(|_| *byte == b'#').and_then(|digits| {
            let digits = std::str::from_utf8(digits).ok()?;
            u8::from_str_radix(digits, 16).ok()
        });
        name.push(escaped.unwrap_or(*byte));
        rest = if escaped.is_some() { &later[2..] } else { later };
    }
    Some(name)
}

/// Unfolds every stream that can be, wherever the file's directory says that it is.
fn streams(content: &[u8], packed: bool, budget: u64) -> Result<(), PdfFault> {
    let mut left = budget;
    let mut window = vec![0; WINDOW];
    for at in memchr::memmem::find_iter(content, b"stream") {
        if content[..at].ends_with(b"end") {
            continue;
        }
        let data = &content[at + b"stream".len()..];
        let data = data.strip_prefix(b"\r").unwrap_or(data);
        let data = data.strip_prefix(b"\n").unwrap_or(data);
        let dictionary = &content[at.saturating_sub(DICTIONARY)..at];
        let dictionary = &dictionary[memchr::memmem::rfind(dictionary, b"obj").unwrap_or(0)..];
        if packed && names(dictionary).any(|name| UNUSUAL_SHORT.contains(&&name[..])) {
            return Err(PdfFault::Complex);
        }
        if is_deflated(data) {
            unfold(data, &mut left, &mut window)?;
        } else if packed && names(dictionary).any(|name| name == b"FlateDecode" || name == b"Fl") {
            // Some readers unfold it all the same, and we would not have looked.
            return Err(PdfFault::Complex);
        }
    }
    Ok(())
}

/// Whether it begins as zlib's format does.
fn is_deflated(data: &[u8]) -> bool {
    let Some([method, flags]) = data.first_chunk::<2>() else { return false };
    method & 0x0F == 8 && (u16::from(*method) << 8 | u16::from(*flags)) % 31 == 0
}

fn unfold(data: &[u8], left: &mut u64, window: &mut [u8]) -> Result<(), PdfFault> {
    let mut unfolding = Decompress::new(true);
    // The end of the last window stays before the next one, since a name may lie across.
    let mut kept = 0;
    let mut objects = false;
    loop {
        let (read, written) = (unfolding.total_in(), unfolding.total_out());
        let from = &data[usize::try_from(read).unwrap_or(data.len()).min(data.len())..];
        let Ok(status) = unfolding.decompress(from, &mut window[kept..], FlushDecompress::None) else {
            // Damaged further on: so it is to every reader.
            return Ok(());
        };
        let new = usize::try_from(unfolding.total_out() - written).unwrap_or(WINDOW);
        *left = left.checked_sub(unfolding.total_out() - written).ok_or(PdfFault::Complex)?;
        let seen = &window[..kept + new];
        if written == 0 && new > 0 {
            if is_deflated(seen) {
                return Err(PdfFault::Complex);
            }
            // A stream of objects begins with the numbers of its objects.
            objects = seen
                .iter()
                .find(|byte| !byte.is_ascii_whitespace() && **byte != 0)
                .is_none_or(|byte| byte.is_ascii_digit() || *byte == b'%');
        }
        if objects && names(seen).any(|name| ACTIVE.contains(&&name[..])) {
            return Err(PdfFault::Active);
        }
        let stuck = new == 0 && unfolding.total_in() == read;
        if status == Status::StreamEnd || stuck {
            return Ok(());
        }
        let tail = seen.len().min(LONGEST);
        let from = seen.len() - tail;
        window.copy_within(from..from + tail, 0);
        kept = tail;
    }
}

#[cfg(test)]
mod tests;
