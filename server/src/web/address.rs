//! Where a request comes from: the peer, or, behind a proxy that is trusted, the address that the proxy saw.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};

use axum::extract::ConnectInfo;
use axum::http::{Extensions, HeaderMap};

use crate::config::Config;

/// The client's address. Without a connection (in tests) it is this machine.
pub fn client_address(config: &Config, extensions: &Extensions, headers: &HeaderMap) -> IpAddr {
    let peer = extensions.get::<ConnectInfo<SocketAddr>>().map(|ConnectInfo(peer)| peer.ip().to_canonical());
    let peer = peer.unwrap_or(IpAddr::V4(Ipv4Addr::LOCALHOST));
    if config.trusts(peer) { forwarded(headers, |address| config.trusts(address)).unwrap_or(peer) } else { peer }
}

/// The last address in `X-Forwarded-For` that is not a trusted proxy: everything before it is hearsay.
fn forwarded(headers: &HeaderMap, trusts: impl Fn(IpAddr) -> bool) -> Option<IpAddr> {
    let all: Vec<&str> = headers
        .get_all("x-forwarded-for")
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .map(str::trim)
        .collect();
    let mut nearest = None;
    for entry in all.into_iter().rev() {
        let Some(address) = parse(entry) else { break };
        nearest = Some(address);
        if !trusts(address) {
            break;
        }
    }
    nearest
}

/// An address as proxies write it: alone, with a port, in brackets.
fn parse(entry: &str) -> Option<IpAddr> {
    let alone = entry.trim_start_matches('[').trim_end_matches(']');
    let address = alone.parse::<IpAddr>().ok().or_else(|| Some(entry.parse::<SocketAddr>().ok()?.ip()));
    address.map(|address| address.to_canonical())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::network::this_machine;
    use crate::startup::{Random, temporary_folder};
    use axum::http::HeaderValue;

    fn client(lines: &[&'static str]) -> Option<String> {
        let mut headers = HeaderMap::new();
        for line in lines {
            headers.append("x-forwarded-for", HeaderValue::from_static(line));
        }
        let proxy: crate::config::Network = "10.0.0.0/8".parse().unwrap();
        forwarded(&headers, |address| proxy.contains(address)).map(|address| address.to_string())
    }

    #[test]
    fn the_last_address_that_no_trusted_proxy_has() {
        assert_eq!(client(&["203.0.113.7"]).as_deref(), Some("203.0.113.7"));
        assert_eq!(client(&["198.51.100.1, 203.0.113.7, 10.0.0.9"]).as_deref(), Some("203.0.113.7"));
        assert_eq!(client(&["198.51.100.1", "203.0.113.7,10.0.0.9"]).as_deref(), Some("203.0.113.7"));
        assert_eq!(client(&["[2001:db8::1]:4711"]).as_deref(), Some("2001:db8::1"));
        assert_eq!(client(&["203.0.113.7:8080"]).as_deref(), Some("203.0.113.7"));
    }

    /// The proxy that ends TLS on this machine: each visitor has the address that it saw, and what he wrote before that is hearsay.
    #[test]
    fn a_proxy_of_this_machine_says_who_asks() {
        let folder = temporary_folder("address");
        let mut config = Config::for_tests(folder.path(), None, &Random::seeded(1));
        let mut headers = HeaderMap::new();
        headers.append("x-forwarded-for", HeaderValue::from_static("198.51.100.1, 203.0.113.7"));
        let mut extensions = Extensions::new();
        extensions.insert(ConnectInfo(SocketAddr::from(([127, 0, 0, 1], 4711))));
        let client = |config: &Config| client_address(config, &extensions, &headers).to_string();
        assert_eq!(client(&config), "127.0.0.1");
        config.trusted_proxy.extend(this_machine());
        assert_eq!(client(&config), "203.0.113.7");
    }

    #[test]
    fn what_is_no_address_hides_what_is_before_it() {
        assert_eq!(client(&["203.0.113.7, unknown, 10.0.0.9"]).as_deref(), Some("10.0.0.9"));
        assert_eq!(client(&["unknown"]), None);
        assert_eq!(client(&[]), None);
    }
}
