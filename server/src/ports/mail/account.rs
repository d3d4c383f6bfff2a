//! Mail about an account: links to confirm an address or to choose a new password, and news of what happened to it.
//!
//! Written as a job in the transaction that it tells about. A link opens the account, so it is sealed until it is sent; the
//! receiver's address is not in the job at all. No name is put into these mails: whoever registers chooses it, and could
//! make us send his words to a stranger.

use app::i18n::text;
use app::url::Path;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use sala::id::AccountId;
use sala::text::Lang;
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;

use super::{Mail, MailError, words};
use crate::app_state::AppState;
use crate::present::name_in;
use crate::store::account::Grant;
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
    /// He had lost it, and somebody took it away for him.
    SecondFactorForgotten,
    /// He works for an agency now, or in another office of it.
    Appointed,
    /// A role was taken back.
    Dismissed,
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
            Self::SecondFactorForgotten => "mail-second-factor-forgotten",
            Self::Appointed => "mail-appointed",
            Self::Dismissed => "mail-dismissed",
        }
    }
}

#[derive(Debug, Serialize, Deserialize)]
struct Payload {
    account: AccountId,
    template: Template,
    /// A sealed path of the portal.
    link: String,
    /// The role that the mail is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    grant: Option<Grant>,
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
    add(state, tx, account, template, (link, None)).await
}

/// Adds the job of a mail about a role.
pub async fn queue_about(
    state: &AppState,
    tx: &mut Tx,
    account: AccountId,
    template: Template,
    grant: &Grant,
) -> Result<(), StoreError> {
    let Some(reader) = tx.account_by_id(account).await? else { return Ok(()) };
    add(state, tx, account, template, (&Path::Account.to(reader.lang), Some(grant.clone()))).await
}

async fn add(
    state: &AppState,
    tx: &mut Tx,
    account: AccountId,
    template: Template,
    (link, grant): (&str, Option<Grant>),
) -> Result<(), StoreError> {
    let now = state.clock.now();
    let link = STANDARD_NO_PAD.encode(tx.seal().seal(link, LINK));
    let payload = serde_json::to_value(Payload { account, template, link, grant });
    let payload = payload.map_err(|error| StoreError::inconsistent("job", "payload", account, error))?;
    tx.jobs_add(None, &[NewJob { id: state.random.id(now), kind: KIND, payload }], now).await
}

/// Sends what the job says, in the account's language as it is now. An account that is gone gets nothing.
pub async fn deliver(state: &AppState, job: &Job) -> Result<(), AccountMailError> {
    let Payload { account, template, link, grant } = read(&job.payload)?;
    let sealed = STANDARD_NO_PAD.decode(link).map_err(|_| AccountMailError::Unreadable)?;
    let mut tx = state.store.begin_system().await?;
    let link = tx.seal().open(&sealed, LINK).map_err(|_| AccountMailError::Unreadable)?;
    let Some(account) = tx.account_by_id(account).await? else { return Ok(()) };
    let mut params = vec![("link", format!("{}{link}", state.base_url))];
    if let Some(grant) = &grant {
        params.extend(of_role(&mut tx, account.lang, grant).await?);
    }
    // Nothing is held open while a mail server takes its time.
    tx.commit().await?;
    let (subject, body) = words(account.lang, template.code(), &params);
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

/// Role, office and agency in words.
async fn of_role(tx: &mut Tx, lang: Lang, grant: &Grant) -> Result<[(&'static str, String); 3], StoreError> {
    let agency = tx.agency_name(&grant.agency).await?.unwrap_or_default();
    let office = match &grant.office {
        Some(office) => name_in(lang, &tx.office_name(office).await?.unwrap_or_default()),
        None => text(lang, "role-all-offices", &[]),
    };
    let role = text(lang, &format!("role-{}", grant.role.code()), &[]);
    Ok([("role", role), ("office", office), ("agency", name_in(lang, &agency))])
}

fn read(payload: &Json) -> Result<Payload, AccountMailError> {
    Payload::deserialize(payload).map_err(|_| AccountMailError::Unreadable)
}
