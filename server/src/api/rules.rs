//! The rules that are answered in public. A rule is a file here, with its question, its answer and one pure function that asks
//! the core, and an entry in [`ALL`].

mod address;
mod date;
mod evisa;
mod mrz;
mod name_match;
mod overstay;
mod phone;
mod tdac;
mod thai_id;
mod tm28;
mod tm30;
mod tm30_row;
mod tm47;

use super::rule::Rule;

/// Every rule, in the order of the contract.
pub const ALL: &[Rule] = &[
    // Persons, numbers, places.
    Rule::of::<mrz::In>(),
    Rule::of::<thai_id::In>(),
    Rule::of::<phone::In>(),
    Rule::of::<address::In>(),
    Rule::of::<date::In>(),
    Rule::of::<name_match::In>(),
    // Foreigners.
    Rule::of::<tm47::In>(),
    Rule::of::<tm30::In>(),
    Rule::of::<tm30_row::In>(),
    Rule::of::<tm28::In>(),
    Rule::of::<tdac::In>(),
    Rule::of::<evisa::In>(),
    Rule::of::<overstay::In>(),
];

/// The rule of a name.
pub fn find(name: &str) -> Option<&'static Rule> {
    ALL.iter().find(|rule| rule.name == name)
}
