//! Requests to servers of others: one POST of JSON, of whose answer only the status counts.
//!
//! Whoever may name an address must not reach through us what he cannot reach himself. So the name is resolved here, each
//! address is checked, and the connection is made to the very address that was checked: a name that resolves to something
//! else a moment later gains nothing. No redirect is followed, the body of an answer is not read, and everything together has
//! a limit of time. Made of hyper and rustls, which are here already: a client that does more would have to be kept from it.

use crate::config::Network;
use axum::body::Body;
use axum::http::header::{CONTENT_TYPE, HOST, USER_AGENT};
use axum::http::{HeaderName, HeaderValue, Method, Request, Uri};
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use std::net::{IpAddr, SocketAddr};
use std::sync::{Arc, LazyLock};
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::pki_types::{CertificateDer, ServerName};
use tokio_rustls::rustls::{ClientConfig, RootCertStore};

/// Resolving, connecting, sending and the first line of the answer may take so long together.
pub const WITHIN: Duration = Duration::from_secs(10);
/// Longest head of an answer in bytes.
const LONGEST_HEAD: usize = 16 * 1024;

/// Where requests may go.
#[derive(Debug, Clone)]
pub enum Reach {
    /// To whoever operates the portal has configured.
    Anywhere,
    /// To public addresses, and to these networks.
    Public(Arc<[Network]>),
}

/// Sends requests. Cheap to clone.
#[derive(Clone)]
pub struct Client {
    tls: TlsConnector,
    reach: Reach,
    /// Whether addresses without encryption are allowed.
    plain: bool,
    within: Duration,
}

impl std::fmt::Debug for Client {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Client").field("reach", &self.reach).field("plain", &self.plain).finish_non_exhaustive()
    }
}

/// Why there is no answer. The texts name no address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum HttpError {
    #[error("no address that may be called")]
    Url,
    #[error("the address is not public")]
    Refused,
    #[error("the name has no address")]
    Unknown,
    #[error("the server does not take the connection")]
    Connection,
    #[error("the server's certificate is not valid")]
    Certificate,
    #[error("the server does not answer in time")]
    Timeout,
    #[error("the server does not speak HTTP")]
    Protocol,
}

impl HttpError {
    pub const fn code(self) -> &'static str {
        match self {
            Self::Url => "url",
            Self::Refused => "refused",
            Self::Unknown => "unknown",
            Self::Connection => "connection",
            Self::Certificate => "certificate",
            Self::Timeout => "timeout",
            Self::Protocol => "protocol",
        }
    }
}

/// A checked address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Target {
    uri: Uri,
    host: String,
    port: u16,
    encrypted: bool,
}

/// IPv4 networks whose addresses belong to no public server: IANA's special-purpose registry, multicast and what is reserved.
const NOT_PUBLIC_V4: [&str; 16] = [
    "0.0.0.0/8",
    "10.0.0.0/8",
    "100.64.0.0/10",
    "127.0.0.0/8",
    "169.254.0.0/16",
    "172.16.0.0/12",
    "192.0.0.0/24",
    "192.0.2.0/24",
    "192.31.196.0/24",
    "192.88.99.0/24",
    "192.168.0.0/16",
    "198.18.0.0/15",
    "198.51.100.0/24",
    "203.0.113.0/24",
    "224.0.0.0/4",
    "240.0.0.0/4",
];
/// Of IPv6 only global unicast is public, and of that not what carries other addresses inside or documents.
const PUBLIC_V6: &str = "2000::/3";
const NOT_PUBLIC_V6: [&str; 4] = ["2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20"];

static NOT_PUBLIC: LazyLock<Vec<Network>> =
    LazyLock::new(|| NOT_PUBLIC_V4.iter().chain(&NOT_PUBLIC_V6).map(|text| network(text)).collect());
static GLOBAL_V6: LazyLock<Network> = LazyLock::new(|| network(PUBLIC_V6));

fn network(text: &str) -> Network {
    text.parse().expect("a constant network")
}

/// Whether an address is one of the public internet. An IPv4 address inside IPv6 counts as IPv4.
pub fn is_public(address: IpAddr) -> bool {
    let address = address.to_canonical();
    let global = address.is_ipv4() || GLOBAL_V6.contains(address);
    global && !NOT_PUBLIC.iter().any(|network| network.contains(address))
}

impl Reach {
    fn allows(&self, address: IpAddr) -> bool {
        match self {
            Self::Anywhere => true,
            Self::Public(others) => is_public(address) || others.iter().any(|network| network.contains(address)),
        }
    }
}

/// TLS to servers of others: the public authorities, and `more`.
pub fn tls(more: Vec<CertificateDer<'static>>) -> Result<ClientConfig, tokio_rustls::rustls::Error> {
    let mut roots = RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() };
    for certificate in more {
        roots.add(certificate)?;
    }
    // Named, since another part of the program may bring another one along.
    let provider = Arc::new(tokio_rustls::rustls::crypto::ring::default_provider());
    let config = ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions();
    let config = config.expect("ring knows the usual versions of TLS");
    Ok(config.with_root_certificates(roots).with_no_client_auth())
}

impl Client {
    /// `plain`: `http://` is allowed too, as in a demonstration.
    pub fn new(reach: Reach, plain: bool) -> Self {
        let config = tls(Vec::new()).expect("no authority is added");
        Self { tls: TlsConnector::from(Arc::new(config)), reach, plain, within: WITHIN }
    }

    /// The same with another limit of time.
    #[must_use]
    pub fn within(self, within: Duration) -> Self {
        Self { within, ..self }
    }

    /// Reads an address. One that names a forbidden network literally is refused here, so that whoever types it is told.
    pub fn target(&self, url: &str) -> Result<Target, HttpError> {
        let uri: Uri = url.parse().map_err(|_| HttpError::Url)?;
        let authority = uri.authority().ok_or(HttpError::Url)?;
        let encrypted = match uri.scheme_str() {
            Some("https") => true,
            Some("http") if self.plain => false,
            _ => return Err(HttpError::Url),
        };
        let host = authority.host().trim_start_matches('[').trim_end_matches(']').to_owned();
        let spelled = authority.as_str();
        if host.is_empty() || spelled.contains('@') || url.contains('#') || spelled.ends_with(':') {
            return Err(HttpError::Url);
        }
        if host.parse::<IpAddr>().is_ok_and(|address| !self.reach.allows(address)) {
            return Err(HttpError::Refused);
        }
        let port = authority.port_u16().unwrap_or(if encrypted { 443 } else { 80 });
        Ok(Target { uri, host, port, encrypted })
    }

    /// Posts JSON; the status of the answer.
    pub async fn post(&self, target: &Target, headers: &[(&str, &str)], body: String) -> Result<u16, HttpError> {
        timeout(self.within, self.send(target, headers, body)).await.unwrap_or(Err(HttpError::Timeout))
    }

    async fn send(&self, target: &Target, headers: &[(&str, &str)], body: String) -> Result<u16, HttpError> {
        let request = request(target, headers, body)?;
        let stream = self.connect(target).await?;
        if target.encrypted {
            let name = ServerName::try_from(target.host.clone()).map_err(|_| HttpError::Url)?;
            let stream = self.tls.connect(name, stream).await.map_err(|_| HttpError::Certificate)?;
            exchange(stream, request).await
        } else {
            exchange(stream, request).await
        }
    }

    /// Connects to an address of the name that may be called: the one that was checked.
    async fn connect(&self, target: &Target) -> Result<TcpStream, HttpError> {
        let found = tokio::net::lookup_host((target.host.as_str(), target.port)).await;
        let found: Vec<SocketAddr> = found.map_err(|_| HttpError::Unknown)?.collect();
        let allowed: Vec<_> = found.iter().filter(|address| self.reach.allows(address.ip())).collect();
        if allowed.is_empty() {
            return Err(if found.is_empty() { HttpError::Unknown } else { HttpError::Refused });
        }
        for address in allowed {
            if let Ok(stream) = TcpStream::connect(address).await {
                return Ok(stream);
            }
        }
        Err(HttpError::Connection)
    }
}

fn request(target: &Target, headers: &[(&str, &str)], body: String) -> Result<Request<Body>, HttpError> {
    let authority = target.uri.authority().ok_or(HttpError::Url)?;
    let path = target.uri.path_and_query().map_or("/", |path| path.as_str());
    let mut request = Request::builder().method(Method::POST).uri(path);
    request =
        request.header(HOST, authority.as_str()).header(USER_AGENT, "Sala").header(CONTENT_TYPE, "application/json");
    for (name, value) in headers {
        let name = HeaderName::try_from(*name).map_err(|_| HttpError::Protocol)?;
        request = request.header(name, HeaderValue::try_from(*value).map_err(|_| HttpError::Protocol)?);
    }
    request.body(Body::from(body)).map_err(|_| HttpError::Protocol)
}

async fn exchange<S>(stream: S, request: Request<Body>) -> Result<u16, HttpError>
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let mut builder = http1::Builder::new();
    let handshake = builder.max_buf_size(LONGEST_HEAD).handshake(TokioIo::new(stream)).await;
    let (mut sender, connection) = handshake.map_err(|_| HttpError::Protocol)?;
    // Driven here and not in a task of its own: when the time is over, the connection ends with it.
    let mut connection = std::pin::pin!(connection);
    let answer = sender.send_request(request);
    tokio::pin!(answer);
    let mut open = true;
    loop {
        tokio::select! {
            answer = &mut answer => {
                return answer.map(|answer| answer.status().as_u16()).map_err(|_| HttpError::Protocol);
            }
            _ = &mut connection, if open => open = false,
        }
    }
}

#[cfg(test)]
mod tests;
