//! Spreadsheets that people get: the official template with its lists, and the rows that could not be filed, in the same layout
//! with what to write instead. Every cell is text, so that no value is ever worked out as a formula.

use rust_xlsxwriter::{DataValidation, Format, Formula, Note, Workbook, Worksheet, XlsxError};
use sala::platforms::foreigner::stay_notice::layout::{
    FURTHER_HEADERS, GENDER_SHEET, HEADERS, NATIONALITY_SHEET, SHEET,
};
use sala::platforms::foreigner::stay_notice::nationality;
use sala::platforms::foreigner::stay_notice::row::{Cells, Code, Column, Finding};

/// The media type of a workbook.
pub const MEDIA_TYPE: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
/// The name under which the template is known.
pub const NAME: &str = "Template-InformAccom-ImportExcel.xlsx";
/// Rows that have the lists to choose from.
const LAST_ROW: u32 = 5000;

/// A row that could not be filed, with what is wrong and the words for it.
pub struct Corrected {
    pub cells: Cells,
    pub findings: Vec<Finding>,
    /// For each finding, in the reader's language.
    pub words: Vec<String>,
}

/// The template, with these rows in it.
pub fn workbook(further_nationalities: &[String], rows: &[Corrected]) -> Result<Vec<u8>, XlsxError> {
    let list = nationality::list(further_nationalities);
    let mut workbook = Workbook::new();
    guests(workbook.add_worksheet(), list.len(), rows)?;
    let bold = Format::new().set_bold();
    let sheet = workbook.add_worksheet().set_name(NATIONALITY_SHEET)?;
    for (column, title) in (0..).zip(["icao", "สัญชาติ", "Nationality"]) {
        sheet.write_string_with_format(0, column, title, &bold)?;
    }
    for (row, (code, thai, english)) in (1..).zip(&list) {
        sheet.write_string(row, 0, code)?.write_string(row, 1, *thai)?.write_string(row, 2, *english)?;
    }
    sheet.set_column_width(1, 40)?.set_column_width(2, 40)?;
    let sheet = workbook.add_worksheet().set_name(GENDER_SHEET)?;
    sheet.write_string_with_format(0, 0, "เพศ Gender", &bold)?;
    for (row, (code, thai, english)) in (1..).zip([("M", "ชาย", "Male"), ("F", "หญิง", "Female")]) {
        sheet.write_string(row, 0, code)?.write_string(row, 1, thai)?.write_string(row, 2, english)?;
    }
    workbook.save_to_buffer()
}

fn guests(sheet: &mut Worksheet, codes: usize, rows: &[Corrected]) -> Result<(), XlsxError> {
    sheet.set_name(SHEET)?;
    let header = Format::new().set_bold().set_text_wrap();
    let text = Format::new().set_num_format("@").set_quote_prefix();
    let plain = Format::new().set_num_format("@");
    let offered = text.clone().set_background_color(0x00FF_F2CC);
    let wrong = text.clone().set_background_color(0x00F8_CBAD);
    let further =
        FURTHER_HEADERS.iter().filter(|(column, _)| rows.iter().any(|row| !row.cells.get(*column).is_empty()));
    let headers: Vec<&(Column, &str)> = HEADERS.iter().chain(further).collect();
    for (place, (_, title)) in (0..).zip(&headers) {
        sheet.write_string_with_format(0, place, *title, &header)?;
        sheet.set_column_format(place, &plain)?.set_column_width(place, 22)?;
    }
    sheet.set_freeze_panes(1, 0)?;
    let column =
        |wanted: Column| (0..).zip(&headers).find(|(_, (column, _))| *column == wanted).map(|(place, _)| place);
    if let Some(place) = column(Column::Gender) {
        let list = DataValidation::new().allow_list_strings(&["M", "F"])?;
        sheet.add_data_validation(1, place, LAST_ROW, place, &list)?;
    }
    if let Some(place) = column(Column::Nationality) {
        let list = Formula::new(format!("='{NATIONALITY_SHEET}'!$A$2:$A${}", codes + 1));
        sheet.add_data_validation(1, place, LAST_ROW, place, &DataValidation::new().allow_list_formula(list))?;
    }
    for (row, corrected) in (1..).zip(rows) {
        for (place, (column, _)) in (0..).zip(&headers) {
            let about = corrected.findings.iter().zip(&corrected.words).find(|(finding, _)| finding.column == *column);
            let offer = about.and_then(|(finding, _)| finding.suggestion.as_deref());
            let value = offer.unwrap_or_else(|| corrected.cells.get(*column));
            let format = match (about, offer) {
                (None, _) => &text,
                (Some((finding, _)), Some(_)) if !has_two_readings(finding) => &offered,
                (Some(_), _) => &wrong,
            };
            if !value.is_empty() || about.is_some() {
                sheet.write_string_with_format(row, place, value, format)?;
            }
            if let Some((_, words)) = about {
                sheet.insert_note(row, place, &Note::new(words))?;
            }
        }
    }
    Ok(())
}

/// Where two readings are possible both stand in the cell, which is no date, until a person has chosen: the one that the file had would
/// be read under the template's header with the day first.
const fn has_two_readings(finding: &Finding) -> bool {
    matches!(finding.code, Code::BirthDateOrder | Code::CheckoutOrder)
}
