//! A guest as a hotel's system tells him, and what is wrong with him.

use crate::routes::stays::fields;
use sala::platforms::foreigner::stay_notice::row::{Cells, Column, Finding};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// A guest. Dates as `YYYY-MM-DD`, or as in the template `DD/MM/YYYY`; of birth also with `00` for what is not known. What only the
/// paper list has need not be told.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(default, deny_unknown_fields)]
pub struct GuestIn {
    /// Latin letters; the only name stands here.
    first_name: String,
    middle_name: String,
    last_name: String,
    /// `M`, `F` or `X`.
    gender: String,
    passport_no: String,
    /// ICAO code.
    nationality: String,
    birth_date: String,
    check_out: String,
    phone: String,
    room: String,
    /// Until when he is permitted to stay.
    permit_expires: String,
    /// `TR`, `P30`, `NON-B` and so on.
    visa_type: String,
    /// Into Thailand, not at the house.
    arrival_date: String,
    /// The code of a port of entry, as `BKK`.
    port: String,
    arrival_card_no: String,
    /// `PASSPORT`, `TRAVEL_DOC`, `CERT_OF_IDENTITY` or `BORDER_PASS`.
    doc_type: String,
    /// ICAO code, where it is another than the nationality.
    issuing_state: String,
    passport_expires: String,
    /// To the host.
    relationship: String,
    /// How a guest who was notified at this place before comes back: `SAME_PERMIT` when the permit from then still holds, so that no
    /// new notice is needed, `NEW_PERMIT` when he has another; empty when nobody knows.
    returned: String,
}

impl GuestIn {
    /// As a row of a file has him.
    pub fn cells(&self) -> Cells {
        let mut cells = Cells {
            first_name: self.first_name.clone(),
            middle_name: self.middle_name.clone(),
            last_name: self.last_name.clone(),
            gender: self.gender.clone(),
            passport_no: self.passport_no.clone(),
            nationality: self.nationality.clone(),
            birth_date: as_in_template(&self.birth_date),
            check_out: as_in_template(&self.check_out),
            phone: self.phone.clone(),
            permit_expires: as_in_template(&self.permit_expires),
            ..Cells::default()
        };
        let told = [
            (Column::VisaType, self.visa_type.clone()),
            (Column::ArrivalDate, as_in_template(&self.arrival_date)),
            (Column::Port, self.port.clone()),
            (Column::ArrivalCardNo, self.arrival_card_no.clone()),
            (Column::DocType, self.doc_type.clone()),
            (Column::IssuingState, self.issuing_state.clone()),
            (Column::PassportExpires, as_in_template(&self.passport_expires)),
            (Column::Relationship, self.relationship.clone()),
            (Column::Returned, self.returned.clone()),
        ];
        for (column, text) in told.into_iter().filter(|(_, text)| !text.is_empty()) {
            cells.set(column, text);
        }
        cells
    }

    pub fn room(&self) -> String {
        fields::room(&self.room)
    }
}

/// A date of ISO 8601 as the template writes it; all else as it stands.
pub fn as_in_template(date: &str) -> String {
    let parts: Vec<&str> = date.trim().split('-').collect();
    match parts[..] {
        [year, month, day] if year.len() == 4 => format!("{day}/{month}/{year}"),
        _ => date.to_owned(),
    }
}

/// What is wrong, or was changed.
#[derive(Debug, Serialize, ToSchema)]
pub struct FindingOut {
    pub field: &'static str,
    pub code: &'static str,
    /// What to write instead.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub suggestion: Option<String>,
}

impl From<&Finding> for FindingOut {
    fn from(finding: &Finding) -> Self {
        Self { field: finding.column.code(), code: finding.code.code(), suggestion: finding.suggestion.clone() }
    }
}
