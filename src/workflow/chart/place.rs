//! Coordinates: what is linked stands above one another as far as there is room, and each move gets its own place at the
//! border of a state.

use super::layers::{Grid, Vertex};
use super::{Move, Point, Size, at};

/// Between two layers: room for a swing.
const LAYER_GAP: i32 = 46;
/// Around everything, for borders and their thickness.
const MARGIN: i32 = 4;
/// Between two moves at the border of a state, if it is wide enough.
const PORT_GAP: i32 = 18;
/// From the corner of a state to the nearest move.
const CORNER: i32 = 14;
/// Rounds of shifting; nothing moves visibly after ten.
const ROUNDS: usize = 24;

/// The main way stands on one upright line, whatever the others want.
const MAIN_WAY: (i32, i32) = (0, 10_000);

#[derive(Debug)]
pub struct Placed {
    pub size: Size,
    /// The upper left corner of each state.
    pub corners: Vec<Point>,
    /// The points of each move.
    pub lines: Vec<Vec<Point>>,
}

pub fn place(grid: &Grid, moves: &[Move<'_>], sizes: &[Size]) -> Placed {
    let middles = middles(grid);
    let bands = bands(grid, sizes);
    let corner = |state: usize| {
        let (size, band) = (at(sizes, state), at(&bands, grid.vertices.get(state).map_or(0, |vertex| vertex.layer)));
        Point { x: at(&middles, state) - size.width / 2, y: band.top + (band.height - size.height) / 2 }
    };
    let corners: Vec<Point> = (0..sizes.len()).map(corner).collect();
    let drawing = Drawing { grid, moves, sizes, corners: &corners, middles: &middles, bands: &bands };
    let lines = (0..moves.len()).map(|id| drawing.line(id)).collect();
    let right = |(middle, vertex): (&i32, &Vertex)| middle + (vertex.width + 1) / 2;
    let width = middles.iter().zip(&grid.vertices).map(right).max().unwrap_or_default() + MARGIN;
    let height = bands.last().map_or(0, |band| band.top + band.height) + MARGIN;
    Placed { size: Size { width, height }, corners, lines }
}

/// A layer's place from top to bottom.
#[derive(Debug, Clone, Copy, Default)]
struct Band {
    top: i32,
    height: i32,
}

fn bands(grid: &Grid, sizes: &[Size]) -> Vec<Band> {
    let mut top = MARGIN;
    let band = |members: &Vec<usize>| {
        let height = members.iter().map(|vertex| at(sizes, *vertex).height).max().unwrap_or_default();
        let band = Band { top, height };
        top += height + LAYER_GAP;
        band
    };
    grid.layers.iter().map(band).collect()
}

/// The middle of each vertex from left to right: as near to the mean of its links as its neighbours let it.
fn middles(grid: &Grid) -> Vec<i32> {
    let mut middles = vec![0; grid.vertices.len()];
    let main_way = main_way(grid);
    for round in 0..ROUNDS {
        let depth = grid.layers.len();
        for step in 0..depth {
            let layer = if round % 2 == 0 { step } else { depth - 1 - step };
            let Some(members) = grid.layers.get(layer) else { continue };
            let wishes: Vec<(i32, i32)> = members
                .iter()
                .map(|vertex| if main_way.contains(vertex) { MAIN_WAY } else { wish(grid, &middles, *vertex) })
                .collect();
            let gaps = members.iter().zip(members.iter().skip(1)).map(|(left, right)| grid.distance(*left, *right));
            for (vertex, middle) in members.iter().zip(spread(&wishes, gaps)) {
                if let Some(entry) = middles.get_mut(*vertex) {
                    *entry = middle;
                }
            }
        }
    }
    let left = middles.iter().zip(&grid.vertices).map(|(middle, vertex)| middle - vertex.width / 2).min();
    middles.iter().map(|middle| middle - left.unwrap_or_default() + MARGIN).collect()
}

/// From the first state on, layer by layer, to the first state that it leads to and that is no end.
fn main_way(grid: &Grid) -> Vec<usize> {
    let is_step = |id: &usize| grid.vertices.get(*id).is_some_and(|vertex| !vertex.lane && !vertex.end);
    let first = grid.layers.first().and_then(|layer| layer.iter().copied().min());
    std::iter::successors(first, |upper| {
        let lower = grid.links.iter().filter(|link| link.0 == *upper).map(|link| link.1);
        lower.filter(is_step).min()
    })
    .collect()
}

/// Where a vertex wants to be, and how much: at the mean of what it is linked with. Long lines want to be straight.
fn wish(grid: &Grid, middles: &[i32], vertex: usize) -> (i32, i32) {
    let is_lane = |vertex: usize| grid.vertices.get(vertex).is_some_and(|vertex| vertex.lane);
    let (mut sum, mut weights) = (0, 0);
    for (upper, lower) in grid.links.iter().filter(|(upper, lower)| *upper == vertex || *lower == vertex) {
        let other = if *upper == vertex { *lower } else { *upper };
        let weight = if is_lane(vertex) && is_lane(other) { 8 } else { 1 };
        sum += at(middles, other) * weight;
        weights += weight;
    }
    if weights == 0 { (at(middles, vertex), 1) } else { (mean(sum, weights), weights) }
}

/// The places nearest to the wishes (place, weight) that keep the order and the gaps: neighbours that press against each
/// other move together to their common mean (the pool-adjacent-violators algorithm).
fn spread(wishes: &[(i32, i32)], gaps: impl Iterator<Item = i32>) -> Vec<i32> {
    let mut offsets = vec![0];
    offsets.extend(gaps.scan(0, |sum, gap| {
        *sum += gap;
        Some(*sum)
    }));
    // Each block: sum of weighted places, weights, members.
    let mut blocks: Vec<(i32, i32, usize)> = Vec::new();
    for ((place, weight), offset) in wishes.iter().zip(&offsets) {
        let mut block = ((place - offset) * weight, *weight, 1);
        while let Some(before) = blocks.pop_if(|before| mean(before.0, before.1) > mean(block.0, block.1)) {
            block = (before.0 + block.0, before.1 + block.1, before.2 + block.2);
        }
        blocks.push(block);
    }
    let places = blocks.iter().flat_map(|(sum, weight, count)| std::iter::repeat_n(mean(*sum, *weight), *count));
    places.zip(&offsets).map(|(place, offset)| place + offset).collect()
}

/// To the nearest whole number.
fn mean(sum: i32, weights: i32) -> i32 {
    (2 * sum + weights).div_euclid(2 * weights.max(1))
}

struct Drawing<'a> {
    grid: &'a Grid,
    moves: &'a [Move<'a>],
    sizes: &'a [Size],
    corners: &'a [Point],
    middles: &'a [i32],
    bands: &'a [Band],
}

/// What touches a state's border: its own moves one by one, and all that come in at one point.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Port {
    Out(usize),
    In,
}

impl Drawing<'_> {
    fn line(&self, id: usize) -> Vec<Point> {
        let (Some(route), Some(step)) = (self.grid.routes.get(id), self.moves.get(id)) else { return Vec::new() };
        let mut points = vec![self.port(step.from, !route.back, Port::Out(id))];
        for vertex in route.vertices.iter().filter(|vertex| **vertex >= self.sizes.len()) {
            let band = at(self.bands, self.grid.vertices.get(*vertex).map_or(0, |vertex| vertex.layer));
            let (top, foot) = (band.top, band.top + band.height);
            let ends = if route.back { [foot, top] } else { [top, foot] };
            points.extend(ends.map(|y| Point { x: at(self.middles, *vertex), y }));
        }
        points.push(self.port(step.to, route.back, Port::In));
        points
    }

    /// A point of the lower or upper border of a state.
    fn port(&self, state: usize, below: bool, wanted: Port) -> Point {
        let (corner, size) = (at(self.corners, state), at(self.sizes, state));
        let y = corner.y + if below { size.height } else { 0 };
        let ports = self.ports(state, below);
        let (least, most) = (corner.x + CORNER, corner.x + size.width - CORNER);
        let count = i32::try_from(ports.len()).unwrap_or(i32::MAX);
        let gap = PORT_GAP.min((most - least) / (count - 1).max(1)).max(0);
        let wishes: Vec<(i32, i32)> = ports.iter().map(|(wish, _)| *wish).collect();
        let places = spread(&wishes, std::iter::repeat_n(gap, ports.len().saturating_sub(1)));
        let found = ports.iter().zip(places).zip(0..).find(|((port, _), _)| port.1 == wanted);
        let x = found.map_or(corner.x + size.width / 2, |((_, place), index)| {
            place.min(most - gap * (count - 1 - index)).max(least + gap * index)
        });
        Point { x, y }
    }

    /// The ports of a border from left to right, where each wants to be, and how much: in the middle, or straight above its
    /// lane; what goes back gives way.
    fn ports(&self, state: usize, below: bool) -> Vec<((i32, i32), Port)> {
        let (corner, size) = (at(self.corners, state), at(self.sizes, state));
        let (least, most) = (corner.x + CORNER, corner.x + size.width - CORNER);
        let mut ports = Vec::new();
        for (id, (route, step)) in self.grid.routes.iter().zip(self.moves).enumerate() {
            let middle = |vertex: Option<&usize>| vertex.map_or(0, |vertex| at(self.middles, *vertex));
            let weight = if route.back { 1 } else { 100 };
            if step.from == state && route.back != below {
                let next = middle(route.vertices.get(1));
                ports.push((next.min(most).max(least), next, weight, Port::Out(id)));
            }
            if step.to == state && route.back == below && !ports.iter().any(|(.., port)| *port == Port::In) {
                let before = middle(route.vertices.iter().rev().nth(1));
                ports.push((at(self.middles, state), before, weight, Port::In));
            }
        }
        // At the same place, each stands on the side that it comes from; of two moves there and back, on both borders, what
        // goes back stands left.
        ports.sort_by_key(|(wish, other, weight, _)| (*wish, *other, *weight));
        ports.into_iter().map(|(wish, _, weight, port)| ((wish, weight), port)).collect()
    }
}
