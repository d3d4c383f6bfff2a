//! One file an area: load, decide, render. Paths are spelled in `app::url`; `router.rs` puts them together.

pub mod account;
pub mod agency;
pub mod apply;
pub mod arrival_card;
pub mod ask;
pub mod bank;
pub mod case;
pub mod check;
pub mod document;
pub mod files;
pub mod finance;
pub mod home;
pub mod officer;
pub mod places;
pub mod receipt;
pub mod rules_api;
pub mod service;
pub mod stays;
pub mod visa;
