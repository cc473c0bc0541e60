//! A dataset's flows become a Sankey diagram: as a graph, folded to what can be drawn, and its words.

use std::collections::HashMap;

use rust_decimal::Decimal;

use super::anchor;
use super::sheet::{Face, direction, headline};
use super::words::money;
use crate::money::fold::{self, Graph, Place, fold};
use crate::money::sheet::{Key, Mark, Sheet};
use crate::money::{Dataset, Flow, FlowKind, Side, sankey, total};
use crate::site::Site;
use crate::words::{Words, message};

/// More flows than a reader can follow are folded into about so many.
const MOST: usize = 25;

/// The shown rows of a dataset as a graph that can be drawn, and what is said of it.
pub(in crate::produce) struct Flows<'a> {
    site: &'a Site,
    dataset: &'a Dataset,
    /// How many flows and places there are.
    counts: [usize; 2],
    /// What is drawn.
    pub(in crate::produce) graph: Graph<'a>,
    sizes: Vec<Decimal>,
    /// The largest row: as it is drawn, from and to and how much.
    largest: Option<(&'a str, &'a str, Decimal, bool)>,
}

impl<'a> Flows<'a> {
    /// The rows of the shown period, folded into about `most` flows.
    pub(in crate::produce) fn of(site: &'a Site, dataset: &'a Dataset, most: usize) -> Self {
        let whole = graph(dataset);
        let graph = fold(&whole, most);
        let name = |at: usize| whole.places[at].names[0];
        let largest = by_size(&whole).into_iter().next();
        Flows {
            largest: largest.map(|flow| (name(flow.from), name(flow.to), flow.amount, flow.refund)),
            site,
            dataset,
            counts: [whole.flows.len(), whole.places.len()],
            sizes: graph.sizes(),
            graph,
        }
    }

    /// Whether at least half of a flow is estimated: a dollar that is makes no doubt of a billion that
    /// is not.
    pub(in crate::produce) fn is_unsure(&self, flow: &fold::Flow) -> bool {
        let sum = |wanted: &dyn Fn(&Flow) -> bool| -> Decimal {
            let rows = flow.rows.iter().map(|row| &self.dataset.flows[*row]);
            let rows = rows.filter(|row| wanted(row));
            rows.map(|row| row.amount.abs()).sum()
        };
        let unsure = sum(&|row| self.dataset.status_of(row).is_unsure());
        unsure + unsure >= sum(&|_| true)
    }

    /// A place's name, or how many places stand together.
    pub(in crate::produce) fn name(&self, place: &Place<'a>) -> String {
        match place.names[..] {
            [name] => name.to_owned(),
            ref names => other(self.site.words(), names.len()),
        }
    }

    /// The graph with its words, ready to be laid out. `sum` writes the amounts.
    pub(in crate::produce) fn named(&self, sum: impl Fn(Decimal) -> String) -> sankey::Graph {
        let mut shape = self.graph.shape();
        let places = self.graph.places.iter().zip(&self.sizes);
        for (node, (place, size)) in shape.nodes.iter_mut().zip(places) {
            node.name = self.name(place);
            node.note = sum(*size);
        }
        shape
    }

    /// The picture in a sentence or three.
    pub(super) fn caption(&self) -> String {
        let [flows, places] = self.counts;
        let site = self.site;
        let flows = site.say_of(flows as u64, "money-flow-count", &[]);
        let places = site.say_of(places as u64, "money-place-count", &[]);
        let total = total(self.dataset, self.dataset.shown);
        let sum = money(site, self.dataset, total, 2);
        let parts = [("flows", &*flows), ("places", &places), ("sum", &sum)];
        let mut said = vec![match total.is_zero() {
            true => site.say("money-caption", &parts),
            false => site.say("money-caption-sum", &parts),
        }];
        if let Some((from, to, amount, refund)) = self.largest {
            let amount = money(self.site, self.dataset, amount, 3);
            let back = match refund {
                true => format!(", {}", self.site.words().text(message::MONEY_REFUND)),
                false => String::new(),
            };
            let amount = format!("{amount}{back}");
            let parts = [("from", from), ("to", to), ("amount", &*amount)];
            said.push(site.say("money-caption-largest", &parts));
        }
        let folded = self.graph.places.iter().map(|place| place.names.len());
        let folded: usize = folded.filter(|count| *count > 1).sum();
        if folded > 0 {
            said.push(site.say_of(folded as u64, "money-caption-folded", &[]));
        }
        said.join(" ")
    }

    /// The Sankey diagram as SVG.
    pub(super) fn drawing(&self, face: Face) -> String {
        let (site, dataset) = (self.site, self.dataset);
        let canvas = sankey::Canvas {
            // About that of its place, so that its letters keep their size.
            width: Some(match face {
                Face::Page | Face::File => 1120.0,
                Face::Narrow => 620.0,
            }),
            direction: direction(site),
            ..sankey::Canvas::default()
        };
        let nodes = 0..self.graph.places.len();
        let nodes: Vec<_> = nodes.map(|at| self.node_words(at, face)).collect();
        let edges = self.graph.flows.iter();
        let edges: Vec<_> = edges.map(|flow| self.flow_words(flow)).collect();
        let (head, foot) = face.edges(site, dataset);
        let words = sankey::Words {
            sheet: Sheet {
                id: &face.id("chart", dataset),
                title: headline(dataset),
                desc: &self.caption(),
                direction: canvas.direction,
                head,
                key: &self.key(),
                foot: &foot,
            },
            nodes: &nodes,
            flows: &edges,
        };
        let sum = |amount| money(site, dataset, amount, 2);
        sankey::svg(
            &sankey::layout(&self.named(sum), &canvas),
            &words,
            &face.paint(),
        )
    }

    /// The row of a place that its name links to: the largest that pays it or that it pays.
    fn row(&self, at: usize) -> Option<usize> {
        let flows = self.graph.flows.iter();
        let touching = flows.filter(|flow| flow.from == at || flow.to == at);
        let rows = touching.flat_map(|flow| flow.rows.iter().copied());
        let size = |row: usize| self.dataset.flows[row].amount.abs();
        rows.reduce(|best, row| if size(row) > size(best) { row } else { best })
    }

    fn node_words(&self, at: usize, face: Face) -> sankey::NodeWords {
        let place = &self.graph.places[at];
        let mut title = format!(
            "{}: {}",
            self.name(place),
            money(self.site, self.dataset, self.sizes[at], 2)
        );
        if let [largest, _, ..] = place.names[..] {
            let count = place.names.len() as u64;
            let more = self
                .site
                .say_of(count, "money-folded", &[("name", largest)]);
            title.push_str(&format!(". {more}"));
        }
        let row = self.row(at).filter(|_| face != Face::File);
        sankey::NodeWords {
            title,
            href: row.map(|row| format!("#{}", anchor(self.site, self.dataset, row))),
            group: place.group,
        }
    }

    fn flow_words(&self, flow: &fold::Flow) -> sankey::FlowWords {
        let name = |at: usize| self.name(&self.graph.places[at]);
        let mut title = format!(
            "{} → {}: {}",
            name(flow.from),
            name(flow.to),
            money(self.site, self.dataset, flow.amount, 3)
        );
        if flow.refund {
            title.push_str(&format!(
                " ({})",
                self.site.words().text(message::MONEY_REFUND)
            ));
        }
        if flow.rows.len() > 1 {
            let rows = flow.rows.len() as u64;
            title.push_str(&format!(
                ", {}",
                self.site.say_of(rows, "money-combined", &[])
            ));
        }
        sankey::FlowWords {
            title,
            group: flow.group,
            dashed: self.is_unsure(flow),
            arrow: flow.refund,
        }
    }

    /// What the drawing's colours and lines mean; only what is drawn.
    pub(in crate::produce) fn key(&self) -> Vec<Key> {
        let words = self.site.words();
        let mut key = Vec::new();
        let flows = &self.graph.flows;
        if let Some(groups) = &self.dataset.groups {
            for side in [Side::A, Side::B] {
                if flows.iter().any(|flow| flow.group == Some(side)) {
                    key.push(Key {
                        mark: Mark::Group(side),
                        text: groups[side as usize].label.clone(),
                    });
                }
            }
        }
        let mut note = |mark, shown: bool, message| {
            if shown {
                let text = words.text(message);
                key.push(Key { mark, text });
            }
        };
        let dashed = flows.iter().any(|flow| self.is_unsure(flow));
        note(Mark::Dashed, dashed, message::MONEY_ESTIMATED);
        let refund = flows.iter().any(|flow| flow.refund);
        note(Mark::Back, refund, message::MONEY_REFUND);
        key
    }
}

/// The flows, the largest first; of equals, the first.
pub(in crate::produce) fn by_size<'g>(graph: &'g Graph<'_>) -> Vec<&'g fold::Flow> {
    let mut flows: Vec<&fold::Flow> = graph.flows.iter().collect();
    flows.sort_by_key(|flow| std::cmp::Reverse(flow.amount));
    flows
}

/// The name of several places that are drawn as one.
fn other(words: &Words, count: usize) -> String {
    let shown = words.number(count as u64);
    words.with(message::MONEY_OTHER, &[("shown", &shown)])
}

/// The shown rows as a graph. What is paid back runs from who got the money to who had paid it.
fn graph(dataset: &Dataset) -> Graph<'_> {
    let mut graph = Graph::default();
    let mut index: HashMap<&str, usize> = HashMap::new();
    for row in dataset.shown_flows() {
        let flow = &dataset.flows[row];
        if flow.amount.is_zero() {
            continue;
        }
        let [payer, payee] = [&flow.from.value, &flow.to.value].map(|name| {
            *index.entry(name).or_insert_with(|| {
                graph.places.push(Place {
                    names: vec![name],
                    ..Place::default()
                });
                graph.places.len() - 1
            })
        });
        let group = &mut graph.places[payee].group;
        *group = group.or(flow.group);
        for (at, step) in [(payer, 1), (payee, 0)] {
            let stage = &mut graph.places[at].stage;
            *stage = stage.or(flow.stage.map(|stage| stage.saturating_sub(step)));
        }
        let refund = flow.kind == FlowKind::Refund;
        let (from, to) = if refund {
            (payee, payer)
        } else {
            (payer, payee)
        };
        graph.flows.push(fold::Flow {
            from,
            to,
            amount: flow.amount.abs(),
            group: flow.group,
            refund,
            rows: vec![row],
        });
    }
    graph
}

/// The rows of the shown period, folded into what a page or file can show.
pub(super) fn flows<'a>(site: &'a Site, dataset: &'a Dataset) -> Flows<'a> {
    Flows::of(site, dataset, MOST)
}
