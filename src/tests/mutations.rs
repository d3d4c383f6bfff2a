//! Bundles that somebody has spoilt, in their text or in what was read from it: they are refused, or they are read, linted, drawn and
//! driven. Nothing of it panics.

use super::properties::bundles;
use super::world::{Case, actor};
use crate::access::{Actor, Role};
use crate::id::CaseId;
use crate::service::lint::{Surroundings, lint, lint_against};
use crate::service::{Bundle, DEMONSTRATION, SHIPPED, Source};
use crate::workflow::Command;
use crate::workflow::chart::{Size, chart};
use crate::workflow::command::Operation;
use crate::workflow::definition::Outcome;
use crate::workflow::migrate::{Mapping, plan};
use jiff::{SignedDuration, Timestamp};
use proptest::prelude::*;
use serde_json::Value as Json;
use std::collections::BTreeSet;
use uuid::Uuid;

/// A place and what is done there.
type Cut = (u8, usize, usize);

fn cuts() -> impl Strategy<Value = Vec<Cut>> {
    prop::collection::vec((0_u8..8, any::<prop::sample::Index>(), any::<prop::sample::Index>()), 1..6).prop_map(
        |cuts| cuts.into_iter().map(|(how, at, what)| (how, at.index(1 << 20), what.index(1 << 20))).collect(),
    )
}

/// Lines deleted, doubled and exchanged, words put in the place of others, letters spoilt.
fn spoil_text(text: &str, cuts: &[Cut]) -> String {
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    let words: Vec<String> = text.split(|c: char| !c.is_alphanumeric() && c != '_').map(str::to_owned).collect();
    for (how, at, what) in cuts {
        let (at, other) = (at % lines.len().max(1), what % lines.len().max(1));
        let Some(line) = lines.get(at).cloned() else { break };
        match how {
            0 => drop(lines.remove(at)),
            1 => lines.insert(at, line),
            2 => lines.swap(at, other),
            3..6 => {
                let old = line.split(|c: char| !c.is_alphanumeric() && c != '_').find(|word| word.len() > 1);
                let new = &words[what % words.len()];
                lines[at] = old.map_or(line.clone(), |old| line.replacen(old, new, 1));
            }
            6 => lines[at] = line.replace(['=', '"', '['], "{"),
            _ => lines[at] = line.chars().rev().collect(),
        }
    }
    lines.join("\n")
}

/// Values deleted, doubled, emptied, and put in the place of others of their kind.
fn spoil_value(value: &mut Json, cuts: &[Cut]) {
    let (mut texts, mut places) = (Vec::new(), Vec::new());
    collect(value, String::new(), &mut texts, &mut places);
    for (how, at, what) in cuts {
        let place = &places[at % places.len()];
        let Some(found) = value.pointer_mut(place) else { continue };
        match found {
            Json::Array(items) if items.is_empty() => {}
            Json::Array(items) => match how % 4 {
                0 => drop(items.remove(what % items.len())),
                1 => items.push(items[what % items.len()].clone()),
                2 => items.clear(),
                _ => items.reverse(),
            },
            Json::String(text) => text.clone_from(&texts[what % texts.len()]),
            Json::Number(_) => *found = [0, 1, 2, 400, 40_000, i64::MAX][what % 6].into(),
            Json::Bool(flag) => *flag = !*flag,
            Json::Object(fields) => {
                let key = fields.keys().nth(what % fields.len().max(1)).cloned();
                key.map(|key| fields.remove(&key));
            }
            Json::Null => {}
        }
    }
}

fn collect(value: &Json, place: String, texts: &mut Vec<String>, places: &mut Vec<String>) {
    match value {
        Json::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                collect(item, format!("{place}/{index}"), texts, places);
            }
        }
        Json::Object(fields) => {
            for (key, field) in fields {
                texts.push(key.clone());
                collect(field, format!("{place}/{}", key.replace('~', "~0").replace('/', "~1")), texts, places);
            }
        }
        Json::String(text) => texts.push(text.clone()),
        _ => {}
    }
    places.push(place);
}

/// Everything that is done with a bundle before and after it is published.
fn use_it(bundle: &Bundle) {
    let _ = lint(bundle, &|key| key.len().is_multiple_of(2));
    let (services, none) = (bundles(), BTreeSet::new());
    let beside = Surroundings { services: &services, agencies: &none, registers: &[], settings: &none };
    let _ = lint_against(bundle, beside);
    let _ = chart(&bundle.workflow, &|_| Size { width: 80, height: 40 });
    let text = bundle.canonical().unwrap();
    assert_eq!(Bundle::from_canonical(&text).unwrap(), *bundle);
    let begin: Timestamp = "2026-09-20T09:00:00+07:00".parse().unwrap();
    let mut case = Case::new(bundle.clone(), begin);
    for round in 0..4 {
        for action in bundle.workflow.actions.clone() {
            for role in Role::ALL {
                let command = case.command(&action.id);
                let _ = case.take(&actor(role), command);
            }
            let _ = case.take(&Actor::system(), Command { operation: Operation::FireTimers, ..Command::default() });
        }
        branches(&mut case);
        for old in &services {
            let day = crate::calendar::bangkok_day(case.now);
            if let Ok(plan) = plan(("old", old), ("new", bundle), &Mapping::default(), &case.state, day) {
                let operation = Operation::Migrate(Box::new(plan));
                let _ = case.decide_as(&Actor::system(), Command { operation, ..Command::default() });
            }
        }
        case.now += SignedDuration::from_hours(24 * 9 * round);
    }
}

fn branches(case: &mut Case) {
    let states = case.bundle.workflow.states.clone();
    let tasks = states.iter().flat_map(|state| &state.tasks).map(|task| Operation::CompleteTask {
        task: task.id.clone(),
        result: task.results.first().cloned().unwrap_or_default(),
    });
    let children = states.iter().flat_map(|state| &state.children).map(|child| child.id.clone());
    let children = children.flat_map(|child| {
        let case = CaseId::from_uuid(Uuid::from_u128(7));
        let opened = Operation::ChildOpened { child: child.clone(), case };
        [opened, Operation::ChildClosed { child, outcome: Outcome::Approved }]
    });
    for operation in tasks.chain(children).collect::<Vec<_>>() {
        let _ = case.take(&Actor::system(), Command { operation: operation.clone(), ..Command::default() });
        let _ = case.take(&actor(Role::Officer), Command { operation, ..Command::default() });
    }
}

fn sources() -> Vec<Source<'static>> {
    SHIPPED.iter().cloned().chain(DEMONSTRATION).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, max_shrink_iters: 200, ..ProptestConfig::default() })]

    #[test]
    fn a_spoilt_text_panics_nowhere(which in 0_usize..16, part in 0_u8..3, cuts in cuts()) {
        let sources = sources();
        let mut source = sources[which % sources.len()].clone();
        let part = match part {
            0 => &mut source.service,
            1 => &mut source.form,
            _ => &mut source.workflow,
        };
        let spoilt = spoil_text(part, &cuts);
        *part = &spoilt;
        if let Ok(bundle) = source.bundle() {
            use_it(&bundle);
        }
    }

    #[test]
    fn a_spoilt_bundle_panics_nowhere(which in 0_usize..16, cuts in cuts()) {
        let bundles = bundles();
        let mut value = serde_json::to_value(&bundles[which % bundles.len()]).unwrap();
        spoil_value(&mut value, &cuts);
        if let Ok(bundle) = Bundle::from_canonical(&value.to_string()) {
            use_it(&bundle);
        }
    }
}

/// Most spoilt bundles can still be read: it is the linter and the engine that are tried, not the parser alone.
#[test]
fn spoilt_bundles_are_read_often_enough() {
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let mut read = 0;
    for round in 0..60 {
        let cuts = proptest::strategy::ValueTree::current(&cuts().new_tree(&mut runner).unwrap());
        let bundles = bundles();
        let mut value = serde_json::to_value(&bundles[round % bundles.len()]).unwrap();
        spoil_value(&mut value, &cuts);
        read += usize::from(Bundle::from_canonical(&value.to_string()).is_ok());
    }
    assert!(read >= 10, "only {read} of 60 were read");
}
