//! Webhooks: an agency's own systems are told what happens to its cases. What is told is the reference, the service, the state
//! and the time: nothing personal. Each delivery is signed and has an id; it is sent until the receiver answers with success
//! or a person gives it up, and the next of the same case is not sent before. At least once: a receiver knows by the id what
//! it has seen.
//!
//! `Sala-Signature: t=UNIX,v1=HEX` is the HMAC-SHA-256 of `UNIX.BODY` under the endpoint's secret. The time in it is that of
//! the try, so that a receiver may refuse what is old.

use crate::app_state::AppState;
use crate::jobs::JobError;
use crate::store::case::StoredCase;
use crate::store::job::{Job, NewJob};
use crate::store::webhook::{NewDelivery, Tried};
use crate::store::{StoreError, Tx};
use hmac::{Hmac, KeyInit as _, Mac as _};
use jiff::SignedDuration;
use sala::workflow::State;
use sala::workflow::definition::Outcome;
use serde_json::json;
use sha2::Sha256;

/// The kind of the jobs that send.
pub const KIND: &str = "webhook";
/// What may be told.
pub const EVENTS: [&str; 3] = ["case.filed", "case.changed", "case.closed"];
/// What waits for the one before it is looked at again after so long, if nobody calls it earlier.
const BEHIND: SignedDuration = SignedDuration::from_secs(30);
/// What waits for its endpoint to be switched on likewise.
const OFF: SignedDuration = SignedDuration::from_hours(1);

/// What a change of a case is, if it is told.
fn event(before: &State, after: &State) -> Option<&'static str> {
    match (before, after) {
        (before, _) if before.is_draft() => Some("case.filed"),
        (before, after) if before.closed_at.is_none() && after.closed_at.is_some() => Some("case.closed"),
        (before, after) if before.state != after.state => Some("case.changed"),
        _ => None,
    }
}

/// Writes what a command on a case is to be told of it, in its transaction.
pub async fn note(state: &AppState, tx: &mut Tx, before: &State, case: &StoredCase) -> Result<(), StoreError> {
    let Some(event) = event(before, &case.state) else { return Ok(()) };
    let agency = case.state.agency.as_str();
    if !tx.webhook_agency(agency).await? {
        return Ok(());
    }
    let now = state.clock.now();
    let mut jobs = Vec::new();
    for endpoint in tx.webhook_subscribers(agency, event).await? {
        let id = state.random.id(now);
        let payload = json!({
            "id": id,
            "event": event,
            "reference": case.reference.to_string(),
            "service": case.service,
            "state": case.state.state,
            "outcome": case.state.outcome.map(Outcome::code),
            "at": now.to_string(),
        });
        let payload = payload.to_string();
        let seq = case.state.version;
        let delivery = NewDelivery { id, endpoint, agency, case: case.id, seq, event, payload: &payload };
        tx.webhook_delivery_add(&delivery, now).await?;
        jobs.push(NewJob { id, kind: KIND, payload: json!({}) });
    }
    // Jobs of no case: that a partner does not listen is no incident of the case.
    tx.jobs_add(None, &jobs, now).await
}

/// Sends a delivery.
pub async fn send(state: &AppState, job: &Job) -> Result<(), JobError> {
    let mut tx = state.store.begin_system().await?;
    let Some(sending) = tx.webhook_sending(job.id).await? else { return Ok(()) };
    // Nothing is held open while the partner takes his time.
    tx.commit().await?;
    if !sending.active {
        return Err(JobError::Later(OFF));
    }
    if sending.behind {
        return Err(JobError::Later(BEHIND));
    }
    let id = job.id.to_string();
    let signature = signature(&sending.secret, state.clock.now().as_second(), &sending.payload);
    let headers = [
        ("Sala-Delivery", id.as_str()),
        ("Sala-Event", sending.event.as_str()),
        ("Sala-Signature", signature.as_str()),
    ];
    let answer = match state.webhooks.target(&sending.url) {
        Ok(target) => state.webhooks.post(&target, &headers, sending.payload).await,
        Err(error) => Err(error),
    };
    let tried = Tried {
        delivered: answer.is_ok_and(|status| (200..300).contains(&status)),
        answer: answer.ok(),
        error: answer.err().map(crate::ports::http::HttpError::code),
    };
    let mut tx = state.store.begin_system().await?;
    tx.webhook_tried(job.id, tried, state.clock.now()).await?;
    tx.commit().await?;
    state.jobs_added.notify_one();
    if tried.delivered { Ok(()) } else { Err(JobError::Unavailable("webhook")) }
}

/// What the receiver compares.
fn signature(secret: &str, at: i64, body: &str) -> String {
    let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).expect("HMAC takes keys of any length");
    mac.update(format!("{at}.{body}").as_bytes());
    format!("t={at},v1={}", sala::text::hex(&mac.finalize().into_bytes()))
}

#[cfg(test)]
mod tests {
    use super::signature;

    /// Computed with Python: `hmac.new(b"secret", b"1600000000.{}", "sha256").hexdigest()`.
    #[test]
    fn the_signature_is_the_one_that_others_compute() {
        assert_eq!(
            signature("secret", 1_600_000_000, "{}"),
            "t=1600000000,v1=1e56a11da123b137c26fa37b7c222060bdf22988aa9b3248c31244f8b2ef4a28"
        );
    }
}
