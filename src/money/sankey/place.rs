//! Gives every item its height on one common scale and its place in its column.
//!
//! Columns in turn take the places that keep ribbons level, as far as order and gaps allow: weighted
//! least squares under order constraints, solved exactly by pooling adjacent violators (M. Ayer et
//! al., "An empirical distribution function for sampling with incomplete information", Annals of
//! Mathematical Statistics 26 (1955) 641-647; bounds by clipping: R. E. Barlow et al., "Statistical
//! Inference under Order Restrictions", 1972).

use super::lattice::{Lattice, Order};

/// How many times all columns are placed anew.
const ROUNDS: usize = 24;

/// What an item needs of its column. Heights are lengths per unit of scale unless marked px.
#[derive(Clone, Copy, Default)]
pub(super) struct Need {
    /// Value: height of the bar or ribbon at scale 1.
    pub(super) value: f64,
    /// Self-loops under a node, at scale 1.
    pub(super) loops: f64,
    /// Room for the gaps round self-loops, px.
    pub(super) loop_gaps: f64,
    /// Half the height of the label, px; 0 for a dummy.
    pub(super) label: f64,
    /// Distance kept from a node, px.
    pub(super) gap: f64,
}

/// The items' needs and the room there is.
pub(super) struct Room<'a> {
    /// Per item.
    pub(super) needs: &'a [Need],
    /// Value of all return flows above, below the columns, and the px that their gaps take.
    pub(super) returns: [(f64, f64); 2],
    /// Margin kept free at the top and at the bottom, px.
    pub(super) margin: f64,
}

impl Room<'_> {
    /// How far an item reaches above its centre.
    fn up(&self, item: usize, scale: f64) -> f64 {
        let need = &self.needs[item];
        (need.value * scale / 2.0).max(need.label)
    }

    /// How far an item reaches below its centre.
    fn down(&self, item: usize, scale: f64) -> f64 {
        let need = &self.needs[item];
        (need.value * scale / 2.0 + need.loops * scale + need.loop_gaps).max(need.label)
    }

    /// Least distance between the centres of two neighbours.
    fn apart(&self, a: usize, b: usize, scale: f64) -> f64 {
        let (above, below) = (&self.needs[a], &self.needs[b]);
        let bars = (above.value / 2.0 + above.loops + below.value / 2.0) * scale + above.loop_gaps;
        let under = if above.loops > 0.0 {
            self.down(a, scale)
        } else {
            above.label
        };
        (bars + (above.gap + below.gap) / 2.0).max(under + below.label + 1.0)
    }

    /// The height a column takes.
    fn column(&self, items: &[usize], scale: f64) -> f64 {
        let (Some(&first), Some(&last)) = (items.first(), items.last()) else {
            return 0.0;
        };
        let between: f64 = items
            .windows(2)
            .map(|two| self.apart(two[0], two[1], scale))
            .sum();
        self.up(first, scale) + between + self.down(last, scale)
    }

    /// Room above and below the columns.
    pub(super) fn margins(&self, scale: f64) -> [f64; 2] {
        self.returns
            .map(|(value, gaps)| value * scale + gaps + self.margin)
    }

    /// The height the picture takes.
    pub(super) fn height(&self, order: &Order, scale: f64) -> f64 {
        let tallest = order
            .columns
            .iter()
            .map(|items| self.column(items, scale))
            .fold(0.0, f64::max);
        tallest + self.margins(scale).iter().sum::<f64>()
    }

    /// The largest scale at which the picture keeps to `height`; 0 if it cannot.
    pub(super) fn scale(&self, order: &Order, height: f64) -> f64 {
        let largest = self.needs.iter().map(|need| need.value).fold(0.0, f64::max);
        if largest <= 0.0 {
            return 0.0;
        }
        let (mut low, mut high) = (0.0, height / largest);
        for _ in 0..60 {
            let middle = (low + high) / 2.0;
            if self.height(order, middle) <= height {
                low = middle;
            } else {
                high = middle;
            }
        }
        low
    }
}

/// Where a step is attached, as a distance from the centre of the item.
#[derive(Clone, Copy, Default)]
pub(super) struct Ports {
    /// At the item the step leaves.
    pub(super) from: f64,
    /// At the item the step enters.
    pub(super) to: f64,
}

/// The centre of every item. `ports` goes with `lattice.steps`, `weights` with its flows.
pub(super) fn place(
    lattice: &Lattice,
    order: &Order,
    room: &Room,
    ports: &[Ports],
    (scale, height): (f64, f64),
) -> Vec<f64> {
    let mut pulls: [Vec<Vec<(usize, f64)>>; 2] = [
        vec![Vec::new(); order.at.len()],
        vec![Vec::new(); order.at.len()],
    ];
    for (step, port) in lattice.steps.iter().zip(ports) {
        // The centre that would make this step level is the neighbour's centre plus a constant.
        pulls[0][step.to].push((step.from, port.from - port.to));
        pulls[1][step.from].push((step.to, port.to - port.from));
    }
    let [top, bottom] = room.margins(scale);
    let mut centre = vec![height / 2.0; order.at.len()];
    let mut best = (f64::INFINITY, centre.clone());
    let last = order.columns.len().saturating_sub(1);
    for round in 0..ROUNDS {
        for i in 0..=last {
            let column = if round % 2 == 0 { i } else { last - i };
            let Some(items) = order.columns.get(column).filter(|items| !items.is_empty()) else {
                continue;
            };
            // At first a column follows the one placed before it, later both of its neighbours.
            let sides: &[usize] = match round {
                0 => &[0],
                1 => &[1],
                _ => &[0, 1],
            };
            settle(
                items,
                room,
                scale,
                (top, height - bottom),
                &mut centre,
                |item, centre| {
                    let (mut sum, mut total) = (0.0, 0.0);
                    for &side in sides {
                        for &(next, shift) in &pulls[side][item] {
                            let weight = room.needs[item].value.min(room.needs[next].value);
                            sum += weight * (centre[next] + shift);
                            total += weight;
                        }
                    }
                    let wish = if total > 0.0 {
                        sum / total
                    } else {
                        centre[item]
                    };
                    (wish, total.max(1e-9))
                },
            );
        }
        if round < 2 {
            continue;
        }
        let bent: f64 = lattice
            .steps
            .iter()
            .zip(ports)
            .map(|(step, port)| {
                let weight = room.needs[step.from].value.min(room.needs[step.to].value);
                weight * (centre[step.from] + port.from - centre[step.to] - port.to).abs()
            })
            .sum();
        if bent < best.0 {
            best = (bent, centre.clone());
        }
    }
    best.1
}

/// Places one column as near to its wishes as order, gaps and bounds allow.
fn settle(
    items: &[usize],
    room: &Room,
    scale: f64,
    (top, bottom): (f64, f64),
    centre: &mut [f64],
    wish: impl Fn(usize, &[f64]) -> (f64, f64),
) {
    let mut offset = 0.0;
    let mut offsets = Vec::with_capacity(items.len());
    for (i, &item) in items.iter().enumerate() {
        if i > 0 {
            offset += room.apart(items[i - 1], item, scale);
        }
        offsets.push(offset);
    }
    let wishes: Vec<(f64, f64)> = items
        .iter()
        .zip(&offsets)
        .map(|(&item, offset)| {
            let (wish, weight) = wish(item, centre);
            (wish - offset, weight)
        })
        .collect();
    let low = top + room.up(items[0], scale);
    let high = bottom - offset - items.last().map_or(0.0, |&item| room.down(item, scale));
    for ((&item, offset), level) in items.iter().zip(&offsets).zip(isotonic(&wishes)) {
        centre[item] = level.min(high).max(low) + offset;
    }
}

/// The non-decreasing sequence with the least weighted squared distance from (wish, weight) pairs.
pub(in crate::money) fn isotonic(wishes: &[(f64, f64)]) -> Vec<f64> {
    let mut pools: Vec<(f64, f64, usize)> = Vec::new();
    for &(wish, weight) in wishes {
        let mut pool = (wish, weight, 1);
        while let Some(&(level, mass, size)) = pools.last().filter(|last| last.0 > pool.0) {
            let total = mass + pool.1;
            pool = (
                (level * mass + pool.0 * pool.1) / total,
                total,
                size + pool.2,
            );
            pools.pop();
        }
        pools.push(pool);
    }
    pools
        .into_iter()
        .flat_map(|(level, _, size)| std::iter::repeat_n(level, size))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn violators_are_pooled() {
        let got = isotonic(&[(1.0, 1.0), (5.0, 1.0), (3.0, 3.0), (9.0, 1.0)]);
        assert_eq!(got, [1.0, 3.5, 3.5, 9.0]);
        assert!(isotonic(&[]).is_empty());
    }
}
