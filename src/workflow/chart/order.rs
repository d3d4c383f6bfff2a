//! From left to right: an order in which few moves cross.

use super::at;
use super::layers::Grid;

/// Sweeps down and up; charts of this size settle in three or four.
const SWEEPS: usize = 8;

/// Orders each layer. Neighbours' mean places first, then single exchanges while they help; the best order seen is kept.
pub fn order(grid: &mut Grid) {
    let mut best = (crossings(grid, &grid.layers), grid.layers.clone());
    for sweep in 0..SWEEPS {
        let depth = grid.layers.len();
        for step in 1..depth {
            let (layer, fixed) = if sweep % 2 == 0 { (step, step - 1) } else { (depth - 1 - step, depth - step) };
            by_mean(grid, layer, fixed);
        }
        exchange(grid);
        let found = crossings(grid, &grid.layers);
        if found < best.0 {
            best = (found, grid.layers.clone());
        }
    }
    grid.layers = best.1;
}

/// Sorts a layer by the mean place of what each vertex is linked with in the fixed one; what has no link keeps its place.
fn by_mean(grid: &mut Grid, layer: usize, fixed: usize) {
    let (Some(members), Some(others)) = (grid.layers.get(layer), grid.layers.get(fixed)) else { return };
    let mut keyed: Vec<(usize, usize)> = members
        .iter()
        .enumerate()
        .map(|(place, vertex)| {
            let linked: Vec<usize> = others
                .iter()
                .enumerate()
                .filter(|(_, other)| linked(grid, *vertex, **other))
                .map(|(at, _)| at)
                .collect();
            // In thousandths, over the number of places in the other layer, so that both layers count alike.
            let scaled =
                |sum: usize, count: usize, length: usize| (2 * sum + count) * 1000 / (2 * count * length.max(1));
            let key = if linked.is_empty() {
                scaled(place, 1, members.len())
            } else {
                scaled(linked.iter().sum(), linked.len(), others.len())
            };
            (key, *vertex)
        })
        .collect();
    keyed.sort_by_key(|(key, _)| *key);
    let sorted = keyed.into_iter().map(|(_, vertex)| vertex).collect();
    if let Some(members) = grid.layers.get_mut(layer) {
        *members = sorted;
    }
}

fn linked(grid: &Grid, one: usize, other: usize) -> bool {
    grid.links.contains(&(one, other)) || grid.links.contains(&(other, one))
}

/// Exchanges neighbours wherever fewer moves cross then.
fn exchange(grid: &mut Grid) {
    let mut places = places(grid, &grid.layers);
    let mut helped = true;
    while helped {
        helped = false;
        for layer in 0..grid.layers.len() {
            for place in 1..grid.layers.get(layer).map_or(0, Vec::len) {
                let Some(members) = grid.layers.get(layer) else { continue };
                let (left, right) = (at(members, place - 1), at(members, place));
                if crossings_of_two(grid, &places, right, left) < crossings_of_two(grid, &places, left, right) {
                    if let Some(members) = grid.layers.get_mut(layer) {
                        members.swap(place - 1, place);
                    }
                    for (vertex, place) in [(right, place - 1), (left, place)] {
                        if let Some(entry) = places.get_mut(vertex) {
                            entry.1 = place;
                        }
                    }
                    helped = true;
                }
            }
        }
    }
}

/// How often the links of two neighbours cross, when the one stands left of the other.
fn crossings_of_two(grid: &Grid, places: &[(usize, usize)], left: usize, right: usize) -> usize {
    let ends = |vertex: usize| {
        grid.links.iter().filter_map(move |(upper, lower)| match vertex {
            _ if *upper == vertex => Some((true, at(places, *lower).1)),
            _ if *lower == vertex => Some((false, at(places, *upper).1)),
            _ => None,
        })
    };
    let rights: Vec<(bool, usize)> = ends(right).collect();
    ends(left).map(|left| rights.iter().filter(|right| left.0 == right.0 && left.1 > right.1).count()).sum()
}

/// Layer of each vertex, and place in it.
fn places(grid: &Grid, layers: &[Vec<usize>]) -> Vec<(usize, usize)> {
    let mut places = vec![(0, 0); grid.vertices.len()];
    for (layer, members) in layers.iter().enumerate() {
        for (place, vertex) in members.iter().enumerate() {
            if let Some(entry) = places.get_mut(*vertex) {
                *entry = (layer, place);
            }
        }
    }
    places
}

/// How often links cross.
fn crossings(grid: &Grid, layers: &[Vec<usize>]) -> usize {
    let places = places(grid, layers);
    // Layer, place of the upper end, place of the lower one.
    let link = |(upper, lower): &(usize, usize)| (at(&places, *upper).0, at(&places, *upper).1, at(&places, *lower).1);
    let links: Vec<(usize, usize, usize)> = grid.links.iter().map(link).collect();
    let cross = |one: &(usize, usize, usize), other: &(usize, usize, usize)| {
        one.0 == other.0 && (one.1 < other.1 && one.2 > other.2 || one.1 > other.1 && one.2 < other.2)
    };
    links.iter().enumerate().map(|(at, one)| links.iter().skip(at + 1).filter(|other| cross(one, other)).count()).sum()
}
