//! What the caller asks for: a graph of named nodes and weighted flows, and the canvas it should fill.

/// One party to the flows.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Node {
    /// The name, set beside the node and broken over lines where room is short.
    pub name: String,
    /// A short text after the name, usually the formatted amount; may be empty.
    pub note: String,
    /// The column the node is pinned to, counted from 0; `None` lets the flows decide.
    pub stage: Option<usize>,
}

impl Node {
    /// A node with a name, no note and no pin.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Self::default()
        }
    }
}

/// Money going from one node to another.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Flow {
    /// Index of the paying node.
    pub from: usize,
    /// Index of the receiving node. The same as `from` is a self-loop, and is drawn as one.
    pub to: usize,
    /// The amount, in any one unit. Only finite weights above zero can be drawn.
    pub weight: f64,
    /// It runs back, as money does that was paid too much: whoever gets it stands before whoever
    /// gives it.
    pub back: bool,
}

/// Nodes and the flows between them. Cycles, self-loops, parallel flows and lone nodes are all fine.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Graph {
    /// The nodes, in the order that breaks ties.
    pub nodes: Vec<Node>,
    /// The flows. One whose weight is not a finite number above zero, or whose ends do not exist,
    /// is left out of the picture and named in [`Layout::skipped`](super::Layout::skipped).
    pub flows: Vec<Flow>,
}

impl Graph {
    /// Whether a flow can be drawn at all.
    pub(super) fn drawable(&self, flow: &Flow) -> bool {
        let known = flow.from < self.nodes.len() && flow.to < self.nodes.len();
        known && flow.weight.is_finite() && flow.weight > 0.0
    }
}

/// Which column a node takes where its flows leave a choice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Alignment {
    /// Each of the others is tried; the one with the least weighted crossing stays.
    #[default]
    Best,
    /// Every node as early as its payers allow.
    Start,
    /// As `Start`, but nodes that pay nobody stand in the last column.
    Justify,
    /// As `Start`, but nodes that nobody pays are pulled next to their first receiver.
    Pull,
}

/// Reading direction: the side on which the money starts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Direction {
    /// From left to right.
    #[default]
    Ltr,
    /// From right to left: the mirrored picture.
    Rtl,
}

/// The room to fill; all lengths in pixels.
#[derive(Debug, Clone, PartialEq)]
pub struct Canvas {
    /// The width to fill: names are broken over lines to fit, and only wide return flows may take
    /// more. `None`: at least 960, and as wide as names on one line need.
    pub width: Option<f64>,
    /// The height to fill; more is taken where labels would touch otherwise. `None`: natural.
    pub height: Option<f64>,
    /// Font size of the labels; below 12 is raised to 12.
    pub font: f64,
    /// Width of a node's bar.
    pub node_width: f64,
    /// Least gap between two nodes of a column.
    pub gap: f64,
    /// Which column a node takes.
    pub alignment: Alignment,
    /// Reading direction.
    pub direction: Direction,
}

impl Default for Canvas {
    fn default() -> Self {
        Self {
            width: None,
            height: None,
            font: 13.0,
            node_width: 14.0,
            gap: 10.0,
            alignment: Alignment::Best,
            direction: Direction::Ltr,
        }
    }
}

impl Canvas {
    /// The same canvas with every length finite and large enough to draw in.
    pub(super) fn usable(&self) -> Self {
        let length = |value: f64, least: f64, most: f64| {
            if value.is_nan() {
                least
            } else {
                value.clamp(least, most)
            }
        };
        Self {
            width: self.width.map(|width| length(width, 120.0, 1e5)),
            height: self.height.map(|height| length(height, 40.0, 1e5)),
            font: length(self.font, 12.0, 96.0),
            node_width: length(self.node_width, 1.0, 400.0),
            gap: length(self.gap, 0.0, 400.0),
            ..*self
        }
    }
}
