//! Orders the items of every column so that little money crosses.
//!
//! Weighted barycentre sweeps (Sugiyama, Tagawa, Toda 1981) from several seeded starts, the best of
//! them refined by sifting: an item tries every place in its column and takes the cheapest
//! (C. Matuszewski, R. Schönfeld, P. Molitor, "Using sifting for k-layer straightline crossing
//! minimization", Graph Drawing 1999). Weighted crossings judge throughout. Effort is bounded by
//! counted work, never by a clock, so the same graph always gives the same picture.

use super::crossings::crossings;
use super::lattice::{Lattice, Order};

/// Steps of work (one item or one edge looked at) that the sweeps of one graph may take, about.
const SWEEP_WORK: usize = 900_000;
/// Steps of work that the sifting of one graph may take.
const SIFT_WORK: usize = 3_000_000;
/// Most starts for a small graph.
const STARTS: usize = 40;
/// Most sweeps from one start.
const ROUNDS: usize = 24;
/// How many of the best sweeps are sifted.
const SIFTED: usize = 8;

/// The best order found with one part in `share` of the effort, and its weighted crossings.
pub(super) fn order(lattice: &Lattice, share: usize) -> (Order, f64) {
    let size = lattice.column.len() + lattice.steps.len();
    let passes = SWEEP_WORK / share / size.max(1);
    let (starts, rounds) = ((passes / ROUNDS).clamp(1, STARTS), passes.clamp(4, ROUNDS));
    let mut found: Vec<(f64, Order)> = Vec::new();
    for seed in 0..starts {
        found.push(sweep(lattice, start(lattice, seed), rounds));
        if found[seed].0 == 0.0 {
            break;
        }
    }
    found.sort_by(|a, b| a.0.total_cmp(&b.0));
    found.truncate(SIFTED);
    found.dedup_by(|a, b| a.1.at == b.1.at);
    let mut work = SIFT_WORK / share;
    let mut best: Option<(f64, Order)> = None;
    for (cost, mut order) in found {
        let cost = if cost > 0.0 {
            sift(lattice, &mut order, cost, &mut work)
        } else {
            cost
        };
        if best.as_ref().is_none_or(|(least, _)| cost < *least) {
            best = Some((cost, order));
        }
    }
    let (cost, order) = best.unwrap_or_else(|| (0.0, start(lattice, 0)));
    (order, cost)
}

/// The order a sweep begins with: as given, by weight, then shuffled from the seed.
fn start(lattice: &Lattice, seed: usize) -> Order {
    let mut columns = lattice.columns.clone();
    let mut random = 0x9E37_79B9_7F4A_7C15_u64.wrapping_mul(seed as u64 + 1);
    for column in &mut columns {
        match seed {
            0 => {}
            1 => column.sort_by(|&a, &b| weight(lattice, b).total_cmp(&weight(lattice, a))),
            _ => {
                for i in (1..column.len()).rev() {
                    // xorshift: G. Marsaglia, Journal of Statistical Software 8 (2003), no. 14
                    random ^= random << 13;
                    random ^= random >> 7;
                    random ^= random << 17;
                    column.swap(i, (random % (i as u64 + 1)) as usize);
                }
            }
        }
    }
    Order::new(columns, lattice.column.len())
}

/// The weight of all steps at an item.
fn weight(lattice: &Lattice, item: usize) -> f64 {
    let steps = lattice.before[item].iter().chain(&lattice.after[item]);
    steps.map(|&(_, weight)| weight).sum()
}

/// Sweeps forwards and backwards until that no longer helps; the best order on the way.
fn sweep(lattice: &Lattice, mut order: Order, rounds: usize) -> (f64, Order) {
    let mut best = (crossings(lattice, &order), order.clone());
    let (mut idle, last) = (0, order.columns.len().saturating_sub(1));
    for round in 0..rounds {
        let forward = round % 2 == 0;
        for step in 1..=last {
            let (column, side) = match forward {
                true => (step, &lattice.before),
                false => (last - step, &lattice.after),
            };
            arrange(&mut order, column, side);
        }
        let cost = crossings(lattice, &order);
        idle += 1;
        if cost < best.0 {
            best = (cost, order.clone());
            idle = 0;
        }
        if idle == 4 || best.0 == 0.0 {
            break;
        }
    }
    best
}

/// Sorts a column by the weighted mean position of the neighbours on one side. Items without
/// neighbours keep their place; the others are sorted round them.
fn arrange(order: &mut Order, column: usize, side: &[Vec<(usize, f64)>]) {
    let items = &mut order.columns[column];
    let key = |item: usize| {
        let (sum, total) = side[item]
            .iter()
            .fold((0.0, 0.0), |(sum, total), &(next, weight)| {
                (sum + weight * order.at[next] as f64, total + weight)
            });
        (total > 0.0).then(|| sum / total)
    };
    let places: Vec<usize> = (0..items.len())
        .filter(|&i| !side[items[i]].is_empty())
        .collect();
    let mut moved: Vec<(f64, usize)> = Vec::with_capacity(places.len());
    moved.extend(
        places
            .iter()
            .filter_map(|&i| key(items[i]).map(|key| (key, items[i]))),
    );
    moved.sort_by(|a, b| a.0.total_cmp(&b.0));
    for (&place, &(_, item)) in places.iter().zip(&moved) {
        items[place] = item;
    }
    order.number(column);
}

/// Sifts all columns until that no longer helps or `work` is used up; the new cost.
fn sift(lattice: &Lattice, order: &mut Order, cost: f64, work: &mut usize) -> f64 {
    let mut gained = f64::INFINITY;
    let mut saved = 0.0;
    let mut forward = true;
    while gained > cost * 1e-6 && *work > 0 {
        gained = 0.0;
        for step in 0..order.columns.len() {
            let column = if forward {
                step
            } else {
                order.columns.len() - 1 - step
            };
            gained += sift_column(lattice, order, column, work);
        }
        saved += gained;
        forward = !forward;
    }
    if saved > 0.0 {
        crossings(lattice, order)
    } else {
        cost
    }
}

/// Neighbours of an item on both sides as (position, weight), each side sorted by position.
type Ends = [Vec<(usize, f64)>; 2];

/// Lets every item of a column, heaviest first, take its cheapest place; what that saved.
fn sift_column(lattice: &Lattice, order: &mut Order, column: usize, work: &mut usize) -> f64 {
    let items = order.columns[column].clone();
    let ends: Vec<Ends> = items
        .iter()
        .map(|&item| {
            [&lattice.before[item], &lattice.after[item]].map(|side| {
                let mut ends: Vec<_> = side
                    .iter()
                    .map(|&(next, weight)| (order.at[next], weight))
                    .collect();
                ends.sort_by_key(|end| end.0);
                ends
            })
        })
        .collect();
    let mut turn: Vec<usize> = (0..items.len()).collect();
    let weights: Vec<f64> = items.iter().map(|&item| weight(lattice, item)).collect();
    turn.sort_by(|&a, &b| weights[b].total_cmp(&weights[a]));
    // The column as indices into `items`, so that `ends` can be looked up directly.
    let mut now: Vec<usize> = (0..items.len()).collect();
    let mut saved = 0.0;
    for mover in turn {
        let Some(here) = now.iter().position(|&i| i == mover) else {
            continue;
        };
        let mut best = (-1e-12, here);
        // Towards the top, then towards the bottom; each walk starts from the present place.
        for up in [true, false] {
            let mut change = 0.0;
            let walk: Box<dyn Iterator<Item = usize>> = if up {
                Box::new((0..here).rev())
            } else {
                Box::new(here + 1..now.len())
            };
            for place in walk {
                let (above, below) = pair(&ends[now[place]], &ends[mover]);
                *work =
                    work.saturating_sub(1 + ends[now[place]][0].len() + ends[now[place]][1].len());
                change += if up { below - above } else { above - below };
                if change < best.0 {
                    best = (change, place);
                }
            }
            if *work == 0 {
                break;
            }
        }
        if best.1 != here {
            now.remove(here);
            now.insert(best.1, mover);
            saved -= best.0;
        }
        if *work == 0 {
            break;
        }
    }
    order.columns[column] = now.into_iter().map(|i| items[i]).collect();
    order.number(column);
    saved
}

/// The weighted crossings of two items' steps with `a` above `b`, and with `b` above `a`.
fn pair(a: &Ends, b: &Ends) -> (f64, f64) {
    let (mut ab, mut ba) = (0.0, 0.0);
    for (a, b) in a.iter().zip(b) {
        let total: f64 = b.iter().map(|end| end.1).sum();
        let (mut next, mut before) = (0, 0.0);
        for &(at, weight) in a {
            while next < b.len() && b[next].0 < at {
                before += b[next].1;
                next += 1;
            }
            let level: f64 = b[next..]
                .iter()
                .take_while(|end| end.0 == at)
                .map(|end| end.1)
                .sum();
            ab += weight * before;
            ba += weight * (total - before - level);
        }
    }
    (ab, ba)
}
