//! Reads a list of guests (`.xlsx`, `.xls`, text) into rows of texts, whatever the file really is: what is no such list gets a code,
//! and nothing that it says of itself decides how much memory it takes.
//!
//! Files are read one after the other on a thread of their own. A panic in a decoder is the file's fault.

mod bounds;
mod text;
mod workbook;

use sala::platforms::foreigner::stay_notice::file::{FileFault, Row};
use sala::platforms::foreigner::stay_notice::layout::{HEADER_ROWS, Layout};
use tokio::sync::Semaphore;

/// How much a file may hold.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    pub bytes: usize,
    /// Rows with something in them, beside those in which the headers are looked for.
    pub rows: usize,
}

/// The rows of a file that have something in them.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct ReadFile {
    pub rows: Vec<Row>,
    /// The guests stand in a sheet of another name than the template's (rule 22).
    pub other_sheet: bool,
}

/// Columns beyond this one are none of any layout.
const COLUMNS: usize = 64;
/// Characters of a cell that are kept: more than any header has.
const CELL: usize = 300;

/// Lets one file be read at a time.
static READING: Semaphore = Semaphore::const_new(1);

/// Reads a file.
pub async fn read(content: Vec<u8>, limits: Limits) -> Result<ReadFile, FileFault> {
    // The semaphore is never closed.
    let permit = READING.acquire().await.map_err(|_| FileFault::Unreadable)?;
    let read = tokio::task::spawn_blocking(move || read_now(&content, limits)).await;
    drop(permit);
    read.unwrap_or(Err(FileFault::Unreadable))
}

/// The same at once, for whoever is on a thread of his own.
pub fn read_now(content: &[u8], limits: Limits) -> Result<ReadFile, FileFault> {
    if content.len() > limits.bytes {
        return Err(FileFault::TooLarge);
    }
    if content.is_empty() {
        return Err(FileFault::Empty);
    }
    if content.starts_with(b"PK\x03\x04") {
        bounds::of_xlsx(content, limits)?;
        workbook::xlsx(content, limits)
    } else if content.starts_with(&[0xD0, 0xCF, 0x11, 0xE0]) {
        bounds::of_xls(content, limits)?;
        workbook::xls(content, limits)
    } else {
        text::read(content, limits)
    }
}

/// Rows as they are read, at most as many as a file may have.
#[derive(Debug)]
struct Rows {
    rows: Vec<Row>,
    most: usize,
}

impl Rows {
    fn new(limits: Limits) -> Self {
        Self { rows: Vec::new(), most: limits.rows.saturating_add(HEADER_ROWS) }
    }

    /// Adds a row, if anything stands in it.
    fn add(&mut self, number: u32, cells: Vec<String>) -> Result<(), FileFault> {
        if cells.iter().all(|cell| cell.trim().is_empty()) {
            return Ok(());
        }
        if self.rows.len() >= self.most {
            return Err(FileFault::TooManyRows);
        }
        self.rows.push((number, cells));
        Ok(())
    }
}

/// Whether the headers of a list of guests stand among the first of these rows.
fn has_headers(rows: &[Row]) -> bool {
    rows.iter().take(HEADER_ROWS).any(|(_, cells)| Layout::recognise(cells).is_ok())
}

/// A cell's text, not longer than any that is right.
fn cell(text: &str) -> String {
    text.chars().take(CELL).collect()
}

#[cfg(test)]
mod tests;
