//! How much a spreadsheet unpacks to, found out by unpacking it into nothing: what it declares may be a lie. Only what stays
//! within bounds goes on to the library that builds it in memory.

use super::Limits;
use sala::platforms::foreigner::stay_notice::file::FileFault;
use std::io::{Cursor, Read};
use zip::ZipArchive;
use zip::result::ZipError;

/// Bytes to which all parts of a workbook together may unpack; a list of 5,000 guests takes 3 MB.
const UNPACKED: u64 = 48 * 1024 * 1024;
/// The same for its strings, which are held in memory.
const STRINGS: u64 = 12 * 1024 * 1024;
/// Parts of a workbook.
const PARTS: usize = 500;
/// Cells that an old workbook may span, over all its sheets: it is held whole, with its empty cells.
const CELLS: usize = 2_000_000;

/// Looks at a workbook in the form of a zip archive.
pub fn of_xlsx(content: &[u8], limits: Limits) -> Result<(), FileFault> {
    let mut archive = ZipArchive::new(Cursor::new(content)).map_err(|_| FileFault::Unreadable)?;
    if archive.len() > PARTS {
        return Err(FileFault::Bomb);
    }
    let macros =
        archive.file_names().any(|name| name.is_ok_and(|name| name.to_ascii_lowercase().ends_with("vbaproject.bin")));
    if macros {
        return Err(FileFault::Macros);
    }
    let mut left = UNPACKED;
    for index in 0..archive.len() {
        let part = match archive.by_index(index) {
            Ok(part) => part,
            Err(ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED)) => return Err(FileFault::Encrypted),
            Err(_) => return Err(FileFault::Unreadable),
        };
        let name = part.name().map_err(|_| FileFault::Unreadable)?.to_ascii_lowercase();
        let is_sheet = name.contains("worksheets/");
        let most = if is_sheet { left } else { left.min(STRINGS) };
        let unpacked = unpack(part, most, is_sheet)?;
        if is_sheet && unpacked.rows > limits.rows.saturating_add(super::HEADER_ROWS).saturating_mul(4) {
            return Err(FileFault::TooManyRows);
        }
        if unpacked.bytes > most {
            return Err(FileFault::Bomb);
        }
        if name == "[content_types].xml" && unpacked.macro_enabled {
            return Err(FileFault::Macros);
        }
        left -= unpacked.bytes;
    }
    Ok(())
}

#[derive(Default)]
struct Unpacked {
    bytes: u64,
    /// Rows that a sheet has, also empty ones.
    rows: usize,
    macro_enabled: bool,
}

/// Unpacks a part into nothing, until it is too much.
fn unpack(part: impl Read, most: u64, is_sheet: bool) -> Result<Unpacked, FileFault> {
    let mut part = part.take(most.saturating_add(1));
    let mut found = Unpacked::default();
    let mut piece = vec![0_u8; 64 * 1024];
    loop {
        let length = part.read(&mut piece).map_err(|_| FileFault::Unreadable)?;
        let Some(read) = piece.get(..length).filter(|read| !read.is_empty()) else { return Ok(found) };
        found.bytes = found.bytes.saturating_add(u64::try_from(length).unwrap_or(u64::MAX));
        if is_sheet {
            found.rows = found.rows.saturating_add(memchr::memmem::find_iter(read, b"<row").count());
        } else {
            found.macro_enabled |= memchr::memmem::find(read, b"macroEnabled").is_some();
        }
    }
}

/// Looks at an old workbook: its records say in which row and column their cells stand.
pub fn of_xls(content: &[u8], limits: Limits) -> Result<(), FileFault> {
    let mut file = cfb::CompoundFile::open(Cursor::new(content)).map_err(|_| FileFault::Unreadable)?;
    if file.exists("/EncryptedPackage") {
        return Err(FileFault::Encrypted);
    }
    if file.exists("/_VBA_PROJECT_CUR") {
        return Err(FileFault::Macros);
    }
    let name = ["/Workbook", "/Book"].into_iter().find(|name| file.is_stream(name)).ok_or(FileFault::Unreadable)?;
    let mut stream = Vec::new();
    let opened = file.open_stream(name).map_err(|_| FileFault::Unreadable)?;
    let most = u64::try_from(limits.bytes).unwrap_or(u64::MAX);
    opened.take(most).read_to_end(&mut stream).map_err(|_| FileFault::Unreadable)?;
    let (mut sheets, mut rows, mut columns) = (0_usize, 0_usize, 0_usize);
    for (kind, data) in Records(&stream) {
        let number = |at: usize| data.get(at..at + 2).map(|two| usize::from(u16::from_le_bytes([two[0], two[1]])));
        match kind {
            // FilePass
            0x002F => return Err(FileFault::Encrypted),
            // BoundSheet8
            0x0085 => sheets += 1,
            // Formula, MulRk, MulBlank, RString, LabelSst, Blank, Number, Label, BoolErr, RK
            0x0006 | 0x00BD | 0x00BE | 0x00D6 | 0x00FD | 0x0201 | 0x0203 | 0x0204 | 0x0205 | 0x027E => {
                rows = rows.max(number(0).unwrap_or(0) + 1);
                // The last column of a record of several stands at its end.
                let several = matches!(kind, 0x00BD | 0x00BE);
                let last = if several { data.len().checked_sub(2).and_then(number) } else { number(2) };
                columns = columns.max(last.unwrap_or(0) + 1);
            }
            _ => {}
        }
    }
    if rows > limits.rows.saturating_add(super::HEADER_ROWS).saturating_mul(2) {
        return Err(FileFault::TooManyRows);
    }
    if sheets.saturating_mul(rows).saturating_mul(columns) > CELLS {
        return Err(FileFault::Bomb);
    }
    Ok(())
}

/// The records of an old workbook: kind, length, data.
struct Records<'a>(&'a [u8]);

impl<'a> Iterator for Records<'a> {
    type Item = (u16, &'a [u8]);

    fn next(&mut self) -> Option<Self::Item> {
        let (head, rest) = self.0.split_first_chunk::<4>()?;
        let [kind, high, length, length_high] = *head;
        let length = usize::from(u16::from_le_bytes([length, length_high]));
        let data = rest.get(..length)?;
        self.0 = rest.get(length..)?;
        Some((u16::from_le_bytes([kind, high]), data))
    }
}
