//! Tests of the whole server over HTTP, with a real Postgres, and of what the database itself refuses.

mod commands;
mod correction;
mod counter;
mod desk;
mod due;
mod filing;
mod finance;
mod hostile;
mod issued;
mod jobs;
mod licence;
mod limits;
mod lists;
mod messages;
mod migration;
mod officers;
mod payment_walls;
mod payments;
mod publishing;
mod refunds;
mod refusals;
mod refused_commands;
mod report;
mod sample;
mod servers;
mod walls;
