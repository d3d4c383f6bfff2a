//! Tests of the whole server over HTTP, with a real Postgres, and of what the database itself refuses.

mod clamd;
mod commands;
mod correction;
mod counter;
mod desk;
mod documents;
mod due;
mod filing;
mod hostile;
mod hostile_uploads;
mod jobs;
mod licence;
mod limits;
mod lists;
mod messages;
mod migration;
mod officers;
mod publishing;
mod refusals;
mod refused_commands;
mod report;
mod sample;
mod servers;
mod walls;
