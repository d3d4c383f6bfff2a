//! The effects of events, in the events' own transaction: jobs for what happens outside, messages and receipts at once.

use crate::app_state::AppState;
use crate::jobs::delay;
use crate::messages;
use crate::payments;
use crate::store::case::StoredCase;
use crate::store::job::NewJob;
use crate::store::receipt::Receipt;
use crate::store::{StoreError, Tx};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sala::service::Bundle;
use sala::value::Value;
use sala::workflow::{Effect, Event, effects};
use serde_json::json;

/// Writes the effects of events: jobs for what happens outside, messages and the receipt at once.
pub(super) async fn run_effects(
    state: &AppState,
    tx: &mut Tx,
    bundle: &Bundle,
    case: &StoredCase,
    events: &[Event],
) -> Result<(), StoreError> {
    let now = state.clock.now();
    let mut jobs = Vec::new();
    for effect in events.iter().flat_map(|event| effects(&bundle.workflow, event)) {
        let (kind, payload) = match effect {
            Effect::AskRegister { register } => ("register", json!({ "register": register })),
            Effect::Message { template, official } => {
                jobs.extend(messages::write_of_case(state, tx, case, events, (&template, official), None).await?);
                continue;
            }
            Effect::DelayLetter { template, copy_to } => {
                let letter = (template.as_str(), true);
                jobs.extend(messages::write_of_case(state, tx, case, events, letter, None).await?);
                if copy_to.is_some() {
                    let copy = (template.as_str(), false);
                    jobs.extend(messages::write_of_case(state, tx, case, events, copy, copy_to.as_deref()).await?);
                }
                continue;
            }
            Effect::OpenChild { child, service } => ("open_child", json!({ "child": child, "service": service })),
            Effect::Bill { until } => (payments::OPEN, json!({ "until": until })),
            Effect::Inform { whom, action } => ("inform", json!({ "whom": whom.code(), "action": action })),
            Effect::AskDelayReason => (delay::REASON, json!({})),
            Effect::DelayExplained => (delay::EXPLAINED, json!({})),
            Effect::IssueReceipt => {
                issue_receipt(state, tx, case).await?;
                continue;
            }
        };
        jobs.push(NewJob { id: state.random.id(now), kind, payload });
    }
    tx.jobs_add(Some(case.id), &jobs, now).await
}

async fn issue_receipt(state: &AppState, tx: &mut Tx, case: &StoredCase) -> Result<(), StoreError> {
    let next_due = case.state.facts.get("next_due").and_then(Value::as_text).and_then(|day| day.parse().ok());
    let next_due = next_due.ok_or_else(|| StoreError::inconsistent("cases", "facts", case.id, "no next due day"))?;
    let token = URL_SAFE_NO_PAD.encode(state.random.bytes::<16>());
    tx.receipt_issue(case.id, &Receipt { token, issued_at: state.clock.now(), next_due }).await
}
