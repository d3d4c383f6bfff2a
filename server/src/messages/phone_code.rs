//! The code that confirms a telephone: made here, sent as a text message, compared by its hash. It is sealed until it is sent.

use crate::app_state::AppState;
use crate::jobs::JobError;
use crate::ports::sms::SmsError;
use crate::store::job::{Job, NewJob};
use crate::store::{StoreError, Tx};
use app::i18n::text;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use jiff::{SignedDuration, Timestamp};
use sala::id::AccountId;
use sala::text::Lang;
use serde::{Deserialize, Serialize};

/// The kind of these jobs.
pub const KIND: &str = "phone_code";
/// How long a code can be used.
const VALID: SignedDuration = SignedDuration::from_mins(10);
/// What the number and the text are sealed for.
const SEALED: &str = "job.phone_code";

#[derive(Serialize, Deserialize)]
struct Payload {
    to: String,
    text: String,
    expires_at: Timestamp,
}

/// Makes a code for a number of an account and has it sent. Earlier ones no longer count.
pub async fn send(
    state: &AppState,
    tx: &mut Tx,
    account: AccountId,
    phone: &str,
    lang: Lang,
) -> Result<(), StoreError> {
    let now = state.clock.now();
    let code = format!("{:06}", state.random.below(1_000_000));
    let expires_at = now + VALID;
    tx.phone_code_put(account, phone, &code, expires_at).await?;
    let seal = |text: &str| STANDARD_NO_PAD.encode(tx.seal().seal(text, SEALED));
    let minutes = VALID.as_mins();
    let words = text(lang, "sms-code", &[("code", code.into()), ("minutes", minutes.into())]);
    let payload = serde_json::to_value(Payload { to: seal(phone), text: seal(&words), expires_at });
    let payload = payload.map_err(|error| StoreError::inconsistent("job", "payload", account, error))?;
    tx.jobs_add(None, &[NewJob { id: state.random.id(now), kind: KIND, payload }], now).await
}

/// Sends it, unless it has become too old to be used.
pub async fn run(state: &AppState, job: &Job) -> Result<(), JobError> {
    let payload = Payload::deserialize(&job.payload).map_err(|_| JobError::Unreadable)?;
    if payload.expires_at <= state.clock.now() {
        return Ok(());
    }
    let open = |sealed: &str| {
        let bytes = STANDARD_NO_PAD.decode(sealed).map_err(|_| JobError::Unreadable)?;
        state.store.seal().open(&bytes, SEALED).map_err(|_| JobError::Unreadable)
    };
    match state.sms.send(job.id, &open(&payload.to)?, &open(&payload.text)?).await {
        // What the gateway does not take now it does not take later; the person asks for another code.
        Ok(()) | Err(SmsError::Refused(_)) => Ok(()),
        Err(_) => Err(JobError::Unavailable("sms")),
    }
}
