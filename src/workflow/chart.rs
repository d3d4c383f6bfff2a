//! A workflow as a picture: states in layers from the draft at the top to the ends at the bottom, and the moves between
//! them, with every coordinate that a drawing needs. What is drawn, and in which words, is the reader's business.
//!
//! The method is Sugiyama's: moves that go back are turned round, states get the layer of their longest way, moves that pass
//! a layer get a lane in it, lanes and states are ordered by their neighbours' mean place until few moves cross, and then
//! shifted to stand under one another. Moves to the same state share one lane, as branches of a railway do: "withdraw" from
//! five states is one line with five branches. No crate does it for us: `rust-sugiyama` places nodes in floating point and
//! routes no edges, `layout-rs` draws for Graphviz's DOT and is hardly kept; neither can hold the ends in the last layers or
//! a row within the width of a phone. Everything here is whole numbers in pixels, so that a chart is the same on every machine.

mod layers;
mod order;
mod place;

use super::definition::{Definition, Outcome, StateDefinition, StateKind};

/// States beside one another, at most: more do not fit a phone.
const ROW: usize = 3;
/// The width of the states of a row together, at most, unless a single one is wider.
const ROW_WIDTH: i32 = 372;

/// How large a state's label wants its node.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Size {
    pub width: i32,
    pub height: i32,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Point {
    pub x: i32,
    pub y: i32,
}

/// The picture of a workflow, from (0, 0) to (`width`, `height`).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Chart {
    pub width: i32,
    pub height: i32,
    /// Every state once, by layer and then from left to right.
    pub nodes: Vec<Node>,
    pub edges: Vec<Edge>,
}

/// A state.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Node {
    pub state: String,
    pub kind: StateKind,
    /// What it means, when it is an end.
    pub outcome: Option<Outcome>,
    pub layer: usize,
    /// The upper left corner.
    pub corner: Point,
    pub size: Size,
}

/// The moves from one state to another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edge {
    pub from: String,
    pub to: String,
    /// The actions that move so, in the order of the definition.
    pub actions: Vec<String>,
    /// Whether it leads back to an earlier state.
    pub back: bool,
    /// From the border of the one to the border of the other. Between points the way is straight, or swings where they
    /// are not above one another; it leaves and enters upright.
    pub points: Vec<Point>,
}

/// The picture of a definition, right or wrong. `size` says how large a state's node must be.
pub fn chart(definition: &Definition, size: &dyn Fn(&StateDefinition) -> Size) -> Chart {
    let states = unique_states(definition);
    let moves = moves(definition, &states);
    let sizes: Vec<Size> = states.iter().map(|state| size(state)).collect();
    let mut grid = layers::Grid::new(&states, &moves, &sizes);
    order::order(&mut grid);
    let placed = place::place(&grid, &moves, &sizes);
    let node = |(index, state): (usize, &&StateDefinition)| Node {
        state: state.id.clone(),
        kind: state.kind,
        outcome: state.outcome,
        layer: grid.vertices.get(index).map_or(0, |vertex| vertex.layer),
        corner: at(&placed.corners, index),
        size: at(&sizes, index),
    };
    let mut nodes: Vec<Node> = states.iter().enumerate().map(node).collect();
    nodes.sort_by_key(|node| (node.layer, node.corner.x));
    let edges = moves.into_iter().zip(grid.routes).zip(placed.lines);
    let edges = edges
        .map(|((step, route), points)| Edge {
            from: step.from_id.to_owned(),
            to: step.to_id.to_owned(),
            actions: step.actions,
            back: route.back,
            points,
        })
        .collect();
    Chart { width: placed.size.width, height: placed.size.height, nodes, edges }
}

/// A move between two states, by their places in the list of states.
#[derive(Debug)]
struct Move<'a> {
    from: usize,
    to: usize,
    from_id: &'a str,
    to_id: &'a str,
    actions: Vec<String>,
}

/// The linter refuses a state that is defined twice; a picture shows it once.
fn unique_states(definition: &Definition) -> Vec<&StateDefinition> {
    let mut states: Vec<&StateDefinition> = Vec::new();
    for state in &definition.states {
        if states.iter().all(|known| known.id != state.id) {
            states.push(state);
        }
    }
    states
}

/// What moves a case from one state to another, one line for each two states. Whatever else will move a case (a timer, the
/// end of a child case) does so through an action, and is drawn with it.
fn moves<'a>(definition: &'a Definition, states: &[&'a StateDefinition]) -> Vec<Move<'a>> {
    let index = |id: &str| states.iter().position(|state| state.id == id);
    let mut moves: Vec<Move<'a>> = Vec::new();
    for action in &definition.actions {
        let Some(to_id) = action.to.as_deref() else { continue };
        for from_id in &action.from {
            let (Some(from), Some(to)) = (index(from_id), index(to_id)) else { continue };
            if from == to {
                continue;
            }
            match moves.iter_mut().find(|known| known.from == from && known.to == to) {
                Some(known) => known.actions.push(action.id.clone()),
                None => moves.push(Move { from, to, from_id, to_id, actions: vec![action.id.clone()] }),
            }
        }
    }
    moves
}

/// An element, or nothing's value where there is none: places are made by this module and always there.
fn at<T: Copy + Default>(list: &[T], index: usize) -> T {
    list.get(index).copied().unwrap_or_default()
}
