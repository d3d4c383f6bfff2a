//! Sessions: tower-sessions over the store. Only who is signed in has one, and who files as a guest.
//!
//! The middleware of tower-sessions stands around the few routes that open or end a session. Every other request asks
//! the store in one question who is signed in, and writes nothing unless the last use was written down too long ago.

use std::collections::HashMap;
use std::future::Future;
use std::pin::Pin;

use axum::http::header::COOKIE;
use axum::http::{HeaderMap, HeaderValue};
use jiff::{SignedDuration, Timestamp};
use sala::id::AccountId;
use sala::workflow::definition::Assurance;
use serde_json::Value as Json;
use sha2::{Digest as _, Sha256};
use time::OffsetDateTime;
use tower_sessions::cookie::SameSite;
use tower_sessions::session::{Id, Record};
use tower_sessions::session_store::{Error, Result};
use tower_sessions::{Expiry, Session, SessionManagerLayer, SessionStore};

use super::error::WebError;
use super::visit::SignedIn;
use crate::app_state::AppState;
use crate::startup::Clock;
use crate::store::account::Account;
use crate::store::session::OpenSession;
use crate::store::{Store, StoreError};

/// Whoever does nothing for so long is signed out (never earlier; at most [`STEP`] later). To become a dated setting when
/// agencies ask for different times; until then it stands here only.
pub const IDLE: SignedDuration = SignedDuration::from_mins(15);

/// A guest has no way back but his browser until he has filed, and loses what he began: he is given more time.
const GUEST_IDLE: SignedDuration = SignedDuration::from_hours(4);

/// Counted from the password, so long a session lasts at the longest, however it is used: whoever took a browser over does not keep it.
/// Two factors ask for it (NIST SP 800-63B, AAL2); it is the same without a second one, so that a session may gain or lose one and
/// ends when it would have ended. A guest has nothing to sign in with again, and ends only idle.
pub const LONGEST: SignedDuration = SignedDuration::from_hours(12);

/// For so long before [`LONGEST`] every page says when it will be: longer than a page stands before it warns.
pub const ANNOUNCED: SignedDuration = SignedDuration::from_mins(30);

/// After so long without a request the browser opens the warning.
pub const WARNING_AFTER: SignedDuration = SignedDuration::from_mins(13);

/// Uses are written down at most this often, so that reading a page writes nothing.
const STEP: SignedDuration = SignedDuration::from_mins(1);

/// Authentication assurance × 10 of a password alone (AAL1), and with the code of an app (AAL2).
pub const PASSWORD_ONLY: u8 = 10;
pub const TWO_FACTORS: u8 = 20;

/// The names in a session's record. `session_account` in the schema reads the epoch.
mod field {
    pub const ACCOUNT: &str = "account";
    pub const EPOCH: &str = "epoch";
    /// When the password was typed, in seconds since 1970.
    pub const SIGNED_IN_AT: &str = "signed_in_at";
    pub const AAL: &str = "aal";
    pub const DEVICE: &str = "device";
    pub const GUEST: &str = "guest";
    /// The password was right, and nobody is signed in before a code is typed too.
    pub const AWAITS_CODE: &str = "awaits_code";
}

/// The cookie's name: only over TLS can it be bound to this host.
const fn name(encrypted: bool) -> &'static str {
    if encrypted { "__Host-sala" } else { "sala" }
}

/// The value of a cookie that the browser sent.
pub fn cookie<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    let lines = headers.get_all(COOKIE).iter().filter_map(|line| line.to_str().ok());
    let mut pairs = lines.flat_map(|line| line.split(';')).filter_map(|pair| pair.trim().split_once('='));
    pairs.find(|(found, _)| *found == name).map(|(_, value)| value)
}

/// A cookie that lives as long as the browser runs. `value` must not need encoding.
pub fn set_cookie(name: &str, value: &str, encrypted: bool) -> HeaderValue {
    let secure = if encrypted { "; Secure" } else { "" };
    let text = format!("{name}={value}; Path=/; HttpOnly; SameSite=Lax{secure}");
    HeaderValue::from_str(&text).expect("names and values of our cookies are plain ASCII")
}

/// Makes the browser forget the session's cookie. (The one of tower-sessions lacks `Secure`, without which browsers ignore
/// anything about a `__Host-` cookie.)
pub fn forget_cookie(encrypted: bool) -> HeaderValue {
    let secure = if encrypted { "; Secure" } else { "" };
    let text = format!("{}=; Path=/; HttpOnly; SameSite=Lax{secure}; Max-Age=0", name(encrypted));
    HeaderValue::from_str(&text).expect("plain ASCII")
}

/// Under which key a session is stored: the hash of its id.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionKey([u8; 32]);

impl SessionKey {
    fn of(id: &Id) -> Self {
        Self(Sha256::digest(id.0.to_le_bytes()).into())
    }

    /// Of the session that the browser says it has.
    pub fn of_cookie(headers: &HeaderMap, encrypted: bool) -> Option<Self> {
        cookie(headers, name(encrypted))?.parse().ok().map(|id| Self::of(&id))
    }

    pub fn hash(&self) -> &[u8] {
        &self.0
    }

    #[cfg(test)]
    pub fn for_tests() -> Self {
        Self([7; 32])
    }
}

/// The middleware for routes that open or end a session.
pub fn layer(state: &AppState) -> SessionManagerLayer<Sessions> {
    let encrypted = state.config.encrypted();
    let sessions = Sessions { store: state.store.clone(), clock: state.clock.clone() };
    SessionManagerLayer::new(sessions)
        .with_name(name(encrypted))
        .with_secure(encrypted)
        .with_http_only(true)
        .with_same_site(SameSite::Lax)
        .with_path("/")
        // How long it lasts is decided here and not in the browser.
        .with_expiry(Expiry::OnSessionEnd)
}

/// Opens a session under a new id. `device`: what it runs on, in words, for the list of sessions. With `awaits_code` nobody is
/// signed in with it until [`prove`].
pub async fn open(
    session: &Session,
    account: &Account,
    device: &str,
    awaits_code: bool,
    now: Timestamp,
) -> std::result::Result<(), WebError> {
    empty(session).await?;
    session.insert(field::ACCOUNT, account.id).await?;
    session.insert(field::SIGNED_IN_AT, now.as_second()).await?;
    session.insert(field::EPOCH, account.session_epoch).await?;
    session.insert(field::AAL, PASSWORD_ONLY).await?;
    session.insert(field::DEVICE, device).await?;
    if awaits_code {
        session.insert(field::AWAITS_CODE, true).await?;
    }
    Ok(())
}

/// Under a new id, and without anything of whoever used this browser before: a guest, or somebody who stopped at his code.
async fn empty(session: &Session) -> std::result::Result<(), WebError> {
    session.clear().await;
    session.cycle_id().await?;
    Ok(())
}

/// Whose session it is that awaits a code.
pub async fn awaiting(state: &AppState, session: &Session) -> std::result::Result<Option<OpenSession>, WebError> {
    if session.get::<bool>(field::AWAITS_CODE).await? != Some(true) {
        return Ok(None);
    }
    let Some(id) = session.id() else { return Ok(None) };
    Ok(state.store.session_account(&SessionKey::of(&id).0, state.clock.now()).await?)
}

/// The session is somebody's who has proven himself so surely, from now on and under a new id: who knew it before knows it no more.
pub async fn prove(session: &Session, aal: u8) -> std::result::Result<(), WebError> {
    session.cycle_id().await?;
    session.remove::<bool>(field::AWAITS_CODE).await?;
    session.insert(field::AAL, aal).await?;
    Ok(())
}

/// Opens a session of a guest under a new id; its key. He has proven nothing about himself.
pub async fn open_guest(session: &Session, guest: AccountId) -> std::result::Result<SessionKey, WebError> {
    empty(session).await?;
    session.insert(field::ACCOUNT, guest).await?;
    session.insert(field::EPOCH, 0).await?;
    session.insert(field::GUEST, true).await?;
    session.save().await?;
    session.id().map(|id| SessionKey::of(&id)).ok_or_else(|| WebError::internal("a saved session has an id"))
}

/// Who is signed in with the session. `alive`: the request is a sign of life.
pub async fn find(
    state: &AppState,
    key: &SessionKey,
    alive: bool,
) -> std::result::Result<Option<SignedIn>, StoreError> {
    let now = state.clock.now();
    let Some(open) = state.store.session_account(&key.0, now).await? else { return Ok(None) };
    if awaits_code(&open.record) || latest_end(&open.record) <= now {
        return Ok(None);
    }
    if alive && now.duration_since(open.seen_at) >= STEP {
        state.store.session_touch(&key.0, now, expiry(&open.record, now)).await?;
    }
    let aal = open.record.get(field::AAL).and_then(Json::as_u64).and_then(|aal| u8::try_from(aal).ok());
    Ok(Some(SignedIn {
        account: open.account,
        person: open.person,
        email: open.email,
        name: open.name,
        assurance: Assurance { ial: open.ial, aal: aal.unwrap_or(0) },
        grants: open.grants,
        guest: is_guest(&open.record),
        ends_at: latest_end(&open.record),
        session: key.clone(),
    }))
}

/// What the session with this record runs on, in words.
pub fn device(record: &Json) -> &str {
    record.get(field::DEVICE).and_then(Json::as_str).unwrap_or_default()
}

/// Whether nobody is signed in with it yet.
pub fn awaits_code(record: &Json) -> bool {
    record.get(field::AWAITS_CODE) == Some(&Json::Bool(true))
}

fn is_guest(record: &Json) -> bool {
    record.get(field::GUEST) == Some(&Json::Bool(true))
}

/// When it ends if nobody uses it from now on. From then on the store knows nobody by it.
fn expiry(record: &Json, now: Timestamp) -> Timestamp {
    let idle = now
        .checked_add(if is_guest(record) { GUEST_IDLE } else { IDLE })
        .and_then(|end| end.checked_add(STEP))
        .unwrap_or(Timestamp::MAX);
    idle.min(latest_end(record))
}

/// When it ends at the latest. One that does not say when it began has ended.
fn latest_end(record: &Json) -> Timestamp {
    if is_guest(record) {
        return Timestamp::MAX;
    }
    let signed_in = record.get(field::SIGNED_IN_AT).and_then(Json::as_i64).unwrap_or(0);
    Timestamp::from_second(signed_in).and_then(|at| at.checked_add(LONGEST)).unwrap_or(Timestamp::UNIX_EPOCH)
}

/// tower-sessions' store.
#[derive(Debug, Clone)]
pub struct Sessions {
    store: Store,
    clock: Clock,
}

type Answer<'a, T> = Pin<Box<dyn Future<Output = Result<T>> + Send + 'a>>;

impl Sessions {
    /// The record as stored, and the account that it names.
    fn stored(record: &Record) -> Result<(Json, Option<AccountId>)> {
        let stored = serde_json::to_value(&record.data).map_err(|error| Error::Encode(error.to_string()))?;
        let account = record.data.get(field::ACCOUNT).and_then(Json::as_str).and_then(|id| id.parse().ok());
        Ok((stored, account))
    }
}

/// Only the shape of the error: its text may hold more than a log should.
#[expect(clippy::needless_pass_by_value, reason = "for map_err")]
fn backend(error: StoreError) -> Error {
    Error::Backend(super::error::describe(&error))
}

// The trait is written with async_trait; these are the signatures that it makes.
impl SessionStore for Sessions {
    fn create<'a, 'b, 'c>(&'a self, record: &'b mut Record) -> Answer<'c, ()>
    where
        'a: 'c,
        'b: 'c,
        Self: 'c,
    {
        Box::pin(async move {
            let (stored, account) = Self::stored(record)?;
            let now = self.clock.now();
            loop {
                let key = SessionKey::of(&record.id);
                let created = self.store.session_create(&key.0, account, &stored, now, expiry(&stored, now)).await;
                if created.map_err(backend)? {
                    return Ok(());
                }
                record.id = Id::default();
            }
        })
    }

    fn save<'a, 'b, 'c>(&'a self, record: &'b Record) -> Answer<'c, ()>
    where
        'a: 'c,
        'b: 'c,
        Self: 'c,
    {
        Box::pin(async move {
            let (stored, account) = Self::stored(record)?;
            let (key, now) = (SessionKey::of(&record.id), self.clock.now());
            self.store.session_save(&key.0, account, &stored, now, expiry(&stored, now)).await.map_err(backend)
        })
    }

    fn load<'a, 'b, 'c>(&'a self, id: &'b Id) -> Answer<'c, Option<Record>>
    where
        'a: 'c,
        'b: 'c,
        Self: 'c,
    {
        Box::pin(async move {
            let found = self.store.session_load(&SessionKey::of(id).0, self.clock.now()).await.map_err(backend)?;
            let Some(found) = found else { return Ok(None) };
            let data: HashMap<String, Json> =
                serde_json::from_value(found.record).map_err(|_| Error::Decode("session.record".to_owned()))?;
            let expiry_date = OffsetDateTime::from_unix_timestamp(found.expires_at.as_second());
            let expiry_date = expiry_date.map_err(|_| Error::Decode("session.expires_at".to_owned()))?;
            Ok(Some(Record { id: *id, data, expiry_date }))
        })
    }

    fn delete<'a, 'b, 'c>(&'a self, id: &'b Id) -> Answer<'c, ()>
    where
        'a: 'c,
        'b: 'c,
        Self: 'c,
    {
        Box::pin(async move { self.store.session_delete(&SessionKey::of(id).0).await.map_err(backend) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cookies_are_found_by_their_whole_name() {
        let mut headers = HeaderMap::new();
        headers.append(COOKIE, HeaderValue::from_static("sala-form=a; xsala=b; sala=c=d"));
        headers.append(COOKIE, HeaderValue::from_static("late=e"));
        assert_eq!(cookie(&headers, "sala"), Some("c=d"));
        assert_eq!(cookie(&headers, "late"), Some("e"));
        assert_eq!(cookie(&headers, "sal"), None);
    }

    #[test]
    fn an_id_is_never_stored_itself() {
        let mut headers = HeaderMap::new();
        let id = Id(42);
        headers.append(COOKIE, HeaderValue::from_str(&format!("__Host-sala={id}")).unwrap());
        let key = SessionKey::of_cookie(&headers, true).unwrap();
        assert_eq!(key, SessionKey::of(&id));
        assert!(!key.hash().windows(16).any(|part| part == id.0.to_le_bytes()));
        assert_eq!(SessionKey::of_cookie(&headers, false), None);
        headers.insert(COOKIE, HeaderValue::from_static("__Host-sala=nonsense"));
        assert_eq!(SessionKey::of_cookie(&headers, true), None);
    }

    #[test]
    fn forgetting_needs_secure_as_setting_does() {
        assert_eq!(forget_cookie(true), "__Host-sala=; Path=/; HttpOnly; SameSite=Lax; Secure; Max-Age=0");
        assert_eq!(forget_cookie(false), "sala=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0");
    }
}
