//! Turns a graph and a canvas into a finished layout: columns, order, scale, places, ribbons, labels.

use super::columns::{BESIDE, MARGIN, columns_x, lines};
use super::graph::{Canvas, Direction, Graph};
use super::labels::{Anchor, LINE, Label, Line, widest};
use super::place::{Need, Room, place};
use super::plan::{Plan, plan};
use super::ports::attach;
use super::returns::{CLEAR, Side, offsets};

/// Distance between two long ribbons in a column they only pass, px.
const PASSING: f64 = 2.0;

/// A node in its place; all lengths in px, y grows downwards.
#[derive(Debug, Clone, PartialEq)]
pub struct PlacedNode {
    /// Left edge.
    pub x0: f64,
    /// Right edge.
    pub x1: f64,
    /// Top edge.
    pub y0: f64,
    /// Bottom edge; `y1 - y0` is `value` on the scale of the whole picture.
    pub y1: f64,
    /// The larger of what comes in and what goes out, in the caller's unit.
    pub value: f64,
    /// The column, counted from the money's start.
    pub layer: usize,
    /// Its text.
    pub label: Label,
}

/// A flow in its place.
#[derive(Debug, Clone, PartialEq)]
pub struct Ribbon {
    /// Index into [`Graph::flows`].
    pub flow: usize,
    /// The paying node.
    pub from: usize,
    /// The receiving node.
    pub to: usize,
    /// The amount, in the caller's unit.
    pub value: f64,
    /// Thickness, px: `value` on the scale of the whole picture.
    pub width: f64,
    /// Whether it runs against the stream. Then `points` are the corners of a way of horizontal
    /// and vertical pieces; otherwise smooth curves lead through them.
    pub circular: bool,
    /// The middle of the ribbon from source to target, px.
    pub points: Vec<(f64, f64)>,
}

/// A finished layout.
#[derive(Debug, Clone, PartialEq)]
pub struct Layout {
    /// Width of the picture, px.
    pub width: f64,
    /// Height of the picture, px.
    pub height: f64,
    /// Pixels per unit of weight, the same for every node and ribbon.
    pub scale: f64,
    /// Font size of the labels, px.
    pub font: f64,
    /// In the order of [`Graph::nodes`].
    pub nodes: Vec<PlacedNode>,
    /// In the order of [`Graph::flows`], without the skipped ones.
    pub ribbons: Vec<Ribbon>,
    /// Flows that cannot be drawn: weight not finite or not above zero, or an end that does not exist.
    pub skipped: Vec<usize>,
}

/// Lays out a graph. Never fails: see [`Graph`] for what is left out. The same input gives the same
/// layout, to the bit.
pub fn layout(graph: &Graph, canvas: &Canvas) -> Layout {
    let canvas = &canvas.usable();
    let (kept, skipped): (Vec<usize>, Vec<usize>) =
        (0..graph.flows.len()).partition(|&i| graph.drawable(&graph.flows[i]));
    // Weights relative to the largest, so that no product of two overflows; none becomes nothing.
    let largest = kept
        .iter()
        .map(|&i| graph.flows[i].weight)
        .fold(0.0, f64::max);
    let mut values = vec![0.0; graph.flows.len()];
    let (mut ins, mut outs) = (vec![0.0; graph.nodes.len()], vec![0.0; graph.nodes.len()]);
    for &i in &kept {
        let flow = &graph.flows[i];
        values[i] = (flow.weight / largest).max(1e-100);
        outs[flow.from] += values[i];
        ins[flow.to] += values[i];
    }
    let node_values: Vec<f64> = ins
        .iter()
        .zip(&outs)
        .map(|(a, b): (&f64, &f64)| a.max(*b))
        .collect();
    let plan = plan(graph, &kept, &values, canvas.alignment);
    let columns = plan.order.columns.len();
    let font = canvas.font;
    let lines = lines(graph, canvas, &plan.layer, columns, font);
    let (needs, band) = needs(&plan, &values, &node_values, &lines, canvas, font);
    let room = Room {
        needs: &needs,
        returns: band,
        margin: MARGIN,
    };
    let height = height(canvas, &room, &plan);
    let scale = room.scale(&plan.order, height);
    let ports = attach(
        &plan.lattice,
        &plan.order,
        &plan.returns,
        &values,
        &node_values,
        scale,
    );
    let centre = place(
        &plan.lattice,
        &plan.order,
        &room,
        &ports.steps,
        (scale, height),
    );

    let widths: Vec<f64> = lines.iter().map(|lines| widest(lines, font)).collect();
    let (x, width) = columns_x(canvas, &plan, &widths, scale);
    let mut nodes: Vec<PlacedNode> = lines
        .into_iter()
        .enumerate()
        .map(|(n, lines)| {
            let (x0, x1, half) = (
                x[plan.layer[n]],
                x[plan.layer[n]] + canvas.node_width,
                node_values[n] * scale / 2.0,
            );
            let (x, anchor) = match plan.layer[n] {
                0 if columns > 1 => (x0 - BESIDE, Anchor::Right),
                _ => (x1 + BESIDE, Anchor::Left),
            };
            let height = lines.len() as f64 * LINE * font;
            let label = Label {
                lines,
                x,
                y: centre[n],
                anchor,
                width: widths[n],
                height,
            };
            let value = node_values[n] * largest;
            PlacedNode {
                x0,
                x1,
                y0: centre[n] - half,
                y1: centre[n] + half,
                value,
                layer: plan.layer[n],
                label,
            }
        })
        .collect();

    let mut ribbons: Vec<Ribbon> = kept
        .iter()
        .map(|&i| {
            let flow = &graph.flows[i];
            let width = values[i] * scale;
            Ribbon {
                flow: i,
                from: flow.from,
                to: flow.to,
                value: flow.weight,
                width,
                circular: false,
                points: Vec::new(),
            }
        })
        .collect();
    let mut ribbon_of = vec![0; graph.flows.len()];
    for (i, ribbon) in ribbons.iter().enumerate() {
        ribbon_of[ribbon.flow] = i;
    }
    for (step, port) in plan.lattice.steps.iter().zip(&ports.steps) {
        let (a, b) = (
            x[plan.lattice.column[step.from]],
            x[plan.lattice.column[step.to]],
        );
        let points = &mut ribbons[ribbon_of[step.flow]].points;
        points.push((a + canvas.node_width, centre[step.from] + port.from));
        points.push((b, centre[step.to] + port.to));
    }
    let around = offsets(&plan.returns, scale, |r| {
        (r.side as u8, if r.side == Side::Own { r.from } else { 0 })
    });
    let leaving = offsets(&plan.returns, scale, |r| plan.layer[r.from]);
    let entering = offsets(&plan.returns, scale, |r| plan.layer[r.to]);
    let [top, bottom] = room.margins(scale);
    for (i, (r, port)) in plan.returns.iter().zip(&ports.returns).enumerate() {
        let (from, to) = (&nodes[r.from], &nodes[r.to]);
        let (y0, y1) = (centre[r.from] + port.from, centre[r.to] + port.to);
        let (right, left) = (from.x1 + leaving[i], to.x0 - entering[i]);
        let lane = match r.side {
            Side::Top => top - around[i],
            Side::Bottom => height - bottom + around[i],
            Side::Own => from.y1 + around[i],
        };
        let ribbon = &mut ribbons[ribbon_of[r.flow]];
        ribbon.circular = true;
        ribbon.points = vec![
            (from.x1, y0),
            (right, y0),
            (right, lane),
            (left, lane),
            (left, y1),
            (to.x0, y1),
        ];
    }
    clear_labels(&mut nodes, &ribbons);
    if canvas.direction == Direction::Rtl {
        mirror(width, &mut nodes, &mut ribbons);
    }
    let scale = if largest > 0.0 { scale / largest } else { 0.0 };
    Layout {
        width,
        height,
        scale,
        font,
        nodes,
        ribbons,
        skipped,
    }
}

/// What each item needs of its column, and the bands that return flows take above and below.
fn needs(
    plan: &Plan,
    values: &[f64],
    node_values: &[f64],
    lines: &[Vec<Line>],
    canvas: &Canvas,
    font: f64,
) -> (Vec<Need>, [(f64, f64); 2]) {
    let mut needs = vec![
        Need {
            gap: PASSING,
            ..Need::default()
        };
        plan.lattice.column.len()
    ];
    for step in &plan.lattice.steps {
        needs[step.to].value = values[step.flow];
    }
    for (n, lines) in lines.iter().enumerate() {
        let label = lines.len() as f64 * LINE * font / 2.0;
        needs[n] = Need {
            value: node_values[n],
            gap: canvas.gap.max(0.0),
            label,
            ..Need::default()
        };
    }
    let mut bands = [(0.0, 0.0); 2];
    for r in &plan.returns {
        let band = match r.side {
            Side::Top => &mut bands[0],
            Side::Bottom => &mut bands[1],
            Side::Own => {
                needs[r.from].loops += r.value;
                needs[r.from].loop_gaps += CLEAR;
                continue;
            }
        };
        band.0 += r.value;
        band.1 += CLEAR;
    }
    (needs, bands)
}

/// The height of the picture: what was asked for, or natural, and always enough for the labels.
fn height(canvas: &Canvas, room: &Room, plan: &Plan) -> f64 {
    let least = room.height(&plan.order, 0.0);
    let nodes = |items: &Vec<usize>| {
        items
            .iter()
            .filter(|&&item| item < plan.lattice.nodes)
            .count()
    };
    let busiest = plan.order.columns.iter().map(nodes).max().unwrap_or(0);
    let columns = plan.order.columns.len() as f64;
    let natural = (100.0 + 45.0 * busiest as f64)
        .max(65.0 * columns)
        .min(600.0);
    match canvas.height {
        Some(height) => height.max(least + 40.0),
        None => natural.max(least * 1.3 + 40.0),
    }
}

/// Moves labels out to where no return flow bends between them and their node.
fn clear_labels(nodes: &mut [PlacedNode], ribbons: &[Ribbon]) {
    let beside: Vec<usize> = nodes.iter().map(|node| node.layer).collect();
    let bends: Vec<_> = (ribbons.iter())
        .filter_map(|ribbon| match ribbon.points[..] {
            [_, a, b, c, d, _] if ribbon.circular => Some((ribbon, a, b, c, d)),
            _ => None,
        })
        .collect();
    for node in nodes {
        let (_, top, _, bottom) = node.label.bounds();
        let mut shift = 0.0_f64;
        for (ribbon, a, b, c, d) in &bends {
            let half = ribbon.width / 2.0;
            let (layer, upright, edge) = match node.label.anchor {
                Anchor::Left => (beside[ribbon.from], (a, b), a.0 - node.x1),
                Anchor::Right => (beside[ribbon.to], (c, d), node.x0 - d.0),
            };
            let (from, to) = (upright.0.1.min(upright.1.1), upright.0.1.max(upright.1.1));
            if layer == node.layer && from - half < bottom && top < to + half {
                shift = shift.max(edge + half);
            }
        }
        node.label.x += match node.label.anchor {
            Anchor::Left => shift,
            Anchor::Right => -shift,
        };
    }
}

/// Turns left into right.
fn mirror(width: f64, nodes: &mut [PlacedNode], ribbons: &mut [Ribbon]) {
    for node in nodes {
        (node.x0, node.x1) = (width - node.x1, width - node.x0);
        node.label.x = width - node.label.x;
        node.label.anchor = match node.label.anchor {
            Anchor::Left => Anchor::Right,
            Anchor::Right => Anchor::Left,
        };
    }
    for point in ribbons.iter_mut().flat_map(|ribbon| &mut ribbon.points) {
        point.0 = width - point.0;
    }
}
