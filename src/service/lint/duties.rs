//! Duties that a service declares: each kind once, on a day that something says.

use super::{Bundle, Code, Finding};
use crate::duty::DutyKind;
use std::collections::BTreeSet;

pub(super) fn lint(bundle: &Bundle, answers: &BTreeSet<String>, findings: &mut Vec<Finding>) {
    let mut kinds = BTreeSet::new();
    for duty in &bundle.service.duties {
        let mut found = |code, what: &str| {
            findings.push(Finding::new(code, format!("service.duties.{}", duty.kind.code()), what));
        };
        if matches!(duty.kind, DutyKind::Turn | DutyKind::Appointment) {
            found(Code::UnfitDuty, "follows from the states of the workflow");
        }
        if !answers.contains(&duty.day) && !bundle.service.facts.contains(&duty.day) {
            found(Code::UnknownName, "its day is no answer and no fact");
        }
        if !kinds.insert(duty.kind) {
            found(Code::DoubledName, "is declared twice");
        }
    }
}
