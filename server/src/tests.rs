//! Tests of the whole server over HTTP, with a real Postgres, and of what the database itself refuses.

mod counter;
mod desk;
mod due;
mod filing;
mod hostile;
mod licence;
mod migration;
mod officers;
mod publishing;
mod report;
mod sample;
mod walls;
