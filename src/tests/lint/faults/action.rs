//! In what the law says about single actions.

use super::{Fault, action, condition, extension, late, state};
use crate::access::Role;
use crate::workflow::definition::{ClockRule, DocumentDefinition, EffectDefinition, Outcome, StateKind};

pub(super) const OF_ACTIONS: &[(Fault, &str)] = &[
    (
        |b| action(b, "grant").assurance = None,
        "workflow.actions.grant: it is not said how sure we must be of who does it",
    ),
    (
        |b| action(b, "appeal").assurance = None,
        "workflow.actions.appeal: it is not said how sure we must be of who does it",
    ),
    (
        |b| action(b, "refuse").reasons.retain(|reason| reason != "INCOMPLETE"),
        "workflow.actions.refuse: `INCOMPLETE` is none of its reasons",
    ),
    (
        |b| action(b, "accept").documents.push("D99".to_owned()),
        "workflow.actions.accept: the paper `D99` is not in the list",
    ),
    (|b| b.workflow.documents[2].code = "D07".to_owned(), "workflow.documents: `D07` stands twice"),
    (
        |b| {
            let like = b.workflow.documents[1].clone();
            b.workflow.documents.push(DocumentDefinition { code: "D09".to_owned(), ..like });
            action(b, "ask").asks = None;
        },
        "workflow.documents.D09: nothing requires it or asks for it",
    ),
    (
        |b| action(b, "ask").to = Some("inspection".to_owned()),
        "workflow.actions.ask: what it asks for has no end: it does not lead to the applicant with a limit and \
                 a timer",
    ),
    (
        |b| state(b, "defects").timers.clear(),
        "workflow.actions.ask: what it asks for has no end: it does not lead to the applicant with a limit and \
                 a timer",
    ),
    (|b| extension(b).days = 0, "workflow.actions.extend: it extends by nothing"),
    (|b| extension(b).times = 0, "workflow.actions.extend: it extends by nothing"),
    (|b| extension(b).ground.clear(), "workflow.actions.extend: it extends without a legal ground"),
    (
        |b| action(b, "extend").from.push("refused".to_owned()),
        "workflow.actions.extend: it extends in a state where no days of the office run",
    ),
    (
        |b| state(b, "at_superior").limit = None,
        "workflow.actions.extend_appeal: it extends in a state where no days of the office run",
    ),
    (
        |b| action(b, "extend").to = Some("decision".to_owned()),
        "workflow.actions.extend: it extends and moves the case",
    ),
    (|b| late(b).explained_by = None, "workflow.late: its letters have no reasons"),
    (|b| late(b).explained_by = Some("nothing".to_owned()), "workflow.late: there is no action `nothing`"),
    (
        |b| late(b).explained_by = Some("grant".to_owned()),
        "workflow.late: `grant` does not record a reason of officers",
    ),
    (
        |b| action(b, "explain_delay").from.retain(|from| from != "fixing"),
        "workflow.late: in `fixing` the office can be late and `explain_delay` cannot be taken",
    ),
    (
        |b| action(b, "explain_appeal_delay").from.retain(|from| from != "at_superior"),
        "workflow.states.at_superior.late: in `at_superior` the office can be late and `explain_appeal_delay` cannot be taken",
    ),
    (
        |b| state(b, "appealed").late.as_mut().unwrap().explained_by = None,
        "workflow.states.appealed.late: its letters have no reasons",
    ),
    (
        |b| state(b, "refused").late = state(b, "appealed").late.clone(),
        "workflow.states.refused.late: no days of the office end here",
    ),
    (
        |b| state(b, "appealed").clock = ClockRule::Paused,
        "workflow.states.appealed: the clock does not run while the office has the case",
    ),
    (
        |b| state(b, "decision").outcome = Some(Outcome::Rejected),
        "workflow.states.decision: has an outcome, and is neither final nor open to an appeal",
    ),
    (
        |b| action(b, "free").documents = vec!["D07".to_owned()],
        "workflow.actions.free: it asks for what the machine cannot give",
    ),
    (
        |b| state(b, "decision").limit = state(b, "appealed").limit,
        "workflow.states.decision: has a limit that nobody sees, since the office's clock runs",
    ),
    (
        |b| state(b, "lapsed").timers = state(b, "payment").timers.clone(),
        "workflow.states.lapsed: is final, and something goes on in it",
    ),
    (
        |b| action(b, "fix_needed").guard = Some(condition("visits + 1")),
        "workflow.actions.fix_needed: as long as nothing is known, `visits + 1` cannot be evaluated: Unsupported binary operator 'add': Null, Int(1)",
    ),
    (|b| b.service.facts.push("moon".to_owned()), "service.facts.moon: is declared and never read"),
    (
        |b| {
            let EffectDefinition::Message { official, .. } = &mut action(b, "extend").effects[0] else { return };
            *official = false;
        },
        "workflow.actions.extend: it extends without an official message to the applicant",
    ),
    (
        |b| action(b, "extend").effects.clear(),
        "workflow.actions.extend: it extends without an official message to the applicant",
    ),
    (
        |b| state(b, "at_superior").superior = false,
        "workflow.states.suspended: the appeal `appeal` comes before no superior",
    ),
    (
        |b| action(b, "pass_on").to = Some("submitted".to_owned()),
        "workflow.states.at_superior: it is a superior's, and no appeal leads to it",
    ),
    (
        |b| state(b, "decision").superior = true,
        "workflow.states.decision: it is a superior's, and no appeal leads to it",
    ),
    (
        |b| state(b, "at_superior").kind = StateKind::Waiting,
        "workflow.states.at_superior: it is a superior's, and officers do not have the case",
    ),
    (
        |b| {
            b.workflow.actions.iter_mut().for_each(|known| {
                if known.from.iter().any(|from| from == "at_superior") && known.by.contains(&Role::Supervisor) {
                    known.by = vec![Role::Officer];
                }
            });
        },
        "workflow.states.at_superior: it is a superior's, and no supervisor leads on from it",
    ),
];
