//! The effects of events, in the events' own transaction: jobs for what happens outside; messages are written and documents
//! issued at once, and jobs deliver them and make their files.

use super::issue::Issuing;
use crate::app_state::AppState;
use crate::jobs::delay;
use crate::messages;
use crate::payments;
use crate::store::case::StoredCase;
use crate::store::job::NewJob;
use crate::store::{StoreError, Tx};
use sala::access::Actor;
use sala::service::Bundle;
use sala::workflow::{Effect, Event, What, effects};
use serde_json::json;

/// Writes the effects of events, which are the last of the case.
pub(super) async fn run_effects(
    state: &AppState,
    actor: &Actor,
    tx: &mut Tx,
    bundle: &Bundle,
    case: &StoredCase,
    events: &[Event],
) -> Result<(), StoreError> {
    let now = state.clock.now();
    let mut jobs = Vec::new();
    let told = (case, Some(bundle));
    for (number, event, effect) in numbered_effects(bundle, case, events) {
        let acted = if let What::Acted(acted) = &event.what { Some(&**acted) } else { None };
        let issuing = Issuing { state, actor, case, event: number, acted };
        let (kind, payload) = match effect {
            Effect::AskRegister { register } => ("register", json!({ "register": register })),
            Effect::Message { template, official } => {
                jobs.extend(messages::write_of_case(state, tx, told, events, (&template, official), None).await?);
                continue;
            }
            Effect::DelayLetter { template, copy_to } => {
                let letter = (template.as_str(), true);
                jobs.extend(messages::write_of_case(state, tx, told, events, letter, None).await?);
                if copy_to.is_some() {
                    let copy = (template.as_str(), false);
                    jobs.extend(messages::write_of_case(state, tx, told, events, copy, copy_to.as_deref()).await?);
                }
                continue;
            }
            Effect::OpenChild { child, service } => ("open_child", json!({ "child": child, "service": service })),
            Effect::Bill { until } => (payments::OPEN, json!({ "until": until })),
            Effect::TakenAtCounter => (payments::counter::BOOK, json!({})),
            Effect::Inform { whom, action } => {
                ("inform", json!({ "whom": whom.code(), "action": action, "since": now.to_string() }))
            }
            Effect::AskDelayReason => (delay::REASON, json!({})),
            Effect::DelayExplained => (delay::EXPLAINED, json!({})),
            Effect::Issue { output } => {
                jobs.extend(issuing.issue(tx, &output).await?);
                continue;
            }
            Effect::SetStatus { output, status, which } => {
                issuing.set_status(tx, (&output, which), status).await?;
                continue;
            }
        };
        jobs.push(NewJob { id: state.random.id(now), kind, payload });
    }
    tx.jobs_add(Some(case.id), &jobs, now).await
}

/// Each effect with its event and that event's sequence number in the case.
fn numbered_effects<'a>(bundle: &Bundle, case: &StoredCase, events: &'a [Event]) -> Vec<(i32, &'a Event, Effect)> {
    let version = i32::try_from(case.state.version).unwrap_or(i32::MAX);
    let before = version.saturating_sub(i32::try_from(events.len()).unwrap_or(0));
    let numbered = (before.saturating_add(1)..).zip(events);
    numbered
        .flat_map(|(number, event)| {
            effects(&bundle.workflow, event).into_iter().map(move |effect| (number, event, effect))
        })
        .collect()
}
