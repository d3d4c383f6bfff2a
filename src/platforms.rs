//! Rules of law that are more than a table or an expression, by platform. Each is a pure function of facts and settings,
//! documented with its section of law, and referred to by name from a service's bundle.

mod because;
pub mod filing;
pub mod foreigner;
pub mod outage;

pub use self::because::Because;
