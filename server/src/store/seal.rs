//! Personal numbers at rest: encrypted with AES-256-GCM under a versioned key, and found by a keyed hash (HMAC-SHA-256),
//! so that a stolen dump neither shows nor confirms a number.
//!
//! A sealed value is `version (2 bytes, big endian) ‖ nonce (12) ‖ ciphertext and tag`. What it belongs to (a table's
//! column, an answer's key) is authenticated with it, so that a value cannot be moved to another place.

use crate::config::keys::Keys;
use crate::startup::Random;
use aes_gcm::aead::{Aead, KeyInit, Payload};
use aes_gcm::{Aes256Gcm, Nonce};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use hmac::{Hmac, Mac};
use sala::form::{Answer, Answers, DataClass, Form};
use sala::value::Value;
use serde_json::json;
use sha2::Sha256;

/// Seals and opens personal numbers.
#[derive(Debug, Clone)]
pub struct Seal {
    keys: Keys,
    random: Random,
}

/// A sealed value that cannot be opened: another key, another place, or damaged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a sealed value cannot be opened")]
pub struct Unopenable;

const NONCE: usize = 12;
const VERSION: usize = 2;

impl Seal {
    pub fn new(keys: Keys, random: Random) -> Self {
        Self { keys, random }
    }

    /// Encrypts `text` for the place `belongs_to`.
    pub fn seal(&self, text: &str, belongs_to: &str) -> Vec<u8> {
        let (version, key) = self.keys.seal();
        let nonce = self.random.bytes::<NONCE>();
        let payload = Payload { msg: text.as_bytes(), aad: belongs_to.as_bytes() };
        let cipher = Aes256Gcm::new(&(*key).into());
        // Encryption fails only for messages of 64 GiB.
        let sealed = cipher.encrypt(&Nonce::from(nonce), payload).unwrap_or_default();
        [&version.to_be_bytes()[..], &nonce, &sealed].concat()
    }

    /// Opens what [`Seal::seal`] made for the same place.
    pub fn open(&self, sealed: &[u8], belongs_to: &str) -> Result<String, Unopenable> {
        let (version, rest) = sealed.split_first_chunk::<VERSION>().ok_or(Unopenable)?;
        let (nonce, ciphertext) = rest.split_first_chunk::<NONCE>().ok_or(Unopenable)?;
        let key = self.keys.open(u16::from_be_bytes(*version)).ok_or(Unopenable)?;
        let payload = Payload { msg: ciphertext, aad: belongs_to.as_bytes() };
        let text = Aes256Gcm::new(&(*key).into()).decrypt(&Nonce::from(*nonce), payload).map_err(|_| Unopenable)?;
        String::from_utf8(text).map_err(|_| Unopenable)
    }

    /// The keyed hash by which a number is found. `kind` keeps equal texts of different kinds apart.
    pub fn lookup(&self, kind: &str, text: &str) -> [u8; 32] {
        let mut mac = Hmac::<Sha256>::new_from_slice(self.keys.lookup()).expect("HMAC takes keys of any length");
        mac.update(kind.as_bytes());
        mac.update(&[0]);
        mac.update(text.as_bytes());
        mac.finalize().into_bytes().into()
    }

    /// The keyed hash of a passport: state and number together, since numbers repeat between states.
    pub fn lookup_passport(&self, issuing_state: &str, number: &str) -> [u8; 32] {
        self.lookup("passport", &format!("{issuing_state}/{number}"))
    }

    /// Answers as they are stored: identifiers and sensitive values sealed, all others in the clear.
    pub fn seal_answers(&self, form: &Form, answers: &Answers) -> serde_json::Value {
        let sealed = answers.0.iter().map(|(key, answer)| {
            let mut stored = json!({ "source": answer.source, "at": answer.at });
            match (&answer.value, form.data_class(key)) {
                (Value::Text(text), DataClass::Identifier | DataClass::Sensitive) => {
                    stored["sealed"] = STANDARD_NO_PAD.encode(self.seal(text, key)).into();
                }
                (value, _) => stored["value"] = json!(value),
            }
            (key.clone(), stored)
        });
        sealed.collect::<serde_json::Map<_, _>>().into()
    }

    /// Opens stored answers.
    pub fn open_answers(&self, stored: serde_json::Value) -> Result<Answers, Unopenable> {
        let serde_json::Value::Object(stored) = stored else { return Err(Unopenable) };
        let opened = stored.into_iter().map(|(key, mut stored)| {
            if let Some(sealed) = stored.get("sealed").and_then(serde_json::Value::as_str) {
                let bytes = STANDARD_NO_PAD.decode(sealed).map_err(|_| Unopenable)?;
                stored["value"] = self.open(&bytes, &key)?.into();
            }
            let answer: Answer = serde_json::from_value(stored).map_err(|_| Unopenable)?;
            Ok((key, answer))
        });
        Ok(Answers(opened.collect::<Result<_, Unopenable>>()?))
    }
}
