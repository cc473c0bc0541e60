//! Writes a layout in the interchange format that other programs' layouts are scored in.

use serde_json::{Value, json};

use super::graph::{Canvas, Graph};
use super::layout::Layout;

/// The layout as one JSON object (`careledger-sankey-layout/1`). `name` is the graph's name,
/// `time_ms` what the layout took, if the caller measured it. Node names must be unique.
pub fn interchange(
    graph: &Graph,
    canvas: &Canvas,
    layout: &Layout,
    name: &str,
    time_ms: Option<f64>,
) -> String {
    let nodes: Vec<Value> = layout.nodes.iter().zip(&graph.nodes).map(|(node, given)| {
        json!({"id": given.name, "x0": node.x0, "x1": node.x1, "y0": node.y0, "y1": node.y1, "value": node.value})
    }).collect();
    let links: Vec<Value> = layout
        .ribbons
        .iter()
        .map(|ribbon| {
            let (first, last) = (ribbon.points.first(), ribbon.points.last());
            let mut link = json!({
                "source": graph.nodes[ribbon.from].name,
                "target": graph.nodes[ribbon.to].name,
                "value": ribbon.value,
                "y0": first.map(|p| p.1),
                "y1": last.map(|p| p.1),
                "width": ribbon.width,
                "points": ribbon.points,
            });
            if ribbon.circular {
                link["circular"] = Value::Bool(true);
            }
            link
        })
        .collect();
    json!({
        "format": "careledger-sankey-layout/1",
        "tool": "careledger",
        "tool_version": env!("CARGO_PKG_VERSION"),
        "options": {"font": layout.font},
        "graph": name,
        "time_ms": time_ms,
        "extent": {"x0": 0.0, "y0": 0.0, "x1": layout.width, "y1": layout.height},
        "node_padding": canvas.gap,
        "nodes": nodes,
        "links": links,
    })
    .to_string()
}
