//! Charts of workflows: every state once and apart from the others, every move from border to border, whatever the
//! definition looks like.

use super::world::ninety_day;
use crate::workflow::Definition;
use crate::workflow::chart::{Chart, Edge, Node, Point, Size, chart};
use crate::workflow::definition::{StateDefinition, StateKind};
use proptest::prelude::*;
use std::fmt::Write as _;

/// A node for a label of about this many letters.
fn size(state: &StateDefinition) -> Size {
    Size { width: 24 + 8 * i32::try_from(state.id.len()).unwrap().min(20), height: 40 }
}

fn drawn(definition: &Definition) -> Chart {
    let chart = chart(definition, &size);
    check(definition, &chart);
    chart
}

/// What holds for every chart.
fn check(definition: &Definition, chart: &Chart) {
    let mut expected: Vec<&str> = definition.states.iter().map(|state| state.id.as_str()).collect();
    expected.sort_unstable();
    expected.dedup();
    let mut found: Vec<&str> = chart.nodes.iter().map(|node| node.state.as_str()).collect();
    found.sort_unstable();
    assert_eq!(found, expected, "every state once");
    for (index, one) in chart.nodes.iter().enumerate() {
        assert!(one.corner.x >= 0 && one.corner.x + one.size.width <= chart.width, "{one:?} in {}", chart.width);
        assert!(one.corner.y >= 0 && one.corner.y + one.size.height <= chart.height, "{one:?} in {}", chart.height);
        for other in chart.nodes.iter().skip(index + 1) {
            assert!(!overlap(one, other), "{one:?} and {other:?}");
        }
    }
    for edge in &chart.edges {
        let (first, last) = (edge.points.first().unwrap(), edge.points.last().unwrap());
        assert!(on_border(node(chart, &edge.from), *first), "{edge:?} leaves {:?}", node(chart, &edge.from));
        assert!(on_border(node(chart, &edge.to), *last), "{edge:?} enters {:?}", node(chart, &edge.to));
        assert_eq!(edge.back, last.y < first.y, "{edge:?}");
        assert!(crossed(chart, edge).is_none(), "{edge:?} runs through {:?}", crossed(chart, edge));
    }
}

fn node<'a>(chart: &'a Chart, state: &str) -> &'a Node {
    chart.nodes.iter().find(|node| node.state == state).unwrap()
}

fn overlap(one: &Node, other: &Node) -> bool {
    let apart = |a: i32, length: i32, b: i32, other: i32| a + length <= b || b + other <= a;
    !apart(one.corner.x, one.size.width, other.corner.x, other.size.width)
        && !apart(one.corner.y, one.size.height, other.corner.y, other.size.height)
}

fn on_border(node: &Node, point: Point) -> bool {
    let (left, top) = (node.corner.x, node.corner.y);
    (left..=left + node.size.width).contains(&point.x) && (point.y == top || point.y == top + node.size.height)
}

/// A state that a move runs through. Between layers it swings, and there is no state; within one it is upright.
fn crossed<'a>(chart: &'a Chart, edge: &Edge) -> Option<&'a Node> {
    let inner = edge.points.get(1..edge.points.len() - 1).unwrap_or_default();
    chart.nodes.iter().find(|node| {
        inner.iter().any(|point| {
            (node.corner.x..=node.corner.x + node.size.width).contains(&point.x)
                && (node.corner.y..=node.corner.y + node.size.height).contains(&point.y)
        })
    })
}

/// A definition from `name: kind` and `from > to` (an action each, called `a0`, `a1`, …; `from, from > to`).
fn definition(states: &[(&str, &str)], actions: &[(&str, &str)]) -> Definition {
    let mut text = String::from("limit = { days = 3, unit = \"working\" }\nactions = [\n");
    for (index, (from, to)) in actions.iter().enumerate() {
        let from = from.split(", ").map(|id| format!("{id:?}")).collect::<Vec<_>>().join(", ");
        let to = if to.is_empty() { String::new() } else { format!("to = {to:?}, ") };
        writeln!(text, "{{ id = \"a{index}\", from = [{from}], {to}by = [\"officer\"] }},").unwrap();
    }
    text.push_str("]\nstates = [\n");
    for (id, kind) in states {
        writeln!(text, "{{ id = {id:?}, kind = {kind:?}, clock = \"stopped\" }},").unwrap();
    }
    text.push_str("]\n");
    toml::from_str(&text).unwrap()
}

#[test]
fn the_ninety_day_report() {
    let definition = ninety_day().workflow;
    let chart = drawn(&definition);
    assert_eq!(chart, drawn(&definition), "the same picture every time");
    let layers: Vec<(&str, usize)> = chart.nodes.iter().map(|node| (node.state.as_str(), node.layer)).collect();
    assert_eq!(layers.get(..4), Some(&[("draft", 0), ("checking", 1), ("review", 2), ("correction", 3)][..]));
    let ends = chart.nodes.iter().filter(|node| node.kind == StateKind::Final);
    assert!(ends.clone().all(|node| node.layer >= 4 && node.outcome.is_some()));
    assert_eq!(ends.count(), 4);
    let back: Vec<&Edge> = chart.edges.iter().filter(|edge| edge.back).collect();
    let [back] = back.as_slice() else { panic!("one way back: {back:?}") };
    assert_eq!(
        (back.from.as_str(), back.to.as_str(), back.actions.as_slice()),
        ("correction", "checking", &["resubmit".to_owned()][..])
    );
    assert_eq!(chart.edges.len(), 11);
    assert!(chart.width <= 360, "fits a phone: {}", chart.width);
}

#[test]
fn actions_between_the_same_states_are_one_move() {
    let states = [("draft", "draft"), ("one", "waiting"), ("end", "final")];
    let chart = drawn(&definition(&states, &[("draft", "one"), ("one", "end"), ("draft, one", "end"), ("one", "one")]));
    let actions = |from: &str, to: &str| {
        let found = chart.edges.iter().find(|edge| edge.from == from && edge.to == to);
        found.map(|edge| edge.actions.join(" "))
    };
    assert_eq!(actions("one", "end").as_deref(), Some("a1 a2"));
    assert_eq!(actions("draft", "end").as_deref(), Some("a2"));
    assert_eq!(actions("one", "one"), None, "a state that stays is no move");
    assert_eq!(chart.edges.len(), 3);
}

#[test]
fn odd_definitions() {
    assert_eq!(drawn(&definition(&[], &[])).nodes, []);
    // Alone; without a draft; unreachable; twice; to nowhere.
    drawn(&definition(&[("draft", "draft")], &[("draft", "draft"), ("draft", "nowhere"), ("nowhere", "draft")]));
    drawn(&definition(&[("one", "waiting"), ("two", "final"), ("one", "final")], &[("one", "two")]));
    let states = [("draft", "draft"), ("lost", "waiting"), ("end", "final"), ("lost_end", "final")];
    let chart = drawn(&definition(&states, &[("draft", "end"), ("lost", "draft")]));
    assert!(node(&chart, "lost").layer > 0 && node(&chart, "lost_end").layer > node(&chart, "lost").layer);
    // Circles, also out of an end and among ends.
    let states = [("draft", "draft"), ("a", "waiting"), ("b", "with_officer"), ("x", "final"), ("y", "final")];
    let moves =
        [("draft", "a"), ("a", "b"), ("b", "a"), ("b", "x"), ("x", "b"), ("x", "y"), ("y", "x"), ("y", "draft")];
    drawn(&definition(&states, &moves));
}

#[test]
fn at_most_three_states_a_row() {
    let ids: Vec<String> = (0..9).map(|index| format!("s{index}")).collect();
    let mut states = vec![("draft", "draft")];
    states.extend(ids.iter().zip(0..).map(|(id, index)| (id.as_str(), if index < 5 { "waiting" } else { "final" })));
    let mut moves: Vec<(&str, &str)> = ids.iter().take(5).map(|id| ("draft", id.as_str())).collect();
    moves.extend(ids.iter().skip(5).flat_map(|end| ids.iter().take(5).map(|id| (id.as_str(), end.as_str()))));
    let chart = drawn(&definition(&states, &moves));
    let rows: Vec<usize> = (0..5).map(|layer| chart.nodes.iter().filter(|node| node.layer == layer).count()).collect();
    assert_eq!(rows, [1, 3, 2, 2, 2]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Up to thirty states, whatever leads wherever.
    #[test]
    fn any_definition_is_drawn(kinds in prop::collection::vec(0..4usize, 0..30), moves in prop::collection::vec((0..31usize, 0..31usize), 0..60)) {
        let ids: Vec<String> = (0..kinds.len()).map(|index| format!("state_{index}")).collect();
        let mut states = vec![("draft", "draft")];
        let names = ["waiting", "with_officer", "with_applicant", "final"];
        states.extend(ids.iter().zip(&kinds).map(|(id, kind)| (id.as_str(), names[*kind])));
        let moves: Vec<(&str, &str)> = moves
            .iter()
            .map(|(from, to)| (states[from % states.len()].0, states[to % states.len()].0))
            .collect();
        drawn(&definition(&states, &moves));
    }
}
