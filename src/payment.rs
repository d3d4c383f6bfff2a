//! Money that people owe and pay: what a service costs, the bill, how it is paid, and the books. Pure: amounts are whole
//! satang, the instant and the bank's words are arguments.
//!
//! | module | holds |
//! |---|---|
//! | [`fee`] | the fees of a bundle: formulas over answers and dated settings, item by item |
//! | [`bill`] | a bill with its reference, and what a bank's confirmation does to it (PP-6) |
//! | [`ledger`] | double entry: each transaction sums to zero |
//! | [`promptpay`] | the text of a PromptPay QR code, written and read (PP-1 to PP-5) |
//! | [`barcode`] | the barcode for a bank's counter (PP-8), as Code 128 |
//! | [`statement`] | a bank's statement of a day, compared with what was confirmed |

pub mod barcode;
pub mod bill;
pub mod fee;
pub mod ledger;
pub mod promptpay;
pub mod statement;
