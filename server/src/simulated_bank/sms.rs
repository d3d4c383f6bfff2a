//! The gateway for text messages of a demonstration: what the portal sends to a telephone is shown on a page, the newest first.

use super::page::escape;
use crate::startup::Clock;
use axum::extract::{DefaultBodyLimit, State};
use axum::http::StatusCode;
use axum::response::Html;
use axum::routing::get;
use axum::{Json, Router};
use serde::Deserialize;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Messages that are kept.
const KEPT: usize = 200;
/// Longest message that is taken, in bytes of JSON.
const LONGEST: usize = 8 * 1024;

#[derive(Debug, Clone)]
struct Gateway {
    clock: Clock,
    messages: Arc<Mutex<Vec<(String, Message)>>>,
}

/// As the portal sends it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
struct Message {
    id: String,
    to: String,
    text: String,
}

impl Gateway {
    fn messages(&self) -> MutexGuard<'_, Vec<(String, Message)>> {
        self.messages.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Takes messages by POST, and shows them.
pub(super) fn router(clock: Clock) -> Router {
    let gateway = Gateway { clock, messages: Arc::default() };
    Router::new().route("/", get(show).post(take)).layer(DefaultBodyLimit::max(LONGEST)).with_state(gateway)
}

/// A message that was sent again, since the answer was lost, is the same one.
async fn take(State(gateway): State<Gateway>, Json(message): Json<Message>) -> StatusCode {
    let at = format!("{:.0}", gateway.clock.now());
    let mut messages = gateway.messages();
    if messages.iter().all(|(_, known)| known.id != message.id) {
        let surplus = (messages.len() + 1).saturating_sub(KEPT);
        messages.drain(..surplus);
        messages.push((at, message));
    }
    StatusCode::ACCEPTED
}

async fn show(State(gateway): State<Gateway>) -> Html<String> {
    let line = |(at, message): &(String, Message)| {
        format!("<li>{} to {}: {}</li>", escape(at), escape(&message.to), escape(&message.text))
    };
    let lines: Vec<String> = gateway.messages().iter().rev().map(line).collect();
    let lines = if lines.is_empty() { "<li>None yet.</li>".to_owned() } else { lines.concat() };
    Html(format!(
        "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Simulated text messages</title>\
         <meta http-equiv=\"refresh\" content=\"5\"><meta name=\"viewport\" content=\"width=device-width\"></head><body><main>\
         <h1>Simulated text messages</h1><p>For demonstrations: nothing reaches a telephone. The newest is the first.</p>\
         <ul>{lines}</ul></main></body></html>"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_message_sent_twice_is_shown_once_and_stays_text() {
        let gateway = Gateway { clock: Clock::system(), messages: Arc::default() };
        let message =
            |id: &str| Message { id: id.to_owned(), to: "+66812345678".to_owned(), text: "<b>1 & 2".to_owned() };
        for id in ["a", "a", "b"] {
            assert_eq!(take(State(gateway.clone()), Json(message(id))).await, StatusCode::ACCEPTED);
        }
        let Html(page) = show(State(gateway.clone())).await;
        assert_eq!(page.matches("+66812345678: &lt;b&gt;1 &amp; 2").count(), 2, "{page}");
        for id in 0..300 {
            take(State(gateway.clone()), Json(message(&id.to_string()))).await;
        }
        assert_eq!(gateway.messages().len(), KEPT);
    }
}
