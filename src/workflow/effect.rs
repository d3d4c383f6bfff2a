//! What must be done in the world because of an event. The store writes the effects in the event's own transaction, so
//! that none is lost and none is done for a change that was rolled back.

use super::clock::{ChangeKind, ClockChange};
use super::definition::{Definition, EffectDefinition, LateRule, Relation, Which};
use super::event::{Event, What};
use crate::issued::Status;

/// Something to do. Each kind is idempotent for its case: doing it twice does it once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    AskRegister {
        register: String,
    },
    /// Tell the applicant; `official`: it is served as an act of the office.
    Message {
        template: String,
        official: bool,
    },
    /// Write to the applicant that the office is late (BR-10); `copy_to` names who gets a copy.
    DelayLetter {
        template: String,
        copy_to: Option<String>,
    },
    /// See to it that an officer records why the office is late.
    AskDelayReason,
    /// He has: whoever waits for it need not wait longer.
    DelayExplained,
    /// Issue a document that the bundle declares.
    Issue {
        output: String,
    },
    /// What was issued is suspended, in force again, or revoked.
    SetStatus {
        output: String,
        status: Status,
        which: Which,
    },
    /// Open the case of another service.
    OpenChild {
        child: String,
        service: String,
    },
    /// Take an action on the cases that belong together with this one.
    Inform {
        whom: Relation,
        action: String,
    },
    /// Open a bill over the fees that were charged, to be paid until a timer goes off.
    Bill {
        until: String,
    },
    /// Book the fees that were charged as taken at a counter.
    TakenAtCounter,
}

/// The effects of an event. That a closed child informs its parent is not one of them: it does so whatever its definition
/// says, since it is the parent's that waits.
pub fn effects(definition: &Definition, event: &Event) -> Vec<Effect> {
    match &event.what {
        What::Acted(acted) => {
            let own = definition.action(&acted.action).into_iter().flat_map(|action| &action.effects).map(of);
            let explained = definition.explains_delay(&acted.action).then_some(Effect::DelayExplained);
            own.chain(explained).chain(children(definition, &acted.opened.children)).collect()
        }
        What::ChildClosed { wanted, .. } => children(definition, wanted).collect(),
        What::Migrated(migrated) => children(definition, &migrated.opened.children).collect(),
        What::ClockChanged { change } => match (change.kind, late_rule(definition, change)) {
            (ChangeKind::DelayLetter, Some(late)) => {
                vec![Effect::DelayLetter { template: late.letter.clone(), copy_to: late.copy_to.clone() }]
            }
            (ChangeKind::Late | ChangeKind::Overdue, Some(late)) if late.explained_by.is_some() => {
                vec![Effect::AskDelayReason]
            }
            _ => Vec::new(),
        },
        _ => Vec::new(),
    }
}

/// What is owed for a delay: of a state, if its own limit has passed.
fn late_rule<'a>(definition: &'a Definition, change: &ClockChange) -> Option<&'a LateRule> {
    match &change.state {
        Some(state) => definition.state(state)?.late.as_ref(),
        None => definition.late.as_ref(),
    }
}

fn of(effect: &EffectDefinition) -> Effect {
    match effect {
        EffectDefinition::AskRegister { register } => Effect::AskRegister { register: register.clone() },
        EffectDefinition::Message { template, official } => {
            Effect::Message { template: template.clone(), official: *official }
        }
        EffectDefinition::Bill { until } => Effect::Bill { until: until.clone() },
        EffectDefinition::TakenAtCounter => Effect::TakenAtCounter,
        EffectDefinition::IssueReceipt => Effect::Issue { output: "receipt".to_owned() },
        EffectDefinition::Issue { output } => Effect::Issue { output: output.clone() },
        EffectDefinition::SetStatus { output, status, which } => {
            Effect::SetStatus { output: output.clone(), status: *status, which: *which }
        }
        EffectDefinition::Inform { whom, action } => Effect::Inform { whom: *whom, action: action.clone() },
    }
}

fn children<'a>(definition: &'a Definition, ids: &'a [String]) -> impl Iterator<Item = Effect> + 'a {
    let found = ids.iter().filter_map(|id| definition.child(id));
    found.map(|child| Effect::OpenChild { child: child.id.clone(), service: child.service.clone() })
}
