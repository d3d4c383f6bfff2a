//! Where clamd listens: a socket of this machine, or a port.

use std::convert::Infallible;
use std::path::PathBuf;
use std::str::FromStr;

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ClamdSocket {
    Unix(PathBuf),
    /// `host:port`.
    Tcp(String),
}

impl FromStr for ClamdSocket {
    type Err = Infallible;

    /// What has a slash, or no port, is a path.
    fn from_str(text: &str) -> Result<Self, Infallible> {
        let port = text.rsplit_once(':').is_some_and(|(_, port)| port.parse::<u16>().is_ok());
        let tcp = port && !text.contains('/');
        Ok(if tcp { Self::Tcp(text.to_owned()) } else { Self::Unix(PathBuf::from(text)) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_and_ports_are_told_apart() {
        for (text, socket) in [
            ("/run/clamav/clamd.ctl", ClamdSocket::Unix("/run/clamav/clamd.ctl".into())),
            ("clamd.ctl", ClamdSocket::Unix("clamd.ctl".into())),
            ("/run/odd:1", ClamdSocket::Unix("/run/odd:1".into())),
            ("127.0.0.1:3310", ClamdSocket::Tcp("127.0.0.1:3310".to_owned())),
            ("[::1]:3310", ClamdSocket::Tcp("[::1]:3310".to_owned())),
        ] {
            assert_eq!(text.parse(), Ok(socket));
        }
    }
}
