//! A signature field appended to a PDF as an incremental update (ISO 32000-2 section 7.5.6): not one byte of the file before
//! it is changed.
//!
//! Reads only what our own typesetting writes: one table of cross-references, every object on its own, dictionaries without
//! comments. Anything else is refused and never guessed at.

use super::SignatureError;
use jiff::Timestamp;
use jiff::tz::Offset;
use sha2::{Digest as _, Sha256};
use std::fmt::Write as _;

/// As wide as a number in `/ByteRange` can become.
const NUMBER: usize = 10;

/// The file with a place of zeros for the signature.
#[derive(Debug)]
pub(super) struct Appended {
    bytes: Vec<u8>,
    /// Of the opening `<` of `/Contents`.
    begin: usize,
    /// After its closing `>`.
    end: usize,
}

/// Appends a signature of at most `room` bytes that claims to be made `at`.
pub(super) fn append(pdf: &[u8], room: usize, at: Timestamp) -> Result<Appended, SignatureError> {
    let file = File::read(pdf)?;
    let (value, field) = (file.size, file.size + 1);
    let catalog = file.object(file.root)?;
    let page = file.first_page(catalog)?;
    if catalog.contains("/AcroForm") {
        return Err(SignatureError::Layout("it has a form already"));
    }

    let mut update = Update { bytes: pdf.to_vec(), offsets: Vec::new() };
    if !update.bytes.ends_with(b"\n") {
        update.bytes.push(b'\n');
    }
    // For readers that show the field, its name is what is read aloud. It has no place on the page: the paper shows no ink.
    let widget = format!(
        "<</Type/Annot/Subtype/Widget/FT/Sig/T(Signature)/TU(Electronic signature)/V {value} 0 R/P {page} 0 R/F 132\
         /Rect[-1 -1 -1 -1]>>"
    );
    update.object(file.root, &with_entry(catalog, &format!("/AcroForm<</Fields[{field} 0 R]/SigFlags 3>>"))?);
    update.object(page, &with_annotation(file.object(page)?, field)?);
    update.object(field, &widget);
    let (begin, end, range) = update.signature(value, room, at);
    update.table(&file);
    Ok(filled_range(update.bytes, begin, end, range))
}

/// Writes the signed ranges: from the beginning to `begin`, and from `end` to the end of the file.
fn filled_range(mut bytes: Vec<u8>, begin: usize, end: usize, range: usize) -> Appended {
    let text = format!("0 {begin} {end} {}]", bytes.len() - end);
    let place = 4 * (NUMBER + 1);
    let padded = format!("{text:<place$}");
    bytes[range..range + place].copy_from_slice(padded.as_bytes());
    Appended { bytes, begin, end }
}

impl Appended {
    /// SHA-256 of the signed ranges.
    pub(super) fn digest(&self) -> [u8; 32] {
        let mut hash = Sha256::new();
        hash.update(&self.bytes[..self.begin]);
        hash.update(&self.bytes[self.end..]);
        hash.finalize().into()
    }

    /// The file with the signature in its place; zeros stay behind it, as the standard allows.
    pub(super) fn filled(mut self, signature: &[u8]) -> Result<Vec<u8>, SignatureError> {
        let place = &mut self.bytes[self.begin + 1..self.end - 1];
        if signature.len() * 2 > place.len() {
            return Err(SignatureError::TooLarge);
        }
        for (digits, byte) in place.chunks_exact_mut(2).zip(signature) {
            digits.copy_from_slice(format!("{byte:02x}").as_bytes());
        }
        Ok(self.bytes)
    }
}

/// What is read of the file before.
struct File<'a> {
    bytes: &'a [u8],
    /// Offsets by number of object.
    offsets: Vec<usize>,
    /// Of the table.
    start: usize,
    /// The entries of the trailer.
    trailer: &'a str,
    size: usize,
    root: usize,
}

impl<'a> File<'a> {
    fn read(bytes: &'a [u8]) -> Result<Self, SignatureError> {
        let layout = SignatureError::Layout;
        let tail = position(bytes, b"startxref", bytes.len()).ok_or(layout("no startxref"))?;
        let start =
            text(&bytes[tail..])?.split_ascii_whitespace().nth(1).and_then(|number| number.parse::<usize>().ok());
        let start = start.filter(|start| *start < tail).ok_or(layout("startxref leads nowhere"))?;
        let table = text(&bytes[start..tail])?;
        let (entries, trailer) = table.split_once("trailer").ok_or(layout("no trailer"))?;
        let trailer = trailer.trim().strip_prefix("<<").and_then(|rest| rest.strip_suffix(">>"));
        let trailer = trailer.ok_or(layout("no dictionary in the trailer"))?;
        if trailer.contains("/Prev") || trailer.contains("/Encrypt") {
            return Err(layout("it was updated or encrypted before"));
        }
        let mut words = entries.split_ascii_whitespace();
        if words.next() != Some("xref") || words.next() != Some("0") {
            return Err(layout("no plain table of cross-references"));
        }
        let size: usize = words.next().and_then(|count| count.parse().ok()).ok_or(layout("no count"))?;
        let mut offsets = Vec::with_capacity(size);
        while let (Some(offset), Some(_), Some(_)) = (words.next(), words.next(), words.next()) {
            offsets.push(offset.parse().map_err(|_| layout("no offset"))?);
        }
        let root = reference(trailer, "/Root ").ok_or(layout("no root"))?;
        if offsets.len() != size || number(trailer, "/Size ") != Some(size) {
            return Err(layout("the table is not whole"));
        }
        Ok(Self { bytes, offsets, start, trailer, size, root })
    }

    /// The dictionary of an object, with its brackets.
    fn object(&self, id: usize) -> Result<&'a str, SignatureError> {
        let layout = SignatureError::Layout;
        let offset = self.offsets.get(id).copied().filter(|offset| *offset < self.start).ok_or(layout("no object"))?;
        let end = memchr::memmem::find(&self.bytes[offset..self.start], b"endobj").ok_or(layout("no end of object"))?;
        let object = text(&self.bytes[offset..offset + end])?;
        let body = object.strip_prefix(&format!("{id} 0 obj")).ok_or(layout("another object"))?.trim();
        if body.starts_with("<<") && body.ends_with(">>") { Ok(body) } else { Err(layout("no dictionary")) }
    }

    fn first_page(&self, catalog: &str) -> Result<usize, SignatureError> {
        let pages = reference(catalog, "/Pages ").ok_or(SignatureError::Layout("no pages"))?;
        let page = reference(self.object(pages)?, "/Kids[").ok_or(SignatureError::Layout("no page"))?;
        if self.object(page)?.contains("/Type/Page/") {
            Ok(page)
        } else {
            Err(SignatureError::Layout("its pages form a tree"))
        }
    }
}

/// What is appended.
struct Update {
    bytes: Vec<u8>,
    offsets: Vec<(usize, usize)>,
}

impl Update {
    fn object(&mut self, id: usize, body: &str) {
        self.offsets.push((id, self.bytes.len()));
        self.bytes.extend_from_slice(format!("{id} 0 obj\n{body}\nendobj\n").as_bytes());
    }

    /// The signature's dictionary; where its value begins and ends, and where its ranges are to be written.
    fn signature(&mut self, id: usize, room: usize, at: Timestamp) -> (usize, usize, usize) {
        self.offsets.push((id, self.bytes.len()));
        let begin = format!(
            "{id} 0 obj\n<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/ETSI.CAdES.detached/M({})/Contents ",
            date(at)
        );
        self.bytes.extend_from_slice(begin.as_bytes());
        let begin = self.bytes.len();
        self.bytes.push(b'<');
        self.bytes.resize(begin + 1 + 2 * room, b'0');
        self.bytes.push(b'>');
        let end = self.bytes.len();
        self.bytes.extend_from_slice(b"/ByteRange[");
        let range = self.bytes.len();
        self.bytes.resize(range + 4 * (NUMBER + 1), b' ');
        self.bytes.extend_from_slice(b">>\nendobj\n");
        (begin, end, range)
    }

    /// The table of what was appended, one section for each run of numbers, and the trailer, which leads to the table before.
    fn table(&mut self, file: &File<'_>) {
        self.offsets.sort_unstable();
        let start = self.bytes.len();
        let mut table = "xref\n".to_owned();
        let mut rest = self.offsets.as_slice();
        while let Some((first, _)) = rest.first() {
            let run = rest.iter().enumerate().take_while(|(place, (id, _))| *id == first + place).count();
            let _ = writeln!(table, "{first} {run}");
            for (_, offset) in &rest[..run] {
                let _ = write!(table, "{offset:010} 00000 n\r\n");
            }
            rest = &rest[run..];
        }
        let size = file.size + 2;
        let trailer = file.trailer.replacen(&format!("/Size {}", file.size), &format!("/Size {size}"), 1);
        let _ = write!(table, "trailer\n<<{trailer}/Prev {}>>\nstartxref\n{start}\n%%EOF\n", file.start);
        self.bytes.extend_from_slice(table.as_bytes());
    }
}

fn with_entry(dictionary: &str, entry: &str) -> Result<String, SignatureError> {
    let open = dictionary.strip_suffix(">>").ok_or(SignatureError::Layout("no dictionary"))?;
    Ok(format!("{open}{entry}>>"))
}

/// The page with one more annotation.
fn with_annotation(page: &str, field: usize) -> Result<String, SignatureError> {
    match page.split_once("/Annots[") {
        Some((before, rest)) => {
            let (list, after) = rest.split_once(']').ok_or(SignatureError::Layout("no list of annotations"))?;
            Ok(format!("{before}/Annots[{list} {field} 0 R]{after}"))
        }
        None if page.contains("/Annots") => Err(SignatureError::Layout("annotations are kept elsewhere")),
        None => with_entry(page, &format!("/Annots[{field} 0 R]")),
    }
}

/// `D:20261120091200Z`
fn date(at: Timestamp) -> String {
    let time = Offset::UTC.to_datetime(at);
    format!(
        "D:{:04}{:02}{:02}{:02}{:02}{:02}Z",
        time.year(),
        time.month(),
        time.day(),
        time.hour(),
        time.minute(),
        time.second()
    )
}

fn text(bytes: &[u8]) -> Result<&str, SignatureError> {
    std::str::from_utf8(bytes).map_err(|_| SignatureError::Layout("not text"))
}

/// The last place of `needle` before `end`.
fn position(bytes: &[u8], needle: &[u8], end: usize) -> Option<usize> {
    memchr::memmem::rfind(bytes.get(..end)?, needle)
}

fn number(dictionary: &str, key: &str) -> Option<usize> {
    let (_, rest) = dictionary.split_once(key)?;
    let digits = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
    rest.get(..digits)?.parse().ok()
}

/// `KEY 12 0 R`: 12.
fn reference(dictionary: &str, key: &str) -> Option<usize> {
    let (_, rest) = dictionary.split_once(key)?;
    let id = rest.split_once(" 0 R")?.0.parse().ok()?;
    Some(id)
}
