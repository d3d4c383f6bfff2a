//! What a service needs beside itself when it is published: agencies with offices, registers, dated settings, and the services of its children and parents
//! with the actions that they take on each other.

use super::{Bundle, Code, Finding, answer_keys};
use crate::access::Role;
use crate::form::Field;
use crate::workflow::branch::ChildDefinition;
use crate::workflow::definition::{DRAFT, Definition, EffectDefinition, Relation, StateDefinition};
use crate::workflow::lint::asks_a_human;
use std::collections::BTreeSet;

/// The action by which the machine files a child.
const FILE: &str = "file";

/// What is there.
#[derive(Debug, Clone, Copy)]
pub struct Surroundings<'a> {
    /// The newest version of each published service.
    pub services: &'a [Bundle],
    pub agencies: &'a BTreeSet<String>,
    /// The registers that can be asked.
    pub registers: &'a [&'a str],
    /// The keys of the dated settings that are in force.
    pub settings: &'a BTreeSet<String>,
}

/// What a bundle names that is not there, or not as it needs it.
pub fn lint_against(bundle: &Bundle, surroundings: Surroundings<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    agencies(bundle, surroundings, &mut findings);
    settings(bundle, surroundings, &mut findings);
    for state in &bundle.workflow.states {
        for child in &state.children {
            opened(bundle, state, child, surroundings, &mut findings);
        }
    }
    for action in &bundle.workflow.actions {
        let place = format!("workflow.actions.{}", action.id);
        for effect in &action.effects {
            match effect {
                EffectDefinition::AskRegister { register } if !surroundings.registers.contains(&register.as_str()) => {
                    let what = format!("there is no register `{register}`");
                    findings.push(Finding::new(Code::UnknownRegister, &place, what));
                }
                EffectDefinition::Inform { whom, action } => {
                    informed(bundle, (&place, *whom, action), surroundings, &mut findings);
                }
                _ => {}
            }
        }
    }
    informing_children(bundle, surroundings, &mut findings);
    findings.sort();
    findings
}

fn agencies(bundle: &Bundle, surroundings: Surroundings<'_>, findings: &mut Vec<Finding>) {
    let own = [("service.agency".to_owned(), &bundle.service.agency)];
    let states = bundle.workflow.states.iter();
    let of_tasks = states.flat_map(|state| {
        state
            .tasks
            .iter()
            .filter_map(|task| Some((format!("workflow.states.{}.tasks.{}", state.id, task.id), task.agency.as_ref()?)))
    });
    let fees = bundle.workflow.fees.iter();
    let of_fees = fees.filter_map(|fee| Some((format!("workflow.fees.{}", fee.code), fee.agency.as_ref()?)));
    for (place, agency) in own.into_iter().chain(of_tasks).chain(of_fees) {
        if !surroundings.agencies.contains(agency) {
            findings.push(Finding::new(Code::UnknownAgency, place, format!("there is no agency `{agency}`")));
        }
    }
}

/// What fees and limits are worked out from.
fn settings(bundle: &Bundle, surroundings: Surroundings<'_>, findings: &mut Vec<Finding>) {
    let Definition { fees, states, .. } = &bundle.workflow;
    let of_fees = fees.iter().flat_map(|fee| {
        let place = format!("workflow.fees.{}", fee.code);
        fee.settings.values().map(move |key| (place.clone(), key))
    });
    let of_states =
        states.iter().filter_map(|state| Some((format!("workflow.states.{}", state.id), state.days_setting.as_ref()?)));
    for (place, key) in of_fees.chain(of_states).filter(|(_, key)| !surroundings.settings.contains(*key)) {
        findings.push(Finding::new(Code::UnknownSetting, place, format!("no setting `{key}` is in force")));
    }
}

impl<'a> Surroundings<'a> {
    /// The service of a code: this bundle itself, or one that is published.
    fn service(self, code: &str, bundle: &'a Bundle) -> Option<&'a Bundle> {
        let published = || self.services.iter().find(|published| published.service.code == code);
        if bundle.service.code == code { Some(bundle) } else { published() }
    }
}

/// A child is filed by the machine, with the answers that both forms ask for.
fn opened(
    bundle: &Bundle,
    state: &StateDefinition,
    child: &ChildDefinition,
    surroundings: Surroundings<'_>,
    findings: &mut Vec<Finding>,
) {
    let mut wrong = |code, what: String| {
        let place = format!("workflow.states.{}.children.{}", state.id, child.id);
        findings.push(Finding::new(code, place, what));
    };
    let Some(service) = surroundings.service(&child.service, bundle) else {
        return wrong(Code::UnknownService, format!("there is no service `{}`", child.service));
    };
    let file = service.workflow.action(FILE);
    if !file.is_some_and(|file| file.by.contains(&Role::System) && file.from.iter().any(|from| from == DRAFT)) {
        wrong(Code::ChildWithoutFiling, format!("the system may not file `{}`", child.service));
    }
    let asked = answer_keys(bundle);
    let always = service.form.pages.iter().filter(|page| page.visible_if.is_none()).flat_map(|page| &page.fields);
    let needed = always.filter(|field| field.required && field.required_if.is_none()).flat_map(Field::answers);
    for answer in needed.filter(|answer| !asked.contains(*answer)) {
        wrong(Code::ChildAsksMore, format!("`{}` asks for `{answer}`, which this form does not", child.service));
    }
}

/// Those that are informed can take the action, as the machine. A parent that is published later is looked at then.
fn informed(
    bundle: &Bundle,
    (place, whom, action): (&str, Relation, &str),
    surroundings: Surroundings<'_>,
    findings: &mut Vec<Finding>,
) {
    let relatives: Vec<&Bundle> = match whom {
        Relation::Children => {
            let children = children(&bundle.workflow);
            children.filter_map(|child| surroundings.service(&child.service, bundle)).collect()
        }
        Relation::Parent => {
            let code = &bundle.service.code;
            let opens = |parent: &&Bundle| children(&parent.workflow).any(|child| child.service == *code);
            surroundings.services.iter().filter(opens).collect()
        }
    };
    if relatives.is_empty() && whom == Relation::Children {
        findings.push(Finding::new(Code::UnfitRelative, place, "it informs children, and there are none"));
    }
    for relative in relatives.into_iter().filter(|relative| !takes(relative, action)) {
        let what = format!("`{}` cannot take `{action}` when it is informed", relative.service.code);
        findings.push(Finding::new(Code::UnfitRelative, place, what));
    }
}

/// What the children inform their parent of, this one must be able to take.
fn informing_children(bundle: &Bundle, surroundings: Surroundings<'_>, findings: &mut Vec<Finding>) {
    for child in children(&bundle.workflow) {
        let service = surroundings.services.iter().find(|service| service.service.code == child.service);
        let effects = service.iter().flat_map(|service| &service.workflow.actions).flat_map(|action| &action.effects);
        for effect in effects {
            if let EffectDefinition::Inform { whom: Relation::Parent, action } = effect
                && !takes(bundle, action)
            {
                let what = format!("it is informed by `{}` and cannot take `{action}`", child.service);
                findings.push(Finding::new(Code::UnfitRelative, "workflow.actions", what));
            }
        }
    }
}

fn takes(bundle: &Bundle, action: &str) -> bool {
    bundle.workflow.action(action).is_some_and(|action| action.by.contains(&Role::System) && !asks_a_human(action))
}

fn children(workflow: &Definition) -> impl Iterator<Item = &ChildDefinition> {
    workflow.states.iter().flat_map(|state| &state.children)
}
