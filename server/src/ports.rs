//! Other parties: each module is a port with what stands behind it, so that nobody else knows how they are spoken to.

pub mod agencies;
pub mod bank;
pub mod files;
pub mod http;
pub mod immigration;
pub mod mail;
pub mod scanner;
pub mod sms;
pub mod time_stamp;
pub mod watch_list;

/// The registers that can be asked, by the names that services give them.
pub const REGISTERS: [&str; 1] = ["immigration"];
