//! In tasks, children, joins, automatic states and timers.

use super::{Fault, action, child, condition, state, task, timer};
use crate::access::Role;
use crate::calendar::Actor as Whose;
use crate::workflow::branch::JoinRule;

pub(super) const OF_BRANCHES: &[(Fault, &str)] = &[
    (
        |b| task(b, "hygiene").assurance = None,
        "workflow.tasks.hygiene: it is not said how sure we must be of who does it",
    ),
    (
        |b| state(b, "decision").join = state(b, "opinions").join.clone(),
        "workflow.states.decision.join: there is nothing to join",
    ),
    (
        |b| state(b, "opinions").join = None,
        "workflow.states.opinions: its tasks and children lead nowhere: it has no join",
    ),
    (
        |b| state(b, "opinions").join.as_mut().unwrap().action = "nothing".to_owned(),
        "workflow.states.opinions.join: there is no action `nothing`",
    ),
    (
        |b| action(b, "opinions_complete").from = vec!["inspection".to_owned()],
        "workflow.states.opinions.join: its action `opinions_complete` does not start from here",
    ),
    (
        |b| action(b, "opinions_complete").by = vec![Role::Officer],
        "workflow.states.opinions.join: its action `opinions_complete` is not the system's",
    ),
    (
        |b| action(b, "opinions_complete").note_required = true,
        "workflow.states.opinions.join: its action `opinions_complete` asks for what the machine cannot give",
    ),
    (
        |b| action(b, "opinions_complete").to = None,
        "workflow.states.opinions.join: its action `opinions_complete` does not leave the state",
    ),
    (
        |b| action(b, "opinions_complete").guard = Some(condition("late == true")),
        "workflow.states.opinions.join: its action `opinions_complete` has a guard, which is not asked",
    ),
    (
        |b| state(b, "opinions").join.as_mut().unwrap().when = JoinRule::AtLeast(4),
        "workflow.states.opinions.join: at least 4 of 3 is not possible",
    ),
    (
        |b| state(b, "opinions").join.as_mut().unwrap().when = JoinRule::AtLeast(0),
        "workflow.states.opinions.join: at least 0 of 3 is not possible",
    ),
    (|b| task(b, "building").results.clear(), "workflow.states.opinions.tasks.building: can come to no result"),
    (|b| task(b, "building").by.clear(), "workflow.states.opinions.tasks.building: nobody may complete it"),
    (
        |b| task(b, "building").by = vec![Role::Administrator],
        "workflow.states.opinions.tasks.building: nobody may complete it",
    ),
    (
        |b| task(b, "building").shares.push("moon".to_owned()),
        "workflow.states.opinions.tasks.building: it shares `moon`, which is no answer",
    ),
    (|b| task(b, "building").id = "hygiene".to_owned(), "workflow.states.opinions.tasks.hygiene: stands twice"),
    (
        |b| state(b, "opinions").children.push(child("hygiene", &[])),
        "workflow.states.opinions.children.hygiene: stands twice",
    ),
    (
        |b| task(b, "building").id = "area".to_owned(),
        "workflow.states.opinions.tasks.area: an answer or a fact has the same name",
    ),
    (
        |b| task(b, "building").id = "late".to_owned(),
        "workflow.states.opinions.tasks.late: an answer or a fact has the same name",
    ),
    (
        |b| state(b, "opinions").children = vec![child("fire_certificate", &["moon"])],
        "workflow.states.opinions.children.fire_certificate: it waits for `moon`, which is no child",
    ),
    (
        |b| {
            let children = [("fire_certificate", "sign"), ("sign", "music"), ("music", "fire_certificate")];
            state(b, "opinions").children = children.map(|(id, after)| child(id, &[after])).into();
        },
        "workflow.states.opinions.children.sign: it waits for itself in a circle",
    ),
    (
        |b| task(b, "building").by.push(Role::Public),
        "workflow.states.opinions.tasks.building: `public` never sees a case",
    ),
    (
        |b| task(b, "building").only_if = Some(condition("moon == 'full'")),
        "workflow.states.opinions.tasks.building: its condition names `moon`, which is neither an answer nor a fact",
    ),
    (
        |b| state(b, "opinions").children[0].only_if = Some(condition("moon == 'full'")),
        "workflow.states.opinions.children.fire_certificate: its condition names `moon`, which is neither an answer nor a \
         fact",
    ),
    (
        |b| action(b, "somebody_objects").guard = Some(condition("late == true")),
        "workflow.states.opinions_read: is left by no action when none of their guards holds",
    ),
    (
        |b| action(b, "nobody_objects").guard = None,
        "workflow.actions.somebody_objects: is never taken from `opinions_read`: one before it has no guard",
    ),
];

pub(super) const OF_TIMERS: &[(Fault, &str)] = &[
    (|b| timer(b, "deadline").after = None, "workflow.states.defects.timers.deadline: never goes off"),
    (
        |b| timer(b, "deadline").only_if = Some(condition("moon == 'full'")),
        "workflow.states.defects.timers.deadline: its condition names `moon`, which is neither an answer nor a fact",
    ),
    (
        |b| timer(b, "deadline").at = Some("fee".to_owned()),
        "workflow.states.defects.timers.deadline: has both `after` and `at`",
    ),
    (
        |b| {
            let timer = timer(b, "deadline");
            (timer.after, timer.at) = (None, Some("moon".to_owned()));
        },
        "workflow.states.defects.timers.deadline: `moon` is neither an answer nor a fact",
    ),
    (
        |b| {
            let timer = timer(b, "remind");
            (timer.after, timer.at) = (None, Some("fee".to_owned()));
        },
        "workflow.states.payment.timers.remind: it repeats without `after`",
    ),
    (
        |b| {
            let timer = timer(b, "unpaid");
            (timer.after, timer.at) = (None, Some("fee".to_owned()));
        },
        "workflow.states.payment.timers.unpaid: `fee` holds no day",
    ),
    (
        |b| {
            let timer = timer(b, "unpaid");
            (timer.after, timer.at) = (None, Some("area".to_owned()));
        },
        "workflow.states.payment.timers.unpaid: `area` holds no day",
    ),
    (|b| b.service.date_facts.push("moon".to_owned()), "service.date_facts: `moon` is no fact"),
    (
        |b| timer(b, "unpaid").repeats = true,
        "workflow.states.payment.timers.unpaid: it repeats, and its action leaves the state",
    ),
    (
        |b| state(b, "issued").timers[0].id = "moon".to_owned(),
        "workflow.states.issued.timers.moon: no state that leads here sets it so",
    ),
    (
        |b| state(b, "at_superior").timers[0].whose = Whose::Applicant,
        "workflow.states.at_superior.timers.suspension: no state that leads here sets it so",
    ),
    (|b| timer(b, "unpaid").plus_days = 3, "workflow.states.payment.timers.unpaid: has `plus_days` without `at`"),
    (|b| timer(b, "unpaid").id = "remind".to_owned(), "workflow.states.payment.timers.remind: stands twice"),
    (
        |b| timer(b, "unpaid").action = "moon".to_owned(),
        "workflow.states.payment.timers.unpaid: there is no action `moon`",
    ),
    (
        |b| timer(b, "unpaid").action = "not_fixed".to_owned(),
        "workflow.states.payment.timers.unpaid: its action `not_fixed` does not start from here",
    ),
    (
        |b| action(b, "lapse").by = vec![Role::Applicant],
        "workflow.states.payment.timers.unpaid: its action `lapse` is not the system's",
    ),
    (
        |b| action(b, "lapse").reasons = vec!["UNSANITARY".to_owned()],
        "workflow.states.payment.timers.unpaid: its action `lapse` asks for what the machine cannot give",
    ),
];
