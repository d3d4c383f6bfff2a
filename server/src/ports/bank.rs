//! Banks: they confirm payments to us, and we order refunds from them.
//!
//! Both directions are JSON over HTTPS, signed as the Standard Webhooks specification describes: `webhook-id`,
//! `webhook-timestamp` (seconds) and `webhook-signature: v1,BASE64` with HMAC-SHA256 over `id.timestamp.body` under a key that is
//! the bank's and ours alone. A message older than five minutes is refused; told again within them, it changes nothing, because
//! a bank's number of a transaction counts once.

use crate::config::{BankAddress, Keys};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit as _, Mac as _};
use http_body_util::{BodyExt as _, Full, Limited};
use hyper::body::Bytes;
use hyper::http::{Method, Request, StatusCode};
use hyper_rustls::HttpsConnector;
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use jiff::{SignedDuration, Timestamp};
use sala::money::Satang;
use serde_json::{Value, json};
use sha2::Sha256;
use std::collections::BTreeMap;
use std::time::Duration;
use uuid::Uuid;

/// How far a bank's clock may be from ours.
const WINDOW: SignedDuration = SignedDuration::from_mins(5);
/// How long a bank may take to answer.
const PATIENCE: Duration = Duration::from_secs(10);
/// Longest answer that is read.
const LONGEST: usize = 64 * 1024;

/// The three headers of a signed message.
pub mod header {
    pub const ID: &str = "webhook-id";
    pub const TIMESTAMP: &str = "webhook-timestamp";
    pub const SIGNATURE: &str = "webhook-signature";
}

/// What a message is signed with and for.
#[derive(Debug, Clone, Copy)]
pub struct Message<'a> {
    pub id: &'a str,
    /// Seconds since 1970.
    pub timestamp: &'a str,
    pub body: &'a [u8],
}

impl Message<'_> {
    fn mac(&self, key: &[u8; 32]) -> Hmac<Sha256> {
        let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("HMAC takes keys of any length");
        for part in [self.id.as_bytes(), b".", self.timestamp.as_bytes(), b".", self.body] {
            mac.update(part);
        }
        mac
    }

    /// The value of the signature's header.
    pub fn sign(&self, key: &[u8; 32]) -> String {
        format!("v1,{}", STANDARD.encode(self.mac(key).finalize().into_bytes()))
    }

    /// Whether one of the signatures in the header is right, and the message not of another time.
    pub fn is_genuine(&self, key: &[u8; 32], signatures: &str, now: Timestamp) -> bool {
        let sent = self.timestamp.parse().ok().and_then(|seconds| Timestamp::from_second(seconds).ok());
        let fresh = sent.is_some_and(|sent| now.duration_since(sent).abs() <= WINDOW);
        let right = signatures.split(' ').filter_map(|signature| signature.strip_prefix("v1,")).any(|signature| {
            let bytes = STANDARD.decode(signature).unwrap_or_default();
            self.mac(key).verify_slice(&bytes).is_ok()
        });
        fresh && right
    }
}

/// The order to give back an amount of a payment.
#[derive(Debug, Clone, Copy)]
pub struct RefundOrder<'a> {
    pub refund: Uuid,
    /// The bank's number of the payment.
    pub transaction: &'a str,
    pub amount: Satang,
}

/// Why a bank did not take an order. The text is a code.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BankError {
    #[error("unknown_bank")]
    Unknown,
    #[error("bank_silent")]
    Silent,
    #[error("bank_refused")]
    Refused(StatusCode),
}

/// Sends signed messages.
#[derive(Debug, Clone)]
pub struct Orders(Client<HttpsConnector<HttpConnector>, Full<Bytes>>);

impl Orders {
    pub fn new() -> Self {
        let connector =
            hyper_rustls::HttpsConnectorBuilder::new().with_webpki_roots().https_or_http().enable_http1().build();
        Self(Client::builder(TokioExecutor::new()).build(connector))
    }

    /// Sends a message under an id by which the other side knows it again.
    pub async fn post(
        &self,
        address: &str,
        id: &str,
        body: &Value,
        key: &[u8; 32],
        now: Timestamp,
    ) -> Result<StatusCode, BankError> {
        let (timestamp, body) = (now.as_second().to_string(), body.to_string());
        let signature = Message { id, timestamp: &timestamp, body: body.as_bytes() }.sign(key);
        let request = Request::builder()
            .method(Method::POST)
            .uri(address)
            .header("content-type", "application/json")
            .header("idempotency-key", id)
            .header(header::ID, id)
            .header(header::TIMESTAMP, timestamp)
            .header(header::SIGNATURE, signature)
            .body(Full::new(Bytes::from(body)))
            .map_err(|_| BankError::Unknown)?;
        let answered = tokio::time::timeout(PATIENCE, async {
            let answer = self.0.request(request).await.map_err(|_| BankError::Silent)?;
            let status = answer.status();
            // Read to its end, so that the connection can serve again.
            let _ = Limited::new(answer.into_body(), LONGEST).collect().await;
            Ok(status)
        });
        answered.await.unwrap_or(Err(BankError::Silent))
    }
}

/// The banks that were configured.
#[derive(Debug, Clone)]
pub struct Banks {
    orders: Orders,
    addresses: BTreeMap<String, String>,
    keys: Keys,
}

impl Banks {
    pub fn new(addresses: &[BankAddress], keys: Keys) -> Self {
        let addresses = addresses.iter().map(|bank| (bank.name.clone(), bank.url.clone())).collect();
        Self { orders: Orders::new(), addresses, keys }
    }

    /// The names of those that can be told to give back, in order.
    pub fn names(&self) -> Vec<String> {
        self.addresses.keys().cloned().collect()
    }

    /// The key that we share with a bank.
    pub fn key(&self, bank: &str) -> Option<[u8; 32]> {
        self.keys.bank(bank)
    }

    /// Tells a bank to give back. It knows the order by its id, and carries it out once however often it is told.
    pub async fn refund(&self, bank: &str, order: &RefundOrder<'_>, now: Timestamp) -> Result<(), BankError> {
        let address = self.addresses.get(bank).ok_or(BankError::Unknown)?;
        let key = self.key(bank).ok_or(BankError::Unknown)?;
        let id = order.refund.to_string();
        let body = json!({ "refund": id, "transaction": order.transaction, "amount": order.amount.plain() });
        let address = format!("{}/refunds", address.trim_end_matches('/'));
        match self.orders.post(&address, &id, &body, &key, now).await? {
            status if status.is_success() => Ok(()),
            status => Err(BankError::Refused(status)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_is_genuine_only_as_it_was_signed() {
        let (key, now) = ([7; 32], "2026-11-26T10:00:00Z".parse::<Timestamp>().unwrap());
        let timestamp = now.as_second().to_string();
        let message = Message { id: "m1", timestamp: &timestamp, body: b"{}" };
        let signature = message.sign(&key);
        assert!(message.is_genuine(&key, &signature, now));
        assert!(message.is_genuine(&key, &format!("v1,AAAA v2,x {signature}"), now + SignedDuration::from_mins(5)));
        assert!(!message.is_genuine(&key, &signature, now + SignedDuration::from_secs(301)));
        assert!(!message.is_genuine(&key, &signature, now - SignedDuration::from_secs(301)));
        assert!(!message.is_genuine(&[8; 32], &signature, now));
        let changed = [
            Message { id: "m2", ..message },
            Message { body: b"{} ", ..message },
            Message { timestamp: "", ..message },
            Message { timestamp: "99999999999999999999", ..message },
            // The dot divides: nothing can be moved from one part to the next.
            Message { id: "m1.", ..message },
        ];
        for message in changed {
            assert!(!message.is_genuine(&key, &signature, now), "{message:?}");
        }
        for wrong in ["", "v1,", "v2,AAAA", signature.trim_start_matches("v1,")] {
            assert!(!message.is_genuine(&key, wrong, now), "{wrong}");
        }
    }
}
