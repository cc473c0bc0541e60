//! A dataset's flows become a Sankey diagram: as a graph, folded to what can be drawn, and its words.

use std::collections::HashMap;

use rust_decimal::Decimal;

use super::anchor;
use super::sheet::{direction, headline, sources};
use super::words::money;
use crate::money::fold::{self, Graph, Place, fold};
use crate::money::sheet::{Key, Mark, Paint, Sheet};
use crate::money::{Dataset, Flow, FlowKind, Side, sankey, total};
use crate::site::Site;
use crate::words::{Words, message};

/// More flows than a reader can follow are folded into about so many.
const MOST: usize = 25;

/// Where a chart is to be seen.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Chart {
    /// In the money page, in its colours, names linked to rows: from 70rem on.
    Page,
    /// The same for narrower windows.
    Narrow,
    /// In a file of its own.
    File,
}

impl Chart {
    /// Width of the diagram in pixels: about that of its place, so that its letters keep their size.
    fn width(self) -> f64 {
        match self {
            Self::Page | Self::File => 1120.0,
            Self::Narrow => 620.0,
        }
    }

    /// A prefix of ids that is unique in its page.
    fn id(self, dataset: &Dataset) -> String {
        match self {
            Self::Narrow => format!("chart-narrow-{}", dataset.id),
            Self::Page | Self::File => format!("chart-{}", dataset.id),
        }
    }
}

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
        let mut graph = fold(&whole, most);
        // A dollar that is estimated makes no doubt of a billion that is not.
        for flow in &mut graph.flows {
            let sum = |wanted: &dyn Fn(&Flow) -> bool| -> Decimal {
                let rows = flow.rows.iter().map(|row| &dataset.flows[*row]);
                rows.filter(|row| wanted(row))
                    .map(|row| row.amount.abs())
                    .sum()
            };
            let unsure = sum(&|row| dataset.status_of(row).is_unsure());
            flow.dashed = unsure + unsure >= sum(&|_| true);
        }
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

    fn words(&self) -> &'a Words {
        let language = &self.site.campaign.settings.language;
        &self.site.voice(language).words
    }

    /// A place's name, or how many places stand together.
    pub(in crate::produce) fn name(&self, place: &Place<'a>) -> String {
        match place.names[..] {
            [name] => name.to_owned(),
            ref names => other(self.words(), names.len()),
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
    fn caption(&self) -> String {
        let [flows, places] = self.counts;
        let flows = counted(flows, "flow");
        let sum = |amount| money(self.site, self.dataset, amount, 2);
        let mut said = format!("{flows} between {}", counted(places, "place"));
        let total = total(self.dataset, self.dataset.shown);
        if !total.is_zero() {
            said.push_str(&format!(", {} in all", sum(total)));
        }
        said.push('.');
        if let Some((from, to, amount, refund)) = self.largest {
            let amount = money(self.site, self.dataset, amount, 3);
            let back = match refund {
                true => format!(", {}", self.words().text(message::MONEY_REFUND)),
                false => String::new(),
            };
            said.push_str(&format!(
                " The largest: from {from} to {to}, {amount}{back}."
            ));
        }
        let folded = self.graph.places.iter().map(|place| place.names.len());
        let folded: usize = folded.filter(|count| *count > 1).sum();
        if folded > 0 {
            said.push_str(&format!(
                " {folded} smaller places are drawn together; each row stands below or in the files."
            ));
        }
        said
    }

    /// The row of a place that its name links to: the largest that pays it or that it pays.
    fn row(&self, at: usize) -> Option<usize> {
        let flows = self.graph.flows.iter();
        let touching = flows.filter(|flow| flow.from == at || flow.to == at);
        let rows = touching.flat_map(|flow| flow.rows.iter().copied());
        let size = |row: usize| self.dataset.flows[row].amount.abs();
        rows.reduce(|best, row| if size(row) > size(best) { row } else { best })
    }

    fn node_words(&self, at: usize, chart: Chart) -> sankey::NodeWords {
        let place = &self.graph.places[at];
        let mut title = format!(
            "{}: {}",
            self.name(place),
            money(self.site, self.dataset, self.sizes[at], 2)
        );
        if let [largest, _, ..] = place.names[..] {
            let count = place.names.len();
            title.push_str(&format!(". {count} places, the largest: {largest}"));
        }
        let row = self.row(at).filter(|_| chart != Chart::File);
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
            title.push_str(&format!(" ({})", self.words().text(message::MONEY_REFUND)));
        }
        if flow.rows.len() > 1 {
            title.push_str(&format!(", {}", counted(flow.rows.len(), "row")));
        }
        sankey::FlowWords {
            title,
            group: flow.group,
            dashed: flow.dashed,
            arrow: flow.refund,
        }
    }

    /// What the drawing's colours and lines mean; only what is drawn.
    pub(in crate::produce) fn key(&self) -> Vec<Key> {
        let words = self.words();
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
        let dashed = flows.iter().any(|flow| flow.dashed);
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

fn counted(count: usize, noun: &str) -> String {
    match count {
        1 => format!("1 {noun}"),
        several => format!("{several} {noun}s"),
    }
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
            dashed: dataset.status_of(flow).is_unsure(),
            refund,
            rows: vec![row],
        });
    }
    graph
}

/// What stands below the diagram.
pub(super) fn caption(site: &Site, dataset: &Dataset) -> String {
    Flows::of(site, dataset, MOST).caption()
}

/// The Sankey diagram as SVG.
pub(super) fn chart(site: &Site, dataset: &Dataset, chart: Chart) -> String {
    let flows = Flows::of(site, dataset, MOST);
    let canvas = sankey::Canvas {
        width: Some(chart.width()),
        direction: direction(site),
        ..sankey::Canvas::default()
    };
    let nodes = 0..flows.graph.places.len();
    let nodes: Vec<_> = nodes.map(|at| flows.node_words(at, chart)).collect();
    let edges = flows.graph.flows.iter();
    let edges: Vec<_> = edges.map(|flow| flows.flow_words(flow)).collect();
    let (head, foot) = match chart {
        Chart::File => (headline(dataset), sources(site, dataset)),
        Chart::Page | Chart::Narrow => ("", Vec::new()),
    };
    let words = sankey::Words {
        sheet: Sheet {
            id: &chart.id(dataset),
            title: headline(dataset),
            desc: &flows.caption(),
            direction: canvas.direction,
            head,
            key: &flows.key(),
            foot: &foot,
        },
        nodes: &nodes,
        flows: &edges,
    };
    let paint = match chart {
        Chart::Page | Chart::Narrow => Paint::PAGE,
        Chart::File => Paint::FILE,
    };
    let sum = |amount| money(site, dataset, amount, 2);
    sankey::svg(&sankey::layout(&flows.named(sum), &canvas), &words, &paint)
}
