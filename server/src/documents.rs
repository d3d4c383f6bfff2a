//! What people take away: issued documents as signed PDFs, the statements and QR codes on them, the next due date as a
//! calendar file.
//!
//! Plain values in, bytes or text out: nothing here asks the store, the clock or the network. Texts come from `locales/`.

pub mod calendar;
pub mod paper;
pub mod qr;
pub mod signature;
pub mod statement;
mod typesetting;
