use super::*;
use crate::documents::signature::tests::python;
use crate::stays::template::{Corrected, workbook};
use sala::platforms::foreigner::stay_notice::Settings;
use sala::platforms::foreigner::stay_notice::file::{Sorted, sort};
use sala::platforms::foreigner::stay_notice::layout::HEADERS;
use sala::platforms::foreigner::stay_notice::row::{Cells, Code, Column, Finding};
use std::io::Write as _;
use std::process::Command;
use zip::write::SimpleFileOptions;

const LIMITS: Limits = Limits { bytes: 5_242_880, rows: 5000 };

/// A file as another program writes it.
fn written(kind: &str, rows: usize) -> Vec<u8> {
    let folder = crate::startup::temporary_folder(&format!("stays-{kind}-{rows}"));
    let path = folder.path().join("guests");
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/src/stays/reading/write.py");
    let status = Command::new(python()).args([script, kind, &rows.to_string()]).arg(&path).status().unwrap();
    assert!(status.success());
    std::fs::read(&path).unwrap()
}

fn sorted(content: &[u8]) -> Result<Sorted, FileFault> {
    let file = read_now(content, LIMITS)?;
    let day = |month, day| jiff::civil::date(2026, month, day);
    sort(file.rows, day(5, 2), day(5, 3), &Settings::default())
}

fn fault(content: &[u8]) -> &'static str {
    sorted(content).map(|sorted| format!("{} rows", sorted.good.len())).unwrap_err().code()
}

#[test]
fn files_of_other_programs_are_read() {
    for (kind, other_sheet) in [("openpyxl", false), ("other-sheet", true), ("xls", false), ("typed", false)] {
        let content = written(kind, 40);
        assert_eq!(read_now(&content, LIMITS).unwrap().other_sheet, other_sheet, "{kind}");
        let sorted = sorted(&content).unwrap();
        assert_eq!((sorted.good.len(), sorted.bad.len()), (40, 0), "{kind}: {:?}", sorted.bad.first());
        let guest = &sorted.good[0];
        assert_eq!((guest.row, guest.guest.first_name.as_str()), (2, "GUEST A"));
        assert_eq!(guest.guest.birth_date.map(|day| day.to_string()), Some("1985-06-17".to_owned()), "{kind}");
    }
    assert_eq!(sorted(&written("typed", 1)).unwrap().good[0].guest.passport_no.as_str(), "512345678");
}

/// Files that `LibreOffice` itself has written (`libreoffice/write.sh`): the template with texts, and with real dates and numbers.
#[test]
fn files_of_libreoffice_are_read() {
    let files: [(&str, &[u8]); 5] = [
        ("texts.xlsx", include_bytes!("libreoffice/texts.xlsx")),
        ("texts.xls", include_bytes!("libreoffice/texts.xls")),
        ("texts.csv", include_bytes!("libreoffice/texts.csv")),
        ("typed.xlsx", include_bytes!("libreoffice/typed.xlsx")),
        ("typed.xls", include_bytes!("libreoffice/typed.xls")),
    ];
    for (name, content) in files {
        assert!(!read_now(content, LIMITS).unwrap().other_sheet, "{name}");
        let sorted = sorted(content).unwrap();
        assert_eq!((sorted.good.len(), sorted.bad.len()), (5, 0), "{name}: {:?}", sorted.bad.first());
        let first = &sorted.good[0];
        assert_eq!((first.row, first.guest.first_name.as_str()), (2, "GUEST A"), "{name}");
        let number = if name.starts_with("typed") { "512345678" } else { "A0000000" };
        assert_eq!(first.guest.passport_no.as_str(), number, "{name}");
        assert_eq!(first.guest.birth_date.map(|day| day.to_string()), Some("1985-06-17".to_owned()), "{name}");
    }
    // A real date leaves it as ISO writes it, which can be read in one way only.
    let exported = sorted(include_bytes!("libreoffice/typed.csv")).unwrap();
    assert_eq!((exported.good.len(), exported.bad.len()), (5, 0), "{:?}", exported.bad.first());
}

/// As spreadsheets number them: empty lines count, line ends inside quotes do not.
#[test]
fn rows_of_a_text_have_the_numbers_that_spreadsheets_show() {
    let head = "First Name,Gender,Passport No.,Nationality";
    let lines = [
        "",
        head,
        "",
        "ANNA,F,AB0000001,GBR",
        "",
        "",
        "\"BEA\nLINA\",F,AB0000002,GBR",
        "CARA,F,AB0000003,GBR",
        "",
        ",,,",
        "DORA,X Y,AB0000004,GBR",
        "EVA,F,\"AB0000005\",\"GBR\"",
        "",
        "FAY,F,AB0000006,GBR",
    ];
    for end in ["\n", "\r\n", "\r"] {
        let file = read_now(lines.join(end).as_bytes(), LIMITS).unwrap();
        let numbers: Vec<u32> = file.rows.iter().map(|(number, _)| *number).collect();
        assert_eq!(numbers, [2, 4, 7, 8, 11, 12, 14], "{end:?}");
        let with_end = read_now(format!("{}{end}{end}", lines.join(end)).as_bytes(), LIMITS).unwrap();
        assert_eq!(with_end.rows, file.rows, "{end:?}");
    }
    let sorted = sorted(lines.join("\r\n").as_bytes()).unwrap();
    assert_eq!(sorted.bad.iter().map(|bad| bad.row).collect::<Vec<_>>(), [11]);
}

#[test]
fn the_old_systems_file_is_read_by_its_headers() {
    let sorted = sorted(&written("old-xls", 40)).unwrap();
    assert!(sorted.is_old);
    assert_eq!((sorted.good.len(), sorted.bad.len()), (40, 0), "{:?}", sorted.bad.first());
    let guest = &sorted.good[0].guest;
    assert_eq!(guest.birth_date.map(|day| day.to_string()), Some("1985-06-17".to_owned()));
    assert_eq!(guest.permit_expires, Some(jiff::civil::date(2026, 5, 30)));
}

/// A real date is no text of the order that the header names: it says its day whatever stands above it.
#[test]
fn real_dates_under_a_header_with_the_month_first() {
    let sorted = sorted(&written("old-typed", 3)).unwrap();
    assert!(sorted.is_old);
    assert_eq!((sorted.good.len(), sorted.bad.len()), (3, 0), "{:?}", sorted.bad.first());
    let guest = &sorted.good[0].guest;
    assert_eq!(guest.birth_date.map(|day| day.to_string()), Some("1990-11-04".to_owned()));
    assert_eq!(guest.permit_expires, Some(jiff::civil::date(2026, 6, 5)));
}

/// A workbook with a password is a compound file around an encrypted package, whatever its name ends in.
#[test]
fn a_workbook_with_a_password_says_so() {
    let mut file = cfb::CompoundFile::create(std::io::Cursor::new(Vec::new())).unwrap();
    for name in ["/EncryptionInfo", "/EncryptedPackage"] {
        file.create_stream(name).unwrap().write_all(&[7; 5000]).unwrap();
    }
    assert_eq!(fault(&file.into_inner().into_inner()), "FILE_ENCRYPTED");
    // The old kind says it in its records.
    let mut file = cfb::CompoundFile::create(std::io::Cursor::new(Vec::new())).unwrap();
    let records: [u8; 12] = [0x09, 0x08, 2, 0, 0, 6, 0x2F, 0, 2, 0, 0, 0];
    file.create_stream("/Workbook").unwrap().write_all(&records).unwrap();
    assert_eq!(fault(&file.into_inner().into_inner()), "FILE_ENCRYPTED");
}

#[test]
fn five_thousand_rows_are_read_and_more_are_not() {
    for kind in ["openpyxl", "xls"] {
        let content = written(kind, 5000);
        // Every row once, and what is kept of it is what stands in it: one row of headers, and nine short cells of each guest.
        let read = read_now(&content, LIMITS).unwrap().rows;
        assert_eq!(read.len(), 5001, "{kind}");
        assert!(read.iter().all(|(_, cells)| cells.len() <= 9), "{kind}");
        let sorted = sorted(&content).unwrap();
        assert_eq!((sorted.good.len(), sorted.bad.len()), (5000, 0), "{kind}");
        assert!(sorted.good.iter().map(|good| good.row).eq(2..=5001), "{kind}");
        assert_eq!(fault(&written(kind, 5001)), "FILE_TOO_MANY_ROWS", "{kind}");
    }
}

#[test]
fn formulas_are_never_worked_out() {
    // openpyxl stores no value with a formula: there is nothing in the cell.
    let sorted = sorted(&written("formulas", 3)).unwrap();
    assert!(sorted.good.is_empty());
    assert!(sorted.bad.iter().all(|bad| bad.findings[0].code == Code::FirstNameRequired));
}

fn comma_separated(rows: &str) -> String {
    let headers = HEADERS.map(|(_, header)| format!("\"{header}\"")).join(",");
    format!("{headers}\r\n{rows}")
}

#[test]
fn text_in_every_encoding() {
    let text = comma_separated("Anna,,Hoffmann,F,C01X00T47,D,12/04/1989,,\r\nสมชาย,,,M,A1234567,USA,,,");
    let utf8 = text.clone().into_bytes();
    let marked = [b"\xEF\xBB\xBF".as_slice(), &utf8].concat();
    let (tis620, _, wrong) = encoding_rs::WINDOWS_874.encode(&text);
    assert!(!wrong);
    let utf16: Vec<u8> = std::iter::once(0xFEFF).chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    let semicolons = text.replace(',', ";").into_bytes();
    for content in [&utf8, &marked, &tis620.into_owned(), &utf16, &semicolons] {
        let sorted = sorted(content).unwrap();
        assert_eq!(sorted.good.len(), 1);
        assert_eq!(sorted.bad[0].cells.first_name, "สมชาย");
        assert_eq!((sorted.bad[0].row, sorted.bad[0].findings[0].code), (3, Code::NameCharacter));
    }
    // Latin-1 is neither: "é" would be read as a Thai mark.
    assert_eq!(fault(b"First Name,Gender,Passport No.,Nationality\r\nAndr\xE9,M,A1234567,FRA\r\n"), "FILE_ENCODING");
    assert_eq!(fault(b"\x89PNG\r\n\x1A\n\0\0\0"), "FILE_ENCODING");
}

#[test]
fn what_is_no_list_of_guests_says_what_it_is() {
    assert_eq!(fault(b""), "FILE_EMPTY");
    assert_eq!(fault(b"hello"), "FILE_HEADERS");
    assert_eq!(fault(&vec![b'a'; LIMITS.bytes + 1]), "FILE_TOO_LARGE");
    assert_eq!(fault(b"PK\x03\x04 and then nothing"), "FILE_UNREADABLE");
    assert_eq!(fault(&[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0]), "FILE_UNREADABLE");
    let whole = written("openpyxl", 40);
    for length in [100, whole.len() / 2, whole.len() - 30] {
        assert_eq!(fault(&whole[..length]), "FILE_UNREADABLE", "{length}");
    }
    let old = written("xls", 40);
    assert!(sorted(&old[..old.len() / 2]).is_err());
}

fn archive(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, content) in parts {
        writer.start_file(*name, SimpleFileOptions::default()).unwrap();
        writer.write_all(content).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

#[test]
fn bombs_and_macros_are_not_opened() {
    let zeros = vec![b' '; 60 * 1024 * 1024];
    assert_eq!(fault(&archive(&[("xl/worksheets/sheet1.xml", &zeros)])), "FILE_BOMB");
    assert_eq!(fault(&archive(&[("xl/sharedStrings.xml", &zeros[..13 * 1024 * 1024])])), "FILE_BOMB");
    let many: Vec<String> = (0..600).map(|number| format!("part{number}")).collect();
    let parts: Vec<(&str, &[u8])> = many.iter().map(|name| (name.as_str(), b"x".as_slice())).collect();
    assert_eq!(fault(&archive(&parts)), "FILE_BOMB");
    let million = b"<row r=\"1\"></row>".repeat(1_000_000);
    assert_eq!(fault(&archive(&[("xl/worksheets/sheet1.xml", &million)])), "FILE_TOO_MANY_ROWS");
    assert_eq!(fault(&archive(&[("xl/vbaProject.bin", b"x")])), "FILE_MACROS");
    let types = b"<Types><Override ContentType=\"application/vnd.ms-excel.sheet.macroEnabled.main+xml\"/></Types>";
    assert_eq!(fault(&archive(&[("[Content_Types].xml", types)])), "FILE_MACROS");
}

#[test]
fn the_template_and_corrected_rows_are_read_again() {
    let settings = Settings::default();
    let template = workbook(&settings.further_nationalities, &[]).unwrap();
    assert_eq!(fault(&template), "FILE_EMPTY");
    let cells = Cells {
        first_name: "=HYPERLINK(\"http://evil.example\")".to_owned(),
        gender: "F".to_owned(),
        passport_no: "C01X00T47".to_owned(),
        nationality: "Germany".to_owned(),
        birth_date: "04/11/2533".to_owned(),
        ..Cells::default()
    };
    let mut ambiguous = Cells { birth_date: "04/11/1990".to_owned(), first_name: "ANNA".to_owned(), ..cells.clone() };
    ambiguous.set(Column::VisaType, "TR".to_owned());
    let finding = |column, code, offer: Option<&str>| Finding { column, code, suggestion: offer.map(str::to_owned) };
    let findings = vec![
        finding(Column::FirstName, Code::NameCharacter, None),
        finding(Column::Nationality, Code::NationalityCode, Some("D")),
        finding(Column::BirthDate, Code::BirthDateBuddhistYear, Some("04/11/1990")),
    ];
    let words = vec!["why".to_owned(); 3];
    let both = Some("04/11/1990 | 11/04/1990");
    let two = Corrected {
        cells: ambiguous,
        findings: vec![finding(Column::BirthDate, Code::BirthDateOrder, both)],
        words: vec!["which".to_owned()],
    };
    let content = workbook(&settings.further_nationalities, &[Corrected { cells, findings, words }, two]).unwrap();
    let sorted = sorted(&content).unwrap();
    // What was offered is in it; what only a person can say is as it was, and as text.
    let bad = &sorted.bad[0];
    assert_eq!((bad.cells.nationality.as_str(), bad.cells.birth_date.as_str()), ("D", "04/11/1990"));
    assert!(bad.cells.first_name.starts_with("=HYPERLINK"));
    assert_eq!(bad.findings.iter().map(|finding| finding.column).collect::<Vec<_>>(), [Column::FirstName]);
    // Of two readings a person takes one; what the template has no column for comes back with it.
    let two = &sorted.bad[1];
    assert_eq!((two.cells.get(Column::VisaType), two.findings[0].column), ("TR", Column::Nationality));
    assert!(two.findings.iter().any(|finding| finding.code == Code::BirthDateFormat), "{:?}", two.findings);
}
