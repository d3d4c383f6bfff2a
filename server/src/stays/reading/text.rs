//! A list of guests as text: UTF-8 with or without its mark, UTF-16 with one, or TIS-620, in which no byte says which it is. What
//! is none of them is refused and not half understood.

use super::{COLUMNS, Limits, ReadFile, Rows, cell};
use encoding_rs::{Encoding, WINDOWS_874};
use sala::platforms::foreigner::stay_notice::file::FileFault;
use std::borrow::Cow;

pub fn read(content: &[u8], limits: Limits) -> Result<ReadFile, FileFault> {
    let text = decode(content).ok_or(FileFault::Encoding)?;
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter(&text))
        .from_reader(text.as_bytes());
    let mut rows = Rows::new(limits);
    let mut number = 1;
    for record in reader.records() {
        let record = record.map_err(|_| FileFault::Unreadable)?;
        let began = record.position().and_then(|position| usize::try_from(position.byte()).ok()).unwrap_or_default();
        let ends = line_ends_before(text.as_bytes(), began);
        number = u32::saturating_add(number, ends);
        rows.add(number, record.iter().take(COLUMNS).map(cell).collect())?;
    }
    Ok(ReadFile { rows: rows.rows, other_sheet: false })
}

/// How many rows end just before the row that is read from a byte on: rows are counted as spreadsheets show them, with the empty ones
/// that the reader skips, and a line end inside quotes ends none (it has the closing quote behind it).
fn line_ends_before(text: &[u8], began: usize) -> u32 {
    let is_end = |byte: &&u8| matches!(**byte, b'\r' | b'\n');
    let skipped = text.iter().skip(began).take_while(is_end).count();
    let before = text.get(..began + skipped).unwrap_or_default();
    let ends = before.get(before.len() - before.iter().rev().take_while(is_end).count()..).unwrap_or_default();
    let count = ends.len() - ends.windows(2).filter(|two| **two == *b"\r\n").count();
    u32::try_from(count).unwrap_or(u32::MAX)
}

fn decode(content: &[u8]) -> Option<Cow<'_, str>> {
    if let Some((encoding, mark)) = Encoding::for_bom(content) {
        let text = encoding.decode_without_bom_handling_and_without_replacement(content.get(mark..)?);
        return text.filter(|text| is_text(text));
    }
    if let Ok(text) = std::str::from_utf8(content) {
        return Some(Cow::Borrowed(text)).filter(|text| is_text(text));
    }
    let thai = WINDOWS_874.decode_without_bom_handling_and_without_replacement(content)?;
    (is_text(&thai) && is_written_in_thai(&thai)).then_some(thai)
}

/// Whether people can have typed it.
fn is_text(text: &str) -> bool {
    text.chars().all(|c| !c.is_control() || matches!(c, '\t' | '\r' | '\n'))
}

/// Latin text in another encoding of single bytes turns into Thai marks behind Latin letters, where no Thai mark can stand.
fn is_written_in_thai(text: &str) -> bool {
    let is_mark = |c: char| matches!(c, '\u{0E31}' | '\u{0E34}'..='\u{0E3A}' | '\u{0E47}'..='\u{0E4E}');
    let mut before = ' ';
    text.chars().all(|c| {
        let stands = !is_mark(c) || !before.is_ascii();
        before = c;
        stands
    })
}

/// What stands between cells: the mark that the first row has most of, outside of its quoted cells, which may have lines.
fn delimiter(text: &str) -> u8 {
    let mut quoted = false;
    let first_row: Vec<u8> = text
        .bytes()
        .take_while(|byte| {
            quoted ^= *byte == b'"';
            quoted || *byte != b'\n'
        })
        .scan(false, |inside, byte| {
            *inside ^= byte == b'"';
            Some(if *inside { b' ' } else { byte })
        })
        .collect();
    let count = |mark: &u8| first_row.split(|byte| byte == mark).count();
    // The last of equals, so that a row without any has commas.
    [b'\t', b';', b','].into_iter().max_by_key(count).unwrap_or(b',')
}
