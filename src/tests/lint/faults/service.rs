//! In the form, the facts, whose turn it is, and the ways through the states.

use super::{Fault, action, condition, state, timer};
use crate::access::Role;
use crate::calendar::Actor;
use crate::duty::{DutyDefinition, DutyKind};
use crate::form::FieldKind;
use crate::service::Bundle;
use crate::workflow::definition::{Limit, StateKind};

fn duty(bundle: &mut Bundle, kind: DutyKind, day: &str) {
    bundle.service.duties.push(DutyDefinition { kind, day: day.to_owned() });
}

pub(super) const OF_THE_REPORT: &[(Fault, &str)] = &[
    (|b| b.workflow.actions.retain(|action| action.id != "return"), "workflow.states.correction: cannot be reached"),
    (
        |b| b.workflow.actions.retain(|a| !a.from.contains(&"correction".to_owned())),
        "workflow.states.correction: no way leads from it to an end",
    ),
    (
        |b| b.form.declaration.as_mut().unwrap().kind = FieldKind::Email,
        "form.declaration: is not of the kind `declaration`",
    ),
    (|b| b.form.declaration.as_mut().unwrap().data_class = None, "form.declaration: has no data class"),
    (|b| b.workflow.actions[0].to = Some("nowhere".to_owned()), "workflow.actions.file: there is no state `nowhere`"),
    (|b| b.workflow.actions[1].id = "file".to_owned(), "workflow.actions.file: `file` stands twice"),
    (|b| b.workflow.actions[0].by.clear(), "workflow.actions.file: nobody may take it"),
    (
        |b| b.workflow.actions[0].by = vec![Role::Officer],
        "workflow.actions.file: none of its roles has the case in the state it starts from",
    ),
    (|b| b.workflow.actions[0].takes_answers = false, "workflow.actions.file: it files a case without answers"),
    (
        |b| b.workflow.actions[0].guard = Some(condition("moon == 'full'")),
        "workflow.actions.file: the guard names `moon`, which is neither an answer nor a fact",
    ),
    (
        |b| action(b, "return").counts = Some("moons".to_owned()),
        "workflow.actions.return: it counts `moons`, which is no fact",
    ),
    (|b| duty(b, DutyKind::Expiry, "moon"), "service.duties.expiry: its day is no answer and no fact"),
    (|b| duty(b, DutyKind::Expiry, "permit_expires"), "service.duties.expiry: is declared twice"),
    (|b| duty(b, DutyKind::Turn, "permit_expires"), "service.duties.turn: follows from the states of the workflow"),
    (|b| b.workflow.limit.days = 0, "workflow.limit: the office has no day"),
    (
        |b| b.workflow.states.iter_mut().for_each(|state| state.limit = None),
        "workflow.states.correction: the applicant has no limit here",
    ),
    (|b| b.form.pages[0].fields[0].data_class = None, "form.pages.passport-entry.passport_entry: has no data class"),
    (
        |b| b.form.pages[1].visible_if = Some(condition("nothing == 'x'")),
        "form.pages.passport-lines: `nothing == 'x'` names `nothing`, which is no answer",
    ),
    (
        |b| b.form.pages[1].visible_if = Some(condition("passport_no != null")),
        "form.pages.passport-lines: `passport_no != null` names `passport_no`, which is not answered before",
    ),
    (
        |b| b.form.pages[0].fields[0].required_if = Some(condition("reported_before == 'yes'")),
        "form.pages.passport-entry: `reported_before == 'yes'` names `reported_before`, which is not answered before",
    ),
    (
        |b| {
            let FieldKind::Choice { options, .. } = &mut b.form.pages[0].fields[0].kind else { return };
            options.retain(|option| option != "mrz");
        },
        "form.pages.passport-lines: is never asked: `passport_entry == 'mrz'` holds for no option",
    ),
    (|b| b.service.office_by = "moon".to_owned(), "service.office_by: is no answer of the form"),
    (
        |b| {
            state(b, "checking").kind = StateKind::Automatic;
            action(b, "register_differs").to = Some("checking".to_owned());
        },
        "workflow.states.checking: the machine alone goes round in a circle from here",
    ),
    (|b| state(b, "draft").kind = StateKind::WithOfficer, "workflow.states.draft: is missing"),
    (|b| state(b, "approved").outcome = None, "workflow.states.approved: is final without an outcome"),
    (
        |b| action(b, "approve").from.push("rejected".to_owned()),
        "workflow.states.rejected: is final, and an action leaves it",
    ),
    (
        |b| state(b, "review").clock = crate::workflow::definition::ClockRule::Stopped,
        "workflow.states.review: the clock does not run while the office has the case",
    ),
    (
        |b| action(b, "approve").by.push(Role::Administrator),
        "workflow.actions.approve: `administrator` can do nothing in the states it starts from",
    ),
    (
        |b| action(b, "withdraw").by.push(Role::Public),
        "workflow.actions.withdraw: `public` can do nothing in the states it starts from",
    ),
    (
        |b| action(b, "file").by.push(Role::Supervisor),
        "workflow.actions.file: `supervisor` can do nothing in the states it starts from",
    ),
    (|b| b.service.rule = "foreigner.ninety_days".to_owned(), "service.rule: there is no rule `foreigner.ninety_days`"),
];

pub(super) const OF_TURNS: &[(Fault, &str)] = &[
    (|b| state(b, "fixing").timers.clear(), "workflow.states.fixing: the applicant has no limit here"),
    (
        |b| action(b, "withdraw").from.retain(|from| from != "decision"),
        "workflow.states.decision: the applicant cannot withdraw here",
    ),
    (
        |b| {
            action(b, "withdraw").by = vec![Role::Officer];
            state(b, "decision").no_withdrawal = Some(" ".to_owned());
        },
        "workflow.states.decision: the applicant cannot withdraw here",
    ),
    (
        |b| action(b, "inspected").by = vec![Role::Finance],
        "workflow.actions.inspected: none of its roles has the case in the state it starts from",
    ),
    (
        |b| action(b, "inspected").by.push(Role::Finance),
        "workflow.actions.inspected: `finance` can do nothing in the states it starts from",
    ),
    (
        |b| state(b, "defects").timers.clear(),
        "workflow.states.defects: nothing happens when the applicant's days are over",
    ),
    (
        |b| {
            let state = state(b, "payment");
            state.limit = state.limit.map(|limit| Limit { days: limit.days + 1, ..limit });
        },
        "workflow.states.payment: its limit and the timer that leads on count different days",
    ),
    (
        |b| state(b, "payment").days_setting = Some("payment.days".to_owned()),
        "workflow.states.payment: its limit does not take its days from `days_setting`",
    ),
    (|b| state(b, "payment").limit.as_mut().unwrap().days = 0, "workflow.states.payment: gives a limit without days"),
    (
        |b| state(b, "opinions").tasks[0].limit.as_mut().unwrap().days = 0,
        "workflow.states.opinions: gives a limit without days",
    ),
    (
        |b| timer(b, "appeal_over").whose = Actor::Official,
        "workflow.states.returned: its limit and the timer that leads on count different days",
    ),
];

/// Its form is read by officers only.
pub(super) const OF_THE_CERTIFICATE: &[(Fault, &str)] = &[(
    |b| b.workflow.actions.retain(|action| !action.by.contains(&Role::Officer)),
    "form.pages.premises.premises_name: is asked and never read",
)];
