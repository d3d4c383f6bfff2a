//! What people take away: the receipt as a PDF, its QR code, the next due date as a calendar file.
//!
//! Plain values in, bytes or text out: nothing here asks the store, the clock or the network. Texts come from `locales/`.

pub mod calendar;
pub mod qr;
pub mod receipt;
mod typesetting;
