//! The columns of a list of guests, and the cells of one of its rows.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A column of the official template, the one that only the old file had, and those of the paper list, which online nobody must fill
/// in. The end of the permit to stay is both.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Column {
    FirstName,
    MiddleName,
    LastName,
    Gender,
    PassportNo,
    Nationality,
    BirthDate,
    CheckOut,
    Phone,
    /// "Expire Date of Stay" of the old file.
    PermitExpires,
    DocType,
    IssuingState,
    PassportExpires,
    VisaType,
    /// Into Thailand, not at the house.
    ArrivalDate,
    Port,
    ArrivalCardNo,
    Relationship,
    /// How a guest who was notified here before came back (rule 14).
    Returned,
}

impl Column {
    pub const ALL: [Self; 19] = [
        Self::FirstName,
        Self::MiddleName,
        Self::LastName,
        Self::Gender,
        Self::PassportNo,
        Self::Nationality,
        Self::BirthDate,
        Self::CheckOut,
        Self::Phone,
        Self::PermitExpires,
        Self::DocType,
        Self::IssuingState,
        Self::PassportExpires,
        Self::VisaType,
        Self::ArrivalDate,
        Self::Port,
        Self::ArrivalCardNo,
        Self::Relationship,
        Self::Returned,
    ];

    pub const fn code(self) -> &'static str {
        match self {
            Self::FirstName => "first_name",
            Self::MiddleName => "middle_name",
            Self::LastName => "last_name",
            Self::Gender => "gender",
            Self::PassportNo => "passport_no",
            Self::Nationality => "nationality",
            Self::BirthDate => "birth_date",
            Self::CheckOut => "check_out",
            Self::Phone => "phone",
            Self::PermitExpires => "permit_expires",
            Self::DocType => "doc_type",
            Self::IssuingState => "issuing_state",
            Self::PassportExpires => "passport_expires",
            Self::VisaType => "visa_type",
            Self::ArrivalDate => "arrival_date",
            Self::Port => "port",
            Self::ArrivalCardNo => "arrival_card_no",
            Self::Relationship => "relationship",
            Self::Returned => "returned",
        }
    }

    /// The letter of its column in the official template; what that does not have has none.
    pub const fn letter(self) -> &'static str {
        match self {
            Self::FirstName => "A",
            Self::MiddleName => "B",
            Self::LastName => "C",
            Self::Gender => "D",
            Self::PassportNo => "E",
            Self::Nationality => "F",
            Self::BirthDate => "G",
            Self::CheckOut => "H",
            Self::Phone => "I",
            _ => "",
        }
    }
}

/// The cells of one row, as they were written.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Cells {
    pub first_name: String,
    pub middle_name: String,
    pub last_name: String,
    pub gender: String,
    pub passport_no: String,
    pub nationality: String,
    pub birth_date: String,
    pub check_out: String,
    pub phone: String,
    pub permit_expires: String,
    /// What only the paper list has, by its columns.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub details: BTreeMap<Column, String>,
}

impl Cells {
    pub fn get(&self, column: Column) -> &str {
        match column {
            Column::FirstName => &self.first_name,
            Column::MiddleName => &self.middle_name,
            Column::LastName => &self.last_name,
            Column::Gender => &self.gender,
            Column::PassportNo => &self.passport_no,
            Column::Nationality => &self.nationality,
            Column::BirthDate => &self.birth_date,
            Column::CheckOut => &self.check_out,
            Column::Phone => &self.phone,
            Column::PermitExpires => &self.permit_expires,
            detail => self.details.get(&detail).map_or("", String::as_str),
        }
    }

    pub fn set(&mut self, column: Column, text: String) {
        let cell = match column {
            Column::FirstName => &mut self.first_name,
            Column::MiddleName => &mut self.middle_name,
            Column::LastName => &mut self.last_name,
            Column::Gender => &mut self.gender,
            Column::PassportNo => &mut self.passport_no,
            Column::Nationality => &mut self.nationality,
            Column::BirthDate => &mut self.birth_date,
            Column::CheckOut => &mut self.check_out,
            Column::Phone => &mut self.phone,
            Column::PermitExpires => &mut self.permit_expires,
            detail => self.details.entry(detail).or_default(),
        };
        *cell = text;
    }

    /// Whether nothing stands in the row.
    pub fn is_blank(&self) -> bool {
        Column::ALL.into_iter().all(|column| self.get(column).trim().is_empty())
    }
}
