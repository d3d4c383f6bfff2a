//! Tests of the whole server over HTTP, with a real Postgres, and of what the database itself refuses.

mod correction;
mod counter;
mod desk;
mod filing;
mod hostile;
mod licence;
mod limits;
mod messages;
mod migration;
mod officers;
mod refusals;
mod report;
mod sample;
mod walls;
