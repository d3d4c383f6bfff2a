//! In what a service costs, and in its bills.

use super::{Fault, action, state};
use crate::condition::Formula;
use crate::service::Bundle;
use crate::workflow::definition::{EffectDefinition, StateKind};

fn formula(bundle: &mut Bundle, source: &str) {
    bundle.workflow.fees[0].amount = Formula::parse(source).unwrap();
}

fn until(bundle: &mut Bundle, timer: &str) {
    action(bundle, "bill").effects = vec![EffectDefinition::Bill { until: timer.to_owned() }];
}

pub(super) const OF_FEES: &[(Fault, &str)] = &[
    (|b| formula(b, "moon + base"), "workflow.fees.licence: `moon` is neither an answer nor a setting"),
    (|b| formula(b, "100"), "workflow.fees.licence: the setting `base` is not used"),
    (|b| formula(b, "base - 1000"), "workflow.fees.licence: fee `licence` is negative or too large"),
    (
        |b| formula(b, "base == 1 ? 1.5 : 2.5"),
        "workflow.fees.licence: `base == 1 ? 1.5 : 2.5` does not answer a whole number",
    ),
    (
        |b| formula(b, "area == null ? base : string(base)"),
        "workflow.fees.licence: `area == null ? base : string(base)` does not answer a whole number",
    ),
    (|b| b.workflow.fees[0].law = " ".to_owned(), "workflow.fees.licence: names no law"),
    (|b| b.workflow.fees[1].code = "licence".to_owned(), "workflow.fees.licence: stands twice"),
    (
        |b| drop(b.workflow.fees[1].settings.insert("area".to_owned(), "x".to_owned())),
        "workflow.fees.opinion: the setting `area` has the name of an answer",
    ),
    (
        |b| b.workflow.actions.iter_mut().for_each(|action| action.charges = false),
        "workflow.fees: no action charges them",
    ),
    (|b| b.workflow.fees.clear(), "workflow.actions.grant: it charges fees, and there are none"),
    (|b| b.workflow.fees.clear(), "workflow.actions.bill: it opens a bill over no fees"),
    (|b| action(b, "bill").to = None, "workflow.actions.bill: it opens a bill and leads nowhere"),
    (
        |b| state(b, "payment").kind = StateKind::WithOfficer,
        "workflow.actions.bill: its bill is due in `payment`, where nobody waits for it",
    ),
    (|b| until(b, "midnight"), "workflow.actions.bill: its bill ends by `midnight`, which is no timer of `payment`"),
    (|b| until(b, "remind"), "workflow.actions.bill: its bill ends by `remind`, and the case does not"),
    (
        |b| b.workflow.actions.retain(|action| action.id != "paid"),
        "workflow.actions.bill: its bill can be paid, and there is no action `paid`",
    ),
    (
        |b| action(b, "paid").note_required = true,
        "workflow.actions.bill: its bill can be paid, and its action `paid` asks for what the machine cannot give",
    ),
];
