//! Tests of whole services: scripts with recorded output, the grid of who may do what, and properties that hold for every
//! bundle. A changed recording is a changed promise: it shows in the diff.

mod access_grid;
mod broken;
mod chart;
mod dates;
mod engine;
mod joins;
mod lint;
mod mutations;
mod properties;
mod reverting;
mod scripts;
pub(crate) mod services;
mod totality;
mod walk;
mod world;
