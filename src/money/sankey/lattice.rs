//! The layered graph with every long flow cut into steps of one column by dummy items.
//!
//! A dummy takes part in ordering and placement like a node as tall as its ribbon, so no ribbon ever
//! runs behind a node. Source: Sugiyama, Tagawa, Toda (1981), as cited in `layers.rs`.

/// The smallest piece of a flow: from an item to one in the next column.
#[derive(Clone, Copy)]
pub(super) struct Step {
    /// The item it leaves.
    pub(super) from: usize,
    /// The item it enters.
    pub(super) to: usize,
    /// The flow it belongs to.
    pub(super) flow: usize,
}

/// Items `0..nodes` are the nodes, those after it dummies.
pub(super) struct Lattice {
    /// How many items are nodes.
    pub(super) nodes: usize,
    /// Column of each item.
    pub(super) column: Vec<usize>,
    /// Items of each column, nodes first, in the order they were given.
    pub(super) columns: Vec<Vec<usize>>,
    /// Per item: what it touches in the column before, and with which weight.
    pub(super) before: Vec<Vec<(usize, f64)>>,
    /// Per item: what it touches in the column after, and with which weight.
    pub(super) after: Vec<Vec<(usize, f64)>>,
    /// All steps; those of one flow stand together, from source to target.
    pub(super) steps: Vec<Step>,
}

impl Lattice {
    /// `forward` holds (flow, from, to, weight) with `layer[from] < layer[to]`.
    pub(super) fn new(layer: &[usize], forward: &[(usize, usize, usize, f64)]) -> Self {
        let mut column = layer.to_vec();
        let mut steps = Vec::new();
        let mut weights = Vec::new();
        for &(flow, from, to, weight) in forward {
            let mut at = from;
            for c in layer[from] + 1..=layer[to] {
                let next = if c == layer[to] {
                    to
                } else {
                    column.push(c);
                    column.len() - 1
                };
                steps.push(Step {
                    from: at,
                    to: next,
                    flow,
                });
                weights.push(weight);
                at = next;
            }
        }
        let mut columns = vec![Vec::new(); layer.iter().max().map_or(0, |m| m + 1)];
        for (item, &c) in column.iter().enumerate() {
            columns[c].push(item);
        }
        let (mut before, mut after) = (
            vec![Vec::new(); column.len()],
            vec![Vec::new(); column.len()],
        );
        for (step, &weight) in steps.iter().zip(&weights) {
            after[step.from].push((step.to, weight));
            before[step.to].push((step.from, weight));
        }
        let nodes = layer.len();
        Self {
            nodes,
            column,
            columns,
            before,
            after,
            steps,
        }
    }
}

/// An order of the items in each column.
#[derive(Clone)]
pub(super) struct Order {
    /// Items of each column, top to bottom.
    pub(super) columns: Vec<Vec<usize>>,
    /// The position of each item in its column.
    pub(super) at: Vec<usize>,
}

impl Order {
    /// The order that `columns` spells out, for `items` items.
    pub(super) fn new(columns: Vec<Vec<usize>>, items: usize) -> Self {
        let mut order = Self {
            columns,
            at: vec![0; items],
        };
        (0..order.columns.len()).for_each(|c| order.number(c));
        order
    }

    /// Writes down the positions of a column anew, after its items moved.
    pub(super) fn number(&mut self, column: usize) {
        for (at, &item) in self.columns[column].iter().enumerate() {
            self.at[item] = at;
        }
    }
}
