//! The token in every form, by which we know that a page of ours sent it.
//!
//! The browser holds a random secret in a cookie of its own (not the session's, because people who are not signed in send
//! forms too). The token is a keyed hash of that secret and of the session, so that nobody can make one for another, and it
//! changes when somebody signs in. It is hidden under a fresh pad in each page: a compressed page then tells nothing
//! about it, whatever else the page repeats.

use axum::http::{HeaderMap, HeaderValue};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha256;

use super::session::{SessionKey, cookie, set_cookie};
use crate::config::Keys;
use crate::startup::Random;

const SECRET: usize = 16;
const HASH: usize = 32;

/// The secret of one browser.
#[derive(Debug, Clone)]
pub struct FormSecret {
    secret: [u8; SECRET],
    /// Made just now: the browser does not have it yet.
    fresh: bool,
}

/// The cookie's name: only over TLS can it be bound to this host.
const fn name(encrypted: bool) -> &'static str {
    if encrypted { "__Host-sala-form" } else { "sala-form" }
}

impl FormSecret {
    /// The browser's, or a fresh one.
    pub fn of_cookie(headers: &HeaderMap, encrypted: bool, random: &Random) -> Self {
        let sent = cookie(headers, name(encrypted)).and_then(|value| URL_SAFE_NO_PAD.decode(value).ok());
        match sent.and_then(|bytes| bytes.try_into().ok()) {
            Some(secret) => Self { secret, fresh: false },
            None => Self::fresh(random),
        }
    }

    /// Another one: for whoever has just signed in.
    pub fn fresh(random: &Random) -> Self {
        Self { secret: random.bytes(), fresh: true }
    }

    /// What gives it to the browser, if the browser lacks it.
    pub fn set_cookie(&self, encrypted: bool) -> Option<HeaderValue> {
        self.fresh.then(|| set_cookie(name(encrypted), &URL_SAFE_NO_PAD.encode(self.secret), encrypted))
    }

    /// A token for one page.
    pub fn token(&self, keys: &Keys, session: Option<&SessionKey>, random: &Random) -> String {
        let pad: [u8; HASH] = random.bytes();
        let hash: [u8; HASH] = self.mac(keys, session).finalize().into_bytes().into();
        let mut token = [0; 2 * HASH];
        let (first, second) = token.split_at_mut(HASH);
        first.copy_from_slice(&pad);
        for ((hidden, hash), pad) in second.iter_mut().zip(hash).zip(pad) {
            *hidden = hash ^ pad;
        }
        URL_SAFE_NO_PAD.encode(token)
    }

    /// Whether a token was made for this browser and this session. Takes as long for a wrong one as for a right one.
    pub fn accepts(&self, keys: &Keys, session: Option<&SessionKey>, token: &str) -> bool {
        let Some(token) = URL_SAFE_NO_PAD.decode(token).ok().filter(|token| token.len() == 2 * HASH) else {
            return false;
        };
        let (pad, hidden) = token.split_at(HASH);
        let hash: Vec<u8> = hidden.iter().zip(pad).map(|(hidden, pad)| hidden ^ pad).collect();
        !self.fresh && self.mac(keys, session).verify_slice(&hash).is_ok()
    }

    fn mac(&self, keys: &Keys, session: Option<&SessionKey>) -> Hmac<Sha256> {
        let mut mac = Hmac::<Sha256>::new_from_slice(keys.token()).expect("HMAC takes keys of any length");
        mac.update(b"form\0");
        mac.update(&self.secret);
        mac.update(session.map_or(&[][..], SessionKey::hash));
        mac
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys() -> Keys {
        let key = "AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=";
        Keys::parse(&format!("seal.1={key},lookup={key},token={key},statement.1={key}")).unwrap()
    }

    /// The secret as the browser sends it back.
    fn sent_back(secret: &FormSecret, encrypted: bool, random: &Random) -> FormSecret {
        let header = secret.set_cookie(encrypted).unwrap();
        let pair = header.to_str().unwrap().split(';').next().unwrap().to_owned();
        let mut headers = HeaderMap::new();
        headers.insert(axum::http::header::COOKIE, HeaderValue::from_str(&format!("other=1; {pair}")).unwrap());
        FormSecret::of_cookie(&headers, encrypted, random)
    }

    #[test]
    fn a_token_is_for_one_browser_and_one_session() {
        let (random, keys, session) = (Random::seeded(1), keys(), SessionKey::for_tests());
        let fresh = FormSecret::of_cookie(&HeaderMap::new(), false, &random);
        let token = fresh.token(&keys, None, &random);
        assert!(!fresh.accepts(&keys, None, &token), "a browser without the cookie has no valid token");
        let browser = sent_back(&fresh, false, &random);
        assert!(browser.accepts(&keys, None, &token));
        assert!(browser.set_cookie(false).is_none(), "it is not set twice");
        assert!(!browser.accepts(&keys, Some(&session), &token), "before signing in and after are two");
        assert!(browser.accepts(&keys, Some(&session), &browser.token(&keys, Some(&session), &random)));
        let other = sent_back(&FormSecret::fresh(&random), false, &random);
        assert!(!other.accepts(&keys, None, &token));
        for wrong in ["", "AAAA", &"A".repeat(86), &format!("{token}A")] {
            assert!(!browser.accepts(&keys, None, wrong), "{wrong}");
        }
    }

    #[test]
    fn every_page_hides_it_anew() {
        let (random, keys) = (Random::seeded(1), keys());
        let browser = sent_back(&FormSecret::fresh(&random), false, &random);
        let (one, two) = (browser.token(&keys, None, &random), browser.token(&keys, None, &random));
        assert_ne!(one, two);
        assert!(browser.accepts(&keys, None, &one) && browser.accepts(&keys, None, &two));
    }

    #[test]
    fn the_cookie_is_bound_to_the_host_over_tls() {
        let random = Random::seeded(1);
        let fresh = FormSecret::fresh(&random);
        let header = fresh.set_cookie(true).unwrap();
        let header = header.to_str().unwrap();
        assert!(header.starts_with("__Host-sala-form="), "{header}");
        assert!(header.ends_with("; Path=/; HttpOnly; SameSite=Lax; Secure"), "{header}");
        let header = fresh.set_cookie(false).unwrap();
        assert!(header.to_str().unwrap().starts_with("sala-form="));
        assert!(!header.to_str().unwrap().contains("Secure"));
    }
}
