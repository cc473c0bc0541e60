//! Settles all that does not depend on pixels: columns, order, and which flows run backwards.

use super::feedback::Arc;
use super::graph::{Alignment, Flow, Graph};
use super::lattice::{Lattice, Order};
use super::layers::layers;
use super::order::order;
use super::returns::{Return, returns};

/// Columns and order, as far as they do not depend on pixels.
pub(super) struct Plan {
    /// Column of each node.
    pub(super) layer: Vec<usize>,
    /// Nodes and the steps of all forward flows.
    pub(super) lattice: Lattice,
    /// Who stands above whom.
    pub(super) order: Order,
    /// The flows that run backwards, and their lanes.
    pub(super) returns: Vec<Return>,
}

/// The flow as the columns see it: one that runs back puts its receiver before its payer.
fn arc(flow: &Flow, value: f64) -> Arc {
    match flow.back {
        true => (flow.to, flow.from, value),
        false => (flow.from, flow.to, value),
    }
}

/// The column of each node, if every node stands as early as its payers allow.
pub fn stages(graph: &Graph) -> Vec<usize> {
    let pins: Vec<Option<usize>> = graph.nodes.iter().map(|node| node.stage).collect();
    let drawn = graph.flows.iter().filter(|flow| graph.drawable(flow));
    let arcs: Vec<Arc> = drawn.map(|flow| arc(flow, flow.weight)).collect();
    layers(&pins, &arcs, Alignment::Start)
}

/// Steps above which one alignment is all that there is time for.
const LARGE: usize = 8_000;

/// Chooses columns and order, of several alignments the one in which least money crosses.
pub(super) fn plan(graph: &Graph, kept: &[usize], values: &[f64], alignment: Alignment) -> Plan {
    let others = match alignment {
        Alignment::Best => &[Alignment::Start, Alignment::Pull][..],
        _ => &[],
    };
    let share = 1 + others.len();
    let mut best = attempt(graph, kept, values, alignment, share);
    for &other in others {
        if best.1.lattice.steps.len() > LARGE {
            break;
        }
        let new = attempt(graph, kept, values, other, share);
        if new.0 < best.0 - 1e-9 {
            best = new;
        }
    }
    best.1
}

/// The plan for one alignment and its weighted crossings, with one part in `share` of the effort.
fn attempt(
    graph: &Graph,
    kept: &[usize],
    values: &[f64],
    alignment: Alignment,
    share: usize,
) -> (f64, Plan) {
    let pins: Vec<Option<usize>> = graph.nodes.iter().map(|node| node.stage).collect();
    let ends = |i: usize| (graph.flows[i].from, graph.flows[i].to);
    let arcs = kept.iter().map(|&i| arc(&graph.flows[i], values[i]));
    let layer = layers(&pins, &arcs.collect::<Vec<_>>(), alignment);
    let (mut back, mut forward) = (Vec::new(), Vec::new());
    for &i in kept {
        let (from, to) = ends(i);
        let runs_back = layer[from] >= layer[to];
        let side = if runs_back { &mut back } else { &mut forward };
        side.push((i, from, to, values[i]));
    }
    let lattice = Lattice::new(&layer, &forward);
    let (order, cost) = order(&lattice, share);
    let returns = returns(&back, &layer, &order);
    (
        cost,
        Plan {
            layer,
            lattice,
            order,
            returns,
        },
    )
}
