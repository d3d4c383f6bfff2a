use super::*;
use crate::platforms::foreigner::stay_notice::Settings;
use jiff::civil::date;
use proptest::prelude::*;

fn cells() -> Cells {
    Cells {
        first_name: "Anna".to_owned(),
        last_name: "Hoffmann".to_owned(),
        gender: "F".to_owned(),
        passport_no: "C01X00T47".to_owned(),
        nationality: "D".to_owned(),
        ..Cells::default()
    }
}

fn with(column: Column, text: &str) -> Cells {
    let mut cells = cells();
    cells.set(column, text.to_owned());
    cells
}

fn checked(cells: &Cells, orders: Orders) -> Checked {
    let settings = Settings::default();
    let checks = Checks {
        check_in: date(2026, 5, 2),
        today: date(2026, 5, 3),
        further_nationalities: &settings.further_nationalities,
        orders,
        typed: false,
    };
    check(cells, &checks)
}

/// The only error or warning of a row, with what it offers.
fn found(column: Column, text: &str) -> Option<(&'static str, Option<String>)> {
    let result = checked(&with(column, text), Orders::default());
    assert_eq!(result.guest.is_none(), !result.errors.is_empty());
    let all: Vec<Finding> = result.errors.into_iter().chain(result.warnings).collect();
    assert!(all.len() <= 1, "{all:?}");
    all.into_iter().next().map(|finding| {
        assert_eq!(finding.column, column);
        (finding.code.code(), finding.suggestion)
    })
}

fn offers(column: Column, text: &str, code: &'static str, suggestion: &str) {
    assert_eq!(found(column, text), Some((code, Some(suggestion.to_owned()))), "{text}");
}

fn refuses(column: Column, text: &str, code: &'static str) {
    assert_eq!(found(column, text), Some((code, None)), "{text}");
}

#[test]
fn a_right_row_is_a_guest() {
    let guest = checked(&cells(), Orders::default()).guest.unwrap();
    assert_eq!((guest.first_name.as_str(), guest.last_name.as_str()), ("ANNA", "HOFFMANN"));
    assert_eq!((guest.nationality.as_str(), guest.birth_date), ("D", None));
}

#[test]
fn dates_of_birth_of_rule_19() {
    let birth = Column::BirthDate;
    offers(birth, "04/11/2533", "BIRTH_DATE_BUDDHIST_YEAR", "04/11/1990");
    offers(birth, "๐๔/๑๑/๒๕๓๓", "BIRTH_DATE_BUDDHIST_YEAR", "04/11/1990");
    refuses(birth, "30/02/2533", "BIRTH_DATE_BUDDHIST_YEAR");
    offers(birth, "11/24/1990", "BIRTH_DATE_RANGE", "24/11/1990");
    refuses(birth, "30/02/1990", "BIRTH_DATE_RANGE");
    refuses(birth, "00/00/0000", "BIRTH_DATE_RANGE");
    refuses(birth, "04/11/90", "BIRTH_DATE_FORMAT");
    offers(birth, "2533-11-04", "BIRTH_DATE_BUDDHIST_YEAR", "04/11/1990");
    refuses(birth, "1990-02-30", "BIRTH_DATE_FORMAT");
    offers(birth, "4 Nov 1990", "BIRTH_DATE_FORMAT", "04/11/1990");
    offers(birth, "04-11-1990", "BIRTH_DATE_FORMAT", "04/11/1990");
    refuses(birth, "=TODAY()", "BIRTH_DATE_FORMAT");
    refuses(birth, "04/05/2026", "BIRTH_DATE_FUTURE");
    for accepted in [
        "15/00/1990",
        "00/00/1990",
        "10/00/1985",
        "00/00/1985",
        "17/06/1985",
        "4/11/1990",
        "1990-11-04",
        "",
        "03/05/2026",
    ] {
        assert_eq!(found(birth, accepted), None, "{accepted}");
    }
    let partial = checked(&with(birth, "15/00/1990"), Orders::default()).guest.unwrap().birth_date;
    assert_eq!(partial.map(|date| date.to_string()), Some("1990-00-15".to_owned()));
}

#[test]
fn days_of_check_out_of_rule_19() {
    let out = Column::CheckOut;
    refuses(out, "00/05/2026", "CHECKOUT_RANGE");
    refuses(out, "14/00/2026", "CHECKOUT_RANGE");
    offers(out, "14/06/2569", "CHECKOUT_RANGE", "14/06/2026");
    refuses(out, "14/06/26", "CHECKOUT_FORMAT");
    refuses(out, "01/05/2026", "CHECKOUT_BEFORE_CHECKIN");
    assert_eq!(found(out, "02/05/2026"), None);
    assert_eq!(found(out, "14/06/2026"), None);
}

#[test]
fn codes_of_nationality_of_rule_20() {
    let column = Column::Nationality;
    offers(column, "DEU", "NATIONALITY_MAPPED_D", "D");
    assert!(checked(&with(column, "DEU"), Orders::default()).guest.is_some());
    refuses(column, "THA", "NOT_AN_ALIEN");
    refuses(column, "", "NATIONALITY_REQUIRED");
    offers(column, "Germany", "NATIONALITY_CODE", "D");
    refuses(column, "ZZZ", "NATIONALITY_CODE");
    for code in ["B13", "E01", "Y03", "usa", "GBN"] {
        assert_eq!(found(column, code), None, "{code}");
    }
    assert!(checked(&with(column, "XXA"), Orders::default()).guest.is_some());
}

#[test]
fn sex_passport_and_telephone() {
    let sex = Column::Gender;
    refuses(sex, " ", "GENDER_REQUIRED");
    offers(sex, "Female", "GENDER_CODE", "F");
    offers(sex, "ชาย", "GENDER_CODE", "M");
    refuses(sex, "X", "GENDER_CODE");
    assert_eq!(found(sex, "m"), None);
    refuses(Column::PassportNo, "", "PASSPORT_REQUIRED");
    refuses(Column::PassportNo, "1.23457E+08", "PASSPORT_FORMAT");
    refuses(Column::PassportNo, "A1", "PASSPORT_FORMAT");
    assert_eq!(found(Column::PassportNo, "512345678"), None);
    refuses(Column::Phone, "call me", "PHONE_UNREADABLE");
    assert_eq!(found(Column::Phone, "089-765-4321"), None);
}

#[test]
fn names_of_rules_21_and_44() {
    let name = |first: &str, last: &str| {
        let cells = Cells { first_name: first.to_owned(), last_name: last.to_owned(), ..cells() };
        let guest = checked(&cells, Orders::default()).guest.unwrap();
        (guest.first_name, guest.last_name)
    };
    let pair = |first: &str, last: &str| (first.to_owned(), last.to_owned());
    assert_eq!(name("José-María", "Müller"), pair("JOSE MARIA", "MUELLER"));
    assert_eq!(name("Sukarno", ""), pair("SUKARNO", ""));
    assert_eq!(name("Seán", "O'Brien"), pair("SEAN", "OBRIEN"));
    assert_eq!(name("Li", "-"), pair("LI", ""));
    refuses(Column::MiddleName, "สมชาย", "NAME_CHARACTER");
    for written in ["Mr. Anna", "MRS. Anna", "ms.Anna", "Miss. Anna", "Dr. Anna,", "Prof. Mr. Anna", "Anna, Mr."] {
        let offered = if written.starts_with("Prof") { "PROF MR ANNA" } else { "ANNA" };
        offers(Column::FirstName, written, "NAME_CHARACTER", offered);
    }
    offers(Column::LastName, "Drake_Missen", "NAME_CHARACTER", "DRAKE MISSEN");
    refuses(Column::FirstName, "Mr.", "NAME_CHARACTER");
    refuses(Column::FirstName, "=HYPERLINK(\"http://x\")", "NAME_CHARACTER");
    refuses(Column::FirstName, &"A".repeat(40), "NAME_TOO_LONG");
    offers(Column::FirstName, "", "FIRST_NAME_REQUIRED", "HOFFMANN");
}

#[test]
fn the_order_of_day_and_month_is_never_guessed() {
    let orders = |birth_date| Orders { birth_date, ..Orders::default() };
    let read = |text: &str, order| {
        let checked = checked(&with(Column::BirthDate, text), orders(order));
        let error = checked.errors.into_iter().next().map(|finding| (finding.code.code(), finding.suggestion));
        error.map_or_else(|| Ok(checked.guest.unwrap().birth_date.unwrap().to_string()), Err)
    };
    let day = |text: &str| Ok(text.to_owned());
    assert_eq!(read("04/11/1990", DayOrder::DayFirst), day("1990-11-04"));
    assert_eq!(read("04/11/1990", DayOrder::MonthFirst), day("1990-04-11"));
    let both = "04/11/1990 | 11/04/1990".to_owned();
    assert_eq!(read("04/11/1990", DayOrder::Unsaid), Err(("BIRTH_DATE_ORDER", Some(both))));
    assert_eq!(read("24/11/1990", DayOrder::Unsaid), day("1990-11-24"));
    assert_eq!(read("11/24/1990", DayOrder::Unsaid), day("1990-11-24"));
    assert_eq!(read("11/11/1990", DayOrder::Unsaid), day("1990-11-11"));
    assert_eq!(read("00/00/1990", DayOrder::Unsaid), day("1990-00-00"));
    for order in [DayOrder::DayFirst, DayOrder::MonthFirst, DayOrder::Unsaid] {
        assert_eq!(read("1990-11-04", order), day("1990-11-04"), "{order:?}");
    }
    let offered = |text: &str| Err(("BIRTH_DATE_FORMAT", Some(text.to_owned())));
    assert_eq!(read("11-04-1990", DayOrder::MonthFirst), offered("04/11/1990"));
    assert_eq!(read("11-04-1990", DayOrder::Unsaid), Err(("BIRTH_DATE_FORMAT", None)));
}

#[test]
fn codes_are_those_of_serde() {
    for code in Code::ALL {
        assert_eq!(serde_json::to_string(&code).unwrap(), format!("\"{}\"", code.code()));
    }
    for column in Column::ALL {
        assert_eq!(serde_json::to_string(&column).unwrap(), format!("\"{}\"", column.code()));
    }
}

proptest! {
    /// Whatever stands in the cells: either a guest without errors, or errors and no guest, and an offer can be taken.
    #[test]
    fn any_cell_is_answered(column in 0_usize..10, text in any::<String>()) {
        let column = Column::ALL[column];
        let result = checked(&with(column, &text), Orders::default());
        prop_assert_eq!(result.guest.is_some(), result.errors.is_empty());
        for finding in result.errors {
            if let Some(offer) = finding.suggestion.filter(|_| finding.code != Code::FirstNameRequired) {
                let again = checked(&with(column, &offer), Orders::default());
                prop_assert!(again.errors.iter().all(|error| error.code != finding.code), "{offer}");
            }
        }
    }

    /// Against a slow reading: every day of a century, written out, is read as itself, in both orders.
    #[test]
    fn every_day_is_read_as_itself(offset in 0_i32..40_000) {
        let day = crate::calendar::add_days(date(1916, 1, 1), offset);
        let (d, m, y) = (day.day(), day.month(), day.year());
        let first = format!("{d:02}/{m:02}/{y}");
        let other = format!("{m:02}/{d:02}/{y}");
        prop_assert_eq!(day::exact(&first, DayOrder::DayFirst), Ok(Some(day)));
        prop_assert_eq!(day::exact(&other, DayOrder::MonthFirst), Ok(Some(day)));
        let unsaid = day::exact(&first, DayOrder::Unsaid);
        if d > 12 || d == m {
            prop_assert_eq!(unsaid, Ok(Some(day)));
        } else {
            prop_assert!(matches!(unsaid, Err(Fault::Order(_))));
        }
        let buddhist = format!("{d:02}/{m:02}/{}", y + 543);
        prop_assert_eq!(day::exact(&buddhist, DayOrder::DayFirst), Err(Fault::BuddhistYear(Some(first))));
    }
}
