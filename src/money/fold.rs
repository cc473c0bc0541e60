//! A graph of many flows becomes one that can be drawn: the smallest places are folded together, and
//! no money is lost.
//!
//! Places are taken by size, the smallest first, and as few of them as bring the flows down to the
//! limit. Those that pay and are paid by the same places become one (the small recipients of one
//! payer are that payer's other ones); where that is not enough, or would hide far more money, those
//! of one stage do. Size is counted both as it is and as a part of the largest of the stage, and what
//! hides less stays. The compared groups are never mixed.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::{Decimal, prelude::ToPrimitive};

use super::{Side, sankey};

#[cfg(test)]
mod tests;

/// Places and the flows between them, in an order that breaks ties.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Graph<'a> {
    /// Every place.
    pub places: Vec<Place<'a>>,
    /// Every flow.
    pub flows: Vec<Flow>,
}

/// Who pays or is paid: one place, or several folded together.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Place<'a> {
    /// Its name; of folded places all their names, the largest first.
    pub names: Vec<&'a str>,
    /// The compared group it belongs to.
    pub group: Option<Side>,
    /// The column it is pinned to, counted from 0.
    pub stage: Option<usize>,
}

/// Money that goes from one place to another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Flow {
    /// Index of the place that it leaves.
    pub from: usize,
    /// Index of the place that it reaches.
    pub to: usize,
    /// How much; above zero.
    pub amount: Decimal,
    /// The compared group it belongs to.
    pub group: Option<Side>,
    /// Whether it is money paid back.
    pub refund: bool,
    /// The rows that it stands for.
    pub rows: Vec<usize>,
}

impl Graph<'_> {
    /// What a place gets and what it gives; the larger is its size.
    pub fn sizes(&self) -> Vec<Decimal> {
        let mut sums = vec![[Decimal::ZERO; 2]; self.places.len()];
        for flow in &self.flows {
            sums[flow.from][0] += flow.amount;
            sums[flow.to][1] += flow.amount;
        }
        sums.into_iter().map(|[out, own]| out.max(own)).collect()
    }

    /// The graph as the layout takes it, without its words. Amounts become floating point here.
    pub fn shape(&self) -> sankey::Graph {
        let node = |place: &Place<'_>| sankey::Node {
            stage: place.stage,
            ..sankey::Node::default()
        };
        let flow = |flow: &Flow| sankey::Flow {
            from: flow.from,
            to: flow.to,
            weight: flow.amount.to_f64().unwrap_or_default(),
            back: flow.refund,
        };
        sankey::Graph {
            nodes: self.places.iter().map(node).collect(),
            flows: self.flows.iter().map(flow).collect(),
        }
    }
}

/// The same money in at most `most` flows, or in as few as folding can reach. A graph within the
/// limit is left as it is.
pub fn fold<'a>(graph: &Graph<'a>, most: usize) -> Graph<'a> {
    if graph.flows.len() <= most {
        return graph.clone();
    }
    let joined = merge(graph, &(0..graph.places.len()).collect::<Vec<_>>());
    let folding = Folding::of(&joined);
    let orders = [folding.by_size(), folding.by_part()];
    let most = most.max(folding.flows(&folding.by_stage(&orders[0])));
    let kin = orders
        .iter()
        .map(|order| (1, folding.least(most, order, Folding::by_kin)));
    let stages = orders
        .iter()
        .map(|order| (2, folding.least(most, order, Folding::by_stage)));
    let found = kin
        .chain(stages)
        .filter(|(_, classes)| folding.flows(classes) <= most);
    // Of equals the first stays.
    let best =
        found.min_by_key(|(weight, classes)| folding.hidden(classes) * Decimal::from(*weight));
    best.map_or_else(|| joined.clone(), |(_, classes)| merge(&joined, &classes))
}

/// For each place the class that it is folded into, named by one of its members.
type Classes = Vec<usize>;

/// What a class of places with the same neighbours has in common: the class before, and who they are
/// paid by and pay.
type Kin = (usize, BTreeSet<(bool, usize, Option<Side>, bool)>);

struct Folding<'g, 'a> {
    graph: &'g Graph<'a>,
    sizes: Vec<Decimal>,
    /// Stage and group of each place: only places that have both in common may be folded together.
    kinds: Vec<(usize, Option<Side>)>,
}

impl<'g, 'a> Folding<'g, 'a> {
    fn of(graph: &'g Graph<'a>) -> Self {
        let stages = sankey::stages(&graph.shape());
        let groups = graph.places.iter().map(|place| place.group);
        Folding {
            graph,
            sizes: graph.sizes(),
            kinds: stages.into_iter().zip(groups).collect(),
        }
    }

    /// The places, the smallest first; of equals the last first.
    fn by_size(&self) -> Vec<usize> {
        let mut order: Vec<usize> = (0..self.sizes.len()).collect();
        order.sort_by_key(|&at| (self.sizes[at], Reverse(at)));
        order
    }

    /// The same by the part that a place is of the largest of its stage.
    fn by_part(&self) -> Vec<usize> {
        let mut largest = BTreeMap::new();
        for (size, (stage, _)) in self.sizes.iter().zip(&self.kinds) {
            let most = largest.entry(*stage).or_insert(*size);
            *most = (*most).max(*size);
        }
        let part = |at: usize| self.sizes[at].checked_div(largest[&self.kinds[at].0]);
        let mut order = self.by_size();
        order.sort_by_key(|&at| part(at));
        order
    }

    /// Those places, all of one stage and group together.
    fn by_stage(&self, few: &[usize]) -> Classes {
        let mut first = BTreeMap::new();
        let mut classes: Classes = (0..self.sizes.len()).collect();
        for &at in few {
            classes[at] = *first.entry(self.kinds[at]).or_insert(at);
        }
        classes
    }

    /// Those places, together as far as they have the same neighbours. Neighbours that are together
    /// count as one, so classes are split until nothing changes.
    fn by_kin(&self, few: &[usize]) -> Classes {
        let mut classes = self.by_stage(few);
        loop {
            let mut neighbours = vec![BTreeSet::new(); classes.len()];
            for flow in &self.graph.flows {
                let kind = |gives, other| (gives, classes[other], flow.group, flow.refund);
                neighbours[flow.from].insert(kind(true, flow.to));
                neighbours[flow.to].insert(kind(false, flow.from));
            }
            let mut first: BTreeMap<Kin, usize> = BTreeMap::new();
            let mut next: Classes = (0..classes.len()).collect();
            for &at in few {
                let kin = (classes[at], std::mem::take(&mut neighbours[at]));
                next[at] = *first.entry(kin).or_insert(at);
            }
            if next == classes {
                return classes;
            }
            classes = next;
        }
    }

    /// The classes of as few places of that order as bring the flows down to `most`; of all, if none
    /// do.
    fn least(
        &self,
        most: usize,
        order: &[usize],
        classes: impl Fn(&Self, &[usize]) -> Classes,
    ) -> Classes {
        let (mut low, mut high) = (0, order.len());
        while low < high {
            let middle = low.midpoint(high);
            if self.flows(&classes(self, &order[..middle])) <= most {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        classes(self, &order[..high])
    }

    /// How many flows are left.
    fn flows(&self, classes: &Classes) -> usize {
        let flows = self.graph.flows.iter();
        let ends = flows.map(|flow| (classes[flow.from], classes[flow.to], kind(flow)));
        ends.collect::<BTreeSet<_>>().len()
    }

    /// The size of all places that lose their names.
    fn hidden(&self, classes: &Classes) -> Decimal {
        let mut members = vec![0usize; classes.len()];
        classes.iter().for_each(|&class| members[class] += 1);
        let folded = (0..classes.len()).filter(|&at| members[classes[at]] > 1);
        folded.map(|at| self.sizes[at]).sum()
    }
}

/// What flows must have in common to be drawn as one.
fn kind(flow: &Flow) -> (Option<Side>, bool) {
    (flow.group, flow.refund)
}

/// The graph with the places of each class as one, and what then runs side by side as one flow.
fn merge<'a>(graph: &Graph<'a>, classes: &Classes) -> Graph<'a> {
    let sizes = graph.sizes();
    let mut places: Vec<Vec<usize>> = Vec::new();
    let mut new = BTreeMap::new();
    for (at, class) in classes.iter().enumerate() {
        let index = *new.entry(class).or_insert(places.len());
        match places.get_mut(index) {
            Some(members) => members.push(at),
            None => places.push(vec![at]),
        }
    }
    let place = |members: Vec<usize>| {
        let mut largest = members.clone();
        largest.sort_by_key(|&at| Reverse(sizes[at]));
        let names = largest.iter().flat_map(|&at| &graph.places[at].names);
        Place {
            names: names.copied().collect(),
            group: graph.places[members[0]].group,
            stage: members.iter().find_map(|&at| graph.places[at].stage),
        }
    };
    let mut flows: Vec<Flow> = Vec::new();
    let mut found = BTreeMap::new();
    for flow in &graph.flows {
        let (from, to) = (new[&classes[flow.from]], new[&classes[flow.to]]);
        let index = *found.entry((from, to, kind(flow))).or_insert(flows.len());
        match flows.get_mut(index) {
            Some(joined) => {
                joined.amount += flow.amount;
                joined.rows.extend(&flow.rows);
            }
            None => flows.push(Flow {
                from,
                to,
                ..flow.clone()
            }),
        }
    }
    Graph {
        places: places.into_iter().map(place).collect(),
        flows,
    }
}
