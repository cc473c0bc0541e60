//! `careledger layout GRAPH.json`: a graph's Sankey layout as JSON, to be scored beside other programs'.

use std::collections::HashMap;
use std::path::PathBuf;
use std::time::Instant;

use clap::Args;
use serde::Deserialize;

use super::Outcome;
use super::report::{data, fail};
use crate::disk::read;
use crate::money::sankey::{Canvas, Flow, Graph, Node, interchange, layout};

/// Arguments of `layout`.
#[derive(Args)]
pub(super) struct Layout {
    /// A graph as JSON: name, nodes with id, links with source, target and value
    graph: PathBuf,
    /// Width in pixels to fill
    #[arg(long)]
    width: Option<f64>,
    /// Height in pixels to fill
    #[arg(long)]
    height: Option<f64>,
}

#[derive(Deserialize)]
struct Given {
    name: String,
    nodes: Vec<GivenNode>,
    links: Vec<GivenLink>,
}

#[derive(Deserialize)]
struct GivenNode {
    id: String,
}

#[derive(Deserialize)]
struct GivenLink {
    source: String,
    target: String,
    value: f64,
}

impl Layout {
    pub(super) fn run(self) -> Outcome {
        let shown = crate::disk::show(&self.graph);
        let bytes = match read::bytes(&self.graph) {
            Ok(bytes) => bytes,
            Err(error) => {
                return fail(
                    Outcome::Machine,
                    format!("{shown} could not be read: {error}"),
                );
            }
        };
        let given: Given = match serde_json::from_slice(&bytes) {
            Ok(given) => given,
            Err(error) => {
                return fail(Outcome::Content, format!("{shown} is not a graph: {error}"));
            }
        };
        let ids: HashMap<&str, usize> = given
            .nodes
            .iter()
            .enumerate()
            .map(|(at, node)| (node.id.as_str(), at))
            .collect();
        // An unknown end becomes an index that does not exist: the layout leaves such flows out.
        let at = |id: &str| ids.get(id).copied().unwrap_or(usize::MAX);
        let graph = Graph {
            nodes: given
                .nodes
                .iter()
                .map(|node| Node::new(node.id.as_str()))
                .collect(),
            flows: given
                .links
                .iter()
                .map(|link| Flow {
                    from: at(&link.source),
                    to: at(&link.target),
                    weight: link.value,
                    back: false,
                })
                .collect(),
        };
        let canvas = Canvas {
            width: self.width,
            height: self.height,
            ..Canvas::default()
        };
        let began = Instant::now();
        let placed = layout(&graph, &canvas);
        let time = began.elapsed().as_secs_f64() * 1000.0;
        data(&(interchange(&graph, &canvas, &placed, &given.name, Some(time)) + "\n"))
    }
}
