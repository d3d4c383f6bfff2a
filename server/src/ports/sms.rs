//! Text messages, by a gateway that takes JSON over HTTP: `{"id", "to", "text"}` with the id also as `Idempotency-Key`, so that a
//! message sent again, because the gateway's answer was lost, is the same one to it. Any answer of success means taken.
//!
//! Texts are short and say nothing personal: they are read on locked screens.

use crate::config::Config;
use crate::ports::http::{Client, HttpError, Reach, Target};
use secrecy::{ExposeSecret as _, SecretString};
use serde_json::json;
use uuid::Uuid;

/// The gateway, if one is configured.
#[derive(Debug, Clone)]
pub struct SmsGateway(Option<Configured>);

#[derive(Debug, Clone)]
struct Configured {
    client: Client,
    target: Target,
    token: Option<SecretString>,
}

/// Why a text message was not sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SmsError {
    #[error("there is no gateway for text messages")]
    None,
    /// This message or number is not taken, and trying again does not help.
    #[error("the gateway refused ({0})")]
    Refused(u16),
    #[error("the gateway answered {0}")]
    Answer(u16),
    #[error(transparent)]
    Http(#[from] HttpError),
}

impl SmsGateway {
    /// As configured; the address was checked with the settings.
    pub fn new(config: &Config) -> Result<Self, HttpError> {
        let Some(url) = &config.sms_url else { return Ok(Self(None)) };
        // Whoever operates the portal may keep the gateway beside it.
        let client = Client::new(Reach::Anywhere, true);
        let target = client.target(url)?;
        Ok(Self(Some(Configured { client, target, token: config.sms_token.clone() })))
    }

    /// Whether text messages can be sent at all.
    pub const fn is_configured(&self) -> bool {
        self.0.is_some()
    }

    /// Sends a text. It may arrive twice only if the gateway does not know ids.
    pub async fn send(&self, id: Uuid, to: &str, text: &str) -> Result<(), SmsError> {
        let Some(Configured { client, target, token }) = &self.0 else { return Err(SmsError::None) };
        let (id, body) = (id.to_string(), json!({ "id": id, "to": to, "text": text }).to_string());
        let bearer = token.as_ref().map(|token| format!("Bearer {}", token.expose_secret()));
        let mut headers = vec![("Idempotency-Key", id.as_str())];
        headers.extend(bearer.iter().map(|bearer| ("Authorization", bearer.as_str())));
        match client.post(target, &headers, body).await? {
            200..300 => Ok(()),
            // Our own fault, or too much at once: tried again, and somebody looks.
            status @ (401 | 403 | 404 | 408 | 425 | 429) => Err(SmsError::Answer(status)),
            status @ 400..500 => Err(SmsError::Refused(status)),
            status => Err(SmsError::Answer(status)),
        }
    }
}
