//! A dataset's flows become a Sankey diagram.

use std::collections::HashMap;

use rust_decimal::{Decimal, prelude::ToPrimitive};

use super::anchor;
use super::words::{money, with_symbol};
use crate::money::{Dataset, Flow, FlowStatus, Side, sankey};
use crate::site::Site;

/// Width of the diagram in pixels: the page's own, so that its letters are not scaled down.
const CHART_WIDTH: f64 = 1120.0;

pub(super) fn caption(site: &Site, dataset: &Dataset) -> String {
    let largest = dataset.flows.iter().max_by_key(|flow| flow.amount);
    let largest = largest.map_or(String::new(), |flow: &Flow| {
        format!(
            " The largest: from {} to {}, {}.",
            flow.from.value,
            flow.to.value,
            money(site, dataset, flow.amount, 2)
        )
    });
    let flows = match dataset.flows.len() {
        1 => "1 flow".to_owned(),
        several => format!("{several} flows"),
    };
    format!("{flows} between {} places.{largest}", dataset.nodes().len())
}

/// Where a chart is to be seen.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Chart {
    /// In the money page, in its colours, names linked to rows.
    Page,
    /// In a file of its own.
    File,
}

/// The Sankey diagram as SVG. Its widths come from the exact amounts, turned into floating point
/// only here, where they become pixels.
pub(super) fn chart(site: &Site, dataset: &Dataset, chart: Chart) -> String {
    let names = dataset.nodes();
    let index: HashMap<&str, usize> = names
        .iter()
        .enumerate()
        .map(|(at, name)| (*name, at))
        .collect();
    // What a place gets and what it gives; the larger is its size. The first and largest row that
    // names it is where its name links to.
    let mut sums = vec![[Decimal::ZERO; 2]; names.len()];
    let mut groups: Vec<Option<Side>> = vec![None; names.len()];
    let mut largest: Vec<Option<usize>> = vec![None; names.len()];
    let mut flows = Vec::new();
    for (row, flow) in dataset.flows.iter().enumerate() {
        let (from, to) = (
            index[flow.from.value.as_str()],
            index[flow.to.value.as_str()],
        );
        sums[from][1] += flow.amount;
        sums[to][0] += flow.amount;
        groups[to] = groups[to].or(flow.group);
        for end in [from, to] {
            if largest[end].is_none_or(|other| dataset.flows[other].amount < flow.amount) {
                largest[end] = Some(row);
            }
        }
        flows.push(sankey::Flow {
            from,
            to,
            weight: flow.amount.to_f64().unwrap_or_default(),
        });
    }
    let size = |at: usize| sums[at][0].max(sums[at][1]);
    let node = |(at, name): (usize, &&str)| sankey::Node {
        name: (*name).to_owned(),
        note: with_symbol(site, dataset, size(at), 2),
        stage: None,
    };
    let graph = sankey::Graph {
        nodes: names.iter().enumerate().map(node).collect(),
        flows,
    };
    let direction = match site.campaign.settings.language.direction() {
        "rtl" => sankey::Direction::Rtl,
        _ => sankey::Direction::Ltr,
    };
    let canvas = sankey::Canvas {
        width: Some(CHART_WIDTH),
        direction,
        ..sankey::Canvas::default()
    };
    let side = |side: Side| match side {
        Side::A => sankey::Group::A,
        Side::B => sankey::Group::B,
    };
    let nodes: Vec<_> = (0..names.len())
        .map(|at| sankey::NodeWords {
            title: format!("{}: {}", names[at], money(site, dataset, size(at), 2)),
            href: largest[at]
                .filter(|_| chart == Chart::Page)
                .map(|row| format!("#{}", anchor(dataset, row))),
            group: groups[at].map(side),
        })
        .collect();
    let flows: Vec<_> = dataset
        .flows
        .iter()
        .map(|flow| sankey::FlowWords {
            title: format!(
                "{} → {}: {}",
                flow.from.value,
                flow.to.value,
                money(site, dataset, flow.amount, 3)
            ),
            group: flow.group.map(side),
            dashed: matches!(
                flow.status.unwrap_or(dataset.status),
                FlowStatus::Estimated | FlowStatus::Inferred
            ),
        })
        .collect();
    let id = format!("chart-{}", dataset.id);
    let words = sankey::Words {
        id: &id,
        title: dataset.headline.as_ref().unwrap_or(&dataset.title),
        desc: &caption(site, dataset),
        nodes: &nodes,
        flows: &flows,
        direction,
    };
    let paint = match chart {
        Chart::Page => sankey::Paint::PAGE,
        Chart::File => sankey::Paint::FILE,
    };
    sankey::svg(&sankey::layout(&graph, &canvas), &words, &paint)
}
