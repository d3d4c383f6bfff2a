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

/// Sends a link, after the commit. Links for the same purpose that were sent before no longer work. `next`: where the
/// person wants to go in the end; checked already.
pub async fn send(
    state: &AppState,
    tx: &mut Tx,
    account: AccountId,
    purpose: TokenPurpose,
    lang: Lang,
    next: &str,
) -> Result<(), StoreError> {
    let token = URL_SAFE_NO_PAD.encode(state.random.bytes::<32>());
    tx.tokens_withdraw(account, purpose).await?;
    tx.token_add(&hash(&token), account, purpose, state.clock.now() + lifetime(purpose)).await?;
    let (template, path) = match purpose {
        TokenPurpose::Verify => (Template::Verify, Path::Verify { token: &token }),
        TokenPurpose::Reset => (Template::Reset, Path::Reset { token: &token }),
    };
    queue(state, tx, account, template, &path.with_query(lang, &[("next", next)])).await
}

/// Under which a token is found.
pub fn hash(token: &str) -> [u8; 32] {
    Sha256::digest(token.as_bytes()).into()
}
