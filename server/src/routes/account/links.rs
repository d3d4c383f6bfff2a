//! Links sent by mail. The token is 256 random bits; the database has only its hash, so that a stolen dump opens nothing.

use app::url::Path;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::SignedDuration;
use sala::id::AccountId;
use sala::text::Lang;
use sha2::{Digest as _, Sha256};

use crate::app_state::AppState;
use crate::ports::mail::account::{Template, queue};
use crate::store::account::TokenPurpose;
use crate::store::{StoreError, Tx};

/// How long a link works.
pub const fn lifetime(purpose: TokenPurpose) -> SignedDuration {
    match purpose {
        TokenPurpose::Verify => SignedDuration::from_hours(24),
        TokenPurpose::Reset => SignedDuration::from_hours(1),
    }
}

/// What a link is sent for.
#[derive(Debug, Clone, Copy)]
pub enum Link<'a> {
    /// Confirms the mail address, and the registration whose password has this hash. `next`: where the person wants to go in the
    /// end; checked already.
    Verify { password_hash: &'a str, next: &'a str },
    /// Sets a new password.
    Reset,
}

/// Sends a link, after the commit. Links that were sent before for the same no longer work; those of another registration with the
/// address do, so that nobody can take his link from whoever really has the address.
pub async fn send(
    state: &AppState,
    tx: &mut Tx,
    account: AccountId,
    link: Link<'_>,
    lang: Lang,
) -> Result<(), StoreError> {
    let token = URL_SAFE_NO_PAD.encode(state.random.bytes::<32>());
    let (purpose, password_hash, next, template, path) = match link {
        Link::Verify { password_hash, next } => {
            (TokenPurpose::Verify, Some(password_hash), next, Template::Verify, Path::Verify { token: &token })
        }
        Link::Reset => (TokenPurpose::Reset, None, "", Template::Reset, Path::Reset { token: &token }),
    };
    tx.tokens_withdraw(account, purpose, password_hash).await?;
    let expires_at = state.clock.now() + lifetime(purpose);
    tx.token_add(&hash(&token), account, purpose, password_hash, expires_at).await?;
    queue(state, tx, account, template, &path.with_query(lang, &[("next", next)])).await
}

/// Under which a token is found.
pub fn hash(token: &str) -> [u8; 32] {
    Sha256::digest(token.as_bytes()).into()
}
