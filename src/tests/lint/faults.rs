//! Bundles broken in one place each, and what the linter says to it.

use super::super::services::food_licence;
use super::super::world::ninety_day;
use super::findings;
use crate::access::Role;
use crate::condition::Condition;
use crate::form::FieldKind;
use crate::service::Bundle;
use crate::workflow::branch::{ChildDefinition, JoinRule, TaskDefinition};
use crate::workflow::definition::{
    Action, DocumentDefinition, DocumentSource, Extension, Outcome, StateDefinition, StateKind,
};
use crate::workflow::timer::TimerDefinition;

type Fault = fn(&mut Bundle);

fn state<'a>(bundle: &'a mut Bundle, id: &str) -> &'a mut StateDefinition {
    bundle.workflow.states.iter_mut().find(|state| state.id == id).unwrap()
}

fn action<'a>(bundle: &'a mut Bundle, id: &str) -> &'a mut Action {
    bundle.workflow.actions.iter_mut().find(|action| action.id == id).unwrap()
}

fn task<'a>(bundle: &'a mut Bundle, id: &str) -> &'a mut TaskDefinition {
    bundle.workflow.states.iter_mut().flat_map(|state| &mut state.tasks).find(|task| task.id == id).unwrap()
}

fn timer<'a>(bundle: &'a mut Bundle, id: &str) -> &'a mut TimerDefinition {
    bundle.workflow.states.iter_mut().flat_map(|state| &mut state.timers).find(|timer| timer.id == id).unwrap()
}

fn child(id: &str, after: &[&str]) -> ChildDefinition {
    let after = after.iter().map(|id| (*id).to_owned()).collect();
    ChildDefinition { id: id.to_owned(), service: "business.fire_certificate".to_owned(), after }
}

fn condition(source: &str) -> Condition {
    Condition::parse(source).unwrap()
}

fn extension(bundle: &mut Bundle) -> &mut Extension {
    action(bundle, "extend").extends.as_mut().unwrap()
}

fn each_is_found(bundle: fn() -> Bundle, faults: &[(Fault, &str)]) {
    for (fault, expected) in faults {
        let mut bundle = bundle();
        fault(&mut bundle);
        let found = findings(&bundle);
        assert!(found.iter().any(|finding| finding == expected), "expected {expected}\nfound {found:#?}");
    }
}

#[test]
fn each_fault_is_found() {
    each_is_found(
        ninety_day,
        &[
            (
                |b| b.workflow.actions.retain(|action| action.id != "return"),
                "workflow.states.correction: cannot be reached",
            ),
            (
                |b| b.workflow.actions.retain(|a| !a.from.contains(&"correction".to_owned())),
                "workflow.states.correction: no way leads from it to an end",
            ),
            (
                |b| b.workflow.actions[0].to = Some("nowhere".to_owned()),
                "workflow.actions.file: there is no state `nowhere`",
            ),
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
            (|b| b.workflow.limit.days = 0, "workflow.limit: the office has no day"),
            (
                |b| b.workflow.states.iter_mut().for_each(|state| state.limit = None),
                "workflow.states.correction: the applicant has no limit here",
            ),
            (
                |b| b.form.pages[0].fields[0].data_class = None,
                "form.pages.passport-entry.passport_entry: has no data class",
            ),
            (
                |b| b.form.pages[1].visible_if = Some(condition("nothing == 'x'")),
                "form.pages.passport-lines: `nothing == 'x'` names `nothing`, which is no answer",
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
        ],
    );
}

#[test]
fn each_fault_of_a_branch_is_found() {
    each_is_found(
        food_licence,
        &[
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
        ],
    );
}

#[test]
fn each_fault_of_a_timer_is_found() {
    each_is_found(
        food_licence,
        &[
            (|b| timer(b, "deadline").after = None, "workflow.states.defects.timers.deadline: never goes off"),
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
                |b| timer(b, "unpaid").repeats = true,
                "workflow.states.payment.timers.unpaid: it repeats, and its action leaves the state",
            ),
            (
                |b| timer(b, "unpaid").plus_days = 3,
                "workflow.states.payment.timers.unpaid: has `plus_days` without `at`",
            ),
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
        ],
    );
}

/// A circle that only timers, joins and automatic states turn has no end; a step that counts up to a guard gives it one.
#[test]
fn a_circle_of_the_machine_is_found_unless_it_is_counted() {
    let circle: Fault = |b| {
        // Whoever does not fix in time is inspected again, by itself, for ever.
        action(b, "not_fixed").to = Some("inspection".to_owned());
        action(b, "fix_needed").by = vec![Role::System];
        (action(b, "fix_needed").note_required, action(b, "fix_needed").counts) = (false, None);
    };
    let found = "the machine alone goes round in a circle from here";
    each_is_found(food_licence, &[(circle, &format!("workflow.states.fixing: {found}"))]);
    let mut counted = food_licence();
    circle(&mut counted);
    action(&mut counted, "fix_needed").counts = Some("visits".to_owned());
    assert!(!findings(&counted).iter().any(|finding| finding.contains(found)));
    action(&mut counted, "fix_needed").guard = None;
    assert!(findings(&counted).iter().any(|finding| finding.contains(found)));
}

#[test]
fn each_fault_of_an_action_is_found() {
    each_is_found(
        food_licence,
        &[
            (
                |b| action(b, "accept").documents.push("D99".to_owned()),
                "workflow.actions.accept: the paper `D99` is not in the list",
            ),
            (|b| b.workflow.documents[2].code = "D07".to_owned(), "workflow.documents: `D07` stands twice"),
            (
                |b| {
                    let how = DocumentSource::Upload;
                    b.workflow.documents.push(DocumentDefinition { code: "D09".to_owned(), how });
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
                |b| action(b, "extend").from.push("appealed".to_owned()),
                "workflow.actions.extend: it extends in a state where the clock does not run",
            ),
            (
                |b| action(b, "extend").to = Some("decision".to_owned()),
                "workflow.actions.extend: it extends and moves the case",
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
            (|b| b.service.facts.push("moon".to_owned()), "service.facts.moon: is declared and never read"),
        ],
    );
}
