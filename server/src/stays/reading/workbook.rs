//! The cells of spreadsheets, as texts. A formula is what it last came to, and is never worked out.

use super::{COLUMNS, Limits, ReadFile, Rows, cell, has_headers};
use calamine::{Data, DataRef, DataType, Reader as _, Xls, XlsError, Xlsx};
use sala::platforms::foreigner::stay_notice::file::FileFault;
use sala::platforms::foreigner::stay_notice::layout::SHEET;
use std::io::Cursor;

/// Sheets in which the guests are looked for.
const SHEETS: usize = 8;

/// A workbook of today, sheet by sheet, without the empty cells between.
pub fn xlsx(content: &[u8], limits: Limits) -> Result<ReadFile, FileFault> {
    let mut workbook = Xlsx::new(Cursor::new(content)).map_err(|_| FileFault::Unreadable)?;
    let names = workbook.sheet_names();
    choose(&names, |name| {
        let mut cells = workbook.worksheet_cells_reader(name).map_err(|_| FileFault::Unreadable)?;
        let mut rows = Rows::new(limits);
        let mut current: (u32, Vec<String>) = (0, Vec::new());
        while let Some(next) = cells.next_cell().map_err(|_| FileFault::Unreadable)? {
            let (row, column) = next.get_position();
            if row != current.0 {
                let (before, texts) = std::mem::replace(&mut current, (row, Vec::new()));
                rows.add(before.saturating_add(1), texts)?;
            }
            put(&mut current.1, column, next.get_value());
        }
        rows.add(current.0.saturating_add(1), current.1)?;
        Ok(rows)
    })
}

/// A workbook of before 2007.
pub fn xls(content: &[u8], limits: Limits) -> Result<ReadFile, FileFault> {
    let mut workbook = Xls::new(Cursor::new(content)).map_err(|error| match error {
        XlsError::Password => FileFault::Encrypted,
        _ => FileFault::Unreadable,
    })?;
    let names = workbook.sheet_names();
    choose(&names, |name| {
        let range = workbook.worksheet_range(name).map_err(|_| FileFault::Unreadable)?;
        let (first_row, first_column) = range.start().unwrap_or_default();
        let mut rows = Rows::new(limits);
        for (number, row) in (first_row..).zip(range.rows()) {
            let mut texts = Vec::new();
            for (column, value) in (first_column..).zip(row) {
                put(&mut texts, column, value);
            }
            rows.add(number.saturating_add(1), texts)?;
        }
        Ok(rows)
    })
}

/// The sheet of the template; where none has its name, the first that has its headers, else the first.
fn choose(names: &[String], mut read: impl FnMut(&str) -> Result<Rows, FileFault>) -> Result<ReadFile, FileFault> {
    let trimmed = |name: &str| name.split_whitespace().collect::<Vec<_>>().join(" ");
    if let Some(name) = names.iter().find(|name| trimmed(name) == SHEET) {
        return Ok(ReadFile { rows: read(name)?.rows, other_sheet: false });
    }
    let mut first = None;
    for name in names.iter().take(SHEETS) {
        let rows = read(name)?.rows;
        if has_headers(&rows) {
            return Ok(ReadFile { rows, other_sheet: true });
        }
        first.get_or_insert(rows);
    }
    first.map(|rows| ReadFile { rows, other_sheet: true }).ok_or(FileFault::Empty)
}

fn put(row: &mut Vec<String>, column: u32, value: &impl Text) {
    let column = usize::try_from(column).unwrap_or(COLUMNS);
    let text = value.text();
    if column >= COLUMNS || text.is_empty() {
        return;
    }
    if row.len() <= column {
        row.resize(column + 1, String::new());
    }
    if let Some(slot) = row.get_mut(column) {
        *slot = cell(&text);
    }
}

/// A cell's value as somebody would have typed it.
trait Text {
    fn text(&self) -> String;
}

macro_rules! text_of {
    ($kind:ident, $value:expr) => {
        match $value {
            $kind::Empty => String::new(),
            // A real date has one reading, whatever order of day and month the column's header names.
            $kind::DateTime(day) if day.is_datetime() => {
                let (year, month, day, ..) = day.to_ymd_hms_milli();
                format!("{year:04}-{month:02}-{day:02}")
            }
            $kind::DateTimeIso(text) => iso_day(text).unwrap_or_else(|| text.clone()),
            $kind::Error(_) => "#ERROR".to_owned(),
            $kind::Bool(is_so) => is_so.to_string(),
            value => value.as_string().unwrap_or_default(),
        }
    };
}

impl Text for Data {
    fn text(&self) -> String {
        text_of!(Self, self)
    }
}

impl Text for DataRef<'_> {
    fn text(&self) -> String {
        match self {
            Self::SharedString(text) => (*text).to_owned(),
            other => text_of!(Self, other),
        }
    }
}

fn iso_day(text: &str) -> Option<String> {
    let day = sala::calendar::parse_iso(text.get(..10)?).ok()?;
    Some(day.to_string())
}
