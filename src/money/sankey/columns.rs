//! Shares out the width: how wide labels may be, and where each column stands.

use super::graph::{Canvas, Graph};
use super::labels::{Line, widest, widest_word, wrap};
use super::plan::Plan;
use super::returns::CLEAR;

/// Free edge round the picture, px.
pub(super) const MARGIN: f64 = 6.0;
/// Distance between a node and its label, px.
pub(super) const BESIDE: f64 = 6.0;
/// Least distance between two columns, px.
const GAP: f64 = 60.0;
/// Width that a line of label may take when the canvas does not say how wide it is, px.
const LABEL: f64 = 560.0;

/// The labels' lines, broken to fit a canvas of given width.
pub(super) fn lines(
    graph: &Graph,
    canvas: &Canvas,
    layer: &[usize],
    columns: usize,
    font: f64,
) -> Vec<Vec<Line>> {
    let one = |n: usize, room: f64| wrap(&graph.nodes[n].name, &graph.nodes[n].note, font, room);
    let natural: Vec<f64> = (0..layer.len())
        .map(|n| widest(&one(n, LABEL), font))
        .collect();
    let Some(width) = canvas.width else {
        return (0..layer.len()).map(|n| one(n, LABEL)).collect();
    };
    // The outer columns' labels stand outside. They may take a quarter of the width each, but leave
    // the inner ones room for whole words, where that is possible.
    let last = columns.saturating_sub(1);
    let inner = |c: usize| 0 < c && c < last;
    let widest_of = |chosen: &dyn Fn(usize) -> bool, measure: &dyn Fn(usize) -> f64| {
        let nodes = (0..layer.len()).filter(|&n| chosen(layer[n]));
        nodes.map(measure).fold(0.0, f64::max)
    };
    let word = |n: usize| widest_word(&graph.nodes[n].name, font);
    let bars = 2.0 * (MARGIN + BESIDE) + columns as f64 * canvas.node_width;
    let spare = width - bars - last as f64 * (widest_of(&inner, &word) + 2.0 * BESIDE).max(GAP);
    let most = (width * 0.25).min((spare / 2.0).max(widest_of(&|c| !inner(c), &word)));
    let outer = |column: usize| widest_of(&|c| c == column, &|n| natural[n]).min(most);
    let (first, end) = (outer(0), outer(last));
    let between = ((width - bars - first - end) / last.max(1) as f64).max(GAP) - 2.0 * BESIDE;
    let room = |n: usize| match layer[n] {
        c if c == last => end,
        0 => first,
        _ => between,
    };
    (0..layer.len()).map(|n| one(n, room(n))).collect()
}

/// The left edge of each column, and the width of the picture.
pub(super) fn columns_x(
    canvas: &Canvas,
    plan: &Plan,
    widths: &[f64],
    scale: f64,
) -> (Vec<f64>, f64) {
    let columns = plan.order.columns.len();
    let last = columns.saturating_sub(1);
    let mut label = vec![0.0_f64; columns];
    for (n, &width) in widths.iter().enumerate() {
        label[plan.layer[n]] = label[plan.layer[n]].max(width + BESIDE);
    }
    // Room for the vertical pieces of return flows before and after each column.
    let mut bends = vec![[0.0_f64; 2]; columns];
    for r in &plan.returns {
        bends[plan.layer[r.to]][0] += r.value * scale + CLEAR;
        bends[plan.layer[r.from]][1] += r.value * scale + CLEAR;
    }
    let bend =
        |c: usize, side: usize| bends[c][side] + if bends[c][side] > 0.0 { CLEAR } else { 0.0 };
    // Labels that stand outside stand beyond the return flows that bend there.
    let before = if columns > 1 {
        label[0] + bend(0, 0)
    } else {
        bends.first().map_or(0.0, |b| b[0] + CLEAR)
    };
    let after = label.get(last).map_or(0.0, |label| label + bend(last, 1));
    let bent: Vec<f64> = (0..last).map(|c| bend(c, 1) + bend(c + 1, 0)).collect();
    let fixed = before + after + 2.0 * MARGIN + columns as f64 * canvas.node_width;
    let spread = |gaps: &[f64], width: f64| {
        let total = fixed + gaps.iter().sum::<f64>();
        let extra = (width - total).max(0.0) / last.max(1) as f64;
        let mut x = vec![MARGIN + before; columns];
        for c in 0..last {
            x[c + 1] = x[c] + canvas.node_width + gaps[c] + extra;
        }
        (x, total.max(width))
    };
    if let Some(width) = canvas.width {
        // The first column's labels stand outside; the others' stand in the gap after them.
        let inside = |c: usize| if c == 0 { 0.0 } else { label[c] + BESIDE };
        let gaps: Vec<f64> = (0..last).map(|c| bent[c] + inside(c).max(GAP)).collect();
        return spread(&gaps, width);
    }
    // Naturally every gap holds the labels of either neighbour on one line, and the gap in the
    // middle both, so that labels fit whichever side of the nodes they stand on.
    let mut fallback = None;
    for middle in 0..last.max(1) {
        let gaps: Vec<f64> = (0..last)
            .map(|c| {
                let (a, b) = (label[c] + 2.0 * BESIDE, label[c + 1] + 2.0 * BESIDE);
                GAP.max(if c == middle { a + b } else { a.max(b) }) + bent[c]
            })
            .collect();
        let (x, width) = spread(&gaps, 960.0);
        let half = width / 2.0;
        if last == 0 || (x[middle] < half && half <= x[middle + 1]) {
            return (x, width);
        }
        fallback = fallback.or(Some((x, width)));
    }
    fallback.unwrap_or((Vec::new(), 960.0))
}
