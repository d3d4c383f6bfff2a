//! Who and where somebody is: numbers, documents, names, countries and places, each read from what people type and checked
//! by rule. Uses [`crate::text`] and [`crate::calendar`] only, and data that is compiled in.
//!
//! Rule numbers are those of the domain facts of the foreigner platform, sections 8 and 9. Each module stands alone, so
//! that a browser part which checks a passport does not carry the list of places with it.

pub mod address;
pub mod country;
pub mod mrz;
pub mod name;
pub mod passport;
pub mod phone;
pub mod place;
pub mod port_of_entry;
pub mod thai_id;
