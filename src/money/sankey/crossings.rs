//! Counts crossings, each weighted by the product of the two flows that cross.
//!
//! Source: W. Barth, M. Jünger, P. Mutzel, "Simple and efficient bilayer cross counting", Graph
//! Drawing 2002, with sums of weights in the tree (P. M. Fenwick, "A new data structure for
//! cumulative frequency tables", Software: Practice and Experience 24 (1994) 327-336).

use super::lattice::{Lattice, Order};

/// Sums over prefixes, both updated and asked for in logarithmic time.
struct Fenwick(Vec<f64>);

impl Fenwick {
    fn add(&mut self, at: usize, weight: f64) {
        let mut i = at + 1;
        while i < self.0.len() {
            self.0[i] += weight;
            i += i & i.wrapping_neg();
        }
    }

    /// The sum of all weights at positions below `end`.
    fn below(&self, end: usize) -> f64 {
        let (mut i, mut sum) = (end, 0.0);
        while i > 0 {
            sum += self.0[i];
            i &= i - 1;
        }
        sum
    }
}

/// The weighted crossings of the whole drawing.
pub(super) fn crossings(lattice: &Lattice, order: &Order) -> f64 {
    (1..order.columns.len())
        .map(|c| between(lattice, order, c - 1))
        .sum()
}

/// The weighted crossings between a column and the next.
fn between(lattice: &Lattice, order: &Order, column: usize) -> f64 {
    let mut tree = Fenwick(vec![0.0; order.columns[column + 1].len() + 1]);
    let (mut total, mut crossed) = (0.0, 0.0);
    for &item in &order.columns[column] {
        for &(to, weight) in &lattice.after[item] {
            let after = total - tree.below(order.at[to] + 1);
            if after > total * 1e-12 {
                crossed += weight * after; // what is smaller is rounding, not money
            }
        }
        for &(to, weight) in &lattice.after[item] {
            tree.add(order.at[to], weight);
            total += weight;
        }
    }
    crossed
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equals_the_count_by_pairs() {
        let layer = [0, 0, 0, 1, 1, 1];
        let flows = [
            (0, 5, 2.0),
            (0, 3, 1.0),
            (1, 4, 3.0),
            (2, 3, 5.0),
            (2, 4, 7.0),
            (1, 3, 0.5),
        ];
        let forward: Vec<_> = flows
            .iter()
            .enumerate()
            .map(|(i, &(u, v, w))| (i, u, v, w))
            .collect();
        let lattice = Lattice::new(&layer, &forward);
        let order = Order::new(lattice.columns.clone(), 6);
        let mut pairs = 0.0;
        for (i, a) in flows.iter().enumerate() {
            for b in &flows[i + 1..] {
                let crosses = (a.0 < b.0 && a.1 > b.1) || (a.0 > b.0 && a.1 < b.1);
                pairs += if crosses { a.2 * b.2 } else { 0.0 };
            }
        }
        assert!(pairs > 0.0 && (crossings(&lattice, &order) - pairs).abs() < 1e-9);
    }
}
