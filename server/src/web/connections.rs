//! Connections: takes them, and limits how long each may take to send the head of a request, which `axum::serve` does not.
//! How long the body and the answer may take is decided in [`super::serve`].

use std::convert::Infallible;
use std::net::SocketAddr;
use std::pin::pin;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::ConnectInfo;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use tokio::net::TcpListener;
use tower::ServiceExt as _;

/// How long the head of a request may take, and how long a connection may rest before it. Longer than proxies keep theirs,
/// so that none sends a request on a connection which we are closing.
const HEAD_WITHIN: Duration = Duration::from_secs(75);
/// Bytes that are read from a connection before somebody takes them; the head of a request may have as many.
const READ_AHEAD: usize = 64 * 1024;
/// After a failure to take a connection, as when too many files are open.
const PAUSE: Duration = Duration::from_millis(100);

/// Serves until `stop` returns, and then until the requests that have begun have ended.
pub async fn serve(listener: TcpListener, routes: Router, stop: impl Future<Output = ()>) {
    serve_within(HEAD_WITHIN, listener, routes, stop).await;
}

async fn serve_within(head_within: Duration, listener: TcpListener, routes: Router, stop: impl Future<Output = ()>) {
    let connections = GracefulShutdown::new();
    let mut protocol = http1::Builder::new();
    protocol.timer(TokioTimer::new()).header_read_timeout(head_within).max_buf_size(READ_AHEAD);
    let mut stop = pin!(stop);
    loop {
        let (stream, peer) = tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok(accepted) => accepted,
                Err(error) => {
                    tracing::warn!(%error, "a connection was not taken");
                    tokio::time::sleep(PAUSE).await;
                    continue;
                }
            },
            () = &mut stop => break,
        };
        // Answers are written whole: waiting for more of them would only add to their time.
        let _ = stream.set_nodelay(true);
        let service = service_fn({
            let routes = routes.clone();
            move |request| answer(routes.clone(), peer, request)
        });
        let connection = connections.watch(protocol.serve_connection(TokioIo::new(stream), service));
        // An error is the peer's: it went away, or sent what is no HTTP.
        tokio::spawn(async move { connection.await.ok() });
    }
    drop(listener);
    connections.shutdown().await;
}

async fn answer(
    routes: Router,
    peer: SocketAddr,
    mut request: hyper::Request<Incoming>,
) -> Result<axum::response::Response, Infallible> {
    request.extensions_mut().insert(ConnectInfo(peer));
    routes.oneshot(request.map(Body::new)).await
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::routing::get;
    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
    use tokio::net::TcpStream;
    use tokio::sync::oneshot;

    async fn start(head_within: Duration) -> (SocketAddr, oneshot::Sender<()>, tokio::task::JoinHandle<()>) {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let (stop, stopped) = oneshot::channel::<()>();
        let slow = get(|ConnectInfo(peer): ConnectInfo<SocketAddr>| async move {
            tokio::time::sleep(Duration::from_millis(200)).await;
            peer.ip().to_string()
        });
        let routes = Router::new().route("/", slow);
        let serving = tokio::spawn(serve_within(head_within, listener, routes, async { stopped.await.unwrap() }));
        (address, stop, serving)
    }

    async fn read(stream: &mut TcpStream) -> String {
        let mut text = Vec::new();
        // A connection that is cut off ends in an error or in nothing.
        let _ = stream.read_to_end(&mut text).await;
        String::from_utf8(text).unwrap()
    }

    #[tokio::test]
    async fn who_sends_half_a_head_is_cut_off() {
        let (address, stop, serving) = start(Duration::from_millis(100)).await;
        let mut stream = TcpStream::connect(address).await.unwrap();
        stream.write_all(b"GET / HTTP/1.1\r\nHost: a\r\nX-").await.unwrap();
        assert!(!read(&mut stream).await.contains("200 OK"));
        stop.send(()).unwrap();
        serving.await.unwrap();
    }

    #[tokio::test]
    async fn a_request_that_has_begun_is_answered_before_the_end() {
        let (address, stop, serving) = start(HEAD_WITHIN).await;
        let mut stream = TcpStream::connect(address).await.unwrap();
        stream.write_all(b"GET / HTTP/1.1\r\nHost: a\r\n\r\n").await.unwrap();
        tokio::time::sleep(Duration::from_millis(50)).await;
        stop.send(()).unwrap();
        let answer = read(&mut stream).await;
        assert!(answer.contains("200 OK") && answer.ends_with("127.0.0.1"), "{answer}");
        serving.await.unwrap();
        assert!(TcpStream::connect(address).await.is_err());
    }
}
