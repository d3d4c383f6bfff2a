//! In what a service issues and grants.

use super::{Fault, action, state};
use crate::access::Role;
use crate::calendar::Unit;
use crate::issued::Status;
use crate::service::Bundle;
use crate::service::output::{Output, Validity};
use crate::workflow::definition::{EffectDefinition, Limit, Which};

fn output<'a>(bundle: &'a mut Bundle, code: &str) -> &'a mut Output {
    bundle.service.outputs.iter_mut().find(|output| output.code == code).unwrap()
}

pub(super) const OF_OUTPUTS: &[(Fault, &str)] = &[
    (
        |b| action(b, "suspend").effects.push(EffectDefinition::Issue { output: "moon".to_owned() }),
        "workflow.actions.suspend: there is no output `moon`",
    ),
    (
        |b| b.service.outputs.retain(|output| output.code != "licence"),
        "workflow.actions.suspend: there is no output `licence`",
    ),
    (
        |b| {
            let (output, status) = ("licence".to_owned(), Status::Replaced);
            action(b, "suspend").effects.push(EffectDefinition::SetStatus { output, status, which: Which::Newest });
        },
        "workflow.actions.suspend: it sets `replaced`",
    ),
    (|b| action(b, "refuse").effects.clear(), "service.outputs.refusal: no action issues it"),
    (|b| output(b, "refusal").code = "licence".to_owned(), "service.outputs.licence: stands twice"),
    (
        |b| output(b, "licence").holder.push("moon".to_owned()),
        "service.outputs.licence: its holder is `moon`, which is no answer",
    ),
    (
        |b| output(b, "licence").shows.push("moon".to_owned()),
        "service.outputs.licence: it shows `moon`, which is neither an answer nor a fact",
    ),
    (
        |b| output(b, "licence").feature = Some("moon".to_owned()),
        "service.outputs.licence: it features `moon`, which is no fact",
    ),
    (
        |b| output(b, "licence").validity = None,
        "service.outputs.licence: it features the end of a validity that it has not",
    ),
    (
        |b| output(b, "licence").validity = Some(Validity::Until { until: "moon".to_owned() }),
        "service.outputs.licence: it is valid until `moon`, which is no fact",
    ),
    (
        |b| action(b, "suspend").to = Some("decision".to_owned()),
        "workflow.states.issued: was decided, and an action opens it again",
    ),
    (
        |b| state(b, "suspension_stands").outcome = None,
        "workflow.states.suspension_stands: grants something without an outcome",
    ),
    (
        |b| {
            state(b, "suspension_stands").limit =
                Some(Limit { days: 15, unit: Unit::Calendar, first_day_counts: false });
        },
        "workflow.states.suspension_stands: was decided, and the office still has work in it",
    ),
    // An applicant opens again what was granted by an appeal only, and nobody else does.
    (
        |b| action(b, "appeal_suspension").to = Some("fixing".to_owned()),
        "workflow.states.issued: was decided, and an action opens it again",
    ),
    (
        |b| action(b, "appeal_suspension").by = vec![Role::Supervisor],
        "workflow.states.issued: was decided, and an action opens it again",
    ),
    (
        |b| action(b, "appeal").from.retain(|from| from != "revoked"),
        "workflow.states.revoked: has an outcome, and is neither final nor open to an appeal",
    ),
    (
        |b| drop(action(b, "suspend").sets.insert("moon".to_owned(), true.into())),
        "workflow.actions.suspend: it sets `moon`, which is no fact",
    ),
];
