//! What the paper list has of a stay beside the columns of the official template (TM.30; online nobody must tell it), and how a
//! guest came back (rule 14). What cannot be read is refused where somebody is typing, and left out where a file is filed.

use super::super::nationality::{Issuer, issuer};
use super::super::timing::Entry;
use super::day::{DayOrder, exact};
use super::{Cells, Checks, Code, Column, Notes};
use crate::identity::country::normalise_code;
use crate::identity::passport::DocType;
use crate::identity::port_of_entry::port_of_entry;
use crate::text::clean_line;
use jiff::civil::Date;

/// The types of visa that are told apart, as the change of address has them.
pub const VISA_TYPES: [&str; 26] = [
    "TR", "P30", "P60", "PP30", "PP90", "VOA", "TS", "NON-B", "NON-O", "NON-OA", "NON-OX", "ED", "NON-IM", "NON-IB",
    "NON-EX", "NON-M", "NON-R", "NON-RS", "NON-F", "SMART", "LTR", "DTV", "PE", "PR", "OFFICIAL", "OTHER",
];

/// Letters of the number of an arrival card, and characters of a relationship.
const CARD: usize = 20;
const RELATIONSHIP: usize = 60;

/// What was told beside the template; what was not is empty.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Details {
    pub doc_type: Option<DocType>,
    /// ICAO's code of the state that issued the document, where it is another than that of the nationality.
    pub issuing_state: String,
    pub passport_expires: Option<Date>,
    /// One of [`VISA_TYPES`].
    pub visa_type: String,
    pub arrival_date: Option<Date>,
    /// The code of a port of entry.
    pub port: String,
    pub arrival_card_no: String,
    pub relationship: String,
    /// How he came back, where he was notified at this place before.
    pub returned: Option<Entry>,
}

/// Reads them.
pub(super) fn read(cells: &Cells, checks: &Checks<'_>, notes: &mut Notes) -> Details {
    if cells.details.is_empty() {
        return Details::default();
    }
    let mut reader = Reader { cells, checks, notes };
    let orders = &checks.orders;
    Details {
        doc_type: reader.one(Column::DocType, |text| DocType::parse(&code(text))),
        issuing_state: reader
            .one(Column::IssuingState, |text| normalise_code(text).map(str::to_owned))
            .unwrap_or_default(),
        passport_expires: reader.day(Column::PassportExpires, orders.passport_expires, |_| true),
        visa_type: reader.one(Column::VisaType, visa_type).unwrap_or_default(),
        // Nobody came to the house before he came into the country.
        arrival_date: reader.day(Column::ArrivalDate, orders.arrival_date, |day| day <= checks.check_in),
        port: reader
            .one(Column::Port, |text| port_of_entry(&code(text)).map(|port| port.code.to_owned()))
            .unwrap_or_default(),
        arrival_card_no: reader.one(Column::ArrivalCardNo, card).unwrap_or_default(),
        relationship: reader
            .one(Column::Relationship, |text| (text.chars().count() <= RELATIONSHIP).then(|| text.to_owned()))
            .unwrap_or_default(),
        returned: reader.one(Column::Returned, |text| Entry::parse(&code(text))),
    }
}

/// The official template has no column for the state that issued the document, and the register knows a document by that state. Where
/// the nationality says it, it is taken from there; where it cannot, a further column or the form for one guest is asked for.
pub(super) fn name_issuer(details: &mut Details, nationality: Option<&str>, cells: &Cells, notes: &mut Notes) {
    let told = clean_line(cells.get(Column::IssuingState));
    if !details.issuing_state.is_empty() || !matches!(told.as_str(), "" | "-") {
        return;
    }
    match nationality.map(issuer) {
        Some(Issuer::Other(state)) => state.clone_into(&mut details.issuing_state),
        Some(Issuer::Unsaid) => notes.warn(Column::IssuingState, Code::IssuingStateMissing, None),
        Some(Issuer::Same) | None => {}
    }
}

struct Reader<'a, 'b> {
    cells: &'a Cells,
    checks: &'a Checks<'b>,
    notes: &'a mut Notes,
}

impl Reader<'_, '_> {
    /// A cell, if something stands in it.
    fn one<T>(&mut self, column: Column, read: impl Fn(&str) -> Option<T>) -> Option<T> {
        let text = clean_line(self.cells.get(column));
        if text.is_empty() || text == "-" {
            return None;
        }
        let value = read(&text);
        if value.is_none() && self.checks.typed {
            self.notes.error(column, Code::DetailFormat, None);
        } else if value.is_none() {
            self.notes.warn(column, Code::DetailUnreadable, None);
        }
        value
    }

    fn day(&mut self, column: Column, order: DayOrder, is_right: impl Fn(Date) -> bool) -> Option<Date> {
        self.one(column, |text| exact(text, order).ok().flatten().filter(|day| is_right(*day)))
    }
}

/// A code as people write it: "re-entry permit" is `RE_ENTRY_PERMIT`.
fn code(text: &str) -> String {
    text.to_uppercase().replace([' ', '-'], "_")
}

fn visa_type(text: &str) -> Option<String> {
    let text = text.to_uppercase().replace(' ', "-");
    VISA_TYPES.into_iter().find(|kind| *kind == text).map(str::to_owned)
}

fn card(text: &str) -> Option<String> {
    let number = text.to_uppercase().replace([' ', '-'], "");
    let fits = number.len() <= CARD && number.bytes().all(|byte| byte.is_ascii_alphanumeric());
    (fits && !number.is_empty()).then_some(number)
}

#[cfg(test)]
mod tests {
    use super::super::{Checked, Orders, check};
    use super::*;
    use jiff::civil::date;

    fn cells() -> Cells {
        Cells {
            first_name: "Anna".to_owned(),
            gender: "F".to_owned(),
            passport_no: "C01X00T47".to_owned(),
            nationality: "D".to_owned(),
            ..Cells::default()
        }
    }

    fn looked_at(cells: &Cells, typed: bool) -> Checked {
        let (check_in, today) = (date(2026, 5, 2), date(2026, 5, 3));
        check(cells, &Checks { check_in, today, further_nationalities: &[], orders: Orders::default(), typed })
    }

    fn checked(typed: bool, details: &[(Column, &str)]) -> Checked {
        let mut cells = cells();
        for (column, text) in details {
            cells.set(*column, (*text).to_owned());
        }
        looked_at(&cells, typed)
    }

    #[test]
    fn the_paper_lists_columns_are_read() {
        let told = [
            (Column::DocType, "travel doc"),
            (Column::IssuingState, "DEU"),
            (Column::PassportExpires, "01/02/2030"),
            (Column::VisaType, "non b"),
            (Column::ArrivalDate, "30/04/2026"),
            (Column::Port, "hkt"),
            (Column::ArrivalCardNo, "ab 12-34"),
            (Column::Relationship, "น้องชาย"),
            (Column::Returned, "same permit"),
        ];
        let guest = checked(true, &told).guest.unwrap();
        let details = guest.details;
        assert_eq!((details.doc_type, details.issuing_state.as_str()), (Some(DocType::TravelDoc), "D"));
        assert_eq!((details.passport_expires, details.arrival_date), (Some(date(2030, 2, 1)), Some(date(2026, 4, 30))));
        assert_eq!((details.visa_type.as_str(), details.port.as_str()), ("NON-B", "HKT"));
        assert_eq!((details.arrival_card_no.as_str(), details.relationship.as_str()), ("AB1234", "น้องชาย"));
        assert_eq!(details.returned, Some(Entry::SamePermit));
    }

    #[test]
    fn what_need_not_be_told_is_left_out_of_a_file_and_refused_where_it_is_typed() {
        let unreadable = [
            (Column::DocType, "driving licence"),
            (Column::IssuingState, "nowhere"),
            (Column::PassportExpires, "31/02/2030"),
            (Column::VisaType, "B"),
            (Column::ArrivalDate, "03/05/2026"),
            (Column::Port, "ZRH"),
            (Column::ArrivalCardNo, "№ 1"),
            (Column::Returned, "yes"),
        ];
        for one in unreadable {
            let file = checked(false, &[one]);
            assert_eq!(file.guest.map(|guest| guest.details), Some(Details::default()), "{one:?}");
            assert_eq!((file.warnings[0].column, file.warnings[0].code), (one.0, Code::DetailUnreadable));
            let typed = checked(true, &[one]);
            assert_eq!((typed.guest, typed.errors[0].code), (None, Code::DetailFormat), "{one:?}");
        }
        assert!(checked(true, &[(Column::Port, " - "), (Column::VisaType, "")]).guest.is_some());
    }

    #[test]
    fn who_is_no_states_national_has_a_document_of_a_state() {
        let issuer = |nationality: &str, state: &str| {
            let mut cells = Cells { nationality: nationality.to_owned(), ..cells() };
            cells.set(Column::IssuingState, state.to_owned());
            let found = looked_at(&cells, false);
            let warned: Vec<_> = found.warnings.iter().map(|warning| (warning.column, warning.code)).collect();
            (found.guest.unwrap().details.issuing_state, warned)
        };
        let plain = |state: &str| (state.to_owned(), vec![]);
        assert_eq!(issuer("GBN", ""), plain("GBR"), "a British National (Overseas)");
        assert_eq!(issuer("USA", ""), plain(""), "the state of the nationality");
        assert_eq!(issuer("XXB", "DEU"), plain("D"), "a refugee with a document of Germany");
        for code in ["XXA", "XXB", "XXC", "XXX"] {
            let asked = (String::new(), vec![(Column::IssuingState, Code::IssuingStateMissing)]);
            assert_eq!(issuer(code, " - "), asked, "{code}");
        }
    }
}
