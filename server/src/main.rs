//! The program `sala`: reads its command, and runs it.
//!
//! | module | is |
//! |---|---|
//! | `config` | settings from the command line and the environment, checked |
//! | `startup` | start and stop; the only clock and the only randomness |
//! | `app_state` | what handlers and jobs share |
//! | `router` | every URL |
//! | `api` | the rules in public, for other people's programs |
//! | `web` | rendering, forms, sessions, headers, limits, static files |
//! | `authenticator` | codes of authenticator apps, recovery codes |
//! | `routes` | one file a page: load, decide, render |
//! | `cases` | commands on cases, as one transaction each |
//! | `store` | Postgres: the only place that speaks SQL |
//! | `payments` | bills, payments, refunds: money in and out, as one transaction each |
//! | `jobs` | what is done after a commit: mail, late checks, effects |
//! | `present` | values of the core as a reader sees them |
//! | `messages` | the outbox: what people are told, and when it counts as received |
//! | `duties` | what people have to do by a day, and reminding them |
//! | `staff` | who works for an agency: appointed, moved, dismissed |
//! | `webhooks` | what an agency's own systems are told |
//! | `ports` | the world outside: mail, files, the scanner, other agencies' registers |
//! | `upload` | looks at what is handed in before it is kept |
//! | `documents` | receipts as PDF and QR, calendar files |
//! | `seed` | services and settings to publish, and the demonstration's people |
//! | `simulated_bank` | the bank of a demonstration, a program of its own |
//! | `commands` | the commands that are not `serve` |

mod api;
mod app_state;
mod authenticator;
mod cases;
mod commands;
mod config;
mod documents;
mod duties;
mod jobs;
mod messages;
mod payments;
mod ports;
mod present;
mod router;
mod routes;
mod seed;
mod simulated_bank;
mod staff;
mod startup;
mod stays;
mod store;
mod upload;
mod web;
mod webhooks;

#[cfg(test)]
mod testing;
#[cfg(test)]
mod tests;

use std::process::ExitCode;

/// `script/queries` asks the database while this crate is compiled: a new value makes cargo compile it.
const _: Option<&str> = option_env!("SALA_QUERIES");

/// A page is thousands of small pieces of text, for which glibc's allocator takes a quarter of the time of a request.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

use clap::Parser as _;

use self::config::{Cli, Command};

fn main() -> ExitCode {
    let cli = Cli::parse();
    if matches!(cli.command, Command::DrawPicture) {
        return upload::picture::process::run();
    }
    startup::start_logging();
    // In huge pages, which the kernel gives unasked, freed pieces are never given back: fifty files handed in at once took twice
    // the memory, and pages a fifth more time. The private PostgreSQL inherits it.
    if let Err(error) = rustix::thread::disable_transparent_huge_pages(true) {
        tracing::debug!(%error, "huge pages stay");
    }
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => {
            eprintln!("sala: cannot start threads: {error}");
            return ExitCode::FAILURE;
        }
    };
    match runtime.block_on(commands::run(cli)) {
        Ok(code) => code,
        Err(error) => {
            // For whoever typed the command: the whole chain, once, as text.
            eprintln!("sala: {error:#}");
            ExitCode::FAILURE
        }
    }
}
