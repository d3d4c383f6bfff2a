//! The other side of `script/bench`: an Axum handler that does nothing but answer with bytes it was given, to compare the
//! rendering of a page with.
//!
//! `same_bytes ADDRESS:PORT FILE…`: each file is an answer as it went over the wire, header lines, an empty line and the
//! body. The first is served at `/0`, the next at `/1`, and so on.

use axum::Router;
use axum::body::Bytes;
use axum::http::{HeaderMap, HeaderName, HeaderValue};
use axum::routing::get;
use std::error::Error;

/// What the server writes itself.
const OWN: [&str; 4] = ["content-length", "transfer-encoding", "connection", "date"];

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let address = arguments.next().ok_or("usage: same_bytes ADDRESS:PORT FILE…")?;
    let mut router = Router::new();
    for (number, file) in arguments.enumerate() {
        let (headers, body) = answer(&std::fs::read(file)?)?;
        let handler = get(move || std::future::ready((headers.clone(), body.clone())));
        router = router.route(&format!("/{number}"), handler);
    }
    let listener = tokio::net::TcpListener::bind(address).await?;
    Ok(axum::serve(listener, router).await?)
}

fn answer(file: &[u8]) -> Result<(HeaderMap, Bytes), Box<dyn Error>> {
    let end = file.windows(4).position(|four| four == b"\r\n\r\n").ok_or("no empty line after the headers")?;
    let (head, body) = file.split_at(end);
    let mut headers = HeaderMap::new();
    for line in std::str::from_utf8(head)?.lines() {
        let Some((name, value)) = line.split_once(": ") else { continue };
        if !OWN.contains(&name.to_ascii_lowercase().as_str()) {
            headers.append(name.parse::<HeaderName>()?, value.parse::<HeaderValue>()?);
        }
    }
    Ok((headers, Bytes::copy_from_slice(body.get(4..).unwrap_or_default())))
}
