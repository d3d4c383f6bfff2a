//! Networks of proxies: an address, or an address with a number of leading bits; and which hosts are this machine.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::str::FromStr;

/// An address or a network, as in `10.0.0.1`, `10.0.0.0/8` or `fd00::/8`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Network {
    first: IpAddr,
    bits: u32,
}

/// The text is neither an address nor a network.
#[derive(Debug, thiserror::Error)]
#[error("write an address or a network, as in 10.0.0.1 or 10.0.0.0/8")]
pub struct NetworkError;

/// Whether the host of a URL is this machine, so that what goes there needs no encryption.
pub fn is_this_machine(host: &str) -> bool {
    let address = host.trim_start_matches('[').trim_end_matches(']').parse::<IpAddr>();
    host == "localhost" || address.is_ok_and(|address| address.is_loopback())
}

/// The loopback addresses.
pub fn this_machine() -> [Network; 2] {
    [
        Network { first: IpAddr::V4(Ipv4Addr::LOCALHOST), bits: 8 },
        Network { first: IpAddr::V6(Ipv6Addr::LOCALHOST), bits: u128::BITS },
    ]
}

impl Network {
    /// Whether the address lies in the network. An IPv4 address inside IPv6 (`::ffff:10.0.0.1`) counts as IPv4.
    pub fn contains(&self, address: IpAddr) -> bool {
        match (self.first, address.to_canonical()) {
            (IpAddr::V4(first), IpAddr::V4(address)) => {
                let differing = first.to_bits() ^ address.to_bits();
                self.bits == 0 || differing >> (u32::BITS - self.bits) == 0
            }
            (IpAddr::V6(first), IpAddr::V6(address)) => {
                let differing = first.to_bits() ^ address.to_bits();
                self.bits == 0 || differing >> (u128::BITS - self.bits) == 0
            }
            _ => false,
        }
    }
}

impl FromStr for Network {
    type Err = NetworkError;

    fn from_str(text: &str) -> Result<Self, NetworkError> {
        let (address, bits) = match text.split_once('/') {
            Some((address, bits)) => (address, Some(bits)),
            None => (text, None),
        };
        let first = address.trim().parse::<IpAddr>().map_err(|_| NetworkError)?.to_canonical();
        let longest = if first.is_ipv4() { u32::BITS } else { u128::BITS };
        let bits = match bits {
            Some(bits) => bits.trim().parse().ok().filter(|bits| *bits <= longest).ok_or(NetworkError)?,
            None => longest,
        };
        Ok(Self { first, bits })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn contains(network: &str, address: &str) -> bool {
        network.parse::<Network>().unwrap().contains(address.parse().unwrap())
    }

    #[test]
    fn addresses_and_networks() {
        assert!(contains("10.0.0.1", "10.0.0.1"));
        assert!(!contains("10.0.0.1", "10.0.0.2"));
        assert!(contains("10.0.0.0/8", "10.255.0.1"));
        assert!(!contains("10.0.0.0/8", "11.0.0.1"));
        assert!(contains("10.0.0.0/8", "::ffff:10.0.0.1"));
        assert!(contains("0.0.0.0/0", "203.0.113.9"));
        assert!(!contains("0.0.0.0/0", "2001:db8::1"));
        assert!(contains("fd00::/8", "fd12::1"));
        assert!(!contains("::1", "::2"));
    }

    #[test]
    fn nonsense_is_refused() {
        for text in ["", "proxy.example", "10.0.0.0/33", "10.0.0.0/x", "::1/129", "10.0.0"] {
            assert!(text.parse::<Network>().is_err(), "{text}");
        }
    }
}
