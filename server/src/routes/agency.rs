//! An agency's own affairs, for its administrators, who see no case.

pub mod staff;
pub mod webhooks;
