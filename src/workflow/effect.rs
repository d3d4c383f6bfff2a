//! What must be done in the world because of an event. The store writes the effects in the event's own transaction, so
//! that none is lost and none is done for a change that was rolled back.

use super::definition::{Definition, EffectDefinition};
use super::event::{Event, What};

/// Something to do. Each kind is idempotent for its case: doing it twice does it once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    AskRegister { register: String },
    Mail { template: String },
    IssueReceipt,
}

/// The effects of an event.
pub fn effects(definition: &Definition, event: &Event) -> Vec<Effect> {
    let What::Acted { action, .. } = &event.what else { return Vec::new() };
    let Some(action) = definition.action(action) else { return Vec::new() };
    action
        .effects
        .iter()
        .map(|effect| match effect {
            EffectDefinition::AskRegister { register } => Effect::AskRegister { register: register.clone() },
            EffectDefinition::Mail { template } => Effect::Mail { template: template.clone() },
            EffectDefinition::IssueReceipt => Effect::IssueReceipt,
        })
        .collect()
}
