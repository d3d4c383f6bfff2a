//! The workflow engine: it decides, and asks nobody anything.
//!
//! [`decide`] turns a command into events or a refusal, [`evolve`] folds an event into the state, [`effects`] names what
//! must be done in the world because of an event, [`lint`] finds what is wrong with a definition before it is published,
//! [`chart()`](chart::chart) lays it out as a picture.
//! The instant, the actor, the calendar and the settings come with the [`Context`]; the store runs the effects.

pub mod appointment;
pub mod branch;
pub mod chart;
pub mod clock;
pub mod command;
pub mod decide;
pub mod definition;
pub mod document;
pub mod effect;
pub mod event;
pub mod evolve;
pub mod lint;
pub mod migrate;
pub mod state;
pub mod timer;

pub use command::{Command, Context, Refusal};
pub use decide::decide;
pub use definition::Definition;
pub use effect::{Effect, effects};
pub use event::{Acted, Event, What};
pub use evolve::evolve;
pub use lint::{Finding, lint};
pub use state::State;
