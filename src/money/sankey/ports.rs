//! Stacks the flows along both sides of every node, in the order of where they come from or go to.

use super::lattice::{Lattice, Order};
use super::place::Ports;
use super::returns::{Return, Side};

/// Who is attached: a step of the lattice or a return flow, by index.
#[derive(Clone, Copy)]
enum End {
    Step(usize),
    Return(usize),
}

/// What attachments are sorted by from top to bottom.
type Key = (u8, isize, usize);

/// Attachments of steps and of returns, as px below the centre of the node.
pub(super) struct Attached {
    /// In the order of `lattice.steps`.
    pub(super) steps: Vec<Ports>,
    /// In the order of the returns.
    pub(super) returns: Vec<Ports>,
}

/// Attaches all flows. `values` holds the thickness of each flow at scale 1, `node_values` the height of each node.
pub(super) fn attach(
    lattice: &Lattice,
    order: &Order,
    returns: &[Return],
    values: &[f64],
    node_values: &[f64],
    scale: f64,
) -> Attached {
    let mut attached = Attached {
        steps: vec![Ports::default(); lattice.steps.len()],
        returns: vec![Ports::default(); returns.len()],
    };
    for leaving in [true, false] {
        // The sort key: returns by the top outside forward flows, those by the bottom too. An inner
        // lane is attached further out, so that no return crosses the bend of another.
        let mut ends: Vec<Vec<(Key, End)>> = vec![Vec::new(); lattice.nodes];
        for (i, step) in lattice.steps.iter().enumerate() {
            let (node, other) = if leaving {
                (step.from, step.to)
            } else {
                (step.to, step.from)
            };
            if node < lattice.nodes {
                ends[node].push(((1, order.at[other] as isize, step.flow), End::Step(i)));
            }
        }
        for (i, r) in returns.iter().enumerate() {
            let key = match r.side {
                Side::Top => (0, i as isize, 0),
                Side::Bottom => (2, -(i as isize), 0),
                Side::Own => (3, -(i as isize), 0),
            };
            ends[if leaving { r.from } else { r.to }].push((key, End::Return(i)));
        }
        for (node, ends) in ends.iter_mut().enumerate() {
            ends.sort_by_key(|end| end.0);
            let mut top = -node_values[node] / 2.0;
            for &mut (_, end) in ends {
                let (value, ports) = match end {
                    End::Step(i) => (values[lattice.steps[i].flow], &mut attached.steps[i]),
                    End::Return(i) => (returns[i].value, &mut attached.returns[i]),
                };
                let port = if leaving {
                    &mut ports.from
                } else {
                    &mut ports.to
                };
                *port = (top + value / 2.0) * scale;
                top += value;
            }
        }
    }
    attached
}
