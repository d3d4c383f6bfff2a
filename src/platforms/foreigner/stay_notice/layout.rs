//! The official template `Template-InformAccom-ImportExcel`, and files recognised by the text of their headers (rule 22): a
//! column may stand anywhere, and what a header says beside its name is read for the order of day and month.
//!
//! The old system's file is known by its column "Expire Date of Stay". It had month before day, and is read so where its
//! headers say it; where they do not, only dates that can be read in one way are taken.

use super::row::day::DayOrder;
use super::row::{Cells, Column, Orders};
use crate::text::clean_line;

/// The sheet that is filled in; another name is only warned of (rule 22).
pub const SHEET: &str = "แบบแจ้งที่พัก Inform Accom";
/// The sheets with the lists; the second one's name ends in a space, as in the original.
pub const NATIONALITY_SHEET: &str = "สัญชาติ Nationality";
pub const GENDER_SHEET: &str = "เพศ Gender ";

/// The nine headers of the first row, in order.
pub const HEADERS: [(Column, &str); 9] = [
    (Column::FirstName, "ชื่อ\nFirst Name *"),
    (Column::MiddleName, "ชื่อกลาง\nMiddle Name"),
    (Column::LastName, "นามสกุล\nLast Name"),
    (Column::Gender, "เพศ\nGender *"),
    (Column::PassportNo, "เลขหนังสือเดินทาง\nPassport No. *"),
    (Column::Nationality, "สัญชาติ\nNationality *"),
    (
        Column::BirthDate,
        "วัน เดือน ปี เกิด\nBirth Date\nDD/MM/YYYY(ค.ศ. / A.D.) \nเช่น 17/06/1985 หรือ 10/00/1985 หรือ 00/00/1985",
    ),
    (Column::CheckOut, "วันที่แจ้งออกจากที่พัก\nCheck-out Date\nDD/MM/YYYY(ค.ศ. / A.D.) \nเช่น 14/06/2023"),
    (Column::Phone, "เบอร์โทรศัพท์\nPhone No."),
];

/// The headers of what the official template has no column for, where rows with such cells are given back.
pub const FURTHER_HEADERS: [(Column, &str); 10] = [
    (Column::PermitExpires, "วันครบกำหนดอนุญาต\nExpire Date of Stay\nDD/MM/YYYY"),
    (Column::DocType, "ประเภทเอกสาร\nTravel Document"),
    (Column::IssuingState, "ประเทศผู้ออก\nIssuing State"),
    (Column::PassportExpires, "วันหมดอายุหนังสือเดินทาง\nPassport Expiry\nDD/MM/YYYY"),
    (Column::VisaType, "ประเภทวีซ่า\nVisa Type"),
    (Column::ArrivalDate, "วันเดินทางเข้า\nArrival Date\nDD/MM/YYYY"),
    (Column::Port, "ช่องทางที่เข้า\nPort of Entry"),
    (Column::ArrivalCardNo, "บัตรขาเข้า\nArrival Card No."),
    (Column::Relationship, "ความเกี่ยวพัน\nRelationship"),
    (Column::Returned, "กลับเข้าพัก\nReturning Guest"),
];

/// Rows from the top of a file in which the headers are looked for.
pub const HEADER_ROWS: usize = 10;

/// Columns without which a file says of no guest who he is.
const NEEDED: [Column; 4] = [Column::FirstName, Column::Gender, Column::PassportNo, Column::Nationality];

/// Where a file has its columns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Layout {
    /// The place of each column, counted from 0.
    columns: Vec<(Column, usize)>,
    pub orders: Orders,
    /// The old system's file.
    pub is_old: bool,
}

impl Layout {
    /// Reads a row of headers. The columns that are missing, when it is none.
    pub fn recognise(headers: &[String]) -> Result<Self, Vec<Column>> {
        let mut columns: Vec<(Column, usize)> = Vec::new();
        for (place, header) in headers.iter().enumerate() {
            if let Some(column) = column_of(header)
                && !columns.iter().any(|(known, _)| *known == column)
            {
                columns.push((column, place));
            }
        }
        let has = |column: Column| columns.iter().any(|(known, _)| *known == column);
        let missing: Vec<Column> = NEEDED.into_iter().filter(|column| !has(*column)).collect();
        if !missing.is_empty() {
            return Err(missing);
        }
        let is_old = has(Column::PermitExpires);
        let order = |column: Column| {
            let header = columns.iter().find(|(known, _)| *known == column).and_then(|(_, place)| headers.get(*place));
            header.map_or(DayOrder::DayFirst, |header| day_order(header, is_old))
        };
        let orders = Orders {
            birth_date: order(Column::BirthDate),
            check_out: order(Column::CheckOut),
            permit_expires: order(Column::PermitExpires),
            passport_expires: order(Column::PassportExpires),
            arrival_date: order(Column::ArrivalDate),
        };
        Ok(Self { columns, orders, is_old })
    }

    /// A row's cells by their columns.
    pub fn cells(&self, row: &[String]) -> Cells {
        let mut cells = Cells::default();
        for (column, place) in &self.columns {
            if let Some(text) = row.get(*place) {
                cells.set(*column, text.clone());
            }
        }
        cells
    }
}

/// Lower case, without the asterisk of what is required, and without what stands between words.
fn plain(header: &str) -> String {
    let header = header.replace(['*', '-', '_', '.'], " ").to_lowercase();
    clean_line(&header)
}

/// The column that a header names, in English or Thai. The longer names come first: "ชื่อ" begins others, too.
fn column_of(header: &str) -> Option<Column> {
    const NAMES: [(Column, &[&str]); 19] = [
        (Column::Returned, &["returning guest", "กลับเข้าพัก"]),
        (Column::DocType, &["travel document", "document type", "ประเภทเอกสาร"]),
        (Column::IssuingState, &["issuing state", "issuing country", "country of issue", "ประเทศผู้ออก"]),
        (
            Column::PassportExpires,
            &["passport expiry", "passport expires", "expiry of passport", "วันหมดอายุหนังสือเดินทาง"],
        ),
        (Column::VisaType, &["visa type", "type of visa", "ประเภทวีซ่า"]),
        (Column::ArrivalCardNo, &["arrival card", "บัตรขาเข้า"]),
        (Column::ArrivalDate, &["arrival date", "date of arrival", "วันเดินทางเข้า"]),
        (Column::Port, &["port of entry", "port of arrival", "ช่องทางที่เข้า"]),
        (Column::Relationship, &["relationship", "ความเกี่ยวพัน"]),
        (Column::PermitExpires, &["expire date of stay", "expiry date of stay", "ครบกำหนดอนุญาต"]),
        (Column::MiddleName, &["middle name", "ชื่อกลาง"]),
        (Column::LastName, &["last name", "family name", "surname", "นามสกุล"]),
        (Column::BirthDate, &["birth date", "birthdate", "date of birth", "วัน เดือน ปี เกิด", "วันเกิด"]),
        (Column::CheckOut, &["check out", "checkout", "วันที่แจ้งออก"]),
        (Column::Nationality, &["nationality", "สัญชาติ"]),
        (Column::Gender, &["gender", "เพศ"]),
        (Column::PassportNo, &["passport no", "passport number", "passportno", "หนังสือเดินทาง"]),
        (Column::Phone, &["phone", "telephone", "โทรศัพท์"]),
        (Column::FirstName, &["first name", "given name", "ชื่อ"]),
    ];
    let header = plain(header);
    let short = match header.as_str() {
        "sex" => Some(Column::Gender),
        "passport" => Some(Column::PassportNo),
        "dob" => Some(Column::BirthDate),
        _ => None,
    };
    let named = || NAMES.into_iter().find(|(_, names)| names.iter().any(|name| header.contains(name)));
    short.or_else(|| named().map(|(column, _)| column))
}

/// The order that a header says. The official columns have the day first also where only their names are there.
fn day_order(header: &str, is_old: bool) -> DayOrder {
    let header = header.to_lowercase();
    match (header.contains("mm/dd"), header.contains("dd/mm")) {
        (true, false) => DayOrder::MonthFirst,
        (false, true) => DayOrder::DayFirst,
        _ if is_old => DayOrder::Unsaid,
        _ => DayOrder::DayFirst,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(texts: &[&str]) -> Vec<String> {
        texts.iter().map(|text| (*text).to_owned()).collect()
    }

    #[test]
    fn the_official_headers_are_recognised_wherever_they_stand() {
        let official: Vec<String> = HEADERS.iter().map(|(_, header)| (*header).to_owned()).collect();
        let layout = Layout::recognise(&official).unwrap();
        assert!(!layout.is_old);
        assert_eq!(layout.orders, Orders::default());
        let columns: Vec<Column> = layout.columns.iter().map(|(column, _)| *column).collect();
        assert_eq!(columns, HEADERS.map(|(column, _)| column));
        let further = official.iter().cloned().chain(FURTHER_HEADERS.map(|(_, header)| header.to_owned()));
        let with_further = Layout::recognise(&further.collect::<Vec<_>>()).unwrap();
        let columns: Vec<Column> = with_further.columns.iter().map(|(column, _)| *column).collect();
        assert_eq!(columns, Column::ALL);
        assert_eq!(with_further.orders, Orders::default());
        let mut turned = official;
        turned.reverse();
        let layout = Layout::recognise(&turned).unwrap();
        let cells = layout.cells(&row(&["089", "", "", "USA", "A123", "M", "Smith", "", "John"]));
        assert_eq!((cells.first_name.as_str(), cells.last_name.as_str()), ("John", "Smith"));
        assert_eq!((cells.passport_no.as_str(), cells.phone.as_str()), ("A123", "089"));
    }

    #[test]
    fn headers_in_one_language_or_other_words_are_enough() {
        let english = row(&["First Name", "Surname", "SEX", "Passport Number", "Nationality", "Date of birth"]);
        assert!(Layout::recognise(&english).is_ok());
        let thai = row(&["ชื่อ", "ชื่อกลาง", "นามสกุล", "เพศ", "เลขหนังสือเดินทาง", "สัญชาติ"]);
        let layout = Layout::recognise(&thai).unwrap();
        assert_eq!(layout.cells(&row(&["A", "B", "C"])).last_name, "C");
    }

    #[test]
    fn what_has_no_headers_says_which_are_missing() {
        assert_eq!(Layout::recognise(&row(&["Anna", "Hoffmann"])), Err(NEEDED.to_vec()));
        let missing = Layout::recognise(&row(&["First Name", "Gender", "Nationality"]));
        assert_eq!(missing, Err(vec![Column::PassportNo]));
    }

    #[test]
    fn the_old_file_says_in_its_headers_which_order_it_has() {
        let old = |birth: &str| {
            row(&["First Name", "Last Name", "Gender", "Passport No.", "Nationality", birth, "Expire Date of Stay"])
        };
        let layout = Layout::recognise(&old("Birth Date (mm/dd/yyyy)")).unwrap();
        assert!(layout.is_old);
        assert_eq!(layout.orders.birth_date, DayOrder::MonthFirst);
        assert_eq!(layout.orders.permit_expires, DayOrder::Unsaid);
        assert_eq!(Layout::recognise(&old("Birth Date")).unwrap().orders.birth_date, DayOrder::Unsaid);
        assert_eq!(Layout::recognise(&old("Birth Date DD/MM/YYYY")).unwrap().orders.birth_date, DayOrder::DayFirst);
    }
}
