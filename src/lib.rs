//! The domain of Sala, pure: no I/O, no clock, no randomness, no floats for money.
//!
//! | module | holds |
//! |---|---|
//! | [`text`], [`id`], [`money`] | languages and digits, typed ids and the printed case reference, satang |
//! | [`calendar`] | days in Bangkok, Buddhist years, working days, counting of days |
//! | [`identity`] | Thai id, phone, place, passport and MRZ, country, names |
//! | [`condition`] | the expressions of bundles (CEL) over named values |
//! | [`form`] | pages, fields, answers, checks, and the journey through them |
//! | [`workflow`] | definition, state, command, event; decide, evolve, effects, lint |
//! | [`duty`] | what a person has to do by a day, and when he is reminded |
//! | [`service`] | a bundle: form, workflow and everything else about one service, with its content hash |
//! | [`payment`] | fees, bills, PromptPay, the books |
//! | [`issued`] | documents that the state issues: kinds, numbers, where they stand on a day |
//! | [`authority`] | who may act for whom, in which services, until when |
//! | [`access`] | the only place that answers "may they?" |
//! | [`platforms`] | rules of law that no table can say |
//!
//! Everything that depends on the world (the instant, the calendar, settings, random numbers) is an argument.

pub mod access;
pub mod authority;
pub mod calendar;
pub mod condition;
pub mod duty;
pub mod form;
pub mod id;
pub mod identity;
pub mod issued;
pub mod money;
pub mod payment;
pub mod platforms;
pub mod service;
pub mod settings;
pub mod text;
pub mod value;
pub mod workflow;

#[cfg(test)]
mod tests;
