//! A whole file: each row stands for itself, good rows are filed although others fail (rule 17), and who stands in it twice is
//! filed once (rule 18). What was notified before, the store knows.

use super::Settings;
use super::layout::{HEADER_ROWS, Layout};
use super::row::{Cells, Checks, Code, Column, Finding, Guest, check};
use jiff::civil::Date;
use std::collections::HashSet;

/// Why a file is not read at all: nothing of it is filed. The codes are public and stable.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FileFault {
    /// Longer than a file may be.
    TooLarge,
    /// More rows than a file may have.
    TooManyRows,
    /// No spreadsheet and no text, or a damaged one.
    Unreadable,
    /// It unpacks to far more than it is: nobody's list of guests does.
    Bomb,
    /// A workbook with macros: programs are not opened.
    Macros,
    /// Locked with a password.
    Encrypted,
    /// Text in none of the encodings that are read.
    Encoding,
    /// No row with guests.
    Empty,
    /// No row with the headers of the template; those that are missing in the best one.
    Headers(Vec<Column>),
}

impl FileFault {
    pub const fn code(&self) -> &'static str {
        match self {
            Self::TooLarge => "FILE_TOO_LARGE",
            Self::TooManyRows => "FILE_TOO_MANY_ROWS",
            Self::Unreadable => "FILE_UNREADABLE",
            Self::Bomb => "FILE_BOMB",
            Self::Macros => "FILE_MACROS",
            Self::Encrypted => "FILE_ENCRYPTED",
            Self::Encoding => "FILE_ENCODING",
            Self::Empty => "FILE_EMPTY",
            Self::Headers(_) => "FILE_HEADERS",
        }
    }
}

/// A row as it was read: its number in the file, counted from 1, and its cells.
pub type Row = (u32, Vec<String>);

/// A guest to be filed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Good {
    pub row: u32,
    pub guest: Guest,
    pub warnings: Vec<Finding>,
}

/// A row that is not filed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bad {
    pub row: u32,
    /// Its dates in the order of the official template, where they could be read.
    pub cells: Cells,
    pub findings: Vec<Finding>,
}

/// What the checks made of a file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sorted {
    pub good: Vec<Good>,
    pub bad: Vec<Bad>,
    pub is_old: bool,
}

/// Checks all rows of a file, the headers among its first. `check_in`: the day that was chosen for all of them.
pub fn sort(rows: Vec<Row>, check_in: Date, today: Date, settings: &Settings) -> Result<Sorted, FileFault> {
    let mut rows = rows.into_iter();
    let layout = headers(&mut rows)?;
    let checks = Checks {
        check_in,
        today,
        further_nationalities: &settings.further_nationalities,
        orders: layout.orders,
        typed: false,
    };
    let most = usize::try_from(settings.file_max_rows).unwrap_or(0);
    let mut sorted = Sorted { is_old: layout.is_old, ..Sorted::default() };
    let mut seen = HashSet::new();
    for (row, texts) in rows {
        let cells = layout.cells(&texts);
        if cells.is_blank() {
            continue;
        }
        if sorted.good.len().saturating_add(sorted.bad.len()) >= most {
            return Err(FileFault::TooManyRows);
        }
        let checked = check(&cells, &checks);
        match checked.guest {
            Some(guest) if seen.insert((guest.passport_no.clone(), guest.nationality.clone())) => {
                sorted.good.push(Good { row, guest, warnings: checked.warnings });
            }
            Some(_) => {
                let twice = Finding { column: Column::PassportNo, code: Code::DuplicateInFile, suggestion: None };
                sorted.bad.push(Bad { row, cells: layout.orders.in_template(cells), findings: vec![twice] });
            }
            None => {
                let cells = layout.orders.in_template(cells);
                sorted.bad.push(Bad { row, cells, findings: checked.errors });
            }
        }
    }
    if sorted.good.is_empty() && sorted.bad.is_empty() { Err(FileFault::Empty) } else { Ok(sorted) }
}

/// Goes on to the headers, which are not always in the first row: some files have a title above them.
fn headers(rows: &mut impl Iterator<Item = Row>) -> Result<Layout, FileFault> {
    let mut best: Option<Vec<Column>> = None;
    for (_, texts) in rows.by_ref().take(HEADER_ROWS) {
        match Layout::recognise(&texts) {
            Ok(layout) => return Ok(layout),
            Err(missing) if best.as_ref().is_none_or(|best| missing.len() < best.len()) => best = Some(missing),
            Err(_) => {}
        }
    }
    Err(best.map_or(FileFault::Empty, FileFault::Headers))
}

#[cfg(test)]
mod tests {
    use super::super::layout::HEADERS;
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    fn header() -> Row {
        (1, HEADERS.iter().map(|(_, header)| (*header).to_owned()).collect())
    }

    fn guest(row: u32, passport: &str, nationality: &str, birth: &str) -> Row {
        let texts = ["Anna", "", "Hoffmann", "F", passport, nationality, birth, "", ""];
        (row, texts.map(str::to_owned).to_vec())
    }

    fn sorted(rows: Vec<Row>) -> Result<Sorted, FileFault> {
        sort(rows, date(2026, 5, 2), date(2026, 5, 3), &Settings::default())
    }

    #[test]
    fn forty_rows_of_which_three_are_bad() {
        let mut rows = vec![header()];
        rows.extend((2..42).map(|row| guest(row, &format!("A{row:07}"), "USA", "")));
        rows[5] = guest(6, "A0000006", "USA", "04/11/2533");
        rows[11] = guest(12, "", "USA", "");
        rows[40] = guest(41, "A0000041", "Germany", "");
        let sorted = sorted(rows).unwrap();
        assert_eq!((sorted.good.len(), sorted.bad.len()), (37, 3));
        let told: Vec<_> = sorted
            .bad
            .iter()
            .map(|bad| (bad.row, bad.findings[0].column.letter(), bad.findings[0].code.code()))
            .collect();
        let expected =
            [(6, "G", "BIRTH_DATE_BUDDHIST_YEAR"), (12, "E", "PASSPORT_REQUIRED"), (41, "F", "NATIONALITY_CODE")];
        assert_eq!(told, expected);
    }

    #[test]
    fn who_stands_in_it_twice_is_filed_once() {
        let rows = vec![
            header(),
            guest(2, "A1234567", "USA", ""),
            guest(3, "a 123-4567", "usa", ""),
            guest(4, "A1234567", "GBR", ""),
        ];
        let sorted = sorted(rows).unwrap();
        assert_eq!(sorted.good.iter().map(|good| good.row).collect::<Vec<_>>(), [2, 4]);
        assert_eq!((sorted.bad[0].row, sorted.bad[0].findings[0].code), (3, Code::DuplicateInFile));
    }

    /// A row goes back under the headers of the official template, which have the day first.
    #[test]
    fn a_bad_row_of_the_old_file_keeps_its_days() {
        let headers = [
            "First Name",
            "Gender",
            "Passport No",
            "Nationality",
            "Date of Birth (mm/dd/yyyy)",
            "Expire Date of Stay (mm/dd/yyyy)",
            "Check-out",
        ];
        let row = |row: u32, texts: [&str; 7]| (row, texts.map(str::to_owned).to_vec());
        let sorted = sorted(vec![
            row(1, headers),
            row(2, ["Anna", "Female", "A1234567", "USA", "11/04/1990", "05/06/2026", "05/06/2026"]),
            row(3, ["Anna", "Female", "A1234568", "USA", "00/00/1990", "2026-05-06", "05/30/2026"]),
            row(4, ["Anna", "F", "A1234569", "USA", "1990", "31/31/2026", ""]),
        ]);
        let bad = sorted.unwrap().bad;
        let days =
            |bad: &Bad| [&bad.cells.birth_date, &bad.cells.permit_expires, &bad.cells.check_out].map(String::clone);
        assert_eq!(days(&bad[0]), ["04/11/1990", "06/05/2026", "05/06/2026"], "what has two readings stays");
        assert_eq!(days(&bad[1]), ["00/00/1990", "06/05/2026", "30/05/2026"]);
        assert_eq!(days(&bad[2]), ["1990", "31/31/2026", ""]);
    }

    #[test]
    fn headers_may_stand_below_a_title_and_must_stand_somewhere() {
        let title = (1, vec!["Hotel Andaman, guests of 2 May".to_owned()]);
        let mut under = vec![title.clone(), (2, Vec::new()), header(), guest(4, "A1234567", "USA", "")];
        assert_eq!(sorted(under.clone()).unwrap().good.len(), 1);
        under.remove(2);
        assert!(matches!(sorted(under), Err(FileFault::Headers(missing)) if missing.len() == 4));
        assert_eq!(sorted(Vec::new()), Err(FileFault::Empty));
        assert_eq!(sorted(vec![header()]), Err(FileFault::Empty));
        assert_eq!(sorted(vec![header(), (2, vec![" ".to_owned(); 9])]), Err(FileFault::Empty));
    }

    #[test]
    fn a_file_has_at_most_five_thousand_rows() {
        let file = |rows: u32| {
            let mut file = vec![header()];
            file.extend((2..rows + 2).map(|row| guest(row, &format!("A{row:07}"), "USA", "")));
            sorted(file)
        };
        assert_eq!(file(5000).map(|sorted| sorted.good.len()), Ok(5000));
        assert_eq!(file(5001), Err(FileFault::TooManyRows));
    }

    proptest! {
        /// Every row that says something is filed or told of, once, whatever it says.
        #[test]
        fn no_row_is_lost(rows in prop::collection::vec(prop::collection::vec("[A-Z0-9/ ]{0,6}", 0..12), 0..60)) {
            let mut file = vec![header()];
            file.extend((2..).zip(rows.iter().cloned()));
            let said = rows.iter().filter(|row| row.iter().take(9).any(|text| !text.trim().is_empty())).count();
            match sorted(file) {
                Ok(sorted) => {
                    prop_assert_eq!(sorted.good.len() + sorted.bad.len(), said);
                    prop_assert!(sorted.bad.iter().all(|bad| !bad.findings.is_empty()));
                }
                Err(fault) => prop_assert_eq!((fault, said), (FileFault::Empty, 0)),
            }
        }
    }
}
