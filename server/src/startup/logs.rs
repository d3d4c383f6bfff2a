//! Logs: one line an event, as JSON unless somebody looks at a terminal.
//!
//! What is logged carries ids and codes, never answers, names, numbers, addresses of mail or query strings. Dependencies
//! that would print statements or headers are kept to warnings.

use std::io::{self, IsTerminal as _};

use tracing_subscriber::EnvFilter;

/// What is logged unless `RUST_LOG` says otherwise.
const DEFAULT_FILTER: &str = "info,sqlx=warn,hyper=warn,lettre=warn,tower_http=info,typst=warn";

/// Begins to log to standard error. Called once, by `main`.
pub fn start_logging() {
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new(DEFAULT_FILTER));
    let logs = tracing_subscriber::fmt().with_env_filter(filter).with_writer(io::stderr);
    if io::stderr().is_terminal() {
        logs.compact().with_target(false).init();
    } else {
        logs.json().flatten_event(true).init();
    }
}
