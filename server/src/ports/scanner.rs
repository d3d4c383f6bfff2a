//! The scanner for malware: `ClamAV`'s clamd, asked by INSTREAM over its socket. A content goes there as it is read; neither
//! side holds it whole.

use crate::config::ClamdSocket;
use axum::body::Bytes;
use futures_util::{Stream, StreamExt as _};
use std::io;
use std::pin::pin;
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
use tokio::net::{TcpStream, UnixStream};
use tokio::time::timeout;

/// How long one scan may take: less than the lease of its job.
const WITHIN: Duration = Duration::from_secs(50);
/// Bytes of the longest answer that is read.
const LONGEST_ANSWER: u64 = 4096;

/// What clamd says of a content.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    Clean,
    Infected,
    /// It could not scan this content, and will not be able to later: too large for its settings, or unreadable.
    Refused,
}

/// Why there is no verdict: it must be asked again.
#[derive(Debug, thiserror::Error)]
#[error("the scanner does not answer: {0}")]
pub struct NoVerdict(#[from] io::Error);

#[derive(Debug, Clone)]
pub struct Scanner(ClamdSocket);

impl Scanner {
    pub fn new(socket: ClamdSocket) -> Self {
        Self(socket)
    }

    /// Has a content scanned. An error of the content itself ends the scan without a verdict.
    pub async fn scan(&self, content: impl Stream<Item = io::Result<Bytes>> + Send) -> Result<Verdict, NoVerdict> {
        let scan = async {
            match &self.0 {
                ClamdSocket::Unix(path) => ask(UnixStream::connect(path).await?, content).await,
                ClamdSocket::Tcp(address) => ask(TcpStream::connect(address).await?, content).await,
            }
        };
        timeout(WITHIN, scan).await.map_err(|_| io::Error::from(io::ErrorKind::TimedOut))?.map_err(NoVerdict)
    }
}

async fn ask(
    mut clamd: impl AsyncRead + AsyncWrite + Unpin + Send,
    content: impl Stream<Item = io::Result<Bytes>> + Send,
) -> io::Result<Verdict> {
    let mut content = pin!(content);
    clamd.write_all(b"zINSTREAM\0").await?;
    while let Some(part) = content.next().await {
        let part = part?;
        if part.is_empty() {
            continue;
        }
        let length = u32::try_from(part.len()).map_err(io::Error::other)?;
        let sent = async {
            clamd.write_all(&length.to_be_bytes()).await?;
            clamd.write_all(&part).await
        };
        // It answers and hangs up in the middle when the content is larger than it takes.
        if sent.await.is_err() {
            break;
        }
    }
    let _ = clamd.write_all(&0_u32.to_be_bytes()).await;
    let mut answer = Vec::new();
    (&mut clamd).take(LONGEST_ANSWER).read_to_end(&mut answer).await?;
    verdict(&answer).ok_or_else(|| io::Error::from(io::ErrorKind::InvalidData))
}

/// `stream: OK`, `stream: NAME FOUND` or `… ERROR`, each with a 0 at its end.
fn verdict(answer: &[u8]) -> Option<Verdict> {
    let answer = answer.strip_suffix(b"\0").unwrap_or(answer).trim_ascii();
    if answer.ends_with(b" FOUND") {
        Some(Verdict::Infected)
    } else if answer.ends_with(b": OK") {
        Some(Verdict::Clean)
    } else if answer.ends_with(b"ERROR") {
        Some(Verdict::Refused)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_are_read() {
        for (answer, read) in [
            (&b"stream: OK\0"[..], Some(Verdict::Clean)),
            (b"stream: Eicar-Test-Signature FOUND\0", Some(Verdict::Infected)),
            (b"INSTREAM size limit exceeded. ERROR\0", Some(Verdict::Refused)),
            (b"", None),
            (b"PONG\0", None),
        ] {
            assert_eq!(verdict(answer), read);
        }
    }
}
