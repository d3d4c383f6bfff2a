//! Which layer a state stands in, and through which lanes the moves pass the layers between.

use super::{Move, ROW, ROW_WIDTH, Size, at};
use crate::workflow::definition::{DRAFT, StateDefinition, StateKind};
use std::collections::BTreeMap;

/// Between two states of a layer.
pub const NODE_GAP: i32 = 14;
/// Room that a lane takes.
const LANE_WIDTH: i32 = 4;

/// A state, or a lane for moves that pass its layer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Vertex {
    pub layer: usize,
    pub width: i32,
    pub lane: bool,
    /// A final state.
    pub end: bool,
}

/// The way of a move through the vertices, from its first state to its last.
#[derive(Debug)]
pub struct Route {
    pub vertices: Vec<usize>,
    /// It climbs.
    pub back: bool,
}

/// States (first, as in the definition) and lanes, by layer, with what connects neighbouring layers.
#[derive(Debug)]
pub struct Grid {
    pub vertices: Vec<Vertex>,
    /// The vertices of each layer from left to right.
    pub layers: Vec<Vec<usize>>,
    /// Upper and lower vertex; each pair once.
    pub links: Vec<(usize, usize)>,
    /// One for each move.
    pub routes: Vec<Route>,
}

impl Grid {
    pub fn new(states: &[&StateDefinition], moves: &[Move<'_>], sizes: &[Size]) -> Self {
        let back = back_moves(states, moves);
        let levels = levels(states, moves, &back);
        let layer_of = fold_rows(&levels, sizes);
        let vertex = |(state, (layer, size)): (&&StateDefinition, (&usize, &Size))| {
            let end = state.kind == StateKind::Final;
            Vertex { layer: *layer, width: size.width, lane: false, end }
        };
        let vertices: Vec<Vertex> = states.iter().zip(layer_of.iter().zip(sizes)).map(vertex).collect();
        let mut grid = Self { vertices, layers: Vec::new(), links: Vec::new(), routes: Vec::new() };
        let mut lanes = BTreeMap::new();
        for (step, back) in moves.iter().zip(&back) {
            let route = grid.route(step, *back, &layer_of, &mut lanes);
            grid.routes.push(route);
        }
        let depth = layer_of.iter().max().map_or(0, |last| last + 1);
        grid.layers = (0..depth)
            .map(|layer| (0..grid.vertices.len()).filter(|id| grid.layer(*id) == Some(layer)).collect())
            .collect();
        grid
    }

    fn layer(&self, vertex: usize) -> Option<usize> {
        self.vertices.get(vertex).map(|vertex| vertex.layer)
    }

    /// The room that two neighbours need between their middles.
    pub fn distance(&self, left: usize, right: usize) -> i32 {
        let (Some(left), Some(right)) = (self.vertices.get(left), self.vertices.get(right)) else { return 0 };
        i32::midpoint(left.width, right.width) + NODE_GAP
    }

    /// Leads a move through its lanes. All moves to a state in the same direction share them.
    fn route(
        &mut self,
        step: &Move<'_>,
        back: bool,
        layer_of: &[usize],
        lanes: &mut BTreeMap<(usize, bool, usize), usize>,
    ) -> Route {
        let (first, last) = (at(layer_of, step.from), at(layer_of, step.to));
        let (upper, lower) = (first.min(last), first.max(last));
        let mut between: Vec<usize> = (upper + 1..lower)
            .map(|layer| {
                *lanes.entry((step.to, back, layer)).or_insert_with(|| {
                    self.vertices.push(Vertex { layer, width: LANE_WIDTH, lane: true, end: false });
                    self.vertices.len() - 1
                })
            })
            .collect();
        if back {
            between.reverse();
        }
        let vertices: Vec<usize> = [step.from].into_iter().chain(between).chain([step.to]).collect();
        for (one, other) in vertices.iter().zip(vertices.iter().skip(1)) {
            let link = if back { (*other, *one) } else { (*one, *other) };
            if !self.links.contains(&link) {
                self.links.push(link);
            }
        }
        Route { vertices, back }
    }
}

/// Which moves go back: to the draft, out of an end, and to a state through which one has come. States are walked in the
/// order of the definition, so that the main way is the one that its author wrote down.
fn back_moves(states: &[&StateDefinition], moves: &[Move<'_>]) -> Vec<bool> {
    let is = |index: usize, kind: StateKind| states.get(index).is_some_and(|state| state.kind == kind);
    let mut back: Vec<bool> = moves
        .iter()
        .map(|step| step.to_id == DRAFT || (is(step.from, StateKind::Final) && !is(step.to, StateKind::Final)))
        .collect();
    let draft = states.iter().position(|state| state.id == DRAFT);
    let mut seen = vec![false; states.len()];
    for start in draft.into_iter().chain(0..states.len()) {
        walk(start, moves, &mut Vec::new(), &mut seen, &mut back);
    }
    back
}

fn walk(state: usize, moves: &[Move<'_>], way: &mut Vec<usize>, seen: &mut [bool], back: &mut [bool]) {
    match seen.get_mut(state) {
        Some(seen) if !*seen => *seen = true,
        _ => return,
    }
    way.push(state);
    let mut next: Vec<(usize, usize)> =
        moves.iter().enumerate().filter(|(_, step)| step.from == state).map(|(id, step)| (step.to, id)).collect();
    next.sort_unstable();
    for (to, id) in next {
        let Some(goes_back) = back.get_mut(id).filter(|back| !**back) else { continue };
        if way.contains(&to) {
            *goes_back = true;
        } else {
            walk(to, moves, way, seen, back);
        }
    }
    way.pop();
}

/// The length of the longest way to each state, without going back; ends come after everything else.
fn levels(states: &[&StateDefinition], moves: &[Move<'_>], back: &[bool]) -> Vec<usize> {
    let is_end: Vec<bool> = states.iter().map(|state| state.kind == StateKind::Final).collect();
    let mut levels: Vec<usize> = states.iter().map(|state| usize::from(state.id != DRAFT)).collect();
    let forward = moves.iter().zip(back).filter(|(_, back)| !**back).map(|(step, _)| (step.from, step.to));
    let forward: Vec<(usize, usize)> = forward.collect();
    let before_ends: Vec<_> = forward.iter().copied().filter(|(_, to)| !at(&is_end, *to)).collect();
    lengthen(&mut levels, &before_ends);
    let last = levels.iter().zip(&is_end).filter(|(_, end)| !**end).map(|(level, _)| *level).max();
    for (level, _) in levels.iter_mut().zip(&is_end).filter(|(_, end)| **end) {
        *level = last.map_or(0, |last| last + 1);
    }
    lengthen(&mut levels, &forward);
    levels
}

/// Nothing goes back, so that this ends after as many rounds as there are states.
fn lengthen(levels: &mut [usize], moves: &[(usize, usize)]) {
    for _ in 0..levels.len() {
        for (from, to) in moves {
            let least = at(levels, *from) + 1;
            if let Some(level) = levels.get_mut(*to) {
                *level = least.max(*level);
            }
        }
    }
}

/// Layers from levels: a level that is too wide for a row takes several of about the same size.
fn fold_rows(levels: &[usize], sizes: &[Size]) -> Vec<usize> {
    let mut layers = vec![0; levels.len()];
    let mut next = 0;
    for level in 0..=levels.iter().max().copied().unwrap_or_default() {
        let members: Vec<usize> = (0..levels.len()).filter(|state| at(levels, *state) == level).collect();
        let rows = fill(&members, ROW, sizes).len().max(1);
        for row in fill(&members, members.len().div_ceil(rows), sizes) {
            for state in row {
                if let Some(layer) = layers.get_mut(state) {
                    *layer = next;
                }
            }
            next += 1;
        }
    }
    layers
}

fn fill(states: &[usize], most: usize, sizes: &[Size]) -> Vec<Vec<usize>> {
    let mut rows: Vec<Vec<usize>> = Vec::new();
    let mut room = 0;
    for state in states {
        let width = at(sizes, *state).width + NODE_GAP;
        match rows.last_mut() {
            Some(row) if row.len() < most && width <= room => row.push(*state),
            _ => {
                rows.push(vec![*state]);
                room = ROW_WIDTH + NODE_GAP;
            }
        }
        room -= width;
    }
    rows
}
