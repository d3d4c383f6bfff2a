//! A real HTTP listener that keeps what it gets and answers as it is told: for gateways and partners of others.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

/// How one request is answered.
#[derive(Debug, Clone)]
pub enum Answer {
    Status(u16),
    /// Taken, and then the connection is cut.
    Cut,
    /// Two answers, one behind the other.
    Twice(u16, u16),
    /// Elsewhere.
    Redirect(String),
}

/// A request as it came: the head in lower case.
#[derive(Debug, Clone)]
pub struct Received {
    pub head: String,
    pub body: String,
}

impl Received {
    pub fn header(&self, name: &str) -> &str {
        let lines = self.head.lines().filter_map(|line| line.split_once(": "));
        lines.filter(|(found, _)| *found == name).map(|(_, value)| value).next().unwrap_or_default()
    }

    pub fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.body).unwrap()
    }
}

#[derive(Default)]
struct Inner {
    received: Vec<Received>,
    answers: VecDeque<Answer>,
    /// When no answer is prepared.
    otherwise: Option<u16>,
}

#[derive(Clone)]
pub struct Receiver {
    pub url: String,
    inner: Arc<Mutex<Inner>>,
}

impl Receiver {
    pub async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/hook", listener.local_addr().unwrap());
        let inner = Arc::<Mutex<Inner>>::default();
        let receiver = Self { url, inner };
        let serving = receiver.clone();
        tokio::spawn(async move {
            loop {
                let Ok((stream, _)) = listener.accept().await else { return };
                let serving = serving.clone();
                tokio::spawn(async move { serving.serve(stream).await });
            }
        });
        receiver
    }

    /// The next requests are answered so; all others with 200.
    pub fn answer(&self, answers: &[Answer]) {
        self.inner.lock().unwrap().answers = answers.iter().cloned().collect();
    }

    /// Whatever is not prepared is answered so.
    pub fn otherwise(&self, status: u16) {
        self.inner.lock().unwrap().otherwise = Some(status);
    }

    pub fn received(&self) -> Vec<Received> {
        self.inner.lock().unwrap().received.clone()
    }

    async fn serve(&self, mut stream: TcpStream) -> Option<()> {
        let mut bytes = Vec::new();
        let (head, body) = loop {
            let mut part = [0; 4096];
            let length = stream.read(&mut part).await.ok().filter(|length| *length > 0)?;
            bytes.extend_from_slice(&part[..length]);
            let text = String::from_utf8_lossy(&bytes).into_owned();
            let Some((head, body)) = text.split_once("\r\n\r\n") else { continue };
            let head = head.to_ascii_lowercase();
            let length = head.split("content-length: ").nth(1)?.lines().next()?.parse::<usize>().ok()?;
            if body.len() >= length {
                break (head, body.to_owned());
            }
        };
        let answer = {
            let mut inner = self.inner.lock().unwrap();
            inner.received.push(Received { head, body });
            let otherwise = Answer::Status(inner.otherwise.unwrap_or(200));
            inner.answers.pop_front().unwrap_or(otherwise)
        };
        let plain = |status: u16| format!("HTTP/1.1 {status} X\r\nContent-Length: 2\r\n\r\n{{}}");
        let answer = match answer {
            Answer::Cut => return None,
            Answer::Status(status) => plain(status),
            Answer::Twice(first, second) => plain(first) + &plain(second),
            Answer::Redirect(to) => format!("HTTP/1.1 302 X\r\nLocation: {to}\r\nContent-Length: 0\r\n\r\n"),
        };
        stream.write_all(answer.as_bytes()).await.ok()
    }
}
