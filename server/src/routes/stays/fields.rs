//! The inputs of a guest: those of the template, and those that only the paper list has.

use super::finding;
use crate::present::answer::port_name;
use crate::store::stay::Stay;
use app::i18n::text;
use app::pages::stay::{GuestField, StayStatus};
use app::parts::form_field::Choice;
use jiff::civil::Date;
use sala::identity::passport::{DocType, PartialDate};
use sala::identity::port_of_entry::PORTS_OF_ENTRY;
use sala::platforms::foreigner::stay_notice::row::day::written;
use sala::platforms::foreigner::stay_notice::row::detail::VISA_TYPES;
use sala::platforms::foreigner::stay_notice::row::{Cells, Checked, Column};
use sala::platforms::foreigner::stay_notice::timing::Entry;
use sala::text::{Lang, clean_line};

/// Letters of a room's number.
const ROOM: usize = 10;
pub const ROOM_KEY: &str = "room";

/// What only the paper list has.
pub const FURTHER: [Column; 9] = [
    Column::PermitExpires,
    Column::VisaType,
    Column::ArrivalDate,
    Column::Port,
    Column::ArrivalCardNo,
    Column::DocType,
    Column::IssuingState,
    Column::PassportExpires,
    Column::Relationship,
];

/// The number of a room as it is kept.
pub fn room(typed: &str) -> String {
    clean_line(typed).chars().take(ROOM).collect()
}

/// The inputs of these columns, with the room among them, and of the paper list.
pub fn fields(lang: Lang, columns: &[Column], cells: &Cells, room: &str, checked: Option<&Checked>) -> Vec<GuestField> {
    let room = GuestField { key: ROOM_KEY, value: room.to_owned(), ..GuestField::default() };
    let first = columns.iter().map(|column| field(lang, *column, cells, checked));
    let further = FURTHER.into_iter().map(|column| GuestField { further: true, ..field(lang, column, cells, checked) });
    first.chain([room]).chain(further).collect()
}

/// The input of one column.
pub fn field(lang: Lang, column: Column, cells: &Cells, checked: Option<&Checked>) -> GuestField {
    let found = checked.and_then(|checked| checked.errors.iter().find(|finding| finding.column == column));
    GuestField {
        key: column.code(),
        value: cells.get(column).to_owned(),
        error: found.map(|found| finding(lang, found)),
        options: options(lang, column),
        further: false,
    }
}

// text keys: tm28-field-visa_type-, tm28-field-doc_type-, stay-returned-

fn options(lang: Lang, column: Column) -> Vec<Choice> {
    let said = |prefix: &str, code: &str| Choice::new(code, text(lang, &format!("{prefix}{code}"), &[]));
    match column {
        Column::VisaType => VISA_TYPES.into_iter().map(|code| said("tm28-field-visa_type-", code)).collect(),
        Column::DocType => DocType::ALL.into_iter().map(|kind| said("tm28-field-doc_type-", kind.code())).collect(),
        Column::Returned => Entry::ALL.into_iter().map(|entry| said("stay-returned-", entry.code())).collect(),
        Column::Port => PORTS_OF_ENTRY.iter().map(|port| Choice::new(port.code, port_name(lang, port.code))).collect(),
        _ => Vec::new(),
    }
}

/// The cells that a stay would come from.
pub fn cells_of(stay: &Stay) -> Cells {
    let (guest, details) = (&stay.guest, &stay.guest.details);
    let day = |day: Option<Date>| day.map(|day| written(PartialDate::from(day))).unwrap_or_default();
    let mut cells = Cells {
        first_name: guest.first_name.clone(),
        middle_name: guest.middle_name.clone(),
        last_name: guest.last_name.clone(),
        gender: guest.sex.code().to_owned(),
        passport_no: guest.passport_no.to_string(),
        nationality: guest.nationality.clone(),
        birth_date: guest.birth_date.map(written).unwrap_or_default(),
        check_out: day(guest.check_out),
        phone: guest.phone.as_ref().map(sala::identity::phone::Phone::national).unwrap_or_default(),
        permit_expires: day(guest.permit_expires),
        ..Cells::default()
    };
    let told = [
        (Column::DocType, details.doc_type.map(DocType::code).unwrap_or_default().to_owned()),
        (Column::IssuingState, details.issuing_state.clone()),
        (Column::PassportExpires, day(details.passport_expires)),
        (Column::VisaType, details.visa_type.clone()),
        (Column::ArrivalDate, day(details.arrival_date)),
        (Column::Port, details.port.clone()),
        (Column::ArrivalCardNo, details.arrival_card_no.clone()),
        (Column::Relationship, details.relationship.clone()),
        (Column::Returned, details.returned.map(Entry::code).unwrap_or_default().to_owned()),
    ];
    for (column, value) in told.into_iter().filter(|(_, value)| !value.is_empty()) {
        cells.set(column, value);
    }
    cells
}

/// What has become of a stay by that day.
pub fn status(stay: &Stay, today: Date) -> Vec<StayStatus> {
    let left = stay.guest.check_out.is_some_and(|day| day <= today);
    let stands = StayStatus::stands(left, stay.cancelled_at.is_some());
    StayStatus::all(stands, stay.late, stay.corrected_at.is_some())
}
