//! Mail about an account: links to confirm an address or to choose a new password, and news of what happened to it.
//!
//! Written as a job in the transaction that it tells about. A link opens the account, so it is sealed until it is sent; the
//! receiver's address is not in the job at all. No name is put into these mails: whoever registers chooses it, and could
//! make us send his words to a stranger.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use sala::id::AccountId;
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;

use super::{Mail, MailError, words};
use crate::app_state::AppState;
use crate::store::job::{Job, NewJob};
use crate::store::{StoreError, Tx};

/// The kind of these jobs.
pub const KIND: &str = "mail";

/// What a link is sealed for.
const LINK: &str = "job.link";

/// What an account is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Template {
    /// Confirm this address. Has a link.
    Verify,
    /// Somebody registered with an address that has an account.
    Exists,
    /// Choose a new password. Has a link.
    Reset,
    /// The password was changed.
    PasswordChanged,
    /// Signing in asks for the code of an app from now on.
    SecondFactorSet,
    /// It does no more.
    SecondFactorRemoved,
}

impl Template {
    /// The beginning of its text keys.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Verify => "mail-verify",
            Self::Exists => "mail-exists",
            Self::Reset => "mail-reset",
            Self::PasswordChanged => "mail-password-changed",
            Self::SecondFactorSet => "mail-second-factor-set",
            Self::SecondFactorRemoved => "mail-second-factor-removed",
        }
    }
}

#[derive(Debug, Serialize, Deserialize)]
struct Payload {
    account: AccountId,
    template: Template,
    /// A sealed path of the portal.
    link: String,
}

/// Why it was not sent.
#[derive(Debug, thiserror::Error)]
pub enum AccountMailError {
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error(transparent)]
    Mail(#[from] MailError),
    #[error("a mail job cannot be read")]
    Unreadable,
}

/// Adds the job. `link`: a path of the portal, in the language of the page.
pub async fn queue(
    state: &AppState,
    tx: &mut Tx,
    account: AccountId,
    template: Template,
    link: &str,
) -> Result<(), StoreError> {
    let now = state.clock.now();
    let link = STANDARD_NO_PAD.encode(tx.seal().seal(link, LINK));
    let payload = serde_json::to_value(Payload { account, template, link });
    let payload = payload.map_err(|error| StoreError::inconsistent("job", "payload", account, error))?;
    tx.jobs_add(None, &[NewJob { id: state.random.id(now), kind: KIND, payload }], now).await
}

/// Sends what the job says, in the account's language as it is now. An account that is gone gets nothing.
pub async fn deliver(state: &AppState, job: &Job) -> Result<(), AccountMailError> {
    let Payload { account, template, link } = read(&job.payload)?;
    let sealed = STANDARD_NO_PAD.decode(link).map_err(|_| AccountMailError::Unreadable)?;
    let mut tx = state.store.begin_system().await?;
    let link = tx.seal().open(&sealed, LINK).map_err(|_| AccountMailError::Unreadable)?;
    let account = tx.account_by_id(account).await?;
    // Nothing is held open while a mail server takes its time.
    tx.commit().await?;
    let Some(account) = account else { return Ok(()) };
    let link = format!("{}{link}", state.base_url);
    let (subject, body) = words(account.lang, template.code(), &[("link", link)]);
    let mail = Mail {
        id: job.id,
        at: state.clock.now(),
        to: &account.email,
        lang: account.lang,
        subject: &subject,
        body: &body,
        return_tag: None,
    };
    Ok(state.mailer.send(&mail).await?)
}

fn read(payload: &Json) -> Result<Payload, AccountMailError> {
    Payload::deserialize(payload).map_err(|_| AccountMailError::Unreadable)
}
